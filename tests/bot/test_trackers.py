"""The carried tracker: nothing stays behind, and nothing that was typed travels."""

from __future__ import annotations

import asyncio
import json

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered

from bot.project import DOMAIN
from bot.trackers import CARRIED, FORGET_AFTER, Carried, CarriedTrackerStore, read_state


@pytest.fixture(scope="module")
def domain() -> Domain:
    """The project's own domain."""
    return Domain.load(str(DOMAIN))


async def one_turn(
    store: CarriedTrackerStore, carried: Carried, words: str, slots: dict[str, object]
) -> None:
    """Retrieve, speak, set slots and save, as Rasa does."""
    token = CARRIED.set(carried)
    tracker = await store.get_or_create_tracker("somebody")
    tracker.update(UserUttered(words, {"name": "tell"}), store.domain)
    for name, value in slots.items():
        tracker._set_slot(name, value)
    await store.save(tracker)
    CARRIED.reset(token)


def test_no_word_that_was_typed_is_carried_or_kept(domain: Domain) -> None:
    """PR-3: the store is empty after a turn, and the text that travels holds answers only."""
    store, carried = CarriedTrackerStore(domain), Carried()
    asyncio.run(one_turn(store, carried, "canary in a cage", {"audience": "survivor"}))
    assert "canary" not in carried.text
    assert json.loads(carried.text)["slots"] == {"audience": "survivor"}
    assert "somebody" not in repr(vars(store))


def test_answers_come_back_in_the_next_turn(domain: Domain) -> None:
    """What was carried out is carried in again."""
    store, carried = CarriedTrackerStore(domain), Carried()
    asyncio.run(one_turn(store, carried, "x", {"area": "LS8", "need": ["legal"]}))

    async def look() -> tuple[object, object]:
        CARRIED.set(carried)
        tracker = await store.retrieve("somebody")
        return tracker.get_slot("area"), tracker.get_slot("need")

    assert asyncio.run(look()) == ("LS8", ["legal"])


@pytest.mark.parametrize("text", ["", "not json", "[]", "null", '{"at": 0, "slots": {"area": "LS8"}}'])
def test_an_unreadable_or_old_conversation_starts_again(text: str) -> None:
    """After a gap nothing that was said before is used."""
    assert read_state(text, FORGET_AFTER + 1.0) == {}
