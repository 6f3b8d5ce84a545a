"""What is seen at the moment when an answer arrives, on a small phone: the number to ring, not the way to it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.talking import exit_is_clear, pick, type_and_send

SMALL = [{"width": 320, "height": 480}, {"width": 320, "height": 568}, {"width": 390, "height": 844}]
# Is all of it between the bar with Exit and the box to write in?
IN_THE_CLEAR = """(one) => { const box = one.getBoundingClientRect();
  return box.top >= document.querySelector(".bar").getBoundingClientRect().bottom
    && box.bottom <= document.querySelector("#say").getBoundingClientRect().top + 12; }"""


def seen(page: Page, what: str) -> bool:
    return page.locator(what).first.evaluate(IN_THE_CLEAR)


@pytest.mark.parametrize("size", SMALL)
def test_the_first_number_is_seen_when_the_services_arrive(page: Page, site: str, size: dict) -> None:
    """Its name, whether it is open, and the button; what was said last as well, where the screen has room."""
    page.set_viewport_size(size)
    page.goto(site)
    pick(page, "danger_now:no")
    pick(page, "device_safe:yes")
    type_and_send(page, "York")
    expect(page.locator(".service").first).to_be_visible()
    page.wait_for_timeout(100)
    assert seen(page, ".service h2")
    assert seen(page, ".service .opening")
    assert seen(page, ".service a.ring")
    assert page.locator(".mine").last.evaluate(IN_THE_CLEAR) == (size["height"] > 800)
    assert exit_is_clear(page)


@pytest.mark.parametrize("size", SMALL)
def test_the_first_number_is_seen_without_javascript(plain: Page, site: str, size: dict) -> None:
    """The page opens at the services."""
    plain.set_viewport_size(size)
    plain.goto(site)
    pick(plain, "danger_now:no")
    type_and_send(plain, "York")
    plain.wait_for_url("**#latest")
    assert seen(plain, ".service h2")
    assert seen(plain, ".service a.ring")


@pytest.mark.parametrize("scripts", [True, False])
def test_danger_is_never_scrolled_past(page: Page, plain: Page, site: str, scripts: bool) -> None:
    """Where services come in the same answer, 999 is still what is seen first."""
    screen = page if scripts else plain
    screen.goto(site)
    type_and_send(screen, "attack in Leeds")
    expect(screen.locator(".service").first).to_be_attached()
    screen.wait_for_timeout(100)
    assert seen(screen, '.danger a.ring[href="tel:999"]')


@pytest.mark.parametrize("scripts", [True, False])
def test_a_long_message_does_not_push_its_answer_off_the_screen(
    page: Page, plain: Page, site: str, scripts: bool
) -> None:
    """Whoever pours it all out still sees 999 first."""
    screen = page if scripts else plain
    screen.goto(site)
    type_and_send(
        screen, "it has been going on for years and I am so tired of it all " * 20 + "he has a knife"
    )
    expect(screen.locator(".card.danger")).to_be_attached()
    screen.wait_for_timeout(100)
    assert seen(screen, '.danger a.ring[href="tel:999"]')


def test_the_keyboard_of_a_touch_screen_does_not_lie_over_the_number(browser: Browser, site: str) -> None:
    """It goes away when there is something to ring, and the answer is what a screen reader reads."""
    context = browser.new_context(
        viewport=SMALL[1], has_touch=True, is_mobile=True, reduced_motion="reduce", device_scale_factor=1
    )
    page = context.new_page()
    page.goto(site)
    page.locator("textarea").fill("my words")
    page.keyboard.press("Enter")
    expect(page.locator('button[value="area:skip"]')).to_be_visible()
    expect(page.locator("textarea")).to_be_focused()
    page.locator("textarea").fill("Leeds")
    page.keyboard.press("Enter")
    expect(page.locator(".service").first).to_be_visible()
    expect(page.locator("#log .mine >> nth=-1 >> xpath=following-sibling::div[1]")).to_be_focused()
    context.close()


def test_numbers_in_a_crisis_are_buttons_beside_the_words_that_explain_them(page: Page, site: str) -> None:
    """Each once, in the order of the words; a name with a number is a row to tap."""
    page.goto(site)
    type_and_send(page, "sad")
    card = page.locator(".card.crisis")
    expect(card.locator("p + a.ring")).to_have_text(["Call 116 123", "Text 85258"])
    assert card.locator("a").evaluate_all("(all) => all.map((one) => one.href)") == [
        "tel:116123",
        "sms:85258",
        "tel:08082000247",
    ]
    assert card.locator("a").evaluate_all("(all) => all.every((one) => one.offsetHeight >= 44)")


def test_a_service_without_a_number_has_a_button_for_its_web_chat(page: Page, site: str) -> None:
    """What there is to reach it by is as plain to see as a number, and stands there once."""
    page.goto(site)
    type_and_send(page, "chat")
    expect(page.locator(".service a.ring")).to_have_text("Web chat")
    assert page.locator('.service a[href="https://chat.example.org/"]').count() == 1


def test_a_long_menu_is_short_on_a_small_phone(page: Page, site: str) -> None:
    """Sixteen answers side by side, each as tall as a thumb and wholly on the screen, in hardly more than a screen."""
    page.set_viewport_size(SMALL[1])
    page.goto(site)
    type_and_send(page, "menu")
    menu = page.locator("#log .choices").last
    expect(menu.locator("button")).to_have_count(16)
    boxes = menu.locator("button").evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect()).map((b) => [b.left, b.right, b.height])"
    )
    assert all(left >= 0 and right <= 320 and height >= 44 for left, right, height in boxes)
    assert len({round(left) for left, *_ in boxes}) >= 2
    assert menu.evaluate("(one) => one.offsetHeight") <= 568


def test_in_the_user_s_own_colours_buttons_still_have_an_edge(page: Page, site: str) -> None:
    """Where the browser takes all colours away, what can be pressed can be told from words."""
    page.emulate_media(forced_colors="active")
    page.goto(site)
    type_and_send(page, "Leeds")
    expect(page.locator(".service").first).to_be_visible()
    for button in ("button.exit", "button.send", "a.ring", ".mine"):
        edge = page.locator(button).first.evaluate(
            "(one) => [getComputedStyle(one).borderTopWidth, getComputedStyle(one).borderTopColor]"
        )
        assert edge[0] != "0px"
        assert edge[1] != "rgba(0, 0, 0, 0)", button
