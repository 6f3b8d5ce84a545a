"""What was found, in words: the plain data that the command line, the chat and the open pages all show.

The sentences themselves stand in `sentences.py`; `gettext` is always a parameter.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from urllib.parse import urlsplit

from directory.freshness import standing
from directory.local_times import day, month
from directory.models import Assurance, HelpFound, Match, NothingCovers, Phone, Place, Service
from directory.opening_hours import LONDON
from directory.sentences import Gettext, opening_sentence, sentence
from directory.vocabulary import N_, PEOPLE

_MONTH = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?(?![\d])")


def as_spoken(english: str) -> str:
    """The English sentences as they stand, for callers who have no other language."""
    return english


def help_to_dict(
    found: HelpFound | NothingCovers,
    place: Place,
    now: datetime,
    gettext: Gettext = as_spoken,
    language: str = "en",
) -> dict[str, object]:
    """A whole answer: where, what was widened, the matches, the lines that are always there."""
    matches = found.matches if isinstance(found, HelpFound) else ()
    return {
        "place": {"kind": place.kind, "authorities": sorted(place.authorities), "country": place.country},
        "widened": [sentence(reason, gettext) for reason in found.widened],
        "matches": [match_to_dict(match, gettext, now, language) for match in matches],
        "always": [
            {"name": gettext(line.name), "number": line.number, "free": line.free} for line in found.always
        ],
        "more": found.more if isinstance(found, HelpFound) else 0,
    }


def match_to_dict(
    match: Match, gettext: Gettext = as_spoken, now: datetime | None = None, language: str = "en"
) -> dict[str, object]:
    """One match in the shape that others rely on, and what a person needs to see beside it."""
    now = now or datetime.now(LONDON)
    service, opening = match.service, match.opening
    return {
        "id": service.id,
        "name": service.name,
        "organization": service.organization.name,
        "scope": match.scope,
        "by_and_for": service.by_and_for,
        "serves": serves(service, gettext),
        "because": [sentence(reason, gettext) for reason in match.because],
        "language_text": next(
            (sentence(one, gettext) for one in match.because if one.code in ("speaks", "interpreters")), ""
        ),
        "open": {
            "now": opening.now,
            "until": f"{opening.until:%H:%M}" if opening.until else None,
            "next": opening.next.isoformat(timespec="minutes") if opening.next else None,
            "always": opening.always,
        },
        "phones": [_phone(phone) for phone in service.phones if phone.audience == "public"],
        "webchat": service.webchat,
        "url": service.url,
        "assured": _assured(service, now.astimezone(LONDON).date()),
        "distance_km": match.distance_km,
        "description": service.description,
        "email": service.email,
        "languages": list(service.languages),
        "open_text": opening_sentence(opening, now, gettext, language),
        "hours_note": service.hours_note,
        "what_to_expect": service.what_to_expect,
        "ask_first": [sentence(reason, gettext) for reason in match.ask_first],
        "read": {"source": source_site(service.assurance, gettext), "date": read_in(service.assurance)},
        "checked_text": checked_sentence(service, now.astimezone(LONDON).date(), gettext, language),
    }


def serves(service: Service, gettext: Gettext = as_spoken) -> list[str]:
    """The groups a service names, its own first; empty where it names none."""
    who = service.eligibility
    named = who.genders | who.specialist_for | who.also_serves
    return [gettext(words) for code, words in PEOPLE.items() if code in named]


def _phone(phone: Phone) -> dict[str, object]:
    shown = {"number": phone.number, "free": phone.free, "text": phone.kind != "voice", "label": phone.label}
    return shown | ({"whatsapp": True} if phone.kind == "whatsapp" else {})


def _assured(service: Service, today: date) -> dict[str, object] | None:
    stands = standing(service, today)
    if stands.assured_on is None:
        return None
    return {"date": stands.assured_on.isoformat(), "how": stands.how, "overdue": stands.overdue}


def checked_sentence(service: Service, today: date, gettext: Gettext, language: str = "en") -> str:
    """How far the record can be trusted, in one sentence."""
    stands = standing(service, today)
    if stands.assured_on:
        said = N_("Not checked since {date}") if stands.overdue else N_("Checked on {date}")
        return gettext(said).format(date=day(stands.assured_on, language))
    site, read = source_site(service.assurance, gettext), read_in(service.assurance)
    if not read:
        return gettext(N_("Not yet checked by phone. Read on {site}")).format(site=site)
    # With several sources the dates are not paired with the sites, so no date may be put to one of them.
    several = len(re.split(r"\s*;\s*", service.assurance.source_url.strip(" ;"))) > 1
    one, many = (
        N_("Not yet checked by phone. Read on {site} in {date}"),
        N_("Not yet checked by phone. Read on {site} and other pages, the newest from {date}"),
    )
    return gettext(many if several else one).format(site=site, date=month(read, language))


def source_site(assurance: Assurance, gettext: Gettext = as_spoken) -> str:
    """The site on which the facts were read, without its `www`, or the plain words for a public code repository."""
    addresses = re.findall(r"https?://\S+", assurance.source_url)
    if addresses:
        return (urlsplit(addresses[0]).hostname or "").removeprefix("www.")
    return gettext(N_("a public code repository"))


def read_in(assurance: Assurance) -> str | None:
    """The newest year or year and month that the source gives, as `2024-11` or `2024`; None if it gives none."""
    dates = [
        "-".join(part for part in found.groups() if part) for found in _MONTH.finditer(assurance.source_date)
    ]
    return max(dates, default=None)
