"""What tests share: one postcode index, built once and kept between runs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from directory.places import Places
from directory.places_build import build_places


@pytest.fixture(scope="session")
def places_path() -> Path:
    """The postcode index in SIGNPOST_HOME (by default `var/`), built when it is missing or out of date."""
    home = Path(os.environ.get("SIGNPOST_HOME") or Path(__file__).parents[1] / "var")
    path = home / "places.db"
    build_places(path, progress=False)
    return path


@pytest.fixture(scope="session")
def places(places_path: Path) -> Places:
    return Places.open(places_path)
