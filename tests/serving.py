"""Serve something on a free port of this machine for as long as a block lasts: a WSGI app, or answers in JSON."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeVar

from waitress import create_server
from waitress.channel import HTTPChannel


@contextmanager
def served(
    app: Callable, host: str = "127.0.0.1", channels: type[HTTPChannel] = HTTPChannel
) -> Iterator[str]:
    """The app behind waitress, as in production. Yields its address."""
    server = create_server(app, host=host, port=0, threads=8, ident=None)
    server.channel_class = channels
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield f"http://{host}:{server.effective_port}"
    finally:
        server.close()
        server.task_dispatcher.shutdown(timeout=1)
        thread.join(timeout=3)


class JsonAnswers(BaseHTTPRequestHandler):
    """A request that is answered in JSON, quietly."""

    def body(self) -> bytes:
        return self.rfile.read(int(self.headers["Content-Length"]))

    def answer(self, status: int, body: dict[str, Any]) -> None:
        said = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, *_: Any) -> None:
        """Quiet."""


class Loopback(ThreadingHTTPServer):
    """A server on a free port."""

    daemon_threads = True

    def __init__(self, answers: type[BaseHTTPRequestHandler]) -> None:
        super().__init__(("127.0.0.1", 0), answers)

    def handle_error(self, *_: Any) -> None:
        """A client that gave up is what some tests are about."""

    @property
    def port(self) -> int:
        return self.server_address[1]


Open = TypeVar("Open", bound=Loopback)


@contextmanager
def opened(server: Open) -> Iterator[Open]:
    """The server, open until the block ends."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
