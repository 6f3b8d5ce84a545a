"""The line that is always there is named in the reader's language."""

from __future__ import annotations

import gettext
from pathlib import Path

import pytest

from directory.always_there import EMERGENCY

LOCALES = Path(__file__).parents[2] / "locales"
LANGUAGES = sorted(path.parts[-3] for path in LOCALES.glob("*/LC_MESSAGES/messages.po"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_beside_999_is_not_left_in_english(language: str) -> None:
    """Whoever reads Arabic finds it by its Arabic name."""
    _ = gettext.translation("messages", str(LOCALES), [language]).gettext
    assert _(EMERGENCY.name) != EMERGENCY.name
