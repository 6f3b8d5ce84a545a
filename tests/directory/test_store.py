"""directory.db: what goes in comes out, all or nothing, and nothing private can be reached from it."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from directory.check import check
from directory.coverage_report import standing_today
from directory.exporting import export
from directory.models import Assurance, Closure, DirectoryUnavailable, Location, Phone, Service
from directory.private_store import confidential_locations, private_path, professional_phones
from directory.service_row import ServiceEntry
from directory.store import Directory, load
from tests.directory.services_for_tests import TUESDAY_MORNING, need, service, starter_entries

TODAY = date(2026, 11, 24)
SECRET = Location("refuge", "Rose House", "1 Hidden Lane", 53.8, -1.5, confidential=True)
PUBLIC = Location("office", "", "2 Open Street", 53.7, -1.4, confidential=False)
STAFF_LINE = Phone("0113 496 0999", False, "voice", "professionals", "professional")


def entry(made: Service, **facts: object) -> ServiceEntry:
    return ServiceEntry(made, **facts)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "directory.db"


def test_the_starter_table_comes_back_as_it_went_in(path: Path) -> None:
    """Every fact of every row survives the database, twice over."""
    entries = starter_entries()
    load(path, entries)
    load(path, entries)
    lines = professional_phones(private_path(path))
    back = {one.service.id: one for one in Directory.open(path).entries()}
    assert len(back) == len(entries)
    for one in entries:
        again = replace(back[one.service.id], professional_phones=lines.get(one.service.id, ()))
        assert again == one


def test_a_refuge_address_and_a_private_line_are_not_in_the_open_file(path: Path) -> None:
    """Byte by byte, in every file of the open directory: no confidential place, no staff line."""
    load(path, [entry(service("refuge", locations=(SECRET, PUBLIC)), professional_phones=(STAFF_LINE,))])
    for name in (path, Path(f"{path}-wal")):
        content = name.read_bytes() if name.exists() else b""
        for secret in (b"Hidden Lane", b"Rose House", b"0113 496 0999"):
            assert secret not in content
    kept = Directory.open(path).service("refuge", TODAY)
    assert kept.locations == (PUBLIC,)
    assert confidential_locations(private_path(path)) == {"refuge": (SECRET,)}
    assert professional_phones(private_path(path)) == {"refuge": (STAFF_LINE,)}
    assert private_path(path).stat().st_mode & 0o077 == 0


def test_what_a_table_cannot_say_it_does_not_erase(path: Path) -> None:
    """A closure, a confidential place and a point on the map outlive an import of the editors' table."""
    closed = (Closure(date(2026, 11, 1), None, "moving"),)
    load(path, [entry(service("refuge", locations=(SECRET, PUBLIC), closures=closed))])
    load(path, [entry(service("refuge", locations=(replace(PUBLIC, latitude=None, longitude=None),)))])
    kept = Directory.open(path).service("refuge", TODAY)
    assert kept.closures == closed
    assert kept.locations == (PUBLIC,)
    assert confidential_locations(private_path(path))["refuge"] == (SECRET,)


def test_a_load_that_fails_half_way_changes_nothing(path: Path) -> None:
    """All or nothing: the services that were there are there still, and no new one is."""
    load(path, [entry(service("old"))])
    broken = replace(service("broken"), name=None)
    with pytest.raises(sqlite3.IntegrityError):
        load(
            path,
            [entry(service("new")), entry(replace(service("old"), description="changed")), entry(broken)],
        )
    (kept,) = Directory.open(path).services()
    assert kept == service("old")


def test_foreign_keys_hold_and_the_file_is_in_wal_mode(path: Path) -> None:
    """No row points at nothing, and readers never wait for a writer."""
    load(path, starter_entries())
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    db.close()


def test_a_file_of_an_older_version_is_read_and_brought_up_to_date_by_the_next_import(path: Path) -> None:
    """Updating Signpost never leaves an editor without a directory; a newer file is refused in one sentence."""
    load(path, [entry(service("old"))])
    db = sqlite3.connect(path)
    for column in ("failed_checks", "abuse_specialist"):
        db.execute(f"ALTER TABLE service DROP COLUMN {column}")
    db.execute("PRAGMA user_version = 2")
    db.close()
    assert [one.id for one in Directory.open(path).services()] == ["old"]
    failed = replace(service("new"), assurance=Assurance(failed_checks=1))
    load(path, [entry(failed)])
    assert [one.assurance.failed_checks for one in Directory.open(path).services()] == [1, 0]
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(DirectoryUnavailable, match="newer Signpost"):
        Directory.open(path).services()


