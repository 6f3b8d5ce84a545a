"""How one service is put before a visitor: the words around the facts that the assistant found.

Pure but for the language of the request. A fact that is not there is left out, never guessed. When it is open and
how far it was checked come in the directory's own words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from web.locale import current_language, ngettext
from web.locale import gettext as _


@dataclass(frozen=True)
class Way:
    """One way to reach a service: what the button says, where it leads, and a line under it."""

    label: str
    href: str
    note: str = ""


@dataclass(frozen=True)
class ServiceCard:
    """One service as it is shown."""

    name: str
    run_by: str
    tags: tuple[str, ...]
    description: str
    because: tuple[str, ...]
    ask_first: tuple[str, ...]
    opening: str
    hours_note: str
    is_open: bool | None
    calls: tuple[Way, ...]
    links: tuple[Way, ...]
    languages: str
    expect: str
    checked: str
    distance: str


def described(service: Mapping[str, Any]) -> ServiceCard:
    """Put a match of the contract's shape into words."""
    opening = service.get("open") or {}
    name, run_by = text_of(service, "name"), text_of(service, "organization")
    return ServiceCard(
        name=name,
        run_by="" if run_by.casefold() in name.casefold() else run_by,
        tags=tags(service),
        description=text_of(service, "description"),
        because=lines_of(service, "because"),
        ask_first=lines_of(service, "ask_first"),
        opening=text_of(service, "open_text"),
        hours_note=text_of(service, "hours_note"),
        is_open=opening.get("now"),
        calls=tuple(call(phone) for phone in service.get("phones") or [] if phone.get("number")),
        links=links(service),
        languages=languages_line(service),
        expect=text_of(service, "what_to_expect"),
        checked=text_of(service, "checked_text"),
        distance=distance_line(service.get("distance_km")),
    )


def tags(service: Mapping[str, Any]) -> tuple[str, ...]:
    scopes = {"local": _("Local"), "regional": _("Regional"), "national": _("National")}
    scope = scopes.get(text_of(service, "scope"))
    by_and_for = _("Run by and for the community") if service.get("by_and_for") else None
    return tuple(tag for tag in (scope, by_and_for) if tag)


def call(phone: Mapping[str, Any]) -> Way:
    """A number to tap. Whether it costs is said; what a bill shows is left to the safety page."""
    number, label = str(phone["number"]), text_of(phone, "label")
    digits = re.sub(r"[^\d+]", "", number)
    if phone.get("whatsapp"):
        return Way(
            _("WhatsApp {number}").format(number=number), f"https://wa.me/{international(digits)}", label
        )
    if phone.get("text"):
        return Way(_("Text {number}").format(number=number), f"sms:{digits}", label)
    costs = {True: _("Free to call"), False: _("Usual call cost. It may show on the bill")}.get(
        phone.get("free")
    )
    notes = [note for note in (label, costs) if note]
    return Way(_("Call {number}").format(number=number), f"tel:{digits}", ". ".join(notes))


def international(digits: str) -> str:
    return f"44{digits[1:]}" if digits.startswith("0") else digits.lstrip("+")


def links(service: Mapping[str, Any]) -> tuple[Way, ...]:
    """Web chat, e-mail and website, each only where it is an address that a browser may follow."""
    webchat, url, email = (text_of(service, key) for key in ("webchat", "url", "email"))
    ways = []
    if is_web(webchat):
        ways.append(Way(_("Web chat"), webchat))
    if re.fullmatch(r"[^\s@<>?&]+@[^\s@<>?&]+", email):
        ways.append(Way(_("E-mail {address}").format(address=email), f"mailto:{email}"))
    if is_web(url) and url != webchat:
        ways.append(Way(_("Website"), url))
    return tuple(ways)


def languages_line(service: Mapping[str, Any]) -> str:
    """The service's own languages other than English, by their names in the visitor's language."""
    names = current_language().locale.languages
    spoken = [names.get(code, "") for code in lines_of(service, "languages")]
    return (
        _("Also speaks: {languages}").format(languages=", ".join(filter(None, spoken))) if any(spoken) else ""
    )


def distance_line(kilometres: Any) -> str:
    """In miles, as road signs do. Confidential places have none."""
    if not isinstance(kilometres, (int, float)):
        return ""
    miles = max(1, round(kilometres / 1.609))
    return ngettext("About {miles} mile away", "About {miles} miles away", miles).format(miles=miles)


def text_of(where: Any, key: str) -> str:
    value = where.get(key) if isinstance(where, Mapping) else None
    return value if isinstance(value, str) else ""


def lines_of(where: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(line for line in where.get(key) or () if isinstance(line, str) and line)


def is_web(address: str) -> bool:
    return urlsplit(address).scheme in ("http", "https") if address else False
