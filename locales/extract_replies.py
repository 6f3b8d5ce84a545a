"""Finds the words of Rasa's domain files for Babel: the text of every response and the title of every button.

Named in babel.cfg. The words are read as Rasa reads them, so that what is translated is what will be looked up.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any

from ruamel.yaml import YAML


def extract(
    source: IO[bytes], keywords: Any, comment_tags: Any, options: Any
) -> Iterator[tuple[int, str, str, list[str]]]:
    """Babel's extraction interface: line number, function name, message, comments."""
    domain = YAML(typ="rt").load(source) or {}
    for name, variants in (domain.get("responses") or {}).items():
        for variant in variants:
            line = variant.lc.line + 1
            where = [note(name, variant)]
            if variant.get("text"):
                yield line, "", str(variant["text"]).strip(), where
            for button in variant.get("buttons") or []:
                yield line, "", str(button["title"]).strip(), where


def note(name: str, variant: dict[str, Any]) -> str:
    """What a translator should know of a variant: which reply, and when it is used."""
    conditions = [f"{one['name']} is {one['value']}" for one in variant.get("condition") or []]
    if variant.get("channel"):
        conditions.append(f"by {variant['channel']}")
    return ", ".join([name, *conditions])
