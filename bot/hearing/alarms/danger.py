"""Does this message mean that somebody may be hurt right now, or the other things that must never wait?

Pure: patterns only, no model, microseconds. Four questions: `danger` (hurt now), `crisis` (suicide or
self-harm), `child_at_risk`, and `locating` (looking for where a person or a refuge is, or what somebody said).
Who did what to whom, when, and "not" decide; idioms and "never" are taken out before the patterns are tried,
and `bot.hearing.alarms.doubts` knows what is past, a habit, or imagined.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.hearing.ages import without_measures
from bot.hearing.alarms import (
    danger_languages,
    danger_words,
    danger_words_child,
    danger_words_crisis,
    danger_words_locating,
    figures_languages,
)
from bot.hearing.alarms.children import is_grown_up, says_child, says_child_elsewhere
from bot.hearing.alarms.doubts import (
    came_through,
    is_long_past,
    is_no_alarm,
    parts_now,
    says_today,
    strikes_now,
    without_doubtful_clauses,
)
from bot.hearing.alarms.hurt_children import is_a_child_hurt
from bot.hearing.alarms.somewhere_safe import asks_elsewhere, wants_a_refuge
from bot.hearing.alarms.under_way import is_under_way
from bot.hearing.patterns import Patterns
from bot.hearing.plain_text import folded, plain_english

SIGNALS = ("danger", "crisis", "child_at_risk", "locating")


@dataclass(frozen=True)
class Signals:
    """What must never wait. The order of `SIGNALS` is the order in which they are answered."""

    danger: bool = False
    crisis: bool = False
    child_at_risk: bool = False
    locating: bool = False

    def first(self) -> str | None:
        """The one to answer first, or None."""
        return next((name for name in SIGNALS if getattr(self, name)), None)


_ENGLISH = {
    "danger": Patterns(danger_words.DANGER),
    "crisis": Patterns(danger_words_crisis.CRISIS),
    "child_at_risk": Patterns(danger_words_child.CHILD_AT_RISK),
    "by a relative": Patterns(danger_words_child.BY_A_RELATIVE),
    "locating": Patterns(danger_words_locating.LOCATING),
}
_VETOES = Patterns(danger_words.VETOES)
_A_PLACE = Patterns(danger_words_locating.A_PLACE)
_SOUGHT = Patterns(danger_words_locating.SOUGHT)
_NOBODY_SOUGHT = Patterns(danger_words_locating.NOBODY_SOUGHT)
_TELLS = Patterns(danger_words_locating.TELLS)
_LOCATING_VETOES = Patterns(danger_words_locating.LOCATING_VETOES)
_LATIN = re.compile(r"[a-z]{3}")
_SENTENCE = re.compile(r"[.!?;\n]+")
# "I said I wasn't suicidal but I am."
_TAKEN_BACK = re.compile(
    r"\bnot (suicidal|in danger|going to (?:kill|hurt) myself)\b"
    r"(?=[^.!?]{0,12}\bbut (?:really )?i (?:really )?(?:am|was lying)\W*$)"
)
_NO_PROMISE = re.compile(
    r"\bcan ?not (?:promise|say|swear|guarantee|be sure)(?: that)? i will not (?=\w+ myself)"
)
# "She says she will end her life" is a crisis; nobody is killing anybody.
_OWN_LIFE = re.compile(
    r"\b(?:she (?:\w+ ){0,4}?end her|he (?:\w+ ){0,4}?end his|they (?:\w+ ){0,4}?end their) (?:own )?life\b"
)


def _folded(patterns: tuple[str, ...]) -> Patterns:
    return Patterns(folded(pattern) for pattern in patterns)


_OTHER = {name: _folded(patterns) for name, patterns in danger_languages.PATTERNS.items()}
_OTHER_VETOES = _folded(danger_languages.VETOES)
_FIGURES = _folded(figures_languages.FIGURES)
_NO_PERSON = re.compile(folded(f"{figures_languages.ERRANDS}|{figures_languages.PLACE_WANTED}"))


def without_idioms(plain: str) -> str:
    """What is left of plain English when figures of speech and denials are taken out."""
    return _VETOES.taken_out_of(_NO_PROMISE.sub("i will ", _TAKEN_BACK.sub(r"\1", plain)))


def without_alarms(name: str, plain: str) -> str:
    """What is left when the words of one signal are taken out, so that no guess of another stands on them alone."""
    return _ENGLISH[name].taken_out_of(plain)


def without_fears(plain: str) -> str:
    """What is left when fearing to be found, and asking for somebody else's help, are taken out."""
    return _NOBODY_SOUGHT.taken_out_of(plain)


