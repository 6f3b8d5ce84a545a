"""Taking services from a file or a feed: what would change, what is wrong, and then all of it or none.

`plan` is pure and decides; `carry_out` obeys. This is editors' work, so it may open the private file: an
import has to hand back what a source cannot know, or saving would wipe it.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from directory.feed_checks import check_answer, check_counts, circles
from directory.feed_reading import Fetcher, is_address, read_file, text_of
from directory.feed_walk import FeedRecords, is_feed_text, read_feed_file, walk_feed
from directory.models import Assurance, ClearError, DirectoryUnavailable
from directory.open_referral_fields import record_id
from directory.open_referral_reading import read_service
from directory.open_taxonomy import feed_id
from directory.private_store import confidential_locations, private_path, professional_phones
from directory.readings import FileRefused, Reading, RecordRefused, Refused, Source, changes, merged
from directory.service_cells import write_row
from directory.service_columns import CellRefused
from directory.service_row import ServiceEntry, read_row
from directory.store import Directory, load
from directory.table_reading import read_table_source

FORMATS = ("csv", "oruk")
TO_BE_READ = "taken from another directory's address: read it, and ring it, before listing it"
Known = Mapping[str, ServiceEntry]
Progress = Callable[[Iterable], Iterable]


class ImportRefused(ClearError):
    """Nothing was imported, because some rows cannot be taken."""


@dataclass(frozen=True)
class Change:
    """What an import does to one service: (field, before, after) for each field that differs."""

    entry: ServiceEntry
    is_new: bool
    fields: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Plan:
    """Everything an import would do, and everything that is wrong with what it was given."""

    changes: tuple[Change, ...] = ()
    unchanged: int = 0
    refused: tuple[Refused, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def read(self) -> int:
        return len(self.changes) + self.unchanged + len(self.refused)


# ---- reading ---------------------------------------------------------------------------------------------


def known_entries(path: Path) -> dict[str, ServiceEntry]:
    """Every service we hold, with its private lines and confidential places; none where there is no directory."""
    if not path.is_file():
        return {}
    lines, places = professional_phones(private_path(path)), confidential_locations(private_path(path))
    return {entry.service.id: _whole(entry, lines, places) for entry in Directory.open(path).entries()}


def _whole(entry: ServiceEntry, lines: Mapping, places: Mapping) -> ServiceEntry:
    identifier = entry.service.id
    service = replace(entry.service, locations=entry.service.locations + places.get(identifier, ()))
    return replace(entry, service=service, professional_phones=lines.get(identifier, ()))


def read_source(
    where: str,
    form: str | None,
    known: Known,
    today: date,
    fetcher: Fetcher | None = None,
    progress: Progress = lambda steps: steps,
) -> Source:
    """Every service of a file or address. `form` is csv, oruk or None: then it is seen from the content."""
    if form not in (None, *FORMATS):
        raise FileRefused(f"--format {form}: not known; use one of {', '.join(FORMATS)}.")
    fetch = (fetcher or Fetcher()).get
    if is_address(where) and form != "csv":
        return as_strangers(read_records(walk_feed(where, fetch, progress), today, where, progress))
    content = fetch(where) if is_address(where) else read_file(Path(where))
    name = where if is_address(where) else Path(where).name
    text = text_of(content, name)
    if form == "oruk" or form is None and is_feed_text(text):
        return read_records(read_feed_file(text, name), today, name, progress)
    return read_table_source(text, known, today, name)


def as_strangers(source: Source) -> Source:
    """The same from an address, where anybody can claim to be a directory like ours and to have checked its numbers.

    What is listed here stays listed, and keeps our own checks; what is new waits for somebody to read it.
    """
    return replace(source, readings=tuple(map(_as_a_stranger, source.readings)))


def _as_a_stranger(reading: Reading) -> Reading:
    entry = reading.entry
    if entry.service.status != "active":
        return reading
    trust = Assurance(entry.service.assurance.source_url, entry.service.assurance.source_date)
    waiting = replace(entry.service, status="inactive", assurance=trust)
    said = {
        fact
        for fact in reading.said
        if fact not in ("status", "unlisted_because") and "assurance." not in fact
    }
    return replace(
        reading, entry=replace(entry, service=waiting, unlisted_because=TO_BE_READ), said=frozenset(said)
    )


def read_records(
    feed: FeedRecords, today: date, source: str, progress: Progress = lambda steps: steps
) -> Source:
    """Every record of a feed as a reading, or as refused with the reason."""
    readings: list[Reading] = []
    refused: list[Refused] = []
    warnings = (
        [f"the feed's description: {finding}" for finding in check_answer("/", feed.root)]
        if feed.root
        else []
    )
    for page in feed.pages if feed.edition == 3 else ():
        warnings += [str(finding) for finding in check_counts(page)] if "contents" in page else []
    in_circles = circles(feed.records)
    for number, record in enumerate(progress(feed.records), start=1):
        where, identifier = f"service {number}", record_id(record)
        try:
            if identifier in in_circles:
                raise RecordRefused(in_circles[identifier])
            readings.append(_read_record(record, where, today, source, feed.edition))
        except RecordRefused as problem:
            refused.append(Refused(where, identifier, str(problem)))
    return Source(tuple(readings), tuple(refused), tuple(warnings))


def _read_record(record: object, where: str, today: date, source: str, edition: int) -> Reading:
    findings = check_answer("/services/{id}", record) if edition == 3 else ()
    errors = [str(finding) for finding in findings if finding.level == "error"]
    if errors or not isinstance(record, dict):
        raise RecordRefused("; ".join(errors) or "it is not an object")
    try:
        reading = read_service(record, where, today, source)
    except (TypeError, ValueError, KeyError, AttributeError):
        raise RecordRefused("one of its fields holds the wrong kind of value") from None
    warnings = tuple(str(finding) for finding in findings if finding.level == "warning")
    return replace(reading, left_out=reading.left_out + warnings)


# ---- deciding --------------------------------------------------------------------------------------------


def plan(source: Source, known: Known) -> Plan:
    """What taking these readings would do to the services we hold."""
    names = {feed_id("service", name): name for name in known}
    readings = [_with_our_id(reading, names) for reading in source.readings]
    places: dict[str, list[str]] = defaultdict(list)
    for reading in readings:
        places[reading.entry.service.id].append(reading.where)
    refused = list(source.refused)
    found: list[Change] = []
    unchanged = 0
    for reading in readings:
        identifier = reading.entry.service.id
        others = [where for where in places[identifier] if where != reading.where]
        before = known.get(identifier)
        after = merged(before, reading)
        problem = f"the same id stands on {', '.join(others)}" if others else None
        if not problem and after != before and not reading.fits:
            problem = _unfit(after)
        if problem:
            refused.append(Refused(reading.where, identifier, problem))
        elif after == before:
            unchanged += 1
        else:
            found.append(Change(after, before is None, changes(before, after)))
    told = tuple(f"{r.where} ({r.entry.service.id}): {what}" for r in readings for what in r.left_out)
    return Plan(tuple(found), unchanged, tuple(sorted(refused, key=_in_file_order)), source.warnings + told)


def _with_our_id(reading: Reading, names: Mapping[str, str]) -> Reading:
    """A record that carries the identifier which our own feed gives to a service is that service."""
    identifier = reading.entry.service.id
    service = replace(reading.entry.service, id=names.get(identifier, identifier))
    return replace(reading, entry=replace(reading.entry, service=service))


def _unfit(entry: ServiceEntry) -> str | None:
    """Why an entry could not stand in our table, where it could not."""
    try:
        read_row(write_row(entry))
    except CellRefused as problem:
        return str(problem)
    return None


def _in_file_order(refused: Refused) -> tuple[int, str]:
    number = refused.where.rpartition(" ")[2]
    return (int(number) if number.isdecimal() else 0, refused.where)


# ---- doing -----------------------------------------------------------------------------------------------


def carry_out(path: Path, decided: Plan, leave_out_bad_rows: bool = False) -> None:
    """Put the plan into the directory: all of it, or nothing and one sentence."""
    if decided.refused and not leave_out_bad_rows:
        rows = "1 of them" if len(decided.refused) == 1 else f"{len(decided.refused)} of them"
        raise ImportRefused(
            f"Nothing was imported: {decided.read} services were read and {rows} cannot be taken."
        )
    if not decided.changes:
        return
    try:
        load(path, [change.entry for change in decided.changes])
    except sqlite3.Error as problem:
        raise DirectoryUnavailable(f"{path} cannot be written ({problem}). Nothing was changed.") from None
