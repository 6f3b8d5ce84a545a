"""Promises of import and export: all or nothing, nothing lost, nothing guessed, and a clear word for what is wrong."""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from directory.cli_exchange import add_export, add_import
from directory.exporting import export
from directory.feed_reading import Fetcher, Limits
from directory.importing import ImportRefused, Plan, carry_out, known_entries, plan, read_source
from directory.models import ClearError, Closure, DirectoryUnavailable, Location, Phone
from directory.readings import FileRefused
from directory.service_cells import write_row
from directory.service_columns import COLUMNS
from directory.services_table import read_table_file
from directory.store import load
from tests.directory.feeds_for_tests import CHARITY, Request, feed, page, record

STARTER = Path(__file__).parents[2] / "directory" / "data" / "services.csv"
TODAY = date(2026, 11, 21)
ROW = {
    "id": "a-helpline",
    "listed": "yes",
    "name": "A helpline",
    "organization": "A charity",
    "areas": "E08000035 Leeds",
    "for": "survivor",
    "by_and_for": "no",
    "phones": "0113 496 0123 | paid",
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for a directory of its own."""
    monkeypatch.setenv("SIGNPOST_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The starter services in a directory that no test writes to."""
    path = tmp_path_factory.mktemp("starter") / "directory.db"
    load(path, read_table_file(STARTER))
    return path


@pytest.fixture
def held(home: Path, starter: Path) -> Path:
    """A directory of one's own that holds the starter services."""
    for file in starter.parent.iterdir():
        shutil.copy(file, home / file.name)
    return home / "directory.db"


def table(*rows: dict[str, str], columns: list[str] | None = None) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, columns or COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def planned(path: Path, text: str | bytes, name: str = "given.csv", form: str | None = None) -> Plan:
    """What importing this text would do."""
    given = path.parent / name
    given.write_bytes(text if isinstance(text, bytes) else text.encode())
    known = known_entries(path)
    return plan(read_source(str(given), form, known, TODAY), known)


def run(*words: str) -> int:
    """The command line, without the rest of the house."""
    parser = argparse.ArgumentParser()
    verbs = parser.add_subparsers()
    add_import(verbs)
    add_export(verbs)
    args = parser.parse_args(words)
    return args.run(args)


def everything(path: Path) -> dict:
    return known_entries(path)


# ---- there and back --------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["csv", "oruk"])
def test_export_import_export_gives_the_same_bytes(held: Path, form: str) -> None:
    """An export read into an empty directory exports as the same bytes."""
    first = export(held, form)
    elsewhere = held.parent / "elsewhere" / "directory.db"
    elsewhere.parent.mkdir()
    decided = planned(elsewhere, first, f"given.{form}")
    assert decided.refused == ()
    carry_out(elsewhere, decided)
    assert export(elsewhere, form) == first


@pytest.mark.parametrize("form", ["csv", "oruk"])
def test_importing_ones_own_export_changes_nothing(held: Path, form: str) -> None:
    """Idempotent: every record is as before."""
    decided = planned(held, export(held, form), f"given.{form}")
    assert (decided.changes, decided.refused) == ((), ())
    assert decided.unchanged > 200


@pytest.mark.parametrize("form", ["csv", "oruk"])
def test_an_import_never_wipes_what_its_source_cannot_know(home: Path, form: str) -> None:
    """Hidden places, professionals' lines, closures and notes stay when a public export is read back, edited."""
    path = home / "directory.db"
    decided = planned(path, table(ROW))
    carry_out(path, decided)
    (entry,) = everything(path).values()
    hidden = Location("x", "Refuge", "14 Hidden Lane", 53.8, -1.5)
    service = replace(
        entry.service, locations=(hidden,), notes="rang them", closures=(Closure(date(2026, 12, 24), None),)
    )
    line = Phone("0113 496 0999", False, audience="professional")
    load(path, [replace(entry, service=service, professional_phones=(line,))])
    carry_out(
        path, planned(path, export(path, form).replace("A helpline", "A better helpline"), f"given.{form}")
    )
    (after,) = everything(path).values()
    assert after.service.name == "A better helpline"
    assert after.service == replace(service, name="A better helpline")
    assert after.professional_phones == (line,)


def test_a_new_public_address_does_not_remove_a_hidden_place(home: Path) -> None:
    """A table that brings an office leaves the refuge where it is, and as hidden as it was."""
    path = home / "directory.db"
    carry_out(path, planned(path, table(ROW)))
    (entry,) = everything(path).values()
    hidden = Location("x", "Refuge", "14 Hidden Lane", 53.8, -1.5)
    load(path, [replace(entry, service=replace(entry.service, locations=(hidden,)))])
    carry_out(path, planned(path, table(ROW | {"address": "1 High St, Leeds, LS1 4AP"})))
    (after,) = everything(path).values()
    assert [(spot.address, spot.confidential) for spot in after.service.locations] == [
        ("1 High St, Leeds, LS1 4AP", False),
        ("14 Hidden Lane", True),
    ]


@pytest.mark.parametrize("form", ["csv", "oruk"])
def test_moving_a_confidential_place_changes_no_exported_byte(home: Path, form: str) -> None:
    """In the real store: a hidden place and a professionals' line leave no trace in either export."""
    path = home / "directory.db"
    carry_out(path, planned(path, table(ROW)))
    (entry,) = everything(path).values()
    before = export(path, form)
    for address, number in (("14 Hidden Lane", "0113 496 0999"), ("2 Other Row", "0113 496 0998")):
        spots = (Location("x", "Refuge", address, 53.8, -1.5),)
        line = Phone(number, audience="professional")
        load(
            path,
            [replace(entry, service=replace(entry.service, locations=spots), professional_phones=(line,))],
        )
        assert export(path, form) == before


# ---- what would change -----------------------------------------------------------------------------------


def test_a_dry_run_says_each_field_and_changes_nothing(held: Path, capsys: pytest.CaptureFixture) -> None:
    """The difference is shown as field, before and after; the directory and its exports are untouched."""
    before = export(held, "csv")
    given = held.parent / "given.csv"
    given.write_text(before.replace("01224 538000 | paid", "01224 538001 | paid"))
    assert run("import", str(given), "--dry-run") == 0
    said = capsys.readouterr().out
    assert "~ aberdeen-city-domestic-abuse-team" in said
    assert "phones: “01224 538000 | paid” -> “01224 538001 | paid”" in said
    assert "280 services read: 0 would be added, 1 would be changed, 279 as before." in said
    assert export(held, "csv") == before


def test_a_dry_run_into_nothing_makes_nothing(home: Path) -> None:
    """Looking at a file does not create a directory."""
    assert run("import", str(STARTER), "--dry-run") == 0
    assert list(home.glob("directory*")) == []


def test_a_table_may_hold_only_some_columns(held: Path) -> None:
    """In our own table a missing column means unchanged, so a short table can put a few facts right."""
    columns = ["id", "listed", "name", "organization", "email"]
    entry = everything(held)["aberdeen-city-domestic-abuse-team"]
    row = {name: write_row(entry)[name] for name in columns} | {"email": "team@example.org"}
    (change,) = planned(held, table(row, columns=columns)).changes
    assert change.fields == (("email", "", "team@example.org"),)


def test_services_that_a_file_does_not_name_stay(held: Path) -> None:
    """An import adds and changes; it never takes away."""
    before = everything(held)
    carry_out(held, planned(held, table(ROW)))
    assert {name: entry for name, entry in everything(held).items() if name != "a-helpline"} == before


# ---- rows that cannot be taken ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"name": ""}, "name: it is empty"),
        ({"phones": "0113 496 01"}, "does not have the shape of a UK number"),
        ({"phones": "0808 80 10 100"}, "must never be given"),
        ({"areas": "E99999999 Nowhere"}, "does not begin with an area code that exists"),
        ({"min_age": "-1"}, "is not an age in whole years"),
        ({"hours": "whenever"}, "cannot read the hours"),
        ({"for": "own_behaviour; survivor"}, "a row of its own"),
        ({"needs": "magic"}, "is not one of"),
        ({"assured_on": "2031-01-01"}, "has not come yet"),
        ({"assured_on": "soon"}, "is not a date"),
        ({"id": "Not An Id"}, "is not words of small letters"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_a_bad_row_is_named_by_line_and_reason(home: Path, changes: dict, reason: str) -> None:
    """Each row that cannot be taken says its line and why."""
    path = home / "directory.db"
    (refused,) = planned(path, table(ROW | {"id": "good"}, ROW | changes)).refused
    assert refused.where == "line 3"
    assert reason in refused.reason


def test_all_or_nothing(held: Path, capsys: pytest.CaptureFixture) -> None:
    """One bad row, and the good ones are not taken either; told otherwise, only the bad one is left out."""
    before = everything(held)
    given = held.parent / "given.csv"
    given.write_text(table(ROW, ROW | {"id": "bad", "name": ""}))
    with pytest.raises(ImportRefused, match="2 services were read and 1 of them cannot be taken"):
        run("import", str(given))
    assert everything(held) == before
    assert "error: line 3 (bad): name: it is empty" in capsys.readouterr().err
    assert run("import", str(given), "--leave-out-bad-rows") == 0
    assert set(everything(held)) - set(before) == {"a-helpline"}


def test_two_rows_with_one_id_are_both_refused(home: Path) -> None:
    """Which of the two is right is for a person to say."""
    refused = planned(home / "directory.db", table(ROW, ROW | {"name": "Another"})).refused
    assert [(r.where, r.reason) for r in refused] == [
        ("line 2", "the same id stands on line 3"),
        ("line 3", "the same id stands on line 2"),
    ]


def test_a_row_after_a_cell_of_several_lines_keeps_its_number(home: Path) -> None:
    """The line is the one an editor sees in a text editor."""
    rows = table(ROW | {"description": "one\ntwo\nthree"}, ROW | {"id": "bad", "name": ""})
    (refused,) = planned(home / "directory.db", rows).refused
    assert refused.where == "line 5"


# ---- other people's tables -------------------------------------------------------------------------------

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


# ---- other people's feeds --------------------------------------------------------------------------------


def from_feed(
    path: Path, answer: Callable[[Request], None], at: str = "", limits: Limits | None = None
) -> Plan:
    known = known_entries(path)
    with feed(answer) as address:
        return plan(read_source(address + at, None, known, TODAY, Fetcher(limits or Limits())), known)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"description": "<h1>About</h1><p>A &amp; B</p><script>x()</script>"}, ("description", "About\nA & B")),
        ({"minimum_age": -1, "maximum_age": -1}, ("min_age", "")),
        ({"phones": [{"number": "A: 0117 496 0123"}], "contacts": []}, ("phones", "0117 496 0123 | unknown | A")),
        ({"contacts": [{"phones": [{"number": "+44 (0)117 496 0123"}]}]}, ("phones", "0117 496 0123 | unknown")),
        ({"contacts": [{"phones": [{"number": "0117 496 0123", "type": "fax"}]}]}, ("phones", "")),
        ({"contacts": [{"phones": [{"number": "0117 496 0123 professionals only"}]}]}, ("phones", "")),
        ({"phones": [{"number": "0800 496 0123"}], "contacts": []}, ("phones", "0800 496 0123 | free")),
        ({"service_areas": [{"id": "60ee5b89-5656-4f13-ba6b-a91078590699", "name": "placeholder"}]}, ("areas", "")),
        ({"name": "=cmd()|x"}, ("name", "cmd()/x")),
    ],
)  # fmt: skip
def test_the_oddities_of_real_feeds_are_put_right(
    home: Path, changes: dict, expected: tuple[str, str]
) -> None:
    """HTML, -1 ages, labels in numbers, other forms of a number, placeholder areas: read or left out, and said."""
    decided = planned(home / "directory.db", json.dumps(page([record(**changes)])), "feed.json")
    assert decided.refused == ()
    assert write_row(decided.changes[0].entry)[expected[0]] == expected[1]


