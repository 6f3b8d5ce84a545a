"""Where nothing near fits, wider help is shown and it is said; the lines that are always there stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from directory.matching import match
from directory.models import (
    Assurance,
    NothingCovers,
    Phone,
    Place,
)
from directory.terms import HURT_BY_A_WOMAN
from tests.directory.answers_for_tests import STARTER, said
from tests.directory.services_for_tests import (
    TUESDAY_MORNING,
    TUESDAY_NIGHT,
    council,
    need,
    service,
)


def test_an_unknown_place_gives_national_help_and_says_so() -> None:
    """No place: national services, all four nations' lines by name, and a line that says why."""
    answer = match(need("", "woman"), STARTER, TUESDAY_MORNING)
    assert "place_not_known" in said(answer)
    assert {one.scope for one in answer.matches} == {"national"}
    assert len(answer.always) == 5


def test_a_need_that_nobody_meets_gives_general_support_and_says_so() -> None:
    """Never an empty list because of one word too many."""
    answer = match(need("fgm", "woman", place="Leeds"), [service("general")], TUESDAY_MORNING)
    assert [one.service.id for one in answer.matches] == ["general"]
    assert "need_not_met" in said(answer)


def test_where_nothing_is_local_it_says_so() -> None:
    """The widening is said in the words of who was asked for."""
    answer = match(need("", "man", place="Cardiff"), STARTER, TUESDAY_MORNING)
    assert said(answer) == ["no_local_for_showing_national"]


def test_a_supporter_is_given_survivors_lines_after_those_for_friends_and_told() -> None:
    """A friend in Leeds reads of Leeds and knows what to ask first; a child's line is no friend's."""
    friends, leeds = service("friends", areas="UK", roles="survivor supporter"), service("leeds")
    child = service("child", areas="UK", specialist_for="under_18")
    answer = match(
        need(about="under_18", place="Leeds", role="supporter"), [leeds, child, friends], TUESDAY_MORNING
    )
    assert [one.service.id for one in answer.matches] == ["friends", "leeds"]
    assert [reason.code for one in answer.matches for reason in one.ask_first] == [
        "ask_whether_they_talk_to_you"
    ]


def test_a_friend_of_somebody_forced_to_marry_gets_who_helps_with_that() -> None:
    """What is needed counts for more than who is known to talk to friends."""
    friends, marriage = (
        service("friends", areas="UK", roles="survivor supporter"),
        service("m", areas="UK", needs="forced_marriage"),
    )
    answer = match(need("forced_marriage", role="supporter"), [friends, marriage], TUESDAY_MORNING)
    assert answer.matches[0].service.id == "m"


@pytest.mark.parametrize("about", ["under_18", "under_18 woman"])
def test_who_fears_a_girl_will_be_made_to_marry_gets_those_who_stop_it(about: str) -> None:
    """Before the lines for anybody who worries about a child."""
    asked = need("forced_marriage", about, place="Derby", role="supporter")
    three = [one.service.id for one in match(asked, STARTER, TUESDAY_MORNING).matches]
    assert three[:2] == ["karma-nirvana", "forced-marriage-unit"]


def test_a_line_for_older_people_is_one_of_the_first_two() -> None:
    """Even where nobody knows its hours and others are open."""
    services = [service(name, areas="UK", hours="24/7") for name in ("a", "b", "c")]
    services.append(service("old", areas="UK", specialist_for="older"))
    answer = match(need(about="older"), services, TUESDAY_NIGHT)
    assert "old" in [one.service.id for one in answer.matches][:2]


@pytest.mark.parametrize(("country", "code"), [("L", "L99999999"), ("M", "M99999999")])
def test_the_islands_get_an_honest_answer(country: str, code: str) -> None:
    """On Jersey, Guernsey or Man: 999 works, no UK line is promised, and no service is invented."""
    island = Place("outcode", "", frozenset({code}), frozenset({code, country}), frozenset({country}))
    answer = match(replace(need("", "woman"), place=island), STARTER, TUESDAY_MORNING)
    assert [line.number for line in answer.always] == ["999"]
    assert said(answer)[0] == "outside_the_uk"


def test_nothing_listed_at_all_still_shows_the_lines() -> None:
    """An empty directory is not a dead end."""
    answer = match(need(place="Leeds"), [], TUESDAY_MORNING)
    assert isinstance(answer, NothingCovers)
    assert [line.number for line in answer.always] == ["999", "0808 2000 247"]


@pytest.mark.parametrize("about", ["man", "man lgbt"])
def test_a_man_in_england_is_not_given_the_line_for_women(about: str) -> None:
    """Day and night there is one for him."""
    answer = match(need(about=about, place="Leeds"), STARTER, TUESDAY_NIGHT)
    assert [line.number for line in answer.always] == ["999", "0808 168 9111"]
    assert "0808 2000 247" not in [phone.number for one in answer.matches for phone in one.service.phones]


@pytest.mark.parametrize("place", ["Sunderland", "York", "Leeds", "Cardiff"])
def test_who_is_hurt_by_a_woman_and_may_be_a_man_sees_no_line_for_women(place: str) -> None:
    """Not among the first three, and not among the lines that are always there."""
    asked = replace(need(place=place), circumstances=frozenset({HURT_BY_A_WOMAN}))
    for when in (TUESDAY_MORNING, TUESDAY_NIGHT):
        answer = match(asked, STARTER, when)
        assert not [one for one in answer.matches if one.service.eligibility.genders == {"woman"}]
        assert "0808 2000 247" not in [line.number for line in answer.always]


def test_the_lines_always_shown_follow_the_directory() -> None:
    """When an editor corrects the number of the nation's line, the correction is shown."""
    moved = replace(service("live-fear-free-helpline", areas="W"), phones=(Phone("0808 80 10 801", True),))
    answer = match(need(place="Cardiff"), [moved], TUESDAY_MORNING)
    assert answer.always[1].number == "0808 80 10 801"


OLD = Assurance(confidence="high", assured_on=TUESDAY_MORNING.date() - timedelta(days=400))

FAILED = Assurance(confidence="high", failed_checks=2)


@pytest.mark.parametrize(("trust", "number"), [(OLD, "0808 80 10 801"), (FAILED, "0808 80 10 800")])
def test_the_line_that_is_always_there_does_not_vanish_when_its_record_is_hidden(
    trust: Assurance, number: str
) -> None:
    """Too old: the newest number that we know. Tried in vain: the one the house knows. Never silence."""
    moved = service(
        "live-fear-free-helpline", areas="W", phones=(Phone("0808 80 10 801", True),), assurance=trust
    )
    answer = match(need(place="Cardiff"), [moved], TUESDAY_MORNING)
    assert isinstance(answer, NothingCovers)
    assert [line.number for line in answer.always] == ["999", number]


def test_a_border_postcode_shows_what_serves_any_part_and_says_so() -> None:
    """An outward code in two councils: both councils' services, each marked as covering a part."""
    leeds, bradford = council("Leeds"), council("Bradford")
    border = replace(
        leeds,
        kind="outcode",
        authorities=leeds.authorities | bradford.authorities,
        areas=leeds.areas | bradford.areas,
    )
    services = [
        service("leeds"),
        service("bradford", areas="E08000032"),
        service("county", areas="E23000010"),
    ]
    answer = match(replace(need(), place=border), services, TUESDAY_MORNING)
    asks = {one.service.id: [reason.code for reason in one.ask_first] for one in answer.matches}
    assert asks["leeds"] == asks["bradford"] == ["ask_whether_they_cover_you"]
    assert asks["county"] == []
    assert "on_a_border" in said(answer)
