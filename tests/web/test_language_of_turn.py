"""AL-2: every door answers in the language of the message, says once who has checked its words, and leads back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.conftest import settings_for
from tests.web.door import DoorServer
from tests.web.phone import Phone, texting_app
from web import create_visitor_app
from web.language_notes import honest_lines
from web.locale import Language, Languages

POLISH = "mąż ma nóż"


def said(
    client: FlaskClient, text: str = "", choice: str = "", token: str = "", **more: str
) -> dict[str, Any]:
    body = {"choice": choice} if choice else {"text": text}
    return client.post(
        "/chat/messages", json=body | ({"conversation": token} if token else {}) | more
    ).get_json()


def notes(answer: dict[str, Any]) -> list[dict[str, Any]]:
    return [message for message in answer["messages"] if message["from"] == "system"]


def test_the_answer_of_the_same_turn_is_in_the_language_of_the_message(client: FlaskClient) -> None:
    """The danger card first, then the note with one way back, the open question last."""
    answer = said(client, POLISH)
    assert answer["language"] == "pl"
    assert [message["language"] for message in answer["messages"]] == ["pl", "pl", "pl"]
    danger, note, question = answer["messages"]
    assert (danger["card"], question["card"]) == ("danger", "question")
    assert "Polish please" in note["text"]
    assert note["choices"] == [{"label": "English", "value": "language:en"}]


def test_the_honest_line_is_said_once(client: FlaskClient) -> None:
    """Neither on every turn, nor again after a way back and forth."""
    first = said(client, POLISH)
    token = first["conversation"]
    assert notes(said(client, choice="danger_now:no", token=token)) == []
    back = said(client, "my husband", token=token)
    assert back["language"] == "en"
    assert [note["choices"][0]["value"] for note in notes(back)] == ["language:pl"]
    again = notes(said(client, POLISH, token=token))
    assert "Polish please" not in again[0]["text"]


def test_a_program_that_begins_in_a_language_hears_the_line_in_its_first_answer(client: FlaskClient) -> None:
    """It has seen no first screen."""
    (note,) = notes(said(client, choice="danger_now:no", language="pl"))
    assert "Polish please" in note["text"]
    assert note["choices"] == []


def test_a_program_that_names_its_language_each_time_does_not_turn_the_conversation_back(
    client: FlaskClient,
) -> None:
    """Asking for the same language again is no new wish; asking for another is."""
    token = said(client, POLISH, language="en")["conversation"]
    assert said(client, choice="danger_now:no", token=token, language="en")["language"] == "pl"
    assert said(client, choice="danger_now:no", token=token, language="cy")["language"] == "cy"


def test_letters_that_are_not_its_own_make_an_offer_once(client: FlaskClient) -> None:
    answer = said(client, "mera shohar")
    assert answer["language"] == "en"
    assert [note["choices"] for note in notes(answer)] == [[{"label": "اردو", "value": "language:ur"}]]
    assert notes(said(client, "mera shohar", token=answer["conversation"])) == []


@pytest.fixture
def english_only(door: DoorServer, tmp_path: Path) -> Iterator[Flask]:
    app = create_visitor_app(settings_for(door, tmp_path, SIGNPOST_LANGUAGES="en cy"))
    yield app
    app.extensions["store"].close()


def test_a_language_that_is_switched_off_is_never_used(english_only: Flask, door: DoorServer) -> None:
    """The assistant is told what is offered, and is not believed where it says something else."""
    client = english_only.test_client()
    assert said(client, POLISH)["language"] == "en"
    assert said(client, choice="language:pl")["language"] == "en"
    assert {tuple(turn["languages"]) for turn in door.turns()} == {("en", "cy")}


def test_the_plain_page_is_wholly_in_the_language(client: FlaskClient) -> None:
    """Its root, its exit, its buttons; what was said before keeps its own language."""
    first = client.post("/chat/messages", data={"choice": "danger_now:no", "language": "en"}).get_data(
        as_text=True
    )
    token = re.search(r'name="conversation" value="([^"]+)"', first).group(1)
    page = client.post(
        "/chat/messages", data={"text": POLISH, "language": "en", "conversation": token}
    ).get_data(as_text=True)
    assert '<html lang="pl" dir="ltr">' in page
    assert ">Wyjdź<" in page
    assert 'lang="en" dir="ltr">' in page
    assert 'name="language" value="pl"' in page
    assert (
        'value="language:cy"' in page
    )  # every language can still be chosen, without losing the conversation


def test_the_widget_is_told_the_words_around_the_conversation(client: FlaskClient) -> None:
    """Only when the language has changed."""
    headers = {"X-Part": "messages"}
    fields = {"text": POLISH, "language": "en"}
    part = client.post("/chat/messages", data=fields, headers=headers).get_data(as_text=True)
    assert 'data-language="pl"' in part
    assert '<div class="card danger" tabindex="-1" lang="pl" dir="ltr">' in part
    words = json.loads(unescape(re.search(r'data-words="([^"]+)"', part).group(1)))
    assert words["exit"] == "Wyjdź"
    token = re.search(r'data-conversation="([^"]+)"', part).group(1)
    same = {"choice": "danger_now:no", "language": "pl", "conversation": token}
    assert "data-words" not in client.post("/chat/messages", data=same, headers=headers).get_data(
        as_text=True
    )


@pytest.mark.parametrize(("language", "shown"), [("pl", True), ("ar", True), ("en", False)])
def test_the_first_screen_says_who_has_checked_its_words(
    client: FlaskClient, language: str, shown: bool
) -> None:
    """And how to get an interpreter, before anything else is asked."""
    page = client.get(f"/?language={language}").get_data(as_text=True)
    assert (" please”" in page) is shown
    if shown:
        first = {"choice": "danger_now:no", "language": language}
        assert " please”" not in client.post("/chat/messages", data=first).get_data(as_text=True)


def test_an_interpreters_route_comes_first_and_a_reviewed_language_needs_no_excuse() -> None:
    languages = Languages()
    polish = languages.named("pl")
    assert polish
    route, machine = honest_lines(polish)
    assert "Polish please" in route
    assert "please" not in machine
    assert honest_lines(Language("pl", polish.words, reviewed=True)) == (route,)
    assert honest_lines(languages.named("en")) == ()


def test_by_text_the_language_is_followed_before_and_after_permission(
    door: DoorServer, tmp_path: Path
) -> None:
    """Danger first, in it; then the question whether texting is all right; then the answer to what was written."""
    app = texting_app(door, tmp_path)
    phone = Phone(app)
    danger, permission = phone.texts(POLISH)
    assert "999" in danger
    assert "Call 999" not in danger
    assert "Hello" not in permission
    after = "\n".join(phone.texts("tak"))
    assert "Polish please" in after
    assert "ENGLISH" not in after
    assert door.turns()[-1]["language"] == "pl"
    back = "\n".join(phone.texts("my husband"))
    assert "Polski: POLSKI" in back
    assert door.turns()[-1]["text"] == "my husband"
    phone.texts("Polish please")
    assert door.turns()[-1]["choice"] == "language:pl"
