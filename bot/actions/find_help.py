"""Finds the services most likely to help and shows them, three at most, each with its reason."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.directory_room import LONDON, find_help, place_in
from bot.actions.spoken import SpokenAction
from bot.answers import Answers
from bot.replies import translator
from directory.models import HelpFound, NothingCovers, Place
from directory.wording import help_to_dict


class ActionFindHelp(SpokenAction):
    """Shows what was found, or only what can be done next where nothing has changed since."""

    called = "action_find_help"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        answers = Answers.from_slots(tracker.slots)
        if tracker.slots["shown_for"] == answers.fingerprint():
            dispatcher.utter_message(response="utter_what_next")
            return []
        if tracker.slots["shown_for"] is None:
            dispatcher.utter_message(response="utter_before_services")
        return show(dispatcher, tracker, answers, offset=0)


class ActionFindMore(SpokenAction):
    """Shows the next few; from the beginning where nothing was shown yet."""

    called = "action_find_more"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        answers = Answers.from_slots(tracker.slots)
        seen = tracker.slots["shown_for"] == answers.fingerprint()
        return show(dispatcher, tracker, answers, offset=int(tracker.slots["shown"] or 0) if seen else 0)


class ActionOneNumber(SpokenAction):
    """For somebody with one minute: one number, and no more questions."""

    called = "action_one_number"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        answers = Answers.from_slots(tracker.slots)
        found = find_help(answers, tracker.slots["language"] or "en")
        if not found.always:
            dispatcher.utter_message(response="utter_helpline")
            return []
        line = next((one for one in found.always if one.number != "999"), found.always[0])
        name = translator(tracker.slots["language"] or "en")(line.name)
        links = [{"label": line.number, "href": "tel:" + line.number.replace(" ", "")}]
        card = {"card": "text", "data": {"links": links}}
        dispatcher.utter_message(
            response="utter_one_number", name=name, number=line.number, json_message=card
        )
        return []


def show(
    dispatcher: CollectingDispatcher, tracker: Tracker, answers: Answers, offset: int
) -> list[EventType]:
    """Search, show, and note how far down the list somebody has seen."""
    language = tracker.slots["language"] or "en"
    found = find_help(answers, language, offset)
    response = response_for(found, offset)
    dispatcher.utter_message(
        response=response, json_message=services_card(found, place_in(answers), language)
    )
    shown = offset + len(getattr(found, "matches", ()))
    return [SlotSet("shown_for", answers.fingerprint()), SlotSet("shown", shown)]


def response_for(found: HelpFound | NothingCovers, offset: int) -> str:
    """The words above the services."""
    if isinstance(found, HelpFound) and found.matches:
        return "utter_more_services" if offset else "utter_services"
    return "utter_no_more_services" if offset else "utter_no_services"


def services_card(found: HelpFound | NothingCovers, place: Place, language: str) -> dict[str, Any]:
    """The services as data, in the language of the person."""
    said = help_to_dict(found, place, datetime.now(LONDON), translator(language))
    return {
        "card": "services",
        "services": said["matches"],
        "data": {"widened": said["widened"], "always": said["always"], "more": getattr(found, "more", 0)},
    }
