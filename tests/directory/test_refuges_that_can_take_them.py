"""A mother is offered the refuges that can take her and hers; what nobody knows is asked first."""

from __future__ import annotations

import pytest

from directory.matching import match
from directory.models import (
    NothingCovers,
)
from tests.directory.answers_for_tests import found, said
from tests.directory.services_for_tests import (
    TUESDAY_MORNING,
    need,
    service,
)


@pytest.mark.parametrize(
    ("facts", "about", "son", "offered"),
    [
        ({"takes_pets": False}, "has_pets", None, False),
        ({"takes_pets": None}, "has_pets", None, True),
        ({"takes_pets": False}, "", None, True),
        ({"takes_no_recourse": False}, "no_recourse", None, False),
        ({"takes_sons_to_age": 12}, "has_children", 13, False),
        ({"takes_sons_to_age": 12}, "has_children", 12, True),
        ({"cannot_take": "disabled"}, "disabled", None, False),
        ({"genders": "woman"}, "man", None, False),
        ({"genders": "man"}, "woman", None, False),
        ({"genders": "man"}, "", None, False),
        ({"genders": "woman"}, "", None, True),
        ({"minimum_age": 18}, "under_18", None, False),
        ({"minimum_age": 16}, "under_18", None, True),
        ({"maximum_age": 18}, "", None, False),
        ({"specialist_for": "jewish"}, "muslim", None, False),
    ],
)
def test_a_refuge_that_cannot_take_them_is_not_offered(
    facts: dict[str, object], about: str, son: int | None, offered: bool
) -> None:
    """Pets, sons, visas, age and gender are known before the call, not found out on it."""
    refuge = service("refuge", needs="refuge", **facts)
    assert found(need("refuge", about, place="Leeds", oldest_son=son), refuge) == (
        ["refuge"] if offered else []
    )


WITH_SON_DOG_AND_NO_RECOURSE = need(
    "refuge", "woman has_children has_pets no_recourse", place="Leeds", oldest_son=15
)

TAKES_NONE = {"takes_pets": False, "takes_no_recourse": False, "takes_sons_to_age": 12}


def test_a_mother_with_a_grown_son_a_dog_and_no_recourse_is_not_sent_where_none_is_taken() -> None:
    """A refuge that takes none of the three is left out, near as it is; one that takes all is named with the facts."""
    takes_all = service(
        "takes-all", "E", needs="refuge", takes_pets=True, takes_no_recourse=True, takes_sons_to_age=16
    )
    takes_none = service("takes-none", needs="refuge advocacy", **TAKES_NONE)
    answer = match(WITH_SON_DOG_AND_NO_RECOURSE, [takes_none, takes_all], TUESDAY_MORNING)
    assert [one.service.id for one in answer.matches] == ["takes-all"]
    assert {"takes_pets", "takes_no_recourse", "takes_sons"} <= {r.code for r in answer.matches[0].because}


@pytest.mark.parametrize("fact", TAKES_NONE)
def test_one_of_the_three_is_enough_to_leave_a_refuge_out(fact: str) -> None:
    """A refuge that takes two of the three still cannot take her."""
    assert found(WITH_SON_DOG_AND_NO_RECOURSE, service("r", needs="refuge", **{fact: TAKES_NONE[fact]})) == []


def test_widening_does_not_bring_back_the_refuge_that_cannot_take_them() -> None:
    """Alone in the directory it is still left out; the line that is always there stands."""
    answer = match(
        WITH_SON_DOG_AND_NO_RECOURSE, [service("r", needs="refuge advocacy", **TAKES_NONE)], TUESDAY_MORNING
    )
    assert isinstance(answer, NothingCovers)
    assert [line.number for line in answer.always] == ["999", "0808 2000 247"]


def test_where_no_refuge_can_take_them_other_help_is_shown_and_it_is_said() -> None:
    """General support, and a plain word that no refuge was found."""
    answer = match(
        WITH_SON_DOG_AND_NO_RECOURSE,
        [service("r", needs="refuge", **TAKES_NONE), service("general")],
        TUESDAY_MORNING,
    )
    assert [one.service.id for one in answer.matches] == ["general"]
    assert "need_not_met" in said(answer)


@pytest.mark.parametrize("known", [None, *TAKES_NONE])
def test_of_the_three_what_is_unknown_is_asked_and_what_is_known_is_not(known: str | None) -> None:
    """Never silence, never a question whose answer we have."""
    facts = {"takes_pets": True, "takes_no_recourse": True, "takes_sons_to_age": 16}
    told = {known: facts[known]} if known else {}
    answer = match(WITH_SON_DOG_AND_NO_RECOURSE, [service("r", needs="refuge", **told)], TUESDAY_MORNING)
    asks = {"takes_pets": "ask_pets", "takes_no_recourse": "ask_no_recourse", "takes_sons_to_age": "ask_sons"}
    assert {reason.code for reason in answer.matches[0].ask_first} == {
        code for fact, code in asks.items() if fact != known
    }


def test_children_of_unknown_age_are_told_up_to_what_age_sons_are_taken() -> None:
    """She need not say his age to hear where the limit is."""
    answer = match(
        need("refuge", "woman has_children", place="Leeds"),
        [service("r", needs="refuge", takes_sons_to_age=12)],
        TUESDAY_MORNING,
    )
    assert ("takes_sons", (("age", "12"),)) in [(r.code, r.values) for r in answer.matches[0].because]


def test_what_nobody_knows_is_asked_first() -> None:
    """Where a refuge has not said whether it takes pets, we say: ask."""
    answer = match(
        need("refuge", "has_pets has_children no_recourse", place="Leeds"),
        [service("r", needs="refuge")],
        TUESDAY_MORNING,
    )
    asked = {reason.code for reason in answer.matches[0].ask_first}
    assert {"ask_pets", "ask_sons", "ask_no_recourse"} <= asked


def test_a_womens_service_says_so_where_nobody_said_who_needs_help() -> None:
    """With no gender given, services for everyone come first, and a women's service is marked as one."""
    women, everyone = service("women", genders="woman"), service("everyone", areas="E")
    answer = match(need(place="Leeds"), [women, everyone], TUESDAY_MORNING)
    assert [one.service.id for one in answer.matches] == ["everyone", "women"]
    assert [reason.code for reason in answer.matches[1].ask_first] == ["for_women"]
