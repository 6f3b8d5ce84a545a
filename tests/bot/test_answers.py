"""The questions: their order, who is spared which, and how a short reply is read."""

from __future__ import annotations

import pytest

from bot.answers import ALLOWED, QUESTIONS, Answers, read_answer
from directory.terms import ABOUT, NEEDS, ROLES


def asked(answers: Answers) -> list[str]:
    """Every question somebody is asked if they skip them all."""
    order = []
    while question := answers.next_question():
        order.append(question)
        answers = Answers(**{**answers.__dict__, question: "skip" if question != "audience" else "skip"})
    return order


def test_at_most_five_questions_come_before_a_result_in_the_promised_order() -> None:
    """SQ-1: danger, device, who, age, area; then help."""
    assert (
        asked(Answers()) == ["danger_now", "device_safe", "audience", "under_18", "area"] == list(QUESTIONS)
    )


@pytest.mark.parametrize(
    ("role", "spared"),
    [
        ("survivor", set()),
        ("supporter", set()),
        ("own_behaviour", {"device_safe"}),
        ("professional", {"device_safe", "under_18"}),
    ],
)
def test_nobody_is_asked_what_does_not_apply_to_them(role: str, spared: set[str]) -> None:
    """A professional is not asked their age; watching is not raised with somebody who may be the one watching."""
    assert set(QUESTIONS) - set(asked(Answers(audience=role))) - {"audience"} == spared


@pytest.mark.parametrize(
    ("question", "text", "intent", "answer"),
    [
        ("danger_now", "no one is in danger", "deny", "no"),
        ("danger_now", "yes", "affirm", "yes"),
        ("danger_now", "I'm not sure", "not_sure", "not_sure"),
        ("danger_now", "yes please help me", "help", None),
        ("device_safe", "yes it is safe", "affirm", "yes"),
        ("device_safe", "skip", "skip", "skip"),
        ("under_18", "i am 34", "tell", "no"),
        ("under_18", "I'm 15", "tell", "yes"),
        ("under_18", "17", "nlu_fallback", "yes"),
        ("under_18", "18", "nlu_fallback", "no"),
        ("audience", "me", "tell", "survivor"),
        ("audience", "my sister", "tell", "supporter"),
        ("audience", "a client", "tell", "professional"),
        ("audience", "my own behaviour", "tell", "own_behaviour"),
        ("audience", "dunno", "not_sure", "unclear"),
        ("area", "I'd rather not say", "skip", "skip"),
        ("area", "Leeds", "give_place", None),
        (None, "yes", "affirm", None),
        ("danger_now", "ok", "affirm", None),
        ("danger_now", "go on", "affirm", None),
        ("device_safe", "ready", "affirm", None),
        ("danger_now", "ok so my husband keeps shouting at me", "tell", None),
        ("danger_now", "I am on a spouse visa and he beats me", "tell", None),
        ("danger_now", "I am deaf", "tell", None),
        ("danger_now", "I am in danger", "tell", "yes"),
        ("danger_now", "I'm safe now", "tell", "no"),
        ("danger_now", "I'm not safe", "deny", "not_sure"),
        ("device_safe", "it's not safe", "deny", "no"),
        ("danger_now", "no money and nowhere to go", "tell", None),
        ("danger_now", "nobody believes me", "tell", None),
        ("danger_now", "a girl at work has bruises, not sure what to do", "not_sure", None),
        ("danger_now", "I'm not even sure it's abuse", "not_sure", None),
        ("danger_now", "I'm not ready to leave him", "ask_not_ready", None),
        ("danger_now", "not sure if he is coming back tonight", "tell", "not_sure"),
        ("device_safe", "yh its my phone", "nlu_fallback", "yes"),
        ("device_safe", "i can't talk long, he goes through my phone", "tell", "no"),
        ("device_safe", "my husband sometimes looks at it", "tell", "no"),
        ("device_safe", "he never checks my phone", "tell", None),
        ("danger_now", "he goes through my phone", "tell", None),
        ("device_safe", "ydy", "nlu_fallback", "yes"),
        ("under_18", "nac ydi", "nlu_fallback", "no"),
        ("device_safe", "tak", "nlu_fallback", "yes"),
        ("device_safe", "nie", "nlu_fallback", "no"),
        ("audience", "fi", "nlu_fallback", "survivor"),
        ("under_18", "mind your own business", "abuse_at_bot", "skip"),
        ("area", "no", "deny", "skip"),
        ("area", "just give me something", "more", "skip"),
        ("area", "Norwich", "give_place", None),
    ],
)
def test_a_short_reply_is_read_in_the_light_of_its_question(
    question: str | None, text: str, intent: str, answer: str | None
) -> None:
    """The same words answer different questions differently."""
    assert read_answer(question, text, intent) == answer


def test_every_question_can_be_skipped() -> None:
    """Choice at every step."""
    assert all("skip" in values for values in ALLOWED.values())


def test_the_values_are_those_of_the_directory() -> None:
    """What can be answered is what can be searched for."""
    assert set(ROLES) < set(ALLOWED["audience"])
    assert set(NEEDS) < set(ALLOWED["need"])
    assert set(ABOUT) < set(ALLOWED["about"])


def test_another_role_starts_without_what_was_said_under_the_first() -> None:
    """Own behaviour never inherits a survivor's place or needs."""
    before = Answers(
        "no", "asked", "survivor", "survivor", "no", "LS8", None, ("refuge",), ("woman",), True, True
    )
    after = before.about_somebody_else("own_behaviour")
    assert (after.area, after.need, after.about, after.under_18, after.by_and_for) == (
        None,
        (),
        (),
        None,
        False,
    )


def test_slots_survive_the_way_there_and_back() -> None:
    """`Answers` and the slots say the same."""
    answers = Answers(audience="survivor", area="Newport", area_choice=1, need=("legal",), about=("man",))
    assert Answers.from_slots(answers.to_slots()) == answers


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("yeah hes stopped. whatever", None),
        ("yeah hes calmed down now", None),
        ("will they let my son in hes 14", None),
        ("im 6 foot 2", None),
        ("yeah im 16", "yes"),
        ("yes i am", "yes"),
        ("yes it's true", "yes"),
        ("im 34 not a kid", "no"),
        ("no im not", "no"),
    ],
)
def test_only_what_is_said_of_the_writer_answers_how_old_they_are(words: str, answer: str | None) -> None:
    """A "yeah" about something else, somebody else's age, and a height make no child of anybody."""
    assert read_answer("under_18", words, "tell") == answer
