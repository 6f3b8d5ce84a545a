"""A directory of one's own for every test that imports into one."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from directory.store import load
from tests.directory.services_for_tests import starter_entries


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for a directory of its own."""
    monkeypatch.setenv("SIGNPOST_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture(scope="session")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The starter services in a directory that no test writes to."""
    path = tmp_path_factory.mktemp("starter") / "directory.db"
    load(path, starter_entries())
    return path


@pytest.fixture
def held(home: Path, starter: Path) -> Path:
    """A directory of one's own that holds the starter services."""
    for file in starter.parent.iterdir():
        shutil.copy(file, home / file.name)
    return home / "directory.db"


@pytest.fixture(scope="session")
def some_postcodes(places_path: Path) -> list[tuple[str, str]]:
    """Some thousand postcodes from all over, with the authority the index gives each."""
    index = sqlite3.connect(f"{places_path.as_uri()}?mode=ro", uri=True)
    query = (
        "SELECT postcode, code FROM postcode JOIN authority ON authority.id = postcode.authority "
        "WHERE unicode(substr(postcode, -1)) * 7 + unicode(substr(postcode, -2)) * 3 + length(postcode) = 776"
    )
    return index.execute(query).fetchall()[::20]
