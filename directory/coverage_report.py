"""Which kinds of help reach each authority, how near they are, and where there is nothing local. Pure.

Counts kinds and services, never people. A kind reaches an authority through the areas that a service says it
serves; where a service has its door plays no part, so a confidential place cannot change a word of this.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from directory.authorities import UNITED_KINGDOM, Authority
from directory.coverage import SCOPES, scope_of_code
from directory.freshness import standing
from directory.models import ClearError, Service

NOTHING = "nothing"
NEARNESS = (*SCOPES, NOTHING)


class KindUnknown(ClearError):
    """A kind of help that is not one of ours."""


@dataclass(frozen=True)
class Kind:
    """One kind of help. A service is of this kind by what it meets or by whom it says that it serves.

    `general` asks for help that is open to all: a line for one community is no general support. `role` keeps
    help for people who harm apart from help for those they harm.
    """

    key: str
    name: str
    needs: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    role: str = "survivor"
    general: bool = False

    def includes(self, service: Service) -> bool:
        who = service.eligibility
        if self.role not in who.roles or ("own_behaviour" in who.roles) != (self.role == "own_behaviour"):
            return False
        if self.general:
            return "advocacy" in service.needs and not who.specialist_for and who.genders != {"man"}
        serves = who.specialist_for | who.also_serves | (who.genders & {"man"})
        serves |= {"no_recourse"} if who.takes_no_recourse else set()
        serves |= {"has_pets"} if who.takes_pets else set()
        says_nothing = not self.needs and not self.about
        return says_nothing or bool(self.needs & service.needs or self.about & (serves - who.cannot_take))


def _kind(key: str, name: str, needs: str = "", about: str = "", **rest: object) -> Kind:
    return Kind(key, name, frozenset(needs.split()), frozenset(about.split()), **rest)


KINDS = (
    _kind("survivors", "Support for survivors", general=True),
    _kind("refuge", "Refuge", "refuge"),
    _kind("children", "Children and young people", "children", "under_18"),
    _kind("men", "Men", about="man"),
    _kind("lgbt", "LGBT+ people", about="lgbt trans"),
    _kind("black_minoritised", "Black and minoritised people", about="black_minoritised"),
    _kind("faith", "Jewish and Muslim people", about="jewish muslim"),
    _kind("gypsy_roma_traveller", "Gypsy, Roma and Traveller people", about="gypsy_roma_traveller"),
    _kind("disabled_deaf", "Disabled and Deaf people", about="disabled deaf"),
    _kind("older", "Older people", about="older"),
    _kind("no_recourse", "No recourse to public funds", about="no_recourse"),
    _kind("pets", "People with pets", "pets", "has_pets"),
    _kind("sexual_violence", "Sexual violence", "sexual_violence"),
    _kind("stalking", "Stalking", "stalking"),
    _kind("honour_abuse", "Honour-based abuse", "honour_abuse forced_marriage fgm"),
    _kind("online_abuse", "Online abuse", "online_abuse"),
    _kind("child_to_parent", "Child-to-parent abuse", "child_to_parent"),
    _kind("counselling", "Counselling and mental health", "counselling mental_health"),
    _kind("substance_use", "Alcohol or drugs", "substance_use"),
    _kind("housing", "Housing", "housing"),
    _kind("legal", "Legal advice", "legal immigration"),
    _kind("money", "Money and debt", "money"),
    _kind("supporters", "Friends and family", role="supporter"),
    _kind("own_behaviour", "Changing hurtful behaviour", role="own_behaviour"),
)


@dataclass(frozen=True)
class Reach:
    """How many services of one kind serve one authority: by a council or county, a region or force, a nation."""

    local: int = 0
    regional: int = 0
    national: int = 0

    @property
    def nearest(self) -> str:
        """local, regional, national or nothing."""
        return next((scope for scope in SCOPES if getattr(self, scope)), NOTHING)


@dataclass(frozen=True)
class AuthorityCoverage:
    """One authority and, in the order of `KINDS`, how each kind of help reaches it."""

    authority: Authority
    reach: tuple[Reach, ...]

    @cached_property
    def nearest(self) -> dict[str, str]:
        """For each kind how near its nearest help is."""
        return {kind.key: reach.nearest for kind, reach in zip(KINDS, self.reach, strict=True)}

    def kinds(self, nearness: str) -> tuple[Kind, ...]:
        """The kinds whose nearest help is local, regional, national or nothing."""
        return tuple(kind for kind in KINDS if self.nearest[kind.key] == nearness)

    @property
    def local(self) -> int:
        """How many kinds of help are there locally."""
        return len(self.kinds("local"))


@dataclass(frozen=True)
class Coverage:
    """Every authority of the United Kingdom, the worst served first."""

    authorities: tuple[AuthorityCoverage, ...]

    @property
    def nothing_local(self) -> tuple[AuthorityCoverage, ...]:
        """The authorities where no kind of help is local."""
        return tuple(one for one in self.authorities if not one.local)

    def spread(self, kind: str) -> dict[str, int]:
        """In how many authorities the nearest help of this kind is local, regional, national or nothing."""
        found = dict.fromkeys(NEARNESS, 0)
        for one in self.authorities:
            found[one.nearest[kind]] += 1
        return found


def coverage(services: Iterable[Service], authorities: Mapping[str, Authority]) -> Coverage:
    """Which kinds of help serve each authority of the United Kingdom. Only listed services count.

    The Channel Islands and the Isle of Man are in the table of authorities, but no UK service is theirs.
    """
    by_area = _services_by_area(service for service in services if service.status == "active")
    found = [
        AuthorityCoverage(authority, _reach(authority, by_area))
        for authority in authorities.values()
        if authority.nation in UNITED_KINGDOM
    ]
    return Coverage(tuple(sorted(found, key=_worst_first)))


def standing_today(services: Iterable[Service], today: date) -> list[Service]:
    """The services that people are sent to today: not hidden for their age, not closed until further notice."""
    return [
        service
        for service in services
        if not standing(service, today).hidden
        and not any(gap.first_day <= today and gap.last_day is None for gap in service.closures)
    ]


def kind_of(key: str) -> Kind:
    """The kind of this name, as it is written on the command line."""
    wanted = key.strip().lower().replace("-", "_")
    found = next((kind for kind in KINDS if kind.key == wanted), None)
    if found is None:
        raise KindUnknown(f"--kind {key}: not known; use one of {', '.join(kind.key for kind in KINDS)}.")
    return found


def _services_by_area(services: Iterable[Service]) -> dict[str, dict[str, set[str]]]:
    """For every area code, kind by kind, the ids of the services that say they serve it."""
    found: dict[str, dict[str, set[str]]] = {}
    for service in services:
        kinds = [kind.key for kind in KINDS if kind.includes(service)]
        for area in service.areas:
            of_area = found.setdefault(area.code, {})
            for key in kinds:
                of_area.setdefault(key, set()).add(service.id)
    return found


def _reach(authority: Authority, by_area: Mapping[str, Mapping[str, set[str]]]) -> tuple[Reach, ...]:
    nearness = {scope: [code for code in authority.areas if scope_of_code(code) == scope] for scope in SCOPES}
    reaches = []
    for kind in KINDS:
        counted: set[str] = set()
        numbers = {}
        for scope in SCOPES:
            ids = set().union(*(by_area.get(code, {}).get(kind.key, ()) for code in nearness[scope]))
            numbers[scope] = len(ids - counted)
            counted |= ids
        reaches.append(Reach(**numbers))
    return tuple(reaches)


def _worst_first(one: AuthorityCoverage) -> tuple:
    nothing = len(one.kinds(NOTHING))
    return one.local, -nothing, -len(one.kinds("national")), one.authority.everyday_name, one.authority.code
