"""Babel finds every word of the domain files, exactly as it will be looked up."""

from __future__ import annotations

import pytest
import yaml

from bot.project import DOMAIN
from locales.extract_replies import extract


@pytest.mark.parametrize("path", sorted(DOMAIN.glob("*.yml")), ids=lambda path: path.stem)
def test_every_text_and_every_button_is_found(path) -> None:
    """A reply that translators never see could not be translated."""
    with path.open("rb") as source:
        found = {message for _, _, message, _ in extract(source, [], [], {})}
    wanted = set()
    for variants in (yaml.safe_load(path.read_text()).get("responses") or {}).values():
        for variant in variants:
            wanted.add(variant["text"].strip())
            wanted |= {button["title"].strip() for button in variant.get("buttons") or []}
    assert found == wanted
