"""Serve a WSGI app on a free port of this machine for as long as a block lasts."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from waitress import create_server


@contextmanager
def served(app: Callable, host: str = "127.0.0.1") -> Iterator[str]:
    """The app behind waitress, as in production. Yields its address."""
    server = create_server(app, host=host, port=0, threads=8, ident=None)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield f"http://{host}:{server.effective_port}"
    finally:
        server.close()
        server.task_dispatcher.shutdown(timeout=1)
        thread.join(timeout=3)
