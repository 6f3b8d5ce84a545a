"""An answer as a table for the terminal. Pure: data in, one text out."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator


def as_table(answer: dict) -> str:
    """The lines that are always there, then what was widened, then each service with its reasons."""
    lines = [f"{line['number']:<16} {line['name']}" for line in answer["always"]]
    lines += ["", *answer["widened"]] if answer["widened"] else []
    for number, match in enumerate(answer["matches"], start=1):
        lines += ["", *_match(number, match)]
    if answer["more"]:
        lines += ["", f"{answer['more']} more: use --limit."]
    return "\n".join(lines)


def _match(number: int, match: dict) -> Iterator[str]:
    yield f"{number}. {match['name']}  [{match['scope']}]"
    for way in [_phone(phone) for phone in match["phones"]] or [
        match["webchat"] or match["url"] or match["email"]
    ]:
        yield f"   {way}"
    for text in (
        match["open_text"],
        ". ".join(match["because"]),
        match["description"],
        " ".join(match["ask_first"]),
    ):
        if text:
            yield textwrap.fill(text, 100, initial_indent="   ", subsequent_indent="   ")
    yield f"   {match['checked_text']}"


def _phone(phone: dict) -> str:
    cost = {True: "free", False: "not free", None: ""}[phone["free"]]
    kind = "WhatsApp" if phone.get("whatsapp") else "text" if phone["text"] else ""
    said = ", ".join(word for word in (kind, cost, phone["label"]) if word)
    return f"{phone['number']}  ({said})" if said else phone["number"]
