"""Start a server for a measurement, wait for its first answer, weigh it, and end it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from web.supervisor import answers

PATIENCE = 180


@dataclass
class Server:
    """A running process group. `start_seconds` is from launch to the first answer."""

    process: subprocess.Popen
    start_seconds: float

    def megabytes(self) -> float:
        """Resident memory of the process and everything it started, in MB (10^6 bytes)."""
        return sum(resident_bytes(pid) for pid in family(self.process.pid)) / 1e6


@contextlib.contextmanager
def serving(command: list[str], health: str, cwd: Path, env: dict[str, str], log: Path) -> Iterator[Server]:
    """Run `command` until the block ends. Raises TimeoutError when it never answers at `health`."""
    began = time.monotonic()
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, cwd=cwd, env={**os.environ, **env}, stdout=out, stderr=out, start_new_session=True
        )
    try:
        while not answers(health):
            if process.poll() is not None or time.monotonic() - began > PATIENCE:
                raise TimeoutError(f"{command[0]} did not start; see {log}")
            time.sleep(0.1)
        yield Server(process, time.monotonic() - began)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def family(root: int) -> list[int]:
    """The process and all its descendants."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
                children.setdefault(parent, []).append(int(entry.name))
    found, queue = [], [root]
    while queue:
        one = queue.pop()
        found.append(one)
        queue.extend(children.get(one, []))
    return found


def resident_bytes(pid: int) -> int:
    """Resident set size from /proc; 0 when the process has just ended."""
    with contextlib.suppress(OSError, IndexError):
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return 0
