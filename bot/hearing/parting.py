"""What somebody says who is not ready to leave, who goes to ring somebody, or who takes back a word of despair.

Pure. Over `plain_english` text; nothing else may stand in the message that calls for more.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.shared_words import OPENERS

_PARTNER = r"(?:him|her|them|my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|fella|missus|bf|gf))"
_NOT_READY = re.compile(
    rf"{OPENERS}i (?:really |just |still )?(?:do not (?:really |even )?want to|am not (?:ready|going) to|can not|could never|will not) (?:leave|break up|split up|separate|divorce|finish (?:it|things)|walk out)(?: (?:on|with|from))?(?: {_PARTNER})?"
    r"(?: (?:yet|though|tho|anyway|now|right now|at the moment))*(?:[\s,.!]+(?:but |because )?i (?:still )?love (?:him|her|them))?[\s.!]*"
)
_GOES_TO_RING = re.compile(
    rf"{OPENERS}(?:i will|ill|i am going to|i might|im going to|i think i will|let me) (?:try and |try to |just |go and |give )?(?:ring|call|phone|text|message|try|contact|speak to|talk to|go (?:and )?(?:ring|call))? ?"
    r"(?:the )?(?:samaritans|shout|childline|respect|refuge|womens aid|galop|mankind|nspcc|the helpline|helpline|a helpline|that number|this number|the number|one of (?:them|those)|them)(?: phoneline| helpline| a (?:ring|call|try|go))?(?: (?:now|then|later|tomorrow|tonight|today|please|thanks|thank you|instead))*[\s.!]*"
)
_WOULD_NOT = re.compile(
    r"\bi (?:am not (?:actually |really )?going to|will not|would not|would never|will never|could not|do not (?:actually |really )?want to) (?:actually |really |ever )?(?:do (?:it|anything|that|something)(?: (?:stupid|silly|daft|like that))?|kill myself|hurt myself|act on it|harm myself|go through with it)\b"
)


def parting_in(plain: str) -> str | None:
    """The intent of somebody who is not ready to leave, or who takes their leave to ring somebody."""
    said = plain.strip()
    if _NOT_READY.fullmatch(said):
        return "ask_not_ready"
    return "goodbye" if _GOES_TO_RING.fullmatch(said) else None


def would_not_do_it(plain: str) -> bool:
    """Whether somebody says that they will not do what was feared for them."""
    return _WOULD_NOT.search(plain) is not None
