"""Coverage: what a commissioner reads about an authority is what a person there would be given."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from directory.authorities import authorities
from directory.cli_coverage import add_coverage, as_data, as_lines
from directory.coverage_report import KINDS, Coverage, KindUnknown, coverage, kind_of, standing_today
from directory.models import Assurance, ClearError, Closure, Location, Service
from directory.store import load
from tests.directory.services_for_tests import service, starter_entries

TODAY = date(2026, 11, 21)


def cover(*services: Service) -> Coverage:
    return coverage(services, authorities())


def nearest(found: Coverage, name: str, kind: str) -> str:
    """How near the help of a kind is in the council area of this everyday name."""
    one = next(one for one in found.authorities if one.authority.everyday_name == name)
    return one.nearest[kind]


@pytest.fixture(scope="module")
def starter() -> list[Service]:
    return [entry.service for entry in starter_entries()]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """`signpost directory coverage` over the starter directory, without a postcode index."""
    load(tmp_path / "directory.db", starter_entries())
    monkeypatch.setenv("SIGNPOST_HOME", str(tmp_path))
    parser = argparse.ArgumentParser()
    add_coverage(parser.add_subparsers())

    def running(*words: str) -> str:
        args = parser.parse_args(["coverage", *words])
        assert args.run(args) == 0
        return capsys.readouterr().out

    return running


# ---- where -----------------------------------------------------------------------------------------------


def test_every_council_of_the_kingdom_is_there_once_and_no_other_place() -> None:
    """361 council areas; the Channel Islands and the Isle of Man are not in the United Kingdom."""
    codes = [one.authority.code for one in cover().authorities]
    assert sorted(codes) == sorted(code for code in authorities() if code[0] in "EWSN")
    assert len(codes) == len(set(codes)) == 361


@pytest.mark.parametrize(
    ("area", "name", "scope"),
    [
        ("E08000035", "Leeds", "local"),
        ("E08000035", "Bradford", "nothing"),
        ("E10000017", "Burnley", "local"),
        ("E23000010", "Leeds", "regional"),
        ("region:London", "Camden", "regional"),
        ("region:London", "Leeds", "nothing"),
        ("W", "Cardiff", "national"),
        ("W", "Leeds", "nothing"),
        ("S23000009", "Fife", "national"),
        ("N99999999", "Belfast", "national"),
        ("UK", "Shetland", "national"),
    ],
)
def test_help_is_as_near_as_the_area_it_says_it_serves(area: str, name: str, scope: str) -> None:
    """Council or county local, force or region regional, nation or kingdom national, elsewhere nothing."""
    assert nearest(cover(service("help", area)), name, "survivors") == scope


def test_a_service_is_counted_once_where_it_is_nearest() -> None:
    """A service that names Leeds and the UK is one local service in Leeds, not two."""
    found = cover(service("help", "E08000035 UK"))
    leeds = next(one for one in found.authorities if one.authority.everyday_name == "Leeds")
    reach = leeds.reach[0]
    assert (reach.local, reach.regional, reach.national) == (1, 0, 0)


def test_the_worst_served_come_first() -> None:
    """No area stands before one that has fewer kinds of local help."""
    found = cover(service("a", "E08000035"), service("b", "E08000035 E08000032", needs="refuge"))
    assert [one.local for one in found.authorities[-2:]] == [1, 2]
    assert len(found.nothing_local) == 359


# ---- which kinds -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "kinds"),
    [
        ({}, {"survivors"}),
        ({"needs": "refuge"}, {"refuge"}),
        ({"genders": "man"}, {"men"}),
        ({"also_serves": "man lgbt"}, {"survivors", "men", "lgbt"}),
        ({"also_serves": "man", "cannot_take": "man"}, {"survivors"}),
        ({"specialist_for": "black_minoritised"}, {"black_minoritised"}),
        ({"specialist_for": "deaf", "needs": "sexual_violence"}, {"disabled_deaf", "sexual_violence"}),
        ({"needs": "children"}, {"children"}),
        ({"specialist_for": "under_18", "needs": ""}, {"children"}),
        ({"takes_no_recourse": True, "takes_pets": True}, {"survivors", "no_recourse", "pets"}),
        ({"takes_no_recourse": False, "takes_pets": False}, {"survivors"}),
        ({"roles": "survivor supporter"}, {"survivors", "supporters"}),
        ({"roles": "supporter"}, {"supporters"}),
        ({"roles": "professional"}, set()),
        ({"roles": "own_behaviour", "needs": "behaviour_change"}, {"own_behaviour"}),
    ],
)
def test_a_service_is_of_the_kinds_its_record_says(facts: dict, kinds: set[str]) -> None:
    """By its needs, whom it says it serves and to whom it speaks; silence is never taken for a yes."""
    made = service("help", **facts)
    assert {kind.key for kind in KINDS if kind.includes(made)} == kinds


def test_help_to_stop_harming_is_never_counted_as_help_for_those_harmed() -> None:
    """Whatever else such a record claims to meet."""
    both = service(
        "programme", roles="own_behaviour survivor", needs="advocacy children refuge", genders="man"
    )
    assert {kind.key for kind in KINDS if kind.includes(both)} == {"own_behaviour"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_kind_is_known_by_its_name_on_the_command_line(kind) -> None:
    """With a hyphen or an underscore."""
    assert kind_of(kind.key.replace("_", "-")) is kind


def test_a_kind_we_do_not_know_is_one_clear_line() -> None:
    """It names what was written and what there is."""
    with pytest.raises(KindUnknown, match="--kind shelter.*refuge"):
        kind_of("shelter")
    assert issubclass(KindUnknown, ClearError)


# ---- what does not count ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "counts"),
    [
        ({}, True),
        ({"status": "inactive"}, False),
        ({"assurance": Assurance(assured_on=date(2024, 1, 1))}, False),
        ({"closures": (Closure(date(2026, 11, 1), None),)}, False),
        ({"closures": (Closure(date(2026, 12, 1), None),)}, True),
        ({"closures": (Closure(date(2026, 11, 1), date(2026, 11, 30)),)}, True),
    ],
)
def test_only_services_that_people_are_sent_to_count(facts: dict, counts: bool) -> None:
    """Not the unlisted, nor those hidden for their age, nor those closed until further notice."""
    found = cover(*standing_today([service("help", **facts)], TODAY))
    assert (nearest(found, "Leeds", "survivors") == "local") is counts


def test_moving_a_confidential_place_changes_no_word(starter: list[Service]) -> None:
    """Coverage comes from the areas served; where the door is plays no part."""
    moved = [
        replace(one, locations=(Location("refuge", "The refuge", "1 Hidden Lane", 53.8, -1.5),))
        for one in starter
    ]
    before, after = cover(*starter), cover(*moved)
    assert as_lines(before) == as_lines(after)
    assert as_data(before, TODAY) == as_data(after, TODAY)


def test_no_number_is_about_how_many_people_live_somewhere(starter: list[Service]) -> None:
    """Only kinds, services and council areas are counted."""
    emptied = {code: replace(one, population=0) for code, one in authorities().items()}
    assert as_data(coverage(starter, emptied), TODAY) == as_data(cover(*starter), TODAY)


# ---- the command -----------------------------------------------------------------------------------------


def test_the_table_says_in_its_first_line_where_nothing_is_local(run) -> None:
    """Then the worst served areas, and at the end the kinds of help."""
    lines = run().splitlines()
    found = json.loads(run("--json"))
    assert f"In {found['authorities_with_nothing_local']} areas nothing local is listed." in lines[0]
    assert len(lines) == 3 + 361 + 2 + len(KINDS)
    assert lines[-1].startswith(KINDS[-1].name)


def test_the_json_tells_for_each_authority_how_near_each_kind_is(run) -> None:
    """Every kind stands in exactly one of local, regional, national and nothing."""
    found = json.loads(run("--json"))
    leeds = next(one for one in found["authorities"] if one["code"] == "E08000035")
    listed = [*leeds["local"], *leeds["regional"], *leeds["national"], *leeds["nothing"]]
    assert sorted(listed) == sorted(kind.key for kind in KINDS)
    assert "men" in leeds["local"]
    assert "money" in leeds["national"]
    for kind in found["kinds"]:
        assert kind["local"] + kind["regional"] + kind["national"] + kind["nothing"] == 361


def test_one_kind_is_told_with_the_number_of_its_services(run) -> None:
    """The worst served areas first, with what is nearest."""
    found = json.loads(run("--kind", "own-behaviour", "--json"))
    assert [one["kind"] for one in found["kinds"]] == ["own_behaviour"]
    order = [one["nearest"] for one in found["authorities"]]
    assert order == sorted(order, key=["nothing", "national", "regional", "local"].index)
    wakefield = next(one for one in found["authorities"] if one["name"] == "Wakefield")
    assert wakefield["services"]["local"] == 1
    assert run("--kind", "own-behaviour").splitlines()[-1].endswith("local")


def test_a_map_without_a_postcode_index_is_one_clear_line(run, tmp_path: Path) -> None:
    """It says how to build the index, and writes no file."""
    with pytest.raises(ClearError, match="signpost directory places build"):
        run("--map", str(tmp_path / "map.svg"))
    assert not (tmp_path / "map.svg").exists()
