"""The services table: every fault is named by its line, and nothing is guessed."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from directory.importing import read_source
from directory.readings import FileRefused, Source
from directory.table_reading import read_table_source
from tests.directory.services_for_tests import STARTER_TABLE, TUESDAY_MORNING

ROWS = list(csv.DictReader(STARTER_TABLE.read_text(encoding="utf-8").splitlines()))


def table(*changes: dict[str, str]) -> str:
    """The first rows of the starter table, each with some cells changed."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(ROWS[0]))
    writer.writeheader()
    writer.writerows(row | change for row, change in zip(ROWS, changes, strict=False))
    return out.getvalue()


def read(text: str) -> Source:
    """The table, as an import into an empty directory reads it."""
    return read_table_source(text, {}, TUESDAY_MORNING.date())


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("id", "Leeds Aid", "not words of small letters"),
        ("name", "", "empty"),
        ("listed", "", "yes or no"),
        ("areas", "E99999999 Nowhere", "does not begin with an area code that exists"),
        ("for", "victim", "not one of survivor"),
        ("for", "survivor; own_behaviour", "has a row of its own"),
        ("genders", "female", "not one of woman, man"),
        ("needs", "shelter", "not one of advocacy"),
        ("phones", "0113 246 04 | paid", "does not have the shape of a UK number"),
        ("phones", "0800 917 1414 | free", "must never be given"),
        ("phones", "0808 80 10 100 | free", "must never be given"),
        ("phones", "0808 2000 247 | cheap", "not free, paid or unknown"),
        ("phones", "0808 2000 247 | paid", "is free to ring"),
        ("text", "123 | free", "does not have the shape"),
        ("hours", "9 to 5", "cannot read the hours"),
        ("languages", "Polish", "not a language code"),
        ("takes_pets", "maybe", "not yes, no or empty"),
        ("min_age", "sixteen", "not an age"),
        ("assured_on", "1 May 2026", "not a date"),
        ("failed_checks", "twice", "is not how often"),
        ("confidence", "sure", "not high, medium or low"),
    ],
)
def test_a_broken_cell_is_named_with_its_line_and_reason(column: str, cell: str, reason: str) -> None:
    """One clear sentence a row: the line, the id, the column, what is wrong."""
    (problem,) = read(table({}, {column: cell})).refused
    assert problem.where == "line 3"
    assert reason in problem.reason
    assert problem.reason.startswith(column)


def test_every_broken_row_is_named_at_once() -> None:
    """An editor mends a table in one round, not one round for each fault."""
    refused = read(table({"listed": "?"}, {}, {"needs": "x"}, {"phones": "1"})).refused
    assert [problem.where for problem in refused] == ["line 2", "line 4", "line 5"]


def test_a_column_too_many_is_named_and_left_out() -> None:
    """Never a guess what it may mean."""
    source = read(table({}).replace("id,listed", "id,colour,listed", 1).replace("\r\n", "\r\nx,", 1))
    assert "“colour”" in source.warnings[0]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("", "the table is empty"), ("id,id\na,b\n", "two columns are called “id”")],
)
def test_a_table_without_columns_that_can_be_told_apart_is_refused(text: str, sentence: str) -> None:
    """An error, never a guess."""
    with pytest.raises(FileRefused, match=sentence):
        read(text)


def test_a_row_with_a_cell_too_many_is_refused() -> None:
    """A stray comma does not shift a phone number into another column."""
    with pytest.raises(FileRefused, match="line 2: it has more cells than the first line"):
        read(table({}).rstrip() + ",extra\n")


def test_a_listed_service_needs_a_way_in_and_an_unlisted_one_does_not() -> None:
    """Nobody is sent to a name without a number."""
    nothing = dict.fromkeys(("phones", "text", "whatsapp", "webchat", "email", "url"), "")
    assert read(table(nothing | {"listed": "yes"})).refused
    assert read(table(nothing | {"listed": "no"})).readings


def test_a_mark_that_spreadsheets_add_does_no_harm(tmp_path: Path) -> None:
    """A byte order mark and Windows line ends are read as if they were not there."""
    text = table({}, {}).replace("\r\n", "\n")
    marked, plain = tmp_path / "marked.csv", tmp_path / "plain.csv"
    marked.write_bytes("\ufeff".encode() + text.replace("\n", "\r\n").encode())
    plain.write_bytes(text.encode())
    found = [read_source(str(path), "csv", {}, TUESDAY_MORNING.date()).readings for path in (marked, plain)]
    assert found[0] == found[1]
    assert len(found[0]) == 2
