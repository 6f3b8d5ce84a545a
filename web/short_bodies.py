"""What visitors send is read up to the size of a long message and no further, and never touches the disk.

Waitress alone would lay a large body down in a file, and its own limit answers without 999. Here the rest of such
a body is let pass unkept, so that the app can refuse it in its own words.
"""

from __future__ import annotations

from io import BytesIO

from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser

LARGEST_REQUEST = 64 * 1024  # 2,000 characters at their longest in JSON, with room


class FirstBytes:
    """A body while it comes in: its beginning, and how long it all was."""

    def __init__(self) -> None:
        self._kept, self._length = BytesIO(), 0

    def __len__(self) -> int:
        return self._length

    def append(self, data: bytes) -> None:
        """Keep what there is room for."""
        self._kept.write(data[: max(LARGEST_REQUEST - self._length, 0)])
        self._length += len(data)

    def getfile(self) -> BytesIO:
        """What was kept, from its beginning."""
        self._kept.seek(0)
        return self._kept

    def close(self) -> None:
        self._kept.close()


class ShortBodies(HTTPRequestParser):
    """One request, of whose body only the first bytes are kept. Its declared length stays true."""

    def parse_header(self, header_plus: bytes) -> None:
        super().parse_header(header_plus)
        if self.body_rcv is not None:
            self.body_rcv.buf = FirstBytes()


class ShortChannel(HTTPChannel):
    """A visitor's connection."""

    parser_class = ShortBodies
