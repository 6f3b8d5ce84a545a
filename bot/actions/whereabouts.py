"""Turns the words of a place into an answer: taken, asked which of several, or asked for once more."""

from __future__ import annotations

from dataclasses import replace

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.directory_room import place_of
from bot.actions.spoken import REQUESTED, say
from bot.answers import SKIPPED, Answers
from bot.heard import Heard
from bot.message import Message, interrupts
from bot.whereabouts import corrects_place, is_bare, says_only
from directory.models import Place, PlaceAmbiguous, PlaceUnknown

WHICH_PLACE = "area_choice"
PLACE_TRIES = 2
MOST_PLACES = 6
# Asked where they are, a word that we make nothing of is most likely a place.
A_WORD_OR_TWO = 2


def settle_place(
    dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, message: Message, before: Answers
) -> tuple[Heard, list[EventType]]:
    """What a message changes about the place, and what has to be said of it at once."""
    choice = message.value("place")
    if choice and choice.isdigit() and tracker.slots["area_asked"]:
        answers = replace(heard.answers, area=tracker.slots["area_asked"], area_choice=int(choice))
        return replace(heard, answers=answers, learned=True), [SlotSet("area_asked", None)]
    if not heard.place_said:
        return heard, []
    found = place_of(heard.place_said)
    asked = tracker.slots[REQUESTED] in ("area", WHICH_PLACE)
    if isinstance(found, Place):
        return place_taken(heard, message, before, asked)
    tried = asked and message.intent == "off_topic" and len(message.text.split()) <= A_WORD_OR_TWO
    if interrupts(message.intent) and not tried:
        return heard, []
    if isinstance(found, PlaceAmbiguous):
        answers = replace(heard.answers, area=None, area_choice=None)
        return replace(heard, answers=answers, learned=True), [SlotSet("area_asked", heard.place_said)]
    if asked:
        return place_not_found(dispatcher, tracker, replace(heard, direct=heard.direct or tried), found)
    if found.reason == "foreign":
        say(dispatcher, heard.answers, "utter_place_abroad")
        return replace(heard, learned=True), []
    return heard, []


def place_taken(
    heard: Heard, message: Message, before: Answers, asked: bool
) -> tuple[Heard, list[EventType]]:
    """A place that we know is an answer to "where?", whatever else the word may mean."""
    answers = replace(heard.answers, area=heard.place_said, area_choice=None)
    # A place inside a longer message is no answer to what was asked.
    beside = is_bare(message) and (asked or message.intent == "off_topic")
    direct = heard.direct or beside or corrects_place(message)
    if says_only(message, heard.place_said or ""):
        # "Hackney" is not about hacking.
        answers = replace(answers, need=before.need, about=before.about, red_flag=before.red_flag)
    heard = replace(heard, answers=answers, learned=True, direct=direct)
    return heard, [SlotSet("area_asked", None), SlotSet("place_tries", 0)]


def ask_which(dispatcher: CollectingDispatcher, found: PlaceAmbiguous) -> None:
    """Several places go by that name: offer them."""
    buttons = [
        {"title": place.name, "payload": f'/choose{{"place":"{number}"}}'}
        for number, place in enumerate(found.candidates[:MOST_PLACES])
    ]
    dispatcher.utter_message(response="utter_which_place", buttons=buttons)


def place_not_found(
    dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, found: PlaceUnknown
) -> tuple[Heard, list[EventType]]:
    """Say so and ask once more; the second time, go on with services for the whole country."""
    tries = int(tracker.slots["place_tries"] or 0) + 1
    if tries < PLACE_TRIES:
        abroad = found.reason == "foreign"
        say(dispatcher, heard.answers, "utter_place_abroad" if abroad else "utter_place_unknown")
        events = [SlotSet("place_tries", tries), SlotSet("area_asked", None)]
        return replace(heard, learned=True, open="area"), events
    say(dispatcher, heard.answers, "utter_place_unknown_again")
    answers = replace(heard.answers, area=SKIPPED, area_choice=None)
    events = [SlotSet("place_tries", 0), SlotSet("area_asked", None)]
    return replace(heard, answers=answers, learned=True), events
