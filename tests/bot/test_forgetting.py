"""Leaving and starting again forget every answer; an unsafe device is told of other ways."""

from __future__ import annotations

import json

import pytest

from tests.bot.conftest import Conversation
from tests.bot.walking import AFTER_RESULTS, walk

pytestmark = pytest.mark.stack


@pytest.mark.parametrize("answer", ["no", "not_sure"])
def test_an_unsafe_device_gets_other_ways_and_is_forgotten(someone: Conversation, answer: str) -> None:
    """SQ-3: nothing of the answer travels on."""
    safe = walk(someone, ["danger_now:no", f"device_safe:{answer}"])
    assert "exit button" in safe.text
    assert "0808 2000 247" in safe.text
    assert json.loads(safe.tracker)["slots"]["device_safe"] == "asked"


def test_leaving_ends_and_forgets(someone: Conversation) -> None:
    """Nothing is handed back to keep."""
    walk(someone, AFTER_RESULTS).picks("leave")
    assert someone.answer["ended"] is True
    assert someone.tracker == ""


def test_starting_again_forgets_every_answer(someone: Conversation) -> None:
    """The first question, and nothing from before."""
    walk(someone, AFTER_RESULTS).picks("start_again")
    assert set(json.loads(someone.tracker)["slots"]) <= {"misunderstood"}
    assert "danger_now:yes" in someone.choices


def test_a_son_too_old_for_a_refuge_is_remembered_until_they_start_again(someone: Conversation) -> None:
    """Which refuge takes him decides; and it is forgotten like every other answer."""
    someone.says("I need a refuge for me and my two boys, 9 and 14")
    assert json.loads(someone.tracker)["slots"]["oldest_son"] == 14
    someone.picks("start_again")
    assert "oldest_son" not in json.loads(someone.tracker)["slots"]
