"""What somebody sends to say something: read, checked, or refused in a sentence.

Nothing here is kept, and no refusal repeats what was sent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import request
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.exceptions import RequestEntityTooLarge

from web.locale import current_language
from web.locale import gettext as _
from web.relay import Said

LONGEST_TEXT = 2000
CHOICE = re.compile(r"[a-z0-9_]{1,60}(:[a-z0-9_]{1,60})?")


class NotAMessage(Exception):
    """What was sent is not a message. The text is one sentence for whoever sent it, without what they sent."""


@dataclass(frozen=True)
class Sent:
    """One request to say something, checked."""

    said: Said
    token: str | None
    language: str | None


def as_json() -> Any:
    """The JSON that was sent, or None. Raises NotAMessage where it is larger than any message."""
    try:
        return request.get_json(force=True, silent=True)
    except RecursionError:
        return None
    except RequestEntityTooLarge:
        raise NotAMessage(too_long()) from None


def form_sent() -> Mapping[str, str]:
    """The fields of the form. Raises NotAMessage where they are larger than any message."""
    try:
        return request.form
    except RequestEntityTooLarge:
        request.form = ImmutableMultiDict()  # the answer is drawn as for an empty one
        raise NotAMessage(too_long()) from None


def too_long() -> str:
    """Nobody reads a text that is too long for danger, so whoever wrote it is told about 999."""
    return and_999(_("That is longer than we can take in. Please say it more briefly."))


def not_understood() -> str:
    return and_999(_("That could not be understood."))


def and_999(sentence: str) -> str:
    return " ".join((sentence, _("If someone may get hurt now, ring 999.")))


def checked(fields: Any) -> Sent:
    """Raises NotAMessage unless these fields are a text or a choice of the right size and kind."""
    if not isinstance(fields, Mapping):
        raise NotAMessage(not_understood())
    text, choice, token, language = (
        fields.get(key) for key in ("text", "choice", "conversation", "language")
    )
    if not all(value is None or isinstance(value, str) for value in (text, choice, token, language)):
        raise NotAMessage(not_understood())
    if choice:
        if text and text.strip() or not CHOICE.fullmatch(choice):
            raise NotAMessage(not_understood())
        return Sent(Said(choice=choice), token or None, language_of(language, token))
    # Half a surrogate pair cannot be sent on as UTF-8. A form sends each line break as two characters.
    text = (text or "").encode("utf-8", "replace").decode().replace("\r\n", "\n")
    if len(text) > LONGEST_TEXT:
        raise NotAMessage(too_long())
    if not text.strip():
        raise NotAMessage(_("Please write something, or choose an answer."))
    return Sent(Said(text=text), token or None, language_of(language, token))


def language_of(asked: str | None, token: str | None) -> str | None:
    """The language of the request where it begins a conversation or names one that is offered; else None.

    None leaves a conversation its own: a language that is not offered must not turn a Welsh one into English.
    """
    code = current_language().code
    if token and (asked or "").split("-")[0].lower() != code:
        return None
    return code
