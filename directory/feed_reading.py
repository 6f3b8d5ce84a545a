"""Fetching somebody else's file or feed with limits: on its size, on the time it takes, on where it leads.

The only place that opens a web address. Bytes are taken as they arrive, so that a feed which drips for ever is
cut off in time, and nothing is unpacked, so that a small answer cannot grow.
"""

from __future__ import annotations

import socket
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from pathlib import Path
from stat import S_ISREG
from threading import Timer
from urllib.error import HTTPError, URLError
from urllib.parse import urljoin, urlsplit

from directory.readings import FileRefused

MEGABYTE = 1024 * 1024
PIECE = 64 * 1024


@dataclass(frozen=True)
class Limits:
    """How much is waited for and taken: of the whole feed, and between two pieces of it."""

    size: int = 50 * MEGABYTE
    seconds: float = 900.0
    silence: float = 20.0
    redirects: int = 3


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """Redirects are followed by hand, so that they can be counted and refused."""

    def redirect_request(self, *_: object) -> None:
        return None


Watch = Callable[[socket.socket], None]


class _Http(urllib.request.HTTPHandler):
    """Plain HTTP that shows each connection to `watch`, so that one can be cut off from outside."""

    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self._watch = watch

    def http_open(self, request: urllib.request.Request) -> HTTPResponse:
        return self.do_open(partial(_watched, HTTPConnection, self._watch), request)


class _Https(urllib.request.HTTPSHandler):
    """The same for HTTPS, with the usual checks of the certificate."""

    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self._watch = watch

    def https_open(self, request: urllib.request.Request) -> HTTPResponse:
        return self.do_open(partial(_watched, HTTPSConnection, self._watch), request)


def _watched(kind: type[HTTPConnection], watch: Watch, *where: object, **how: object) -> HTTPConnection:
    connection = kind(*where, **how)
    connect = connection.connect

    def connect_and_show() -> None:
        connect()
        watch(connection.sock)

    connection.connect = connect_and_show
    return connection


@dataclass
class Fetcher:
    """Reads addresses one after another; all of them together stay within the limits."""

    limits: Limits = field(default_factory=Limits)
    clock: Callable[[], float] = time.monotonic
    taken: int = 0
    started: float | None = None
    _connections: list[socket.socket] = field(default_factory=list)

    def __post_init__(self) -> None:
        handlers = (
            urllib.request.ProxyHandler(),
            _Http(self._connections.append),
            _Https(self._connections.append),
        )
        self._opener = urllib.request.OpenerDirector()
        for handler in (
            *handlers,
            _NoRedirects(),
            urllib.request.HTTPErrorProcessor(),
            urllib.request.HTTPDefaultErrorHandler(),
        ):
            self._opener.add_handler(handler)

    def get(self, address: str) -> bytes:
        """What is at the address. Raises `FileRefused` with one sentence."""
        self.started = self.clock() if self.started is None else self.started
        first = address
        for _ in range(self.limits.redirects + 1):
            try:
                with self._open(address) as answer:
                    return self._all_of(answer, first)
            except HTTPError as problem:
                address = self._next(address, problem)
            except (TimeoutError, URLError, OSError, HTTPException) as problem:
                if self._left() <= 0:
                    raise self._too_long(first) from None
                raise FileRefused(f"{first} cannot be read: {_why(problem)}. {UNCHANGED}") from None
        raise FileRefused(f"{first} was redirected more than {self.limits.redirects} times. {UNCHANGED}")

    def _open(self, address: str) -> HTTPResponse:
        if not is_address(address):
            raise FileRefused(f"{address} is not a web address. {UNCHANGED}")
        request = urllib.request.Request(  # noqa: S310 (the opener knows no scheme but http and https)
            address, headers={"Accept": "application/json", "User-Agent": "Signpost directory import"}
        )
        with self._cut_off_in_time():
            answer = self._opener.open(request, timeout=min(self.limits.silence, max(self._left(), 0.001)))
        if self._left() <= 0:  # cut off in the middle of its headers, it would pass for an empty answer
            answer.close()
            raise TimeoutError
        return answer

    @contextmanager
    def _cut_off_in_time(self) -> Iterator[None]:
        """Ends the connection when time is up: headers that drip in byte by byte never fall silent."""
        self._connections.clear()
        ending = Timer(max(self._left(), 0.001), self._cut_off)
        ending.daemon = True
        ending.start()
        try:
            yield
        finally:
            ending.cancel()

    def _cut_off(self) -> None:
        for connection in self._connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _next(self, address: str, problem: HTTPError) -> str:
        with problem:
            target = problem.headers.get("Location")
        if problem.code not in (301, 302, 303, 307, 308) or not target:
            raise FileRefused(f"{address} answered {problem.code}. {UNCHANGED}")
        target = urljoin(address, target)
        if urlsplit(address).scheme == "https" and urlsplit(target).scheme != "https":
            raise FileRefused(f"{address} leads to an address that is not secure. {UNCHANGED}")
        return target

    def _all_of(self, answer: HTTPResponse, address: str) -> bytes:
        pieces = []
        while piece := answer.read1(PIECE):
            self.taken += len(piece)
            pieces.append(piece)
            if self.taken > self.limits.size:
                raise FileRefused(f"{address} holds more than {_megabytes(self.limits.size)}. {UNCHANGED}")
            if self._left() <= 0:
                raise self._too_long(address)
        if answer.length:
            raise FileRefused(f"{address} broke off before its end. {UNCHANGED}")
        return b"".join(pieces)

    def _too_long(self, address: str) -> FileRefused:
        return FileRefused(f"{address} took longer than {self.limits.seconds:g} seconds. {UNCHANGED}")

    def _left(self) -> float:
        return self.limits.seconds - (self.clock() - (self.started or 0.0))


UNCHANGED = "Nothing was changed."


def is_address(where: str) -> bool:
    """Whether this is a web address rather than a file."""
    return where.lower().startswith(("http://", "https://"))


def read_file(path: Path, limits: Limits | None = None) -> bytes:
    """The bytes of a file, within the limit. A pipe or a device may never end, or never begin, so it is refused."""
    limits = limits or Limits()
    try:
        if not S_ISREG(path.stat().st_mode):
            raise FileRefused(f"{path} is not a file: give an ordinary file or a web address. {UNCHANGED}")
        with path.open("rb") as file:
            content = file.read(limits.size + 1)
    except OSError as problem:
        raise FileRefused(f"{path} cannot be read: {problem.strerror}. {UNCHANGED}") from None
    if len(content) > limits.size:
        raise FileRefused(f"{path} holds more than {_megabytes(limits.size)}. {UNCHANGED}")
    return content


def text_of(content: bytes, where: str) -> str:
    """The text of a file, which must be UTF-8: a guess at the encoding would garble names without a word."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise FileRefused(
            f"{where} is not UTF-8 text (line {line}). Save it as UTF-8, in a spreadsheet “CSV UTF-8”. {UNCHANGED}"
        ) from None
    if "\0" in text:
        raise FileRefused(f"{where} is not text. {UNCHANGED}")
    return text


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:g} MB"


def _why(problem: Exception) -> str:
    reason = getattr(problem, "reason", problem)
    if isinstance(reason, TimeoutError) or isinstance(problem, TimeoutError):
        return "it did not answer in time"
    return getattr(reason, "strerror", None) or type(reason).__name__
