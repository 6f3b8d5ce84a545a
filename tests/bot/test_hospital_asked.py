"""Whether to go to a hospital is asked of any hurt: only who tells of a neck is taken to have told of one."""

from __future__ import annotations

import pytest

from bot.answers import Answers
from bot.heard import hear
from bot.message import Message


@pytest.mark.parametrize(
    ("words", "flagged"),
    [
        ("should I go to hospital", False),
        ("do I need to go to A&E", False),
        ("he had his hands round my neck, should I go to hospital", True),
        ("he strangled me", True),
    ],
)
def test_a_question_about_a_hospital_is_no_warning_sign(words: str, flagged: bool) -> None:
    """The answer, to see a doctor today, is the same."""
    heard = hear(Answers(audience="survivor"), "danger_now", Message("strangulation", words))
    assert heard.answers.red_flag is flagged
