"""Beginning again, and going one question back."""

from __future__ import annotations

from dataclasses import fields

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.spoken import FORM, REQUESTED, SpokenAction
from bot.answers import QUESTIONS, Answers

BOOKKEEPING = (
    "shown_for",
    "shown",
    "misunderstood",
    "place_tries",
    "area_asked",
    "withheld",
    "consent_asked",
    "hurried",
    "thanked",
    "set_aside",
    "shown_ids",
    "whose_life",
    "crisis_told",
    "written",
    "who_first",
    REQUESTED,
)


class ActionStartAgain(SpokenAction):
    """Forgets every answer; the form then asks its first question."""

    called = "action_start_again"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        dispatcher.utter_message(response="utter_start_again")
        return [SlotSet(name, None) for name in (*(field.name for field in fields(Answers)), *BOOKKEEPING)]


class ActionBack(SpokenAction):
    """Opens the question before this one again. (Rasa has an action of this name, which needs a history.)"""

    called = "action_back"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        answers = Answers.from_slots(tracker.slots)
        given = [name for name in QUESTIONS if getattr(answers, name) is not None]
        events: list[EventType] = [SlotSet(REQUESTED, None), SlotSet("shown_for", None)]
        if given:
            events += [SlotSet(given[-1], None), SlotSet("area_choice", None)]
        return [*events, FollowupAction(FORM)]
