"""Making sense of what other people's systems put in a field: HTML, numbers with words, odd times, area names.

Pure. Nothing is guessed: what cannot be read is said to be unreadable.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from dataclasses import replace
from datetime import date, time
from functools import lru_cache
from html.parser import HTMLParser
from urllib.parse import urlsplit

from directory.authorities import NATIONS, area_names, authorities, current_code, everyday_areas
from directory.models import Phone, ServiceArea
from directory.phone_numbers import is_free_to_ring, is_uk_number, retired
from directory.place_names import plain
from directory.vocabulary import LANGUAGES

_RUN = re.compile(r"(?:\+|\b)\d[\d\s().\-–]*\d")
_ABROAD_FORM = re.compile(r"^(?:\+|00)44\s*(?:\(0\))?\s*")
_CLOCK = re.compile(r"^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$")
_EMAIL = re.compile(r"^[^\s@;|]+@[^\s@;|]+\.[^\s@;|.]+$")
_MARKUP = re.compile(r"[<&]|\s\s")
_NOT_TO_RING = re.compile(r"\bfax\b", re.I)
_FOR_PROFESSIONALS = re.compile(
    r"\b(professionals?|agenc(y|ies)|practitioners?)\b.{0,12}\b(only|line|referrals?)\b", re.I
)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "br",
        "li",
        "ul",
        "ol",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "tr",
        "table",
        "section",
        "article",
    ]
)
_SILENT = frozenset({"script", "style"})


class _Words(HTMLParser):
    """Collects the words of a piece of HTML and drops the rest."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.heard: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self._silent += tag in _SILENT
        self.heard.append("\n" if tag in _BLOCKS else "")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in _SILENT and self._silent > 0
        self.heard.append("\n" if tag in _BLOCKS else "")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.heard.append(data)


def plain_words(text: object) -> str:
    """The words of a field without HTML, entities, odd spaces or what a spreadsheet would run as a formula."""
    return re.sub(r"^(?:[=@\s]|[+-](?!\d))+", "", _without_markup(text))


def _without_markup(text: object) -> str:
    if not isinstance(text, str):
        return "" if text is None or isinstance(text, dict | list | bool) else str(text)
    if text.isprintable() and not _MARKUP.search(text):
        return text.strip()
    if re.search(r"<[a-zA-Z!/]", text):
        parser = _Words()
        parser.feed(text)
        parser.close()
        text = "".join(parser.heard)
    lines = (re.sub(r"[^\S\n]+", " ", line).strip() for line in html.unescape(text).splitlines())
    joined = re.sub(r"\n{2,}", "\n", "\n".join(lines)).strip()
    return "".join(sign for sign in joined if sign == "\n" or sign.isprintable())


def one_line(text: object) -> str:
    """`plain_words` on one line, for names and labels, without the signs that separate values in our table."""
    return re.sub(r"\s+", " ", plain_words(text)).replace(";", ",").replace("|", "/").strip()


def runs_something(link: str) -> bool:
    """Whether a link has a scheme that is not the web's, such as `javascript:`."""
    # Browsers drop spaces, tabs and line ends before they look for the scheme.
    scheme = re.match(r"([a-z][a-z0-9+-]*):", re.sub(r"[\x00-\x20]", "", link), re.I)
    return scheme is not None and scheme[1].lower() not in ("http", "https")


def is_web_address(text: str) -> bool:
    """Whether a browser could open it."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in parts.netloc and not re.search(r"\s", text)


def is_email(text: str) -> bool:
    """Whether it has the shape of an e-mail address."""
    return bool(_EMAIL.match(text))


def phones_in(text: object) -> tuple[tuple[Phone, ...], tuple[str, ...]]:
    """The UK numbers that a field holds, each with the words around it as its label; and why others were not taken."""
    words = one_line(text).replace('"', "")
    found: list[Phone] = []
    refused: list[str] = []
    rest = words
    for run in _RUN.findall(words):
        number = _ABROAD_FORM.sub("0", re.sub(r"\s+", " ", run.strip()))
        if not is_uk_number(number):
            continue
        rest = rest.replace(run, " ")
        if was := retired(number):
            refused.append(f"the number {number} must not be given to anybody: it is {was}")
        else:
            found.append(Phone(number=number, free=True if is_free_to_ring(number) else None))
    label = re.sub(r"\s+", " ", rest).strip(" :,/()-–.")
    if not found and not refused and words:
        refused.append(f"“{words}” does not hold a UK phone number")
    if found and _NOT_TO_RING.search(label):
        return (), (f"“{words}” is a fax number",)
    audience = "professional" if _FOR_PROFESSIONALS.search(label) else "public"
    return tuple(replace(phone, label=label, audience=audience) for phone in found), tuple(refused)


def clock(text: object) -> time | None:
    """A time of day. Without a zone it is the clock on the wall in the UK; so it is with the UK's two offsets."""
    found = _CLOCK.match(text.strip()) if isinstance(text, str) else None
    if not found or (found[3] or "Z").replace(":", "") not in ("Z", "+0000", "+0100"):
        return None
    hours, minutes = int(found[1]), int(found[2])
    if (hours, minutes) == (24, 0):
        hours = 0
    return time(hours, minutes) if hours < 24 and minutes < 60 else None


def day(text: object) -> date | None:
    """The date at the beginning of a date or a date with a time; None when there is none."""
    try:
        return date.fromisoformat(text.strip()[:10]) if isinstance(text, str) else None
    except ValueError:
        return None


# ---- names of areas and languages ------------------------------------------------------------------------


def areas_named(name: str) -> tuple[ServiceArea, ...]:
    """The areas that go by a name or code; none where it is unknown or could be two different ones."""
    names = area_names()
    code = current_code(name.strip())
    if code:
        return (ServiceArea(code, names[code]),)
    found = _area_codes().get(plain(name), set())
    if len(found) != 1:
        return ()
    return tuple(ServiceArea(code, names[code]) for code in sorted(next(iter(found))))


@lru_cache(maxsize=1)
def _area_codes() -> dict[str, set[frozenset[str]]]:
    found: dict[str, set[frozenset[str]]] = defaultdict(set)
    for authority in authorities().values():
        for name in authority.names:
            found[plain(name)].add(frozenset({authority.code}))
    for area in everyday_areas():
        codes = frozenset({area.code}) if area.code else area.within
        for name in (area.name, *area.also_called):
            if codes <= set(area_names()):
                found[plain(name)].add(codes)
    for code, name in {**NATIONS, "UK": "United Kingdom"}.items():
        found[plain(name)].add(frozenset({code}))
    for name in ("UK", "UK wide", "Great Britain and Northern Ireland"):
        found[plain(name)].add(frozenset({"UK"}))
    return found


@lru_cache(maxsize=1)
def _language_codes() -> dict[str, str]:
    known = {name.lower(): code for code, name in LANGUAGES.items()} | {code: code for code in LANGUAGES}
    return known | {"bsl": "bfi", "persian": "fa", "dari": "prs", "kurdish sorani": "ku", "mandarin": "zh"}


def language_code(name: str) -> str | None:
    """The code of a language given by code or English name."""
    return _language_codes().get(name.strip().lower())
