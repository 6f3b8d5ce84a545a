"""The parts of a record in somebody's Open Referral feed: areas, numbers, hours, languages, places.

Pure. Each reader gives what it could read and, in words, what it could not. `ours` is whether the record
comes from a feed of our own making, whose words are taken as they stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from directory.models import Location, Phone, Schedule, ServiceArea
from directory.open_referral import LINKS
from directory.open_taxonomy import terms_by_id
from directory.opening_hours import DAYS
from directory.source_words import areas_named, clock, day, language_code, one_line, phones_in, plain_words

Json = dict
KINDS = ("voice", "text", "whatsapp")
CHANNELS = ("phone", "text", "webchat")
HIDDEN_PLACE = "a location is kept confidential until an editor says that it is public"


def objects(record: Json, *names: str) -> list[Json]:
    """The objects in the first of these lists that the record has; anything else in them is passed over."""
    for name in names:
        value = record.get(name)
        if isinstance(value, dict):
            return [value]
        if isinstance(value, list) and value:
            return [item for item in value if isinstance(item, dict)]
    return []


def extras(record: Json) -> Json:
    """What our own feed adds to the standard; empty for anybody else's."""
    found = record.get("signpost")
    return found if isinstance(found, dict) else {}


# ---- areas -----------------------------------------------------------------------------------------------


def areas_of(record: Json) -> tuple[tuple[ServiceArea, ...], list[str]]:
    """The areas served, by code or by a name that can only mean one area."""
    areas: dict[str, ServiceArea] = {}
    left_out = []
    for found in objects(record, "service_areas"):
        named = _area(found)
        areas |= {area.code: area for area in named if area.code not in areas}
        if not named:
            called = one_line(found.get("name") or found.get("service_area"))
            left_out.append(f"service area “{called}”: not an area we know; it stands in the notes")
    return tuple(areas.values()), left_out


def _area(found: Json) -> tuple[ServiceArea, ...]:
    code, uri, name, other = (one_line(found.get(part)) for part in ("extent", "uri", "name", "service_area"))
    called = name or other
    for word in filter(None, (code, uri.rstrip("/").rpartition("/")[2], name, other)):
        areas = areas_named(word)
        if len(areas) == 1:
            return (ServiceArea(areas[0].code, called or areas[0].name),)
        if areas:
            return areas
    return ()


# ---- phones ----------------------------------------------------------------------------------------------


def phones_of(record: Json, ours: bool) -> tuple[tuple[Phone, ...], list[str]]:
    """The numbers of a service, its contacts and its places, each number once."""
    found: dict[tuple[str, str], Phone] = {}
    left_out: list[str] = []
    holders = [record, *objects(record, "contacts"), *objects(record, "service_at_locations")]
    for told in [phone for holder in holders for phone in objects(holder, "phones")]:
        phones, refused = ((_our_phone(told),), ()) if ours else _phone(told)
        left_out += refused
        for phone in phones:
            found.setdefault((phone.number.replace(" ", ""), phone.kind), phone)
    return tuple(found.values()), left_out


def _our_phone(told: Json) -> Phone:
    more = extras(told)
    kind, free = more.get("kind"), more.get("free")
    return Phone(
        number=one_line(told.get("number")),
        free=free if isinstance(free, bool) else None,
        kind=kind if kind in KINDS else "voice",
        label=one_line(told.get("description")),
    )


def _phone(told: Json) -> tuple[tuple[Phone, ...], tuple[str, ...]]:
    if told.get("type") in ("fax", "pager"):
        return (), (f"a {told['type']} number",)
    phones, refused = phones_in(told.get("number"))
    described = one_line(told.get("description"))
    kind = "text" if told.get("type") in ("text", "textphone") else "voice"
    return tuple(replace(phone, label=phone.label or described, kind=kind) for phone in phones), refused


# ---- hours -----------------------------------------------------------------------------------------------


def schedules_of(record: Json, ours: bool) -> tuple[tuple[Schedule, ...], list[str]]:
    """Weekly hours. Anything rarer than every week, or without all its parts, is left out and said to be."""
    schedules, left_out = [], []
    for told in _told_hours(record):
        schedule = _schedule(told, ours)
        if schedule:
            schedules.append(schedule)
        else:
            left_out.append(f"opening hours “{_hours_said(told)}”: not weekly, or not complete")
    return tuple(dict.fromkeys(schedules)), left_out


