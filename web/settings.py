"""Every setting of Signpost (the table is in settings_table.py), with defaults that are safe on one machine.

`Settings.from_env()` is the only way in. It refuses to start half-configured: each refusal is one sentence
that says what to set.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from directory.models import ClearError
from web.settings_table import TABLE

PROJECT = Path(__file__).resolve().parent.parent
SHORTEST_SECRET = 24


class SettingsRefused(ClearError):
    """The settings contradict one another or leave something half done."""


DEFAULTS = {setting.name: setting.default for setting in TABLE}
SECRETS = ("SIGNPOST_BOT_KEY", "SIGNPOST_STORE_KEY")
START_KEY = "SIGNPOST_START_KEY"  # new at each start, from the supervisor to its parts; nobody sets it
TWILIO = ("SIGNPOST_TWILIO_ACCOUNT_SID", "SIGNPOST_TWILIO_AUTH_TOKEN", "SIGNPOST_TWILIO_NUMBER")


@dataclass(frozen=True)
class Settings:
    """What the operator decided. Made once at start and handed to whoever needs it."""

    production: bool
    home: Path
    host: str
    visitor_port: int
    staff_port: int
    rasa_port: int
    actions_port: int
    bot_url: str
    bot_key: str
    bot_seconds: float
    store_key: str
    start_key: str
    redis_url: str
    idle_seconds: float
    threads: int
    rate_per_minute: int
    trusted_proxies: int
    exit_url: str
    public_url: str
    embed_origins: tuple[str, ...]
    name: str
    run_by: str
    languages: tuple[str, ...]
    require_assured: bool
    twilio_account_sid: str
    twilio_auth_token: str
    twilio_number: str
    whatsapp: bool
    sms_key: str
    sms_per_hour: int
    sms_segments_per_day: int

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Read SIGNPOST_* from the environment. Raises SettingsRefused with one sentence."""
        environ = os.environ if environ is None else environ
        said = {name: (environ.get(name) or default).strip() for name, default in DEFAULTS.items()}
        rasa_port = port(said, "SIGNPOST_RASA_PORT")
        settings = cls(
            production=one_of(said, "SIGNPOST_ENV", ("development", "production")) == "production",
            home=(PROJECT / said["SIGNPOST_HOME"]).resolve(),
            host=said["SIGNPOST_HOST"],
            visitor_port=port(said, "SIGNPOST_VISITOR_PORT"),
            staff_port=port(said, "SIGNPOST_STAFF_PORT"),
            rasa_port=rasa_port,
            actions_port=port(said, "SIGNPOST_ACTIONS_PORT"),
            bot_url=web_address(said, "SIGNPOST_BOT_URL") or f"http://127.0.0.1:{rasa_port}",
            bot_key=said["SIGNPOST_BOT_KEY"],
            bot_seconds=number(said, "SIGNPOST_BOT_SECONDS", 0.1, 10),
            store_key=said["SIGNPOST_STORE_KEY"],
            start_key=environ.get(START_KEY) or secrets.token_urlsafe(32),
            redis_url=redis_address(said),
            idle_seconds=60 * number(said, "SIGNPOST_IDLE_MINUTES", 1, 15),
            threads=int(number(said, "SIGNPOST_THREADS", 1, 500)),
            rate_per_minute=int(number(said, "SIGNPOST_RATE_PER_MINUTE", 4, 10_000_000)),
            trusted_proxies=int(number(said, "SIGNPOST_TRUSTED_PROXIES", 0, 5)),
            exit_url=web_address(said, "SIGNPOST_EXIT_URL"),
            public_url=web_address(said, "SIGNPOST_PUBLIC_URL"),
            embed_origins=origins(said),
            name=said["SIGNPOST_NAME"],
            run_by=said["SIGNPOST_RUN_BY"],
            languages=tuple(said["SIGNPOST_LANGUAGES"].replace(",", " ").split()),
            require_assured=one_of(said, "SIGNPOST_REQUIRE_ASSURED", ("no", "yes")) == "yes",
            twilio_account_sid=said["SIGNPOST_TWILIO_ACCOUNT_SID"],
            twilio_auth_token=said["SIGNPOST_TWILIO_AUTH_TOKEN"],
            twilio_number=said["SIGNPOST_TWILIO_NUMBER"],
            whatsapp=one_of(said, "SIGNPOST_WHATSAPP", ("no", "yes")) == "yes",
            sms_key=said["SIGNPOST_SMS_KEY"],
            sms_per_hour=int(number(said, "SIGNPOST_SMS_PER_HOUR", 1, 10_000)),
            sms_segments_per_day=int(number(said, "SIGNPOST_SMS_SEGMENTS_PER_DAY", 1, 10_000_000)),
        )
        refuse_half_configured(said)
        if settings.production:
            refuse_unsafe_production(said)
        return settings

    @property
    def sealing_key(self) -> str:
        """What conversations are sealed with, and numbers hashed with while they text.

        On one machine a part of it is new at each start and lives in memory only: once the house has stopped,
        nobody can open what is left on its disk, not even whoever has SIGNPOST_STORE_KEY. With Redis, other machines
        have to open what this one sealed, and so has this one once it is started again: there the shared key
        stands alone.
        """
        return self.store_key if self.redis_url else f"{self.start_key} {self.store_key}"


