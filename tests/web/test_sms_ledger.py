"""What texting remembers for longer than a conversation, in a file and in Redis alike."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.conftest import settings_for
from tests.web.door import DoorServer
from tests.web.phone import TWILIO, Phone
from web import create_visitor_app
from web.settings import Settings
from web.sms import names_for
from web.sms_ledger import FileLedger, Ledger, RedisLedger


@pytest.fixture(params=["file", pytest.param("redis", marks=pytest.mark.redis)])
def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ledger]:
    kept = (
        FileLedger(tmp_path / "texting.db")
        if request.param == "file"
        else RedisLedger(request.getfixturevalue("redis_url"))
    )
    yield kept
    kept.close()


def test_who_opts_out_is_out_until_they_opt_in(ledger: Ledger) -> None:
    """Once or twice is the same; another number is not touched."""
    ledger.opt_out("a")
    ledger.opt_out("a")
    assert ledger.has_opted_out("a")
    assert not ledger.has_opted_out("b")
    ledger.opt_in("a")
    assert not ledger.has_opted_out("a")


def test_each_day_has_a_count_of_its_own(ledger: Ledger) -> None:
    """Yesterday's spend is no reason to be silent today."""
    ledger.spend("2026-11-20", 5)
    ledger.spend("2026-11-20", 2)
    ledger.spend("2026-11-21", 1)
    assert ledger.spent_on("2026-11-20") == 7
    assert ledger.spent_on("2026-11-21") == 1
    assert ledger.spent_on("2026-11-22") == 0


def test_days_long_past_are_forgotten(tmp_path: Path) -> None:
    ledger = FileLedger(tmp_path / "texting.db")
    for day in ("2026-11-19", "2026-11-20", "2026-11-21"):
        ledger.spend(day, 1)
    assert ledger.spent_on("2026-11-19") == 0
    ledger.close()


def test_opt_outs_have_a_key_that_survives_a_new_token_where_one_is_set() -> None:
    """And without one a new token forgets them; the conversation's key is another in any case."""
    key = {"SIGNPOST_SMS_KEY": "k" * 30}
    first, second = (
        names_for(Settings.from_env({**TWILIO, **key, "SIGNPOST_TWILIO_AUTH_TOKEN": token}))
        for token in ("a", "b")
    )
    assert first[1].of("number", "+44") == second[1].of("number", "+44")
    assert first[0].of("number", "+44") != first[1].of("number", "+44")


@pytest.mark.redis
def test_texting_works_over_redis(redis_url: str, door: DoorServer, tmp_path: Path) -> None:
    """Two processes that share nothing but Redis and their keys hold one conversation."""
    more = {**TWILIO, "SIGNPOST_REDIS_URL": redis_url, "SIGNPOST_STORE_KEY": "a shared key for this test"}
    phones = [
        Phone(create_visitor_app(settings_for(door, tmp_path / name, **more)), "+447700900155")
        for name in "ab"
    ]
    assert phones[0].texts("hello", MessageSid="SMr1")[0].startswith("Hello.")
    assert phones[1].texts("hello", MessageSid="SMr1") == phones[0].said[-1]
    phones[1].texts("1")
    assert "Leeds Women's Aid" in phones[0].texts("leeds")[-1]
    phones[1].texts("STOP")
    assert phones[0].texts("hello") == ()
