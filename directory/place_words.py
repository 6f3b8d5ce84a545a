"""The words around a name that say whether somebody is there, in English and in the languages of the door.

Only words: how much each says is in `place_cues.py` and `place_scripts.py`.
"""

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
MYSELF = re.compile(r"\b(?:i|im|i'm|i am|we|we're|my area|dwi|dw i)\b(?: \w+){0,3}$")
BEFORE_A_POSTCODE = frozenset("its it's is postcode code area".split())
TITLES = frozenset("mr mrs ms miss dr doctor sir called named name surname".split())
STREETS = re.compile(
    r"^\s+(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|crescent|terrace|gardens|grove|court|united|"
    r"city fc|fc|rovers|building society|bank)\b",
    re.IGNORECASE,
)

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
