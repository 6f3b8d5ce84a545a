"""What somebody's answers are called when they are read back."""

from __future__ import annotations

import pytest

from bot.titles import SHARED_FIELDS, field_title


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("survivor", "About you"),
        ("own_behaviour", "About you"),
        ("supporter", "About them"),
        ("professional", "About them"),
    ],
)
def test_somebody_who_asks_for_another_is_not_told_that_it_is_about_them(role: str, said: str) -> None:
    """On the card that asks what an adviser may see."""
    assert field_title("about", role) == said


def test_every_other_field_is_called_the_same_for_everybody() -> None:
    """Only one of them speaks of a person."""
    for name, title in SHARED_FIELDS.items():
        if name != "about":
            assert field_title(name, "professional") == title
