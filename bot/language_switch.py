"""When what somebody writes changes the language of the answers. Pure.

Cautious on purpose, and apart from `guessed_language`, which may guess: an answer in the wrong language costs more
than one in the language already in use. A word or two, a name or a place changes nothing, unless the script leaves
no doubt. Urdu, Punjabi and Bengali in Latin letters are understood but only make us offer the language: many who
write so, speakers of Hindi among them, cannot read its script.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from bot.hearing.languages import LANGUAGES as UNDERSTOOD
from bot.hearing.plain_text import folded
from bot.hearing.short_words import greeted_in
from bot.language_words import LETTERS, ONLY, OUTSIDE, WEAK, WORDS
from directory.vocabulary import LANGUAGES

LONGEST_READ = 600
LEAST_WORDS = 3
A_THIRD = 1 / 3
BY_SCRIPT = ("ur", "pa", "bn")
ELSEWHERE = "other"
_I_SPEAK = re.compile(
    r"\s*(?:(?:i|we) (?:only |mostly )?speak (?:only |mostly )?(\w+)"
    r"|(?:i |we )?(?:am |are )?(?:only )?(\w+) (?:speak|speaker|speaking))[\s.!]*$"
)
# "My english bad i want urdu": a wish, and nothing else.
_WANTED = re.compile(
    r"(?:sorry )?(?:(?:my|i) (?:\w+ ){0,3}english"
    r"(?: (?:is|not|very|no|so|bad|poor|good|well|little|much|small))*[\s,.]+)?(?:(?:so|please|can)[\s,]+)?"
    r"(?:(?:i|we) )?(?:(?:want|need|prefer|would like)(?: (?:to|it|in|speak|talk|write))*|only) (\w+)"
    r"(?: (?:language|please|pls))*"
)
_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['’][^\W\d_]+)?(?!\w)")
_SCRIPTS = {
    "bn": "\u0980-\u09ff",
    "pa": "\u0a00-\u0a7f",
    "cyrillic": "\u0400-\u04ff",
    "arabic": "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff",
    "hi": "\u0900-\u097f",
    "gu": "\u0a80-\u0aff",
    "zh": "\u4e00-\u9fff",
    "latin": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
}
_LETTERS_OF = {name: re.compile(f"[{letters}]") for name, letters in _SCRIPTS.items()}
_UKRAINIAN = re.compile(
    r"[іїєґ]|\b(?:мене|що|чоловік\w*|допомож\w*|він|вона|дякую|зараз|дуже|мій|моя|треба|будь)\b"
)
_RUSSIAN = re.compile(
    r"[ыэёъ]|\b(?:меня|что|муж|он|она меня|как|помогите|мне|нужна|сейчас|очень|мой|если|только)\b"
)
_URDU = re.compile(
    "[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]|"
    r"\b(?:مدد|مجھے|میرا|میری|نہیں|کیا|کو|کے|کی|کا|سے|نے|اور|شوہر|ابھی)\b"
)
_PERSIAN = re.compile(
    "\\b(?:است|را|که|شوهرم|شوهر من|کمک|هستم|خانه|دارم|برای|لطفا|بچه\\w*|نمی\\w+|مرا|به من|"
    "می[ \u200c]?(?:زند|زنه|کند|کنه|کنم|ترسم|خواهم|خوام|کشد|کشه))\\b"
)
_OTHER_ARABIC = re.compile(
    "[\u0681\u0685\u0689\u0693\u0696\u069a\u06ab\u06bc\u06cd\u06d0\u06c6\u06b5\u0695\u06ce\u06d5]"
)
_ARABIC = re.compile(r"[ةيىكأإؤئ]|\bال\w{2,}")


@dataclass(frozen=True)
class Writing:
    """What a message is plainly written in. `language` is None where there is too little to go by.

    `in_script` is false where the language is written in letters that are not its own.
    """

    language: str | None = None
    in_script: bool = True


def writing_of(text: str, in_use: str = "en") -> Writing:
    """What a message is plainly written in, in the midst of a conversation in `in_use`."""
    text = text[:LONGEST_READ]
    letters = "".join(filter(str.isalpha, text))
    shares = {
        name: len(pattern.findall(letters)) / max(1, len(letters)) for name, pattern in _LETTERS_OF.items()
    }
    # English place names and borrowed words stand in messages of every script.
    script = next((name for name, share in shares.items() if name != "latin" and share >= A_THIRD), "latin")
    if shares[script] >= A_THIRD:
        return _in_script(script, text, in_use)
    return Writing(ELSEWHERE if len(letters) > 1 and sum(shares.values()) < A_THIRD else None)


@dataclass(frozen=True)
class Answering:
    """The language to answer in; one to offer beside it; one that was heard and that Signpost does not speak."""

    language: str
    offer: str | None = None
    elsewhere: str | None = None
    named: bool = False


def answering(text: str, in_use: str, offered: Collection[str]) -> Answering:
    """How to answer a typed message, in a conversation in `in_use`, where these languages are offered."""
    named = named_language(text)
    writing = Writing(named) if named else writing_of(text, in_use)
    heard = writing.language
    if heard is None:
        hinted = greeted_in(text) or spoken_by_writer(text)
        return Answering(in_use, offer=hinted if hinted in offered and hinted != in_use else None)
    if heard == in_use:
        return Answering(in_use, named=bool(named))
    if heard not in offered:
        # A language that is switched off is understood all the same; only its name asks for it.
        return Answering(
            in_use, elsewhere=heard if named or heard not in UNDERSTOOD else None, named=bool(named)
        )
    if not writing.in_script:
        return Answering(in_use, offer=heard)
    return Answering(heard, named=bool(named))


def named_language(text: str) -> str | None:
    """The language that a text is the name of, and says nothing else: `Polish please`, `I want Polish`."""
    said = folded(text).strip(" .!?\"'")
    for around in ("please", "prosze", "in ", "po ", "en "):
        said = said.removeprefix(around).removesuffix(around).strip(" ,")
    wanted = _WANTED.fullmatch(said)
    return _names().get(said) or (_names().get(wanted[1]) if wanted else None)


def spoken_by_writer(text: str) -> str | None:
    """The language that somebody says, in English, that they speak."""
    found = _I_SPEAK.match(folded(text))
    return _names().get(found[1] or found[2]) if found else None


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    names = {folded(english): code for code, english in LANGUAGES.items() if code != "bfi"}
    for code in LANGUAGES:
        if code not in ("bfi", "prs"):
            names[folded(Locale.parse(code).get_language_name(code) or code)] = code
    return names | {"polsku": "pl", "ukrainsku": "uk", "bangla": "bn", "panjabi": "pa", "persian": "fa"}


def _in_script(script: str, text: str, in_use: str) -> Writing:
    if script == "latin":
        language = _latin(text, in_use)
        return Writing(language, language not in BY_SCRIPT)
    if script == "cyrillic":
        return Writing(_cyrillic(text.lower(), in_use))
    if script == "arabic":
        return Writing(_arabic(text, in_use))
    return Writing(script)


def _cyrillic(text: str, in_use: str) -> str | None:
    if in_use == "uk":
        return None  # Russian words among Ukrainian ones are no wish for another language
    ukrainian, russian = len(_UKRAINIAN.findall(text)), len(_RUSSIAN.findall(text))
    if ukrainian == russian:
        return "uk" if not russian and len(text.split()) >= LEAST_WORDS else None
    return "uk" if ukrainian > russian else ELSEWHERE


def _arabic(text: str, in_use: str) -> str | None:
    """Arabic, Urdu, or a neighbour that shares their script: Persian, Pashto, Kurdish."""
    if _OTHER_ARABIC.search(text):
        return ELSEWHERE
    found = {
        "ur": len(_URDU.findall(text)),
        "ar": len(_ARABIC.findall(text)),
        "fa": 2 * len(_PERSIAN.findall(text)),
    }
    best = max(found, key=lambda language: (found[language], language == in_use))
    if not found[best]:
        return "ar" if in_use not in ("ar", "ur") and len(text.split()) >= LEAST_WORDS else None
    return best


def _latin(text: str, in_use: str) -> str | None:
    words = {word.replace("’", "'") for word in _WORD.findall(folded(text))}
    words |= {part for word in words for part in word.split("'") if len(part) > 1}
    if len(words) < LEAST_WORDS:
        return None
    found = {language: len(words & known) for language, known in WORDS.items()}
    own = {language: len(words & known) for language, known in ONLY.items()}
    for language, letters in LETTERS.items():
        if letters.search(text):
            found[language] += 1
            own[language] += 1
    said = {language: count and count + len(words & WEAK[language]) for language, count in found.items()}
    best = max(said, key=lambda language: (said[language], own[language]))
    second = max(count for language, count in said.items() if language != best)
    if best == "en":
        sure = own[best] >= 2 and found[best] >= max(LEAST_WORDS, found.get(in_use, 0) + 2)
    elif best in OUTSIDE:
        sure = own[best] >= 1 and said[best] >= max(LEAST_WORDS, found.get(in_use, 0) + 2)
    elif found.get(in_use):
        sure = own[best] >= 2 and found[best] >= found[in_use] + 2
    else:  # where no word at all speaks for the language in use, less is enough
        sure = said[best] >= 3 or (said[best] == 2 and own[best] >= 1)
    return best if sure and said[best] > second and said[best] * 3 >= len(words) else None
