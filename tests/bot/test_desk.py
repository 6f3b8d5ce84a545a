"""A person at a desk: nothing is shared before a yes, and nobody is connected to nobody."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Conversation
from tests.bot.walking import AFTER_RESULTS, walk

pytestmark = pytest.mark.stack


def test_nothing_is_shared_with_a_person_before_a_yes(someone: Conversation) -> None:
    """HO-2: exactly the fields, each removable, nothing before yes."""
    someone.desk = "open"
    walk(someone, AFTER_RESULTS[:4]).says("LS8")
    someone.picks("ask_person")
    assert someone.cards == ["consent"]
    assert "handoff" not in someone.data
    assert {row["field"] for row in someone.data["share"]} == {"audience", "area", "under_18", "danger_now"}
    someone.picks("withhold:area")
    assert "LS8" not in someone.text
    someone.picks("handoff:yes")
    assert someone.data["handoff"] == {"danger_now": "no", "audience": "survivor", "under_18": "no"}


def test_a_typed_no_passes_nothing_on(someone: Conversation) -> None:
    """HO-2: words do as well as a tap."""
    someone.desk = "open"
    walk(someone, AFTER_RESULTS).picks("ask_person")
    assert someone.cards == ["consent"]
    someone.says("no")
    assert "Nothing was passed on" in someone.text
    assert "handoff" not in someone.data


@pytest.mark.parametrize(
    "steps", [[], AFTER_RESULTS, ["danger_now:no", "device_safe:yes", "audience:own_behaviour"]]
)
def test_nobody_is_connected_to_nobody(someone: Conversation, steps: list[str]) -> None:
    """HO-1: no adviser stands by, so we say so, and name only those who answer at this moment."""
    walk(someone, steps).picks("ask_person")
    assert "no person can join" in someone.text
    assert "consent" not in someone.cards
    shown = [service for message in someone.answer["messages"] for service in message.get("services", [])]
    assert all(service["open"]["now"] for service in shown)
    assert someone.data["always"][0]["number"] == "999"
    assert someone.choices


def test_a_desk_that_closes_is_not_remembered_as_open(someone: Conversation) -> None:
    """Whether an adviser stands by is told with each turn, and is no part of the conversation."""
    someone.desk = "open"
    assert someone.picks("ask_person").cards == ["consent"]
    someone.desk = None
    assert "no person can join" in someone.picks("ask_person").text
