"""Sets of services put in order by criteria: the best first, equals by distance, and then in turn, a day each.

Pure. What the criteria are stands in `ranking.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from directory.catalogue import YES, Catalogue, ServiceSet, nth_member
from directory.models import Place, Service

# Sets from best to worse; whoever is in none of them comes last.
Criterion = Sequence[ServiceSet]


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
