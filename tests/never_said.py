"""SQ-4: what is never said to anybody, in English: the one list for replies, pages, services and conversations."""

from __future__ import annotations

import re

# Each with a reason to be kept away from: somebody once said it to a person who then did not ask again.
NEVER = {
    "a grade": r"(high|medium|standard|low)[ -]risk|risk (score|level|assessment)|at risk of (murder|serious harm)",
    "a promise of safety": r"you('re| are| will be) safe|keeps? you safe|100%|guarantee|nothing can happen",
    "a verdict": r"not (really )?abuse\b|isn't (really )?abuse|you are being abused",
    "an order": r"you (must|should|ought to|have got to)\b|you need to (leave|go|report|call|tell|get)\b|just leave",
    "blame": r"why (don't|didn't|do|did) you|your (own )?fault|let (him|her|them) (hit|hurt)|provok|it takes two",
    "disbelief": r"alleged|you claim|if (it is|it's|that's) true|are you sure that",
    "a hush": r"calm down|don't worry|cheer up|look on the bright side|everything will be (fine|all right|ok)",
    "a false cure": r"anger management|(couples?|marriage|relationship) counsell?ing|mediation|mediator",
    "a label": r"\b(victim|perpetrator|abuser|batterer|battered)s?\b",
    "a lie about who is there": r"connecting you|transferring you|an adviser is typing|i('m| am) a person\b",
    "a false friend": r"i know (just |exactly )?how you feel|i understand how you feel|at least (he|she|they)\b",
    "a light word for it": r"domestic (dispute|incident|argument)|lovers' tiff|toxic relationship|crime of passion",
    "a shout": r"!",
}
# What is rightly said, and the name of a charity.
RIGHTLY = r"not your fault|none of this is your fault|is it your fault|victim support"


def said(text: str, never: dict[str, str]) -> list[str]:
    """Which of these a text says."""
    plain = re.sub(RIGHTLY, "", text.lower().replace("’", "'"))
    return [kind for kind, words in never.items() if re.search(words, plain)]
