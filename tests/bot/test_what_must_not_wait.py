"""Danger, suicide, a child and being looked for are answered at every step, and the conversation goes on from there."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Assistant, Conversation
from tests.bot.walking import AFTER_RESULTS, NEXT_STEPS, STEPS, stands_at, walk

pytestmark = pytest.mark.stack

INTERRUPTIONS = {
    "danger": ("he is outside with a knife and trying to get in", "danger", "999"),
    "crisis": ("I want to kill myself", "crisis", "116 123"),
    "child": ("he hits our little boy", "child", "0800 1111"),
    "locating": ("what is the address of the women's refuge in Leeds", "locating", "can't"),
    "strangulation": ("he strangled me", "danger", "see a doctor today"),
    "cost": ("is it free", "text", "free"),
    "robot": ("are you a robot", "text", "not a person"),
}


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("interruption", INTERRUPTIONS)
def test_what_must_not_wait_is_answered_at_every_step(
    someone: Conversation, step: str, interruption: str
) -> None:
    """Danger and the rest in the same turn, and then the question again."""
    choices, question = STEPS[step]
    words, card, hears = INTERRUPTIONS[interruption]
    walk(someone, choices).says(words)
    assert someone.cards[0] == card
    assert hears in someone.answer["messages"][0]["text"]
    assert someone.cards[-1] == "question"
    # The words may have answered the open question as well: danger says that there is danger, "me" who it is about.
    answered = {"danger_now": "device_safe", "audience": "under_18"}
    assert stands_at(someone) in (question, answered.get(question))


@pytest.mark.parametrize("interruption", INTERRUPTIONS)
def test_what_must_not_wait_is_answered_after_a_result_too(someone: Conversation, interruption: str) -> None:
    """And what to do next stays on offer."""
    words, card, hears = INTERRUPTIONS[interruption]
    walk(someone, AFTER_RESULTS).says(words)
    assert someone.cards[0] == card
    assert hears in someone.answer["messages"][0]["text"]
    assert set(someone.choices) >= NEXT_STEPS


@pytest.mark.parametrize("answer", ["yes", "not_sure"])
def test_danger_by_choice_gets_the_card_without_a_confirming_step(someone: Conversation, answer: str) -> None:
    """SQ-2."""
    someone.picks(f"danger_now:{answer}")
    assert someone.cards[0] == "danger"
    assert "999" in someone.text
    assert "press 55 when you are asked" in someone.text.lower()


def test_danger_with_a_child_in_it_brings_both_cards(someone: Conversation) -> None:
    """The most urgent first, and the other with it."""
    someone.says("my stepdad is hurting my little sister right now")
    assert someone.cards[:2] == ["danger", "child"]


@pytest.mark.parametrize("text", ["hes strangling me", "he has got his hands round my neck"])
def test_danger_with_hands_on_the_neck_brings_the_doctor_at_once(someone: Conversation, text: str) -> None:
    """SQ-6: the numbers first, and straight after them that a doctor should see it today."""
    someone.says(text)
    assert someone.cards[:2] == ["danger", "danger"]
    assert "press 55" in someone.answer["messages"][0]["text"].lower()
    assert "see a doctor today" in someone.answer["messages"][1]["text"]


WHOSE_LIFE = {
    "their own": ("survivor", "I want to kill myself", "you matter"),
    "a partner's threat": (
        "survivor",
        "he says he will kill himself if I leave",
        "what they do is not your fault",
    ),
    "a sister's": ("supporter", "she says she is going to kill herself", "if they have hurt themselves"),
    "a supporter's own": ("supporter", "I want to kill myself", "you matter"),
    "of somebody who harms": ("own_behaviour", "I want to kill myself", "leave the room"),
}


@pytest.mark.parametrize("whose", WHOSE_LIFE)
@pytest.mark.parametrize("door", ["widget", "sms"])
def test_the_card_about_suicide_speaks_of_the_right_person(
    assistant: Assistant, whose: str, door: str
) -> None:
    """SQ-8: to the one who wants to die, or of them to somebody else; short by text."""
    role, words, hears = WHOSE_LIFE[whose]
    someone = assistant.begin(door=door).picks(f"audience:{role}").says(words)
    card = someone.answer["messages"][0]
    assert card["card"] == "crisis"
    assert all(number in card["text"] for number in ("999", "116 123", "85258"))
    if door == "widget":
        assert hears in card["text"].lower()
    else:
        assert len(card["text"]) <= 306
