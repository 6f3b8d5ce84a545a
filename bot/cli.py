"""The bot's verbs: `signpost train`, `signpost understand` and `signpost replies`."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import redirect_stdout
from datetime import date
from pathlib import Path
from typing import Any

from bot.reviews import hashes, read, state, summary, updated, with_review, write
from bot.serve import home, quieten
from bot.training import is_trained, model_file, train
from directory.models import ClearError

SHOWN = ("rasa.engine.training.hooks",)


class NotTrained(ClearError):
    """There is no model yet."""


def add_train(verbs: argparse._SubParsersAction) -> None:
    """Add `signpost train`."""
    verb = verbs.add_parser("train", help="train the assistant; does nothing when nothing has changed")
    verb.add_argument("--force", action="store_true", help="train even if nothing has changed")
    verb.set_defaults(run=run_train)


def run_train(arguments: argparse.Namespace) -> int:
    """Train if needed, saying what is being done."""
    where = home()
    if is_trained(where) and not arguments.force:
        print(f"The assistant is trained already: {model_file(where)}")
        return 0
    print("Training the assistant. This takes a minute or two.", flush=True)
    logging.basicConfig(level=logging.ERROR, format="  %(message)s", stream=sys.stdout)
    for name in SHOWN:
        logging.getLogger(name).setLevel(logging.INFO)
    began = time.monotonic()
    model = train(where)
    size = model.stat().st_size / 1e6
    print(f"Trained in {time.monotonic() - began:.0f} s: {model} ({size:.1f} MB)")
    return 0


def add_understand(verbs: argparse._SubParsersAction) -> None:
    """Add `signpost understand`."""
    verb = verbs.add_parser(
        "understand", help="say what the assistant understands of each line on standard input"
    )
    verb.add_argument(
        "--json", action="store_true", help="one JSON object a line (it is always so; for symmetry)"
    )
    verb.add_argument("--language", default=None, metavar="xx", help="the language chosen so far, such as cy")
    verb.set_defaults(run=run_understand)


def run_understand(arguments: argparse.Namespace) -> int:
    """Read lines, write one JSON object for each, in order."""
    model = model_file(home())
    if not model.is_file():
        raise NotTrained("the assistant is not trained yet; run: signpost train")
    # Only our own lines may reach standard output; whatever Rasa prints goes beside it.
    with redirect_stdout(sys.stderr):
        agent = load(model)
    lines = (line.decode("utf-8", errors="replace") for line in sys.stdin.buffer)
    for heard in understand(agent, lines, arguments.language):
        sys.stdout.write(json.dumps(heard, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return 0


def load(model: Path) -> Any:
    """The trained assistant, loaded once."""
    quieten()
    logging.disable(logging.WARNING)
    from rasa.core.agent import Agent

    return Agent.load(str(model))


def understand(agent: Any, lines: Iterable[str], language: str | None = None) -> Iterator[dict[str, Any]]:
    """What each line says, in the words of the contract: the same pipeline as in conversation."""
    from rasa.core.channels.channel import UserMessage

    from bot.turns import spoken_text

    loop = asyncio.new_event_loop()
    try:
        for line in lines:
            message = UserMessage(spoken_text(line), metadata={"language": language} if language else None)
            yield loop.run_until_complete(agent.processor.parse_message(message))["signals"]
    finally:
        loop.close()


def add_replies(verbs: argparse._SubParsersAction) -> None:
    """Add `signpost replies`."""
    verb = verbs.add_parser("replies", help="which replies there are, and who has read them")
    verb.add_argument("--summary", action="store_true", help="only how many are unreviewed")
    verb.add_argument(
        "--update", action="store_true", help="add rows for new replies, drop those of gone ones"
    )
    verb.add_argument(
        "--reviewed", metavar="REPLY", help="note that somebody has read a reply as it stands now"
    )
    verb.add_argument("--by", metavar="NAME", default="", help="who read it: name and organisation")
    verb.set_defaults(run=run_replies)


def run_replies(arguments: argparse.Namespace) -> int:
    """Show the table, or change it."""
    reviews, now = read(), hashes()
    if arguments.update:
        reviews = updated(reviews, now)
        write(reviews)
    if arguments.reviewed:
        reviews = with_review(reviews, now, arguments.reviewed, arguments.by.strip(), date.today())
        write(reviews)
    if not arguments.summary:
        for one in reviews:
            print(f"{one.reply:<32}{one.owner:<20}{state(one, now.get(one.reply))}")
    print(summary(reviews, now))
    return 0
