"""The words of a reply: the right variant, translated, then filled."""

from __future__ import annotations

import pytest

from bot.replies import Replies, best_variant, fill

OWN = [{"type": "slot", "name": "audience", "value": "own_behaviour"}]
VARIANTS = [{"text": "plain"}, {"text": "own", "condition": OWN}, {"text": "sms", "channel": "sms"}]


@pytest.mark.parametrize(
    ("audience", "door", "text"),
    [
        ("survivor", "widget", "plain"),
        ("survivor", "sms", "sms"),
        ("own_behaviour", "widget", "own"),
        ("own_behaviour", "sms", "own"),
    ],
)
def test_the_persons_situation_outranks_the_door(audience: str, door: str, text: str) -> None:
    """Somebody who harms never gets a victim's words because they texted."""
    assert best_variant(VARIANTS, {"audience": audience}, door)["text"] == text


def test_values_are_filled_and_braces_of_others_are_left() -> None:
    """A missing value is visible, never an error."""
    assert fill("{name}: {number} {other}", {"name": "A {number}", "number": "1"}) == "A {number}: 1 {other}"


def test_an_answer_that_an_action_sends_along_outranks_the_slot() -> None:
    """The words know what was heard in this very turn."""
    replies = Replies()
    replies.responses = {"utter_x": VARIANTS}
    slots = {"audience": None, "language": "en"}
    assert replies.message("utter_x", slots, "widget", {"audience": "own_behaviour"})["text"] == "own"


def test_an_unknown_response_is_none_and_an_unknown_language_is_english() -> None:
    """Nothing raises for lack of words."""
    replies = Replies()
    replies.responses = {"utter_x": VARIANTS}
    assert replies.message("utter_y", {"language": "en"}, "widget", {}) is None
    assert replies.message("utter_x", {"language": "xx"}, "widget", {})["text"] == "plain"


@pytest.mark.parametrize(
    ("area", "text"), [(None, "where?"), ("skip", "where?"), ("Leeds", "known"), ("LS8", "known")]
)
def test_nobody_is_asked_where_once_it_was_said(area: str | None, text: str) -> None:
    """A condition of `*` holds for any answer but the skip."""
    said = [{"type": "slot", "name": "area", "value": "*"}]
    variants = [{"text": "where?"}, {"text": "known", "condition": said}]
    assert best_variant(variants, {"area": area}, "widget")["text"] == text
