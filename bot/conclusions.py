"""What follows from what was heard: the few inferences that a listener makes without thinking.

Pure. Plain words outrank the model; small talk concludes nothing; in somebody else's story the person who
needs help is the one things are done to, so their gender is read from who is named and from "her" and "him".
"""

# The word lists are easier to check as long lines.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.children import AS_A_CHILD, CHILDREN, SONS, YOUNG_AGE, is_of_unknown_age
from bot.danger import Signals

_HARMED = frozenset({"deed:other>me", "deed:kin>me", "deed:child>me"})
_HARMS = frozenset({"deed:I>other", "deed:I>kin", "deed:I>child"})
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
    rf"(?<!with )(?<!by )(?<!about )(?<!from )\b(?:my|our|a|an|the|this|me|one of (?:my|our)|for my|^) ?(?:(?!hits?|is|and|who|told|says|her|his|of|by|with)\w+ ){{0,3}}?({'|'.join(HER + HIM)})(s)?\b(?! in law)"
)
_STRIKES = re.compile(
    r"(?: \w+){0,3}? (?:hits?|hit|beats?|beating|hitting|batters?|strangled|strangling|kicking|is violent|punched|killed|stabbed|"
    r"slaps?|controls|abuses|killing|hurting|hurts|threatens|threatening|dragging|stamping|attacking|has got|has started hitting|"
    r"started hitting|bullies|is going to kill|pinned)\b(?: on)? (?:my|me|his|her|our|the|a|an|some) (?:\w+ ){0,2}?("
    + "|".join(HER + HIM)
    + r")\b"
)
# "My cousin's husband": the one who needs help is the cousin.
_PARTNER_OF = re.compile(
    r"\b(\w+)s (?:new |ex |bloody )?(husband|boyfriend|bf|fella|bloke|man|wife|girlfriend|missus|partner|ex|lad|feller)\b"
)
_SOMEBODY = re.compile(
    r"\b(?:my|our|a|the|this) (?:\w+ ){0,3}(?:friend|mate|bestie|pal|colleague|cousin|neighbour|client|patient|tenant|resident|flatmate|housemate|"
    r"student|regular|customer|employee|somebody|someone)\b|\b(?:mate|pal|someone|somebody)\b"
)
_PRONOUN = re.compile(r"\b(she|her|hers|herself|he|him|his|himself)\b")
_HAS_KIDS = re.compile(
    rf"\b(?:{CHILDREN}|grandkids|(?:two|three|four|2|3) (?:{SONS}|kids)|(?:her|his) {SONS}|family (?:of|with)|mum (?:of|with)|dad of|"
    r"4 yr old|year olds?)\b"
)
_THEIR_CHILD = re.compile(rf"\b(?:my|our) (?:\w+ ){{0,2}}(?:{CHILDREN}|{SONS}|teenager)\b")
# The son of somebody of eighty is grown up; "as a child" is not a child of one's own.
_YOUNG_CHILD = re.compile(rf"\b(?:{CHILDREN}|little|young|school|nursery|{YOUNG_AGE}|custody|contact)\b")
_AS_A_CHILD = re.compile(rf"\b{AS_A_CHILD}\b")
_OWN_KIDS = re.compile(rf"\b(?:my|our|the|two|three|with) (?:\w+ )?(?:kids|children|baby|{SONS})\b")
# Needs that a message has when it asks; a bare account of danger, crisis or harm has none of them.
_ASKED_FOR = frozenset(
    "advocacy refuge housing legal police children counselling mental_health health behaviour_change".split()
)
_ASKS = re.compile(
    r"\?|\b(?:i (?:want|need|wanted|would like|am after|am looking)|looking for|who|where|how (?:do|can|should|would|long|does)|what (?:can|do|should|are|is)|"
    r"(?:can|could|will|would) (?:you|i|we|she|he|someone|somebody|anyone)|any(?:one|body|where|thing)?|is there|are there|do you|advice|help|support|"
    r"talk|speak|needs?|wants?|tell|teach|learn|trained|quit|pack in|sick of|ashamed|hate|fix|wrong|control|calm|had enough|sorry|stop|change|changing|should i|asking|refer\w*|course|programme|before i|worried|scared|afraid|frightened|better|again)\b"
)
_OWN_AGE = re.compile(r"\bi am (?:only |just )?(?:in year )?\d")


# Words that put somebody else into a message; without them it speaks of nobody but the writer.
_SOMEBODY_ELSE = re.compile(
    r"\b(?:he|him|his|she|her|they|them|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|mum|dad|mother|father|parents|family|"
    r"marriage|married|abus\w+|violen\w+|relationship|fella|bloke|missus|man|brothers?|sister|son|daughter|kids|children|court|"
    r"stepdad|uncle|beat\w*|hit|punch\w*|hits)\b"
)
# Hitting back, a dream, and asking for a partner who harms are not owning up.
_NOT_OWN = re.compile(
    r"\b(?:hit|slapped|pushed|kicked|punched|fought) (?:\w+ ){0,2}back\b|\b(?:dreamt|dreamed|had a dream) i\b|"
    r"\b(?:take|help|can) my (?:husband|wife|partner|boyfriend|girlfriend)\b|\b(?:she|he) is the one (?:that|who) (?:hits|hurts)\b|"
    r"\bmy (?:wife|husband|partner|girlfriend|boyfriend) (?:would|will|wants? to|could) (?:go|change|stop|do)\b"
)
_PARTNER = re.compile(
    r"\b(?:he|him|his|husband|wife|partner|boyfriend|girlfriend|ex|marriage|bf|gf|missus|hubby)\b"
)
_SOMEBODY_ELSEWHERE = frozenset(
    {"many who:partner", "many who:says", "other audience:supporter", "many audience:supporter"}
)
_SURE_OF_OWN, _SURE_ENOUGH = 0.75, 0.1


