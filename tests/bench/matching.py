"""How long one match takes as the directory grows: the starter table and synthetic copies of it.

The copies are spread over all councils, as a real directory of that size would be, and are asked about from
many places, at every hour of a week.
"""

from __future__ import annotations

import random
import statistics
import time
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from directory.authorities import authorities
from directory.catalogue import Catalogue
from directory.coverage import closeness
from directory.matching import match
from directory.models import Need, Place, Service, ServiceArea
from directory.opening_hours import LONDON
from directory.places import Places
from directory.store import Directory

SIZES = (0, 10_000, 100_000)  # 0 is the starter directory as it is
MONDAY = datetime(2026, 11, 23, tzinfo=LONDON)
ASKED = (
    ("", ""),
    ("refuge", "woman has_children"),
    ("", "man"),
    ("legal", "black_minoritised"),
    ("", "lgbt"),
    ("stalking", ""),
)
TOWNS = ("LS8", "CF10", "BT1", "NE6", "G1", "SW1A 1AA", "Truro", "Hackney", "IV2", "LL57")


def measure(home: Path, asks: int = 400) -> dict[int, tuple[float, float, float]]:
    """For each size: how many services there are, the median and 95th percentile of a match in ms, seconds to index."""
    starter = list(Directory.open(home / "directory.db").catalogue.services)
    places = Places.open(home / "places.db")
    spots = [place for town in TOWNS if isinstance(place := places.place_of(town), Place)]
    return {size or len(starter): one_size(enlarged(starter, size), spots, asks) for size in SIZES}


def one_size(services: list[Service], spots: list[Place], asks: int) -> tuple[float, float, float]:
    """Median ms, 95th percentile ms, seconds to build the index."""
    began = time.perf_counter()
    catalogue = Catalogue(services)
    built = time.perf_counter() - began
    chance, took = random.Random(1), []
    for _ in range(asks):
        needs, about = chance.choice(ASKED)
        need = Need(
            place=chance.choice(spots), needs=frozenset(needs.split()), about=frozenset(about.split())
        )
        moment = MONDAY + timedelta(minutes=chance.randrange(7 * 24 * 60))
        began = time.perf_counter()
        match(need, catalogue, moment)
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took), statistics.quantiles(took, n=20)[18], built


def enlarged(starter: list[Service], size: int) -> list[Service]:
    """The starter services and copies of them; a local copy serves another council."""
    councils = sorted(authorities())
    chance, services = random.Random(2), list(starter)
    while len(services) < size:
        one = starter[len(services) % len(starter)]
        areas = one.areas
        if any(closeness(area.code) == 0 for area in areas):
            code = chance.choice(councils)
            areas = (ServiceArea(code, authorities()[code].name),)
        services.append(replace(one, id=f"{one.id}-{len(services)}", areas=areas))
    return services
