"""Since when each record of the open feed has been as it is, for those who fetch only what changed.

A record's date moves when its public words change and at no other time: saving a confidential place leaves
no trace in it. Kept in one small file beside the directory; several processes may share it.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Mapping
from datetime import datetime, timezone
from hashlib import sha256
from pathlib import Path

Dates = dict[str, datetime]


def dates_of(path: Path, records: Mapping[str, object], now: datetime) -> Dates:
    """Since when each record, given by id, has had its present content. New content is dated `now`."""
    prints = {name: fingerprint(record) for name, record in records.items()}
    with Path(f"{path}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        known = _read(path)
        stamp = now.astimezone(timezone.utc).isoformat(timespec="milliseconds")
        kept = {
            name: known[name] if known.get(name, [""])[0] == print_ else [print_, stamp]
            for name, print_ in prints.items()
        }
        if kept != known:
            _write(path, kept)
    return {name: datetime.fromisoformat(since) for name, (_, since) in kept.items()}


def fingerprint(record: object) -> str:
    """A short name for exactly this content."""
    return sha256(json.dumps(record, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:32]


def _read(path: Path) -> dict[str, list[str]]:
    """What was noted before; a file that cannot be read only means that everything counts as new."""
    try:
        noted = json.loads(path.read_text(encoding="utf-8"))
        return {
            name: [print_, datetime.fromisoformat(since).isoformat(timespec="milliseconds")]
            for name, (print_, since) in noted.items()
        }
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def _write(path: Path, noted: Mapping[str, list[str]]) -> None:
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps(noted, indent=0), encoding="utf-8")
    os.replace(beside, path)
