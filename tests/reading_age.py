"""How old a reader has to be: the Flesch-Kincaid grade of a text, and everything that visitors read as a table.

AL-1 asks for a reading age of 9 to 11. The measure is Flesch-Kincaid's:

    grade = 0.39 x words per sentence + 11.8 x syllables per word - 15.59

and the reading age is the grade plus five years, so the grade may be 6 at most. Three things are done before counting.
A line is a sentence of its own, whether or not it ends with a stop: so are the items of a list. Numbers to ring, times,
addresses and placeholders are left out: nobody spells them out. And the words of the sector count as a word of one
syllable: whoever asks what a Marac is has read the word already, and a nation has no shorter name.

Syllables are counted by groups of vowels, with the silent endings of English taken off. That is right for nine words
in ten, and the tenth is as often too many as too few.

    python -m tests.reading_age      prints the table, hardest first
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import yaml
from babel.messages.pofile import read_po

PROJECT = Path(__file__).parents[1]
OLDEST_READER = 11
YEARS_BEFORE_SCHOOL = 5
SECTOR_WORDS = (
    "999 BSL", "British Sign Language", "Northern Ireland", "England", "Scotland", "Wales", "United Kingdom",
    "non-molestation", "occupation", "non-harassment", "exclusion", "interdict", "coercive", "refuge", "refuges",
    "Marac", "Idva", "adviser", "advisers", "solicitor", "police", "Samaritans", "Childline", "Respect Phoneline",
    "Clare's Law", "NSPCC", "no recourse to public funds", "Safari", "Samsung Internet", "Microsoft Edge",
    "Incognito", "InPrivate", "helpline", "helplines",
)  # fmt: skip
_SECTOR = re.compile(
    rf"\b({'|'.join(re.escape(word) for word in sorted(SECTOR_WORDS, key=len, reverse=True))})\b", re.I
)
_LEFT_OUT = re.compile(r"{[^{}]*}|%\([a-z_]+\)s|https?://\S+|[^\s.,!?:;]*\d[^\s.,!?:;]*")
_STOP = re.compile(r"[.!?:;]+(?=\s|$)|\n+")
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)*", re.I)
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?<=[a-z])(?:(?<![lr])es|(?<![tdaeiouy])ed|(?<![aeiouyl])e|(?<=[aeiouy]l)e)$")


def syllables(word: str) -> int:
    """How many syllables an English word has, near enough."""
    word = re.sub(r"['’].*$", "", word.lower())
    spoken = re.sub(r"(?<=[^aeiouy])(?:ely|eful|eless|ement)$", "ly", _SILENT.sub("", word))
    return max(1, len(_VOWELS.findall(spoken)))


def sentences(text: str) -> list[list[str]]:
    """The words of each sentence or line, the sector's own words already made short."""
    plain = _LEFT_OUT.sub(" ", _SECTOR.sub("word", text.replace("’", "'")))
    found = (_WORD.findall(part) for part in _STOP.split(plain))
    return [words for words in found if words]


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of a text; 0 for one without words."""
    said = sentences(text)
    words = [word for sentence in said for word in sentence]
    if not words:
        return 0.0
    return 0.39 * len(words) / len(said) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def reading_age(text: str) -> float:
    """The age at which most people can read it."""
    return max(0.0, grade(text)) + YEARS_BEFORE_SCHOOL


def replies() -> Iterator[tuple[str, str]]:
    """Every reply of the assistant: its id with what it is for, and its words. Buttons are read by themselves."""
    for file in sorted((PROJECT / "bot" / "domain").glob("*.yml")):
        for name, variants in (
            yaml.safe_load(file.read_text(encoding="utf-8")).get("responses") or {}
        ).items():
            for number, variant in enumerate(variants, start=1):
                yield f"{name} {number}", variant["text"].strip()


def pages() -> dict[str, list[str]]:
    """Every sentence of the visitor's pages, cards and texts, by the file that it stands in."""
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "messages.pot"
        extract = "babel.messages.frontend", "-q", "extract", "-F", "locales/babel.cfg", "-k", "N_"
        subprocess.run([sys.executable, "-m", *extract, "-o", str(template), "."], check=True, cwd=PROJECT)
        with template.open("rb") as words:
            found = read_po(words)
    by_file: dict[str, list[str]] = defaultdict(list)
    for message in found:
        for place, _line in message.locations:
            if message.id and place.startswith("web/"):
                said = message.id[1] if message.pluralizable else message.id
                by_file[place].append(said)
    return by_file


def table() -> list[tuple[float, str, str]]:
    """Reading age, where, and the first words of everything that visitors read; hardest first."""
    texts = [*replies(), *((place, "\n".join(said)) for place, said in pages().items())]
    rows = [(round(reading_age(text), 1), where, text) for where, text in texts]
    return sorted(rows, reverse=True)


if __name__ == "__main__":
    for age, where, text in table():
        print(f"{age:5}  {where:<44} {' '.join(text.split())[:80]}")
