"""Giving the directory away: the editors' table, and Open Referral UK 3.0.

Reads only what is public: nothing here opens the private file, so a confidential place or a line for
professionals cannot slip out. Two exports of the same services are the same, byte for byte.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from directory.freshness import is_shown
from directory.models import ClearError
from directory.open_referral import public_part, service_json
from directory.service_row import ServiceEntry
from directory.services_table import write_table
from directory.store import Directory

FORMATS = ("csv", "oruk")


class FormatUnknown(ClearError):
    """A format that services cannot be written in."""


def export(path: Path, form: str, today: date, require_assured: bool = False) -> str:
    """The services in one text: all of them in the editors' table, with their notes; in the feed those shown today."""
    if form not in FORMATS:
        raise FormatUnknown(f"--format {form}: not known; use one of {', '.join(FORMATS)}.")
    entries = Directory.open(path).entries()
    if form == "csv":
        return as_table(entries)
    return as_feed(entry for entry in entries if is_shown(entry.service, today, require_assured))


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
