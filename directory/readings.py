"""What somebody else's file says of one service: the facts it speaks of, and those it had to leave behind.

Pure. A fact that a source does not speak of is never wiped by it: a feed has no field for a confidential
place, so importing a feed cannot remove one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from directory.models import ClearError, Location, Organization, Service
from directory.service_cells import write_row
from directory.service_row import ServiceEntry

PARTS = ("eligibility", "assurance", "organization")
EDITORS_FACTS = ("unlisted_because", "professional_phones", "source_name")
# Facts that the table shows in less detail than we keep them: unchanged cells leave the detail alone.
CELLS = {"schedules": ("hours", "text_hours", "webchat_hours"), "locations": ("address",)}


@dataclass(frozen=True)
class Reading:
    """One service as its source tells it.

    `said` are the facts it speaks of, `left_out` what it said that was not taken, and why. `fits` is whether
    the entry is known to keep the rules of our table.
    """

    where: str
    entry: ServiceEntry
    said: frozenset[str]
    left_out: tuple[str, ...] = ()
    fits: bool = False


@dataclass(frozen=True)
class Refused:
    """One row or record that cannot be taken, where it stands, and why."""

    where: str
    identifier: str
    reason: str

    def __str__(self) -> str:
        return f"{self.where} ({self.identifier or 'no id'}): {self.reason}"


class RecordRefused(Exception):
    """This one record cannot be taken; its text is the reason, for the person who sent the file."""


class FileRefused(ClearError):
    """The whole file or feed cannot be read, so nothing was taken."""


@dataclass(frozen=True)
class Source:
    """Everything that was read from one file or feed."""

    readings: tuple[Reading, ...] = ()
    refused: tuple[Refused, ...] = ()
    warnings: tuple[str, ...] = ()


# ---- facts -----------------------------------------------------------------------------------------------


def facts(entry: ServiceEntry) -> dict[str, object]:
    """Every fact of an entry by its name; those of a part are named `eligibility.roles`."""
    found: dict[str, object] = {name: getattr(entry, name) for name in EDITORS_FACTS}
    for field in fields(Service):
        value = getattr(entry.service, field.name)
        if field.name in PARTS:
            found |= {f"{field.name}.{part.name}": getattr(value, part.name) for part in fields(value)}
        else:
            found[field.name] = value
    return found


EVERY_FACT = frozenset(facts(ServiceEntry(Service("", "", Organization("", "")))))


def with_facts(entry: ServiceEntry, changed: dict[str, object]) -> ServiceEntry:
    """The entry with some of its facts replaced."""
    whole = {name: value for name, value in changed.items() if "." not in name and name not in EDITORS_FACTS}
    for part in PARTS:
        within = {
            name.partition(".")[2]: value for name, value in changed.items() if name.startswith(part + ".")
        }
        if within:
            whole[part] = replace(getattr(entry.service, part), **within)
    editors = {name: value for name, value in changed.items() if name in EDITORS_FACTS}
    return replace(entry, service=replace(entry.service, **whole), **editors)


def merged(known: ServiceEntry | None, reading: Reading) -> ServiceEntry:
    """What we would hold after the import: the source's word where it speaks, ours where it is silent."""
    if known is None:
        return reading.entry
    new, cells, new_cells = facts(reading.entry), write_row(known), write_row(reading.entry)
    taken = {name: new[name] for name in reading.said}
    for name, columns in CELLS.items():
        hidden = any(spot.confidential for spot in reading.entry.service.locations) and name == "locations"
        if name in taken and not hidden and all(cells[column] == new_cells[column] for column in columns):
            del taken[name]
    if "locations" in taken:
        taken["locations"] = _places(known.service.locations, taken["locations"])
    if not taken.get("professional_phones"):
        taken.pop("professional_phones", None)
    if known.service.organization.name == reading.entry.service.organization.name:
        taken.pop("organization.id", None)
    return with_facts(known, taken)


def _places(known: tuple[Location, ...], told: tuple[Location, ...]) -> tuple[Location, ...]:
    """A source can add and change places, but neither hide one that editors have opened nor remove a hidden one."""
    opened = {spot.id: spot for spot in known if not spot.confidential}
    spots = [opened.get(spot.id, spot) if spot.confidential else spot for spot in told]
    if all(spot.confidential for spot in told):
        spots += [spot for spot in opened.values() if spot not in spots]
    kept = [spot for spot in known if spot.confidential and spot.id not in {other.id for other in told}]
    hidden = sorted([s for s in spots if s.confidential] + kept, key=lambda spot: spot.id)
    return (*(spot for spot in spots if not spot.confidential), *hidden)


def changes(known: ServiceEntry | None, new: ServiceEntry) -> tuple[tuple[str, str, str], ...]:
    """The differences an editor would see, as (field, before, after); a field is a column of the table."""
    before = write_row(known) if known else {}
    after = write_row(new)
    shown = [
        (name, before.get(name, ""), cell) for name, cell in after.items() if cell != before.get(name, "")
    ]
    if known is None:
        return tuple(change for change in shown if change[0] != "id")
    old, latest = facts(known), facts(new)
    columns = {name for name, _, _ in shown}
    for name in _without_a_column():
        if old[name] != latest[name] and not columns & set(CELLS.get(name, ())):
            shown.append((name, _written(old[name]), _written(latest[name])))
    return tuple(shown)


def _without_a_column() -> Iterable[str]:
    return ("closures", "organization.url", "schedules", "locations")


def _written(value: object) -> str:
    """A fact without a column, in few words. A place says only how many, never where."""
    if isinstance(value, tuple):
        return f"{len(value)} recorded"
    return "" if value is None else str(value)
