"""Somebody asks for a person. Where no adviser stands by, says so, and names those who answer now.

Where one does, asks before anything is passed on: exactly what, each part removable, nothing before "yes". The
reply to a yes carries `{"handoff": {...}}` as data. The relay opens the handoff; this room only names
what somebody agreed to share. Free words are never among it.
"""

from __future__ import annotations

from dataclasses import replace

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.consent import consent_in
from bot.actions.directory_room import AT_ONCE, find_help, place_in
from bot.actions.find_help import services_card
from bot.actions.questions import message_of
from bot.actions.spoken import FORM, SpokenAction, fall_silent, say
from bot.answers import SKIPPED, Answers
from bot.replies import translator
from bot.titles import SHARED_FIELDS, field_title, value_title
from directory.models import HelpFound, Match

DESK_OPEN = "open"
LOOKED_THROUGH = 30
NOTHING_ASKED = (SlotSet("withheld", None), SlotSet("consent_asked", None))


class ActionOfferPerson(SpokenAction):
    """The consent card, and what follows from the answer to it."""

    called = "action_offer_person"

    def speak(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        if tracker.slots["desk"] != DESK_OPEN:
            return show_who_answers(dispatcher, tracker)
        message = message_of(tracker)
        withheld = list(tracker.slots["withheld"] or [])
        agreed = consent_in(message) if tracker.slots["consent_asked"] else message.value("handoff")
        if agreed == "no":
            dispatcher.utter_message(response="utter_handoff_no")
            return [*NOTHING_ASKED, FollowupAction(FORM)]
        field = message.value("withhold")
        if field in SHARED_FIELDS and field not in withheld:
            withheld.append(field)
        answers = Answers.from_slots(tracker.slots)
        sharing = shared(answers, withheld)
        if agreed == "yes":
            dispatcher.utter_message(
                response="utter_handoff_yes", json_message={"data": {"handoff": sharing}}
            )
            return [*NOTHING_ASKED, FollowupAction("action_listen")]
        ask_consent(dispatcher, sharing, answers.role, tracker.slots["language"] or "en")
        return [SlotSet("withheld", withheld or None), SlotSet("consent_asked", True)]


def show_who_answers(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Say that nobody can join, and show who can be talked to at this moment: by phone, or in a chat of their own."""
    answers = Answers.from_slots(tracker.slots)
    if answers.role_doubted:
        return [*NOTHING_ASKED, FollowupAction(FORM)]  # it asks again, before anybody is shown
    language = tracker.slots["language"] or "en"
    found = find_help(answers, language, limit=LOOKED_THROUGH)
    answering = tuple(one for one in getattr(found, "matches", ()) if answers_now(one))[:AT_ONCE]
    shown = replace(found, matches=answering, more=0) if isinstance(found, HelpFound) else found
    say(dispatcher, answers, "utter_no_person_here")
    dispatcher.utter_message(
        response="utter_people_now" if answering else "utter_no_people_now",
        json_message=services_card(shown, place_in(answers), language),
    )
    return [*NOTHING_ASKED, *fall_silent()]


def answers_now(match: Match) -> bool:
    """Whether somebody is known to answer at this moment."""
    return bool(match.opening.now and (match.service.phones or match.service.webchat))


def shared(answers: Answers, withheld: list[str]) -> dict[str, str | list[str]]:
    """The answers that would be passed on: those that were given and not withheld."""
    values = {name: value for name, value in answers.to_slots().items() if name in SHARED_FIELDS}
    return {
        name: value
        for name, value in values.items()
        if value not in (None, [], SKIPPED) and name not in withheld
    }


def ask_consent(
    dispatcher: CollectingDispatcher, sharing: dict[str, str | list[str]], role: str, language: str
) -> None:
    """Show what would be passed on, and ask."""
    _ = translator(language)
    rows = [
        {
            "field": name,
            "label": _(field_title(name, role)),
            "value": value,
            "said": value_title(name, value, _),
        }
        for name, value in sharing.items()
    ]
    leave_out = _("Don't share: {what}")
    withhold = [
        {
            "title": leave_out.replace("{what}", row["label"]),
            "payload": f'/ask_person{{"withhold":"{row["field"]}"}}',
        }
        for row in rows
    ]
    lines = "\n".join(f"- {row['label']}: {row['said']}" for row in rows) or _("- nothing but that you asked")
    card = {"card": "consent", "data": {"share": rows}}
    dispatcher.utter_message(response="utter_consent", lines=lines, buttons=withhold, json_message=card)
