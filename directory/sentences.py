"""The sentences for what the matching found: every reason and every opening, in the reader's language.

`gettext` is a parameter: a function from the English sentence to the reader's. Values are filled in after
the translation, never before, so that `{area}` may stand wherever the language wants it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from directory.local_times import clock, day
from directory.models import Opening, Reason
from directory.opening_hours import LONDON
from directory.vocabulary import LANGUAGES, N_, NEEDS, PEOPLE, WEEKDAYS

Gettext = Callable[[str], str]

# To a friend or a professional the same things are said of the person whom they ask for.
OF_SOMEBODY_ELSE = {
    "ask_pets": N_("If they have pets, ask whether this service can take them."),
    "ask_sons": N_("If they have a son, ask up to what age this service takes boys."),
    "ask_whether_they_cover_you": N_(
        "That area is in more than one council. Ask whether this service covers their address."
    ),
    "place_not_known": N_("We do not know where they are, so these services are national."),
    "no_by_and_for": N_("We know of no service here that is run by and for their community."),
}

SENTENCES = {
    # because
    "asked_for": N_("You asked for support for {about}"),
    "by_and_for": N_("Run by and for the people it supports"),
    "meets_need": N_("Helps with {need}"),
    "covers": N_("Covers {area}"),
    "talks_to_supporters": N_("Talks to friends and family too"),
    "talks_to_professionals": N_("Talks to professionals too"),
    "for_own_behaviour": N_("For people worried about their own behaviour"),
    "speaks": N_("Speaks {language}"),
    "interpreters": N_("Can get an interpreter"),
    "takes_pets": N_("Can help with pets"),
    "takes_no_recourse": N_("Helps people with no recourse to public funds"),
    "takes_sons": N_("Takes sons up to age {age}"),
    # ask first
    "for_women": N_("This service is for women."),
    "for_men": N_("This service is for men."),
    "for_ages_from": N_("This service is for people aged {age} and over."),
    "for_ages_to": N_("This service is for people up to age {age}."),
    "ask_whether_they_talk_to_you": N_("Ask whether they can talk to you on somebody else's behalf."),
    "ask_whether_you_may_refer": N_(
        "Ask whether you can refer somebody, or whether they should ring themselves."
    ),
    "ask_pets": N_("Ask whether they can take your pets."),
    "ask_no_recourse": N_("Ask whether they can help with no recourse to public funds."),
    "ask_sons": N_("If you have a son, ask up to what age they take boys."),
    "ask_whether_they_cover_you": N_(
        "Your area is in more than one council. Ask whether they cover your address."
    ),
    "no_phone_known": N_("We do not know a phone number for this service."),
    "text_only": N_("You can text them. We do not know a number to call."),
    "number_may_be_old": N_("This number may be out of date."),
    # widened
    "place_not_known": N_("We do not know where you are, so these services are national."),
    "place_not_found": N_("We could not find that place, so these services are national."),
    "place_ambiguous": N_("More than one place has that name: {places}. Say which, for local services."),
    "outside_the_uk": N_("We know of no service for your island. 999 works there."),
    "showing_uk_lines": N_("These are services in the UK. They may not be able to help you where you are."),
    "nothing_found": N_("We know of no service that fits what you said. These lines are always there."),
    "need_not_met": N_("We know of no service here for {needs}. These give other support."),
    "lines_for_survivors": N_(
        "These are lines for the person who is being hurt. Ask whether they can talk to you."
    ),
    "no_local_showing_regional": N_("We know of no local service that fits. These cover a wider area."),
    "no_local_showing_national": N_("We know of no local service that fits. These are national."),
    "no_local_for_showing_regional": N_("We know of no local service for {about}. These cover a wider area."),
    "no_local_for_showing_national": N_("We know of no local service for {about}. These are national."),
    "no_by_and_for": N_("We know of no service here that is run by and for your community."),
    "on_a_border": N_("That area is in more than one council. These serve any part of it."),
}


def sentence(reason: Reason, gettext: Gettext) -> str:
    """The sentence for one reason, with its values filled in."""
    words = SENTENCES | OF_SOMEBODY_ELSE if reason.of_somebody_else else SENTENCES
    values = {name: _said(name, value, gettext) for name, value in reason.values}
    return gettext(words[reason.code]).format(**values)


def _said(name: str, value: str, gettext: Gettext) -> str:
    words = {"about": PEOPLE, "need": NEEDS, "needs": NEEDS, "language": LANGUAGES}.get(name)
    if words is None:
        return value
    return ", ".join(gettext(words.get(code, code)) for code in value.split(","))


def opening_sentence(opening: Opening, now: datetime, gettext: Gettext, language: str = "en") -> str:
    """When it is open, the way a person would say it: 'Open until 8pm', 'Opens tomorrow at 9am'."""
    if opening.always:
        return gettext(N_("Open 24 hours a day"))
    if opening.now and opening.until:
        until = clock(opening.until, language)
        if _days_ahead(opening.until, now) == 1 and opening.until.hour >= 12:
            return gettext(N_("Open until tomorrow at {time}")).format(time=until)
        return gettext(N_("Open until {time}")).format(time=until)
    if opening.next:
        return _opens(opening.next, now, gettext, language)
    if opening.now is False:
        return gettext(N_("Closed at the moment"))
    return gettext(N_("Opening hours not known"))


def _opens(at: datetime, now: datetime, gettext: Gettext, language: str) -> str:
    days, time = _days_ahead(at, now), clock(at, language)
    if days == 0:
        return gettext(N_("Opens today at {time}")).format(time=time)
    if days == 1:
        return gettext(N_("Opens tomorrow at {time}")).format(time=time)
    if days < 7:
        weekday = gettext(WEEKDAYS[at.astimezone(LONDON).weekday()])
        return gettext(N_("Opens on {day} at {time}")).format(day=weekday, time=time)
    on = day(at.astimezone(LONDON).date(), language)
    return gettext(N_("Opens on {date} at {time}")).format(date=on, time=time)


def _days_ahead(at: datetime, now: datetime) -> int:
    return (at.astimezone(LONDON).date() - now.astimezone(LONDON).date()).days
