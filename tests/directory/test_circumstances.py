"""Lines that take one circumstance only: pictures that were shared, asylum, work in a home, trafficking."""

from __future__ import annotations

from datetime import datetime

import pytest

from directory.catalogue import Catalogue
from directory.matching import match
from directory.models import HelpFound, Need
from directory.open_taxonomy import terms_by_code
from directory.terms import CIRCUMSTANCES
from directory.vocabulary import CIRCUMSTANCES as WORDS
from tests.directory.services_for_tests import (
    TUESDAY_MORNING,
    TUESDAY_NIGHT,
    need,
    starter_entries,
)

STARTER = Catalogue(entry.service for entry in starter_entries())
NARROW = {one.id: one.eligibility.specialist_for & set(CIRCUMSTANCES) for one in STARTER.services}
NARROW = {name: cases for name, cases in NARROW.items() if cases}
PLACES = ("", "Leeds", "Cardiff", "Glasgow", "Belfast", "Hackney", "Cornwall")
WHEN = pytest.mark.parametrize("now", [TUESDAY_MORNING, TUESDAY_NIGHT], ids=["day", "night"])
WHERE = pytest.mark.parametrize("place", PLACES, ids=[place or "no place" for place in PLACES])


def order(asked: Need, now: datetime) -> list[str]:
    """Everybody who was found, best first."""
    answer = match(asked, STARTER, now, limit=400)
    assert isinstance(answer, HelpFound)
    return [one.service.id for one in answer.matches]


def test_each_such_line_says_so_in_its_record() -> None:
    """As its own words have it: who it is for is not what it helps with."""
    assert {
        "revenge-porn-helpline": {"pictures_shared"},
        "migrant-help-asylum-helpline": {"asylum"},
        "kalayaan": {"domestic_worker"},
        "atleu": {"trafficked"},
    } == NARROW


@WHEN
@WHERE
@pytest.mark.parametrize("about", ["", "woman", "man", "no_recourse", "woman no_recourse"])
@pytest.mark.parametrize(
    "needs", ["online_abuse", "immigration", "legal", "online_abuse immigration advocacy"]
)
def test_a_line_for_one_circumstance_waits_behind_everybody_until_it_is_said(
    needs: str, about: str, place: str, now: datetime
) -> None:
    """ "He checks my phone" and "my visa" lead to domestic abuse services, day and night, everywhere."""
    found = order(need(needs, about, place=place), now)
    others = [name for name in found if name not in NARROW]
    assert found[: len(others)] == others
    assert others


@WHERE
@pytest.mark.parametrize(
    ("needs", "circumstance", "line"),
    [
        ("online_abuse", "pictures_shared", "revenge-porn-helpline"),
        ("immigration", "asylum", "migrant-help-asylum-helpline"),
    ],
)
def test_once_it_is_said_the_line_comes_first_while_it_answers(
    needs: str, circumstance: str, line: str, place: str
) -> None:
    """By day both do."""
    asked = need(needs, place=place, circumstances=frozenset({circumstance}))
    assert order(asked, TUESDAY_MORNING)[0] == line


@WHEN
@WHERE
def test_phone_checking_leads_to_no_line_about_stalking(place: str, now: datetime) -> None:
    """Only who said that they are followed or tracked is sent there."""
    stalking = {one.id for one in STARTER.services if "stalking" in one.needs and "advocacy" not in one.needs}
    assert not stalking & set(order(need("online_abuse", place=place), now))


def test_every_circumstance_has_its_word_in_the_feed() -> None:
    """So that no export loses whom a line is for."""
    assert set(WORDS) == set(CIRCUMSTANCES)
    assert all(("people", name) in terms_by_code() for name in CIRCUMSTANCES)
