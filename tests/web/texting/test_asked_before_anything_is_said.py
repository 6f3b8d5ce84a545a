"""SM-4, SM-5. It never writes first, and says nothing before texting is all right, except what to do in danger."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask

from tests.web.door import DoorServer
from tests.web.phone import FIRST, SENSITIVE, Clock, Phone, sealed_rows
from web.segments import count


def test_it_never_writes_first(app: Flask, clock: Clock, phone: Phone, tmp_path: Path) -> None:
    """SM-4. Without a text of theirs nothing is ever sent, and no number is there to send to."""
    phone.is_let_in()
    clock.now += 600
    assert len(phone.said) == 2
    assert all(phone.number.encode() not in sealed for _, sealed in sealed_rows(tmp_path))


@pytest.mark.parametrize(
    "first",
    ["hello", "HELP", "my husband hits me", "LS8", "", "1", "START", "PERSON", "I was raped", "x" * 1600],
)
def test_the_first_reply_is_safe_on_a_lock_screen(first: str, phone: Phone, door: DoorServer) -> None:
    """SM-5. Whatever came first: one short text that asks whether texting is all right, and nothing else."""
    answer = phone.texts(first)
    assert len(answer) == 1
    assert answer[0].startswith(FIRST)
    assert not any(told in answer[0].lower() for told in SENSITIVE)
    assert count(answer[0]).segments == 1
    assert door.turns() == []


def test_what_was_written_first_is_answered_once_texting_is_all_right(phone: Phone, door: DoorServer) -> None:
    """Nobody has to say it twice."""
    phone.texts("I need help in Leeds")
    phone.texts("sorry, are you there")
    assert "Leeds Women's Aid" in "".join(phone.texts("1"))
    assert door.turns()[0]["text"] == "I need help in Leeds\nsorry, are you there"


@pytest.mark.parametrize("word", ["2", "2.", "not now", "no", "Not now!"])
def test_not_now_forgets(word: str, phone: Phone, door: DoorServer) -> None:
    """SM-5. A dull line, and the next text is the first."""
    phone.texts("my husband hits me")
    answer = phone.texts(word)
    assert not any(told in answer[0].lower() for told in SENSITIVE)
    assert phone.texts("hello")[0].startswith(FIRST)
    phone.texts("1")
    assert "husband" not in str(door.turns())


@pytest.mark.parametrize("word", ["1", "1.", "one", "no 1", "OK", "ok", "sure", "1️⃣"])
def test_permission_is_given_in_many_ways(word: str, phone: Phone) -> None:
    phone.texts("hello")
    assert not phone.texts(word)[0].startswith(FIRST)


@pytest.mark.parametrize("minutes", [16, 59, 61, 24 * 60])
def test_after_a_gap_it_asks_again_and_repeats_nothing(
    minutes: int, phone: Phone, clock: Clock, door: DoorServer
) -> None:
    """SM-5. The phone may be in other hands: not a word of before, and the numbers of before mean nothing."""
    phone.is_let_in("I need help in Leeds")
    clock.now += minutes * 60
    answer = phone.texts("1")
    assert len(answer) == 1
    assert answer[0].startswith(FIRST)
    phone.texts("1")
    assert "Leeds" not in "".join(phone.said[-1])


def test_a_number_that_two_people_share_keeps_no_word_between_them(phone: Phone, clock: Clock) -> None:
    """SM-5. The one who comes later sees what a stranger would."""
    phone.is_let_in("I need help in Leeds")
    phone.texts("EXIT")
    assert phone.texts("hi")[0].startswith(FIRST)
    assert "danger" in phone.texts("1")[0] or "postcode" in "".join(phone.said[-1])


def test_it_says_what_texting_leaves_behind(phone: Phone) -> None:
    """SM-8. The thread, other devices, maybe the bill; once, before anything else."""
    said = "\n".join(phone.is_let_in())
    assert "stay on this phone" in said
    assert "other devices" in said
    assert "bill" in said
    assert "stay on this phone" not in "".join(phone.texts("2"))


@pytest.mark.parametrize("text", ["he has a knife", "a knife, now"])
def test_danger_is_answered_before_permission(text: str, phone: Phone) -> None:
    """SM-9. What to do first, then the question."""
    answer = phone.texts(text)
    assert answer[0].startswith("Call 999")
    assert "55" in answer[0]
    assert answer[-1].startswith(FIRST) or FIRST in answer[-1]


@pytest.mark.parametrize(
    "words",
    [
        "yes its ok hes out",
        "Yes.",
        "this my friend phone",
        "I think it is alright to use it",
        "yh its fine now",
    ],
)
def test_who_answers_in_words_is_told_which_number_to_send(words: str, phone: Phone) -> None:
    """SM-5. The first question is not put again word for word, and the line that follows it is as safe to be seen."""
    phone.texts("hello")
    (answer,) = phone.texts(words)
    assert "just the number: 1 if" in answer
    assert "999" in answer
    assert count(answer).segments == 1
    assert not any(told in answer.lower() for told in SENSITIVE)
    assert not phone.texts("1")[0].startswith(FIRST)


def test_a_yes_in_words_is_no_story_but_a_story_is_kept(phone: Phone, door: DoorServer) -> None:
    """What only says that texting is all right is not handed on once it is."""
    phone.texts("I need help in Leeds")
    phone.texts("yes its ok hes out")
    phone.texts("yes my husband hit me")
    phone.texts("1")
    assert door.turns()[0]["text"] == "I need help in Leeds\nyes my husband hit me"
