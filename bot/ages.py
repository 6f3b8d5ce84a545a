"""The ages that people mention: their own, and that of the oldest son who would come along to a refuge.

Pure.
"""

from __future__ import annotations

import re

GROWN_UP = 18

# "33" or "I'm 33", said when it was not asked, puts a wrong answer about age right. Below ten it may count options.
_ALONE = re.compile(
    r"^(?:no,? |yes,? |sorry,? )?(?:i'?m |i am |im |aged? |am )?([1-9]\d)(?: ?(?:years?|yrs?)(?: old)?)?[\s.!]*$",
    re.I,
)
_NOT_YEARS = (
    r"(?![\d/%:])(?! ?(?:weeks?|wks?|months?|mths?|days?|hours?|hrs?|min(?:ute)?s?|miles?|km|stone|kg|steps?"
    r"|quid|pounds|times|years? (?:in|into|sober|clean|ago)|ago)\b)"
)
_IN_A_STORY = re.compile(rf"\b(?:i'?m|i am) (?:only |just |now )?([1-9]\d)\b{_NOT_YEARS}", re.I)

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
    return int(found[1]) if found else None


def own_age(text: str) -> int | None:
    """The age that somebody gives of themselves, by itself or within a story."""
    found = _IN_A_STORY.search(text.replace("’", "'"))
    return age_alone(text) or (int(found[1]) if found else None)


def oldest_son(text: str) -> int | None:
    """The age of the oldest son under 18 whose age is said: 14 for "two boys, 9 and 14"."""
    said = [found for pattern in _SONS for found in pattern.findall(text.replace("’", "'"))]
    ages = [int(one) if one.isdigit() else _TEENS[one] for ages in said for one in _numbers(ages)]
    return max((age for age in ages if age < GROWN_UP), default=None)


def _numbers(ages: str) -> list[str]:
    return re.findall(rf"\d+|{'|'.join(_TEENS)}", ages.lower())
