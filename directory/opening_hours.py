"""When a service answers: the editor's form to schedules and back, and what is open at a moment.

Pure: `now` is a parameter. All clock times are local in Europe/London and are compared in UTC, because two
local times of the same zone compare wrongly across a clock change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from directory.bank_holidays import is_bank_holiday
from directory.models import ClearError, Closure, Opening, Schedule

LONDON = ZoneInfo("Europe/London")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WRITTEN_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MIDNIGHT = time(0)
ALL_DAY_EVERY_DAY = Schedule(DAYS, MIDNIGHT, MIDNIGHT, closed_on_bank_holidays=False)
HORIZON_DAYS = 8

_RULE = re.compile(r"^(?P<days>[A-Za-z, -]+?)\s+(?P<times>\d[\d:,\s–-]*)$")
_TIMES = re.compile(r"^(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})$")


class HoursUnreadable(ClearError):
    """Opening hours that are not in the editor's form."""

    def __init__(self, part: str) -> None:
        example = "“Mon-Fri 09:00-17:00; Sat 10:00-16:00” or “24/7”"
        super().__init__(f"cannot read the hours “{part}”; write them like {example}")


# ---- the editor's form -----------------------------------------------------------------------------------


def parse_hours(text: str, channel: str = "phone") -> tuple[Schedule, ...]:
    """'24/7' or 'Mon-Fri 09:00-17:00; Sat 10:00-16:00; bank holidays closed' as schedules; blank is none."""
    parts = [part.strip() for part in text.split(";") if part.strip()]
    on_holidays = {"bank holidays closed": True, "bank holidays open": False}
    said = [on_holidays[part.lower()] for part in parts if part.lower() in on_holidays]
    rules = [part for part in parts if part.lower() not in on_holidays]
    if said and not rules:
        raise HoursUnreadable(text)
    schedules = [schedule for rule in rules for schedule in _parse_rule(rule)]
    closed = said[-1] if said else None
    return tuple(
        replace(
            schedule,
            channel=channel,
            closed_on_bank_holidays=closed if said else schedule.closed_on_bank_holidays,
        )
        for schedule in schedules
    )


def _parse_rule(rule: str) -> Iterator[Schedule]:
    if rule.replace(" ", "") == "24/7":
        yield ALL_DAY_EVERY_DAY
        return
    found = _RULE.match(rule)
    if not found:
        raise HoursUnreadable(rule)
    days = _parse_days(found["days"], rule)
    for span in found["times"].split(","):
        opens, closes = _parse_times(span.strip(), rule)
        yield Schedule(days, opens, closes)


def _parse_days(text: str, rule: str) -> tuple[str, ...]:
    if text.strip().lower() == "daily":
        return DAYS
    chosen: set[int] = set()
    for part in text.split(","):
        ends = [_day_number(word, rule) for word in part.split("-")]
        if len(ends) > 2:
            raise HoursUnreadable(rule)
        first, last = ends[0], ends[-1]
        chosen.update(day % 7 for day in range(first, last + 1 if last >= first else last + 8))
    return tuple(DAYS[number] for number in sorted(chosen))


def _day_number(word: str, rule: str) -> int:
    try:
        return [day.lower() for day in WRITTEN_DAYS].index(word.strip().lower())
    except ValueError:
        raise HoursUnreadable(rule) from None


def _parse_times(span: str, rule: str) -> tuple[time, time]:
    found = _TIMES.match(span)
    if not found:
        raise HoursUnreadable(rule)
    hours = [int(value) for value in found.groups()]
    if hours[2:] == [24, 0]:
        hours[2:] = [0, 0]
    try:
        return time(hours[0], hours[1]), time(hours[2], hours[3])
    except ValueError:
        raise HoursUnreadable(rule) from None


def write_hours(schedules: Iterable[Schedule], channel: str = "phone") -> str:
    """The editor's form of the schedules of one channel; reading it back gives the same schedules."""
    kept = [schedule for schedule in schedules if schedule.channel == channel]
    parts: list[str] = []
    for schedule in kept:
        whole_week = schedule.byday == DAYS and schedule.opens_at == schedule.closes_at == MIDNIGHT
        if whole_week and schedule.closed_on_bank_holidays is False:
            parts.append("24/7")
        else:
            parts.append(
                f"{_write_days(schedule.byday)} {schedule.opens_at:%H:%M}-{schedule.closes_at:%H:%M}"
            )
    holidays = {schedule.closed_on_bank_holidays for schedule in kept}
    if kept and holidays == {True}:
        parts.append("bank holidays closed")
    elif kept and holidays == {False} and set(parts) != {"24/7"}:
        parts.append("bank holidays open")
    return "; ".join(parts)


