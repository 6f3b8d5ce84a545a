"""What is past, a habit, imagined or denied is doubted, and "now" silences the doubt."""

from __future__ import annotations

import pytest

from bot.hearing.alarms.doubts import (
    IN_A_HABIT,
    NEVER,
    is_long_past,
    is_no_alarm,
    is_over,
    least_sure_of_danger,
    strikes_now,
)
from bot.hearing.plain_text import folded


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("i dreamt he was in the room", NEVER),
        ("he keeps hitting me", IN_A_HABIT),
        ("he hits me when he gets drunk", IN_A_HABIT),
        ("he keeps hitting me, please someone come", 0.0),
        ("mąż mnie bije", IN_A_HABIT),
        ("mąż mnie bije, kiedy pije, od lat", NEVER),
        ("mąż mnie teraz bije", 0.0),
        ("زوجي يتحكم بي ويصرخ علي", IN_A_HABIT),
        ("میں نے خواب میں دیکھا کہ وہ مار رہا ہے", NEVER),
        ("hace dos años me pegó", NEVER),
        ("he has a knife", 0.0),
    ],
)
def test_a_guess_is_believed_by_what_the_words_say_of_when(text: str, least: float) -> None:
    """Never what is dreamt or long past, a habit only when the guess is very sure, otherwise as it comes."""
    assert least_sure_of_danger(text) == least


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("pomocy, on mnie bije", True),
        ("on mnie nie bije, pomocy", False),
        ("nie bije mnie!", False),
        ("no me pega ahora", False),
        ("me pega ahora", True),
        ("wciąż mnie bije", False),
        ("acum doi ani mă bate", False),
        ("mă bate acum", True),
        ("لا يضربني الآن", False),
        ("يضربني الآن", True),
        ("я зараз живу сама, він мене б'є", False),
    ],
)
def test_a_tense_that_could_be_a_habit_needs_a_word_that_says_now(text: str, now: bool) -> None:
    """And a "not" straight before it is heard."""
    assert strikes_now(folded(text)) is now


@pytest.mark.parametrize("text", ["lata temu", "hace 3 años", "قبل سنوات", "سالوں پہلے", "багато років тому"])
def test_years_ago_is_long_past_and_yesterday_is_not(text: str) -> None:
    """What was years ago silences every alarm; "again" and "now" bring it back."""
    assert is_long_past(folded(text))
    assert not is_long_past(folded(f"{text} teraz"))
    assert not is_long_past(folded("wczoraj, ayer, امس"))


@pytest.mark.parametrize(
    ("text", "over"),
    [("i was suicidal years ago", True), ("i was suicidal years ago and it is back again", False)],
)
def test_what_came_back_is_not_over(text: str, over: bool) -> None:
    """Past and "again" are both heard."""
    assert is_over(text) is over


@pytest.mark.parametrize(
    ("text", "calm"),
    [
        ("i have left the house", True),
        ("how can i tell if she used this site", False),
        ("no he is out", True),
        ("no he is outside", False),
        ("he is out", False),
        ("he will not let me see my mum", True),
        ("my wife never lets me visit my family any more", True),
        ("he will not let me out to see my mum", False),
        ("he will not let me see my mum and he has a knife", False),
        ("i can not hear well on the phone", True),
        ("i can not hear him any more", False),
    ],
)
def test_only_a_whole_message_of_calm_is_no_alarm(text: str, calm: bool) -> None:
    """Asking what to tell somebody, or "no, he is out", is calm; "he is out" alone may be out of prison."""
    assert is_no_alarm(text) is calm
