"""Makes what somebody typed easier to read for patterns: one spelling for many ways of typing the same thing.

Pure. Two strengths: `folded` is for every language (case, width, accents, stretched letters, invisible
characters); `plain_english` also opens contractions and text-speak, with or without apostrophes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any

from bot.hearing.text_speak import TEXT_SPEAK

LONGEST_READ = 4000

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff]")
# Single characters that stand for a sentence (up to 18 letters) or a unit of measure: nothing is said in them here.
_UNFOLDING = re.compile("[\ufdfa\ufdfb\u3200-\u33ff]")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u0652\u0670\u0640]")
_APOSTROPHES = re.compile("[\u2018\u2019\u201b\u02bc\u00b4`\u2032\uff07]")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_SPACED_OUT = re.compile(r"(?<![^\W_])(?:[^\W\d_][ .\-]){3,}[^\W\d_](?![^\W_])")
_LETTERS = str.maketrans(
    {
        "ł": "l",
        "Ł": "l",
        "ı": "i",
        "đ": "d",
        "ø": "o",
        "ß": "ss",
        "ي": "ی",
        "ى": "ی",
        "ك": "ک",
        "ہ": "ه",
        "ە": "ه",
        "ة": "ه",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ؤ": "و",
        "ئ": "ی",
        "ۃ": "ه",
        "ھ": "ه",
    }
)
_LEET = re.compile(r"(?<=[a-z])[013457@$](?=[a-z])")
_LEET_LETTERS = dict(zip("013457@$", "oieastas", strict=True))

_SUBJECT_IS = re.compile(
    r"\b(\w+?)'s (?=(?:\w+ing|in|got|at|on|out|here|outside|downstairs|upstairs|back|just|not|about|there|still|"
    r"drunk|threatened|been|hit|punched|hurt|locked|broken|trying|coming|going|always|now|really|so)\b)"
)
_BARE_IS = re.compile(
    r"\b(dad|mum|husband|wife|partner|boyfriend|girlfriend|ex|brother|son|stepdad|father|man|bloke|fella|uncle|"
    r"neighbour|daughter|sister|friend|someone|somebody|stepmum|mother)s (?=(?:\w+ing|got|at the|in the|outside|"
    r"here|downstairs|upstairs|back|just|about to|going|still|drunk)\b)"
)
# "Am a man, an am feart": how "I'm" is said in Scotland and the north of England.
_BARE_AM = re.compile(
    r"(?:^|(?<=[.,!?] )|(?<=\bn )|(?<=\ban )|(?<=\band ))am "
    r"(?=(?:a|no|not|so|feart|scared|in|at|just|only|still|the|stuck)\b)"
)
# "I want 2 die" is no number; "my 2 kids" is.
_A_TO = re.compile(
    r"(?<=[a-z] )2 (?=(?:me|him|b|be|die|kill|hurt|end|live|leave|get|do|talk|tlk|speak|say|tell|stop|sleep|help)\b)"
)
_JOINED = (
    (_A_TO, "to "),
    (
        re.compile(r"\b(he|she|it|that|there|who|what|where|here|everyone|someone|somebody|nobody)'s\b"),
        r"\1 is",
    ),
    (re.compile(r"\bi'm\b"), "i am"),
    (_BARE_AM, "i am "),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"\bca not\b"), "can not"),
    (re.compile(r"\bwo not\b"), "will not"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'d\b"), " would"),
    (re.compile(r"in'(?=\s|$)"), "ing"),
)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_GAPS = re.compile(r"[ \t\r\f\v]+")


def _spread(found: re.Match[str]) -> str:
    return re.sub(r"[ .\-]", "", found.group())


_READ: ContextVar[dict[Any, Any] | None] = ContextVar("read", default=None)


@contextmanager
def one_message() -> Iterator[None]:
    """While one message is worked on, what was read in it once is not read again. Nothing of it is kept after."""
    token = _READ.set({} if _READ.get() is None else _READ.get())
    try:
        yield
    finally:
        _READ.reset(token)


def read_once(reading: Callable[[str], Any]) -> Callable[[str], Any]:
    """Lets a pure reading of a text be asked for again at no cost within `one_message`."""

    @wraps(reading)
    def read(text: str) -> Any:
        known = _READ.get()
        if known is None:
            return reading(text)
        if (reading, text) not in known:
            known[reading, text] = reading(text)
        return known[reading, text]

    return read


@read_once
def folded(text: str) -> str:
    """Lower case, one kind of apostrophe, no accents, no invisible characters, no stretched letters.

    At most four letters come of each character, so that a short message cannot become a long piece of work.
    """
    text = _UNSEEN.sub("", unicodedata.normalize("NFKC", _UNFOLDING.sub(" ", text[:LONGEST_READ])))
    text = CONTROL.sub(" ", text).lower().translate(_LETTERS)
    text = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    text = _APOSTROPHES.sub("'", text)
    text = _STRETCHED.sub(r"\1\1", text)
    return _SPACED_OUT.sub(_spread, text)


@read_once
def plain_english(text: str) -> str:
    """`folded`, with contractions and text-speak opened: "hes tryna" becomes "he is trying to"."""
    text = _LEET.sub(lambda found: _LEET_LETTERS[found.group()], folded(text))
    text = _SUBJECT_IS.sub(r"\1 is ", text)
    for pattern, instead in _JOINED:
        text = pattern.sub(instead, text)
    text = text.replace("'", "")
    text = _BARE_IS.sub(r"\1 is ", text)
    text = _WORD.sub(lambda found: TEXT_SPEAK.get(found.group(), found.group()), text)
    return _GAPS.sub(" ", text).strip()
