"""HTTP to the assistant: one turn, and one quick question about danger. Never waits longer than it was told.

The assistant keeps nothing: its tracker comes back with each answer and goes with the next turn.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TookTooLong
from dataclasses import dataclass
from typing import Any

import requests
from requests.adapters import HTTPAdapter

from web.conversation import Message, message_from

AT_ONCE = 64


class BotUnavailable(Exception):
    """The assistant did not give a usable answer in time. The message is one word: why."""


@dataclass(frozen=True)
class Turn:
    """What the assistant made of one message."""

    messages: tuple[Message, ...]
    tracker: str | None
    language: str
    ended: bool
    offer: str = ""  # a language to offer beside the answer


@dataclass(frozen=True)
class Alarm:
    """What the assistant's danger component says of one text, and the language the text is plainly written in."""

    danger: bool
    crisis: bool
    language: str = ""


class BotClient:
    """The assistant's door. One for the whole process; safe to use from many threads."""

    def __init__(self, address: str, key: str) -> None:
        self._door, self._headers = f"{address}/webhooks/door", {"X-Signpost-Key": key}
        self._session = requests.Session()
        self._session.trust_env = False  # no proxy settings, no .netrc: this call stays on its road
        self._session.mount("http://", HTTPAdapter(pool_connections=1, pool_maxsize=AT_ONCE))
        # A read timeout starts again with every byte that comes. Waiting on a thread is a limit on the whole.
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="bot")

    def turn(self, request: Mapping[str, Any], seconds: float) -> Turn:
        """One turn of a conversation. Raises BotUnavailable."""
        answer = self._post("/turn", request, seconds)
        try:
            messages = tuple(message_from(said, sender="bot") for said in answer["messages"])
            tracker, ended = answer.get("tracker") or None, bool(answer.get("ended"))
        except (KeyError, TypeError, AttributeError, ValueError):
            raise BotUnavailable("garbled") from None
        if not any(message.text.strip() or message.services for message in messages):
            raise BotUnavailable("silent")
        language, offer = code_in(answer, "language"), code_in(answer, "offer")
        return Turn(messages, str(tracker) if tracker else None, language, ended, offer)

    def alarm(self, text: str, seconds: float, language: str = "en") -> Alarm:
        """Whether a text means danger or crisis; no conversation needed. Raises BotUnavailable."""
        answer = self._post("/danger", {"text": text, "language": language}, seconds)
        danger, crisis = (answer.get(name) is True for name in ("danger", "crisis"))
        return Alarm(danger, crisis, code_in(answer, "language"))

    def answers(self, seconds: float = 0.5) -> bool:
        """Whether the assistant is there at all."""
        try:
            return self._session.get(f"{self._door}/", timeout=seconds).status_code < 500
        except requests.RequestException:
            return False

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._session.close()

    def _post(self, path: str, body: Mapping[str, Any], seconds: float) -> dict[str, Any]:
        if seconds <= 0:
            raise BotUnavailable("late")
        deadline = time.monotonic() + seconds
        asked = self._pool.submit(self._send, path, body, deadline)
        try:
            return asked.result(timeout=seconds)
        except TookTooLong:
            asked.cancel()
            raise BotUnavailable("late") from None

    def _send(self, path: str, body: Mapping[str, Any], deadline: float) -> dict[str, Any]:
        left = deadline - time.monotonic()
        if left <= 0:
            raise BotUnavailable("late")
        try:
            answer = self._session.post(self._door + path, json=body, headers=self._headers, timeout=left)
            said = answer.json() if answer.status_code == 200 else None
        except (requests.RequestException, ValueError, RecursionError):
            # Not chained: the original may quote what the person wrote.
            raise BotUnavailable("unreachable") from None
        if not isinstance(said, dict):
            raise BotUnavailable(f"status_{answer.status_code}")
        return said


def code_in(answer: Mapping[str, Any], name: str) -> str:
    """The code of a language, or nothing where there is none."""
    code = answer.get(name)
    return code if isinstance(code, str) else ""
