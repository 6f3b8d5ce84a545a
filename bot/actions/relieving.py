"""What is said to somebody whose danger is over for now, or who asks whether we are still there: one warm sentence,
instead of the same card again."""

from __future__ import annotations

from dataclasses import replace

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.spoken import say
from bot.answers import ASKED, Answers
from bot.hearing.alarms.all_clear import COMING, GONE, GOT_AWAY, asks_still_there, over_for_now
from bot.hearing.parting import would_not_do_it
from bot.hearing.plain_text import plain_english
from bot.hearing.plainly import says_safe
from bot.in_passing import says_sorry, wants_no_questions
from bot.message import SAFETY, Message


def relieve(
    dispatcher: CollectingDispatcher, tracker: Tracker, before: Answers, message: Message
) -> Answers | None:
    """The answers after an all-clear, which is answered here; None where there is none."""
    if not message.chosen and asks_still_there(message.text):
        if tracker.slots["crisis_told"]:
            dispatcher.utter_message(response="utter_crisis", crisis_told="again", audience=before.audience)
        else:
            say(dispatcher, before, "utter_told_listening")
        return before
    # What was swallowed cannot be taken back.
    if tracker.slots["crisis_told"] not in (None, "taken") and _takes_it_back(message):
        say(dispatcher, before, "utter_told_listening")
        return replace(before, danger_now="no") if before.next_question() == "danger_now" else before
    kind = None if message.chosen else over_for_now(message.text)
    waiting, own = before.next_question(), before.role == "own_behaviour"
    answered = waiting == "danger_now" and says_safe(waiting, message.text)
    if kind is None or answered or not _is_awaited(before, kind, message):
        return None
    away = own or kind in (GOT_AWAY, COMING)
    say(dispatcher, before, "utter_stepped_away" if away else "utter_over_for_now")
    if kind == GONE and waiting == "danger_now":
        return replace(before, danger_now="no")
    if kind == GONE and waiting == "device_safe":
        say(dispatcher, before, "utter_device_later")
        return replace(before, device_safe=ASKED)
    return before


def let_be(dispatcher: CollectingDispatcher, tracker: Tracker, before: Answers, message: Message) -> bool:
    """Whether somebody wants no more questions, or is sorry: both are met without any question."""
    if message.chosen or message.intent in SAFETY:
        return False
    sorry = says_sorry(message.text)
    if sorry:
        say(dispatcher, before, "utter_told_listening")
    elif not wants_no_questions(message.text):
        return False
    if not (sorry and tracker.slots["crisis_told"]):  # the card has just said how to go on
        say(dispatcher, before, "utter_when_ready")
    return True


def _is_awaited(before: Answers, kind: str, message: Message) -> bool:
    """Whether there is an alarm that the all-clear is for: one that was told of before, or in the same breath."""
    urgent = message.intent in SAFETY
    if before.danger_now in ("yes", "not_sure") or (kind == COMING and urgent):
        return True
    return kind == GONE and before.role != "own_behaviour" and (urgent or before.next_question() is None)


def _takes_it_back(message: Message) -> bool:
    """Whether somebody who spoke of dying says that they will not do it, and nothing that must not wait."""
    if message.chosen or message.intent in SAFETY:
        return False
    return would_not_do_it(plain_english(message.text))
