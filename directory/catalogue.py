"""The services as one index, built once: for every fact, the set of services of which it is true.

A set is one whole number whose bits are the services, so that choosing among a hundred thousand services is
a handful of ANDs. The bits stand in the order of a hash of the ids, which favours nobody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from directory.authorities import authorities
from directory.coverage import NATIONS, closeness, nation_of
from directory.freshness import due_on, hidden_from
from directory.models import Closure, Place, Schedule, Service
from directory.opening_hours import opening

ServiceSet = int
YES, NO = "yes", "no"
# Who helps with one of these is there for people touched by abuse, unless the record says otherwise.
ABUSE_ITSELF = frozenset(
    "advocacy refuge stalking online_abuse sexual_violence honour_abuse forced_marriage fgm child_to_parent "
    "behaviour_change".split()
)


@dataclass(frozen=True)
class Reach:
    """Who can be reached at a moment: known to be open, hours unknown, known to be closed."""

    open: ServiceSet
    unknown: ServiceSet
    closed: ServiceSet


class Catalogue:
    """Every listed service, indexed by what is true of it. Never changes once built."""

    def __init__(self, services: Iterable[Service]) -> None:
        listed = [service for service in services if service.status == "active"]
        self.services = tuple(sorted(listed, key=lambda service: (_shuffle(service.id), service.id)))
        self.everyone: ServiceSet = (1 << len(self.services)) - 1
        self.by_id = {service.id: service for service in self.services}
        self._positions = {service.id: position for position, service in enumerate(self.services)}
        facts: dict[tuple[str, str], list[int]] = defaultdict(list)
        hours: dict[tuple, list[int]] = defaultdict(list)
        due: dict[date, list[int]] = defaultdict(list)
        hidden: dict[date, list[int]] = defaultdict(list)
        for position, service in enumerate(self.services):
            for fact in _facts(service):
                facts[fact].append(position)
            hours[_hours(service)].append(position)
            if (day := due_on(service)) is not None:
                due[day].append(position)
            if (day := hidden_from(service)) is not None:
                hidden[day].append(position)
        self._facts = {fact: _set_of(positions) for fact, positions in facts.items()}
        self._hours = [(key, _set_of(positions)) for key, positions in hours.items()]
        self._due = [(day, _set_of(positions)) for day, positions in due.items()]
        self._hidden = [(day, _set_of(positions)) for day, positions in hidden.items()]
        self._values = _values_by_kind(facts)

    def having(self, kind: str, *values: str) -> ServiceSet:
        """The services of which at least one of the values is true: `having("need", "refuge", "housing")`."""
        found = 0
        for value in values:
            found |= self._facts.get((kind, value), 0)
        return found

    def named(self, identifiers: Iterable[str]) -> ServiceSet:
        """The services with these ids, as far as they are listed."""
        return _union(1 << self._positions[name] for name in identifiers if name in self._positions)

    def values_of(self, kind: str) -> tuple[str, ...]:
        """Every value that some service has of this kind."""
        return self._values.get(kind, ())

    def covering(self, place: Place) -> tuple[ServiceSet, ServiceSet, ServiceSet, ServiceSet]:
        """Who serves the place: by a local area, a regional one, a nation, the whole UK."""
        nearness = [0, 0, 0, 0]
        for code in place.areas:
            nearness[closeness(code)] |= self._facts.get(("area", code), 0)
        return nearness[0], nearness[1], nearness[2], nearness[3]

    def covering_all(self, place: Place) -> ServiceSet:
        """Who serves every council of the place, those with only a sliver of it aside."""
        found = self.everyone
        for council in place.mainly or place.authorities:
            known = authorities().get(council)
            found &= self.having("area", *(known.areas if known else ()))
        return found

    def reach(self, among: ServiceSet, now: datetime) -> Reach:
        """Who of `among` can be reached at this moment."""
        is_open = unknown = closed = 0
        for (schedules, closures, nation), members in self._hours:
            concerned = members & among
            if not concerned:
                continue
            state = opening(schedules, closures, now, nation).now
            if state:
                is_open |= concerned
            elif state is None:
                unknown |= concerned
            else:
                closed |= concerned
        return Reach(is_open, unknown, closed)

    def overdue(self, today: date) -> ServiceSet:
        """Whose check is overdue on this day."""
        return _union(members for day, members in self._due if today > day)

    def hidden(self, today: date) -> ServiceSet:
        """Whose last check is so long ago that they are not shown."""
        return _union(members for day, members in self._hidden if today >= day)

    def members(self, chosen: ServiceSet) -> Iterator[Service]:
        """The services of a set, in the index's order."""
        while chosen:
            lowest = chosen & -chosen
            yield self.services[lowest.bit_length() - 1]
            chosen ^= lowest


