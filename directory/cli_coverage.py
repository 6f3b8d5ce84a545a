"""The verb `signpost directory coverage`: which kinds of help reach each authority, as table, JSON and map."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from directory.models import ClearError

if TYPE_CHECKING:
    from directory.coverage_report import AuthorityCoverage, Coverage, Kind

NAME_WIDE, REGION_WIDE = 38, 26


class MapNotWritten(ClearError):
    """The file for the map cannot be written."""


def add_coverage(sub: argparse._SubParsersAction) -> None:
    """`signpost directory coverage`: where help is local, and where there is none."""
    parser = sub.add_parser(
        "coverage", help="which kinds of help reach each council area", description=report.__doc__
    )
    parser.add_argument("--kind", metavar="KIND", help="one kind of help only, such as men or refuge")
    parser.add_argument("--map", metavar="FILE.svg", help="draw it as well, as one picture in one file")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    parser.set_defaults(run=report)


def report(args: argparse.Namespace) -> int:
    """Say which kinds of help reach each council area of the United Kingdom, the worst served first."""
    from directory.authorities import authorities
    from directory.cli import directory_path, require_assured
    from directory.coverage_report import coverage, kind_of, standing_today
    from directory.opening_hours import LONDON
    from directory.store import Directory

    kind = kind_of(args.kind) if args.kind else None
    today = datetime.now(LONDON).date()
    listed = Directory.open(directory_path(), require_assured()).catalogue.services
    found = coverage(standing_today(listed, today), authorities())
    if args.map:
        _draw(Path(args.map), found, today, kind)
    if args.json:
        json.dump(as_data(found, today, kind), sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    else:
        sys.stdout.write("\n".join(as_lines(found, kind)) + "\n")
    return 0


def as_lines(found: Coverage, kind: Kind | None = None) -> list[str]:
    """The summary, the council areas from the worst served to the best, and the kinds of help."""
    return _lines_of_one_kind(found, kind) if kind else _lines_of_all_kinds(found)


def as_data(found: Coverage, today: date, kind: Kind | None = None) -> dict:
    """The same for programs. The numbers are of services and council areas, never of people."""
    from directory.coverage_report import KINDS

    kinds = [kind] if kind else KINDS
    return {
        "as_listed_on": today.isoformat(),
        "authorities_with_nothing_local": len(_without_local(found, kind)),
        "kinds": [{"kind": one.key, "name": one.name, **found.spread(one.key)} for one in kinds],
        "authorities": [_authority_data(one, kind) for one in _worst_first(found, kind)],
    }


def _draw(path: Path, found: Coverage, today: date, kind: Kind | None) -> None:
    from directory.cli import home
    from directory.coverage_map import coverage_map
    from directory.places import Places

    picture = coverage_map(found, Places.open(home() / "places.db").patches(), today, kind)
    try:
        path.write_text(picture, encoding="utf-8")
    except OSError as problem:
        raise MapNotWritten(f"The map cannot be written to {path}: {problem.strerror}.") from None
    sys.stderr.write(f"The map is in {path}.\n")


def _lines_of_all_kinds(found: Coverage) -> list[str]:
    from directory.coverage_report import KINDS

    lines = [
        f"{len(found.authorities)} council areas, {len(KINDS)} kinds of help. "
        f"In {len(found.nothing_local)} areas nothing local is listed.",
        "",
        _row("Council area", "Region or nation", "Local", "Regional", "National", "None")
        + "  Local help for",
    ]
    for one in found.authorities:
        numbers = [str(len(one.kinds(nearness))) for nearness in ("local", "regional", "national", "nothing")]
        names = ", ".join(kind.key for kind in one.kinds("local"))
        lines.append((_row(*_who(one), *numbers) + f"  {names}").rstrip())
    lines += ["", _row("Nearest help, in how many areas", "--kind", "Local", "Regional", "National", "None")]
    lines += [_row(kind.name, kind.key, *map(str, found.spread(kind.key).values())) for kind in KINDS]
    return lines


def _lines_of_one_kind(found: Coverage, kind: Kind) -> list[str]:
    from directory.coverage_report import KINDS

    at = KINDS.index(kind)
    spread = found.spread(kind.key)
    lines = [
        f"{kind.name}: of {len(found.authorities)} council areas the nearest listed service is local in "
        f"{spread['local']}, regional in {spread['regional']}, national in {spread['national']}; "
        f"in {spread['nothing']} nothing is listed.",
        "",
        _row("Council area", "Region or nation", "Local", "Regional", "National") + "   Nearest",
    ]
    for one in _worst_first(found, kind):
        reach = one.reach[at]
        numbers = (str(reach.local), str(reach.regional), str(reach.national))
        lines.append(_row(*_who(one), *numbers) + f"   {reach.nearest}")
    return lines


def _row(name: str, region: str, *numbers: str) -> str:
    return f"{name:<{NAME_WIDE}} {region:<{REGION_WIDE}}" + "".join(f"{number:>9}" for number in numbers)


def _who(one: AuthorityCoverage) -> tuple[str, str]:
    from directory.authorities import NATIONS

    return one.authority.everyday_name, one.authority.region or NATIONS[one.authority.nation]


def _worst_first(found: Coverage, kind: Kind | None) -> list[AuthorityCoverage]:
    from directory.coverage_report import NEARNESS

    if kind is None:
        return list(found.authorities)
    return sorted(found.authorities, key=lambda one: (-NEARNESS.index(one.nearest[kind.key]), *_who(one)))


def _without_local(found: Coverage, kind: Kind | None) -> list[AuthorityCoverage]:
    if kind is None:
        return list(found.nothing_local)
    return [one for one in found.authorities if one.nearest[kind.key] != "local"]


def _authority_data(one: AuthorityCoverage, kind: Kind | None) -> dict:
    from directory.coverage_report import KINDS, NEARNESS

    name, region = _who(one)
    said = {"code": one.authority.code, "name": name, "region": region, "nation": one.authority.nation}
    if kind is None:
        return said | {nearness: [k.key for k in one.kinds(nearness)] for nearness in NEARNESS}
    reach = one.reach[KINDS.index(kind)]
    services = {"local": reach.local, "regional": reach.regional, "national": reach.national}
    return said | {"nearest": reach.nearest, "services": services}
