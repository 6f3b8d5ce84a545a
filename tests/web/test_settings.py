"""Settings start safe, and refuse to start half done."""

from __future__ import annotations

import re

import pytest

from web.settings import Settings, SettingsRefused
from web.settings_table import TABLE

SECRET = "k3PqX9-a-long-random-secret-of-this-test"
PRODUCTION = {
    "SIGNPOST_ENV": "production",
    "SIGNPOST_BOT_KEY": SECRET,
    "SIGNPOST_STORE_KEY": SECRET,
    "SIGNPOST_PUBLIC_URL": "https://help.example.org",
    "SIGNPOST_RUN_BY": "Example Charity",
}
TWILIO = {
    "SIGNPOST_TWILIO_ACCOUNT_SID": "AC1",
    "SIGNPOST_TWILIO_AUTH_TOKEN": "t",
    "SIGNPOST_TWILIO_NUMBER": "+447700900000",
    "SIGNPOST_PUBLIC_URL": "https://help.example.org",
}


def test_nothing_set_is_safe_on_one_machine() -> None:
    """Loopback only, no Redis, fifteen minutes, an exit page."""
    settings = Settings.from_env({})
    assert settings.host == "127.0.0.1"
    assert settings.idle_seconds == 900
    assert settings.exit_url.startswith("https://")
    assert not settings.production


def test_a_whole_production_start_is_allowed() -> None:
    """With its secrets, its address and its owner."""
    assert Settings.from_env(PRODUCTION).production


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SIGNPOST_BOT_KEY", ""),
        ("SIGNPOST_STORE_KEY", ""),
        ("SIGNPOST_BOT_KEY", "short"),
        ("SIGNPOST_STORE_KEY", "change-me-change-me-change-me"),
        ("SIGNPOST_RUN_BY", ""),
        ("SIGNPOST_PUBLIC_URL", ""),
        ("SIGNPOST_PUBLIC_URL", "http://help.example.org"),
    ],
)
def test_production_refuses_default_secrets_and_gaps(name: str, value: str) -> None:
    """One sentence, naming the setting, never its value."""
    with pytest.raises(SettingsRefused, match=name) as refused:
        Settings.from_env(PRODUCTION | {name: value})
    assert "\n" not in str(refused.value)
    assert not value or value not in str(refused.value)


@pytest.mark.parametrize("missing", TWILIO)
def test_sms_is_configured_whole_or_not_at_all(missing: str) -> None:
    """A channel that is half there would fail in front of somebody."""
    with pytest.raises(SettingsRefused, match="half configured"):
        Settings.from_env({name: value for name, value in TWILIO.items() if name != missing})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SIGNPOST_ENV", "prod"),
        ("SIGNPOST_VISITOR_PORT", "eight"),
        ("SIGNPOST_VISITOR_PORT", "0"),
        ("SIGNPOST_IDLE_MINUTES", "16"),
        ("SIGNPOST_IDLE_MINUTES", "nan"),
        ("SIGNPOST_EXIT_URL", "javascript:alert(1)"),
        ("SIGNPOST_EXIT_URL", "https://ok.example/; script-src *"),
        ("SIGNPOST_EMBED_ORIGINS", "https://ok.example/path"),
        ("SIGNPOST_EMBED_ORIGINS", "https://ok.example; script-src"),
        ("SIGNPOST_REDIS_URL", "http://localhost"),
    ],
)
def test_a_setting_that_makes_no_sense_is_refused(name: str, value: str) -> None:
    """At start, not later."""
    with pytest.raises(SettingsRefused, match=name):
        Settings.from_env({name: value})


@pytest.mark.parametrize("setting", TABLE, ids=lambda setting: setting.name)
def test_every_setting_is_documented(setting: object) -> None:
    """With a meaning that is a sentence."""
    assert re.fullmatch(r"SIGNPOST_[A-Z_]+", setting.name)
    assert setting.meaning.endswith(".")
