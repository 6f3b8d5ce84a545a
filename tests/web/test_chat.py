"""POST and GET /chat/messages and POST /chat/leave, as programs and plain browsers use them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.conftest import settings_for
from tests.web.door import DoorServer
from web import create_visitor_app
from web.rate import RateLimit
from web.store import name_of

MESSAGES = "/chat/messages"
CANARY = "purple-elephant-canary"


def begin(client: FlaskClient) -> str:
    return client.post(MESSAGES, json={"choice": "danger_now:no"}).json["conversation"]


def test_the_first_answer_has_the_shape_of_the_contract(client: FlaskClient) -> None:
    """A token, a holder, and messages with cards and choices."""
    answer = client.post(MESSAGES, json={"choice": "danger_now:no"})
    assert answer.status_code == 200
    assert answer.json["holder"] == "bot"
    assert answer.json["ended"] is False
    assert len(answer.json["conversation"]) >= 32
    (message,) = answer.json["messages"]
    assert message["from"] == "bot"
    assert message["card"] == "question"
    assert message["choices"][0] == {"label": "Yes", "value": "device_safe:yes"}
    assert message["services"] == []


def test_the_conversation_goes_on_under_its_token(client: FlaskClient) -> None:
    """And brings services."""
    token = begin(client)
    answer = client.post(MESSAGES, json={"text": "leeds", "conversation": token}).json
    assert answer["conversation"] == token
    assert answer["messages"][0]["services"][0]["phones"][0]["number"] == "0113 246 0401"


def test_what_was_said_since_can_be_asked_for(client: FlaskClient) -> None:
    """GET gives the messages after N, at once while the assistant holds it."""
    token = begin(client)
    everything = client.get(MESSAGES, query_string={"conversation": token, "after": "0"}).json["messages"]
    last = everything[-1]["n"]
    assert [message["from"] for message in everything] == ["bot", "bot"]
    assert client.get(f"{MESSAGES}?conversation={token}&after={last}").json["messages"] == []


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b"5", b"null", b'"text"', b"{}", b'{"text": 5}', b'{"text": ["a"]}', b'{"text": null}',
        b'{"text": ""}', b'{"text": "   "}', b'{"choice": 5}', b'{"choice": "DROP TABLE"}', b'{"choice": "a:b:c"}',
        b'{"text": "a", "choice": "b"}', b'{"text": "a", "conversation": 5}', b'{"text": "a", "language": {}}',
        b"[" * 20000, b"\xff\xfe", json.dumps({"text": "x" * 2001}).encode(),
    ],
)  # fmt: skip
def test_what_is_not_a_message_is_refused_in_one_sentence(client: FlaskClient, body: bytes) -> None:
    """400, the one JSON shape, nothing of it repeated, nothing asked of the assistant."""
    answer = client.post(MESSAGES, data=body, content_type="application/json")
    assert answer.status_code == 400
    assert set(answer.json) == {"error", "always"}
    assert answer.json["always"][0]["number"] == "999"
    assert "DROP" not in answer.text


@pytest.mark.parametrize("text", ["x" * 2000, "🙂" * 2000, "\ud800", "/restart", "a\x00b", "<b>"])
def test_any_text_of_the_right_size_is_taken_in(client: FlaskClient, text: str) -> None:
    """Whatever its characters."""
    assert client.post(MESSAGES, json={"text": text}).status_code == 200


@pytest.mark.parametrize("token", ["made-up", "x" * 5000, "../../etc", "☃"])
def test_a_token_that_names_nothing_is_404_and_creates_nothing(app: Flask, token: str) -> None:
    """On every road."""
    client = app.test_client()
    assert client.post(MESSAGES, json={"text": "hello", "conversation": token}).status_code == 404
    assert client.get(MESSAGES, query_string={"conversation": token}).status_code == 404
    assert client.post("/chat/leave", json={"conversation": token}).status_code == 404
    page = client.post(MESSAGES, data={"text": "hello", "conversation": token})
    assert page.status_code == 404
    assert "hello" not in page.text
    assert app.extensions["store"].read(name_of(token)) is None


def test_a_number_that_is_none_is_refused(client: FlaskClient) -> None:
    """`after` is a number."""
    assert client.get(f"{MESSAGES}?conversation={begin(client)}&after=-1").status_code == 400


@pytest.mark.parametrize("form", [True, False], ids=["beacon", "json"])
def test_leaving_forgets_at_once_and_clears_the_browser(client: FlaskClient, form: bool) -> None:
    """The token is dead, and the browser is told to drop whatever it holds of us."""
    token = begin(client)
    body = {"conversation": token}
    answer = client.post("/chat/leave", data=body) if form else client.post("/chat/leave", json=body)
    assert answer.status_code == 200
    assert '"storage"' in answer.headers["Clear-Site-Data"]
    assert client.post(MESSAGES, json={"text": "hello", "conversation": token}).status_code == 404
    assert client.post("/chat/leave", json=body).status_code == 404


@pytest.mark.parametrize("body", [b"", b"{", b'{"conversation": 5}', b'{"conversation": ""}', b"[1]"])
def test_leaving_nothing_is_a_bad_request(client: FlaskClient, body: bytes) -> None:
    """One sentence."""
    answer = client.post("/chat/leave", data=body, content_type="application/json")
    assert answer.status_code == 400
    assert answer.json["error"]


def test_a_link_to_leave_changes_nothing_because_browsers_follow_links_early(client: FlaskClient) -> None:
    """GET /leave only redirects; the conversation is still there."""
    token = begin(client)
    answer = client.get(f"/leave?conversation={token}")
    assert (answer.status_code, answer.headers["Location"]) == (303, "https://www.example.org/dull")
    assert client.post(MESSAGES, json={"text": "hello", "conversation": token}).status_code == 200


def test_the_button_without_javascript_forgets_and_goes(client: FlaskClient) -> None:
    """POST /leave; with a dead token too, because leaving never fails."""
    token = begin(client)
    for _ in range(2):
        answer = client.post("/leave", data={"conversation": token})
        assert (answer.status_code, answer.headers["Location"]) == (303, "https://www.example.org/dull")
    assert client.post(MESSAGES, json={"text": "hello", "conversation": token}).status_code == 404


def test_the_choice_to_leave_is_the_exit_without_javascript(client: FlaskClient) -> None:
    """Pressing it in a form forgets and goes."""
    token = begin(client)
    answer = client.post(MESSAGES, data={"choice": "leave", "conversation": token})
    assert answer.status_code == 303
    assert client.get(f"{MESSAGES}?conversation={token}").status_code == 404


def test_nothing_that_was_said_is_drawn_unescaped(client: FlaskClient) -> None:
    """Neither the visitor's words nor the assistant's; numbers in them can be tapped."""
    page = client.post(MESSAGES, data={"text": '<img src=x onerror="script">'})
    assert "<img" not in page.text
    assert "&lt;img" in page.text
    assert "<script>document" not in page.text
    assert "<b>" not in page.text
    assert 'href="tel:08082000247"' in page.text
    assert "javascript:" not in client.post(MESSAGES, data={"text": "leeds"}).text


def test_the_plain_page_shows_the_conversation_while_it_lives(client: FlaskClient) -> None:
    """Question, answer and what was found; only the newest choices can be pressed."""
    first = client.post(MESSAGES, data={"choice": "danger_now:no"}).text
    token = first.split('name="conversation" value="')[1].split('"')[0]
    page = client.post(MESSAGES, data={"text": "leeds", "conversation": token}).text
    assert "Is anyone in danger right now?" in page
    assert "Leeds Women&#39;s Aid helpline" in page
    assert 'value="danger_now:yes"' not in page
    assert 'value="more"' in page


def test_a_form_with_nothing_in_it_keeps_the_conversation(client: FlaskClient) -> None:
    """The page comes again, with a sentence."""
    token = begin(client)
    page = client.post(MESSAGES, data={"text": " ", "conversation": token})
    assert page.status_code == 400
    assert "Please write something" in page.text
    assert token in page.text


@pytest.mark.parametrize(
    ("text", "card"), [("he has a knife", "danger"), ("end my life", "crisis"), ("hi", "text")]
)
@pytest.mark.parametrize("form", [True, False], ids=["form", "json"])
def test_over_the_rate_danger_is_still_answered(
    door: DoorServer, tmp_path: Path, text: str, card: str, form: bool
) -> None:
    """429 with the danger card, the crisis card, or the helplines; the conversation is not touched."""
    app = create_visitor_app(settings_for(door, tmp_path, SIGNPOST_RATE_PER_MINUTE="4"))
    client = app.test_client()
    for _ in range(4):
        client.post(MESSAGES, json={"text": "hello"})
    asked = len(door.turns())
    answer = (
        client.post(MESSAGES, data={"text": text}) if form else client.post(MESSAGES, json={"text": text})
    )
    assert answer.status_code == 429
    assert len(door.turns()) == asked
    if form:
        assert f'class="card {card}"' in answer.text
    else:
        assert answer.json["error"]
        assert answer.json["messages"][0]["card"] == card
    app.extensions["store"].close()


def test_over_the_rate_without_an_assistant_gives_the_helplines(tmp_path: Path, door: DoorServer) -> None:
    """Both fences at once."""
    more = {"SIGNPOST_RATE_PER_MINUTE": "4", "SIGNPOST_RASA_PORT": "1"}
    app = create_visitor_app(settings_for(door, tmp_path, **more))
    client = app.test_client()
    answers = [client.post(MESSAGES, json={"text": "he has a knife"}) for _ in range(5)]
    assert answers[-1].status_code == 429
    assert answers[-1].json["messages"][0]["data"]["always"][0]["number"] == "999"
    app.extensions["store"].close()


def test_one_conversation_cannot_use_up_the_rate_of_an_address(door: DoorServer, tmp_path: Path) -> None:
    """A refuge's whole house may share one address."""
    app = create_visitor_app(settings_for(door, tmp_path, SIGNPOST_RATE_PER_MINUTE="16"))
    client = app.test_client()
    token = begin(client)
    statuses = [
        client.post(MESSAGES, json={"text": "hi", "conversation": token}).status_code for _ in range(5)
    ]
    assert statuses == [200, 200, 200, 200, 429]
    assert client.post(MESSAGES, json={"text": "hi"}).status_code == 200
    app.extensions["store"].close()


