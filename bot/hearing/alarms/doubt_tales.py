"""What is told and not lived: a dream, a film, an essay, a lesson, a question in general.

Pure. Over `plain_english` text.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

_TAUGHT = (
    r"training (?:day|session|course|slide)|an example of|for (?:my|an) essay|dissertation|my character|what does the research|policy when|"
    r"(?:writing|written|drafting|updating|teaching|planning|running) (?:\w+ ){0,3}(?:guidance|policy|polic\w+|risk assessment|lesson|assembly|workshop|training|essay|blog|leaflet|novel|story|script)|"
    r"what (?:do|does|would|will|can) (?:the )?(?:police|courts?|they|you|law) (?:do|say)? ?(?:if|when|about) (?:someone|somebody|a (?:man|woman|person|husband|wife)|people)|training on|is (?:someone|somebody) in danger if|do (?:you|i|we) have to be in|no danger|role ?play"
)
_FILMED = (
    r"(?:in|on|of|from|watching|watched|reading|read|saw|seen) (?:the|a|an|that|this|some|my|another) (?:\w+ )?(?:film|movie|soap|series|episode|drama|documentary|book|novel|podcast|programme|thriller|story|script|play|game)|"
    r"playing (?:a|the|his|on) (?:\w+ ){0,2}(?:game|xbox|playstation)|on (?:the |his )?(?:xbox|playstation)|"
    r"(?:on|in) (?:the )?(?:telly|tv|netflix|eastenders|corrie|emmerdale|hollyoaks|the archers)"
)
_DREAMT = (
    r"(?:had|have|having|has|get|getting|that|another|same|recurring|bad|from|in my|in the|in a|a|my|by|these|horrible) (?:\w+ )?(?:dreams?|nightmares?)|"
    r"dream(?:t|ed|ing)|dreams? (?:that |about |of )?(?:he|she|they|him|her)|nightmares? (?:that|about|where|of|again|every)"
)
_TALE = re.compile(rf"\b(?:{_TAUGHT})\b")
_FILM = re.compile(rf"\b(?:{_FILMED})\b")
_DREAM = re.compile(rf"\b(?:{_DREAMT})\b")
# Said beside a film or a dream, this is happening to whoever writes.
_HAPPENING = re.compile(
    r"\b(?:help|right now|hiding|i am (?:in|under|behind|stuck|locked)|happening (?:to me|here|now)|for real|real life)\b|"
    r"\b(?:but|and|now|really|so|,) (?:now )?(?:he|she|they) (?:really )?(?:is|are|has)(?: \w+){0,4} (?:here|outside|now|downstairs|at the door|in the (?:house|room)|back|really)\b|"
    r"\bnow (?:he|she|they) (?:is|are|has)\b|\bwoke(?: up)? (?:and|to find) (?:he|she)\b"
)
_NOT_DREAMING = re.compile(r"\b(?:not|no) (?:just )?(?:a )?(?:dream\w*|nightmare|film|movie)\b")
_A_NIGHTMARE_OF_A_LIFE = re.compile(
    r"\b(?:it|this|life|he|she|that|everything) (?:is|has been|was) (?:like )?(?:\w+ )?(?:a )?(?:living |total |complete |proper |absolute |waking )?nightmare\b|\bliving (?:in )?a nightmare\b"
)


def is_a_tale(plain: str) -> bool:
    """Whether it is dreamt, watched, written, taught, or asked in general."""
    if _TALE.search(plain):
        return True
    told = _NOT_DREAMING.sub(" ", _A_NIGHTMARE_OF_A_LIFE.sub(" ", plain))
    return (_FILM.search(told) or _DREAM.search(told)) is not None and _HAPPENING.search(told) is None
