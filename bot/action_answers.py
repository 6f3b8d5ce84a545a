"""Checks what the action server answers by its shape alone.

Rasa validates the JSON schema of an answer and, each time, the schema itself against the schema of schemas:
40 ms of every turn, and an error that quotes the answer into the log. Both ends of that wire are ours. It also
walks through all its classes of events for the name of each event that comes back: half a millisecond.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event
from rasa.shared.exceptions import RasaException


class AnswerOutOfShape(RasaException):
    """The action server answered with something other than events and responses."""


def check_shape(_: RemoteAction, answer: Any) -> bool:
    """Whether there are events with names and responses. Raises AnswerOutOfShape, quoting nothing."""
    events = answer.get("events", []) if isinstance(answer, dict) else None
    responses = answer.get("responses", []) if isinstance(answer, dict) else None
    lists = isinstance(events, list) and isinstance(responses, list)
    if not lists or not all(isinstance(one, dict) and "event" in one for one in events):
        raise AnswerOutOfShape("the action server's answer is not events and responses")
    return True


def check_by_shape() -> None:
    """Let Rasa use this check from now on, and remember which class of events has which name."""
    RemoteAction._validate_action_result = check_shape
    Event.resolve_by_type = staticmethod(cache(Event.resolve_by_type))
