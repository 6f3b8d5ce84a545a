"""Needs that are named only to be refused are not needs; needs asked for beside a refusal stay."""

from __future__ import annotations

import pytest

from bot.plain_text import plain_english
from bot.settled_needs import unwanted


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("I don't want police, I want somebody to talk to", {"police"}),
        ("She won't hear of police. Could she get an advocate?", {"police"}),
        ("I don't want him arrested", {"police"}),
        ("I don't want him arrested, how do I make a statement?", set()),
        ("I want to report him but not by dialling 999", set()),
        ("I don't need a refuge, I need my locks changed", {"refuge"}),
        ("I don't want to go into a refuge yet, which refuges take dogs?", set()),
        ("not after counselling, just a solicitor", {"counselling"}),
        ("I don't want to go to court, is there another order?", set()),
        ("I want the police", set()),
    ],
)
def test_what_somebody_says_no_to_is_not_offered_as_a_need(text: str, refused: set[str]) -> None:
    """A refusal counts only where the same need is named nowhere else in the message."""
    assert unwanted(plain_english(text)) == refused
