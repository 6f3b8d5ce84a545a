"""The verbs `signpost match` and `signpost directory ...`: a thin skin over the directory.

The only file here that reads the environment and the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from directory.models import (
    NOWHERE,
    ClearError,
    HelpFound,
    Need,
    NothingCovers,
    Place,
    PlaceAmbiguous,
    Reason,
)
from directory.table import as_table
from directory.terms import ABOUT, CIRCUMSTANCES, NEEDS, ROLES


class QuestionUnclear(ClearError):
    """A word on the command line that is not one of ours."""


def home() -> Path:
    """Where the data made at run time lives."""
    return Path(os.environ.get("SIGNPOST_HOME") or Path(__file__).resolve().parent.parent / "var")


def directory_path() -> Path:
    return home() / "directory.db"


def require_assured() -> bool:
    return os.environ.get("SIGNPOST_REQUIRE_ASSURED", "").lower() in ("1", "true", "yes", "on")


# ---- signpost match --------------------------------------------------------------------------------------


def add_match(sub: argparse._SubParsersAction) -> None:
    """`signpost match`: the services for one need at one place."""
    parser = sub.add_parser("match", help="find the services most likely to help", description=match.__doc__)
    parser.add_argument(
        "--place", default="", metavar="TEXT", help="a postcode, its first half, a town or a council"
    )
    parser.add_argument(
        "--for", dest="role", default="survivor", metavar="ROLE", help=_one_of(_spelled(ROLES))
    )
    parser.add_argument("--need", action="append", default=[], metavar="NEED", help=_one_of(NEEDS))
    parser.add_argument("--about", action="append", default=[], metavar="ABOUT", help=_one_of(ABOUT))
    parser.add_argument(
        "--language", metavar="xx", help="a language they would rather speak, such as pl or ur"
    )
    parser.add_argument(
        "--by-and-for", action="store_true", help="they want a service run by their own community"
    )
    parser.add_argument(
        "--oldest-son", type=int, metavar="AGE", help="the age of the oldest boy who comes along"
    )
    parser.add_argument(
        "--circumstance", action="append", default=[], metavar="WHAT", help=_one_of(CIRCUMSTANCES)
    )
    parser.add_argument(
        "--at", metavar="ISO8601", help="the moment to answer for; without a zone, UK time; now"
    )
    parser.add_argument("--limit", type=int, default=3, metavar="N", help="how many services, 3 unless told")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    parser.set_defaults(run=match)


def match(args: argparse.Namespace) -> int:
    """Find the services most likely to help one person, the best single call first."""
    from directory.store import Directory
    from directory.wording import help_to_dict

    need = _need(args)
    now = _moment(args.at)
    if args.limit < 1:
        raise QuestionUnclear("--limit must be 1 or more.")
    place, said = _place(args.place)
    found = Directory.open(directory_path(), require_assured()).find_help(
        replace(need, place=place), now, args.limit
    )
    answer = help_to_dict(_with(found, said), place, now)
    if args.json:
        json.dump(answer, sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        print(as_table(answer))
    return 0


def _need(args: argparse.Namespace) -> Need:
    role = _checked("--for", [args.role.replace("-", "_")], ROLES)[0]
    if args.language and not (
        args.language.isascii() and args.language.isalpha() and len(args.language) <= 3
    ):
        raise QuestionUnclear(f"--language {args.language}: use a code such as en, cy, pl or ur.")
    return Need(
        role=role,
        needs=frozenset(_checked("--need", args.need, NEEDS)),
        about=frozenset(_checked("--about", args.about, ABOUT)),
        language=args.language.lower() if args.language else None,
        by_and_for=args.by_and_for,
        oldest_son=args.oldest_son,
        circumstances=frozenset(_checked("--circumstance", args.circumstance, CIRCUMSTANCES)),
    )


def _checked(option: str, values: list[str], known: tuple[str, ...] | list[str]) -> list[str]:
    for value in values:
        if value not in known:
            raise QuestionUnclear(f"{option} {value}: not known; use one of {', '.join(_spelled(known))}.")
    return values


def _spelled(words: tuple[str, ...] | list[str]) -> list[str]:
    return [word.replace("_", "-") if word == "own_behaviour" else word for word in words]


def _one_of(words: list[str]) -> str:
    return "one of " + ", ".join(words)


def _moment(text: str | None) -> datetime:
    from directory.opening_hours import LONDON

    if not text:
        return datetime.now(LONDON)
    try:
        at = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        raise QuestionUnclear(f"--at {text}: write it like 2026-05-01T20:30.") from None
    return at if at.tzinfo else at.replace(tzinfo=LONDON)


def _place(text: str) -> tuple[Place, tuple[Reason, ...]]:
    """The place meant, and what to say of it. A place we cannot find is no error: help is national then."""
    if not text.strip():
        return NOWHERE, ()
    from directory.places import Places

    meant = Places.open(home() / "places.db").place_of(text)
    if isinstance(meant, Place):
        return meant, ()
    if isinstance(meant, PlaceAmbiguous):
        names = "; ".join(candidate.name for candidate in meant.candidates)
        return NOWHERE, (Reason("place_ambiguous", (("places", names),)),)
    return NOWHERE, (Reason("place_not_found"),)


def _with(found: HelpFound | NothingCovers, said: tuple[Reason, ...]) -> HelpFound | NothingCovers:
    """The answer with what was said about the place in front, in the stead of "we do not know where you are"."""
    if not said:
        return found
    return replace(found, widened=said + tuple(r for r in found.widened if r.code != "place_not_known"))


# ---- signpost directory ----------------------------------------------------------------------------------


def add_directory(sub: argparse._SubParsersAction) -> None:
    """`signpost directory`: load, save and check the services; build the postcode index."""
    from directory.cli_coverage import add_coverage
    from directory.cli_exchange import add_export, add_import

    parser = sub.add_parser("directory", help="look after the services and the postcode index")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    add_import(verbs)
    add_export(verbs)
    add_coverage(verbs)
    checking = verbs.add_parser("check", help="what is dangling, contradictory, stale or incomplete")
    checking.add_argument("--json", action="store_true", help="a JSON list instead of a table")
    checking.set_defaults(run=check_services)
    places = verbs.add_parser("places", help="the postcode index")
    building = places.add_subparsers(dest="places_verb", metavar="VERB", required=True)
    build = building.add_parser("build", help="build the postcode index")
    build.set_defaults(run=build_places)


def check_services(args: argparse.Namespace) -> int:
    """Say what needs an editor's eye, worst first. Exit code 1 where something must be mended, 0 where it may wait."""
    from directory.check import check
    from directory.importing import known_entries
    from directory.opening_hours import LONDON
    from directory.store import Directory

    Directory.open(directory_path())  # says how to make one where there is none
    findings = check(known_entries(directory_path()).values(), datetime.now(LONDON).date())
    if args.json:
        json.dump([finding.as_dict() for finding in findings], sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        if findings:
            print(f"{'kind':<14}service: what\n")
        for finding in findings:
            print(finding)
        print(f"{len(findings)} things to look at." if findings else "Nothing to mend.")
    return 1 if any(finding.must_be_mended for finding in findings) else 0


def build_places(args: argparse.Namespace) -> int:
    """Build the postcode index, unless the one there is up to date."""
    from directory.places_build import build_places as build

    home().mkdir(parents=True, exist_ok=True)
    built = build(home() / "places.db")
    print("The postcode index is built." if built else "The postcode index is up to date.")
    return 0
