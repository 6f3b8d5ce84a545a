"""The visitor app with texting open, on a clock of the test's own, and somebody's phone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from tests.web.door import DoorServer
from tests.web.phone import Clock, Phone, texting_app


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(door: DoorServer, tmp_path: Path, clock: Clock) -> Iterator[Flask]:
    app = texting_app(door, tmp_path, clock)
    yield app
    app.extensions["texting"].close()
    app.extensions["store"].close()


@pytest.fixture
def phone(app: Flask) -> Phone:
    return Phone(app)
