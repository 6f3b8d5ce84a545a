"""Exit: blank at once, gone for good, in every way of pressing it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from playwright.sync_api import BrowserContext, Error, Page, expect

from tests.browser.talking import pick, type_and_send, words_of

WORDS = "purple elephant"
# Everything that a browser can keep of a site.
KEPT = """async () => ({
  cookies: document.cookie,
  local: localStorage.length, session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: window.caches ? (await caches.keys()).length : 0,
  workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
})"""


def by_button(page: Page) -> None:
    page.locator("button.exit").click()


def by_keyboard(page: Page) -> None:
    page.locator("textarea").focus()
    for _ in range(3):
        page.keyboard.press("Shift")


def by_first_link(page: Page) -> None:
    page.locator("a.exit-link").focus()
    page.keyboard.press("Enter")


def by_choice(page: Page) -> None:
    pick(page, "leave")


WAYS = [by_button, by_keyboard, by_first_link, by_choice]


def visit(page: Page, site: str, elsewhere: str) -> str:
    """Come from somewhere, talk, and have half a sentence in the box. Returns the token."""
    page.goto(f"{elsewhere}/before")
    page.goto(site)
    type_and_send(page, f"{WORDS} Leeds")
    expect(page.locator(".service").first).to_be_visible()
    page.locator("textarea").fill(f"{WORDS} half typed")
    return page.locator("[name=conversation]").first.input_value()


@pytest.mark.parametrize("leave", WAYS)
def test_every_way_out_leaves_nothing_behind(
    page: Page, context: BrowserContext, site: str, elsewhere: str, leave: Callable[[Page], None]
) -> None:
    """The ordinary page; the server forgot; Back, Forward and reload show no word; nothing is stored."""
    token = visit(page, site, elsewhere)
    leave(page)
    page.wait_for_url(f"{elsewhere}/weather")
    assert page.request.get(f"{site}/chat/messages?conversation={token}").status == 404
    page.reload()
    assert page.url == f"{elsewhere}/weather"
    page.go_back()
    assert page.url == f"{elsewhere}/before"
    page.go_forward()
    assert page.url == f"{elsewhere}/weather"
    assert WORDS not in words_of(page)
    page.goto(f"{site}/safety")
    kept = page.evaluate(KEPT)
    assert kept == dict.fromkeys(kept, 0) | {"cookies": ""}
    assert context.cookies() == []


def test_the_screen_is_blank_before_anything_is_asked_of_the_network(
    page: Page, site: str, elsewhere: str
) -> None:
    """In the same task as the press: no content, neutral title, empty inputs; only then the beacon."""
    visit(page, site, elsewhere)
    page.route(f"{elsewhere}/weather", lambda route: (time.sleep(0.5), route.continue_()))
    seen = page.evaluate(
        """() => new Promise((resolve) => {
          const text = document.querySelector("textarea");
          let pressed = false;
          navigator.sendBeacon = (where, what) => {
            const left = [document.body.children.length, document.body.innerText, document.title, text.value];
            resolve([where, ...left, pressed]);
            return true;
          };
          pressed = true;
          document.querySelector("button.exit").click();
          // No frame can be drawn before the press is done with.
          pressed = false;
        })"""
    )
    assert seen == ["/chat/leave", 0, "", "Local information", "", True]


def test_the_screen_is_blank_while_the_other_page_is_slow_or_never_comes(
    page: Page, context: BrowserContext, site: str, elsewhere: str
) -> None:
    """On a dead network nothing of ours is left to see either."""
    visit(page, site, elsewhere)
    context.set_offline(True)
    by_button(page)
    page.wait_for_timeout(300)
    assert WORDS not in words_of(page)
    assert page.locator("a[href^='tel:'], .bar, .card").count() == 0


@pytest.mark.parametrize(
    "keys", [["Shift+A", "Shift+B", "Shift+C", "Shift+D"], ["Shift", "Shift", "a", "Shift"]]
)
def test_typing_capitals_never_leaves(page: Page, site: str, keys: list[str]) -> None:
    """Only three presses of Shift alone, one after the other."""
    page.goto(site)
    page.locator("textarea").focus()
    for key in keys:
        page.keyboard.press(key)
    page.wait_for_timeout(200)
    assert page.url == f"{site}/"
    assert page.locator("textarea").input_value() != ""


def test_the_presses_are_announced(page: Page, site: str) -> None:
    """To whoever listens to the page rather than looks at it; and that the count was given up."""
    page.goto(site)
    page.keyboard.press("Shift")
    expect(page.get_by_role("status")).to_have_text("Press Shift 2 more times to leave this page.")
    page.keyboard.press("Shift")
    expect(page.get_by_role("status")).to_have_text("Press Shift once more to leave this page.")
    expect(page.get_by_role("status")).to_have_text("You are still on this page.", timeout=6000)


def test_the_way_out_is_first_in_tab_order(page: Page, site: str) -> None:
    """Link, then button; the link never covers the button."""
    page.goto(site)
    page.keyboard.press("Tab")
    expect(page.locator("a.exit-link")).to_be_focused()
    link, button = page.locator("a.exit-link").bounding_box(), page.locator("button.exit").bounding_box()
    assert link["x"] + link["width"] <= button["x"]
    page.keyboard.press("Tab")
    expect(page.locator("button.exit")).to_be_focused()


def test_going_elsewhere_forgets_as_well(page: Page, site: str, elsewhere: str) -> None:
    """Closing, reloading or typing another address; and Back shows a first screen or nothing, never words."""
    token = visit(page, site, elsewhere)
    page.goto(f"{elsewhere}/before")
    page.wait_for_timeout(300)
    assert page.request.get(f"{site}/chat/messages?conversation={token}").status == 404
    page.go_back(wait_until="commit")
    page.wait_for_timeout(500)
    assert WORDS not in words_of(page)


def test_a_page_brought_back_whole_shows_nothing_and_moves_on(page: Page, site: str, elsewhere: str) -> None:
    """Browsers may keep a page alive behind the next one: if it comes back, it is blank and goes."""
    visit(page, site, elsewhere)
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    page.wait_for_url(f"{elsewhere}/weather")
    page.go_back()
    assert page.url == f"{elsewhere}/before"


def test_reloading_shows_the_first_screen_with_an_empty_box(page: Page, site: str, elsewhere: str) -> None:
    """No words are brought back, neither said nor half typed."""
    token = visit(page, site, elsewhere)
    page.reload()
    assert WORDS not in words_of(page)
    assert page.locator("textarea").input_value() == ""
    assert page.request.get(f"{site}/chat/messages?conversation={token}").status == 404


def test_without_javascript_the_button_forgets_and_back_shows_no_word(
    plain: Page, site: str, elsewhere: str
) -> None:
    """However often Back is pressed."""
    plain.goto(f"{elsewhere}/before")
    plain.goto(site)
    type_and_send(plain, f"{WORDS} one")
    type_and_send(plain, f"{WORDS} Leeds")
    token = plain.locator("[name=conversation]").first.get_attribute("value")
    plain.locator("button.exit").click()
    plain.wait_for_url(f"{elsewhere}/weather")
    assert plain.request.get(f"{site}/chat/messages?conversation={token}").status == 404
    for _ in range(4):
        # A page that was sent by a form is not shown again: the browser has nothing kept to show.
        with suppress(Error):
            plain.go_back(wait_until="commit")
        plain.wait_for_timeout(200)
        assert WORDS not in words_of(plain)
        assert "Leeds Women" not in words_of(plain)


def test_an_answer_that_comes_after_leaving_is_never_shown(page: Page, site: str, elsewhere: str) -> None:
    """Nor kept: the turn was under way when the visitor left."""
    page.goto(site)
    type_and_send(page, f"slow {WORDS}")
    by_button(page)
    page.wait_for_url(f"{elsewhere}/weather")
    page.wait_for_timeout(500)
    assert WORDS not in words_of(page)
