"""Every conversation file is held with the running house, turn by turn.

A file says who the person is and then, turn by turn, what they do (`says` free words or `picks` a choice)
and what they must get back. See README.md in this folder for the words that a file may use.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import requests
import yaml

from tests.stack import Stack

FOLDER = Path(__file__).parent
FILES = sorted(FOLDER.glob("*.yml"))
WORDS = set(
    "says picks card hears never_hears offered first first_among never_offered choices ended language quiet "
    "never_card on_the_page".split()
)


class Visitor:
    """One person at the widget's door, remembering only the token."""

    def __init__(self, stack: Stack) -> None:
        self.address = f"{stack.visitor}/chat/messages"
        self.token: str | None = None

    def sends(self, turn: dict) -> dict:
        """One turn; returns the JSON answer."""
        body = {"text": turn["says"]} if "says" in turn else {"choice": turn["picks"]}
        if "language" in turn:
            body["language"] = turn["language"]
        if "quiet" in turn:
            self.token = None  # what was there has been forgotten, and the page begins anew
        if self.token:
            body["conversation"] = self.token
        answer = requests.post(self.address, json=body, timeout=10)
        assert answer.status_code == 200, answer.text
        self.token = answer.json()["conversation"]
        return answer.json()


@pytest.mark.stack
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_conversation_goes_as_written(file: Path, stack: Stack) -> None:
    """Each turn of the file brings back what the file says, and never what it says must not come."""
    story = yaml.safe_load(file.read_text())
    visitor = Visitor(stack)
    for number, turn in enumerate(story["turns"], start=1):
        unknown = set(turn) - WORDS
        assert not unknown, f"{file.name}, turn {number}: no such word {unknown}"
        check(turn, visitor.sends(turn), f"{file.name}, turn {number}")


def check(turn: dict, answer: dict, where: str) -> None:
    """Hold one answer against one turn of the file."""
    said = "\n".join(message["text"] for message in answer["messages"])
    cards = [message["card"] for message in answer["messages"]]
    services = [service for message in answer["messages"] for service in message.get("services", [])]
    ids = [service["id"] for service in services]
    values = [choice["value"] for message in answer["messages"] for choice in message.get("choices", [])]
    assert said.strip(), f"{where}: silence"
    if "card" in turn:
        assert turn["card"] in cards, f"{where}: no {turn['card']} card among {cards}: {said}"
    for card in turn.get("never_card", []):
        assert card not in cards, f"{where}: a {card} card: {said}"
    for words in turn.get("hears", []):
        assert words.lower() in said.lower(), f"{where}: never heard {words!r} in: {said}"
    for words in turn.get("never_hears", []):
        assert words.lower() not in said.lower(), f"{where}: heard {words!r} in: {said}"
    for service in turn.get("offered", []):
        assert service in ids, f"{where}: {service} not among {ids}"
    for service in turn.get("never_offered", []):
        assert service not in ids, f"{where}: {service} was offered"
    if "first" in turn:
        assert ids[:1] == [turn["first"]], f"{where}: first was {ids[:1]}"
    if "first_among" in turn:
        assert set(ids[:1]) & set(turn["first_among"]), f"{where}: first was {ids[:1]}"
    for value in turn.get("choices", []):
        assert value in values, f"{where}: no choice {value} among {values}"
    if "ended" in turn:
        assert answer["ended"] is turn["ended"], f"{where}: ended is {answer['ended']}"
