"""SM-10. Limits, programs, pictures, WhatsApp, and an assistant that is down: never silence for a person."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask

from tests.web.door import DoorServer
from tests.web.phone import FIRST, HELPLINES, OURS, Clock, Phone, sealed_rows, texting_app


def test_over_the_limit_of_a_number_the_helplines_come_once_and_danger_is_answered(
    door: DoorServer, tmp_path: Path, clock: Clock
) -> None:
    """SM-10. Then silence until the hour has passed, except for danger."""
    phone = Phone(texting_app(door, tmp_path, clock, SIGNPOST_SMS_PER_HOUR="4"))
    phone.is_let_in()
    phone.texts("2")
    phone.texts("2")
    assert HELPLINES in phone.texts("2")[0]
    assert phone.texts("hello") == ()
    assert phone.texts("he has a knife")[0].startswith("Call 999")
    assert phone.texts("hello") == ()
    clock.now += 3700
    assert phone.texts("hello")[0].startswith(FIRST)


def test_over_the_day_s_spend_the_helplines_come_once_and_danger_is_answered(
    door: DoorServer, tmp_path: Path, clock: Clock
) -> None:
    """SM-10. For everybody, until tomorrow."""
    phone = Phone(texting_app(door, tmp_path, clock, SIGNPOST_SMS_SEGMENTS_PER_DAY="4"))
    phone.is_let_in()
    while HELPLINES not in "".join(phone.texts("2")):
        assert len(phone.said) < 6
    other = phone.with_number("+447700900188")
    assert other.texts("he has a knife")[0].startswith("Call 999")
    assert HELPLINES in other.texts("hi")[0]
    assert other.texts("hi") == ()
    assert other.texts("he has a knife")[0].startswith("Call 999")
    clock.now += 86_400
    assert other.texts("hi")[0].startswith(FIRST)


def test_pictures_are_never_fetched(phone: Phone, door: DoorServer) -> None:
    """SM-10. The address of a picture is not even read; the person is asked for words."""
    phone.is_let_in()
    asked = len(door.heard)
    answer = phone.texts("", NumMedia="1", MediaUrl0="http://127.0.0.1:1/picture")
    assert "Pictures" in answer[0]
    assert "2 No" in answer[0]
    assert len(door.heard) == asked


@pytest.mark.parametrize("sender", ["60777", "Bank", "", "+0", OURS, "whatsapp:+447700900123", "anonymous"])
def test_programs_and_doors_that_are_closed_get_no_answer(sender: str, phone: Phone, tmp_path: Path) -> None:
    """A short code, a name, our own number, WhatsApp while it is off: nothing said, nothing kept."""
    assert phone.texts("hello", From=sender) == ()
    assert sealed_rows(tmp_path) == []


def test_whatsapp_answers_when_it_is_switched_on_with_longer_texts(door: DoorServer, tmp_path: Path) -> None:
    """Off by default; the same road, the same words, a conversation apart from the same number's texts."""
    app = texting_app(door, tmp_path, SIGNPOST_WHATSAPP="yes")
    phone = Phone(app, "whatsapp:+447700900123")
    assert phone.texts("hello")[0].startswith(FIRST)
    assert Phone(app).texts("1")[0].startswith(FIRST)
    phone.texts("1")
    assert "Leeds Women's Aid" in "".join(phone.texts("leeds"))


def test_while_the_assistant_is_down_the_helplines_are_texted(phone: Phone, door: DoorServer) -> None:
    """Never silence; and the numbers still mean what they meant."""
    phone.is_let_in()
    door.shutdown()
    door.server_close()
    assert HELPLINES in phone.texts("2")[0]
    assert phone.texts("hello")


def test_without_the_store_the_helplines_are_texted(app: Flask, phone: Phone) -> None:
    """The last thing that can break."""
    app.extensions["texting"].texting.store._connection.close()
    assert HELPLINES in phone.texts("hello")[0]
