"""Every conversation file is held on the page without JavaScript too: forms posted, HTML read.

Cards are read from the page as drawn, services by the names on their cards, choices from the buttons.
"""

from __future__ import annotations

import csv
import html
import re
from pathlib import Path

import pytest
import requests
import yaml

from tests.conversations.test_conversations import FILES, check
from tests.stack import Stack

TABLE = Path(__file__).parents[2] / "directory" / "data" / "services.csv"
CARD = re.compile(r'<div class="card ([a-z]+)"')
SERVICE = re.compile(r'<article class="service"[^>]*>\s*<h2[^>]*>(.*?)</h2>')
CHOICE = re.compile(r'name="choice" value="([^"]+)"')
TOKEN = re.compile(r'name="conversation" value="([^"]*)"')


def ids_by_name() -> dict[str, str]:
    """The id of each listed service, by the name that people see."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        return {row["name"]: row["id"] for row in csv.DictReader(table) if row["listed"] == "yes"}


class PageVisitor:
    """One person on the page without JavaScript: what the hidden fields hold is all there is."""

    def __init__(self, stack: Stack) -> None:
        self.address, self.token, self.language = f"{stack.visitor}/chat/messages", "", "en"
        self.ids = ids_by_name()

    def sends(self, turn: dict) -> dict:
        """One form, and what the page then shows after the visitor's own words, in the shape of the contract."""
        self.language = turn.get("language", self.language)
        if "quiet" in turn:
            self.token = ""  # what was there has been forgotten, and the page begins anew
        fields = {"conversation": self.token, "language": self.language}
        fields |= {"text": turn["says"]} if "says" in turn else {"choice": turn["picks"]}
        answer = requests.post(
            self.address, data=fields, headers={"Accept": "text/html"}, timeout=10, allow_redirects=False
        )
        if answer.is_redirect:  # they left, and are on another site
            assert "conversation" not in answer.headers["Location"]
            return {"messages": [{"card": "text", "text": "Goodbye."}], "ended": True}
        assert answer.status_code == 200, answer.status_code
        assert "no-store" in answer.headers["Cache-Control"]
        drawn = answer.text.partition("<footer")[0]
        token = TOKEN.search(answer.text)
        self.token = token[1] if token else ""
        latest = drawn.rpartition('class="mine"')[2]
        names = [html.unescape(name) for name in SERVICE.findall(latest)]
        return {
            "messages": [
                {"card": card, "text": "", "choices": [], "services": []} for card in CARD.findall(latest)
            ]
            + [
                {
                    "card": "text",
                    "text": html.unescape(re.sub(r"<[^>]+>", "", latest)),
                    "choices": [{"value": value} for value in CHOICE.findall(latest)],
                    "services": [{"id": self.ids[name]} for name in names],
                }
            ],
            "ended": not self.token,
        }


@pytest.mark.stack
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_conversation_goes_as_written_without_javascript(file: Path, stack: Stack) -> None:
    """The same person, the same answers, with nothing but forms."""
    visitor = PageVisitor(stack)
    for number, turn in enumerate(yaml.safe_load(file.read_text())["turns"], start=1):
        expected = {key: value for key, value in turn.items() if key != "ended"}
        check(expected, visitor.sends(turn), f"{file.name} without JavaScript, turn {number}")