def _write_days(byday: tuple[str, ...]) -> str:
    runs: list[list[int]] = []
    for number in sorted(DAYS.index(day) for day in byday):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    written = [
        WRITTEN_DAYS[run[0]] if len(run) == 1 else f"{WRITTEN_DAYS[run[0]]}-{WRITTEN_DAYS[run[-1]]}"
        for run in runs
    ]
    return ",".join(written)


# ---- what is open ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Span:
    """One stretch of opening, in UTC. `doubtful` where a bank holiday leaves us unsure."""

    start: datetime
    end: datetime
    doubtful: bool


def opening(
    schedules: Iterable[Schedule], closures: Iterable[Closure], now: datetime, nation: str = "E"
) -> Opening:
    """Whether it is open at `now` (an aware time), until when, or when it opens next. Unknown stays unknown."""
    kept, closed = tuple(schedules), tuple(closures)
    moment = now.astimezone(timezone.utc)
    today = moment.astimezone(LONDON).date()
    if is_closed_on(today, closed):
        return Opening(now=False, next=_next_start(kept, closed, moment, nation))
    if not kept:
        return Opening(now=None)
    horizon = [today + timedelta(days=ahead) for ahead in range(HORIZON_DAYS)]
    if _never_shuts(kept) and not any(is_closed_on(day, closed) for day in horizon):
        return Opening(now=True, always=True)
    spans = list(_spans(kept, closed, today - timedelta(days=1), HORIZON_DAYS + 1, nation))
    until = _open_until(spans, moment)
    if until and until - moment > timedelta(days=HORIZON_DAYS - 1):
        return Opening(now=True, always=True)
    if until:
        return Opening(now=True, until=until.astimezone(LONDON))
    doubt = any(span.doubtful and span.start <= moment < span.end for span in spans)
    return Opening(now=None if doubt else False, next=_next_start(kept, closed, moment, nation))


def is_closed_on(day: date, closures: Iterable[Closure]) -> bool:
    """Whether a temporary closure covers the day, its first and last day included."""
    return any(c.first_day <= day and (c.last_day is None or day <= c.last_day) for c in closures)


def _never_shuts(schedules: tuple[Schedule, ...]) -> bool:
    return any(
        set(s.byday) == set(DAYS)
        and s.opens_at == s.closes_at == MIDNIGHT
        and s.closed_on_bank_holidays is not True
        and s.valid_from is None
        and s.valid_to is None
        for s in schedules
    )


def _spans(
    schedules: tuple[Schedule, ...], closures: tuple[Closure, ...], first: date, days: int, nation: str
) -> Iterator[_Span]:
    """Every stretch of opening that begins on the given days, in order, without those a closure removes."""
    for offset in range(days):
        day = first + timedelta(days=offset)
        if is_closed_on(day, closures):
            continue
        today = [s for s in schedules if DAYS[day.weekday()] in s.byday and _is_valid(s, day)]
        spans = [span for s in today for span in _span_of_day(s, day, nation)]
        cut = (
            _utc(day + timedelta(days=1), MIDNIGHT)
            if is_closed_on(day + timedelta(days=1), closures)
            else None
        )
        for span in sorted(spans, key=lambda span: span.start):
            yield replace(span, end=min(span.end, cut)) if cut else span


def _is_valid(schedule: Schedule, day: date) -> bool:
    started = schedule.valid_from is None or schedule.valid_from <= day
    return started and (schedule.valid_to is None or day <= schedule.valid_to)


def _span_of_day(schedule: Schedule, day: date, nation: str) -> Iterator[_Span]:
    holiday = schedule.closed_on_bank_holidays is not False and is_bank_holiday(day, nation)
    if holiday and schedule.closed_on_bank_holidays:
        return
    last = day + timedelta(days=1) if schedule.closes_at <= schedule.opens_at else day
    yield _Span(_utc(day, schedule.opens_at), _utc(last, schedule.closes_at), doubtful=holiday)


def _utc(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, LONDON).astimezone(timezone.utc)


def _open_until(spans: list[_Span], moment: datetime) -> datetime | None:
    """The end of the firm stretch that holds the moment, joined with whatever follows on without a gap."""
    until = None
    for span in (span for span in spans if not span.doubtful):
        if until is None and span.start <= moment < span.end or until and span.start <= until < span.end:
            until = span.end
    return until


def _next_start(
    schedules: tuple[Schedule, ...], closures: tuple[Closure, ...], moment: datetime, nation: str
) -> datetime | None:
    """The next firm opening: within eight days, or within eight days of the end of a closure."""
    today = moment.astimezone(LONDON).date()
    running = [c for c in closures if is_closed_on(today, [c])]
    if any(c.last_day is None for c in running):
        return None
    first = max((c.last_day for c in running if c.last_day), default=today)
    for span in _spans(schedules, closures, first, HORIZON_DAYS, nation):
        if span.start > moment and not span.doubtful:
            return span.start.astimezone(LONDON)
    return None
