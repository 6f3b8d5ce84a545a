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


def asks_for_something(plain: str) -> bool:
    """Whether words of asking, wanting or fearing are there at all."""
    return _ASKS.search(plain) is not None
