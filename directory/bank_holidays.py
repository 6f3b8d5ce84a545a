"""Is this day a bank holiday in this nation? The `holidays` package, put right by our own small table.

The table `data/bank_holiday_overrides.csv` outranks the package, because a one-off holiday is proclaimed
faster than a package can be upgraded.
"""

from __future__ import annotations

import csv
from datetime import date
from functools import lru_cache
from pathlib import Path

OVERRIDES = Path(__file__).parent / "data" / "bank_holiday_overrides.csv"
SUBDIVISIONS = {"E": "ENG", "W": "WLS", "S": "SCT", "N": "NIR"}


def is_bank_holiday(day: date, nation: str) -> bool:
    """Whether `day` is a bank holiday in `nation` (E, W, S or N)."""
    said = _overrides().get((nation, day))
    return day in _holidays(nation, day.year) if said is None else said


@lru_cache(maxsize=64)
def _holidays(nation: str, year: int) -> frozenset[date]:
    # Imported here because the package takes a quarter of a second, which a 24-hour line never needs.
    from holidays import UnitedKingdom

    return frozenset(UnitedKingdom(subdiv=SUBDIVISIONS[nation], years=[year]))


@lru_cache(maxsize=1)
def _overrides() -> dict[tuple[str, date], bool]:
    with OVERRIDES.open(encoding="utf-8", newline="") as table:
        return {
            (row["nation"], date.fromisoformat(row["date"])): row["bank_holiday"] == "yes"
            for row in csv.DictReader(table)
        }
