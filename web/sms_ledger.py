"""What texting must remember for longer than a conversation: who wants no texts, and what was spent today.

A number is only ever here as a keyed hash, apart from conversations and without a time, and only because its
owner asked for silence. What was spent is one count for each day.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from web.store import StoreUnavailable

SCHEMA = """
CREATE TABLE IF NOT EXISTS opted_out (number TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS spent (day TEXT PRIMARY KEY, segments INTEGER NOT NULL) WITHOUT ROWID;
"""
DAYS_KEPT = 2


class Ledger(Protocol):
    """What every backend promises. `number` is a keyed hash. All raise StoreUnavailable."""

    def has_opted_out(self, number: str) -> bool:
        """Whether the owner asked for silence."""

    def opt_out(self, number: str) -> None:
        """Be silent to this number from now on."""

    def opt_in(self, number: str) -> None:
        """The owner has come back; the row goes."""

    def spent_on(self, day: str) -> int:
        """Segments sent on a day."""

    def spend(self, day: str, segments: int) -> None:
        """Add to a day's segments, and forget days long past."""


class FileLedger:
    """For one machine: a SQLite file beside the conversations."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(path, timeout=2, isolation_level=None, check_same_thread=False)
        path.chmod(0o600)
        self._connection.execute("PRAGMA secure_delete = ON")
        self._connection.executescript(SCHEMA)

    def has_opted_out(self, number: str) -> bool:
        return bool(self._run("SELECT 1 FROM opted_out WHERE number = ?", (number,)))

    def opt_out(self, number: str) -> None:
        self._run("INSERT OR IGNORE INTO opted_out VALUES (?)", (number,))

    def opt_in(self, number: str) -> None:
        self._run("DELETE FROM opted_out WHERE number = ?", (number,))

    def spent_on(self, day: str) -> int:
        rows = self._run("SELECT segments FROM spent WHERE day = ?", (day,))
        return rows[0][0] if rows else 0

    def spend(self, day: str, segments: int) -> None:
        self._run(
            "INSERT INTO spent VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET segments = segments + excluded.segments",
            (day, segments),
        )
        self._run(
            "DELETE FROM spent WHERE day NOT IN (SELECT day FROM spent ORDER BY day DESC LIMIT ?)",
            (DAYS_KEPT,),
        )

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    def _run(self, statement: str, values: tuple) -> list:
        with self._lock:
            try:
                return self._connection.execute(statement, values).fetchall()
            except sqlite3.Error as problem:
                raise StoreUnavailable from problem


class RedisLedger:
    """For more than one machine."""

    def __init__(self, url: str) -> None:
        import redis

        self._failures = redis.RedisError
        self._redis = redis.Redis.from_url(url, socket_timeout=0.7, socket_connect_timeout=0.7)

    def has_opted_out(self, number: str) -> bool:
        return bool(self._ask(lambda: self._redis.sismember("signpost:opted_out", number)))

    def opt_out(self, number: str) -> None:
        self._ask(lambda: self._redis.sadd("signpost:opted_out", number))

    def opt_in(self, number: str) -> None:
        self._ask(lambda: self._redis.srem("signpost:opted_out", number))

    def spent_on(self, day: str) -> int:
        return int(self._ask(lambda: self._redis.get(f"signpost:spent:{day}")) or 0)

    def spend(self, day: str, segments: int) -> None:
        self._ask(lambda: self._redis.incrby(f"signpost:spent:{day}", segments))
        self._ask(lambda: self._redis.expire(f"signpost:spent:{day}", DAYS_KEPT * 86_400))

    def close(self) -> None:
        self._redis.close()

    def _ask(self, question: Callable[[], Any]) -> Any:
        try:
            return question()
        except self._failures as problem:
            raise StoreUnavailable from problem
