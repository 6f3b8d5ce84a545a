"""What follows from what was heard: the few inferences that a listener makes without thinking.

Pure. Plain words outrank the model; small talk concludes nothing; in somebody else's story the person who
needs help is the one things are done to, so their gender is read from who is named and from "her" and "him".
"""

# The word lists are easier to check as long lines.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.danger import Signals

# Clues that were right at least nine times in ten on the training lines.
TRUSTED = frozenset(
    "about:deaf about:disabled about:gypsy_roma_traveller about:has_pets about:jewish about:lgbt about:man "
    "about:muslim about:no_recourse about:pregnant about:trans about:under_18 need:fgm need:forced_marriage "
    "need:pets need:immigration need:honour_abuse need:online_abuse need:money need:refuge need:advocacy "
    "need:sexual_violence need:substance_use about:black_minoritised about:older about:has_children".split()
)
SMALL_TALK = frozenset(
    "off_topic greet goodbye thanks affirm deny not_sure skip start_again back leave wrong_place bot_challenge "
    "abuse_at_bot".split()
)
OF_THEMSELVES = frozenset({"danger", "child_at_risk", "strangulation", "is_this_abuse", "ask_not_ready"})
ASKS_FOR_HELP = frozenset({"ask_person", "ask_help_friend", "ask_how_stop"})
HER = (
    "sister mum mother daughter auntie aunt niece nan nana gran grandma granny grandmother woman girl lady lass wife girlfriend "
    "granddaughter stepdaughter missus stepmum mumma female bridesmaid".split()
)
HIM = (
    "brother dad father son uncle nephew grandad grandfather man boy lad bloke grandson stepson stepdad male husband boyfriend "
    "gentleman guy fella".split()
)
_NAMED = re.compile(
    rf"\b(?:my|our|a|an|the|this|me|one of (?:my|our)|for my|^) ?(?:(?!hits?|is|and|who|told|says|her|his|of|by)\w+ ){{0,3}}?({'|'.join(HER + HIM)})(s)?\b(?! in law)"
)
_STRIKES = re.compile(
    r"(?: \w+){0,3}? (?:hits?|hit|beats?|beating|hitting|batters?|strangled|strangling|kicking|is violent|punched|killed|stabbed|"
    r"slaps?|controls|abuses|killing|hurting|hurts|threatens|threatening|dragging|stamping|attacking|has got|has started hitting|"
    r"started hitting|bullies|is going to kill)\b(?: on)? (?:my|his|her|our|the) (?:\w+ ){0,2}?("
    + "|".join(HER + HIM)
    + r")\b"
)
_KIDS = re.compile(
    r"\b(?:kids|children|child|baby|babies|toddler|bairns|weans|little ones?|newborn|grandkids|(?:two|three|four|2|3) (?:boys|girls|sons|daughters|kids)|"
    r"her (?:son|daughter|boys|girls)|his (?:son|daughter|boys|girls)|family of|mum of|mum with|dad of|family with|4 yr old|year olds?)\b"
)
_THEIR_CHILD = re.compile(
    r"\b(?:my|our) (?:\w+ ){0,2}(?:son|daughter|lad|boy|girl|teenager|child|kids?|children)\b"
)
_OWN_AGE = re.compile(r"\bi am (?:only |just )?(?:in year )?\d")


def gender_of_other(plain: str) -> str | None:
    """Whether the person somebody else is talking about is a woman or a man, if the words say so."""
    named = _NAMED.search(plain)
    if named:
        word = named.group(1)
        struck = _STRIKES.match(plain, named.end(1))
        if struck:
            word = struck.group(1)
        return "woman" if word in HER else "man"
    hers = len(re.findall(r"\b(?:her|hers|herself)\b", plain))
    hims = len(re.findall(r"\b(?:him|himself)\b", plain))
    if hers != hims:
        return "woman" if hers > hims else "man"
    she, he = (len(re.findall(rf"\b{word}\b", plain)) for word in ("she", "he"))
    if hers or she == he or (he and she):
        return None
    return "woman" if she else None


def settled(
    plain: str,
    intent: str,
    audience: str,
    signals: Signals,
    clues: set[str],
    needs: set[str],
    about: set[str],
) -> tuple[str, set[str], set[str]]:
    """Audience, needs and about after the inferences."""
    if (
        intent in SMALL_TALK or intent.startswith("ask_") and intent not in ASKS_FOR_HELP
    ) and not signals.first():
        kept = about if intent.startswith("ask_") else set()
        return "unclear" if intent == "off_topic" else audience, set(), kept
    sure = clues & TRUSTED | {clue[6:] for clue in clues if clue.startswith("other ")}
    needs = needs | {clue.split(":")[1] for clue in sure if clue.startswith("need:")}
    about = about | {clue.split(":")[1] for clue in sure if clue.startswith("about:")}
    if audience in ("survivor", "unclear"):
        audience = next(
            (
                role
                for role in ("professional", "own_behaviour")
                if f"audience:{role}" in clues
                and not (role == "professional" and "audience:own_behaviour" in clues)
            ),
            audience,
        )
    if audience not in ("own_behaviour", "professional"):
        needs -= {"behaviour_change"}
    if (
        audience == "unclear"
        and len(plain.split()) > 2
        and (signals.danger or intent in OF_THEMSELVES)
        and not (signals.crisis or signals.locating)
    ):
        audience = "survivor"
    if audience in ("supporter", "professional") and not signals.locating:
        gender = gender_of_other(plain)
        if gender:
            about = (about - {"woman", "man"}) | {gender}
    if audience == "supporter" and not _KIDS.search(plain):
        about -= {"has_children"}
    if audience == "survivor" and _THEIR_CHILD.search(plain) and not _OWN_AGE.search(plain):
        about -= {"under_18"}
    if "under_18" in about and not re.search(r"\b(?:16|17|sixteen|seventeen)\b", plain):
        about -= {"woman", "man"}
    if signals.locating:
        needs, about = set(), set()
    return audience, needs, about
