"""`signpost match` and `signpost directory`: what users script against."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from directory.models import Assurance
from directory.store import load
from tests.directory.services_for_tests import STARTER_TABLE, starter_entries
from web.cli import main


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, places_path: Path) -> Path:
    """A home with the starter directory and the postcode index."""
    home = tmp_path_factory.mktemp("built")
    load(home / "directory.db", starter_entries())
    (home / "places.db").symlink_to(places_path)
    return home


@pytest.fixture
def ready(built: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SIGNPOST_HOME", str(built))
    return built


def match_json(capsys: pytest.CaptureFixture[str], *words: str) -> dict:
    assert main(["match", *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("words", "kind", "first"),
    [
        (
            ["--place", "LS8", "--about", "woman", "--about", "has_children"],
            "outcode",
            "leeds-domestic-violence-service",
        ),
        (["--place", "Leeds", "--about", "man"], "authority", "leeds-domestic-violence-service"),
        (["--place", "CF10", "--about", "man"], "outcode", "mens-advice-line"),
        (["--place", "BT1 5GS", "--for", "supporter"], "postcode", "domestic-and-sexual-abuse-helpline-ni"),
        (["--place", "NE1", "--for", "own-behaviour"], "outcode", "respect-phoneline-own-behaviour"),
        (["--place", "zzzz", "--about", "woman"], "none", "national-domestic-abuse-helpline"),
        (["--about", "woman"], "none", "national-domestic-abuse-helpline"),
    ],
)
def test_match_answers_with_the_best_call(
    ready: Path, capsys: pytest.CaptureFixture[str], words: list[str], kind: str, first: str
) -> None:
    """A postcode, its first half, a council, or no place at all: exit code 0 and one first answer."""
    answer = match_json(capsys, *words, "--at", "2026-11-24T11:00")
    assert answer["place"]["kind"] == kind
    assert answer["matches"][0]["id"] == first
    assert answer["always"][0]["number"] == "999"


@pytest.mark.parametrize("place", ["zzzz", "Newport", ""])
def test_a_place_we_cannot_find_is_said_and_is_no_error(
    ready: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    """Unknown, ambiguous or not given: national matches and a line that says so."""
    answer = match_json(capsys, "--place", place)
    assert answer["place"] == {"kind": "none", "authorities": [], "country": None}
    assert answer["widened"]
    assert {one["scope"] for one in answer["matches"]} == {"national"}


def test_an_ambiguous_place_names_the_places_it_could_be(
    ready: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Newport in Wales or on the Isle of Wight: say which."""
    assert "Isle of Wight" in match_json(capsys, "--place", "Newport")["widened"][0]


