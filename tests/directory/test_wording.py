"""Words: every reason can be said, in any language, and the answer keeps the shape others rely on."""

from __future__ import annotations

import inspect
import json
import re
import string
from dataclasses import replace
from datetime import date

import pytest

from directory import matching, reasons, sentences
from directory.matching import match
from directory.models import Assurance, Location, Match, Opening, Phone, Place, Reason
from directory.opening_hours import opening, parse_hours
from directory.sentences import OF_SOMEBODY_ELSE, SENTENCES, opening_sentence, sentence
from directory.terms import ABOUT, NEEDS
from directory.vocabulary import NEEDS as NEED_WORDS
from directory.vocabulary import PEOPLE
from directory.wording import checked_sentence, help_to_dict, match_to_dict, serves
from tests.directory.services_for_tests import TUESDAY_MORNING, at, need, service


def plain(message: str) -> str:
    return message


def test_every_reason_that_can_be_given_has_a_sentence() -> None:
    """No code without words: read from the code that gives them."""
    codes = set(re.findall(r'Reason\(\s*"(\w+)"', inspect.getsource(reasons) + inspect.getsource(matching)))
    codes |= {f"no_local_{how}showing_{scope}" for how in ("", "for_") for scope in ("regional", "national")}
    assert codes <= set(SENTENCES)
    assert set(NEED_WORDS) == set(NEEDS)
    assert set(PEOPLE) == set(ABOUT)


def test_values_are_filled_after_the_translation() -> None:
    """A language may put the place where it likes, and the words for needs are translated as well."""
    welsh = {"Covers {area}": "Yn {area} hefyd", "Helps with {need}": "Help: {need}", "housing": "tai"}.get
    assert sentence(Reason("covers", (("area", "Leeds"),)), welsh) == "Yn Leeds hefyd"
    assert sentence(Reason("meets_need", (("need", "housing"),)), welsh) == "Help: tai"


def test_every_placeholder_is_one_the_reasons_fill() -> None:
    """A sentence never asks for a value that nobody gives."""
    names = {name for text in SENTENCES.values() for _, name, _, _ in string.Formatter().parse(text) if name}
    assert names <= {"about", "need", "needs", "area", "language", "age", "places"}


@pytest.mark.parametrize("role", ["survivor", "supporter", "professional"])
def test_only_the_person_who_needs_help_is_asked_for_a_son_or_a_pet_of_theirs(role: str) -> None:
    """A social worker reads "If they have a son", and where nothing is known of the place, "where they are"."""
    asked = need("refuge", "woman has_children has_pets deaf", role=role, by_and_for=True)
    refuge = service("r", areas="UK", needs="refuge", roles="survivor supporter professional")
    answer = match(replace(asked, place=Place(kind="none")), [refuge], TUESDAY_MORNING)
    read = [sentence(reason, plain) for reason in answer.widened]
    read += [sentence(reason, plain) for one in answer.matches for reason in one.ask_first]
    own_words = {SENTENCES[code] for code in OF_SOMEBODY_ELSE} & set(read)
    their_words = set(OF_SOMEBODY_ELSE.values()) & set(read)
    if role in ("supporter", "professional"):
        assert {OF_SOMEBODY_ELSE["ask_sons"], OF_SOMEBODY_ELSE["place_not_known"]} <= their_words
        assert not own_words
    else:
        assert not their_words


def test_what_is_said_of_somebody_else_is_said_of_nobody_else() -> None:
    """Each has its counterpart, and speaks of "them" and never of "you"."""
    assert set(OF_SOMEBODY_ELSE) <= set(SENTENCES)
    assert not [words for words in OF_SOMEBODY_ELSE.values() if re.search(r"\byour?\b", words, re.I)]


@pytest.mark.parametrize(
    ("phones", "words"),
    [
        ([], "We do not know a phone number for this service."),
        ([Phone("07800 000000", kind="text")], "You can text them. We do not know a number to call."),
        ([Phone("07800 000000", kind="text"), Phone("0800 000000")], None),
    ],
)
def test_a_line_that_is_only_texted_is_said_to_be_one(phones: list[Phone], words: str | None) -> None:
    """By text its number stands right below these words, so that they have to be true of it."""
    answer = match(need(place="Leeds"), [service("s", phones=tuple(phones))], TUESDAY_MORNING)
    said = [sentence(reason, plain) for reason in answer.matches[0].ask_first]
    assert said == ([words] if words else [])


