"""Ages that people mention are taken for what they are."""

from __future__ import annotations

import pytest

from bot.answers import Answers
from bot.heard import hear
from bot.hearing.ages import age_alone, oldest_son, own_age
from bot.message import Message


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("my son is 15", 15),
        ("two boys, 9 and 14", 14),
        ("I've three sons aged 3, 11 & 16", 16),
        ("my 15 year old lad", 15),
        ("9 and 14 year old boys", 14),
        ("my son (13) and daughter 17", 13),
        ("my son’s fourteen", 14),
        ("my son hit me 2 weeks ago", None),
        ("my boy is 3 months old", None),
        ("my daughter is 15", None),
        ("my boyfriend is 17", None),
        ("my son is 40", None),
    ],
)
def test_the_oldest_son_under_eighteen_is_heard(words: str, age: int | None) -> None:
    """A refuge may not take him, so his age decides where to ring; daughters and grown-up sons don't count."""
    assert oldest_son(words) == age


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("my son shouts at me, I'm 78", 78),
        ("34", 34),
        ("no I’m 41", 41),
        ("i am 15 and my dad hits me", 15),
        ("I'm 20 weeks pregnant", None),
        ("I'm 15 minutes away", None),
        ("im 50/50 about it", None),
        ("I'm 10 years sober", None),
        ("im 34 not a kid", 34),
        ("i'm thirty four", 30),
        ("i'm an adult", 18),
        ("i'm in my forties", 18),
        ("im 17 and a half", 17),
        ("tengo 34 años", 34),
        ("mam 34 lata", 34),
        ("আমার বয়স ৩৪", 34),
        ("my wife hits me, im 6 foot 2", None),
        ("im 12 stone", None),
        ("im twenty minutes away", None),
    ],
)
def test_an_age_is_not_a_number_of_something_else(words: str, age: int | None) -> None:
    """Nobody is taken for a child because she is 15 minutes away."""
    assert own_age(words) == age


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("14", 14),
        ("14 yrs", 14),
        ("im only 13", 13),
        ("im 9", 9),
        ("8 years old", 8),
        ("9", None),
        ("5 years", None),
        ("14 and scared", None),
        ("im 9 weeks", None),
    ],
)
def test_an_age_by_itself_is_heard(words: str, age: int | None) -> None:
    """Below ten a bare number may count options."""
    assert age_alone(words) == age


@pytest.mark.parametrize(
    ("audience", "question", "card"),
    [
        ("survivor", "danger_now", True),
        (None, "device_safe", True),
        ("survivor", "under_18", False),
        ("supporter", "danger_now", False),
        ("survivor", "need", False),
    ],
)
def test_a_child_who_says_their_age_is_told_of_childline(
    audience: str | None, question: str, card: bool
) -> None:
    """Said by nothing but a number, where it was not asked; where choices have numbers it is one of those."""
    heard = hear(Answers(audience=audience, settled=audience), question, Message("give_place", "14"))
    assert ("utter_child_at_risk" in heard.say) is card
    assert (heard.answers.under_18 == "yes") is (question != "need")


@pytest.mark.parametrize(
    ("words", "audience", "young"),
    [
        ("she is 30", "supporter", "no"),
        ("shes 30", "survivor", "no"),
        ("he's 45", "supporter", "no"),
        ("she is 15", "supporter", "yes"),
        ("he is 45", "survivor", None),
        ("she is 15", "survivor", None),
        ("she is 30 weeks", "survivor", None),
        ("32 lata", "survivor", "no"),
        ("mam 32 lata", "survivor", "no"),
        ("yh im 15", "survivor", "yes"),
        ("and 16 yrs old", "survivor", "yes"),
    ],
)
def test_an_age_answers_whether_somebody_is_under_eighteen(
    words: str, audience: str, young: str | None
) -> None:
    """Also that of the person somebody asks for; of the one who hurts them nobody asked."""
    before = Answers(audience=audience, settled=audience)
    assert hear(before, "under_18", Message("tell", words)).answers.under_18 == young


def test_an_age_after_a_wrong_tap_puts_it_right() -> None:
    """Whoever tapped that they are under 18 may say in a word that she is not."""
    before = Answers(audience="supporter", settled="supporter", under_18="yes")
    assert hear(before, "area", Message("tell", "she is 30")).answers.under_18 == "no"
