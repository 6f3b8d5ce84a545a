"""Rasa's own starter project (`rasa init`, its default pipeline), made and measured as the yardstick."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import requests

from tests.bench.load import Timing, timed
from tests.bench.processes import serving

PORT = 5991
LINES = ("hello", "i am feeling very sad", "yes", "are you a bot?", "goodbye")


def make(home: Path) -> Path:
    """Create and train the starter project once; returns its folder."""
    project = home / "bench" / "starter"
    if not list(project.glob("models/*.tar.gz")):
        project.mkdir(parents=True, exist_ok=True)
        rasa = [sys.executable, "-m", "rasa"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run([*rasa, "init", "--no-prompt", "--init-dir", str(project)], check=True, **quiet)
        if not list(project.glob("models/*.tar.gz")):
            subprocess.run([*rasa, "train"], cwd=project, check=True, **quiet)
    return project


def measure(home: Path, conversations: int) -> dict[str, float | Timing]:
    """Start seconds, resident MB, and the timing of turns one at a time and 16 at once."""
    project = make(home)
    command = [sys.executable, "-m", "rasa", "run", "--interface", "127.0.0.1", "--port", str(PORT)]
    command += ["--credentials", "credentials.yml"]
    (project / "credentials.yml").write_text("rest:\n")
    with serving(command, f"http://127.0.0.1:{PORT}/", project, {}, home / "bench" / "starter.log") as server:
        timed(talk, 16, 4)
        alone = timed(talk, conversations // 4, 1)
        crowd = timed(talk, conversations, 16)
        return {
            "start": server.start_seconds,
            "memory": server.megabytes(),
            "alone": alone,
            "crowd": crowd,
        }


def talk(number: int) -> list[float]:
    """One conversation over the stock REST channel."""
    turns = []
    sender = f"bench-{number}-{time.monotonic_ns()}"
    with requests.Session() as session:
        for line in LINES:
            began = time.perf_counter()
            answer = session.post(
                f"http://127.0.0.1:{PORT}/webhooks/rest/webhook",
                json={"sender": sender, "message": line},
                timeout=30,
            )
            answer.raise_for_status()
            turns.append((time.perf_counter() - began) * 1000)
    return turns
