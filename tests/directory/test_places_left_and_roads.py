"""Where somebody is now, told from where they were, where somebody else is, and which road they are on.

`places_said.csv` has one message a row, with the place to be found in it, if any.
"""

from __future__ import annotations

import csv
import time
from pathlib import Path

import pytest

from directory.places import Places

TABLE = Path(__file__).parent / "places_said.csv"


def said() -> list[tuple[str, str]]:
    """Each message with its place."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        return [(row["text"], row["place"]) for row in csv.DictReader(table)]


@pytest.mark.parametrize(("text", "place"), said())
def test_the_place_is_where_whoever_needs_help_is_now(places: Places, text: str, place: str) -> None:
    """No motorway is a postcode, no town that was left is home, and a friend's counts where she needs help."""
    mention = places.places_in(text)
    assert (mention.text if mention else "") == place


@pytest.mark.parametrize(
    "text",
    ["moved " + "with a " * 300 + "from Leeds", "her husband " * 200 + "Derby", "not " * 500 + "in Hull"],
)
def test_no_wording_around_a_place_takes_long(places: Places, text: str) -> None:
    """What is said before a name is read in no time, however often it is repeated."""
    began = time.perf_counter()
    places.places_in(text)
    assert time.perf_counter() - began < 1