def test_help_is_found_and_follows_the_file_when_it_changes(path: Path) -> None:
    """A correction is offered at once, without a restart."""
    load(path, [entry(service("first"))])
    directory = Directory.open(path)
    asked = need(place="Leeds")
    assert [m.service.id for m in directory.find_help(asked, TUESDAY_MORNING).matches] == ["first"]
    before = directory.catalogue
    assert directory.catalogue is before
    load(path, [entry(replace(service("first"), status="inactive")), entry(service("second"))])
    assert [m.service.id for m in directory.find_help(asked, TUESDAY_MORNING).matches] == ["second"]


def test_only_checked_records_are_shown_where_that_is_wanted(path: Path) -> None:
    """SIGNPOST_REQUIRE_ASSURED: nothing unchecked is offered, and the lines that are always there still stand."""
    load(path, [entry(service("unchecked"))])
    answer = Directory.open(path, require_assured=True).find_help(need(place="Leeds"), TUESDAY_MORNING)
    assert not hasattr(answer, "matches")
    assert [line.number for line in answer.always] == ["999", "0808 2000 247"]


def test_services_are_found_by_their_words(path: Path) -> None:
    """Full-text search over public words; a quotation mark or an asterisk is only a character."""
    load(path, starter_entries())
    directory = Directory.open(path)
    assert "leeds-domestic-violence-service" in [one.id for one in directory.search("leeds", TODAY)]
    assert directory.search('"', TODAY) == []
    assert directory.search("", TODAY) == []


def test_a_missing_or_foreign_file_is_said_in_one_sentence(path: Path) -> None:
    """No directory, or a file that is none, is a clear error and no traceback."""
    with pytest.raises(DirectoryUnavailable, match="There is no directory"):
        Directory.open(path)
    path.write_bytes(os.urandom(4096))
    with pytest.raises(DirectoryUnavailable):
        Directory.open(path).find_help(need(), TUESDAY_MORNING)


HIDDEN = {
    "failed": Assurance(confidence="high", failed_checks=2),
    "old": Assurance(confidence="high", assured_on=TODAY - timedelta(days=365)),
}


@pytest.mark.parametrize("why", HIDDEN)
def test_a_hidden_record_is_seen_by_nobody_but_the_editor(path: Path, why: str) -> None:
    """Two failed checks, or none for a year: no search, feed or map of cover has it; `check` and the table do."""
    load(path, [entry(replace(service(why), assurance=HIDDEN[why])), entry(service("seen"))])
    directory = Directory.open(path)
    assert [one.id for one in directory.search("failed old seen", TODAY)] == []
    assert [one.id for word in ("failed", "old", "seen") for one in directory.search(word, TODAY)] == ["seen"]
    assert directory.service(why, TODAY) is None
    assert directory.service("seen", TODAY) is not None
    answer = directory.find_help(need(place="Leeds"), TUESDAY_MORNING, limit=10)
    assert [one.service.id for one in answer.matches] == ["seen"]
    assert why.title() not in export(path, "oruk", TODAY)
    assert [one.id for one in standing_today(directory.catalogue.services, TODAY)] == ["seen"]
    assert why in export(path, "csv", TODAY)
    assert any(one.service == why and "hidden" in str(one) for one in check(directory.entries(), TODAY))


def test_a_record_hides_when_its_day_comes_without_a_change_to_the_file(path: Path) -> None:
    """The last day of the year it is there; the day after it is gone."""
    load(path, [entry(replace(service("old"), assurance=HIDDEN["old"]))])
    directory = Directory.open(path)
    assert [one.id for one in directory.search("old", TODAY - timedelta(days=1))] == ["old"]
    assert directory.search("old", TODAY) == []


def test_the_exported_feed_holds_only_checked_records_where_that_is_wanted(path: Path) -> None:
    """SIGNPOST_REQUIRE_ASSURED holds for the file that is given away as well."""
    load(path, [entry(service("unchecked"))])
    assert "Unchecked" in export(path, "oruk", TODAY)
    assert "Unchecked" not in export(path, "oruk", TODAY, require_assured=True)
