"""Does this message mean that somebody may be hurt right now, or the other things that must never wait?

Pure: patterns only, no model, microseconds. Four questions: `danger` (hurt now), `crisis` (suicide or
self-harm), `child_at_risk`, and `locating` (looking for where a person or a refuge is, or what somebody said).
Who did what to whom, when, and "not" decide; idioms and "never" are taken out before the patterns are tried.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot import danger_languages, danger_words
from bot.plain_text import folded, plain_english

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


def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


_ENGLISH = {
    "danger": _compiled(danger_words.DANGER),
    "crisis": _compiled(danger_words.CRISIS),
    "child_at_risk": _compiled(danger_words.CHILD_AT_RISK),
    "locating": _compiled(danger_words.LOCATING),
}
_VETOES = _compiled(danger_words.VETOES)
_LOCATING_VETOES = _compiled(danger_words.LOCATING_VETOES)
_LATIN = re.compile(r"[a-z]{3}")


def _by_script(patterns: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    """Folded and compiled, those with Latin words apart from the rest, so that only those that can match are tried."""
    alike = tuple(folded(pattern) for pattern in patterns)
    latin = tuple(pattern for pattern in alike if _LATIN.search(re.sub(r"\\.", "", pattern)))
    return _compiled(latin), _compiled(tuple(pattern for pattern in alike if pattern not in latin))


_OTHER = {name: _by_script(patterns) for name, patterns in danger_languages.PATTERNS.items()}
_OTHER_VETOES = _compiled(tuple(folded(pattern) for pattern in danger_languages.VETOES))
_LONG_AGO = re.compile(
    r"\b(?:years? ago|months? ago|weeks? ago|days ago|few years back|last (?:year|month|week|summer|winter|christmas)|"
    r"back in|in (?:19|20)\d\d|when i was|growing up|as a (?:child|kid)|used to|in the past|once|before we|"
    r"long time ago|when we were|my last relationship|a previous relationship|yesterday|last night|"
    r"every (?:day|night|week|weekend|time|single)|for (?:years|months|weeks|ages)|the other (?:day|night|week)|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)day|married \d+ years|always)\b"
)
_IS_NOW = re.compile(
    r"\b(?:now|tonight|right now|just|outside|coming|at the door|at my door|still here|hiding|help|"
    r"is going to|about to)\b"
)


def _any(patterns: tuple[re.Pattern[str], ...], text: str) -> bool:
    return any(pattern.search(text) for pattern in patterns)


def _without(vetoes: tuple[re.Pattern[str], ...], text: str) -> str:
    for veto in vetoes:
        text = veto.sub(" ~ ", text)
    return text


_SENTENCE = re.compile(r"[.!?;\n]+")


def _in_danger(text: str) -> bool:
    """Some sentence means danger and is not about long ago."""
    for sentence in _SENTENCE.split(text):
        if _any(_ENGLISH["danger"], sentence) and not (
            _LONG_AGO.search(sentence) and not _IS_NOW.search(sentence)
        ):
            return True
    return False


def _english(text: str) -> Signals:
    plain = plain_english(text)
    if not _LATIN.search(plain) and not any(letter.isdigit() for letter in plain):
        return Signals()
    heard = _without(_VETOES, plain)
    return Signals(
        danger=_in_danger(heard),
        crisis=_any(_ENGLISH["crisis"], heard),
        child_at_risk=_any(_ENGLISH["child_at_risk"], heard),
        locating=_any(_ENGLISH["locating"], _without(_LOCATING_VETOES, plain)),
    )


def _other_languages(text: str) -> Signals:
    heard = folded(text)
    found = {name: _in_its_script(_OTHER[name], heard) for name in SIGNALS}
    if not any(found.values()):
        return Signals()
    heard = _without(_OTHER_VETOES, heard)
    return Signals(**{name: found[name] and _in_its_script(_OTHER[name], heard) for name in SIGNALS})


def _in_its_script(
    patterns: tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]], text: str
) -> bool:
    latin, others = patterns
    return _any(latin, text) or (not text.isascii() and _any(others, text))


def signals_in(text: str) -> Signals:
    """The four signals in one message, in any of the twelve languages. Never raises."""
    if not text or text.isspace():
        return Signals()
    english, other = _english(text), _other_languages(text)
    return Signals(*(getattr(english, name) or getattr(other, name) for name in SIGNALS))
