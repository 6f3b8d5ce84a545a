"""`python -m web.run`: real processes, side by side, that keep no log of who came."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.ports import free_port
from tests.web.door import KEY, DoorServer
from web.settings import START_KEY

WORDS = "purple elephant"


def start(environment: dict[str, str], *arguments: str) -> subprocess.Popen:
    command = [sys.executable, "-m", "web.run", *arguments]
    return subprocess.Popen(
        command,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def wait_for(address: str) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        with contextlib.suppress(requests.ConnectionError):
            requests.get(f"{address}/health", timeout=2)
            return
        time.sleep(0.1)
    raise TimeoutError(address)


@pytest.fixture(params=["embedded", pytest.param("redis", marks=pytest.mark.redis)])
def environment(request: pytest.FixtureRequest, door: DoorServer, tmp_path: Path) -> dict[str, str]:
    port = free_port()
    said = {
        "SIGNPOST_HOME": str(tmp_path),
        "SIGNPOST_VISITOR_PORT": str(port),
        "SIGNPOST_RASA_PORT": str(door.port),
        "SIGNPOST_BOT_KEY": KEY,
        "SIGNPOST_STORE_KEY": "one key for both workers",
        START_KEY: "what one supervisor hands to both",
    }
    return said | (
        {"SIGNPOST_REDIS_URL": request.getfixturevalue("redis_url")} if request.param == "redis" else {}
    )


@pytest.fixture
def workers(environment: dict[str, str]) -> Iterator[tuple[str, list[subprocess.Popen]]]:
    """Two processes on one port."""
    address = f"http://127.0.0.1:{environment['SIGNPOST_VISITOR_PORT']}"
    processes = [start(environment, "visitor", "--share-port") for _ in range(2)]
    wait_for(address)
    time.sleep(1.5)
    yield address, processes
    for process in processes:
        process.kill()
        process.wait()


def test_one_conversation_goes_on_in_whichever_process_answers(
    workers: tuple[str, list[subprocess.Popen]], door: DoorServer
) -> None:
    """Many turns over new connections, then leaving: every process knows; and no log tells of it."""
    address, processes = workers
    token = requests.post(f"{address}/chat/messages", json={"text": WORDS}, timeout=5).json()["conversation"]
    for _ in range(12):
        answer = requests.post(
            f"{address}/chat/messages", json={"text": WORDS, "conversation": token}, timeout=5
        )
        assert answer.status_code == 200
    assert [turn["tracker"] for turn in door.turns()] == [None, *(str(n) for n in range(1, 13))]
    requests.post(f"{address}/chat/leave", json={"conversation": token}, timeout=5)
    asked = [
        requests.post(f"{address}/chat/messages", json={"text": WORDS, "conversation": token}, timeout=5)
        for _ in range(8)
    ]
    assert {answer.status_code for answer in asked} == {404}
    assert all(process.poll() is None for process in processes)
    for process in processes:
        process.terminate()
    written = "".join(process.communicate()[0] for process in processes)
    for told in (WORDS, token, "127.0.0.1", "/chat", "python-requests"):
        assert told not in written


def test_a_start_that_makes_no_sense_is_one_line_and_exit_code_2(tmp_path: Path) -> None:
    """Production without its secrets."""
    process = start({"SIGNPOST_HOME": str(tmp_path), "SIGNPOST_ENV": "production"}, "visitor")
    said, _ = process.communicate(timeout=30)
    assert process.returncode == 2
    assert said.startswith("signpost: SIGNPOST_BOT_KEY must be")
    assert said.count("\n") == 1
