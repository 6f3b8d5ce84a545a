"""Services before every question is answered: for whoever asks for them, and for whoever tells and tells.

The questions are still offered beside them. Where it is in doubt whether somebody is harmed or harms, that is asked
first, with a line that is right for everyone.
"""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.find_help import show
from bot.actions.spoken import REQUESTED, say
from bot.answers import SKIPPED, Answers
from bot.heard import Heard
from bot.hearing.alarms.somewhere_safe import wants_a_number, wants_somewhere
from bot.hearing.asked_plainly import asks_for_help, asks_for_one_for_men, is_a_question
from bot.hearing.asking import asks_whom_to_reach
from bot.hearing.deeds import deeds_in
from bot.hearing.plain_text import plain_english
from bot.in_passing import on_the_way
from bot.message import SAFETY, Message, interrupts
from directory.terms import ROLES

# SQ-1: a result after five turns at most.
ENOUGH = 5
LONGEST = 14
WITHHELD = "withheld"


def written(tracker: Tracker, heard: Heard, message: Message) -> list[EventType]:
    """Note one more message that tells or asks something, and whether it leaves in doubt who harms whom."""
    if message.chosen:
        return []
    told = not heard.direct
    noted: list[EventType] = [SlotSet("written", int(tracker.slots.get("written") or 0) + int(told))]
    harms = any(deed.startswith("I>") for deed in deeds_in(plain_english(message.text)))
    doubtful = message.intent == "locating" and told or harms and message.value("audience") not in ROLES
    if doubtful and not tracker.slots.get("who_first"):
        noted.append(SlotSet("who_first", "doubted"))
    return noted


def asks_now(
    tracker: Tracker, before: Answers, heard: Heard, message: Message, noted: list[EventType]
) -> bool:
    """Whether somebody asks for a number, a person, somewhere to go, or what there is near a place."""
    if message.chosen or heard.open or not heard.answers.next_question():
        return False
    if wants_somewhere(message.text):
        return not interrupts(message.intent)
    if heard.direct:
        return False
    plain = plain_english(message.text)
    if len(plain.split()) > LONGEST:
        return False
    if asks_for_one_for_men(plain) and message.intent not in SAFETY:
        return True
    if message.intent == "ask_numbers":  # which has an answer of its own, where nothing is known yet
        known = heard.answers.fingerprint() != Answers().fingerprint()
        return wants_a_number(plain) and (known or is_doubted(tracker, heard.answers, noted))
    whom = asks_whom_to_reach(plain) and is_a_question(plain)
    pleads = message.intent == "help" and heard.answers.area != before.area
    asks = whom or pleads or wants_a_number(plain) or asks_for_help(plain)
    return asks and not interrupts(message.intent)


def has_told_enough(tracker: Tracker, before: Answers, heard: Heard, message: Message) -> bool:
    """Whether five messages brought nothing, a place was named since, or who it is about was what was waited for."""
    answers = heard.answers
    if tracker.slots["hurried"] or heard.open or not answers.next_question():
        return False
    if tracker.slots.get("who_first") == WITHHELD and answers.audience and not before.audience:
        return True
    place = answers.area not in (None, before.area, SKIPPED)
    # A place alone asks what there is near it, and so does whoever is on the way there.
    if place and (message.intent == "give_place" and not heard.direct or on_the_way(message.text)):
        return True
    if place and message.intent == "off_topic" and tracker.slots[REQUESTED] != "area":
        return True
    talks = not (message.chosen or heard.direct) and int(tracker.slots.get("written") or 0) + 1 >= ENOUGH
    return talks and (place or tracker.slots["shown_for"] is None and not is_withheld(tracker, answers))


def may_follow(tracker: Tracker, answers: Answers, message: Message) -> bool:
    """Whether services may follow a reply to one question of many, where nothing was shown yet."""
    asks = message.intent.startswith("ask_") and message.intent not in ("ask_numbers", "ask_person")
    waits = tracker.slots["shown_for"] is None and not tracker.slots["hurried"] and answers.next_question()
    many = int(tracker.slots.get("written") or 0) >= ENOUGH
    return bool(asks and waits and many and not message.chosen and not is_withheld(tracker, answers))


def is_withheld(tracker: Tracker, answers: Answers) -> bool:
    """Whether the question who it is about was asked in place of services, and is not answered yet."""
    return tracker.slots.get("who_first") == WITHHELD and answers.audience is None


def is_doubted(tracker: Tracker, answers: Answers, noted: list[EventType]) -> bool:
    """Whether somebody may be harmed or may harm, and has not said which."""
    doubted = tracker.slots.get("who_first") or any(event.get("name") == "who_first" for event in noted)
    return answers.role_doubted or bool(doubted and answers.audience is None)


def show_now(
    dispatcher: CollectingDispatcher, tracker: Tracker, answers: Answers, noted: list[EventType]
) -> tuple[list[EventType], str | None]:
    """Show who can help with what is known; or ask first who it is about. Also the question to open for that."""
    if is_doubted(tracker, answers, noted):
        dispatcher.utter_message(response="utter_one_number_each", audience="own_behaviour")
        return [SlotSet("who_first", WITHHELD)], "audience"
    if tracker.slots["shown_for"] is None and answers.audience in ROLES and not dispatcher.messages:
        say(dispatcher, answers, "utter_before_services")
    return [SlotSet("who_first", None), *show(dispatcher, tracker, answers, offset=0)], None
