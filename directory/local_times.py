"""Times of day and dates as they are written in the reader's language.

English says 8pm, as people in the UK do. Every other language has the 24-hour clock, 20:00: it needs no words for
morning and evening, and clocks, timetables and phones in the UK show it. Dates are Babel's, in the order and with
the month names of the language (CLDR). Digits are 0 to 9 in every language, in Arabic, Urdu, Punjabi and Bengali
too: telephone numbers have to be so, and a time in other digits beside them would be harder to read, not easier.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time

from directory.opening_hours import LONDON


@lru_cache(maxsize=64)
def locale_of(language: str) -> Locale:
    """How people in the UK write it, where the language has such a form."""
    for code in (f"{language}_GB", language):
        try:
            return Locale.parse(code)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse("en_GB")


def clock(at: datetime, language: str = "en") -> str:
    """8pm, 8:30pm, midday, midnight; 20:00 in every language but English."""
    local = at.astimezone(LONDON)
    if language != "en":
        return format_time(local.time(), "HH:mm", locale=locale_of(language))
    if local.minute == 0 and local.hour in (0, 12):
        return "midday" if local.hour else "midnight"
    minutes = f":{local.minute:02}" if local.minute else ""
    return f"{(local.hour - 1) % 12 + 1}{minutes}{'pm' if local.hour >= 12 else 'am'}"


def day(on: date, language: str = "en") -> str:
    """3 May 2026."""
    # Narrow spaces are no letters of a text message.
    return " ".join(format_date(on, "long", locale=locale_of(language)).split())


def month(year_month: str, language: str = "en") -> str:
    """May 2026, of `2026-05`; the year alone of `2026`. The month in the form that it has within a date."""
    year, _, number = year_month.partition("-")
    if not number:
        return year
    return format_date(date(int(year), int(number), 1), "MMMM y", locale=locale_of(language))
