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

from directory.place_names import NamedPlace, plain
from directory.postcode import Mention, Outcode, Postcode, mentions

LONGEST_NAME = 6
WELL_KNOWN = 5_000
# Said alone, in answer to nothing, "reading" is a town only because Reading is a large one.
KNOWN_TO_EVERYBODY = 15_000

NEAR_WORDS = frozenset("in near nr around round outside at from by yn yng ym ger w".split())
PLAINLY_WHERE = frozenset("near nr around round outside".split())
# Words before "in" that make what follows a place to be: I am, she lives, a refuge, any help.
BEING_THERE = frozenset(
    "im i'm am is are was were we're they're he's hes she's shes theyre live lives living lived based staying stay "
    "stays stuck moved here currently originally come comes someone somewhere anywhere anyone somebody anybody help "
    "support service services refuge refuges hostel shelter house flat home friend sister mum mother daughter "
    "family place area women people born work works byw mieszkam".split()
)
LIVING_THERE = frozenset("live lives living lived based staying stay stays byw mieszkam".split())
COMING_FROM = frozenset("im i'm am come comes originally is hes he's shes she's".split())
MYSELF = re.compile(r"\b(?:i|im|i'm|i am|we|we're|my area|dwi|dw i)\b(?: \w+){0,3}$")
BEFORE_A_POSTCODE = frozenset("its it's is postcode code area".split())
TITLES = frozenset("mr mrs ms miss dr doctor sir called named name surname".split())
STREETS = re.compile(
    r"^\s+(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|crescent|terrace|gardens|grove|court|united|"
    r"city fc|fc|rovers|building society|bank)\b",
    re.IGNORECASE,
)
OWNING = re.compile(r"['’]s$")
GAP_INSIDE_A_NAME = re.compile(r"[\s\-–&']+|\.\s?")
GAP_BEFORE_WHAT_IT_LIES_IN = re.compile(r"\s*[,(]?\s+|\s*,\s*")


@dataclass(frozen=True)
class PlaceMention:
    """A place named in a longer text, as it was written, and where."""

    text: str
    start: int
    end: int


class Known(Protocol):
    """What has to be known about places to find one in a sentence; `Places` knows it."""

    ordinary_words: frozenset[str]
    first_names: frozenset[str]

    def named(self, name: str) -> tuple[NamedPlace, ...]: ...
    def named_here(self, name: str) -> bool: ...
    def lying_in(self, wording: str) -> tuple[NamedPlace, ...]: ...
    def is_abroad(self, name: str) -> bool: ...
    def begins_a_name(self, word: str) -> bool: ...
    def is_in_use(self, reading: Postcode | Outcode) -> bool: ...


@dataclass(frozen=True)
class Word:
    text: str
    start: int
    end: int


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
    names = tuple(sentence.names())
    found = (*sentence.postcodes(names), *names)
    best = max(found, key=lambda candidate: (candidate.trust, -candidate.start), default=None)
    if best is None:
        return None
    end = sentence.end_with_what_it_lies_in(best)
    return PlaceMention(text[best.start : end], best.start, end)


