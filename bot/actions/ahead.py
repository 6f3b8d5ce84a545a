"""Answers that come in another order: "me", "28" or "Bolton" while the question about the phone is open."""

from __future__ import annotations

from dataclasses import replace

from rasa_sdk import Tracker

from bot.actions.spoken import REQUESTED
from bot.answers import ASKED, Answers
from bot.heard import Heard


def with_question_passed(tracker: Tracker, heard: Heard, told: bool) -> tuple[Answers, int]:
    """The answers to go on with, and how often a question has been set aside.

    The question about the phone is put once more; whoever then answers another one again goes on with the next.
    """
    waits = tracker.slots[REQUESTED] == "device_safe" and heard.answers.device_safe is None
    ahead = waits and heard.learned and not (told or heard.say)
    if ahead and tracker.slots["set_aside"]:
        return replace(heard.answers, device_safe=ASKED), 0
    return heard.answers, int(told or ahead)