def test_times_without_a_zone_are_uk_time(home: Path) -> None:
    """09:00, 09:00Z and 09:00+01:00 are nine on the clock in the UK; another country's offset is left out."""
    hours = [
        {"id": "48102e86-bb50-41c4-8f1e-e269368c41d1", "byday": day, "opens_at": opens, "closes_at": "17:00"}
        for day, opens in (("MO", "09:00:00"), ("TU", "09:00Z"), ("WE", "09:00+01:00"), ("TH", "09:00-05:00"))
    ]
    decided = planned(home / "directory.db", json.dumps([record(schedules=hours)]), "feed.json")
    assert write_row(decided.changes[0].entry)["hours"] == "Mon 09:00-17:00; Tue 09:00-17:00; Wed 09:00-17:00"
    assert any("TH" in warning for warning in decided.warnings)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"name": ""}, "name: it is missing"),
        ({"name": "<p> </p>"}, "it has no name"),
        ({"id": "7"}, "is not a UUID"),
        ({"url": "example/counselling"}, "is not a web address"),
        ({"email": "email-example_com"}, "is not an e-mail address"),
        ({"status": "open"}, "is not one of active"),
        ({"assured_date": "2031-01-01"}, "has not come yet"),
        ({"last_modified": "2031-01-01T00:00:00"}, "has not come yet"),
        ({"organization": CHARITY | {"parent_organization_id": CHARITY["id"]}}, "is its own ancestor"),
        ({"name": ["a", "list"]}, "it has no name"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_a_bad_record_of_a_feed_is_named(home: Path, changes: dict, reason: str) -> None:
    """Each record that cannot be taken says which it is and why; the others are read."""
    decided = planned(home / "directory.db", json.dumps(page([record(1), record(2, **changes)])), "feed.json")
    (refused,) = decided.refused
    assert refused.where == "service 2"
    assert reason in refused.reason
    assert len(decided.changes) == 1


def test_organizations_that_own_each_other_are_refused(home: Path) -> None:
    """A circle of owners over several records is seen."""
    other = CHARITY | {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "parent_organization_id": CHARITY["id"]}
    one = CHARITY | {"parent_organization_id": other["id"]}
    third = CHARITY | {"id": "cd09a387-91f4-4555-94ec-e799c35344cd"}
    given = [record(number, organization=owner) for number, owner in enumerate((one, other, third), start=1)]
    decided = planned(home / "directory.db", json.dumps(given), "feed.json")
    assert [r.where for r in decided.refused] == ["service 1", "service 2"]


def test_a_live_feed_is_followed_page_by_page_and_into_its_details(home: Path) -> None:
    """From the root: every page, and every service in full where the list holds only its outline."""
    outlines = [{"id": record(n)["id"], "name": f"Service {n}", "status": "active"} for n in range(1, 6)]

    def answer(request: Request) -> None:
        if request.path == "/":
            request.json(
                {"version": "3.0", "profile": "https://example.org/p", "openapi_url": "https://example.org/o"}
            )
        elif request.path == "/services":
            number = int(request.query.get("page", 1))
            request.json(page(outlines[2 * number - 2 : 2 * number], number, 3, 5))
        else:
            request.json(record(int(request.path[-12:])))

    path = home / "directory.db"
    with feed(answer) as address:
        decided = plan(read_source(address, None, {}, TODAY), {})
        carry_out(path, decided)
        known = known_entries(path)
        again = plan(read_source(f"{address}/services", None, known, TODAY), known)
    assert [change.entry.service.name for change in decided.changes] == [f"Service {n}" for n in range(1, 6)]
    assert {change.entry.service.phones[0].number for change in decided.changes} == {"0113 496 0123"}
    assert [change.fields for change in again.changes] == [
        (("source_url", address, f"{address}/services"),) for _ in range(5)
    ]


QUICK = Limits(size=200_000, seconds=1.5, silence=0.5, redirects=3)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda r: r.for_ever(b" ", 0.1), "took longer than 1.5 seconds"),
        (lambda r: r.headers_for_ever(0.1), "took longer than 1.5 seconds"),
        (lambda r: r.for_ever(b" " * 65_536, 0), "holds more than"),
        (lambda r: time.sleep(2), "did not answer in time"),
        (lambda r: r.status(302, Location="/again"), "redirected more than 3 times"),
        (lambda r: r.status(302, Location="file:///etc/hostname"), "is not a web address"),
        (lambda r: r.status(500), "answered 500"),
        (lambda r: r.status(404), "answered 404"),
        (lambda r: r.bytes(b'{"contents": [', length=400), "broke off before its end"),
        (lambda r: r.bytes(b'{"contents": ['), "is not JSON (line 1"),
        (lambda r: r.bytes(b"\xff\xfe{\x00}\x00"), "is not UTF-8 text"),
        (lambda r: r.bytes(b"[" * 100_000), "nested too deeply"),
        (lambda r: r.bytes(b'{"id": NaN}'), "a number that does not exist"),
        (lambda r: r.json(page([record()], int(r.query.get("page", 1)), 9)), "goes round in circles: page 2"),
    ],
    ids="drips headers floods silent redirects to-a-file 500 404 breaks-off half encoding deep nan circles".split(),
)  # fmt: skip
def test_a_feed_that_misbehaves_changes_nothing(
    held: Path, answer: Callable[[Request], None], said: str
) -> None:
    """Too big, too slow, too far, broken or endless: one clear sentence in good time, and the old data intact."""
    before, began = export(held, "csv"), time.monotonic()
    with pytest.raises(FileRefused) as problem:
        from_feed(held, answer, "/services", QUICK)
    assert said in str(problem.value)
    assert str(problem.value).endswith("Nothing was changed.")
    assert time.monotonic() - began < 4
    assert export(held, "csv") == before


