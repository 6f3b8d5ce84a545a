"""The verbs `signpost directory import` and `export`: a thin skin over `importing` and `exporting`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from directory.importing import Change, Plan

LONG = 200  # fewer steps than this are over before a progress bar is read


def add_import(sub: argparse._SubParsersAction) -> None:
    """`signpost directory import`: services from a file or an address, all or none."""
    parser = sub.add_parser(
        "import", help="take services from a table or a feed, all or none", description=take.__doc__
    )
    parser.add_argument("source", metavar="FILE|URL")
    parser.add_argument(
        "--format", metavar="csv|oruk", help="what it is; otherwise it is seen from the content"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would change, field by field, and change nothing"
    )
    parser.add_argument(
        "--leave-out-bad-rows", action="store_true", help="take the good rows although others cannot be taken"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    parser.set_defaults(run=take)


def add_export(sub: argparse._SubParsersAction) -> None:
    """`signpost directory export`: the services to standard output."""
    parser = sub.add_parser("export", help="write the services to standard output", description=give.__doc__)
    parser.add_argument(
        "--format",
        default="csv",
        metavar="csv|oruk",
        help="the editors' table (csv) or Open Referral UK (oruk)",
    )
    parser.set_defaults(run=give)


def take(args: argparse.Namespace) -> int:
    """Take the services of a file or feed: all of them, or none and one line for each row to mend."""
    from directory.cli import directory_path
    from directory.importing import carry_out, known_entries, plan, read_source
    from directory.opening_hours import LONDON

    known = known_entries(directory_path())
    source = read_source(args.source, args.format, known, datetime.now(LONDON).date(), progress=with_progress)
    decided = plan(source, known)
    for warning in decided.warnings:
        say(f"note: {warning}", sys.stderr)
    for refused in decided.refused:
        say(f"error: {refused}", sys.stderr)
    if args.json:
        say(json.dumps(as_data(decided), ensure_ascii=False, indent=2))
    else:
        _show(decided, args.dry_run)
    if args.dry_run:
        return 2 if decided.refused and not args.leave_out_bad_rows else 0
    carry_out(directory_path(), decided, args.leave_out_bad_rows)
    return 0


def give(args: argparse.Namespace) -> int:
    """Write the services in the order of their ids, without anything confidential. A feed holds those shown today."""
    from directory.cli import directory_path, require_assured
    from directory.exporting import export
    from directory.opening_hours import LONDON

    today = datetime.now(LONDON).date()
    sys.stdout.write(export(directory_path(), args.format, today, require_assured()))
    return 0


def say(line: str, to: TextIO | None = None) -> None:
    """One line for the person at the keyboard."""
    (to or sys.stdout).write(line + "\n")


def with_progress(steps: Iterable) -> Iterable:
    """A bar on a terminal for long work; nothing elsewhere."""
    from tqdm import tqdm

    steps = list(steps)
    return tqdm(steps, unit=" services", leave=False, disable=None if len(steps) >= LONG else True)


def as_data(decided: Plan) -> dict:
    """The plan for programs."""
    return {
        "changes": [
            {
                "id": change.entry.service.id,
                "new": change.is_new,
                "fields": [
                    {"field": name, "before": before, "after": after} for name, before, after in change.fields
                ],
            }
            for change in decided.changes
        ],
        "unchanged": decided.unchanged,
        "errors": [
            {"where": bad.where, "id": bad.identifier, "reason": bad.reason} for bad in decided.refused
        ],
        "warnings": list(decided.warnings),
    }


def _show(decided: Plan, dry_run: bool) -> None:
    for change in decided.changes:
        say(_in_lines(change))
    new = sum(change.is_new for change in decided.changes)
    would = "would be " if dry_run else ""
    bad = f", {len(decided.refused)} cannot be taken" if decided.refused else ""
    say(
        f"{decided.read} services read: {new} {would}added, {len(decided.changes) - new} {would}changed, "
        f"{decided.unchanged} as before{bad}."
    )


def _in_lines(change: Change) -> str:
    sign = "+" if change.is_new else "~"
    lines = [f"{sign} {change.entry.service.id}"]
    for name, before, after in change.fields:
        lines.append(f"    {name}: “{after}”" if change.is_new else f"    {name}: “{before}” -> “{after}”")
    return "\n".join(lines)