def refuse_half_configured(said: Mapping[str, str]) -> None:
    """Raise when a feature is switched on in part: it would fail later, in front of somebody frightened."""
    given = [name for name in TWILIO if said[name]]
    if given and (len(given) < len(TWILIO) or not said["SIGNPOST_PUBLIC_URL"]):
        missing = [name for name in (*TWILIO, "SIGNPOST_PUBLIC_URL") if not said[name]]
        raise SettingsRefused(f"SMS is half configured: set {' and '.join(missing)} too, or none of them")


def refuse_unsafe_production(said: Mapping[str, str]) -> None:
    """Raise when a production start leaves a secret to its default, or does not say who runs it and where."""
    for name in SECRETS:
        if len(said[name]) < SHORTEST_SECRET or "change" in said[name].lower():
            raise SettingsRefused(
                f"{name} must be a random secret of {SHORTEST_SECRET} characters or more in production"
            )
    if not said["SIGNPOST_RUN_BY"]:
        raise SettingsRefused("SIGNPOST_RUN_BY must say who runs this, because visitors are told")
    if not said["SIGNPOST_PUBLIC_URL"].startswith("https://"):
        raise SettingsRefused("SIGNPOST_PUBLIC_URL must be an https:// address in production")


def one_of(said: Mapping[str, str], name: str, allowed: tuple[str, ...]) -> str:
    if said[name] not in allowed:
        raise SettingsRefused(f"{name} must be {' or '.join(allowed)}")
    return said[name]


def number(said: Mapping[str, str], name: str, lowest: float, highest: float) -> float:
    try:
        value = float(said[name])
    except ValueError:
        value = float("nan")
    if not lowest <= value <= highest:
        raise SettingsRefused(f"{name} must be a number from {lowest:g} to {highest:g}")
    return value


def port(said: Mapping[str, str], name: str) -> int:
    return int(number(said, name, 1, 65535))


def web_address(said: Mapping[str, str], name: str) -> str:
    """An absolute http(s) address without quotes or spaces, so that it can stand in a header; or blank."""
    address = said[name].rstrip("/") if name != "SIGNPOST_EXIT_URL" else said[name]
    if address and not re.fullmatch(r"https?://[^\s\"'<>;,]+", address):
        raise SettingsRefused(f"{name} must be a full address that starts with https:// or http://")
    return address


def redis_address(said: Mapping[str, str]) -> str:
    address = said["SIGNPOST_REDIS_URL"]
    if address and not re.match(r"(rediss?|unix)://", address):
        raise SettingsRefused("SIGNPOST_REDIS_URL must start with redis://, rediss:// or unix://")
    return address


def origins(said: Mapping[str, str]) -> tuple[str, ...]:
    """The sites that may embed the chat, each exactly scheme://host[:port]."""
    named = tuple(said["SIGNPOST_EMBED_ORIGINS"].replace(",", " ").split())
    for origin in named:
        if origin != "*" and not re.fullmatch(r"https?://[A-Za-z0-9.-]+(:\d+)?", origin):
            raise SettingsRefused(
                "SIGNPOST_EMBED_ORIGINS must be origins such as https://www.example.org, separated by spaces, or *"
            )
    return ("*",) if "*" in named else named


def origin_of(address: str) -> str:
    """scheme://host[:port] of a full address."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"
