"""What the words say outright of the person who needs help, and what no word of theirs bears out.

Pure. Over `plain_english` text. It stands after the model: what is said is never left out for being said rarely,
and what nobody said is not guessed.
"""

# The word lists are easier to check as long lines.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.alarms.children import CHILDREN, SONS
from bot.hearing.alarms.danger import Signals
from bot.hearing.mid_talk import is_for_a_man
from bot.hearing.who_is_helped import OTHERS_STORY, gender_of_other

_DIGITS_OLD = r"[6-9]\d"
_WORDS_OLD = r"(?:sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
_UNITS = r"(?! ?(?:%|percent|quid|pounds|grand|miles|weeks?|wks|days?|minutes?|mins|hours?|times|people|stone|odd|years? (?:married|together|ago|of|in)))"
_YOUNG_NUMBER = r"(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_NOT_AGE = r"(?! ?(?:weeks?|wks|months? ago|days?|minutes?|mins|hours?|times|stone|miles|years? (?:ago|in|into)|of (?:us|them)|and a half (?:hours|stone)))"
_OLDER = re.compile(
    rf"\b(?:woman|man|lady|lass|wench|girl|bloke|chap|widow|widower|mother|mum|dad|father|pensioner) of {_WORDS_OLD}\b|"
    rf"^\W*(?:{_WORDS_OLD}|{_DIGITS_OLD})(?:,| (?:and|now|next|last|this|years? (?:old|young|of age)|year old)){_UNITS}|"
    rf"\b(?:i am|she is|he is|mums?|dads?|nans?|grans?|grandads?|mother is|father is)(?: is)? (?:now |nearly |almost |only |just |about )?(?:{_WORDS_OLD}|{_DIGITS_OLD}) (?:years? )?(?:old|young)\b|"
    r"\b(?:i am|she is|he is) in (?:my|her|his) (?:(?:early|mid|late)[ -]?)?(?:sixties|seventies|eighties|nineties|[6-9]0s)\b"
)
_GRANDPARENT = re.compile(
    r"\b(?:my|our|me) (?:\w+ )?(?:nan|nana|nanna|gran|grandma|granny|grandmother|grandad|granddad|grandfather|grandpa)s?\b"
)
_GRANDCHILD = re.compile(
    r"\b(?:my|our) (?:\w+ )?grand(?:son|daughter|child|kid)s?\b(?!.*\b(?:wife|husband|boyfriend|girlfriend|fiancee?)\b)"
)
_EXPECTING = re.compile(
    r"(?<!not )(?<!was )(?<!were )(?<!been )\bexpecting(?=\W*$|[.,;!?]| (?:my|our|her|a (?:baby|child|little)|twins|again|and|in (?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|the (?:spring|summer|autumn|winter|new year))))|"
    r"\b(?:[5-9]|[1-3]\d) ?(?:wks|weeks)\b(?= (?:and|n|with|gone|today)\b|,)(?=.*\b(?:bell(?:ys?|ies)|bump|stomach|tummy|womb|baby|scan|midwife|pregnan\w*)\b)|"
    r"\b(?:[3-9]|three|four|five|six|seven|eight|nine) months? (?:gone|pregnant)\b"
)
_SELF_IS = (
    r"\b(?:i am|now i am|as)(?: (?:a|an|the|just|only|also|still|his|her|their|\w+ed|grown|\w{3,9}))?(?: a)?"
)
_WOMAN = re.compile(
    rf"{_SELF_IS} (?:woman|girl|lass|wench|lady|wife|mother|mum|mam|housewife|widow|lesbian)\b(?! (?:is|was|has|who|in law))(?! of (?:mine|his))|"
    r"\bwife of (?:an? )?(?:\w+ )?(?:man|husband|citizen)\b|\b(?:a|that|another|any) woman (?:my age|like me|any ?more)\b|\bi am not (?:a|that|the) woman\b|"
    r"\bwomen (?:still )?(?:like me|using|my age)\b|\bwom[ae]n(?:s| is) (?:counselling|counsellor|support|group|service|line|project|organisation)\b|"
    r"\b(?:i am|am) (?:1[0-7]|[2-9]\d|\w+teen)(?:,| and| n)+ (?:and )?(?:a|an) (?:\w+ )?(?:girl|woman|lass)\b|\bhelps? (?:a )?(?:girls?|women|woman)\b|\bdivorced woman\b"
)
_MAN = re.compile(
    rf"{_SELF_IS} (?:man|bloke|lad|lads|fella|dad|father|husband|guy|chap)\b(?! (?:is|was|has|who|in law))(?! of (?:mine|hers))|"
    r"\b(?:be|being|become|am not|was) (?:that|this|a|the) (?:\w+ )?(?:man|bloke|fella|lad|husband|dad)\b|\b(?:courses?|classes|programmes?|groups?|help|places?|somewhere|something) for (?:a )?(?:\w+ )?(?:men|man|blokes|lads|fellas|dads)\b|"
    r"\b(?:tell|told) the other (?:men|lads|blokes)\b|\b(?:a|another|any) (?:man|bloke|lad) (?:my age|like me)\b|\bi am their dad\b"
)
_A_FEMALE = r"wom[ae]ns?|girls?|lass(?:ie|es)?|wench|lad(?:y|ies)|wife|widow|mums?|mams?|mother|mammy|mummy|sisters?|nan|gran\w*|female|lesbians?|missus|bride|princess|hijab|islamic divorce|i was cut|[fw] ?\d\d|\d\d ?f"
_A_MALE = r"m[ae]n|mens|blokes?|lads?|boys?|fellas?|fellers?|guys?|chaps?|gentlem[ae]n|males?|mr|widower|geezer|postman|m ?\d\d|\d\d ?m|brothers?|sons?"
_SAYS_SHE = re.compile(rf"\b(?:{_A_FEMALE})\b")
_SAYS_HE = re.compile(
    rf"\b(?:{_A_MALE}|gay|(?:as a|his|her|their|being a|be a|am a|am the|better|good|single|other|young|old|like|us|for) (?:\w+ )?(?:dads?|fathers?|husbands?))\b"
)
_OF_A_SHE = re.compile(
    rf"\b(?:{_A_FEMALE}|she|her|hers|herself|daughters?|auntie?|aunty|niece|mrs|ms|miss|girlfriends?|husbands?)\b"
)
_OF_A_HE = re.compile(
    rf"\b(?:{_A_MALE}|he|him|his|himself|dads?|das?|father|fathers|daddy|husbands?|uncle|nephew|grandad|grandfather|grandson|boyfriends?)\b"
)
_SERVANTS = re.compile(
    r"\b(?:police|nice|kind|old|some|the|council|housing|(?<!\w)two) (?:lady|girls|women|lassie) (?:officer|said|says|on|at|from|in)\b|\b(?:to|by|with|see|have|want|need|prefer) a (?:woman|female|lady) (?:officer|doctor|adviser|counsellor|worker|solicitor|pc)\b"
)
_ANY_CHILD = re.compile(
    rf"\b(?:{CHILDREN}|{SONS}|child\w*|kid\w*|bairns?|weans?|wee (?:one|man|lass\w*|lad\w*|yin)s?|little|babys?|babies|babby|bab|tots?|teen\w*|twins|infants?|newborn|pram|buggy|nursery|nappies|schools?|playground|custody|contact|handovers?|"
    r"dads?|da|mums?|mam|daddy|mummy|father|mother|parents?|parenting|family|families|lass\w*|youngest|eldest|oldest|middle one|my (?:two|three|four)|under (?:fives?|5s?|tens?)|years? olds?|yr olds?|yo|both of us|me and (?:mine|my))\b"
)
# A child not born yet, and a grown-up's age.
_NO_CHILD = re.compile(
    r"\b(?:1[89]|[2-9]\d)[ -]?(?:years?|yrs?)[ -]?olds?\b|"
    r"\b(?:before|when|until|till|once|after) (?:the|my|our|this|her) baby (?:comes|is (?:here|born|due)|arrives|gets here)\b|\bunborn (?:baby|child)\b|\b(?:the |my |our )?baby (?:is )?(?:due|kicking|moving)\b|\bhaving (?:a|his|our|my|the) baby\b|"
    r"\b(?:expecting|carrying|lose|losing|lost|hurt|harm) (?:my|a|his|our|the) (?:first |unborn )?(?:baby|child)\b|\bexpecting (?:twins|my first|our first)\b"
)
_OWN_CHILD = re.compile(
    rf"\bmy (?:youngests?|eldests?|oldests?|middle ones?|little ones?|wee ones?)\b(?! (?:brother|sister|sibling))|\b(?:me|my|our|wor|an my|and my) (?:little|wee|bairn) (?:lass(?:ie)?|lad(?:die)?|man)\b|"
    rf"\b(?:my|our|wor) (?:lad|boy|girl|son|daughter|lass)s?(?: is| has)? (?:only |just |nearly |turned )*{_YOUNG_NUMBER}\b{_NOT_AGE}|"
    rf"\bour (?!(?:\w*(?:neighbour|friend|mate|sister|brother|cousin|niece|nephew|house|anniversary|relationship|marriage))\b)\w+s?(?: is)? (?:only |just |nearly )?{_YOUNG_NUMBER}\b{_NOT_AGE}(?= (?:and|now|next|he|she|but)\b|[.,])|"
    r"\bmy two(?=[.,;!?]|$| (?:and|have|are|were|from|that|who|by|so|but))|\bcustody (?:of|over|battle|case|hearing|order)\b|\b(?:for|about) custody\b|\b(?:take|taken|took|takes|taking|see|sees|saw|seen|seeing|get|got|keep|kept) (?:the|my|our) (?:girls|boys|twins|bairns|weans)\b|"
    r"\b(?:help|for|protect|hits|hit|hurts|hurt) my (?:little )?(?:boy|girl)\b|\bmy (?:little |wee )?(?:boy|girl)\b(?=.*\b(?:his|her) dad\b)|\b(?:her|his) dad\b(?=.*\bmy (?:little |wee )?(?:boy|girl)\b)|\bin the pram\b|\boutside the nursery\b|\bthe \d ?(?:year|yr) old\b"
)
_HER_CHILDREN = re.compile(
    rf"\b(?:her|his|their|my (?:client|patient|tenant)s?|(?:her|him) and (?:the|her|his)) (?:\w+ )?(?:{CHILDREN}|little (?:boy|girl|one|ones)|(?:two|three)(?=[.,;!?]|$| (?:and|have|are|were|to)\b))\b(?! (?:years?|months?|weeks?|days?|jobs?|sisters?|brothers?|friends?))|\b(?:mum|mother|dad|mam|family|lady|woman) (?:of|with) (?:\w+ )?(?:two|three|four|five|2|3|4|5|kids|children|toddlers?|baby|bab)\b|"
    r"\b(?:two|three|four|five|2|3|4|5) (?:\w+ )?(?:kids|children|toddlers|little ones|bairns|weans|boys|girls|sons|daughters|under (?:fives?|5s?|tens?|10s?)|small children)\b|\b(?:with|and|has|got|have|holding) (?:a|the|her|an?) (?:\w+ )?(?:baby|toddler|newborn|infant|\d ?(?:year|yr|month) old)\b"
)
_AN_ADULT_TOO = re.compile(
    r"\bher (?:and|son|daughter|kids|children|little)\b|\b(?:sister|brother|daughter|friend|mate|colleague|cousin|neighbour|niece|client|patient|tenant|lad[iy]\w*|woman)s? (?:new |ex )?(?:husband|wife|boyfriend|girlfriend|partner|fella|bloke|ex|missus)\b|"
    r"\b(?:he|she|who) has (?:got )?(?:two|three|four|2|3|4|a baby|a toddler|kids|children)\b"
)
_NO_FUNDS = re.compile(
    r"\b(?:no recourse|nrpf|npf|without recourse|public funds?|undocumented|no papers|no (?:legal |immigration )?status|illegal(?:ly)? (?:here|immigrant|in)|asylum|recourse|"
    r"(?:can ?not|not allowed|not entitled|am not|no)(?: \w+){0,4} (?:benefits?|universal credit|help from (?:the )?(?:government|state)))\b"
)
_NO_PUBLIC_FUNDS = re.compile(
    r"\b(?:no|not|without|never)(?: (?:have|got|any|get|recourse|to|access)){0,4} public funds?\b"
)
_LGBT_SAID = re.compile(
    r"\b(?:gay|lesbians?|bisexual|bi|queer|lgbt\w*|pan|pansexual|same[ -]sex|asexual|non ?binary|two (?:women|men|lads|girls)|girlfriend|wife|boyfriend|husband|dyke|came out|coming out|partners?)\b"
)
_THEIR_MAN = re.compile(
    r"\b(?:my|our|me|a|the|this|his|her) (?:\w+ ){0,2}(?:son|brother|grandson|nephew|uncle|dad|stepson|lad)s (?:new |ex |ex-)?(?:boyfriend|husband|fella|bloke)\b|"
    r"(?:^|[.,;!?\n] ?|\b(?:and|but|because|says?|said|that|when|where) )his (?:new |ex |ex-)?(?:boyfriend|husband)\b"
)
_THEIR_WOMAN = re.compile(
    r"\b(?:my|our|me|a|the|this|his|her) (?:\w+ ){0,2}(?:daughter|sister|granddaughter|niece|aunt|auntie|mum|stepdaughter)s (?:new |ex |ex-)?(?:girlfriend|wife|missus)\b|"
    r"(?:^|[.,;!?\n] ?|\b(?:and|but|because|says?|said|that|when|where) )her (?:new |ex |ex-)?(?:girlfriend|wife)\b"
)
_FRIENDS_MAN = re.compile(
    r"\b(?:my|our|a|me) (?:\w+ ){0,2}(?:friend|mate|cousin|pal|flatmate|housemate|colleague)s (?:new |ex |ex-)?(?:boyfriend|husband)\b"
)
_SHE = re.compile(r"\b(?:she|her|hers|herself|sister|daughter|girl|woman)\b")
_HIM = re.compile(r"\b(?:him|his)\b")
_PET_IN_A_SAYING = re.compile(
    r"\b(?:like|fight like) (?:a )?(?:cat and (?:a )?dog|cats and dogs)\b|\bwe have not got a (?:cat|dog)\b|\bguinea pigs? for\b"
)
# Whoever is choked goes black; nobody is said to be Black.
_BLACKED_OUT = re.compile(r"\b(?:went|go|goes|going|all) black\b(?!.*\b(?:black|asian|african|caribbean) )")
_ME_AND_A_CHILD = re.compile(rf"\bme and my (?:\w+ )?{SONS}\b")
_AT_THE_GATES = re.compile(r"\b(?:school|nursery) (?:gates?|run)\b|\bplayground\b|\bat (?:the )?gates?\b")


