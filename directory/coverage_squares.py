"""The country as squares of the National Grid, each belonging to the authority with most postcodes in it. Pure.

No boundary file is asked: the postcode index knows where every authority's postcodes lie, and that is enough
to draw it. Northern Ireland is put on the same grid, so that everything stands where it should.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from pyproj import Transformer

Patch = tuple[str, float, float, int]
Square = tuple[int, int]
AROUND = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y]
DEGREES, BRITISH_GRID = 4326, 27700

# Nobody has a postcode on a moor or a mountain, yet it is part of the country. A square with this many of its
# eight neighbours taken lies inland: along a straight coast it is three. Few rounds, so that firths stay open.
ENCLOSED, ROUNDS = 4, 3


def squares_of(patches: Iterable[Patch], metres: int) -> dict[Square, str]:
    """For each square (column to the east, row to the north) the authority with most postcodes there."""
    patches = list(patches)
    if not patches:
        return {}
    codes, latitudes, longitudes, numbers = zip(*patches, strict=True)
    to_grid = Transformer.from_crs(DEGREES, BRITISH_GRID, always_xy=True)
    east, north = to_grid.transform(longitudes, latitudes)
    postcodes: dict[Square, Counter[str]] = defaultdict(Counter)
    for code, x, y, number in zip(codes, east, north, numbers, strict=True):
        postcodes[int(x // metres), int(y // metres)][code] += number
    return {square: _most(within) for square, within in postcodes.items()}


def with_moors(
    squares: dict[Square, str], enclosed: int = ENCLOSED, rounds: int = ROUNDS
) -> dict[Square, str]:
    """The same with the empty squares inland given to the authority that surrounds them most."""
    filled = dict(squares)
    for _ in range(rounds):
        beside: dict[Square, Counter[str]] = defaultdict(Counter)
        for (x, y), code in filled.items():
            for right, up in AROUND:
                square = (x + right, y + up)
                if square not in filled:
                    beside[square][code] += 1
        filled |= {square: _most(near) for square, near in beside.items() if near.total() >= enclosed}
    return filled


def areas_of(squares: dict[Square, str]) -> dict[str, set[Square]]:
    """The squares of each authority."""
    areas: dict[str, set[Square]] = defaultdict(set)
    for square, code in squares.items():
        areas[code].add(square)
    return dict(areas)


def outline(area: set[Square], metres: int, left: int, top: int, scale: float) -> str:
    """The border of an area as an SVG path: no line within it, and straight runs drawn in one stroke.

    `left` and `top` are the grid position, in metres, of the drawing's corner; `scale` is units a metre.
    """
    after = _edges(area)
    side = metres * scale
    parts = []
    while after:
        corner = start = next(iter(after))
        x, y = start[0] * side - left * scale, top * scale - start[1] * side
        path, heading, length = [f"M{x:g} {y:g}"], "", 0.0
        while True:
            onward = after[corner].pop()
            if not after[corner]:
                del after[corner]
            letter, step = (
                ("h", onward[0] - corner[0]) if onward[0] != corner[0] else ("v", corner[1] - onward[1])
            )
            if letter == heading:
                length += step * side
            else:
                path += [f"{heading}{length:g}"] if heading else []
                heading, length = letter, step * side
            corner = onward
            if corner == start:
                break
        parts.append("".join(path) + "z")
    return "".join(parts)


def _edges(area: set[Square]) -> dict[Square, list[Square]]:
    """From each corner on the border the next corner, with the area always on the same hand."""
    after: dict[Square, list[Square]] = defaultdict(list)
    for x, y in sorted(area):
        if (x, y - 1) not in area:
            after[x, y].append((x + 1, y))
        if (x + 1, y) not in area:
            after[x + 1, y].append((x + 1, y + 1))
        if (x, y + 1) not in area:
            after[x + 1, y + 1].append((x, y + 1))
        if (x - 1, y) not in area:
            after[x, y + 1].append((x, y))
    return after


def _most(counted: Counter[str]) -> str:
    """The code counted most often; among equals the first in order, so that the map never wavers."""
    return min(counted, key=lambda code: (-counted[code], code))
