"""Who it is that needs help: their gender, age and children, as far as a story tells.

Pure. In somebody else's story the person who needs help is the one things are done to, so their gender is read
from who is named and from "her" and "him".
"""

# The word lists are easier to check as long lines.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.ages import GROWN_UP, names_no_child_age, own_age
from bot.hearing.alarms.children import AS_A_CHILD, CHILDREN, SONS, YOUNG_AGE, is_of_unknown_age, says_child

OTHERS_STORY = ("supporter", "professional")
_GENDERS = {"woman", "man"}
HER = (
    "sister mum mother daughter auntie aunt niece nan nana gran grandma granny grandmother woman girl lady lass wife girlfriend "
    "granddaughter stepdaughter missus stepmum mumma female bridesmaid women ladies".split()
)
HIM = (
    "brother dad father son uncle nephew grandad grandfather man boy lad bloke grandson stepson stepdad male husband boyfriend "
    "gentleman guy fella chap men".split()
)
_NAMED = re.compile(
    rf"(?<!with )(?<!by )(?<!about )(?<!from )\b(?:my|our|a|an|the|this|me|one of (?:my|our|the)|for my|^) ?(?:(?!hits?|is|and|who|told|says|her|his|of|by|with)\w+ ){{0,3}}?({'|'.join(HER + HIM)})(s)?\b(?! in law)"
)
_STRIKES = re.compile(
    r"(?: \w+){0,3}? (?:hits?|hit|beats?|beating|hitting|batters?|strangled|strangling|kicking|is violent|punched|killed|stabbed|"
    r"slaps?|controls|abuses|killing|hurting|hurts|threatens|threatening|dragging|stamping|attacking|has got|has started hitting|"
    r"started hitting|bullies|is going to kill|pinned|(?:is )?violent (?:to|with|towards)|treats|treating)\b(?: on)? (?:my|me|his|her|our|the|a|an|some) (?:\w+ ){0,2}?("
    + "|".join(HER + HIM)
    + r")\b"
)
# "My cousin's husband": the one who needs help is the cousin.
_PARTNER_OF = re.compile(
    r"\b(?!his )(\w+)s (?:new |ex |bloody )?(husband|boyfriend|bf|fella|bloke|man|wife|girlfriend|missus|partner|ex|lad|feller)\b"
)
_SOMEBODY = re.compile(
    r"\b(?:my|our|a|the|this) (?:\w+ ){0,3}(?:friend|mate|bestie|pal|colleague|cousin|neighbour|client|patient|tenant|resident|flatmate|housemate|"
    r"student|regular|customer|employee|somebody|someone)\b|\bone of (?:my|our|the) (?:\w+ )?(?:drivers|regulars|staff|tenants|residents|students|learners|workers|volunteers|members|customers|team|parents|players)\b|\b(?:mate|pal|someone|somebody)\b"
)
# "His girlfriend won't let him": the one whose partner it is. "His wife is frightened": she.
_WHOSE_PARTNER = re.compile(
    r"(?:^|[.,;!?\n] ?|\b(?:and|but|because|says?|said|that|when|where) )(his|her) (?:new |ex |ex-)?(?:husband|boyfriend|fella|bloke|wife|girlfriend|missus|partner|bf|gf)\b"
    r"(?! (?:is|was|looks|seems|has been) (?:so |really |always )?(?:scared|frightened|terrified|afraid|crying|hurt|in hospital|too))"
)
_PRONOUN = re.compile(r"\b(she|her|hers|herself|he|him|his|himself)\b")
_HAS_KIDS = re.compile(
    rf"\b(?:{CHILDREN}|grandkids|(?:two|three|four|2|3) (?:{SONS}|kids)|(?:her|his) {SONS}|family (?:of|with)|mum (?:of|with)|dad of|"
    r"4 yr old|year olds?)\b"
)
_THEIR_CHILD = re.compile(
    rf"\b(?:my|our|(?:i|we) (?:have |have got |got )+(?:a|an|one|two|three|four|\d)) (?:\w+ ){{0,2}}(?:{CHILDREN}|{SONS}|teenager)\b"
)
# The son of somebody of eighty is grown up; "as a child" is not a child of one's own.
_YOUNG_CHILD = re.compile(rf"\b(?:{CHILDREN}|little|young|school|nursery|{YOUNG_AGE}|custody|contact)\b")
_AS_A_CHILD = re.compile(rf"\b{AS_A_CHILD}\b")
_OWN_KIDS = re.compile(rf"\b(?:my|our|the|two|three|with) (?:\w+ )?(?:kids|children|baby|{SONS})\b")
_OWN_AGE = re.compile(r"\bi am (?:only |just )?(?:in year )?\d")
_DOES = (
    r"(?:hit\w*|beat\w*|batter\w*|punch\w*|kick\w*|slap\w*|strangl\w*|chok\w*|hurt\w*|threaten\w*|control\w*|drag\w*|attack\w*|"
    r"abus\w*|shout\w* at|scream\w* at|puts|does to|did to|do to|killed|killing|going for|goes for)"
)
# "My sister in law is getting battered by my brother": she, whoever does it.
_IS_STRUCK = re.compile(
    rf"\b(?:my|our|a|the|this|his|her) (?:\w+ ){{0,2}}?({'|'.join(HER + HIM)})(?:[ -]in[ -]law)?(?: who)?(?: (?:is|was|has|keeps?|still|always|been)){{0,3}} (?:is|was|been|being|gets|get|getting|got) (?:\w+ly )?"
    r"(?:hit|beaten|battered|punched|kicked|slapped|strangled|choked|hurt|threatened|controlled|dragged|attacked|abused|raped|bullied|knocked about|stalked|followed)\b"
)
# "I can hear him hitting her": her.
_DONE_TO = re.compile(
    rf"\b(?:he|him|his (?:\w+ ){{0,2}}?\w+|the chap|the bloke)(?: \w+){{0,2}} {_DOES} (?:on )?(her)\b|"
    rf"\b(?:she|her|his (?:\w+ )?(?:wife|girlfriend|missus|partner|ex))(?: \w+){{0,2}} {_DOES} (?:on )?(him)\b"
)
_OVER_17 = re.compile(r"\b(?:16|17|sixteen|seventeen)\b")


