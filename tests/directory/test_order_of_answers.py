"""What comes first among services that fit: the better fit, the fresher record, the nearer, and else by turns."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.catalogue import nth_member
from directory.matching import match
from directory.models import (
    Assurance,
    Location,
    Need,
    Phone,
)
from tests.directory.answers_for_tests import found
from tests.directory.services_for_tests import (
    TUESDAY_MORNING,
    council,
    need,
    service,
)

FREE, PAID = (Phone("0808 496 0000", free=True),), (Phone("0113 496 0000", free=False),)


@pytest.mark.parametrize(
    ("better", "worse", "asked"),
    [
        ({"areas": "E08000035"}, {"areas": "E23000010"}, need(place="Leeds")),
        ({"areas": "E23000010"}, {"areas": "E"}, need(place="Leeds")),
        ({"areas": "E"}, {"areas": "E W"}, need(place="Leeds")),
        ({"areas": "UK"}, {"areas": "E W", "phones": PAID}, need(place="Leeds")),
        ({"areas": "UK"}, {"areas": "E W", "hours": ""}, need(place="Leeds")),
        ({"phones": PAID}, {"areas": "E", "phones": FREE}, need(place="Leeds")),
        ({"areas": "UK"}, {"abuse_specialist": False}, need(place="Leeds")),
        (
            {"needs": "money", "areas": "UK", "abuse_specialist": True},
            {"needs": "money"},
            need("money", place="Leeds"),
        ),
        (
            {"areas": "E"},
            {"needs": "legal", "phones": (), "url": "https://example.org"},
            need("legal", place="Leeds"),
        ),
        ({"areas": "E"}, {"needs": "legal", "confidence": "low"}, need("legal", place="Leeds")),
        (
            {"areas": "UK", "specialist_for": "lgbt"},
            {"also_serves": "lgbt"},
            need("", "lgbt", place="Leeds"),
        ),
        (
            {"areas": "E", "specialist_for": "under_18", "needs": "children"},
            {"needs": "sexual_violence"},
            need("sexual_violence", "under_18", place="Leeds"),
        ),
        (
            {"areas": "E", "needs": "refuge", "takes_pets": True},
            {"needs": "refuge advocacy"},
            need("refuge", "has_pets", place="Leeds"),
        ),
        ({"areas": "E", "webchat": "https://example.org"}, {}, need("", "deaf", place="Leeds")),
        ({"areas": "E", "interpreters": True}, {}, need(place="Leeds", language="pl")),
        ({"areas": "E"}, {"hours": "Mon 09:00-10:00"}, need(place="Leeds")),
        ({"needs": "legal", "areas": "E"}, {}, need("legal", place="Leeds")),
        ({}, {"needs": "legal housing", "areas": "E"}, need("legal housing children", place="Leeds")),
        ({"specialist_for": "deaf", "areas": "E"}, {}, need("", "deaf", place="Leeds")),
        (
            {"by_and_for": True, "specialist_for": "lgbt", "areas": "UK"},
            {},
            need("", "lgbt", place="Leeds", by_and_for=True),
        ),
        ({"languages": ("pl",), "areas": "E"}, {}, need(place="Leeds", language="pl")),
        ({"areas": "E"}, {"phones": (), "url": "https://example.org"}, need(place="Leeds")),
        ({"areas": "E"}, {"confidence": "low"}, need(place="Leeds")),
        ({"confidence": "high"}, {"confidence": "medium"}, need(place="Leeds")),
        ({"referral": ("professional",), "areas": "E"}, {}, need(place="Leeds", role="professional")),
    ],
)
def test_the_better_fit_comes_first(better: dict, worse: dict, asked: Need) -> None:
    """Need, wish, language, a phone, who it is for, who answers now, trust, nearness, cost; the first can be rung."""
    pair = [service("worse", **worse), service("better", **better)]
    assert found(asked, *pair) == ["better", "worse"]
    assert found(asked, *reversed(pair)) == ["better", "worse"]


def test_an_overdue_record_ranks_lower_and_a_very_old_one_is_hidden() -> None:
    """Checked last month, before checked last spring; not checked for a year, not shown."""
    checks = {"fresh": 20, "overdue": 200, "hidden": 400}
    services = [
        replace(
            service(name),
            assurance=Assurance(confidence="high", assured_on=date(2026, 11, 24) - timedelta(days=ago)),
        )
        for name, ago in checks.items()
    ]
    assert found(need(place="Leeds"), *services) == ["fresh", "overdue"]


def test_a_record_that_failed_two_checks_is_not_offered() -> None:
    """Not even as the only one: the lines that are always there are better than a dead number."""
    failed = replace(service("dead"), assurance=Assurance(confidence="high", failed_checks=2))
    assert found(need(place="Leeds"), failed, service("alive", areas="E")) == ["alive"]
    assert found(need(place="Leeds"), failed) == []


def test_equals_take_turns_and_nobody_is_favoured() -> None:
    """Three equal services are each first on every third day, and the order within a day never changes."""
    equals = [service(name) for name in ("aa", "bb", "cc")]
    days = [found(need(place="Leeds"), *equals, now=TUESDAY_MORNING + timedelta(days=n)) for n in range(6)]
    assert sorted(order[0] for order in days[:3]) == ["aa", "bb", "cc"]
    assert days[:3] == days[3:]
    assert found(need(place="Leeds"), *reversed(equals)) == days[0]


def test_a_confidential_place_has_no_distance_and_no_part_in_the_order() -> None:
    """A refuge next door and a refuge far away cannot be told apart by distance or by order."""
    here = Location("x", latitude=53.8, longitude=-1.55, confidential=True)
    answer = match(need(place="Leeds"), [service("refuge", locations=(here,))], TUESDAY_MORNING)
    assert answer.matches[0].distance_km is None
    orders = {
        tuple(found(need(place="Leeds"), service("aa", locations=(here,)), service("bb", locations=(spot,))))
        for spot in (here, replace(here, latitude=50.0), replace(here, latitude=None))
    }
    assert len(orders) == 1


def test_public_addresses_are_offered_nearest_first_and_with_their_distance() -> None:
    """Equal in all else, the nearer office comes first, on every day."""
    near = Location("n", latitude=53.80, longitude=-1.55, confidential=False)
    far = replace(near, id="f", latitude=54.0)
    pair = [service("far", locations=(far,)), service("near", locations=(near,))]
    for day in range(3):
        assert found(need(place="Leeds"), *pair, now=TUESDAY_MORNING + timedelta(days=day)) == ["near", "far"]
    assert 0 < match(need(place="Leeds"), pair, TUESDAY_MORNING).matches[1].distance_km < 40


def test_a_council_that_holds_only_the_edge_of_a_first_half_does_not_put_its_services_first() -> None:
    """One postcode of BD1 is in Leeds: Bradford's line comes first, then England's, then that of Leeds."""
    leeds, bradford = council("Leeds"), council("Bradford")
    border = replace(
        bradford,
        kind="outcode",
        authorities=leeds.authorities | bradford.authorities,
        areas=leeds.areas | bradford.areas,
        mainly=bradford.authorities,
    )
    three = [service("leeds"), service("bradford", areas="E08000032"), service("england", areas="E")]
    assert found(replace(need(), place=border), *three) == ["bradford", "england", "leeds"]


def test_where_their_own_is_wanted_a_service_for_everybody_stands_beside_it() -> None:
    """Four lines run by and for them do not push out the choice of one that is not."""
    own = [service(f"own-{n}", by_and_for=True, specialist_for="lgbt") for n in range(4)]
    shown = found(need("", "lgbt", place="Leeds", by_and_for=True), *own, service("everybody", areas="E"))
    assert shown[0].startswith("own")
    assert "everybody" in shown


@given(st.sets(st.integers(0, 300), min_size=1))
def test_the_nth_member_of_a_set_is_the_nth(positions: set[int]) -> None:
    """Taking turns picks every member once."""
    chosen = sum(1 << position for position in positions)
    assert [nth_member(chosen, n) for n in range(len(positions))] == sorted(positions)
