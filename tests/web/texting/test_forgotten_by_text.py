"""SM-7, SM-9. EXIT forgets at once, an hour forgets by itself; no number or word is ever on the disk or in a log."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from flask import Flask

from tests.web.door import DoorServer
from tests.web.phone import FIRST, Clock, Phone, sealed_rows


def test_nothing_about_a_number_is_left_sixty_minutes_after_its_last_text(
    app: Flask, phone: Phone, clock: Clock, tmp_path: Path
) -> None:
    """SM-7. Expiry is the store's own; the conversation goes sooner, after the usual quarter of an hour."""
    phone.is_let_in("I need help in Leeds")
    phone.texts("1")
    assert sealed_rows(tmp_path)
    clock.now += 3601
    app.extensions["store"].sweep()
    assert sealed_rows(tmp_path) == []


def test_the_number_and_the_words_are_never_on_the_disk(phone: Phone, tmp_path: Path, app: Flask) -> None:
    """SM-7, PR-4. Sealed under a keyed hash, and the hash cannot be made from the number without the key."""
    phone.is_let_in("the canary phrase of this test")
    phone.texts("STOP")
    phone.texts("START")
    for file in tmp_path.iterdir():
        kept = file.read_bytes()
        assert b"7700900123" not in kept
        assert b"canary" not in kept


@pytest.mark.parametrize("word", ["EXIT", "exit", "Exit.", "ecit", "exut"])
def test_exit_forgets_and_answers_something_dull(word: str, phone: Phone, tmp_path: Path) -> None:
    """SM-9. The conversation, the answers given, what was waiting: only the dull answer itself is left."""
    phone.is_let_in("I need help in Leeds")
    assert phone.texts(word) == ("OK. Thank you.",)
    assert len(sealed_rows(tmp_path)) == 1
    assert phone.texts("hi")[0].startswith(FIRST)


def test_exit_does_not_wait_for_a_slow_answer_and_takes_it_along(
    app: Flask, phone: Phone, door: DoorServer
) -> None:
    """SM-9. At once, and what was being made is thrown away."""
    phone.is_let_in()
    heard: list[tuple[str, ...]] = []
    slow = threading.Thread(target=lambda: heard.append(Phone(app).texts("slow")))
    slow.start()
    while not any(turn["text"] == "slow" for turn in door.turns()):
        time.sleep(0.01)
    assert phone.texts("EXIT") == ("OK. Thank you.",)
    assert slow.is_alive()
    slow.join()
    assert heard == [()]
    assert phone.texts("hi")[0].startswith(FIRST)


def test_no_log_line_holds_a_number_or_a_word(
    phone: Phone, door: DoorServer, caplog: pytest.LogCaptureFixture
) -> None:
    """PR-2. Event names and codes only, also when everything fails."""
    phone.is_let_in("the canary phrase")
    door.shutdown()
    door.server_close()
    phone.texts("another canary")
    assert "canary" not in caplog.text
    assert "7700900123" not in caplog.text
