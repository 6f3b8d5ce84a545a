"""What the words say outright of who writes: for a friend, at work, about harm of their own, or about themselves.

Pure. Over `plain_english` text, after the model's guess. Whoever may be harmed is never taken for somebody who
harms: owning up counts only where nothing is told that was done to the writer.
"""

# The word lists are easier to check as long lines.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.signs_of_harm import did_it

_PARTNER = r"(?:husband|wife|partner|boyfriend|girlfriend|fella|missus|ex|fiancee?|bloke|bf|gf)"
_ADULT_KIN = r"(?:mum|mam|mother|dad|da|father|sister|brother|nan|gran|grandma|grandad|aunt|auntie|aunty|uncle|cousin|friend|best friend|mate|best mate|bestie|daughter|son|niece|nephew|neighbour|colleague|granddaughter|grandson)"
_NEAR_ONE = (
    rf"(?:{_ADULT_KIN}|hairdresser|barber|landlady|landlord|lodger|cleaner|boss|manager|coach|teammate)"
)
_SELF_NAMED_KIN = re.compile(
    rf"\b(?:i am|it is|this is) (?:only |just )?(?:her|his|their|\w{{3,}}s) (?:\w+ )?{_NEAR_ONE}\b|(?:^|[.!?] ?)(?:her|his|their) (?:\w+ )?{_ADULT_KIN} (?:here|speaking|writing)\b|"
    rf"\bmy (?:daughter|sister|friend|best friend|mate|niece|cousin|granddaughter)s? (?:is |has )?(?:gone|went|been (?:put|moved|taken)) (?:in)?to (?:a |hiding|the |one )"
)
_SELF_NAMED_NEAR = re.compile(
    r"\b(?:i am) (?:only |just )?(?:her|his|their) (?:\w+ )?(?:sister|brother|best friend|best mate|friend|mate|aunt|auntie|aunty|uncle|cousin|nan|gran|neighbour|hairdresser|barber|landlady|landlord|cleaner|boss|manager|coach)\b|"
    r"\bas (?:her|his|their) (?:mum|mam|dad|sister|brother|friend|mate|aunt\w*|uncle|nan|gran)\b"
)
_KIN_HURT = re.compile(
    rf"\b(?:got|has|have|holding|holds) (?:my|our|me) {_ADULT_KIN} (?:by|pinned|on the floor|against|in a|cornered|locked|tied)\b|\b{_ADULT_KIN} (?:is |has )?(?:just )?(?:texted|rang|rung|phoned|messaged)(?: me)?(?: from| saying| to say| goodbye| crying| whispering| screaming| hiding| in tears)\b|"
    rf"\b(?:stab|kill|killed|hit|hits|hitting|batter\w*|beat|beats|beating|strangl\w+|attack\w*|shov\w+|pushing) (?:my|our) {_ADULT_KIN}\b"
)
# Whose stepdad hits their mum lives there with them: it is their own story, and they may be a child.
_AT_HOME = re.compile(
    r"\b(?:my|our) (?:step ?(?:dad|mum|father|mother)|(?:mums|mams|mums new) (?:\w+ )?(?:boyfriend|bf|partner|husband|fella|bloke)|dad|father)\b(?: \w+){0,3} (?:my|our|me) (?:mum|mam|mother)\b"
)
# A partner of somebody near is told of with what is done to her: "mam's fella is chucking her round".
_THEIR_PARTNER = re.compile(
    rf"\b(?:{_ADULT_KIN}|my \w+)s (?:new |ex )?{_PARTNER}\b(?: (?!me\b)\w+){{0,4}} (?:her|him)\b|\b(?:dad|da|father) (?:is |has |keeps )?(?:just )?(?:hit|hits|hitting|beat|beats|beating|batter\w*|strangl\w+) (?:my )?(?:mum|mam|mother)\b"
)
_GROWN = re.compile(r"\bi am (?:only |just |now )?(?:1[89]|[2-9]\d)\b")
_THEIR_SIDE = re.compile(
    rf"\bi am on (?:her|his|their) side\b|\bi (?:am the one (?:that |who) )?(?:\w+ )?(?:drove|helped|took|hid|got) my (?:\w+ )?{_ADULT_KIN}\b"
)
# "It's me and my son": their own story.
_BOTH_OF_US = re.compile(
    r"^(?:(?:no|yes|well|so|sorry|hi|hello)[ ,.!]+)*(?:(?:it|this) is |its )?(?:(?:for|just|about|both) )*me and my (?:\w+ )?(?:sons?|daughters?|kids?|children|boys?|girls?|lads?|baby|little ones?)\b(?! (?:are|is) (?:worried|scared) (?:about|for))"
)
# The mother or father of a child whom the other parent, or a grandparent, harms.
_IS_PARENT = re.compile(r"\bi am (?:the |her |his |their )?(?:mum|mam|mother|dad|father)\b")
_OUR_SMALL = re.compile(
    r"\bmy (?:own )?(?:husband|wife|partner|boyfriend|girlfriend|fella|ex|mother in law|in laws)s?\b.*\b(?:our|my|the) (?:\w+ )?(?:little \w+|son|daughter|kids?|children|baby|girls?|boys?|lad|lass)\b|\b(?:father|dad|mother|mum) of my (?:kids|children|\w+)\b"
)
_NEAR_BY = re.compile(
    r"\b(?:him|her|them|(?:that|the) (?:one|ones|lot|fella|bloke|man|woman|couple)) (?:downstairs|upstairs|above|below|opposite|over the road|(?:at|in) (?:number )?\d+)\b(?=.*\b(?:bab(?:y|ies)|kids?|child\w*|lad|lass|girl|boy|her|him|she)\b)|\b(?:bloke|man|woman|couple|lad|lass|girl|family|kids|neighbours?|pair|lot|ones) (?:next|nxt) door\b|\bthrough (?:the|my) (?:wall|ceiling|floor)\b|\bi babysit for\b"
)
_DONE_TO_ME = re.compile(
    rf"\bmy (?:own )?(?:(?!\w+s\b)\w+ )?{_PARTNER}s?\b|\b(?:hits?|hitting|beats?|hurts?|hurting|kicks?|punche[sd]|controls?|threatens?|strangl\w+|rap\w+|follows?|forc\w+|mak(?:e|es|ing)) me\b|\bi am (?:next|scared of (?:him|her|them)|10|11|12|13|14|15|16|17)\b|\bi live with (?:him|her)\b"
)
_MY_YOUNG = re.compile(
    r"\b(?:my|our) (?:youngest|eldest|oldest|little (?:one|boy|girl|lad)|wee (?:one|boy|girl)|boy|girl|kids|children|baby)\b(?!.*\b(?:husband|boyfriend|girlfriend|at uni)\b)"
)
_THEIR_DAD = re.compile(r"\b(?:her|his|their|the kids) (?:dad|father|stepdad)\b")
_WHEN_SMALL = re.compile(
    r"\bwhen (?:i|we) (?:was|were) (?:\w+ )?(?:small|little|young|kids?|children|a (?:kid|child|girl|boy))\b"
)
_COURSE = r"(?:programme|program|course|classes|group)"
_OWNS_IT = re.compile(
    r"\b(?:she|he|they|my (?:little )?(?:girl|boy|son|daughter|lad|lass|kids)) (?:got|learnt|learned|picked|gets) (?:it|that|this) (?:all )?(?:up )?(?:from|off) me\b|"
    r"\bi (?:learnt|learned|got) (?:it|that) (?:all )?(?:off|from) my (?:own )?(?:dad|father|mum|mother)\b.*\b(?:i am doing|i do|i have done|break|stop|unlearn)\b|"
    rf"\b(?:courts?|judge|magistrates?|probation|police)\b(?:(?!\b(?:he|she|him|her|they|my)\b).){{0,40}}\b(?:order\w*|told|said|says|sent|made|referred|wants?)\b(?:(?!\b(?:he|she|him|her|they|my)\b).){{0,12}}\b(?:me|i)\b(?:(?!\b(?:he|she|him|her|they)\b).){{0,40}}\b{_COURSE}\b|"
    rf"\b(?:ordered|told|sent|made|referred) (?:by|from) (?:the )?(?:court|judge|magistrates?|probation|police)\b(?:(?!\b(?:he|she|him|her|they)\b).){{0,40}}\b{_COURSE}\b|"
    rf"\bi (?:have|need|want|got|must|am supposed)(?: \w+){{0,4}} perpetrators? {_COURSE}\b|"
    r"^(?:\w+ )?(?:shouting|hitting|shoving|pushing|slapping|punching|kicking|screaming|battering|bullying|frightening|controlling)(?: at)?(?:,? (?:and )?\w+ing(?: at)?){0,3} (?:my|our|wor|the|me) (?:\w+ )?(?:lass|wife|missus|girlfriend|partner|husband|boyfriend|bird|mrs|kids|children|bairns)\b|"
    r"\bi (?:have been|was|am|used to be|had been) (?:so |really |proper |absolutely |always )?(?:vile|horrible|cruel|violent|abusive|a bully|a monster|a tyrant|evil) (?:to|with|towards|in) (?:her|him|them|my|our|the)\b|"
    r"\bi put (?:her|him) (?:through hell|through (?:it|years)|down (?:in front|in company|every|all the))\b|"
    r"(?<!says )(?<!said )(?<!that )(?<!me )(?<!thinks )\bi am the one (?:that |who )(?:\w+ ){0,5}?(?:throws|kicks off|hits|smashes|controls|slaps|pushes|punches|screams at (?:him|her|them)|hurts)\b|"
    r"\bi (?:gave|have given|give) (?:my|the|our) (?:\w+ )?(?:son|daughter|kids?|wife|lad|lass|boy|girl|missus|partner) (?:a )?(?:\w+ )?(?:hiding|slap(?:ping)?|smack(?:ing)?|belting|thrashing|beating|backhander|kicking)\b"
)
_ABOUT_A_COURSE = re.compile(
    r"\b(?:domestic|violen\w+|abus\w+|behaviou?r\w*|perpetrator\w*|anger|temper|change|how i treat|beating|batter\w*)\b"
)
_VICTIMS_COURSE = re.compile(
    r"\b(?:freedom|victims?|survivors?|recovery|parenting|separated parents|mediation|speed|awareness|english|drink driv\w+)\b"
)
_ORDER_ON_ME = re.compile(
    r"\b(?:non[ -]?mol\w*|order|injunction|interdict)(?: \w+){0,3} (?:on|against) me\b|\bserved (?:me )?(?:with )?an? (?:non[ -]?mol\w*|order|injunction)"
)
_ADMITS = re.compile(
    r"\bevery words? (?:is )?(?:of it (?:is )?)?true\b|\bi deserved? (?:it|that|every)\b|\bfair enough\b|\bi do not blame (?:her|him|them)\b|\b(?:she|he) (?:was|is) right to\b|\bnot (?:here to argue|going to argue|denying)\b|\bi did (?:do )?(?:it|what (?:she|he|it) (?:says?|said))\b|\bfor what i did\b|\bi am (?:so )?ashamed\b"
)
_SAYS_SORRY = re.compile(
    r"\bi (?:have been|was) (?:horrible|vile|cruel|violent|nasty|abusive) to (?:her|him)\b|\bi (?:hit|put) (?:her|him)\b.*\b(?:not denying|sorry|in hospital|i know i did)\b"
)
_SURE_ENOUGH, _AT_WORK_TOO, SURE_OF_SELF = 0.5, 0.3, 0.94
_SURE_A_FRIEND, _NOT_LOOKING = 0.4, 0.9
OWNED = frozenset({"many audience:own_behaviour", "other audience:own_behaviour"})
_STOP_MYSELF = re.compile(r"\bstop myself\b|\bi am about to (?:swing for|hit|lamp|punch|batter)\b")
_STOP_ANOTHER = re.compile(
    r"\b(?:how|what)\b(?: \w+){0,4} stop (?:it|this|that|him|her|them)\b|\bprotect (?:my|her|him|them)\b"
)
_KEEP_AWAY = re.compile(
    r"\bstop (?:him|her|them) (?:from )?(?:turning|coming|following|contacting|texting|ringing|calling|phoning|messaging|finding|tracking|hitting|hurting|watching|posting)\b"
)
_THEIR_KIN = re.compile(rf"\b(?:my|our) (?:\w+ )?(?:{_ADULT_KIN})\b(?! (?:was|is) (?:the same|like that))")
_ANOTHERS_CASE = re.compile(
    r"\b(?:my|our|a|the|one of (?:my|our)|this|another) (?:\w+ ){0,2}(?:client|patient|pupil|student|tenant|resident|service user|lady|woman|girl|lad|mum|mother|family|couple|colleague|regular|learner|member|employee|driver)s?\b(?! (?:officer|doctor))"
)
_MINE = re.compile(
    rf"\bmy (?:own )?(?:\w+ )?(?:{_PARTNER}|marriage|bruises)s?\b|\bi was the one\b|\bi (?:have )?(?:just )?left (?:him|her)\b"
)
_JOB_FIRST = re.compile(
    r"^\W*(?!(?:my|our|her|his|the|a|old|i|she|he|me|is|was|as|we|if|when|got|get|need|want|any|some|can|do)\b)(?:[a-z]+ ){0,3}(?:worker|manager|officer|nurse|midwife|teacher|tutor|coordinator|warden|journalist|reporter|solicitor|counsellor|pharmacist|carer|navigator|advocate|caseworker|adviser|visitor|"
    r"minister|vicar|imam|rabbi|paramedic|receptionist|headteacher|lecturer|chaplain)(?:,| (?:at|in|for|on|with|looking|writing|here|from|supporting|working)\b)|"
    r"^\W*(?:(?:hello|hi),? )?(?:(?:this|it) is |i am )?(?:dc|pc|ds|di|dci|wpc|sgt|sergeant|inspector|detective) (?!world)[a-z]+\b|"
    r"\b(?:girl|boy|lad|child|kid|student|pupil|one) in my (?:form|class|tutor group|year group|sixth form|nursery)\b|"
    r"\bone of (?:our|my) (?:drivers|staff|regulars|cleaners|apprentices|congregation|volunteers|employees|players|learners)\b(?!.*\bmy (?:husband|ex|partner)\b)"
)
# Without anybody but the writer in it, and nothing of harm, fear or getting away.
_ANY_STORY = re.compile(
    rf"\b(?:he|she|him|her|his|hers|they|them|someone|somebody|people|(?:the|an?) {_PARTNER}|my (?:\w+ )?(?:{_PARTNER}|{_ADULT_KIN}|family|parents|kids|children|in laws?)|abus\w*|violen\w*|refuge|rap\w+|hit|hurts?|scared|afraid|frightened|unsafe|leave|leaving|left|escape|get out|fgm|cut|"
    r"married|marry|woman|women|man|men|suicid\w*|exhausted|alone|lonely|trapped|prisoner|cope|coping|tired|permission|allowed|flinch\w*|safe\w*|nightmares?|flashbacks?|police|court|bruis\w+|marks?)\b"
)


