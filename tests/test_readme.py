"""The README is held to the product: every setting, every command and every file that it names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from web.cli import VERBS
from web.settings_table import TABLE

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def settings_rows() -> list[str]:
    """The rows that the README's table of settings must have."""
    return [
        f"| `{one.name}` | {f'`{one.default}`' if one.default else ''} | {one.meaning} |" for one in TABLE
    ]


@pytest.mark.parametrize("row", settings_rows(), ids=[one.name for one in TABLE])
def test_every_setting_is_documented_as_it_is(row: str) -> None:
    """Name, default and meaning, word for word."""
    assert row in README


def test_no_setting_is_documented_that_does_not_exist() -> None:
    """A setting that was taken away leaves the README too."""
    named = set(re.findall(r"SIGNPOST_[A-Z_]+[A-Z]", README))
    known = {one.name for one in TABLE}
    assert {name for name in named if not any(one.startswith(name) for one in known)} <= {"SIGNPOST_NO_SKIP"}


@pytest.mark.parametrize("verb", sorted(set(re.findall(r"^make ([a-z]+)", README, re.M))))
def test_every_make_verb_in_the_readme_exists(verb: str) -> None:
    """Copied into a terminal, it runs."""
    assert re.search(rf"^{verb}:.*## ", MAKEFILE, re.M)


@pytest.mark.parametrize("verb", sorted(set(re.findall(r"^(?:\.venv/bin/)?signpost ([a-z]+)", README, re.M))))
def test_every_command_in_the_readme_exists(verb: str) -> None:
    """Copied into a terminal, it is known."""
    assert verb in VERBS


@pytest.mark.parametrize("path", sorted(set(re.findall(r"\]\(((?!https?:)[^)#]+)\)", README))))
def test_every_file_that_the_readme_links_to_is_there(path: str) -> None:
    """No dead picture, no dead link."""
    assert (ROOT / path).exists()
