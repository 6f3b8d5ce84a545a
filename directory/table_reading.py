"""A table of services, our own or somebody else's, as readings: every row with the line it stands on.

Pure. Our own table is recognised by its first columns; in it, a missing column means "unchanged".
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date

from directory.messy_table import read_messy_table
from directory.open_referral_reading import read_service
from directory.readings import EVERY_FACT, FileRefused, Reading, RecordRefused, Refused, Source
from directory.service_cells import write_row
from directory.service_columns import COLUMNS, CellRefused
from directory.service_row import ServiceEntry, read_row

OUR_FIRST_COLUMNS = frozenset({"id", "listed", "name", "organization"})
# Facts that the table has no column for: no table can change them.
WITHOUT_COLUMN = frozenset({"closures", "organization.url"})
LARGEST_CELL = 1_000_000
Row = dict[str, str]


def read_table_source(text: str, known: Mapping[str, ServiceEntry], today: date, source: str = "") -> Source:
    """Every service of a table. `known` are the services we hold, by id."""
    header, rows = _rows(text)
    if set(header) >= OUR_FIRST_COLUMNS:
        return _our_table(header, rows, known, today)
    services, refused = read_messy_table(header, rows)
    readings = []
    for row in services:
        where = f"line {row.line}"
        try:
            readings.append(read_service(row.record, where, today, source))
        except RecordRefused as problem:
            refused.append(Refused(where, row.record["id"], str(problem)))
    return Source(tuple(readings), tuple(refused))


def _our_table(
    header: list[str], rows: Iterable[tuple[int, Row]], known: Mapping[str, ServiceEntry], today: date
) -> Source:
    readings, refused = [], []
    for line, row in rows:
        where, identifier = f"line {line}", row["id"].strip()
        try:
            readings.append(_our_row(row, where, known.get(identifier), today))
        except (CellRefused, RecordRefused) as problem:
            refused.append(Refused(where, identifier, str(problem)))
    strange = [heading for heading in header if heading not in COLUMNS]
    warnings = tuple(
        f"line 1: the column “{heading}” is not one of ours and was left out" for heading in strange
    )
    return Source(tuple(readings), tuple(refused), warnings)


def _our_row(row: Row, where: str, known: ServiceEntry | None, today: date) -> Reading:
    before = write_row(known) if known else dict.fromkeys(COLUMNS, "")
    cells = before | {name: cell.strip() for name, cell in row.items() if name in COLUMNS}
    entry = read_row(cells)
    checked = entry.service.assurance.assured_on
    if checked and checked > today:
        raise RecordRefused(f"assured_on: {checked.isoformat()} has not come yet")
    return Reading(where, entry, EVERY_FACT - WITHOUT_COLUMN, fits=True)


def _rows(text: str) -> tuple[list[str], list[tuple[int, Row]]]:
    """The header, and every row that holds anything, with the line on which it begins."""
    csv.field_size_limit(LARGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        header = [cell.strip() for cell in next(reader, [])]
        _check_header(header)
        rows, line = [], reader.line_num + 1
        for cells in reader:
            if len(cells) > len(header) and any(cells[len(header) :]):
                raise FileRefused(f"line {line}: it has more cells than the first line. Nothing was changed.")
            if len(cells) < len(header) and set(header) >= OUR_FIRST_COLUMNS and any(cells):
                # Whoever wrote our table wrote every cell; an empty one in its place would wipe what we know.
                raise FileRefused(
                    f"line {line}: it breaks off before its last cell, as if half written. Nothing was changed."
                )
            if any(cell.strip() for cell in cells):
                rows.append((line, dict(zip(header, cells + [""] * len(header), strict=False))))
            line = reader.line_num + 1
    except csv.Error as problem:
        raise FileRefused(
            f"line {reader.line_num}: this is not a table ({problem}). Nothing was changed."
        ) from None
    return header, rows


def _check_header(header: list[str]) -> None:
    twice = sorted({heading for heading in header if heading and header.count(heading) > 1})
    if not any(header):
        raise FileRefused("line 1: the table is empty. Nothing was changed.")
    if twice:
        raise FileRefused(f"line 1: two columns are called “{twice[0]}”. Nothing was changed.")


def _delimiter(text: str) -> str:
    """Comma, unless the first line plainly uses what spreadsheets in other countries write."""
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)
