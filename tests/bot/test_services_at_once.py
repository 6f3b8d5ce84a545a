"""SQ-1 at the widget: whoever asks is shown services at once, whoever tells and tells after five messages."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Assistant, Conversation

pytestmark = pytest.mark.stack


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Leeds, please help me", "leeds-domestic-violence-service"),
        (
            "hi. i need somewhere to go tonight with my little girl, in bradford",
            "bradford-survive-and-thrive",
        ),
        ("gdzie mogę iść z dziećmi", "polish-domestic-violence-helpline"),
        ("what is there in Leeds for women", "leeds-domestic-violence-service"),
    ],
)
def test_who_asks_is_shown_services_at_once(assistant: Assistant, text: str, shown: str) -> None:
    """With what is known, and the questions beside them."""
    someone = assistant.begin().says(text)
    assert shown in someone.services
    assert "danger_now:no" in someone.choices


@pytest.mark.parametrize(
    "text", ["who can i ring", "give me a phone number", "is there someone to talk to on the telephone"]
)
def test_who_asks_for_a_number_gets_numbers(assistant: Assistant, text: str) -> None:
    """National where nothing is known; and local where a place is."""
    assert "0808 2000 247" in assistant.begin().says(text).text
    known = assistant.begin().says("my husband hits me, im in Leeds").says(text)
    assert "leeds-domestic-violence-service" in known.services


@pytest.mark.parametrize("words", ["im a bloke, my wife hits me", "the missus hits me"])
def test_a_man_in_a_hurry_gets_no_number_for_women(assistant: Assistant, words: str) -> None:
    """Nor whoever is hurt by a woman and may be one."""
    someone = assistant.begin().says(words).says("just give me one number")
    assert "0808 2000 247" not in someone.text
    assert not {"national-domestic-abuse-helpline", "womens-aid-live-chat"} & set(someone.services)
    assert "0808 168 9111" in assistant.begin().says(words).picks("one_minute").text


def test_by_text_no_question_is_open_beside_a_service(assistant: Assistant) -> None:
    """A text has no room for it; a "yes" to the service answers nothing that was not read, and the question comes."""
    someone = assistant.begin("sms").says(
        "hi. i need somewhere to go tonight with my little girl, in bradford"
    )
    assert "bradford-survive-and-thrive" in someone.services
    assert not [choice for choice in someone.choices if choice.startswith("danger_now")]
    assert "danger" not in someone.says("yes thanks").cards
    assert "danger_now:no" in someone.says("what now").choices + someone.says("go on").choices


def test_who_tells_and_tells_is_shown_services(someone: Conversation) -> None:
    """The fifth message brings them after the warm word; a place that is named later brings the local ones."""
    told = [
        "he shouts at me all day",
        "he took my bank card last week",
        "he calls me names in front of everyone",
        "my mum is ill as well you know",
    ]
    for words in told:
        assert not someone.says(words).services
    assert someone.says("he never lets me see my friends").services
    assert "danger_now:no" in someone.choices
    assert not someone.says("and he is rude to my sister").services
    assert "bradford-survive-and-thrive" in someone.says("i live in bradford").services


def test_who_only_asks_is_shown_services_too(someone: Conversation) -> None:
    """After the answer to the fifth question."""
    for words in ("what is a refuge?", "is it free?", "what is an idva", "will it show on my bill"):
        assert not someone.says(words).services
    assert someone.says("what is a marac").services


def test_who_answers_is_not_interrupted(someone: Conversation) -> None:
    """Four answers and a place lead to services once."""
    for words in ("no one is in danger", "yes it is safe", "me", "i am 34"):
        assert not someone.says(words).services
    assert someone.says("LS8 1AA").services


@pytest.mark.parametrize("words", ["where is my wife", "i hit him and he hits me and i dont know any more"])
def test_where_it_is_in_doubt_who_harms_that_is_asked_first(assistant: Assistant, words: str) -> None:
    """With a line that is right for everyone; the answer brings the services that fit."""
    someone = assistant.begin().says(words).says("give me a phone number")
    assert "0808 2000 247" not in someone.text
    assert "116 123" in someone.text
    assert "audience:own_behaviour" in someone.choices
    assert not someone.services
    assert "respect-phoneline-own-behaviour" in someone.picks("audience:own_behaviour").services


def test_who_owns_up_is_shown_their_own_line_at_once(someone: Conversation) -> None:
    """SQ-10."""
    someone.says("i hit my wife and i want to stop").says("who can i ring")
    assert someone.services == ["respect-phoneline-own-behaviour"]
