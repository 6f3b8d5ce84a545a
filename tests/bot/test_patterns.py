"""Leaving out what cannot match loses nothing: found is what trying every pattern would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.hearing.alarms import danger_languages, danger_words, danger_words_crisis, danger_words_locating
from bot.hearing.labelled_lines import DATA, lines_of
from bot.hearing.lexicon import clues_elsewhere
from bot.hearing.lexicon_languages import many_words, sure_words
from bot.hearing.patterns import LabelledPatterns, Patterns, alternatives_of, letters_needed
from bot.hearing.plain_text import folded, plain_english

TEXTS = [line.text for name in ("dev.csv", "dev_second.csv") for line in lines_of(DATA / name)]
ENGLISH = {
    "danger": danger_words.DANGER,
    "vetoes": danger_words.VETOES,
    "crisis": danger_words_crisis.CRISIS,
    "locating": danger_words_locating.LOCATING,
}


def every(patterns: tuple[str, ...], text: str) -> list[int]:
    return [number for number, pattern in enumerate(patterns) if re.search(pattern, text)]


def replaced(patterns: tuple[str, ...], text: str) -> str:
    for pattern in patterns:
        text = re.sub(pattern, " ~ ", text)
    return text


@pytest.mark.parametrize("name", sorted(ENGLISH))
def test_in_english_nothing_is_lost(name: str) -> None:
    quick = Patterns(ENGLISH[name])
    for text in map(plain_english, TEXTS):
        assert list(quick.all_in(text)) == every(ENGLISH[name], text)
        assert quick.taken_out_of(text) == replaced(ENGLISH[name], text)


@pytest.mark.parametrize("name", sorted(danger_languages.PATTERNS))
def test_in_other_scripts_nothing_is_lost(name: str) -> None:
    patterns = tuple(folded(pattern) for pattern in danger_languages.PATTERNS[name])
    quick = Patterns(patterns)
    for text in map(folded, TEXTS):
        assert list(quick.all_in(text)) == every(patterns, text)


@given(st.text(alphabet="killrope me.", max_size=30))
def test_no_text_is_read_otherwise(text: str) -> None:
    patterns = (
        r"\bk(?:ill|ii?l)(?:ed|s)?\b",
        r"(?:rope|pole)+ me",
        r"[kr]ill?e",
        r"me$",
        r"(?:pill(?! )|ropes?|kiln)",
    )
    assert list(Patterns(patterns).all_in(text)) == every(patterns, text)


@pytest.mark.parametrize(
    ("pattern", "without_it"),
    [
        ("strangl(?:e|ed|ing)", "a stray cat"),
        ("(?:knife|gun)s?", "a fork"),
        ("(?:he )?hit(?:s|ting)", "he hugs"),
        (r"\bkill(?:ed)? (?:me|us)\b", "he called me"),
    ],
)
def test_what_must_be_there_is_read_from_a_pattern(pattern: str, without_it: str) -> None:
    needed = letters_needed(pattern)
    assert needed
    assert not any(letters in without_it for letters in needed)


@pytest.mark.parametrize(
    "pattern", ["", r"\w+", "a|knife", "(?:knife)?", "(?:no){3}", r"[a-z]{5}", "(?!knife)"]
)
def test_a_pattern_that_needs_nothing_is_always_tried(pattern: str) -> None:
    assert letters_needed(pattern) is None


def test_alternatives_are_those_outside_of_every_group() -> None:
    assert alternatives_of(r"a(?:b|c)|d[|)]|\(e|f") == [r"a(?:b|c)", r"d[|)]", r"\(e", "f"]
    assert LabelledPatterns({"x": "knife|gun", "y": "rope"}).found_in("a gun") == {"x"}


def test_in_the_other_languages_no_word_is_lost() -> None:
    words = {
        f"{kind} {clue}": re.compile(rf"(?<!\w)(?:{pattern})")
        for kind, table in (("other", sure_words()), ("many", many_words()))
        for clue, pattern in table.items()
    }
    for text in map(folded, TEXTS):
        assert clues_elsewhere(text) == {clue for clue, pattern in words.items() if pattern.search(text)}
