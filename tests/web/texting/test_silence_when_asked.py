"""SM-3. STOP is silence until they come back; only danger is answered, because then they wrote again."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask

from tests.web.door import DoorServer
from tests.web.phone import FIRST, OURS, SENSITIVE, Clock, Phone, signature, texting_app


@pytest.mark.parametrize("word", ["STOP", "stop", "Stop.", "UNSUBSCRIBE", "END", "CANCEL", "QUIT", "stpo"])
def test_stop_is_one_neutral_line_and_then_silence(word: str, phone: Phone, door: DoorServer) -> None:
    """SM-3. In the middle of anything; it forgets too."""
    phone.is_let_in()
    answer = phone.texts(word)
    assert len(answer) == 1
    assert not any(told in answer[0].lower() for told in SENSITIVE)
    asked = len(door.turns())
    for text in (word, "hello", "1", "HELP", "EXIT", ""):
        assert phone.texts(text) == ()
    assert len(door.turns()) == asked


def test_start_returns_and_asks_first(phone: Phone) -> None:
    """SM-3. As if for the first time."""
    phone.texts("STOP")
    assert phone.texts("START")[0].startswith(FIRST)
    assert "danger" in phone.texts("1")[0]


def test_stop_outlives_the_hour_and_a_restart(
    phone: Phone, clock: Clock, door: DoorServer, tmp_path: Path
) -> None:
    """SM-3, SM-7. Who asked for silence gets it until they come back; all that is kept is a keyed hash."""
    phone.texts("STOP")
    clock.now += 90_000
    assert Phone(texting_app(door, tmp_path, clock)).texts("hello") == ()
    kept = (tmp_path / "texting.db").read_bytes()
    assert phone.number.encode() not in kept
    assert phone.number[1:].encode() not in kept


def test_danger_is_answered_after_stop_because_they_wrote_again(phone: Phone) -> None:
    """Danger outranks everything, on any channel."""
    phone.texts("STOP")
    assert "999" in phone.texts("he has a knife")[0]
    assert phone.texts("hello") == ()


@pytest.mark.parametrize(("code", "silent"), [("21610", True), ("30006", False), ("", False)])
def test_a_status_of_21610_is_an_opt_out(code: str, silent: bool, app: Flask, phone: Phone) -> None:
    """The provider says that the number wants no texts. A landline is only noted by its code."""
    form = {
        "MessageSid": "SM1",
        "To": phone.number,
        "From": OURS,
        "ErrorCode": code,
        "MessageStatus": "failed",
    }
    headers = {"X-Twilio-Signature": signature("/sms/status", form)}
    assert app.test_client().post("/sms/status", data=form, headers=headers).status_code == 204
    assert (phone.texts("hello") == ()) is silent
    assert app.test_client().post("/sms/status", data=form).status_code == 403
