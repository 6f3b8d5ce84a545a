"""The doors: how a person's turn comes in from the relay, and how Rasa's replies go back to it.

One request is one turn (turns.py), and it carries its own conversation (trackers.py). Whatever fails inside, an
answer with 999 and a 24-hour line goes back, and nothing that they wrote is logged.
"""

from __future__ import annotations

import asyncio
import gc
import hmac
import json
import logging
import os
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_answer

from bot.action_answers import check_by_shape
from bot.danger import signals_in
from bot.language_switch import Answering
from bot.languages import LANGUAGES
from bot.replies import Replies
from bot.short_words import command_in
from bot.trackers import CARRIED, Carried, read_state
from bot.turn_language import language_of_turn, means_only_language, with_languages, written_in
from bot.turns import BadTurn, Turn, choice_value, parsed_choice, spoken_text, understood

logger = logging.getLogger(__name__)
FIRST_WORDS = "I live in Leeds and need a refuge"
PATIENCE = 20  # seconds after which a turn is answered with the helpline reply


class Door(OutputChannel):
    """Collects the replies of one turn in the shape that the relay expects."""

    def __init__(self, door: str) -> None:
        self.door = door
        self.messages: list[dict[str, Any]] = []
        self.ended = False

    def name(self) -> str:  # type: ignore[override]
        """The door itself, so that a response written for `sms` is used there."""
        return self.door

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep one reply, unless the conversation has just ended."""
        if not self.ended:
            self.add(message)

    def add(self, message: dict[str, Any]) -> None:
        """Put one reply into the relay's shape."""
        about = message.get("metadata") or {}
        custom = message.get("custom") or {}
        buttons = message.get("buttons") or []
        kept: dict[str, Any] = {
            "card": custom.get("card") or about.get("card") or ("question" if buttons else "text"),
            "text": message.get("text") or "",
            "choices": [{"label": b["title"], "value": choice_value(b["payload"])} for b in buttons],
        }
        if custom.get("services") is not None:
            kept["services"] = custom["services"]
        data = {**(about.get("data") or {}), **(custom.get("data") or {})}
        if data:
            kept["data"] = data
        self.messages.append(kept)
        self.ended = self.ended or bool(about.get("ended"))


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
            await warm_up(getattr(app.ctx, "agent", None))
            # The model and Rasa's modules live as long as the process: the collector need not walk them again.
            gc.collect()
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


def danger_in(text: str) -> dict[str, bool]:
    """Whether a text speaks of danger or of suicide: no model, no conversation."""
    heard = signals_in(text)
    return {"danger": heard.danger, "crisis": heard.crisis}


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


async def take_turn(
    turn: Turn, on_new_message: Callable[[UserMessage], Awaitable[Any]], replies: Replies
) -> dict[str, Any]:
    """Let Rasa answer one turn, and answer it ourselves where Rasa cannot."""
    spoken = language_of_turn(turn.text, turn.choice, turn.language, turn.languages)
    turn, door = replace(turn, language=spoken.language), Door(turn.door)
    carried = Carried(text=turn.tracker, slots={"language": turn.language, "desk": turn.desk})
    token = CARRIED.set(carried)
    try:
        await asyncio.wait_for(on_new_message(user_message(turn, door, spoken)), PATIENCE)
    except Exception as problem:  # silence is the one answer that must never be given
        logger.error("door.turn_failed kind=%s", type(problem).__name__)
    finally:
        CARRIED.reset(token)
    if not door.messages:
        add_lifeline(turn, door, replies, carried)
    if spoken.elsewhere:
        slots = slots_of(carried)
        door.messages = with_languages(door.messages, replies, slots, turn.door, turn.languages)
    return {
        "messages": door.messages,
        "tracker": "" if door.ended else carried.text,
        "language": turn.language,
        "offer": spoken.offer,
        "ended": door.ended,
    }


def user_message(turn: Turn, door: Door, spoken: Answering) -> UserMessage:
    """The turn as Rasa takes it: a choice already understood, words to be understood by the pipeline."""
    text = "" if turn.choice is not None else spoken_text(turn.text or "")
    parsed = parsed_choice(turn.choice) if turn.choice is not None else None
    language = means_only_language(spoken, text) if text else None
    command = command_in(text, turn.language) if text else None
    if language:
        text, parsed = "", understood("choose", {"language": language})
    elif command:
        parsed = understood(command, {})
    if parsed is None and not text:
        parsed = understood("nlu_fallback", {})
    return UserMessage(
        text,
        door,
        turn.conversation,
        parse_data=parsed,  # type: ignore[arg-type]
        input_channel=turn.door,
        metadata={"language": turn.language},
    )


def slots_of(carried: Carried) -> dict[str, Any]:
    """Every answer so far, and what is fixed for this turn."""
    return {**read_state(carried.text, carried.now).get("slots", {}), **carried.slots}


def add_lifeline(turn: Turn, door: Door, replies: Replies, carried: Carried) -> None:
    """Nothing came back, so say the fixed words ourselves: danger and crisis are still heard."""
    heard = danger_in(turn.text or "")
    asked = turn.choice in ("danger_now:yes", "danger_now:not_sure")
    name = (
        "utter_danger"
        if heard["danger"] or asked
        else "utter_crisis"
        if heard["crisis"]
        else "utter_helpline"
    )
    message = replies.message(name, slots_of(carried), turn.door, {})
    door.add(message or {"text": LAST_WORDS, "metadata": {"card": "danger"}})


LAST_WORDS = (
    "Something went wrong here. If anyone is in danger, call 999. For support at any hour: England 0808 2000 247, "
    "Scotland 0800 027 1234, Wales 0808 80 10 800, Northern Ireland 0808 802 1414. They are free to call."
)


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
