"""What is said back at once: warm and short to somebody who tells us something, honest where we did not understand.

No sentence comes twice in a row, and none of these is a question: that follows, or waits.
"""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.spoken import REQUESTED, say
from bot.direct_answers import SHORT
from bot.heard import Heard
from bot.hearing.accused import asks_if_taken_for
from bot.hearing.alarms.somewhere_safe import wants_somewhere
from bot.hearing.asked_plainly import asks_for_help, asks_what_next, asks_whose_fault, is_a_question
from bot.hearing.asking import asks_whom_to_reach
from bot.hearing.owning_up import makes_light
from bot.hearing.plain_text import plain_english
from bot.in_passing import asked_in_passing
from bot.message import SAFETY, Message
from bot.replies import translator
from bot.titles import NEED_TITLES

MISUNDERSTOOD_TWICE = 2
# With no question open, a stray "yes" or "skip" is no misunderstanding.
STRAY = ("affirm", "deny", "not_sure", "skip")
A_WORD_OR_TWO = 2
# So many times set aside, a question is not put in full at once.
ASKED_ON = 2
WARM = ("utter_told", "utter_told_glad", "utter_told_listening")


def is_told(heard: Heard, message: Message) -> bool:
    """Whether somebody tells us something of their own, rather than answering or asking for a next step."""
    words = len(message.text.split())
    told = message.intent == "tell" and words > A_WORD_OR_TWO
    return not heard.direct and (told or (words > SHORT and message.intent in (*STRAY, "help")))


def is_asked(message: Message) -> bool:
    """Whether somebody asks what no reply of ours was written for."""
    plain = plain_english(message.text)
    asks = is_a_question(plain) or asks_what_next(plain) or asks_if_taken_for(plain)
    return message.intent in ("tell", "nlu_fallback") and asks


def asks_on(tracker: Tracker, message: Message) -> bool:
    """Whether somebody asks how it goes on, and was not answered that with the question just now."""
    asked = int(tracker.slots["set_aside"] or 0) >= ASKED_ON
    return not asked and not message.chosen and asks_what_next(plain_english(message.text))


def acknowledge(
    dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, message: Message
) -> list[EventType]:
    """Thank somebody who tells us something. What we did not understand is said; the second time comes a menu.

    "Help", and nothing more, is answered; said again, it gets the menu with the numbers too.
    """
    if message.intent == "ask_languages" and heard.direct:  # they say which one
        say(dispatcher, heard.answers, "utter_will_look")
        return [SlotSet("misunderstood", 0)]
    if is_asked(message):
        return answer_a_question(dispatcher, tracker, heard, message)
    if is_told(heard, message):
        return believe(dispatcher, tracker, heard, message)
    note_need(dispatcher, tracker, heard, message)
    stray = tracker.slots[REQUESTED] is None and message.intent in STRAY
    if heard.learned or stray or message.intent == "choose" or wants_somewhere(message.text):
        return [SlotSet("misunderstood", 0)]
    times = int(tracker.slots["misunderstood"] or 0) + 1
    # The menu has the numbers of those who help one side; whose side that is must be known.
    twice = times >= MISUNDERSTOOD_TWICE and not heard.answers.role_doubted
    once = {"help": "utter_help", "tell": "utter_told_so_far"}.get(message.intent, "utter_say_again")
    say(dispatcher, heard.answers, "utter_menu" if twice else once)
    return [SlotSet("misunderstood", None if twice else times)]


def answer_a_question(
    dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, message: Message
) -> list[EventType]:
    """A question is never met with thanks: we look for whom it asks for, or say who may know the answer."""
    plain = plain_english(message.text)
    wants_somebody = asks_whom_to_reach(plain) or asks_for_help(plain) or wants_somewhere(message.text)
    asks = heard.open or heard.answers.next_question()
    if asks_what_next(plain):
        if asks and asks_on(tracker, message):  # else what can be done next follows, and says enough
            say(dispatcher, heard.answers, "utter_help")
    elif asks_whose_fault(plain) and heard.answers.audience not in ("supporter", "professional"):
        say(dispatcher, heard.answers, "utter_before_services")
    elif not heard.direct and not wants_somebody:
        say(dispatcher, heard.answers, "utter_cannot_say")
    elif not heard.direct and asks:  # with nothing left to ask, those who can help follow at once
        say(dispatcher, heard.answers, "utter_will_look" if heard.learned else "utter_help")
    return [SlotSet("misunderstood", 0)]


def believe(
    dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, message: Message
) -> list[EventType]:
    """A believing sentence, another one each time; the first says what comes next, while anything is to be asked."""
    times = int(tracker.slots["thanked"] or 0)
    asks = heard.open or heard.answers.next_question()
    # What comes next is said at the beginning, and not to somebody who was in danger a moment ago.
    begins = asks and not times and not (tracker.slots["danger_now"] == "yes" or tracker.slots["crisis_told"])
    warm = WARM[times % len(WARM)]
    if heard.answers.audience == "own_behaviour" and makes_light(plain_english(message.text)):
        # Not to be agreed with. Where services follow, so do the same words.
        shown = tracker.slots["shown_for"] is not None and not heard.new_role
        warm = "utter_before_services" if times % 2 and (asks or shown) else "utter_told_listening"
    say(dispatcher, heard.answers, "utter_heard" if begins else warm)
    note_need(dispatcher, tracker, heard, message)
    return [SlotSet("thanked", times + 1), SlotSet("misunderstood", 0)]


def answered_in_passing(dispatcher: CollectingDispatcher, heard: Heard, message: Message) -> bool:
    """Whether a question that ends a longer message was answered here: it counts for more than what came before it."""
    name = None if message.chosen or message.intent in SAFETY else asked_in_passing(message.text)
    if name:
        say(dispatcher, heard.answers, f"utter_{name}")
    return name is not None


def note_need(dispatcher: CollectingDispatcher, tracker: Tracker, heard: Heard, message: Message) -> None:
    """Say that a need was heard while other questions go on, where it was named: in a long story it is a guess."""
    named = message.chosen or len(message.text.split()) <= SHORT
    new = [need for need in heard.answers.need if need not in (tracker.slots["need"] or ())]
    if new and named and (heard.open or heard.answers.next_question()):
        _ = translator(tracker.slots["language"] or "en")
        what = ", ".join(_(NEED_TITLES[need]) for need in new)
        dispatcher.utter_message(response="utter_need_noted", what=what)
