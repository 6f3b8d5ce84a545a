"""The open feed sends nothing twice, may be read by any page and written by nobody, and tells trouble in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from tests.web.feed.reading import an_app
from web.rate import RateLimit


@pytest.mark.parametrize("path", ["", "services", "taxonomies"])
def test_an_answer_that_the_reader_has_is_not_sent_again(reader: FlaskClient, path: str) -> None:
    """The tag is the same for the same content, and asking with it gives 304 without a body."""
    first = reader.get(f"/open-referral/{path}")
    again = reader.get(f"/open-referral/{path}", headers={"If-None-Match": f'W/"x", {first.headers["ETag"]}'})
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    assert first.headers["Cache-Control"] == "public, no-cache"


@pytest.mark.parametrize("path", ["", "services", "services/none", "services?page=x"])
def test_any_web_page_may_read_the_feed(reader: FlaskClient, path: str) -> None:
    """CORS on every answer, errors included, without credentials."""
    answer = reader.get(f"/open-referral/{path}", headers={"Origin": "https://example.org"})
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in answer.headers
    assert "Set-Cookie" not in answer.headers


def test_a_browser_may_ask_first(reader: FlaskClient) -> None:
    """The preflight names the methods, and none of them writes."""
    answer = reader.options("/open-referral/services")
    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_nothing_can_be_written(reader: FlaskClient, method: str) -> None:
    """The feed only gives."""
    assert getattr(reader, method)("/open-referral/services").status_code == 405


def test_too_many_requests_are_told_to_wait(home: Path) -> None:
    """429 with Retry-After; the limit belongs to the address, and other pages make their own."""
    app = an_app(home)
    app.extensions["open_feed_rate"] = RateLimit(2, clock=lambda: 0.0)
    reader = app.test_client()
    assert [reader.get("/open-referral/").status_code for _ in range(3)] == [200, 200, 429]
    assert reader.get("/open-referral/").headers["Retry-After"] == "60"
    assert reader.get("/open-referral/", environ_base={"REMOTE_ADDR": "192.0.2.7"}).status_code == 200


def test_without_a_directory_the_feed_says_so(tmp_path: Path) -> None:
    """503 and one sentence, without a path or a traceback."""
    answer = an_app(tmp_path).test_client().get("/open-referral/services")
    assert answer.status_code == 503
    assert answer.get_json() == {"error": "The directory cannot be read at the moment."}
    assert answer.headers["Cache-Control"] == "no-store"