class Sentence:
    """A message in words, and how far each of them can be trusted to be a place."""

    def __init__(self, text: str, known: Known) -> None:
        self.text = text
        self.known = known
        self.words = [
            Word(match.group().lower().replace("’", "'"), *match.span())
            for match in re.finditer(r"\w+(?:['’]\w+)?", text)
        ]

    def postcodes(self, names: tuple[Candidate, ...]) -> Iterator[Candidate]:
        """The postcodes in use; those that may be text-speak only beside words that make them one."""
        for mention in mentions(self.text):
            first = sum(word.end <= mention.start for word in self.words)
            last = sum(word.start < mention.end for word in self.words) - 1
            likely = mention.sure or self._is_likely(mention, first, last, names)
            if likely and not self._is_motorway(mention, first) and self.known.is_in_use(mention.reading):
                trust = 9 if isinstance(mention.reading, Postcode) else 8
                yield Candidate(first, last, mention.start, mention.end, trust)

    def _is_likely(self, mention: Mention, first: int, last: int, names: tuple[Candidate, ...]) -> bool:
        """Whether `b12` is said alone, as in "its b12", "im in b12" or "birmingham b12"."""
        alone = mention.end - mention.start == len(self.text.strip())
        beside_a_name = any(last + 1 == name.first or name.last + 1 == first for name in names)
        # "Came at me 2 weeks ago" has a gap in it and hardly ever means the Medway towns.
        has_gap = " " in self.text[mention.start : mention.end]
        said_so = not has_gap and self._word(first - 1) in BEFORE_A_POSTCODE
        return alone or beside_a_name or said_so or self._cue(first) > (3 if has_gap else 1)

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
            gap = self._gap(last - 1)
            if not (GAP_BEFORE_WHAT_IT_LIES_IN.fullmatch(gap) or GAP_INSIDE_A_NAME.fullmatch(gap)):
                break
            if self.known.lying_in(plain(self.text[best.start : self.words[last].end])):
                return self.words[last].end
        return best.end

    def _gap(self, after: int) -> str:
        return self.text[self.words[after].end : self.words[after + 1].start]

    def _word(self, index: int) -> str:
        return self.words[index].text if 0 <= index < len(self.words) else ""

    def _is_motorway(self, mention: Mention, first: int) -> bool:
        return (
            isinstance(mention.reading, Outcode)
            and mention.reading.area == "M"
            and self._word(first - 1) == "the"
        )

    def _longest_name(self, first: int) -> Candidate | None:
        if not self.known.begins_a_name(plain(OWNING.sub("", self.words[first].text))):
            return None
        for last in reversed(range(first, min(first + LONGEST_NAME, len(self.words)))):
            if not all(GAP_INSIDE_A_NAME.fullmatch(self._gap(i)) for i in range(first, last)):
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
        if STREETS.match(self.text[self.words[last].end :]) or self._word(first - 1) in TITLES:
            return 0
        if self._word(first - 2) == "not" and self._word(first - 1) in ("in", "that", "from", "near"):
            return 0
        size = max(WELL_KNOWN if place.kind == "region" else place.population for place in candidates)
        # "Manchester, England": the narrower of the two is the better answer.
        wider = 0.25 if candidates[0].kind == "region" else 0
        is_a_name = name in self.known.first_names
        ordinary = is_a_name or name in self.known.ordinary_words or len(name) < 4
        if len(self.words) == last - first + 1 and (size >= KNOWN_TO_EVERYBODY or not ordinary):
            return 3
        if ordinary:
            cue = self._cue(first, ordinary) if size >= WELL_KNOWN else 0
            plainly = self._is_capital_after_a_cue(first, is_a_name) or self._lies_in_something(first, last)
            return max(cue, 2 if plainly else 0) - wider
        if size < WELL_KNOWN or not self.known.named_here(name):
            return self._cue(first) - wider
        return max(self._cue(first), 1) - wider

    def _is_capital_after_a_cue(self, first: int, is_a_name: bool) -> bool:
        """Whether it reads like "in Hope", but not "from Shirley", who may have sent a message."""
        cues = PLAINLY_WHERE | {"in"} if is_a_name else NEAR_WORDS
        capital = self.text[self.words[first].start].isupper() and not self.text.isupper()
        return capital and self._word(first - 1) in cues and self._word(first) != "march"

    def _lies_in_something(self, first: int, last: int) -> bool:
        """Whether the words go on to say what it lies in: "reading berkshire"."""
        end = self.words[last].end
        return self.end_with_what_it_lies_in(Candidate(first, last, self.words[first].start, end, 0)) > end

    def _cue(self, first: int, ordinary: bool = False) -> float:
        """How plainly the words before say that somebody is there: 4.5 for "I live in", 2 for a bare "near"."""
        cue, before = self._word(first - 1), self._word(first - 2)
        if cue not in NEAR_WORDS or (self._word(first) == "march" and before not in LIVING_THERE):
            return 0
        lead = " ".join(word.text for word in self.words[max(0, first - 5) : first - 1])
        myself = 0.5 if MYSELF.search(lead) else 0
        if cue == "from":
            return 3 + myself if before in COMING_FROM else 0 if ordinary else 1.5
        if before in BEING_THERE and cue not in ("at", "by"):
            return 4 + myself
        if cue in PLAINLY_WHERE:
            return 2 + myself
        nothing_else_said = first == 1 and len(self.words) == 2
        return 2 if nothing_else_said or not ordinary else 0
