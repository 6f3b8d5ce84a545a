"""What the words of a message say about where somebody is. Which place that is, the map knows.

Pure.
"""

from __future__ import annotations

import re

from bot.answers import read_answer
from bot.message import COMMANDS, SAFETY, Message

SHORT_PLACE = 4
SHORT_SENTENCE = 6
# Words that go with a place and say nothing else: "in Hackney" is no less bare than "Hackney".
AROUND_A_PLACE = frozenset(
    "in near around outside by at the a of i im i'm am is its it's we live are from my postcode town city area".split()
)
ASKS = re.compile(r"\s*(?:do|does|can|could|is|are|which|what|who|anyone)\b", re.I)
_LIVE_IN = re.compile(
    r"\b(?:live|living|based|stay(?:ing)?|i'?m|i am|we'?re|we are|from)(?: \w+)? in ([\w' -]+)", re.I
)
_CORRECTS = re.compile(
    r"\b(meant?|moved|i'?m in|i am in|i live|sorry|instead|not there|outside|near|now in)\b", re.I
)


def place_said(question: str | None, message: Message) -> str | None:
    """The words of a message that name a place, `skip`, or None."""
    if message.intent == "locating":
        return None
    said = message.value("area")
    if said or message.chosen:
        return said
    if question != "area":
        return unasked_place(message)
    if message.intent in (*SAFETY, *COMMANDS) or ASKS.match(message.text):
        return None  # "what about my dog?" names no place
    if message.intent not in ("give_place", "skip") and len(message.text.split()) > SHORT_PLACE:
        return None
    return read_answer("area", message.text, message.intent) or message.text.strip() or None


def unasked_place(message: Message) -> str | None:
    """Where somebody says that they live, of their own accord: it may be a place that we don't know."""
    if message.intent != "give_place" or len(message.text.split()) > SHORT_SENTENCE:
        return None
    found = _LIVE_IN.search(message.text)
    return found[1].strip() if found else None


def says_only(message: Message, place: str) -> bool:
    """Whether a message is the place and nothing more."""
    words, named = message.text.lower().split(), set(place.lower().split())
    if len(words) == 1 and place.lower() not in message.text.lower():
        return True  # we write "London", they "لندن"
    return all(word.strip(".,!") in named | AROUND_A_PLACE for word in words)


def is_bare(message: Message) -> bool:
    """Whether a message is hardly more than a place, so that it answers "where?" whatever else it may mean."""
    return message.intent not in SAFETY and len(message.text.split()) <= SHORT_PLACE


def corrects_place(message: Message) -> bool:
    """Whether words that sound beside the point put another place right: "no, I've moved to Wigan"."""
    return message.intent in ("off_topic", "wrong_place") and _CORRECTS.search(message.text) is not None
