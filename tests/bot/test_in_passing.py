"""What is said in passing: no danger now, a phone of one's own, a parent, somebody sorry or tired of questions."""

from __future__ import annotations

import pytest

from bot.answers import Answers
from bot.in_passing import (
    asked_in_passing,
    leaves_now,
    on_the_way,
    says_sorry,
    sons_refused,
    wants_no_questions,
    with_parenthood,
    with_passing,
)
from bot.message import Message
from tests.bot.conftest import Assistant
from tests.bot.walking import AFTER_RESULTS, walk


def passing(text: str, question: str | None = "danger_now", intent: str = "tell") -> Answers:
    """The answers of somebody of whom nothing was known."""
    return with_passing(Answers(), question, Message(intent, text))


def test_clauses_beside_a_story_answer_what_would_be_asked() -> None:
    """Each by itself; nothing is read out of an alarm or out of the only clause."""
    told = passing("leeds. im 30. he hits me. no danger. phone is mine")
    assert (told.danger_now, told.device_safe) == ("no", "asked")
    assert passing("its safe to txt, im 22, sheffield, no not now").danger_now == "no"
    assert passing("its safe to txt, im 22").device_safe == "asked"
    assert passing("he hits me, not now", question="audience").danger_now is None
    assert passing("there is a knife. no danger, he says", intent="danger").danger_now is None
    assert passing("he says its safe to text, but he reads it").device_safe is None


@pytest.mark.parametrize(
    "text",
    ["i got 2 boys 5 and 13", "mum of two", "my 14 year old son", "ive got three kids", "my son is 14"],
)
def test_a_parent_of_a_grown_child_or_of_several_is_grown_up(text: str) -> None:
    """Whoever knows whom it is about; somebody who worries about another is asked."""
    assert with_parenthood(Answers(audience="survivor"), Message("tell", text)).under_18 == "no"
    assert with_parenthood(Answers(audience="supporter"), Message("tell", text)).under_18 is None
    assert with_parenthood(Answers(under_18="yes"), Message("tell", text)).under_18 == "yes"


@pytest.mark.parametrize(
    "text",
    ["im 16 with a baby", "my mum has 2 kids", "my baby is 6 months", "my girl is 15", "my little boy"],
)
def test_a_parent_of_a_baby_may_be_a_child(text: str) -> None:
    """So may somebody who speaks of other people's children."""
    assert with_parenthood(Answers(audience="survivor"), Message("tell", text)).under_18 is None


def test_somebody_elses_age_is_not_taken_from_ones_own_children() -> None:
    """Nobody has said yet whom it is about."""
    said = Message("tell", "my sister is 15. my kids are fine")
    assert with_parenthood(Answers(), said).under_18 is None


def test_a_refuge_that_takes_no_older_boys_tells_the_age_of_a_son() -> None:
    """At least."""
    assert sons_refused("they said no boys over 12") == 13
    assert sons_refused("they wont take boys over 14") == 15
    assert sons_refused("my boy is over 12") is None
    told = passing("they said no boys over 12")
    assert (told.oldest_son, told.need) == (13, ("refuge",))


def test_a_wish_to_be_let_be_is_a_whole_message() -> None:
    """A partner who asks and asks is a story."""
    assert wants_no_questions("stop asking me stuff")
    assert wants_no_questions("too many questions")
    assert not wants_no_questions("he wont stop asking me questions")
    assert says_sorry("sorry")
    assert says_sorry("im so sorry")
    assert not says_sorry("he always says sorry")


def test_the_way_the_leave_and_the_last_question_are_heard() -> None:
    """Each in the first person."""
    assert on_the_way("im on the bus to leeds now with boys")
    assert not on_the_way("he is on his way to leeds")
    assert leaves_now("hes come in now got to go")
    assert not leaves_now("he is here now")
    assert asked_in_passing("she loves me really. can we do couples counselling") == "ask_as_a_pair"
    assert asked_in_passing("we had couples counselling. it made it worse") is None


