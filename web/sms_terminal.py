"""`signpost sms`: text the assistant from a terminal. No provider account, no cost, and what each answer would cost.

It starts an assistant of its own for as long as it runs, or uses the one that SIGNPOST_BOT_URL and
SIGNPOST_BOT_KEY name. What is typed goes the same road as a text that the provider brings.
"""

from __future__ import annotations

import argparse
import itertools
import logging
import os
import secrets
import socket
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from flask import Flask

from web.locale import Languages
from web.segments import count
from web.serve import parts_of, shared_environment
from web.settings import Settings
from web.sms import texting_for, texting_store
from web.sms_desk import Desk
from web.supervisor import Supervisor
from web.texter import Incoming

NUMBER = "+447700900123"  # of a range that is kept for stories: it is nobody's
ASSISTANT_PARTS = 2


def add_sms(verbs: argparse._SubParsersAction) -> None:
    """Add `signpost sms`."""
    verb = verbs.add_parser("sms", help="text the assistant from this terminal, segments shown")
    verb.add_argument(
        "--from", dest="number", default=NUMBER, metavar="NUMBER", help="the number that you text from"
    )
    verb.add_argument("--whatsapp", action="store_true", help="as WhatsApp messages, which may be longer")
    verb.set_defaults(run=text_here)


def text_here(arguments: argparse.Namespace) -> int:
    """Read texts a line each until the end of input."""
    settings = Settings.from_env()
    sender = f"whatsapp:{arguments.number}" if arguments.whatsapp else arguments.number
    logging.getLogger("signpost").setLevel(logging.CRITICAL)
    with assistant(settings) as ready, desk_for(ready) as desk:
        converse(desk, sender, typed(), sys.stdout)
    return 0


def converse(desk: Desk, sender: str, lines: Iterable[str], to: TextIO) -> None:
    """Each line is a text; each answer is shown with what it takes to send."""
    for number, line in zip(itertools.count(1), lines, strict=False):
        text = Incoming(f"SM{number}-{secrets.token_hex(4)}", sender, "", line, arrived=desk.texting.clock())
        began = time.monotonic()
        answers = desk.answer(text)
        took = time.monotonic() - began
        for answer in answers:
            to.write(f"{indented(answer)}\n    [{cost_of(answer)}]\n")
        to.write(f"    [{took:.2f} s]\n\n" if answers else "    [no answer]\n\n")


def cost_of(answer: str) -> str:
    counted = count(answer)
    return f"{counted.segments} segment{'s' if counted.segments > 1 else ''}, {counted.units} of {counted.encoding}"


def indented(answer: str) -> str:
    return "\n".join(f"    {line}" for line in answer.split("\n"))


def typed() -> Iterator[str]:
    """Lines from the keyboard with a prompt, or from a pipe without one."""
    prompt = "> " if sys.stdin.isatty() else ""
    while True:
        try:
            yield input(prompt)
        except EOFError:
            return


@contextmanager
def desk_for(settings: Settings) -> Iterator[Desk]:
    """Texting with everything but the provider; nothing of it outlives the block."""
    from web.visitor_app import build

    with tempfile.TemporaryDirectory() as home:
        alone = replace(settings, home=Path(home), redis_url="", twilio_auth_token="")
        app: Flask = build(alone)
        store = texting_store(alone)
        desk = Desk(texting_for(app, alone, Languages(alone.languages), store), None)
        try:
            yield desk
        finally:
            desk.close()
            store.close()
            app.extensions["store"].close()


@contextmanager
def assistant(settings: Settings) -> Iterator[Settings]:
    """The settings of an assistant that answers: the one that is named, or one that is started here."""
    if settings.bot_key and os.environ.get("SIGNPOST_BOT_URL"):
        yield settings
        return
    rasa, actions = free_port(), free_port()
    ready = replace(
        settings,
        rasa_port=rasa,
        actions_port=actions,
        bot_url=f"http://127.0.0.1:{rasa}",
        bot_key=secrets.token_urlsafe(32),
    )
    environment = shared_environment(ready) | {
        "SIGNPOST_BOT_KEY": ready.bot_key,
        "SIGNPOST_RASA_PORT": str(rasa),
        "SIGNPOST_ACTIONS_PORT": str(actions),
    }
    logs = settings.home / "log"
    logs.mkdir(parents=True, exist_ok=True)
    supervisor = Supervisor(parts_of(ready)[:ASSISTANT_PARTS], environment, logs)
    try:
        supervisor.start()
        yield ready
    finally:
        supervisor.stop()


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]
