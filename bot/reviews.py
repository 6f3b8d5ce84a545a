"""Who has read which reply, and whether its words are still those that were read.

`bot/words/reviews.csv` has one row for each reply. A row names a reviewer, a day and the hash of the words as they were
then; when the words change the hash no longer fits, and the reply counts as unreviewed again by itself.
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from directory.models import ClearError

ROOM = Path(__file__).parent
TABLE = ROOM / "words" / "reviews.csv"
OWNER = "Signpost editors"


class NoSuchReply(ClearError):
    """Somebody named a reply that is not there."""


class NobodyNamed(ClearError):
    """A review without a reviewer is none."""


@dataclass(frozen=True)
class Review:
    """One row of the table. Blank reviewer, day and hash: nobody has read it yet."""

    reply: str
    owner: str = OWNER
    reviewer: str = ""
    reviewed_on: str = ""
    words_hash: str = ""

    def holds_for(self, words: str) -> bool:
        """Whether a person read these very words."""
        return bool(self.reviewer and self.reviewed_on and self.words_hash == words)


def hash_of(variants: Iterable[Mapping[str, Any]]) -> str:
    """A short mark of every word of a reply: each variant, when it is used, and what its buttons say."""
    said = [
        [
            variant.get("channel"),
            [[one["name"], one["value"]] for one in variant.get("condition") or ()],
            variant["text"].strip(),
            [button["title"] for button in variant.get("buttons") or ()],
        ]
        for variant in variants
    ]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()[:12]


def hashes() -> dict[str, str]:
    """The mark of every reply as it stands now."""
    found = {}
    for path in sorted((ROOM / "domain").glob("*.yml")):
        responses = (YAML(typ="safe").load(path.read_text(encoding="utf-8")) or {}).get("responses") or {}
        found.update({name: hash_of(variants) for name, variants in responses.items()})
    return found


def read(table: Path = TABLE) -> list[Review]:
    """Every row."""
    with table.open(encoding="utf-8", newline="") as rows:
        return [Review(**row) for row in csv.DictReader(rows)]


def write(reviews: Iterable[Review], table: Path = TABLE) -> None:
    """Every row, in the order of the replies' names."""
    with table.open("w", encoding="utf-8", newline="") as rows:
        writer = csv.DictWriter(rows, [field.name for field in fields(Review)], lineterminator="\n")
        writer.writeheader()
        writer.writerows(asdict(one) for one in sorted(reviews, key=lambda one: one.reply))


def updated(reviews: Iterable[Review], replies: Iterable[str]) -> list[Review]:
    """A row for every reply, none for a reply that is gone; what was reviewed stays as it was."""
    known = {one.reply: one for one in reviews}
    return [known.get(name) or Review(name) for name in sorted(replies)]


def state(review: Review, words: str | None) -> str:
    """How far a reply can be relied on, in words."""
    if words is None:
        return "gone"
    if review.holds_for(words):
        return f"reviewed by {review.reviewer} on {review.reviewed_on}"
    return "changed since it was reviewed" if review.words_hash else "unreviewed"


def summary(reviews: Iterable[Review], now: Mapping[str, str]) -> str:
    """One line for the build."""
    read_by_people = {one.reply for one in reviews if one.reply in now and one.holds_for(now[one.reply])}
    return f"Replies: {len(now)}, of which {len(now) - len(read_by_people)} are not yet reviewed by a person."


def with_review(
    reviews: Iterable[Review], now: Mapping[str, str], reply: str, reviewer: str, day: date
) -> list[Review]:
    """The rows, with one reply marked as read in the words that it has now."""
    if reply not in now:
        raise NoSuchReply(f"there is no reply {reply}; 'signpost replies' lists them")
    if not reviewer:
        raise NobodyNamed("say who read it: --by 'A. Name, Organisation'")
    mark = {"reviewer": reviewer, "reviewed_on": day.isoformat(), "words_hash": now[reply]}
    return [replace(one, **mark) if one.reply == reply else one for one in updated(reviews, now)]
