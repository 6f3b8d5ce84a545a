"""Which needs follow from what was heard: the guesses that a careful listener would not act on are dropped.

Pure. A person who harms is never given what is meant for the person who is harmed (SQ-10).
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.alarms.children import is_grown_up
from bot.hearing.alarms.danger import Signals
from bot.hearing.needs_plainly import SAID, only_mentioned, said
from bot.hearing.owning_up import admits

# How sure the model must be of these needs in English where no plain word names them: imagined oftener, or missed.
SURE_OF_A_NEED = {
    "need:children": 0.6,
    "need:housing": 0.6,
    "need:police": 0.55,
    "need:counselling": 0.75,
    "need:refuge": 0.7,
    "need:legal": 0.75,
    "need:honour_abuse": 0.55,
    "need:stalking": 0.45,
    "need:sexual_violence": 0.55,
    "need:child_to_parent": 0.55,
    "need:fgm": 0.45,
}
# Needs that a message has when it asks; a bare account of danger, crisis or harm has none of them.
_ASKED_FOR = frozenset(
    "advocacy refuge housing legal police children counselling mental_health health behaviour_change pets".split()
)
_OF_ONE_WHO_HARMS = frozenset(
    "behaviour_change legal housing children mental_health substance_use counselling".split()
)
# A girl who may be cut or married off is a child at risk, but what helps is not help for children.
_NAMED_ALREADY = frozenset({"fgm", "forced_marriage"})
# "I don't want police, I don't want him arrested": named, and not wanted.
_UNWANTED = re.compile(
    r"\b(?:(?:do|does|did|would) not (?:(?:really|even) )?(?:want|need|fancy|like)|not (?:after|wanting|looking for|about|find me|send me)|never wanted|"
    r"will not hear of|scared of|no need (?:for|of)|(?:can|could) not (?:face|do|handle))"
    r"(?: (?:to|the|a|any|him|her|my|no|more|go|to go|into|to be|involve|involving|ring|call|tell|see|it|be)){0,4} "
    r"(police\w*|999|arrested|charged|charges|report\w*|locked up|lifted|refuges?|hostel|counsell\w+|therap\w+|court|solicitors?)\b"
)
_NAMED_BY = {
    "police": re.compile(
        r"\b(?:police\w*|999|101|arrest\w*|charge[sd]?|report\w*|statement|clares law|crime|lifted|locked up)\b"
    ),
    "refuge": re.compile(
        r"\b(?:refuges?|hostel|safe ?house|shelter|somewhere safe|safe (?:place|accommodation))\b"
    ),
    "counselling": re.compile(r"\b(?:counsell\w+|therap\w+|group|talk)\b"),
    "legal": re.compile(
        r"\b(?:court|solicitors?|lawyers?|order|injunction|rights|legal\w*|divorce|custody|non ?mol\w*)\b"
    ),
}
# "I want somewhere that's for gay people" asks who it is for, not for a bed.
_FOR_A_GROUP = re.compile(
    r"\b(?:somewhere|a place|some ?place) (?:(?:that|which|is|just|only|run|by|meant) )*for (?:\w+ )?(?:gays?|lgbt\w*|lesbians?|bi|queer|trans|men|blokes|older|deaf|disabled|black|asian|muslims?|jewish|people|women|parents|dads)\b(?! to (?:stay|sleep|live|go))"
)
# A body that was cut may need a doctor.
_CARE = re.compile(
    r"\b(?:clinic|doctors?|surg\w+|births?|expecting|pregnant|periods?|infect\w*|pain\w*|smear|midwife|specialist|agony)\b"
)
# Whoever harms and begs not to goes on being offered change, however urgent it is.
_PLEADS = re.compile(
    r"\btalk me (?:down|out of)\b|\bhow (?:do|can) i (?:stop|not|calm)\b|\b(?:help|make) me (?:to )?stop\b|\b(?:want|need) to (?:never|stop)\b(?! living| being alive)|"
    r"\btell me (?:what|how) to (?:do|stop|calm)\b|\bi (?:do not|never) want to (?:be|do) (?:this|like|that|it)\b|\b(?:scared|frightened|afraid) (?:of )?what i (?:will|might|could|am going to) do\b|"
    r"\b(?:on|to) (?:one of )?(?:a|those|them|the) courses?\b|\bis there a course\b|\bi (?:do not|never) want to (?:hurt|hit|harm|frighten|scare) (?:him|her|them|any ?one|any ?body|my \w+)\b|\bwhat is wrong with me\b.*\b(?:who|where|help|ring)\b|\bteach (?:me|us) how not to\b|\btell me what to do (?:instead|before)\b"
)
# An order served, or a court that said so, and a course asked for: somebody who means to change.
_OWN_PLEA = re.compile(
    r"\b(?:served|court|judge|magistrates?|social services|probation|order(?:ed)?)\b.*\b(?:where|which|is there|can i)\b.*\b(?:course|programme|group|sign up|enrol)\b|"
    r"\b(?:court|judge|magistrate|social worker|probation) (?:has |have )?(?:ordered|told|says|said|wants|made) (?:that )?(?:me|i)\b.*\b(?:course|programme)\b"
)
_YOUNG = re.compile(
    r"\b(?:twins|kids?|children|baby|babies|girls|boys|step\w+|grand\w+|bairns?|toddler|little \w+|child)\b"
)
# What names help for children, or an arrangement about them, and not only that there are some.
_FOR_CHILDREN = re.compile(
    r"\b(?:contact|custody|handovers?|social (?:services|workers?)|cafcass|parental|safeguarding|childrens? (?:services|workers?|services team)|child protection|every other weekend|access to)\b|"
    r"\b(?:see|seeing|seen|keep|take|taking|lose|losing|have) (?:\w+ ){0,2}(?:kids?|children|boys?|girls?|sons?|daughters?|bairns?|weans?|babies|baby)\b|"
    r"\b(?:help|support\w*|some ?one|some ?body|any ?one|any ?body|anything|something|workers?|counsell\w+|therap\w+|groups?|services?|what)\b(?: \w+){0,4} (?:kids?|children|boys?|girls?|sons?|daughters?|bairns?|weans?|little (?:ones?|girl|boy|lad)|lad|twins|child|grand\w+|niece|nephew|stepson|stepdaughter|youngest|eldest|brother|sister)\b"
)
_AFFECTED = re.compile(
    r"\b(?:kids|children|child|boys?|girls?|son|daughter|bairns?|little \w+|lad|twins|grand\w+|niece|nephew|youngest|eldest|year old)\b.{0,60}\b(?:saw|seen|sees?|heard|hears?|witness\w*|nightmares?|wetting|wets|withdrawn|clingy|stammer\w*|not (?:speak|spoken|talk)\w*|flinch\w*|terrified|scared|frightened|traumat\w+|affected|struggling|suffer\w*)\b"
)
# "Is it abuse if I check her phone", "she winds me up": harm that is weighed up or put on another is not owned up to,
_EXCUSES = re.compile(
    r"\b(?:is it|does it|does that|is that|would that) (?:really )?(?:count(?:s)? as |make me |be )?(?:abuse|abusive|an abuser|controlling|coercive|control|harassment|wrong|a crime|illegal)\b|"
    r"\b(?:says?|said|reckons?|thinks?|tells? me|told me|calls? me|makes? out) (?:that )?(?:(?:i am|me) )?(?:being |too |so )?(?:controlling|abusive|jealous|possessive|an abuser|paranoid)\b|"
    r"\b(?:winds?|wound|winding) me up\b|\b(?:knows?|pushes|presses|push|press) (?:\w+ ){0,4}buttons?\b|\bif (?:she|he) would (?:just|only)\b|\b(?:asks?|asked|asking) for it\b"
)
# unless a wish to change, regret or a blow that is admitted stands beside it.
_OWNS_IT = re.compile(
    r"\b(?:stop|change|changing|ashamed|sorry|regret\w*|hate (?:it|that|myself|what|how)|guilt\w*|help|course|programme|wish|maybe i|am i|put (?:it|this|things) right|pack it in|do better|be better|different|learn|sort|fix|not proud|scared of (?:me|myself)|disgust\w*|on me|my fault|to blame|do something)\b|"
    r"\b(?:he|she|they|that) (?:is|are|was|might be|may be|could be) (?:probably |maybe )?right\b|\b(?:think|know|suppose|guess|realise[d]?|worried|scared|afraid) (?:that )?(?:i (?:am|do|was|have been|might be|may be)|it (?:is|might be|was))\b|\b(?:how|what|where|who) (?:do|can|could|should|would) i\b|"
    r"\bi (?:have )?(?:\w+ )?(?:hit|slapped|punched|shoved|pushed|grabbed|kicked|choked|strangled|threw|smashed|hurt)\b"
)
_ONLINE = re.compile(
    r"\b(?:apps?|phone|mobile|accounts?|online|location|password\w*|camera\w*|photos?|pictures?|facebook|insta\w*|snap\w*)\b"
)
# A wedding that is said no to is no rape yet.
_OF_THE_BODY = re.compile(
    r"\b(?:rap(?:e|ed|es|ing)|sex\w*|bed|touch\w*|consent|assault\w*|forces? (?:me|her|him|himself)|forced (?:me|her|him|himself)|virgin\w*|nights?|husband|wife)\b"
)
_A_PROGRAMME = re.compile(r"\b(?:programme|program|course|class)\b")
_TO_CHANGE_HIM = re.compile(
    r"\b(?:programme|program|course|change|stop|violence|behaviou?r|anger|respect|sort (?:him|her)self out|the way (?:he|she)|treats? (?:her|him|his|their)|work on)\b"
)


def needs_after(
    needs: set[str], about: set[str], audience: str, signals: Signals, plain: str, asks: bool
) -> set[str]:
    """The needs that are kept, and the few that go without saying."""
    needs = (needs - only_mentioned(plain, audience == "professional") | said(plain)) - unwanted(plain)
    needs = _one_of_two(needs, plain)
    if _FOR_A_GROUP.search(plain) and not _NAMED_BY["refuge"].search(plain):
        needs = needs - {"refuge"}
    if signals.first() and not asks:
        needs = needs - (_ASKED_FOR - _said_anyway(audience, signals))
    if SAID["health"].search(plain):
        needs = needs | {"health"}
    if not _children_meant(needs, audience, plain):
        needs = needs - {"children"}
    if "fgm" in needs:
        needs = needs - ({"honour_abuse"} if _CARE.search(plain) else {"honour_abuse", "health"})
    if audience == "own_behaviour":
        return _of_one_who_harms(needs, signals, plain)
    if audience == "unclear" and _OWN_PLEA.search(plain):
        needs = (needs - {"legal"}) | {"behaviour_change"}
    elif audience == "unclear" or audience == "survivor" and not _A_PROGRAMME.search(plain):
        needs = needs - {"behaviour_change"}
    if audience == "supporter" and is_grown_up(plain) and not _YOUNG.search(plain):
        needs = needs - {"children"}
    if _is_for_a_hurt_child(needs, about, audience, signals):
        needs = needs | {"children"}
    return needs


def _said_anyway(audience: str, signals: Signals) -> set[str]:
    """What an alarm says without asking: help for a hurt child, and change for whoever hurts one."""
    if not signals.child_at_risk:
        return set()
    owned = audience == "own_behaviour" and not (signals.danger or signals.crisis)
    return {"children", "behaviour_change"} if owned else {"children"}


def _one_of_two(needs: set[str], plain: str) -> set[str]:
    """A tracker in a coat is stalking, not a matter of accounts; a flat of one's own is no place to hide."""
    if SAID["stalking"].search(plain) and not _ONLINE.search(plain):
        needs = needs - {"online_abuse"}
    if SAID["housing"].search(plain) and not _NAMED_BY["refuge"].search(plain):
        needs = needs - {"refuge"}
    if "police" in needs and not _NAMED_BY["legal"].search(plain.replace("clares law", " ")):
        needs = needs - {"legal"}
    if "forced_marriage" in needs and not _OF_THE_BODY.search(plain):
        needs = needs - {"sexual_violence"}
    return needs


