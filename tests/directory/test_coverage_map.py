"""The coverage map: one file that stands alone, true to the ground, and readable by everybody."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from datetime import date
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.authorities import authorities
from directory.coverage_legend import BY_COUNT, BY_NEARNESS, HATCHED, Shade
from directory.coverage_map import METRES, coverage_map
from directory.coverage_report import Coverage, coverage, kind_of
from directory.coverage_squares import Patch, Square, outline, squares_of, with_moors
from directory.models import Location, Service
from directory.places import Places
from tests.directory.services_for_tests import starter_entries

DRAWN_ON = date(2026, 11, 21)
SVG = "{http://www.w3.org/2000/svg}"

# How somebody without red, green or blue cones sees linear red, green and blue (Machado and others, 2009).
SIGHT = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "without red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "without green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "without blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


@pytest.fixture(scope="module")
def starter() -> list[Service]:
    return [entry.service for entry in starter_entries()]


@pytest.fixture(scope="module")
def found(starter: list[Service]) -> Coverage:
    return coverage(starter, authorities())


@pytest.fixture(scope="module")
def patches(places: Places) -> list[Patch]:
    return places.patches()


@pytest.fixture(scope="module")
def squares(patches: list[Patch]) -> dict[Square, str]:
    return squares_of(patches, METRES)


@pytest.fixture(scope="module", params=["all", "refuge", "gypsy_roma_traveller"])
def picture(request: pytest.FixtureRequest, found: Coverage, patches: list[Patch]) -> str:
    kind = None if request.param == "all" else kind_of(request.param)
    return coverage_map(found, patches, DRAWN_ON, kind)


def parsed(picture: str) -> ElementTree.Element:
    return ElementTree.fromstring(picture)  # noqa: S314 - our own drawing, not somebody else's file


# ---- one file --------------------------------------------------------------------------------------------


def test_the_map_asks_for_nothing_outside_itself(picture: str) -> None:
    """No script, image, font, link or address; the only reference is to its own hatching."""
    names = {element.tag.removeprefix(SVG) for element in parsed(picture).iter()}
    assert names <= {"svg", "title", "desc", "style", "defs", "pattern", "rect", "text", "g", "path"}
    assert set(re.findall(r"url\([^)]*\)", picture)) <= {HATCHED}
    assert re.findall(r"https?:", picture.replace('xmlns="http://www.w3.org/2000/svg"', "")) == []
    assert not re.search(r"href|@import|@font-face|\son\w+=", picture)


def test_the_map_is_small_enough_to_send(picture: str) -> None:
    """Well under 200 kB."""
    assert len(picture.encode()) < 200_000


def test_the_map_says_in_words_what_it_shows(picture: str) -> None:
    """A screen reader is given a title and a description with the numbers of the legend and the day."""
    root = parsed(picture)
    title, description = root[0], root[1]
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert (title.tag, description.tag) == (f"{SVG}title", f"{SVG}desc")
    assert re.search(r"(nothing local|nothing listed): \d+", description.text)
    assert "21 November 2026" in description.text


def test_the_same_directory_gives_the_same_map(found: Coverage, patches: list[Patch]) -> None:
    """Byte for byte, in whatever order the patches come; and quickly enough to draw one for every kind."""
    began = time.process_time()
    one, other = (coverage_map(found, given, DRAWN_ON) for given in (patches, patches[::-1]))
    assert one == other
    assert time.process_time() - began < 20


def test_a_confidential_place_moves_nothing_on_the_map(starter: list[Service], patches: list[Patch]) -> None:
    """No output byte changes when a confidential place moves."""
    maps = {
        coverage_map(
            coverage(
                [replace(one, locations=(Location("refuge", "", "", latitude, -1.5),)) for one in starter],
                authorities(),
            ),
            patches,
            DRAWN_ON,
            kind_of("refuge"),
        )
        for latitude in (50.5, 57.1)
    }
    assert len(maps) == 1


# ---- true to the ground ----------------------------------------------------------------------------------


def test_every_council_is_drawn_and_every_london_borough_twice(picture: str) -> None:
    """The smallest as well, and London once more at a size at which its boroughs can be told apart."""
    country, london = parsed(picture).findall(f"{SVG}g")
    names = [path[0].text.partition(":")[0] for path in country.findall(f"{SVG}path")]
    kingdom = [one for one in authorities().values() if one.nation in "EWSN"]
    assert sorted(names) == sorted(one.everyday_name for one in kingdom)
    assert len(london.findall(f"{SVG}path")) == sum(one.region == "London" for one in kingdom)


@pytest.mark.parametrize(
    "postcode",
    ["LS8 1AA", "BT1 5GS", "BT48 6DQ", "ZE1 0AA", "KW15 1HG", "HS1 2BE", "TR21 0LW", "NR30 2AA", "CF10 1EP"],
)
def test_a_square_belongs_to_the_council_of_its_postcodes(
    places: Places, squares: dict[Square, str], postcode: str
) -> None:
    """From Shetland to Scilly and across to Derry, on the same grid."""
    place = places.place_of(postcode)
    (square,) = squares_of([("here", place.latitude, place.longitude, 1)], METRES)
    assert {squares[square]} == place.authorities


def test_a_square_is_one_of_the_national_grid() -> None:
    """Buckingham Palace is in TQ 29 79: 529 km east and 179 km north of the grid's corner."""
    assert squares_of([("here", 51.50101, -0.14156, 1)], 1000) == {(529, 179): "here"}


