"""A conversation is a value, and one voice at a time answers."""

from __future__ import annotations

import pytest

from web.conversation import (
    LONGEST_TRANSCRIPT,
    AskBot,
    Choice,
    Conversation,
    Holder,
    HoldInQueue,
    Message,
    PassToAdviser,
    message_from,
    next_stop,
)

QUESTION = Message("bot", "Is it safe?", "question", (Choice("Yes", "device_safe:yes"),))


@pytest.mark.parametrize(
    ("holder", "stop"),
    [(Holder.BOT, AskBot()), (Holder.QUEUE, HoldInQueue()), (Holder.ADVISER, PassToAdviser())],
)
def test_only_the_holder_answers(holder: Holder, stop: object) -> None:
    """Never two voices."""
    assert next_stop(holder) == stop


def test_a_conversation_comes_back_from_the_store_as_it_was() -> None:
    """Words, choices, services, tracker and all."""
    said = Message("visitor", "żółć 🙂 \ud83d", "text")
    service = Message("bot", "Found", "services", services=({"id": "a", "phones": []},), data={"more": 1})
    conversation = Conversation("cy", Holder.QUEUE, "tracker").with_messages([QUESTION, said, service])
    assert Conversation.from_record(conversation.to_record()) == conversation


def test_messages_are_numbered_and_heard_once() -> None:
    """`after` gives what came since, without the visitor's own words."""
    conversation = Conversation().with_messages([QUESTION, Message("visitor", "hm"), Message("bot", "Good.")])
    assert [message.number for message in conversation.messages] == [1, 2, 3]
    assert [message.text for message in conversation.heard_after(1)] == ["Good."]


def test_the_words_of_a_choice_are_those_on_its_button() -> None:
    """A value that was on no button has no words, so nothing foreign enters the conversation."""
    conversation = Conversation().with_messages([QUESTION])
    assert conversation.label_of("device_safe:yes") == "Yes"
    assert conversation.label_of("made_up:value") == ""


def test_services_meant_for_another_role_leave_the_screen() -> None:
    """When the role changes, what was found for the first is taken away."""
    before = Conversation().with_messages([Message("bot", "Found", services=({"id": "a"},))])
    after = before.with_messages([Message("bot", "For you", data={"clear": True}, services=({"id": "b"},))])
    assert [message.services for message in after.messages] == [(), ({"id": "b"},)]


def test_starting_again_leaves_nothing_behind() -> None:
    """Neither words nor tracker."""
    again = Conversation(tracker="t").with_messages([QUESTION]).started_again()
    assert again.messages == ()
    assert again.tracker is None


def test_the_transcript_does_not_grow_without_end() -> None:
    """The oldest words go first; numbers go on."""
    conversation = Conversation().with_messages([Message("bot", "x")] * (LONGEST_TRANSCRIPT + 5))
    assert len(conversation.messages) == LONGEST_TRANSCRIPT
    assert conversation.messages[-1].number == LONGEST_TRANSCRIPT + 5


@pytest.mark.parametrize(
    "said",
    [
        {"text": 5},
        {"choices": "yes"},
        {"choices": [{"label": 1, "value": "a"}]},
        {"choices": ["yes"]},
        {"services": [1]},
    ],
)
def test_what_is_not_a_message_is_refused(said: dict) -> None:
    """It would be drawn on somebody's screen."""
    with pytest.raises(ValueError, match="not a"):
        message_from(said, "bot")


def test_an_unknown_card_is_drawn_as_plain_text() -> None:
    """So a newer assistant never breaks an older page."""
    assert message_from({"text": "x", "card": "sparkle"}, "bot").card == "text"
