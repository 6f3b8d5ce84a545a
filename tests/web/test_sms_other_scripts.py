"""SM-6 where a letter costs twice: in Arabic, Bengali, Punjabi, Ukrainian and Urdu, texts are whole sentences."""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from web.conversation import URGENT, Choice, Message
from web.segments import SMS, split
from web.sms_rendering import helpline_text, rendered
from web.texting_turn import permission_text

PROJECT = Path(__file__).parents[2]
LANGUAGES = ("ar", "bn", "pa", "uk", "ur")
IN_EACH = pytest.mark.parametrize("language", LANGUAGES)
QUESTIONS = [f"utter_ask_{name}" for name in ("danger_now", "device_safe", "audience", "under_18", "area")]
# Nothing is asked after these: what stands in them is all that is sent.
ALONE = ("utter_helpline", "utter_other_language", "utter_goodbye", "utter_leave", "utter_menu")
ENDS = (".", "۔", "।", "?", "؟", '"', "”", "»")
# "In danger: 999" is a telegram; a person is told to call.
TELEGRAM = re.compile(r"[:\-–—] ?999")


def words_in(language: str) -> Any:
    return gettext.translation("messages", str(PROJECT / "locales"), [language]).gettext


def responses() -> dict[str, list[dict]]:
    found: dict[str, list[dict]] = {}
    for file in sorted((PROJECT / "bot" / "domain").glob("*.yml")):
        found |= YAML(typ="safe").load(file.read_text(encoding="utf-8")).get("responses") or {}
    return found


RESPONSES = responses()


def written_for_sms(*left_out: str) -> Iterator[Any]:
    """Every reply that was worded for a text message."""
    for name, variants in RESPONSES.items():
        if name in left_out:
            continue
        for number, variant in enumerate(variants):
            if variant.get("channel") == "sms":
                yield pytest.param(name, variant, id=f"{name}-{number}")


def asked(name: str, _: Any) -> Message:
    variants = RESPONSES[name]
    variant = next((one for one in variants if one.get("channel") == "sms"), variants[0])
    choices = tuple(Choice(_(button["title"]), "a:b") for button in variant.get("buttons") or ())
    return Message("bot", _(variant["text"].strip()), "question", choices)


@IN_EACH
@pytest.mark.parametrize(("name", "variant"), written_for_sms())
def test_what_is_worded_for_sms_is_whole_sentences_in_two_texts(
    name: str, variant: dict, language: str
) -> None:
    """No sentence is cut in two; three texts only where nothing can follow; nobody is sent a telegram."""
    said = words_in(language)(variant["text"].strip())
    texts = split(SMS.written(said))
    assert len(texts) <= (3 if name in ALONE else 2)
    assert all(text.endswith(ENDS) for text in texts)
    assert not TELEGRAM.search(said)
    if "999" in said and name != "utter_ask_help_friend":
        assert "999" in texts[0]


@IN_EACH
@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(
    "variant", [pytest.param(one.values[1], id=one.id) for one in written_for_sms(*ALONE)]
)
def test_a_reply_is_whole_whichever_question_follows(variant: dict, question: str, language: str) -> None:
    """Neither a sentence of the reply nor an answer to the question gives way to the other."""
    _ = words_in(language)
    card = (variant.get("metadata") or {}).get("card", "text")
    reply = Message("bot", _(variant["text"].strip()), card if card in URGENT else "text")
    said = rendered([reply, asked(question, _)], _, SMS)
    assert "".join(SMS.written(reply.text).split()) in "".join("".join(said.texts).split())
    assert len(said.options) == len(asked(question, _).choices)
    assert all(SMS.fits(text) for text in said.texts)


@IN_EACH
def test_the_first_reply_is_one_text_of_two_segments(language: str) -> None:
    """It asks before anything else is said, and is read in one look."""
    assert SMS.fits(SMS.written(permission_text(words_in(language), welsh=False)))


@IN_EACH
def test_the_helplines_are_whole_where_the_assistant_is_down(language: str) -> None:
    """Two texts, 999 in the first, the numbers of the nations together in the second."""
    texts = split(SMS.written(helpline_text(words_in(language))))
    assert len(texts) == 2
    assert "999" in texts[0]
    assert all(
        number in texts[1] for number in ("0808 2000 247", "0800 027 1234", "0808 80 10 800", "0808 802 1414")
    )