def test_northern_ireland_lies_to_the_west_where_it_should(squares: dict[Square, str]) -> None:
    """On one grid with Britain: west of it, level with Cumbria, never on top of it."""
    irish = [square for square, code in squares.items() if code.startswith("N")]
    cumbrian = [square for square, code in squares.items() if code in ("E06000063", "E06000064")]
    assert max(x for x, _ in irish) < min(x for x, _ in cumbrian)
    assert min(y for _, y in irish) < max(y for _, y in cumbrian)
    assert max(y for _, y in irish) > min(y for _, y in cumbrian)


def test_the_council_with_most_postcodes_owns_the_square() -> None:
    """Among equals always the same one."""
    here = (53.8, -1.5)
    assert set(squares_of([("a", *here, 3), ("b", *here, 2), ("b", *here, 2)], METRES).values()) == {"b"}
    assert set(squares_of([("a", *here, 5), ("b", *here, 2), ("b", *here, 2)], METRES).values()) == {"a"}
    assert set(squares_of([("b", *here, 2), ("a", *here, 2)], METRES).values()) == {"a"}
    assert squares_of([], METRES) == {}


def test_a_moor_is_filled_and_a_coast_is_not_pushed_out() -> None:
    """An empty square inland goes to the council around it; the sea along a straight coast stays the sea."""
    land = {(x, y): "a" for x in range(9) for y in range(9)}
    with_a_moor = {square: code for square, code in land.items() if square not in {(4, 4), (4, 5)}}
    assert with_moors(with_a_moor) == land


@given(st.sets(st.tuples(st.integers(-5, 5), st.integers(-5, 5)), min_size=1))
def test_a_border_encloses_exactly_its_squares(area: set[tuple[int, int]]) -> None:
    """Whatever the shape, with holes and corners that touch: nothing is lost and nothing added."""
    enclosed = 0.0
    for loop in outline(area, 1, 0, 0, 1).split("z")[:-1]:
        start, *steps = re.findall(r"[Mhv][-0-9. ]+", loop)
        x, y = map(float, start[1:].split())
        for step in steps:
            length = float(step[1:])
            if step[0] == "h":
                enclosed -= length * y
            x, y = (x + length, y) if step[0] == "h" else (x, y + length)
        first_x, first_y = map(float, start[1:].split())
        assert first_x == x or first_y == y  # what closes the border runs along the squares as well
        enclosed -= (first_x - x) * y
    assert abs(enclosed) == len(area)


# ---- readable by everybody -------------------------------------------------------------------------------


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("shades", [BY_COUNT, BY_NEARNESS], ids=["by count", "by nearness"])
def test_the_shades_keep_their_order_for_every_eye_and_in_grey(shades: tuple[Shade, ...], sight: str) -> None:
    """Each step is at least 12 of 100 in lightness, with any kind of colour vision and with none."""
    plain = [lightness(shade.fill, sight) for shade in shades if shade.fill != HATCHED]
    steps = [one - other for one, other in pairwise(plain)]
    assert all(step >= 12 for step in steps) or all(step <= -12 for step in steps)


@pytest.mark.parametrize("shades", [BY_COUNT, BY_NEARNESS], ids=["by count", "by nearness"])
def test_nothing_at_all_is_the_one_that_is_hatched(shades: tuple[Shade, ...]) -> None:
    """So it is never taken for the lightest shade."""
    assert [shade.name.partition(" ")[0] for shade in shades if shade.fill == HATCHED] == ["nothing"]


def lightness(colour: str, sight: str) -> float:
    """CIE lightness, 0 to 100, of a colour as such an eye sees it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels]
    mixed = [sum(share * one for share, one in zip(row, linear, strict=True)) for row in SIGHT[sight]]
    seen = [min(1.0, max(0.0, one)) for one in mixed]
    bright = sum(share * one for share, one in zip((0.2126, 0.7152, 0.0722), seen, strict=True))
    return 116 * bright ** (1 / 3) - 16 if bright > 0.008856 else 903.3 * bright
