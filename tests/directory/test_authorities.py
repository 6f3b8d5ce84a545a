"""Which council, county, police area and nation lies in which."""

from __future__ import annotations

import pytest

from directory.authorities import area_names, authorities, current_code


def test_every_authority_lies_in_a_nation_and_a_police_area() -> None:
    """No council falls through: each of the 363 has a nation, and all but the Channel Islands a police force."""
    table = authorities()
    assert len(table) == 363
    assert {authority.nation for authority in table.values()} == set("EWSNLM")
    assert [a.code for a in table.values() if not a.police_code] == ["L99999999"]
    assert all(code in area_names() for authority in table.values() for code in authority.areas)


@pytest.mark.parametrize(
    ("code", "today"),
    [("E07000026", "E06000063"), ("E08000035", "E08000035"), ("UK", "UK"), ("E99999999", None)],
)
def test_codes_of_abolished_councils_lead_to_those_that_took_over(code: str, today: str | None) -> None:
    """Allerdale's services are Cumberland's now."""
    assert current_code(code) == today
