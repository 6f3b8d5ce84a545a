"""`python -m web.run visitor|staff`: one app behind waitress. No access log: nobody's coming is written down.

With `--share-port` several processes of the same app may listen side by side.
"""

from __future__ import annotations

import argparse
import logging
import socket
import sys

from waitress import create_server

from directory.models import ClearError
from web import create_staff_app, create_visitor_app
from web.settings import Settings
from web.short_bodies import ShortChannel

APPS = {"visitor": create_visitor_app, "staff": create_staff_app}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m web.run", description="Serve one app.")
    parser.add_argument("app", choices=APPS)
    parser.add_argument(
        "--share-port", action="store_true", help="let other processes listen on the same port"
    )
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("waitress").setLevel(logging.CRITICAL)  # its tracebacks could quote a request
    try:
        settings = Settings.from_env()
        serve(arguments.app, settings, arguments.share_port)
    except ClearError as problem:
        print(f"signpost: {problem}", file=sys.stderr)  # noqa: T201
        return 2
    return 0


def serve(name: str, settings: Settings, share_port: bool) -> None:
    """Listen until told to stop."""
    port = settings.visitor_port if name == "visitor" else settings.staff_port
    listener = socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if share_port:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    listener.bind((settings.host, port))
    server = create_server(
        APPS[name](settings),
        sockets=[listener],
        threads=settings.threads,
        ident=None,
        expose_tracebacks=False,
    )
    server.channel_class = ShortChannel
    server.run()


if __name__ == "__main__":
    sys.exit(main())
