"""The road to help: five taps or free words, each question skippable, and a way back from every step."""

from __future__ import annotations

import json

import pytest

from bot.answers import QUESTIONS
from tests.bot.conftest import Assistant, Conversation
from tests.bot.walking import AFTER_RESULTS, NEXT_STEPS, walk

pytestmark = pytest.mark.stack


def test_five_taps_lead_to_help(someone: Conversation) -> None:
    """SQ-1: a useful result after the fifth turn, three services at most, each with a reason."""
    walk(someone, AFTER_RESULTS[:4]).says("LS8")
    assert "services" in someone.cards
    assert 1 <= len(someone.services) <= 3
    card = next(message for message in someone.answer["messages"] if message["card"] == "services")
    assert all(service["because"] for service in card["services"])
    assert [line["number"] for line in card["data"]["always"]][0] == "999"
    assert set(someone.choices) >= NEXT_STEPS


def test_free_words_lead_to_the_same_help(someone: Conversation) -> None:
    """Everything can be typed."""
    for words in ("no one is in danger", "yes it is safe", "me", "i am 34", "LS8 1AA"):
        someone.says(words)
    assert someone.services


def test_one_sentence_goes_as_far_as_it_can(someone: Conversation) -> None:
    """Nobody is asked what they have already said."""
    someone.says("my husband hits me, I'm in LS8")
    assert "danger_now:no" in someone.choices
    walk(someone, ["danger_now:no", "device_safe:yes", "under_18:no"])
    assert someone.services


def test_every_question_can_be_skipped_and_help_still_comes(someone: Conversation) -> None:
    """Choice at every step, and never a dead end."""
    walk(someone, [f"{question}:skip" for question in QUESTIONS])
    assert someone.services


def test_somebody_worried_about_themselves_never_meets_victims_services(assistant: Assistant) -> None:
    """SQ-10, through every door that words open, in one conversation."""
    someone = assistant.begin().says("I hit my girlfriend and I want to stop")
    walk(someone, ["danger_now:no", "under_18:no"]).says("M14")
    shown = list(someone.services)
    for words in (
        "more",
        "I need a refuge",
        "where is she",
        "actually she hits me",
        "show me help for women",
    ):
        shown += someone.says(words).services
        assert "0808 2000 247" not in someone.text
    assert shown
    assert all("own-behaviour" in one or "respect" in one for one in shown), shown


def test_changing_the_role_clears_what_was_shown(someone: Conversation) -> None:
    """Nothing that was found for one is left on the screen of the other."""
    walk(someone, AFTER_RESULTS).picks("audience:own_behaviour")
    assert someone.data["clear"] is True
    assert someone.services == []
    assert json.loads(someone.tracker)["slots"].get("shown_for") is None


def test_an_unknown_place_is_asked_once_more_and_then_help_is_national(someone: Conversation) -> None:
    """One clear sentence, one more try, never a dead end."""
    walk(someone, AFTER_RESULTS[:4]).says("zzqx")
    assert "don't know that place" in someone.text
    assert someone.services == []
    someone.says("blorpton")
    assert someone.services


def test_a_name_of_several_places_is_asked_about(someone: Conversation) -> None:
    """Which Newport?"""
    walk(someone, AFTER_RESULTS[:4]).says("Newport")
    assert "place:0" in someone.choices
    assert someone.picks("place:0").services


def test_two_misunderstandings_bring_a_menu_and_a_number(someone: Conversation) -> None:
    """Never a loop of not understanding."""
    someone.says("qwzx plgh")
    someone.says("vvbn hjkl")
    assert "0808 2000 247" in someone.text
    assert {"ask_person", "one_minute"} <= set(someone.choices)


def test_one_minute_is_one_number_and_no_question(someone: Conversation) -> None:
    """SQ-1."""
    someone.says("I've only got one minute")
    assert len(someone.answer["messages"]) == 1
    assert "0808 2000 247" in someone.text
    assert someone.choices == []


def test_back_asks_the_question_before(someone: Conversation) -> None:
    """A mistaken tap can be put right."""
    walk(someone, ["danger_now:no", "device_safe:yes", "back"])
    assert "device_safe:no" in someone.choices


def test_refining_searches_again(someone: Conversation) -> None:
    """SQ-1 (6) and (7)."""
    walk(someone, AFTER_RESULTS[:4]).says("LS8")
    walk(someone, ["narrow", "need:legal"])
    assert any(
        "legal" in reason.lower()
        for m in someone.answer["messages"]
        for s in m.get("services", [])
        for reason in s["because"]
    )
    walk(someone, ["about_you", "about:man"])
    assert someone.services


def test_a_texter_gets_short_words(assistant: Assistant) -> None:
    """Trap 7: the door is the channel."""
    someone = assistant.begin(door="sms").says("he is outside with a knife")
    assert len(someone.answer["messages"][0]["text"]) <= 306
