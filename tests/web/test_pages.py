"""One promise for every page: the exit, the headers, nothing from elsewhere, nothing kept."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from web import create_staff_app
from web.pages import STATIC
from web.security import protect
from web.settings import Settings

PAGES = ["/", "/frame", "/safety", "/no-such-page", "/?language=cy", "a conversation", "a dead conversation"]
OTHER = [
    "/widget.js", "/health", "/api/openapi.json", "/leave", "/favicon.ico", "/static/visitor.css",
    "/static/chat.js", "/static/nothing", "/chat/messages",
]  # fmt: skip


def get(client: FlaskClient, where: str):
    if where == "a conversation":
        return client.post("/chat/messages", data={"text": "leeds"})
    if where == "a dead conversation":
        return client.post("/chat/messages", data={"text": "leeds", "conversation": "dead"})
    return client.get(where, headers={"Accept": "text/html"} if where in PAGES else {})


@pytest.mark.parametrize("where", PAGES)
def test_every_visitor_page_has_the_exit(client: FlaskClient, where: str) -> None:
    """The button that posts, the link in tab order before all else, and the script that does more."""
    page = get(client, where).text
    assert re.search(r'<form method="post" action="/leave"', page)
    assert re.search(r'<button class="exit" data-leave', page)
    assert page.index('href="/leave"') < page.index("<button")
    assert "/static/exit.js" in page


@pytest.mark.parametrize("where", PAGES)
def test_every_visitor_page_has_a_neutral_name(client: FlaskClient, where: str) -> None:
    """Title, preview and icon say nothing of what this is."""
    page = get(client, where).text
    assert re.findall(r"<title>(.*?)</title>", page) == ["Local information"]
    assert set(re.findall(r'<meta (?:name="description"|property="og:\w+") content="(.*?)"', page)) == {
        "Local information"
    }
    assert "manifest" not in page


@pytest.mark.parametrize("where", PAGES)
def test_no_visitor_page_loads_anything_from_elsewhere(client: FlaskClient, where: str) -> None:
    """Only our own files; nothing inline that the policy would have to allow."""
    page = get(client, where).text
    assert all(source.startswith("/static/") for source in re.findall(r'\bsrc="([^"]*)"', page))
    assert all(href.startswith("/static/") for href in re.findall(r'<link[^>]*href="([^"]*)"', page))
    assert not re.search(r"\sstyle=|\son\w+=|<style|<script(?![^>]*\bsrc=)", page)


@pytest.mark.parametrize("where", PAGES + OTHER)
def test_every_answer_has_the_headers(client: FlaskClient, where: str) -> None:
    """Nothing kept, nobody told, nothing guessed, no cookie, no server name."""
    headers = get(client, where).headers
    assert "no-store" in headers["Cache-Control"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "Set-Cookie" not in headers
    assert "ETag" not in headers
    assert "Last-Modified" not in headers


@pytest.mark.parametrize("where", PAGES + OTHER)
def test_only_the_frame_may_be_framed(client: FlaskClient, where: str) -> None:
    """Every other page refuses."""
    headers = get(client, where).headers
    framed = where in ("/frame", "/widget.js")
    assert ("frame-ancestors *" in headers["Content-Security-Policy"]) is framed
    assert ("X-Frame-Options" in headers) is not framed


def test_the_open_feed_may_be_kept_by_caches_and_read_from_anywhere() -> None:
    """It is public knowledge. Whatever goes wrong there is still not kept."""
    app = Flask("feed")
    app.add_url_rule("/open-referral/fine", "fine", lambda: ("", {"Cache-Control": "public", "ETag": '"1"'}))
    app.add_url_rule("/open-referral/odd", "odd", lambda: "")
    protect(app, Settings.from_env({}))
    fine, odd = (app.test_client().get(f"/open-referral/{name}").headers for name in ("fine", "odd"))
    assert (fine["Cache-Control"], fine["ETag"]) == ("public", '"1"')
    assert fine["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "no-store" in odd["Cache-Control"]


def test_the_sites_that_may_embed_can_be_named(tmp_path: Path) -> None:
    """Exactly, and the page knows them too."""
    from web import create_visitor_app

    said = {
        "SIGNPOST_HOME": str(tmp_path),
        "SIGNPOST_EMBED_ORIGINS": "https://a.example https://b.example:8443",
    }
    app = create_visitor_app(Settings.from_env(said))
    page = app.test_client().get("/frame")
    assert page.headers["Content-Security-Policy"].endswith(
        "frame-ancestors https://a.example https://b.example:8443"
    )
    assert 'data-framers="https://a.example https://b.example:8443"' in page.text
    app.extensions["store"].close()


def test_the_first_screen_says_what_it_is(client: FlaskClient) -> None:
    """An automated guide, what it keeps, question one, a phone instead."""
    page = client.get("/").text
    for words in (
        "automated guide, not a person",
        "It keeps nothing",
        "Is anyone in danger right now?",
        'value="danger_now:skip"',
        'href="tel:999"',
        'href="tel:08082000247"',
    ):
        assert words in page


def test_exit_is_explained_in_25_words(client: FlaskClient) -> None:
    """What it does, that the history stays, and the phone instead."""
    words = re.search(r'class="about-exit">(.*?)</p>', client.get("/").text).group(1)
    assert len(words.split()) <= 25
    for point in ("Exit", "history", "ring"):
        assert point in words


@pytest.mark.parametrize(
    "words",
    ["history", "share your account", "router", "company", "stalkerware", "Screenshots", "bill",
     "Remove only that line", "Do not wipe everything"],
)  # fmt: skip
def test_the_safety_page_is_honest(client: FlaskClient, words: str) -> None:
    """What nothing here can hide, one entry at a time, and never everything."""
    assert words in client.get("/safety").text


def test_the_api_description_names_every_road(app: Flask) -> None:
    """And no road that is not there. The open feed's roads are described by its own standard."""
    described = json.loads((STATIC / "openapi.json").read_text())["paths"]
    roads = {
        (rule.rule, method.lower())
        for rule in app.url_map.iter_rules()
        for method in rule.methods - {"HEAD", "OPTIONS"}
        if rule.endpoint.startswith(("pages.", "chat.", "leave.")) and rule.endpoint != "pages.icon"
    }
    assert roads == {(path, method) for path, methods in described.items() for method in methods}


def test_script_and_style_weigh_less_than_a_photograph_the_size_of_a_stamp() -> None:
    """A page for old phones on poor lines: 10 KB gzip at most, all of it."""
    import gzip

    files = ("exit_keys.js", "exit.js", "chat.js", "visitor.css")
    assert sum(len(gzip.compress((STATIC / name).read_bytes())) for name in files) < 10_000


def test_health_says_whether_visitors_can_be_answered(client: FlaskClient) -> None:
    """All well."""
    answer = client.get("/health")
    assert (answer.status_code, answer.json["status"]) == (200, "ok")


def test_staff_roads_are_closed_to_strangers(tmp_path: Path) -> None:
    """Whatever they ask for, but for health."""
    client = create_staff_app(Settings.from_env({"SIGNPOST_HOME": str(tmp_path)})).test_client()
    assert client.get("/health").status_code == 200
    for path in ("/", "/desk", "/static/visitor.css", "/chat/messages", "/health/x"):
        for method in ("get", "post", "put", "delete"):
            assert getattr(client, method)(path).status_code == 403
