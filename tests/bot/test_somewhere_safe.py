"""Who asks where to go, or which number to ring, is told from who asks where somebody has gone."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from bot.hearing.alarms.somewhere_safe import wants_somewhere
from bot.hearing.listening import Listening

with (Path(__file__).parent / "somewhere_or_someone.csv").open(encoding="utf-8", newline="") as table:
    LINES = [(row["text"], row["meant"]) for row in csv.DictReader(table)]


@pytest.mark.parametrize(("text", "meant"), LINES)
def test_who_asks_where_to_go_looks_for_nobody(listening: Listening, text: str, meant: str) -> None:
    """A wish for safety is a wish for refuge, a wish for a number gets numbers, and nobody is located."""
    heard = listening.understand(text)
    assert heard.signals.locating == (meant == "someone")
    assert ("refuge" in heard.needs) >= (meant == "somewhere")
    assert (heard.intent == "ask_numbers") >= (meant == "number")
    assert not heard.signals.child_at_risk


@pytest.mark.parametrize(
    "text", ["where can i go for counselling", "where do i go to report it to the police"]
)
def test_what_is_asked_besides_is_no_wish_for_refuge(listening: Listening, text: str) -> None:
    """Where to report, or to find a group, is another question."""
    assert "refuge" not in listening.understand(text).needs


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("need a refuge tonight 2 kids preston", True),
        ("refuge", True),
        ("have you got a refuge for tonight or not", True),
        ("please can you help me find somewhere to sleep tonight with my children, Norwich", True),
        ("is there a refuge near leeds", True),
        ("the refuge kicked me out", False),
        ("what is a refuge", False),
        ("which refuge is she in", False),
        ("is there a shelter my wife", False),
        ("have you got a refuge in leeds where my wife is", False),
        ("do you have my wife at a refuge", False),
    ],
)
def test_a_refuge_asked_for_in_few_words_is_somewhere_to_go(text: str, wanted: bool) -> None:
    """A texter's own words; nobody who is looked for may be in them."""
    assert wants_somewhere(text) is wanted
