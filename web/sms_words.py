"""What a texter means by a few words: a keyword, the number of an option, or an option's own words. Pure.

STOP and its family, YES and HELP are words that providers and networks treat as their own, so YES, END, CANCEL
and QUIT are never answers here; options have numbers instead.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import Enum

from web.sms_languages import KEYWORDS
from web.sms_languages import NUMBERS as NUMBER_WORDS


class Keyword(Enum):
    """What works at any moment, whatever was asked."""

    STOP = "stop"
    START = "start"
    HELP = "help"
    EXIT = "exit"
    PERSON = "person"
    AGAIN = "again"
    BACK = "back"
    YES = "yes"


EXACT = {
    **dict.fromkeys(
        "stop stopall unsubscribe cancel end quit revoke optout".split()
        + ["stop all", "opt out", "opt-out", "stop texting", "stop texting me", "stop messages"],
        Keyword.STOP,
    ),
    **dict.fromkeys(["start", "unstop"], Keyword.START),
    **dict.fromkeys(["help", "info"], Keyword.HELP),
    **dict.fromkeys(["exit", "leave", "forget"], Keyword.EXIT),
    **dict.fromkeys(["person", "a person", "human"], Keyword.PERSON),
    **dict.fromkeys(["again", "start again", "restart"], Keyword.AGAIN),
    **dict.fromkeys(["back", "go back"], Keyword.BACK),
    "yes": Keyword.YES,
}
FORGIVING = ("stop", "start", "help", "exit", "person", "again", "back", "unsubscribe", "stopall")
# Words of their own, one letter away from a keyword. "Black" may answer a question, and "shop" must not silence us.
OTHER_WORDS = frozenset(
    "shop step stoop top slop sop stow spot stops stomp atop strop star smart tart stark starts starr stat "
    "held heel hell hemp heap kelp yelp heal hep edit exist exits prison parson reason persons gain against "
    "pack sack rack tack hack lack jack black bank bark bask balk beck bock buck bac bad bach slack wack".split()
)
SHORTEST_FORGIVEN = 3
YOUNGEST, TWO_DIGITS, ELEVEN = 5, 10, 11
FORM = ("danger_now", "device_safe", "audience", "area", "place")
LONGEST_CHOICE = 300  # characters; nothing to choose is as long, and unfolding a long text takes a while
_LEADING = re.compile(r"^(?:no|nr|num|number|option|opt|answer|choice|reply|rhif)\b\s*\.?:?\s*|^#\s*")
_TRIM = "\"'“”‘’«».,:;!?()[]*-_ \n\r\t"


def plain(text: str) -> str:
    """Lower case, without the marks and pictures around it, one space between words; a long text as it is."""
    if len(text.strip()) > LONGEST_CHOICE:
        return text
    text = unicodedata.normalize("NFKC", text).casefold()
    text = "".join(
        letter for letter in text if unicodedata.category(letter) not in ("Mn", "Me", "Cf", "So", "Sk")
    )
    return " ".join(text.split()).strip(_TRIM)


def bare(text: str) -> str:
    """Plain, and without accents: people text `wyjscie` for `wyjście`."""
    if len(text.strip()) > LONGEST_CHOICE:
        return text
    letters = unicodedata.normalize("NFKD", plain(text)).replace("ł", "l")
    letters = letters.replace("’", "'").replace("ʼ", "'")
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


NUMBERS = {
    bare(form): number
    for words in (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen",
        *NUMBER_WORDS.values(),
    )
    for number, word in enumerate(words.split(), start=1)
    for form in word.split("/")
}
ELSEWHERE = {
    bare(word): Keyword(keyword)
    for keyword, languages in KEYWORDS.items()
    for words in languages.values()
    for word in words.split(", ")
}


def keyword_in(text: str) -> Keyword | None:
    """The keyword that a whole text is, one slip of the thumb forgiven in English."""
    said = plain(text)
    if said in EXACT:
        return EXACT[said]
    if bare(text) in ELSEWHERE:
        return ELSEWHERE[bare(text)]
    if len(said) < SHORTEST_FORGIVEN or " " in said or said in OTHER_WORDS:
        return None
    return next((EXACT[word] for word in FORGIVING if one_slip(said, word)), None)


def option_in(text: str, labels: Sequence[str]) -> int | None:
    """Which of the numbered options is meant, counted from 0: `2`, `2.`, `two`, `no 2`, `2 No`, or its words."""
    said = plain(text)
    words = [plain(label) for label in labels]
    if said in words:
        return words.index(said)
    bared = [bare(label) for label in labels]
    if bared.count(bare(text)) == 1:
        return bared.index(bare(text))
    number = number_in(said, words)
    if number is not None:
        return number - 1 if 1 <= number <= len(labels) else None
    slips = [
        place for place, label in enumerate(words) if len(label) > SHORTEST_FORGIVEN and one_slip(said, label)
    ]
    return slips[0] if len(slips) == 1 else None


def means_no_option(text: str, options: int, question: str) -> bool:
    """Whether a text is a number that stands before none of so many options, and no age either.

    It may be one while a question of the form is open: `14`, but not the `11` of whoever presses 1 twice.
    """
    number = number_in(plain(text))
    if number is None or 1 <= number <= options:
        return False
    if question == "under_18":
        return number < YOUNGEST
    pressed_twice = number % ELEVEN == 0 and number // ELEVEN <= options
    return question not in FORM or number < TWO_DIGITS or pressed_twice


def number_in(said: str, words: Sequence[str] = ()) -> int | None:
    """The number that a few plain words are, alone, with `please`, or with the words of that very option."""
    if bare(said) == "no one":
        return None  # nobody, not "number one"
    if bare(said) in NUMBERS:
        return NUMBERS[bare(said)]
    first, _, rest = _LEADING.sub("", said).partition(" ")
    first, rest = bare(first), rest.strip(_TRIM)
    digits = first.isdecimal() and len(first) <= 2
    number = int(first) if digits else NUMBERS.get(first)
    if number is None:
        return None
    own = words[number - 1] if 1 <= number <= len(words) else None
    return number if rest in ("", "please", "pls", "thanks", own) else None


def one_slip(said: str, meant: str) -> bool:
    """Whether one letter is missing, added, wrong or changed places with its neighbour."""
    if said == meant:
        return True
    if abs(len(said) - len(meant)) > 1:
        return False
    start = next(
        (i for i, (a, b) in enumerate(zip(said, meant, strict=False)) if a != b), min(len(said), len(meant))
    )
    left, right = said[start:], meant[start:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return left[1:] == right[1:] or left[1:] == right or left == right[1:] or (len(left) > 1 and swapped)
