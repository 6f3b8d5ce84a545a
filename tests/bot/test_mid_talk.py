"""What is said by the way in the middle of a talk is understood; what only sounds like it is left alone."""

from __future__ import annotations

import pytest

from bot.hearing.accused import kept_away
from bot.hearing.alarms.somewhere_safe import wants_a_refuge
from bot.hearing.hard_questions import hard_question_in
from bot.hearing.listening import Listening
from bot.hearing.mid_talk import is_for_a_man, mid_talk_in
from bot.hearing.plain_text import plain_english
from bot.hearing.plainly import is_back


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("stop asking me stuff", "skip"),
        ("can you stop asking questions please", "skip"),
        ("thats a womens line", "ask_man"),
        ("is there one just for blokes", "ask_man"),
        ("im a gay man why you sending me womens one", "ask_man"),
        ("you speak urdu?", "ask_languages"),
        ("whats childline", "ask_numbers"),
        ("what is childrens line", "ask_numbers"),
        ("any in Leeds tonight?", "tell"),
        ("its gone quiet now", "tell"),
        ("should i knock on", "ask_help_friend"),
        ("hes lucky i dont kill him", "tell"),
        ("ok. sorry. i didnt mean it", "tell"),
        ("hello me again. hes gone to the shop", "tell"),
        ("i want him to stop asking me for money", None),
        ("stop asking my wife questions", None),
        ("is this a womens line", None),
        ("any in the morning", None),
        ("he went quiet and then he hit me", None),
        ("he said he didnt mean it", None),
    ],
)
def test_what_is_said_by_the_way_is_heard(words: str, intent: str | None) -> None:
    """In a few words, and in whatever spelling."""
    assert mid_talk_in(plain_english(words)) == intent


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("how do i get the pics took down", "told_pictures"),
        ("how do i get them removed", "told_pictures"),
        ("how do i get them removed from the house", None),
        ("is that a refuge or just phone line. i got 2 boys 5 and 13", "ask_refuge"),
        ("which one has beds. just give me 1 number", "seeks_space"),
        ("theyre forcing me to marry, should i talk to my dad about it", "told_marriage"),
        ("is forced marriage illegal? theyve booked flights", "told_marriage"),
        ("should i talk to my dad about it", None),
    ],
)
def test_a_hard_question_is_heard_in_the_middle(words: str, intent: str | None) -> None:
    """Pictures that should come down, a place or only a number, a forced marriage."""
    assert hard_question_in(plain_english(words)) == intent


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("i need a refuge how do i find one", True),
        ("where can i find a refuge", True),
        ("which refuge has a bed in Sheffield tonight", True),
        ("wheres a hostel", True),
        ("find me a hostel", True),
        ("where is the refuge", False),
        ("where is a refuge near station road", False),
        ("where can i find a refuge my wife is in", False),
        ("which refuge has my wife", False),
    ],
)
def test_any_refuge_is_wanted_and_none_is_sought(words: str, wanted: bool) -> None:
    """Any of them, and not the one that somebody is in."""
    assert wants_a_refuge(plain_english(words)) is wanted


def test_whom_the_police_keep_out_and_who_is_a_man_is_heard() -> None:
    """Who is asked whether they harm or are harmed, and who is shown what is for men."""
    assert kept_away(plain_english("me. police said i cant go back til tuesday"))
    assert not kept_away(plain_english("police said i shouldnt go back alone"))
    assert is_for_a_man(plain_english("police have put me out my house, where can a man go"))
    assert not is_for_a_man(plain_english("my mum says its for women"))
    assert is_back("hello me again. hes gone to the shop")


def test_enough_of_questions_is_no_own_behaviour(listening: Listening) -> None:
    """And a mother with her son is no man."""
    asked = listening.understand("stop asking me stuff")
    assert (asked.audience, asked.needs) == ("unclear", ())
    assert "man" not in listening.understand("its me and my son. how do i help him").about
    heard = listening.understand("where i go sleep tonight, i no public fund")
    assert {"refuge"} <= set(heard.needs)
    assert {"no_recourse"} <= set(heard.about)
