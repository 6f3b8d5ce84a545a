"""The yes or no to the card that asks before a person is fetched."""

from __future__ import annotations

from bot.answers import yes_or_no
from bot.message import SAFETY, Message

SHORT_YES_OR_NO = 4


def typed_consent(message: Message) -> bool:
    """Whether a few typed words say yes or no to the card that asks about a person."""
    return (
        not message.chosen
        and len(message.text.split()) <= SHORT_YES_OR_NO
        and consent_in(message) is not None
    )


def consent_in(message: Message) -> str | None:
    """The yes or no of a message: tapped, or typed. Doubt is no consent."""
    if message.intent in SAFETY:
        return None
    said = message.value("handoff") or (None if message.chosen else yes_or_no(message.text, message.intent))
    return "no" if said == "not_sure" else said
