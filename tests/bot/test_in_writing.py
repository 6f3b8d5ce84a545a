"""Somebody who cannot ring is shown how to write, and when somebody reads it."""

from __future__ import annotations

from datetime import time

from bot.actions.in_writing import in_writing
from directory.models import Match, Opening, Organization, Phone, Reason, Schedule, Service

ALWAYS = Schedule(("MO", "TU", "WE", "TH", "FR", "SA", "SU"), time(0), time(0))
LINE = Phone("0800 111 222", True)


def found(**facts: object) -> Match:
    """A service as it is found, its phone open at every hour."""
    service = Service("a-line", "A line", Organization("o", "O"), schedules=(ALWAYS,), **facts)
    return Match(service, "national", (Reason("covers"),), Opening(True, always=True))


def test_who_can_only_be_rung_is_not_shown() -> None:
    """They asked for anything but a call."""
    assert in_writing(found(phones=(LINE,), email="a@b.example")) is None


def test_only_the_ways_to_write_are_left() -> None:
    """A number to ring beside them would come first by text."""
    text = Phone("07000 1", None, "text")
    one = in_writing(found(phones=(LINE, text), webchat="https://a.example"))
    assert one is not None
    assert one.service.phones == (text,)
    assert one.service.webchat == "https://a.example"


def test_a_number_for_professionals_is_not_shown() -> None:
    """It stays where the public cannot reach it."""
    assert in_writing(found(phones=(Phone("07000 1", None, "text", audience="professional"),))) is None


def test_the_hours_of_the_phone_are_not_those_of_the_chat() -> None:
    """Unknown stays unknown."""
    one = in_writing(found(phones=(LINE,), webchat="https://a.example"))
    assert one is not None
    assert one.opening.now is None