def role_said(plain: str, audiences: dict[str, float], best: str, clues: set[str]) -> str | None:
    """The role that plain words settle against the guess `best`; None where they don't."""
    done = {clue.removeprefix("deed:") for clue in clues if clue.startswith("deed:")}
    to_me = any(deed.endswith(">me") for deed in done)
    if _is_own_life(plain, best, clues) and not any(deed.startswith("I>") and deed != "I>?" for deed in done):
        return "survivor"
    if best != "professional" and not to_me and owns_it(plain):
        return "own_behaviour"
    if best == "own_behaviour":
        return _not_their_own(plain, done, to_me)
    if best in ("supporter", "survivor", "unclear") and _BOTH_OF_US.search(plain):
        return "survivor"
    if best == "supporter" and _IS_PARENT.search(plain) and _OUR_SMALL.search(plain):
        return "survivor"
    if (
        best in ("survivor", "unclear", "supporter")
        and _is_at_work(plain, audiences, best, clues)
        and not to_me
    ):
        return "professional"
    if best == "supporter":
        return _a_parent_or_grown_child(plain)
    if best in ("survivor", "unclear") and not to_me and _is_for_another(plain, audiences, clues):
        return "supporter"
    return None


def role_of_who_looks(plain: str, best: str) -> str | None:
    """Who says outright what they are to the person they look for: kin or a friend, or somebody who harmed them."""
    if _SAYS_SORRY.search(plain) or owns_it(plain):
        return "own_behaviour"
    if _JOB_FIRST.search(plain):
        return "professional"
    named = _SELF_NAMED_KIN.search(plain) or (_THEIR_SIDE.search(plain) and not did_it(plain))
    return "supporter" if best != "professional" and named else None


