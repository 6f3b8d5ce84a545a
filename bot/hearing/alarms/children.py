"""Words for children, and what tells a child who writes from a grown-up: one list for all who listen for them.

Pure. Over `plain_english` text, in which a bairn, a wean and a wee one are a child already.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.ages import without_measures
from bot.hearing.alarms.danger_languages import BY_A_RELATIVE, SAYS_CHILD
from bot.hearing.plain_text import folded, plain_english

CHILDREN = r"(?:kids?|kiddies|child|children|bab(?:y|ies)|toddlers?|little ones?|newborn|infants?)"
SONS = r"(?:sons?|daughters?|boys?|girls?|lads?)"
YOUNG_AGE = r"(?:[1-9]|1[0-7]) ?(?:years?|yrs?|yo)"
AS_A_CHILD = (
    r"(?:as (?:a )?(?:child|children|kids?)|growing up|grew up|in my childhood|childhood|"
    r"when (?:i|we) (?:was|were) (?:\w+ )?(?:little|young|small|kids|children|\d|a (?:\w+ )?(?:child|kid|baby|boy|girl|teen\w*|toddler)))"
)
OWN_AGE = r"i am (?:only |just |in )?(?:year )?(?:[5-9]|1[0-7])\b(?! ?(?:stone|weeks?|months?|minutes?|days?|mins?|hours?|years? (?:in|into|married|sober|clean)))"

_CHILDHOOD = re.compile(
    rf"\b(?:{AS_A_CHILD}|i am (?:[3-9]\d|2\d)|long time ago|in the (?:fifties|sixties|seventies|eighties|nineties|\d0s))\b"
)
_HITS = r"(?:hits?|hitting|beats?|beating|slaps?|punche?s?|punching|kicks?|hurts?|hurting|batters?|smacks?|pushes|grabs)"
# "My sister ... her husband" is no child, nor is "my daughter is 27", unless something says so.
_GROWN_AGE = r"(?:1[89]|[2-9]\d|twenty|thirty|forty|fifty|sixty)"
_GROWN_UP = re.compile(
    r"\bmy (?:sister|brother)\b[^.!?]{0,60}\b(?:her|his) (?:husband|boyfriend|partner|fella|ex|bloke|wife|girlfriend)\b|"
    r"\b(?:my|our|his|her) (?:\w+ )?(?:daughter|son|niece|nephew|cousin|girl|lass)s?\b[^.!?]{0,40}\b(?:(?:her|his|daughters|sons|nieces|nephews|cousins) (?!an? )(?:\w+ )?(?:husband|wife|fiancee?|flatmate)|at uni\w*)\b|"
    rf"\b(?:daughter|sister|niece|lass|girl|granddaughter|cousin)(?: ?,| and| but)?(?: (?:she|who))?(?: (?:is|aged|was|turns))?(?: now| nearly)? \(?{_GROWN_AGE}\b|"
    rf"\b(?:son|brother|nephew|lad|boy|grandson|cousin)(?: ?,)?(?: (?:is|aged|who is))?(?: now| nearly)? \(?{_GROWN_AGE}\b|"
    rf"\b{_GROWN_AGE} (?:year|yr) old (?:son|daughter|brother|sister|niece|nephew|lad|lass|cousin)\b|\b(?:grandson|granddaughter|grandkids?) (?:\w+ )?{_HITS} (?:my|our|his|her) (?:daughter|son|mum|mother)\b|\b(?:daughter|son)[ -]in[ -]law\b|\b(?:grown up|grown|adult|married|divorced) (?:son|daughter|brother|sister|niece|nephew|children|kids)\b"
)
_A_CHILD = re.compile(
    rf"(?<!grown )(?<!adult )\b(?:{CHILDREN}|little|younger|school|(?<!\d){YOUNG_AGE})\b|\bgrand(?:sons?|daughters?|kids|child\w*)\b[^.!?]{{0,30}}\b(?:bruis\w+|marks?|burns?|black eye)\b"
)
_OF_A_CHILD = re.compile(
    rf"\b(?:{CHILDREN}|{SONS}|child\w*|little|young\w*|teen\w*|lass|grand\w+|nephew|niece|pupils?|school|class|year \d+|nursery|"
    r"dads?|daddy|mums?|mummy|da|step\w+|foster\w*|parents?|father|mother|uncle|aunt\w*|brother|sister|nan|student|twins|fgm|cut|\d+)\b"
)
_OWN_AGE = re.compile(rf"\b{OWN_AGE}")
_UNHURT = re.compile(
    rf"\b(?:the|my|our) (?:\w+ )?(?:{CHILDREN}|{SONS}) (?:have|has|had) never been (?:hurt|touched|hit|harmed)\b|"
    rf"\b(?:never|not|does not|has not|would not|have not) (?:once |ever )?(?:hurt|touche?[sd]?|hit|harm\w*|(?:laid|lays?|lay|put) (?:a|one) (?:finger|hand) on) "
    rf"(?:them|the (?:{CHILDREN}|{SONS})|my (?:{CHILDREN}|{SONS}))\b|"
    rf"\b(?:nobody|no ?one|none of (?:us|them)) (?:ever |has ever |has |is |would |does )*(?:touch|hit|hurt|harm|beat|slap|smack)\w* (?:the|my|our) (?:\w+ )?(?:{CHILDREN}|{SONS})\b"
)
# A brother, an uncle or a father can hit a grown-up as well.
_BY_A_RELATIVE = re.compile(
    r"\b(?:dad|mum|father|mother|parents|brother|sister|uncle|aunt\w*|grandad|grandfather|cousin)\b"
    rf"(?: \w+){{0,3}} {_HITS} (?:on )?(?:me|us)\b"
)
# Words that a child would use, or that only a child has cause to: an age, school, both parents at home, a belt.
_SAYS_CHILD = re.compile(
    rf"\b{OWN_AGE}|\baged? (?:[5-9]|1[0-7])\b|\b(?:school|homework|teacher|tutor|year (?:[3-9]|1[0-3])|yr ?(?:[3-9]|1[0-3])|gcses?|sixth form|"
    r"childline|grounded|bedtime|my pocket money|social worker|(?:in|at) care|teen\w*|teenager|a kid|a child|minor|underage|under 18|"
    r"daddy|mummy|step ?\w+|foster\w*|mums (?:\w+ )?(?:boyfriend|partner|husband|man)|dads (?:\w+ )?(?:girlfriend|partner|wife)|"
    r"belt|slipper|cable|hanger|cane|wooden spoon|hoover|hose|all of us|my (?:little|baby|younger|big|older|twin) (?:brother|sister|sis))\b|"
    r"\b(?:mum|mother)\b.{1,60}\b(?:dad|father)\b|\b(?:dad|father)\b.{1,60}\b(?:mum|mother)\b|^\W*(?:(?:yes|yeah|yh|yep|aye|no|nah|nope|ok|well|erm|um)\W+)*(?:1[0-7]|[5-9])\b|\b(?:1[0-7])[\s.!?]*$"
)
_SAYS_CHILD_ELSEWHERE = re.compile(folded(SAYS_CHILD))
_BY_A_RELATIVE_ELSEWHERE = tuple(re.compile(folded(pattern)) for pattern in BY_A_RELATIVE)
_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def is_grown_up(plain: str) -> bool:
    """Whether somebody's sister or son is spoken of as grown up, and no child is."""
    return _GROWN_UP.search(plain) is not None and _A_CHILD.search(plain) is None


