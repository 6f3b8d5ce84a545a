"""Every conversation file is held by text message too: the same house, the same person, a phone instead of a page.

The texts go through the signed webhook. A choice is picked by the number that stands before it in the text. What
must be heard is looked for in the texts themselves; cards and services in what the assistant gave, and every
service in the texts by its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from flask import Flask

from tests.conversations.test_conversations import FILES, check
from tests.stack import BOT_KEY, Stack
from tests.web.phone import TWILIO, Clock, Phone, app_with
from web.relay import Answer
from web.segments import SMS, count, simplified
from web.settings import Settings
from web.texter import Texter as Known

MORE_AT_MOST = 4
ANOTHER_SCRIPT = re.compile("[\u0400-\u0dff]")


@pytest.fixture
def app(stack: Stack, tmp_path: Path) -> Iterator[Flask]:
    """A visitor app of our own before the running assistant, with texting open and a clock that stands still."""
    said = {
        "SIGNPOST_HOME": str(tmp_path),
        "SIGNPOST_RASA_PORT": str(stack.ports["SIGNPOST_RASA_PORT"]),
        "SIGNPOST_BOT_KEY": BOT_KEY,
        "SIGNPOST_BOT_SECONDS": "10",
    }
    clock = Clock()
    app = app_with(Settings.from_env(said), Settings.from_env(said | TWILIO), clock, wait=20)
    app.extensions["clock"] = clock
    yield app
    app.extensions["store"].close()


class Texter:
    """One person with a phone. What the relay answers is listened to on its way."""

    def __init__(self, app: Flask) -> None:
        self.phone, self.answers, self.texts = Phone(app), [], []  # type: ignore[var-annotated]
        self.labels: dict[str, str] = {}
        self.desk, relay = app.extensions["texting"], app.extensions["relay"]
        receive = relay.receive

        def listened(*args: Any, **more: Any) -> Answer:
            self.answers.append(receive(*args, **more))
            return self.answers[-1]

        relay.receive = listened

    def sends(self, turn: dict) -> dict:
        """One turn, and whatever services wait behind `1 more`; in the shape of the contract."""
        self.answers.clear()
        if "language" in turn:
            self.send({"cy": "Cymraeg"}[turn["language"]])
        if "quiet" in turn:
            self.phone.app.extensions["clock"].now += turn["quiet"] * 60
        self.texts = self.send(turn["says"] if "says" in turn else self.number_of(turn["picks"]))
        if "quiet" in turn:
            assert "all right to text" in self.texts[0]
            self.texts = self.send("1")
        answer = self.answers[-1] if self.answers else None
        messages = [message.as_json() for message in answer.messages] if answer else []
        services = [service for message in messages for service in message["services"]]
        heard = list(self.texts)
        for _ in range(min(len(services) - 1, MORE_AT_MOST)):
            heard += self.send(self.number_of("more"))
        for service in services:
            assert any(simplified(service["name"])[:60] in text for text in heard), (service["name"], heard)
        if services:
            assert simplified(services[0]["name"])[:60] in "\n".join(self.texts)
        for message in messages:
            message["text"] = ""
        return {
            "messages": [*messages, {"card": "text", "text": "\n".join(heard), "choices": self.offered()}],
            "ended": answer.ended if answer else "picks" in turn and turn["picks"] == "leave",
        }

    def send(self, body: str) -> tuple[str, ...]:
        texts = self.phone.texts(body)
        assert 1 <= len(texts) <= 3, texts
        for text in texts:
            assert SMS.fits(text), (count(text), text)
            assert count(text).encoding == "GSM-7" or ANOTHER_SCRIPT.search(text), text
        return texts

    def known(self) -> Known:
        texting = self.desk.texting
        record = texting.store.read(texting.texter_id(self.phone.number))
        return Known.from_record(record) if record else Known()

    def offered(self) -> list[dict[str, str]]:
        known = self.known()
        self.labels |= {one.value: one.label for one in known.options}
        return [{"label": one.label, "value": one.value} for one in (*known.options, *known.hidden)]

    def is_offered(self, value: str) -> bool:
        """Whether the last texts, or earlier ones by their words, offer a choice."""
        return value in {one["value"] for one in self.offered()} | set(self.labels)

    def number_of(self, value: str) -> str:
        """The number that stands before a choice in the last texts; leaving has a word of its own.

        A question further up has no numbers any more; whoever comes back to it uses its words.
        """
        if value == "leave":
            return "EXIT"
        values = [option.value for option in self.known().options]
        if value not in values and value in self.labels:
            return self.labels[value]
        assert value in values, f"{value} has no number in {self.phone.said[-1]}"
        number = str(values.index(value) + 1)
        assert any(f"{number} " in text for text in self.phone.said[-1])
        return number


@pytest.mark.stack
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_conversation_goes_as_written_by_text(file: Path, app: Flask) -> None:
    """One conversation, many doors: nothing that a file promises is lost in a text message."""
    story = yaml.safe_load(file.read_text())
    texter = Texter(app)
    first, *_ = texter.phone.texts("Hello")
    assert "all right to text" in first
    texter.send("1")
    texter.offered()
    for number, turn in enumerate(story["turns"], start=1):
        if "on_the_page" in turn or (set(turn) == {"picks"} and not texter.is_offered(turn["picks"])):
            continue  # there is no such choice by text, or nobody asked
        answer = texter.sends(turn)
        check(promised(turn, answer), answer, f"{file.name} by text, turn {number}")


def promised(turn: dict, answer: dict) -> dict:
    """What a turn promises by text: where a service is shown, the question that stands beside it elsewhere waits."""
    if not any(message.get("services") for message in answer["messages"]):
        return turn
    kept = {key: value for key, value in turn.items() if (key, value) != ("card", "question")}
    return kept | {"choices": [value for value in turn.get("choices", []) if ":" not in value]}
