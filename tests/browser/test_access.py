"""Everybody can use it: axe on every page and state, tiny screens, zoom, dark, right to left; Exit always clear."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.talking import exit_is_clear, pick, type_and_send

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def first_screen(page: Page, site: str) -> None:
    page.goto(site)


def question(page: Page, site: str) -> None:
    page.goto(site)
    pick(page, "danger_now:no")
    expect(page.locator('button[value="device_safe:yes"]')).to_be_visible()


def services(page: Page, site: str) -> None:
    page.goto(site)
    type_and_send(page, "Leeds")
    expect(page.locator(".service").first).to_be_visible()


def danger(page: Page, site: str) -> None:
    page.goto(site)
    type_and_send(page, "he has a knife")
    expect(page.locator(".card.danger")).to_be_visible()


def helplines(page: Page, site: str) -> None:
    page.goto(site)
    type_and_send(page, "silence")
    expect(page.locator('#log a[href="tel:999"]').first).to_be_visible()


def waiting(page: Page, site: str) -> None:
    page.goto(site)
    type_and_send(page, "slow")
    expect(page.locator(".waiting")).to_be_visible()


def offline(page: Page, site: str) -> None:
    page.goto(site)
    page.context.set_offline(True)
    type_and_send(page, "hello")
    expect(page.locator(".offline")).to_be_visible()
    page.context.set_offline(False)


def safety_in_place(page: Page, site: str) -> None:
    page.goto(site)
    page.get_by_role("link", name="How to cover your tracks").click()


def safety(page: Page, site: str) -> None:
    page.goto(f"{site}/safety")


def frame(page: Page, site: str) -> None:
    page.goto(f"{site}/frame")


def closed(page: Page, site: str) -> None:
    page.goto(f"{site}/no-such-page")


STATES = [
    first_screen, question, services, danger, helplines, waiting, offline, safety_in_place, safety, frame, closed,
]  # fmt: skip
SCREENS = {
    "small phone": {"viewport": {"width": 320, "height": 480}},
    "small phone at 200%": {"viewport": {"width": 160, "height": 240}, "device_scale_factor": 2},
    "keyboard open": {"viewport": {"width": 320, "height": 200}},
    "desktop": {"viewport": {"width": 1280, "height": 800}},
    "dark": {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"},
}


@pytest.fixture(scope="module", params=SCREENS)
def screen(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(**SCREENS[request.param], reduced_motion="reduce")
    context.set_default_timeout(8000)
    yield context
    context.close()


@pytest.mark.parametrize("state", STATES)
def test_exit_is_on_screen_and_nothing_overlaps_it(
    screen: BrowserContext, site: str, state: Callable[[Page, str], None]
) -> None:
    """At the top, in the middle and at the end of the page; and nothing makes the page scroll sideways."""
    page = screen.new_page()
    state(page, site)
    for place in (0, 0.5, 1):
        page.evaluate("(part) => scrollTo(0, document.documentElement.scrollHeight * part)", place)
        assert exit_is_clear(page), f"not clear at {place}"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.close()


@pytest.mark.parametrize(("scheme", "direction"), [("light", "ltr"), ("dark", "rtl")])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(
    browser: Browser, site: str, state: Callable[[Page, str], None], scheme: str, direction: str
) -> None:
    """WCAG 2.2 AA and axe's own advice, on every page and in every state."""
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, color_scheme=scheme, reduced_motion="reduce", bypass_csp=True
    )
    context.set_default_timeout(8000)
    page = context.new_page()
    state(page, site)
    page.evaluate("(direction) => { document.documentElement.dir = direction; }", direction)
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, found.generate_report()
    context.close()


def test_targets_are_big_enough_for_a_shaking_thumb(page: Page, site: str) -> None:
    """44 pixels at least for whatever stands alone."""
    services(page, site)
    small = page.evaluate(
        """() => [...document.querySelectorAll("button, .lines a, .ring, .links a, .plain, summary")]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
          .map((one) => one.outerHTML)"""
    )
    assert small == []


def test_numbers_read_the_right_way_round_from_right_to_left(page: Page, site: str) -> None:
    """The digits of a helpline stand in their own order."""
    page.goto(site)
    page.evaluate("() => { document.documentElement.dir = 'rtl'; }")
    places = page.evaluate(
        """() => { const text = document.querySelector('.lines a[href="tel:08082000247"] .number bdi').firstChild;
          const at = (n) => { const range = document.createRange(); range.setStart(text, n); range.setEnd(text, n + 1);
            return range.getBoundingClientRect().left; };
          return [at(0), at(5), at(10)]; }"""
    )
    assert places == sorted(places)


def test_exit_follows_what_is_seen_when_zoomed_with_two_fingers(page: Page, site: str) -> None:
    """Pinched to double size and moved to the far corner, the button is inside the part that is seen."""
    page.goto(site)
    tool = page.context.new_cdp_session(page)
    tool.send("Emulation.setPageScaleFactor", {"pageScaleFactor": 2})
    page.mouse.move(150, 200)
    page.mouse.wheel(300, 900)
    page.wait_for_timeout(400)
    seen = page.evaluate(
        """() => { const box = document.querySelector("button.exit").getBoundingClientRect(), view = visualViewport;
          return view.scale === 2 && box.left >= view.offsetLeft - 1 && box.top >= view.offsetTop - 1
            && box.right <= view.offsetLeft + view.width + 1 && box.bottom <= view.offsetTop + view.height + 1; }"""
    )
    assert seen
