"""Finds the services most likely to help and shows them, three at most, each with its reason."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.directory_room import find_help, need_of, place_in
from bot.actions.spoken import FORM, SpokenAction, fall_silent
from bot.answers import Answers
from bot.hearing.alarms.somewhere_safe import wants_somewhere
from bot.hearing.asked_plainly import asks_for_help
from bot.hearing.asking import asks_whom_to_reach
from bot.hearing.plain_text import plain_english
from bot.hearing.plainly import language_said, says_harmed
from bot.in_passing import sons_refused
from bot.replies import translator
from bot.whereabouts import SHORT_SENTENCE
from directory.always_there import EMERGENCY, FOR_CHILDREN
from directory.eligibility import may_be_a_man
from directory.models import AlwaysThere, HelpFound, NothingCovers, Place
from directory.opening_hours import LONDON
from directory.ranking import in_office_hours
from directory.wording import help_to_dict


class ActionFindHelp(SpokenAction):
    """Shows what was found; where nothing has changed since and nobody asks again, only what can be done next."""

    called = "action_find_help"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        answers = Answers.from_slots(tracker.slots)
        text = tracker.latest_message.get("text") or ""
        asked_again = asks_again(tracker, text)
        if tracker.slots["shown_for"] == answers.fingerprint() and not asked_again:
            dispatcher.utter_message(response="utter_what_next")
            return []
        if tracker.slots["shown_for"] is None:
            dispatcher.utter_message(response="utter_before_services")
        hurt = "health" in answers.need and says_harmed(text)  # who can help with it comes again, once
        return show(dispatcher, tracker, answers, offset=0, again=asked_again or hurt or not text)


def asks_again(tracker: Tracker, text: str) -> bool:
    """Whether somebody asks for what they may have seen already: for help, a refuge, what is near a place."""
    plain = plain_english(text)
    named = any(one["entity"] == "area" for one in tracker.latest_message.get("entities") or ())
    near = bool(text) and named and len(text.split()) <= SHORT_SENTENCE
    asks = asks_whom_to_reach(plain) or asks_for_help(plain) or wants_somewhere(text)
    return near or asks or language_said(text) is not None or sons_refused(text) is not None


class ActionFindMore(SpokenAction):
    """Shows the next few; from the beginning where nothing was shown yet."""

    called = "action_find_more"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        answers = Answers.from_slots(tracker.slots)
        if answers.role_doubted:
            return [FollowupAction(FORM)]  # it asks again, before anybody is shown
        if tracker.slots["shown_for"] is None and tracker.slots["hurried"] == "told":
            return show(dispatcher, tracker, answers, offset=first_is_told(tracker, answers))
        seen = tracker.slots["shown_for"] == answers.fingerprint()
        return show(dispatcher, tracker, answers, offset=int(tracker.slots["shown"] or 0) if seen else 0)


def first_is_told(tracker: Tracker, answers: Answers) -> int:
    """1 where the one number that somebody in a hurry got is that of the best service, which need not come again."""
    found = find_help(answers, tracker.slots["language"] or "en")
    told = one_line(found, place_in(answers), datetime.now(LONDON))
    best = next(iter(getattr(found, "matches", ())), None)
    return int(bool(told and best and told.number in [phone.number for phone in best.service.phones]))


class ActionOneNumber(SpokenAction):
    """For somebody with one minute: one number, and no more questions."""

    called = "action_one_number"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        answers = Answers.from_slots(tracker.slots)
        language = tracker.slots["language"] or "en"
        line = one_line(find_help(answers, language), place_in(answers), datetime.now(LONDON))
        if line is None:
            a_man = may_be_a_man(need_of(answers, language))
            dispatcher.utter_message(
                response="utter_one_number_each_man" if a_man else "utter_one_number_each"
            )
            return stop("place")
        links = [{"label": line.number, "href": "tel:" + line.number.replace(" ", "")}]
        dispatcher.utter_message(
            response="utter_one_number",
            name=translator(language)(line.name),
            number=line.number,
            json_message={"card": "text", "data": {"links": links}},
        )
        return stop("told")


class ActionSeeksSpace(SpokenAction):
    """Who can look for space in a refuge; a man is not sent to England's line for women."""

    called = "action_seeks_space"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        answers = Answers.from_slots(tracker.slots)
        a_man = may_be_a_man(need_of(answers, tracker.slots["language"] or "en"))
        ours = answers.audience != "own_behaviour"
        dispatcher.utter_message(
            response="utter_one_number_each_man" if a_man and ours else "utter_seeks_space"
        )
        return []


def stop(hurried: str) -> list[EventType]:
    """No question after the number. `hurried` is "place" where a place would still make one number of several."""
    return [SlotSet("hurried", hurried), *fall_silent()]


def one_line(found: HelpFound | NothingCovers, place: Place, now: datetime) -> AlwaysThere | None:
    """The one number for somebody with a minute, or None where it depends on a nation that nobody has named.

    The best service if it answers now; for who harms, if it most likely does; else the line that is always there.
    """
    best = next(iter(getattr(found, "matches", ())), None)
    voice = next((one for one in best.service.phones if one.kind == "voice"), None) if best else None
    if voice and best and (place.areas or "UK" in [area.code for area in best.service.areas]):
        to_stop = "own_behaviour" in best.service.eligibility.roles
        if best.opening.now or to_stop and best.opening.now is None and in_office_hours(now):
            return AlwaysThere(best.service.name, voice.number, voice.free is not False)
    lines = [line for line in found.always if line != EMERGENCY]
    young = [line for line in lines if line == FOR_CHILDREN[1]]
    return next(iter(young or lines), EMERGENCY) if young or len(lines) < 2 else None


def show(
    dispatcher: CollectingDispatcher, tracker: Tracker, answers: Answers, offset: int, again: bool = True
) -> list[EventType]:
    """Search, show, and note how far down the list somebody has seen. The same ones come again only where asked for."""
    language = tracker.slots["language"] or "en"
    found = find_help(answers, language, offset)
    names = " ".join(match.service.id for match in getattr(found, "matches", ()))
    if not again and names and names == tracker.slots["shown_ids"]:
        dispatcher.utter_message(response="utter_what_next")
        return [SlotSet("shown_for", answers.fingerprint())]
    response = response_for(found, offset)
    dispatcher.utter_message(
        response=response,
        json_message=services_card(found, place_in(answers), language),
        audience=answers.audience,  # who said it only just now is offered what fits them
    )
    shown = offset + len(getattr(found, "matches", ()))
    noted = {"shown_for": answers.fingerprint(), "shown": shown, "shown_ids": names}
    return [SlotSet(name, value) for name, value in noted.items()]


def response_for(found: HelpFound | NothingCovers, offset: int) -> str:
    """The words above the services."""
    if isinstance(found, HelpFound) and found.matches:
        return "utter_more_services" if offset else "utter_services"
    return "utter_no_more_services" if offset else "utter_no_services"


def services_card(found: HelpFound | NothingCovers, place: Place, language: str) -> dict[str, Any]:
    """The services as data, in the language of the person."""
    said = help_to_dict(found, place, datetime.now(LONDON), translator(language), language)
    return {
        "card": "services",
        "services": said["matches"],
        "data": {"widened": said["widened"], "always": said["always"], "more": getattr(found, "more", 0)},
    }