def to_change_another(plain: str, clues: set[str]) -> bool:
    """Whether words, in any language, ask how somebody else who harms could change."""
    return _TO_CHANGE_HIM.search(plain) is not None or "many need:behaviour_change" in clues


def unwanted(plain: str) -> set[str]:
    """Needs that English words name only to say no to them."""
    wanted = _UNWANTED.sub(" ", plain)
    if wanted == plain:
        return set()
    return {need for need, named in _NAMED_BY.items() if named.search(plain) and not named.search(wanted)}


def _of_one_who_harms(needs: set[str], signals: Signals, plain: str) -> set[str]:
    """Change, where it is asked for, owned up to or heard, and what stands in its way."""
    needs = needs & _OF_ONE_WHO_HARMS
    if _A_PROGRAMME.search(plain):
        needs = needs - {"legal", "counselling"}
    excused = _EXCUSES.search(plain)
    if excused and not _OWNS_IT.search(plain):
        return needs - {"behaviour_change"}
    urgent = signals.danger or signals.crisis
    owned = _PLEADS.search(plain) or (not urgent and (excused or admits(plain)))
    return needs | {"behaviour_change"} if owned else needs


def _children_meant(needs: set[str], audience: str, plain: str) -> bool:
    """Somebody's own blows, or a child's blows at a parent, ask nothing for the children."""
    if audience not in ("own_behaviour", "unclear") and "child_to_parent" not in needs:
        return True
    affected = audience != "own_behaviour" and _AFFECTED.search(plain)
    return bool(affected or _FOR_CHILDREN.search(plain))


def _is_for_a_hurt_child(needs: set[str], about: set[str], audience: str, signals: Signals) -> bool:
    """A child who writes is answered as a child; for a child whom somebody else writes about, help is needed."""
    writes = audience == "survivor" and "under_18" in about and "has_children" not in about
    urgent = signals.danger or signals.crisis
    own = audience == "own_behaviour"
    return signals.child_at_risk and not (urgent or writes or own or needs & _NAMED_ALREADY)