def test_the_rate_remembers_no_address_and_forgets_in_a_minute() -> None:
    """A keyed hash for as long as it is needed."""
    now = [0.0]
    limit = RateLimit(2, clock=lambda: now[0])
    assert [limit.allows("192.0.2.7") for _ in range(3)] == [True, True, False]
    assert "192.0.2.7" not in repr(vars(limit))
    now[0] += 31
    assert limit.allows("192.0.2.7")
    now[0] += 61
    limit.allows("192.0.2.8")
    assert len(limit) == 1


def test_nothing_said_is_written_down_anywhere(
    door: DoorServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A planted phrase through every road, then exit: no file and no log line of the visitor app holds it."""
    app = create_visitor_app(settings_for(door, tmp_path, SIGNPOST_BOT_SECONDS="0.6"))
    client = app.test_client()
    for text in (CANARY, f"{CANARY} slow", f"{CANARY} silence", f"{CANARY} mixed", CANARY * 200):
        for road in ({"json": {"text": text}}, {"data": {"text": text}}):
            answer = client.post(MESSAGES, **road, headers={"User-Agent": CANARY})
            if answer.is_json and "conversation" in answer.json:
                client.post("/chat/leave", json={"conversation": answer.json["conversation"]})
    client.post(MESSAGES, data=b'{"text": "' + CANARY.encode(), content_type="application/json")
    client.get(f"/{CANARY}")
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert CANARY.encode() not in written
    assert CANARY not in caplog.text
    assert "127.0.0.1" not in caplog.text


def test_a_fault_is_logged_by_its_kind_and_never_by_what_it_says(
    app: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    """In a view, and in the handler of faults itself; the visitor gets a sentence and the helplines."""

    def fail() -> None:
        raise ValueError(CANARY)

    app.add_url_rule("/fails", view_func=fail)
    answer = app.test_client().get("/fails")
    assert (answer.status_code, answer.json["always"][0]["number"]) == (500, "999")
    app.log_exception((ValueError, ValueError(CANARY), None))
    assert caplog.text.count("kind=ValueError") == 2
    assert CANARY not in caplog.text + answer.text
