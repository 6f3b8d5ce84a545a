"""Who may be about to hurt somebody hears that they had better leave the room."""

from __future__ import annotations

import pytest

from bot.hearing.alarms.about_to_harm import may_harm
from bot.hearing.plain_text import plain_english


@pytest.mark.parametrize(
    ("words", "may"),
    [
        ("im scared ill snap and hurt her", True),
        ("I might hit him if he carries on", True),
        ("terrified of hurting the baby", True),
        ("I'm scared of what I might do", True),
        ("im scared ill do it again", True),
        ("I'm scared he will do it again", False),
        ("I'm scared he will hurt me", False),
        ("I will hurt myself", False),
        ("I'm ill and he hit me", False),
        ("he's coming and i'm going to get hurt", False),
        ("i might get hit again tonight he's outside", False),
        ("i'm going to really hurt him", True),
    ],
)
def test_fear_of_ones_own_hands_is_heard(words: str, may: bool) -> None:
    """Whoever harms whom otherwise."""
    assert may_harm(plain_english(words)) is may
