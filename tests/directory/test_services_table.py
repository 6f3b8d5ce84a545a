"""The services table: read all or nothing, every fault named by its line."""

from __future__ import annotations

import csv
import io

import pytest

from directory.services_table import TableRefused, read_table, write_table
from tests.directory.services_for_tests import STARTER_TABLE

ROWS = list(csv.DictReader(STARTER_TABLE.read_text(encoding="utf-8").splitlines()))


def table(*changes: dict[str, str]) -> str:
    """The first rows of the starter table, each with some cells changed."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(ROWS[0]))
    writer.writeheader()
    writer.writerows(row | change for row, change in zip(ROWS, changes, strict=False))
    return out.getvalue()


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
    with pytest.raises(TableRefused) as refused:
        read_table(table({}, {column: cell}))
    (problem,) = refused.value.problems
    assert problem.line == 3
    assert reason in problem.reason
    assert problem.reason.startswith(column)


def test_every_broken_row_is_named_at_once() -> None:
    """An editor mends a table in one round, not one round for each fault."""
    with pytest.raises(TableRefused) as refused:
        read_table(table({"listed": "?"}, {}, {"needs": "x"}, {"id": ROWS[1]["id"]}))
    assert [problem.line for problem in refused.value.problems] == [2, 4, 5]
    assert "the same id stands on line 3" in refused.value.problems[2].reason


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("id,name\na,b\n", "lacks the column"),
        (table({}).replace("id,listed", "id,colour,listed", 1), "not known: colour"),
        ("", "lacks the column"),
    ],
)
def test_a_table_with_other_columns_is_refused(text: str, sentence: str) -> None:
    """A column too few or too many is an error, never a guess."""
    with pytest.raises(TableRefused, match=sentence):
        read_table(text)


def test_a_row_with_a_cell_too_many_is_refused() -> None:
    """A stray comma does not shift a phone number into another column."""
    with pytest.raises(TableRefused) as refused:
        read_table(table({}).rstrip() + ",extra\n")
    assert "more or fewer cells" in refused.value.problems[0].reason


def test_a_listed_service_needs_a_way_in_and_an_unlisted_one_does_not() -> None:
    """Nobody is sent to a name without a number."""
    nothing = dict.fromkeys(("phones", "text", "whatsapp", "webchat", "email", "url"), "")
    with pytest.raises(TableRefused):
        read_table(table(nothing | {"listed": "yes"}))
    assert read_table(table(nothing | {"listed": "no"}))


def test_a_mark_that_spreadsheets_add_does_no_harm() -> None:
    """A byte order mark and Windows line ends are read as if they were not there."""
    text = table({}, {})
    assert read_table("\ufeff" + text.replace("\r\n", "\n").replace("\n", "\r\n")) == read_table(text)
    assert write_table(read_table(text)).startswith("id,listed,")
