"""Where a message in Arabic, Urdu, Bengali, Punjabi or Ukrainian letters names a place of the UK.

Pure. A spelling that is nothing else is recognised anywhere; one that is also a word (a derby, a reading) only
beside words that say where somebody is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from directory.place_spellings import Spelling, folded, spellings
from directory.place_words import (
    COMING_FROM_ELSEWHERE,
    IN_AFTER,
    IN_BEFORE,
    LIVING,
    NEAR_AFTER,
    NOT_AFTER,
    NOT_BEFORE,
    OTHER_SCRIPT,
    STREET_BEFORE,
    STREETS_ELSEWHERE,
    WORD_IN_OTHER_SCRIPT,
)

LONGEST_SPELLING = 4
# How far from the name "I live" may stand, in words.
REACH = 4
CUES_BEFORE, CUES_AFTER = (frozenset(map(folded, words)) for words in (IN_BEFORE, IN_AFTER))
FROM = frozenset(map(folded, COMING_FROM_ELSEWHERE))
NOT = frozenset(map(folded, NOT_BEFORE | NOT_AFTER))


@dataclass(frozen=True)
class Spelt:
    """A place as another script spells it, where in the message, and how plainly somebody is there."""

    start: int
    end: int
    meant: Spelling
    trust: float


def spelt_in(text: str) -> Iterator[Spelt]:
    """Every place that the message names in another script."""
    if text.isascii() or not OTHER_SCRIPT.search(text):
        return
    message = _Message(text)
    first = 0
    while first < len(message.words):
        found = message.longest_at(first)
        if found:
            last, meant = found
            start, end = message.spans[first][0], message.spans[last][1]
            yield Spelt(start, end, meant, message.trust(first, last, meant))
        first = found[0] + 1 if found else first + 1


class _Message:
    """The words of a message, made comparable."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [match.span() for match in WORD_IN_OTHER_SCRIPT.finditer(text)]
        self.words = [folded(text[start:end]) for start, end in self.spans]

    def longest_at(self, first: int) -> tuple[int, Spelling] | None:
        """The last word of the longest spelling that begins here, and what it stands for."""
        known = spellings()
        if self.words[first] not in known.first_words:
            return None
        for last in reversed(range(first, min(first + LONGEST_SPELLING, len(self.words)))):
            if all(self._are_joined(index) for index in range(first, last)):
                meant = known.scripts.get(" ".join(self.words[first : last + 1]))
                if meant:
                    return last, meant
        return None

    def trust(self, first: int, last: int, meant: Spelling) -> float:
        """How plainly it says that somebody is there, on the scale of `place_mentions.py`; 0 when it may not."""
        before, after = self._word(first - 1), self._word(last + 1)
        rest = self.text[self.spans[last][1] :]
        if before in STREET_BEFORE or STREETS_ELSEWHERE.match(rest):
            return 0
        if self._word(first - 2) in NOT and before in CUES_BEFORE:
            return 0
        if after in CUES_AFTER and self._word(last + 2) in NOT:
            return 0
        if (self.text[: self.spans[first][0]] + rest).strip(" .,!?،۔।؟") == "":
            return 3
        cue = meant.means_in or before in CUES_BEFORE or after in CUES_AFTER or bool(NEAR_AFTER.match(rest))
        if cue:
            comes_from = before in FROM or after in FROM
            return 4 if not comes_from and self._somebody_lives(first, last) else 2
        return 0 if meant.ordinary else 1

    def _somebody_lives(self, first: int, last: int) -> bool:
        around = self.spans[max(0, first - REACH)][0], self.spans[min(len(self.spans) - 1, last + REACH)][1]
        return LIVING.search(self.text, *around) is not None

    def _are_joined(self, index: int) -> bool:
        gap = self.text[self.spans[index][1] : self.spans[index + 1][0]]
        return not gap.strip(" -\u2010\u2011\u2013\u200c\n")

    def _word(self, index: int) -> str:
        return self.words[index] if 0 <= index < len(self.words) else ""
