"""The postcode index that `places_build.py` makes, as it is read: its rows, and nothing decided.

A lookup never leaves the process. Several threads may share one `PlaceIndex`.
"""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

from directory.models import DirectoryUnavailable
from directory.place_names import NamedPlace
from directory.postcode import Outcode, Postcode

# A hundred-thousandth of a degree is about a metre; as whole numbers the index is half the size.
PER_DEGREE = 100_000
BUILD_IT = "Build it with `signpost directory places build`."

# A two-hundredth of a degree north and a little more of one east: about 550 metres each in the middle of Britain.
PATCHES = f"""
SELECT code, patch.latitude / {PER_DEGREE}, patch.longitude / {PER_DEGREE}, postcodes FROM (
    SELECT authority, avg(latitude) AS latitude, avg(longitude) AS longitude, count(*) AS postcodes
    FROM postcode WHERE latitude IS NOT NULL AND longitude IS NOT NULL
    GROUP BY authority, latitude / 500, longitude / 800
) AS patch JOIN authority ON authority.id = patch.authority
"""
HELD = """
SELECT authority, count(*) FROM postcode
WHERE postcode BETWEEN :outcode || '0' AND :outcode || '9ZZ'
AND length(postcode) = length(:outcode) + 3 AND authority IS NOT NULL GROUP BY authority
"""

# Latitude and longitude in degrees; empty where there is no position.
Point = tuple[float, ...]
# The places of each name, by how they are known by it: their own name, half of it, or a name from abroad.
Names = dict[str, dict[str, list[NamedPlace]]]


class PlaceIndex:
    """The open index. Whatever is wrong with it is said in one sentence, as DirectoryUnavailable."""

    def __init__(self, path: Path | str) -> None:
        self._path = Path(path)
        self._thread = threading.local()
        if not self._path.is_file():
            raise DirectoryUnavailable(f"There is no postcode index at {path}. {BUILD_IT}")
        self._codes = dict(self._rows("SELECT id, code FROM authority"))

    def postcode(self, reading: Postcode) -> tuple[str | None, Point] | None:
        """The code of the authority that a postcode lies in, and its position; None when it is not in use."""
        row = self._row(
            "SELECT authority, latitude, longitude FROM postcode WHERE postcode = ?", (reading.compact,)
        )
        if row is None:
            return None
        number, latitude, longitude = row
        # The index keeps no nought; beside a latitude it is the meridian of Greenwich.
        point = () if latitude is None else (latitude / PER_DEGREE, (longitude or 0) / PER_DEGREE)
        return self._codes.get(number), point

    def outcode(self, outcode: Outcode) -> tuple[frozenset[str], Point] | None:
        """The codes of every authority that a first half touches, and its middle; None when it is not in use."""
        row = self._row(
            "SELECT authorities, latitude, longitude FROM outcode WHERE outcode = ?", (outcode.text,)
        )
        return row and (frozenset(row[0].split()), tuple(row[1:]))

    def authorities_around(self, area: str) -> frozenset[str]:
        """The codes of every authority that any first half of a postcode area (`LS`) touches."""
        rows = self._rows("SELECT authorities FROM outcode WHERE outcode GLOB ?", (f"{area}[0-9]*",))
        return frozenset(code for (within,) in rows for code in within.split())

    def held(self, outcode: Outcode) -> dict[str, int]:
        """How many of a first half's postcodes lie in each authority."""
        return {self._codes[number]: count for number, count in self._rows(HELD, {"outcode": outcode.text})}

    def patches(self) -> list[tuple[str, float, float, int]]:
        """Where there are postcodes: patches of about half a kilometre, each within one authority.

        Each is an authority's code, the mean latitude and longitude of its postcodes there, and their number.
        Postcodes without a position (the Channel Islands, the Isle of Man, PO boxes) are in none.
        """
        return self._rows(PATCHES)

    def names(self) -> Names:
        """Every plain name with the places that are known by it."""
        places = {row[0]: _named_place(*row) for row in self._rows("SELECT * FROM place")}
        found: Names = {}
        for name, place, known in self._rows("SELECT name, place, known FROM name"):
            found.setdefault(name, {}).setdefault(known, []).append(places[place])
        return found

    def abroad(self) -> frozenset[str]:
        """The plain names of other countries and of cities in them."""
        return frozenset(name for (name,) in self._rows("SELECT name FROM abroad"))

    def _row(self, query: str, values: tuple = ()) -> tuple | None:
        return next(iter(self._rows(query, values)), None)

    def _rows(self, query: str, values: tuple | dict[str, str] = ()) -> list[tuple]:
        try:
            return self._connection().execute(query, values).fetchall()
        except sqlite3.Error:
            raise DirectoryUnavailable(
                f"The postcode index at {self._path} cannot be read. {BUILD_IT}"
            ) from None

    def _connection(self) -> sqlite3.Connection:
        """One connection a thread. The index never changes once it is in place, so nobody locks anything."""
        connection = getattr(self._thread, "connection", None)
        if connection is None:
            address = f"{self._path.absolute().as_uri()}?mode=ro&immutable=1"
            connection = self._thread.connection = sqlite3.connect(address, uri=True)
        return connection


def _named_place(number: int, kind: str, name: str, within: str, code: str, *rest) -> NamedPlace:
    return NamedPlace(number, kind, name, frozenset(within.split()), code, *rest)
