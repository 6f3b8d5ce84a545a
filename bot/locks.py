"""One turn of a conversation at a time: in memory, or in Redis when several Rasa processes share the work."""

from __future__ import annotations

import os
from typing import Any
from urllib.parse import urlparse

from rasa.core.lock import TicketLock
from rasa.core.lock_store import InMemoryLockStore, LockStore, RedisLockStore

LONGEST_LOCK = 120  # seconds; far above the longest turn


class ConversationLocks(LockStore):
    """Rasa's Redis locks where SIGNPOST_REDIS_URL is set, else its locks in memory."""

    def __init__(self, endpoint_config: Any = None) -> None:
        super().__init__()
        address = os.environ.get("SIGNPOST_REDIS_URL", "")
        self.kept_in: LockStore = redis_locks(address) if address else InMemoryLockStore()

    def get_lock(self, conversation_id: str) -> TicketLock | None:
        """See Rasa's LockStore."""
        return self.kept_in.get_lock(conversation_id)

    def delete_lock(self, conversation_id: str) -> None:
        """See Rasa's LockStore."""
        self.kept_in.delete_lock(conversation_id)

    def save_lock(self, lock: TicketLock) -> None:
        """See Rasa's LockStore."""
        self.kept_in.save_lock(lock)


class ExpiringLocks(RedisLockStore):
    """Rasa's locks, which go by themselves: one whose holder was killed would otherwise stay in Redis for good."""

    def save_lock(self, lock: TicketLock) -> None:
        """See Rasa's LockStore."""
        self.red.set(self.key_prefix + lock.conversation_id, lock.dumps(), ex=LONGEST_LOCK)


def redis_locks(address: str) -> RedisLockStore:
    """The lock store for a redis:// or rediss:// address."""
    url = urlparse(address)
    return ExpiringLocks(
        host=url.hostname or "localhost",
        port=url.port or 6379,
        db=int(url.path.strip("/") or 0),
        username=url.username,
        password=url.password,
        use_ssl=url.scheme == "rediss",
        key_prefix="signpost",
    )
