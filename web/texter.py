"""One text as it came, what is known of its number while the conversation lives, and how that is named. Pure.

The record is sealed in the store under a keyed hash of the number. The number itself is not in it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from web.conversation import Choice
from web.segments import SMS, WHATSAPP, Budget

LONGEST_TEXT = 2000
REMEMBERED_TEXTS = 60  # answers given, so that a repeat of any of them gets the same one


@dataclass(frozen=True)
class Incoming:
    """One text as it came. `sender` and `to` are the provider's addresses."""

    id: str
    sender: str
    to: str
    body: str
    pictures: int = 0
    arrived: float = 0.0

    @property
    def budget(self) -> Budget:
        return WHATSAPP if self.sender.startswith("whatsapp:") else SMS


@dataclass(frozen=True)
class Texter:
    """One number's side of a conversation. Times are seconds; `heard` are the arrivals of the last hour.

    `allowed`: it said that texting is all right. `waiting`: what it wrote before that. `later`: services found
    and not shown yet. `options` have numbers; `hidden` ones are understood by their words alone.
    """

    language: str = "en"
    asked: bool = False
    allowed: bool = False
    last: float = 0.0
    waiting: str = ""
    options: tuple[Choice, ...] = ()
    hidden: tuple[Choice, ...] = ()
    later: tuple[Mapping[str, Any], ...] = ()
    heard: tuple[float, ...] = ()
    helpline_sent: bool = False
    answered: tuple[str, ...] = ()

    def after_gap(self) -> Texter:
        """Nothing of what was said before, and permission has to be asked for again."""
        return Texter(heard=self.heard, helpline_sent=self.helpline_sent, answered=self.answered)

    def has_heard(self, now: float, text: str, window: float) -> Texter:
        """One more text has come; only those within the window are counted."""
        recent = tuple(at for at in self.heard if now - at < window)
        return replace(
            self,
            last=now,
            heard=(*recent, now),
            helpline_sent=self.helpline_sent and bool(recent),
            answered=(*self.answered, text)[-REMEMBERED_TEXTS:],
        )

    def to_record(self) -> bytes:
        return json.dumps(asdict(self), separators=(",", ":"), default=dict).encode()

    @classmethod
    def from_record(cls, record: bytes) -> Texter:
        kept = json.loads(record)
        for name in ("options", "hidden"):
            kept[name] = tuple(Choice(**one) for one in kept[name])
        return cls(
            **{name: tuple(value) if isinstance(value, list) else value for name, value in kept.items()}
        )


class Names:
    """Keyed hashes. Without the key a hash cannot be turned back, not even by trying every number there is."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def of(self, what: str, value: str) -> str:
        """The name under which something is kept: `what` keeps one kind from standing in for another."""
        said = f"signpost {what}\x00{value}".encode("utf-8", "replace")
        return hmac.new(self._secret, said, hashlib.sha256).hexdigest()
