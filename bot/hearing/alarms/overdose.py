"""Whether a message about suicide says that something was swallowed already: then there is no "if" about 999.

Pure. In every language; only whether it was done, not whether it is meant.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.plain_text import folded, plain_english
from bot.hearing.shared_words import MEDICINES

_MEANS = rf"(?:{MEDICINES}|bleach|an? overdose|overdose|an od)"
_DONE = re.compile(
    rf"\b(?:took|taken|swallowed|necked|downed|popped|drank|drunk|eaten|ate)\b(?: \w+){{0,6}}? {_MEANS}\b|\b(?:have |has |just )+had (?:all|loads|too many|a load|lots|a whole|\d{{2,}})(?: \w+){{0,3}}? {_MEANS}\b|"
    r"\b(?:took|taken|swallowed|necked|downed) (?:about |like )?\d{2,} of (?:them|my|his|her|the)\b|(?:^|[.!?,] ?|\bi (?:have )?(?:just )?)(?:took|taken|swallowed|necked) (?:them(?: all)? (?:now|already|both|just now)|the (?:whole )?lot|all of (?:them|it))\b(?! (?:to|from|off|away|back|for))|"
    rf"\b(?:i|he|she) (?:have |has |just )*(?:overdosed|odd|oded)\b|\bi take (?:just |now )*(?:many|all|lot|lots|a lot|too many|so many|too much|\d{{2,}})(?: (?:of|my|the))* {_MEANS}\b"
)
_NOT_DONE = re.compile(
    rf"\b(?:(?:days?|weeks?|months?|years?|yrs?) ago|last (?:year|month|week|weekend|summer|time)|back in \w+|when i was|in (?:19|20)\d\d|in the past|used to|once before|as a (?:kid|teenager|child))\b|"
    rf"\b(?:if|nearly|almost|never|not|could have|would have|should have|wish i had|before) (?:\w+ )?(?:took|taken|swallowed|overdosed)\b|\btook (?:my|his|her|the|all my) {_MEANS} (?:away|off|from|back|out|(?:and|so|then) (?:\w+ ){{0,3}}?(?:not give|hid\w*|bin\w*|threw|flush\w*|locked))\b"
)
# "I took my medication this morning", "she took paracetamol for her back": no more than that. "I took pills last night"
# may be more, and A&E cannot wait.
_AS_ALWAYS = re.compile(
    rf"\b(?:took|taken|had) (?:\w+ ){{0,2}}?{_MEANS} (?:for (?:my|her|his) (?:\w+ )?(?:back|head|headache|heart|pain|period|cold|knee|tooth|blood pressure|diabetes|asthma|anxiety|depression|epilepsy)\b|as (?:usual|prescribed)\b|with (?:my )?(?:breakfast|food|dinner))"
    rf"|\b(?:took|taken|had) (?:my|her|his) (?:\w+ )?(?:medication|meds|medicines?|antidepressants|tablets?|insulin) this (?:morning|evening)\b"
)
_MUCH = re.compile(
    r"\b(?:all|whole|lots?|loads|many|bottle|packet|box|pack|strips?|handful|\d{2,}|overdose|od|bleach|die|dead|dying|end it|kill\w*|suicid\w*|sleepy|sick)\b"
)
_ELSEWHERE = (
    r"\b(?:cymryd|gymryd|llyncu|lyncu|cymrais|gymrais|llyncais)\b.{0,30}\b(?:tabledi|dabledi|pils|bils|paracetamol|moddion)\b",
    r"\b(?:wziela?m|wzialem|polknela?m|polknalem|nalykala?m|zazyla?m|lyknela?m|lyknalem)\b.{0,30}\b(?:tablet\w*|leki|lekow|prosz\w+|pigul\w+|paracetamol\w*)|\b(?:tablet\w*|leki|pigul\w+)\b.{0,15}\b(?:wziela?m|wzialem|polknela?m)\b|\bprzedawkowala?m\b",
    r"\bam (?:luat|inghitit|baut)\b.{0,30}\b(?:pastil\w+|tablet\w+|pilul\w+|medicament\w+|paracetamol)\b",
    r"\b(?:he tomado|tome|me tome|he tragado|me he tomado|me he tragado|trague)\b.{0,30}\b(?:pastillas|pildoras|tabletas|comprimidos|paracetamol\w*|medicamentos)\b",
    r"\b(?:tomei|engoli)\b.{0,30}\b(?:comprimidos|pilulas|pastilhas|paracetamol\w*|remedios|medicamentos)\b",
    r"\b(?:kaniini\w*|kiniini\w*|daawo\w*)\b.{0,30}\b(?:cunay|liqay|qaatay)\b|\b(?:cunay|liqay|qaatay)\b.{0,30}\b(?:kaniini\w*|kiniini\w*|daawo\w*)\b",
    r"(?:випи(?:ла|в)|наковта\w+|проковтну\w+|прииня(?:ла|в)|наіла\w*)\b.{0,30}(?:таблет|пігул|парацетамол|ліки|ліків)",
    r"(?:اخذت|بلعت|تناولت|شربت).{0,30}(?:حبوب|حبه|اقراص|بنادول|باراسیتامول|ادویه|دواء)",
    r"(?:گولی|ٹیبلٹ|دوا).{0,25}(?:کھا ?لی|نگل|لے لی)|\b(?:goli\w*|tablets?|dawai\w*)\b.{0,25}\b(?:kha ?l[ie]\w*|nigal\w*)\b",
    r"(?:ਗੋਲੀ|ਦਵਾਈ).{0,25}(?:ਖਾ ?ਲ|ਨਿਗਲ)|\b(?:goli\w*|dawai\w*)\b.{0,25}\bkha ?lai\w*\b",
    r"(?:ট্যাবলেট|ওষুধ|বড়ি).{0,25}(?:খেয়েছি|খেয়ে ফেলেছি|গিলে)|\b(?:tablets?|osh?udh|bori)\b.{0,25}\b(?:kheyechi|kheye felechi|kheyesi)\b",
)
_DONE_ELSEWHERE = re.compile("|".join(folded(pattern) for pattern in _ELSEWHERE))


def is_taken_in_english(plain: str) -> bool:
    """Whether plain English says so."""
    if _AS_ALWAYS.search(plain) and not _MUCH.search(plain):
        return False
    return _DONE.search(plain) is not None and _NOT_DONE.search(plain) is None


def is_taken(text: str) -> bool:
    """Whether tablets or something like them were swallowed, as it seems just now."""
    plain = plain_english(text)
    if _DONE.search(plain):
        return is_taken_in_english(plain)
    return _DONE_ELSEWHERE.search(folded(text)) is not None
