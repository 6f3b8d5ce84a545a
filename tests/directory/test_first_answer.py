"""The first answer is the call that a helpline worker would make, by day and by night."""

from __future__ import annotations

from datetime import datetime

import pytest

from directory.matching import match
from directory.models import (
    Need,
)
from tests.directory.answers_for_tests import STARTER, found
from tests.directory.services_for_tests import (
    TUESDAY_MORNING,
    TUESDAY_NIGHT,
    at,
    need,
    service,
)


@pytest.mark.parametrize(
    ("asked", "now", "first"),
    [
        (need("", "woman has_children", place="Leeds"), TUESDAY_MORNING, "leeds-domestic-violence-service"),
        (need("", "woman has_children", place="Leeds"), TUESDAY_NIGHT, "leeds-domestic-violence-service"),
        (need("", "man", place="Leeds"), TUESDAY_MORNING, "leeds-domestic-violence-service"),
        (need("", "man", place="Cardiff"), TUESDAY_MORNING, "mens-advice-line"),
        (need("", "man", place="Cardiff"), TUESDAY_NIGHT, "live-fear-free-helpline"),
        (need(place="Belfast", role="supporter"), TUESDAY_MORNING, "domestic-and-sexual-abuse-helpline-ni"),
        (
            need("", "man has_children", place="Newcastle upon Tyne", role="own_behaviour"),
            TUESDAY_MORNING,
            "respect-phoneline-own-behaviour",
        ),
        (need("refuge", "woman has_pets", place="Leeds"), TUESDAY_NIGHT, "national-domestic-abuse-helpline"),
        (need("", "under_18", place="Leeds"), TUESDAY_NIGHT, "childline"),
        (need("", "man lgbt", place="Glasgow"), TUESDAY_MORNING, "fearfree-scotland"),
        (need("", "woman jewish", place="Manchester", by_and_for=True), TUESDAY_MORNING, "jewish-womens-aid"),
        (need("pets", "", place="Leeds"), TUESDAY_MORNING, "dogs-trust-freedom-yorkshire"),
        (
            need("", "woman", place="Peterborough", language="pl"),
            TUESDAY_MORNING,
            "polish-domestic-violence-helpline",
        ),
        (need("", "woman"), TUESDAY_NIGHT, "national-domestic-abuse-helpline"),
    ],
)
def test_the_first_answer_is_the_call_a_helpline_worker_would_make(
    asked: Need, now: datetime, first: str
) -> None:
    """On the real table, the first answer is the best single call for people we know come to us."""
    assert found(asked, now=now)[0] == first


def test_the_first_three_answers_include_somebody_near() -> None:
    """However many national lines are open on a Sunday, the local service is among the three."""
    answer = match(need("", "woman", place="Cardiff"), STARTER, at("2026-11-22T14:00"))
    assert "local" in [one.scope for one in answer.matches]


@pytest.mark.parametrize("hour", [0, 3, 6, 19, 22])
@pytest.mark.parametrize("place", ["Leeds", "Cardiff", "Glasgow", "Belfast", "Cornwall", "Hackney"])
@pytest.mark.parametrize("about", ["", "woman", "man", "older", "disabled woman"])
def test_at_night_the_first_call_is_answered(hour: int, place: str, about: str) -> None:
    """At night the list is headed by somebody who answers now."""
    answer = match(need("", about, place=place), STARTER, at(f"2026-11-24T{hour:02}:30"))
    assert answer.matches[0].opening.now is True


@pytest.mark.parametrize("place", ["Leeds", "Cardiff", "Glasgow", "Belfast", "Cornwall", "Hackney"])
@pytest.mark.parametrize("about", ["lgbt", "man lgbt", "jewish woman", "deaf", "black_minoritised woman"])
def test_a_community_keeps_its_own_line_first_and_somebody_answers_now(place: str, about: str) -> None:
    """At night a closed by-and-for line stays the best call, with an open one beside it on the first screen."""
    answer = match(need("", about, place=place), STARTER, at("2026-11-24T22:30"))
    who = answer.matches[0].service.eligibility
    assert any(one.opening.now for one in answer.matches[:2])
    assert answer.matches[0].opening.now or (who.specialist_for | who.also_serves) & set(about.split())


def test_galop_stays_first_for_an_lgbt_person_at_night() -> None:
    """The line that answers now stands beside it, not before it."""
    answer = match(need("", "lgbt", place="Hackney"), STARTER, at("2026-11-24T22:30"))
    assert answer.matches[0].service.id == "galop-lgbt-abuse-and-violence-helpline"


def test_an_lgbt_person_is_not_sent_first_to_a_line_for_women() -> None:
    """Before they have said so, nobody's gender is guessed."""
    answer = match(need("", "lgbt", place="Hackney"), STARTER, at("2026-11-24T22:30"))
    assert not any(one.service.eligibility.genders for one in answer.matches[:2])


def test_in_office_hours_unknown_hours_do_not_fill_the_whole_first_screen() -> None:
    """Three local services with unknown hours leave the second place to somebody who is known to answer."""
    local = [service(name, hours="") for name in ("aa", "bb", "cc")]
    assert found(need(place="Leeds"), *local, service("line", areas="E"))[1] == "line"
