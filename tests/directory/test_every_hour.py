"""At every hour of the week, for every postcode and every kind of person, somebody can be reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from directory.always_there import ISLANDS
from directory.catalogue import Catalogue
from directory.matching import match
from directory.models import HelpFound
from directory.places import Places
from tests.directory.questions_for_tests import (
    KINDS,
    Shares,
    answered_now,
    headed_by_lines_for_every_hour,
    questions,
)
from tests.directory.services_for_tests import starter_entries

SAMPLE = 20_000


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue(entry.service for entry in starter_entries())


def test_somebody_can_be_reached_at_every_hour_everywhere(
    catalogue: Catalogue, places: Places, places_path: Path
) -> None:
    """In each of 20,000 answers one of the three is open now or a 24-hour line heads the list; nearly always both."""
    seen, kinds, silent, nobody_now, in_the_uk = Shares(), set(), [], [], 0
    for question in questions(places, places_path, SAMPLE):
        answer = match(question.need, catalogue, question.now)
        seen.count(question, answer)
        kinds.add(question.kind)
        assert len(answer.matches) <= 3 if isinstance(answer, HelpFound) else True
        named = f"{question.kind}, {question.postcode}, {question.now:%a %H:%M}"
        if not headed_by_lines_for_every_hour(answer, question.need.place):
            silent.append(named)
        if question.need.place.countries <= ISLANDS or question.need.needs == {"behaviour_change"}:
            continue
        if question.need.role != "own_behaviour":
            in_the_uk += 1
            nobody_now += [] if answered_now(answer) else [named]
    assert (seen.asked, kinds) == (SAMPLE, set(KINDS))
    assert silent == []
    # No line for people who harm is open at night, so Samaritans stands above their list; for everybody else
    # the three themselves hold somebody who answers now, but for a few councils with one service for friends.
    assert len(nobody_now) < in_the_uk * 0.01, nobody_now[:20]