def for_abuse(service: Service) -> bool:
    """Whether a service exists for people touched by abuse: as its record says, else by what it helps with."""
    if service.abuse_specialist is not None:
        return service.abuse_specialist
    return bool(service.needs & ABUSE_ITSELF)


def free_to_ring(service: Service) -> bool:
    """Whether its first number is known to cost nothing."""
    return next((phone.free is True for phone in service.phones if phone.kind == "voice"), False)


def main_channel(service: Service) -> str:
    """The way in whose hours matter: the phone, else the webchat, else text messages."""
    kinds = {phone.kind for phone in service.phones}
    if "voice" in kinds:
        return "phone"
    return "webchat" if service.webchat else "text"


def main_schedules(service: Service) -> tuple[Schedule, ...]:
    """The opening hours of the main way in."""
    channel = main_channel(service)
    return tuple(schedule for schedule in service.schedules if schedule.channel == channel)


def nth_member(chosen: ServiceSet, n: int) -> int:
    """The position of the n-th member of a set, counting from 0, by halving."""
    base, width = 0, chosen.bit_length()
    while width > 1:
        half = width // 2
        low = chosen & ((1 << half) - 1)
        count = low.bit_count()
        if n < count:
            chosen, width = low, half
        else:
            chosen, n, base, width = chosen >> half, n - count, base + half, width - half
    return base


def _hours(service: Service) -> tuple[tuple[Schedule, ...], tuple[Closure, ...], str]:
    return main_schedules(service), service.closures, nation_of(service.areas)


def _facts(service: Service) -> Iterator[tuple[str, str]]:
    who = service.eligibility
    for kind, values in (
        ("area", [area.code for area in service.areas]),
        ("role", who.roles),
        ("gender", who.genders),
        ("specialist", who.specialist_for),
        ("also", who.also_serves),
        ("cannot", who.cannot_take),
        ("need", service.needs),
        ("language", service.languages),
        ("referral", service.referral),
    ):
        yield from ((kind, value) for value in values)
    for kind, answer in (
        ("restricted", bool(who.genders) and len(who.genders) == 1),
        ("dedicated", bool(who.specialist_for)),
        ("by_and_for", service.by_and_for),
        ("callable", any(phone.kind == "voice" for phone in service.phones)),
        ("written", bool(service.webchat) or any(phone.kind != "voice" for phone in service.phones)),
        ("reachable", bool(service.phones or service.webchat)),
        ("abuse", for_abuse(service)),
        ("free", free_to_ring(service)),
        ("pets", who.takes_pets),
        ("no_recourse", who.takes_no_recourse),
        ("interpreters", service.interpreters),
        ("placed", any(not spot.confidential and spot.latitude is not None for spot in service.locations)),
    ):
        if answer is not None:
            yield kind, YES if answer else NO
    for kind, number in (
        ("from_age", who.minimum_age),
        ("to_age", who.maximum_age),
        ("sons_to", who.takes_sons_to_age),
    ):
        if number is not None:
            yield kind, str(number)
    if "black_minoritised" in who.specialist_for and len(service.languages) == 1:
        yield "one_language", service.languages[0]
    yield "nations", str(sum(area.code in NATIONS for area in service.areas))
    yield "confidence", service.assurance.confidence or "unknown"


def _shuffle(identifier: str) -> bytes:
    return sha256(identifier.encode()).digest()[:8]


def _set_of(positions: list[int]) -> ServiceSet:
    """One number with these bits set, built in one go: setting them one by one would copy it each time."""
    octets = bytearray(positions[-1] // 8 + 1)
    for position in positions:
        octets[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(octets, "little")


def _union(sets: Iterable[ServiceSet]) -> ServiceSet:
    found = 0
    for members in sets:
        found |= members
    return found


def _values_by_kind(facts: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    by_kind: dict[str, set[str]] = defaultdict(set)
    for kind, value in facts:
        by_kind[kind].add(value)
    return {kind: tuple(sorted(values)) for kind, values in by_kind.items()}
