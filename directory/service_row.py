"""What one row of the services table means: its cells as a `Service`. `service_cells.py` is the way back.

Pure. What a single cell may hold stands in `service_columns.py`. Here are the rules about the whole: an area
exists, a listed service can be reached, and help for people who harm is never in one row with help for those
they harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from directory.authorities import area_names
from directory.models import Assurance, Eligibility, Location, Organization, Phone, Service, ServiceArea
from directory.phone_numbers import is_text_number
from directory.service_columns import (
    CellRefused,
    Row,
    age_in,
    day_in,
    failed_checks,
    languages_in,
    phones_in,
    schedules_in,
    several,
    words_in,
    yes_no,
)
from directory.source_words import runs_something
from directory.terms import ABOUT, CIRCUMSTANCES, NEEDS, ROLES

_SLUG = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")


@dataclass(frozen=True)
class ServiceEntry:
    """A service as editors keep it: with the lines and facts that the public is never shown."""

    service: Service
    unlisted_because: str = ""
    professional_phones: tuple[Phone, ...] = ()
    source_name: str = ""


def read_row(row: Row) -> ServiceEntry:
    """The service that a row describes. Raises `CellRefused` at the first cell that cannot be taken."""
    identifier = row["id"]
    if not _SLUG.match(identifier):
        raise CellRefused("id", f"“{identifier}” is not words of small letters and figures joined by hyphens")
    for column in ("name", "organization"):
        if not row[column]:
            raise CellRefused(column, "it is empty")
    for column in ("url", "webchat"):
        if runs_something(row[column]):
            raise CellRefused(column, f"“{row[column]}” is not a web address")
    service = Service(
        id=identifier,
        name=row["name"],
        organization=Organization(id=organization_id(row["organization"]), name=row["organization"]),
        description=row["description"],
        areas=_areas(row["areas"]),
        eligibility=_eligibility(row),
        by_and_for=yes_no(row, "by_and_for") or False,
        by_and_for_evidence=row["by_and_for_evidence"],
        needs=words_in(row, "needs", NEEDS),
        abuse_specialist=yes_no(row, "abuse_specialist"),
        phones=_public_phones(row),
        webchat=row["webchat"] or None,
        email=row["email"] or None,
        url=row["url"] or None,
        schedules=schedules_in(row),
        hours_note=row["hours_note"],
        languages=languages_in(row["languages"]),
        interpreters=yes_no(row, "interpreters"),
        cost=row["cost"] or None,
        referral=several(row["referral"]),
        waiting_time=row["waiting_time"] or None,
        accreditation=row["accreditation"] or None,
        what_to_expect=row["what_to_expect"],
        locations=_public_location(identifier, row["address"]),
        assurance=_assurance(row),
        status="active" if yes_no(row, "listed") else "inactive",
        notes=row["notes"],
    )
    _check_whole(service, row)
    return ServiceEntry(
        service=service,
        unlisted_because=row["unlisted_because"],
        professional_phones=phones_in(row, "professional_phones", audience="professional"),
        source_name=row["source_name"],
    )


def organization_id(name: str) -> str:
    """The id of an organization, made of its name: the table has no column for it."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _check_whole(service: Service, row: Row) -> None:
    """What no single cell can show."""
    roles = service.eligibility.roles
    if "own_behaviour" in roles and roles & {"survivor", "supporter"}:
        raise CellRefused(
            "for", "help for people who harm has a row of its own, apart from the people they harm"
        )
    if row["listed"] not in ("yes", "no"):
        raise CellRefused("listed", "say yes or no")
    if service.status != "active":
        return
    if not (service.phones or service.webchat or service.email or service.url):
        raise CellRefused("phones", "a listed service needs some way to reach it")
    if not service.areas:
        raise CellRefused("areas", "a listed service needs the areas it serves")
    if not roles:
        raise CellRefused("for", "a listed service needs the people it talks to")


def _areas(cell: str) -> tuple[ServiceArea, ...]:
    names, areas = area_names(), []
    for part in several(cell):
        code = next((code for code in _codes_it_may_begin_with(part) if code in names), None)
        if code is None:
            raise CellRefused("areas", f"“{part}” does not begin with an area code that exists")
        areas.append(ServiceArea(code, part[len(code) :].strip() or names[code]))
    return tuple(areas)


def _codes_it_may_begin_with(part: str) -> Iterable[str]:
    """A region's code holds spaces (`region:North East North East`), so the longest beginning is tried first."""
    words = part.split(" ")
    return (" ".join(words[:count]) for count in range(len(words), 0, -1))


def _eligibility(row: Row) -> Eligibility:
    youngest, oldest = age_in(row, "min_age"), age_in(row, "max_age")
    if youngest is not None and oldest is not None and youngest > oldest:
        raise CellRefused("max_age", "it is below min_age")
    return Eligibility(
        roles=words_in(row, "for", ROLES),
        genders=words_in(row, "genders", ("woman", "man")),
        specialist_for=words_in(row, "specialist_for", (*ABOUT, *CIRCUMSTANCES)),
        also_serves=words_in(row, "also_serves", ABOUT),
        cannot_take=words_in(row, "cannot_take", ABOUT),
        minimum_age=youngest,
        maximum_age=oldest,
        takes_pets=yes_no(row, "takes_pets"),
        takes_no_recourse=yes_no(row, "takes_no_recourse"),
        takes_sons_to_age=age_in(row, "takes_sons_to_age"),
    )


def _public_phones(row: Row) -> tuple[Phone, ...]:
    texts = phones_in(row, "text", kind="text", fits=is_text_number)
    return phones_in(row, "phones") + texts + phones_in(row, "whatsapp", kind="whatsapp")


def _public_location(identifier: str, address: str) -> tuple[Location, ...]:
    """The table holds public addresses only; a confidential place has no column in it."""
    return (Location(id=f"{identifier}-office", address=address, confidential=False),) if address else ()


def _assurance(row: Row) -> Assurance:
    if row["confidence"] not in ("", "high", "medium", "low"):
        raise CellRefused("confidence", f"“{row['confidence']}” is not high, medium or low")
    return Assurance(
        source_url=row["source_url"],
        source_date=row["source_date"],
        confidence=row["confidence"],
        assured_on=day_in(row, "assured_on"),
        how=row["assured_how"] or None,
        by=row["assured_by"] or None,
        review_by=day_in(row, "review_by"),
        failed_checks=failed_checks(row),
    )