def guessed_who_looks(best: str, chance: float, intent: str, clues: set[str]) -> str:
    """A friend says so. Whoever else looks for somebody is asked, unless it was no looking after all."""
    if best == "own_behaviour" and ("owns up" in clues or clues & OWNED):
        return best
    if best == "supporter" and chance >= _SURE_A_FRIEND:
        return best
    if best == "survivor" and intent != "locating" and chance >= _NOT_LOOKING:
        return best
    return "professional" if best == "professional" or "audience:at work" in clues else "unclear"


def owns_it(plain: str) -> bool:
    """Whether somebody owns up in a roundabout way: an order they call fair, a course they were sent on."""
    if _VICTIMS_COURSE.search(plain):
        return False
    if _ORDER_ON_ME.search(plain) and _ADMITS.search(plain):
        return True
    found = _OWNS_IT.search(plain)
    return found is not None and (
        re.search(rf"\b{_COURSE}$", found.group()) is None or _ABOUT_A_COURSE.search(plain) is not None
    )


def tells_nothing(plain: str) -> bool:
    """Whether nobody but the writer is there, and no harm, no fear and no getting away."""
    return _ANY_STORY.search(plain) is None


def _is_own_life(plain: str, best: str, clues: set[str]) -> bool:
    """A nurse may write about her own husband."""
    at_work = best == "professional" or "audience:professional" in clues
    return (
        at_work
        and best in ("professional", "survivor", "unclear")
        and bool(_MINE.search(plain))
        and not _ANOTHERS_CASE.search(plain)
    )


