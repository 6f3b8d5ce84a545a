"""Starts the processes of the house, says when they are ready, and starts again what dies or is stuck.

What the processes are is not its business: `web/serve.py` names them.
"""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

from tqdm import tqdm

from directory.models import ClearError

PATIENCE = 120  # seconds until a part must have answered for the first time
CALM = 60  # seconds after which an earlier crash no longer lengthens the wait before a restart
LONGEST_WAIT = 30  # seconds between two restarts, at most
ASK_EVERY = 3  # seconds between two questions to a running part whether it still answers
STUCK = 12  # seconds without an answer after which a part that lives is ended, to be started again
MISSED = 3  # questions in a row without an answer that it takes too: we, or the machine, may have been asleep
GRACE = 8  # seconds from the polite request to stop to the impolite one


@dataclass(frozen=True)
class Part:
    """One process: what to run, and the address at which it says that it is ready."""

    name: str
    command: tuple[str, ...]
    port: int
    health: str
    # Everything waits in one line, so one message that never ends would stop it for everybody.
    one_loop: bool = False


@dataclass
class Running:
    """A part with its process and its history of crashes."""

    part: Part
    process: subprocess.Popen
    started: float
    crashes: int = 0
    restart_at: float | None = None
    ask_at: float = 0
    answered_at: float | None = None
    missed: int = 0


@dataclass
class Supervisor:
    """Starts the parts in order, keeps them running, and stops them all."""

    parts: tuple[Part, ...]
    environment: dict[str, str]
    logs: Path
    running: list[Running] = field(default_factory=list)
    stopping: bool = False

    def start(self) -> None:
        """Start every part and wait until each has answered once. Raises ClearError naming one that cannot."""
        for part in self.parts:
            refuse_taken_port(part)
        self.running = [Running(part, self.launch(part), time.monotonic()) for part in self.parts]
        waiting = list(self.running)
        with tqdm(
            total=len(waiting), desc="Starting", bar_format="{desc}: {bar:20} {n}/{total} {postfix}"
        ) as bar:
            deadline = time.monotonic() + PATIENCE
            while waiting and not self.stopping:
                bar.set_postfix_str("waiting for " + ", ".join(one.part.name for one in waiting))
                ready = [one for one in waiting if answers(one.part.health)]
                bar.update(len(ready))
                waiting = [one for one in waiting if one not in ready]
                fallen = next((one for one in waiting if one.process.poll() is not None), None)
                if fallen or time.monotonic() > deadline:
                    name = (fallen or waiting[0]).part.name
                    raise ClearError(f"the {name} did not start; {self.logs / name}.log says why")
                time.sleep(0.2)
            bar.set_postfix_str("ready")

    def launch(self, part: Part) -> subprocess.Popen:
        """Run one part, its output going to its own log, and tied to our life where the system can do that."""
        with (self.logs / f"{part.name}.log").open("ab") as log:
            return subprocess.Popen(
                part.command,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=die_with_parent if sys.platform == "linux" else None,
            )

    def keep(self) -> None:
        """Watch until told to stop; a part that has died is started again, after longer waits if it keeps dying."""
        while not self.stopping:
            now = time.monotonic()
            for one in self.running:
                self.look_after(one, now)
            time.sleep(0.3)

    def look_after(self, one: Running, now: float) -> None:
        """Restart one part if it is dead and its wait is over; end it if it is stuck."""
        if one.process.poll() is None:
            if one.part.one_loop and now >= one.ask_at:
                self.end_if_stuck(one, now)
            return
        if one.restart_at is None:
            one.crashes = 1 if now - one.started > CALM else one.crashes + 1
            wait = min(LONGEST_WAIT, 2 ** (one.crashes - 1) - 1)
            say(
                f"The {one.part.name} stopped (exit {one.process.returncode}); starting it again in {wait} s."
            )
            one.restart_at = now + wait
        if now >= one.restart_at:
            one.process, one.started, one.restart_at = self.launch(one.part), now, None
            one.answered_at, one.missed = None, 0

    def end_if_stuck(self, one: Running, now: float) -> None:
        """Ask a part whether it still answers; end it if it has not for too long, longer while it starts."""
        one.ask_at = now + ASK_EVERY
        if answers(one.part.health):
            one.answered_at, one.missed = now, 0
            return
        one.missed += 1
        starting = one.answered_at is None
        silent = now - (one.started if starting else one.answered_at)
        if one.missed >= MISSED and silent > (PATIENCE if starting else STUCK):
            say(f"The {one.part.name} no longer answers.")
            signal_group(one.process, signal.SIGKILL)

    def stop(self) -> None:
        """Ask every part to stop, then insist. Returns when none is left."""
        alive = [one.process for one in self.running if one.process.poll() is None]
        for process in alive:
            signal_group(process, signal.SIGTERM)
        deadline = time.monotonic() + GRACE
        while any(process.poll() is None for process in alive) and time.monotonic() < deadline:
            time.sleep(0.1)
        for process in alive:
            signal_group(process, signal.SIGKILL)
            process.wait()


def refuse_taken_port(part: Part) -> None:
    """Raise ClearError when something else already listens where this part would."""
    with socket.socket() as knock:
        knock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            knock.bind(("127.0.0.1", part.port))
        except OSError:
            raise ClearError(
                f"port {part.port}, wanted by the {part.name}, is taken by another program"
            ) from None


def answers(address: str) -> bool:
    """Whether something there answers; a refusal (4xx) and a poor state of health (503) are answers too."""
    try:
        with urllib.request.urlopen(address, timeout=1):  # noqa: S310 - our own loopback addresses only
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


def die_with_parent() -> None:
    """Ask Linux to end this process when the supervisor dies, however it dies."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


def signal_group(process: subprocess.Popen, what: signal.Signals) -> None:
    """Signal a part and whatever it started."""
    try:
        os.killpg(process.pid, what)
    except ProcessLookupError:
        return


def say(line: str) -> None:
    """One line for the operator."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
