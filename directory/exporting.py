"""Giving the directory away: the editors' table, and Open Referral UK 3.0.

Reads only what is public: nothing here opens the private file, so a confidential place or a line for
professionals cannot slip out. Two exports of the same services are the same, byte for byte.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from directory.models import ClearError
from directory.open_referral import public_part, service_json
from directory.service_row import ServiceEntry
from directory.services_table import write_table
from directory.store import Directory

FORMATS = ("csv", "oruk")


class FormatUnknown(ClearError):
    """A format that services cannot be written in."""


def export(path: Path, form: str) -> str:
    """Every service in one text: the table holds unlisted ones and editors' notes too, the feed only listed ones."""
    if form not in FORMATS:
        raise FormatUnknown(f"--format {form}: not known; use one of {', '.join(FORMATS)}.")
    entries = Directory.open(path).entries()
    return as_table(entries) if form == "csv" else as_feed(entries)


def as_table(entries: Iterable[ServiceEntry]) -> str:
    """The editors' table of what is public about these services, their own notes included."""
    return write_table(_public(entry) for entry in entries)


def as_feed(entries: Iterable[ServiceEntry]) -> str:
    """The listed services as one page of an Open Referral UK 3.0 feed."""
    listed = [entry.service for entry in entries if entry.service.status == "active"]
    contents = [service_json(service) for service in sorted(listed, key=lambda service: service.id)]
    page = {
        "total_items": len(contents),
        "total_pages": 1,
        "page_number": 1,
        "size": len(contents),
        "first_page": True,
        "last_page": True,
        "empty": not contents,
        "contents": contents,
    }
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _public(entry: ServiceEntry) -> ServiceEntry:
    open_part = replace(
        public_part(entry.service), notes=entry.service.notes, hours_note=entry.service.hours_note
    )
    return replace(entry, service=open_part, professional_phones=())