def test_a_feed_of_more_than_50_mb_is_refused_by_default(home: Path) -> None:
    """Without any setting; what was fetched is thrown away."""
    with pytest.raises(FileRefused, match="holds more than 50 MB"):
        from_feed(home / "directory.db", lambda r: r.for_ever(b" " * 1024 * 1024, 0), "/services")


def test_one_id_twice_in_a_feed_is_refused_both_times(home: Path) -> None:
    """As in a table: which of the two is right is for a person to say."""
    given = json.dumps(page([record(1), record(1, name="Another"), record(2)]))
    decided = planned(home / "directory.db", given, "feed.json")
    assert [(r.where, r.reason) for r in decided.refused] == [
        ("service 1", "the same id stands on service 2"),
        ("service 2", "the same id stands on service 1"),
    ]
    with pytest.raises(ImportRefused):
        carry_out(home / "directory.db", decided)
    assert not (home / "directory.db").exists()


def test_a_feed_that_is_not_there_says_so(home: Path) -> None:
    """Nobody listening is a sentence, not a traceback."""
    with pytest.raises(FileRefused, match="cannot be read"):
        read_source("http://127.0.0.1:9/services", None, {}, TODAY, Fetcher(QUICK))


# ---- files that cannot be read ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("name\nCaf\xe9\n".encode("latin-1"), "is not UTF-8 text (line 2)"),
        ("name\nX\n".encode("utf-16"), "is not UTF-8 text"),
        (b"name\0\nX\n", "is not text"),
        (b"", "the table is empty"),
        (b"colour,shape\nred,round\n", "no column is called name"),
        (b"name,name\nA,B\n", "two columns are called"),
        (b'name,organisation\n"half', "this is not a table"),
        (b"name\nA,B\n", "line 2: it has more cells than the first line"),
        (b'{"version": "3.0", "openapi_url": "https://example.org"}', "holds no services"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(held: Path, content: bytes, said: str) -> None:
    """Wrong encoding, half written, not a table at all: one sentence, and nothing is changed."""
    before = export(held, "csv")
    with pytest.raises(FileRefused) as problem:
        planned(held, content)
    assert said in str(problem.value)
    assert export(held, "csv") == before


def test_a_file_of_more_than_50_mb_is_refused(home: Path) -> None:
    """The limit holds for files as for feeds, and the file is not read to its end."""
    big = home / "big.json"
    with big.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    with pytest.raises(FileRefused, match="holds more than 50 MB"):
        read_source(str(big), None, {}, TODAY)


def test_a_file_that_is_not_there_says_so(home: Path) -> None:
    """No such file is one sentence."""
    with pytest.raises(FileRefused, match=r"nothing\.csv cannot be read: No such file"):
        read_source(str(home / "nothing.csv"), None, {}, TODAY)


def test_an_unknown_format_says_which_there_are(home: Path) -> None:
    """In and out alike."""
    with pytest.raises(ClearError, match="use one of csv, oruk"):
        read_source(str(STARTER), "xml", {}, TODAY)
    with pytest.raises(ClearError, match="use one of csv, oruk"):
        export(home / "directory.db", "xml")


def test_a_corrupt_directory_is_a_clear_error(home: Path) -> None:
    """A file that is no database is named; it is not written over."""
    path = home / "directory.db"
    path.write_bytes(b"this was a database once" * 100)
    with pytest.raises(DirectoryUnavailable):
        run("import", str(STARTER))
    assert path.read_bytes().startswith(b"this was")


@pytest.mark.parametrize("file", ["directory.db", "directory.private.db"])
@pytest.mark.parametrize("damage", ["cut in half", "overwritten in the middle", "no database"])
def test_a_damaged_file_is_one_clear_sentence_and_stays_as_it_is(held: Path, file: str, damage: str) -> None:
    """Half a database, rubbish in its pages, or another file: the import says so and writes nothing."""
    path = held.parent / file
    content = path.read_bytes()
    half = len(content) // 2
    damaged = {
        "cut in half": content[:half],
        "overwritten in the middle": content[:4096] + b"\xa5" * (len(content) - 8192) + content[-4096:],
        "no database": b"this was a database once" * 100,
    }[damage]
    path.write_bytes(damaged)
    with pytest.raises(DirectoryUnavailable) as problem:
        run("import", str(STARTER))
    assert str(path) in str(problem.value)
    assert "\n" not in str(problem.value)
    assert path.read_bytes() == damaged


def test_a_record_that_no_longer_makes_sense_is_one_clear_sentence(held: Path) -> None:
    """A database that opens, but holds a day that is none."""
    with closing(sqlite3.connect(held)) as db, db:
        db.execute("UPDATE service SET assured_date = 'yesterday' WHERE id = 'childline'")
    with pytest.raises(DirectoryUnavailable, match="is damaged"):
        known_entries(held)


def test_our_own_table_that_breaks_off_wipes_nothing(held: Path) -> None:
    """A half-written copy of our table: the cells that are missing are not taken as empty."""
    before = export(held, "csv")
    whole = [line for line in before.splitlines() if '"' not in line]
    cut = "\n".join([whole[0], whole[1], whole[2][: len(whole[2]) // 2]])
    with pytest.raises(FileRefused, match="line 3: it breaks off"):
        planned(held, cut)
    assert export(held, "csv") == before


MANY = """
import sys
from dataclasses import replace
from pathlib import Path
from directory.importing import Change, Plan, carry_out
from directory.services_table import read_table_file
entries = read_table_file(Path(sys.argv[1]))
many = [replace(e, service=replace(e.service, id=f"{e.service.id}-{n}")) for n in range(40) for e in entries]
print("go", flush=True)
carry_out(Path(sys.argv[2]), Plan(tuple(Change(entry, True, ()) for entry in many)))
"""


def test_an_import_that_is_killed_leaves_the_old_data(held: Path) -> None:
    """Killed in the middle of writing 11,200 services: what was there is there, and nothing else."""
    before = export(held, "csv")
    writing = subprocess.Popen(
        [sys.executable, "-c", MANY, str(STARTER), str(held)],
        stdout=subprocess.PIPE,
        cwd=STARTER.parents[2],
        env=os.environ | {"PYTHONPATH": str(STARTER.parents[2])},
    )
    writing.stdout.readline()
    time.sleep(0.4)
    assert writing.poll() is None
    writing.kill()
    writing.wait()
    assert export(held, "csv") == before
    assert planned(held, before).changes == ()


# ---- the command line ------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["csv", "oruk"])
def test_the_command_exports_what_it_imports(home: Path, capsys: pytest.CaptureFixture, form: str) -> None:
    """`import` then `export` on the command line give the library's own bytes."""
    assert run("import", str(STARTER)) == 0
    assert "280 services read: 280 added, 0 changed, 0 as before." in capsys.readouterr().out
    assert run("export", "--format", form) == 0
    assert capsys.readouterr().out == export(home / "directory.db", form)


def test_a_plan_can_be_read_by_a_program(home: Path, capsys: pytest.CaptureFixture) -> None:
    """`--json` gives changes, errors and warnings as one object, and errors make exit code 2."""
    given = home / "given.csv"
    given.write_text(table(ROW, ROW | {"id": "bad", "name": ""}))
    assert run("import", str(given), "--dry-run", "--json") == 2
    told = json.loads(capsys.readouterr().out)
    assert told["changes"][0]["fields"][0] == {"field": "listed", "before": "", "after": "yes"}
    assert told["errors"] == [{"where": "line 3", "id": "bad", "reason": "name: it is empty"}]
