"""SM-2. A text is answered once, in its order and at once, however often it comes and however many come together."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from flask import Flask

from tests.web.door import DoorServer
from tests.web.phone import FIRST, OURS, Phone, signature, texting_app


def test_ten_thousand_repeats_of_one_webhook_make_one_reply_and_one_turn(
    app: Flask, phone: Phone, door: DoorServer
) -> None:
    """SM-2. The provider may ask again as often as it likes: the same answer, and nothing happens twice."""
    phone.is_let_in()
    form = {"MessageSid": "SMsame", "From": phone.number, "To": OURS, "Body": "2", "NumMedia": "0"}
    headers, client = {"X-Twilio-Signature": signature("/sms/incoming", form)}, app.test_client()
    answers = {client.post("/sms/incoming", data=form, headers=headers).data for _ in range(10_000)}
    assert len(answers) == 1
    assert len(door.turns()) == 1
    assert app.extensions["texting"].texting.ledger.spent_on("2027-01-15") <= 6


def test_repeats_that_come_at_the_same_moment_are_one_turn_too(
    app: Flask, phone: Phone, door: DoorServer
) -> None:
    """SM-2. Five requests at once."""
    phone.is_let_in()
    answers: list[tuple[str, ...]] = []
    threads = [
        threading.Thread(target=lambda: answers.append(Phone(app).texts("2", MessageSid="SMsame")))
        for _ in range(5)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(answers)) == 1
    assert len(door.turns()) == 1


def test_two_texts_within_a_second_are_answered_in_their_order(door: DoorServer, tmp_path: Path) -> None:
    """SM-2. Each waits for the one before, however slow, so the assistant hears them as they were written."""
    app = texting_app(door, tmp_path, SIGNPOST_BOT_SECONDS="0.6")
    phone, threads = Phone(app), []
    phone.is_let_in()
    for body in ("slow words", "second words", "third words", "fourth words"):
        threads.append(threading.Thread(target=phone.texts, args=(body,)))
        threads[-1].start()
        time.sleep(0.05)
    for thread in threads:
        thread.join()
    heard = [turn["text"] for turn in door.turns()]
    assert heard == ["slow words", "second words", "third words", "fourth words"]
    assert [turn["tracker"] for turn in door.turns()] == [None, None, "1", "2"]


def test_an_answer_comes_as_the_reply_to_the_providers_own_request(phone: Phone) -> None:
    """SM-2. How fast is measured in `make bench`."""
    phone.is_let_in()
    assert phone.texts("2")


def test_one_number_cannot_keep_every_other_waiting(door: DoorServer, tmp_path: Path) -> None:
    """Of too many texts at once from one number only danger is answered; another number does not notice."""
    app = texting_app(door, tmp_path, SIGNPOST_BOT_SECONDS="0.6")
    phone = Phone(app)
    phone.is_let_in()
    threads = [threading.Thread(target=Phone(app).texts, args=("slow",)) for _ in range(6)]
    for thread in threads:
        thread.start()
    time.sleep(0.2)
    assert Phone(app).texts("hello?") == ()
    assert "999" in Phone(app).texts("he has a knife")[0]
    assert phone.with_number("+447700900199").texts("hi")[0].startswith(FIRST)
    assert all(thread.is_alive() for thread in threads[-2:])
    for thread in threads:
        thread.join()
