"""Whether somebody hurts or threatens a child: what is done to children, how they come home, and what is planned for them.

Pure. Over `plain_english` text. A child who is merely there, or who is argued over, is not thereby hurt.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.alarms.children import is_a_child, is_childhood

_TEENS = r"(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_YOUNG = rf"(?:[1-9]|{_TEENS}|one|two|three|four|five|six|seven|eight|nine)"
_NOUN = (
    rf"(?:{_YOUNG} (?:year|yr|month|week) olds?|kids?|kiddies|child(?:ren)?|bab(?:y|ies)|toddlers?|newborn|infant|twins|little (?:ones?|boys?|girls?|lads?|brothers?|sisters?|man)|"
    r"sons?|daughters?|boys?|girls?|lads?|(?<!our )lass(?:es)?|eldest|oldest|youngest|middle one|stepsons?|stepdaughters?|grandsons?|granddaughters?|grandkids|grandchild(?:ren)?|nieces?|nephews?|pupils?)"
)
_WHOSE = r"(?:my|our|the|his|her|their|a|an|this|that|both|both my|one of (?:my|our|the)|all (?:my|our|the)|me and (?:my|the|our)|us and the|poor|wor)"
_CHILD = rf"{_WHOSE} (?:\w+ )?(?:\w+ )?{_NOUN}(?:\b(?! (?:friends?|father|mother|dads?|mums?|boyfriend|girlfriend|partner|husband|wife|teacher|toys?|phone|feelings|school|room|party|hamster|rabbit|guinea pig|goldfish|pets?|dog|cat|puppy|kitten|xbox|playstation|bike|ipad|tablet|laptop|door|telly|clothes|birthday|presents?|things|stuff|cot|pram|pushchair|ball|taken|removed|who (?:is|are) grown)))"
_STRIKES = (
    r"(?:hit(?:s|ting)?|slap(?:s|ped|ping)?|smack(?:s|ed|ing)?|clout(?:s|ed|ing)?|wallop(?:s|ed|ing)?|belt(?:s|ed|ing)?|can(?:ed|ing|es)|whip(?:s|ped|ping)?|thrash(?:es|ed|ing)?|beat(?:s|en|ing)?|"
    r"kick(?:s|ed|ing)?|punch(?:es|ed|ing)?|batter(?:s|ed|ing)?|thump(?:s|ed|ing)?|whack(?:s|ed|ing)?|sh(?:akes?|ook|aken|aking)(?! hands)|strangl(?:es?|ed|ing)|chok(?:es?|ed|ing)|throttl(?:es?|ed|ing)|burn(?:s|t|ed|ing)?|"
    r"scald(?:s|ed|ing)?|bit(?:es?|ten|ing)?|pinch(?:es|ed|ing)?|starv(?:es?|ed|ing)|molest(?:s|ed|ing)?|rap(?:es?|ed|ing)|grop(?:es?|ed|ing)|groom(?:s|ed|ing)?|hurt(?:s|ing)?|harm(?:s|ed|ing)?|abus(?:es?|ed|ing)|"
    r"kill(?:s|ed|ing)?|stab(?:s|bed|bing)?|drown(?:s|ed|ing)?|smother(?:s|ed|ing)?|headbutt(?:s|ed|ing)?|threaten(?:s|ed|ing)?(?: to (?:kill|hurt|harm|hit|beat|drown|burn|stab|strangle|poison|smother|throw|batter|shake))?|attack(?:s|ed|ing)?|twist(?:s|ed|ing)?|"
    r"(?:go|goes|going|went) for|(?:lay|lays|laid|laying) into|(?:start|starts|started|starting) on|(?:pick|picks|picked|picking) on|(?:tak|t)(?:es?|ook|ing) (?:it|his temper|her temper|his anger) out on|cruel to|rough with|violent (?:to|towards|with))"
)
# Only straight before a child: "he pushed my daughter", not "he pushes on with it".
_HANDLES = r"(?:push(?:es|ed|ing)?|shov(?:es?|ed|ing)|grab(?:s|bed|bing)?|drag(?:s|ged|ging)?|throw(?:s|ing|n)?|threw|chuck(?:s|ed|ing)?|touch(?:es|ed|ing)?|lock(?:s|ed|ing)?|yank(?:s|ed|ing)?|swung|tied|ties)"
_PLAY = r"(?! (?:at (?:a|the|his|her|football|fifa|chess|cards|\w+ball)|on (?:the swings?|a swing|fifa)|(?:in|)to (?:it|court|this|the court|church|the (?:shops|car|doctors?))|a (?:party|ball)|through the courts?|by (?:leaving|going|moving|splitting)|out of (?:it|this)|up (?:from|for)|into (?:it|this)))"
_THINGS = r"(?:toys?|phone|hamster|rabbit|guinea pig|goldfish|pets?|dog|cat|puppy|kitten|xbox|playstation|bike|ipad|tablet|laptop|door|telly|clothes|birthday|presents?|things|stuff|cot|pram|pushchair)"
_BODY = r"(?:arms?|legs?|neck|throat|hair|head|face|mouth|fingers?|hands?|wrists?|ears?|nose|eyes?|back|bottom|bum|ribs|teeth|jaw|cheek|lip|foot|feet|toes?)"
_DONE = re.compile(
    rf"\b{_STRIKES} (?:out )?(?:at |on |to |up )?{_CHILD}{_PLAY}|\b{_HANDLES} (?:at |on )?{_CHILD}{_PLAY}|"
    rf"\b(?:snap\w*|br[eo]k?e?a?k\w*|twist\w*|squeez\w*|burn\w*|cut\w*|grab\w*|pull\w*|yank\w*|bit\w*|slam\w*|smash\w*|bang\w*) (?:\w+ )?{_WHOSE} (?:\w+ ){{0,2}}{_NOUN}s? {_BODY}\b|"
    rf"\b(?:put\w*|pour\w*|rub\w*|forc\w*|held|holds?|holding|shov\w*|stuff\w*|point\w*|squeez\w*|hands?|pillow|knife|threw|throws) (?:\w+ ){{0,4}}(?:in|on|over|down|round|around|across|to|at|into|in to) {_WHOSE} (?:\w+ ){{0,2}}{_NOUN}s? {_BODY}\b|"
    rf"\b(?:mak(?:es?|ing)|made|forc(?:es?|ed)|locks?|locked|shuts?|shut|leaves?|left|tie[sd]?|puts?|stands?|holds?|held) {_CHILD} (?:\w+ ){{0,4}}(?:outside|in the (?:cold|dark|rain|cupboard|shed|garage|cellar|loft|boot|freezing \w+|snow)|on the floor|in (?:his|her|their) rooms?|for hours|kneel|naked|under (?:the|a)|without (?:food|tea|dinner)|hungry|upside down|over the (?:balcony|banister|stairs|edge))\b|"
    rf"\b(?:will not|does not|do not|refus\w+ to|never|stops?) (?:\w+ )?(?:let(?:ting)?|give|giving|allow(?:ing)?|feed(?:ing)?) {_CHILD} (?:\w+ ){{0,3}}(?:inhalers?|insulin|medicine|medication|meds|epipen|food|eat|drink|water|a doctor|to hospital)\b|"
    rf"\b(?:picks?|picked|picking|lifts?|lifted|held|holds|hung|dangl\w+|carr\w+|drag\w*) {_CHILD} (?:\w+ )?by (?:the|his|her|their|one|an?) (?:{_BODY}|scruff|ankles?|foot|feet|collar|leg)\b|"
    rf"\b{_NOUN}\b[^.!?]{{0,50}}\b(?:dad|mum|mam|father|mother|step\w+|uncle|auntie?|grandad|nan|daddy|mummy|parents|teacher|coach|foster \w+|carer)(?: \w+){{0,2}} (?:{_STRIKES}|{_HANDLES}) (?:him|her|them)\b|"
    rf"\b{_NOUN} (?:is|was|were|are|got|gets|has been|have been)(?: being| getting)? (?:thrown|dragged|beaten|belted|whipped|kicked|punched|smacked|slapped|shaken|burnt|burned|choked|strangled|locked|starved|shoved) (?!out\b)(?:\w+ ){{0,5}}by (?:his|her|their|my|the|our|a) \w+|"
    rf"\b(?:threw|throws?|swung|swings|flings?|flung|launch\w*|kicked) [^.!?]{{1,40}} at {_CHILD}"
)
_SHAKEN = re.compile(
    r"\b(?:bab(?:y|ies)|newborn|toddler|infant|bairn)s?\b[^.!?]{0,50}\b(?:shook|shakes|shaken|slapp?\w*|squeez\w+|dropped|threw|smack\w*) (?:him|her|it)\b"
)
# "The lad is covered in bruises", "she came home with another mark on her".
_MARKED = re.compile(
    rf"\b{_WHOSE} (?:\w+ ){{0,2}}{_NOUN}\b[^.!?]{{0,50}}?\b(?:covered in|with|has|have|had|got|gets|another|showed me|shown me|unexplained|full of) (?:\w+ ){{0,3}}(?:bruis\w+|marks? on|belt marks?|finger marks?|bite marks?|handprints?|welts?|black eye|fat lip|split lip|cigarette burns?|burn marks?)\b"
)
_MISHAP = r"rugby|football|trampoline|playground|fell (?:off|over|down|out)|falling off|scooter|skate\w*|bike|netball|judo|boxing|birthmark"
_BY_MISHAP = re.compile(rf"\b(?:{_MISHAP})\b")
# No fall leaves these, whatever is said of one.
_BY_A_HAND = re.compile(r"\b(?:belt marks?|finger ?marks|bite marks?|hand ?prints?|cigarette burns?)\b")
# Hurt for standing between.
_BETWEEN = re.compile(
    rf"\b{_NOUN}\b[^.!?]{{0,50}}\b(?:in the middle|between us|in between|in the way|tr(?:y|ies|ied) to (?:stop|pull|protect|defend)|stood between|stepp?\w* in|jump\w* (?:in|on)|caught in)\b[^.!?]{{0,60}}\b(?:hit|hurt|thump\w*|shoved|pushed|punched|slapped|black eye|bruise\w*|knocked|smack\w*|kicked|threw|thrown|elbow\w*|a slap|a dig)\b|"
    rf"\b(?:burn|blow up|set fire to|torch|gas|crash|drive)\b[^.!?]{{0,40}}\b(?:with (?:us|me and the {_NOUN}|the {_NOUN}) (?:\w+ )?in|with {_WHOSE} {_NOUN} (?:inside|in))\b"
)
_A_TEEN = re.compile(
    rf"\b(?:is|was|only|just|aged|hes|shes|my|our|a|of|who is|,) (?:only |just )?{_TEENS}\b(?! (?:weeks|months|days|hours|stone|minutes))|\bteen\w*|\byear (?:[7-9]|1[0-3])\b|\bgcses?\b|\bsixth form\b|\bat school\b"
)
_SWEETHEART_HURTS = re.compile(
    rf"\b(?:boyfriend|girlfriend|lad|fella|lass|bloke|ex|sweetheart)\b[^.!?]{{0,40}}?\b(?:{_STRIKES}|{_HANDLES}|pins?|pinned|knocks? (?:\w+ )?about) (?:her|him|them)\b"
)
_OF_SOMEBODYS_CHILD = re.compile(rf"\b(?:my|our|his|her|a|the) (?:\w+ ){{0,3}}{_NOUN}|\bour \w+ is\b")
_PICTURES = re.compile(r"\b(?:nudes?|(?:naked|nude|intimate|topless|sexual) (?:pic|photo|image|video)\w*)\b")
_MADE_TO_MEET = re.compile(
    r"\b(?:meet|come|go with|see)\b[^.!?]{0,40}\b(?:after|before|outside|at|from|near) (?:my |the )?school\b[^.!?]{0,20}\bor (?:else )?(?:he|she|they)(?: (?:will|is going to|says he will|would))? (?:\w+ )?(?:post|share|send|leak|show|upload|tell|put)\w*\b"
)
_AFRAID_OF_MYSELF = re.compile(
    rf"\b(?:frightened|scared|afraid|worried|terrified) (?:of|about) what i (?:will|might|could|may|am going to) do to {_WHOSE} (?:\w+ )?{_NOUN}\b"
)
# A child who writes.
_TO_ME = re.compile(
    rf"\b(?:{_STRIKES}|{_HANDLES}) (?:on |at )?(?:me|us)\b|\b(?:twist\w*|pull\w*|grab\w*|burn\w*|squeez\w*|hit|hits|bang\w*) my {_BODY}\b|\b(?:kill|stab|smash|break|batter|hurt|end|finish) (?:me|us|my {_BODY})\b|\b(?:get|gets|got|getting|being|been|am|are) (?:hit|beaten|belted|smacked|kicked|hurt|touched|locked (?:in|out))\b"
)
_A_GROWN_UPS = re.compile(
    r"\b(?:husbands?|wife|my (?:partner|ex|kids|son|daughter|flat|children)|fiancee?|our (?:men|exes))\b"
)
_ONE_OF_US = re.compile(
    r"\bme and my (?:\w+ )?(?:brothers?|sisters?|bro|sis)\b|\bmy (?:\w+ )?(?:brother|sister) and (?:me|i)\b"
)
# What is planned for a child.
_TO_WED = re.compile(
    r"\b(?:(?:to|will|must|i) (?:\w+ )?marry|(?:be|get|getting|being) (?:\w+ )?(?:married|wed|engaged)|married off|marry(?:ing)? (?:me|her|him|them) off|(?:her|his|the|a|my|an|arranging an?) (?:\w+ )?(?:wedding|nikah|engagement)|forced? (?:into )?(?:a )?marriage|child bride|promised to|found (?:her|me|him) a (?:husband|wife|man)|(?:husband|wife|groom|man) (?:picked|chosen|lined up|found) for)\b"
)
_STILL_YOUNG = re.compile(
    rf"\b(?:she|he|daughter|sister|niece|cousin|girl|boy|friend|pupil|student|brother|who)\b[^.!?]{{0,25}}\b(?:is|aged|only|just|,) (?:only |just |in )?(?:[5-9]|{_TEENS})\b|\b(?:[5-9]|{_TEENS}) ?(?:year|yr|yo)\b|\b(?:cousin|sister|brother|niece|daughter|friend|girl)s (?:only |just )?{_TEENS}\b|\byear (?:[5-9]|1[0-3])\b|\b(?:gcses?|still at school|sixth form|underage|teen\w*)\b"
)
_WED_LONG_SINCE = re.compile(
    r"\bi (?:was|am|got) (?:\w+ )?married\b|\b(?:my|our) (?:own )?(?:wedding|marriage)\b|\bi am (?:1[89]|[2-9]\d|\w+ty)\b|\bwe (?:got|are) married\b"
)
_TO_BE_CUT = re.compile(
    r"\b(?:be(?:ing)? (?:cut|circumcised|done|sewn)|for cutting|fgm|gudniin|sunna|circumcis\w+|to cut (?:her|them|my|our)|the blade|the cutter)\b"
)
_A_GIRL = re.compile(
    r"\b(?:daughters?|girls?|baby|niece|granddaughters?|grandbaby|(?:little|younger|baby|small) (?:sister|cousin)|pupil|student|i am (?:[5-9]|1[0-7]))\b"
)
# What was done to somebody long ago, or is asked in general, is planned for nobody.
_NOT_PLANNED = re.compile(
    r"\b(?:i was cut|was cut when|had fgm (?:when|as)|when i was|what is fgm|i had fgm|survivor of fgm)\b"
)
# Where children are merely there, or argued over.
_THERE = re.compile(
    rf"\b(?:in front of|next to|beside|near|around|with|while|when|as|because|until|till|once) {_WHOSE} (?:\w+ )?{_NOUN}(?: (?:is|are|was|were|being|had))?(?: (?:in bed|asleep|sleeping|slept|watch\w*|there|here|at \w+|up(?:stairs)?|downstairs|in the (?:room|house|car|bath)|out|around|about|in my arms|saw|present|looking on|next door|crying))*\b|"
    rf"\b{_WHOSE} (?:\w+ )?{_NOUN} (?:(?:have|has|had|was|were|is|are) )?(?:seen|saw|see|sees|heard|hear|hears|watch\w*|witness\w*|asleep|in bed|there|upstairs|downstairs|at (?:school|nursery|my mums)|(?:\w+ )?(?:well|happy|fine|safe|ok|okay|settled|thriving|grown up))\b|"
    rf"\b(?:take|takes|taking|get|keep|keeps|keeping|have|taken) {_WHOSE} (?:\w+ )?{_NOUN} (?:off|away from|from|taken off) me\b|\b(?:drop|bring|pick|return)\w* {_WHOSE} {_NOUN} (?:back|off|up|home|late)\b|"
    rf"\b(?:wants?|wanted|has|have|having|gets?|got) {_WHOSE} {_NOUN} (?:every|at the|on|for|all|full time|overnight|more|this|next|half|most)\b|\b{_NOUN}s? (?:{_THINGS})\b|"
    rf"\b{_WHOSE} (?:\w+ )?{_NOUN}\b[^.!?]{{0,40}}\b(?:{_MISHAP})|"
    rf"(?:,|\bwith|\band|\bgot|\bhave|\b(?:mum|mam|mother|dad|father) (?:of|to|with)) ?(?:\d|one|two|three|four|five) (?:{_NOUN}|(?:young|small|little) {_NOUN})(?=\W*$|[.,;!?]| (?:and|of course|in|i am|so|but)\b)|\bi am not (?:a (?:child|kid)|under ?(?:18|age|aged))\b|"
    rf"\bblam\w+ {_WHOSE} {_NOUN}\b|\bbaby (?:gate|monitor|bottle|bump|shower|clothes|food|milk|bath|photos)\b|\b(?:bath|feed|chang|dress|hold|carry|cuddl|settl|nurs)\w*ing {_WHOSE} (?:\w+ )?{_NOUN}s?\b|"
    rf"\b(?:hurt|harm|damag|upset)\w* {_WHOSE} {_NOUN} by (?:leaving|going|moving|splitting)\b|\bi am an? (?:\w+ )?(?:childminder|teacher|nursery \w+|nanny|teaching assistant)\b|\bi (?:teach|work) in an? (?:\w+ )?(?:primary|school|nursery)\b|"
    rf"\b(?:see|seeing|custody of|residence of|contact with|access to|maintenance for) {_WHOSE} (?:\w+ )?{_NOUN}\b|\bsh(?:ook|akes?|aking) his (?:fist|head|finger)\b"
)


def is_a_child_hurt(plain: str) -> bool:
    """Whether plain words say that a child is hurt or threatened, or that it is planned."""
    return (
        _DONE.search(plain) is not None
        or _BETWEEN.search(plain) is not None
        or _SHAKEN.search(plain) is not None
        or _AFRAID_OF_MYSELF.search(plain) is not None
        or _MADE_TO_MEET.search(plain) is not None
        or all(one.search(plain) for one in (_PICTURES, _A_TEEN, _OF_SOMEBODYS_CHILD))
        or _is_marked(plain)
        or _by_a_sweetheart(plain)
        or _tells_of_themselves(plain)
        or _is_planned(plain)
    )


def without_bystanders(plain: str) -> str:
    """What is left when children who are merely there, or argued over, are taken out."""
    return _THERE.sub(" ~ ", plain)


def _is_marked(plain: str) -> bool:
    """A child comes home with marks, other than of a fall."""
    by_a_hand = _BY_A_HAND.search(plain) or not _BY_MISHAP.search(plain)
    return _MARKED.search(plain) is not None and bool(by_a_hand)


def _by_a_sweetheart(plain: str) -> bool:
    """A teenager is hit by a boyfriend or a girlfriend."""
    return all(one.search(plain) for one in (_A_TEEN, _SWEETHEART_HURTS, _OF_SOMEBODYS_CHILD))


def _tells_of_themselves(plain: str) -> bool:
    """A child writes: an age under 18 beside what is done to them, or brother and sister in one breath."""
    if is_a_child(plain):
        return _TO_ME.search(plain) is not None
    together = _ONE_OF_US.search(plain) and _TO_ME.search(plain)
    return bool(together) and not (is_childhood(plain) or _A_GROWN_UPS.search(plain))


def _is_planned(plain: str) -> bool:
    """Cutting or a wedding is planned for somebody under 18."""
    if _TO_BE_CUT.search(plain) and _A_GIRL.search(plain):
        return _NOT_PLANNED.search(plain) is None
    young = _STILL_YOUNG.search(plain) is not None and _WED_LONG_SINCE.search(plain) is None
    return _TO_WED.search(plain) is not None and (young or is_a_child(plain))
