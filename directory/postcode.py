"""The shape of a UK postcode: what somebody typed, read as a whole postcode or its first half.

Pure. Whether a postcode is in use is for `places.py` to say; this file only knows what one looks like. It
forgives spacing, case, punctuation and the slips that fingers and eyes make (O for 0, I or l for 1, S for 5).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

# The letters that open a UK postcode. "Is 5 pm all right?" is not a postcode because no area is called IS.
AREAS = frozenset(
    "AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN "
    "EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE "
    "NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR "
    "TS TW UB W WA WC WD WF WN WR WS WV XX YO ZE".split()
)
NOWHERE_ON_A_MAP = frozenset({"BF", "BFPO", "BX", "GIR", "XX"})

# Shapes of the first half, the usual ones first, so that a slip is read as the commonest thing it can be.
OUTWARD_SHAPES = {2: ("A9",), 3: ("AA9", "A99", "A9A"), 4: ("AA99", "AA9A")}
NEVER_IN_THE_SECOND_HALF = frozenset("CIKMOV")
AS_DIGIT = {"O": "0", "I": "1", "L": "1", "S": "5"}
AS_LETTER = {"0": "O", "1": "I", "5": "S"}

# First halves that are also text-speak (before, mate, late, wait, me too), motorways or sections of an Act.
SAYS_SOMETHING_ELSE = frozenset(
    "B4 B9 E2 E10 G2 G8 H8 L8 L8R M2 M3 M4 M5 M6 M8 M9 ME2 N1 S2 S8 S17 S20 S21 W8 W1 W2 SO1 ST1 EX2".split()
)

WELL_WRITTEN = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})", re.ASCII)

# Irish, American, Canadian and Dutch codes, in that order. Asked only once a text is no UK postcode.
FOREIGN_SHAPES = re.compile(
    r"[A-Z]\d[\dW][ -]?[A-Z\d]{4}|\d{5}(?:-\d{4})?|[A-Z]\d[A-Z][ -]?\d[A-Z]\d|\d{4} ?[A-Z]{2}", re.IGNORECASE
)


@dataclass(frozen=True)
class Outcode:
    """The first half, such as LS8: an area of a few thousand homes."""

    text: str

    @property
    def area(self) -> str:
        return re.match(r"[A-Z]+", self.text).group()

    @property
    def geographic(self) -> bool:
        """False for forces mail and bulk mail, which arrive without being anywhere."""
        return self.area not in NOWHERE_ON_A_MAP

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Postcode:
    """A whole postcode in its two halves, such as LS8 and 1AA."""

    outcode: Outcode
    incode: str

    @property
    def compact(self) -> str:
        return self.outcode.text + self.incode

    @property
    def geographic(self) -> bool:
        return self.outcode.geographic

    def __str__(self) -> str:
        return f"{self.outcode} {self.incode}"


@dataclass(frozen=True)
class Mention:
    """A postcode found inside a sentence. Not `sure` when the same letters could mean something else."""

    reading: Postcode | Outcode
    start: int
    end: int
    sure: bool


def as_written(text: str) -> Postcode | None:
    """The text as a whole postcode with nothing to put right: what nearly everybody types, read quickly."""
    found = WELL_WRITTEN.fullmatch(text.strip().upper())
    return Postcode(Outcode(found[1]), found[2]) if found else None


def parse(text: str) -> Postcode | Outcode | None:
    """The likeliest reading of a text that should be a postcode and nothing else."""
    return next(iter(readings(text)), None)


def readings(text: str) -> tuple[Postcode | Outcode, ...]:
    """Every way to read the text as one postcode, fewest repairs first; empty when it is not one.

    There can be several: `L58 1AA` has the right shape, but only the index knows that LS8 1AA was meant.
    """
    spaced = unicodedata.normalize("NFKC", text).upper().strip()
    compact = re.sub(r"[\W_]", "", spaced)
    if not compact.isascii() or len(compact) > 8 or not any(letter.isdigit() for letter in compact):
        return ()
    if re.fullmatch(r"BFPO\d{1,4}", compact):
        return (Outcode("BFPO"),)
    if compact == "GIR0AA":
        return (Postcode(Outcode("GIR"), "0AA"),)
    if formerly := re.fullmatch(r"(NPT)(\d[A-Z]{2})", compact):  # Newport before it was NP10 to NP20
        return (Postcode(Outcode(formerly[1]), formerly[2]),)
    half_typed = re.fullmatch(r"(\w{2,4})[\W_]+\d[A-Z]?", spaced)
    first_half_only = readings(half_typed.group(1)) if half_typed else ()
    return tuple(dict.fromkeys((*first_half_only, *_repaired(compact))))


def looks_foreign(text: str) -> bool:
    """Whether the text is shaped like the postcode of another country."""
    return FOREIGN_SHAPES.fullmatch(text.strip()) is not None


def mentions(text: str) -> tuple[Mention, ...]:
    """The postcodes in a sentence, in order, whole ones first where they overlap."""
    found: list[Mention] = []
    for mention in (*_whole_mentions(text), *_outcode_mentions(text)):
        if all(mention.end <= other.start or mention.start >= other.end for other in found):
            found.append(mention)
    return tuple(sorted(found, key=lambda mention: mention.start))


def _repaired(compact: str) -> list[Postcode | Outcode]:
    """Postcode (5 to 7 characters) or outcode (2 to 4) readings, sorted by how much had to be changed."""
    if len(compact) > 4:
        inwards = list(_as_shape(compact[-3:], "9AA"))
        outwards = list(_outcodes(compact[:-3]))
        pairs = product(outwards, (i for i in inwards if not NEVER_IN_THE_SECOND_HALF & set(i[1])))
        ranked = [(out[0] + inward[0], Postcode(out[1], inward[1])) for out, inward in pairs]
    else:
        ranked = list(_outcodes(compact))
    return [reading for _, reading in sorted(ranked, key=lambda pair: pair[0])]


def _outcodes(compact: str) -> Iterator[tuple[int, Outcode]]:
    for shape in OUTWARD_SHAPES.get(len(compact), ()):
        for changes, repaired in _as_shape(compact, shape):
            if repaired[: 2 if shape.startswith("AA") else 1] in AREAS:
                yield changes, Outcode(repaired)


def _as_shape(compact: str, shape: str) -> Iterator[tuple[int, str]]:
    """The text in the given shape (A a letter, 9 a digit), with how many slips were put right, if it can be."""
    changes = 0
    repaired = ""
    for letter, wanted in zip(compact, shape, strict=True):
        if letter.isdigit() == (wanted == "9"):
            repaired += letter
            continue
        swap = AS_DIGIT.get(letter) if wanted == "9" else AS_LETTER.get(letter)
        if swap is None:
            return
        changes += 1
        repaired += swap
    yield changes, repaired


def _whole_mentions(text: str) -> Iterator[Mention]:
    """Two neighbouring words (or one) that make a whole postcode, at most one half of them misspelt."""
    pair = r"(?<!\w)(?=\w*\d)(?=((?P<outward>[a-z]\w{1,3})[ \t.,-]{0,2}(?P<inward>\w{3}))(?!\w))"
    for match in re.finditer(pair, text, re.IGNORECASE):
        outward, inward = match["outward"], match["inward"]
        reading = parse(match[1])
        if not (isinstance(reading, Postcode) and re.search(r"\d", outward) and re.search(r"\d", inward)):
            continue
        if outward.upper() == reading.outcode.text or inward.upper() == reading.incode:
            yield Mention(reading, *match.span(1), sure=True)


def _outcode_mentions(text: str) -> Iterator[Mention]:
    """A word in the shape of a first half. Short ones in small letters may be text-speak, so not sure."""
    for match in re.finditer(r"(?<!\w)([a-z]{1,2})( ?)(\d{1,2}[a-z]?)(?!\w)", text, re.IGNORECASE):
        letters, gap, _ = match.groups()
        reading = parse(match.group().replace(" ", ""))
        if not isinstance(reading, Outcode):
            continue
        in_capitals = letters.isupper()
        sure = not gap and (in_capitals or len(letters) == 2) and reading.text not in SAYS_SOMETHING_ELSE
        yield Mention(reading, match.start(), match.end(), sure)
