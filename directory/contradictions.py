"""What the records say against themselves and against each other, so that one of the two must be wrong. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from directory.catalogue import main_schedules
from directory.models import Service
from directory.opening_hours import write_hours
from directory.phone_numbers import digits

Said = tuple[str, str]  # the id of a service, and what is said of it


def contradictions(services: Iterable[Service], today: date) -> Iterator[Said]:
    """Everything that cannot be true at once."""
    services = list(services)
    for service in services:
        for what in (*_of_people(service), *_of_dates(service, today), *_of_channels(service)):
            yield service.id, what
    yield from _of_one_number(services)


def _of_people(service: Service) -> Iterator[str]:
    who = service.eligibility
    welcome = who.specialist_for | who.also_serves | who.genders
    for group in sorted(welcome & who.cannot_take):
        yield f"both takes and cannot take: {group}"
    for gender in sorted({"woman", "man"} & (who.specialist_for | who.also_serves)):
        if len(who.genders) == 1 and gender not in who.genders:
            yield f"takes only {min(who.genders)}, and is said to be for {gender}"
    for answer, group in ((who.takes_pets, "has_pets"), (who.takes_no_recourse, "no_recourse")):
        if answer is False and group in welcome or answer is True and group in who.cannot_take:
            yield f"both takes and does not take: {group}"
    if "under_18" in welcome and (who.minimum_age or 0) >= 18:
        yield f"for under 18s, but from age {who.minimum_age}"


def _of_dates(service: Service, today: date) -> Iterator[str]:
    assured = service.assurance
    if assured.assured_on and assured.assured_on > today:
        yield f"checked on {assured.assured_on}, which has not come yet"
    if assured.assured_on and assured.review_by and assured.review_by < assured.assured_on:
        yield f"to be checked again by {assured.review_by}, before it was checked"
    for closure in service.closures:
        if closure.last_day and closure.last_day < closure.first_day:
            yield f"closed from {closure.first_day} to {closure.last_day}, which is earlier"


def _of_channels(service: Service) -> Iterator[str]:
    has = {phone.kind for phone in service.phones} | ({"webchat"} if service.webchat else set())
    for channel, needed in (("phone", {"voice"}), ("text", {"text", "whatsapp"}), ("webchat", {"webchat"})):
        if any(schedule.channel == channel for schedule in service.schedules) and not needed & has:
            yield f"has hours for {channel}, but no {channel}"
    if "refuge" in service.needs and any(
        not spot.confidential and spot.latitude for spot in service.locations
    ):
        yield "a refuge with a public point on the map"


def _of_one_number(services: list[Service]) -> Iterator[Said]:
    """One number in several records, at different hours."""
    sharing: dict[str, list[Service]] = defaultdict(list)
    for service in services:
        # Hours are those of the first number; what is known of the others stands in their labels.
        first_number = next((digits(phone.number) for phone in service.phones if phone.kind == "voice"), None)
        if first_number:
            sharing[first_number].append(service)
    for number, those in sorted(sharing.items()):
        first = those[0]
        for other in those[1:]:
            hours = [write_hours(main_schedules(one)) for one in (first, other)]
            if all(hours) and hours[0] != hours[1]:
                yield other.id, f"the number {number} is open {hours[1]} here and {hours[0]} in {first.id}"
