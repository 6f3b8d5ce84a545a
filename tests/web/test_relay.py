"""The only road: always an answer, in time, and never one for somebody who has left."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.web.door import KEY, DoorServer
from web.bot_client import BotClient
from web.conversation import Conversation, Holder
from web.relay import ConversationGone, Relay, Said
from web.store import Seal, Store, name_of
from web.store_embedded import EmbeddedStore
from web.store_redis import RedisStore


def english(_language: str):
    return lambda text: text


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = EmbeddedStore(tmp_path / "conversations.db", Seal(""), 60)
    yield store
    store.close()


@pytest.fixture
def relay(store: Store, door: DoorServer) -> Iterator[Relay]:
    bot = BotClient(f"http://127.0.0.1:{door.port}", KEY)
    yield Relay(store, bot, english, seconds=1.5)
    bot.close()


def test_the_assistants_memory_is_carried_for_it(relay: Relay, door: DoorServer) -> None:
    """The tracker that came back goes out with the next turn; the token never does."""
    answer = relay.receive(Said(choice="danger_now:no"))
    relay.receive(Said(text="hello"), answer.token)
    first, second = door.turns()
    assert (first["tracker"], second["tracker"]) == (None, "1")
    assert first["choice"] == "danger_now:no"
    assert "text" not in first
    assert answer.token not in str(door.heard)


@pytest.mark.parametrize("text", ["slow", "drip", "silence", "mixed"])
def test_a_slow_or_silent_or_garbled_assistant_becomes_the_helpline_card_in_time(
    relay: Relay, text: str
) -> None:
    """Never silence, and never later than the limit."""
    began = time.monotonic()
    answer = relay.receive(Said(text=text))
    assert time.monotonic() - began < 1.5 + 0.4
    (card,) = answer.messages
    assert [line["number"] for line in card.data["always"]][:2] == ["999", "0808 2000 247"]
    assert relay.receive(Said(choice="danger_now:no"), answer.token).messages[0].card == "question"


def test_no_assistant_at_all_becomes_the_helpline_card(store: Store) -> None:
    """Its port is closed."""
    relay = Relay(store, BotClient("http://127.0.0.1:1", KEY), english)
    assert relay.receive(Said(text="help")).messages[0].data["always"]


def test_a_wrong_key_becomes_the_helpline_card(store: Store, door: DoorServer) -> None:
    """The assistant refused us; the visitor is still answered."""
    relay = Relay(store, BotClient(f"http://127.0.0.1:{door.port}", "wrong"), english)
    assert relay.receive(Said(text="help")).messages[0].data["always"]


def test_no_store_at_all_still_answers_danger(door: DoorServer) -> None:
    """Nothing can be kept, but 999 can be said."""
    relay = Relay(
        RedisStore("redis://127.0.0.1:1/0", Seal(""), 60),
        BotClient(f"http://127.0.0.1:{door.port}", KEY),
        english,
    )
    assert relay.receive(Said(text="he has a knife")).messages[0].card == "danger"
    assert relay.receive(Said(text="hello")).messages[0].data["always"]


def test_an_unknown_token_creates_nothing(relay: Relay, store: Store, door: DoorServer) -> None:
    """Not a conversation, not a turn."""
    with pytest.raises(ConversationGone):
        relay.receive(Said(text="hello"), "made-up")
    assert store.read(name_of("made-up")) is None
    assert door.turns() == []


def test_leaving_in_the_middle_of_a_turn_keeps_nothing_of_it(relay: Relay, store: Store) -> None:
    """The late answer finds no conversation, and none comes back."""
    token = relay.receive(Said(choice="danger_now:no")).token
    outcome: list[object] = []

    def speak() -> None:
        try:
            outcome.append(relay.receive(Said(text="slow words"), token))
        except ConversationGone as gone:
            outcome.append(gone)

    turn = threading.Thread(target=speak)
    turn.start()
    time.sleep(0.4)
    relay.leave(token)
    turn.join()
    assert isinstance(outcome[0], ConversationGone)
    assert store.read(name_of(token)) is None


def test_two_turns_at_once_are_taken_one_after_the_other(relay: Relay, door: DoorServer) -> None:
    """Each turn sees the tracker that the one before left."""
    token = relay.receive(Said(choice="danger_now:no")).token
    turns = [threading.Thread(target=relay.receive, args=(Said(text=f"t{n}"), token)) for n in range(4)]
    for turn in turns:
        turn.start()
    for turn in turns:
        turn.join()
    assert sorted(turn["tracker"] or "0" for turn in door.turns()) == ["0", "1", "2", "3", "4"]


def test_a_conversation_that_ended_is_forgotten(relay: Relay, store: Store) -> None:
    """The goodbye is still heard."""
    answer = relay.receive(Said(text="goodbye"))
    assert answer.ended
    assert answer.messages
    assert store.read(name_of(answer.token)) is None


def test_starting_again_sends_no_memory(relay: Relay, door: DoorServer) -> None:
    """The assistant gets the choice with an empty tracker."""
    token = relay.receive(Said(text="my secret")).token
    relay.receive(Said(choice="start_again"), token)
    assert door.turns()[-1]["tracker"] is None
    assert "my secret" not in str(relay.find(token))


@pytest.mark.parametrize("holder", [Holder.QUEUE, Holder.ADVISER])
def test_while_a_person_holds_it_the_assistant_is_silent_but_for_danger(
    relay: Relay, store: Store, door: DoorServer, holder: Holder
) -> None:
    """Never two voices; the danger card is the one exception."""
    token = relay.receive(Said(choice="danger_now:no")).token
    held = replace(Conversation.from_record(store.read(name_of(token)) or b""), holder=holder)
    store.write(name_of(token), held.to_record())
    asked = len(door.turns())
    assert relay.receive(Said(text="are you there?"), token).messages == ()
    assert relay.receive(Said(text="he has a knife"), token).messages[0].card == "danger"
    assert len(door.turns()) == asked
    assert "are you there?" in str(relay.find(token))
