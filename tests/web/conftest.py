"""The visitor app with a real store and a real HTTP assistant."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis
from flask import Flask
from flask.testing import FlaskClient

from tests.ports import free_port
from tests.web.door import KEY, DoorServer, open_door
from web import create_visitor_app
from web.settings import Settings

REDIS = shutil.which("redis-server")


@pytest.fixture
def door() -> Iterator[DoorServer]:
    with open_door() as server:
        yield server


def settings_for(door: DoorServer, home: Path, **more: str) -> Settings:
    """Settings that lead to this door."""
    said = {
        "SIGNPOST_HOME": str(home),
        "SIGNPOST_RASA_PORT": str(door.port),
        "SIGNPOST_BOT_KEY": KEY,
        "SIGNPOST_EXIT_URL": "https://www.example.org/dull",
        "SIGNPOST_RATE_PER_MINUTE": "100000",
    }
    return Settings.from_env(said | more)


@pytest.fixture
def app(door: DoorServer, tmp_path: Path) -> Iterator[Flask]:
    app = create_visitor_app(settings_for(door, tmp_path))
    yield app
    app.extensions["store"].close()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Redis of our own on a free port; it ends with the tests."""
    if not REDIS:
        pytest.skip("no redis-server found: install the package `redis-server`")
    port = free_port()
    folder = tmp_path_factory.mktemp("redis")
    command = [REDIS, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    client = redis.Redis(port=port)
    for _ in range(100):
        with contextlib.suppress(redis.ConnectionError):
            client.ping()
            break
        time.sleep(0.05)
    yield f"redis://127.0.0.1:{port}/0"
    process.terminate()
    process.wait(timeout=5)
