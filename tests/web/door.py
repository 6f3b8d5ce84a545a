"""A small assistant for tests: a real HTTP server that speaks the door's protocol and says fixed things.

What it says depends on the choice or on a word in the text, so a test can ask for any card, for silence, or for
an answer that comes too late.
"""

from __future__ import annotations

import json
import time
from contextlib import AbstractContextManager
from typing import Any

from tests.serving import JsonAnswers, Loopback, opened

KEY = "a-key-for-tests-and-nothing-else"
SKIP = {"label": "Skip this question", "value": "device_safe:skip"}
LOCAL = {
    "id": "leeds-womens-aid-helpline",
    "name": "Leeds Women's Aid helpline",
    "organization": "Leeds Women's Aid",
    "scope": "local",
    "by_and_for": False,
    "because": ["You said it is about you", "It covers Leeds"],
    "ask_first": ["Ask whether it takes pets"],
    "open": {"now": True, "until": "20:00", "next": None, "always": False},
    "phones": [
        {"number": "0113 246 0401", "free": False, "text": False},
        {"number": "07700 900123", "free": None, "text": True},
    ],
    "webchat": "https://chat.example.org/",
    "url": "https://www.example.org/",
    "what_to_expect": "A woman answers. You do not have to give your name.",
    "open_text": "Open now, until 20:00",
    "hours_note": "Closed on Christmas Day",
    "languages": ["pl", "ur"],
    "checked_text": "Not yet checked by phone: read on example.org in May 2026.",
    "distance_km": 3.3,
}
NATIONAL = {
    "id": "national-domestic-abuse-helpline",
    "name": "National Domestic Abuse Helpline",
    "organization": "Refuge",
    "scope": "national",
    "by_and_for": True,
    "because": ["It covers all of England"],
    "open": {"now": True, "until": None, "next": None, "always": True},
    "phones": [{"number": "0808 2000 247", "free": True, "text": False}],
    "webchat": None,
    "url": "javascript:alert(1)",
    "open_text": "Open 24 hours a day",
    "checked_text": "Checked on 1 May 2026",
    "distance_km": None,
}


def say(text: str, card: str = "text", **more: Any) -> dict[str, Any]:
    return {"text": text, "card": card, "choices": [], **more}


DANGER = say(
    "If someone may get hurt now, ring 999.\nIf you cannot speak, press 55 when you are asked.",
    "danger",
    data={"links": [{"label": "Call 999", "href": "tel:999"}]},
)
DEVICE = say(
    "Is it safe to use this phone or computer now?",
    "question",
    choices=[
        {"label": "Yes", "value": "device_safe:yes"},
        {"label": "No", "value": "device_safe:no"},
        {"label": "Not sure", "value": "device_safe:not_sure"},
        SKIP,
    ],
)
AREA = say(
    "Roughly where do you need help? The first half of a postcode is enough.",
    "question",
    choices=[{"label": "Skip this question", "value": "area:skip"}],
)
FOUND = say(
    "This is the service most likely to help.",
    "services",
    services=[LOCAL, NATIONAL],
    data={"widened": ["No local service for men; showing national"], "more": 0},
    choices=[
        {"label": "Show me more", "value": "more"},
        {"label": "Start again", "value": "start_again"},
        {"label": "Leave", "value": "leave"},
    ],
)
MENU = say(
    "What would help most?",
    "question",
    choices=[{"label": f"Some kind of help {n}", "value": f"need:n{n}"} for n in range(15)]
    + [{"label": "Skip", "value": "need:skip"}],
)
CRISIS = say(
    "To talk to someone now: Samaritans, 116 123.\nOr text SHOUT to 85258.\nEngland 0808 2000 247",
    "crisis",
    data={"links": [{"label": "116 123", "href": "tel:116123"}, {"label": "85258", "href": "sms:85258"}]},
)
BY_CHOICE = {
    "danger_now:yes": [DANGER],
    "danger_now:no": [DEVICE],
    "device_safe:yes": [AREA],
    "device_safe:no": [say("Use another phone if you can.", data={"safety": True}), AREA],
    "area:skip": [FOUND],
    "audience:own_behaviour": [say("Here is a line for you.", data={"clear": True})],
    "start_again": [DEVICE],
}
BY_WORD = {
    "knife": [DANGER],
    "nóż": [DANGER, DEVICE],
    "attack": [DANGER, FOUND],
    "york": [say("Thank you. What is happening is not your fault."), FOUND],
    "leeds": [FOUND],
    "menu": [MENU],
    "chat": [say("Here is one.", "services", services=[LOCAL | {"phones": [], "url": None}])],
    "sad": [CRISIS],
    "script": [say("<script>document.title='broken'</script><b>bold</b> ring 0808 2000 247", "odd card")],
    "mixed": [say("a"), "not a message"],
    "silence": [],
}


def written_in(asked: dict[str, Any], text: str) -> str:
    """The language that a few known words are in, where it is offered; else the one in use, or the one chosen."""
    chosen = (asked.get("choice") or "").partition("language:")[2]
    for word, language in {"nóż": "pl", "husband": "en"}.items():
        if word in text and language in asked.get("languages", ("en", "pl")):
            return language
    return chosen or asked["language"]


class Door(JsonAnswers):
    """One request. The tracker counts the turns, so a test can see that it is carried."""

    def do_GET(self) -> None:
        self.answer(200, {"ready": True})

    def do_POST(self) -> None:
        asked = json.loads(self.body())
        self.server.heard.append((self.path, asked))  # type: ignore[attr-defined]
        if self.headers.get("X-Signpost-Key") != KEY:
            return self.answer(403, {"error": "wrong key"})
        text = asked.get("text") or ""
        if self.path.endswith("/danger"):
            alarm = {"danger": "knife" in text or "nóż" in text, "crisis": "end my life" in text}
            return self.answer(200, alarm | {"language": written_in(asked, text)})
        if "slow" in text:
            time.sleep(3)
        if "drip" in text:
            return self.drip()
        return self.answer(200, self.turn(asked, text))

    def turn(self, asked: dict[str, Any], text: str) -> dict[str, Any]:
        turns = int(asked["tracker"] or 0) + 1
        word = next((word for word in BY_WORD if word in text.lower()), None)
        messages = BY_CHOICE.get(asked.get("choice") or "", [AREA]) if word is None else BY_WORD[word]
        ended = "goodbye" in text
        offer = "ur" if "shohar" in text else None
        language = written_in(asked, text)
        return {
            "messages": messages,
            "tracker": str(turns),
            "language": language,
            "offer": offer,
            "ended": ended,
        }

    def drip(self) -> None:
        """One byte now and then: each is in time, the whole is not."""
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        for _ in range(20):
            self.wfile.write(b" ")
            self.wfile.flush()
            time.sleep(0.2)


class DoorServer(Loopback):
    """The door, and what it heard."""

    def __init__(self) -> None:
        super().__init__(Door)
        self.heard: list[tuple[str, dict[str, Any]]] = []

    def turns(self) -> list[dict[str, Any]]:
        return [asked for path, asked in self.heard if path.endswith("/turn")]


def open_door() -> AbstractContextManager[DoorServer]:
    """The door, open until the block ends."""
    return opened(DoorServer())
