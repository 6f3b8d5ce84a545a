"""No reply, no page, no text and no description of a service says what is never said to anybody."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
import yaml

from tests.never_said import NEVER, said
from tests.reading_age import pages

PROJECT = Path(__file__).parents[1]
# A service may call those whom it serves what it likes in its name; we describe it in our words.
OF_SERVICES = {kind: words for kind, words in NEVER.items() if kind != "a label"}
TOLD = ("description", "what_to_expect", "hours_note")


def replies() -> list[tuple[str, str]]:
    """Every reply, and what its buttons say."""
    found = []
    for file in sorted((PROJECT / "bot" / "domain").glob("*.yml")):
        for name, variants in (
            yaml.safe_load(file.read_text(encoding="utf-8")).get("responses") or {}
        ).items():
            words = [word for one in variants for word in (one["text"], *titles(one))]
            found.append((name, "\n".join(words)))
    return found


def titles(variant: dict) -> list[str]:
    return [button["title"] for button in variant.get("buttons") or ()]


def services() -> list[tuple[str, str]]:
    """Every listed service as it is described to a visitor."""
    with (PROJECT / "directory" / "data" / "services.csv").open(encoding="utf-8", newline="") as table:
        return [
            (row["id"], "\n".join(row[column] for column in TOLD))
            for row in csv.DictReader(table)
            if row["listed"] == "yes"
        ]


SPOKEN = [*replies(), *((place, "\n".join(words)) for place, words in pages().items())]


@pytest.mark.parametrize(("where", "text"), SPOKEN, ids=[where for where, _ in SPOKEN])
def test_no_reply_and_no_page_says_what_is_never_said(where: str, text: str) -> None:
    """Every variant, every button, every sentence of a page, a card or a text."""
    assert said(text, NEVER) == [], where


@pytest.mark.parametrize(("service", "text"), services(), ids=[name for name, _ in services()])
def test_no_service_is_described_so(service: str, text: str) -> None:
    """What a provider writes of itself is not copied: nobody is graded before they call."""
    assert said(text, OF_SERVICES) == [], service


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("You are safe now.", "a promise of safety"),
        ("You’re safe here", "a promise of safety"),
        ("This is high-risk.", "a grade"),
        ("That's not abuse", "a verdict"),
        ("You must call the police", "an order"),
        ("Why don't you just leave?", "blame"),
        ("It may be your own fault", "blame"),
        ("Please calm down", "a hush"),
        ("Try anger management", "a false cure"),
        ("Have you tried couples counselling?", "a false cure"),
        ("help for victims", "a label"),
        ("Connecting you to an adviser", "a lie about who is there"),
        ("Great!", "a shout"),
    ],
)
def test_what_is_never_said_would_be_found(text: str, kind: str) -> None:
    """So that the promise above is not kept by there being nothing that looks."""
    assert kind in said(text, NEVER)


@pytest.mark.parametrize(
    "text",
    ["It is not your fault.", "You don't have to decide.", "Is it safe to use this phone?", "Wait until you are calm."],
)  # fmt: skip
def test_kind_words_are_not_taken_for_them(text: str) -> None:
    """The list bans phrases, not comfort."""
    assert said(text, NEVER) == []
