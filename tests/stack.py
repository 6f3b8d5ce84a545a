"""The whole house, running, for tests that hold conversations with it: `stack` is its address.

It is started by the same supervisor that operators use, on free ports, in a home of its own that borrows
the built postcode index, directory and model from SIGNPOST_HOME.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.ports import free_port

BUILT = Path(os.environ.get("SIGNPOST_HOME", Path(__file__).parent.parent / "var"))
BOT_KEY = "the-key-of-the-house-that-tests-start"
PORTS = ("SIGNPOST_VISITOR_PORT", "SIGNPOST_STAFF_PORT", "SIGNPOST_RASA_PORT", "SIGNPOST_ACTIONS_PORT")


@dataclass(frozen=True)
class Stack:
    """A running house: where visitors and staff knock, where it keeps its files, and its supervisor."""

    visitor: str
    staff: str
    home: Path
    supervisor: subprocess.Popen
    ports: dict[str, int]


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """Everything running for the whole test session; ends with it."""
    yield from run_house(tmp_path_factory.mktemp("house"), {})


def run_house(home: Path, extra: dict[str, str]) -> Iterator[Stack]:
    """Start the house in `home` with extra settings, yield it, stop it."""
    for built in ("places.db", "directory.db", "models"):
        (home / built).symlink_to(BUILT / built)
    ports = free_ports()
    environment = {
        **os.environ,
        "SIGNPOST_HOME": str(home),
        **{name: str(port) for name, port in ports.items()},
        "SIGNPOST_RATE_PER_MINUTE": "100000",
        "SIGNPOST_BOT_KEY": BOT_KEY,
        **extra,
    }
    with (home / "supervisor.log").open("wb") as log:
        supervisor = subprocess.Popen(
            [sys.executable, "-m", "web.cli", "serve"], env=environment, stdout=log, stderr=subprocess.STDOUT
        )
    visitor, staff = (f"http://127.0.0.1:{ports[name]}" for name in PORTS[:2])
    try:
        wait_until_ready(supervisor, home, visitor)
        yield Stack(visitor, staff, home, supervisor, ports)
    finally:
        supervisor.send_signal(signal.SIGINT)
        supervisor.wait(timeout=30)


def wait_until_ready(supervisor: subprocess.Popen, home: Path, visitor: str) -> None:
    """Return once the supervisor has told the operator that the house is open."""
    deadline = time.monotonic() + 150
    while "is open at" not in (home / "supervisor.log").read_text(errors="replace"):
        if supervisor.poll() is not None or time.monotonic() > deadline:
            pytest.fail("the house did not open:\n" + (home / "supervisor.log").read_text(errors="replace"))
        time.sleep(0.2)


def free_ports() -> dict[str, int]:
    """Four ports of our own."""
    return {name: free_port() for name in PORTS}
