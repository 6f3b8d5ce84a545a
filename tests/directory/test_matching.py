"""Matching: who is sent where, who is never sent where, and what comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.catalogue import Catalogue, nth_member
from directory.matching import match
from directory.models import (
    ABOUT,
    NEEDS,
    ROLES,
    Assurance,
    HelpFound,
    Location,
    Need,
    NothingCovers,
    Phone,
    Place,
)
from directory.services_table import read_table_file
from tests.directory.services_for_tests import (
    STARTER_TABLE,
    TUESDAY_MORNING,
    TUESDAY_NIGHT,
    at,
    council,
    need,
    service,
)

STARTER = Catalogue(entry.service for entry in read_table_file(STARTER_TABLE))


def found(asked: Need, *services: object, now: datetime = TUESDAY_MORNING, limit: int = 3) -> list[str]:
    """The ids that are offered, in order."""
    answer = match(asked, services or STARTER, now, limit)
    return [one.service.id for one in answer.matches] if isinstance(answer, HelpFound) else []


def said(answer: HelpFound | NothingCovers) -> list[str]:
    return [reason.code for reason in answer.widened]


# ---- the first answer, on the real table -----------------------------------------------------------------


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


# ---- who is never sent where -----------------------------------------------------------------------------

FREE, PAID = (Phone("0808 496 0000", free=True),), (Phone("0113 496 0000", free=False),)
PLACES = ["Leeds", "Bradford", "Cardiff", "Glasgow", "Belfast", "Hackney", "Fife", "Sunderland"]
NEEDS_ASKED = st.builds(
    Need,
    role=st.sampled_from(ROLES),
    place=st.sampled_from([council(name) for name in PLACES] + [Place(kind="none")]),
    needs=st.frozensets(st.sampled_from(NEEDS), max_size=4),
    about=st.frozensets(st.sampled_from(ABOUT), max_size=4),
    language=st.sampled_from([None, "en", "pl", "ur", "cy"]),
    by_and_for=st.booleans(),
    oldest_son=st.none() | st.integers(0, 18),
)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(timezone.utc))


@settings(max_examples=300, deadline=None)
@given(NEEDS_ASKED, MOMENTS)
def test_nobody_is_sent_where_they_are_not_taken(asked: Need, now: datetime) -> None:
    """Roles, gender, speciality, exclusions and age hold for every need there is, widened or not."""
    answer = match(asked, STARTER, now, limit=400)
    for one in answer.matches if isinstance(answer, HelpFound) else ():
        who = one.service.eligibility
        harm = asked.role == "own_behaviour" or (
            asked.role == "professional" and asked.needs == {"behaviour_change"}
        )
        assert ("own_behaviour" in who.roles) == harm
        if len(who.genders) == 1 and asked.about & {"man", "woman"}:
            assert who.genders & asked.about
        assert not who.cannot_take & asked.about
        if who.specialist_for and not asked.needs & {"pets", "children"} and asked.language in (None, "en"):
            assert who.specialist_for & asked.about
        grown_up_about_a_child = (
            asked.role in ("supporter", "professional")
            and "children" in one.service.needs
            and who.roles & {"supporter", "professional"}
        )
        if "under_18" in asked.about and not grown_up_about_a_child:
            assert (who.minimum_age or 0) < 18
        assert one.distance_km is None


@settings(max_examples=200, deadline=None)
@given(NEEDS_ASKED, MOMENTS)
def test_999_and_a_line_that_answers_at_any_hour_are_always_there(asked: Need, now: datetime) -> None:
    """Whatever was asked, 999 stands first; people who harm are never given a line for those they harm."""
    numbers = [line.number for line in match(asked, STARTER, now).always]
    assert numbers[0] == "999"
    assert len(numbers) > 1
    if asked.role == "own_behaviour":
        assert numbers[1:] == ["116 123"]


@settings(max_examples=100, deadline=None)
@given(NEEDS_ASKED, MOMENTS, st.integers(1, 5))
def test_asking_for_more_continues_the_same_list(asked: Need, now: datetime, limit: int) -> None:
    """Page after page gives every service once, in the order of the whole list."""
    whole = match(asked, STARTER, now, limit=400)
    if isinstance(whole, NothingCovers):
        return
    pages: list[str] = []
    while len(pages) < len(whole.matches):
        page = match(asked, STARTER, now, limit, offset=len(pages))
        pages += [one.service.id for one in page.matches]
        assert page.more == len(whole.matches) - len(pages)
    assert pages == [one.service.id for one in whole.matches]
    assert len(set(pages)) == len(pages)


def test_help_for_people_who_harm_is_never_shown_to_people_they_harm() -> None:
    """Not even a record that wrongly names both sides reaches the people who are harmed."""
    both = service("both", roles="survivor supporter professional own_behaviour")
    assert found(need(place="Leeds"), both) == []
    assert found(need(place="Leeds", role="supporter"), both) == []
    assert found(need(place="Leeds", role="professional"), both) == []
    assert found(need("refuge", place="Leeds", role="own_behaviour"), service("refuge", needs="refuge")) == []


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


# ---- what comes first ------------------------------------------------------------------------------------


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


# ---- never a dead end ------------------------------------------------------------------------------------


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


def test_a_supporter_is_given_survivors_lines_only_when_there_is_no_other_and_told() -> None:
    """A friend is not left with nothing, and knows to ask whether they can be talked to."""
    answer = match(need(place="Leeds", role="supporter"), [service("line")], TUESDAY_MORNING)
    assert "lines_for_survivors" in said(answer)
    assert answer.matches[0].ask_first[0].code == "ask_whether_they_talk_to_you"


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


@given(st.sets(st.integers(0, 300), min_size=1))
def test_the_nth_member_of_a_set_is_the_nth(positions: set[int]) -> None:
    """Taking turns picks every member once."""
    chosen = sum(1 << position for position in positions)
    assert [nth_member(chosen, n) for n in range(len(positions))] == sorted(positions)
