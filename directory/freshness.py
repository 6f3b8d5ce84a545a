"""How far a record can still be trusted: when it was last checked, when the next check is due, when it is hidden.

Pure: `today` is a parameter. A record that nobody has checked is shown as unchecked, with where and when it
was read; it is never dressed up as checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from directory.coverage import scope_of_code
from directory.models import Service

NATIONAL_DAYS = 30
PHONE_DAYS = 90
OTHER_DAYS = 180

# A record that was once checked and then left for a year has most likely changed hands. A year rather than a
# multiple of the interval, so that a busy spring does not empty the directory of its national lines.
HIDDEN_AFTER_DAYS = 365
# One call that nobody answered says little; two in a row, and we stop sending people there.
HIDDEN_AFTER_FAILED_CHECKS = 2


@dataclass(frozen=True)
class Standing:
    """What may be said of a record today. `assured_on` is None where nobody has ever checked it."""

    assured_on: date | None
    how: str | None
    due_on: date | None
    overdue: bool
    hidden: bool


def review_days(service: Service) -> int:
    """How long a check lasts: national and emergency lines 30 days, other phone numbers 90, the rest 180."""
    if any(scope_of_code(area.code) == "national" for area in service.areas):
        return NATIONAL_DAYS
    return PHONE_DAYS if service.phones else OTHER_DAYS


def due_on(service: Service) -> date | None:
    """The day by which somebody should check again; None where nobody has checked yet."""
    assured = service.assurance
    if assured.assured_on is None:
        return None
    due = assured.assured_on + timedelta(days=review_days(service))
    return min(due, assured.review_by) if assured.review_by else due


def has_failed(service: Service) -> bool:
    """Whether it was tried in vain so often that nobody is sent there."""
    return service.assurance.failed_checks >= HIDDEN_AFTER_FAILED_CHECKS


def hidden_from(service: Service) -> date | None:
    """The day from which the record is no longer shown: a year after its last check, at once after two failed ones."""
    if has_failed(service):
        return date.min
    assured_on = service.assurance.assured_on
    return assured_on + timedelta(days=HIDDEN_AFTER_DAYS) if assured_on else None


def standing(service: Service, today: date) -> Standing:
    """How the record stands on one day."""
    due, hidden = due_on(service), hidden_from(service)
    return Standing(
        assured_on=service.assurance.assured_on,
        how=service.assurance.how,
        due_on=due,
        overdue=due is not None and today > due,
        hidden=hidden is not None and today >= hidden,
    )


def is_shown(service: Service, today: date, require_assured: bool = False) -> bool:
    """Whether the public sees the record on this day."""
    return may_be_listed(service, require_assured) and not standing(service, today).hidden


def may_be_listed(service: Service, require_assured: bool) -> bool:
    """Whether the record may be shown at all: it is active, and checked where only checked ones are wanted."""
    return service.status == "active" and (service.assurance.assured_on is not None or not require_assured)
