"""Whose life a message about suicide is about: the writer's, or somebody else's.

Pure. The card that answers speaks to the one or of the other. Where the words don't say, a supporter or a
professional is taken to speak of another person, and everybody else of themselves.
"""

from __future__ import annotations

import re

THEMSELVES = "themselves"
SOMEONE_ELSE = "someone_else"
THEIR_CHILD = "their_child"

_OTHERS = r"(?:he|she|they|who|him|her|them|my)\b"
_MINE = re.compile(
    r"\b(?:myself|my (?:own )?life|me (?:want(?:ing)? to die|suicidal)|better off without me"
    rf"|(?:i|id|i'd|i've|i'm|im|i am)\b(?: (?!{_OTHERS})\w+){{0,4}}"
    r" (?:die|dead|suicidal|suicide|overdose|self[ -]?harm\w*|be here))\b"
)
_THEIRS = re.compile(
    r"\b(?:himself|herself|themsel(?:f|ves)|(?:his|her|their) (?:own )?life"
    r"|(?:he|she|they|he's|she's|they're|hes|shes|who)\b[^.!?]{0,40}\b"
    r"(?:die|dead|suicid\w*|overdos\w*|cutting|self[ -]?harm\w*))\b"
)
_CHILD = re.compile(
    r"my (?:\w+ ){0,2}?(?:son|daughter|boy|girl|lad|lass|child|kid|eldest|oldest|youngest|teenager)\b(?! in law|'s|s)"
)
_ANOTHER = re.compile(
    r"\b(?:husband|wife|partner|boyfriend|girlfriend|ex|fella|bf|gf|missus|fianc\w+"
    r"|(?:his|her|their) (?:dad|mum|father|mother))\b"
)


def whose_life(text: str, role: str | None) -> str:
    """`themselves`, `someone_else` or, said by a parent, `their_child`. Who speaks of both comes first."""
    plain = " ".join(text.lower().replace("’", "'").split())
    if _MINE.search(plain):
        return THEMSELVES
    own_child = _CHILD.search(plain) and not _ANOTHER.search(plain)
    if _THEIRS.search(plain) and own_child and role not in ("supporter", "professional", "own_behaviour"):
        return THEIR_CHILD  # who is no partner to stay away from
    if _THEIRS.search(plain) or role in ("supporter", "professional"):
        return SOMEONE_ELSE
    return THEMSELVES
