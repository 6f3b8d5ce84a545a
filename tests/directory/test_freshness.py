"""Freshness: how long a check lasts, and what is said of a record nobody has checked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from directory.freshness import may_be_listed, review_days, standing
from directory.models import Assurance, Service
from tests.directory.services_for_tests import service

CHECKED = date(2026, 5, 1)


def checked(areas: str = "E08000035", review_by: date | None = None, **facts: object) -> Service:
    made = service("x", areas=areas, **facts)
    return replace(made, assurance=Assurance(assured_on=CHECKED, how="by phone", review_by=review_by))


@pytest.mark.parametrize(
    ("made", "days"), [(checked("E"), 30), (checked("UK"), 30), (checked(), 90), (checked(phones=()), 180)]
)
def test_a_check_lasts_as_long_as_it_should(made: Service, days: int) -> None:
    """National lines 30 days, phone numbers 90, the rest 180; overdue from the day after."""
    assert review_days(made) == days
    assert not standing(made, CHECKED + timedelta(days=days)).overdue
    assert standing(made, CHECKED + timedelta(days=days + 1)).overdue


def test_an_earlier_review_day_wins() -> None:
    """Where somebody set a day for the next look, that day counts."""
    assert standing(checked(review_by=date(2026, 5, 10)), date(2026, 5, 11)).overdue


def test_a_record_nobody_checked_is_neither_fresh_nor_overdue() -> None:
    """Never assured is said as it is, and hidden only where checked records alone are wanted."""
    stands = standing(service("x"), date(2030, 1, 1))
    assert (stands.assured_on, stands.overdue, stands.hidden) == (None, False, False)
    assert may_be_listed(service("x"), require_assured=False)
    assert not may_be_listed(service("x"), require_assured=True)
    assert not may_be_listed(replace(service("x"), status="inactive"), require_assured=False)


def test_a_check_of_more_than_a_year_ago_hides_the_record() -> None:
    """Past the hard limit it is not shown at all."""
    assert not standing(checked(), CHECKED + timedelta(days=364)).hidden
    assert standing(checked(), CHECKED + timedelta(days=365)).hidden


def test_two_failed_checks_hide_the_record_whenever_it_was_checked() -> None:
    """One unanswered call says little; after two in a row nobody is sent there until a check has gone well."""
    for fails, hidden in ((0, False), (1, False), (2, True), (3, True)):
        for made in (checked(), service("never-checked")):
            failing = replace(made, assurance=replace(made.assurance, failed_checks=fails))
            assert standing(failing, CHECKED + timedelta(days=1)).hidden is hidden
