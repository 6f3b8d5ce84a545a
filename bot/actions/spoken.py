"""An action never fails into silence: whatever breaks, the helpline reply is said instead.

Rasa carries on without a word when an action raises. Every action of ours therefore derives from
`SpokenAction`, which also keeps what somebody wrote out of the log: only the kind of the problem is named.
"""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.answers import Answers

logger = logging.getLogger(__name__)
HELPLINE = "utter_helpline"
FORM = "find_help_form"
REQUESTED = "requested_slot"
ON_REQUEST = ("need", "about", "red_flag")


def say(dispatcher: CollectingDispatcher, answers: Answers, response: str) -> None:
    """Utter a response that knows what has only just been heard: the slots are set after the words are chosen."""
    dispatcher.utter_message(response=response, audience=answers.audience, under_18=answers.under_18)


def fall_silent() -> list[EventType]:
    """Ask nothing now; whatever is said next brings the next question."""
    return [SlotSet(REQUESTED, None), FollowupAction("action_listen")]


def on_request(tracker: Tracker) -> str | None:
    """The open question, where it is one of those that are asked on request only."""
    asked = tracker.slots[REQUESTED]
    return asked if asked in ON_REQUEST else None


def is_first(tracker: Tracker) -> bool:
    """Whether the form has its turn before anything else has answered this message."""
    acted = (event["name"] for event in events_since_spoken(tracker) if event["event"] == "action")
    return all(name == FORM for name in acted)


def events_since_spoken(tracker: Tracker) -> Iterator[dict[str, Any]]:
    """Newest first."""
    for event in reversed(tracker.events):
        if event["event"] == "user":
            return
        yield event


class SpokenAction(Action, ABC):
    """An action whose `speak` may fail, and which then says the helpline reply."""

    called: str

    def name(self) -> str:
        """The name in the domain."""
        return self.called

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Speak, or fall back to the helpline reply with nothing half-said before it."""
        try:
            return self.speak(dispatcher, tracker)
        except Exception as problem:  # silence is the one answer that must never be given
            logger.error("action.failed name=%s kind=%s", self.called, type(problem).__name__)
            dispatcher.messages.clear()
            dispatcher.utter_message(response=HELPLINE)
            return []

    @abstractmethod
    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """What this action does; returns the events for the tracker."""
