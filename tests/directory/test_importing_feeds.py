"""Other people's feeds: the oddities of real ones, bad records, and feeds that misbehave."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from directory.exporting import export
from directory.feed_reading import Fetcher, Limits
from directory.importing import ImportRefused, Plan, carry_out, known_entries, plan, read_source
from directory.models import Assurance
from directory.readings import FileRefused
from directory.service_cells import write_row
from directory.service_row import ServiceEntry
from directory.store import load
from tests.directory.feeds_for_tests import CHARITY, Request, feed, page, record
from tests.directory.imports_for_tests import ROW, TODAY, planned, table
from tests.directory.services_for_tests import service


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
    before, began = export(held, "csv", TODAY), time.monotonic()
    with pytest.raises(FileRefused) as problem:
        from_feed(held, answer, "/services", QUICK)
    assert said in str(problem.value)
    assert str(problem.value).endswith("Nothing was changed.")
    assert time.monotonic() - began < 4
    assert export(held, "csv", TODAY) == before


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


def test_a_stranger_who_speaks_as_we_do_lists_nothing_and_checks_nothing(home: Path) -> None:
    """A feed at an address that is written like ours: new services wait to be read, and its checks are not ours."""
    known = service("known", assurance=Assurance("https://example.org", "2026", "high"))
    load(home / "theirs.db", [ServiceEntry(service("evil")), ServiceEntry(known)])
    load(home / "directory.db", [ServiceEntry(known)])
    theirs = json.loads(export(home / "theirs.db", "oruk", TODAY))
    for told in theirs["contents"]:
        told["assured_date"] = TODAY.isoformat()
    decided = from_feed(home / "directory.db", lambda request: request.json(theirs))
    assert [(change.entry.service.id, change.entry.service.status) for change in decided.changes] == [
        ("evil", "inactive")
    ]
    assert decided.changes[0].entry.service.assurance.assured_on is None
    assert "before listing it" in decided.changes[0].entry.unlisted_because
    assert decided.unchanged == 1


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", " java\tscript:alert(1)", "data:text/html,x", "file:///etc/hosts"]
)
@pytest.mark.parametrize("column", ["url", "webchat"])
def test_a_link_that_runs_something_is_refused(home: Path, column: str, link: str) -> None:
    """In a table as in a feed like ours: what people tap opens a page of the web."""
    (refused,) = planned(home / "directory.db", table(ROW | {column: link})).refused
    assert "is not a web address" in refused.reason
    load(home / "theirs.db", [ServiceEntry(replace(service("evil"), webchat="https://example.org"))])
    theirs = export(home / "theirs.db", "oruk", TODAY).replace(
        '"webchat": "https://example.org"', f'"{column}": {json.dumps(link)}'
    )
    assert json.dumps(link) in theirs
    (refused,) = planned(home / "directory.db", theirs, "given.json").refused
    assert "is not a web address" in refused.reason
