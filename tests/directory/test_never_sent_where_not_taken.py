"""Nobody is sent where they are not taken, for any need that there is; and the lines are always there."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from directory.matching import match
from directory.models import HelpFound, Need, NothingCovers, Place
from directory.terms import ABOUT, CIRCUMSTANCES, NEEDS, ROLES
from tests.directory.answers_for_tests import STARTER, found
from tests.directory.services_for_tests import (
    council,
    need,
    service,
)

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
        theirs = who.specialist_for - set(
            CIRCUMSTANCES
        )  # whoever takes one circumstance only waits, and is not barred
        if theirs and not asked.needs & {"pets", "children"} and asked.language in (None, "en"):
            assert theirs & asked.about
        grown_up_about_a_child = (
            asked.role in ("supporter", "professional")
            and "children" in one.service.needs
            and who.roles & {"supporter", "professional"}
        )
        if "under_18" in asked.about and not grown_up_about_a_child:
            assert (who.minimum_age or 0) < 18
        if "under_18" in asked.about and "woman" not in asked.about:
            assert who.genders != {"woman"}
        assert one.distance_km is None


@settings(max_examples=200, deadline=None)
@given(NEEDS_ASKED, MOMENTS, st.data())
def test_a_child_is_sent_to_no_service_for_women_or_for_adults_only(
    asked: Need, now: datetime, data: st.DataObject
) -> None:
    """A boy of 14 is offered none for women, in the list or below it, whatever he asks; no child a line for adults."""
    about = data.draw(st.frozensets(st.sampled_from(sorted(set(ABOUT) - {"woman"})), max_size=3))
    asked = replace(asked, role=data.draw(st.sampled_from(["survivor", "own_behaviour"])))
    answer = match(replace(asked, about=about | {"under_18"}), STARTER, now, limit=400)
    for one in answer.matches if isinstance(answer, HelpFound) else ():
        who = one.service.eligibility
        assert who.genders != {"woman"}
        assert (who.minimum_age or 0) < 18
    assert "0808 2000 247" not in [line.number for line in answer.always]


def test_a_child_who_did_not_say_is_not_taken_for_a_woman() -> None:
    """A grown-up reads beside it that it is for women; a child is not shown it, unless she said that she is one."""
    women = service("women", genders="woman")
    assert found(need(place="Leeds"), women) == ["women"]
    assert found(need(about="under_18", place="Leeds"), women) == []
    assert found(need(about="under_18 man", place="Leeds"), women) == []
    assert found(need(about="under_18 woman", place="Leeds"), women) == ["women"]


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
