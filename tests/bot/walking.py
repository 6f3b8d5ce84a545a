"""A conversation, step by step: the choices that lead to each question, and where one stands."""

from __future__ import annotations

import json

from tests.bot.conftest import Conversation

# Each step of a conversation as the choices that lead there, the question that stands then.
STEPS = {
    "the first screen": ([], "danger_now"),
    "device": (["danger_now:no"], "device_safe"),
    "who": (["danger_now:no", "device_safe:yes"], "audience"),
    "age": (["danger_now:no", "device_safe:yes", "audience:survivor"], "under_18"),
    "place": (["danger_now:no", "device_safe:yes", "audience:survivor", "under_18:no"], "area"),
    "need": (
        ["danger_now:no", "device_safe:yes", "audience:survivor", "under_18:no", "area:skip", "narrow"],
        "need",
    ),
}
AFTER_RESULTS = ["danger_now:no", "device_safe:yes", "audience:survivor", "under_18:no", "area:skip"]
NEXT_STEPS = {"more", "narrow", "about_you", "different_place", "start_again"}


def walk(someone: Conversation, steps: list[str]) -> Conversation:
    """Tap one choice after another."""
    for step in steps:
        someone.picks(step)
    return someone


def stands_at(someone: Conversation) -> str | None:
    """The question that the next words would answer."""
    return json.loads(someone.tracker)["asked"]
