"""Where conversations live, and how they are forgotten. One contract, two backends.

A row is sealed before it leaves the process, its name is a hash of the visitor's token, and it goes by itself
after 15 idle minutes: expiry is the store's own doing, so nobody has to remember to run a job. Forgetting
is final: a turn that was under way when the visitor left finds nothing to write to and brings nothing back.
"""

from __future__ import annotations

import hashlib
import os
import zlib
from contextlib import AbstractContextManager
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from web.settings import Settings

LEASE_SECONDS = 15.0  # a hold whose process died is given up after this; far above the longest turn


class StoreUnavailable(Exception):
    """The store cannot be reached or read."""


class Store(Protocol):
    """What every backend promises. `id` is a hash made by `name_of`, never the visitor's token."""

    def open(self, id: str, record: bytes) -> None:
        """Begin a conversation."""

    def read(self, id: str) -> bytes | None:
        """The record, or None when it was never there, was forgotten, or lay idle too long."""

    def write(self, id: str, record: bytes) -> bool:
        """Replace the record and start its idle time again. False, and nothing written, if it has gone."""

    def forget(self, id: str) -> bool:
        """Destroy the record at once, whoever holds it. Whether there was one."""

    def hold(self, id: str, wait: float) -> AbstractContextManager[bool]:
        """Keep every other turn of this conversation waiting, in every process. False when `wait` ran out."""

    def close(self) -> None:
        """Let go of files and connections."""


def name_of(token: str) -> str:
    """The name a conversation is kept under. The token cannot be worked out from it."""
    return hashlib.sha256(b"signpost conversation\x00" + token.encode("utf-8", "replace")).hexdigest()


class Seal:
    """Seals records with a key that is never written down. What was sealed under another key is gone."""

    def __init__(self, secret: str) -> None:
        key = hashlib.sha256(b"signpost seal\x00" + secret.encode()).digest() if secret else os.urandom(32)
        self._cipher = AESGCM(key)

    def close(self, id: str, record: bytes) -> bytes:
        """Seal a record to its own name, so that one row cannot stand in for another."""
        nonce = os.urandom(12)
        return nonce + self._cipher.encrypt(nonce, zlib.compress(record, 1), id.encode())

    def open(self, id: str, sealed: bytes) -> bytes | None:
        """The record, or None when it is not ours to read."""
        try:
            return zlib.decompress(self._cipher.decrypt(sealed[:12], sealed[12:], id.encode()))
        except (InvalidTag, ValueError, zlib.error):
            return None


def open_store(settings: Settings) -> Store:
    """The store that the settings ask for."""
    seal = Seal(settings.sealing_key)
    if settings.redis_url:
        from web.store_redis import RedisStore

        return RedisStore(settings.redis_url, seal, settings.idle_seconds)
    from web.store_embedded import EmbeddedStore

    return EmbeddedStore(settings.home / "conversations.db", seal, settings.idle_seconds)
