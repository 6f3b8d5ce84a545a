"""A small web server whose answers a test writes by hand: good feeds, and feeds that misbehave."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit

from tests.serving import Loopback, opened

CHARITY = {"id": "42d3fa20-b36d-4822-b5dc-68029911caaf", "name": "A charity", "description": "A charity"}


def record(number: int = 1, **changes: object) -> dict:
    """A service as another directory's feed might send it."""
    return {
        "id": f"2a3483ea-8966-4f50-9dc3-{number:012d}",
        "name": f"Service {number}",
        "status": "active",
        "description": "Helps people.",
        "organization": CHARITY,
        "service_areas": [{"id": f"60ee5b89-5656-4f13-ba6b-{number:012d}", "name": "Leeds"}],
        "contacts": [
            {"id": f"b5fcb85a-d3d3-4c14-8983-{number:012d}", "phones": [{"number": "0113 496 0123"}]}
        ],
    } | changes


def page(records: list, number: int = 1, pages: int = 1, total: int | None = None) -> dict:
    return {
        "total_items": len(records) if total is None else total,
        "total_pages": pages,
        "page_number": number,
        "size": len(records),
        "first_page": number == 1,
        "last_page": number >= pages,
        "empty": not records,
        "contents": records,
    }


class Request:
    """What a test's answer is told, and the two ways it may answer."""

    def __init__(self, handler: BaseHTTPRequestHandler) -> None:
        self._handler = handler
        parts = urlsplit(handler.path)
        self.path, self.query = (
            parts.path,
            {name: values[0] for name, values in parse_qs(parts.query).items()},
        )

    def json(self, data: object) -> None:
        self.bytes(json.dumps(data).encode())

    def bytes(self, body: bytes, length: int | None = None) -> None:
        self._handler.send_response(200)
        self._handler.send_header("Content-Length", str(len(body) if length is None else length))
        self._handler.end_headers()
        self._handler.wfile.write(body)

    def status(self, code: int, **headers: str) -> None:
        self._handler.send_response(code)
        for name, value in headers.items():
            self._handler.send_header(name, value)
        self._handler.send_header("Content-Length", "0")
        self._handler.end_headers()

    def headers_for_ever(self, pause: float) -> None:
        """Begin an answer and never come to its first word: one byte of a header after another."""
        try:
            self._handler.wfile.write(b"HTTP/1.0 200 OK\r\nX-Slow: ")
            while True:
                self._handler.wfile.write(b"a")
                self._handler.wfile.flush()
                time.sleep(pause)
        except OSError:
            return

    def for_ever(self, piece: bytes, pause: float) -> None:
        """Send one piece after another until the other side has had enough."""
        self._handler.send_response(200)
        self._handler.end_headers()
        try:
            while True:
                self._handler.wfile.write(piece)
                self._handler.wfile.flush()
                time.sleep(pause)
        except OSError:
            return


@contextmanager
def feed(answer: Callable[[Request], None]) -> Iterator[str]:
    """A server on a free port of this machine. Yields its address."""

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(Request(self))

        def log_message(self, *_: object) -> None:
            return

    with opened(Loopback(Answers)) as server:
        yield f"http://127.0.0.1:{server.port}"
