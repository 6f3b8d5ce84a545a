"""What an English message touches on, by the words for it: clues that the model weighs, none of which decides.

A line of training teaches its own words only; a table of words by topic lets "bailiff" profit from what was learnt of
"debt collector". Pure. The table is `data/listening/topics.csv`: a topic a row, its words parted by `|`, each up to
five words long, as `plain_english` writes them.
"""

from __future__ import annotations

import csv
import re

from bot.hearing.labelled_lines import DATA
from bot.hearing.plain_text import plain_english

_LONGEST = 5
_WORDS = re.compile(r"[a-z0-9]+")
_ENDINGS = ("s", "es", "ed", "ing")


def _table() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    with (DATA / "topics.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            for words in row["words"].split("|"):
                found.setdefault(" ".join(_WORDS.findall(plain_english(words))), set()).add(row["topic"])
    return {words: frozenset(topics) for words, topics in found.items()}


_TOPICS = _table()
# Where longer words begin, so that most words are looked up once.
_BEGIN = frozenset(words.split()[0] for words in _TOPICS if " " in words)


def topics_in(plain: str) -> set[str]:
    """The topics whose words stand in a message; a plural or a past of a single word counts as the word."""
    words = _WORDS.findall(plain)
    found: set[str] = set()
    for start, word in enumerate(words):
        for size in range(1, min(_LONGEST if word in _BEGIN else 1, len(words) - start) + 1):
            found |= _TOPICS.get(" ".join(words[start : start + size]), frozenset())
        found |= next((_TOPICS[stem] for stem in _stems(word) if stem in _TOPICS), frozenset())
    return found


def _stems(word: str) -> list[str]:
    return [word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) > len(end) + 3]
