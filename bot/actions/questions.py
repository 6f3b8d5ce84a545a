"""The one form: takes in what each message answers, and chooses the next question.

The work is done by the pure `hear` and `Answers.next_question`; this file speaks Rasa. Where a message has a
reply of its own (danger, a question, "start again") the form stands aside, keeps what it learned and comes
back with its question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActionExecutionRejected, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.directory_room import place_of
from bot.actions.spoken import SpokenAction
from bot.answers import SKIPPED, Answers, yes_or_no
from bot.heard import SAFETY, SHORT, SHORT_PLACE, Heard, Message, hear, interrupts
from directory.models import Place, PlaceAmbiguous

FORM = "find_help_form"
REQUESTED = "requested_slot"
WHICH_PLACE = "area_choice"
ON_REQUEST = ("need", "about", "red_flag")
MISUNDERSTOOD_TWICE = 2
PLACE_TRIES = 2
# With no question open, a stray "yes" or "skip" is no misunderstanding.
STRAY = ("affirm", "deny", "not_sure", "skip")
MOST_PLACES = 6
SHORT_YES_OR_NO = 4
# Words that go with a place and say nothing else: "in Hackney" is no less bare than "Hackney".
AROUND_A_PLACE = frozenset(
    "in near around outside by at the a of i im i'm am is its it's we live are from my postcode town city area".split()
)
_CORRECTS_PLACE = re.compile(
    r"\b(meant?|moved|i'?m in|i am in|i live|sorry|instead|not there|outside|near|now in)\b", re.I
)


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


def message_of(tracker: Tracker) -> Message:
    """The latest message as it was understood."""
    latest = tracker.latest_message
    entities = latest.get("entities") or []
    return Message(
        intent=(latest.get("intent") or {}).get("name") or "nlu_fallback",
        text=latest.get("text") or "",
        entities=tuple((one["entity"], str(one["value"])) for one in entities),
        # The door never lets words begin with a slash; only a button of Rasa's own shell does.
        chosen=not latest.get("text") or latest["text"].startswith("/"),
    )


class ValidateFindHelpForm(SpokenAction):
    """Rasa calls it whenever the form has its turn."""

    called = "validate_find_help_form"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        before = Answers.from_slots(tracker.slots)
        hurried = tracker.slots["hurried"]
        if not is_first(tracker):
            if hurried and message_of(tracker).intent == "thanks":
                return fall_silent()
            also_answer(dispatcher, tracker, before)
            return ask(dispatcher, tracker, before, question_again(before, tracker))
        message = message_of(tracker)
        if tracker.slots["consent_asked"] and typed_consent(message):
            return [SlotSet(REQUESTED, None), FollowupAction("action_offer_person")]
        asked = tracker.slots[REQUESTED]
        heard = hear(before, "area" if asked == WHICH_PLACE else asked, message)
        heard, place_events = settle_place(dispatcher, tracker, heard, message, before)
        events = changes(before, heard) + place_events
        if message.intent != "ask_person":
            events.append(SlotSet("consent_asked", None))
        if hurried == "place" and heard.answers.area not in (None, before.area, SKIPPED):
            return [*events, SlotSet(REQUESTED, None), FollowupAction("action_one_number")]
        interrupted = interrupts(message.intent) and not heard.direct
        if heard.new_role:
            say(dispatcher, heard.answers, "utter_role_changed")
        off_topic_again = message.intent == "off_topic" and tracker.slots["misunderstood"]
        if interrupted and not off_topic_again:
            lost = int(message.intent == "off_topic")
            return [*events, SlotSet("misunderstood", lost), ActionExecutionRejected(FORM)]
        for response in heard.say:
            say(dispatcher, heard.answers, response)
        acknowledged = acknowledge(dispatcher, tracker, heard, message)
        events += acknowledged
        if any(event.get("name") == "misunderstood" and event["value"] is None for event in acknowledged):
            return events + fall_silent()  # the menu is choice enough: no question below it
        return events + ask(dispatcher, tracker, heard.answers, heard.open, place_events)


def fall_silent() -> list[EventType]:
    """Ask nothing now; whatever is said next brings the next question."""
    return [SlotSet(REQUESTED, None), FollowupAction("action_listen")]


def typed_consent(message: Message) -> bool:
    """Whether a few typed words say yes or no to the card that asks about a person."""
    return (
        not message.chosen
        and len(message.text.split()) <= SHORT_YES_OR_NO
        and consent_in(message) is not None
    )


def consent_in(message: Message) -> str | None:
    """The yes or no of a message: tapped, or typed. Doubt is no consent."""
    if message.intent in SAFETY:
        return None
    said = message.value("handoff") or (None if message.chosen else yes_or_no(message.text, message.intent))
    return "no" if said == "not_sure" else said


def also_answer(dispatcher: CollectingDispatcher, tracker: Tracker, answers: Answers) -> None:
    """Somebody may be in danger and want to die, or a child may be: the other cards follow the first."""
    intent, signals = message_of(tracker).intent, tracker.latest_message.get("signals") or {}
    if intent == "danger":
        for name in ("crisis", "child_at_risk"):
            if signals.get(name):
                say(dispatcher, answers, f"utter_{name}")


def say(dispatcher: CollectingDispatcher, answers: Answers, response: str) -> None:
    """Utter a response that knows what has only just been heard: the slots are set after the words are chosen."""
    dispatcher.utter_message(response=response, audience=answers.audience, under_18=answers.under_18)


def ask(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    answers: Answers,
    opened: str | None,
    place_events: Sequence[EventType] = (),
) -> list[EventType]:
    """Ask the question that was opened, or the next of the usual order, or none."""
    question = opened or answers.next_question()
    slots = {**tracker.slots, **{event["name"]: event["value"] for event in place_events}}
    if question == "area" and slots["area_asked"]:
        found = place_of(slots["area_asked"])
        if isinstance(found, PlaceAmbiguous):
            ask_which(dispatcher, found)
            question = WHICH_PLACE
    if question is None:
        return [SlotSet(REQUESTED, None)]
    # The rules would say "now listen" too, after another 2 ms of working it out.
    return [SlotSet(REQUESTED, question), FollowupAction("action_listen")]


def question_again(answers: Answers, tracker: Tracker) -> str | None:
    """The question to come back to after something else was answered."""
    asked = tracker.slots[REQUESTED]
    return asked if asked in ON_REQUEST else None


def changes(before: Answers, heard: Heard) -> list[EventType]:
    """A slot event for every answer that changed."""
    old, new = before.to_slots(), heard.answers.to_slots()
    events = [SlotSet(name, value) for name, value in new.items() if value != old[name]]
    if heard.new_role:
        events += [SlotSet(name, None) for name in ("shown_for", "shown", "place_tries", "withheld")]
    return events


def acknowledge(
    dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, message: Message
) -> list[EventType]:
    """Thank somebody who tells us something. Where we learned nothing ask again; the second time, offer a menu.

    "Help", and nothing more, is answered; said again, it gets the menu with the numbers too.
    """
    told = message.intent == "tell" or (message.intent in STRAY and len(message.text.split()) > SHORT)
    first_words = told and not tracker.slots["thanked"]
    if first_words and not heard.direct:
        say(dispatcher, heard.answers, "utter_heard")
    stray = tracker.slots[REQUESTED] is None and message.intent in STRAY
    if heard.learned or first_words or stray or message.intent == "choose":
        return [SlotSet("thanked", told or tracker.slots["thanked"]), SlotSet("misunderstood", 0)]
    times = int(tracker.slots["misunderstood"] or 0) + 1
    twice = times >= MISUNDERSTOOD_TWICE
    once = {"help": "utter_help", "tell": "utter_told"}.get(message.intent, "utter_say_again")
    say(dispatcher, heard.answers, "utter_menu" if twice else once)
    return [SlotSet("misunderstood", None if twice else times)]


def settle_place(
    dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, message: Message, before: Answers
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
        # "Bath" is an answer to "where?", whatever else the word may mean; a place inside a longer message is not.
        direct = heard.direct or is_bare_place(tracker, message) or corrects_place(message)
        if says_only(message, heard.place_said):
            # "Hackney" is not about hacking.
            answers = replace(answers, need=before.need, about=before.about, red_flag=before.red_flag)
        heard = replace(heard, answers=answers, learned=True, direct=direct)
        return heard, [SlotSet("area_asked", None), SlotSet("place_tries", 0)]
    if interrupts(message.intent):
        return heard, []
    if isinstance(found, PlaceAmbiguous):
        answers = replace(heard.answers, area=None, area_choice=None)
        return replace(heard, answers=answers, learned=True), [SlotSet("area_asked", heard.place_said)]
    if tracker.slots[REQUESTED] not in ("area", WHICH_PLACE):
        return heard, []
    return place_not_found(dispatcher, tracker, heard)


def is_bare_place(tracker: Tracker, message: Message) -> bool:
    """Whether somebody who was asked where they are answered with hardly more than a place."""
    asked = tracker.slots[REQUESTED] in ("area", WHICH_PLACE)
    return asked and message.intent not in SAFETY and len(message.text.split()) <= SHORT_PLACE


def says_only(message: Message, place: str) -> bool:
    """Whether a message is the place and nothing more."""
    words, named = message.text.lower().split(), set(place.lower().split())
    return all(word.strip(".,!") in named | AROUND_A_PLACE for word in words)


def corrects_place(message: Message) -> bool:
    """Whether words that sound beside the point put another place right: "no, I've moved to Wigan"."""
    return message.intent in ("off_topic", "wrong_place") and _CORRECTS_PLACE.search(message.text) is not None


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
        return replace(heard, learned=True, open="area"), [
            SlotSet("place_tries", tries),
            SlotSet("area_asked", None),
        ]
    dispatcher.utter_message(response="utter_place_unknown_again")
    answers = replace(heard.answers, area=SKIPPED, area_choice=None)
    return replace(heard, answers=answers, learned=True), [
        SlotSet("place_tries", 0),
        SlotSet("area_asked", None),
    ]
