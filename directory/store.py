"""directory.db: the services on disk, and the only SQL that touches them.

`Directory` is how the rest of the house asks for help: it reads every service into a `Catalogue` once, and
again when the file changes. Confidential places and lines for professionals are in another file altogether
(`private_store.py`), which nothing here opens for reading.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from directory.catalogue import Catalogue
from directory.freshness import may_be_listed
from directory.matching import match
from directory.migrations import PARTS, PUBLIC_STEPS, migrate
from directory.models import DirectoryUnavailable, HelpFound, Need, NothingCovers, Service
from directory.records import Records, part_rows, read_entries, service_row
from directory.service_row import ServiceEntry

if TYPE_CHECKING:
    from sqlite_utils import Database

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

    def service(self, identifier: str) -> Service | None:
        """One listed service by its id."""
        return self.catalogue.by_id.get(identifier)

    def services(self) -> list[Service]:
        """Every service, listed or not."""
        return [entry.service for entry in self.entries()]

    def entries(self) -> list[ServiceEntry]:
        """Every service as editors keep it, without anything private."""
        return list(read_entries(_read_records(self.path)))

    def search(self, words: str) -> list[Service]:
        """Listed services by the words of their name, organization and description, best first."""
        query = " ".join('"' + word.replace('"', "") + '"' for word in words.split() if word.strip('"'))
        if not query:
            return []
        with _reading(self.path) as db:
            found = [row["service_id"] for row in db.execute(_SEARCH, [query])]
        return [service for service in map(self.service, found) if service]


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
    entries = tuple(entries)
    db = Database(sqlite3.connect(path, timeout=10))
    try:
        migrate(db, PUBLIC_STEPS)
        db.execute("PRAGMA foreign_keys = ON")
        with db.atomic():
            for entry in entries:
                _write(db, entry)
            write_private(private_path(path), entries)
    finally:
        db.close()


def _write(db: Database, entry: ServiceEntry) -> None:
    service = entry.service
    organization = service.organization
    db["organization"].upsert(
        {"id": organization.id, "name": organization.name, "url": organization.url}, pk="id"
    )
    db["service"].upsert(service_row(entry), pk="id")
    parts = part_rows(service)
    for table in PARTS:
        if table != "closure" or parts["closure"]:
            db[table].delete_where("service_id = ?", [service.id])
    for table in ("taxonomy_term", "location"):
        db[table].upsert_all(parts.pop(table), pk="id")
    for table, rows in parts.items():
        db[table].insert_all({"service_id": service.id, **row} for row in rows)
    db["service_text"].upsert(
        {
            "service_id": service.id,
            "name": service.name,
            "organization": organization.name,
            "description": service.description,
        },
        pk="service_id",
    )


# ---- reading ---------------------------------------------------------------------------------------------


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that can only read, closed afterwards."""
    try:
        db = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=10)
        db.row_factory = sqlite3.Row
        with closing(db):
            if db.execute("PRAGMA user_version").fetchone()[0] != len(PUBLIC_STEPS):
                raise DirectoryUnavailable(f"{path} is from another version; import the services again.")
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
