"""How fast a text is answered, and what a number costs to remember. Webhook to reply, signature and all.

The assistant is a small one that answers at once, so what is measured is texting itself.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from flask import Flask

from tests.web.door import open_door
from tests.web.phone import Clock, Phone, texting_app

TURNS, CROWD, NUMBERS = 200, 20, 1000
MINUTE = 60


@dataclass(frozen=True)
class Measured:
    """Milliseconds from webhook to reply, alone and 20 at once; bytes for an idle number; rows left after the hour."""

    alone: tuple[float, float]
    crowd: tuple[float, float]
    numbers_a_second: float
    bytes_a_number: float
    left: int


def measure() -> Measured:
    with tempfile.TemporaryDirectory() as home, open_door() as door:
        clock = Clock()
        app = texting_app(
            door, Path(home), clock, SIGNPOST_SMS_PER_HOUR="10000", SIGNPOST_SMS_SEGMENTS_PER_DAY="9999999"
        )
        alone = timed(app, 1)
        crowd = timed(app, CROWD)
        started, before = time.monotonic(), weight(app)
        with ThreadPoolExecutor(CROWD) as pool:
            list(pool.map(lambda number: Phone(app, f"+4477009{number:05d}").is_let_in(), range(NUMBERS)))
        took, held = time.monotonic() - started, (weight(app) - before) / NUMBERS
        clock.now += 60 * MINUTE + 1
        app.extensions["store"].sweep()
        left = app.extensions["store"]._run("SELECT count(*) FROM conversations", ())[0][0][0]
        return Measured(alone, crowd, NUMBERS / took, held, left)


def timed(app: Flask, at_once: int) -> tuple[float, float]:
    """Median and 95th percentile of a turn, each number in a conversation of its own."""
    phones = [Phone(app, f"+44770080{at_once:02d}{number:03d}") for number in range(at_once)]
    for phone in phones:
        phone.is_let_in()

    def turns(phone: Phone) -> list[float]:
        taken = []
        for _ in range(TURNS // at_once):
            started = time.perf_counter()
            phone.texts("where can I go")
            taken.append((time.perf_counter() - started) * 1000)
        return taken

    with ThreadPoolExecutor(at_once) as pool:
        taken = sorted(one for some in pool.map(turns, phones) for one in some)
    return statistics.median(taken), taken[int(len(taken) * 0.95)]


def weight(app: Flask) -> int:
    """Bytes of everything that is sealed and kept."""
    return app.extensions["store"]._run(
        "SELECT coalesce(sum(length(sealed) + length(id)), 0) FROM conversations", ()
    )[0][0][0]
