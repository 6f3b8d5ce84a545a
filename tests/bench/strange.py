"""A hundred thousand strange messages through the assistant's door: what broke, what was met with silence, how fast.

Danger is said after every twentieth, and has to be heard.
"""

from __future__ import annotations

import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import requests
from tqdm import tqdm

from tests.bench.assistant import KEY, PORTS, wait_for_a_match
from tests.bench.processes import serving
from tests.strange_text import danger_among_noise, strange

MESSAGES, A_CONVERSATION, AT_ONCE = 100_000, 20, 8
BROKEN = ("something went wrong", "that did not work")


@dataclass(frozen=True)
class Endured:
    """How many messages, of which met with an error, with silence or an apology, dangers said and missed; seconds."""

    messages: int
    errors: int
    silent: int
    dangers: int
    missed: int
    seconds: float


def measure(home: Path, messages: int = MESSAGES) -> Endured:
    """Start the house, send everything, end it."""
    environment = {**PORTS, "SIGNPOST_BOT_KEY": KEY, "SIGNPOST_HOME": str(home)}
    command = [sys.executable, "-m", "web.cli", "serve"]
    ready = f"http://127.0.0.1:{PORTS['SIGNPOST_RASA_PORT']}/webhooks/door/"
    with serving(command, ready, Path.cwd(), environment, home / "bench" / "strange.log"):
        wait_for_a_match()
        began = time.monotonic()
        starts = range(0, messages, A_CONVERSATION)
        with ThreadPoolExecutor(AT_ONCE) as pool:
            told = list(
                tqdm(pool.map(talk, starts), "strange messages", len(starts), unit_scale=A_CONVERSATION)
            )
        took = time.monotonic() - began
    errors, silent, missed = (sum(one[column] for one in told) for column in range(3))
    return Endured(messages, errors, silent, len(starts), missed, took)


def talk(first: int) -> tuple[int, int, int]:
    """One conversation of strange messages with danger at its end: errors, silences, dangers missed."""
    errors = silent = 0
    tracker: str | None = None
    with requests.Session() as session:
        for number in range(first, first + A_CONVERSATION):
            answer = turn(session, first, strange(number), tracker)
            if answer is None:
                errors += 1
                continue
            tracker = answer["tracker"]
            said = " ".join(message["text"] for message in answer["messages"])
            silent += not said.strip() or any(words in said for words in BROKEN)
        last = turn(session, first, danger_among_noise(first), tracker)
    cards = [message["card"] for message in last["messages"]] if last else []
    return errors, silent, int("danger" not in cards)


def turn(session: requests.Session, first: int, text: str, tracker: str | None) -> dict | None:
    """One message through the door, or None where the door answered with an error."""
    address = f"http://127.0.0.1:{PORTS['SIGNPOST_RASA_PORT']}/webhooks/door/turn"
    body = {"conversation": f"strange-{os.getpid()}-{first}", "door": "widget", "language": "en"}
    body |= {"text": text, "tracker": tracker}
    answer = session.post(address, json=body, headers={"X-Signpost-Key": KEY}, timeout=30)
    return answer.json() if answer.ok else None
