"""What one row of the services table means: its cells as a `Service`. `service_cells.py` is the way back.

Pure. Every rule that protects a caller is here: a number has the shape of a UK number and is not a retired
one, an area exists, and help for people who harm is never in one row with help for those they harm.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date

from directory.authorities import area_names
from directory.models import (
    ABOUT,
    NEEDS,
    ROLES,
    Assurance,
    Eligibility,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceArea,
)
from directory.opening_hours import HoursUnreadable, parse_hours
from directory.phone_numbers import is_free_to_ring, is_text_number, is_uk_number, retired

COLUMNS = [
    "id",
    "listed",
    "unlisted_because",
    "name",
    "organization",
    "description",
    "areas",
    "for",
    "genders",
    "specialist_for",
    "also_serves",
    "cannot_take",
    "by_and_for",
    "by_and_for_evidence",
    "min_age",
    "max_age",
    "needs",
    "phones",
    "professional_phones",
    "text",
    "whatsapp",
    "webchat",
    "email",
    "url",
    "hours",
    "text_hours",
    "webchat_hours",
    "hours_note",
    "languages",
    "interpreters",
    "takes_pets",
    "takes_no_recourse",
    "takes_sons_to_age",
    "cost",
    "referral",
    "waiting_time",
    "accreditation",
    "what_to_expect",
    "address",
    "source_name",
    "source_url",
    "source_date",
    "confidence",
    "assured_on",
    "assured_how",
    "assured_by",
    "review_by",
    "failed_checks",
    "notes",
]
HOURS_COLUMNS = {"hours": "phone", "text_hours": "text", "webchat_hours": "webchat"}
YES_NO = {"yes": True, "no": False, "": None}
COSTS = {"free": True, "paid": False, "unknown": None}
_SLUG = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")
_LANGUAGE = re.compile(r"^[a-z]{2,3}$")

Row = dict[str, str]


class CellRefused(ValueError):
    """One cell that cannot be taken: which column, and why."""

    def __init__(self, column: str, reason: str) -> None:
        super().__init__(f"{column}: {reason}")


@dataclass(frozen=True)
class ServiceEntry:
    """A service as editors keep it: with the lines and facts that the public is never shown."""

    service: Service
    unlisted_because: str = ""
    professional_phones: tuple[Phone, ...] = ()
    source_name: str = ""


def several(cell: str) -> tuple[str, ...]:
    """The values of a cell, which are separated by semicolons."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def read_row(row: Row) -> ServiceEntry:
    """The service that a row describes. Raises `CellRefused` at the first cell that cannot be taken."""
    identifier = row["id"]
    if not _SLUG.match(identifier):
        raise CellRefused("id", f"“{identifier}” is not words of small letters and figures joined by hyphens")
    for column in ("name", "organization"):
        if not row[column]:
            raise CellRefused(column, "it is empty")
    service = Service(
        id=identifier,
        name=row["name"],
        organization=Organization(id=organization_id(row["organization"]), name=row["organization"]),
        description=row["description"],
        areas=_areas(row["areas"]),
        eligibility=_eligibility(row),
        by_and_for=_yes_no(row, "by_and_for") or False,
        by_and_for_evidence=row["by_and_for_evidence"],
        needs=_known(row, "needs", NEEDS),
        phones=_public_phones(row),
        webchat=row["webchat"] or None,
        email=row["email"] or None,
        url=row["url"] or None,
        schedules=_schedules(row),
        hours_note=row["hours_note"],
        languages=_languages(row["languages"]),
        interpreters=_yes_no(row, "interpreters"),
        cost=row["cost"] or None,
        referral=several(row["referral"]),
        waiting_time=row["waiting_time"] or None,
        accreditation=row["accreditation"] or None,
        what_to_expect=row["what_to_expect"],
        locations=_public_location(identifier, row["address"]),
        assurance=_assurance(row),
        status="active" if _yes_no(row, "listed") else "inactive",
        notes=row["notes"],
    )
    _check_whole(service, row)
    return ServiceEntry(
        service=service,
        unlisted_because=row["unlisted_because"],
        professional_phones=_phones(row, "professional_phones", audience="professional"),
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
    youngest, oldest = _whole(row, "min_age"), _whole(row, "max_age")
    if youngest is not None and oldest is not None and youngest > oldest:
        raise CellRefused("max_age", "it is below min_age")
    return Eligibility(
        roles=_known(row, "for", ROLES),
        genders=_known(row, "genders", ("woman", "man")),
        specialist_for=_known(row, "specialist_for", ABOUT),
        also_serves=_known(row, "also_serves", ABOUT),
        cannot_take=_known(row, "cannot_take", ABOUT),
        minimum_age=youngest,
        maximum_age=oldest,
        takes_pets=_yes_no(row, "takes_pets"),
        takes_no_recourse=_yes_no(row, "takes_no_recourse"),
        takes_sons_to_age=_whole(row, "takes_sons_to_age"),
    )


def _known(row: Row, column: str, known: Collection[str]) -> frozenset[str]:
    values = several(row[column])
    for value in values:
        if value not in known:
            raise CellRefused(column, f"“{value}” is not one of {', '.join(known)}")
    return frozenset(values)


def _yes_no(row: Row, column: str) -> bool | None:
    if row[column] not in YES_NO:
        raise CellRefused(column, f"“{row[column]}” is not yes, no or empty")
    return YES_NO[row[column]]


def _whole(row: Row, column: str) -> int | None:
    if not row[column]:
        return None
    if not row[column].isdecimal() or int(row[column]) > 120:
        raise CellRefused(column, f"“{row[column]}” is not an age in whole years")
    return int(row[column])


def _public_phones(row: Row) -> tuple[Phone, ...]:
    texts = _phones(row, "text", kind="text", fits=is_text_number)
    return _phones(row, "phones") + texts + _phones(row, "whatsapp", kind="whatsapp")


def _phones(
    row: Row,
    column: str,
    kind: str = "voice",
    audience: str = "public",
    fits: Callable[[str], bool] = is_uk_number,
) -> tuple[Phone, ...]:
    return tuple(_phone(part, column, kind, audience, fits) for part in several(row[column]))


def _phone(part: str, column: str, kind: str, audience: str, fits: Callable[[str], bool]) -> Phone:
    number, cost, label = (*(piece.strip() for piece in part.split("|", 2)), "", "")[:3]
    if not fits(number):
        raise CellRefused(column, f"“{number}” does not have the shape of a UK number")
    if was := retired(number):
        raise CellRefused(column, f"{number} must never be given: it is {was}")
    if cost and cost not in COSTS:
        raise CellRefused(column, f"“{cost}” is not free, paid or unknown")
    if kind == "voice" and cost == "paid" and is_free_to_ring(number):
        raise CellRefused(column, f"{number} is free to ring, not paid")
    return Phone(number=number, free=COSTS.get(cost), kind=kind, label=label, audience=audience)


def _schedules(row: Row) -> tuple[Schedule, ...]:
    found: list[Schedule] = []
    for column, channel in HOURS_COLUMNS.items():
        try:
            found += parse_hours(row[column], channel)
        except HoursUnreadable as problem:
            raise CellRefused(column, str(problem)) from None
    return tuple(found)


def _languages(cell: str) -> tuple[str, ...]:
    for code in several(cell):
        if not _LANGUAGE.match(code):
            raise CellRefused("languages", f"“{code}” is not a language code such as pl, ur or bfi")
    return several(cell)


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
        assured_on=_day(row, "assured_on"),
        how=row["assured_how"] or None,
        by=row["assured_by"] or None,
        review_by=_day(row, "review_by"),
        failed_checks=_failed_checks(row),
    )


def _failed_checks(row: Row) -> int:
    text = row["failed_checks"] or "0"
    if not text.isdecimal() or len(text) > 2:
        raise CellRefused("failed_checks", f"“{text}” is not how often in a row a check has failed")
    return int(text)


def _day(row: Row, column: str) -> date | None:
    try:
        return date.fromisoformat(row[column]) if row[column] else None
    except ValueError:
        raise CellRefused(column, f"“{row[column]}” is not a date such as 2026-05-01") from None
