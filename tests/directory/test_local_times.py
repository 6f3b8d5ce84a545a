"""Times and dates in the reader's language: the 24-hour clock but in English, the order of the language, our digits."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from directory.local_times import clock, day, month
from directory.models import Assurance
from directory.opening_hours import opening, parse_hours
from directory.sentences import opening_sentence
from directory.wording import checked_sentence
from tests.directory.services_for_tests import at, service

LANGUAGES = "ar bn cy es pa pl pt ro so uk ur".split()
ANY_DIGIT = re.compile(r"\d")


@pytest.mark.parametrize(
    ("moment", "english", "elsewhere"),
    [
        ("2026-11-24T20:00", "8pm", "20:00"),
        ("2026-11-24T09:05", "9:05am", "09:05"),
        ("2026-11-24T12:00", "midday", "12:00"),
        ("2026-11-24T00:00", "midnight", "00:00"),
        ("2026-07-24T20:00", "8pm", "20:00"),
    ],
)
def test_every_language_but_english_has_the_24_hour_clock(moment: str, english: str, elsewhere: str) -> None:
    """In London's time, in summer too."""
    assert clock(at(moment)) == english
    assert {clock(at(moment), language) for language in LANGUAGES} == {elsewhere}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "3 May 2026"),
        ("pl", "3 maja 2026"),
        ("es", "3 de mayo de 2026"),
        ("uk", "3 травня 2026 р."),
        ("ar", "3 مايو 2026"),
        ("cy", "3 Mai 2026"),
        ("ur", "3 مئی، 2026"),
    ],
)
def test_a_date_is_written_as_its_language_writes_it(language: str, said: str) -> None:
    assert day(date(2026, 5, 3), language) == said


@pytest.mark.parametrize(
    ("language", "read", "said"),
    [("en", "2024-11", "November 2024"), ("pl", "2024-11", "listopada 2024"), ("bn", "2024", "2024")],
)
def test_a_month_stands_as_it_does_within_a_date(language: str, read: str, said: str) -> None:
    assert month(read, language) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_are_the_same_in_every_language(language: str) -> None:
    """A telephone number and the hours beside it are in one kind of digits."""
    told = (
        clock(at("2026-11-24T18:47"), language) + day(date(2026, 5, 3), language) + month("2026-11", language)
    )
    assert all(digit.isascii() for digit in ANY_DIGIT.findall(told))


@pytest.mark.parametrize(
    ("hours", "now", "said"),
    [
        ("Mon-Fri 09:00-20:00", "2026-11-24T11:00", "Open until 20:00"),
        ("Mon-Fri 09:00-17:00", "2026-11-24T18:00", "Opens tomorrow at 09:00"),
        ("Mon-Fri 09:30-17:00", "2026-11-27T18:00", "Opens on Monday at 09:30"),
    ],
)
def test_the_hours_of_a_service_are_said_with_that_clock(hours: str, now: str, said: str) -> None:
    """The words are the catalogue's, the time is the language's."""
    state = opening(parse_hours(hours), (), at(now))
    assert opening_sentence(state, at(now), str, "pl") == said


def test_the_day_of_a_check_is_said_in_the_language() -> None:
    checked = replace(service("x"), assurance=Assurance(assured_on=date(2026, 11, 1)))
    assert checked_sentence(checked, date(2026, 11, 24), str, "pl") == "Checked on 1 listopada 2026"
    assert checked_sentence(checked, date(2026, 11, 24), str) == "Checked on 1 November 2026"


def test_an_unknown_language_is_written_as_in_britain() -> None:
    assert day(date(2026, 5, 3), "xx") == "3 May 2026"
