"""From what one person needs to the few services most likely to help, and why. Pure and deterministic.

`match` finds who may help (`eligibility`), widens step by step when nobody does, puts them in order
(`ranking`) and says the reasons (`reasons`). It never comes back empty-handed: `always` holds 999 and a
24-hour line whatever happens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from directory.always_there import ISLANDS, always_there
from directory.catalogue import YES, Catalogue, Reach, ServiceSet, main_schedules
from directory.coverage import SCOPES, closeness, covering_areas, nation_of
from directory.eligibility import COMMUNITIES, may_be_a_man, possible, right_refuge
from directory.in_order import distance_km, first_of, nearest_first
from directory.models import HelpFound, Match, Need, NothingCovers, Reason, Service
from directory.opening_hours import LONDON, opening
from directory.ranking import (
    SAFER_WITH_THEIR_OWN,
    by_need,
    criteria,
    doubtful,
    likely_to_answer,
    way_in,
)
from directory.reasons import ask_first, because, what_was_missing

# The first screen shows three; the promises about it (somebody who answers now, somebody near) are kept there.
FIRST_SCREEN = 3
EVERYWHERE = frozenset({"UK", "E", "W", "S", "N"})


@dataclass(frozen=True)
class _Search:
    """What was looked for in the end, after any widening, and who was found."""

    need: Need
    found: ServiceSet
    widened: tuple[Reason, ...]


def match(
    need: Need, services: Catalogue | Iterable[Service], now: datetime, limit: int = 3, offset: int = 0
) -> HelpFound | NothingCovers:
    """The best services for one person at one moment, `limit` of them after the first `offset`."""
    catalogue = services if isinstance(services, Catalogue) else Catalogue(services)
    always = always_there(need, catalogue)
    search = _search(need, catalogue, now)
    widened = _told_to(need, search.widened)
    if not search.found:
        return NothingCovers(widened=widened, always=always)
    reach = catalogue.reach(search.found, now)
    order = _in_order(search, catalogue, reach, now, offset + limit)
    chosen = [catalogue.services[position] for position in order[offset : offset + limit]]
    return HelpFound(
        matches=tuple(_explained(service, search.need, need, now) for service in chosen),
        widened=widened,
        always=always,
        more=max(search.found.bit_count() - offset - len(chosen), 0),
    )


# ---- who can help, wider and wider -----------------------------------------------------------------------


def _search(need: Need, catalogue: Catalogue, now: datetime) -> _Search:
    """The first of the ever wider searches that finds anybody."""
    # What was given up by widening was asked for all the same: a refuge that cannot take them stays left out.
    barred = catalogue.hidden(now.astimezone(LONDON).date()) | ~right_refuge(need, catalogue)
    for wider, said in _ever_wider(need):
        near = 0
        for members in catalogue.covering(wider.place):
            near |= members
        suited = possible(wider, catalogue) & near & ~barred
        found = suited & _useful(wider, catalogue)
        if found:
            missing = what_was_missing(need, wider, suited, found, catalogue)
            return _Search(wider, found, said + missing)
    outside = (Reason("outside_the_uk"),) if need.place.countries and need.place.countries <= ISLANDS else ()
    return _Search(need, 0, (*outside, Reason("nothing_found")))


def _ever_wider(need: Need) -> Iterator[tuple[Need, tuple[Reason, ...]]]:
    """The same need, asking for less each time, with what has been given up so far."""
    said: tuple[Reason, ...] = ()
    if not need.place.areas:
        need = replace(need, place=replace(need.place, areas=EVERYWHERE))
        said = (Reason("place_not_known"),)
    yield need, said
    if need.place.countries and need.place.countries <= ISLANDS:
        said += (Reason("outside_the_uk"),)
        need = replace(need, place=replace(need.place, areas=need.place.areas | {"UK"}))
        yield need, (*said, Reason("showing_uk_lines"))
    if need.needs:
        asked = ",".join(sorted(need.needs))
        need = replace(need, needs=frozenset())
        said += (Reason("need_not_met", (("needs", asked),)),)
        yield need, said
    if need.role in ("supporter", "professional"):
        need = replace(need, role="survivor")
        said += (Reason("lines_for_survivors"),)
        yield need, said


def _useful(need: Need, catalogue: Catalogue) -> ServiceSet:
    """Who does anything of what was asked, general support included."""
    found = 0
    for members in by_need(need, catalogue):
        found |= members
    return found


# ---- in what order ---------------------------------------------------------------------------------------


def _in_order(search: _Search, catalogue: Catalogue, reach: Reach, now: datetime, wanted: int) -> list[int]:
    """The order of the answers, with the promises of the first screen kept.

    The first can be rung and is likely to answer now, on a number that is not in doubt, unless a community's
    own was wanted or comes first. Where such a one was wanted, a service for everybody stands beside it. Who is
    there for people like them is one of the first two, and so is somebody who is known to answer now; somebody near
    is always among the three.
    """
    need = search.need
    ordered = criteria(need, catalogue, reach, now)
    turn = now.astimezone(LONDON).date().toordinal()
    leaf = partial(nearest_first, turn=turn, catalogue=catalogue, place=need.place)
    order = first_of(search.found, ordered, max(wanted, FIRST_SCREEN) + 3, leaf)

    def best_of(members: ServiceSet) -> list[int]:
        return first_of(search.found & members, ordered, 1, leaf)

    reachable = way_in(need, catalogue)[0]
    if need.by_and_for:
        mainstream = reachable & ~catalogue.having("by_and_for", YES)
        order = _promise(order, mainstream & reach.open or mainstream, best_of, seat=1, within=FIRST_SCREEN)
    elif not _their_own(need, catalogue) >> order[0] & 1:
        likely = reachable & likely_to_answer(reach, now) & search.found
        order = _promise(order, likely & ~doubtful(catalogue, now) or likely, best_of, seat=0, within=1)
        groups = need.about & set(COMMUNITIES) - ({"under_18"} if need.role != "survivor" else set())
        theirs = catalogue.having("specialist", *sorted(groups))
        order = _promise(order, theirs & reachable, best_of, seat=1, within=2)
    order = _promise(order, reachable & reach.open, best_of, seat=1, within=2)
    near = _near(search, catalogue)
    return _promise(order, near, best_of, seat=FIRST_SCREEN - 1, within=FIRST_SCREEN)


def _near(search: _Search, catalogue: Catalogue) -> ServiceSet:
    """Somebody near: one of their own where that was wanted; not for women only where it may be a man."""
    local, regional, _, _ = catalogue.covering(search.need.place)
    near = search.found & (local or regional)
    if may_be_a_man(search.need):
        near &= ~catalogue.having("restricted", YES) | catalogue.having("gender", "man")
    own = near & catalogue.having("by_and_for", YES) if search.need.by_and_for else 0
    return own or near


def _their_own(need: Need, catalogue: Catalogue) -> ServiceSet:
    """Who can be rung and is there for a community that is safer with its own."""
    groups = sorted(need.about & SAFER_WITH_THEIR_OWN)
    own = catalogue.having("specialist", *groups) | catalogue.having("also", *groups)
    return own & way_in(need, catalogue)[0]


def _promise(
    order: list[int], kind: ServiceSet, best_of: Callable[[ServiceSet], list[int]], seat: int, within: int
) -> list[int]:
    """Give a seat on the first screen to the best service of a kind, unless one has a seat `within` the first few."""
    if any(kind >> position & 1 for position in order[:within]):
        return order
    best = best_of(kind)
    rest = [position for position in order if position not in best]
    return rest[:seat] + best + rest[seat:]


# ---- and why ---------------------------------------------------------------------------------------------


def _explained(service: Service, used: Need, asked: Need, now: datetime) -> Match:
    """One answer with its scope, its hours, why it was chosen and what to ask first."""
    covering = covering_areas(service.areas, used.place)
    hours = opening(main_schedules(service), service.closures, now, nation_of(service.areas))
    return Match(
        service=service,
        scope=SCOPES[min(closeness(covering[0].code), 2)] if covering else "national",
        because=because(service, asked, covering),
        opening=hours,
        distance_km=distance_km(service, asked.place),
        ask_first=_told_to(asked, ask_first(service, asked, used)),
    )


def _told_to(need: Need, reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """The same reasons, in the words for whoever asks: a professional has no son to bring."""
    for_another = need.role in ("supporter", "professional")
    return tuple(replace(reason, of_somebody_else=True) for reason in reasons) if for_another else reasons
