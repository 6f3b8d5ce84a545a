"""Opening hours: what an editor writes is what a caller is told, on every day of the year."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.models import Closure, Schedule
from directory.opening_hours import DAYS, LONDON, HoursUnreadable, opening, parse_hours, write_hours
from tests.directory.services_for_tests import at

OFFICE = parse_hours("Mon-Fri 09:00-17:00; bank holidays closed")
NIGHTS = parse_hours("Mon-Sun 20:00-02:00; bank holidays open")


@pytest.mark.parametrize(
    ("schedules", "now", "is_open", "until", "following"),
    [
        (OFFICE, "2026-11-24T09:00", True, "2026-11-24T17:00", None),
        (OFFICE, "2026-11-24T08:59", False, None, "2026-11-24T09:00"),
        (OFFICE, "2026-11-24T17:00", False, None, "2026-11-25T09:00"),
        (OFFICE, "2026-11-27T17:30", False, None, "2026-11-30T09:00"),
        (NIGHTS, "2026-11-24T01:30", True, "2026-11-24T02:00", None),
        (NIGHTS, "2026-11-24T23:30", True, "2026-11-25T02:00", None),
        (NIGHTS, "2026-11-24T02:00", False, None, "2026-11-24T20:00"),
        (parse_hours("Mon-Fri 09:30-12:00,12:30-16:30"), "2026-11-24T12:10", False, None, "2026-11-24T12:30"),
        (parse_hours("Mon 09:00-12:00; Mon 12:00-15:00"), "2026-11-23T10:00", True, "2026-11-23T15:00", None),
        (OFFICE, "2026-12-25T11:00", False, None, "2026-12-29T09:00"),
    ],
)
def test_it_is_open_exactly_when_it_says(
    schedules: tuple[Schedule, ...], now: str, is_open: bool, until: str | None, following: str | None
) -> None:
    """Open at the first minute, closed at the last, across midnight, lunch, weekends and Christmas."""
    found = opening(schedules, (), at(now))
    assert found.now is is_open
    assert found.until == (at(until) if until else None)
    assert found.next == (at(following) if following else None)


@pytest.mark.parametrize(
    ("day", "nation", "is_open"),
    [
        ("2026-08-31", "E", False),
        ("2026-08-31", "S", True),
        ("2026-08-03", "S", False),
        ("2026-08-03", "W", True),
        ("2026-07-13", "N", False),
        ("2026-07-13", "E", True),
        ("2026-06-15", "S", False),
        ("2026-06-15", "E", True),
    ],
)
def test_each_nation_keeps_its_own_bank_holidays(day: str, nation: str, is_open: bool) -> None:
    """An office that closes on bank holidays closes on its own nation's, the override table included."""
    assert opening(OFFICE, (), at(f"{day}T11:00"), nation).now is is_open


def test_a_bank_holiday_nobody_spoke_of_is_unknown_and_never_guessed() -> None:
    """Where the source does not say what happens on bank holidays, we say that we do not know."""
    hours = parse_hours("Mon-Fri 09:00-17:00")
    assert opening(hours, (), at("2026-12-25T11:00")).now is None
    assert opening(hours, (), at("2026-12-24T11:00")).now is True


def test_a_closure_outranks_the_hours_even_of_a_24_hour_line() -> None:
    """A temporary closure is believed, and the next opening is after its last day."""
    closed = (Closure(date(2026, 11, 23), date(2026, 11, 25)),)
    around_the_clock = parse_hours("24/7")
    assert opening(around_the_clock, closed, at("2026-11-24T11:00")).now is False
    assert opening(around_the_clock, closed, at("2026-11-24T11:00")).next == at("2026-11-26T00:00")
    assert opening(around_the_clock, closed, at("2026-11-26T11:00")).always
    assert opening(around_the_clock, closed, at("2026-11-22T23:00")).until == at("2026-11-23T00:00")
    assert opening(OFFICE, (Closure(date(2026, 11, 1), None),), at("2026-11-24T11:00")).next is None


@pytest.mark.parametrize(
    ("now", "is_open"),
    [("2026-03-29T08:30+00:00", True), ("2026-03-28T08:30+00:00", False), ("2026-10-25T08:30+00:00", False)],
)
def test_the_clocks_change_and_nine_in_the_morning_is_still_nine(now: str, is_open: bool) -> None:
    """9am is 08:00 UTC in summer and 09:00 UTC in winter, from the very day of the change."""
    assert opening(parse_hours("Mon-Sun 09:00-17:00"), (), datetime.fromisoformat(now)).now is is_open


def test_hours_that_are_not_known_stay_unknown() -> None:
    """No hours at all is neither open nor closed."""
    found = opening((), (), at("2026-11-24T11:00"))
    assert (found.now, found.next, found.always) == (None, None, False)


@pytest.mark.parametrize(
    "text", ["9-5 weekdays", "Mon-Fri", "Mon-Fri 9am-5pm", "Mon 25:00-26:00", "bank holidays closed"]
)
def test_hours_in_another_form_are_refused_and_never_guessed(text: str) -> None:
    """An editor is told what cannot be read, with an example of what can."""
    with pytest.raises(HoursUnreadable, match="Mon-Fri 09:00-17:00"):
        parse_hours(text)


TIMES = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
WEEKDAYS = st.sets(st.sampled_from(DAYS), min_size=1).map(lambda days: tuple(sorted(days, key=DAYS.index)))
SCHEDULES = st.builds(Schedule, byday=WEEKDAYS, opens_at=TIMES, closes_at=TIMES)
HOURS = st.tuples(st.lists(SCHEDULES, min_size=1, max_size=4), st.sampled_from([True, False, None])).map(
    lambda made: tuple(Schedule(s.byday, s.opens_at, s.closes_at, made[1]) for s in made[0])
)
MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1), timezones=st.just(timezone.utc))


@given(HOURS)
def test_what_an_editor_wrote_comes_back_unchanged(hours: tuple[Schedule, ...]) -> None:
    """Hours survive a round through the editor's form."""
    assert parse_hours(write_hours(hours)) == hours


@given(HOURS, MOMENTS, st.sampled_from("EWSN"))
def test_open_until_is_later_and_opens_next_is_open(
    hours: tuple[Schedule, ...], now: datetime, nation: str
) -> None:
    """Whatever the hours: 'until' and 'next' lie ahead, and at 'next' it is indeed open."""
    found = opening(hours, (), now, nation)
    assert found.until is None or found.until > now
    assert not (found.now is False and found.until)
    if found.next:
        assert found.next > now
        assert opening(hours, (), found.next, nation).now is True
    if found.until and found.until.astimezone(timezone.utc) - now > timedelta(minutes=1):
        assert opening(hours, (), found.until - timedelta(seconds=1), nation).now is True


@given(MOMENTS)
def test_a_24_hour_line_is_always_open(now: datetime) -> None:
    """Christmas, 3am, the hour the clocks change: a 24-hour line answers."""
    found = opening(parse_hours("24/7"), (), now)
    assert found.now is True
    assert found.always


def test_midnight_is_the_end_of_the_day_it_closes() -> None:
    """17:00-00:00 is open until midnight and not a minute longer."""
    assert parse_hours("Mon 17:00-24:00")[0].closes_at == time(0)
    assert opening(parse_hours("Mon-Sun 17:00-00:00"), (), at("2026-11-24T23:59")).now is True
    assert opening(parse_hours("Mon-Sun 17:00-00:00"), (), at("2026-11-25T00:00")).now is False
    assert at("2026-11-24T23:59").tzinfo is LONDON
