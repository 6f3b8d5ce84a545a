"""The page follows the language of the answers: its words, its direction, and a way back that is one tap."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.talking import exit_is_clear, pick, type_and_send

POLISH = "mąż ma nóż"
NUMBERS_UPRIGHT = """() => [...document.querySelectorAll("a[href^='tel:']")].every((link) => {
  for (let node = link; node; node = node.parentElement) {
    if (getComputedStyle(node).direction === "ltr") return true;
    if (link.querySelector("bdi[dir=ltr]")) return true;
  }
  return false;
})"""


def test_the_page_follows_somebody_who_writes_in_another_language(page: Page, site: str) -> None:
    """Exit, the box and its button change with the answer; Exit stays where it was and on top."""
    page.goto(site)
    type_and_send(page, POLISH)
    expect(page.locator("html")).to_have_attribute("lang", "pl")
    expect(page.locator("button.exit")).to_have_text("Wyjdź")
    expect(page.locator("button.send")).to_have_text("Wyślij")
    expect(page.locator(".card.danger")).to_have_attribute("lang", "pl")
    assert exit_is_clear(page)
    pick(page, "language:en")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("button.exit")).to_have_text("Exit")


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_a_page_from_right_to_left_is_whole(page: Page, site: str, language: str) -> None:
    """Nothing runs off the side, every number stays the right way round, Exit is clear."""
    page.goto(f"{site}/?language={language}")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    pick(page, "danger_now:yes")
    expect(page.locator(".card.danger")).to_have_attribute("dir", "rtl")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(NUMBERS_UPRIGHT)
    assert exit_is_clear(page)


def test_without_javascript_a_language_is_chosen_and_the_conversation_kept(plain: Page, site: str) -> None:
    """The languages stand on every page, and none of them begins again."""
    plain.goto(site)
    pick(plain, "danger_now:no")
    plain.locator(".languages button[value='language:cy']").click()
    expect(plain.locator("html")).to_have_attribute("lang", "cy")
    expect(plain.locator(".mine")).to_have_count(2)


def test_everything_around_the_conversation_follows(page: Page, site: str) -> None:
    """The numbers below it and the safety advice too; the directory's own English stays left to right."""
    page.goto(site)
    type_and_send(page, POLISH)
    expect(page.locator("#about-this")).to_have_text("O tej stronie")
    page.locator("[data-open=safety]").last.click()
    expect(page.locator("#safety h1")).not_to_have_text("Cover your tracks")
    page.locator("#safety [data-open=talk]").first.click()
    type_and_send(page, "Leeds")
    expect(page.locator(".service h2").first).to_have_attribute("lang", "en")
