"""Messages in which real alarms were missed, or none was meant, each with its near miss beside it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from bot.answers import read_answer
from bot.hearing.alarms.danger import signals_in
from bot.hearing.alarms.necks import on_a_neck
from bot.hearing.listening import Listening
from bot.hearing.plainly import says_safe

TABLE = Path(__file__).parent / "alarm_or_not.csv"


def rows() -> list[tuple[str, bool, str]]:
    """Signal, whether it is meant, and the message."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        return [(row["signal"], row["meant"] == "1", row["text"]) for row in csv.DictReader(table)]


def test_each_alarm_is_raised_where_it_is_meant_and_nowhere_else(listening: Listening) -> None:
    """With the model, as it is heard in a conversation."""
    wrong = [row for row in rows() if getattr(listening.understand(row[2]).signals, row[0]) is not row[1]]
    assert not wrong


@pytest.mark.parametrize("text", [text for signal, meant, text in rows() if signal == "crisis" and meant])
def test_an_overdose_is_heard_without_a_model(text: str) -> None:
    """Nobody waits for a guess, in any of the twelve languages."""
    assert signals_in(text).crisis


@pytest.mark.parametrize("text", ["no hes at school", "hes in prison", "hes been arrested", "not just now"])
def test_where_he_is_answers_whether_there_is_danger(text: str) -> None:
    """Asked whether anyone is in danger right now."""
    assert says_safe("danger_now", text) or read_answer("danger_now", text, "") == "no"


@pytest.mark.parametrize(
    ("text", "neck"),
    [
        ("hes strangling me", True),
        ("he has got his hands round my neck", True),
        ("he has got me by the throat", True),
        ("mae o'n fy nhagu i", True),
        ("mąż mnie dusi", True),
        ("mă strânge de gât acum", True),
        ("me está ahorcando", True),
        ("ele está me enforcando", True),
        ("hadda ayuu i ceejinayaa", True),
        ("він мене душить", True),
        ("زوجي يخنقني الآن", True),
        ("وہ میرا گلا دبا رہا ہے", True),
        ("ਉਹ ਮੇਰਾ ਗਲਾ ਘੁੱਟ ਰਿਹਾ ਹੈ", True),
        ("সে আমার গলা টিপে ধরেছে", True),
        ("he has a knife to my throat", False),
        ("tiene un cuchillo en el cuello", False),
        ("he is kicking the door in", False),
    ],
)
def test_danger_with_hands_on_a_neck_calls_for_a_doctor(text: str, neck: bool) -> None:
    """SQ-6, in all twelve languages."""
    assert on_a_neck(text) is neck
