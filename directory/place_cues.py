"""How plainly the words around a name say that somebody is there: "I live in" most, a bare "near" a little.

Pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from directory.place_words import (
    ANOTHER,
    BEING_THERE,
    COMING_FROM,
    DENIED_BEFORE,
    FOR_ANOTHER,
    IN_AFTER_A_LATIN_NAME,
    IN_BEFORE,
    LEFT_BEFORE,
    LESS_THAN_LIVING,
    LIVING_BEFORE_A_NAME,
    LIVING_ELSEWHERE,
    LIVING_THERE,
    MOVED_TO,
    MYSELF,
    NEAR_BEFORE_A_CAPITAL,
    NEAR_BEFORE_DE,
    NEAR_ELSEWHERE,
    NEAR_WORDS,
    NOT_IN,
    OTHER_SCRIPT,
    PLAINLY_WHERE,
    SOMEHOW_NEAR,
    SURELY_MOVED_TO,
)

LAST_LATIN = "\u024f"
LONGEST_LEAD = 60
OF_ONE = re.compile(r"'s$")
# What is asked for, and what a town may follow at the end of it without a word between.
WISHED_FOR = frozenset("refuge refuges hostel shelter housing help place somewhere".split())
BEFORE_A_TOWN = frozenset("refuge refuges hostel shelter tonight asap kids children urgently".split())
OWNED_BY = frozenset("my our his her their the".split())
APART = frozenset(",.;:!?،؛؟۔।")


@dataclass(frozen=True)
class Word:
    text: str
    start: int
    end: int


class Words:
    """A message in words, and what those before a name say about it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = [
            Word(match.group().lower().replace("’", "'"), *match.span())
            for match in re.finditer(r"\w+(?:['’]\w+)?", text)
        ]

    def between(self, start: int, end: int) -> tuple[int, int]:
        first = sum(word.end <= start for word in self.words)
        return first, sum(word.start < end for word in self.words) - 1

    def gap(self, after: int) -> str:
        return self.text[self.words[after].end : self.words[after + 1].start]

    def word(self, index: int) -> str:
        return self.words[index].text if 0 <= index < len(self.words) else ""

    def is_denied(self, first: int) -> bool:
        """Whether it reads like "not in Leeds", "I don't live in Leeds", "nie w Leeds"."""
        no, cue = self.word(first - 2), self.word(first - 1)
        elsewhere = no in NOT_IN and cue in NEAR_ELSEWHERE | NEAR_WORDS
        return elsewhere or DENIED_BEFORE.search(self.lead(first)) is not None

    def is_left(self, first: int) -> bool:
        """Whether it reads like "moved from Leeds", "I used to live in Leeds"."""
        return LEFT_BEFORE.search(self.lead(first)) is not None

    def lead(self, first: int) -> str:
        """What is said before a word, as far as it can matter."""
        start = self.words[first].start
        return self.text[max(0, start - LONGEST_LEAD) : start]

    def cue_elsewhere(self, first: int, last: int, ordinary: bool) -> float:
        """The same as `cue` for the other languages: vivo en, mieszkam w, ku noolahay, mein, ਵਿੱਚ."""
        cue, before = self.word(first - 1), self.word(first - 2)
        start, end = self.words[first].start, self.words[last].end
        capital = self.text[start].isupper() and not self.text.isupper()
        if self.text[start] > LAST_LATIN or self.word(first) == "march":
            return 0
        if cue in LIVING_BEFORE_A_NAME or (before in LIVING_ELSEWHERE and cue in SOMEHOW_NEAR):
            return 4
        near = cue in NEAR_ELSEWHERE or (cue == "de" and before in NEAR_BEFORE_DE)
        if near or cue in IN_BEFORE or IN_AFTER_A_LATIN_NAME.match(self.text, end):
            return 2 if capital or not ordinary else 0
        return 1.5 if cue in NEAR_BEFORE_A_CAPITAL and capital and not ordinary else 0

    def stands_apart(self, first: int, last: int) -> bool:
        """Whether it is a name between commas in a message in another script: "я з дітьми, Reading"."""
        before, after = (
            self.text[: self.words[first].start].rstrip(),
            self.text[self.words[last].end :].lstrip(),
        )
        apart = before[-1:] in APART and (not after or after[0] in APART)
        return apart and self.text[self.words[first].start].isupper() and bool(OTHER_SCRIPT.search(self.text))

    def ends_a_wish(self, first: int, last: int) -> bool:
        """Whether it ends what somebody asks for: "refuge tonight 2 kids preston", but not "help my kid preston"."""
        wish = WISHED_FOR.intersection(word.text for word in self.words[:first])
        theirs = self.word(first - 2) in OWNED_BY
        return (
            bool(wish)
            and last == len(self.words) - 1
            and self.word(first - 1) in BEFORE_A_TOWN
            and not theirs
        )

    def is_capital_after_a_cue(self, first: int, is_a_name: bool) -> bool:
        """Whether it reads like "in Hope", but not "from Shirley", who may have sent a message."""
        cues = PLAINLY_WHERE | {"in"} if is_a_name else NEAR_WORDS
        capital = self.text[self.words[first].start].isupper() and not self.text.isupper()
        return capital and self.word(first - 1) in cues and self.word(first) != "march"

    def cue(self, first: int, ordinary: bool = False) -> float:
        """How plainly the words before say that somebody is there: 4.5 for "I live in", 2 for a bare "near"."""
        cue, before = self.word(first - 1), self.word(first - 2)
        in_small_letters = ordinary and self.text[self.words[first].start].islower()
        if cue == "to" and (SURELY_MOVED_TO if in_small_letters else MOVED_TO).search(self.lead(first)):
            return 4
        if cue not in NEAR_WORDS or (self.word(first) == "march" and before not in LIVING_THERE):
            return 0
        lead = " ".join(word.text for word in self.words[max(0, first - 5) : first - 1])
        whose = ANOTHER if FOR_ANOTHER.search(self.text) else MYSELF
        myself = 0.5 if whose.search(lead) else 0
        if cue == "from":
            return 3 + myself if before in COMING_FROM else 0 if ordinary else 1.5
        if OF_ONE.sub("", before) in BEING_THERE and cue not in ("at", "by"):
            return (3 if before in LESS_THAN_LIVING else 4) + myself
        if cue in PLAINLY_WHERE:
            return 2 + myself
        nothing_else_said = first == 1 and len(self.words) == 2
        return 2 if nothing_else_said or not ordinary else 0
