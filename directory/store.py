"""directory.db: the services on disk, and the only SQL that touches them.

`Directory` is how the rest of the house asks for help: it reads every service into a `Catalogue` once, and
again when the file changes. Confidential places and lines for professionals are in another file altogether
(`private_store.py`), which nothing here opens for reading.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from directory.catalogue import Catalogue
from directory.freshness import is_shown, may_be_listed
from directory.matching import match
from directory.migrations import PARTS, PUBLIC_STEPS, migrate
from directory.models import DirectoryUnavailable, HelpFound, Need, NothingCovers, Service
from directory.records import Records, part_rows, read_entries, service_row
from directory.service_row import ServiceEntry

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_AT_ONCE = 1_000  # services whose rows are held in memory while they are written
_SEARCH = """
SELECT service_text.service_id FROM service_text_fts
JOIN service_text ON service_text.rowid = service_text_fts.rowid
WHERE service_text_fts MATCH ? ORDER BY service_text_fts.rank, service_text.service_id
"""


class Directory:
    """The services, open for asking. Safe to share between threads."""

    def __init__(self, path: Path, require_assured: bool = False) -> None:
        self.path = path
        self.require_assured = require_assured
        self._lock = threading.Lock()
        self._catalogue: Catalogue | None = None
        self._read_at: tuple = ()

    @classmethod
    def open(cls, path: Path | str, require_assured: bool = False) -> Directory:
        """The directory in this file. Nothing is read before the first question."""
        path = Path(path).resolve()
        if not path.is_file():
            raise DirectoryUnavailable(
                f"There is no directory at {path}. Make one with: signpost directory import directory/data/services.csv"
            )
        return cls(path, require_assured)

    @property
    def catalogue(self) -> Catalogue:
        """The index of the listed services, as new as the file."""
        stamp = _stamp(self.path)
        if self._catalogue is None or stamp != self._read_at:
            with self._lock:
                if self._catalogue is None or stamp != self._read_at:
                    services = [s for s in self.services() if may_be_listed(s, self.require_assured)]
                    self._catalogue, self._read_at = Catalogue(services), stamp
        return self._catalogue

    def find_help(
        self, need: Need, now: datetime, limit: int = 3, offset: int = 0
    ) -> HelpFound | NothingCovers:
        """The best services for one person at one moment. The only question the bot asks."""
        return match(need, self.catalogue, now, limit, offset)

    def service(self, identifier: str, today: date) -> Service | None:
        """One service by its id, if the public may see it on this day."""
        found = self.catalogue.by_id.get(identifier)
        return found if found and is_shown(found, today, self.require_assured) else None

    def services(self) -> list[Service]:
        """Every service, listed or not, hidden or not: for editors."""
        return [entry.service for entry in self.entries()]

    def entries(self) -> list[ServiceEntry]:
        """Every service as editors keep it, without anything private."""
        records = _read_records(self.path)
        try:
            return list(read_entries(records))
        except (KeyError, TypeError, ValueError, AttributeError):
            raise DirectoryUnavailable(
                f"{self.path} is damaged: a record in it cannot be read. Move it away and import the services again."
            ) from None

    def search(self, words: str, today: date) -> list[Service]:
        """What the public may see on this day, by the words of name, organization and description, best first."""
        query = " ".join('"' + word.replace('"', "") + '"' for word in words.split() if word.strip('"'))
        if not query:
            return []
        with _reading(self.path) as db:
            found = [row["service_id"] for row in db.execute(_SEARCH, [query])]
        return [service for name in found if (service := self.service(name, today))]


# ---- writing ---------------------------------------------------------------------------------------------


def load(path: Path, entries: Iterable[ServiceEntry]) -> None:
    """Put these services into the file, all of them or none. Those that are not named stay as they are.

    Neither are closures and confidential places touched where an entry names none: the editors' table has no
    column for them, and what a source cannot say it must not erase.
    """
    # Imported here: sqlite-utils takes half a second, which somebody who only asks should not wait for.
    from sqlite_utils import Database

    from directory.private_store import private_path, write_private

    path = path.resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    entries = tuple({entry.service.id: entry for entry in entries}.values())
    db = Database(sqlite3.connect(path, timeout=10))
    try:
        migrate(db, PUBLIC_STEPS)
        db.execute("PRAGMA foreign_keys = ON")
        with db.atomic():
            for start in range(0, len(entries), MOST_AT_ONCE):
                _write(db, entries[start : start + MOST_AT_ONCE])
            write_private(private_path(path), entries)
    finally:
        db.close()


def _write(db: Database, entries: Sequence[ServiceEntry]) -> None:
    """Table by table rather than service by service, which is five times as fast."""
    services = [entry.service for entry in entries]
    owners = {service.organization.id: service.organization for service in services}
    db["organization"].upsert_all(
        ({"id": o.id, "name": o.name, "url": o.url} for o in owners.values()), pk="id"
    )
    db["service"].upsert_all(map(service_row, entries), pk="id")
    parts = [(service.id, part_rows(service)) for service in services]
    for table in PARTS:
        stale = [(name,) for name, rows in parts if table != "closure" or rows["closure"]]
        db.conn.executemany(f"DELETE FROM {table} WHERE service_id = ?", stale)
    terms = {row["id"]: row for _, rows in parts for row in rows["taxonomy_term"]}
    db["taxonomy_term"].upsert_all(terms.values(), pk="id")
    spots = [row for _, rows in parts for row in rows["location"]]
    for pinned in (True, False):
        # Apart, because rows written together get the same columns, and an unknown point would erase a known one.
        db["location"].upsert_all((row for row in spots if ("latitude" in row) is pinned), pk="id")
    for table in PARTS:
        db[table].insert_all({"service_id": name, **row} for name, rows in parts for row in rows[table])
    db["service_text"].upsert_all(map(_words, services), pk="service_id")


def _words(service: Service) -> dict[str, str]:
    return {
        "service_id": service.id,
        "name": service.name,
        "organization": service.organization.name,
        "description": service.description,
    }


# ---- reading ---------------------------------------------------------------------------------------------


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that can only read, closed afterwards."""
    try:
        db = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=10)
        db.row_factory = sqlite3.Row
        with closing(db):
            version = db.execute("PRAGMA user_version").fetchone()[0]
            if not 1 <= version <= len(PUBLIC_STEPS):
                raise DirectoryUnavailable(
                    f"{path} was made by a newer Signpost, or is another program's file. Use the newer one, or "
                    "move the file away and import the services again."
                )
            yield db
    except sqlite3.Error as problem:
        raise DirectoryUnavailable(f"{path} cannot be read ({problem}).") from None


def _read_records(path: Path) -> Records:
    """Every row of every table, as they were at one moment."""
    tables = ("organization", "service", "location", *PARTS)
    with _reading(path) as db:
        db.execute("BEGIN")
        return {
            table: [dict(row) for row in db.execute(f"SELECT * FROM {table} ORDER BY id")] for table in tables
        }


def _stamp(path: Path) -> tuple:
    """Changes whenever the file does; in WAL mode a write touches the file beside it first."""
    return tuple(_size_and_time(name) for name in (str(path), f"{path}-wal"))


def _size_and_time(name: str) -> tuple[int, int]:
    try:
        seen = os.stat(name)
    except FileNotFoundError:
        return 0, 0
    # An empty file beside the directory comes and goes with every reader and means nothing.
    return (seen.st_size, seen.st_mtime_ns) if seen.st_size else (0, 0)
