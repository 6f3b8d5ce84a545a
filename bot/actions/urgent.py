"""What must never wait, where one message holds more than one thing: every card that it calls for comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.spoken import say
from bot.answers import Answers
from bot.heard import Heard
from bot.hearing.alarms.about_to_harm import may_harm
from bot.hearing.alarms.danger import SIGNALS
from bot.hearing.alarms.necks import on_a_neck
from bot.hearing.alarms.overdose import is_taken
from bot.hearing.plain_text import plain_english
from bot.hearing.whose_life import SOMEONE_ELSE, whose_life
from bot.in_passing import leaves_now
from bot.message import Message

TOLD_OF_OTHERS = ("own_behaviour", "supporter", "professional")


def settle_whose_life(tracker: Tracker, heard: Heard, message: Message) -> tuple[Heard, list[EventType]]:
    """Whom the card about suicide speaks of. A partner's threat of it is one of the red flags."""
    signals = tracker.latest_message.get("signals") or {}
    if message.intent != "crisis" and not signals.get("crisis"):
        return heard, []
    if is_taken(message.text):  # the card says the same of whoever took it
        return heard, [SlotSet("whose_life", None), SlotSet("crisis_told", "taken")]
    whose = whose_life(message.text, heard.answers.audience)
    if whose == SOMEONE_ELSE and heard.answers.audience == "survivor":
        heard = replace(heard, answers=replace(heard.answers, red_flag=True))
    told = "again" if tracker.slots["crisis_told"] else "once"
    return heard, [SlotSet("whose_life", whose), SlotSet("crisis_told", told)]


def breaks_off(tracker: Tracker, answers: Answers, message: Message) -> bool:
    """Whether nothing may follow the card: somebody in danger has to go, or nothing is left to ask by text."""
    if message.intent not in ("danger", "crisis"):
        return False
    by_text = tracker.get_latest_input_channel() == "sms" and answers.next_question() is None
    return by_text or message.intent == "danger" and leaves_now(message.text)


def also_answer(
    dispatcher: CollectingDispatcher, tracker: Tracker, answers: Answers, message: Message
) -> None:
    """Somebody may be in danger, want to die, and ask where she is: the other cards follow the first."""
    intent, signals = message.intent, tracker.latest_message.get("signals") or {}
    if intent == "danger" and on_a_neck(message.text):
        say(dispatcher, answers, "utter_strangulation")
    told_of_others = answers.audience in TOLD_OF_OTHERS
    if intent == "danger" and not told_of_others and may_harm(plain_english(message.text)):
        # Who harms whom is open, but not what they fear: whoever may hurt somebody had better leave the room.
        dispatcher.utter_message(response="utter_danger_not_sure", audience="own_behaviour")
    for name in also_due(intent, signals, answers):
        say(dispatcher, answers, f"utter_{name}")
    if intent == "locating":  # nobody is left without a number; this one is right for whoever is looking
        dispatcher.utter_message(response="utter_one_number_each", audience="own_behaviour")


def also_due(intent: str, signals: Mapping[str, bool], answers: Answers) -> list[str]:
    """The cards after the first. Childline stands beside Samaritans for whoever is under 18."""
    if intent not in SIGNALS:
        return []
    due = [name for name in SIGNALS[SIGNALS.index(intent) + 1 :] if signals.get(name)]
    young = answers.under_18 == "yes" and "child_at_risk" not in (intent, *due)
    return due + (["child_at_risk"] if young and "crisis" in (intent, *due) else [])
