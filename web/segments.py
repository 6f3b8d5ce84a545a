"""What a text message costs, and how long words are put into few of them. Pure.

A text of plain letters (GSM 03.38) holds 160 characters, or 153 in each part of a longer one. One letter outside
that alphabet and it holds 70, or 67. So typographic marks become plain ones, and letters with an accent that
the alphabet lacks lose it, the Welsh `ŵ` and `ŷ` too: people who text in Welsh write so themselves, and the word
stays readable at less than half the length. Other scripts are left exactly as they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from gsm0338 import Codec

GSM, UCS = "GSM-7", "UCS-2"
ALONE, IN_PARTS = {GSM: 160, UCS: 70}, {GSM: 153, UCS: 67}
BITS, HEADER_BITS = {GSM: 7, UCS: 16}, 48
ESCAPE = "\x1b"
_ALPHABET = Codec()

PLAIN = {
    **dict.fromkeys("‘’‚‛′´`ʼ", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−•·", "-"),
    **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\t", " "),
    **dict.fromkeys("\u200b\u2060\ufeff\u00ad", ""),
    "…": "...",
    "\u2028": "\n",
    "\u2029": "\n",
    "\r\n": "\n",
    "\r": "\n",
}
# Letters that are no plain letter with a mark on it, so that taking the mark away does not help.
BARE = dict(zip("łŁđĐħĦıĸŋŊŧŦðÐþÞœŒ", "l L d D h H i k n N t T d D th Th oe OE".split(), strict=True))
_MARKS = re.compile("|".join(map(re.escape, sorted(PLAIN, key=len, reverse=True))))
_SENTENCES = re.compile(r"(?<=[.!?؟۔।])\s+|\n+")


@dataclass(frozen=True)
class Counted:
    """What one text takes: its alphabet, its length in that alphabet's units, and the parts it is sent in."""

    encoding: str
    units: int
    segments: int

    @property
    def bits(self) -> int:
        return self.units * BITS[self.encoding]

    @property
    def total_bits(self) -> int:
        """With the header that each part of a longer text carries."""
        return self.bits + (HEADER_BITS * self.segments if self.segments > 1 else 0)


@dataclass(frozen=True)
class Budget:
    """How much one turn may say: so many texts, each of so many segments, or of so many characters."""

    texts: int = 3
    segments: int = 2
    characters: int | None = None

    def fits(self, text: str) -> bool:
        if self.characters is not None:
            return len(text) <= self.characters
        return count(text).segments <= self.segments

    def written(self, text: str) -> str:
        """As it will be sent: in the plain alphabet where there is something to save."""
        return text if self.characters is not None else simplified(text)


SMS = Budget()
WHATSAPP = Budget(characters=1500)  # the provider takes 1,600


def count(text: str) -> Counted:
    """Count as the networks do. A character is never split between two parts."""
    costs = [_septets(letter) for letter in text]
    encoding = GSM if all(costs) else UCS
    if encoding == UCS:
        costs = [2 if ord(letter) > 0xFFFF else 1 for letter in text]
    units = sum(costs)
    if units <= ALONE[encoding]:
        return Counted(encoding, units, 1)
    parts, room = 1, IN_PARTS[encoding]
    for cost in costs:
        if cost > room:
            parts, room = parts + 1, IN_PARTS[encoding]
        room -= cost
    return Counted(encoding, units, parts)


@lru_cache(maxsize=4096)
def _septets(letter: str) -> int:
    """1, or 2 for the extension table, or 0 for a letter that the alphabet lacks."""
    try:
        return 0 if letter == ESCAPE else len(_ALPHABET.encode(letter)[0])
    except UnicodeEncodeError:
        return 0


def simplified(text: str) -> str:
    """The same words in the plain alphabet, as far as their script allows."""
    text = _MARKS.sub(lambda found: PLAIN[found.group()], unicodedata.normalize("NFC", text))
    return "".join(letter if _septets(letter) else _bare(letter) for letter in text)


@lru_cache(maxsize=4096)
def _bare(letter: str) -> str:
    """A Latin letter without its mark; anything else as it is."""
    if letter in BARE:
        return BARE[letter]
    first = unicodedata.normalize("NFD", letter)[0]
    return first if first.isascii() else letter


def split(text: str, budget: Budget = SMS) -> list[str]:
    """Cut a long text into texts that fit, at ends of sentences where they allow it."""
    return pack(_small_enough(text, budget), budget)


def pack(pieces: Iterable[str], budget: Budget = SMS) -> list[str]:
    """Put pieces that fit by themselves into as few texts as can be, in their order."""
    texts: list[str] = []
    for piece in pieces:
        joined = f"{texts[-1]}\n{piece}" if texts else piece
        if texts and budget.fits(joined):
            texts[-1] = joined
        else:
            texts.append(piece)
    return texts


def _small_enough(text: str, budget: Budget) -> Iterator[str]:
    """Paragraphs that fit; else as many whole sentences at a time as fit; else words; else what there is room for."""
    for paragraph in filter(None, (part.strip() for part in text.split("\n"))):
        if budget.fits(paragraph):
            yield paragraph
            continue
        held = ""
        for sentence in filter(None, _SENTENCES.split(paragraph)):
            for piece in _words_that_fit(sentence, budget):
                if held and not budget.fits(f"{held} {piece}"):
                    yield held
                    held = piece
                else:
                    held = f"{held} {piece}".strip()
        if held:
            yield held


def _words_that_fit(sentence: str, budget: Budget) -> Iterator[str]:
    held = ""
    for word in sentence.split():
        while not budget.fits(word):
            if held:
                yield held
                held = ""
            end = next(end for end in range(len(word) - 1, 0, -1) if budget.fits(word[:end]))
            yield word[:end]
            word = word[end:]
        if held and not budget.fits(f"{held} {word}"):
            yield held
            held = word
        else:
            held = f"{held} {word}".strip()
    if held:
        yield held
