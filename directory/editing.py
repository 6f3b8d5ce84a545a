"""Services in and out of the directory, whatever the format, and what an import would change.

A new format is a new entry in `READERS` or `WRITERS`: text in, entries out, or the other way about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from directory.models import ClearError
from directory.private_store import private_path, professional_phones
from directory.service_cells import write_row
from directory.service_row import COLUMNS, ServiceEntry
from directory.services_table import read_table_file, write_table
from directory.store import Directory, load

READERS: dict[str, Callable[[Path], tuple[ServiceEntry, ...]]] = {"csv": read_table_file}
WRITERS: dict[str, Callable[[Iterable[ServiceEntry]], str]] = {"csv": write_table}


class FormatUnknown(ClearError):
    """A format that services cannot be read from or written to."""


@dataclass(frozen=True)
class Change:
    """What an import does to one service: the columns that differ, with the old and the new cell."""

    identifier: str
    is_new: bool
    cells: tuple[tuple[str, str, str], ...] = ()

    def __str__(self) -> str:
        if self.is_new:
            return f"+ {self.identifier}"
        return "\n".join(
            [f"~ {self.identifier}", *(f"    {name}: “{old}” -> “{new}”" for name, old, new in self.cells)]
        )


def read(file: str, form: str) -> tuple[ServiceEntry, ...]:
    """The services of a file."""
    return _known(READERS, form)(Path(file))


def write(path: Path, form: str) -> str:
    """Every service of the directory in one text."""
    return _known(WRITERS, form)(stored(path))


def _known(formats: dict[str, Callable], form: str) -> Callable:
    if form not in formats:
        raise FormatUnknown(f"--format {form}: not known; use one of {', '.join(formats)}.")
    return formats[form]


def stored(path: Path) -> list[ServiceEntry]:
    """Every service of the directory with its private lines: for editors only."""
    lines = professional_phones(private_path(path.resolve()))
    return [
        replace(entry, professional_phones=lines.get(entry.service.id, ()))
        for entry in Directory.open(path).entries()
    ]


def changes(path: Path, entries: Iterable[ServiceEntry]) -> list[Change]:
    """What importing these would change, service by service and cell by cell."""
    before = {entry.service.id: write_row(entry) for entry in stored(path)} if path.is_file() else {}
    found = []
    for entry in entries:
        old, new = before.get(entry.service.id), write_row(entry)
        if old is None:
            found.append(Change(entry.service.id, is_new=True))
        elif old != new:
            cells = tuple((name, old[name], new[name]) for name in COLUMNS if old[name] != new[name])
            found.append(Change(entry.service.id, is_new=False, cells=cells))
    return found


def save(path: Path, entries: Iterable[ServiceEntry]) -> None:
    """Put the services in the directory, all of them or none."""
    load(path, entries)
