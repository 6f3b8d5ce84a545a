"""QE-8: how to take out one line, in every common browser; what a private window does; what nothing here can hide."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient

BROWSERS = {
    "Safari": ("iPhone or iPad:", "Mac:"),
    "Chrome": ("Android phone:", "iPhone or iPad:", "Computer:"),
    "Samsung Internet": (),
    "Microsoft Edge": ("Phone:", "Computer:"),
    "Firefox": ("Phone:", "Computer:"),
}


@pytest.fixture
def page(client: FlaskClient) -> str:
    return client.get("/safety").text


def steps(page: str, browser: str) -> str:
    """What stands under one browser's name."""
    return re.search(rf"<summary>{browser}</summary>(.*?)</details>", page, re.S)[1]


@pytest.mark.parametrize("browser", BROWSERS)
def test_every_common_browser_has_its_steps_on_phone_and_computer(page: str, browser: str) -> None:
    """One line, by its name, and never the button that clears everything."""
    told = steps(page, browser)
    for where in BROWSERS[browser]:
        assert f"<strong>{where}</strong>" in told
    assert "“Local information”" in told
    assert not re.search(r"clear|all history|delete all", told, re.I) or "Show All History" in told


def test_the_steps_open_without_a_script(page: str) -> None:
    """Each browser is a `details`: no JavaScript, and nothing open to be read over a shoulder."""
    assert page.count("<details>") == len(BROWSERS)
    assert "<details open" not in page


def test_what_no_source_tells_is_said_so(page: str) -> None:
    """There was no guide to Samsung's browser to read."""
    assert "We found no guide from Samsung" in steps(page, "Samsung Internet")


@pytest.mark.parametrize(
    "words",
    ["Do not wipe everything", "private window", "Incognito", "InPrivate", "Secret mode", "hidden programs",
     "internet company", "share your account", "router", "stalkerware", "Screenshots", "bill", "rather than guess"],
)  # fmt: skip
def test_it_is_honest_about_what_it_cannot_do(page: str, words: str) -> None:
    """History, other devices, logs, hidden programs, screenshots, bills; and that private windows hide little."""
    assert words in page


def test_the_same_words_stand_in_the_conversation(client: FlaskClient, page: str) -> None:
    """So that nobody needs another page, which would be another line in the history."""
    inside = client.get("/").text
    assert all(steps(inside, browser) == steps(page, browser) for browser in BROWSERS)


@pytest.mark.parametrize(("choice", "there"), [("device_safe:no", True), ("device_safe:yes", False)])
def test_the_chat_offers_it_to_whoever_is_not_sure_of_their_device(
    client: FlaskClient, choice: str, there: bool
) -> None:
    """One tap from the card, on the page without JavaScript too."""
    answer = client.post("/chat/messages", data={"choice": choice}).text
    card = re.search(r'id="log".*?<form id="choose"', answer, re.S)[0]
    assert ('href="#safety" data-open="safety"' in card) is there
