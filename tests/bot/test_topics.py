"""Words by topic: found in any inflection that matters, and none of them written so that it can never be found."""

from __future__ import annotations

import csv

import pytest

from bot.hearing.labelled_lines import DATA
from bot.hearing.lessons import clues_of
from bot.hearing.plain_text import plain_english
from bot.hearing.topics import topics_in


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("The bailiffs are coming Thursday", "debt"),
        ("how does he know where I've been", "stalking"),
        ("I just need somebody to talk to", "counselling"),
        ("they've turfed me out", "home"),
        ("he's got Find My iPhone on mine", "online abuse"),
        ("I'm in a wheelchair", "disabled"),
        ("my nan", "woman"),
    ],
)
def test_a_message_touches_on_its_topics(text: str, topic: str) -> None:
    assert topic in topics_in(plain_english(text))


def test_a_message_about_nothing_touches_on_nothing() -> None:
    assert topics_in(plain_english("what time does the film start")) == set()


def test_what_is_asked_for_is_told_from_what_is_mentioned() -> None:
    assert "topic asked refuge" in clues_of("Where can I find a refuge?")
    assert "topic asked refuge" not in clues_of("She was in a refuge.")
    assert "topic refuge" in clues_of("She was in a refuge.")


def test_other_languages_have_their_own_words() -> None:
    assert not [
        clue for clue in clues_of("Potrzebuję schronienia dla mnie i dzieci") if clue.startswith("topic")
    ]


def test_every_word_of_the_table_is_found_as_people_write_it() -> None:
    with (DATA / "topics.csv").open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            words = row["words"].split("|")
            assert len(words) == len(set(words)), row["topic"]
            for word in words:
                assert row["topic"] in topics_in(plain_english(word)), (row["topic"], word)