def is_a_child(plain: str) -> bool:
    """Whether people give an age of their own under 18."""
    return _OWN_AGE.search(without_measures(plain)) is not None


def is_said_unhurt(plain: str) -> bool:
    """Whether children are spoken of only to say that nobody hurts them."""
    return _UNHURT.search(plain) is not None


def speaks_of_a_child(plain: str) -> bool:
    """Whether any word stands for a child, or for somebody that only a child would name."""
    return _OF_A_CHILD.search(plain) is not None


def is_childhood(text: str) -> bool:
    """Whether harm to a child is told as one's own long past."""
    return _CHILDHOOD.search(plain_english(text)) is not None


def says_child(plain: str) -> bool:
    """Whether a child's words are there: an age under 18, school, mum and dad at home."""
    return _SAYS_CHILD.search(plain) is not None


def says_child_elsewhere(text: str) -> bool:
    """The same in the other languages, over `folded` text."""
    ages = [int(number) for number in _NUMBER.findall(text)]
    return _SAYS_CHILD_ELSEWHERE.search(text) is not None or any(5 <= age < 18 for age in ages)


def is_of_unknown_age(text: str) -> bool:
    """Whether a relative hits the writer and nothing says how old the writer is: that is to be asked, not guessed."""
    plain, other = plain_english(text), folded(text)
    if _BY_A_RELATIVE.search(plain):
        return not says_child(without_measures(plain))
    return any(pattern.search(other) for pattern in _BY_A_RELATIVE_ELSEWHERE) and not says_child_elsewhere(
        other
    )
