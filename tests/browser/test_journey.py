"""A visitor finds help: with JavaScript, without it, with a dead network, on a tiny phone."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.talking import exit_is_clear, pick, type_and_send
from tests.web.door import DoorServer


def test_help_is_found_without_leaving_the_page(page: Page, site: str) -> None:
    """Two choices and a place bring a number to tap; the address and the history never change."""
    page.goto(site)
    entries = page.evaluate("history.length")
    pick(page, "danger_now:no")
    pick(page, "device_safe:yes")
    type_and_send(page, "Leeds")
    expect(page.locator(".service h2").first).to_have_text("Leeds Women's Aid helpline")
    assert page.locator(".service a.ring").first.get_attribute("href") == "tel:01132460401"
    assert page.evaluate("history.length") == entries
    assert page.url == f"{site}/"
    assert page.title() == "Local information"
    assert page.locator("textarea").input_value() == ""


def test_help_is_found_without_javascript(plain: Page, site: str) -> None:
    """The same journey with plain forms; nothing typed is ever in the address."""
    plain.goto(site)
    pick(plain, "danger_now:no")
    type_and_send(plain, "my words about Leeds")
    expect(plain.locator(".service h2").first).to_have_text("Leeds Women's Aid helpline")
    expect(plain.locator(".mine").last).to_have_text("You: my words about Leeds")
    assert plain.url == f"{site}/chat/messages#latest"
    assert plain.title() == "Local information"


def test_the_first_service_stays_on_screen_while_more_is_asked(page: Page, site: str) -> None:
    """Nobody loses the number that they were about to ring; only a change of role takes it away."""
    page.goto(site)
    type_and_send(page, "Leeds please")
    expect(page.locator(".service")).to_have_count(2)
    type_and_send(page, "hello again")
    expect(page.locator(".mine")).to_have_count(2)
    expect(page.locator(".service")).to_have_count(2)


def test_danger_is_answered_first_and_can_be_tapped(page: Page, site: str) -> None:
    """One big number; the page scrolls to it."""
    page.goto(site)
    type_and_send(page, "he has a knife")
    call = page.locator(".card.danger a.ring")
    expect(call).to_have_text("Call 999")
    expect(call).to_be_in_viewport()
    assert call.get_attribute("href") == "tel:999"


def test_enter_sends_and_shift_enter_does_not(page: Page, site: str) -> None:
    """As people expect."""
    page.goto(site)
    page.locator("textarea").fill("one")
    page.keyboard.press("Shift+Enter")
    assert page.locator(".mine").count() == 0
    page.keyboard.press("Enter")
    expect(page.locator(".mine")).to_have_count(1)


def test_offline_still_shows_999_and_the_exit_and_keeps_the_words(
    page: Page, context: BrowserContext, site: str
) -> None:
    """And goes on when the network is back."""
    page.goto(site)
    pick(page, "danger_now:no")
    expect(page.locator('button[value="device_safe:yes"]')).to_be_visible()
    context.set_offline(True)
    type_and_send(page, "are you there")
    expect(page.locator('.card.offline a[href="tel:999"]')).to_be_visible()
    assert exit_is_clear(page)
    assert page.locator("textarea").input_value() == "are you there"
    expect(page.locator('button[value="device_safe:yes"]')).to_be_visible()
    context.set_offline(False)
    page.locator("button.send").click()
    expect(page.locator(".card.offline")).to_have_count(0)
    expect(page.locator(".mine").last).to_contain_text("are you there")


def test_an_assistant_that_is_too_slow_is_not_waited_for(page: Page, site: str) -> None:
    """Something is shown while waiting, then the helplines."""
    page.goto(site)
    type_and_send(page, "slow")
    expect(page.locator(".waiting")).to_be_visible()
    assert exit_is_clear(page)
    expect(page.locator("#log .card").last.locator('a[href="tel:999"]').first).to_be_visible(timeout=4000)
    expect(page.locator(".waiting")).to_have_count(0)


def test_a_conversation_that_lay_idle_begins_anew(page: Page, site: str, door: DoorServer) -> None:
    """The server forgot; what was just said starts a new conversation instead of an error."""
    page.goto(site)
    pick(page, "danger_now:no")
    expect(page.locator('button[value="device_safe:yes"]')).to_be_visible()
    token = page.locator("[name=conversation]").first.input_value()
    page.request.post(f"{site}/chat/leave", data={"conversation": token})
    type_and_send(page, "Leeds")
    expect(page.locator(".service").first).to_be_visible()
    assert door.turns()[-1]["tracker"] is None
    assert page.locator("[name=conversation]").first.input_value() not in ("", token)


def test_services_shown_for_another_role_leave_the_screen(page: Page, site: str) -> None:
    """When the role changes."""
    page.goto(site)
    type_and_send(page, "Leeds")
    expect(page.locator(".service")).to_have_count(2)
    page.evaluate(
        """() => document.querySelector("#log").insertAdjacentHTML("beforeend",
        '<button form="choose" name="choice" value="audience:own_behaviour">Me</button>')"""
    )
    pick(page, "audience:own_behaviour")
    expect(page.locator(".card").last).to_contain_text("Here is a line for you.")
    expect(page.locator(".service")).to_have_count(0)


def test_nothing_the_assistant_says_can_run(page: Page, site: str) -> None:
    """It is drawn as words."""
    page.goto(site)
    type_and_send(page, "script")
    expect(page.locator("#log .card").last).to_contain_text("<script>")
    assert page.title() == "Local information"
    assert page.locator("#log b").count() == 0


def test_safety_advice_opens_in_place(page: Page, site: str) -> None:
    """No second line in the history, and back to the same conversation."""
    page.goto(site)
    entries = page.evaluate("history.length")
    pick(page, "danger_now:no")
    page.get_by_role("link", name="How to cover your tracks").click()
    expect(page.get_by_role("heading", name="Cover your tracks")).to_be_focused()
    assert exit_is_clear(page)
    page.get_by_role("link", name="Back to the conversation").first.click()
    expect(page.locator(".mine")).to_be_visible()
    assert page.evaluate("history.length") == entries


def test_the_reader_of_the_screen_is_taken_to_the_answer(page: Page, site: str) -> None:
    """Pressed a button that is now gone: focus is on the answer. Typed: it stays where they type."""
    page.goto(site)
    pick(page, "danger_now:no")
    expect(page.locator("#log .card").last).to_be_focused()
    type_and_send(page, "")
    page.locator("textarea").fill("Leeds")
    page.keyboard.press("Enter")
    expect(page.locator(".service").first).to_be_visible()
    expect(page.locator("textarea")).to_be_focused()
    assert page.locator("#log").get_attribute("aria-live") == "polite"


def test_no_page_asks_anything_of_anybody_else(page: Page, site: str, referrers: list) -> None:
    """Every request of a whole visit goes to our own origin, and says nothing of where it came from."""
    asked = []
    referrers.clear()
    page.on("request", lambda request: asked.append(request))
    page.goto(site)
    pick(page, "danger_now:no")
    type_and_send(page, "Leeds")
    expect(page.locator(".service").first).to_be_visible()
    page.goto(f"{site}/safety")
    page.goto(f"{site}/frame")
    assert len(asked) > 10
    assert {request.url.split("/")[2] for request in asked} == {site.split("/")[2]}
    assert set(referrers) == {None}
