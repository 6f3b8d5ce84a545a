"""The words of the directory: Open Referral (HSDS 3.0) nouns and our own, as frozen values.

Nothing here reads a clock, a file or the network. HSDS names are kept as the standard spells them
(`Organization`, `ServiceArea`); `Eligibility`, `Place`, `Need` and `Match` are ours.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time


class ClearError(Exception):
    """Something the person at the keyboard can put right. Its text is one sentence meant for them."""


class DirectoryUnavailable(ClearError):
    """The directory or the postcode index cannot be opened."""


# ---- HSDS ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Organization:
    id: str
    name: str
    url: str | None = None


@dataclass(frozen=True)
class Phone:
    """A number somebody may ring or text.

    `free` is None where nobody has said. `kind` is voice, text or whatsapp. `audience` is "public" or
    "professional". `label` is what the source says of it ("text SHOUT", "Polish line").
    """

    number: str
    free: bool | None = None
    kind: str = "voice"
    label: str = ""
    audience: str = "public"


@dataclass(frozen=True)
class ServiceArea:
    """One area served, by code: authority, county, police force, `region:...`, nation letter or `UK`."""

    code: str
    name: str


@dataclass(frozen=True)
class Schedule:
    """Weekly opening, in the words of RFC 5545: `byday` like ("MO", "TU"), local Europe/London times.

    `closes_at` at or before `opens_at` runs over midnight; both 00:00 means the whole day.
    `closed_on_bank_holidays` is None where the source does not say. `valid_from` and `valid_to` bound it.
    """

    byday: tuple[str, ...]
    opens_at: time
    closes_at: time
    closed_on_bank_holidays: bool | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    channel: str = "phone"


@dataclass(frozen=True)
class Location:
    """Where a service is. Confidential unless somebody has said otherwise: never guessed."""

    id: str
    name: str = ""
    address: str = ""
    latitude: float | None = None
    longitude: float | None = None
    confidential: bool = True


@dataclass(frozen=True)
class Eligibility:
    """Who a service is for. Empty means that nothing was said, not that everybody is welcome."""

    roles: frozenset[str] = frozenset()
    genders: frozenset[str] = frozenset()
    specialist_for: frozenset[str] = frozenset()
    also_serves: frozenset[str] = frozenset()
    cannot_take: frozenset[str] = frozenset()
    minimum_age: int | None = None
    maximum_age: int | None = None
    takes_pets: bool | None = None
    takes_no_recourse: bool | None = None
    takes_sons_to_age: int | None = None


@dataclass(frozen=True)
class Assurance:
    """How far a record can be trusted: where its facts were read, and whether somebody checked them.

    `failed_checks` are those since the last good one: rung and not answered, or a wrong number.
    """

    source_url: str = ""
    source_date: str = ""
    confidence: str = ""
    assured_on: date | None = None
    how: str | None = None
    by: str | None = None
    review_by: date | None = None
    failed_checks: int = 0


@dataclass(frozen=True)
class Closure:
    """A temporary closure, first and last day included. It outranks the opening hours."""

    first_day: date
    last_day: date | None
    reason: str = ""


@dataclass(frozen=True)
class Service:
    """One service. `abuse_specialist`: it exists for people touched by abuse (True), or helps anybody with
    what it does (False); None where nobody has said, and then its needs decide (`catalogue.for_abuse`).
    """

    id: str
    name: str
    organization: Organization
    description: str = ""
    areas: tuple[ServiceArea, ...] = ()
    eligibility: Eligibility = Eligibility()
    by_and_for: bool = False
    by_and_for_evidence: str = ""
    needs: frozenset[str] = frozenset()
    abuse_specialist: bool | None = None
    phones: tuple[Phone, ...] = ()
    webchat: str | None = None
    email: str | None = None
    url: str | None = None
    schedules: tuple[Schedule, ...] = ()
    hours_note: str = ""
    closures: tuple[Closure, ...] = ()
    languages: tuple[str, ...] = ()
    interpreters: bool | None = None
    cost: str | None = None
    referral: tuple[str, ...] = ()
    waiting_time: str | None = None
    accreditation: str | None = None
    what_to_expect: str = ""
    locations: tuple[Location, ...] = ()
    assurance: Assurance = Assurance()
    status: str = "active"
    notes: str = ""


# ---- places ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Place:
    """A point and every area code that contains it. Never stored, never logged.

    `kind`: postcode, outcode, town, authority, region or none. `country`: E, W, S, N, or L (Channel
    Islands), M (Isle of Man), or None. An outward code on a border keeps every authority and nation it
    touches; then `countries` has more than one letter. `mainly` are the authorities that hold more than a
    sliver of it, where they are fewer than all.
    """

    kind: str
    name: str = ""
    authorities: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    latitude: float | None = None
    longitude: float | None = None
    mainly: frozenset[str] = frozenset()

    @property
    def country(self) -> str | None:
        """The one nation it lies in; on a border the first in the order E, W, S, N, L, M; else None."""
        return next((letter for letter in "EWSNLM" if letter in self.countries), None)


NOWHERE = Place(kind="none")


@dataclass(frozen=True)
class PlaceUnknown:
    """We could not tell where that is. `reason`: unknown, foreign or empty."""

    reason: str = "unknown"


@dataclass(frozen=True)
class PlaceAmbiguous:
    """Several places go by that name; ask which."""

    candidates: tuple[Place, ...]


# ---- matching --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Need:
    """What one person asked for. Nothing in it says who they are."""

    role: str = "survivor"
    place: Place = NOWHERE
    needs: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    language: str | None = None
    by_and_for: bool = False
    oldest_son: int | None = None
    circumstances: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Reason:
    """Why, as a code with values, so that it can be said in any language (see `wording.py`).

    `of_somebody_else`: it is told to a friend or a professional, and not to the person who needs help.
    """

    code: str
    values: tuple[tuple[str, str], ...] = ()
    of_somebody_else: bool = False


@dataclass(frozen=True)
class Opening:
    """`now` is None where hours are unknown. `until` and `next` are aware local times."""

    now: bool | None
    until: datetime | None = None
    next: datetime | None = None
    always: bool = False


@dataclass(frozen=True)
class Match:
    service: Service
    scope: str
    because: tuple[Reason, ...]
    opening: Opening
    distance_km: float | None = None
    ask_first: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class AlwaysThere:
    """A line that is shown whatever was found: 999 and the nation's 24-hour line."""

    name: str
    number: str
    free: bool = True


@dataclass(frozen=True)
class HelpFound:
    matches: tuple[Match, ...]
    widened: tuple[Reason, ...] = ()
    always: tuple[AlwaysThere, ...] = ()
    more: int = 0


@dataclass(frozen=True)
class NothingCovers:
    """No listed service fits even after widening; the lines that are always there still stand."""

    widened: tuple[Reason, ...] = ()
    always: tuple[AlwaysThere, ...] = field(default=())
