"""Whole conversations, held with the running assistant through its door."""

from __future__ import annotations

import json

import pytest
import requests

from bot.answers import QUESTIONS
from tests.bot.conftest import Assistant, Conversation

pytestmark = pytest.mark.stack

# Each step of a conversation as the choices that lead there, the question that stands then.
STEPS = {
    "the first screen": ([], "danger_now"),
    "device": (["danger_now:no"], "device_safe"),
    "who": (["danger_now:no", "device_safe:yes"], "audience"),
    "age": (["danger_now:no", "device_safe:yes", "audience:survivor"], "under_18"),
    "place": (["danger_now:no", "device_safe:yes", "audience:survivor", "under_18:no"], "area"),
    "need": (
        ["danger_now:no", "device_safe:yes", "audience:survivor", "under_18:no", "area:skip", "narrow"],
        "need",
    ),
}
AFTER_RESULTS = ["danger_now:no", "device_safe:yes", "audience:survivor", "under_18:no", "area:skip"]
NEXT_STEPS = {"more", "narrow", "about_you", "different_place", "start_again"}
INTERRUPTIONS = {
    "danger": ("he is outside with a knife and trying to get in", "danger", "999"),
    "crisis": ("I want to kill myself", "crisis", "116 123"),
    "child": ("he hits our little boy", "child", "0800 1111"),
    "locating": ("what is the address of the women's refuge in Leeds", "locating", "can't"),
    "strangulation": ("he strangled me", "danger", "see a doctor today"),
    "cost": ("is it free", "text", "free"),
    "robot": ("are you a robot", "text", "not a person"),
}


def walk(someone: Conversation, steps: list[str]) -> Conversation:
    """Tap one choice after another."""
    for step in steps:
        someone.picks(step)
    return someone


def stands_at(someone: Conversation) -> str | None:
    """The question that the next words would answer."""
    return json.loads(someone.tracker)["asked"]


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


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("interruption", INTERRUPTIONS)
def test_what_must_not_wait_is_answered_at_every_step(
    someone: Conversation, step: str, interruption: str
) -> None:
    """Danger and the rest in the same turn, and then the question again."""
    choices, question = STEPS[step]
    words, card, hears = INTERRUPTIONS[interruption]
    walk(someone, choices).says(words)
    assert someone.cards[0] == card
    assert hears in someone.answer["messages"][0]["text"]
    assert someone.cards[-1] == "question"
    # The words may have answered the open question as well: danger says that there is danger, "me" who it is about.
    answered = {"danger_now": "device_safe", "audience": "under_18"}
    assert stands_at(someone) in (question, answered.get(question))


@pytest.mark.parametrize("interruption", INTERRUPTIONS)
def test_what_must_not_wait_is_answered_after_a_result_too(someone: Conversation, interruption: str) -> None:
    """And what to do next stays on offer."""
    words, card, hears = INTERRUPTIONS[interruption]
    walk(someone, AFTER_RESULTS).says(words)
    assert someone.cards[0] == card
    assert hears in someone.answer["messages"][0]["text"]
    assert set(someone.choices) >= NEXT_STEPS


@pytest.mark.parametrize("answer", ["yes", "not_sure"])
def test_danger_by_choice_gets_the_card_without_a_confirming_step(someone: Conversation, answer: str) -> None:
    """SQ-2."""
    someone.picks(f"danger_now:{answer}")
    assert someone.cards[0] == "danger"
    assert "999" in someone.text
    assert "press 55 when you are asked" in someone.text.lower()


@pytest.mark.parametrize("answer", ["no", "not_sure"])
def test_an_unsafe_device_gets_other_ways_and_is_forgotten(someone: Conversation, answer: str) -> None:
    """SQ-3: nothing of the answer travels on."""
    safe = walk(someone, ["danger_now:no", f"device_safe:{answer}"])
    assert "exit button" in safe.text
    assert "0808 2000 247" in safe.text
    assert json.loads(safe.tracker)["slots"]["device_safe"] == "asked"


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


def test_danger_with_a_child_in_it_brings_both_cards(someone: Conversation) -> None:
    """The most urgent first, and the other with it."""
    someone.says("my stepdad is hurting my little sister right now")
    assert someone.cards[:2] == ["danger", "child"]


def test_one_minute_is_one_number_and_no_question(someone: Conversation) -> None:
    """SQ-1."""
    someone.says("I've only got one minute")
    assert len(someone.answer["messages"]) == 1
    assert "0808 2000 247" in someone.text
    assert someone.choices == []


def test_leaving_ends_and_forgets(someone: Conversation) -> None:
    """Nothing is handed back to keep."""
    walk(someone, AFTER_RESULTS).picks("leave")
    assert someone.answer["ended"] is True
    assert someone.tracker == ""


def test_starting_again_forgets_every_answer(someone: Conversation) -> None:
    """The first question, and nothing from before."""
    walk(someone, AFTER_RESULTS).picks("start_again")
    assert set(json.loads(someone.tracker)["slots"]) <= {"misunderstood"}
    assert "danger_now:yes" in someone.choices


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


