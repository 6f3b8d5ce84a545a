"""Who is dying by their own hand as they write is in danger; who thinks of it, or did it once, is in despair only."""

from __future__ import annotations

import pytest

from bot.hearing.alarms.danger import signals_in
from bot.hearing.alarms.under_way import is_under_way
from bot.hearing.plain_text import plain_english


@pytest.mark.parametrize(
    ("now", "not_now"),
    [
        ("ive took all my tablets", "i took all my tablets last year and woke up in hospital"),
        ("took forty paracetamol half an hour ago", "took forty paracetamol three years ago"),
        ("swallowed the lot 20 min ago, getting sleepy", "i keep thinking about swallowing the lot"),
        ("im stood on the bridge and i want to die", "some nights i go and stand on the bridge"),
        (
            "she's over the railing on the car park roof",
            "she was on the roof last year, they talked her down",
        ),
        ("sat on the tracks. goodbye", "i keep looking at the tracks"),
        ("my belt is over the door", "my belt is in the drawer"),
        (
            "my brother is in the garage with the engine running",
            "my brother is in the garage mending the engine",
        ),
        ("i have cut my wrists and it won't stop bleeding", "i cut my arms again to cope"),
        ("my mum has taken an overdose", "my mum took an overdose after dad left"),
    ],
)
def test_what_is_being_done_is_told_from_what_is_thought_of(now: str, not_now: str) -> None:
    """Only asked of words about suicide."""
    assert is_under_way(plain_english(now))
    assert not is_under_way(plain_english(not_now))


@pytest.mark.parametrize(
    "text",
    [
        "ive swallowed all my tablets",
        "i'm standing on the bridge and i want to end my life",
        "my mum has drunk the bleach, she's on the bathroom floor",
    ],
)
def test_it_is_danger_and_despair_together(text: str) -> None:
    """The card about 999 comes first, and the one about suicide with it, without a model."""
    signals = signals_in(text)
    assert (signals.danger, signals.crisis) == (True, True)
    assert signals.first() == "danger"


def test_despair_alone_is_no_danger() -> None:
    """Nobody is sent to 999 for a thought."""
    signals = signals_in("i want to kill myself")
    assert (signals.danger, signals.crisis) == (False, True)
