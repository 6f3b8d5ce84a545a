"""What stands beside the coverage map: its shades, their legend, and a small chart. Pure.

The shades step evenly from light to dark in one hue, so that they keep their order in grey and for every kind
of colour vision. Nothing at all is hatched, so that it is never taken for the lightest shade.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from directory.authorities import NATIONS
from directory.coverage_report import KINDS, NEARNESS, AuthorityCoverage, Coverage, Kind

HATCHED = "url(#none)"
X, WIDE, LEGEND_Y, PANEL_Y, ROW = 590, 380, 178, 400, 21
LABEL_WIDE, NUMBER_WIDE = 226, 34


@dataclass(frozen=True)
class Shade:
    """One shade of the map. For counts it stands for `at_least` kinds and more, up to the next shade."""

    name: str
    fill: str
    at_least: int = 0


BY_COUNT = (
    Shade("nothing local", HATCHED, 0),
    Shade("1 kind", "#d6e6f3", 1),
    Shade("2 kinds", "#93bddc", 2),
    Shade("3 or 4 kinds", "#4f90c3", 3),
    Shade("5 to 7 kinds", "#1b5c99", 5),
    Shade("8 kinds or more", "#08264f", 8),
)
# In the order of NEARNESS.
BY_NEARNESS = (
    Shade("local", "#08264f"),
    Shade("regional at nearest", "#4f90c3"),
    Shade("national only", "#d6e6f3"),
    Shade("nothing listed", HATCHED),
)


def shade_of(one: AuthorityCoverage, kind: Kind | None) -> Shade:
    """The shade of one authority: by the number of kinds with local help, or by how near help of one kind is."""
    if kind:
        return BY_NEARNESS[NEARNESS.index(one.nearest[kind.key])]
    return next(shade for shade in reversed(BY_COUNT) if one.local >= shade.at_least)


def legend(coverage: Coverage, shades: tuple[Shade, ...], kind: Kind | None) -> Iterator[str]:
    """Each shade, what it means, and how many council areas it covers."""
    yield lettered(X, LEGEND_Y, "Nearest help" if kind else "Kinds of help with a local service", "head")
    yield lettered(X + WIDE, LEGEND_Y, "areas", "number")
    for row, shade in enumerate(shades, start=1):
        y = LEGEND_Y + row * 29
        areas = sum(shade_of(one, kind) is shade for one in coverage.authorities)
        yield f'<rect x="{X}" y="{y - 16}" width="38" height="22" fill="{shade.fill}" stroke="#555" stroke-width=".6"/>'
        yield lettered(X + 50, y, shade.name, "row")
        yield lettered(X + WIDE, y, str(areas), "number")


def panel(coverage: Coverage, kind: Kind | None) -> Iterator[str]:
    """Beside the whole map: in how many areas each kind is local. Beside the map of one kind: each region's share."""
    rows = _by_region(coverage, kind) if kind else _by_kind(coverage)
    yield lettered(X, PANEL_Y, "Region by region" if kind else "Kind by kind", "head")
    yield lettered(X + WIDE, PANEL_Y, "areas with a local one", "number")
    for number, (label, local, of) in enumerate(rows, start=1):
        y = PANEL_Y + 5 + number * ROW
        yield lettered(X, y, label, "row")
        yield from _bar(X + LABEL_WIDE, y, WIDE - LABEL_WIDE - NUMBER_WIDE * (2 if kind else 1), local / of)
        yield lettered(X + WIDE, y, f"{local} of {of}" if kind else str(local), "number")


def _bar(x: float, y: float, wide: float, share: float) -> Iterator[str]:
    yield f'<rect x="{x}" y="{y - 11}" width="{wide}" height="13" fill="#ececec"/>'
    if share:
        yield f'<rect x="{x}" y="{y - 11}" width="{wide * share:.1f}" height="13" fill="#1b5c99"/>'


def _by_kind(coverage: Coverage) -> list[tuple[str, int, int]]:
    """The most widespread kinds first."""
    rows = [(kind.name, coverage.spread(kind.key)["local"], len(coverage.authorities)) for kind in KINDS]
    return sorted(rows, key=lambda row: -row[1])


def _by_region(coverage: Coverage, kind: Kind) -> list[tuple[str, int, int]]:
    """England's regions and the other nations, the best served first."""
    found: dict[str, list[bool]] = {}
    for one in coverage.authorities:
        region = one.authority.region or NATIONS[one.authority.nation]
        found.setdefault(region, []).append(one.nearest[kind.key] == "local")
    rows = [(region, sum(local), len(local)) for region, local in found.items()]
    return sorted(rows, key=lambda row: (-row[1] / row[2], row[0]))


def lettered(x: float, y: float, words: str, look: str) -> str:
    """Words on the picture."""
    return f'<text x="{x}" y="{y}" class="{look}">{escape(words)}</text>'
