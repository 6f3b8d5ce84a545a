"""Where a free message mentions a place: "im in leeds", "my sister lives near Bath", but not "in the bath".

Pure. Most towns are recognised anywhere in a message. A name that is also an ordinary word or somebody's name
(Reading, Sale, Beverley), or that belongs to a village few have heard of, needs words around it that say where
somebody is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from directory.place_cues import Words
from directory.place_names import NamedPlace, plain
from directory.place_scripts import spelt_in
from directory.place_spellings import Spelling, spellings
from directory.place_words import (
    BEFORE_A_POSTCODE,
    IN_A_POSTCODE,
    IN_AFTER,
    IN_BEFORE,
    ROAD_AFTER,
    STREETS,
    TITLES,
)
from directory.postcode import Mention, Outcode, Postcode, mentions

LONGEST_NAME = 6
WELL_KNOWN = 5_000
# Said alone, in answer to nothing, "reading" is a town only because Reading is a large one.
KNOWN_TO_EVERYBODY = 15_000

OWNING = re.compile(r"['’]s$")
GAP_INSIDE_A_NAME = re.compile(r"[\s\-–&']+|\.\s?")
GAP_BEFORE_WHAT_IT_LIES_IN = re.compile(r"\s*[,(]?\s+|\s*,\s*")


@dataclass(frozen=True)
class PlaceMention:
    """A place named in a longer text, as it was written, and where. `name` is how we write it."""

    text: str
    start: int
    end: int
    name: str = ""


class Known(Protocol):
    """What has to be known about places to find one in a sentence; `Places` knows it."""

    ordinary_words: frozenset[str]
    first_names: frozenset[str]
    words_elsewhere: frozenset[str]

    def named(self, name: str) -> tuple[NamedPlace, ...]: ...
    def known_as(self, spelling: Spelling) -> tuple[NamedPlace, ...]: ...
    def named_here(self, name: str) -> bool: ...
    def lying_in(self, wording: str) -> tuple[NamedPlace, ...]: ...
    def is_abroad(self, name: str) -> bool: ...
    def begins_a_name(self, word: str) -> bool: ...
    def is_in_use(self, reading: Postcode | Outcode) -> bool: ...


@dataclass(frozen=True)
class Candidate:
    """A possible mention. `trust` compares them: the surest wins, then the first."""

    first: int
    last: int
    start: int
    end: int
    trust: float


def find_mention(text: str, known: Known) -> PlaceMention | None:
    """The place or postcode that the message most plainly gives as where somebody is."""
    sentence = Sentence(text, known)
    names = (*sentence.spelt_names(), *sentence.names())
    found = (*sentence.postcodes(names), *names)
    best = max(found, key=lambda candidate: (candidate.trust, -candidate.start), default=None)
    if best is None:
        return None
    end = sentence.end_with_what_it_lies_in(best)
    written, name = text[best.start : end], text[best.start : best.end]
    # "Londres, Inglaterra" is London.
    meant = spellings().of(written) or spellings().of(name)
    return PlaceMention(written, best.start, end, meant.said if meant else written)


class Sentence(Words):
    """A message in words, and how far each of them can be trusted to be a place."""

    def __init__(self, text: str, known: Known) -> None:
        super().__init__(text)
        self.known = known

    def postcodes(self, names: tuple[Candidate, ...]) -> Iterator[Candidate]:
        """The postcodes in use; those that may be text-speak only beside words that make them one."""
        for mention in mentions(self.text):
            first, last = self.between(mention.start, mention.end)
            likely = mention.sure or self._is_likely(mention, first, last, names)
            if likely and not self._is_road(mention, first) and self.known.is_in_use(mention.reading):
                trust = 9 if isinstance(mention.reading, Postcode) else 8
                yield Candidate(first, last, mention.start, mention.end, trust)

    def _is_likely(self, mention: Mention, first: int, last: int, names: tuple[Candidate, ...]) -> bool:
        """Whether `b12` is said alone, as in "its b12", "im in b12" or "birmingham b12"."""
        alone = mention.end - mention.start == len(self.text.strip())
        beside_a_name = any(last + 1 == name.first or name.last + 1 == first for name in names)
        # "Came at me 2 weeks ago" has a gap in it and hardly ever means the Medway towns.
        has_gap = " " in self.text[mention.start : mention.end]
        said_so = not has_gap and self.word(first - 1) in BEFORE_A_POSTCODE
        # "Northampton de 6 ani" has been there for six years.
        is_a_word = has_gap and self.word(first) == "de"
        return (
            alone or (beside_a_name and not is_a_word) or said_so or self.cue(first) > (3 if has_gap else 1)
        )

    def spelt_names(self) -> Iterator[Candidate]:
        """The places named in another script."""
        for spelt in spelt_in(self.text):
            named = self.known.known_as(spelt.meant)
            if named and spelt.trust > 0:
                wider = 0.25 if named[0].kind == "region" else 0
                yield Candidate(
                    *self.between(spelt.start, spelt.end), spelt.start, spelt.end, spelt.trust - wider
                )

    def names(self) -> Iterator[Candidate]:
        """Every trusted place name, the longest at each word. York is not in "New York"."""
        first = 0
        while first < len(self.words):
            candidate = self._longest_name(first)
            if candidate and candidate.trust > 0:
                yield candidate
            first = candidate.last + 1 if candidate else first + 1

    def end_with_what_it_lies_in(self, best: Candidate) -> int:
        """Where the mention ends once "Newport, Shropshire" or "Bangor in Wales" is taken as one."""
        for last in range(best.last + 1, min(best.last + 5, len(self.words))):
            gap = self.gap(last - 1)
            if not (GAP_BEFORE_WHAT_IT_LIES_IN.fullmatch(gap) or GAP_INSIDE_A_NAME.fullmatch(gap)):
                break
            if self.known.lying_in(plain(self.text[best.start : self.words[last].end])):
                return self.words[last].end
        return best.end

    def _is_road(self, mention: Mention, first: int) -> bool:
        """Whether `M25` is a motorway: in any language, unless it is said where only a postcode would be."""
        if not isinstance(mention.reading, Outcode) or mention.reading.area != "M":
            return False
        if self.word(first + 1) in ROAD_AFTER or self.word(first - 1) == "the":
            return True
        alone = mention.end - mention.start == len(self.text.strip())
        said_so = self.word(first - 1) in IN_A_POSTCODE | IN_BEFORE | BEFORE_A_POSTCODE
        beside = "manchester" in (self.word(first - 1), self.word(first + 1))
        after = self.word(first + 1) in IN_AFTER
        return not (alone or said_so or beside or after)

    def _longest_name(self, first: int) -> Candidate | None:
        if not self.known.begins_a_name(plain(OWNING.sub("", self.words[first].text))):
            return None
        for last in reversed(range(first, min(first + LONGEST_NAME, len(self.words)))):
            if not all(GAP_INSIDE_A_NAME.fullmatch(self.gap(i)) for i in range(first, last)):
                continue
            start, end = self.words[first].start, self.words[last].end
            for written in dict.fromkeys((self.text[start:end], OWNING.sub("", self.text[start:end]))):
                candidates = self.known.named(plain(written))
                trust = self._trust(first, last, plain(written), candidates) if candidates else 0
                if trust > 0 or (first < last and self.known.is_abroad(plain(written))):
                    return Candidate(first, last, start, start + len(written), trust)
        return None

    def _trust(self, first: int, last: int, name: str, candidates: tuple[NamedPlace, ...]) -> float:
        """How plainly these words name a place; 0 or less when they may well not."""
        end = self.words[last].end
        if STREETS.match(self.text[end:]) or self.word(first - 1) in TITLES or self.is_denied(first):
            return 0
        if self.is_left(first):
            return 0.5
        size = max(WELL_KNOWN if place.kind == "region" else place.population for place in candidates)
        if name in spellings().latin:
            size = max(size, WELL_KNOWN)
        # "Manchester, England": the narrower of the two is the better answer.
        wider = 0.25 if candidates[0].kind == "region" else 0
        is_a_name = name in self.known.first_names
        ordinary = is_a_name or name in self.known.ordinary_words or len(name) < 4
        if len(self.words) == last - first + 1 and (size >= KNOWN_TO_EVERYBODY or not ordinary):
            return 3
        if ordinary:
            return self._trust_in_a_word(first, last, size, is_a_name) - wider
        cue = max(self.cue(first), self.cue_elsewhere(first, last, ordinary))
        # "Hove" is a town; in Punjabi "hove" is an everyday word.
        a_word_elsewhere = name in self.known.words_elsewhere and self.text[self.words[first].start].islower()
        known_anywhere = (
            (size >= WELL_KNOWN or self._is_in_capitals(first, last))
            and self.known.named_here(name)
            and not a_word_elsewhere
        )
        return (max(cue, 1) if known_anywhere else cue) - wider

    def _is_in_capitals(self, first: int, last: int) -> bool:
        """Whether it is a name of several words in capitals: nobody counted Port Talbot, but it is little else."""
        return first < last and all(self.text[self.words[end].start].isupper() for end in (first, last))

    def _trust_in_a_word(self, first: int, last: int, size: int, is_a_name: bool) -> float:
        """How plainly a word that is also something else, or somebody's name, is a place."""
        cue = self.cue(first, ordinary=True) if size >= WELL_KNOWN else 0
        elsewhere = self.cue_elsewhere(first, last, ordinary=True)
        plainly = self.is_capital_after_a_cue(first, is_a_name) or self._lies_in_something(first, last)
        if size >= KNOWN_TO_EVERYBODY and not is_a_name and self.stands_apart(first, last):
            plainly = True
        plainly = plainly or (size >= KNOWN_TO_EVERYBODY and self.ends_a_wish(first, last))
        return max(cue, 0 if is_a_name and elsewhere < 4 else elsewhere, 2 if plainly else 0)

    def _lies_in_something(self, first: int, last: int) -> bool:
        """Whether the words go on to say what it lies in: "reading berkshire"."""
        end = self.words[last].end
        return self.end_with_what_it_lies_in(Candidate(first, last, self.words[first].start, end, 0)) > end