@pytest.mark.parametrize(
    ("hours", "now", "words"),
    [
        ("24/7", "2026-11-24T11:00", "Open 24 hours a day"),
        ("", "2026-11-24T11:00", "Opening hours not known"),
        ("Mon-Fri 09:00-20:00", "2026-11-24T11:00", "Open until 8pm"),
        ("Mon-Fri 09:00-20:30", "2026-11-24T11:00", "Open until 8:30pm"),
        ("Mon-Sun 17:00-00:00", "2026-11-24T18:00", "Open until midnight"),
        ("Mon-Fri 12:00-20:00", "2026-11-24T11:00", "Opens today at midday"),
        ("Mon-Fri 09:00-17:00", "2026-11-24T18:00", "Opens tomorrow at 9am"),
        ("Mon-Fri 09:00-17:00", "2026-11-27T18:00", "Opens on Monday at 9am"),
    ],
)
def test_hours_are_said_the_way_a_person_would(hours: str, now: str, words: str) -> None:
    """'Open until 8pm', 'Opens tomorrow at 9am', and never a guess."""
    state = opening(parse_hours(hours), (), at(now))
    assert opening_sentence(state, at(now), plain) == words


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (
            {"source_url": "https://www.leeds.gov.uk/x", "source_date": "2024-11 (number)"},
            "Not yet checked by phone. Read on leeds.gov.uk in November 2024",
        ),
        ({"source_url": "https://ldvs.uk/"}, "Not yet checked by phone. Read on ldvs.uk"),
        (
            {"source_url": "https://a.org ; https://b.org", "source_date": "2020 ; 2023-02"},
            "Not yet checked by phone. Read on a.org and other pages, the newest from February 2023",
        ),
        (
            {"source_url": "a public code repository", "source_date": "2026"},
            "Not yet checked by phone. Read on a public code repository in 2026",
        ),
        ({"assured_on": date(2026, 11, 1)}, "Checked on 1 November 2026"),
        ({"assured_on": date(2026, 3, 1)}, "Not checked since 1 March 2026"),
    ],
)
def test_it_says_how_far_a_record_can_be_trusted(facts: dict, words: str) -> None:
    """Checked on; not checked since; or where it was read, with no date put to the wrong page."""
    made = replace(service("x"), assurance=Assurance(**facts))
    assert checked_sentence(made, date(2026, 11, 24), plain) == words


def test_a_match_keeps_the_shape_that_others_rely_on() -> None:
    """The keys and types of the contract, and JSON all through."""
    answer = match(
        need("refuge", "man", place="Leeds"), [service("x", needs="advocacy refuge")], TUESDAY_MORNING
    )
    told = help_to_dict(answer, need(place="Leeds").place, TUESDAY_MORNING)
    assert set(told) >= {"place", "widened", "matches", "always"}
    assert told["place"] == {"kind": "authority", "authorities": ["E08000035"], "country": "E"}
    (one,) = told["matches"]
    wanted = (
        "id name organization scope by_and_for serves because open phones webchat url assured distance_km"
    )
    assert set(one) >= set(wanted.split())
    assert one["open"] == {"now": True, "until": None, "next": None, "always": True}
    assert one["phones"] == [{"number": "0113 496 0000", "free": False, "text": False, "label": ""}]
    assert one["assured"] is None
    assert one["because"] == ["Helps with finding a refuge", "Covers Leeds"]
    assert json.loads(json.dumps(told)) == told


def test_until_and_next_are_local_times() -> None:
    """`until` is the clock on the wall; `next` says the day and the zone as well."""
    until = Match(service("x"), "local", (), opening(parse_hours("Mon-Fri 09:00-20:00"), (), TUESDAY_MORNING))
    assert match_to_dict(until, plain, TUESDAY_MORNING)["open"]["until"] == "20:00"
    later = Match(service("x"), "local", (), Opening(False, next=at("2026-06-01T09:00")))
    assert match_to_dict(later, plain, TUESDAY_MORNING)["open"]["next"] == "2026-06-01T09:00+01:00"


def test_no_address_is_in_an_answer() -> None:
    """A confidential place is nowhere in what is shown, and neither is a line for professionals."""
    secret = Location("r", "Rose House", "1 Hidden Lane", 53.8, -1.5)
    answer = match(need(place="Leeds"), [service("x", locations=(secret,))], TUESDAY_MORNING)
    told = json.dumps(help_to_dict(answer, need(place="Leeds").place, TUESDAY_MORNING))
    assert "Hidden" not in told
    assert "Rose" not in told
    assert "53.8" not in told


def test_whom_a_service_serves_is_said_in_words() -> None:
    """`serves` lists people, not codes."""
    assert serves(service("x", genders="man", also_serves="lgbt")) == ["men", "LGBT+ people"]
    assert (
        sentences.sentence(Reason("asked_for", (("about", "man"),)), plain) == "You asked for support for men"
    )
