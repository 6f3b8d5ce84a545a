"""Keeps nothing: each turn brings its own conversation along and takes it away again.

Rasa wants a tracker store. Ours rebuilds a tracker from the short text that came with the request and puts
the new text back where the request can pick it up. That text holds the answers and the place in the form,
never a word that anybody typed. Rasa's own shell, where no request carries anything, is kept in memory for
as long as the shell runs.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from rasa.core.policies.rule_policy import DEFAULT_ACTION_MAPPINGS
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import (
    ACTION_LISTEN_NAME,
    ACTION_SESSION_START_NAME,
    DEFAULT_SLOT_NAMES,
    REQUESTED_SLOT,
)
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

FORGET_AFTER = 15 * 60
FORM = "find_help_form"
FIRST_QUESTION = "danger_now"


@dataclass
class Carried:
    """What one request brought and will take away: the answers so far, and what is fixed for this turn."""

    text: str = ""
    now: float = field(default_factory=time.time)
    slots: dict[str, Any] = field(default_factory=dict)


CARRIED: ContextVar[Carried | None] = ContextVar("carried", default=None)


class FormFirst(DialogueStateTracker):
    """A tracker that sends each message to the open form, as the rules would after searching them all."""

    def update(self, event: Event, domain: Any = None) -> None:
        """See Rasa's tracker. An intent with an action of Rasa's own outranks a form."""
        super().update(event, domain)
        form = self.active_loop_name
        if form and isinstance(event, UserUttered) and event.intent_name not in DEFAULT_ACTION_MAPPINGS:
            self.trigger_followup_action(form)


class CarriedTrackerStore(TrackerStore):
    """A tracker store that holds nobody: state comes and goes with the request."""

    def __init__(self, domain: Any = None, event_broker: Any = None, **_: Any) -> None:
        super().__init__(domain, event_broker)
        self._shell: dict[str, str] = {}

    async def retrieve(self, sender_id: str) -> DialogueStateTracker:
        """Rebuild the tracker that this request carries; a new one where it carries none."""
        carried = CARRIED.get() or Carried(text=self._shell.get(sender_id, ""))
        tracker = FormFirst(sender_id, self.domain.slots)
        for event in events_of(read_state(carried.text, carried.now), carried.slots):
            tracker.update(event, self.domain)
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Hand the state back to the request that brought it."""
        carried = CARRIED.get()
        if carried:
            carried.text = write_state(tracker, carried.now)
        else:
            self._shell[tracker.sender_id] = write_state(tracker, time.time())

    async def keys(self) -> Iterable[str]:
        """Nobody is ever listed."""
        return []


def write_state(tracker: DialogueStateTracker, now: float) -> str:
    """The answers and the place in the form, and when: no events, no words."""
    slots = {
        slot.name: slot.value
        for slot in tracker.slots.values()
        if slot.name not in DEFAULT_SLOT_NAMES and slot.value != slot.initial_value
    }
    state = {"at": int(now), "slots": slots, "asked": tracker.get_slot(REQUESTED_SLOT)}
    return json.dumps(state, ensure_ascii=False, separators=(",", ":"))


def read_state(text: str, now: float) -> dict[str, Any]:
    """The state in that text; empty where there is none, it is unreadable, or it is too old to go on with."""
    try:
        state = json.loads(text) if text else {}
    except ValueError:
        return {}
    if not isinstance(state, dict) or now - state.get("at", 0) > FORGET_AFTER:
        return {}
    return state


def events_of(state: dict[str, Any], fixed: dict[str, Any]) -> list[Event]:
    """The shortest history that leads to this state, for Rasa to stand on.

    The form is always open, so that every message is first read for answers, whatever else it is. A new
    conversation stands at the first question, because the first screen has already asked it.
    """
    asked = state.get("asked", FIRST_QUESTION)
    slots = {**state.get("slots", {}), **fixed, REQUESTED_SLOT: asked}
    events: list[Event] = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted(), ActiveLoop(FORM)]
    events += [SlotSet(name, value) for name, value in slots.items()]
    return [*events, ActionExecuted(ACTION_LISTEN_NAME)]
