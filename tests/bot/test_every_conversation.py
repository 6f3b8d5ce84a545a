"""What holds in every reply of every conversation file, whoever it is about; and danger, put in before every step.

The files are walked at the assistant's own door, where a conversation can be taken up again at any of its steps.
"""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.answers import QUESTIONS
from tests.bot.conftest import Assistant, Conversation
from tests.never_said import NEVER, said

pytestmark = pytest.mark.stack

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "tests" / "conversations").glob("*.yml"))
MOST_QUESTIONS = 5
KNIFE = "he's at the door and he's got a knife"
MUST_NOT_WAIT = {"crisis", "child", "locating"}
POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
NUMBER = re.compile(r"\b(?:999|116 123|0\d{3})")
FOR_VICTIMS = (
    "0808 2000 247",
    "0800 027 1234",
    "0808 80 10 800",
    "0808 802 1414",
    "refuge",
    "not your fault",
)


def turns_of(file: Path) -> list[dict[str, Any]]:
    """What the person does, turn by turn."""
    return yaml.safe_load(file.read_text())["turns"]


def take(someone: Conversation, turn: dict[str, Any]) -> Conversation:
    """One turn of a file. Who went quiet for long begins anew."""
    if "quiet" in turn:
        someone.tracker = None
    someone.language = turn.get("language", someone.language)
    someone = someone.says(turn["says"]) if "says" in turn else someone.picks(turn["picks"])
    someone.language = someone.answer["language"]
    return someone


def state(someone: Conversation) -> dict[str, Any]:
    """The answers so far and the question that stands."""
    return json.loads(someone.tracker) if someone.tracker else {"slots": {}, "asked": None}


def for_people_who_harm() -> set[str]:
    """The services that somebody worried about their own behaviour may be shown."""
    with (ROOT / "directory" / "data" / "services.csv").open(encoding="utf-8", newline="") as table:
        roles = {row["id"]: set(row["for"].split("; ")) for row in csv.DictReader(table)}
    return {
        name for name, of in roles.items() if "own_behaviour" in of and not of & {"survivor", "supporter"}
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_reply_keeps_what_is_promised_to_everybody(file: Path, assistant: Assistant) -> None:
    """SQ-1 to SQ-13, turn by turn: no blame and no grades, nobody found, a way on, five questions at most."""
    someone, asked, shown = assistant.begin(), {"danger_now"}, False
    for number, turn in enumerate(turns_of(file), start=1):
        where = f"{file.name}, turn {number}"
        if "quiet" in turn:
            asked, shown = {"danger_now"}, False
        take(someone, turn)
        shown = shown or bool(someone.services)
        if not shown:
            asked.add(state(someone)["asked"])
        assert len(asked - {None}) <= MOST_QUESTIONS, where
        nobody_is_blamed_or_graded(someone, where)
        nobody_is_found(someone, where)
        there_is_a_way_on(someone, turn, where)
        if state(someone)["slots"].get("settled") == "own_behaviour":
            nothing_for_people_who_are_harmed(someone, where)


def nobody_is_blamed_or_graded(someone: Conversation, where: str) -> None:
    """SQ-4."""
    assert someone.language != "en" or said(someone.text, NEVER) == [], where


def nobody_is_found(someone: Conversation, where: str) -> None:
    """SQ-11: no postcode, no address, no distance to a place that may be confidential; no search while refusing."""
    whole = json.dumps(someone.answer["messages"], ensure_ascii=False)
    assert POSTCODE.search(whole) is None, where
    services = [one for message in someone.answer["messages"] for one in message.get("services", [])]
    assert all(not {"address", "latitude", "longitude"} & set(one) for one in services), where
    if "locating" in someone.cards:
        assert services == [], where


def there_is_a_way_on(someone: Conversation, turn: dict[str, Any], where: str) -> None:
    """Never a dead end: choices, a question or a number; only thanks and a farewell may stand alone."""
    farewell = someone.answer["ended"] or "thank" in turn.get("says", "")
    assert someone.choices or NUMBER.search(someone.text) or farewell, f"{where}: {someone.text}"


def nothing_for_people_who_are_harmed(someone: Conversation, where: str) -> None:
    """SQ-10: neither their services, nor their lines, nor words that excuse."""
    assert set(someone.services) <= for_people_who_harm(), where
    heard = (someone.text + json.dumps(someone.data)).lower()
    assert [words for words in FOR_VICTIMS if words in heard] == [], where


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_danger_is_answered_before_every_step_and_then_it_goes_on(file: Path, assistant: Assistant) -> None:
    """SQ-2: the card in the same turn, wherever somebody is; and their next words are taken as they would have been."""
    someone = assistant.begin()
    for number, turn in enumerate(turns_of(file), start=1):
        where = f"{file.name}, before turn {number}"
        interrupted = replace(someone).says(KNIFE)
        assert interrupted.cards[0] == "danger", where
        assert "999" in interrupted.answer["messages"][0]["text"], where
        take(interrupted, turn)
        take(someone, turn)
        if someone.answer["ended"]:
            break
        goes_on(someone, interrupted, where)


def goes_on(someone: Conversation, interrupted: Conversation, where: str) -> None:
    """Nobody is set back: what must not wait is still answered, and the same question or a later one is asked."""
    assert MUST_NOT_WAIT & set(someone.cards) <= set(interrupted.cards), where
    if interrupted.data.get("clear"):
        return  # "he's at the door" was taken to be about themselves, and is put right by this very step
    stands, stood = state(someone)["asked"], state(interrupted)["asked"]
    order = (*QUESTIONS, None)
    if stands in QUESTIONS:
        assert stood not in order or order.index(stood) >= order.index(stands), where
    elif stands:
        assert stood == stands, where
    elif someone.services:
        assert interrupted.services or stood in order, where
