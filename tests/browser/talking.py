"""What tests of the page do again and again."""

from __future__ import annotations

from playwright.sync_api import Error, Page

# Is anything drawn over any corner or the middle of the Exit button, or is any of it off the screen?
EXIT_IS_CLEAR = """() => {
  const button = document.querySelector("button.exit"), box = button.getBoundingClientRect();
  const on = (x, y) => button.contains(document.elementFromPoint(x, y));
  const { left, right, top, bottom } = box, inset = 6;
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && box.height >= 44
    && on((left + right) / 2, (top + bottom) / 2)
    && on(left + inset, top + inset) && on(right - inset, top + inset)
    && on(left + inset, bottom - inset) && on(right - inset, bottom - inset);
}"""


def pick(page: Page, value: str) -> None:
    page.locator(f'button[value="{value}"]').click()


def type_and_send(page: Page, words: str) -> None:
    page.locator("textarea").fill(words)
    page.locator("button.send").click()


def exit_is_clear(page: Page) -> bool:
    return page.evaluate(EXIT_IS_CLEAR)


def words_of(page: Page) -> str:
    """Everything that the page holds, once it stands still: while it still moves on, a browser gives none."""
    for _ in range(40):
        try:
            return page.content()
        except Error:
            page.wait_for_timeout(250)
    return page.content()
