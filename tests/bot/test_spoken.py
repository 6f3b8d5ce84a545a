"""An action never fails into silence, and never tells the log what somebody wrote."""

from __future__ import annotations

import asyncio

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.spoken import SpokenAction


class Breaks(SpokenAction):
    """An action that says something and then breaks."""

    called = "action_that_breaks"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list:
        dispatcher.utter_message(response="utter_half_said")
        raise KeyError("canary")


def test_a_broken_action_says_the_helpline_reply(caplog: pytest.LogCaptureFixture) -> None:
    """Trap 1: Rasa would carry on without a word."""
    dispatcher = CollectingDispatcher()
    tracker = Tracker("x", {}, {"text": "canary"}, [], False, None, {}, None)
    assert asyncio.run(Breaks().run(dispatcher, tracker, {})) == []
    assert [message["response"] for message in dispatcher.messages] == ["utter_helpline"]
    assert "KeyError" in caplog.text
    assert "canary" not in caplog.text