def gender_of_other(plain: str) -> str | None:
    """Whether the person somebody else is talking about is a woman or a man, if the words say so."""
    named = _NAMED.search(plain)
    struck = _STRIKES.match(plain, named.end(1)) if named else None
    if struck:
        return "woman" if struck.group(1) in HER else "man"
    theirs = _PARTNER_OF.search(plain)
    if theirs:
        if theirs.group(1) in HER + HIM:
            return "woman" if theirs.group(1) in HER else "man"
        return _by_pronouns(plain)
    if named:
        return "woman" if named.group(1) in HER else "man"
    somebody = _SOMEBODY.search(plain)
    following = _PRONOUN.search(plain, somebody.end()) if somebody else None
    if following:
        return "woman" if following.group(1).startswith(("sh", "her")) else "man"
    return _by_pronouns(plain)


def _by_pronouns(plain: str) -> str | None:
    hers = len(re.findall(r"\b(?:her|hers|herself)\b", plain))
    hims = len(re.findall(r"\b(?:him|himself)\b", plain))
    if hers != hims:
        return "woman" if hers > hims else "man"
    she, he = (len(re.findall(rf"\b{word}\b", plain)) for word in ("she", "he"))
    if hers or she == he or (he and she):
        return None
    return "woman" if she else None


def role_of(
    plain: str, audiences: dict[str, float], signals: Signals, clues: set[str], english: bool, intent: str
) -> str:
    """Who writes. A survivor taken for somebody who harms would be shown the wrong line, so that doubt is `unclear`."""
    ranked = sorted(audiences, key=lambda role: (-audiences[role], role))
    best = ranked[0]
    if signals.locating:
        if best == "own_behaviour" and "owns up" in clues:
            return best
        return "professional" if best == "professional" or "audience:at work" in clues else "unclear"
    if not english:
        if best == "own_behaviour" and audiences[best] < _SURE_ENOUGH * 4:
            return ranked[1]
        if best == "survivor" and signals.crisis and not signals.danger and not clues & _SOMEBODY_ELSEWHERE:
            return "unclear"
        return best
    done = {clue for clue in clues if clue.startswith("deed:")}
    harmed = done & _HARMED and not done & _HARMS
    owned = "owns up" in clues
    if best == "own_behaviour" and _NOT_OWN.search(plain):
        return "survivor"
    if best == "own_behaviour" and done & _HARMED and done & _HARMS:
        return "unclear"
    if best == "own_behaviour" and (harmed or not owned and audiences[best] < _SURE_OF_OWN):
        return "survivor" if harmed else ranked[1] if audiences[ranked[1]] >= _SURE_ENOUGH else "unclear"
    if "audience:at work" in clues and best in ("supporter", "unclear", "survivor") and not harmed:
        return "professional"
    if best in ("survivor", "unclear"):
        if "audience:professional" in clues and "audience:own_behaviour" not in clues:
            return "professional"
        if (
            done & _HARMS
            and not harmed
            and not _NOT_OWN.search(plain)
            and audiences["own_behaviour"] >= _SURE_ENOUGH
        ):
            return "own_behaviour"
    if best == "survivor" and signals.crisis and not signals.danger and not _SOMEBODY_ELSE.search(plain):
        return "unclear"
    if best == "unclear" and signals.crisis and _PARTNER.search(plain):
        return "survivor"
    if (
        best == "unclear"
        and len(plain.split()) > 2
        and (signals.danger or intent in OF_THEMSELVES)
        and not signals.crisis
    ):
        return "survivor"
    return best


def asks_for_something(plain: str) -> bool:
    """Whether words of asking, wanting or fearing are there at all."""
    return _ASKS.search(plain) is not None


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
    if signals.locating:
        return audience, set(), set()
    asks = asks_for_something(plain)
    if signals.first() and not asks:
        needs = needs - _ASKED_FOR
    if audience not in ("own_behaviour", "professional", "supporter") or not asks:
        needs = needs - {"behaviour_change"}
    if audience in ("supporter", "professional"):
        gender = gender_of_other(plain)
        if gender:
            about = (about - {"woman", "man"}) | {gender}
    if audience == "supporter" and not _HAS_KIDS.search(plain):
        about = about - {"has_children"}
    if audience == "survivor" and _THEIR_CHILD.search(plain) and not _OWN_AGE.search(plain):
        about = about - {"under_18"}
    if "under_18" in about and is_of_unknown_age(plain):
        about = about - {"under_18"}
    if (
        "older" in about
        and not _YOUNG_CHILD.search(plain)
        or _AS_A_CHILD.search(plain)
        and not _OWN_KIDS.search(plain)
    ):
        about = about - {"has_children"}
    if "under_18" in about and not re.search(r"\b(?:16|17|sixteen|seventeen)\b", plain):
        about = about - {"woman", "man"}
    return audience, needs, about
