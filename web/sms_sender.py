"""Sends what could not go back as the reply to the provider's own request. Bounded tries, and never twice.

The provider has no way to say "only if you have not yet", so after a try whose end is unknown (a time-out, a
broken line, a fault on its side) its own list of messages is asked before anything is sent again.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from enum import Enum

import requests
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http import HttpClient
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from web.texter import Incoming
from web.texting import TOO_LATE, Texting

log = logging.getLogger("signpost.sms")
logging.getLogger("twilio.http_client").setLevel(logging.CRITICAL)  # it writes numbers and texts at INFO
OPTED_OUT = 21610
TOO_MANY_REQUESTS, FAULT_OF_THEIRS = 429, 500
TRIES, FIRST_PAUSE, TIMEOUT = 4, 1.0, 5.0
LISTED = 200
REDACTED_DIGITS = 4


class Tried(Enum):
    """How one try ended."""

    SENT = "sent"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    OPTED_OUT = "opted_out"


class Sender:
    """The provider's door for messages of ours. The number is in the store, sealed, until all are sent."""

    def __init__(
        self,
        account: str,
        token: str,
        status_address: str,
        texting: Texting,
        http: HttpClient | None = None,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        http = http or TwilioHttpClient(timeout=TIMEOUT, max_retries=0)
        self._messages = Client(account, token, http_client=http).messages
        self._status_address, self._texting, self._pause = status_address, texting, pause

    def owe(self, text: Incoming, texts: tuple[str, ...]) -> str:
        """Put a reply that is owed into the store, sealed. Returns its name there."""
        owed = self._texting.owed_id(self._texting.answer_id(text))
        record = {"to": text.sender, "from": text.to, "texts": list(texts), "arrived": text.arrived}
        self._texting.store.open(owed, json.dumps(record).encode())
        return owed

    def pay(self, owed: str) -> bool:
        """Send what is owed, in order, as long as it is wanted. Whether all of it went. The record goes in any case."""
        known: set[str] | None = None
        try:
            while True:
                record = self._texting.store.read(owed)
                if record is None:
                    return False
                reply = json.loads(record)
                if not reply["texts"]:
                    return True
                known = self._listed(reply) if known is None else known
                if not self._one(reply, owed, known):
                    return False
                reply["texts"].pop(0)
                self._texting.store.write(owed, json.dumps(reply).encode())
        finally:
            self._texting.store.forget(owed)

    def _one(self, reply: dict, owed: str, known: set[str] | None) -> bool:
        """One text of a reply. Whether it went. `known`: what the provider had sent before, if it would say."""
        tried = Tried.NOT_SENT
        for number in range(TRIES):
            if number:
                self._pause(FIRST_PAUSE * 2 ** (number - 1))
            if self._texting.clock() - reply["arrived"] > TOO_LATE or self._texting.store.read(owed) is None:
                log.warning("sms_dropped why=late_or_left")
                return False
            if tried is Tried.UNKNOWN:
                tried = self._went_after_all(reply, known)
            if tried is Tried.NOT_SENT:
                tried = self._try(reply, known)
            if tried in (Tried.SENT, Tried.REFUSED, Tried.OPTED_OUT):
                break
        if tried is Tried.OPTED_OUT:
            self._texting.opt_out(reply["to"])
        if tried is not Tried.SENT:
            log.error("sms_not_sent why=%s", tried.value)
        return tried is Tried.SENT

    def _try(self, reply: dict, known: set[str] | None) -> Tried:
        try:
            sent = self._messages.create(
                to=reply["to"],
                from_=reply["from"],
                body=reply["texts"][0],
                status_callback=self._status_address,
                validity_period=int(TOO_LATE),
            )
        except TwilioRestException as problem:
            return outcome_of(problem)
        except (requests.RequestException, TwilioException):
            return Tried.UNKNOWN
        if known is not None:
            known.add(sent.sid)
        return Tried.SENT

    def _went_after_all(self, reply: dict, known: set[str] | None) -> Tried:
        """Ask the provider what became of a try. Where it does not say, nothing is sent again."""
        listed = self._listed(reply)
        if listed is None or known is None:
            return Tried.UNKNOWN
        new = listed - known
        known |= new
        return Tried.SENT if new else Tried.NOT_SENT

    def _listed(self, reply: dict) -> set[str] | None:
        """The messages from us to this number that the provider knows of, by name.

        With redaction on it shows neither their words nor the last digits of the number, and cannot search by it.
        """
        try:
            found = self._messages.list(from_=reply["from"], limit=LISTED)
        except (requests.RequestException, TwilioException):
            return None
        shown = reply["to"][:-REDACTED_DIGITS]
        return {message.sid for message in found if (message.to or "")[:-REDACTED_DIGITS] == shown}


def outcome_of(problem: TwilioRestException) -> Tried:
    """What an answer of the provider's that is not a success says about the message."""
    if problem.code == OPTED_OUT:
        return Tried.OPTED_OUT
    if problem.status == TOO_MANY_REQUESTS:
        return Tried.NOT_SENT
    return Tried.UNKNOWN if problem.status >= FAULT_OF_THEIRS else Tried.REFUSED
