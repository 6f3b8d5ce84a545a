"""The one form: takes in what each message answers, and chooses the next question.

The work is done by the pure `hear` and `Answers.next_question`; this file speaks Rasa. Where a message has a
reply of its own (danger, a question, "start again") the form stands aside, keeps what it learned and comes
back with its question.
"""

from __future__ import annotations

from collections.abc import Sequence

from rasa_sdk import Tracker
from rasa_sdk.events import ActionExecutionRejected, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.acknowledging import (
    ASKED_ON,
    acknowledge,
    answered_in_passing,
    asks_on,
    is_asked,
    is_told,
)
from bot.actions.ahead import with_question_passed
from bot.actions.at_once import asks_now, has_told_enough, may_follow, show_now, written
from bot.actions.consent import typed_consent
from bot.actions.directory_room import place_of
from bot.actions.relieving import let_be, relieve
from bot.actions.spoken import FORM, REQUESTED, SpokenAction, fall_silent, is_first, on_request, say
from bot.actions.urgent import also_answer, breaks_off, settle_whose_life
from bot.actions.whereabouts import WHICH_PLACE, ask_which, settle_place
from bot.answers import ASKED, QUESTIONS, SKIPPED, Answers
from bot.heard import Heard, hear
from bot.hearing.asked_plainly import is_a_question
from bot.hearing.plain_text import plain_english
from bot.hearing.plainly import is_back, says_safe
from bot.message import SAFETY, Message, interrupts
from directory.models import PlaceAmbiguous

# Of so many times that something else comes first, a question is put again in full once.
SELDOM = 3
SURELY_BESIDE_THE_POINT, LIKELY_BESIDE_THE_POINT = 0.7, 0.4
NO_DETOUR = (*SAFETY, "strangulation", "greet", "start_again", "back")


def message_of(tracker: Tracker) -> Message:
    """The latest message as it was understood."""
    latest = tracker.latest_message
    heard, text = latest.get("intent") or {}, latest.get("text") or ""
    intent = heard.get("name") or "nlu_fallback"
    # "What should I pack?" is no joke: only what is surely beside the point is sent away.
    surely = heard.get("confidence", 1.0) if intent == "off_topic" else 1.0
    if surely < SURELY_BESIDE_THE_POINT and is_a_question(plain_english(text)):
        intent = "tell"
    elif surely < LIKELY_BESIDE_THE_POINT:
        intent = "nlu_fallback"
    return Message(
        intent=intent,
        text=text,
        entities=tuple((one["entity"], str(one["value"])) for one in latest.get("entities") or ()),
        # The door never lets words begin with a slash; only a button of Rasa's own shell does.
        chosen=not text or text.startswith("/"),
    )


class ValidateFindHelpForm(SpokenAction):
    """Rasa calls it whenever the form has its turn."""

    called = "validate_find_help_form"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        before, message = Answers.from_slots(tracker.slots), message_of(tracker)
        if not is_first(tracker):
            return self.come_back(dispatcher, tracker, before, message)
        if tracker.slots["consent_asked"] and typed_consent(message):
            return [SlotSet(REQUESTED, None), FollowupAction("action_offer_person")]
        if not message.chosen and message.intent not in SAFETY and is_back(message.text):
            say(dispatcher, before, "utter_welcome_back")
            return [SlotSet("misunderstood", 0), *ask(dispatcher, tracker, before, on_request(tracker))]
        if let_be(dispatcher, tracker, before, message):
            return [SlotSet("misunderstood", 0), SlotSet("set_aside", 1), *fall_silent()]
        if relieved := relieve(dispatcher, tracker, before, message):
            told = [SlotSet("misunderstood", 0), *changes(before, Heard(relieved))]
            return told + ask(dispatcher, tracker, relieved, on_request(tracker))
        return self.take_in(dispatcher, tracker, before, message)

    def come_back(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, before: Answers, message: Message
    ) -> list[EventType]:
        """After a reply of its own: what else the message calls for, then the question that waits."""
        if tracker.slots["hurried"] and message.intent == "thanks":
            return fall_silent()
        also_answer(dispatcher, tracker, before, message)
        if breaks_off(tracker, before, message):
            return fall_silent()
        if message.intent in NO_DETOUR:
            return ask(dispatcher, tracker, before, on_request(tracker))
        if message.intent == "ask_man" and tracker.get_latest_input_channel() == "sms":
            return fall_silent()  # the choice that it names is seen where no question comes after it
        if may_follow(tracker, before, message):
            return show_and_ask(dispatcher, tracker, before, [], seldom=True)
        return ask_again(dispatcher, tracker, before)

    def take_in(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, before: Answers, message: Message
    ) -> list[EventType]:
        """Learn what there is to learn; then stand aside for a reply of its own, or ask the next question."""
        asked = question_answered(tracker, before, message)
        heard, events = learnt(dispatcher, tracker, before, message, asked)
        asks = asks_now(tracker, before, heard, message, events)
        if tracker.slots["hurried"] == "place" and heard.answers.area not in (None, before.area, SKIPPED):
            return [*events, SlotSet(REQUESTED, None), FollowupAction("action_one_number")]
        if heard.new_role and message.intent not in SAFETY:
            shown = tracker.slots["shown_for"] or tracker.slots["hurried"]
            say(dispatcher, heard.answers, "utter_role_changed" if shown else "utter_told_so_far")
        off_topic_again = message.intent == "off_topic" and tracker.slots["misunderstood"]
        if interrupts(message.intent) and not (heard.direct or off_topic_again or asks):
            aside = SlotSet("misunderstood", int(message.intent == "off_topic"))
            return [*events, aside, ActionExecutionRejected(FORM)]
        for response in heard.say:
            say(dispatcher, heard.answers, response)
        if asks:
            return events + show_and_ask(dispatcher, tracker, heard.answers, events)
        if answered_in_passing(dispatcher, heard, message):
            return [*events, SlotSet("misunderstood", 0), *ask_again(dispatcher, tracker, heard.answers)]
        acknowledged = acknowledge(dispatcher, tracker, heard, message)
        events += acknowledged
        if SlotSet("misunderstood", None) in acknowledged:
            return events + moved_on(asked) + fall_silent()  # the menu is choice enough, without a question
        return events + go_on(dispatcher, tracker, before, heard, message, events)


