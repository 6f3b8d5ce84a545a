"""Many patterns, of which only those are tried that a text can match at all.

A listener of a thousand patterns would spend most of its time on those that cannot match: "strangle" where no
"str" stands in the message. Each pattern's parts that must be there are read from it once, three letters are kept of
them, and a text is asked for its threes first. Pure; what is found is what `re` alone would find.
"""

from __future__ import annotations

import re
import sre_parse
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import product
from typing import Any

from bot.hearing.plain_text import read_once

_MOST_SPELLINGS = 32
# Escapes and sets are skipped whole: a bar or a bracket in them is only a letter.
_MARKS = re.compile(r"\\.|\[\^?\]?[^\]]*\]|[()|]")
# Three letters that an alternative surely begins with.
_BEGINS = re.compile(r"[^\W_][^\\()\[\]?*+{}.^$|]{2}(?![?*{])")
_WORD = re.compile(r"(?<!\w)\w")
_COMMON_FIRST = "etaoinshrdlucmfwypvbgkjqxz"


class Patterns:
    """Compiled patterns in their order. They may hold no flags, and text must be folded as they are."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns = tuple(re.compile(pattern) for pattern in patterns)
        self._always: list[int] = []
        self._by_letters: dict[str, list[int]] = {}
        for number, pattern in enumerate(self._patterns):
            needed = letters_needed(pattern.pattern)
            if needed is None:
                self._always.append(number)
            for letters in needed or ():
                self._by_letters.setdefault(letters, []).append(number)

    def likely_in(self, text: str) -> list[int]:
        """The numbers of those that may match, in order."""
        there = self._by_letters.keys() & threes_of(text)
        return sorted({*self._always, *(number for letters in there for number in self._by_letters[letters])})

    def found_in(self, text: str) -> bool:
        """Whether one of them matches somewhere."""
        return any(self._patterns[number].search(text) for number in self.likely_in(text))

    def all_in(self, text: str) -> Iterator[int]:
        """The number of each that matches somewhere."""
        return (number for number in self.likely_in(text) if self._patterns[number].search(text))

    def taken_out_of(self, text: str) -> str:
        """The text with what they match replaced, one after the other, by a mark that no pattern reads."""
        for number in self.likely_in(text):
            text = self._patterns[number].sub(" ~ ", text)
        return text


class LabelledPatterns:
    """For each label what tells of it: alternatives, of which only those are tried that a text can match."""

    def __init__(self, table: Mapping[str, str]) -> None:
        each = [(label, one) for label, pattern in table.items() for one in alternatives_of(pattern)]
        self._labels = tuple(label for label, _ in each)
        self._patterns = Patterns(pattern for _, pattern in each)

    def found_in(self, text: str) -> set[str]:
        """The labels of which some alternative matches somewhere."""
        return {self._labels[number] for number in self._patterns.all_in(text)}


class WordStarts:
    """For each label the many words that tell of it, tried only where a word of the text begins with their letters."""

    def __init__(self, table: Mapping[str, str]) -> None:
        grouped: dict[str, dict[str, list[str]]] = {}
        for label, pattern in table.items():
            for one in alternatives_of(pattern):
                start = _BEGINS.match(one)
                grouped.setdefault(start.group() if start else "", {}).setdefault(label, []).append(one)
        self._others = LabelledPatterns(
            {label: "|".join(map(_at_a_start, ones)) for label, ones in grouped.pop("", {}).items()}
        )
        self._by_start = grouped
        self._compiled = lru_cache(maxsize=None)(self._compile)

    def found_in(self, text: str) -> set[str]:
        """The labels of which some alternative stands at the start of a word."""
        starts = {text[word.start() : word.start() + 3] for word in _WORD.finditer(text)}
        return self._others.found_in(text) | {
            label
            for start in starts & self._by_start.keys()
            for label in self._by_start[start]
            if self._compiled(start, label).search(text)
        }

    def _compile(self, start: str, label: str) -> re.Pattern[str]:
        return re.compile(_at_a_start("|".join(self._by_start[start][label])))


def _at_a_start(words: str) -> str:
    return rf"(?<!\w)(?:{words})"


def alternatives_of(pattern: str) -> list[str]:
    """A pattern taken apart at the bars that stand outside of every group."""
    found, depth, start = [], 0, 0
    for mark in _MARKS.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(mark.group(), 0)
        if mark.group() == "|" and not depth:
            found.append(pattern[start : mark.start()])
            start = mark.end()
    return [*found, pattern[start:]]


@read_once
def threes_of(text: str) -> frozenset[str]:
    """Every three characters that stand together in a text."""
    return frozenset(map("".join, zip(text, text[1:], text[2:], strict=False)))


def letters_needed(pattern: str) -> frozenset[str] | None:
    """Threes of letters of which any match of a pattern holds at least one; None where that cannot be said."""
    spellings, needed = _read(sre_parse.parse(pattern))
    return _fewest([needed, _threes_in(spellings)])


def _read(parts: Any) -> tuple[list[str] | None, frozenset[str] | None]:
    """Every spelling of a sequence where they are few, or else what it needs."""
    spellings, whole, found = [""], True, []
    for part in parts:
        own, needed = _read_one(*part)
        found.append(needed)
        if own is not None and len(own) * len(spellings) <= _MOST_SPELLINGS:
            spellings = ["".join(pair) for pair in product(spellings, own)]
            continue
        whole = False
        found.append(_threes_in(spellings))
        spellings = own or [""]
    return (spellings, None) if whole else (None, _fewest([*found, _threes_in(spellings)]))


def _read_one(kind: Any, value: Any) -> tuple[list[str] | None, frozenset[str] | None]:
    name = str(kind)
    if name == "LITERAL":
        return [chr(value)], None
    if name in ("AT", "ASSERT", "ASSERT_NOT"):
        return [""], None
    if name == "IN" and all(str(one) == "LITERAL" for one, _ in value):
        return [chr(letter) for _, letter in value], None
    if name == "SUBPATTERN":
        return _read(value[3])
    if name == "BRANCH":
        return _read_branches([_read(branch) for branch in value[1]])
    if name in ("MAX_REPEAT", "MIN_REPEAT"):
        return _read_repeated(*value)
    return None, None


def _read_branches(
    branches: list[tuple[list[str] | None, frozenset[str] | None]],
) -> tuple[list[str] | None, frozenset[str] | None]:
    each = [_fewest([needed, _threes_in(spellings)]) for spellings, needed in branches]
    needed = None if None in each else frozenset().union(*each)  # type: ignore[arg-type]
    if any(spellings is None for spellings, _ in branches):
        return None, needed
    return [one for spellings, _ in branches for one in spellings or ()], needed


def _read_repeated(least: int, most: int, part: Any) -> tuple[list[str] | None, frozenset[str] | None]:
    spellings, needed = _read(part)
    if least and most == 1:
        return spellings, needed
    if least:
        return None, _fewest([needed, _threes_in(spellings)])
    return (["", *spellings] if most == 1 and spellings is not None else None), None


def _threes_in(spellings: list[str] | None) -> frozenset[str] | None:
    """The rarest three letters of each spelling; None where one of them has none."""
    if not spellings:
        return None
    rarest = [_rarest(one) for one in spellings]
    return None if None in rarest else frozenset(three for three in rarest if three)


@lru_cache(maxsize=1024)
def _rarest(spelling: str) -> str | None:
    threes = (spelling[start : start + 3] for start in range(len(spelling) - 2))
    return max((three for three in threes if three.isalpha()), key=_rarity, default=None)


def _rarity(three: str) -> tuple[int, str]:
    return sum(_COMMON_FIRST.find(letter) % 40 for letter in three), three


def _fewest(found: list[frozenset[str] | None]) -> frozenset[str] | None:
    return min((one for one in found if one is not None), key=len, default=None)
