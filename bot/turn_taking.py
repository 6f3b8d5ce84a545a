"""One turn: Rasa answers it, and where Rasa cannot, we answer ourselves.

A turn carries its own conversation (trackers.py). Whatever fails inside, an answer with 999 and a 24-hour line goes
back, and nothing that the person wrote is logged.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from rasa.core.channels.channel import OutputChannel, UserMessage

from bot.hearing.alarms.danger import signals_in
from bot.hearing.short_words import command_in
from bot.language_switch import Answering
from bot.replies import Replies
from bot.trackers import CARRIED, Carried, read_state
from bot.turn_language import language_of_turn, means_only_language, with_languages
from bot.turns import Turn, choice_value, parsed_choice, spoken_text, understood

logger = logging.getLogger(__name__)
PATIENCE = 20  # seconds after which a turn is answered with the helpline reply
LAST_WORDS = (
    "Something went wrong here. If anyone is in danger, call 999. For support at any hour: England 0808 2000 247, "
    "Scotland 0800 027 1234, Wales 0808 80 10 800, Northern Ireland 0808 802 1414. They are free to call."
)


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


def danger_in(text: str) -> dict[str, bool]:
    """Whether a text speaks of danger or of suicide: no model, no conversation."""
    heard = signals_in(text)
    return {"danger": heard.danger, "crisis": heard.crisis}
