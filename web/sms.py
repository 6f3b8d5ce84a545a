"""Texting: POST /sms/incoming, where the SMS provider brings each text, and POST /sms/status, what became of ours.

Only requests that the provider has signed are read; anything else is 403, and nothing of it is kept.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import time
from collections.abc import Callable

from flask import Blueprint, Flask, Response, abort, current_app, request
from twilio.http import HttpClient
from twilio.twiml.messaging_response import MessagingResponse

from web.locale import Languages
from web.settings import Settings
from web.sms_desk import WAIT_SECONDS, Desk
from web.sms_ledger import FileLedger, Ledger, RedisLedger
from web.sms_sender import OPTED_OUT, Sender
from web.sms_signature import is_genuine, signed_address
from web.sms_words import plain
from web.store import Seal, Store
from web.texter import LONGEST_TEXT, Incoming, Names
from web.texting import HOUR, Limits, Texting

blueprint = Blueprint("sms", __name__)
log = logging.getLogger("signpost.sms")
NUMBER = re.compile(r"(whatsapp:)?\+[1-9]\d{6,14}")  # not a short code, not a name: those are programs


@blueprint.before_request
def only_the_provider() -> None:
    """403 unless the request is signed, over the public address, by whoever shares our token."""
    settings: Settings = current_app.extensions["settings"]
    address = signed_address(settings.public_url, request.path, request.query_string)
    signature = request.headers.get("X-Twilio-Signature")
    if not is_genuine(settings.twilio_auth_token, address, request.form, signature):
        abort(403)


@blueprint.post("/sms/incoming")
def incoming() -> Response:
    """One text has come. The answer is the reply to this request, or follows by itself when it takes too long."""
    settings: Settings = current_app.extensions["settings"]
    sender, to = (request.form.get(name, "") for name in ("From", "To"))
    not_ours = sender == to or (sender.startswith("whatsapp:") and not settings.whatsapp)
    if not_ours or not NUMBER.fullmatch(sender) or not request.form.get("MessageSid"):
        return reply(())
    pictures = request.form.get("NumMedia", "0")
    text = Incoming(
        id=request.form["MessageSid"],
        sender=sender,
        to=to,
        body=request.form.get("Body", "")[:LONGEST_TEXT],
        pictures=int(pictures) if pictures.isdecimal() else 0,
        arrived=current_app.extensions["texting"].texting.clock(),
    )
    return reply(current_app.extensions["texting"].answer(text))


@blueprint.post("/sms/status")
def status() -> tuple[str, int]:
    """What became of a message of ours. A number that the provider has noted as wanting no texts gets none."""
    code = request.form.get("ErrorCode", "")
    if code == str(OPTED_OUT):
        current_app.extensions["texting"].texting.opt_out(request.form.get("To", ""))
    elif code.isdecimal():
        log.warning("sms_undelivered code=%s", code)
    return "", 204


def reply(texts: tuple[str, ...]) -> Response:
    """The texts in the provider's own markup; none of them means that nothing is sent."""
    settings: Settings = current_app.extensions["settings"]
    answer = MessagingResponse()
    for text in texts:
        answer.message(text, status_callback=f"{settings.public_url}/sms/status")
    return Response(str(answer), mimetype="text/xml")


def install(
    app: Flask,
    settings: Settings,
    languages: Languages,
    store: Store | None = None,
    http: HttpClient | None = None,
    clock: Callable[[], float] = time.time,
    wait: float = WAIT_SECONDS,
) -> None:
    """Open the channel where the provider is configured; otherwise say that it stays closed."""
    if not settings.twilio_auth_token:
        log.warning("texting is not started: SIGNPOST_TWILIO_* is not set")
        return
    texting = texting_for(app, settings, languages, store or texting_store(settings), clock)
    status_address = f"{settings.public_url}/sms/status"
    sender = Sender(settings.twilio_account_sid, settings.twilio_auth_token, status_address, texting, http)
    app.extensions["texting"] = Desk(texting, sender, wait)
    app.register_blueprint(blueprint)


def texting_for(
    app: Flask, settings: Settings, languages: Languages, store: Store, clock: Callable[[], float] = time.time
) -> Texting:
    """Conversations by text over the same relay as every other door."""
    return Texting(
        app.extensions["relay"],
        store,
        ledger_for(settings),
        names_for(settings),
        languages.words_in,
        language_words(languages),
        Limits(settings.sms_per_hour, settings.sms_segments_per_day, settings.idle_seconds),
        clock,
    )


def texting_store(settings: Settings) -> Store:
    """The sealed store again, with 60 minutes instead of 15: a number's record goes that long after its last text."""
    seal = Seal(settings.sealing_key)
    if settings.redis_url:
        from web.store_redis import RedisStore

        return RedisStore(settings.redis_url, seal, HOUR)
    from web.store_embedded import EmbeddedStore

    return EmbeddedStore(settings.home / "conversations.db", seal, HOUR)


def ledger_for(settings: Settings) -> Ledger:
    return RedisLedger(settings.redis_url) if settings.redis_url else FileLedger(settings.home / "texting.db")


def names_for(settings: Settings) -> tuple[Names, Names]:
    """Two keys: one for what is forgotten within the hour, one that outlives a restart, for who wants no texts."""
    passing = settings.sealing_key.encode() or os.urandom(32)
    lasting = settings.sms_key or settings.twilio_account_sid + settings.twilio_auth_token
    return Names(hashlib.sha256(passing).digest()), Names(hashlib.sha256(lasting.encode()).digest())


def language_words(languages: Languages) -> dict[str, str]:
    """What somebody may text to be answered in a language: its name, in itself or in English."""
    named = {}
    for language in languages:
        english = language.locale.get_language_name("en") or language.code
        named |= {plain(language.own_name): language.code, plain(english): language.code}
    return named
