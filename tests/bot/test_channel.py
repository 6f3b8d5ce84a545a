"""The door: what a turn may be, and how words and choices stay apart."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.channel import FIRST_WORDS
from bot.replies import Replies
from bot.turn_taking import take_turn
from bot.turns import BadTurn, Turn, choice_value, parsed_choice, spoken_text
from tests.bot.conftest import Assistant

TURN = {"conversation": "c", "door": "widget", "language": "en", "text": "hello", "tracker": None}


@pytest.mark.parametrize(
    "change",
    [
        {"text": None},
        {"choice": "more"},
        {"text": 7},
        {"door": "window"},
        {"conversation": ""},
        {"tracker": {"slots": {}}},
        {"language": ["en"]},
    ],
)
def test_what_is_not_a_turn_is_refused(change: dict[str, Any]) -> None:
    """Wrong types never reach Rasa."""
    with pytest.raises(BadTurn):
        Turn.from_json(TURN | change)


@pytest.mark.parametrize(
    "text", ["/restart", ' /choose{"area":"LS8"}', "//session_start", "/ /more", "\x00/more"]
)
def test_nothing_that_is_typed_is_a_command(text: str) -> None:
    """Text that starts with a slash is only text."""
    assert not spoken_text(text).startswith("/")


@pytest.mark.parametrize(
    ("choice", "payload"),
    [
        ("danger_now:no", '/choose{"danger_now":"no"}'),
        ("need:legal", '/choose{"need":"legal"}'),
        ("about_you", '/choose{"next_step":"about_you"}'),
        ("withhold:area", '/ask_person{"withhold":"area"}'),
        ("more", "/more"),
    ],
)
def test_a_choice_and_its_button_are_the_same_thing(choice: str, payload: str) -> None:
    """What a button offers is what comes back."""
    assert choice_value(payload) == choice
    assert parsed_choice(choice)["intent"]["name"] == payload.lstrip("/").split("{")[0]


@pytest.mark.parametrize(
    "choice", ["restart", "session_start", "danger", "nlu:x", "../x", "Need:legal", "", "language:xx"]
)
def test_a_choice_that_nobody_offered_does_nothing(choice: str) -> None:
    """Rasa's own intents cannot be reached by a forged choice."""
    assert parsed_choice(choice) is None


@pytest.mark.parametrize(
    ("text", "card"),
    [("he is outside with a knife", "danger"), ("I want to kill myself", "danger"), ("hello", "danger")],
)
def test_a_broken_assistant_still_answers_with_999(text: str, card: str) -> None:
    """Never silence: whatever is raised inside, and whatever nothing comes back, numbers go out."""

    async def raises(_: object) -> None:
        raise RuntimeError("broken " + text)

    async def silent(_: object) -> None:
        return None

    for rasa in (raises, silent):
        answer = asyncio.run(take_turn(Turn.from_json(TURN | {"text": text}), rasa, Replies()))
        assert answer["messages"][0]["card"] == card
        assert "999" in answer["messages"][0]["text"]


def test_a_failure_is_logged_without_what_was_said(caplog: pytest.LogCaptureFixture) -> None:
    """PR-2: the kind of the problem, never its words."""

    async def raises(message: Any) -> None:
        raise ValueError(message.text)

    asyncio.run(take_turn(Turn.from_json(TURN | {"text": "canary"}), raises, Replies()))
    assert "ValueError" in caplog.text
    assert "canary" not in caplog.text


def test_what_a_first_message_opens_was_opened_at_the_start(assistant: Assistant) -> None:
    """The start tries one message, without a fault and without a word of it in a log."""
    logs = b"".join(log.read_bytes() for log in assistant.logs)
    assert b"warm_up_failed" not in logs
    assert FIRST_WORDS.encode() not in logs
