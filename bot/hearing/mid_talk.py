"""What is said by the way in the middle of a talk: enough of questions, it has gone quiet, any in Leeds tonight?

Pure. Over `plain_english` text, and only where nearly the whole of a short message is that.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.languages import LANGUAGES
from bot.hearing.shared_words import OPENERS
from directory.vocabulary import LANGUAGES as NAMES

LONGEST = 16
_WHEN = r"tonight|now|today|right now|tomorrow|this (?:week|weekend|morning|evening)|please|that (?:are|is) open|open"
_TONGUE = "|".join(NAMES[code].lower() for code in LANGUAGES)
_A_LINE = (
    r"(?:lines?|helplines?|numbers?|ones?|services?|refuges?|charit(?:y|ies)|groups?|things?|places?|stuff)"
)
STOP_ASKING = (
    rf"^{OPENERS}(?:(?:can|could|will|would) you )?(?:just )?(?:stop|quit) (?:asking|questioning)(?: me)?(?: (?:all|so|too|many|these|this|that|the|more|any|the same|stupid|same|about|personal))*"
    r"(?: (?:stuff|things?|questions?|everything|it|this|that))?(?: (?:please|now|all the time|again|over and over))*[\s.!]*$"
)
NOT_FOR_MEN = (
    rf"^{OPENERS}(?:but )?(?:(?:that|this|it|they|these|those|that one|the (?:first|top|other) (?:one|line)|all (?:of )?(?:these|those|them)) (?:is|are)|all)(?: (?:all|just|only|for|a|the))* (?:women|womens|womans|woman|ladies|girls)(?: (?:only|{_A_LINE}))*(?: (?:though|again|innit))?[\s.!]*$|"
    rf"\bwhy (?:are |do |did |would |have )?(?:you |they )?(?:\w+ )?(?:send|sent|sending|give|giving|gave|show|showing|showed|shown|given|tell|telling)(?: me| us)?(?: (?:to ring|to call|about|the|a|all|some|for))* (?:women|womens|womans|ladies) ?{_A_LINE}?\b"
)
_OF_EACH = (
    ("skip", STOP_ASKING),
    ("ask_man", NOT_FOR_MEN),
    (
        "ask_man",
        rf"\b(?:is there|are there|have you got|do you have|got)(?: (?:a|any|some))?(?: {_A_LINE})? (?:(?:that|which) (?:is|are) )?(?:just |only )?for (?:men|blokes|guys|lads|males|fellas)\b",
    ),
    (
        "ask_languages",
        rf"^{OPENERS}(?:(?:do|does|can|will|is there) )?(?:you|u|they|any ?one|some ?one|some ?body|any ?body)(?: (?:there|who|that|here))*(?: can)? (?:speaks?|talks?|understands?|knows?) (?:any |some )?(?:{_TONGUE})(?: (?:there|please|language|too))*[\s.?!]*$",
    ),
    (
        "ask_numbers",
        rf"^{OPENERS}(?:what|who)(?: is| are| does|s)?(?: the| a| this)? (?:childline|child ?line|childrens? (?:help ?)?line|kids (?:help ?)?line)(?: (?:do|then|for|about|number))*[\s.?!]*$",
    ),
    (
        "tell",
        rf"^{OPENERS}(?:(?:is|are) there )?(?:any|anything|anywhere|any (?:ones?|places?))(?: (?:else|open|free))? (?:in|near|around|round) (?!(?:the|my|a|an|case|time|particular|general|person|private|english|it|this|that|there|which|{_TONGUE})\b)[a-z]+(?: (?!{_WHEN})[a-z]+)?(?: (?:{_WHEN}))*[\s.?!]*$",
    ),
    (
        "tell",
        rf"^{OPENERS}(?:(?:it|its|shes|hes|she|he|they|everything|all|next door) (?:has |is |have |are |got )?)+(?:(?:just|all) )*(?:gone|went|go) (?:all |really |very |dead |a bit )?(?:quiet|silent)(?: (?:now|again|next door|in there|upstairs|over there))*[\s.!?]*$",
    ),
    (
        "ask_help_friend",
        rf"^{OPENERS}(?:should|shall) (?:i|we) (?:just )?(?:(?:go|pop|nip) (?:and |round and )?)?(?:knock|bang)(?: (?:on|round|again))*(?: (?:the|their|her|his|that) (?:\w+ )?(?:door|wall|window))?(?: (?:or|and) \w+(?: \w+){{0,3}})?[\s.?!]*$",
    ),
    (
        "tell",
        r"\b(?:he|she|they) (?:is|are|was) (?:\w+ )?lucky (?:that )?i (?:do not|did not|have not|never) (?:\w+ )?(?:kill|hit|punch|batter|deck|smash|murder|beat|go)\w*\b",
    ),
    (
        "tell",
        rf"^{OPENERS}(?:i am (?:so |really )?sorry[ ,.!]+)?i (?:do not|did not)(?: really| even)? mean (?:it|that|to (?:be rude|swear|say (?:it|that)|shout|snap))(?: (?:like that|honestly|sorry))*[\s.!]*$",
    ),
    (
        "tell",
        rf"^{OPENERS}(?:it is |its |only )*me again(?:[\s,.!]+(?:(?:he|she|they) (?:is|has|are|have) (?:just |now )?gone (?:out|away|to \w+(?: \w+){{0,2}})|(?:i am|i) (?:back|here|still here)))*[\s.!]*$",
    ),
)
_ASKED = tuple((intent, re.compile(words)) for intent, words in _OF_EACH)
_FOR_A_MAN = re.compile(
    rf"{NOT_FOR_MEN}|\bwhere (?:can|could|do|does|should|would) (?:a |another )?(?:man|bloke|lad|guy|fella|men|blokes|lads) (?:even )?(?:go|turn|stay|sleep|get help)\b|"
    rf"\b(?:is there|are there|have you got|do you have|got)(?: (?:a|any|some))?(?: {_A_LINE})? (?:(?:that|which) (?:is|are) )?(?:just |only )?for (?:men|blokes|guys|lads|males|fellas)\b"
)
_STOP = re.compile(STOP_ASKING)


def mid_talk_in(plain: str) -> str | None:
    """The intent of what is said by the way; None where it is something else."""
    if len(plain.split()) > LONGEST:
        return None
    return next((intent for intent, words in _ASKED if words.search(plain)), None)


def has_enough_of_questions(plain: str) -> bool:
    """Whether somebody only says to stop asking: nothing of their own behaviour."""
    return _STOP.search(plain) is not None


def is_for_a_man(plain: str) -> bool:
    """Whether somebody says that what they were shown is for women, or asks what there is for a man."""
    return len(plain.split()) <= LONGEST and _FOR_A_MAN.search(plain) is not None
