"""How a pattern is put together from the ways to say a thing."""

from __future__ import annotations


def either(*ways: str) -> str:
    """Any one of these."""
    return "|".join(ways)


def whole(*ways: str, unless: str = "") -> str:
    """Any one of these as whole words, and not where `unless` follows."""
    return rf"\b(?:{either(*ways)})\b" + (f"(?!{unless})" if unless else "")
