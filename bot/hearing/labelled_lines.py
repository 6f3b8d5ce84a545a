"""The tables that the model learns from and is measured on: messages that people wrote, labelled by hand.

`data/listening/README.md` says what each column means.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from bot.hearing.alarms.danger import SIGNALS, Signals

DATA = Path(__file__).parents[1] / "data" / "listening"
AUDIENCES = ("survivor", "supporter", "own_behaviour", "professional", "unclear")


@dataclass(frozen=True)
class LabelledLine:
    """One labelled line of the listening data. None means that nobody labelled it."""

    text: str
    intent: str | None = None
    language: str = "en"
    signals: Signals | None = None
    audience: str | None = None
    needs: frozenset[str] | None = None
    about: frozenset[str] | None = None
    place: str = ""


def lines_of(path: Path) -> list[LabelledLine]:
    """Read a labelled table."""
    with path.open(encoding="utf-8", newline="") as table:
        return [
            LabelledLine(
                row["text"],
                row.get("intent") or None,
                row["language"],
                Signals(**{name: row[name] == "1" for name in SIGNALS}),
                row["audience"],
                frozenset(filter(None, row["needs"].split(";"))),
                frozenset(filter(None, row["about"].split(";"))),
                row["place"],
            )
            for row in csv.DictReader(table)
        ]


def training_lines() -> list[LabelledLine]:
    """Every table to learn from: train.csv and its companions."""
    return [line for path in sorted(DATA.glob("train*.csv")) for line in lines_of(path)]
