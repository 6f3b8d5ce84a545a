"""What a conversation is, and who answers next. Pure: no clock, no store, no network.

A conversation is a value. Each turn makes a new one; the relay keeps it in the store while it lives.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import takewhile
from typing import Any

from web.sms_words import bare

LONGEST_TRANSCRIPT = 80  # messages kept for the plain page; the oldest go first
URGENT = ("danger", "crisis", "child")  # cards that stand before everything else
CARDS = frozenset([*URGENT, "locating", "consent", "services", "question", "text"])


class Holder(str, Enum):
    """Who has the conversation. One at a time, so never two voices."""

    BOT = "bot"
    QUEUE = "queue"
    ADVISER = "adviser"


@dataclass(frozen=True)
class Choice:
    label: str
    value: str


@dataclass(frozen=True)
class Message:
    """One thing said. `sender` is visitor, bot, adviser or system; `number` is its place in the conversation.

    `language` is the one it is written in; of a visitor's words it is not known.
    """

    sender: str
    text: str
    card: str = "text"
    choices: tuple[Choice, ...] = ()
    services: tuple[Mapping[str, Any], ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)
    number: int = 0
    language: str = ""

    def as_json(self) -> dict[str, Any]:
        """In the shape of the contract; `n`, `language` and `data` are additions."""
        said: dict[str, Any] = {
            "from": self.sender,
            "card": self.card,
            "text": self.text,
            "choices": [{"label": choice.label, "value": choice.value} for choice in self.choices],
            "services": [dict(service) for service in self.services],
            "n": self.number,
        }
        if self.language:
            said["language"] = self.language
        if self.data:
            said["data"] = dict(self.data)
        return said


@dataclass(frozen=True)
class AskBot:
    """The assistant answers."""


@dataclass(frozen=True)
class HoldInQueue:
    """Kept for the person who will take over; the assistant stays silent, its danger card excepted."""


@dataclass(frozen=True)
class PassToAdviser:
    """For the adviser's eyes; the assistant stays silent, its danger card excepted."""


@dataclass(frozen=True)
class Conversation:
    """Everything that is known of one conversation. `tracker` is the assistant's own memory, carried for it.

    `wished` is the language that the visitor's page or program last asked for; asking for the same one again is no
    new wish. `noted` are the languages whose honest line has been said.
    """

    language: str = "en"
    holder: Holder = Holder.BOT
    tracker: str | None = None
    ended: bool = False
    messages: tuple[Message, ...] = ()
    said_so_far: int = 0
    wished: str = "en"
    noted: tuple[str, ...] = ()

    def with_messages(self, messages: Iterable[Message]) -> Conversation:
        """The conversation after these were said, each given its number.

        A message marked `clear` takes services shown earlier away: they were meant for somebody in another role.
        """
        numbered = [
            replace(message, number=self.said_so_far + place, language=self.language_of(message))
            for place, message in enumerate(messages, start=1)
        ]
        kept = self.messages
        if any(message.data.get("clear") for message in numbered):
            kept = tuple(replace(one, services=(), data={}) if one.services else one for one in kept)
        return replace(
            self,
            messages=(*kept, *numbered)[-LONGEST_TRANSCRIPT:],
            said_so_far=self.said_so_far + len(numbered),
        )

    def language_of(self, message: Message) -> str:
        """The language of a message: the conversation's, unless it brings its own."""
        return "" if message.sender == "visitor" else message.language or self.language

    def in_language(self, wished: str | None) -> Conversation:
        """The conversation in the language that is asked for, where that is a new wish."""
        return self if wished in (None, self.wished) else replace(self, language=wished, wished=wished)

    def having_noted(self, noted: tuple[str, ...]) -> Conversation:
        return replace(self, noted=noted)

    def heard_after(self, number: int) -> tuple[Message, ...]:
        """What the visitor has been told since message `number`."""
        return tuple(one for one in self.messages if one.number > number and one.sender != "visitor")

    def label_of(self, value: str) -> str:
        """The words on the button that was pressed, or nothing when no such button was shown."""
        shown = (choice for message in reversed(self.messages) for choice in message.choices)
        return next((choice.label for choice in shown if choice.value == value), "")

    def open_choice(self, words: str) -> str:
        """The value of the open choice whose label these very words are, or nothing."""
        open_ones = takewhile(lambda message: message.sender != "visitor", reversed(self.messages))
        labels = {bare(choice.label): choice.value for said in open_ones for choice in said.choices}
        return labels.get(bare(words), "")

    def started_again(self) -> Conversation:
        """The same conversation with nothing in it: what was said before is gone."""
        return replace(self, tracker=None, ended=False, messages=())

    def to_record(self) -> bytes:
        """For the store."""
        return json.dumps(
            {
                "language": self.language,
                "wished": self.wished,
                "noted": self.noted,
                "holder": self.holder.value,
                "tracker": self.tracker,
                "ended": self.ended,
                "said": self.said_so_far,
                "messages": [message.as_json() for message in self.messages],
            },
            separators=(",", ":"),
        ).encode()

    @classmethod
    def from_record(cls, record: bytes) -> Conversation:
        """From the store."""
        kept = json.loads(record)
        return cls(
            language=kept["language"],
            wished=kept["wished"],
            noted=tuple(kept["noted"]),
            holder=Holder(kept["holder"]),
            tracker=kept["tracker"],
            ended=kept["ended"],
            said_so_far=kept["said"],
            messages=tuple(message_from(one, sender=one["from"]) for one in kept["messages"]),
        )


def next_stop(holder: Holder) -> AskBot | HoldInQueue | PassToAdviser:
    """Decide who answers. One holder at a time, so never two voices."""
    if holder is Holder.QUEUE:
        return HoldInQueue()
    return PassToAdviser() if holder is Holder.ADVISER else AskBot()


def message_from(said: Mapping[str, Any], sender: str) -> Message:
    """A message from JSON of the contract's shape. Raises ValueError when it is of another shape.

    Strict, because what is let through here is drawn on a frightened person's screen.
    """
    text, card = said.get("text") or "", said.get("card") or "text"
    choices, services = said.get("choices") or [], said.get("services") or []
    data, language = said.get("data") or {}, said.get("language") or ""
    shaped = isinstance(text, str) and isinstance(data, dict)
    shaped = shaped and isinstance(services, list) and all(isinstance(one, dict) for one in services)
    if not shaped or not isinstance(choices, list):
        raise ValueError("not a message")
    return Message(
        sender=sender,
        text=text,
        card=card if card in CARDS else "text",
        choices=tuple(choice_from(one) for one in choices),
        services=tuple(services),
        data=data,
        number=said.get("n", 0),
        language=language if isinstance(language, str) else "",
    )


def choice_from(said: Any) -> Choice:
    if not isinstance(said, dict) or not all(isinstance(said.get(key), str) for key in ("label", "value")):
        raise ValueError("not a choice")
    return Choice(said["label"], said["value"])
