"""Whose childhood, whose child, and whether a child is writing."""

from __future__ import annotations

import pytest

from bot.hearing.alarms.children import (
    is_childhood,
    is_grown_up,
    is_said_unhurt,
    says_child,
    speaks_of_a_child,
)
from bot.hearing.plain_text import plain_english


@pytest.mark.parametrize(
    "text", ["he hit me as a child", "when i was a little girl dad beat us", "growing up we were hit"]
)
def test_ones_own_childhood_is_long_past(text: str) -> None:
    """What was done to a grown-up as a child is no child at risk today."""
    assert is_childhood(text)
    assert not is_childhood("when i was at work he hit the child")


@pytest.mark.parametrize("text", ["my kids have never been hurt", "he has never laid a finger on the kids"])
def test_children_who_are_said_to_be_unhurt_are_heard_as_that(text: str) -> None:
    """Naming a child is no harm to one."""
    assert is_said_unhurt(text)
    assert not is_said_unhurt("he has never hurt me but he hits the kids")


def test_a_sister_with_a_husband_is_grown_up_unless_a_child_is_named() -> None:
    """The sister of "my sister's husband hits her" is no child."""
    assert is_grown_up("my sister is being hit by her husband")
    assert not is_grown_up("my little sister is being hit by her boyfriend")


@pytest.mark.parametrize("text", ["weans", "bairn", "wee one", "my mam hits us"])
def test_a_child_is_one_in_every_dialect(text: str) -> None:
    """One list, read after the words are put into plain English."""
    assert speaks_of_a_child(plain_english(text))


@pytest.mark.parametrize(
    "text", ["i am 9", "year 8", "my teacher knows", "mum shouts and dad hits us", "with his belt"]
)
def test_a_childs_words_are_known(text: str) -> None:
    """An age, school, both parents at home, a belt; and a grown-up's age is none."""
    assert says_child(plain_english(text))
    assert not says_child(plain_english("my dad hits me and i am 22"))
