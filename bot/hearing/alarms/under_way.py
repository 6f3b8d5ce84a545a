"""Whether somebody is dying by their own hand as they write: something was swallowed, or they stand in the place.

Pure. Over `plain_english` text, and only asked of what is about suicide already: then it is danger too, and 999 comes
before anybody to talk to.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.alarms.overdose import is_taken_in_english

_HIGH = r"(?:bridge|viaduct|cliffs?|ledge|edge|roof|parapet|railings?|barrier|balcony|multi[ -]?storey|car ?park|tower block|platform edge|(?:window|bridge) ledge)"
_RAILS = r"(?:(?:train |railway |rail )?(?:tracks|line|lines|rails)|level crossing|crossing)"
_IN_PLACE = r"(?:standing|(?<!\bi )(?<!\bhe )(?<!\bshe )(?<!\bthen )(?<!\band )(?:stood|sat)|sitting|perched|leaning|lying|hanging|here|up|out)"
_THERE = re.compile(
    rf"(?:\b{_IN_PLACE}|\b(?:am|is|are|have been|has been)|^)(?: (?:now|just|already|still|here|up|out|right|alone))*"
    rf" ?(?:on|at|by|over|near|off) (?:the )?(?:\w+ )?(?:top|edge|side|ledge|roof)? ?(?:of )?(?:the |a |this |my |our )?(?:\w+ )?(?:{_HIGH}|{_RAILS})\b(?! (?:street|road|end|cafe|pub))|"
    rf"\b(?:over|wrong side of|other side of|top of|climbed (?:over|onto|up)) (?:the |a |this )?(?:\w+ )?{_HIGH}\b|\b(?:legs?|feet|foot) (?:\w+ )?(?:over|off) the\b|"
    r"\b(?:is|are|am) (?:walking|going|wading|stepping|walked) (?:out )?(?:into|in) the (?:sea|river|water|canal|lake|traffic|road)\b|\b(?:i am|he is|she is) (?:about to|seconds from) (?:jump|step|hang|drop)\w*\b"
)
_MEANS_UP = re.compile(
    r"\b(?:belts?|rope|noose|flex|cord|ligature|sheets?|scarf|lead) (?:is |are )?(?:already |now |tied |looped |hung |up )*(?:over|round|around|from|to|up) (?:the |a |my |his |her )(?:\w+ )?(?:door|beam|banisters?|neck|rail|rafters?|tree|loft hatch|hook|light fitting)\b|\b(?:rope|noose|belt) is (?:up|tied|ready|on)\b|"
    r"\b(?:exhaust|hose ?pipe|engine|gas) (?:is |are )?(?:on|running|connected|attached|in (?:the|through the) (?:car|window))\b|\b(?:hanging|hanged|hung) (?:him|her|my)self\b|"
    r"\bcut (?:my|his|her) (?:wrists?|throat|veins?)\b(?=.*\b(?:bleed\w*|blood|deep|stopping|will not stop|faint|cold|dizzy)\b)"
)
# Where it is past, a habit, or only thought of.
_NOT_UNDER_WAY = re.compile(
    r"\b(?:keeps?|kept|some (?:nights|days)|every (?:day|night|time|week)|sometimes|often|most (?:days|nights)|twice|times|used to|nearly|almost|(?:think|thought|thinking|talks?|talking|talked) (?:of|about)|imagin\w+|dream\w*|pictur\w+|last (?:night|week|weekend|month|year|time|summer)|yesterday|(?:days?|weeks?|months?|years?|yrs?) (?:ago|back)|"
    r"(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|came (?:home|back|down)|got down|talked down|walked (?:home|away)|home now|woke up|discharged|when i was|since then|fishing|looking at|photo|waiting for (?:the|a|my))\b"
)
# "She took an overdose" may be long ago; "I took one" is answered as if it were now.
_BY_ANOTHER = re.compile(
    r"\b(?:he|she|they|who|lady|woman|man|(?:my|our|her|his) \w+) (?:took|drank|swallowed)\b"
)
_JUST_NOW = re.compile(
    r"\b(?:now|just|tonight|today|this (?:morning|evening|afternoon)|minutes?|mins?|hours?|breathing|unconscious|sleepy|drowsy|wake|waking|floor|going|help|ambulance)\b"
)


def is_under_way(plain: str) -> bool:
    """Whether words about suicide tell of something that is being done now."""
    if _NOT_UNDER_WAY.search(plain):
        return False
    if is_taken_in_english(plain):
        return _BY_ANOTHER.search(plain) is None or _JUST_NOW.search(plain) is not None
    return (_THERE.search(plain) or _MEANS_UP.search(plain)) is not None
