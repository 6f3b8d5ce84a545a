"""One message as every part of the listener reads it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Said:
    """What was written, the same in plain English, the clues in it, and the model's chances a label, `head:label`."""

    text: str
    plain: str
    clues: set[str]
    chances: dict[str, float]
    english: bool
