"""Conversations in Redis, for more than one machine. Redis itself expires them (PX), sealed all the while."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import redis

from web.store import LEASE_SECONDS, Seal, StoreUnavailable

STEP_SECONDS = 0.02  # between two tries for a hold
LET_GO = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"


class RedisStore:
    """See `web.store.Store` for what each method promises."""

    def __init__(self, url: str, seal: Seal, idle_seconds: float) -> None:
        self._seal, self._idle = seal, int(idle_seconds * 1000)
        self._redis = redis.Redis.from_url(url, socket_timeout=0.7, socket_connect_timeout=0.7)
        self._let_go = self._redis.register_script(LET_GO)

    def open(self, id: str, record: bytes) -> None:
        self._ask(lambda: self._redis.set(conversation(id), self._seal.close(id, record), px=self._idle))

    def read(self, id: str) -> bytes | None:
        sealed = self._ask(lambda: self._redis.get(conversation(id)))
        return self._seal.open(id, sealed) if sealed else None

    def write(self, id: str, record: bytes) -> bool:
        # XX: only where the conversation still is, in the same step, so nothing forgotten comes back.
        sealed = self._seal.close(id, record)
        return bool(self._ask(lambda: self._redis.set(conversation(id), sealed, px=self._idle, xx=True)))

    def forget(self, id: str) -> bool:
        return self._ask(lambda: self._redis.delete(conversation(id))) == 1

    @contextmanager
    def hold(self, id: str, wait: float) -> Iterator[bool]:
        key, holder, give_up = f"signpost:hold:{id}", secrets.token_hex(8), time.monotonic() + wait
        lease = int(LEASE_SECONDS * 1000)
        while not (held := bool(self._ask(lambda: self._redis.set(key, holder, nx=True, px=lease)))):
            if time.monotonic() >= give_up:
                break
            time.sleep(STEP_SECONDS)
        try:
            yield held
        finally:
            if held:
                self._ask(lambda: self._let_go(keys=[key], args=[holder]))

    def close(self) -> None:
        self._redis.close()

    def _ask(self, question: Callable[[], Any]) -> Any:
        try:
            return question()
        except redis.RedisError as problem:
            raise StoreUnavailable from problem


def conversation(id: str) -> str:
    return f"signpost:conversation:{id}"