def _not_their_own(plain: str, done: set[str], to_me: bool) -> str | None:
    if any(deed.startswith("I>") and (deed != "I>?" or did_it(plain)) for deed in done):
        return None
    if to_me:
        return "own_behaviour" if _STOP_MYSELF.search(plain) else None
    if _KEEP_AWAY.search(plain):
        return "survivor"
    if _THEIR_PARTNER.search(plain):
        return "supporter"
    return "supporter" if _STOP_ANOTHER.search(plain) and _THEIR_KIN.search(plain) else None


def _is_at_work(plain: str, audiences: dict[str, float], best: str, clues: set[str]) -> bool:
    """A job comes first; "solicitor for no recourse?" asks for one instead, which the model hears."""
    if _JOB_FIRST.search(plain):
        return audiences["professional"] >= _AT_WORK_TOO and not _MINE.search(plain)
    return best == "supporter" and "audience:professional" in clues and not _THEIR_KIN.search(plain)


def _a_parent_or_grown_child(plain: str) -> str | None:
    """A parent speaks of their child, and a grown child of long ago: the help is for themselves."""
    if _SELF_NAMED_KIN.search(plain):
        return None
    parent = _MY_YOUNG.search(plain) and _THEIR_DAD.search(plain)
    return "survivor" if parent or (_WHEN_SMALL.search(plain) and "used to" in plain) else None


def _is_for_another(plain: str, audiences: dict[str, float], clues: set[str]) -> bool:
    if audiences["survivor"] >= SURE_OF_SELF or _DONE_TO_ME.search(plain):
        return False
    if _SELF_NAMED_NEAR.search(plain) or _KIN_HURT.search(plain):
        return not (_WHEN_SMALL.search(plain) or _AT_HOME.search(plain))
    if _THEIR_PARTNER.search(plain) and _GROWN.search(plain):
        return True
    near = _NEAR_BY.search(plain)
    return bool(near or "audience:supporter" in clues) and audiences["supporter"] >= _SURE_ENOUGH
