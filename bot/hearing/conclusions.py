"""What follows from what was heard: the few inferences that a listener makes without thinking.

Pure. Plain words outrank the model; small talk concludes nothing.
"""

# The word lists are easier to check as long lines.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.accused import asks_if_taken_for, kept_away, says_not_so, wants_them_back, without_denied
from bot.hearing.alarms.danger import Signals
from bot.hearing.asked_plainly import is_about_the_machine
from bot.hearing.asking import asks_for_something
from bot.hearing.deeds import deeds_in, owns_up
from bot.hearing.hard_questions import would_face_him
from bot.hearing.message_read import Said
from bot.hearing.mid_talk import has_enough_of_questions
from bot.hearing.said_outright import about_sought, said_outright
from bot.hearing.settled_needs import needs_after, to_change_another
from bot.hearing.signs_of_harm import did_it, shows_harm, without_never_done
from bot.hearing.who_is_helped import about_after
from bot.hearing.who_writes import (
    OWNED,
    SURE_OF_SELF,
    guessed_who_looks,
    role_of_who_looks,
    role_said,
    tells_nothing,
)
from bot.hearing.who_writes_elsewhere import HARMED, HARMS, who_elsewhere

_HURT_BY_A_CHILD = frozenset({"deed:child>me", "other need:child_to_parent"})
SMALL_TALK = frozenset(
    "off_topic greet goodbye thanks affirm deny not_sure skip start_again back leave wrong_place bot_challenge "
    "abuse_at_bot".split()
)
OF_THEMSELVES = frozenset({"danger", "child_at_risk", "strangulation", "is_this_abuse", "ask_not_ready"})
# Hitting back, a dream, and asking for a partner who harms are not owning up.
_NOT_OWN = re.compile(
    r"\b(?:hit|slapped|pushed|kicked|punched|fought) (?!me\b)(?:\w+ ){0,2}back\b|\bpushed (?:him|her) off me\b|\bself defen[cs]e\b|\bfor what (?:he|she) (?:does|did|has done) to (?:me|us|my)\b|"
    r"\b(?:because|when|while|after|as) (?:he|she) (?:was |had |is |has |just )*(?:strangl|chok|rap|stabb)\w+ me\b|\b(?:because|when|while|after|as) (?:he|she) (?:was |had |has |just )*(?:(?:came|coming|went|going|flew|lunged) (?:at|for) me|(?:had|got|held|holding) me (?:by|down|against|pinned|in a))\b|\b(?:make|made|get|got) him (?:so )?(?:angry|mad|cross)\b|"
    r"\bi (?:\w+ )?(?:provoke|wind|wound) him\b|\bneed to change so (?:that )?he\b|\bi (?:shout|scream|yell|argue)\w* back\b(?!.*\b(?:hit|slap|punch|push|grab|kick)\w*)|\b(?:dreamt|dreamed|had a dream) i\b|"
    r"\b(?:take|help|can) my (?:husband|wife|partner|boyfriend|girlfriend)\b|\b(?:she|he) is the one (?:that|who) (?:hits|hurts)\b|"
    r"\bmy (?:wife|husband|partner|girlfriend|boyfriend) (?:would|will|wants? to|could) (?:go|change|stop|do)\b|"
    r"^(?:(?:but|and|so) )*(?:what if )?(?:she|he|they) (?:gets?|goes|is|are|(?:will|might) (?:be|get)) (?:\w+ )?(?:angry|cross|mad|annoyed|furious|upset) (?:with|at) me[\s.?!]*$"
)
# What somebody does after being hit is no harm done back.
_WHAT_FOLLOWED = re.compile(
    r"\b(?:kicked|chucked|threw|thrown|locked) me out\b|\b(?:called|calls|rang|phoned) the (?:police|cops) on me\b|\bcalled? me (?:abusive|an? \w+)\b|"
    r"\bbecause (?:she|he) (?:was |is |kept |keeps )*(?:shout|scream|nagg|yell|swear)\w*"
)
# By itself it says neither that somebody harms nor that they are harmed.
_ONLY_DENIES = re.compile(
    r"(?:(?:but|and|well|honestly|look|ok|okay) )*i (?:have |had |would |did )?(?:never|not) (?:ever |once |really |actually |even )*"
    r"(?:hit|hurt|touched|harmed|punched|slapped|raised (?:a|my) hands? to|laid (?:a|my) (?:hands?|fingers?) on|lay (?:a|my) (?:hands?|fingers?) on) "
    r"(?:any(?:one|body)|a (?:wo)?man|women|her|him|them|my \w+)(?: (?:ever|in my life|before|though|once))*[\s.!]*"
)
_SAYS_SO = re.compile(r"(?:^|[.,;!] ?|\b(?:and|but) )i am (?:a perpetrator|an abuser)\b")
# Who asks what an order or bail lets them do is shown no line for those it protects, whether or not they own up.
_UNDER_AN_ORDER = re.compile(
    r"\b(?:order|injunction|interdict|non[ -]?mol\w*)(?: \w+){0,2} (?:on|against) me\b|\b(?:my bail|i am (?:out )?on bail|on bail and|bail (?:conditions? )?(?:says?|means?))\b|"
    r"\b(?:court|judge|police|order|injunction) (?:has |have |had )?(?:said|says|told|gave|tells?)\b.*\b(?:stay away|no contact|not to|i can not|i am not|can not go)\b|"
    r"\bi (?:am not|can not)\b.*\b(?:because of|due to) (?:the |an? )?(?:court |non[ -]?mol\w* )?(?:order|injunction|bail)\b"
)
# Hitting to get free is no answer to who harms whom.
_TO_GET_FREE = re.compile(
    r"\bto get (?:him|her|them) off(?: of)? (?:me|us)\b|\bto get (?:away|free|out)(?: of| from)? ?(?:him|her|his grip|her grip|there)?\b|\bto (?:defend|protect) (?:myself|us|the (?:kids|children|baby)|my \w+)\b|"
    r"\b(?:because|when|as|while|and) (?:he|she) (?:would|will) not let (?:me|us|go of me)(?: (?:go|out|up|leave|past|breathe))?\b|\b(?:because|when|while|as) (?:he|she) (?:was |is )(?:hitt|hurt|attack|beat|kick|punch|hold|pinn)\w* me\b"
)
# What somebody bleeds, or says in hatred or fear, owns up to nothing by itself.
_ONLY_SAID = re.compile(
    r"\b(?:bleed\w*|blood)\b.{0,30}\bstop (?:it|this)\b|\bi could (?:just |honestly |really |happily |actually )*(?:kill|murder|strangle|throttle|swing for) (?:him|her|them)\b|"
    r"\b(?:scared|afraid|worried|frightened|terrified) (?:that )?(?:one day )?(?:i will|ill|i might|i am going to) (?:just )?snap\b(?: and (?:\w+ )?(?:hurt|kill|hit|stab) (?:him|her|them)\b)?"
)
_SURE_OF_OWN, _SURE_ENOUGH = 0.75, 0.1
_SURE_IT_IS_NOBODY = 0.75