def said_outright(about: set[str], audience: str, plain: str, signals: Signals) -> set[str]:
    """What is known of the person who needs help, once the words themselves are gone through."""
    about = _with_gender_of_writer(about, audience, plain) | _of_a_couple(audience, plain)
    about = (about - _not_borne_out(about, audience, plain)) | _of_their_life(audience, plain)
    if audience not in OTHERS_STORY:
        about = _of_the_writer(about, plain)
    if audience == "supporter" and signals.child_at_risk and _GRANDCHILD.search(plain):
        about = (about - {"woman", "man"}) | {"under_18"}
    of_the_child = audience in OTHERS_STORY and signals.child_at_risk and not _AN_ADULT_TOO.search(plain)
    return about - {"has_children"} if of_the_child else about


def _of_the_writer(about: set[str], plain: str) -> set[str]:
    """Whoever says that a line is for women is a man; a mother and her son are not."""
    if is_for_a_man(plain):
        return (about - {"woman"}) | {"man"}
    return about - {"man"} if _ME_AND_A_CHILD.search(plain) and not _MAN.search(plain) else about


def about_sought(audience: str, plain: str) -> set[str]:
    """What is said of somebody who is looked for."""
    gender = gender_of_other(plain) if audience == "supporter" else None
    return {gender} if gender else set()