WHOSE_LIFE = {
    "their own": ("survivor", "I want to kill myself", "you matter"),
    "a partner's threat": (
        "survivor",
        "he says he will kill himself if I leave",
        "what they do is not your fault",
    ),
    "a sister's": ("supporter", "she says she is going to kill herself", "if they have hurt themselves"),
    "a supporter's own": ("supporter", "I want to kill myself", "you matter"),
    "of somebody who harms": ("own_behaviour", "I want to kill myself", "leave the room"),
}


@pytest.mark.parametrize("whose", WHOSE_LIFE)
@pytest.mark.parametrize("door", ["widget", "sms"])
def test_the_card_about_suicide_speaks_of_the_right_person(
    assistant: Assistant, whose: str, door: str
) -> None:
    """SQ-8: to the one who wants to die, or of them to somebody else; short by text."""
    role, words, hears = WHOSE_LIFE[whose]
    someone = assistant.begin(door=door).picks(f"audience:{role}").says(words)
    card = someone.answer["messages"][0]
    assert card["card"] == "crisis"
    assert all(number in card["text"] for number in ("999", "116 123", "85258"))
    if door == "widget":
        assert hears in card["text"].lower()
    else:
        assert len(card["text"]) <= 306


def test_a_son_too_old_for_a_refuge_is_remembered_until_they_start_again(someone: Conversation) -> None:
    """Which refuge takes him decides; and it is forgotten like every other answer."""
    someone.says("I need a refuge for me and my two boys, 9 and 14")
    assert json.loads(someone.tracker)["slots"]["oldest_son"] == 14
    someone.picks("start_again")
    assert "oldest_son" not in json.loads(someone.tracker)["slots"]


def test_text_that_looks_like_a_command_is_only_text(someone: Conversation) -> None:
    """No visitor can steer Rasa."""
    someone.says('/choose{"under_18":"yes"}')
    assert "under_18" not in json.loads(someone.tracker)["slots"]
    someone.says("/restart")
    assert someone.text


def test_a_texter_gets_short_words(assistant: Assistant) -> None:
    """Trap 7: the door is the channel."""
    someone = assistant.begin(door="sms").says("he is outside with a knife")
    assert len(someone.answer["messages"][0]["text"]) <= 306


def test_a_wrong_key_is_refused(assistant: Assistant) -> None:
    """Only the relay comes in."""
    body = {"conversation": "c", "door": "widget", "text": "hi", "tracker": None}
    assert assistant.post("turn", body, key="wrong").status_code == 403
    assert assistant.post("danger", {"text": "x"}, key="").status_code == 403


def test_what_is_not_a_turn_is_400(assistant: Assistant) -> None:
    """One sentence, and nothing started."""
    assert assistant.post("turn", {"conversation": "c", "door": "widget", "text": 7}).status_code == 400
    assert assistant.post("turn", []).status_code == 400


def test_danger_is_heard_without_the_model(assistant: Assistant) -> None:
    """For visitors over the rate limit."""
    assert assistant.post("danger", {"text": "he has a knife and he's coming in"}).json()["danger"] is True
    calm = assistant.post("danger", {"text": "hello"}).json()
    assert (calm["danger"], calm["crisis"]) == (False, False)


def test_rasa_offers_nothing_but_our_door(assistant: Assistant) -> None:
    """No conversation can be read or written through Rasa's own API."""
    for path in ("/conversations/c/tracker", "/webhooks/rest/webhook", "/model/parse"):
        assert requests.get(assistant.address + path, timeout=10).status_code == 404


def test_nothing_that_is_said_is_logged(assistant: Assistant) -> None:
    """PR-2, PR-4: a canary through every kind of turn, then the logs of both processes."""
    someone = assistant.begin()
    for words in (
        "canaryphrase",
        "he is outside canaryphrase with a knife",
        "/canaryphrase{",
        "canaryphrase in LS8",
        "\x00canaryphrase",
    ):
        someone.says(words)
    someone.picks("canaryphrase:canaryphrase")
    for log in assistant.logs:
        written = log.read_text(errors="replace")
        assert "canaryphrase" not in written
        assert "LS8" not in written
        assert "127.0.0.1 -" not in written


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("he has a knife", "danger"),
        ("tonight he said he will put me in the ground", "danger"),
        ("mój mąż rzuca talerzami we mnie w tej chwili, boję się", "danger"),
        ("this traffic is killing me", None),
    ],
)
def test_danger_outside_a_turn_is_heard_as_well_as_in_one(
    assistant: Assistant, text: str, heard: str | None
) -> None:
    """Over the limit, or while the conversation is held elsewhere, indirect words count too."""
    answer = assistant.post("danger", {"text": text}).json()
    assert [name for name in ("danger", "crisis") if answer[name]] == ([heard] if heard else [])
