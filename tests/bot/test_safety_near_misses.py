"""Who did what to whom, when, and "not": what sounds like danger and is none stays an ordinary message (SQ-7)."""

from __future__ import annotations

import pytest

from bot.danger import signals_in

PAIRS = [
    ("he is going to kill me", "my mum is going to kill me if i'm late"),
    ("he's killing her", "this traffic is killing me"),
    ("he's strangling me", "these jeans are strangling me"),
    ("he just hit me", "he has never hit me"),
    ("he's beating me up", "he used to beat me up years ago"),
    ("he has a knife", "best bread knife for sourdough"),
    ("he's at the door", "the postman is at the door"),
    ("he tried to strangle me just now", "he tried to strangle me last year"),
    ("he's hitting me", "she's hitting on me at work"),
    ("he's going to hit me", "what if he hits me one day"),
    ("i'm in danger", "nobody is in danger"),
    ("my brother is beating his girlfriend now", "my brother beat me at fifa again"),
    ("he's smashing the house up", "i smashed my phone screen"),
    ("i'm going to kill her", "i could kill for a bacon sandwich"),
]


@pytest.mark.parametrize(("danger", "ordinary"), PAIRS)
def test_a_near_miss_is_told_from_danger(danger: str, ordinary: str) -> None:
    """The first of each pair is danger, the second is not."""
    assert signals_in(danger).danger
    assert not signals_in(ordinary).danger


@pytest.mark.parametrize(
    ("crisis", "ordinary"),
    [
        ("i want to kill myself", "i don't want to kill myself"),
        ("i feel suicidal", "i'm not suicidal"),
        ("i want to end it all", "i want to end it with him"),
        ("i want to die", "i want to die of embarrassment"),
        ("i've taken an overdose", "overdosed on chocolate at easter"),
        ("i'd be better off dead", "i'd be better off without him"),
    ],
)
def test_a_near_miss_is_told_from_a_crisis(crisis: str, ordinary: str) -> None:
    """Idioms, and a plain no, are not a crisis."""
    assert signals_in(crisis).crisis
    assert not signals_in(ordinary).crisis


@pytest.mark.parametrize(
    ("locating", "ordinary"),
    [
        ("where is my wife", "where can i go"),
        ("find where she lives", "how do i stop him finding out where i live"),
        ("where is the refuge", "i need a refuge"),
        ("which refuge is she in", "will he be able to find me if i go to a refuge"),
        ("track her phone", "he tracks my phone"),
        ("what did she say to you", "what do they say when you ring"),
    ],
)
def test_needing_help_is_told_from_locating(locating: str, ordinary: str) -> None:
    """Asking for a safe place, or fearing to be found, is not looking for somebody."""
    assert signals_in(locating).locating
    assert not signals_in(ordinary).locating


@pytest.mark.parametrize(
    ("child", "ordinary"),
    [
        ("he hits the kids", "he doesn't hit the kids"),
        ("my dad hits me", "my dad hit me when i was a child"),
        ("he is hurting my son", "my son hits me"),
    ],
)
def test_a_near_miss_is_told_from_a_child_at_risk(child: str, ordinary: str) -> None:
    """Long ago, a plain no, and a child who harms are other conversations."""
    assert signals_in(child).child_at_risk
    assert not signals_in(ordinary).child_at_risk
