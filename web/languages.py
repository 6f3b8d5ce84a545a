"""The verb `signpost languages`: which catalogues there are, how complete, who has read them, and which are offered."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from babel.messages.pofile import read_po

from directory.vocabulary import own_name
from web.locale import LOCALES, reviews
from web.settings import Settings


def add_languages(verbs: argparse._SubParsersAction) -> None:
    """Add `signpost languages`."""
    verb = verbs.add_parser("languages", help="which languages there are, and who has read them")
    verb.add_argument("--json", action="store_true", help="one JSON list instead of a table")
    verb.set_defaults(run=show)


def show(arguments: argparse.Namespace) -> int:
    """One line a language: code, own name, words translated, review, offered or not."""
    languages = catalogues(Settings.from_env().languages)
    if arguments.json:
        print(json.dumps(languages, ensure_ascii=False, indent=2))
        return 0
    for one in languages:
        words = f"{one['translated']} of {one['messages']}"
        review = f"{one['status']}{' by ' + one['reviewed_by'] if one['reviewed_by'] else ''}"
        print(
            f"{one['code']:<4}{one['name']:<14}{words:<12}{'offered' if one['offered'] else 'off':<9}{review}"
        )
    return 0


def catalogues(offered: tuple[str, ...]) -> list[dict[str, object]]:
    """Every catalogue in locales/. `offered` is SIGNPOST_LANGUAGES; empty offers all."""
    reviewed, paths = reviews(), sorted(LOCALES.glob("*/LC_MESSAGES/messages.po"))
    return [described(path, reviewed.get(path.parts[-3], {}), offered) for path in paths]


def described(path: Path, review: dict[str, str], offered: tuple[str, ...]) -> dict[str, object]:
    """One catalogue."""
    code = path.parts[-3]
    with path.open("rb") as source:
        messages = [message for message in read_po(source) if message.id]
    return {
        "code": code,
        "name": own_name(code),
        "messages": len(messages),
        "translated": sum(bool(message.string) and not message.fuzzy for message in messages),
        "offered": not offered or code in offered,
        "status": review.get("status") or "no review recorded",
        "reviewed_by": review.get("reviewed_by", ""),
        "reviewed_on": review.get("reviewed_on", ""),
    }