def role_of(
    plain: str, audiences: dict[str, float], signals: Signals, clues: set[str], english: bool, intent: str
) -> str:
    """Who writes. A survivor taken for somebody who harms would be shown the wrong line, so that doubt is `unclear`."""
    said = without_never_done(plain) if english else plain
    if said != plain:
        clues = {clue for clue in clues if not clue.startswith("deed:")} | {
            f"deed:{d}" for d in deeds_in(said)
        }
    role = _role_of(said, audiences, signals, clues, english, intent)
    if not english or role != "own_behaviour" or not shows_harm(said):
        return role
    if did_it(said):
        return role if audiences[role] >= audiences["survivor"] else "unclear"
    likely = signals.first() or audiences["survivor"] >= _SURE_ENOUGH
    return "survivor" if likely and not kept_away(said) else "unclear"


def _role_of(
    plain: str, audiences: dict[str, float], signals: Signals, clues: set[str], english: bool, intent: str
) -> str:
    ranked = sorted(audiences, key=lambda role: (-audiences[role], role))
    if signals.locating:
        said = role_of_who_looks(plain, ranked[0]) if english else None
        chance = audiences[ranked[0]] if english else 0.0  # elsewhere that guess is too weak
        return said or guessed_who_looks(ranked[0], chance, intent, clues)
    done = {clue for clue in clues if clue.startswith("deed:")}
    only_denies = _ONLY_DENIES.fullmatch(plain) or has_enough_of_questions(plain)
    if only_denies or (is_about_the_machine(plain) and not done):
        return "unclear"
    if not english:
        return who_elsewhere(ranked, audiences, done, bool(clues & OWNED))
    asked = _who_is_left_open(plain, ranked[0], done, intent) or role_said(plain, audiences, ranked[0], clues)
    return (
        asked
        or _who_is_asked(plain, ranked[0], done)
        or _who_tells(plain, ranked, audiences, done, clues)
        or _of_themselves(plain, audiences, ranked[0], signals, intent)
    )


def _who_is_left_open(plain: str, best: str, done: set[str], intent: str) -> str | None:
    """Who is under an order, would face somebody for another, or leaves open who harms whom; None for all others."""
    if intent == "ask_order_against_me" and not done & HARMED and _UNDER_AN_ORDER.search(plain):
        return "own_behaviour" if best in ("survivor", "unclear") else best
    if intent == "ask_help_friend" and best == "own_behaviour" and would_face_him(plain):
        return "unclear"  # a brother who would go round and hit him
    return "unclear" if best not in ("supporter", "professional") and _is_left_open(plain, done) else None


