"""Plain words are taken as they are said."""

from __future__ import annotations

import pytest

from bot.hearing.plainly import done_to_me, is_back, language_said, says_safe, step_said


@pytest.mark.parametrize(
    "words", ["I'm back", "ok I'm back", "sorry, I'm back now", "hi im here again", "he's gone. I'm back"]
)
def test_somebody_who_went_quiet_is_welcomed_back(words: str) -> None:
    """And is not told that they were not understood."""
    assert is_back(words)


@pytest.mark.parametrize(
    "words", ["back", "he's back", "I'm back with my husband", "I'm here because he hits me"]
)
def test_a_story_is_not_taken_for_a_return(words: str) -> None:
    """What they tell us is heard as what it is."""
    assert not is_back(words)


@pytest.mark.parametrize(
    ("words", "to_me"),
    [
        ("my step dad keeps hitting me and my mum does nothing", True),
        ("he hurts me", True),
        ("he hits my sister", False),
        ("it hurts me to see her like this", False),
    ],
)
def test_somebody_who_is_hurt_is_not_taken_for_a_bystander(words: str, to_me: bool) -> None:
    """SQ-7: where words and guess disagree, we ask who it is about."""
    assert done_to_me(words) is to_me


def test_a_language_is_heard_only_from_those_who_speak_it() -> None:
    """ "I don't speak Polish" asks for no Polish line."""
    assert language_said("I speak Polish") == "pl"
    assert language_said("I don't speak Polish") is None


@pytest.mark.parametrize(
    ("words", "step"),
    [
        ("what would help", "narrow"),
        ("What could help me?", "narrow"),
        ("warning signs", "warning_signs"),
        ("serious warning signs", "warning_signs"),
        ("red flags?", "warning_signs"),
        ("what would help her", None),
        ("I saw the warning signs too late", None),
    ],
)
def test_a_next_step_is_understood_by_its_name(words: str, step: str | None) -> None:
    """By text not every step has a number."""
    assert step_said(words) == step


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("she doesnt speak good english will they have someone polish", "pl"),
        ("i dont speak good english, urdu", "ur"),
        ("potrzebuję kogoś kto mówi po polsku", "pl"),
        ("کیا مجھے کوئی اردو بولنے والی مل سکتی ہے", "ur"),
        ("necesito alguien que hable español", "es"),
        ("someone Polish attacked me", None),
        ("my husband is Polish", None),
    ],
)
def test_the_language_that_is_asked_for(words: str, language: str | None) -> None:
    """Of somebody to talk to."""
    assert language_said(words) == language


@pytest.mark.parametrize(
    ("words", "safe"),
    [
        ("nobodys in danger", True),
        ("no one", True),
        ("no1", True),
        ("No, nobody right now.", True),
        ("nobody believes me", False),
        ("no one will help", False),
        ("nobody is in danger but me", False),
    ],
)
def test_nobody_is_no_danger(words: str, safe: bool) -> None:
    """Said in answer to whether anyone is in danger, and with nothing after it."""
    assert says_safe("danger_now", words) is safe