@pytest.mark.stack
@pytest.mark.parametrize("age", ["", "im 15 and "])
def test_sorry_after_the_card_is_met_with_warmth(assistant: Assistant, age: str) -> None:
    """Never with a greeting. Childline stands beside Samaritans for the young."""
    someone = assistant.begin().says(age + "i want to die")
    assert "116 123" in someone.text
    assert ("0800 1111" in someone.text) == bool(age)
    someone.says("sorry")
    assert "listening" in someone.text
    assert "guide" not in someone.text


@pytest.mark.stack
def test_whoever_wants_no_questions_gets_none(assistant: Assistant) -> None:
    """Before the services and after them."""
    for steps in ([], AFTER_RESULTS):
        someone = walk(assistant.begin(), steps).says("stop asking me stuff")
        assert "?" not in someone.text
        assert "when you are ready" in someone.text.lower()


@pytest.mark.stack
def test_all_in_one_message_brings_services_at_once(assistant: Assistant) -> None:
    """Nothing is asked that was said, and a journey is where help is looked for."""
    someone = assistant.begin().says("leeds. im 30. he hits me. no danger. phone is mine")
    assert "leeds-domestic-violence-service" in someone.services
    assert "danger_now:no" not in someone.choices
    onward = assistant.begin().says("im on the bus to leeds now with boys")
    assert "leeds-domestic-violence-service" in onward.services


@pytest.mark.stack
def test_a_town_is_taken_in_whatever_is_open(assistant: Assistant) -> None:
    """Asked whom it is about."""
    someone = walk(assistant.begin(), ["danger_now:no", "device_safe:yes"]).says("leicester")
    assert "can't help with that" not in someone.text
    assert someone.services


@pytest.mark.stack
def test_who_harms_is_answered_about_being_helped_as_a_pair(assistant: Assistant) -> None:
    """The question at the end counts for more than what stands before it."""
    someone = walk(assistant.begin(), ["danger_now:no", "audience:own_behaviour"])
    assert "not the way to begin" in someone.says("she loves me really. can we do couples counselling").text


@pytest.mark.stack
def test_nothing_is_said_to_be_cleared_where_nothing_was_shown(assistant: Assistant) -> None:
    """Only services are cleared."""
    for steps, cleared in ((AFTER_RESULTS[:3], False), (AFTER_RESULTS, True)):
        assert ("cleared" in walk(assistant.begin(), steps).picks("audience:supporter").text) == cleared


@pytest.mark.stack
@pytest.mark.parametrize("door", ["widget", "sms"])
def test_who_has_to_go_is_asked_nothing(assistant: Assistant, door: str) -> None:
    """999, and nothing after it."""
    someone = walk(assistant.begin(door), AFTER_RESULTS).says("hes come in now got to go")
    assert "999" in someone.text
    assert "?" not in someone.text.split("999")[-1]


@pytest.mark.stack
def test_nobody_who_looks_for_somebody_is_left_without_a_number(assistant: Assistant) -> None:
    """A line that is right for whoever it is."""
    said = assistant.begin().says("where is my wife").text
    assert "116 123" in said
    assert "0808 2000 247" not in said


@pytest.mark.stack
def test_older_boys_turned_away_bring_who_takes_them(assistant: Assistant) -> None:
    """Services again, not thanks alone."""
    assert walk(assistant.begin(), AFTER_RESULTS).says("they said no boys over 12").services


@pytest.mark.stack
@pytest.mark.parametrize("then", ["leeds", "what help is there", "show me services", "more"])
def test_a_man_put_out_by_the_police_says_first_who_harms_whom(assistant: Assistant, then: str) -> None:
    """No service for women before that."""
    someone = assistant.begin().says("the police have put me out of my house, she rang them").says(then)
    assert "national-domestic-abuse-helpline" not in someone.services
    assert "leeds-domestic-violence-service" not in someone.services
    assert "0808 2000 247" not in someone.text
