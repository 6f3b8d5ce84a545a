"""`signpost directory check`: everything an editor should look at, the worst first."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from directory.check import ORDER, Finding, check
from directory.models import Assurance, Closure, Location, Phone, Schedule, Service
from directory.service_row import ServiceEntry
from directory.store import load
from tests.directory.services_for_tests import service, starter_entries
from web.cli import main

TODAY = date(2026, 11, 24)
# The lines that are always shown, so that their absence is not what is found.
STANDING = [entry for entry in starter_entries() if entry.service.status == "active"]


def whole(identifier: str = "x", **facts: object) -> Service:
    """A record with nothing to find fault with."""
    given = {"assurance": Assurance("https://example.org", "2026", "high", date(2026, 11, 20), "by phone")}
    return service(
        identifier, **({"description": "Helps.", "phones": (Phone("0113 496 0123"),)} | given | facts)
    )


def found(*made: Service) -> list[Finding]:
    """What is found of these records, in order."""
    names = {one.id for one in made}
    return [f for f in check([*STANDING, *map(ServiceEntry, made)], TODAY) if f.service in names]


def checked_on(day: date, **more: object) -> Assurance:
    return Assurance("https://example.org", "2026", "high", day, "by phone", **more)


def test_a_whole_and_fresh_record_is_not_mentioned() -> None:
    """Silence means that there is nothing to do."""
    assert found(whole()) == []


@pytest.mark.parametrize(
    ("made", "kind", "what"),
    [
        (whole(areas="E99999999"), "dangling", "the area code E99999999 does not exist"),
        (whole(phones=(Phone("0808 80 10 100"),)), "dangling", "must never be given"),
        (whole(phones=(Phone("01 23"),)), "dangling", "does not have the shape"),
        (whole(phones=(), schedules=()), "dangling", "no way to reach it"),
        (whole(also_serves="man", cannot_take="man"), "contradictory", "both takes and cannot take: man"),
        (whole(genders="woman", also_serves="man"), "contradictory", "takes only woman"),
        (whole(takes_pets=False, also_serves="has_pets"), "contradictory", "does not take: has_pets"),
        (whole(takes_no_recourse=True, cannot_take="no_recourse"), "contradictory", "does not take: no_recourse"),
        (whole(also_serves="under_18", minimum_age=18), "contradictory", "for under 18s, but from age 18"),
        (whole(assurance=checked_on(date(2027, 1, 1))), "contradictory", "has not come yet"),
        (
            whole(assurance=checked_on(date(2026, 11, 20), review_by=date(2026, 11, 1))),
            "contradictory",
            "before it was checked",
        ),
        (
            whole(closures=(Closure(date(2026, 12, 2), date(2026, 12, 1)),)),
            "contradictory",
            "which is earlier",
        ),
        (
            whole(schedules=(Schedule(("MO",), time(9), time(10), channel="webchat"),)),
            "contradictory",
            "hours for webchat, but no webchat",
        ),
        (
            whole(needs="refuge", locations=(Location("x", "", "", 53.8, -1.5, confidential=False),)),
            "contradictory",
            "a refuge with a public point on the map",
        ),
        (whole(assurance=checked_on(date(2026, 1, 1))), "stale", "check was due on"),
        (whole(assurance=checked_on(date(2025, 1, 1))), "stale", "hidden: last checked on 2025-01-01"),
        (whole(assurance=checked_on(date(2026, 11, 20), failed_checks=1)), "stale", "checks that failed"),
        (whole(assurance=checked_on(date(2026, 11, 20), failed_checks=2)), "stale", "hidden: checks that failed"),
        (whole(description="", hours=""), "incomplete", "not known: opening hours, description"),
        (whole(assurance=Assurance("https://example.org")), "unchecked", "nobody has checked it yet"),
    ],
)  # fmt: skip
def test_each_fault_is_found_and_named(made: Service, kind: str, what: str) -> None:
    """One line: how bad, which record, what is wrong."""
    assert any(finding.kind == kind and what in finding.what for finding in found(made)), found(made)


def test_one_number_with_two_different_hours_is_a_contradiction() -> None:
    """One of the two records must be wrong; the same hours twice are fine."""
    one = whole("one", hours="Mon-Fri 09:00-17:00")
    (finding,) = found(one, whole("two", hours="24/7"))
    assert (finding.kind, finding.service) == ("contradictory", "two")
    assert "Mon-Fri 09:00-17:00 in one" in finding.what
    assert found(one, replace(one, id="two")) == []


def test_the_worst_comes_first() -> None:
    """Dangling, contradictory, stale, incomplete, unchecked, whatever the order of the records."""
    made = [
        whole("a", assurance=Assurance("https://example.org")),
        whole("b", description=""),
        whole("c", assurance=checked_on(date(2026, 1, 1))),
        whole("d", takes_pets=True, cannot_take="has_pets"),
        whole("e", areas="E99999999"),
    ]
    assert [finding.kind for finding in found(*made)] == list(ORDER)


def test_the_command_shows_a_table_and_the_same_as_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line a finding with its kind, its record and what is wrong; `--json` gives the same three by name."""
    monkeypatch.setenv("SIGNPOST_HOME", str(tmp_path))
    bad = whole("bad", takes_pets=True, cannot_take="has_pets")
    load(tmp_path / "directory.db", [*STANDING, ServiceEntry(bad)])
    assert main(["directory", "check"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert main(["directory", "check", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert lines[2:-1] == [f"{one['kind']:<14}{one['service']}: {one['what']}" for one in told]
    assert {
        "kind": "contradictory",
        "service": "bad",
        "what": "both takes and does not take: has_pets",
    } in told
    assert lines[-1] == f"{len(told)} things to look at."


@pytest.mark.parametrize(
    "trust", [Assurance(failed_checks=2), Assurance(assured_on=date(2025, 11, 24))], ids=["failed", "too old"]
)
@pytest.mark.parametrize("line", ["national-domestic-abuse-helpline", "samaritans", "childline"])
def test_a_hidden_line_that_everybody_is_still_shown_stands_at_the_top(line: str, trust: Assurance) -> None:
    """It does not vanish for the public, so the editor must see it: the command ends with exit code 1."""
    entries = [
        replace(one, service=replace(one.service, assurance=trust)) if one.service.id == line else one
        for one in STANDING
    ]
    (first, *others) = check(entries, TODAY)
    assert (first.service, first.kind, first.must_be_mended) == (line, "dangling", True)
    assert "still shown to everybody: ring it today" in first.what
    assert not any(finding.must_be_mended for finding in others)


def test_a_line_whose_number_an_editor_has_changed_is_not_called_unlisted() -> None:
    """The new number is what everybody is shown; only the stand-in for a missing record is out of step."""
    entries = [
        replace(one, service=replace(one.service, phones=(Phone("0808 496 0123", True),)))
        if one.service.id == "childline"
        else one
        for one in STANDING
    ]
    said = [
        (f.kind, f.what) for f in check(entries, TODAY) if f.service == "childline" and "stands in" in f.what
    ]
    assert said == [
        ("contradictory", "0800 1111 stands in for it where its record is missing: the two differ")
    ]
    assert not any(finding.must_be_mended for finding in check(entries, TODAY))
