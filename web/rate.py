"""How fast one address, and one conversation, may write. In memory only; no address is kept.

An address is known by a keyed hash whose key dies with the process, and each is dropped after a quiet minute.
"""

from __future__ import annotations

import hashlib
import os
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

MINUTE = 60.0
MOST_REMEMBERED = 50_000


class RateLimit:
    """A bucket for each name: it holds a minute's worth and fills up steadily."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._full, self._clock = float(per_minute), clock
        self._key = os.urandom(32)
        self._buckets: OrderedDict[bytes, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def allows(self, name: str) -> bool:
        """Take one from the bucket of `name`. False when it is empty."""
        hashed = hashlib.blake2b(name.encode("utf-8", "replace"), key=self._key, digest_size=16).digest()
        now = self._clock()
        with self._lock:
            left, since = self._buckets.pop(hashed, (self._full, now))
            left = min(self._full, left + (now - since) * self._full / MINUTE)
            allowed = left >= 1
            self._buckets[hashed] = (left - 1 if allowed else left, now)
            self._forget_quiet(now)
        return allowed

    def __len__(self) -> int:
        return len(self._buckets)

    def _forget_quiet(self, now: float) -> None:
        """Drop whoever has been quiet for a minute (their bucket is full again), and the oldest of too many."""
        while self._buckets:
            oldest, (_left, since) = next(iter(self._buckets.items()))
            if now - since < MINUTE and len(self._buckets) <= MOST_REMEMBERED:
                return
            del self._buckets[oldest]
