"""The open feed of the starter services, for every test of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from directory.store import load
from tests.web.feed.reading import an_app, entries


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, places_path: Path) -> Path:
    """A SIGNPOST_HOME with the starter services and the postcode index."""
    home = tmp_path_factory.mktemp("home")
    load(home / "directory.db", entries())
    (home / "places.db").symlink_to(places_path.absolute())
    return home


@pytest.fixture(scope="module")
def app(home: Path) -> Flask:
    return an_app(home, SIGNPOST_RATE_PER_MINUTE="100000")


@pytest.fixture
def reader(app: Flask) -> FlaskClient:
    return app.test_client()