def test_the_same_question_gets_the_same_answer(ready: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Byte for byte."""
    words = ["--place", "LS8", "--at", "2026-11-24T11:00"]
    assert match_json(capsys, *words) == match_json(capsys, *words)


@pytest.mark.parametrize(
    ("given", "meant"),
    [("2026-07-01T09:30", "2026-07-01T08:30Z"), ("2026-01-01T09:30", "2026-01-01T09:30+00:00")],
)
def test_a_time_without_a_zone_is_uk_time(
    ready: Path, capsys: pytest.CaptureFixture[str], given: str, meant: str
) -> None:
    """09:30 in July is half past nine in Britain, 08:30 UTC."""
    words = ["--place", "Leeds", "--limit", "9", "--at"]
    assert match_json(capsys, *words, given) == match_json(capsys, *words, meant)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["match", "--need", "shelter"], "--need shelter"),
        (["match", "--about", "female"], "--about female"),
        (["match", "--for", "victim"], "--for victim"),
        (["match", "--at", "teatime"], "--at teatime"),
        (["match", "--limit", "0"], "--limit"),
        (["match", "--language", "Polish!"], "--language"),
        (["directory", "import", "nowhere.csv"], "nowhere.csv"),
        (["directory", "export", "--format", "pdf"], "--format pdf"),
    ],
)
def test_a_word_we_do_not_know_is_one_clear_line(
    ready: Path, capsys: pytest.CaptureFixture[str], words: list[str], named: str
) -> None:
    """One line on standard error that names the word, and exit code 2."""
    assert main(words) == 2
    caught = capsys.readouterr()
    assert caught.out == ""
    assert len(caught.err.strip().splitlines()) == 1
    assert named in caught.err


def test_without_a_directory_it_says_how_to_make_one(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not a traceback: the command to run."""
    assert main(["match"]) == 2
    assert "signpost directory import" in capsys.readouterr().err


def test_an_import_can_be_tried_first_and_repeated(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A dry run changes nothing; the same import twice changes nothing the second time."""
    table = str(STARTER_TABLE)
    assert main(["directory", "import", table, "--dry-run"]) == 0
    assert not (home / "directory.db").exists()
    assert main(["directory", "import", table]) == 0
    capsys.readouterr()
    assert main(["directory", "import", table]) == 0
    assert "0 added, 0 changed" in capsys.readouterr().out
    assert main(["directory", "export"]) == 0
    assert rows_of(capsys.readouterr().out) == rows_of(STARTER_TABLE.read_text(encoding="utf-8"))


def rows_of(table: str) -> list[dict[str, str]]:
    """The rows of a table, without the lines for professionals, which an export does not hold."""
    return [{**row, "professional_phones": ""} for row in csv.DictReader(table.splitlines())]


def test_an_import_shows_what_it_changes_cell_by_cell(
    ready: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The editor sees the old number and the new one before anything is saved."""
    changed = tmp_path / "changed.csv"
    changed.write_text(STARTER_TABLE.read_text(encoding="utf-8").replace("0113 246 0401", "0113 496 0401"))
    assert main(["directory", "import", str(changed), "--dry-run"]) == 0
    shown = capsys.readouterr().out
    assert "~ leeds-domestic-violence-service" in shown
    assert "0113 246 0401 | paid” -> “0113 496 0401 | paid" in shown
    assert "1 would be changed" in shown


def test_a_broken_row_stops_the_whole_import_and_is_named(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence for the row, one for the outcome, and the old services untouched."""
    assert main(["directory", "import", str(STARTER_TABLE)]) == 0
    rows = list(csv.reader(STARTER_TABLE.read_text(encoding="utf-8").splitlines()))
    rows[1][rows[0].index("listed")] = "perhaps"
    rows[2][rows[0].index("name")] = "Changed"
    broken = tmp_path / "broken.csv"
    with broken.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(rows)
    capsys.readouterr()
    assert main(["directory", "import", str(broken)]) == 2
    first, last = capsys.readouterr().err.strip().splitlines()
    assert f"line 2 ({rows[1][0]}): listed" in first
    assert "Nothing was imported" in last
    main(["directory", "export"])
    assert rows_of(capsys.readouterr().out) == rows_of(STARTER_TABLE.read_text(encoding="utf-8"))


def test_check_finds_nothing_that_must_be_mended_in_the_starter_table(
    ready: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is unknown or unchecked is listed; nothing dangles; exit code 0."""
    assert main(["directory", "check", "--json"]) == 0
    kinds = {finding["kind"] for finding in json.loads(capsys.readouterr().out)}
    assert kinds == {"incomplete", "unchecked"}


def test_check_says_when_the_24_hour_line_is_missing(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line shown to everybody with no record behind it must be mended."""
    entries = [entry for entry in starter_entries() if entry.service.id != "live-fear-free-helpline"]
    load(home / "directory.db", entries)
    assert main(["directory", "check"]) == 1
    assert "live-fear-free-helpline" in capsys.readouterr().out


@pytest.mark.parametrize(("setting", "shown"), [("", 3), ("0", 3), ("1", 1), ("yes", 1)])
def test_only_checked_records_are_shown_where_the_setting_says_so(
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    setting: str,
    shown: int,
) -> None:
    """SIGNPOST_REQUIRE_ASSURED: of the whole starter directory only the one record that was checked is offered."""
    entries = list(starter_entries())
    entries = [
        replace(one, service=replace(one.service, assurance=Assurance(assured_on=date(2026, 11, 1))))
        if one.service.id == "national-domestic-abuse-helpline"
        else one
        for one in entries
    ]
    load(home / "directory.db", entries)
    monkeypatch.setenv("SIGNPOST_REQUIRE_ASSURED", setting)
    answer = match_json(capsys, "--about", "woman", "--at", "2026-11-24T11:00")
    assert len(answer["matches"]) == shown
    assert answer["always"][0]["number"] == "999"
    if shown == 1:
        assert answer["matches"][0]["id"] == "national-domestic-abuse-helpline"
        assert answer["matches"][0]["assured"]["date"] == "2026-11-01"


def test_the_table_for_people_shows_the_same(ready: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without --json: 999 first, then the services with their numbers and reasons."""
    assert main(["match", "--place", "Leeds", "--at", "2026-11-24T11:00"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("999")
    assert "0113 246 0401" in shown
    assert "Covers Leeds" in shown
