"""The one form: takes in what each message answers, and chooses the next question.

The work is done by the pure `hear` and `Answers.next_question`; this file speaks Rasa. Where a message has a
reply of its own (danger, a question, "start again") the form stands aside, keeps what it learned and comes
back with its question.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActionExecutionRejected, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.directory_room import place_of
from bot.actions.spoken import SpokenAction
from bot.answers import SKIPPED, Answers
from bot.heard import Heard, Message, hear, interrupts
from directory.models import Place, PlaceAmbiguous

FORM = "find_help_form"
REQUESTED = "requested_slot"
WHICH_PLACE = "area_choice"
ON_REQUEST = ("need", "about", "red_flag")
MISUNDERSTOOD_TWICE = 2
PLACE_TRIES = 2
MOST_PLACES = 6


@dataclass(frozen=True)
class Turn:
    """Where in the turn the form is asked: `first` before any other action, `opening` when it has just begun."""

    first: bool
    opening: bool


def turn_of(tracker: Tracker) -> Turn:
    """Read the turn off the events since the person spoke."""
    since = list(events_since_spoken(tracker))
    acted = [event["name"] for event in since if event["event"] == "action" and event["name"] != FORM]
    opening = any(event["event"] == "active_loop" and event["name"] == FORM for event in since)
    return Turn(first=not acted, opening=opening)


def events_since_spoken(tracker: Tracker) -> Iterator[dict[str, Any]]:
    """Newest first."""
    for event in reversed(tracker.events):
        if event["event"] == "user":
            return
        yield event


def message_of(tracker: Tracker) -> Message:
    """The latest message as it was understood."""
    latest = tracker.latest_message
    entities = latest.get("entities") or []
    return Message(
        intent=(latest.get("intent") or {}).get("name") or "nlu_fallback",
        text=latest.get("text") or "",
        entities=tuple((one["entity"], str(one["value"])) for one in entities),
        chosen=not latest.get("text"),
    )


class ValidateFindHelpForm(SpokenAction):
    """Rasa calls it whenever the form has its turn."""

    called = "validate_find_help_form"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        turn, message = turn_of(tracker), message_of(tracker)
        before = Answers.from_slots(tracker.slots)
        if not (turn.first or turn.opening):
            return [SlotSet("misunderstood", 0), SlotSet(REQUESTED, question_again(before, tracker))]
        heard = hear(before, open_question(before, tracker, turn, message), message)
        heard, place_events = settle_place(dispatcher, tracker, heard, message)
        interrupted = interrupts(message.intent) and not heard.direct
        for response in () if interrupted else heard.say:
            dispatcher.utter_message(response=response)
        if heard.new_role:
            dispatcher.utter_message(response="utter_role_changed")
        events = changes(before, heard) + place_events
        if interrupted and not turn.opening:
            return [*events, SlotSet("misunderstood", 0), ActionExecutionRejected(FORM)]
        events += count_misunderstanding(dispatcher, tracker, turn, heard, message, interrupted)
        return [*events, SlotSet(REQUESTED, heard.open or heard.answers.next_question())]


def open_question(before: Answers, tracker: Tracker, turn: Turn, message: Message) -> str | None:
    """The question that this message may be answering."""
    if not turn.opening:
        asked = tracker.slots[REQUESTED]
        return "area" if asked == WHICH_PLACE else asked
    # The first screen has asked about danger before the conversation began.
    is_answer = before == Answers() and message.intent not in ("help", "greet")
    return "danger_now" if is_answer else None


def question_again(before: Answers, tracker: Tracker) -> str | None:
    """The question to come back to after something else was answered."""
    asked = tracker.slots[REQUESTED]
    return asked if asked in ON_REQUEST else before.next_question()


def changes(before: Answers, heard: Heard) -> list[EventType]:
    """A slot event for every answer that changed."""
    old, new = before.to_slots(), heard.answers.to_slots()
    events = [SlotSet(name, value) for name, value in new.items() if value != old[name]]
    if heard.new_role:
        events += [SlotSet(name, None) for name in ("shown_for", "shown", "place_tries", "withheld")]
    return events


def count_misunderstanding(
    dispatcher: CollectingDispatcher, tracker: Tracker, turn: Turn, heard: Heard, message: Message, interrupted: bool
) -> list[EventType]:
    """After one message that told us nothing, ask again; after two in a row, offer a menu and a number."""
    if heard.learned or interrupted or message.intent in ("help", "choose"):
        if turn.opening and message.intent == "tell" and tracker.slots["shown_for"] is None:
            dispatcher.utter_message(response="utter_heard")
        return [SlotSet("misunderstood", 0)]
    times = int(tracker.slots["misunderstood"] or 0) + 1
    if times >= MISUNDERSTOOD_TWICE:
        dispatcher.utter_message(response="utter_menu")
        return [SlotSet("misunderstood", 0)]
    dispatcher.utter_message(response="utter_heard" if message.intent == "tell" else "utter_say_again")
    return [SlotSet("misunderstood", times)]


def settle_place(
    dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, message: Message
) -> tuple[Heard, list[EventType]]:
    """Turn the words of a place into an answer: taken, asked which of several, or asked for once more."""
    choice = message.value("place")
    if choice and choice.isdigit() and tracker.slots["area_asked"]:
        answers = replace(heard.answers, area=tracker.slots["area_asked"], area_choice=int(choice))
        return replace(heard, answers=answers, learned=True), [SlotSet("area_asked", None)]
    if not heard.place_said:
        return heard, []
    found = place_of(heard.place_said)
    if isinstance(found, Place):
        answers = replace(heard.answers, area=heard.place_said, area_choice=None)
        heard = replace(heard, answers=answers, learned=True, direct=True)
        return heard, [SlotSet("area_asked", None), SlotSet("place_tries", 0)]
    if interrupts(message.intent):
        return heard, []
    if isinstance(found, PlaceAmbiguous):
        ask_which(dispatcher, found)
        return replace(heard, open=WHICH_PLACE, learned=True), [SlotSet("area_asked", heard.place_said)]
    return place_not_found(dispatcher, tracker, heard)


def ask_which(dispatcher: CollectingDispatcher, found: PlaceAmbiguous) -> None:
    """Several places go by that name: offer them."""
    buttons = [
        {"title": place.name, "payload": f'/choose{{"place":"{number}"}}'}
        for number, place in enumerate(found.candidates[:MOST_PLACES])
    ]
    dispatcher.utter_message(response="utter_which_place", buttons=buttons)


def place_not_found(
    dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard
) -> tuple[Heard, list[EventType]]:
    """Say so and ask once more; the second time, go on with services for the whole country."""
    tries = int(tracker.slots["place_tries"] or 0) + 1
    if tries < PLACE_TRIES:
        dispatcher.utter_message(response="utter_place_unknown")
        return replace(heard, learned=True, open="area"), [SlotSet("place_tries", tries)]
    dispatcher.utter_message(response="utter_place_unknown_again")
    answers = replace(heard.answers, area=SKIPPED, area_choice=None)
    return replace(heard, answers=answers, learned=True), [SlotSet("place_tries", 0)]
