"""However somebody types, it becomes plain text for the patterns, and never more work than what they typed."""

from __future__ import annotations

import sys
import time
import unicodedata

import pytest

from bot.hearing.alarms.danger import signals_in
from bot.hearing.plain_text import LONGEST_READ, folded, one_message, plain_english, read_once


def test_no_character_unfolds_into_more_than_four() -> None:
    """Some single characters are whole sentences to Unicode, up to 18 letters: a hundred of each stay short."""
    every = (chr(code) for code in range(sys.maxunicode + 1))
    unfolding = [one for one in every if unicodedata.decomposition(one)]
    assert len(unfolding) > 5000
    assert [one for one in unfolding if len(folded(one * 100)) > 400] == []
    assert len(folded("\ufdfa" * 100_000)) <= LONGEST_READ


@pytest.mark.parametrize("strange", ["\ufdfa", "\ufdfb", "\u3316", "\u1f82", "\ufdfa 1 "])
def test_danger_after_much_that_unfolds_is_heard_and_soon(strange: str) -> None:
    """The words at the end of the longest message are read, in the time that plain letters take."""
    noise = (strange * 2000)[:1970]
    began = time.process_time()
    heard = signals_in(f"{noise}. he's got a knife")
    assert heard.danger
    assert time.process_time() - began < 0.2


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Am a man an am feart", "i am a man an i am scared"),
        ("what am i meant to do", "what am i meant to do"),
        ("he's callin me names n threatenin me", "he is calling me names and threatening me"),
        ("it's within reach", "it is within reach"),
    ],
)
def test_how_words_are_said_is_read(typed: str, read: str) -> None:
    """Spoken forms of Scotland and the north, and a dropped g, are read as the plain words."""
    assert plain_english(typed) == read


def test_a_text_is_read_once_in_a_message_and_not_kept_after_it() -> None:
    """What was read is at hand while one message is worked on, and gone with it."""
    asked: list[str] = []

    @read_once
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    with one_message():
        assert length("canary") == length("canary") == 6
        with one_message():
            assert length("canary") == 6
        assert asked == ["canary"]
    assert length("canary") == 6
    with one_message():
        assert length("canary") == 6
    assert asked == ["canary"] * 3
