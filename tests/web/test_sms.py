"""Texting, as somebody with a phone meets it: SM-2 to SM-10, each a promise of its own."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from tests.web.door import DoorServer
from tests.web.phone import OURS, Clock, Phone, signature, texting_app
from web.segments import SMS, count

FIRST = "Hello. This is an automatic reply, not a person. Is it all right to text you now?"
HELPLINES = "0808 2000 247"
SENSITIVE = ("abuse", "violence", "helpline", "partner", "0808", "0800", "refuge", "women")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(door: DoorServer, tmp_path: Path, clock: Clock) -> Iterator[Flask]:
    app = texting_app(door, tmp_path, clock)
    yield app
    app.extensions["texting"].close()
    app.extensions["store"].close()


@pytest.fixture
def phone(app: Flask) -> Phone:
    return Phone(app)


def rows(home: Path) -> list[tuple]:
    """Everything in the file that conversations are kept in."""
    with sqlite3.connect(home / "conversations.db") as file:
        return file.execute("SELECT id, sealed FROM conversations").fetchall()


# SM-2


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


def test_an_answer_comes_in_under_a_second(phone: Phone) -> None:
    """SM-2. As the reply to the provider's own request."""
    phone.is_let_in()
    started = time.monotonic()
    assert phone.texts("2")
    assert time.monotonic() - started < 1


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
    started = time.monotonic()
    assert phone.with_number("+447700900199").texts("hi")[0].startswith(FIRST)
    assert time.monotonic() - started < 1
    for thread in threads:
        thread.join()


# SM-3


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


def test_help_is_a_request_for_help(phone: Phone, door: DoorServer) -> None:
    """SM-3. It goes to the assistant as somebody's word, and is no notice about texting rates."""
    phone.is_let_in()
    phone.texts("HELP")
    assert door.turns()[-1]["text"] == "help"


@pytest.mark.parametrize("word", ["YES", "yes", "Yes."])
def test_yes_is_never_an_answer(word: str, phone: Phone, door: DoorServer) -> None:
    """SM-3. Networks take it for something else; the question comes again with its numbers, and 999."""
    phone.texts("")
    assert phone.texts(word)[0].startswith(FIRST)
    assert "in danger" in phone.texts("1")[0]
    asked = len(door.turns())
    again = phone.texts(word)
    assert len(door.turns()) == asked
    assert "999" in again[0]
    assert "2 No" in again[0]


# SM-4


def test_it_never_writes_first(app: Flask, clock: Clock, phone: Phone, tmp_path: Path) -> None:
    """SM-4. Without a text of theirs nothing is ever sent, and no number is there to send to."""
    phone.is_let_in()
    clock.now += 600
    assert len(phone.said) == 2
    assert all(phone.number.encode() not in sealed for _, sealed in rows(tmp_path))


# SM-5


@pytest.mark.parametrize(
    "first",
    ["hello", "HELP", "my husband hits me", "LS8", "", "1", "START", "PERSON", "I was raped", "x" * 1600],
)
def test_the_first_reply_is_safe_on_a_lock_screen(first: str, phone: Phone, door: DoorServer) -> None:
    """SM-5. Whatever came first: one short text that asks whether texting is all right, and nothing else."""
    answer = phone.texts(first)
    assert len(answer) == 1
    assert answer[0].startswith(FIRST)
    assert not any(told in answer[0].lower() for told in SENSITIVE)
    assert count(answer[0]).segments == 1
    assert door.turns() == []


def test_what_was_written_first_is_answered_once_texting_is_all_right(phone: Phone, door: DoorServer) -> None:
    """Nobody has to say it twice."""
    phone.texts("I need help in Leeds")
    phone.texts("sorry, are you there")
    assert "Leeds Women's Aid" in "".join(phone.texts("1"))
    assert door.turns()[0]["text"] == "I need help in Leeds\nsorry, are you there"


@pytest.mark.parametrize("word", ["2", "2.", "not now", "no", "Not now!"])
def test_not_now_forgets(word: str, phone: Phone, door: DoorServer) -> None:
    """SM-5. A dull line, and the next text is the first."""
    phone.texts("my husband hits me")
    answer = phone.texts(word)
    assert not any(told in answer[0].lower() for told in SENSITIVE)
    assert phone.texts("hello")[0].startswith(FIRST)
    phone.texts("1")
    assert "husband" not in str(door.turns())


