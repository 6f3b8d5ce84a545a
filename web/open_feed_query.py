"""The parameters of the open feed: what a reader asks for, understood or refused with one sentence."""

from __future__ import annotations

from datetime import datetime

from flask import current_app, request

from directory.feed import Query
from directory.opening_hours import LONDON

YES, NO = frozenset({"true", "1", "yes"}), frozenset({"false", "0", "no", ""})


class QueryRefused(Exception):
    """A parameter that cannot be understood; its text is one sentence."""


def query_of(names: list[str]) -> Query:
    """The parameters of a list that its path knows; others are passed over, as the standard leaves them open."""
    given = {name: request.args[name].strip() for name in names if request.args.get(name, "").strip()}
    texts = ("search", "taxonomy_term_id", "taxonomy_id", "organization_id", "parent_id")
    found: dict = {
        name: given[name] if name == "search" else given[name].lower() for name in texts if name in given
    }
    found |= {name: switch(name) for name in ("full", "full_service", "minimal") if name in names}
    if "modified_after" in given:
        found["modified_after"] = moment(given["modified_after"])
    if "postcode" in given:
        found["place"] = current_app.extensions["open_feed"].place_of(given["postcode"])
    if "proximity" in given:
        if "postcode" not in given:
            raise QueryRefused("proximity: it needs a postcode.")
        found["within_metres"] = float(whole("proximity", 0))
    return Query(**found)


def whole(name: str, otherwise: int, most: int = 10_000_000) -> int:
    text = request.args.get(name, "").strip()
    if not text:
        return otherwise
    if not text.isascii() or not text.isdecimal() or len(text) > 8 or not 1 <= int(text) <= most:
        raise QueryRefused(f"{name}: use a whole number from 1 to {most}.")
    return int(text)


def switch(name: str) -> bool:
    text = request.args.get(name, "").strip().lower()
    if text not in YES | NO:
        raise QueryRefused(f"{name}: use true or false.")
    return text in YES


def moment(text: str) -> datetime:
    """A date, or a date and time; without a zone it is UK time."""
    try:
        at = datetime.fromisoformat(text.replace("Z", "+00:00").replace(" ", "+"))
    except ValueError:
        raise QueryRefused("modified_after: write it like 2026-05-01T20:30:00Z.") from None
    return at if at.tzinfo else at.replace(tzinfo=LONDON)
