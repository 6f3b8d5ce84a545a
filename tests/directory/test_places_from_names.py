"""A place is known by every name that people use for it, and never by a wild guess."""

from __future__ import annotations

import pytest

from directory.models import PlaceAmbiguous, PlaceUnknown
from directory.places import Places


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Leeds", "E08000035"),
        ("leeds city council", "E08000035"),
        ("near Derby", "E06000015"),
        ("Bristol", "E06000023"),
        ("Bristol, City of", "E06000023"),
        ("Hull", "E06000010"),
        ("Caerdydd", "W06000015"),
        ("Abertawe", "W06000011"),
        ("Ynys Môn", "W06000001"),
        ("ynys mon", "W06000001"),
        ("Western Isles", "S12000013"),
        ("Shepway", "E07000112"),
        ("derry", "N09000005"),
        ("Londonderry", "N09000005"),
        ("St Helens", "E08000013"),
        ("saint albans", "E07000240"),
        ("Bournemouth", "E06000058"),
        ("Bath", "E06000022"),
        ("i live in brixton", "E09000022"),
        ("Newport, Shropshire", "E06000020"),
        ("Bangor, Wales", "W06000002"),
        ("richmond north yorkshire", "E06000065"),
        ("newcastle upon tyne", "E08000021"),
        ("somewhere in Tower Hamlets please", "E09000030"),
        ("im in ls8 near roundhay", "E08000035"),
        ("Merthyr", "W06000024"),
    ],
)
def test_a_place_is_known_by_every_name_people_use(places: Places, text: str, code: str) -> None:
    """Official, everyday, Welsh and former names, with or without the words around them."""
    assert places.place_of(text).authorities == {code}


@pytest.mark.parametrize(
    ("text", "contains", "count"),
    [
        ("London", "region:London", 33),
        ("Llundain", "region:London", 33),
        ("Londyn", "region:London", 33),
        ("Kent", "E10000016", 12),
        ("Lancashire", "E10000017", 12),
        ("cumbria", "E23000002", 2),
        ("West Yorkshire", "E23000010", 5),
        ("Tyne and Wear", "E23000007", 5),
        ("yorkshire", "region:Yorkshire and The Humber", 15),
        ("the north east", "region:North East", 12),
        ("Wales", "W", 22),
        ("Cymru", "W", 22),
        ("Northern Ireland", "N99999999", 11),
    ],
)
def test_a_wide_place_keeps_only_the_areas_that_hold_all_of_it(places: Places, text, contains, count) -> None:
    """Somebody "in Kent" is not sent to a service for Maidstone alone."""
    place = places.place_of(text)
    assert contains in place.areas
    assert len(place.authorities) == count
    assert not place.areas & place.authorities


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Newcastle", {"Newcastle upon Tyne", "Newcastle-under-Lyme", "Newcastle, Newry, Mourne and Down"}),
        ("newport", {"Newport, Wales", "Newport, Isle of Wight", "Newport, Telford and Wrekin"}),
        ("Bangor", {"Bangor, Gwynedd", "Bangor, Ards and North Down"}),
    ],
)
def test_a_name_that_several_places_share_is_asked_about(places: Places, text: str, names: set[str]) -> None:
    """Two hundred miles are too far to guess."""
    found = places.place_of(text)
    assert isinstance(found, PlaceAmbiguous)
    assert names <= {place.name for place in found.candidates}


@pytest.mark.parametrize(
    ("text", "hint", "code"), [("Bangor", "N", "N09000011"), ("newport", "W", "W06000022")]
)
def test_knowing_the_nation_settles_a_shared_name(places: Places, text: str, hint: str, code: str) -> None:
    assert places.place_of(text, country_hint=hint).authorities == {code}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("brimingham", "Birmingham"),
        ("manchestr", "Manchester"),
        ("glasgo", "Glasgow"),
        ("sheffeild", "Sheffield"),
        ("wolverhamton", "Wolverhampton"),
        ("edinborough", "Edinburgh"),
    ],
)
def test_a_misspelt_town_is_understood(places: Places, text: str, name: str) -> None:
    assert places.place_of(text).name == name


@pytest.mark.parametrize(
    "text",
    [
        "skip",
        "rather not say",
        "prefer not to say",
        "no thanks",
        "help",
        "hell",
        "stalking",
        "hospital",
        "everything",
    ]
    + [
        "i dont know",
        "somewhere",
        "not sure",
        "anywhere but here",
        "nowhere",
        "feeling low",
        "working",
        "feeling",
        "consent",
        "stroke",
        "yes",
        "police",
    ],
)
def test_an_answer_that_names_no_place_is_never_a_wild_guess(places: Places, text: str) -> None:
    """Stalking is not Spalding."""
    assert places.place_of(text) == PlaceUnknown("unknown")
