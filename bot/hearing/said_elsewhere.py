"""What messages in the eleven other languages say outright, whatever the model makes of it.

Pure, over the words as written. A need that is named by its whole phrase is heard; what has a name of its own
(a lesbian, an alcoholic, a forced marriage) is not guessed where nobody named it.
"""

from __future__ import annotations

import re

from bot.hearing.alarms.danger import Signals
from bot.hearing.plain_text import folded
from bot.hearing.said_languages import ABOUT, HE, HIS_WIFE, NEEDS, PUPILS_MOTHER, STOP_ME


def _any(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(folded(phrase) for phrase in phrases))


_NEEDS = {need: _any(phrases) for need, phrases in NEEDS.items()}
_ABOUT = {about: _any(phrases) for about, phrases in ABOUT.items()}
_PUPILS_MOTHER, _HE, _HIS_WIFE, _STOP_ME = (
    re.compile(folded(one)) for one in (PUPILS_MOTHER, HE, HIS_WIFE, STOP_ME)
)
# Heard only where something names it.
_NAMED_NEEDS = frozenset({"fgm", "pets", "immigration"})
_NAMED_ABOUT = frozenset({"lgbt", "trans", "has_pets", "muslim"})
# Beside an alarm what may come later is left for later, and drink is only how he is.
_NOT_BESIDE_AN_ALARM = frozenset(
    {"mental_health", "advocacy", "legal", "housing", "money", "stalking", "substance_use"}
)


def needs_elsewhere(text: str, needs: set[str], clues: set[str], signals: Signals) -> set[str]:
    """The needs with those that are said outright, and without those that nobody named."""
    heard = folded(text)
    said = {need for need, phrases in _NEEDS.items() if phrases.search(heard)}
    unnamed = {need for need in needs & _NAMED_NEEDS if not _named("need", need, clues)}
    if not (signals.danger or signals.crisis):
        return (needs - unnamed) | said
    drunk = set() if "substance_use" in said else {"substance_use"}
    return (needs - unnamed - drunk) | (said - _NOT_BESIDE_AN_ALARM)


def about_elsewhere(text: str, about: set[str], clues: set[str], role: str) -> set[str]:
    """What is true of the person helped, likewise; a brother whose wife hits him is a man."""
    heard = folded(text)
    about = about - {one for one in about & _NAMED_ABOUT if not _named("about", one, clues)}
    about = about | {one for one, phrases in _ABOUT.items() if phrases.search(heard)}
    if tells_of_a_pupils_mother(text):
        return (about - {"under_18", "man"}) | {"woman", "has_children"}
    told = _HE.search(heard)
    if role in ("supporter", "professional") and told and _HIS_WIFE.search(heard, told.end()):
        return (about - {"woman"}) | {"man"}
    return about


def tells_of_a_pupils_mother(text: str) -> bool:
    """Whether somebody at a school writes about a mother there."""
    return _PUPILS_MOTHER.search(folded(text)) is not None


def asks_to_be_stopped(text: str) -> bool:
    """Whether somebody who is about to do harm asks to be kept from it."""
    return _STOP_ME.search(folded(text)) is not None


def _named(head: str, what: str, clues: set[str]) -> bool:
    return bool(clues & {f"{head}:{what}", f"other {head}:{what}", f"many {head}:{what}"})
