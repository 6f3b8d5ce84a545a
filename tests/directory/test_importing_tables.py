"""Other people's tables: messy headings, hours in words, several rows for one service."""

from __future__ import annotations

from pathlib import Path

import pytest

from directory.service_cells import write_row
from tests.directory.imports_for_tests import planned, table

MESSY = (
    "Service Name,Organisation,Telephone,Web site,Opening Times,Area Covered,Age from,Something else\n"
    '"Northside <b>Advice</b> &amp; Support",Northside,Main office: 0113 496 0123 / 0800 496 0124,'
    "www.example.org,Monday to Friday 9am - 5.30pm,Leeds; Atlantis,-1,Yes\n"
    ",Nobody,0113 496 0125,,,,,\n"
)


def test_a_messy_table_is_understood(home: Path) -> None:
    """Other headings, HTML, two numbers in a cell, hours in words, unknown columns: each finds its place."""
    decided = planned(home / "directory.db", MESSY)
    (change,) = decided.changes
    service = change.entry.service
    assert (service.id, service.name) == ("northside-advice-support", "Northside Advice & Support")
    assert [(p.number, p.label, p.free) for p in service.phones] == [
        ("0113 496 0123", "Main office", None),
        ("0800 496 0124", "Main office", True),
    ]
    assert service.url == "https://www.example.org"
    assert write_row(change.entry)["hours"] == "Mon-Fri 09:00-17:30"
    assert [area.code for area in service.areas] == ["E08000035"]
    assert "Something else: Yes" in service.notes
    assert "Area as the source says it: Atlantis" in service.notes
    assert service.eligibility.minimum_age is None
    assert any("minimum_age -1: not an age" in warning for warning in decided.warnings)
    assert [(r.where, r.reason) for r in decided.refused] == [("line 3", "it has no name")]


TOOL = (
    "import_id,import_id_reference,name,organisation,contact_visible,contact_phone,scheduled_weekday,"
    "schedules_opens_at,schedules_closes_at,location_address_1,location_postcode,location_visible\n"
    "1,,Tool service,Tool,TRUE,0113 496 0123,monday,09:00:00,18:00:00,1 High St,LS1 4AP,TRUE\n"
    "2,1,,,FALSE,0113 496 0999,tuesday,10:00:00,12:00:00,,,\n"
    "3,9,,,,,,,,,,\n"
)


def test_further_rows_of_a_directory_tool_belong_to_their_service(home: Path) -> None:
    """A row that refers to another adds to it; a contact that is not for the public stays out; a lost row is named."""
    decided = planned(home / "directory.db", TOOL)
    (change,) = decided.changes
    service = change.entry.service
    assert [phone.number for phone in service.phones] == ["0113 496 0123"]
    assert write_row(change.entry)["hours"] == "Mon 09:00-18:00; Tue 10:00-12:00"
    assert [spot.confidential for spot in service.locations] == [True]
    assert [r.where for r in decided.refused] == ["line 4"]


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("Mon-Fri 9am-5pm", "Mon-Fri 09:00-17:00"),
        ("Monday to Thursday 10am to 4pm; Friday 10am - 1.30pm", "Mon-Thu 10:00-16:00; Fri 10:00-13:30"),
        ("24 hours a day, 7 days a week", "Mon-Sun 00:00-00:00"),
        ("Every day 9am-9pm", "Mon-Sun 09:00-21:00"),
        ("ring and see", ""),
    ],
)
def test_hours_in_words_are_read_or_left_for_a_person(home: Path, words: str, hours: str) -> None:
    """Hours that are plain are read; others stand in the notes and are never guessed."""
    text = table(
        {"name": "X", "organisation": "Y", "hours": words}, columns=["name", "organisation", "hours"]
    )
    (change,) = planned(home / "directory.db", text).changes
    assert write_row(change.entry)["hours"] == hours
    assert bool(hours) != (words in change.entry.service.notes)
