"""SM-3, SM-6, SM-9. A number or a word is an answer, a result is one service a text, and nothing is left unanswered."""

from __future__ import annotations

import pytest

from tests.web.door import DoorServer
from tests.web.phone import FIRST, Phone
from web.segments import SMS


def test_help_is_a_request_for_help(phone: Phone, door: DoorServer) -> None:
    """SM-3. It goes to the assistant as somebody's word, and is no notice about texting rates."""
    phone.is_let_in()
    phone.texts("HELP")
    assert door.turns()[-1]["text"] == "help"


@pytest.mark.parametrize("word", ["YES", "yes", "Yes."])
def test_yes_is_never_an_answer(word: str, phone: Phone, door: DoorServer) -> None:
    """SM-3. Networks take it for something else; the question comes again with its numbers, and 999."""
    assert phone.texts("")[0].startswith(FIRST)
    asked = phone.texts(word)[0]
    assert "just the number: 1 if" in asked
    assert "999" in asked
    assert "in danger" in phone.texts("1")[0]
    asked = len(door.turns())
    again = phone.texts(word)
    assert len(door.turns()) == asked
    assert "999" in again[0]
    assert "2 No" in again[0]


def test_a_result_is_one_service_a_text_with_its_number_and_hours(phone: Phone) -> None:
    """SM-6. Name, number, open now or when, and three options by number; the next service behind the 1."""
    first = phone.is_let_in("leeds")[-1]
    assert "Leeds Women's Aid helpline: 0113 246 0401" in first
    assert "Open" in first
    assert first.endswith("Reply 1 more, 2 a person, 3 start again")
    second = phone.texts("1")
    assert "National Domestic Abuse Helpline: 0808 2000 247 (free)" in second[0]
    assert "Open now, 24 hours a day" in second[0]


def test_services_that_wait_are_not_lost_over_a_question(phone: Phone) -> None:
    """Somebody asks something in between; the next service is still the next."""
    phone.is_let_in("leeds")
    phone.texts("where can I go")
    assert "National Domestic Abuse Helpline" in phone.texts("more")[0]


def test_services_that_wait_are_gone_after_starting_again(phone: Phone, door: DoorServer) -> None:
    """Nothing of before comes back."""
    phone.is_let_in("leeds")
    phone.texts("3")
    assert "National" not in "".join(phone.texts("more"))
    assert door.turns()[-1]["text"] == "more"


@pytest.mark.parametrize(
    "text", ["hello", "2", "knife", "leeds", "script", "silence", "slow", "end my life", "3", "YES"]
)
def test_every_answer_is_three_texts_of_two_segments_at_most(text: str, phone: Phone) -> None:
    """SM-6. Whatever comes back, also when nothing does."""
    phone.is_let_in()
    answer = phone.texts(text)
    assert 1 <= len(answer) <= 3
    assert all(SMS.fits(one) for one in answer)


@pytest.mark.parametrize(
    ("word", "choice"),
    [("PERSON", "ask_person"), ("persn", "ask_person"), ("AGAIN", "start_again"), ("agian", "start_again")]
    + [("BACK", "back"), ("bck", "back")],
)
def test_words_that_work_at_once(word: str, choice: str, phone: Phone, door: DoorServer) -> None:
    """SM-9. Any case, one slip."""
    phone.is_let_in()
    phone.texts(word)
    assert door.turns()[-1]["choice"] == choice


@pytest.mark.parametrize("text", ["2", "2.", "two", "no 2", "No", "no!"])
def test_a_numbered_option_is_picked(text: str, phone: Phone, door: DoorServer) -> None:
    phone.is_let_in()
    phone.texts(text)
    assert door.turns()[-1]["choice"] == "danger_now:no"


@pytest.mark.parametrize("text", ["no one", "No one.", "no one is", "nobody"])
def test_no_one_is_not_number_one(text: str, phone: Phone, door: DoorServer) -> None:
    """Whoever says that nobody is in danger has not picked the first answer."""
    phone.is_let_in()
    phone.texts(text)
    assert door.turns()[-1]["text"] == text


@pytest.mark.parametrize("text", ["11", "16", "9", "sixteen", "no 14"])
def test_a_number_that_stands_before_nothing_is_no_age(text: str, phone: Phone, door: DoorServer) -> None:
    """Under a service it brings the numbers that were shown, and says so; nobody is taken for a child."""
    phone.is_let_in("leeds")
    turns = len(door.turns())
    again = phone.texts(text)[0]
    assert "the number of your answer" in again
    assert "1 more" in again
    assert len(door.turns()) == turns


@pytest.mark.parametrize(("text", "heard"), [("14", True), ("im 14", True), ("11", False), ("7", False)])
def test_a_number_may_be_an_age_while_a_question_is_open(
    text: str, heard: bool, phone: Phone, door: DoorServer
) -> None:
    """But no number that a thumb makes of 1, and none below ten."""
    phone.is_let_in()
    turns = len(door.turns())
    phone.texts(text)
    assert (len(door.turns()) > turns) is heard


@pytest.mark.parametrize(
    "body", ["", " ", "x" * 1600, "😀😀", "مدد چاہیے", "שלום", "\u202ehello", "\x00", "{}", "/restart"]
)
def test_whatever_is_written_gets_an_answer(body: str, phone: Phone) -> None:
    """Nothing, too much, pictures of faces, other scripts, other directions."""
    phone.is_let_in()
    assert phone.texts(body)