def without_figures(text: str) -> str:
    """What is left of folded words of another language when figures of speech about dying and killing are taken out."""
    return _FIGURES.taken_out_of(text)


def without_alarms_elsewhere(name: str, text: str) -> str:
    """What is left of folded words of another language when the words of one signal are taken out."""
    return _OTHER[name].taken_out_of(text)


def is_an_errand(text: str) -> bool:
    """Whether folded words of another language ask where to buy or mend something, or which refuge takes somebody."""
    return _NO_PERSON.search(text) is not None


def _in_danger(text: str) -> bool:
    """Some sentence means danger and is not about long ago, or some part of it is grave and is now."""
    return any(
        _ENGLISH["danger"].found_in(part)
        for sentence in _SENTENCE.split(text)
        for part in parts_now(sentence)
    )


def _english(text: str) -> Signals:
    plain = plain_english(text)
    if not _LATIN.search(plain) and not any(letter.isdigit() for letter in plain):
        return Signals()
    if is_no_alarm(plain):
        return Signals()
    heard = without_idioms(plain)
    aged = without_measures(heard)
    crisis = _ENGLISH["crisis"].found_in(heard) and not came_through(heard)
    child = (_ENGLISH["child_at_risk"].found_in(aged) or is_a_child_hurt(aged)) and not is_grown_up(heard)
    return Signals(
        danger=_in_danger(_OWN_LIFE.sub(" ", heard)) or crisis and is_under_way(heard),
        crisis=crisis,
        child_at_risk=child or _ENGLISH["by a relative"].found_in(heard) and says_child(aged),
        locating=not wants_a_refuge(plain) and _seeks_somebody(plain),
    )


def _seeks_somebody(plain: str) -> bool:
    return _ENGLISH["locating"].found_in(_LOCATING_VETOES.taken_out_of(plain)) or _asks_who_took_them(plain)


def _other_languages(text: str) -> Signals:
    heard = folded(text)
    found = {name for name in _OTHER if _OTHER[name].found_in(heard)}
    if strikes_now(heard):
        found.add("danger")
    if not found:
        return Signals()
    heard = _OTHER_VETOES.taken_out_of(_FIGURES.taken_out_of(heard))
    past = is_long_past(heard)
    now = without_doubtful_clauses(heard)
    by_a_relative = _OTHER["by a relative"].found_in(heard) and says_child_elsewhere(heard)
    return Signals(
        danger=not (past and not says_today(heard))
        and "danger" in found
        and (_OTHER["danger"].found_in(now) or strikes_now(now)),
        crisis=not past and "crisis" in found and _OTHER["crisis"].found_in(heard),
        child_at_risk=not past and (by_a_relative or _OTHER["child_at_risk"].found_in(heard)),
        locating="locating" in found
        and not asks_elsewhere(folded(text))
        and (past or _OTHER["locating"].found_in(heard)),
    )


def asks_for_a_place(plain: str) -> bool:
    """Whether somebody asks for a place in a refuge, which is not to ask where one is."""
    return _A_PLACE.found_in(plain) and not _SOUGHT.found_in(plain)


def _asks_who_took_them(plain: str) -> bool:
    """Whether what sounds like asking for a place asks which refuge has somebody who left."""
    return _A_PLACE.found_in(plain) and _SOUGHT.found_in(plain)


def looks_for_nobody(plain: str) -> bool:
    """Whether somebody asks for a place, says where a person lives, or asks whether to tell them something."""
    return asks_for_a_place(plain) or _TELLS.found_in(plain.strip())


def signals_in(text: str) -> Signals:
    """The four signals in one message, in any of the twelve languages. Never raises."""
    if not text or text.isspace():
        return Signals()
    english, other = _english(text), _other_languages(text)
    return Signals(*(getattr(english, name) or getattr(other, name) for name in SIGNALS))
