"""Questions as they come to a helpline, and the answers a good helpline worker would give, on the real table.

Each row is one caller. `first` is the call that she would have them make; `beside` must be among the three as
well; `never` may not be among them. When a row of `services.csv` changes, a row here may have to change with it.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

import pytest

from directory.catalogue import Catalogue
from directory.matching import match
from directory.models import HelpFound, Need
from tests.directory.services_for_tests import (
    TUESDAY_MORNING,
    TUESDAY_NIGHT,
    at,
    need,
    starter_entries,
)

STARTER = Catalogue(entry.service for entry in starter_entries())
DAY, NIGHT, SUNDAY = TUESDAY_MORNING, TUESDAY_NIGHT, at("2026-11-22T15:00")

ENGLAND, WALES = "national-domestic-abuse-helpline", "live-fear-free-helpline"
SCOTLAND = "scotlands-domestic-abuse-and-forced-marriage-helpline"
NORTHERN_IRELAND = "domestic-and-sexual-abuse-helpline-ni"
LEEDS, VICTIM_SUPPORT = "leeds-domestic-violence-service", "victim-support"
MONEY, DEBTS = "financial-support-line-domestic-abuse", "national-debtline"
STALKING = "national-stalking-helpline"
RAPE = "rape-and-sexual-abuse-support-line"
GALOP, JEWISH, MUSLIM = (
    "galop-lgbt-abuse-and-violence-helpline",
    "jewish-womens-aid",
    "muslim-womens-network-helpline",
)
PICTURES, SHARED = "revenge-porn-helpline", frozenset({"pictures_shared"})
ASYLUM, SEEKS_ASYLUM = "migrant-help-asylum-helpline", frozenset({"asylum"})
HARM, MEN, CHILD = "respect-phoneline-own-behaviour", "mens-advice-line", "childline"


class Call(NamedTuple):
    who: str
    asked: Need
    when: datetime
    first: str
    beside: str = ""
    never: str = ""


def _call(who: str, where: str, when: datetime, first: str, needs: str = "", about: str = "", **rest) -> Call:
    told = {name: rest.pop(name) for name in ("beside", "never") if name in rest}
    return Call(who, need(needs, about, place=where, **rest), when, first, **told)


CALLS = [
    # nothing said, or only who
    _call("nothing said", "Leeds", DAY, LEEDS, beside=ENGLAND),
    _call("nothing said", "Cardiff", DAY, WALES, beside="rise-cardiff"),
    _call("nothing said", "Glasgow", NIGHT, SCOTLAND),
    _call("nothing said", "Belfast", DAY, NORTHERN_IRELAND),
    _call("nothing said, no place", "", DAY, ENGLAND),
    _call("a woman", "Edinburgh", DAY, "edinburgh-womens-aid", about="woman", beside=SCOTLAND),
    _call("a woman", "Edinburgh", NIGHT, SCOTLAND, about="woman", beside="edinburgh-womens-aid"),
    _call("a woman", "Cornwall", DAY, "cornwall-domestic-abuse-helpline", about="woman", beside=ENGLAND),
    _call("a woman", "Cornwall", NIGHT, "cornwall-refuge-trust", about="woman", beside=ENGLAND),
    _call("a woman", "Highland", SUNDAY, SCOTLAND, about="woman"),
    _call("a man", "Leicester", DAY, MEN, about="man", never=ENGLAND),
    _call("a man", "Leicester", NIGHT, VICTIM_SUPPORT, about="man", beside=MEN),
    _call("a man", "Swansea", DAY, MEN, about="man", beside=WALES),
    _call("a man", "Belfast", DAY, NORTHERN_IRELAND, about="man", beside="mens-advisory-project-ni"),
    # communities
    _call("a Jewish woman", "Manchester", DAY, JEWISH, about="jewish woman", beside=ENGLAND),
    _call("a Jewish woman at night", "Hackney", NIGHT, JEWISH, about="jewish woman", beside=ENGLAND),
    _call("somebody Jewish", "Cardiff", DAY, JEWISH, about="jewish", beside=WALES),
    _call("a Jewish man", "Manchester", DAY, MEN, about="jewish man", never=JEWISH),
    _call("a Muslim woman", "Birmingham", DAY, MUSLIM, about="muslim woman", beside=ENGLAND),
    _call("LGBT+", "Leeds", DAY, GALOP, about="lgbt", beside=LEEDS),
    _call("trans", "Cardiff", DAY, GALOP, about="trans", beside=WALES),
    _call("a Black woman", "Cardiff", DAY, "bawso", about="woman black_minoritised", beside=WALES),
    _call(
        "a Black woman who wants her own",
        "Newham",
        NIGHT,
        "ashiana-network",
        about="woman black_minoritised",
        by_and_for=True,
        beside=ENGLAND,
    ),
    _call(
        "a Black woman who wants her own, one of them near",
        "Hackney",
        DAY,
        "ashiana-network",
        about="woman black_minoritised",
        by_and_for=True,
        beside="sistah-space",
    ),
    _call("Deaf", "Leeds", DAY, "signhealth-domestic-abuse-service", about="deaf", beside=ENGLAND),
    _call("Deaf", "Cardiff", DAY, WALES, about="deaf"),
    _call("older", "Cardiff", DAY, "hourglass-helpline", about="older", beside=WALES),
    _call("a Polish speaker", "Peterborough", DAY, "polish-domestic-violence-helpline", about="woman", language="pl"),
    _call("a Spanish speaker", "Hackney", DAY, ENGLAND, about="woman", language="es"),
    _call("a Welsh speaker", "Cardiff", DAY, WALES, about="woman", language="cy"),
    # the young, and those who worry about them
    _call("under 18", "Lewisham", DAY, CHILD, about="under_18", beside="athena-lewisham"),
    _call("under 18, a refuge", "Leicester", NIGHT, CHILD, "refuge", "under_18", never=ENGLAND),
    _call("under 18, sexual violence", "Leeds", DAY, CHILD, "sexual_violence", "under_18", beside=RAPE),
    _call("under 18, sexual violence", "Cardiff", NIGHT, CHILD, "sexual_violence", "under_18", beside=WALES),
    _call("under 18, sexual violence", "Belfast", DAY, CHILD, "sexual_violence", "under_18", beside=NORTHERN_IRELAND),
    _call("worried about a child", "Leeds", DAY, "nspcc-helpline", about="under_18", role="supporter", never=CHILD),
    _call("worried about a child", "Glasgow", DAY, SCOTLAND, "", "under_18", role="supporter", beside="nspcc-helpline"),
    _call("at work, about a child", "Leicester", DAY, "nspcc-helpline", about="under_18", role="professional"),
    # what would help
    _call("abuse with money", "Leeds", DAY, MONEY, "money", beside=LEEDS, never=DEBTS),
    _call("abuse with money", "Belfast", DAY, MONEY, "money", beside=NORTHERN_IRELAND),
    _call("abuse with money at night", "Leeds", NIGHT, LEEDS, "money", beside=MONEY),
    _call("an older person's money", "Leeds", DAY, "hourglass-helpline", "money", "older"),
    _call("stalking", "Leeds", DAY, STALKING, "stalking", beside=LEEDS),
    _call("stalking", "Cardiff", DAY, STALKING, "stalking", beside=WALES),
    _call("stalking, a woman", "Nottingham", DAY, "juno-womens-aid-helpline", "stalking", "woman", beside=STALKING),
    _call("abused by their child", "Leeds", DAY, LEEDS, "child_to_parent", beside="pegs"),
    _call("abused by their child", "Wolverhampton", DAY, "base-25-safe", "child_to_parent"),
    _call("sexual violence", "Leeds", NIGHT, RAPE, "sexual_violence"),
    _call("sexual violence, a woman", "Cardiff", DAY, "rise-cardiff", "sexual_violence", "woman", beside=WALES),
    _call("pictures shared", "Leeds", DAY, PICTURES, "online_abuse", circumstances=SHARED, beside=LEEDS),
    _call("pictures shared, at night", "Leeds", NIGHT, LEEDS, "online_abuse", circumstances=SHARED, beside=PICTURES),
    _call("their phone is checked", "Leeds", DAY, LEEDS, "online_abuse", beside=ENGLAND, never=PICTURES),
    _call("their phone is checked", "Glasgow", NIGHT, SCOTLAND, "online_abuse", never=PICTURES),
    _call("forced marriage", "Leeds", DAY, "karma-nirvana", "forced_marriage"),
    _call("forced marriage at night", "Glasgow", NIGHT, SCOTLAND, "forced_marriage", beside="karma-nirvana"),
    _call("a court order", "Leeds", DAY, "national-centre-for-domestic-violence", "legal", beside=LEEDS),
    _call("the law, where only an old number is known", "Belfast", DAY, NORTHERN_IRELAND, "legal"),
    _call("mental health", "Belfast", DAY, "lifeline-northern-ireland", "mental_health", beside="samaritans"),
    _call("somewhere to live", "Cardiff", DAY, "shelter-cymru", "housing", "woman", beside=WALES),
    _call("their dog", "Leeds", DAY, "dogs-trust-freedom-yorkshire", "pets", beside=LEEDS),
    _call("a refuge with a dog", "Preston", DAY, "lancashire-refuges", "refuge", "woman has_pets", beside=ENGLAND),
    _call(
        "a refuge with a son of 15 and no recourse",
        "Sunderland",
        DAY,
        "wearside-women-in-need",
        "refuge",
        "woman has_children no_recourse",
        oldest_son=15,
        beside=ENGLAND,
    ),
    _call("a visa", "Leeds", DAY, "southall-black-sisters", "immigration", "woman no_recourse"),
    _call("a visa at night", "Leeds", NIGHT, LEEDS, "immigration", beside="jcwi", never=ASYLUM),
    _call("a visa at night", "Glasgow", NIGHT, SCOTLAND, "immigration", "no_recourse", never=ASYLUM),
    _call("asylum at night", "Leeds", NIGHT, ASYLUM, "immigration", circumstances=SEEKS_ASYLUM, beside=LEEDS),
    _call("home, money and the law at once", "Leicester", DAY, "freeva-helpline", "housing money legal", "woman"),
    # friends, professionals, and those who harm
    _call("a friend", "Swansea", NIGHT, WALES, role="supporter"),
    _call("a friend of a man", "Leeds", DAY, LEEDS, about="man", role="supporter", never=ENGLAND),
    _call("worried about her mind", "Leicester", DAY, ENGLAND, "mental_health", "woman", role="supporter"),
    _call("at work", "Watford", DAY, "hertfordshire-domestic-abuse-helpline", role="professional"),
    _call("at work, a refuge", "Leicester", DAY, ENGLAND, "refuge", "woman no_recourse", role="professional"),
    _call("at work, about one who harms", "Leeds", DAY, HARM, "behaviour_change", role="professional"),
    _call("harms", "Belfast", DAY, HARM, role="own_behaviour", never=NORTHERN_IRELAND),
    _call("harms", "Bradford", DAY, "bradford-survive-and-thrive-own-behaviour", role="own_behaviour", beside=HARM),
]  # fmt: skip


@pytest.mark.parametrize("call", CALLS, ids=[f"{call.who} ({call.asked.place.name})" for call in CALLS])
def test_the_first_is_the_best_single_call(call: Call) -> None:
    """Somebody who answers, free, specialist for what was said, and local: as a good helpline worker would say it."""
    answer = match(call.asked, STARTER, call.when)
    assert isinstance(answer, HelpFound)
    three = [one.service.id for one in answer.matches]
    assert three[0] == call.first, three
    assert not call.beside or call.beside in three
    assert call.never not in three


GENERAL = {one.id for one in STARTER.services if one.abuse_specialist is False}


@pytest.mark.parametrize(
    "place", ["Leeds", "Cardiff", "Hackney", "Glasgow", "Gateshead", "Reading", "Cornwall"]
)
def test_help_for_any_victim_comes_after_help_for_people_touched_by_abuse(place: str) -> None:
    """However near, free and open it is: whoever can be rung and exists for abuse comes first."""
    answer = match(need("", "woman", place=place), STARTER, DAY, limit=100)
    order = [one.service for one in answer.matches if one.service.phones]
    first_general = next(n for n, one in enumerate(order) if one.id in GENERAL)
    assert all(one.id in GENERAL for one in order[first_general:])
