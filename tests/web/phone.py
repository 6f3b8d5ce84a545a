"""A phone for tests: it texts the app as the SMS provider would, signature and all, and reads what comes back."""

from __future__ import annotations

import itertools
import sqlite3
import xml.etree.ElementTree as Markup
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from flask import Flask
from twilio.http import HttpClient
from twilio.request_validator import RequestValidator

from tests.web.conftest import settings_for
from tests.web.door import DoorServer
from web import sms
from web.settings import Settings
from web.store import Seal
from web.store_embedded import EmbeddedStore
from web.texting import HOUR
from web.visitor_app import build

ACCOUNT, TOKEN, OURS = "AC" + "0a" * 16, "a-token-for-tests", "+447700900000"
PUBLIC = "https://help.example.org"
TWILIO = {
    "SIGNPOST_TWILIO_ACCOUNT_SID": ACCOUNT,
    "SIGNPOST_TWILIO_AUTH_TOKEN": TOKEN,
    "SIGNPOST_TWILIO_NUMBER": OURS,
    "SIGNPOST_PUBLIC_URL": PUBLIC,
}
_ids = itertools.count(1)
FIRST = "Hello. This is an automatic reply, not a person. Is it all right to text you now?"
HELPLINES = "0808 2000 247"
SENSITIVE = ("abuse", "violence", "helpline", "partner", "0808", "0800", "refuge", "women")


class Clock:
    """Time that passes only when a test says so."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def texting_app(
    door: DoorServer,
    home: Path,
    clock: Clock | None = None,
    http: HttpClient | None = None,
    wait: float = 8.0,
    **more: str,
) -> Flask:
    """The visitor app with texting open, on a clock of the test's own."""
    closed, settings = settings_for(door, home, **more), settings_for(door, home, **TWILIO, **more)
    return app_with(closed, settings, clock, http, wait)


def app_with(
    closed: Settings, settings: Settings, clock: Clock | None = None, http: Any = None, wait: float = 8.0
) -> Flask:
    clock = clock or Clock()
    path = settings.home / "conversations.db"
    app = build(closed, EmbeddedStore(path, Seal("a"), settings.idle_seconds, clock))
    app.extensions["settings"] = settings
    store = EmbeddedStore(path, Seal("b"), HOUR, clock)
    sms.install(app, settings, app.extensions["languages"], store, http, clock, wait)
    return app


def signature(path: str, form: Mapping[str, str], token: str = TOKEN) -> str:
    return RequestValidator(token).compute_signature(f"{PUBLIC}{path}", form)


@dataclass
class Phone:
    """Somebody's phone."""

    app: Flask
    number: str = "+447700900123"
    said: list[tuple[str, ...]] = field(default_factory=list)

    def texts(self, body: str, **more: str) -> tuple[str, ...]:
        """Send one text; the texts that come back at once."""
        answer = self.posts(body, **more)
        assert answer.status_code == 200, answer.status_code
        self.said.append(read(answer.get_data()))
        return self.said[-1]

    def posts(self, body: str, sign: Callable[..., str] | None = signature, **more: str) -> Any:
        """The provider's request as it stands."""
        form = {
            "MessageSid": f"SM{next(_ids):032x}",
            "AccountSid": ACCOUNT,
            "From": self.number,
            "To": OURS,
            "Body": body,
            "NumMedia": "0",
        } | more
        headers = {"X-Twilio-Signature": sign("/sms/incoming", form)} if sign else {}
        return self.app.test_client().post("/sms/incoming", data=form, headers=headers)

    def is_let_in(self, first: str = "") -> tuple[str, ...]:
        """Write, be asked whether it is all right, say so."""
        self.texts(first)
        return self.texts("1")

    def with_number(self, number: str) -> Phone:
        return replace(self, number=number, said=[])


def read(markup: bytes) -> tuple[str, ...]:
    """The texts in the provider's markup."""
    return tuple(message.text or "" for message in Markup.fromstring(markup).findall("Message"))  # noqa: S314 - our own


def sealed_rows(home: Path) -> list[tuple]:
    """Everything in the file that conversations are kept in."""
    with sqlite3.connect(home / "conversations.db") as file:
        return file.execute("SELECT id, sealed FROM conversations").fetchall()
