"""Place names as people write them: made comparable, told apart, and forgiven a slip of the keys.

Pure. Names arrive from the index as `NamedPlace`; nothing here reads a file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

# The better-known place must be this many times bigger before we stop asking which one was meant.
MUCH_BIGGER = 10
# Places too small beside the biggest of the name are not worth offering.
FAR_SMALLER = 100
MOST_TO_OFFER = 6

# Nobody types the tail: Newcastle (upon Tyne), Barrow (in Furness), Leamington (Spa), Welwyn (Garden City).
TAIL = re.compile(r" (?:(?:upon|on|under|in|le|by|super|next|cum) .+|town|spa|garden city|parish)$")
DROPPED, BETWEEN_WORDS, SAINT = re.compile(r"['’`.]"), re.compile(r"[\W_]+"), re.compile(r"\bsaint\b")
HEAD = re.compile(r"^(?:the )?(?:royal|city of|county of|royal borough of|london borough of) ")


@dataclass(frozen=True)
class NamedPlace:
    """A town, authority or wider area that has a name. `shortened`: found by half of its name only."""

    id: int
    kind: str
    name: str
    authorities: frozenset[str]
    code: str
    latitude: float | None
    longitude: float | None
    population: int
    shortened: bool = False

    @property
    def weight(self) -> float:
        return max(self.population, 300) / (3 if self.shortened else 1)


def plain(name: str) -> str:
    """The name without case, accents, punctuation or a spelt-out Saint, for comparing."""
    text = name.casefold().replace("&", " and ")
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in apart if not unicodedata.combining(letter))
    words = DROPPED.sub("", text)
    return SAINT.sub("st", " ".join(BETWEEN_WORDS.sub(" ", words).split()))


def shortened(name: str) -> str | None:
    """The everyday half of a long plain name, or None where there is none: `stratford` of `stratford on avon`."""
    short = HEAD.sub("", TAIL.sub("", name))
    return short if short != name and len(short) > 3 else None


def choose(candidates: Iterable[NamedPlace]) -> tuple[NamedPlace, ...]:
    """The one place meant, or the few it could be, biggest first. A place inside another is not a second one."""
    ranked = sorted(candidates, key=lambda p: (-len(p.authorities), p.shortened, p.kind == "town", -p.weight))
    apart: list[NamedPlace] = []
    for place in ranked:
        if not any(place.authorities <= other.authorities for other in apart):
            apart.append(place)
    apart.sort(key=lambda place: -place.weight)
    if len(apart) < 2 or apart[0].weight >= MUCH_BIGGER * apart[1].weight:
        return tuple(apart[:1])
    worth_offering = [place for place in apart if place.weight * FAR_SMALLER >= apart[0].weight]
    return tuple(worth_offering[:MOST_TO_OFFER])


def slips_forgiven(name: str) -> int:
    """How many letters may be wrong: none in short names, where every slip makes another word."""
    return 0 if len(name) < 6 else 1 if len(name) < 9 else 2


def nearest_spellings(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known names nearest to a misspelt one, all equally near; empty when none is near enough.

    The first letter has to be right or swapped with the second: people rarely miss it, and guesses that
    ignore it turn words into towns.
    """
    best, nearest = slips_forgiven(name), []
    for other in known:
        if abs(len(other) - len(name)) > best or not (other[:1] == name[:1] or other[:2] == name[1::-1]):
            continue
        slips = spelling_distance(name, other, best)
        if slips < best:
            best, nearest = slips, [other]
        elif slips == best:
            nearest.append(other)
    return tuple(nearest) if slips_forgiven(name) else ()


def spelling_distance(one: str, other: str, limit: int) -> int:
    """Letters added, missed, changed or swapped with their neighbour; more than `limit` counts as limit + 1."""
    before, row = [], list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            slips = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if earlier and j > 1 and a == other[j - 2] and one[i - 2] == b:
                slips = min(slips, earlier[j - 2] + 1)
            row.append(slips)
        if min(row) > limit:
            return limit + 1
    return row[-1]
