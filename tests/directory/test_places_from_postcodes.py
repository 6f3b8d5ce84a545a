"""A postcode, or its first half, leads to every area that contains it, and an unknown one to an honest "unknown"."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.models import PlaceUnknown
from directory.places import Places


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


def test_a_postcode_on_the_meridian_has_its_position(places: Places) -> None:
    """Catford: exactly nought degrees of longitude is a place like any other."""
    place = places.place_of("SE6 1PW")
    assert (place.authorities, place.longitude) == (frozenset({"E09000023"}), 0)
    assert place.latitude == pytest.approx(51.43, abs=0.01)


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
def test_any_spacing_and_case_of_a_real_postcode_is_the_same_place(
    places: Places, some_postcodes, data
) -> None:
    """Typing habits never change where somebody is."""
    postcode, code = data.draw(st.sampled_from(some_postcodes))
    spaced = data.draw(
        st.lists(st.sampled_from(["", " ", "-"]), min_size=len(postcode), max_size=len(postcode))
    )
    written = "".join(letter + gap for letter, gap in zip(postcode, spaced, strict=True))
    written = data.draw(st.sampled_from([str.lower, str.upper, str.title]))(written)
    place = places.place_of(written)
    assert place == places.place_of(postcode)
    assert place.authorities == {code}
    assert place.authorities <= places.place_of(postcode[:-3]).authorities
