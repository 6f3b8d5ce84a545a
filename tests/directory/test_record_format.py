"""The description of the record for editors: every column is in it, and its example is true."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from directory.check import ORDER
from directory.freshness import HIDDEN_AFTER_DAYS, NATIONAL_DAYS, OTHER_DAYS, PHONE_DAYS
from directory.matching import match
from directory.models import HelpFound
from directory.service_columns import COLUMNS
from directory.service_row import read_row
from tests.directory.services_for_tests import (
    STARTER_TABLE,
    TUESDAY_MORNING,
    TUESDAY_NIGHT,
    need,
    starter_entries,
)

README = (STARTER_TABLE.parent / "README.md").read_text(encoding="utf-8")
EXAMPLE = README.split("### A whole record, cell by cell")[1].split("What follows from it")[0]
CELLS = {
    name: cell.replace("\\|", "|")
    for name, cell in re.findall(r"^\| `(\w+)` \| `(.*)` \|$", EXAMPLE, re.MULTILINE)
}
WHOLE = read_row(dict.fromkeys(COLUMNS, "") | CELLS).service


def test_every_column_is_described() -> None:
    """No column that an editor has to guess at."""
    table = README.split("### The columns")[1].split("### A whole record")[0]
    described = set(re.findall(r"`(\w+)`", table))
    assert set(COLUMNS) - described == set()


def test_the_example_is_the_record_that_stands_in_the_table() -> None:
    """Cell by cell what `services.csv` holds."""
    (entry,) = (e for e in starter_entries() if e.service.id == WHOLE.id)
    assert entry.service == WHOLE


@pytest.mark.parametrize(
    ("about", "place", "son", "changed", "sent"),
    [
        ("man", "Sunderland", None, {}, False),
        ("woman", "Leeds", None, {}, False),
        ("woman has_children", "Sunderland", 15, {}, True),
        ("woman has_children", "Sunderland", 17, {}, False),
        ("woman has_pets", "Sunderland", None, {}, True),
        ("woman has_pets", "Sunderland", None, {"takes_pets": False}, False),
    ],
)
def test_what_the_description_says_follows_does_follow(
    about: str, place: str, son: int | None, changed: dict, sent: bool
) -> None:
    """Each sentence under the example, asked of the matching."""
    record = replace(WHOLE, eligibility=replace(WHOLE.eligibility, **changed))
    answer = match(need("refuge", about, place=place, oldest_son=son), [record], TUESDAY_MORNING)
    assert isinstance(answer, HelpFound) == sent
    if sent and son:
        assert ("takes_sons", (("age", "16"),)) in [(r.code, r.values) for r in answer.matches[0].because]
    if sent and "has_pets" in about:
        assert "ask_pets" in [reason.code for reason in answer.matches[0].ask_first]


def test_unknown_hours_promise_nothing_at_night() -> None:
    """Unknown is said to be unknown, by day and by night."""
    for now in (TUESDAY_MORNING, TUESDAY_NIGHT):
        assert match(need(place="Sunderland"), [WHOLE], now).matches[0].opening.now is None


def test_the_days_and_kinds_in_the_description_are_those_of_the_program() -> None:
    """A limit that changes in the program changes here."""
    assert (
        f"National lines {NATIONAL_DAYS} days, other phone numbers {PHONE_DAYS}, the rest {OTHER_DAYS}."
        in README
    )
    assert HIDDEN_AFTER_DAYS == 365
    assert re.findall(
        r"^\| (dangling|contradictory|stale|incomplete|unchecked) \|", README, re.MULTILINE
    ) == list(ORDER)
