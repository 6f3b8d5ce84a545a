"""How other languages write the places of the UK: `data/place_spellings.csv`, with the endings that names take.

Pure but for the table. A name is known by what is listed and by the forms that grammar makes of it (в Лестері,
লন্ডনে, بلندن, w Londynie, yng Nghaerdydd), each made ahead and looked up whole: nothing is cut off a word to see
whether a place remains.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from directory.authorities import DATA, authorities, ordinary_words
from directory.place_names import NamedPlace, plain

OTHER_SCRIPTS = frozenset("ar ur bn pa uk".split())
# A district needs words around it, as a village does.
DISTRICT_POPULATION = 4_999
# Shorter names with something stuck to them are too often other words.
SHORTEST_JOINED = 4

# Letters that people write for one another, and signs that they leave out.
LETTERS_WRITTEN_ALIKE = {
    "ا": "أإآٱ",
    "ي": "ىئیےې",
    "ك": "ک",
    "ه": "ةہھۃۂ",
    "و": "ؤ",
    "ن": "ں",
    "г": "ґ",
    "е": "ё",
    "ি": "ী",
    "ু": "ূ",
    "ন": "ণ",
    "ੰ": "ਂ",
    " ": "-\u2010\u2011\u2013",
    "": "".join(map(chr, range(0x064B, 0x0660)))
    + "\u0640\u0670\u200c\u200d'\u2019\u02bc\u09bc\u0a3c\u0a71\u0a4d",
}
ALIKE = str.maketrans({other: one for one, others in LETTERS_WRITTEN_ALIKE.items() for other in others})

JOINED_BEFORE = {"ar": "ب ل و ف ع وب ول وف".split()}
JOINED_AFTER = {
    "bn": "ে তে এ েই তেই েও তেও ের র এর কে ও ই থেকে".split(),
    "pa": ["ੋਂ"],
}
# These endings say "in": লন্ডনে is "in London", লন্ডনের only "of London".
MEANS_IN = frozenset("ে তে এ েই তেই েও তেও ب ف وب وف".split())
# What a Ukrainian or Polish name ends in, and what takes its place in the other cases.
ENDINGS = {
    "uk": (
        (r"(?<=[іи])я", "ї ю єю и ей".split()),
        (r"ь", "я ю і ем еві е".split()),
        (r"г(?=$)", "га гу зі гом гові ге".split()),
        (r"к(?=$)", "ка ку ці ком кові ке".split()),
        (r"(?<=[бвджзлмнпрстфхчшщ])", "а у і ом ові ем е".split()),
    ),
    "pl": (
        (r"(?<=i)a", "i ę ą".split()),
        (r"ja", "ji ję ją".split()),
        (r"r", "ru ra rze rem rowi".split()),
        (r"d", "du da dzie dem dowi".split()),
        (r"st", "stu ście stem".split()),
        (r"([kg])", r"\1u \1a \1iem \1owi".split()),
        (r"([lh])", r"\1u \1a \1em \1owi".split()),
        (r"([fmnp])", r"\1u \1a \1ie \1em \1owi".split()),
        (r"t", "tu ta cie tem towi".split()),
    ),
}
MUTATIONS = {
    "ll": ("l",),
    "rh": ("r",),
    "p": ("b", "mh", "ph"),
    "t": ("d", "nh", "th"),
    "c": ("g", "ngh", "ch"),
    "b": ("f", "m"),
    "d": ("dd", "n"),
    "g": ("", "ng"),
    "m": ("f",),
}
# `ch`, `dd`, `ff` and `th` are letters of their own, and those do not mutate.
MUTATES = re.compile(r"ll|rh|[pc](?!h)|t(?!h)|d(?!d)|[bgm]")


@dataclass(frozen=True)
class Spelling:
    """What a spelling stands for. `said` is what we write: the official Welsh name for Welsh, else the English.

    `means_in`: the form itself says that somebody is there. `ordinary`: it is also another word.
    """

    name: str
    said: str
    means_in: bool = False
    ordinary: bool = False


@dataclass(frozen=True)
class Spellings:
    """Every known form: those in other scripts by `folded`, those in Latin letters by `plain`."""

    scripts: dict[str, Spelling]
    latin: dict[str, Spelling]
    first_words: frozenset[str]
    districts: tuple[NamedPlace, ...]

    def of(self, text: str) -> Spelling | None:
        """What these words alone stand for."""
        known = None if text.isascii() else self.scripts.get(folded(text))
        return known or self.latin.get(plain(text))


def folded(text: str) -> str:
    """The words without case and without the differences that keyboards and habits make, for comparing."""
    text = unicodedata.normalize("NFC", text.strip().casefold())
    return " ".join(text.translate(ALIKE).split())


@lru_cache(maxsize=1)
def spellings() -> Spellings:
    """The table, read once."""
    with (DATA / "place_spellings.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    scripts: dict[str, Spelling] = {}
    latin: dict[str, Spelling] = {}
    ordinary = frozenset(map(folded, ordinary_words("word")))
    for row in rows:
        language, listed = row["language"], [each for each in row["spellings"].split("; ") if each]
        said = listed[0] if language == "cy" else row["name"]
        known = scripts if language in OTHER_SCRIPTS else latin
        for listed_name in listed:
            is_a_word = folded(listed_name) in ordinary
            for form, means_in in _forms(language, listed_name):
                if form != plain(row["name"]):
                    known.setdefault(form, Spelling(row["name"], said, means_in, is_a_word))
    first_words = frozenset(form.partition(" ")[0] for form in scripts)
    return Spellings(scripts, latin, first_words, tuple(_districts(rows)))


def _districts(rows: Iterable[dict[str, str]]) -> Iterator[NamedPlace]:
    """Well-known parts of cities that the gazetteer does not have, or has only elsewhere."""
    for number, row in enumerate(rows, 1):
        codes = frozenset(row["within"].split("; ")) if row["within"] else None
        if codes:
            council = authorities()[min(codes)]
            middle = (council.latitude, council.longitude)
            yield NamedPlace(-number, "town", row["name"], codes, "", *middle, DISTRICT_POPULATION)


def _forms(language: str, listed: str) -> Iterator[tuple[str, bool]]:
    """Every form of a spelling made comparable, the plain one first, and whether it says "in"."""
    comparable = folded if language in OTHER_SCRIPTS else plain
    name = folded(listed) if language in OTHER_SCRIPTS else listed.lower()
    yield comparable(name), False
    for form in mutated(name) if language == "cy" else declined(language, name):
        yield comparable(form), False
    if len(name) >= SHORTEST_JOINED:
        for joined in JOINED_BEFORE.get(language, ()):
            yield joined + name, joined in MEANS_IN
        for joined in JOINED_AFTER.get(language, ()):
            yield name + folded(joined), joined in MEANS_IN


def declined(language: str, name: str) -> Iterator[str]:
    """The other cases of a Ukrainian or Polish name; none where it takes no endings."""
    for ending, others in ENDINGS.get(language, ()):
        found = re.search(f"{ending}$", name)
        if found:
            yield from (name[: found.start()] + found.expand(other) for other in others)
            return


def mutated(name: str) -> Iterator[str]:
    """A Welsh name as it begins after yn, i, o and a: Ngwynedd and Wynedd for Gwynedd."""
    found = MUTATES.match(name)
    if found:
        yield from (other + name[found.end() :] for other in MUTATIONS[found.group()])