@pytest.mark.parametrize("word", ["1", "1.", "one", "no 1", "OK", "ok", "sure", "1️⃣"])
def test_permission_is_given_in_many_ways(word: str, phone: Phone) -> None:
    phone.texts("hello")
    assert not phone.texts(word)[0].startswith(FIRST)


@pytest.mark.parametrize("minutes", [16, 59, 61, 24 * 60])
def test_after_a_gap_it_asks_again_and_repeats_nothing(
    minutes: int, phone: Phone, clock: Clock, door: DoorServer
) -> None:
    """SM-5. The phone may be in other hands: not a word of before, and the numbers of before mean nothing."""
    phone.is_let_in("I need help in Leeds")
    clock.now += minutes * 60
    answer = phone.texts("1")
    assert len(answer) == 1
    assert answer[0].startswith(FIRST)
    phone.texts("1")
    assert "Leeds" not in "".join(phone.said[-1])


def test_a_number_that_two_people_share_keeps_no_word_between_them(phone: Phone, clock: Clock) -> None:
    """SM-5. The one who comes later sees what a stranger would."""
    phone.is_let_in("I need help in Leeds")
    phone.texts("EXIT")
    assert phone.texts("hi")[0].startswith(FIRST)
    assert "danger" in phone.texts("1")[0] or "postcode" in "".join(phone.said[-1])


# SM-6


def test_a_result_is_one_service_a_text_with_its_number_and_hours(phone: Phone) -> None:
    """SM-6. Name, number, open now or when, and three options by number; the next service behind the 1."""
    first = phone.is_let_in("leeds")[-1]
    assert "Leeds Women's Aid helpline: 0113 246 0401" in first
    assert "Open" in first
    assert first.endswith("Reply 1 more, 2 a person, 3 start again")
    second = phone.texts("1")
    assert "National Domestic Abuse Helpline: 0808 2000 247 (free)" in second[0]
    assert "Open now, 24 hours a day" in second[0]


def test_services_that_wait_are_not_lost_over_a_question(phone: Phone) -> None:
    """Somebody asks something in between; the next service is still the next."""
    phone.is_let_in("leeds")
    phone.texts("where can I go")
    assert "National Domestic Abuse Helpline" in phone.texts("more")[0]


def test_services_that_wait_are_gone_after_starting_again(phone: Phone, door: DoorServer) -> None:
    """Nothing of before comes back."""
    phone.is_let_in("leeds")
    phone.texts("3")
    assert "National" not in "".join(phone.texts("more"))
    assert door.turns()[-1]["text"] == "more"


@pytest.mark.parametrize(
    "text", ["hello", "2", "knife", "leeds", "script", "silence", "slow", "end my life", "3", "YES"]
)
def test_every_answer_is_three_texts_of_two_segments_at_most(text: str, phone: Phone) -> None:
    """SM-6. Whatever comes back, also when nothing does."""
    phone.is_let_in()
    answer = phone.texts(text)
    assert 1 <= len(answer) <= 3
    assert all(SMS.fits(one) for one in answer)


# SM-7


def test_nothing_about_a_number_is_left_sixty_minutes_after_its_last_text(
    app: Flask, phone: Phone, clock: Clock, tmp_path: Path
) -> None:
    """SM-7. Expiry is the store's own; the conversation goes sooner, after the usual quarter of an hour."""
    phone.is_let_in("I need help in Leeds")
    phone.texts("1")
    assert rows(tmp_path)
    clock.now += 3601
    app.extensions["store"].sweep()
    assert rows(tmp_path) == []


def test_the_number_and_the_words_are_never_on_the_disk(phone: Phone, tmp_path: Path, app: Flask) -> None:
    """SM-7, PR-4. Sealed under a keyed hash, and the hash cannot be made from the number without the key."""
    phone.is_let_in("the canary phrase of this test")
    phone.texts("STOP")
    phone.texts("START")
    for file in tmp_path.iterdir():
        kept = file.read_bytes()
        assert b"7700900123" not in kept
        assert b"canary" not in kept


# SM-8


