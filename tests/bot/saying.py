"""The table of who did what to whom in the eleven other languages, and what must be heard in each line."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.hearing.alarms.danger import SIGNALS
from bot.hearing.listening import Understanding

TABLE = Path(__file__).parent / "who_did_what.csv"
# Whatever the model makes of it, this is nobody who says that they harm.
NEVER_OWNS_UP = "never owns up"


@dataclass(frozen=True)
class Saying:
    """One line. Each of `must` is a role, a signal, `need:...` or `about:...`, after `not` the contrary."""

    text: str
    language: str
    must: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.language}: {self.text}"

    def unheard(self, heard: Understanding) -> list[str]:
        """What must be true and is not."""
        return [must for must in self.must if must != NEVER_OWNS_UP and not _is_true(must, heard)]


def _is_true(must: str, heard: Understanding) -> bool:
    name = must.removeprefix("not ")
    kind, _, value = name.partition(":")
    if name in SIGNALS:
        found = getattr(heard.signals, name)
    elif value:
        found = value in {"need": heard.needs, "about": heard.about}[kind]
    else:
        found = heard.audience == name
    return found != must.startswith("not ")


@cache
def sayings() -> tuple[Saying, ...]:
    """Every line of the table."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        return tuple(
            Saying(row["text"], row["language"], tuple(row["must"].split("; ")))
            for row in csv.DictReader(table)
        )
