"""Whether a message asks for something, or only tells. Pure."""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

_ASKS = re.compile(
    r"\?|\b(?:i (?:want|need|wanted|would like|am after|am looking)|looking for|who|where|how (?:do|can|should|would|long|does)|what (?:can|do|should|are|is)|"
    r"(?:can|could|will|would) (?:you|i|we|she|he|someone|somebody|anyone)|any(?:one|body|where|thing)?|is there|are there|do you|advice|help|support|"
    r"talk|speak|needs?|wants?|tell|teach|learn|trained|quit|pack in|sick of|ashamed|hate|fix|wrong|control|calm|had enough|sorry|stop|change|changing|should i|asking|refer\w*|course|programme|before i|worried|scared|afraid|frightened|better|again)\b"
)

_WHOM = re.compile(
    r"\b(?:who|whom) (?:can|could|do|should|would|shall) (?:i|we|she|he|they)\b|\bwhere (?:can|could|do|should) (?:i|we|she|he|they)\b|"
    r"\b(?:what|which|whats|a|the|any) (?:\w+ )?(?:number|line|helpline|service)\b|\b(?:is|are) there (?:any ?(?:one|body|thing|where)|some|people|a)\b|"
    r"\b(?:somewhere|someone|somebody|anyone|anybody) (?:to|i can|who|that)\b|\bcan i (?:ring|call|text)\b"
)


def asks_for_something(plain: str) -> bool:
    """Whether words of asking, wanting or fearing are there at all."""
    return _ASKS.search(plain) is not None


def asks_whom_to_reach(plain: str) -> bool:
    """Whether somebody asks for a person, a number or a place to turn to."""
    return _WHOM.search(plain) is not None
