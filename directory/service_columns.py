"""The columns of the services table, and what a cell of each kind may hold.

Pure. Each reader takes a row and a column and gives the value, or raises `CellRefused` with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from datetime import date

from directory.models import Phone, Schedule
from directory.opening_hours import HoursUnreadable, parse_hours
from directory.phone_numbers import is_free_to_ring, is_uk_number, retired

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
    "abuse_specialist",
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
_LANGUAGE = re.compile(r"^[a-z]{2,3}$")

Row = dict[str, str]


class CellRefused(ValueError):
    """One cell that cannot be taken: which column, and why."""

    def __init__(self, column: str, reason: str) -> None:
        super().__init__(f"{column}: {reason}")


def several(cell: str) -> tuple[str, ...]:
    """The values of a cell, which are separated by semicolons."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def words_in(row: Row, column: str, known: Collection[str]) -> frozenset[str]:
    """The words of a cell, each of which must be one of ours."""
    values = several(row[column])
    for value in values:
        if value not in known:
            raise CellRefused(column, f"“{value}” is not one of {', '.join(known)}")
    return frozenset(values)


def yes_no(row: Row, column: str) -> bool | None:
    """yes, no, or None where nobody has said."""
    if row[column] not in YES_NO:
        raise CellRefused(column, f"“{row[column]}” is not yes, no or empty")
    return YES_NO[row[column]]


def age_in(row: Row, column: str) -> int | None:
    """An age in whole years."""
    if not row[column]:
        return None
    if not row[column].isdecimal() or int(row[column]) > 120:
        raise CellRefused(column, f"“{row[column]}” is not an age in whole years")
    return int(row[column])


def phones_in(
    row: Row,
    column: str,
    kind: str = "voice",
    audience: str = "public",
    fits: Callable[[str], bool] = is_uk_number,
) -> tuple[Phone, ...]:
    """The numbers of a cell. `fits` says what shape they must have."""
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


def schedules_in(row: Row) -> tuple[Schedule, ...]:
    """The hours of every channel."""
    found: list[Schedule] = []
    for column, channel in HOURS_COLUMNS.items():
        try:
            found += parse_hours(row[column], channel)
        except HoursUnreadable as problem:
            raise CellRefused(column, str(problem)) from None
    return tuple(found)


def languages_in(cell: str) -> tuple[str, ...]:
    """Language codes."""
    for code in several(cell):
        if not _LANGUAGE.match(code):
            raise CellRefused("languages", f"“{code}” is not a language code such as pl, ur or bfi")
    return several(cell)


def failed_checks(row: Row) -> int:
    """How many checks in a row have failed; none where the cell is empty."""
    text = row["failed_checks"] or "0"
    if not text.isdecimal() or len(text) > 2:
        raise CellRefused("failed_checks", f"“{text}” is not how often in a row a check has failed")
    return int(text)


def day_in(row: Row, column: str) -> date | None:
    """A day."""
    try:
        return date.fromisoformat(row[column]) if row[column] else None
    except ValueError:
        raise CellRefused(column, f"“{row[column]}” is not a date such as 2026-05-01") from None
