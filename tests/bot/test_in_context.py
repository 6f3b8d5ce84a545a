"""The same words beside other words: danger and despair or a way of speaking, a child hurt or there, sought or helped.

Three tables of messages written for this: `in_context.csv` in pairs that share their words, an alarm first;
`children_hurt_or_not.csv`; and `sought_or_not.csv`, with whoever pretends to be a friend, a courier or an officer.
"""

from __future__ import annotations

import csv
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.hearing.alarms.danger import signals_in, without_fears, without_idioms
from bot.hearing.alarms.doubts import is_over, least_sure_of_danger
from bot.hearing.alarms.hurt_children import is_a_child_hurt, without_bystanders
from bot.hearing.facts_asked import fact_asked_in
from bot.hearing.labelled_lines import training_lines
from bot.hearing.listening import Listening
from bot.hearing.plain_text import plain_english

HERE = Path(__file__).parent


def rows(table: str) -> Iterator[dict[str, str]]:
    """Every row of one of the three tables."""
    with (HERE / table).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def in_context(alarm: bool) -> list[tuple[str, str]]:
    """Each signal with a message that means it, or with the one beside it that does not."""
    return [(row["signal"], row["alarm" if alarm else "calm"]) for row in rows("in_context.csv")]


def told(table: str, yes: bool) -> list[str]:
    """The messages of a table that mean what it is about, or the others."""
    return [row["text"] for row in rows(table) if row["meant"] == str(int(yes))]


def test_what_happens_now_is_heard_whatever_it_stands_beside(listening: Listening) -> None:
    """A habit, the past, a "not" or work beside it hides no danger and no despair."""
    alarms = in_context(True)
    missed = [text for signal, text in alarms if not getattr(listening.understand(text).signals, signal)]
    assert len(missed) <= 0.02 * len(alarms), missed


def test_ways_of_speaking_are_no_alarm(listening: Listening) -> None:
    """Nor are habits, the past, films, dreams, essays and marriages that end."""
    calm = in_context(False)
    alarmed = [text for signal, text in calm if getattr(listening.understand(text).signals, signal)]
    assert len(alarmed) <= 0.04 * len(calm), alarmed


@pytest.mark.parametrize(
    ("table", "signal"),
    [("children_hurt_or_not.csv", "child_at_risk"), ("sought_or_not.csv", "locating")],
)
def test_who_is_hurt_and_who_is_sought_is_told_from_who_is_there(
    listening: Listening, table: str, signal: str
) -> None:
    """A child who is hurt from one who is there; who looks for somebody from who fears to be found."""
    meant, not_meant = told(table, True), told(table, False)
    missed = [text for text in meant if not getattr(listening.understand(text).signals, signal)]
    imagined = [text for text in not_meant if getattr(listening.understand(text).signals, signal)]
    assert len(missed) <= 0.03 * len(meant), missed
    assert len(imagined) <= 0.05 * len(not_meant), imagined


@pytest.mark.parametrize(
    ("danger", "habit"),
    [
        ("He always hits me and has a knife", "He always hits me and then cries"),
        ("when I was in the shower he came in with a knife", "when I was nineteen he came in with a knife"),
        ("he always locks me in and won't let me out", "he always used to carry a knife"),
        ("he has never hit me but he's got a knife now", "he has never hit me but he shouts"),
    ],
)
def test_a_habit_hides_no_knife(danger: str, habit: str) -> None:
    """By the patterns alone, so that it holds where no model is asked."""
    assert signals_in(danger).danger
    assert not signals_in(habit).danger


def test_none_of_these_messages_was_learnt() -> None:
    """What is measured here was not taught."""
    learnt = {line.text.lower() for line in training_lines() if len(line.text) > 25}
    written = {text.lower() for signal, text in in_context(True) + in_context(False)}
    for table in ("children_hurt_or_not.csv", "sought_or_not.csv"):
        written |= {text.lower() for yes in (True, False) for text in told(table, yes)}
    assert not learnt & written


@pytest.mark.parametrize(
    "text",
    [
        "his child " * 200,
        "he came in with " * 130,
        "my wife moved will not " * 85,
        "which refuge takes her " * 85,
        "he is not " * 200,
        "to marry " * 220,
        "leave the kids in " * 110,
        "film he dream that she " * 85,
        "like i could just " * 110,
        "he has has been " * 125,
        "in any " * 280,
        "ਉਹਬੱਚਲੈ" * 285,
        "поліціяісторія" * 140,
    ],
)
def test_no_repetition_holds_the_line_up(text: str) -> None:
    """Every pattern takes its time from the length of a message alone."""
    plain = plain_english(text)
    began = time.perf_counter()
    signals_in(text), least_sure_of_danger(text), is_over(text), fact_asked_in(text)
    is_a_child_hurt(plain), without_bystanders(plain), without_idioms(plain), without_fears(plain)
    assert time.perf_counter() - began < 1