def learnt(
    dispatcher: CollectingDispatcher, tracker: Tracker, before: Answers, message: Message, asked: str | None
) -> tuple[Heard, list[EventType]]:
    """What a message says of any question, and the slots that hold it."""
    heard = hear(before, "area" if asked == WHICH_PLACE else asked, message)
    heard, place_events = settle_place(dispatcher, tracker, heard, message, before)
    heard, life_events = settle_whose_life(tracker, heard, message)
    events = changes(before, heard) + place_events + life_events + written(tracker, heard, message)
    if message.intent != "ask_person":
        events.append(SlotSet("consent_asked", None))
    return heard, events


def question_answered(tracker: Tracker, before: Answers, message: Message) -> str | None:
    """The open question; or the one that waits, where "no, he's out" plainly answers it."""
    waiting = before.next_question()
    return tracker.slots[REQUESTED] or (waiting if says_safe(waiting, message.text) else None)


def go_on(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    before: Answers,
    heard: Heard,
    message: Message,
    noted: list[EventType],
) -> list[EventType]:
    """Show who can help, or ask the next question: not the same one each time to whoever goes on asking or telling."""
    if has_told_enough(tracker, before, heard, message):
        return show_and_ask(dispatcher, tracker, heard.answers, noted)
    if asks_on(tracker, message) and not heard.open:
        return [SlotSet("set_aside", ASKED_ON), *ask(dispatcher, tracker, heard.answers, None, noted)]
    told = is_told(heard, message)
    still_open = not heard.open and heard.answers.next_question() == before.next_question()
    if still_open and (is_asked(message) or told and tracker.slots["thanked"]):
        return ask_again(dispatcher, tracker, heard.answers, noted)
    answers, times = with_question_passed(tracker, heard, told)
    passed = [SlotSet("set_aside", times), SlotSet("device_safe", answers.device_safe)]
    return [*passed, *ask(dispatcher, tracker, answers, heard.open, noted)]


def ask(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    answers: Answers,
    opened: str | None,
    noted: Sequence[EventType] = (),
) -> list[EventType]:
    """Ask the question that was opened, or the next of the usual order, or none."""
    question = opened or answers.next_question()
    slots = {**tracker.slots, **{event["name"]: event["value"] for event in noted}}
    if question == "area" and slots["area_asked"]:
        found = place_of(slots["area_asked"])
        if isinstance(found, PlaceAmbiguous):
            ask_which(dispatcher, found)
            question = WHICH_PLACE
    if question is None:
        return [SlotSet(REQUESTED, None)]
    # The rules would say "now listen" too, after another 2 ms of working it out.
    return [SlotSet(REQUESTED, question), FollowupAction("action_listen")]


def show_and_ask(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    answers: Answers,
    noted: list[EventType],
    seldom: bool = False,
) -> list[EventType]:
    """Show who can help, and offer the next question beside them.

    A text has no room for both, and a question that nobody has seen must not take the next "yes" for its answer.
    """
    shown, first = show_now(dispatcher, tracker, answers, noted)
    if first is None and tracker.get_latest_input_channel() == "sms":
        asked = fall_silent()
    elif first is None and seldom:
        asked = ask_again(dispatcher, tracker, answers)
    else:
        asked = ask(dispatcher, tracker, answers, first, noted)
    return [SlotSet("misunderstood", 0), *shown, *asked]


def ask_again(
    dispatcher: CollectingDispatcher, tracker: Tracker, answers: Answers, noted: Sequence[EventType] = ()
) -> list[EventType]:
    """Come back to the question after something else was answered: in full at first, then only now and again.

    In between there is one short line with choices, and nothing is open: a "yes" to it is no yes to the question.
    """
    opened, times = on_request(tracker), int(tracker.slots["set_aside"] or 0)
    aside = SlotSet("set_aside", times + 1)
    if times % SELDOM == 0 or not (opened or answers.next_question()):
        return [aside, *ask(dispatcher, tracker, answers, opened, noted)]
    say(dispatcher, answers, "utter_when_ready")
    return [aside, *fall_silent()]


def moved_on(asked: str | None) -> list[EventType]:
    """A question that twice brought an answer we did not understand is not put a third time."""
    if asked == WHICH_PLACE:
        return [SlotSet("area", SKIPPED), SlotSet("area_asked", None)]
    return [SlotSet(asked, ASKED if asked == "device_safe" else SKIPPED)] if asked in QUESTIONS else []


def changes(before: Answers, heard: Heard) -> list[EventType]:
    """A slot event for every answer that changed."""
    old, new = before.to_slots(), heard.answers.to_slots()
    events = [SlotSet(name, value) for name, value in new.items() if value != old[name]]
    if heard.new_role:
        events += [SlotSet(name, None) for name in ("shown_for", "shown", "place_tries", "withheld")]
    return events
