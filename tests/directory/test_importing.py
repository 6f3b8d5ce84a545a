"""Promises of import and export: all or nothing, nothing lost, nothing guessed, and a clear word for what is wrong."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from directory.exporting import export
from directory.importing import ImportRefused, carry_out
from directory.models import Closure, Location, Phone
from directory.service_cells import write_row
from directory.store import load
from tests.directory.imports_for_tests import ROW, TODAY, everything, planned, run, table
from tests.directory.services_for_tests import STARTER_TABLE

# ---- there and back --------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["csv", "oruk"])
def test_export_import_export_gives_the_same_bytes(held: Path, form: str) -> None:
    """An export read into an empty directory exports as the same bytes."""
    first = export(held, form, TODAY)
    elsewhere = held.parent / "elsewhere" / "directory.db"
    elsewhere.parent.mkdir()
    decided = planned(elsewhere, first, f"given.{form}")
    assert decided.refused == ()
    carry_out(elsewhere, decided)
    assert export(elsewhere, form, TODAY) == first


@pytest.mark.parametrize("form", ["csv", "oruk"])
def test_importing_ones_own_export_changes_nothing(held: Path, form: str) -> None:
    """Idempotent: every record is as before."""
    decided = planned(held, export(held, form, TODAY), f"given.{form}")
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
        path,
        planned(path, export(path, form, TODAY).replace("A helpline", "A better helpline"), f"given.{form}"),
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
    before = export(path, form, TODAY)
    for address, number in (("14 Hidden Lane", "0113 496 0999"), ("2 Other Row", "0113 496 0998")):
        spots = (Location("x", "Refuge", address, 53.8, -1.5),)
        line = Phone(number, audience="professional")
        load(
            path,
            [replace(entry, service=replace(entry.service, locations=spots), professional_phones=(line,))],
        )
        assert export(path, form, TODAY) == before


# ---- what would change -----------------------------------------------------------------------------------


def test_a_dry_run_says_each_field_and_changes_nothing(held: Path, capsys: pytest.CaptureFixture) -> None:
    """The difference is shown as field, before and after; the directory and its exports are untouched."""
    before = export(held, "csv", TODAY)
    given = held.parent / "given.csv"
    given.write_text(before.replace("01224 538000 | paid", "01224 538001 | paid"))
    assert run("import", str(given), "--dry-run") == 0
    said = capsys.readouterr().out
    assert "~ aberdeen-city-domestic-abuse-team" in said
    assert "phones: “01224 538000 | paid” -> “01224 538001 | paid”" in said
    assert "280 services read: 0 would be added, 1 would be changed, 279 as before." in said
    assert export(held, "csv", TODAY) == before


def test_a_dry_run_into_nothing_makes_nothing(home: Path) -> None:
    """Looking at a file does not create a directory."""
    assert run("import", str(STARTER_TABLE), "--dry-run") == 0
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


# ---- the command line ------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["csv", "oruk"])
def test_the_command_exports_what_it_imports(home: Path, capsys: pytest.CaptureFixture, form: str) -> None:
    """`import` then `export` on the command line give the library's own bytes."""
    assert run("import", str(STARTER_TABLE)) == 0
    assert "280 services read: 280 added, 0 changed, 0 as before." in capsys.readouterr().out
    assert run("export", "--format", form) == 0
    assert capsys.readouterr().out == export(home / "directory.db", form, TODAY)


def test_a_plan_can_be_read_by_a_program(home: Path, capsys: pytest.CaptureFixture) -> None:
    """`--json` gives changes, errors and warnings as one object, and errors make exit code 2."""
    given = home / "given.csv"
    given.write_text(table(ROW, ROW | {"id": "bad", "name": ""}))
    assert run("import", str(given), "--dry-run", "--json") == 2
    told = json.loads(capsys.readouterr().out)
    assert told["changes"][0]["fields"][0] == {"field": "listed", "before": "", "after": "yes"}
    assert told["errors"] == [{"where": "line 3", "id": "bad", "reason": "name: it is empty"}]
