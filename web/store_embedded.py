"""Conversations in one SQLite file, for one machine with any number of processes and threads.

The file is disposable. Deleted rows are overwritten (`secure_delete`), the rollback journal stays in memory so
that no second file ever holds a row, and a file that was damaged by a power cut is thrown away.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from web.store import LEASE_SECONDS, Seal, StoreUnavailable

SCHEMA = """
CREATE TABLE IF NOT EXISTS conversations (id TEXT PRIMARY KEY, expires_at REAL NOT NULL, sealed BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_expiry ON conversations (expires_at);
CREATE TABLE IF NOT EXISTS holds (id TEXT PRIMARY KEY, holder TEXT NOT NULL, expires_at REAL NOT NULL) WITHOUT ROWID;
"""  # noqa: E501
SWEEP_SECONDS = 20.0
STEP_SECONDS = 0.02  # between two tries for a hold


class EmbeddedStore:
    """See `web.store.Store` for what each method promises."""

    def __init__(
        self, path: Path, seal: Seal, idle_seconds: float, clock: Callable[[], float] = time.time
    ) -> None:
        self._seal, self._idle, self._clock = seal, idle_seconds, clock
        self._lock = threading.Lock()
        self._connection = connect(path)
        self._closed = threading.Event()
        self._sweeper = threading.Thread(target=self._sweep_until_closed, name="forgetting", daemon=True)
        self._sweeper.start()

    def open(self, id: str, record: bytes) -> None:
        expires = self._clock() + self._idle
        self._run("REPLACE INTO conversations VALUES (?, ?, ?)", (id, expires, self._seal.close(id, record)))

    def read(self, id: str) -> bytes | None:
        rows, _ = self._run("SELECT sealed FROM conversations WHERE id = ?", (id,))
        return self._seal.open(id, rows[0][0]) if rows else None

    def write(self, id: str, record: bytes) -> bool:
        sealed, expires = self._seal.close(id, record), self._clock() + self._idle
        _, changed = self._run(
            "UPDATE conversations SET sealed = ?, expires_at = ? WHERE id = ?", (sealed, expires, id)
        )
        return changed == 1

    def forget(self, id: str) -> bool:
        _, changed = self._run("DELETE FROM conversations WHERE id = ?", (id,))
        return changed == 1

    @contextmanager
    def hold(self, id: str, wait: float) -> Iterator[bool]:
        holder, give_up = secrets.token_hex(8), time.monotonic() + wait
        while not (held := self._take(id, holder)) and time.monotonic() < give_up:
            time.sleep(STEP_SECONDS)
        try:
            yield held
        finally:
            if held:
                self._run("DELETE FROM holds WHERE id = ? AND holder = ?", (id, holder))

    def sweep(self) -> None:
        """Delete whatever has lain idle too long. Every other operation does this first."""
        self._run("SELECT 1", ())

    def close(self) -> None:
        self._closed.set()
        self._sweeper.join(timeout=5)
        with self._lock:
            self._connection.close()

    def _take(self, id: str, holder: str) -> bool:
        lease = (id, holder, self._clock() + LEASE_SECONDS)
        return self._run("INSERT OR IGNORE INTO holds VALUES (?, ?, ?)", lease)[1] == 1

    def _run(self, statement: str, values: tuple) -> tuple[list, int]:
        """Sweep and run one statement, as one transaction. Returns the rows and how many were changed."""
        now = self._clock()
        with self._lock:
            try:
                with self._connection:
                    self._connection.execute("BEGIN IMMEDIATE")
                    self._connection.execute("DELETE FROM conversations WHERE expires_at <= ?", (now,))
                    self._connection.execute("DELETE FROM holds WHERE expires_at <= ?", (now,))
                    done = self._connection.execute(statement, values)
                    return done.fetchall(), done.rowcount
            except sqlite3.Error as problem:
                raise StoreUnavailable from problem

    def _sweep_until_closed(self) -> None:
        while not self._closed.wait(min(SWEEP_SECONDS, self._idle / 4)):
            with suppress(StoreUnavailable):
                self.sweep()


def connect(path: Path) -> sqlite3.Connection:
    """Open the file, private to this account; start afresh if it cannot be read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    try:
        return prepared(path)
    except sqlite3.OperationalError as problem:
        raise StoreUnavailable from problem
    except sqlite3.DatabaseError:
        path.unlink()
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        return prepared(path)


def prepared(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=2, isolation_level=None, check_same_thread=False)
    for pragma in ("secure_delete = ON", "journal_mode = MEMORY", "synchronous = OFF", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    connection.executescript(SCHEMA)
    return connection