def test_it_says_what_texting_leaves_behind(phone: Phone) -> None:
    """SM-8. The thread, other devices, maybe the bill; once, before anything else."""
    said = "\n".join(phone.is_let_in())
    assert "stay on this phone" in said
    assert "other devices" in said
    assert "bill" in said
    assert "stay on this phone" not in "".join(phone.texts("2"))


# SM-9


@pytest.mark.parametrize("word", ["EXIT", "exit", "Exit.", "ecit", "exut"])
def test_exit_forgets_and_answers_something_dull(word: str, phone: Phone, tmp_path: Path) -> None:
    """SM-9. The conversation, the answers given, what was waiting: only the dull answer itself is left."""
    phone.is_let_in("I need help in Leeds")
    assert phone.texts(word) == ("OK. Thank you.",)
    assert len(rows(tmp_path)) == 1
    assert phone.texts("hi")[0].startswith(FIRST)


def test_exit_does_not_wait_for_a_slow_answer_and_takes_it_along(app: Flask, phone: Phone) -> None:
    """SM-9. At once, and what was being made is thrown away."""
    phone.is_let_in()
    heard: list[tuple[str, ...]] = []
    slow = threading.Thread(target=lambda: heard.append(Phone(app).texts("slow")))
    slow.start()
    time.sleep(0.3)
    started = time.monotonic()
    assert phone.texts("EXIT") == ("OK. Thank you.",)
    assert time.monotonic() - started < 0.5
    slow.join()
    assert heard == [()]
    assert phone.texts("hi")[0].startswith(FIRST)


@pytest.mark.parametrize(
    ("word", "choice"),
    [("PERSON", "ask_person"), ("persn", "ask_person"), ("AGAIN", "start_again"), ("agian", "start_again")]
    + [("BACK", "back"), ("bck", "back")],
)
def test_words_that_work_at_once(word: str, choice: str, phone: Phone, door: DoorServer) -> None:
    """SM-9. Any case, one slip."""
    phone.is_let_in()
    phone.texts(word)
    assert door.turns()[-1]["choice"] == choice


@pytest.mark.parametrize("text", ["he has a knife", "a knife, now"])
def test_danger_is_answered_before_permission(text: str, phone: Phone) -> None:
    """SM-9. What to do first, then the question."""
    answer = phone.texts(text)
    assert answer[0].startswith("Call 999")
    assert "55" in answer[0]
    assert answer[-1].startswith(FIRST) or FIRST in answer[-1]


@pytest.mark.parametrize("text", ["2", "2.", "two", "no 2", "No", "no!"])
def test_a_numbered_option_is_picked(text: str, phone: Phone, door: DoorServer) -> None:
    phone.is_let_in()
    phone.texts(text)
    assert door.turns()[-1]["choice"] == "danger_now:no"


# SM-10


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


# What else may come


@pytest.mark.parametrize("sender", ["60777", "Bank", "", "+0", OURS, "whatsapp:+447700900123", "anonymous"])
def test_programs_and_doors_that_are_closed_get_no_answer(sender: str, phone: Phone, tmp_path: Path) -> None:
    """A short code, a name, our own number, WhatsApp while it is off: nothing said, nothing kept."""
    assert phone.texts("hello", From=sender) == ()
    assert rows(tmp_path) == []


def test_whatsapp_answers_when_it_is_switched_on_with_longer_texts(door: DoorServer, tmp_path: Path) -> None:
    """Off by default; the same road, the same words, a conversation apart from the same number's texts."""
    app = texting_app(door, tmp_path, SIGNPOST_WHATSAPP="yes")
    phone = Phone(app, "whatsapp:+447700900123")
    assert phone.texts("hello")[0].startswith(FIRST)
    assert Phone(app).texts("1")[0].startswith(FIRST)
    phone.texts("1")
    assert "Leeds Women's Aid" in "".join(phone.texts("leeds"))


@pytest.mark.parametrize(
    "body", ["", " ", "x" * 1600, "😀😀", "مدد چاہیے", "שלום", "\u202ehello", "\x00", "{}", "/restart"]
)
def test_whatever_is_written_gets_an_answer(body: str, phone: Phone) -> None:
    """Nothing, too much, pictures of faces, other scripts, other directions."""
    phone.is_let_in()
    assert phone.texts(body)


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
