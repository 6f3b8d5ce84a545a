"""The services as a table that an editor can read: one row one service, and back again.

A row that cannot be read is named by its line with one clear sentence, and nothing is guessed. The columns
are described for editors in `data/README.md`; what one row means stands in `service_row.py`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from directory.models import ClearError
from directory.service_cells import write_row
from directory.service_columns import COLUMNS, CellRefused
from directory.service_row import ServiceEntry, read_row


@dataclass(frozen=True)
class RowProblem:
    """One row that cannot be taken, and why."""

    line: int
    identifier: str
    reason: str

    def __str__(self) -> str:
        return f"line {self.line} ({self.identifier or 'no id'}): {self.reason}"


class TableRefused(ClearError):
    """A table of which nothing was taken. `problems` has one entry for each row to mend."""

    def __init__(self, sentence: str, problems: tuple[RowProblem, ...] = ()) -> None:
        super().__init__(sentence)
        self.problems = problems


def read_table(text: str) -> tuple[ServiceEntry, ...]:
    """Every row as a service, or `TableRefused` with everything that is wrong: all or nothing."""
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), strict=True)
    try:
        _check_header(reader.fieldnames or [])
        entries, problems = _read_rows(reader)
    except csv.Error as problem:
        raise TableRefused(f"line {reader.line_num}: this is not comma-separated ({problem}).") from None
    if problems:
        rows = "1 row" if len(problems) == 1 else f"{len(problems)} rows"
        raise TableRefused(f"Nothing was imported: {rows} cannot be read.", tuple(problems))
    return tuple(entries)


def read_table_file(path: Path) -> tuple[ServiceEntry, ...]:
    """`read_table` for a file in UTF-8."""
    try:
        return read_table(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise TableRefused(f"Cannot read {path}: {problem.strerror}.") from None
    except UnicodeDecodeError:
        raise TableRefused(f"Cannot read {path}: save it as UTF-8.") from None


def write_table(entries: Iterable[ServiceEntry]) -> str:
    """The table of these services, in the order of their ids, so that two exports can be compared."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(write_row(entry) for entry in sorted(entries, key=lambda entry: entry.service.id))
    return out.getvalue()


def _check_header(found: list[str] | tuple[str, ...]) -> None:
    missing = [name for name in COLUMNS if name not in found]
    unknown = [name for name in found if name not in COLUMNS]
    if missing:
        raise TableRefused(f"line 1: the table lacks the column {', '.join(missing)}.")
    if unknown:
        raise TableRefused(f"line 1: the table has a column that is not known: {', '.join(unknown)}.")


def _read_rows(reader: csv.DictReader) -> tuple[list[ServiceEntry], list[RowProblem]]:
    entries: list[ServiceEntry] = []
    problems: list[RowProblem] = []
    seen: dict[str, int] = {}
    line = reader.line_num + 1
    for row in reader:
        identifier = (row.get("id") or "").strip()
        try:
            if None in row or None in row.values():
                raise CellRefused("the row", "it has more or fewer cells than the first line")
            if identifier in seen:
                raise CellRefused("id", f"the same id stands on line {seen[identifier]}")
            seen[identifier] = line
            entries.append(read_row({name: value.strip() for name, value in row.items()}))
        except CellRefused as problem:
            problems.append(RowProblem(line, identifier, str(problem)))
        line = reader.line_num + 1
    return entries, problems
