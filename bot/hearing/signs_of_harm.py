"""Whether the words show that the writer is harmed, and whether they say outright that they did harm themselves.

Pure. Over `plain_english` text. With any sign that somebody is harmed a guess never makes them who harms: that
takes a deed of their own, which no other person says of them, they don't deny and was no defence.
"""

# The word lists are easier to check as long lines.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.shared_words import AN_ORDER

_WHO = r"(?:he|she|they|my (?:\w+ )?(?:husband|wife|partner|ex|boyfriend|girlfriend|missus|dad|mum|family)|ex(?: partner)?)"
_HURT = r"(?:scars?|bruises?|marks|broken|cracked|chipped|fractured|burns?|stitches|black eye|busted|split)"
_SIGNS = re.compile(
    # what a court keeps somebody else to
    rf"\b{_WHO} (?:is |was |has been |has |got )*(?:out )?on (?:bail|a tag|tag|licence|probation)\b|\b{AN_ORDER} (?:on|against) (?:him|her|them)\b|\b{_WHO} (?:has |had |have |is )(?:got |under |been given )*an? {AN_ORDER} (?:on (?:him|her|them)|not)\b|\b{AN_ORDER} (?:says|said|means) (?:that )?(?:he|she|they)\b|"
    rf"\b{_WHO} (?:is|was) (?:banned|barred|not (?:even )?(?:allowed|supposed|meant)|supposed not|told) (?:to |from )|"
    # a body that was hurt, and by whom
    rf"\b(?:me (?:that is |that was |who is |who was )?(?:with|got) (?:the |a )?|i (?:am the one with|have got|have had|have|had|got) (?:the |a |my |two |three |\w+ )?){_HURT}\b|\bmy (?:own )?(?:scars|bruises|broken \w+|black eye|split lip)\b|\b{_HURT}(?: \w+){{0,2}} from (?:him|her)\b|"
    r"\bi can (?:not|barely) (?:\w+ )?see out (?:of|my)\b|\b(?:across|over|round|on|to) my (?:head|face|neck|throat|mouth|chest)\b|\b(?:head|arm|wrist|hand|fingers?) (?:in|out of) my (?:hair|mouth)\b|\bme by the (?:hair|throat|neck|arms?|wrists?)\b|\bmy head (?:in|through|against|into|under) (?!bits)\b|"
    # fear, what is kept from them, getting away
    r"(?:scared|afraid|frightened|terrified|petrified) (?:stiff |to death )?of (?:him|her|them)\b|\b(?:he|she|they) (?:has |had |have |would |will |does |did |do )?(?:never|not) (?:ever )?let (?:me|us)\b(?! back)|"
    r"\bi have (?:just )?left(?= ?[,.]| (?:him|her|them) (?:now|for good|last|in|years?|months?|weeks?)|,)|(?<!stay )(?<!keep )\b(?:away|free|fled|escaped|ran|run|safe) from (?:(?:him|her|them)(?=[.,!?;]|$| (?:now|for|since|and|but|a|two|three|last|in|over)\b)|my ex\b)|\bi (?:fled|escaped|got away)\b|"
    # said of them by whoever does it
    r"\b(?:it is|it was) (?:me|her|him) (?:that |who )?(?:she|he|they|does it to me|did it to me|is doing it|hits?|scald\w*|burnt?|hurts?|beats?)\b|\b(?:he|she) is the one (?:that |who |with )|\bit is me (?:pulling|getting|that gets|who gets|who got|that got)\b|"
    r"\b(?:he|she) (?:had me|has me|has got me|went for me|comes at me|came at me|lunged|was sat on me|did it to me|knows i will not)\b|\bwhat (?:he|she) (?:was doing|did|does|is doing|has done|is done) to me\b|\bput (?:a|the|his|her) (?:\w+ ){1,2}?(?:across|through|over|round|to|in) (?:me|my)\b|"
    r"\bi was (?:only )?(?:defending|protecting) (?:myself|my)\b|\bi (?:was|am) (?:cut|circumcised) (?:too|when|as|myself|at|,|i)\b|\bi was cut\b"
)
_SAYS = r"(?:says?|said|saying|tells?|told|telling|claim\w*|thinks?|reckons?|swears?|lied|convinced|mak(?:es?|ing) out|made out)"
# What others say of the writer, what they never did or never would, and what was done to get free.
_NOT_DONE = re.compile(
    rf"(?<!\bi )\b{_SAYS}\b(?! myself)(?: (?!i\b)[\w-]+){{0,9}}? i(?: \w+){{1,4}}|\bi (?:have |had |would |will |did |do |could |can |am |was )?(?:never|not)\b(?: \w+){{0,5}}|\b(?:would|will) have killed (?:him|her|them)\b|"
    r"\bi (?:\w+ ){1,3}?(?:him|her|them|his \w+) (?:off|back|because|when|while|as|or|so) |\b(?:if|whether) i (?:\w+ ){1,3}"
)
_CLOSE = r"(?:(?:her|him|them)\b(?! (?:out|in|on|off|back|up|down|to (?:come|go|leave|stop))\b)|(?:my|our|the) (?:\w+ )?(?:wife|husband|partner|girlfriend|boyfriend|ex|missus|kids?|children|son|daughter|lad|lass|boy|girl|mum|mam|dad|baby|bird|toddler|family)\b|(?:her|his|their) (?:by|throat|neck|face|arms?|hair|wrists?|head|phone|messages|eye|nose|ribs?|lip|jaw)\b)"
_DID = re.compile(
    r"\bi (?:have |had |did |do |also |just |only |once |twice |then |really |keep |kept |always |sometimes |nearly |almost |even |am |was |got (?:so )?\w+ and |lost it and |went and |will |ill |might |am going to |want to |wanted to |could |get (?:so )?\w+ and )*"
    r"(?:hit|punch|slap|strangl|chok|push|hurt|kick|scar(?:e|ed)|threaten|grab|shov|beat|batter|control|bull(?:y|ied)|frighten|shout|scream|headbutt|pinn|kill|stab|abus|lash|went for|go for|attack|smack|smash|shook|shake|spat|throttl|"
    rf"threw|throw|check|track|follow|rap(?:e|ed)|glass|black(?:ed)?|put|br(?:oke|eak)|crack|knock|clip|bit|bite|call)\w*(?: (?!him|her|them|and|but|because|for|of|my|our|the|police|off)\w+){{0,3}}?(?: at| on| of)? {_CLOSE}|"
    r"\b(?:it is|it was) me (?:that |who )(?:hits?|does it|did it|hurts?|is (?:violent|abusive))\b|\bi am the one (?:that |who )(?:hits?|hurts?|kicks off|throws|does|did|is (?:violent|abusive))\b|\bi put (?:them|it) there\b|\bi (?:have |had |just )*(?:broken|broke|smashed|punched|kicked|put my \w+ through) (?:(?!up)\w+ ){0,3}?(?:doors?|walls?|windows?|phones?)\b|\bi (?:\w+ )?sto(?:o|)d (?:over (?:her|him)|in (?:the|her|his) way)\b|\bso (?:that )?(?:she|he) could not (?:leave|get (?:out|past))\b|\bi (?:have |\w+ )?(?:raised|lifted) my (?:hand|fist)s? to\b|"
    r"\b(?:scared|afraid|frightened|terrified|flinche?[sd]?)(?: \w+){0,2}? (?:of|from|at|when) (?:me\b(?! (?:ex|mum|dad|bloke))|i (?:reach|walk|come|move|raise|shout))|\bmy (?:own )?(?:temper|anger|jealousy|violence|abuse|abusive)\b|\bstop (?:myself|hitting (?:her|him|my)|hurting (?:her|him|my)|being (?:violent|abusive|like this|jealous|controlling))\b|"
    r"\bi (?:have )?(?:left (?:a )?(?:bruises?|marks?) on|put (?:her|him|them) (?:in|through))|\bi am (?:an abuser|a perpetrator|abusive|violent)\b|\bhow i (?:have )?(?:been|am|was|treat\w*|bull\w+|spoke|speak)(?: \w+)? (?:with |to |at )?(?:her|him|them|my|their)\b|\bi did (?:do )?(?:it|that|this)\b"
)
_NEVER_TO_ME = re.compile(
    r"\b(?:he|she|they) (?:is |has |have |had )?never (?:once |ever |even |so much as )*(?:hit|touched|hurt|laid|raised|slapped|pushed|lifted)(?: \w+){0,4}? (?:me|back)\b(?: back\b)?"
)


def without_never_done(plain: str) -> str:
    """What is left without what another never did: "he has never once hit me back"."""
    return _NEVER_TO_ME.sub(" ", plain)


def shows_harm(plain: str) -> bool:
    """Whether there is any sign that the writer is harmed, kept from something or in fear."""
    return _SIGNS.search(plain) is not None


def did_it(plain: str) -> bool:
    """Whether a deed of the writer's own is said outright."""
    return _DID.search(_NOT_DONE.sub(" ~ ", plain)) is not None
