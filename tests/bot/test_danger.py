"""What must never wait is heard, whoever says it, however typed, in twelve languages: patterns alone, no model."""

from __future__ import annotations

import time

import pytest

from bot.hearing.alarms.danger import SIGNALS, Signals, looks_for_nobody, signals_in
from bot.hearing.plain_text import plain_english

DANGER = [
    "he's got a knife",
    "hes at the door",
    "he is going to kill me",
    "HE IS HITTING ME",
    "h e l p m e now",
    "my husband’s hitting me",
    "hes tryna kill me rn",
    "he's got a kn1fe",
    "im hiding in the bathroom",
    "my dad is hitting my mum right now",
    "i just hit her and shes not moving",
    "I'm going to hurt her",
    "he's gonnae kill me the night",
    "husband want kill me",
    "call the police please",
    "999",
    "she has a gun",
    "he's kicking the door in",
    "he just strangled me and he's still here",
    "i'm in danger",
    "he won't let me out of the house",
]
CRISIS = [
    "i want to die",
    "kms",
    "I dont want to be here anymore",
    "thinking about suicide",
    "he says he'll kill himself if i leave",
    "ive taken loads of tablets",
    "my friend wants to end her life",
    "i hit my wife and now i want to kill myself",
    "everyone would be better off without me",
    "i've started cutting myself again",
]
CHILD = [
    "he hits the kids",
    "my stepdad hits me",
    "my dad hits me when i get home from school",
    "im 14 and my mum hits me",
    "he said he'll kill the children",
    "i shook the baby",
    "my boyfriend shakes the baby",
]
LOCATING = [
    "where is my wife",
    "what's the address of the refuge",
    "which refuge is she in",
    "what did she say to you",
    "help me find my ex",
    "show me the last conversation",
    "how do i track my wifes phone",
    "whr r the refuges",
]


@pytest.mark.parametrize("text", DANGER)
def test_danger_is_heard(text: str) -> None:
    """Somebody who may be hurt right now is heard at once."""
    assert signals_in(text).danger


@pytest.mark.parametrize("text", CRISIS)
def test_suicide_and_self_harm_are_heard_from_anyone(text: str) -> None:
    """Survivor, friend, and the person who harms alike."""
    assert signals_in(text).crisis


@pytest.mark.parametrize("text", CHILD)
def test_a_child_being_hurt_is_heard(text: str) -> None:
    """A child who is hurt or threatened is heard, from the child or from somebody else."""
    assert signals_in(text).child_at_risk


@pytest.mark.parametrize("text", LOCATING)
def test_looking_for_a_person_or_a_refuge_is_noticed(text: str) -> None:
    """Nobody can be located through us, so every attempt has to be noticed."""
    assert signals_in(text).locating


@pytest.mark.parametrize(
    ("language", "danger", "crisis"),
    [
        ("cy", "mae ganddo gyllell", "dw i eisiau marw"),
        ("pl", "on mnie zabije", "nie chcę żyć"),
        ("ro", "are un cuțit", "vreau să mor"),
        ("pa", "ਉਹ ਮੈਨੂੰ ਮਾਰ ਰਿਹਾ ਹੈ", "ਮੈਂ ਮਰਨਾ ਚਾਹੁੰਦੀ ਹਾਂ"),
        ("ur", "وہ مجھے مار رہا ہے", "میں مرنا چاہتی ہوں"),
        ("ur in Latin letters", "us ke pas chaku hai", "khudkushi karna chahti hun"),
        ("bn", "সে আমাকে মেরে ফেলবে", "আমি আত্মহত্যা করতে চাই"),
        ("ar", "معه سكين", "أريد أن أموت"),
        ("es", "me va a matar", "quiero morir"),
        ("pt", "ele tem uma faca", "não quero viver"),
        ("so", "mindi ayuu haystaa", "waxaan rabaa inaan dhinto"),
        ("uk", "у нього ніж", "не хочу жити"),
    ],
)
def test_danger_and_crisis_are_heard_in_every_language(language: str, danger: str, crisis: str) -> None:
    """Whatever language was chosen, danger and crisis are heard in all twelve."""
    assert signals_in(danger).danger
    assert signals_in(crisis).crisis


def test_danger_is_answered_before_anything_else() -> None:
    """When several signals fire, danger comes first, then crisis, then a child, then locating."""
    assert Signals(True, True, True, True).first() == SIGNALS[0] == "danger"
    assert Signals(crisis=True, locating=True).first() == "crisis"
    assert Signals().first() is None


@pytest.mark.parametrize(
    "text",
    ["", "   ", "\x00\x01", "🔪" * 900, "he " * 700, "my kids " * 250, "(" * 2000, "a" * 2000, "؟" * 500],
)
def test_no_text_makes_it_fail_or_dawdle(text: str) -> None:
    """Any text is read, and none can hold the line up."""
    began = time.perf_counter()
    assert isinstance(signals_in(text), Signals)
    assert time.perf_counter() - began < 2


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("she lives in Cardiff", True),
        ("my sister lives just outside Hull", True),
        ("should I tell my wife", True),
        ("she lives in a refuge in Leeds", False),
        ("she lives in Leeds, where exactly", False),
        ("can I talk to her", False),
    ],
)
def test_saying_where_a_friend_lives_looks_for_nobody(text: str, nobody: bool) -> None:
    """A friend who answers with a place, or asks whether to tell, is not told that nobody can be found."""
    assert looks_for_nobody(plain_english(text)) is nobody
