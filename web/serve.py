"""`signpost serve`: every part of the house, and what each is told.

The parts are separate processes on this machine. The keys by which they know one another, and the key that
seals conversations, are made here at start and live only in memory, so what touched the disk is unreadable
once the supervisor has gone.
"""

from __future__ import annotations

import argparse
import os
import secrets
import signal
import sys

from web.settings import START_KEY, Settings
from web.supervisor import Part, Supervisor, say


def add_serve(verbs: argparse._SubParsersAction) -> None:
    """Add `signpost serve`."""
    verb = verbs.add_parser("serve", help="run the visitor app, the staff app and the assistant")
    verb.set_defaults(run=serve)


def serve(_arguments: argparse.Namespace) -> int:
    """Run everything until Ctrl-C or SIGTERM."""
    settings = Settings.from_env()
    logs = settings.home / "log"
    logs.mkdir(parents=True, exist_ok=True)
    supervisor = Supervisor(parts_of(settings), shared_environment(settings), logs)

    def stop_soon(*_: object) -> None:
        supervisor.stopping = True

    signal.signal(signal.SIGINT, stop_soon)
    signal.signal(signal.SIGTERM, stop_soon)
    try:
        supervisor.start()
        if not supervisor.stopping:
            say(f"\nSignpost is open at  http://127.0.0.1:{settings.visitor_port}")
            say(f"The staff app is at  http://127.0.0.1:{settings.staff_port}")
            say("Ctrl-C stops everything.")
        supervisor.keep()
    finally:
        supervisor.stop()
    return 0


def parts_of(settings: Settings) -> tuple[Part, ...]:
    """Every process of the house. The slowest to start comes first."""
    python = sys.executable
    return (
        Part(
            "assistant",
            (python, "-m", "bot.serve"),
            settings.rasa_port,
            f"http://127.0.0.1:{settings.rasa_port}/webhooks/door/",
            one_loop=True,
        ),
        Part(
            "actions",
            (python, "-m", "bot.serve_actions"),
            settings.actions_port,
            f"http://127.0.0.1:{settings.actions_port}/health",
            one_loop=True,
        ),
        Part(
            "visitor",
            (python, "-m", "web.run", "visitor"),
            settings.visitor_port,
            f"http://127.0.0.1:{settings.visitor_port}/health",
        ),
        Part(
            "staff",
            (python, "-m", "web.run", "staff"),
            settings.staff_port,
            f"http://127.0.0.1:{settings.staff_port}/health",
        ),
    )


def shared_environment(settings: Settings) -> dict[str, str]:
    """What every part is told: the settings as they are, and fresh keys where none were given."""
    return {
        "SIGNPOST_BOT_KEY": secrets.token_urlsafe(32),
        "SIGNPOST_STORE_KEY": secrets.token_urlsafe(32),
        **os.environ,
        START_KEY: secrets.token_urlsafe(32),
        "SIGNPOST_HOME": str(settings.home),
        "PYTHONUNBUFFERED": "1",
    }
