"""One script tag on somebody else's site: the chat in a frame of our origin, the exit for the whole page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask
from playwright.sync_api import FrameLocator, Page, expect

from tests.browser.talking import EXIT_IS_CLEAR, words_of
from tests.serving import served

WORDS = "purple elephant"


@pytest.fixture(scope="module")
def host(site: str) -> Iterator[str]:
    """A council's page, of another origin, with its own policy and a session recorder of its own."""
    app = Flask("host")

    @app.get("/council")
    def council() -> tuple[str, dict[str, str]]:
        page = (
            "<!doctype html><title>Council</title><link rel=icon href=/c.ico><h1>Council</h1>"
            f'<p style="block-size:300px">Text</p><script src="{site}/widget.js" async></script>'
            '<p style="block-size:2000px">More text</p>'
        )
        return page, {"Content-Security-Policy": f"script-src {site}; frame-src {site}"}

    with served(app, "localhost") as address:
        yield address


@pytest.fixture
def chat(page: Page, host: str, elsewhere: str) -> FrameLocator:
    page.goto(f"{elsewhere}/before")
    page.goto(f"{host}/council")
    chat = page.frame_locator("iframe")
    chat.locator('button[value="danger_now:no"]').click()
    chat.locator("textarea").fill(f"{WORDS} Leeds")
    chat.locator("button.send").click()
    expect(chat.locator(".service").first).to_be_visible()
    return chat


def token_of(chat: FrameLocator) -> str:
    return chat.locator("[name=conversation]").first.input_value()


def everything_is_gone(page: Page, site: str, elsewhere: str, token: str) -> None:
    page.wait_for_url(f"{elsewhere}/weather")
    page.wait_for_timeout(200)
    assert page.request.get(f"{site}/chat/messages?conversation={token}").status == 404
    page.go_back()
    assert page.url == f"{elsewhere}/before"


def test_exit_in_the_frame_moves_the_whole_page(
    page: Page, chat: FrameLocator, site: str, elsewhere: str
) -> None:
    """And the page around it leaves no line in the history."""
    token = token_of(chat)
    chat.locator("button.exit").click()
    everything_is_gone(page, site, elsewhere, token)


@pytest.mark.parametrize("focus", ["host", "frame"])
def test_shift_works_wherever_the_keyboard_is(
    page: Page, chat: FrameLocator, site: str, elsewhere: str, focus: str
) -> None:
    """In the page around it, or in the chat."""
    token = token_of(chat)
    if focus == "host":
        page.locator("h1").click()
    else:
        chat.locator("textarea").focus()
    for _ in range(3):
        page.keyboard.press("Shift")
    everything_is_gone(page, site, elsewhere, token)


def test_an_exit_stays_on_the_screen_when_the_frame_scrolls_away(
    page: Page, chat: FrameLocator, site: str, elsewhere: str
) -> None:
    """The frame's own while it can be seen, otherwise one of the page around it: always exactly one place to press."""
    token = token_of(chat)
    stand_in = page.locator("body > button")
    page.evaluate("document.querySelector('iframe').scrollIntoView()")
    expect(stand_in).to_be_hidden()
    page.evaluate("window.scrollTo(0, 1500)")
    expect(stand_in).to_be_visible()
    expect(stand_in).to_be_in_viewport()
    stand_in.click()
    everything_is_gone(page, site, elsewhere, token)


def test_a_new_answer_does_not_move_the_page_around(page: Page, host: str) -> None:
    """Only the chat scrolls, so its Exit stays where it was."""
    page.goto(f"{host}/council")
    chat = page.frame_locator("iframe")
    page.evaluate("document.querySelector('iframe').scrollIntoView()")
    chat.locator('button[value="danger_now:no"]').click()
    expect(chat.locator('button[value="device_safe:yes"]')).to_be_visible()
    before = page.evaluate("scrollY")
    chat.locator("textarea").press_sequentially("Leeds")
    page.keyboard.press("Enter")
    expect(chat.locator(".service").first).to_be_visible()
    page.wait_for_timeout(300)
    assert page.evaluate("scrollY") == before


def test_the_page_around_cannot_read_inside(page: Page, chat: FrameLocator) -> None:
    """Another origin: no document, no words, no keys pressed in there."""
    page.evaluate("() => { window.keys = []; addEventListener('keydown', (e) => keys.push(e.key), true); }")
    chat.locator("textarea").press_sequentially("abc")
    assert page.evaluate("window.keys") == []
    assert page.evaluate("document.querySelector('iframe').contentDocument") is None
    assert WORDS not in words_of(page)
    assert page.frames[1].evaluate(EXIT_IS_CLEAR)


def test_a_stranger_cannot_make_the_frame_listen(page: Page, chat: FrameLocator, site: str) -> None:
    """A message without our port, or from another window, does nothing."""
    page.evaluate(
        """() => { const inside = document.querySelector("iframe").contentWindow;
        inside.postMessage("leave", "*"); inside.postMessage({ signpost: 1 }, "*"); }"""
    )
    page.wait_for_timeout(200)
    assert page.request.get(f"{site}/chat/messages?conversation={token_of(chat)}").status == 200


def test_without_our_script_the_frame_still_moves_the_whole_page(
    page: Page, site: str, elsewhere: str
) -> None:
    """Somebody wrote the frame by hand."""
    app = Flask("by hand")
    app.add_url_rule("/page", view_func=lambda: f'<iframe src="{site}/frame" width=300 height=400></iframe>')
    with served(app, "localhost") as address:
        page.goto(f"{address}/page")
        page.frame_locator("iframe").locator("button.exit").click()
        page.wait_for_url(f"{elsewhere}/weather")
