"""The language of one turn: what the person chose, or plainly wrote in, and what to say where we do not speak it.

Pure but for the words of the replies. The relay says which languages are offered; no other is ever answered in.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from bot.hearing.alarms.danger import signals_in
from bot.hearing.languages import LANGUAGES
from bot.language_switch import Answering, answering
from bot.replies import Replies
from directory.vocabulary import own_name

CHOOSING = "language:"
URGENT = ("danger", "crisis", "child")


def language_of_turn(
    text: str | None, choice: str | None, in_use: str, offered: Collection[str]
) -> Answering:
    """The language to answer this turn in. A choice outranks what is written."""
    if choice is None:
        return answering(text or "", in_use, offered)
    chosen = choice.removeprefix(CHOOSING)
    return Answering(chosen if choice.startswith(CHOOSING) and chosen in offered else in_use)


def written_in(text: str, in_use: str) -> str:
    """The language of ours that a text is plainly written in, or the one in use."""
    return answering(text, in_use, LANGUAGES).language


def means_only_language(spoken: Answering, text: str) -> str | None:
    """The language that this text is about, where nothing else in it can be answered: a name, or foreign words.

    Words of danger are let through, in whatever language.
    """
    if spoken.named:
        return spoken.elsewhere or spoken.language
    return spoken.elsewhere if spoken.elsewhere and not signals_in(text).first() else None


def with_languages(
    messages: list[dict[str, Any]],
    replies: Replies,
    slots: Mapping[str, Any],
    door: str,
    offered: Collection[str],
) -> list[dict[str, Any]]:
    """The same answer with our languages to choose from and the numbers; what is urgent stays in front.

    One set of choices at a time: the open question comes again in the language that is chosen. By text there are
    none: the names of languages in five scripts would take three texts, and the name alone asks for a language.
    """
    said = replies.message("utter_other_language", slots, door, {})
    if said is None:
        return messages
    urgent = [message for message in messages if message["card"] in URGENT]
    found = [message for message in messages if message.get("services")]
    shown = [code for code in LANGUAGES if code in offered and door != "sms"]
    choices = [{"label": own_name(code), "value": CHOOSING + code} for code in shown]
    return [*urgent, {"card": "question", "text": said["text"], "choices": choices}, *found]
