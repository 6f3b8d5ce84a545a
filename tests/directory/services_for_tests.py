"""The services and places with which the promises of the directory are tried: the starter table, and a few made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path

from directory.authorities import authorities
from directory.importing import read_source
from directory.models import (
    Assurance,
    Eligibility,
    Need,
    Organization,
    Phone,
    Place,
    Service,
    ServiceArea,
)
from directory.opening_hours import LONDON, parse_hours
from directory.service_row import ServiceEntry

STARTER_TABLE = Path(__file__).parents[2] / "directory" / "data" / "services.csv"


def at(text: str) -> datetime:
    """A moment in local UK time."""
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


TUESDAY_MORNING = at("2026-11-24T11:00")
TUESDAY_NIGHT = at("2026-11-24T02:30")


@cache
def starter_entries() -> tuple[ServiceEntry, ...]:
    """Every row of the starter table, as an import reads it."""
    source = read_source(str(STARTER_TABLE), "csv", {}, TUESDAY_MORNING.date())
    assert not source.refused
    return tuple(reading.entry for reading in source.readings)


def council(name: str) -> Place:
    """A council area by its everyday name."""
    found = next(a for a in authorities().values() if name in (a.everyday_name, a.name))
    return Place(
        kind="authority",
        name=name,
        authorities=frozenset({found.code}),
        areas=found.areas,
        countries=frozenset({found.nation}),
        latitude=found.latitude,
        longitude=found.longitude,
    )


def need(needs: str = "", about: str = "", place: str = "", **others: object) -> Need:
    """A need in few words: `need("refuge", "woman has_pets", place="Leeds")`."""
    where = {"place": council(place)} if place else {}
    return Need(needs=frozenset(needs.split()), about=frozenset(about.split()), **where, **others)


def service(identifier: str, areas: str = "E08000035", **facts: object) -> Service:
    """A listed service with a phone that helps survivors in Leeds, unless told otherwise."""
    who = {name: facts.pop(name) for name in list(facts) if name in Eligibility.__dataclass_fields__}
    who = {name: frozenset(value.split()) if isinstance(value, str) else value for name, value in who.items()}
    made = Service(
        id=identifier,
        name=identifier.replace("-", " ").title(),
        organization=Organization(identifier, identifier.title()),
        areas=tuple(ServiceArea(code, code) for code in areas.split()),
        eligibility=Eligibility(**{"roles": frozenset({"survivor"}), **who}),
        needs=frozenset({"advocacy"}),
        phones=(Phone("0113 496 0000", free=False),),
        schedules=parse_hours(facts.pop("hours", "24/7")),
        assurance=Assurance(confidence=facts.pop("confidence", "high")),
    )
    needs = facts.pop("needs", None)
    made = replace(made, needs=frozenset(needs.split())) if needs is not None else made
    return replace(made, **facts)
