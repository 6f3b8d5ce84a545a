"""Nothing that anybody types breaks the conversation or is met with silence."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from tests.bot.conftest import Assistant
from tests.strange_text import danger_among_noise, strange

MESSAGES, A_CONVERSATION, AT_ONCE = 2000, 20, 8


def test_two_thousand_strange_messages_are_all_answered(assistant: Assistant) -> None:
    """Every reply says something, and none is only an apology."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        broken = sum(pool.map(lambda first: talk(assistant, first), range(0, MESSAGES, A_CONVERSATION)), [])
    assert not broken


def talk(assistant: Assistant, first: int) -> list[str]:
    """Twenty strange messages in one conversation; then danger, which must be heard. Returns what went wrong."""
    someone, broken = assistant.begin("sms" if first % 3 == 0 else "widget"), []
    for number in range(first, first + A_CONVERSATION):
        said = someone.says(strange(number))
        if not said.text.strip() or "something went wrong" in said.text or "that did not work" in said.text:
            broken.append(f"{strange(number)!r}: {said.text!r}")
    if "danger" not in someone.says(danger_among_noise(first)).cards:
        broken.append(f"danger missed: {danger_among_noise(first)!r}")
    return broken
