"""Free ports for what tests start, safe from other workers, other test runs and the system itself.

A port that was only looked at may be taken before its server binds it. These lie below the range from which the
system takes ports for outgoing connections, and each is reserved for the life of this process by holding
the UDP port of the same number, which no server of ours wants.
"""

from __future__ import annotations

import random
import socket
from contextlib import suppress

LOWEST, HIGHEST = 20_000, 32_000
_held: list[socket.socket] = []


def free_port() -> int:
    """A port of this machine that is nobody else's until this process ends."""
    for port in random.SystemRandom().sample(range(LOWEST, HIGHEST), 1000):
        reservation = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        with suppress(OSError), socket.socket() as knock:
            reservation.bind(("127.0.0.1", port))
            knock.bind(("127.0.0.1", port))
            _held.append(reservation)
            return port
        reservation.close()
    raise OSError("no free port found")
