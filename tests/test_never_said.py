"""SQ-4: what is never said to anybody, in any reply, on any page, in any text, of any service. In English."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
import yaml

from tests.reading_age import pages

PROJECT = Path(__file__).parents[1]
# Each with a reason to be kept away from: somebody once said it to a person who then did not ask again.
NEVER = {
    "a grade": r"(high|medium|standard|low)[ -]risk|risk (score|level|assessment)|at risk of (murder|serious harm)",
    "a promise of safety": r"you('re| are| will be) safe|keeps? you safe|100%|guarantee|nothing can happen",
    "a verdict": r"(is|isn't|that's|this is) not (really )?abuse|isn't (really )?abuse|you are being abused",
    "an order": r"you (must|should|ought to|have got to)\b|you need to (leave|go|report|call|tell|get)\b|just leave",
    "blame": r"why (don't|didn't|do|did) you|your (own )?fault|let (him|her|them) (hit|hurt)|provok|it takes two",
    "disbelief": r"alleged|you claim|if (it is|it's|that's) true|are you sure that",
    "a hush": r"calm down|don't worry|cheer up|look on the bright side|everything will be (fine|all right|ok)",
    "a false cure": r"anger management|(couples?|marriage|relationship) counsell?ing|mediation|mediator",
    "a label": r"\b(victim|perpetrator|abuser|batterer|battered)s?\b",
    "a lie about who is there": r"connecting you|transferring you|an adviser is typing|i('m| am) a person\b",
    "a false friend": r"i know (just |exactly )?how you feel|i understand how you feel|at least (he|she|they)\b",
    "a light word for it": r"domestic (dispute|incident|argument)|lovers' tiff|toxic relationship|crime of passion",
    "a shout": r"!",
}
RIGHTLY = r"not your fault|none of this is your fault|is it your fault"
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


def said(text: str, never: dict[str, str]) -> list[str]:
    """Which of these a text says."""
    plain = re.sub(RIGHTLY, "", text.lower().replace("’", "'"))
    return [kind for kind, words in never.items() if re.search(words, plain)]


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
