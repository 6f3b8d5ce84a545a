"""When a question is put again: once, then only now and again; and what we twice did not understand moves on."""

from __future__ import annotations

import json

import pytest

from bot.hearing.languages import LANGUAGES
from tests.bot.conftest import Assistant, Conversation
from tests.bot.walking import AFTER_RESULTS, STEPS, stands_at, walk

pytestmark = pytest.mark.stack
GO_ON = {"go_on", "more", "ask_person"}
STRANGE = ("qwzx plgh", "vvbn hjkl")
ASKED_BEFORE_A_RESULT = ("the first screen", "device", "who", "age")
DANGER = "Is anyone in danger right now?"


def test_a_question_comes_again_once_and_then_now_and_again(someone: Conversation) -> None:
    """Somebody who asks is answered, and not met by the same question each time."""
    put = [
        DANGER in someone.says(f"what is {what}").text
        for what in ("a refuge", "an idva", "a marac", "clare's law")
    ]
    assert put == [True, False, False, True]


def test_in_between_there_are_choices_and_nothing_is_open(someone: Conversation) -> None:
    """A "yes" to "we can go on" is no yes to the question about danger."""
    someone.says("what is a refuge").says("what is an idva")
    assert set(someone.choices) >= GO_ON
    assert stands_at(someone) is None
    someone.says("yes")
    assert "danger" not in someone.cards
    assert stands_at(someone) == "danger_now"


@pytest.mark.parametrize("way", ["go_on", "ok go on", "I'm ready"])
def test_going_on_asks_the_question(someone: Conversation, way: str) -> None:
    """Tapped or typed."""
    someone.says("what is a refuge").says("what is an idva")
    someone = someone.picks(way) if way == "go_on" else someone.says(way)
    assert DANGER in someone.text
    assert "understand" not in someone.text


@pytest.mark.parametrize("step", ASKED_BEFORE_A_RESULT)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_that_is_not_understood_twice_is_not_put_a_third_time(
    assistant: Assistant, language: str, step: str
) -> None:
    """The menu, a number and a person come, and then the next question: in every language."""
    taps, question = STEPS[step]
    someone = walk(assistant.begin(language=language), taps)
    assert not taps or stands_at(someone) == question
    for words in STRANGE:
        someone.says(words)
    assert {"more", "one_minute", "ask_person"} <= set(someone.choices)
    assert "0808" in someone.text
    assert json.loads(someone.tracker)["slots"][question]
    someone.says(STRANGE[0])
    assert stands_at(someone) != question


def test_what_somebody_tells_is_met_in_other_words_each_time(someone: Conversation) -> None:
    """SQ-4: believing, short, and never that we did not understand."""
    told = ("he shouts at me all the time", "he calls me names", "he takes my wages", "he won't let me out")
    said = [someone.says(words).answer["messages"][0]["text"] for words in told]
    assert len(set(said)) == len(told)
    assert not any("understand" in words for words in said)


@pytest.mark.parametrize(
    "words",
    [
        "will my pension stop",
        "do i have to give up my job",
        "what would people say",
        "what should i pack",
        "how long do i wait",
    ],
)
def test_a_question_is_never_met_with_thanks(someone: Conversation, words: str) -> None:
    """Where we have no answer we say so, and who may have one."""
    someone.says(words)
    assert "Thank you for telling me" not in someone.text
    assert set(someone.choices) & {"ask_person", "more"}


def test_the_same_services_are_not_read_out_again_unasked(someone: Conversation) -> None:
    """A sentence that changes nothing brings what can be done next, not the list."""
    walk(someone, ["danger_now:no", "audience:own_behaviour", "under_18:no"]).says("Leeds")
    shown = someone.services
    assert shown
    assert someone.says("I just shout at her sometimes").services == []
    assert someone.says("who can i ring then").services == shown


def test_answers_in_another_order_are_taken_in_and_go_on(someone: Conversation) -> None:
    """The question about the phone is put once more at most."""
    walk(someone, ["danger_now:no"]).says("me")
    assert stands_at(someone) == "device_safe"
    someone.says("im 28")
    assert stands_at(someone) == "area"
    someone.says("Bolton")
    assert "services" in someone.cards


@pytest.mark.parametrize(
    "words", ["refuge", "have you got a refuge for tonight or not", "Norwich", "she lives in Norwich"]
)
def test_what_is_asked_for_again_is_shown_again(someone: Conversation, words: str) -> None:
    """A refuge, or what there is near a place, is not answered with a menu."""
    walk(someone, [*AFTER_RESULTS[:-1]]).says("Norwich").says(words).says(words)
    assert "services" in someone.cards
    assert "locating" not in someone.cards


def test_after_one_number_that_is_closed_comes_another(someone: Conversation) -> None:
    """Somebody in a hurry is not given the same one again."""
    told = someone.says("got 1 min help").says("Wales").text
    closed = someone.says("closed?")
    assert "0808 80 10 800" in told
    assert closed.services
    assert "live-fear-free" not in closed.services[0]
