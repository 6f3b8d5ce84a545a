"""Late answers go through the provider's API: in the shape that it describes, with bounded tries, never twice."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.door import DoorServer
from tests.web.phone import ACCOUNT, OURS, TOKEN, Clock, Phone, texting_app
from tests.web.provider import Provider, open_provider
from web.sms_sender import Sender
from web.texter import Incoming, Texter

THEIRS = "+447700900123"


@pytest.fixture
def provider() -> Iterator[Provider]:
    with open_provider() as server:
        yield server
        assert server.wrong == []


class House:
    """A sender, its clock, and the reply that it owes."""

    def __init__(self, door: DoorServer, home: Path, provider: Provider, timeout: float) -> None:
        self.clock, self.pauses = Clock(), []
        self.texting = texting_app(door, home, self.clock).extensions["texting"].texting
        self.sender = Sender(
            ACCOUNT,
            TOKEN,
            "https://help.example.org/sms/status",
            self.texting,
            provider.client(timeout),
            self.rest,
        )

    def rest(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.clock.now += seconds

    def owes(self, *texts: str) -> str:
        text = Incoming("SM1", THEIRS, OURS, "hello", arrived=self.clock.now)
        record = Texter().has_heard(self.clock.now, self.texting.answer_id(text), 3600).to_record()
        self.texting.store.open(self.texting.texter_id(THEIRS), record)
        return self.sender.owe(text, texts)


@pytest.fixture
def house(door: DoorServer, tmp_path: Path, provider: Provider) -> House:
    return House(door, tmp_path, provider, timeout=0.3)


def test_a_late_answer_has_the_provider_s_own_shape_and_order(house: House, provider: Provider) -> None:
    """Every field is one that the provider describes; an answer of three texts arrives as three, in order."""
    assert house.sender.pay(house.owes("one", "two", "three"))
    assert provider.bodies() == ["one", "two", "three"]
    assert provider.sent[0]["StatusCallback"] == "https://help.example.org/sms/status"
    assert provider.sent[0]["ValidityPeriod"] == 300


@pytest.mark.parametrize(
    ("moods", "tries"),
    [
        (["429", "fine"], 2),
        (["503", "fine"], 2),
        (["500", "503", "fine"], 3),
        (["slow, not taken", "fine"], 2),
    ],
)
def test_what_failed_is_tried_again_and_sent_once(
    house: House, provider: Provider, moods: list[str], tries: int
) -> None:
    """A busy provider, a fault of its own, a time-out: again after a pause, and one message in the end."""
    provider.moods = list(moods)
    assert house.sender.pay(house.owes("one"))
    assert provider.bodies() == ["one"]
    assert provider.called.count("post") == tries


def test_a_time_out_after_the_provider_took_it_is_never_sent_twice(house: House, provider: Provider) -> None:
    """The answer was lost, the message was not: the provider's list says so, though the words in it are redacted."""
    provider.moods = ["slow, taken"]
    assert house.sender.pay(house.owes("one", "two"))
    assert provider.bodies() == ["one", "two"]


def test_where_the_provider_does_not_say_nothing_is_sent_again(house: House, provider: Provider) -> None:
    """No list before, or none after: better no message than two."""
    provider.moods, provider.list_moods = ["slow, taken"], ["fine", *["broken"] * 9]
    assert not house.sender.pay(house.owes("one"))
    assert provider.bodies() == ["one"]


def test_tries_have_a_bound(house: House, provider: Provider) -> None:
    """Four, with longer and longer pauses."""
    provider.moods = ["429"] * 20
    assert not house.sender.pay(house.owes("one"))
    assert provider.called.count("post") == 4
    assert house.pauses == [1.0, 2.0, 4.0]


def test_a_refusal_is_not_tried_again(house: House, provider: Provider) -> None:
    """A landline cannot be texted, however often."""
    provider.moods = ["400"]
    assert not house.sender.pay(house.owes("one", "two"))
    assert provider.called.count("post") == 1


def test_21610_is_an_opt_out(house: House, provider: Provider) -> None:
    """The provider has noted that this number wants no texts, so we note it too."""
    provider.moods = ["opted out"]
    assert not house.sender.pay(house.owes("one", "two"))
    number = house.texting._lasting_names.of("number", THEIRS)
    assert house.texting.ledger.has_opted_out(number)
    assert provider.called.count("post") == 1


def test_a_reply_more_than_five_minutes_late_is_dropped(house: House, provider: Provider) -> None:
    """SM-2. The phone may be in other hands by then."""
    owed = house.owes("one")
    house.clock.now += 301
    assert not house.sender.pay(owed)
    assert provider.sent == []


def test_who_leaves_gets_nothing_that_was_still_owed(house: House, provider: Provider) -> None:
    """EXIT forgets an answer that is on its way too."""
    owed = house.owes("one")
    house.texting.forget(THEIRS)
    assert not house.sender.pay(owed)
    assert provider.sent == []


def test_the_number_is_held_only_while_a_reply_is_owed(house: House, provider: Provider) -> None:
    """SM-7. Sealed in the store until the last text has gone, then not at all."""
    owed = house.owes("one")
    assert THEIRS.encode() in house.texting.store.read(owed)
    house.sender.pay(owed)
    assert house.texting.store.read(owed) is None


def test_a_slow_answer_follows_by_itself(door: DoorServer, tmp_path: Path, provider: Provider) -> None:
    """The provider's request is answered in time with nothing, then the answer is sent; a repeat brings no third."""
    app = texting_app(door, tmp_path, Clock(), provider.client(), wait=0.2)
    phone = Phone(app)
    phone.is_let_in()
    assert phone.texts("slow please", MessageSid="SMslow") == ()
    until = time.monotonic() + 6
    while not provider.sent and time.monotonic() < until:
        time.sleep(0.05)
    assert len(provider.sent) == 1
    assert "0808 2000 247" in provider.bodies()[0]
    assert phone.texts("slow please", MessageSid="SMslow") == ()
    assert len(provider.sent) == 1


@pytest.mark.parametrize(
    "wrong",
    [{"Message": "hi"}, {"To": "0113"}, {"StatusCallback": "not an address"}, {"ValidityPeriod": "soon"}],
)
def test_the_provider_in_these_tests_is_strict(wrong: dict[str, str]) -> None:
    """A field that the provider does not describe, or a value of another kind, is refused."""
    with open_provider() as strict:
        answer = strict.client().request(
            "POST",
            f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json",
            data={"To": THEIRS, "From": OURS, "Body": "hi"} | wrong,
            auth=(ACCOUNT, TOKEN),
        )
        assert answer.status_code == 400
        assert strict.sent == []
