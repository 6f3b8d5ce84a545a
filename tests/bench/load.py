"""Hold many conversations at once with a server on this machine and time every turn."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

Conversation = Callable[[int], list[float]]


@dataclass(frozen=True)
class Timing:
    """Milliseconds a turn, and turns a second over the whole run."""

    median: float
    p95: float
    per_second: float


def timed(conversation: Conversation, conversations: int, at_once: int) -> Timing:
    """Run `conversation(number)`, which returns the milliseconds of each of its turns, so many times."""
    began = time.perf_counter()
    with ThreadPoolExecutor(at_once) as pool:
        turns = [turn for one in pool.map(conversation, range(conversations)) for turn in one]
    elapsed = time.perf_counter() - began
    return Timing(statistics.median(turns), statistics.quantiles(turns, n=20)[18], len(turns) / elapsed)
