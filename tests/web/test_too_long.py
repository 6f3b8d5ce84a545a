"""Whatever is too long for a message is refused in a sentence that names 999, and is not kept while it comes in."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from flask.testing import FlaskClient

from tests.serving import served
from tests.web.conftest import settings_for
from tests.web.door import DoorServer
from web import create_visitor_app
from web.short_bodies import LARGEST_REQUEST, FirstBytes, ShortChannel

MESSAGES = "/chat/messages"
CRY = "he has got a knife "
SIZES = {
    "2,001 characters": 2001,
    "64 KB": LARGEST_REQUEST + 1,
    "a megabyte": 2**20,
    "ten megabytes": 10 * 2**20,
}


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_a_text_that_is_too_long_is_refused_with_400_and_999_in_the_sentence(
    client: FlaskClient, size: int
) -> None:
    """The contract's status at every size; whoever writes of danger at length is told what to ring."""
    answer = client.post(MESSAGES, json={"text": (CRY * size)[:size]})
    assert answer.status_code == 400
    assert "briefly" in answer.json["error"]
    assert "999" in answer.json["error"]
    assert "knife" not in answer.text


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("headers", [{}, {"X-Part": "messages"}], ids=["page", "part"])
def test_a_form_that_is_too_long_gets_a_page_with_999_to_tap(
    client: FlaskClient, size: int, headers: dict[str, str]
) -> None:
    """The same without JavaScript, and for our own script."""
    answer = client.post(MESSAGES, data={"text": (CRY * size)[:size]}, headers=headers)
    assert answer.status_code == 400
    assert "briefly" in answer.text
    assert 'href="tel:999"' in answer.text
    assert "knife" not in answer.text


@pytest.mark.parametrize("body", ["{", '{"text": ["he has got a knife"]}', '{"choice": "A"}'])
def test_what_cannot_be_understood_is_refused_with_999_in_the_sentence(
    client: FlaskClient, body: str
) -> None:
    """Malformed JSON and wrong types."""
    answer = client.post(MESSAGES, data=body, content_type="application/json")
    assert answer.status_code == 400
    assert "999" in answer.json["error"]


def test_two_thousand_characters_in_lines_are_taken_in_from_a_form(client: FlaskClient) -> None:
    """A browser counts a line break as one character and sends two."""
    assert client.post(MESSAGES, data={"text": "no\r\n" * 666}).status_code == 200
    assert client.post(MESSAGES, json={"text": "no\n" * 667}).status_code == 400


@pytest.fixture
def house(door: DoorServer, tmp_path: Path) -> Iterator[str]:
    """The visitor app behind its own server."""
    app = create_visitor_app(settings_for(door, tmp_path))
    with served(app, channels=ShortChannel) as address:
        yield address
    app.extensions["store"].close()


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_server_itself_refuses_as_the_app_does(house: str, size: int) -> None:
    """With a length and in chunks; afterwards it still listens."""
    body = json.dumps({"text": (CRY * size)[:size]}).encode()
    headers = {"Content-Type": "application/json"}
    for sent in (body, iter([body[:9], body[9:]])):
        answer = requests.post(house + MESSAGES, data=sent, headers=headers, timeout=10)
        assert answer.status_code == 400
        assert "999" in answer.json()["error"]
    assert requests.post(house + MESSAGES, json={"choice": "danger_now:no"}, timeout=10).status_code == 200


def test_of_a_body_only_the_first_bytes_are_kept() -> None:
    """However much comes in, memory holds no more than the longest message, and no file is made."""
    body = FirstBytes()
    for _ in range(1000):
        body.append(b"x" * 8000)
    assert len(body) == 8_000_000
    assert len(body.getfile().read()) == LARGEST_REQUEST


def test_one_connection_that_sends_too_much_goes_on_to_its_next_request(house: str) -> None:
    """What was let pass is not taken for the next request."""
    host, port = house.removeprefix("http://").split(":")
    many = b"x" * (LARGEST_REQUEST * 3)
    with socket.create_connection((host, int(port)), timeout=10) as line:
        line.sendall(
            b"POST /chat/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            + f"Content-Length: {len(many)}\r\n\r\n".encode() + many
            + b"GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
        )  # fmt: skip
        answers = b"".join(iter(lambda: line.recv(65536), b""))
    assert answers.count(b"HTTP/1.1 ") == 2
    assert answers.startswith(b"HTTP/1.1 400")
    assert b'"store"' in answers
