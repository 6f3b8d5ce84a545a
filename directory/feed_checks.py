"""The rules of the Open Referral UK validator, as far as an importer needs them: what fails, what only warns.

Pure. The root, the list of services and one service must be right; everything else may only be warned about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from directory.source_words import is_email, is_web_address, one_line

MUST_PASS = frozenset({"/", "/services", "/services/{id}"})
LISTS = frozenset({"/services", "/organizations", "/service_at_locations", "/taxonomies", "/taxonomy_terms"})
REQUIRED = {
    "/": ("version", "profile", "openapi_url"),
    "services": ("id", "name", "status"),
    "organizations": ("id", "name", "description"),
    "service_at_locations": ("id",),
    "taxonomies": ("id", "name", "description"),
    "taxonomy_terms": ("id", "name", "description"),
    "location": ("id", "location_type"),
    "organization": ("id", "name", "description"),
    "taxonomy_term": ("id", "name", "description"),
    "schedules": ("id",),
    "service_areas": ("id",),
    "attributes": ("id",),
}
CHOICES = {
    "status": ("active", "inactive", "defunct", "temporarily closed"),
    "location_type": ("physical", "postal", "virtual"),
    "freq": ("WEEKLY", "MONTHLY"),
}
WEB_ADDRESSES = frozenset(["url", "website", "uri", "term_uri", "schedule_link", "profile", "openapi_url"])
EMAILS = frozenset({"email", "assurer_email"})
_UUID = re.compile(r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")


@dataclass(frozen=True)
class Finding:
    """Something in an answer that is not as the standard says. `level` is error or warning."""

    level: str
    where: str
    reason: str

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}" if self.where else self.reason


def check_answer(path: str, answer: object) -> tuple[Finding, ...]:
    """Everything wrong with the answer to one path of a feed, such as `/services/{id}`."""
    grave = "error" if path in MUST_PASS else "warning"
    if not isinstance(answer, dict):
        return (Finding(grave, "", "the answer is not an object"),)
    if path not in LISTS:
        kind = path if path == "/" else path.split("/")[1]
        return tuple(_check(answer, kind, "", grave))
    contents = answer.get("contents")
    if not isinstance(contents, list):
        return (Finding(grave, "contents", "the page has no list of contents"),)
    findings = list(check_counts(answer))
    for number, item in enumerate(contents, start=1):
        findings += _check(item, path[1:], f"contents[{number}]", grave)
    return tuple(findings)


def check_counts(page: dict) -> Iterator[Finding]:
    """Counts of a page that contradict one another: harmless to read, but a sign that pages may be missing."""
    contents = page["contents"]
    total, pages, number = (page.get(name) for name in ("total_items", "total_pages", "page_number"))
    if not all(isinstance(count, int) for count in (total, pages, number)):
        yield Finding("warning", "", "the page does not count its items and pages")
        return
    if page.get("empty") is True and contents or page.get("empty") is False and not contents:
        yield Finding("warning", "empty", "the page says the opposite of what it holds")
    if contents and pages != ceil(total / max(len(contents), 1)) and page.get("last_page") is not True:
        yield Finding(
            "warning", "total_pages", f"{pages} pages do not fit {total} items of {len(contents)} a page"
        )
    if (
        pages > 1
        and number == 1
        and total <= len(contents)
        or pages == 1
        and contents
        and total != len(contents)
    ):
        yield Finding("warning", "total_items", f"{total} items do not fit {len(contents)} on {pages} pages")
    if (page.get("last_page") is True) != (number >= pages):
        yield Finding("warning", "last_page", f"page {number} of {pages} is said to be last, or not to be")


def _check(item: object, kind: str, where: str, grave: str) -> Iterator[Finding]:
    if not isinstance(item, dict):
        yield Finding(grave, where, "it is not an object")
        return
    for name in REQUIRED.get(kind, ()):
        if item.get(name) in (None, ""):
            yield Finding(grave, _path(where, name), "it is missing")
    for name, value in item.items():
        if value in (None, "", [], {}) and name not in REQUIRED.get(kind, ()):
            yield Finding("warning", _path(where, name), "it is empty; leave it out instead")
        elif isinstance(value, str):
            yield from _check_text(name, value, _path(where, name), grave)
        elif isinstance(value, dict) and name in REQUIRED:
            yield from _check(value, name, _path(where, name), grave)
        elif isinstance(value, list) and name in REQUIRED:
            for number, part in enumerate(value, start=1):
                yield from _check(part, name, f"{_path(where, name)}[{number}]", grave)


def _check_text(name: str, value: str, where: str, grave: str) -> Iterator[Finding]:
    wrong = ""
    if (name == "id" or name.endswith("_id")) and not _UUID.match(value):
        wrong = "is not a UUID"
    elif name in WEB_ADDRESSES and not is_web_address(value):
        wrong = "is not a web address"
    elif name in EMAILS and not is_email(value):
        wrong = "is not an e-mail address"
    elif name in CHOICES and value not in CHOICES[name]:
        wrong = f"is not one of {', '.join(CHOICES[name])}"
    if wrong:
        yield Finding(grave, where, f"“{one_line(value)[:80]}” {wrong}")


def _path(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


# ---- circles ---------------------------------------------------------------------------------------------


def circles(records: tuple[object, ...]) -> dict[str, str]:
    """Which records hang from something that is its own ancestor, by their id, with the reason."""
    parents: dict[str, str] = {}
    owners: dict[str, set[str]] = {}
    for record in records:
        for item in _parts(record):
            parent = item.get("parent_organization_id") or item.get("parent_id")
            if isinstance(parent, str) and isinstance(item.get("id"), str) and isinstance(record, dict):
                parents[item["id"]] = parent
                owners.setdefault(item["id"], set()).add(one_line(record.get("id")))
    return {
        owner: f"“{start}” is its own ancestor"
        for start in parents
        if _returns(start, parents)
        for owner in owners[start]
    }


def _parts(record: object) -> Iterator[dict]:
    """The organization of a record, and every term it is given."""
    if not isinstance(record, dict):
        return
    if isinstance(record.get("organization"), dict):
        yield record["organization"]
    attributes = record.get("attributes")
    for attribute in attributes if isinstance(attributes, list) else ():
        if isinstance(attribute, dict) and isinstance(attribute.get("taxonomy_term"), dict):
            yield attribute["taxonomy_term"]


def _returns(start: str, parents: dict[str, str]) -> bool:
    seen, here = set(), parents.get(start)
    while here is not None and here not in seen:
        if here == start:
            return True
        seen.add(here)
        here = parents.get(here)
    return False
