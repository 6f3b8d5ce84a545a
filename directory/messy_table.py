"""A table that was not made for us: its headings understood, its rows turned into Open Referral records.

Pure. One row is one service, or (as directory tools export them) a further contact, place or opening time of
an earlier row that it refers to. Columns that mean nothing to us end up in the notes, never nowhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from directory.opening_hours import DAYS, WRITTEN_DAYS, HoursUnreadable, parse_hours
from directory.place_names import plain
from directory.readings import FileRefused, Refused
from directory.service_row import organization_id
from directory.source_words import one_line

Row = dict[str, str]
HEADINGS = {
    "id": "id|import id|ref|reference|record id|service id",
    "refers_to": "import id reference",
    "name": "name|service name|service|title|name of service|project name",
    "organization": "organisation|organization|organisation name|organization name|provider|agency|charity|run by",
    "description": "description|service description|about|summary|details|what we do|what they do",
    "phone": "phone|phones|telephone|tel|phone number|telephone number|contact phone|contact number|helpline|"
    "helpline number|phone no|tel no",
    "text": "text|sms|text or sms|text number",
    "webchat": "webchat|web chat|live chat|chat",
    "email": "email|e mail|email address|e mail address|contact email",
    "url": "url|website|web site|web address|web|link|website address",
    "hours": "hours|opening hours|opening times|open|times|when open",
    "opens_at": "schedules opens at|opens at",
    "closes_at": "schedules closes at|closes at",
    "weekday": "scheduled weekday|weekday|day",
    "areas": "area|areas|area covered|areas covered|area served|areas served|coverage|local authority|region",
    "languages": "language|languages|languages spoken",
    "minimum_age": "min age|minimum age|age from|youngest",
    "maximum_age": "max age|maximum age|age to|oldest",
    "location_name": "location name|venue",
    "address": "address|location address 1|street|address line 1",
    "city": "town|city|location city|town or city",
    "postcode": "postcode|post code|location postcode|postal code",
    "latitude": "location latitude|latitude|lat",
    "longitude": "location longitude|longitude|lng|long",
    "closed": "temporarily closed",
    "visible": "visible|approved|published",
    "contact_visible": "contact visible",
    "skipped": "contact name|contact title|contact|contact person",
}
COLUMN_OF = {heading: column for column, headings in HEADINGS.items() for heading in headings.split("|")}
NO = frozenset({"false", "no", "n", "0"})
YES = frozenset({"true", "yes", "y", "1"})


@dataclass(frozen=True)
class MessyRow:
    """One service put together from its rows, as an Open Referral record, with the line it begins on."""

    line: int
    record: dict


def understood(header: list[str]) -> dict[str, str]:
    """What each heading means to us, by heading; those that mean nothing are missing."""
    found: dict[str, str] = {}
    for heading in header:
        column = COLUMN_OF.get(plain(heading))
        if column and (column in ("visible", "skipped") or column not in found.values()):
            found[heading] = column
    return found


def read_messy_table(header: list[str], rows: list[tuple[int, Row]]) -> tuple[list[MessyRow], list[Refused]]:
    """Every service of the table, and the rows that cannot be taken."""
    meaning = understood(header)
    if "name" not in meaning.values():
        raise FileRefused(
            "line 1: no column is called name, so this cannot be a table of services. Nothing was changed."
        )
    known = [(line, _cells(row, meaning), _others(row, meaning)) for line, row in rows]
    further: dict[str, list[tuple[Row, Row]]] = {}
    heads = {cells.get("id", "") for _, cells, _ in known if not cells.get("refers_to")}
    refused = []
    for line, cells, others in known:
        target = cells.get("refers_to")
        if target and target not in heads:
            refused.append(
                Refused(
                    f"line {line}", target, f"it belongs to “{target}”, which is no service of this table"
                )
            )
        elif target:
            further.setdefault(target, []).append((cells, others))
    services = []
    for line, cells, others in known:
        if not cells.get("refers_to"):
            group = [(cells, others), *further.get(cells.get("id", ""), ())]
            services.append(MessyRow(line, _record([row for row, _ in group], [other for _, other in group])))
    return services, refused


def _cells(row: Row, meaning: dict[str, str]) -> Row:
    cells: Row = {}
    for heading, column in meaning.items():
        cell = (row.get(heading) or "").strip()
        if column == "visible":
            cells[column] = "no" if cell.lower() in NO else cells.get(column, "")
        elif cell:
            cells[column] = cell
    return cells


def _others(row: Row, meaning: dict[str, str]) -> Row:
    """What stands under headings that we do not know."""
    return {heading: cell for heading, cell in row.items() if heading and heading not in meaning and cell}


def _record(rows: list[Row], others: list[Row]) -> dict:
    """The rows of one service as one Open Referral record. The first row is the service itself."""
    head = rows[0]
    remarks = {
        heading: "; ".join(row[heading] for row in others if row.get(heading))
        for row in others
        for heading in row
    }
    schedules, unread = _schedules(rows)
    name = head.get("name", "")
    status = "inactive" if head.get("visible") == "no" else "active"
    if head.get("closed", "").lower() in YES:
        status = "temporarily closed"
    return {
        "id": _identifier(head, name),
        "name": name,
        "status": status,
        "description": head.get("description", ""),
        "url": _with_scheme(head.get("url", "")),
        "email": head.get("email", "") if head.get("contact_visible", "").lower() not in NO else "",
        "organization": {"name": head.get("organization", "")},
        "minimum_age": head.get("minimum_age"),
        "maximum_age": head.get("maximum_age"),
        "service_areas": [{"name": area} for area in _split(head.get("areas", ""), ";,\n")],
        "languages": [{"name": language} for language in _split(head.get("languages", ""), ";,/\n")],
        "contacts": [{"phones": [phone for row in rows for phone in _phones(row)]}],
        "schedules": schedules,
        "service_at_locations": [{"location": place} for row in rows if (place := _location(row))],
        "other_columns": remarks | {"webchat": head.get("webchat", ""), "hours": "; ".join(unread)},
    }


def _identifier(head: Row, name: str) -> str:
    """Row numbers of other tables mean nothing outside them, so a bare number is joined to the name."""
    given = organization_id(head.get("id", ""))
    return given if given and not given.isdecimal() else organization_id(one_line(name))


def _with_scheme(url: str) -> str:
    return f"https://{url}" if re.match(r"^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?$", url, re.I) else url


def _split(cell: str, signs: str) -> list[str]:
    return [part.strip() for part in re.split(f"[{signs}]", cell) if part.strip()]


def _phones(row: Row) -> list[dict]:
    """The numbers of a row. A contact that is marked as not for the public stays out."""
    if row.get("contact_visible", "").lower() in NO:
        return []
    voices = [{"number": number, "type": "voice"} for number in _split(row.get("phone", ""), ";\n")]
    return voices + [{"number": number, "type": "text"} for number in _split(row.get("text", ""), ";\n")]


def _location(row: Row) -> dict | None:
    parts = {"address_1": row.get("address"), "city": row.get("city"), "postal_code": row.get("postcode")}
    if not any(parts.values()):
        return None
    return {
        "id": organization_id(" ".join(filter(None, parts.values()))),
        "name": row.get("location_name", ""),
        "latitude": row.get("latitude"),
        "longitude": row.get("longitude"),
        "addresses": [parts],
    }


# ---- hours -----------------------------------------------------------------------------------------------


def _schedules(rows: list[Row]) -> tuple[list[dict], list[str]]:
    """Opening times of the rows, and the words that could not be read as such."""
    found, unread = [], []
    for row in rows:
        weekday = row.get("weekday", "")[:2].upper()
        if weekday in DAYS and (row.get("opens_at") or row.get("closes_at")):
            found.append(
                {"byday": weekday, "opens_at": row.get("opens_at"), "closes_at": row.get("closes_at")}
            )
        words = row.get("hours", "")
        try:
            found += [
                {
                    "byday": ",".join(s.byday),
                    "opens_at": f"{s.opens_at:%H:%M}",
                    "closes_at": f"{s.closes_at:%H:%M}",
                }
                for s in parse_hours(tidy_hours(words))
            ]
        except HoursUnreadable:
            unread.append(words)
    return found, unread


def tidy_hours(words: str) -> str:
    """`Monday to Friday, 9am - 5.30pm` in the editor's form; anything else comes back as it was."""
    text = words.lower().strip().rstrip(".")
    if re.fullmatch(r"(open )?24( hours?|/7| hrs)( a day)?(,? ?(7 days( a week)?|every day|24/7))?", text):
        return "24/7"
    for short in WRITTEN_DAYS:
        text = re.sub(rf"\b{short.lower()}[a-z]*", short, text)
    text = re.sub(r"\b(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm)\b", _hour, text)
    text = re.sub(r"\b(\d{1,2})\.(\d{2})\b", r"\1:\2", text)
    text = re.sub(r"\s*(?:-|–|\bto\b|\btil+\b|\buntil\b)\s*", "-", text)
    text = re.sub(r"\bevery ?day\b|\b7 days( a week)?\b", "daily", text)
    return re.sub(r"([a-z]),? (?=\d)", r"\1 ", text, flags=re.I)


def _hour(found: re.Match) -> str:
    hour = int(found[1]) % 12 + (12 if found[3] == "pm" else 0)
    return f"{hour:02}:{found[2] or '00'}"
