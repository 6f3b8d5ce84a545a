"""For somebody who cannot ring, or would rather not: services near them that can be texted, or that chat.

Where the place is not known, or nobody near can be written to, the reply names those of each nation.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.directory_room import AT_ONCE, find_help, place_in
from bot.actions.find_help import services_card
from bot.actions.spoken import FORM, SpokenAction, fall_silent, say
from bot.answers import SKIPPED, Answers
from directory.catalogue import main_schedules
from directory.coverage import nation_of
from directory.models import HelpFound, Match
from directory.opening_hours import LONDON, opening

LOOKED_THROUGH = 30


class ActionWriteInstead(SpokenAction):
    """Nobody who harms is shown where people who are harmed write."""

    called = "action_write_instead"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        answers = Answers.from_slots(tracker.slots)
        if answers.role_doubted:
            return [FollowupAction(FORM)]  # it asks again, before anybody is shown
        near = answers.area not in (None, SKIPPED) and answers.role != "own_behaviour"
        language = tracker.slots["language"] or "en"
        found = find_help(answers, language, limit=LOOKED_THROUGH) if near else None
        written = tuple(filter(None, map(in_writing, getattr(found, "matches", ()))))[:AT_ONCE]
        if not isinstance(found, HelpFound) or not written:
            say(dispatcher, answers, "utter_ask_text_instead")
            return [FollowupAction(FORM)]
        shown = replace(found, matches=written, more=0)
        card = services_card(shown, place_in(answers), language)
        dispatcher.utter_message(response="utter_in_writing", json_message=card)
        return fall_silent()


def in_writing(match: Match) -> Match | None:
    """A match with only the ways to write to it, and their hours; None where there are none."""
    service = match.service
    phones = tuple(one for one in service.phones if one.kind != "voice" and one.audience == "public")
    if not phones and not service.webchat:
        return None
    written = replace(service, phones=phones, email=None if service.webchat else service.email)
    hours = opening(main_schedules(written), written.closures, datetime.now(LONDON), nation_of(written.areas))
    return replace(match, service=written, opening=hours)
