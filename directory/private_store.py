"""The private file beside directory.db: confidential places and lines for professionals only.

It is a file of its own so that no query, feed, page or search over the directory can reach it. Only editors'
work opens it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from directory.migrations import PRIVATE_STEPS, migrate
from directory.models import DirectoryUnavailable, Location, Phone
from directory.service_row import ServiceEntry


def private_path(path: Path) -> Path:
    """Where the private file of a directory lies: `directory.db` has `directory.private.db`."""
    return path.with_suffix(f".private{path.suffix}")


def write_private(path: Path, entries: Iterable[ServiceEntry]) -> None:
    """Put what is private about these services in the file, all of it or nothing."""
    db = Database(sqlite3.connect(path, timeout=10))
    path.chmod(0o600)
    try:
        migrate(db, PRIVATE_STEPS)
        with db.atomic():
            _write(db, tuple(entries))
    finally:
        db.close()


def _write(db: Database, entries: tuple[ServiceEntry, ...]) -> None:
    spots = [(e.service.id, spot) for e in entries for spot in e.service.locations if spot.confidential]
    db.conn.executemany(
        "DELETE FROM private_phone WHERE service_id = ?", [(entry.service.id,) for entry in entries]
    )
    db.conn.executemany("DELETE FROM private_location WHERE service_id = ?", [(name,) for name, _ in spots])
    db["private_phone"].insert_all(
        {
            "service_id": entry.service.id,
            "number": phone.number,
            "free": phone.free,
            "kind": phone.kind,
            "description": phone.label,
        }
        for entry in entries
        for phone in entry.professional_phones
    )
    db["private_location"].insert_all(
        {
            "id": spot.id,
            "service_id": name,
            "name": spot.name,
            "address": spot.address,
            "latitude": spot.latitude,
            "longitude": spot.longitude,
        }
        for name, spot in spots
    )


def professional_phones(path: Path) -> dict[str, tuple[Phone, ...]]:
    """The lines for professionals, by the id of their service."""
    found: dict[str, tuple[Phone, ...]] = {}
    for row in _rows(path, "private_phone"):
        free = None if row["free"] is None else bool(row["free"])
        phone = Phone(row["number"], free, row["kind"], row["description"] or "", "professional")
        found[row["service_id"]] = (*found.get(row["service_id"], ()), phone)
    return found


def confidential_locations(path: Path) -> dict[str, tuple[Location, ...]]:
    """The confidential places, by the id of their service."""
    found: dict[str, tuple[Location, ...]] = {}
    for row in _rows(path, "private_location"):
        spot = Location(row["id"], row["name"] or "", row["address"] or "", row["latitude"], row["longitude"])
        found[row["service_id"]] = (*found.get(row["service_id"], ()), spot)
    return found


def _rows(path: Path, table: str) -> list[dict]:
    if not path.is_file():
        return []
    try:
        with closing(Database(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=10))) as db:
            return list(db[table].rows_where(order_by="id"))
    except sqlite3.Error as problem:
        raise DirectoryUnavailable(f"{path} cannot be read ({problem}).") from None
