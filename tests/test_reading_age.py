"""AL-1: whatever a visitor reads can be read at 11, in English. `python -m tests.reading_age` prints the table."""

from __future__ import annotations

import pytest

from tests.reading_age import OLDEST_READER, grade, pages, reading_age, replies, sentences, syllables

LONGEST_SENTENCE = 25
FEWEST_WORDS = 6  # the measure says nothing of a word or two
REPLIES = list(replies())
PAGES = pages()
# What programs and operators read, not visitors.
NOT_FOR_VISITORS = ("web/cli.py", "web/settings", "web/serve", "web/leave.py")


def words_in(text: str) -> int:
    return sum(map(len, sentences(text)))


@pytest.mark.parametrize(
    ("word", "count"),
    [("a", 1), ("the", 1), ("please", 1), ("people", 2), ("table", 2), ("police", 2), ("asked", 1), ("wanted", 2),
     ("phones", 1), ("changes", 2), ("don't", 1), ("someone", 2), ("safely", 2), ("behaviour", 3), ("emergency", 4)],
)  # fmt: skip
def test_syllables_are_counted_near_enough(word: str, count: int) -> None:
    """One out at most, and right for common words."""
    assert abs(syllables(word) - count) <= (word in ("someone", "changes", "wanted", "police"))


def test_the_measure_tells_plain_words_from_hard_ones() -> None:
    """A child's book, and a court's letter."""
    plain = "The cat sat on the mat. It was a warm day. We went out to play."
    hard = (
        "Notwithstanding the aforementioned provisions, applicants experiencing domestic victimisation may "
        "additionally submit supplementary documentation establishing eligibility for discretionary assistance."
    )
    assert grade(plain) < 2
    assert grade(hard) > 18


def test_lines_are_sentences_and_numbers_are_no_words() -> None:
    """A list is not one long sentence, and nobody spells a telephone number."""
    assert sentences("Call:\n- 0808 2000 247\n- a friend\nNow") == [["Call"], ["a", "friend"], ["Now"]]


@pytest.mark.parametrize(("reply", "text"), REPLIES, ids=[reply for reply, _ in REPLIES])
def test_every_reply_can_be_read_at_eleven(reply: str, text: str) -> None:
    """Grade 6 at most, and no sentence that runs out of breath."""
    assert max(map(len, sentences(text)), default=0) <= LONGEST_SENTENCE, reply
    if words_in(text) >= FEWEST_WORDS:
        assert reading_age(text) <= OLDEST_READER, reply


@pytest.mark.parametrize("place", sorted(place for place in PAGES if not place.startswith(NOT_FOR_VISITORS)))
def test_every_page_can_be_read_at_eleven(place: str) -> None:
    """The pages, the cards and the texts, each file as one text."""
    text = "\n".join(PAGES[place])
    assert [one for one in sentences(text) if len(one) > LONGEST_SENTENCE] == []
    if words_in(text) >= FEWEST_WORDS:
        assert reading_age(text) <= OLDEST_READER
