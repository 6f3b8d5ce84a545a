"""In what order the possible services are offered. Deterministic, explained, and no provider is favoured.

The criteria are tried one after another; only services that are equal on every one of them share a place,
and they take turns at it, one day each.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache

from directory.always_there import NATION_LINES
from directory.catalogue import YES, Catalogue, Reach, ServiceSet, nth_member
from directory.eligibility import CORE_NEED, side
from directory.models import Need, Place, Service
from directory.opening_hours import LONDON

Criterion = Sequence[ServiceSet]
COMMUNITIES = [
    "lgbt",
    "trans",
    "black_minoritised",
    "gypsy_roma_traveller",
    "jewish",
    "muslim",
    "deaf",
    "disabled",
    "older",
    "under_18",
    "no_recourse",
]
# Safer with their own, sector research says: for them the right line that opens in the morning stays first, and
# somebody who answers now comes second.
SAFER_WITH_THEIR_OWN = frozenset(COMMUNITIES) - {"disabled", "older", "under_18", "no_recourse"}

# With one or two things asked for, the service that does exactly that comes first. With more, the one that
# can pull them all together does: nobody should have to ring four numbers.
PULLS_TOGETHER_FROM = 3


def criteria(need: Need, catalogue: Catalogue, reach: Reach, now: datetime) -> list[Criterion]:
    """What matters, most important first. Each criterion lists sets from best to worse; the rest come last."""
    today = now.astimezone(LONDON).date()
    doubtful = catalogue.having("confidence", "low") | catalogue.overdue(today)
    return [
        by_need(need, catalogue),
        _by_wish(need, catalogue),
        _by_language(need, catalogue),
        _by_way_in(need, catalogue),
        _by_likely_nation(need, catalogue),
        _by_gender(need, catalogue),
        _by_speciality(need, catalogue),
        _by_profession(need, catalogue),
        _by_reach(reach, now),
        [catalogue.everyone & ~doubtful],
        _by_nearness(need, catalogue),
        _by_interpreters(need, catalogue),
        [catalogue.having("confidence", "high"), catalogue.having("confidence", "medium")],
    ]


def by_need(need: Need, catalogue: Catalogue) -> Criterion:
    """Most of what was asked for first. General support counts as well, the more so the more was asked for."""
    core = CORE_NEED[side(need)]
    asked = sorted(need.needs) or [core]
    if "under_18" in need.about and not need.needs:
        asked = [core, "children"]
    together = len(asked) >= PULLS_TOGETHER_FROM
    weights = [(catalogue.having("need", name), 2) for name in asked if name != core]
    weights.append((catalogue.having("need", core), 4 if together else 2 if core in asked else 1))
    best = 4 if together else sum(weight for _, weight in weights) if need.needs else 2
    return _weighed(weights, best)


def _weighed(weights: list[tuple[ServiceSet, int]], best: int) -> Criterion:
    """Sets by the sum of their weights, highest first; sums above `best` count as `best`, and 0 is left out."""
    at_least = [0] * (best + 1)
    at_least[0] = -1
    for members, weight in weights:
        for total in range(best, 0, -1):
            at_least[total] |= at_least[max(total - weight, 0)] & members
    return [at_least[total] for total in range(best, 0, -1)]


def _by_wish(need: Need, catalogue: Catalogue) -> Criterion:
    """Where they want a service run by and for their community, such a service comes first."""
    if not need.by_and_for:
        return []
    run_by = catalogue.having("by_and_for", YES)
    own = catalogue.having("specialist", *sorted(need.about)) | catalogue.having("also", *sorted(need.about))
    return [run_by & own, run_by]


def _by_language(need: Need, catalogue: Catalogue) -> Criterion:
    return [] if need.language in (None, "en") else [catalogue.having("language", need.language)]


def _by_interpreters(need: Need, catalogue: Catalogue) -> Criterion:
    return [] if need.language in (None, "en") else [catalogue.having("interpreters", YES)]


def _by_way_in(need: Need, catalogue: Catalogue) -> Criterion:
    """A number to ring first, since the measure is calls; for Deaf people, text or chat is as good."""
    by_voice, by_any = catalogue.having("callable", YES), catalogue.having("reachable", YES)
    return [by_any if "deaf" in need.about else by_voice, by_any]


def _by_gender(need: Need, catalogue: Catalogue) -> Criterion:
    """Where nobody has said who needs help: services for everyone and the nation's line, before one gender's.

    An LGBT+ person is not sent first to a line for women, even the nation's, before they have said so.
    """
    if need.about & {"woman", "man"}:
        return []
    nation_lines = catalogue.named(identifier for identifier, _ in NATION_LINES.values())
    for_all = catalogue.everyone & ~catalogue.having("restricted", YES)
    return [for_all if need.about & {"lgbt", "trans"} else for_all | nation_lines]


def _by_speciality(need: Need, catalogue: Catalogue) -> Criterion:
    """Services that exist for people like them, or say that people like them are welcome.

    A community counts for more than being a man: a gay man is nearer to a line for LGBT+ people.
    """
    groups = sorted(need.about & set(COMMUNITIES))
    weights = [(catalogue.having("specialist", name) | catalogue.having("also", name), 2) for name in groups]
    if "man" in need.about and "woman" not in need.about:
        men_only = catalogue.having("restricted", YES) & catalogue.having("gender", "man")
        weights.append(
            (men_only | catalogue.having("specialist", "man") | catalogue.having("also", "man"), 1)
        )
    return _weighed(weights, sum(weight for _, weight in weights))


def _by_likely_nation(need: Need, catalogue: Catalogue) -> Criterion:
    """Where the place is unknown: who covers England, where five in six people live, then the others by size."""
    if need.place.kind != "none":
        return []
    widest = catalogue.having("area", "E", "UK")
    return [widest, *(catalogue.having("area", letter) for letter in "SWN")]


def _by_nearness(need: Need, catalogue: Catalogue) -> Criterion:
    """Local, regional, one nation's own, several nations', the whole UK's."""
    local, regional, nationwide, kingdom = catalogue.covering(need.place)
    return [local, regional, nationwide & catalogue.having("nations", "1"), nationwide, kingdom]


