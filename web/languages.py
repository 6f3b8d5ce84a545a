"""The verb `signpost languages`: which catalogues there are, how complete, who has read them, and which are offered."""

from __future__ import annotations

import argparse
import csv
import json
from pathlib import Path

from babel import Locale
from babel.messages.pofile import read_po

from web.locale import LOCALES
from web.settings import Settings

REVIEWS = LOCALES / "review.csv"


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
    with REVIEWS.open(encoding="utf-8", newline="") as table:
        reviews = {row["language"]: row for row in csv.DictReader(table)}
    return [described(path, reviews, offered) for path in sorted(LOCALES.glob("*/LC_MESSAGES/messages.po"))]


def described(path: Path, reviews: dict[str, dict[str, str]], offered: tuple[str, ...]) -> dict[str, object]:
    """One catalogue."""
    code = path.parts[-3]
    with path.open("rb") as source:
        messages = [message for message in read_po(source) if message.id]
    review = reviews.get(code, {})
    return {
        "code": code,
        "name": Locale.parse(code).get_language_name(code) or code,
        "messages": len(messages),
        "translated": sum(bool(message.string) and not message.fuzzy for message in messages),
        "offered": not offered or code in offered,
        "status": review.get("status") or "no review recorded",
        "reviewed_by": review.get("reviewed_by", ""),
        "reviewed_on": review.get("reviewed_on", ""),
    }