def _of_their_life(audience: str, plain: str) -> set[str]:
    found = set()
    if _OLDER.search(plain) or (audience in OTHERS_STORY and _is_grandparent_helped(plain)):
        found.add("older")
    if _NO_PUBLIC_FUNDS.search(plain) and audience != "unclear":
        found.add("no_recourse")
    if _EXPECTING.search(plain):
        found.add("pregnant")
    own = audience in ("survivor", "own_behaviour") and _OWN_CHILD.search(plain)
    if own or (audience in OTHERS_STORY and _HER_CHILDREN.search(plain)):
        found.add("has_children")
    return found


def _is_grandparent_helped(plain: str) -> bool:
    """A grandparent is named, and as somebody who lives now: "my nan always says" tells a tale of long ago."""
    found = _GRANDPARENT.search(plain)
    return found is not None and not re.match(r" (?:always )?(?:says|said|told|used)\b", plain[found.end() :])


def _with_gender_of_writer(about: set[str], audience: str, plain: str) -> set[str]:
    if audience not in ("survivor", "own_behaviour"):
        return about
    woman, man = _WOMAN.search(plain), _MAN.search(plain)
    if bool(woman) == bool(man):
        return about
    return (about - {"woman", "man"}) | {"woman" if woman else "man"}


def _of_a_couple(audience: str, plain: str) -> set[str]:
    """A son's boyfriend, a sister's wife: the couple is said to be of one sex."""
    if audience not in OTHERS_STORY:
        return set()
    theirs = _FRIENDS_MAN.search(plain) and not _SHE.search(plain) and _HIM.search(plain)
    return {"lgbt"} if theirs or _THEIR_MAN.search(plain) or _THEIR_WOMAN.search(plain) else set()


def _not_borne_out(about: set[str], audience: str, plain: str) -> set[str]:
    """What was guessed and no word says, or what is said of somebody else."""
    gone = set()
    of_others = audience in OTHERS_STORY
    if not (_OF_A_SHE if of_others else _SAYS_SHE).search(_SERVANTS.sub(" ", plain)):
        gone.add("woman")
    if not (_OF_A_HE if of_others else _SAYS_HE).search(plain):
        gone.add("man")
    if not _ANY_CHILD.search(_NO_CHILD.sub(" ", plain)):
        gone.add("has_children")
    if not _NO_FUNDS.search(plain):
        gone.add("no_recourse")
    if "trans" in about and not _LGBT_SAID.search(plain):
        gone.add("lgbt")
    if _BLACKED_OUT.search(plain):
        gone.add("black_minoritised")
    if _PET_IN_A_SAYING.search(plain):
        gone.add("has_pets")
    if of_others and _AT_THE_GATES.search(plain):
        gone.add("under_18")
    return gone
