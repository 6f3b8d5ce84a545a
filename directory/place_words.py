"""The words around a name that say whether somebody is there, in English and in the languages of the door.

Only words: how much each says is in `place_cues.py` and `place_scripts.py`.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

NEAR_WORDS = frozenset("in near nr around round outside at from by yn yng ym ger w".split())
PLAINLY_WHERE = frozenset("near nr around round outside".split())
# Words before "in" that make what follows a place to be: I am, she lives, a refuge, any help.
BEING_THERE = frozenset(
    "im i'm am is are was were we're they're he's hes she's shes theyre live lives living lived based staying stay "
    "stays stuck moved here currently originally come comes someone somewhere anywhere anyone somebody anybody help "
    "support service services refuge refuges hostel shelter house flat home friend sister mum mother daughter "
    "family place area women people born work works byw mieszkam".split()
)
LIVING_THERE = frozenset("live lives living lived based staying stay stays byw mieszkam".split())
COMING_FROM = frozenset("im i'm am come comes originally is hes he's shes she's".split())
# Where somebody works or was born is less surely where they are than where they live.
LESS_THAN_LIVING = frozenset("work works working worked born".split())
# "I don't live in Leeds", "no longer in Leeds", "anywhere but Leeds".
DENIED_BEFORE = re.compile(
    r"(?:\b(?:(?<!can )not|never|nor|no longer|(?:do|does|did|is|are|was|were|have|has|had|wo)n['’]?t)(?: (?:actually|even|currently|now|really|been|ever|want to|going to))*"
    r" (?:live|living|lived|stay|staying|based|be|been|move|moving|go|going|going back|moving back|go back)(?: (?:back|anymore|any more))? (?:in|near|at|to)|"
    r"\bno longer(?: (?:live|living|am|based|staying))? (?:in|near|at|from)|\bnot (?:in|that|from|near|to)|\bthat is(?: not|n['’]?t)(?: in)?|\b(?:anywhere|somewhere) (?:but|except|other than|away from)|\bnot) $",
    re.IGNORECASE,
)
# What somebody left behind: known, but any other place is likelier.
LEFT_BEFORE = re.compile(
    r"(?:\b(?:moved|fled|ran|run|came|come|relocated|escaped|got|gone|went|driven|travelled)(?: (?:away|here|over|down|up|back|out|to [\w'’-]+(?: [\w'’-]+)?|with [\w'’ ]{1,25}|last \w+|in \w+))* from|"
    r"\b(?:used to|once|previously|formerly) (?:live|lived|be|stay)(?:d)? (?:in|near|at)|\b(?:we|i|she|he|they|just|have|had|has|['’]ve|ive|weve) (?:just )?left|\bwas (?:living|based) (?:in|near|at)|\bwhen (?:we|i|she|he|they) (?:lived|stayed|(?:was|were) (?:living|staying|at uni)) (?:in|near|at)) $",
    re.IGNORECASE,
)
# Where somebody who left has come to.
MOVED_TO = re.compile(
    r"\b(?:moved|fled|ran|run|relocated|escaped|came|come)(?: (?:away|here|over|down|up|back|out|recently|just|with [\w'’ ]{1,25}|last \w+|from [\w'’-]+(?: [\w'’-]+){0,2}))* to $",
    re.IGNORECASE,
)
SURELY_MOVED_TO = re.compile(r"\b(?:moved|relocated)(?: \w+)? to $", re.IGNORECASE)
# Somebody else needs the help, so that it is they whose place counts.
FOR_ANOTHER = re.compile(
    r"\b(?:her|his|their) (?:new )?(?:husband|boyfriend|partner|ex|wife|girlfriend|bloke|fella|fiance|son|dad)\b[^.!?]{0,40}\b(?:hit|beat|hurt|punch|kick|slap|strangl|chok|abus|threat|control|shov|push|batter|stop|lock|scar|frighten|stalk|treat)\w*|"
    r"\b(?:he|she)(?: has|['’]s| is| keeps?)? (?:hit|beat|hurt|punch|kick|slap|strangl|chok|abus|threaten|controll?|batter|lock)\w* (?:her|him|them)\b|"
    r"\b(?:she|he|sister|brother|mum|mother|daughter|son|friend|mate|niece|cousin|neighbour|client|patient)(?:['’]s)?\b[^.!?]{0,25}(?: is| has been)? (?:being |getting )(?:hit|beaten|hurt|abused|controlled|battered|stalked)\b|"
    r"\b(?:help|worried about|support|refuge|somewhere|services?|advice|concerned about|scared for)(?: for)? (?:her|him|my (?:\w+ )?(?:sister|brother|mum|mother|dad|daughter|son|friend|mate|niece|nan|cousin|auntie?|neighbour|client|patient))\b|"
    r"\b(?:she|he) needs (?:help|somewhere|a|to)\b",
    re.IGNORECASE,
)
ANOTHER = re.compile(
    r"\b(?:she|shes|he|hes|they|sister|brother|mum|mother|dad|father|daughter|son|friend|mate|niece|nephew|nan|gran|cousin|aunt|auntie|neighbour|client|patient|colleague)(?:['’]?s)?\b(?: \w+){0,2}$"
)
MYSELF = re.compile(r"\b(?:i|im|i'm|i am|we|we're|my area|dwi|dw i)\b(?: \w+){0,3}$")
BEFORE_A_POSTCODE = frozenset("its it's is postcode code area".split())
TITLES = frozenset("mr mrs ms miss dr doctor sir called named name surname".split())
STREETS = re.compile(
    r"^\s+(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|crescent|terrace|gardens|grove|court|united|"
    r"city fc|fc|rovers|building society|bank)\b",
    re.IGNORECASE,
)

# "M25" is a road unless it is said where a postcode would be.
ROAD_AFTER = frozenset("motorway services junction northbound southbound eastbound westbound j".split())
IN_A_POSTCODE = frozenset("in yn ym w en em în from".split())

# What people write around the name of a place when they are asked where they are.
LEAD_IN = re.compile(
    r"^(?:(?:i|im|i m|am|we|were|are|live|living|based|staying|stay|its|it is|is|just|somewhere|anywhere|here|the|"
    r"my|our|area|town|city|place|postcode|outside|around|near|nearby|close|close to|next to|in|at|from|by|to|"
    r"dwi n|dw i|byw|yn|yng|ym|ger|o) )+"
)
LEAD_OUT = re.compile(
    r"(?: (?:area|way|somewhere|please|thanks|thank you|uk|united kingdom|now|at the moment))+$"
)

# ---- other languages in Latin letters --------------------------------------------------------------------

# "In" and "near" that are no English words; those that are say it only before a capital.
NEAR_ELSEWHERE = frozenset("em en în din lângă desde por niedaleko koło obok magaalada spre".split())
NEAR_BEFORE_A_CAPITAL = frozenset("we do na no la de z ze od ku gan o pod ee".split())
SOMEHOW_NEAR = NEAR_WORDS | NEAR_ELSEWHERE | NEAR_BEFORE_A_CAPITAL
# "Cerca de", "perto de", "aproape de": near.
NEAR_BEFORE_DE = frozenset("cerca perto aproape".split())
LIVING_ELSEWHERE = frozenset(
    "vivo vive vivimos vivem vivemos moro mora moramos estoy estou estamos locuiesc locuim locuiește stau stăm sunt "
    "suntem mieszka mieszkamy jestem jesteśmy żyję byw".split()
)
# Somali says "I live" and then the place.
LIVING_BEFORE_A_NAME = frozenset(
    "noolahay noolnahay nooshahay degganahay deganahay daganahay degan deggan joogaa joognaa".split()
)
NOT_IN = frozenset("nie nu não".split())

# ---- other scripts ---------------------------------------------------------------------------------------

OTHER_SCRIPT = re.compile(r"[\u0400-\u052f\u0620-\u06ff\u0980-\u09ff\u0a00-\u0a7f]")
WORD_IN_OTHER_SCRIPT = re.compile(
    r"[\u0400-\u052f](?:['’ʼ]?[\u0400-\u052f])*"
    r"|[\u0620-\u0669\u066e-\u06d3\u06d5-\u06ff](?:\u200c?[\u0620-\u0669\u066e-\u06d3\u06d5-\u06ff])*"
    r"|[\u0980-\u09ff](?:[\u200c\u200d]?[\u0980-\u09ff])*"
    r"|[\u0a00-\u0a7f](?:[\u200c\u200d]?[\u0a00-\u0a7f])*"
)
IN_BEFORE = frozenset(
    "في فى من قرب بقرب جنب مدينة بمدينة у в із зі з до біля під від коло поблизу місті місто м".split()
)
IN_AFTER = frozenset("میں سے شہر এ তে এর থেকে থেইকা কাছে শহরে ਵਿੱਚ ਵਿਚ ਚ ਤੋਂ ਨੇੜੇ ਕੋਲ ਸ਼ਹਿਰ".split())
COMING_FROM_ELSEWHERE = frozenset("من з із зі سے থেকে থেইকা ਤੋਂ".split())
NEAR_AFTER = re.compile(r"\s*(?:کے (?:قریب|پاس)|ਦੇ (?:ਕੋਲ|ਨੇੜੇ|ਨਾਲ)|এর কাছে)")
# What follows a Latin name in a message in another language and says that somebody is there.
IN_AFTER_A_LATIN_NAME = re.compile(
    r"\s*(?:['’]?ਚ|ਵਿੱ?ਚ|ਤੋਂ|میں|سے|এ|তে|থেকে|mein|vich|vch|wich|ch|theke|er dike|er kache|"
    r"e thak\w+|e as[ie]|te thak\w+|ayaan|baan)(?![\w\u0980-\u09ff\u0a00-\u0a7f])"
)
NOT_BEFORE = frozenset("ليس ليست لست مش مو не".split())
NOT_AFTER = frozenset("نہیں নেই নই ਨਹੀਂ".split())
LIVING = re.compile(
    r"سكن|ساكن|اسكن|أسكن|اعيش|أعيش|عايش|مقيم|رہت|رہ رہ|رہائش|থাক|বাস কর|ਰਹਿ|ਰਹਿੰ|жив[уе]|мешка|прожива"
)
STREETS_ELSEWHERE = re.compile(
    r"\s+(?:يونايتد|سيتي|روڈ|سٹریٹ|اسٹریٹ|یونائیٹڈ|রোড|স্ট্রিট|ইউনাইটেড|ਰੋਡ|ਸਟਰੀਟ|ਸਟ੍ਰੀਟ|ਯੂਨਾਈਟਿਡ|юнайтед|сіті|роуд|стріт)",
    re.IGNORECASE,
)
STREET_BEFORE = frozenset("شارع вулиці вулиця вул".split())
