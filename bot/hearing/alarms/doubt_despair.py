"""What sounds like despair and is none: the end of a marriage, a line cut, an essay; and what is denied.

Pure. Over `plain_english` text. It silences a guess, never words that are plain.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.shared_words import MEDICINES

_OTHER_HALF = r"(?:him|her|them|(?:my|the|this) (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|bloke|fella|man|marriage|relationship|family|in laws|parents|mum|dad))"
# To be done with somebody is not to be done with life.
_OF_A_PARTING = re.compile(
    r"\b(?:end|ending|finish|finishing|split|break up|breaking up|done|through|stay|staying|live|living|sleep|sleeping|wake|wake up|waking up|going back|go back|put up|argue|arguing|argument|carry on|go on|going on|call it a day|be|being|home|stuck) "
    rf"(?:\w+ ){{0,3}}?(?:with|to|next to|beside|near|like this with) {_OTHER_HALF}\b|"
    r"\b(?:be(?:ing)?|was|were|stay(?:ing)?|get(?:ting)?|off) (?:\w+ )?(?:married|single|divorced|separated|on my own|in this (?:marriage|relationship))\b|\bwe (?:split|split up|broke up)\b|\bif we (?:\w+ )?(?:split|separated?|parted|divorced?|broke up|lived apart)\b|\bend (?:this|the|my|our) (?:marriage|relationship)\b"
)
_IN_OTHER_WORDS = re.compile(
    r"\b(?:i am|i will be) (?:at (?:my|the) (?:\w+ )?(?:nans?|mums?|sisters?|friends?|dentist|doctors?)|working|away|on (?:holiday|shift|leave)|off work)\b|\b(?:hang(?:s|ing)? (?:up|on|out|about|around|round)|cut(?:ting|s)? (?:my|his|her|our) (?:hours|shifts|hair|nails|losses|benefits|pay|money|allowance|fringe|grass|hedge)|"
    r"end (?:my|the|our) (?:lease|contract|tenancy|call|subscription|shift|job)|jump\w* (?:ship|to conclusions|the (?:gun|queue)|through hoops)|(?:would|will|does) it hurt (?:if i|to) (?:tell|told|ask|asked|try|tried|call|called|ring|rang|leave|left|wait)|wish i (?:was|were) (?:in bed|on holiday|home|at home|somewhere else|rich|single|younger|taller|there|back)|on the (?:roof|bridge) (?:fixing|mending|painting|working|cleaning)|wak(?:e|ing) up (?:on|in|at|to|feeling)|goodbye to my \w+ (?:at|on the)|bus stop|taxi rank|train station|(?:train|bus|flight|tram) (?:is|has|was)(?: been)? (?:cancelled|late|delayed)|(?:took|taken) (?:all )?(?:my|his|her|the|our) (?:\w+ )?(?:bags?|tools|stuff|clothes|things|rubbish)|(?:took|taken|take|had|have) (?:a|an|one|two|1|2|a couple of) (?:paracetamol|ibuprofen|aspirin|nurofen|painkillers?|antihistamines?)|no reason (?:left )?(?:why|to (?:stay|leave|be with|believe|doubt|complain|go back|hit|shout|start)|for (?:him|her|it|them))|(?:he|she|they) (?:will|would) have no reason)\b|"
    r"^\W*(?:ta|thanks|thank you|cheers)\b[^.!?]{0,20}\b(?:that is all|that will do|all i (?:wanted|needed))\b"
)
_OF_STUDY = re.compile(
    r"\b(?:lesson|assembly|project|essay|leaflets?|posters?|training|course|workshop|policy|statistics|stats|figures|rates?|dissertation|research|awareness|prevention|the media|charity run|fundrais\w+)\b"
)
# Words of death, and a person in them: with these nothing is silenced.
_OF_DEATH = re.compile(
    r"\b(?:die|dying|dead|death|overdos\w*|pills|tablets|wrists?|arms|veins|rope|noose|kill\w*|take my (?:own )?life|end (?:my (?!lease|contract|tenancy|marriage|relationship|shift|call|subscription|job)|it all|everything|things)|self ?harm\w*|not be here|alive|goodbyes|goodbye (?:note|letter|message|text|everyone)|jump\w*(?! (?:ship|to conclusions|the (?:gun|queue)|on the spot|out of my skin|through hoops))|(?:hurt|harm|cut|hang|drown|burn)\w* (?:my|him|her)self|living any ?more|not wake|never wake|better off without me)\b"
)
_SUICIDE = re.compile(r"\bsuicid\w*")
_A_PERSON = re.compile(
    r"\b(?:myself|himself|herself|themselves|i want|i am going to|i feel|feels?|feeling|wants? to|told (?:me|us)|says?|said|disclos\w+|tonight|now|is suicidal|tablets|note)\b"
)
_DENIED = re.compile(
    r"\b(?:not|never|nor) (?:wanting|going|planning|thinking|about|trying|looking|gonna) (?:to |of |about )?(?:end|ending|die|dying|kill|killing|harm|harming|"
    r"hurt|hurting|top|topping|do|doing) ?(?:it|anything|myself|owt|something)?\b|\bnot (?:actually |really )?(?:suicidal|at the end of)\b|"
    r"\bno (?:self harm|suicidal|plans? to|thoughts of)\b|\b(?:is not|would not|will not|would never|will never) (?:going to |ever )?(?:do anything (?:silly|stupid|daft)|(?:hurt|harm|kill) myself)\b|\bnot (?:planning|doing|going to do|about to do|thinking of) anything (?:silly|stupid|daft|drastic)\b"
)

_KILLS_ANOTHER = re.compile(
    r"\b(?:end up )?(?:kill|killing|murder|murdering) (?:him|her|them|my (?:ex|husband|wife|partner))\b"
)
# To crash the car with somebody in it is no word of wanting to die oneself.
_HARMS_US = re.compile(
    r"\b(?:he|she|they)\b[^.!?]{0,60}?\b(?:put\w*|crash\w*|driv\w*|smash\w*|ram\w*|burn\w*|drown\w*|drop\w*|let go|blow\w*|roll\w*|set fire to) (?:(?:us|me|her|him|it|the (?:car|van|house|baby|dog|cat)|all of us)\b(?: both| all)?|if)(?: (?:in ?to|off|over|under|on)(?: \w+){1,4})?|\bdoing (?:over )?(?:\d+|ninety|a hundred|a ton) (?:\w+ ){0,3}(?:motorway|dual carriageway|road|lane)\b|\bwe (?:all )?burn\b|\ball we burn(?: together)?\b"
)
_DIES_TOO = re.compile(
    r"\b(?:him ?self|her ?self|them ?sel\w+|(?:he|she|they) (?:wants?|is going) to die|die with|with (?:him|her)|take (?:me|us|her)\b|(?:go|die|be|end) together|me and (?:him|her)|suicid\w*|end it|live|living|top|pills|tablets|goodbye|(?:i|we) (?:\w+ ){0,2}(?:die|dead|death))\b"
)
_OR_THEMSELVES = re.compile(
    r"\b(?:my ?self|me too|both|die|dying|dead|suicid\w*|end it|not (?:be )?here|tablets|pills|cut\w*|life|live|living|cope)\b"
)
_BROKEN = re.compile(
    r"\b(?:broke|broken|breaks?|breaking|snapp\w+|fractur\w+|sprain\w+|twist\w+|grabb\w+|bruis\w+|cracked) (?:my|her|his|their|the) (?:\w+ )?wrists?\b|"
    r"\b(?:my|her|his|their) (?:\w+ )?wrists? (?:is|was|are|were|got|has been) (?:\w+ )?(?:broken|fractured|sprained|bruised|twisted|swollen)\b"
)
_TAKEN_AWAY = re.compile(
    rf"\b(?:he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|mum|dad|carer) (?:has |have |is |keeps )?(?:\w+ing|took|taken|takes|hides?|hid|hidden|binned|flushe[sd]|keeps|locks|threw) (?:all )?(?:of )?(?:my|our) (?:\w+ )?{MEDICINES}\b"
)


def without_deeds_of_others(plain: str) -> str:
    """The text without a wrist that somebody broke, which is no cut, and medicine that somebody takes from another."""
    return _TAKEN_AWAY.sub(" ~ ", _BROKEN.sub(" ~ ", plain))


def without_killing_others(plain: str) -> str:
    """The text without its "I'll kill him" and "he'll crash us both", where nothing is said of an own life."""
    plain = plain if _DIES_TOO.search(plain) else _HARMS_US.sub(" ~ ", plain)
    return plain if _OR_THEMSELVES.search(plain) else _KILLS_ANOTHER.sub(" ~ ", plain)


def is_no_despair(plain: str) -> bool:
    """Whether a guess of despair meets words of a parting, an idiom or a study, and none of death."""
    if _OF_STUDY.search(plain) and not _A_PERSON.search(plain):
        return True
    if _OF_DEATH.search(plain) or _SUICIDE.search(plain):
        return False
    return (_OF_A_PARTING.search(plain) or _IN_OTHER_WORDS.search(plain)) is not None


def without_denials(plain: str) -> str:
    """The text without its "I'm not going to hurt myself"; the very same text where nothing is denied."""
    return _DENIED.sub(" ", plain)
