"""The patterns of danger, crisis, a child at risk and locating in the eleven other languages.

Pure tables, matched over `folded` text (no accents, lower case) together, whatever the language: none of
these is an ordinary English phrase.
"""

from __future__ import annotations

PATTERNS: dict[str, tuple[str, ...]] = {"danger": (), "crisis": (), "child_at_risk": (), "locating": ()}
VETOES: tuple[str, ...] = ()
