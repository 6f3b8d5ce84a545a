"""Where an answer leads on to is never taken from the request."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

STRANGER = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"}


@pytest.mark.parametrize("query", ["", "?format=json", "?postcode=LS8"])
def test_the_feed_without_its_slash_leads_to_the_feed_whatever_host_is_named(
    client: FlaskClient, query: str
) -> None:
    """A relative address: a cache between us and a reader cannot be made to send it elsewhere."""
    answer = client.get(f"/open-referral{query}", headers=STRANGER)
    assert answer.status_code == 308
    assert answer.headers["Location"] == f"/open-referral/{query}"
    assert "evil.example" not in answer.text
    assert client.get("/open-referral/").status_code == 200


PATHS = [
    "", "/", "//", "//evil.example", "//evil.example/", "/open-referral", "//open-referral", "/open-referral//services",
    "/open-referral//", "//evil.example//open-referral", "/open-referral//evil.example", "/chat//messages",
    "/\\evil.example", "/open-referral/services/", "//evil.example/..//open-referral",
]  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_no_path_leads_to_the_host_that_a_request_names(client: FlaskClient, path: str, method: str) -> None:
    """Slashes left out, doubled and added."""
    answer = client.open("/", method=method, headers=STRANGER, environ_overrides={"PATH_INFO": path})
    to = answer.headers.get("Location", "/")
    assert to.startswith("/")
    assert not to.startswith(("//", "/\\"))
    assert "://" not in to
    assert "http://evil.example" not in answer.text
