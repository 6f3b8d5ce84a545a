"""Whether somebody plainly says that they did it: "i did grab her", "i shoved her a few times ok".

Pure. Over `plain_english` text. What they want to do, would do, or never did is no such thing.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

_EVEN = r"(?:did|do|have|had|have been|has|just|only|once|sometimes|also|even|really|kind of|sort of|probably|accidentally|then|already|went and|got angry and|lost it and|ended up|been|keep|kept|always|regularly|definitely|may have|might have|must have|admit i|know i)"
_STRUCK = r"(?:hit|hitting|punch(?:ed|ing)?|slap(?:ped|ping)?|smack(?:ed|ing)?|kick(?:ed|ing)?|grab(?:bed|bing)?|shov(?:e|ed|ing)|push(?:ed|ing)?|beat|beaten|beating|batter(?:ed|ing)|strangl(?:e|ed|ing)|chok(?:e|ed|ing)|throttl(?:e|ed)|headbutt(?:ed)?|bit|bitten|drag(?:ged)?|pin(?:ned)?|hurt|spat (?:at|on)|threaten(?:ed)?|rape|raped|attack(?:ed)?|pull(?:ed)?|knock(?:ed)?|burn(?:t|ed))"
_HER, _HIM = (
    r"(?:her|(?:my|our|the) (?:\w+ )?(?:wife|missus|mrs|girlfriend|bird|fiancee|daughter|mum))",
    r"(?:him|(?:my|our|the) (?:\w+ )?(?:husband|boyfriend|fiance|fella|son|dad))",
)
_THEM = r"(?:them|(?:my|our|the) (?:\w+ )?(?:partner|ex|kids?|children|baby)|(?:my|our) (?:\w+ )?(?:boy|girl|lass|child|toddler|bairn|mother|mam|nan|gran|father|grandad))"
_DID = re.compile(
    rf"(?<!says )(?<!said )(?<!reckons )(?<!claims )(?<!thinks )(?<!that )(?<!if )(?<!in case )(?<!wish )(?<!dreamt )\bi (?:{_EVEN} )*{_STRUCK} (?:(?:out|at) )*"
    rf"(?:(?P<woman>{_HER})|(?P<man>{_HIM})|{_THEM})\b(?! (?:back|off me|away from me|so (?:s?he|they) would (?:stop|let))\b)|"
    r"\bi (?:\w+ )?(?:put|had|got) my hands? (?:on|a?round|to) (?:her|his) (?:neck|throat|face)\b"
)
# "I want to go round and batter him", "smash his face in".
_THREATENS = re.compile(
    r"(?:\b(?:i (?:\w+ )?(?:want|would|could|will|am going|feel like|am tempted|need|might|swear)|i ?will|ill|id|going to|want to|let me|some(?:one|body) (?:should|needs to|ought to))\b|^)(?: ?\w+){0,6}? ?"
    r"\b(?:batter|smash|knock|kill|punch|deck|hit|beat|hurt|swing for|lamp|leather|chin|break|kick|twat|floor|flatten|thump|slap|strangle|throttle|murder|bury|stab|shoot|do|sort)(?: \w+){0,2}? "
    r"(?:(?P<woman>her|the (?:\w+ )?(?:cow|bitch))|(?P<man>him|his|the (?:\w+ )?(?:bastard|prick|scumbag|man|bloke|guy|git|dickhead|cunt|twat|arsehole)))\b"
)
_MAKES_LIGHT = re.compile(
    r"\b(?:s?he|they)(?: (?:just|always|only|really|constantly|is|was|does|keeps?|kept|never stops|knows how to))* (?:wind(?:s|ing)? me up|wound me up|push(?:es|ing)? my buttons|provok\w+|nag\w*|goad\w*|bait\w*|start(?:s|ed|ing)? (?:it|on me)|go(?:es|ing)? on (?:at me|and on)|ask(?:s|ed|ing) for it|deserv\w+|m[ao][dk]e?s? me|dr[io]ves? me (?:to|mad|mental)|bruises easily|exaggerat\w*)|"
    r"\b(?:kids|children|baby|son|daughter) (?:was|were|are|is) (?:\w+ )?(?:there|here|in|watching|asleep|upstairs|in bed|in the (?:room|house|car))\b|\b(?:kids|children) (?:saw|heard|seen)\b|"
    r"\b(?:it was|was|is) (?:only|just) (?:a|the|once|one|that once)\b|\bit (?:was|is) not (?:that|so) bad\b|\b(?:barely|hardly|only just) touched\b|\b(?:takes two|both as bad|as bad as each other)\b"
)


def makes_light(plain: str) -> bool:
    """Whether somebody blames another for what they did, or makes little of it: that is not to be agreed with."""
    return _MAKES_LIGHT.search(plain) is not None


def only_threatens(plain: str, about: tuple[str, ...]) -> bool:
    """Whether somebody would strike another than the person they worry about: anger at who harms them."""
    found = _THREATENS.search(plain)
    if found is None or _DID.search(plain):
        return False
    known = {"woman", "man"} & set(about)
    return found.lastgroup not in known and (len(known) == 1 or found.lastgroup == "man")


def struck_a_man(plain: str) -> bool:
    """Whether it is a man whom they say they struck: more often than not he is the one who harms."""
    found = _DID.search(plain)
    return found is not None and found.lastgroup == "man"


def admits(plain: str, about: tuple[str, ...] = ()) -> bool:
    """Whether a deed of one's own is told, against nobody but the person of whom something is known, where it is.

    Somebody's brother who struck the man who hurts her is not thereby the one who harms her.
    """
    found = _DID.search(plain)
    if found is None:
        return False
    known = {"woman", "man"} & set(about)
    struck = found.lastgroup
    return struck is None or len(known) != 1 or struck in known