def _who_tells(
    plain: str, ranked: list[str], audiences: dict[str, float], done: set[str], clues: set[str]
) -> str | None:
    """Whoever owns up, is at work, or speaks of another; None for somebody who seems to speak of themselves."""
    if ranked[0] == "own_behaviour":
        return _who_owns_up(plain, ranked, audiences, done, "owns up" in clues)
    harmed = bool(done & HARMED and not done & HARMS)
    if _at_work(ranked[0], clues, harmed, audiences["professional"]):
        return "professional"
    if _SAYS_SO.search(plain) and not harmed:
        return "own_behaviour"
    return ranked[0] if ranked[0] not in ("survivor", "unclear") else _who_did_it(plain, audiences, done)


def _who_did_it(plain: str, audiences: dict[str, float], done: set[str]) -> str | None:
    """Whether somebody who seems to be harmed says outright that they did it, and that it was done to them too."""
    harms = done & HARMS and not _NOT_OWN.search(plain) and did_it(plain)
    if harms and done & HARMED and not _WHAT_FOLLOWED.search(plain):
        return "unclear"
    sure = audiences["own_behaviour"] >= max(_SURE_ENOUGH, audiences["survivor"] / 2)
    return "own_behaviour" if harms and sure and audiences["survivor"] < SURE_OF_SELF else None


def _of_themselves(plain: str, audiences: dict[str, float], best: str, signals: Signals, intent: str) -> str:
    """Whoever is in danger or despair, in more than a word or two, tells it of themselves, unless it is a joke."""
    urgent = signals.danger or signals.crisis or intent in OF_THEMSELVES
    doubted = audiences["unclear"] < _SURE_IT_IS_NOBODY
    return "survivor" if urgent and doubted and len(plain.split()) > 2 else best


def _who_is_asked(plain: str, best: str, done: set[str]) -> str | None:
    """Where the words leave open who harms whom; None where they don't."""
    if best in ("supporter", "professional"):
        return None
    if kept_away(plain) and not done & HARMED:
        return "own_behaviour" if done & HARMS or best == "own_behaviour" else "unclear"
    if done & HARMS and _TO_GET_FREE.search(plain) and not _NOT_OWN.search(plain):
        return "unclear"
    rest = _ONLY_SAID.sub(" ", plain)
    if rest == plain or owns_up(rest, deeds_in(rest)):
        return None
    return "survivor" if "other>me" in deeds_in(rest) else "unclear"


def _is_left_open(plain: str, done: set[str]) -> bool:
    """Whether others call the writer violent and they deny it, they ask if we do, or only want somebody back."""
    told = says_not_so(plain) or asks_if_taken_for(plain) or wants_them_back(plain)
    if not told or done & HARMED:
        return False
    return not any(deed.startswith("I>") for deed in deeds_in(without_denied(plain)))


def _who_owns_up(
    plain: str, ranked: list[str], audiences: dict[str, float], done: set[str], owned: bool
) -> str:
    """Whether somebody who seems to own up does: hitting back, and being harmed, is not that."""
    harmed = done & HARMED and not done & HARMS
    if _NOT_OWN.search(plain):
        return "survivor"
    if done & HARMED and done & HARMS and not _WHAT_FOLLOWED.search(plain):
        return "unclear"
    if not harmed and (owned or audiences["own_behaviour"] >= _SURE_OF_OWN):
        return "own_behaviour"
    if harmed:
        return "survivor"
    return ranked[1] if audiences[ranked[1]] >= _SURE_ENOUGH else "unclear"


def _at_work(best: str, clues: set[str], harmed: bool, chance: float) -> bool:
    if "audience:at work" in clues and best in ("supporter", "unclear") and not harmed:
        return True
    named = "audience:professional" in clues and "audience:own_behaviour" not in clues
    return named and best == "unclear" and chance >= _SURE_ENOUGH


def settled(
    said: Said, intent: str, audience: str, signals: Signals, needs: set[str], about: set[str]
) -> tuple[str, set[str], set[str]]:
    """Audience, needs and about after the inferences."""
    plain, clues = said.plain, said.clues
    if intent in SMALL_TALK and not signals.first():
        return "unclear" if intent == "off_topic" else audience, set(), set()
    if signals.locating:
        return audience, set(), about_sought(audience, plain) if said.english else set()
    if audience in ("professional", "supporter") and not to_change_another(plain, clues):
        needs = needs - {"behaviour_change"}
    if clues >= _HURT_BY_A_CHILD:
        needs = needs | {"child_to_parent"}
    needs = needs_after(needs, about, audience, signals, plain, asks_for_something(plain))
    about = about_after(about, needs, audience, plain)
    if not said.english:
        return audience, needs, about
    about = said_outright(about, audience, plain, signals)
    of_nobody = not (needs or about or signals.first() or clues & HARMED) and tells_nothing(plain)
    of_self = said.chances["audience:survivor"] >= SURE_OF_SELF
    return "unclear" if audience == "survivor" and of_nobody and not of_self else audience, needs, about
