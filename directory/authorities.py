"""Local authorities, counties, police areas, regions and nations: which code lies inside which.

Reads the project's own tables in `data/`. A place is expanded here to every code that contains it, so that
matching is a question of sets.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

DATA = Path(__file__).parent / "data"
NATIONS = {
    "E": "England",
    "W": "Wales",
    "S": "Scotland",
    "N": "Northern Ireland",
    "L": "Channel Islands",
    "M": "Isle of Man",
}
UNITED_KINGDOM = frozenset("EWSN")


@dataclass(frozen=True)
class Authority:
    """A council area, or the Channel Islands or Isle of Man, with everything it lies inside."""

    code: str
    name: str
    name_cy: str
    everyday_name: str
    also_called: tuple[str, ...]
    former_codes: tuple[str, ...]
    county_code: str
    county: str
    region: str
    nation: str
    police_code: str
    police: str
    latitude: float | None
    longitude: float | None
    population: int

    @property
    def areas(self) -> frozenset[str]:
        """Every area code that contains this authority: itself, county, police force, region, nation, UK."""
        region = f"region:{self.region}" if self.region else ""
        kingdom = "UK" if self.nation in UNITED_KINGDOM else ""
        codes = (self.code, self.county_code, self.police_code, region, self.nation, kingdom)
        return frozenset(code for code in codes if code)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(
            name for name in (self.name, self.name_cy, self.everyday_name, *self.also_called) if name
        )


@dataclass(frozen=True)
class EverydayArea:
    """An area people name that no council is called after: Berkshire, Tyne and Wear, Jersey, Wales."""

    name: str
    also_called: tuple[str, ...]
    within: frozenset[str]
    code: str


@lru_cache(maxsize=1)
def authorities() -> dict[str, Authority]:
    """Every authority by its code, in the order of the table."""
    return {row["code"]: _authority(row) for row in _rows("authorities.csv")}


@lru_cache(maxsize=1)
def everyday_areas() -> tuple[EverydayArea, ...]:
    return tuple(
        EverydayArea(
            row["name"], _several(row["also_called"]), frozenset(_several(row["within"])), row["code"]
        )
        for row in _rows("everyday_areas.csv")
    )


@lru_cache(maxsize=1)
def area_names() -> dict[str, str]:
    """The name of every area code that a service may claim to serve. Use it to refuse a mistyped code."""
    names = {"UK": "United Kingdom", **NATIONS, "JE": "Jersey", "GY": "Guernsey"}
    for authority in authorities().values():
        names[authority.code] = authority.name
        if authority.county_code:
            names[authority.county_code] = authority.county
        if authority.police_code:
            names[authority.police_code] = authority.police
        if authority.region:
            names[f"region:{authority.region}"] = authority.region
    return names


@lru_cache(maxsize=1)
def _former_codes() -> dict[str, str]:
    return {
        former: authority.code for authority in authorities().values() for former in authority.former_codes
    }


@lru_cache
def ordinary_words(why: str) -> frozenset[str]:
    """Words that look like places: a `word` or `person` some place is called after, or `not a misspelling`."""
    return frozenset(row["word"] for row in _rows("ordinary_words.csv") if row["why"] == why)


def current_code(code: str) -> str | None:
    """The area code in use today: itself, the authority that took over from an abolished one, or None."""
    return code if code in area_names() else _former_codes().get(code)


def authorities_within(codes: frozenset[str]) -> frozenset[str]:
    """Every authority that lies in any of the areas."""
    return frozenset(code for code, authority in authorities().items() if authority.areas & codes)


def areas_touching(codes: frozenset[str]) -> frozenset[str]:
    """Every area that holds any of the authorities: right for a first half that straddles a border."""
    return frozenset().union(*(authorities()[code].areas for code in codes))


def areas_around(codes: frozenset[str]) -> frozenset[str]:
    """Every area that holds all of the authorities: right for a county or region named as a whole."""
    return frozenset.intersection(*(authorities()[code].areas for code in codes)) if codes else frozenset()


def _authority(row: dict[str, str]) -> Authority:
    return Authority(
        **{
            **row,
            "also_called": _several(row["also_called"]),
            "former_codes": _several(row["former_codes"]),
            "latitude": float(row["latitude"]) if row["latitude"] else None,
            "longitude": float(row["longitude"]) if row["longitude"] else None,
            "population": int(row["population"] or 0),
        }
    )


def _rows(file: str) -> list[dict[str, str]]:
    with (DATA / file).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("; ") if part)
