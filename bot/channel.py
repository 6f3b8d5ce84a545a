"""The door: where a person's turn comes in from the relay, and whether a text speaks of danger outside a turn.

One request is one turn (turns.py), answered in turn_taking.py. Only who brings our key is let in, and nothing that
anybody wrote is logged.
"""

from __future__ import annotations

import asyncio
import gc
import hmac
import json
import logging
import os
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_answer

from bot.action_answers import check_by_shape
from bot.hearing.languages import LANGUAGES
from bot.hearing.plain_text import one_message
from bot.replies import Replies
from bot.straight_roads import take_straight_roads
from bot.turn_language import language_of_turn, written_in
from bot.turn_taking import PATIENCE, danger_in, take_turn
from bot.turns import BadTurn, Turn

logger = logging.getLogger(__name__)
FIRST_WORDS = "I live in Leeds and need a refuge"


class DoorInput(InputChannel):
    """The relay's way in, named `door` in credentials.yml."""

    def __init__(self, key: str) -> None:
        self.key = key

    @classmethod
    def name(cls) -> str:
        """Where Rasa mounts it: /webhooks/door/."""
        return "door"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> DoorInput:
        """The key comes from SIGNPOST_BOT_KEY, never from a file. Without one the door stays shut."""
        return cls(os.environ.get("SIGNPOST_BOT_KEY", ""))

    def admits(self, request: Request) -> bool:
        """Whether the request brought our key."""
        given = request.headers.get("X-Signpost-Key", "")
        return bool(self.key) and hmac.compare_digest(given.encode("utf-8", "replace"), self.key.encode())

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The three addresses of the door."""
        door = Blueprint("signpost_door")
        hush_tracebacks()
        check_by_shape()

        @door.listener("after_server_start")
        async def settle(app: Sanic, *_: object) -> None:
            agent = getattr(app.ctx, "agent", None)
            if agent:
                take_straight_roads(agent)
            await warm_up(agent)
            # The model and Rasa's modules live as long as the process: the collector need not walk them.
            gc.freeze()
            gc.enable()

        @door.get("/")
        async def ready(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            is_ready = bool(agent and agent.is_ready())
            return json_answer({"ready": is_ready}, status=200 if is_ready else 503)

        @door.post("/turn")
        async def turn(request: Request) -> HTTPResponse:
            if not self.admits(request):
                return json_answer({"error": "wrong key"}, status=403)
            try:
                one = Turn.from_json(json.loads(request.body))
            except (ValueError, BadTurn) as problem:
                what = str(problem) if isinstance(problem, BadTurn) else "body"
                return json_answer({"error": f"not a turn: {what}"}, status=400)
            replies = getattr(request.app.ctx.agent, "nlg", None) or Replies()
            with one_message():
                return json_answer(await take_turn(one, on_new_message, replies))

        @door.post("/danger")
        async def danger(request: Request) -> HTTPResponse:
            if not self.admits(request):
                return json_answer({"error": "wrong key"}, status=403)
            try:
                asked = json.loads(request.body)
                text, in_use = asked["text"], asked.get("language", "en")
            except (ValueError, KeyError, TypeError, AttributeError):
                text = in_use = None
            if not isinstance(text, str) or not isinstance(in_use, str):
                return json_answer({"error": "not a text"}, status=400)
            heard = await danger_heard(getattr(request.app.ctx, "agent", None), text)
            return json_answer(heard | {"language": written_in(text, in_use)})

        return door


async def warm_up(agent: Any) -> None:
    """Understand one message before anybody sends one: it opens the postcodes and the words of every language."""
    try:
        language_of_turn(FIRST_WORDS, None, "en", LANGUAGES)
        if agent and agent.is_ready():
            await agent.parse_message(FIRST_WORDS)
    except Exception as problem:  # the first person waits a little longer; that is all
        logger.error("door.warm_up_failed kind=%s", type(problem).__name__)


_ASKING = asyncio.Lock()


async def danger_heard(agent: Any, text: str) -> dict[str, bool]:
    """Whether a text speaks of danger or suicide, outside a turn. Where the patterns hear nothing the model is asked.

    It is asked about one message at a time, so that somebody who floods us costs the others no more than that.
    """
    heard = danger_in(text)
    if any(heard.values()) or _ASKING.locked() or not (agent and agent.is_ready()):
        return heard
    try:
        async with _ASKING:
            said = await asyncio.wait_for(agent.parse_message(text.lstrip("/ ")), PATIENCE)
    except Exception as problem:  # what the patterns heard is still an answer
        logger.error("door.danger_failed kind=%s", type(problem).__name__)
        return heard
    signals = said.get("signals") or {}
    return {name: bool(signals.get(name)) for name in heard}


class NoTraceback(logging.Filter):
    """Drops tracebacks: the values in them may be somebody's words."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.exc_info = None
        record.exc_text = None
        return True


def hush_tracebacks() -> None:
    """Keep Rasa from printing what a failing turn was about."""
    for name in (
        "rasa.core.processor",
        "rasa.core.agent",
        "rasa.core.actions.action",
        "sanic.error",
        "sanic.root",
    ):
        logging.getLogger(name).addFilter(NoTraceback())
