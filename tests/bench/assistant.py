"""Signpost's own Rasa server and action server, measured by the same means as the starter project."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import requests

from tests.bench.load import Timing, timed
from tests.bench.processes import serving

PORTS = {"SIGNPOST_VISITOR_PORT": "5981", "SIGNPOST_STAFF_PORT": "5982"}
PORTS |= {"SIGNPOST_RASA_PORT": "5983", "SIGNPOST_ACTIONS_PORT": "5984"}
KEY = "only-for-this-measurement"
LINES = ("no one is in danger", "yes it is safe", "me", "i am 34", "LS8 1AA")


def measure(home: Path, conversations: int) -> dict[str, float | Timing]:
    """Start seconds, whole-stack MB, and the timing of turns; the last of each conversation searches the directory."""
    environment = {**PORTS, "SIGNPOST_BOT_KEY": KEY, "SIGNPOST_HOME": str(home)}
    command = [sys.executable, "-m", "web.cli", "serve"]
    ready = f"http://127.0.0.1:{PORTS['SIGNPOST_RASA_PORT']}/webhooks/door/"
    with serving(command, ready, Path.cwd(), environment, home / "bench" / "assistant.log") as server:
        wait_for_a_match()
        timed(talk, 16, 4)
        alone = timed(talk, conversations // 4, 1)
        crowd = timed(talk, conversations, 16)
        return {"start": server.start_seconds, "memory": server.megabytes(), "alone": alone, "crowd": crowd}


def wait_for_a_match() -> None:
    """Return once every part is up: the first conversation that ends in services."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            talk(0)
            return
        except (requests.RequestException, AssertionError):
            time.sleep(0.5)
    raise TimeoutError("no conversation ended in services")


def talk(number: int) -> list[float]:
    """One conversation, five turns of free text, ending in a directory match. Returns milliseconds a turn."""
    turns, tracker = [], None
    address = f"http://127.0.0.1:{PORTS['SIGNPOST_RASA_PORT']}/webhooks/door/turn"
    conversation = f"bench-{os.getpid()}-{number}-{time.monotonic_ns()}"
    with requests.Session() as session:
        for line in LINES:
            body = {
                "conversation": conversation,
                "door": "widget",
                "language": "en",
                "text": line,
                "tracker": tracker,
            }
            began = time.perf_counter()
            answer = session.post(address, json=body, headers={"X-Signpost-Key": KEY}, timeout=30)
            answer.raise_for_status()
            turns.append((time.perf_counter() - began) * 1000)
            tracker = answer.json()["tracker"]
    assert any(message.get("services") for message in answer.json()["messages"]), "no services at the end"
    return turns
