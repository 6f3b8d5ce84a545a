"""One turn as it comes from the relay: what may be in it, and what a tapped choice means. Pure.

What a person types is never taken for a command of Rasa's, whatever it starts with; a choice they tap arrives
apart from their words.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from bot.hearing.languages import LANGUAGES
from bot.hearing.plain_text import CONTROL

DOORS = ("widget", "sms")
CHOICE = re.compile(r"^([a-z0-9_]+)(?::([a-z0-9_]+))?$")
# Choices with a value, and the intent that each goes to; a choice without a value is an intent by itself.
WITH_VALUE = {
    **dict.fromkeys(
        "danger_now device_safe audience under_18 area need about place red_flag".split(), "choose"
    ),
    **dict.fromkeys(("handoff", "withhold"), "ask_person"),
    "language": "choose",
}
NEXT_STEPS = ("about_you", "different_place", "warning_signs", "go_on")
BARE = (
    "more narrow by_and_for start_again back leave wrong_place one_minute ask_person skip help "
    "ask_numbers ask_silent_call ask_exit ask_safe_text ask_help_friend ask_text_instead ask_refer device_safety"
).split()
# Rasa strips every kind of space before it looks for its slash, so a slash may hide behind any of them.
_COMMAND = re.compile(r"[\s/]+")


class BadTurn(Exception):
    """The relay sent something that is not a turn. Its text names the field, never its contents."""


@dataclass(frozen=True)
class Turn:
    """One turn as the relay sends it."""

    conversation: str
    door: str
    language: str
    text: str | None
    choice: str | None
    tracker: str
    desk: str | None = None  # `open` while an adviser stands by
    languages: tuple[str, ...] = LANGUAGES  # the ones that are offered

    @classmethod
    def from_json(cls, body: Any) -> Turn:
        """Check and take apart the body of a request. Raises BadTurn."""
        if not isinstance(body, dict):
            raise BadTurn("body")
        values = {
            name: body.get(name)
            for name in ("conversation", "door", "language", "text", "choice", "tracker", "desk")
        }
        for name, value in values.items():
            if value is not None and not isinstance(value, str):
                raise BadTurn(name)
        if not values["conversation"]:
            raise BadTurn("conversation")
        if values["door"] not in DOORS:
            raise BadTurn("door")
        if (values["text"] is None) == (values["choice"] is None):
            raise BadTurn("text or choice")
        languages = body.get("languages", LANGUAGES)
        if not isinstance(languages, (list, tuple)) or not all(isinstance(code, str) for code in languages):
            raise BadTurn("languages")
        known = {"language": values["language"] or "en", "tracker": values["tracker"] or ""}
        return cls(**{**values, **known}, languages=tuple(languages) or LANGUAGES)


def parsed_choice(choice: str) -> dict[str, Any] | None:
    """What Rasa should understand of a choice, or None where there is no such choice."""
    found = CHOICE.match(choice)
    if not found:
        return None
    name, value = found.groups()
    if name == "language" and value not in LANGUAGES:
        return None
    if value is None and name in NEXT_STEPS:
        return understood("choose", {"next_step": name})
    if value is None:
        return understood(name, {}) if name in BARE else None
    return understood(WITH_VALUE[name], {name: value}) if name in WITH_VALUE else None


def understood(intent: str, entities: dict[str, str]) -> dict[str, Any]:
    """Parse data as Rasa's pipeline would have made it, for something that needs no understanding."""
    return {
        "text": "",
        "intent": {"name": intent, "confidence": 1.0},
        "intent_ranking": [],
        "entities": [{"entity": name, "value": value} for name, value in entities.items()],
    }


def spoken_text(text: str) -> str:
    """What a person typed, without control characters and without what Rasa would take for a command."""
    text = CONTROL.sub(" ", text).strip()
    slash = _COMMAND.match(text)
    return text[slash.end() :] if slash else text


def choice_value(payload: str) -> str:
    """The choice that a button's payload stands for: `/choose{"area":"skip"}` is `area:skip`, `/more` is `more`."""
    intent, brace, rest = payload.removeprefix("/").partition("{")
    if not brace:
        return intent
    name, value = next(iter(json.loads(brace + rest).items()))
    return value if name == "next_step" else f"{name}:{value}"
