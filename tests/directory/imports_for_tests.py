"""Tables to import, and what importing them would do."""

from __future__ import annotations

import argparse
import csv
import io
from datetime import date
from pathlib import Path

from directory.cli_exchange import add_export, add_import
from directory.importing import Plan, known_entries, plan, read_source
from directory.service_columns import COLUMNS

TODAY = date(2026, 11, 21)
ROW = {
    "id": "a-helpline",
    "listed": "yes",
    "name": "A helpline",
    "organization": "A charity",
    "areas": "E08000035 Leeds",
    "for": "survivor",
    "by_and_for": "no",
    "phones": "0113 496 0123 | paid",
}


def table(*rows: dict[str, str], columns: list[str] | None = None) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, columns or COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def planned(path: Path, text: str | bytes, name: str = "given.csv", form: str | None = None) -> Plan:
    """What importing this text would do."""
    given = path.parent / name
    given.write_bytes(text if isinstance(text, bytes) else text.encode())
    known = known_entries(path)
    return plan(read_source(str(given), form, known, TODAY), known)


def run(*words: str) -> int:
    """The command line, without the rest of the house."""
    parser = argparse.ArgumentParser()
    verbs = parser.add_subparsers()
    add_import(verbs)
    add_export(verbs)
    args = parser.parse_args(words)
    return args.run(args)


def everything(path: Path) -> dict:
    return known_entries(path)
