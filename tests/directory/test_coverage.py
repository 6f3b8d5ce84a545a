"""Coverage: a service covers a place when one of its areas contains the place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.authorities import area_names, authorities
from directory.coverage import covering_areas, covers, covers_all_of, nation_of, scope_of_code
from directory.models import NOWHERE, Place, ServiceArea
from tests.directory.services_for_tests import council

COUNCILS = sorted(authorities())


def areas(*codes: str) -> tuple[ServiceArea, ...]:
    return tuple(ServiceArea(code, code) for code in codes)


@pytest.mark.parametrize(
    ("code", "scope"),
    [
        ("E08000035", "local"),
        ("E10000017", "local"),
        ("N09000003", "local"),
        ("E23000010", "regional"),
        ("region:North East", "regional"),
        ("S23000009", "national"),
        ("W", "national"),
        ("UK", "national"),
    ],
)
def test_every_kind_of_area_has_its_scope(code: str, scope: str) -> None:
    """A council is local, a police force regional, a nation national; Police Scotland is a nation."""
    assert scope_of_code(code) == scope


@given(st.sampled_from(COUNCILS), st.sampled_from(sorted(area_names())))
def test_an_area_covers_a_council_exactly_when_it_contains_it(council_code: str, area_code: str) -> None:
    """For every council and every area there is."""
    here = authorities()[council_code]
    place = Place("authority", here.name, frozenset({here.code}), here.areas, frozenset({here.nation}))
    assert covers(ServiceArea(area_code, ""), place) == (area_code in here.areas)
    assert covers_all_of(areas(area_code), place)


def test_the_most_local_area_is_named_first() -> None:
    """ "Covers Leeds" is said before "Covers England"."""
    found = covering_areas(areas("UK", "E", "E23000010", "E08000035", "W"), council("Leeds"))
    assert [area.code for area in found] == ["E08000035", "E23000010", "E", "UK"]


def test_the_uk_does_not_cover_the_islands() -> None:
    """Jersey, Guernsey and Man have their own law and their own lines."""
    for code in ("L99999999", "M99999999"):
        assert "UK" not in authorities()[code].areas
    assert covering_areas(areas("UK"), NOWHERE) == ()


@pytest.mark.parametrize(
    ("codes", "nation"),
    [
        (("S12000036",), "S"),
        (("W", "W06000015"), "W"),
        (("E", "W"), "E"),
        (("UK",), "E"),
        (("region:London",), "E"),
    ],
)
def test_a_service_keeps_its_own_nations_bank_holidays(codes: tuple[str, ...], nation: str) -> None:
    """One nation's service keeps that nation's holidays; anything wider keeps England's."""
    assert nation_of(areas(*codes)) == nation
