"""The ages that people mention: their own, and that of the oldest son who would come along to a refuge.

Pure.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

GROWN_UP = 18

# "33" or "I'm 33", said when it was not asked, puts a wrong answer about age right. Below ten a bare number may count
# options, and a number of years how long it has gone on.
_MINE = r"(?:i'?m |i am |im |aged? |am )(?:only |just |nearly )?"
_YEARS_OLD = r" ?(?:(?:years?|yrs?) old|y/?o)"
_YEARS_ELSEWHERE = (
    r"(?: (?:lat|lata|(?:de )?ani|años|anos|sano|jir|oed|mlwydd oed|рок\w*|рік|سنة|عاما?|سال|ਸਾਲ|বছর)\b)"
)
_ALONE = re.compile(
    rf"^(?:(?:no|nah|yes|yh|yeah|sorry),? |and |but )?(?:(?:{_MINE}|only |just |mam |tengo |tenho )?([1-9]\d)(?:{_YEARS_OLD}| ?(?:years?|yrs?)|{_YEARS_ELSEWHERE})?"
    rf"|{_MINE}([5-9])(?:{_YEARS_OLD})?|([5-9]){_YEARS_OLD})[\s.!]*$",
    re.I,
)
_OF_A_BODY = r"(?:foot|feet|ft|inch(?:es)?|cms?|metres?|st|stones?|lbs?|kgs?|kilos?)"
_UNITS = (
    rf"(?:{_OF_A_BODY}|pounds|quid|grand|weeks?|wks?|months?|mths?|days?|hours?|hrs?"
    r"|min(?:ute)?s?|sec(?:ond)?s?|miles?|kms?|steps?|times|percent|per cent|years? (?:in|into|sober|clean|ago)|ago)"
)
_NOT_YEARS = rf"(?![\d/%:'])(?! ?{_UNITS}\b)"
# How tall, how heavy, which size: "6 foot 2", "5'11", "15 stone 4", "size 12".
_MEASURE = re.compile(
    rf"\b\d+(?:[.,]\d+)?(?:'| ?{_OF_A_BODY}\b)(?: ?(?:and )?\d+\b(?: ?{_OF_A_BODY}\b)?)?|\bsize \d+", re.I
)
_TENS = {
    word: 10 * ten
    for ten, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_IN_A_STORY = re.compile(
    rf"\b(?:i'?m|i am) (?:only |just |now |actually |aged? )*([1-9]\d)\b{_NOT_YEARS}", re.I
)
_IN_WORDS = re.compile(
    rf"\b(?:i'?m|i am) (?:only |just |now |actually |aged? )*({'|'.join(_TENS)}|eighteen|nineteen)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?\b{_NOT_YEARS}",
    re.I,
)
_AN_ADULT = re.compile(
    r"\b(?:i'?m|i am) (?:actually |a )?(?:an adult|grown[ -]?up|grown (?:wo)?man|over (?:18|eighteen)|not under (?:18|eighteen)|in my (?:(?:early|mid|late)[ -])?(?:[2-9]0'?s|twenties|thirties|forties|fifties|sixties|seventies|eighties))\b",
    re.I,
)
_ELSEWHERE = re.compile(
    r"\b(?:tengo|tenho|mam|am|mae gen i|rwy'?n|dwi'?n|мені|waxaan jiraa)\s+(\d\d)(?=\s+(?:años|anos|lat|lata|de ani|ani|oed|рок|сан)|\s+(?:sano|jir))"
    r"|(?:عمري|میری عمر|ਮੇਰੀ ਉਮਰ|আমার বয়স)\s+(\d\d)",
    re.I,
)
_OF_ANOTHER = re.compile(
    rf"^(?:(?:no|nah|yes|yh|yeah|and|but),? )?(she|he|they)(?:'?s|'?re| is| are) (?:only |just |about |nearly |now )?([1-9]\d)(?:{_YEARS_OLD})?[\s.!]*$",
    re.I,
)
# Another person in the message may be the one who is so old.
_ANOTHER = re.compile(r"\b(?:he|she|they|his|her|their|him|them|my|our)(?:'?s|'?re)?\b", re.I)
_A_NUMBER = re.compile(rf"\b(\d{{1,3}})\b{_NOT_YEARS}")

_TEENS = {
    word: age
    for age, word in enumerate(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split(), start=10
    )
}
_NUMBER = rf"(?:\d{{1,2}}\b{_NOT_YEARS}|{'|'.join(_TEENS)})"
_LIST = rf"({_NUMBER}(?:(?:,? (?:and|&) |, ?| ?& ?|/){_NUMBER})*)"
_SON = r"\b(?:sons?|boys?|lads?)"
_BETWEEN = r"(?:'s|[\s,:(-]|\b(?:is|are|was|aged|ages|age|of|who|just|turned|turns|now|only|he's|they're|they are)\b)+"
_SONS = (
    re.compile(rf"{_SON}{_BETWEEN}{_LIST}", re.I),
    re.compile(rf"\b{_LIST}[ -]?(?:years?|yrs?|y/?o)(?:[ -]olds?)? {_SON}\b", re.I),
)


def age_alone(text: str) -> int | None:
    """The age of a message that says nothing else."""
    found = _ALONE.search(text.strip())
    return int(found[1] or found[2] or found[3]) if found else None


def age_of_another(text: str) -> tuple[str, int] | None:
    """Whose age a message gives, in a word, where it says nothing else: "she is 30"."""
    found = _OF_ANOTHER.search(text.strip().replace("’", "'"))
    return (found[1].lower(), int(found[2])) if found else None


def own_age(text: str) -> int | None:
    """The age that somebody gives of themselves, by itself or within a story."""
    text = text.replace("’", "'")
    found = _IN_A_STORY.search(text) or _ELSEWHERE.search(text)
    in_words = _IN_WORDS.search(text)
    if age_alone(text) or found:
        return age_alone(text) or int(next(number for number in found.groups() if number))
    return (
        _TENS.get(in_words[1].lower(), GROWN_UP) if in_words else GROWN_UP if _AN_ADULT.search(text) else None
    )


def without_measures(text: str) -> str:
    """What is left when heights, weights and sizes are taken out: their numbers are no ages."""
    return _MEASURE.sub(" ", text)


def names_no_child_age(plain: str) -> bool:
    """Whether numbers are there and none of them is an age under 18: weeks, stones, or that of a grown-up."""
    numbers = [int(number) for number in _A_NUMBER.findall(without_measures(plain))]
    return re.search(r"\d", plain) is not None and all(number >= GROWN_UP for number in numbers)


def age_answered(text: str) -> int | None:
    """The age that a message gives where somebody was asked for theirs: not another person's, and no measure."""
    rest = without_measures(text.replace("’", "'"))
    found = None if _ANOTHER.search(rest) else _A_NUMBER.search(rest)
    return own_age(rest) or (int(found[1]) if found else None)


def oldest_son(text: str) -> int | None:
    """The age of the oldest son under 18 whose age is said: 14 for "two boys, 9 and 14"."""
    said = [found for pattern in _SONS for found in pattern.findall(text.replace("’", "'"))]
    ages = [int(one) if one.isdigit() else _TEENS[one] for ages in said for one in _numbers(ages)]
    return max((age for age in ages if age < GROWN_UP), default=None)


def _numbers(ages: str) -> list[str]:
    return re.findall(rf"\d+|{'|'.join(_TEENS)}", ages.lower())
