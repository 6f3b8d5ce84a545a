"""The assistant as it runs: a trained model, the Rasa server and the action server on free ports."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fcntl import LOCK_EX, flock
from pathlib import Path
from typing import Any

import pytest
import requests

from bot.hearing.listening import Listening
from bot.training import is_trained, listener_of
from tests.ports import free_port

HOME = Path(os.environ.get("SIGNPOST_HOME", Path(__file__).parents[2] / "var"))
KEY = "only-for-tests"
SERVERS = {"rasa": "bot.serve", "actions": "bot.serve_actions"}


@dataclass(frozen=True)
class Assistant:
    """A running assistant: its address, and what its processes wrote."""

    address: str
    logs: tuple[Path, ...]
    processes: dict[str, subprocess.Popen]

    def begin(self, door: str = "widget", language: str = "en") -> Conversation:
        """A new conversation."""
        return Conversation(self, door, language)

    def post(self, path: str, body: Any, key: str = KEY) -> requests.Response:
        """One request to the door."""
        return requests.post(
            f"{self.address}/webhooks/door/{path}", json=body, headers={"X-Signpost-Key": key}, timeout=60
        )


@dataclass
class Conversation:
    """One person at a door. The tracker travels with them, as it does with the relay."""

    assistant: Assistant
    door: str
    language: str
    desk: str | None = None
    tracker: str | None = None
    answer: dict[str, Any] = field(default_factory=dict)

    def says(self, text: str) -> Conversation:
        """They type something."""
        return self._turn({"text": text})

    def picks(self, choice: str) -> Conversation:
        """They tap a choice."""
        return self._turn({"choice": choice})

    def _turn(self, what: dict[str, str]) -> Conversation:
        body = {
            "conversation": f"test-{id(self)}",
            "door": self.door,
            "language": self.language,
            "tracker": self.tracker,
            "desk": self.desk,
        }
        answer = self.assistant.post("turn", body | what)
        assert answer.status_code == 200, answer.text
        self.answer = answer.json()
        self.tracker = self.answer["tracker"]
        assert self.answer["messages"], "silence"
        return self

    @property
    def text(self) -> str:
        """All that was said in this turn."""
        return "\n".join(message["text"] for message in self.answer["messages"])

    @property
    def cards(self) -> list[str]:
        """The kinds of cards of this turn."""
        return [message["card"] for message in self.answer["messages"]]

    @property
    def choices(self) -> list[str]:
        """The values of all choices of this turn."""
        return [choice["value"] for message in self.answer["messages"] for choice in message["choices"]]

    @property
    def services(self) -> list[str]:
        """The ids of the services shown in this turn."""
        return [
            service["id"] for message in self.answer["messages"] for service in message.get("services", [])
        ]

    @property
    def data(self) -> dict[str, Any]:
        """The data of all messages of this turn."""
        return {
            key: value
            for message in self.answer["messages"]
            for key, value in message.get("data", {}).items()
        }


@pytest.fixture(scope="session")
def listening() -> Listening:
    """The listener out of the trained model."""
    with one_at_a_time():
        return Listening(listener_of(HOME))


@pytest.fixture(scope="session")
def assistant(tmp_path_factory: pytest.TempPathFactory, places_path: Path) -> Iterator[Assistant]:
    """The assistant, trained from what stands here, running until the tests end."""
    with one_at_a_time():
        if not (HOME / "directory.db").exists():
            signpost("directory", "import", "directory/data/services.csv")
    home = tmp_path_factory.mktemp("assistant")
    for built in ("places.db", "directory.db", "models"):
        (home / built).symlink_to(HOME / built)
    rasa_port, actions_port = free_port(), free_port()
    environment = {
        **os.environ,
        "SIGNPOST_HOME": str(home),
        "SIGNPOST_BOT_KEY": KEY,
        "SIGNPOST_RASA_PORT": str(rasa_port),
        "SIGNPOST_ACTIONS_PORT": str(actions_port),
    }
    processes, logs = {}, []
    for name, module in SERVERS.items():
        logs.append(home / f"{name}.log")
        with logs[-1].open("wb") as log:
            command = [sys.executable, "-m", module]
            processes[name] = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT)
    running = Assistant(f"http://127.0.0.1:{rasa_port}", tuple(logs), processes)
    try:
        wait_for(f"{running.address}/webhooks/door/", f"http://127.0.0.1:{actions_port}/health")
        yield running
    finally:
        for process in processes.values():
            process.terminate()
        for process in processes.values():
            process.wait(timeout=20)


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """A trained home, which another worker may be about to make as well."""
    HOME.mkdir(parents=True, exist_ok=True)
    with (HOME / "tests.lock").open("w") as lock:
        flock(lock, LOCK_EX)
        if not is_trained(HOME):
            signpost("train")
        yield


def signpost(*verb: str) -> None:
    """Run one verb on the home that the tests share."""
    environment = {**os.environ, "SIGNPOST_HOME": str(HOME)}
    subprocess.run(
        [sys.executable, "-m", "web.cli", *verb], check=True, env=environment, stdout=subprocess.DEVNULL
    )


def wait_for(*addresses: str) -> None:
    """Return once each address has answered 200."""
    deadline = time.monotonic() + 150
    waiting = list(addresses)
    while waiting:
        assert time.monotonic() < deadline, f"nothing answers at {waiting}"
        try:
            if requests.get(waiting[0], timeout=2).ok:
                waiting.pop(0)
                continue
        except requests.RequestException:
            pass
        time.sleep(0.3)


@pytest.fixture
def someone(assistant: Assistant) -> Conversation:
    """Somebody who has just opened the widget."""
    return assistant.begin()
