"""The services as a table that an editor can read: one row one service.

The columns are described for editors in `data/README.md`; what one row means stands in `service_row.py`, and an
import reads the table back in `table_reading.py`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from directory.service_cells import write_row
from directory.service_columns import COLUMNS
from directory.service_row import ServiceEntry


def write_table(entries: Iterable[ServiceEntry]) -> str:
    """The table of these services, in the order of their ids, so that two exports can be compared."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(write_row(entry) for entry in sorted(entries, key=lambda entry: entry.service.id))
    return out.getvalue()
