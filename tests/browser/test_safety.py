"""QE-8 in a real browser: the way to cover one's tracks, on a small phone, without a script, from right to left."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.talking import exit_is_clear, pick
from tests.browser.test_access import RULES

FITS = "document.documentElement.scrollWidth <= innerWidth"


def open_every_browser(page: Page) -> None:
    """As a hurried thumb would."""
    for summary in page.locator("main:visible summary").all():
        summary.click()


def test_every_step_can_be_opened_without_a_script(plain: Page, site: str) -> None:
    """At 320 pixels, Exit in reach all the way down."""
    plain.goto(f"{site}/safety")
    open_every_browser(plain)
    assert plain.locator("details[open]").count() == 5
    expect(plain.get_by_text("Swipe it to the side and tap Delete")).to_be_visible()
    plain.get_by_text("British Sign Language: 999 BSL").scroll_into_view_if_needed()
    expect(plain.locator("button.exit")).to_be_in_viewport()


@pytest.mark.parametrize("language", ["en", "ar", "cy"])
@pytest.mark.parametrize("width", [320, 1280])
def test_it_fits_and_everybody_can_use_it(browser: Browser, site: str, language: str, width: int) -> None:
    """All steps open: nothing runs off the side, Exit is clear everywhere, axe finds nothing."""
    context = browser.new_context(
        viewport={"width": width, "height": 568}, reduced_motion="reduce", bypass_csp=True
    )
    page = context.new_page()
    page.goto(f"{site}/safety?language={language}")
    open_every_browser(page)
    assert page.evaluate("document.documentElement.dir") == ("rtl" if language == "ar" else "ltr")
    for part in (0, 0.5, 1):
        page.evaluate("(part) => scrollTo(0, document.documentElement.scrollHeight * part)", part)
        assert exit_is_clear(page)
    assert page.evaluate(FITS)
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, found.generate_report()
    context.close()


def test_the_device_card_opens_it_in_place(page: Page, site: str) -> None:
    """No new line in the history, and the conversation is where it was."""
    page.goto(site)
    pick(page, "danger_now:no")
    before = page.evaluate("history.length")
    pick(page, "device_safe:no")
    page.locator('.card [data-open="safety"]').click()
    expect(page.get_by_role("heading", name="Remove one line from your history")).to_be_visible()
    assert exit_is_clear(page)
    page.get_by_role("link", name="Back to the conversation").first.click()
    expect(page.get_by_text("Use another phone if you can.")).to_be_visible()
    assert page.evaluate("history.length") == before


def test_without_a_script_the_way_back_from_it_keeps_the_conversation(plain: Page, site: str) -> None:
    """Opened in place: nothing is asked of the server, no token is in the address, and the next answer goes on."""
    plain.goto(site)
    pick(plain, "danger_now:no")
    pick(plain, "device_safe:no")
    expect(plain.locator('.card [data-open="safety"]')).to_be_visible()
    said = plain.locator("#log").inner_text()
    token = plain.locator("#say [name=conversation]").input_value()
    asked: list[str] = []
    plain.on("request", lambda request: request.is_navigation_request() and asked.append(request.url))
    plain.locator('.card [data-open="safety"]').last.click()
    expect(plain.get_by_role("heading", name="Remove one line from your history")).to_be_visible()
    expect(plain.locator("#talk")).to_be_hidden()
    assert exit_is_clear(plain)
    assert token not in plain.url
    plain.get_by_role("link", name="Back to the conversation").last.click()
    expect(plain.locator("#safety")).to_be_hidden()
    expect(plain.locator("#latest")).to_be_in_viewport()
    assert asked == []
    assert plain.locator("#log").inner_text() == said
    plain.locator("#text").fill("leeds")
    plain.get_by_role("button", name="Send").click()
    expect(plain.locator(".mine")).to_have_count(3)
    assert plain.locator("#say [name=conversation]").input_value() == token
