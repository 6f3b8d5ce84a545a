"""`signpost sms`: the same road as a text that the provider brings, with what each answer takes to send."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

from tests.web.conftest import settings_for
from tests.web.door import DoorServer
from web.sms_terminal import add_sms, converse, desk_for


def test_a_terminal_texts_the_assistant_without_an_account(door: DoorServer, tmp_path: Path) -> None:
    """First the neutral question, then the conversation, each answer with its segments."""
    said = io.StringIO()
    with desk_for(settings_for(door, tmp_path)) as desk:
        converse(desk, "+447700900123", ["hello", "1", "leeds", "EXIT"], said)
    lines = said.getvalue().split("\n")
    assert lines[0].strip().startswith("Hello. This is an automatic reply")
    assert "    [1 segment, 157 of GSM-7]" in lines or "    [1 segment, 140 of GSM-7]" in lines
    assert any("Leeds Women's Aid helpline: 0113 246 0401" in line for line in lines)
    assert "    OK. Thank you." in lines


def test_nothing_of_a_terminal_conversation_is_left(door: DoorServer, tmp_path: Path) -> None:
    """It keeps its files in a folder that goes with it."""
    with desk_for(settings_for(door, tmp_path)) as desk:
        converse(desk, "+447700900123", ["hello", "1"], io.StringIO())
    assert list(tmp_path.iterdir()) == []


def test_the_verb_has_its_place_in_the_table() -> None:
    """`add_sms` is all that the table of verbs needs."""
    parser = argparse.ArgumentParser()
    add_sms(parser.add_subparsers())
    assert parser.parse_args(["sms", "--whatsapp"]).whatsapp
