"""Whether somebody fears, or says, that they themselves are about to hurt another, whoever harms whom otherwise.

Pure. Over `plain_english` text; only asked of what is danger already.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

_HURT = r"(?:snap|crack|explode|lose (?:it|control|my temper)|hurt|hit|harm|kill|stab|punch|batter|strangle|smack|shake|do (?:it again|something (?:bad|stupid)))"
# "I'm going to get hurt" and "I'm ill and he hurt the baby" are no deeds of one's own.
_OWN_STEP = r"(?!(?:get|be|been|being|getting|he|she|they|it|who|and|because|if|when|with)\b)"
_MAY_HARM = re.compile(
    rf"\b(?:ill|i (?:will|might|may|am going to|am about to|am close to|feel like i (?:will|could|might))) (?:{_OWN_STEP}\w+ ){{0,3}}?{_HURT}\b(?! (?:myself|me)\b)"
    rf"|\b(?:scared|afraid|worried|frightened|terrified)(?: of| that)? (?:i could|i would|what i (?:will|might|could) do|{_HURT}ing)\b"
)


def may_harm(plain: str) -> bool:
    """Whether they may hurt somebody now, so that leaving the room is the advice."""
    return _MAY_HARM.search(plain) is not None
