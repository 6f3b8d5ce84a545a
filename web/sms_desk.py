"""Texts in, answers out: in the order in which they came, at once where possible, through the provider when late.

The provider waits 15 seconds for the answer to its request. What is ready by then goes back as that answer; what
is not is sent by itself when it is ready.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as TookTooLong
from contextlib import suppress
from dataclasses import dataclass, field

from web.sms_sender import Sender
from web.sms_words import Keyword, keyword_in
from web.store import StoreUnavailable
from web.texter import Incoming
from web.texting import Texting

log = logging.getLogger("signpost.sms")
THREADS = 32
WAIT_SECONDS = 8.0
QUEUE_SECONDS = 120.0
MOST_WAITING = 6  # texts of one number under way; of the next only danger is answered
AT_ONCE_WORDS = (Keyword.STOP, Keyword.EXIT)


class TooManyAtOnce(Exception):
    """This number has too many texts under way."""


@dataclass
class Errand:
    """One answer being made. It is settled once: for the request that waits, or for later."""

    late: bool = False
    settled: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def settle(self) -> bool:
        """Asked by the one who makes the answer. True: the request is still waiting for it."""
        with self._lock:
            self.settled = True
            return not self.late

    def make_late(self) -> bool:
        """Asked by the request that can wait no longer. False: the answer is on its way."""
        with self._lock:
            self.late = self.late or not self.settled
            return self.late


class InOrder:
    """Lets the texts of one number through one at a time, first come first served."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lines: dict[str, deque[threading.Event]] = {}

    def join(self, name: str) -> threading.Event:
        """Take a place in the line. Raises TooManyAtOnce."""
        place = threading.Event()
        with self._lock:
            line = self._lines.setdefault(name, deque())
            if len(line) >= MOST_WAITING:
                raise TooManyAtOnce
            line.append(place)
            if line[0] is place:
                place.set()
        return place

    def leave(self, name: str, place: threading.Event) -> None:
        with self._lock:
            line = self._lines[name]
            line.remove(place)
            if line:
                line[0].set()
            else:
                del self._lines[name]


class Desk:
    """One for the whole process. Without a sender a late answer is lost: the terminal has none."""

    def __init__(self, texting: Texting, sender: Sender | None, wait: float = WAIT_SECONDS) -> None:
        self.texting, self._sender, self._wait = texting, sender, wait
        self._order, self._pool = InOrder(), ThreadPoolExecutor(THREADS, thread_name_prefix="sms")

    def answer(self, text: Incoming) -> tuple[str, ...]:
        """The texts to send back at once; none when they will follow."""
        if keyword_in(text.body) in AT_ONCE_WORDS:
            return self.texting.answer(text)
        with suppress(StoreUnavailable):
            known = self.texting.answer_known(text)
            if known is not None:
                return known
        errand, name = Errand(), self.texting.texter_id(text.sender)
        try:
            place = self._order.join(name)
        except TooManyAtOnce:
            return self.texting.urgent_only(text)
        made: Future = self._pool.submit(self._make, text, errand, name, place)
        try:
            return made.result(timeout=self._wait)
        except TookTooLong:
            return () if errand.make_late() else made.result()

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _make(self, text: Incoming, errand: Errand, name: str, place: threading.Event) -> tuple[str, ...]:
        try:
            place.wait(QUEUE_SECONDS)
            texts = self.texting.answer(text, errand.settle)
        except Exception as problem:  # silence is the one answer that must never be given
            log.error("sms_failed kind=%s", type(problem).__name__)
            texts = self.texting.when_all_fails()
        finally:
            self._order.leave(name, place)
        if errand.late and texts and self._sender:
            self._pay(text, texts, self._sender)
        return texts

    def _pay(self, text: Incoming, texts: tuple[str, ...], sender: Sender) -> None:
        try:
            sender.pay(sender.owe(text, texts))
        except StoreUnavailable:
            log.error("sms_not_sent why=store_unavailable")
