"""The coverage as one picture: a self-contained SVG that needs no boundary file, script, font or connection. Pure.

Steps of lightness carry the meaning and nothing-at-all is hatched, so that it reads the same to somebody who
sees colours differently and on a grey print.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from html import escape

from directory.coverage_legend import BY_COUNT, BY_NEARNESS, Shade, legend, lettered, panel, shade_of
from directory.coverage_report import KINDS, AuthorityCoverage, Coverage, Kind
from directory.coverage_squares import Patch, areas_of, outline, squares_of, with_moors

WIDTH, HEIGHT = 1000, 1414
METRES, LONDON_METRES = 3000, 1000
# Where the corner of the map is on the National Grid, in metres, and how many units of the drawing a metre is.
LEFT, TOP, SCALE = -20_000, 1_320_000, 1 / 1000
LONDON_SCALE = 5 / 1000
LONDON_AT = (694, 990)

STYLE = """
text{font-family:Arial,Helvetica,sans-serif;fill:#1a1a1a}
.map path{stroke:#fff;stroke-width:.6;stroke-linejoin:round}
.title{font-size:30px;font-weight:700}.lead{font-size:16px}.head{font-size:16px;font-weight:700}
.row{font-size:14px}.number{font-size:14px;text-anchor:end}.note{font-size:12.5px;fill:#444}
"""
HATCH = """<pattern id="none" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect width="5" height="5" fill="#fbe6d8"/><rect width="1.7" height="5" fill="#c2410c"/></pattern>"""


def coverage_map(
    coverage: Coverage, patches: Iterable[Patch], drawn_on: date, kind: Kind | None = None
) -> str:
    """The map of how many kinds of help each authority has locally or, for one kind, how near its help is."""
    shades = BY_NEARNESS if kind else BY_COUNT
    patches = list(patches)
    by_code = {one.authority.code: one for one in coverage.authorities}
    title, lead = _words(coverage, kind)
    inside = [
        f"<title>{escape(title)}</title>",
        f"<desc>{escape(_spoken(coverage, shades, kind, lead, drawn_on))}</desc>",
        f"<style>{STYLE}</style><defs>{HATCH}</defs>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        lettered(30, 50, title, "title"),
        *(lettered(30, 80 + 22 * line, words, "lead") for line, words in enumerate(lead)),
        *_country(patches, by_code, kind),
        *_london(patches, by_code, kind),
        *legend(coverage, shades, kind),
        *panel(coverage, kind),
        *(
            lettered(30, HEIGHT - 56 + 18 * line, words, "note")
            for line, words in enumerate(_notes(drawn_on))
        ),
    ]
    return (
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" lang="en-GB" role="img" '
            f'aria-labelledby="title desc">\n' + "\n".join(inside) + "\n</svg>\n"
        )
        .replace("<title>", '<title id="title">', 1)
        .replace("<desc>", '<desc id="desc">', 1)
    )


def _country(patches: list[Patch], by_code: dict[str, AuthorityCoverage], kind: Kind | None) -> Iterator[str]:
    squares = with_moors(squares_of((patch for patch in patches if patch[0] in by_code), METRES))
    areas = areas_of(squares)
    yield '<g class="map">'
    for code in sorted(areas):
        border = outline(areas[code], METRES, LEFT, TOP, SCALE)
        yield _area(by_code[code], border, kind)
    yield "</g>"


def _london(patches: list[Patch], by_code: dict[str, AuthorityCoverage], kind: Kind | None) -> Iterator[str]:
    """London once more, larger: its boroughs are too small to tell apart on the map of the country."""
    here = [
        patch for patch in patches if patch[0] in by_code and by_code[patch[0]].authority.region == "London"
    ]
    if not here:
        return
    squares = with_moors(squares_of(here, LONDON_METRES))
    areas = areas_of(squares)
    left = min(x for x, _ in squares) * LONDON_METRES
    top = (max(y for _, y in squares) + 1) * LONDON_METRES
    yield f'<g class="map" transform="translate({LONDON_AT[0]} {LONDON_AT[1]})">'
    yield lettered(0, -14, "London, five times larger", "head")
    for code in sorted(areas):
        yield _area(by_code[code], outline(areas[code], LONDON_METRES, left, top, LONDON_SCALE), kind)
    yield "</g>"


def _area(one: AuthorityCoverage, border: str, kind: Kind | None) -> str:
    shade = shade_of(one, kind)
    name = one.authority.everyday_name
    said = f"{name}: {shade.name}" if kind else f"{name}: {one.local} of {len(KINDS)} kinds local"
    return f'<path fill="{shade.fill}" d="{border}"><title>{escape(said)}</title></path>'


def _words(coverage: Coverage, kind: Kind | None) -> tuple[str, tuple[str, ...]]:
    everywhere = len(coverage.authorities)
    if kind:
        found = coverage.spread(kind.key)
        return (
            f"{kind.name}: how near is the nearest help?",
            (
                f"In {everywhere} council areas, the nearest listed service is local in {found['local']}, regional",
                f"in {found['regional']} and national in {found['national']}. In {found['nothing']} nothing is listed.",
            ),
        )
    return (
        "Help with domestic abuse: who has it near home?",
        (
            f"How many of {len(KINDS)} kinds of help have a local service listed, in each council area.",
            f"In {len(coverage.nothing_local)} of {everywhere} areas there is nothing local at all.",
        ),
    )


def _spoken(
    coverage: Coverage, shades: tuple[Shade, ...], kind: Kind | None, lead: tuple[str, ...], drawn_on: date
) -> str:
    """The picture for somebody who cannot see it: what it says, then the legend with its numbers."""
    counted = [f"{shade.name}: {_how_many(coverage, shade, kind)}" for shade in shades]
    return (
        f"A map of the United Kingdom. {' '.join(lead)} Number of council areas by shade: {'; '.join(counted)}. "
        f"As listed on {_day(drawn_on)}. The same as a table: signpost directory coverage."
    )


def _how_many(coverage: Coverage, shade: Shade, kind: Kind | None) -> int:
    return sum(shade_of(one, kind) is shade for one in coverage.authorities)


def _notes(drawn_on: date) -> tuple[str, ...]:
    return (
        f"Services listed in this directory on {_day(drawn_on)}: a gap may be a gap in the list. Local: the service "
        "says it serves that council or its county.",
        "Each square of 3 km (London 1 km) is the council's with most postcodes there; white within the coast has "
        "no postcodes. The Channel Islands and the Isle of Man",
        "are not part of the United Kingdom. Positions: Office for National Statistics, ONS Postcode Directory, Open "
        "Government Licence v3.0.",
    )


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