def about_after(about: set[str], needs: set[str], audience: str, plain: str) -> set[str]:
    """What is said of the person who needs help, without what is said of somebody else in the story."""
    if audience in OTHERS_STORY:
        gender = _gender_of_who_harms(plain) if "behaviour_change" in needs else _gender_told(about, plain)
        about = (about - _GENDERS) | {gender} if gender else about
    if audience == "supporter" and not _HAS_KIDS.search(plain):
        about = about - {"has_children"}
    if audience == "survivor" and _THEIR_CHILD.search(plain) and not _OWN_AGE.search(plain):
        about = about - {"under_18"}
    if "child_to_parent" in needs and not _OWN_AGE.search(plain):
        about = about - {"under_18"}
    if "under_18" in about and (is_of_unknown_age(plain) or _names_grown_ups(plain)):
        about = about - {"under_18"}
    if audience == "unclear":
        about = about - {"has_pets"}
    if _is_of_another_time(about, plain):
        about = about - {"has_children"}
    if "under_18" in about and (audience in OTHERS_STORY or not _OVER_17.search(plain)):
        about = about - _GENDERS
    return about


def _gender_told(about: set[str], plain: str) -> str | None:
    """What the words say plainly, or where the model is of two minds; who is merely named only where it is of none."""
    told = _gender_outright(plain)
    if told or about >= _GENDERS:
        return told or gender_of_other(plain)
    return None if about & _GENDERS else _gender_named(plain)


def _names_grown_ups(plain: str) -> bool:
    """Whether the numbers are no child's age: a supporter of twenty makes no child of their mother."""
    if not names_no_child_age(plain) or _YOUNG_CHILD.search(plain):
        return False
    return (own_age(plain) or 0) >= GROWN_UP or not says_child(plain)


def _is_of_another_time(about: set[str], plain: str) -> bool:
    """Whether the child of the story is grown up, or was the writer."""
    if "older" in about and not _YOUNG_CHILD.search(plain):
        return True
    return _AS_A_CHILD.search(plain) is not None and not _OWN_KIDS.search(plain)


def gender_of_other(plain: str) -> str | None:
    """Whether the person somebody else is talking about is a woman or a man, if the words say so."""
    return _gender_outright(plain) or _gender_named(plain) or _by_pronouns(plain)


def _gender_outright(plain: str) -> str | None:
    """The one to whom something is done, or whose partner is spoken of."""
    done_to = _DONE_TO.search(plain)
    if done_to:
        return "woman" if done_to.group(1) else "man"
    struck = _IS_STRUCK.search(plain)
    if struck is None:
        named = _NAMED.search(plain)
        struck = _STRIKES.match(plain, named.end()) if named else None
    if struck:
        return _gender_of(struck.group(1))
    whose = _WHOSE_PARTNER.search(plain)
    if whose:
        return "woman" if whose.group(1) == "her" else "man"
    theirs = _PARTNER_OF.search(plain)
    if theirs is None:
        return None
    return _gender_of(theirs.group(1)) if theirs.group(1) in HER + HIM else _by_pronouns(plain)


def _gender_named(plain: str) -> str | None:
    """That of who is named first: "my sister", or a friend and the pronoun that follows."""
    named, somebody = _NAMED.search(plain), _SOMEBODY.search(plain)
    following = _PRONOUN.search(plain, somebody.end()) if somebody else None
    vague = somebody and somebody.group() in ("someone", "somebody")
    if following and not (named and (vague or named.start() < somebody.start())):
        return "woman" if following.group(1).startswith(("sh", "her")) else "man"
    return _gender_of(named.group(1)) if named else None


def _gender_of(noun: str) -> str:
    return "woman" if noun in HER else "man"


def _gender_of_who_harms(plain: str) -> str | None:
    """Where help to change is wanted for somebody else, that is who needs it."""
    named = _NAMED.search(plain)
    return _gender_of(named.group(1)) if named else None


def _by_pronouns(plain: str) -> str | None:
    hers = len(re.findall(r"\b(?:her|hers|herself)\b", plain))
    hims = len(re.findall(r"\b(?:him|himself)\b", plain))
    if hers != hims:
        return "woman" if hers > hims else "man"
    she, he = (len(re.findall(rf"\b{word}\b", plain)) for word in ("she", "he"))
    if hers or she == he or (he and she):
        return None
    return "woman" if she else None
