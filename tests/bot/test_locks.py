"""One turn of a conversation at a time, in memory or in Redis."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis
from rasa.core.lock_store import InMemoryLockStore

from bot.locks import ConversationLocks
from tests.ports import free_port


@pytest.fixture
def redis_url(tmp_path: Path) -> Iterator[str]:
    """A Redis of our own."""
    program = shutil.which("redis-server")
    if not program:
        pytest.skip("redis-server is not installed; apt-get install redis-server")
    port = free_port()
    command = [program, "--port", str(port), "--save", "", "--dir", str(tmp_path), "--bind", "127.0.0.1"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    client = redis.Redis(port=port)
    try:
        for _ in range(100):
            try:
                client.ping()
                break
            except redis.ConnectionError:
                time.sleep(0.05)
        yield f"redis://127.0.0.1:{port}/2"
    finally:
        server.terminate()
        server.wait(timeout=10)


async def two_at_once(locks: ConversationLocks) -> list[str]:
    """What two turns of one conversation do when they come together."""
    order: list[str] = []

    async def turn(name: str) -> None:
        async with locks.lock("c", wait_time_in_seconds=0.01):
            order.append(f"{name} in")
            await asyncio.sleep(0.02)
            order.append(f"{name} out")

    await asyncio.gather(turn("first"), turn("second"))
    return order


IN_TURN = ["first in", "first out", "second in", "second out"]


def test_turns_wait_for_one_another_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """One process needs no Redis."""
    monkeypatch.delenv("SIGNPOST_REDIS_URL", raising=False)
    locks = ConversationLocks()
    assert isinstance(locks.kept_in, InMemoryLockStore)
    assert asyncio.run(two_at_once(locks)) == IN_TURN
    assert locks.kept_in.conversation_locks == {}


@pytest.mark.redis
def test_turns_wait_for_one_another_in_redis_and_leave_nothing(
    redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Several Rasa processes share the locks, and nothing of a conversation stays there."""
    monkeypatch.setenv("SIGNPOST_REDIS_URL", redis_url)
    assert asyncio.run(two_at_once(ConversationLocks())) == IN_TURN
    assert redis.Redis.from_url(redis_url).keys("*") == []