def _by_profession(need: Need, catalogue: Catalogue) -> Criterion:
    """For somebody at work: services that say they talk to professionals or take their referrals."""
    if need.role != "professional":
        return []
    return [catalogue.having("role", "professional") | catalogue.having("referral", "professional")]


def _by_reach(reach: Reach, now: datetime) -> Criterion:
    """Open now first. In office hours an unknown is as good as open; at night it is not."""
    if in_office_hours(now):
        return [reach.open | reach.unknown]
    return [reach.open, reach.unknown]


def in_office_hours(now: datetime) -> bool:
    """Monday to Friday, 9am to 5pm in the UK, when most lines with no published hours answer."""
    local = now.astimezone(LONDON)
    return local.weekday() < 5 and 9 <= local.hour < 17


def first_of(
    among: ServiceSet,
    criteria: Sequence[Criterion],
    wanted: int,
    leaf: Callable[[ServiceSet, int], list[int]],
) -> list[int]:
    """The positions of the first `wanted` services, by the criteria, equals put in order by `leaf`."""
    if not among or wanted <= 0:
        return []
    if not criteria or among & (among - 1) == 0:
        return leaf(among, wanted)
    order: list[int] = []
    for members in (*criteria[0], -1):
        part = among & members
        if part:
            among ^= part
            order += first_of(part, criteria[1:], wanted - len(order), leaf)
        if len(order) >= wanted or not among:
            break
    return order


def in_turn(among: ServiceSet, wanted: int, turn: int) -> list[int]:
    """Equals take turns: in the order of a hash of their ids, each one first on its own day."""
    size = among.bit_count()
    return [nth_member(among, (turn + step) % size) for step in range(min(wanted, size))]


def nearest_first(among: ServiceSet, wanted: int, turn: int, catalogue: Catalogue, place: Place) -> list[int]:
    """Equals by distance where a public address is known, the rest in turn."""
    placed = among & catalogue.having("placed", YES) if place.latitude is not None else 0
    if not placed:
        return in_turn(among, wanted, turn)
    order = in_turn(placed, placed.bit_count(), turn)
    order.sort(key=lambda position: distance_km(catalogue.services[position], place) or 0.0)
    order = order[:wanted]
    rest = among & ~placed
    return order + (in_turn(rest, wanted - len(order), turn) if rest and len(order) < wanted else [])


def distance_km(service: Service, place: Place) -> float | None:
    """Great-circle distance to the nearest public address. A confidential place has no distance, ever."""
    spots = [
        s
        for s in service.locations
        if not s.confidential and s.latitude is not None and s.longitude is not None
    ]
    if place.latitude is None or not spots:
        return None
    great_circle = _great_circle()
    here = (place.latitude, place.longitude)
    return min(round(great_circle(here, (s.latitude, s.longitude)).km, 1) for s in spots)


@lru_cache(maxsize=1)
def _great_circle() -> Callable:
    # Imported on first use: it takes longer than every match of a day that has no address in it.
    from geopy.distance import great_circle

    return great_circle