def _told_hours(record: Json) -> Iterator[Json]:
    for holder in (record, *objects(record, "service_at_locations")):
        yield from objects(holder, "schedules", "regular_schedules", "regular_schedule")


def _schedule(told: Json, ours: bool) -> Schedule | None:
    named = one_line(told.get("byday")).upper().replace(" ", "").split(",")
    days = tuple(day for day in DAYS if day in named)
    opens, closes = clock(told.get("opens_at")), clock(told.get("closes_at"))
    weekly = (
        one_line(told.get("freq") or "WEEKLY").upper() == "WEEKLY" and str(told.get("interval") or 1) == "1"
    )
    if opens is None or closes is None or not days or not weekly or told.get("bymonthday"):
        return None
    on_holidays = extras(told).get("closed_on_bank_holidays")
    channel = one_line(told.get("attending_type")) if ours else "phone"
    return Schedule(
        byday=days,
        opens_at=opens,
        closes_at=closes,
        closed_on_bank_holidays=on_holidays if isinstance(on_holidays, bool) else None,
        valid_from=day(told.get("valid_from")),
        valid_to=day(told.get("valid_to")),
        channel=channel if channel in CHANNELS else "phone",
    )


def _hours_said(told: Json) -> str:
    parts = (one_line(told.get(name)) for name in ("freq", "byday", "opens_at", "closes_at", "description"))
    return " ".join(part for part in parts if part)


# ---- terms -----------------------------------------------------------------------------------------------


def terms_of(record: Json) -> dict[str, set[str]]:
    """Our own terms that a record is marked with, by link_type. Other people's terms are not guessed at."""
    told: dict[str, set[str]] = {kind: set() for kind in LINKS}
    for mark in objects(record, "attributes"):
        term = mark.get("taxonomy_term")
        number = mark.get("taxonomy_term_id") or (term.get("id") if isinstance(term, dict) else None)
        known = terms_by_id().get(str(number))
        if known and LINKS.get(str(mark.get("link_type"))) == known.taxonomy:
            told[mark["link_type"]].add(known.code)
    return told


# ---- languages and places --------------------------------------------------------------------------------


def languages_of(record: Json, ours: bool) -> tuple[tuple[str, ...], list[str]]:
    """The languages other than English, as codes."""
    codes: dict[str, None] = {}
    left_out = []
    for told in objects(record, "languages"):
        given = one_line(told.get("code") or told.get("name") or told.get("language"))
        code = given if ours else language_code(given)
        if code and code != "en":
            codes[code] = None
        elif given and not code:
            left_out.append(f"language “{given}”: not one we know")
    return tuple(codes), left_out


def places_of(record: Json) -> tuple[tuple[Location, ...], list[str]]:
    """Where the service is. Only a feed that says in so many words that a place is public makes it public here."""
    told = [at.get("location") for at in objects(record, "service_at_locations")]
    places = {place.id: place for place in map(_place, (t for t in told if isinstance(t, dict))) if place.id}
    hidden = [HIDDEN_PLACE for place in places.values() if place.confidential]
    shown_first = sorted(places.values(), key=lambda place: (place.confidential, place.id))
    return tuple(shown_first), hidden


def _place(told: Json) -> Location:
    ours = extras(told)
    address = next(iter(objects(told, "addresses", "physical_addresses")), {})
    lines = [one_line(address.get(name)) for name in ("address_1", "address_2", "city", "postal_code")]
    latitude, longitude = _degrees(told.get("latitude"), 90), _degrees(told.get("longitude"), 180)
    known = latitude is not None and longitude is not None
    return Location(
        id=str(ours.get("id") or one_line(told.get("id"))),
        name=one_line(told.get("name")),
        address=plain_words(told.get("description")) if ours else ", ".join(line for line in lines if line),
        latitude=latitude if known else None,
        longitude=longitude if known else None,
        confidential=ours.get("confidential") is not False,
    )


def _degrees(value: object, most: int) -> float | None:
    try:
        degrees = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    return degrees if -most <= degrees <= most and degrees else None
