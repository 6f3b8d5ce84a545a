"""The shape of directory.db and of the private file beside it, as numbered steps that run once each.

Tables have HSDS 3.0 names and columns where HSDS has them. A step that has been released is never edited;
a change is a new step at the end. Steps only ever add, so a file that has not had the newest ones yet can be
read all the same; the next import brings it up to date.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

Step = Callable[["Database"], None]


def _first_tables(db: Database) -> None:
    db["organization"].create({"id": str, "name": str, "url": str}, pk="id", not_null={"name"})
    db["service"].create(
        {
            "id": str,
            "organization_id": str,
            "name": str,
            "description": str,
            "status": str,
            "unlisted_because": str,
            "url": str,
            "email": str,
            "webchat": str,
            "hours_note": str,
            "interpretation_services": int,
            "fees_description": str,
            "wait_time": str,
            "accreditations": str,
            "what_to_expect": str,
            "minimum_age": int,
            "maximum_age": int,
            "takes_pets": int,
            "takes_no_recourse": int,
            "takes_sons_to_age": int,
            "by_and_for": int,
            "by_and_for_evidence": str,
            "source_name": str,
            "source_url": str,
            "source_date": str,
            "confidence": str,
            "assured_date": str,
            "assured_how": str,
            "assurer": str,
            "review_by": str,
            "notes": str,
        },
        pk="id",
        not_null={"name", "organization_id", "status"},
        foreign_keys=[("organization_id", "organization", "id")],
    )
    db["taxonomy_term"].create({"id": str, "taxonomy": str, "code": str}, pk="id")
    db["location"].create(
        {"id": str, "name": str, "address": str, "latitude": float, "longitude": float}, pk="id"
    )
    for name, columns in _PARTS.items():
        keys = [("service_id", "service", "id")]
        keys += [
            (f"{other}_id", other, "id")
            for other in ("taxonomy_term", "location")
            if f"{other}_id" in columns
        ]
        db[name].create({"id": int, "service_id": str, **columns}, pk="id", foreign_keys=keys)
        db[name].create_index(["service_id"])


# What belongs to one service and is written and read with it, in the order of its `id`.
_PARTS: dict[str, dict[str, type]] = {
    "service_area": {"code": str, "name": str},
    "attribute": {"taxonomy_term_id": str},
    "phone": {"number": str, "free": int, "kind": str, "description": str},
    "schedule": {
        "byday": str,
        "opens_at": str,
        "closes_at": str,
        "closed_on_bank_holidays": int,
        "valid_from": str,
        "valid_to": str,
        "channel": str,
    },
    "closure": {"first_day": str, "last_day": str, "reason": str},
    "language": {"code": str},
    "service_at_location": {"location_id": str},
}
PARTS = tuple(_PARTS)


def _search(db: Database) -> None:
    """Words to search by. Public tables only, so that nothing private can ever be found."""
    columns = ("service_id", "name", "organization", "description")
    db["service_text"].create(dict.fromkeys(columns, str), pk="service_id")
    db["service_text"].enable_fts(["name", "organization", "description"], create_triggers=True)


def _failed_checks(db: Database) -> None:
    """How often in a row somebody has tried a record and found it wrong."""
    db["service"].add_column("failed_checks", int)


def _abuse_specialist(db: Database) -> None:
    """Whether a service exists for people touched by abuse, or helps anybody with what it does."""
    db["service"].add_column("abuse_specialist", int)


def _private_tables(db: Database) -> None:
    """Confidential places and lines for professionals. No foreign keys: the services live in the other file."""
    db["private_location"].create(
        {"id": str, "service_id": str, "name": str, "address": str, "latitude": float, "longitude": float},
        pk="id",
    )
    db["private_phone"].create(
        {"id": int, "service_id": str, "number": str, "free": int, "kind": str, "description": str}, pk="id"
    )
    db["private_phone"].create_index(["service_id"])


def _private_places_by_service(db: Database) -> None:
    db["private_location"].create_index(["service_id"])


PUBLIC_STEPS: Sequence[Step] = (_first_tables, _search, _failed_checks, _abuse_specialist)
PRIVATE_STEPS: Sequence[Step] = (_private_tables, _private_places_by_service)


def migrate(db: Database, steps: Sequence[Step]) -> None:
    """Run the steps that this file has not had yet, each with its number in one transaction."""
    done = db.execute("PRAGMA user_version").fetchone()[0]
    if done == len(steps):
        return
    db.enable_wal()
    for number, step in enumerate(steps[done:], start=done + 1):
        with db.atomic():
            step(db)
            db.execute(f"PRAGMA user_version = {number}")
