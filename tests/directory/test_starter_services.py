"""The starter table: every row can be acted on, and nothing that would hurt somebody is in it."""

from __future__ import annotations

import csv

import pytest

from directory.authorities import area_names
from directory.phone_numbers import RETIRED, digits, is_text_number, is_uk_number
from directory.service_row import ServiceEntry
from directory.services_table import write_table
from tests.directory.services_for_tests import STARTER_TABLE, starter_entries

ENTRIES = starter_entries()
LISTED = [entry for entry in ENTRIES if entry.service.status == "active"]
NOT_TO_BE_LISTED = ("male survivor helpline", "operation encompass", "broken rainbow", "caring dads")


def _id(entry: ServiceEntry) -> str:
    return entry.service.id


@pytest.mark.parametrize("entry", LISTED, ids=_id)
def test_every_listed_service_can_be_reached(entry: ServiceEntry) -> None:
    """A phone, text, chat, e-mail or web address; an area; people it talks to; where it was read."""
    service = entry.service
    assert service.phones or service.webchat or service.email or service.url
    assert service.areas
    assert service.eligibility.roles
    assert service.description
    assert service.assurance.source_url
    assert service.assurance.confidence


@pytest.mark.parametrize("entry", ENTRIES, ids=_id)
def test_every_number_has_the_shape_of_a_uk_number(entry: ServiceEntry) -> None:
    """No digit lost or added: each number could be dialled."""
    for phone in (*entry.service.phones, *entry.professional_phones):
        assert (is_text_number if phone.kind == "text" else is_uk_number)(phone.number), phone.number


@pytest.mark.parametrize("entry", ENTRIES, ids=_id)
def test_every_area_exists(entry: ServiceEntry) -> None:
    """No service is lost behind a mistyped code."""
    assert {area.code for area in entry.service.areas} <= set(area_names())


def test_no_retired_number_comes_back() -> None:
    """Old numbers, and numbers of closed lines, appear in no column that a caller could see."""
    for entry in ENTRIES:
        numbers = {digits(phone.number) for phone in (*entry.service.phones, *entry.professional_phones)}
        assert not numbers & set(RETIRED), entry.service.id
        shown = entry.service.description + entry.service.hours_note + entry.service.what_to_expect
        assert not any(number in digits(shown) for number in RETIRED), entry.service.id


def test_closed_services_are_not_listed() -> None:
    """What is closed or closing stays out, whatever an old page says; the staff line for schools as well."""
    listed = " ".join(f"{entry.service.name} {entry.service.organization.name}".lower() for entry in LISTED)
    assert not [name for name in NOT_TO_BE_LISTED if name in listed]
    assert "0204 513 9990" not in STARTER_TABLE.read_text(encoding="utf-8")


def test_no_row_mixes_people_who_harm_with_people_they_harm() -> None:
    """Help to stop harming has rows of its own."""
    for entry in ENTRIES:
        roles = entry.service.eligibility.roles
        assert "own_behaviour" not in roles or not roles & {"survivor", "supporter"}, entry.service.id


def test_nobody_is_said_to_have_checked_what_nobody_checked() -> None:
    """The starter facts were read, not rung: no row claims to be assured."""
    assert not [entry for entry in ENTRIES if entry.service.assurance.assured_on]


@pytest.mark.parametrize("name", ["mens-advice-line", "national-stalking-helpline"])
def test_hours_that_sources_disagree_about_are_not_published(name: str) -> None:
    """Until somebody rings, conflicting opening hours stay unknown."""
    assert next(entry for entry in ENTRIES if entry.service.id == name).service.schedules == ()


def test_the_table_is_written_as_the_program_writes_it() -> None:
    """A round through the program changes nothing, so an editor's diff shows only what they changed."""
    text = STARTER_TABLE.read_text(encoding="utf-8")
    assert write_table(ENTRIES) == text
    assert len(list(csv.reader(text.splitlines()))) == len(ENTRIES) + 1
