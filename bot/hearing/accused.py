"""Whoever a court, the police or another person says has harmed somebody: they may harm, or be harmed by who says so.

Pure. Over `plain_english` text. Neither is guessed: it is asked, and until it is answered no service is shown.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.shared_words import AN_ORDER

_WHO = r"(?:(?:s?he|they|everyone|everybody|my (?:\w+ )?\w+|(?:the |my |your )?(?:ex|wife|husband|partner|missus|mrs|girlfriend|boyfriend|police|court|social|social services|social worker|cafcass|school))\b)"
_POLICE = r"(?:the )?(?:police|cops|old bill|feds|coppers|officers)"
_NOT_IN = r"\bi (?:can not|can no longer|am not allowed|am banned|am not (?:even )?(?:allowed|let)|have to (?:stay|keep) (?:away|out)|had to (?:leave|go|get out))"
_KEPT_AWAY = re.compile(
    rf"\b{AN_ORDER}(?: \w+){{0,2}} (?:on|against) me\b|\bbailed me\b|\bi (?:am|was|have been|got|have got) (?:put on bail|bailed|served (?:with )?an? (?:\w+ )?{AN_ORDER})|\b(?:my bail|i am (?:out )?on bail)\b|"
    rf"\b(?:she|he|they|my (?:\w+ )?(?:ex|wife|husband|partner|missus|girlfriend|boyfriend)|court|judge|police)\b(?: \w+){{0,4}} (?:got|gets|took out|taken out|gave me|given me|served me|made|put)(?: \w+){{0,3}}? {AN_ORDER}\b.{{0,30}}\bi (?:can not|am not allowed|am banned|have to (?:stay|keep) away)\b|"
    r"\bi (?:am not allowed|can not (?:go|be|come|get)) (?:\w+ ){0,3}?near (?:my|the|our) .*\b(?:till|until|before|because of) (?:the |my )?(?:court|hearing|trial|order|injunction|bail)\b|"
    rf"\b{_POLICE} (?:have |has |had |just )*(?:said|say|says|told me) (?:that )?(?:(?:i (?:can not|could not|am not allowed(?: to)?|must not|am not to)|not to|to not) (?:go|come|be) (?:back|home|near|round|in)|(?:i (?:have to|must) |to )(?:stay|keep) (?:away|out))\b(?! alone)"
    r"(?=.*\b(?:till?|until|before|for \w+ (?:days?|hours?|weeks?)|tonight|tomorrow)\b)|"
    # put out by the police, or they were set on the writer who now may not go in
    rf"\b{_POLICE} (?:have |has |had |came and |come and |just |went and )*(?:put|kicked|chucked|threw|thrown|booted|marched|ordered|removed) me (?:out|off|from|to leave|away)\b|"
    rf"\b(?:got|called|rang|phoned|set|had|put|sent|sicced) {_POLICE} (?:on|onto|against) me\b.*{_NOT_IN}|\barrested me\b.*{_NOT_IN}|\bi (?:was|got|have been) arrested\b.*{_NOT_IN}"
)
_HOUSE = re.compile(
    rf"{_NOT_IN}|\b(?:back )?(?:(?:go |be |get |come )?(?:in|into|to|near|inside) )?(?:my|our) own (?:house|home|flat|place|bed)\b|\bgo home\b"
)
_HARMFUL = r"(?:(?:\w+ ){0,3}?(?:violent|abusive|aggressive|controlling|coercive|dangerous|abuser|violence|abuse|harassment)|(?:hit|hurt|beat|attacked|threatened|pushed|punched|raped|assaulted|abused) (?:her|him|them))\b"
_SAID_OF_ME = re.compile(
    rf"\b{_WHO} (?:is |are |has |have |had |keeps? |kept |always |just |now |been )*(?:says?|said|saying|claim\w*|reckons?|tells? \w+(?: services)?|told \w+(?: services)?|telling \w+(?: services)?|mak(?:es?|ing) out|made out|swears?) (?:that )?(?:i (?:am|was|have been|had been|got) |i (?=hit|hurt|beat|attack|threat|push|punch|rap|assault|abus)){_HARMFUL}|"
    rf"\baccus\w+ me of (?:being )?{_HARMFUL}|\b(?:calls?|called|calling) me (?:an? )?{_HARMFUL}"
)
_NOT_SO = re.compile(
    r"\bi (?:have |had |was |am |did |would |do )?(?:never|not)\b|\b(?:not|none of it is|is not|no) (?:even )?true\b|\b(?:all )?(?:lies|lying|lied|made up|rubbish|bullshit|false)\b|\b(?:s?he|they) (?:is |are )?(?:lies|lying|lied|a liar|mak\w+ (?:it|things|stuff) (?:all )?up|made (?:it|things) (?:all )?up)\b"
)
_DENIED = re.compile(
    r"\bi (?:have |had |did |would |was |am |do )?(?:never|not)(?: (?:ever|once|even|actually|really|be|been))*(?: \w+){0,2}"
)
# "So you're saying I'm the abuser" asks, and owns up to nothing.
_TAKEN_FOR = re.compile(
    r"\b(?:(?:are )?you (?:are |is )?(?:saying|telling me|calling me|making out|implying|suggesting|thinking|think|reckon|trying to say)|your (?:saying|telling me|calling me|making out)|so now|oh so) (?:that )?(?:(?:now )?i am |me )?(?:the one |the |an? )?(?:\w+ )?(?:abuser|perpetrator|abusive|violent|bad (?:one|guy|person)|problem|guilty|monster|villain|to blame)\b"
)
# Grief after a parting does not say who harmed whom.
_WANTS_BACK = re.compile(
    r"\b(?:want|wants|need|get|beg\w*|make|persuade|convince|miss|wish) (?:\w+ )?(?:her|him|my (?:\w+ )?(?:wife|husband|missus|mrs|girlfriend|boyfriend|ex|partner|fiancee?|family)) (?:to |would |will |and )?(?:(?:just )?(?:take|have|let|give) (?:me|us) (?:back|another chance|home)|come (?:back|home)(?: to me)?|back)\b"
)


def kept_away(plain: str) -> bool:
    """Whether an order, an injunction, bail, or being put out by the police is spoken of."""
    return _KEPT_AWAY.search(plain) is not None


def without_kept_away(plain: str) -> str:
    """What is left when that is taken out, with the house that they may not go into."""
    return _HOUSE.sub(" ", _KEPT_AWAY.sub(" ~ ", plain)) if kept_away(plain) else plain


def says_not_so(plain: str) -> bool:
    """Whether somebody says that another person calls them violent, and that it is not so."""
    found = _SAID_OF_ME.search(plain)
    return found is not None and _NOT_SO.search(plain[: found.start()] + plain[found.end() :]) is not None


def is_open(plain: str) -> bool:
    """Whether the words leave open whether the writer harms or is harmed, so that it is asked."""
    return kept_away(plain) or says_not_so(plain)


def wants_them_back(plain: str) -> bool:
    """Whether somebody only wants to be taken back."""
    return _WANTS_BACK.search(plain) is not None


def asks_if_taken_for(plain: str) -> bool:
    """Whether somebody asks if we take them for who harms."""
    return _TAKEN_FOR.search(plain) is not None


def without_denied(plain: str) -> str:
    """What is left without what somebody says that they never did, and without what others say they did."""
    return _DENIED.sub(" ", _SAID_OF_ME.sub(" ", plain))
