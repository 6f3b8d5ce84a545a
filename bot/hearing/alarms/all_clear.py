"""Whether somebody says that the danger is over for now, and nothing else: that they left, or that we got away.

Pure. Every part of the message has to say so: "he's gone to get a knife" and "he went out but he's coming back" do not.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.alarms.danger import signals_in
from bot.hearing.alarms.who_is_near import is_away
from bot.hearing.plain_text import folded, plain_english, read_once
from bot.hearing.short_words import bare

LONGEST, LONGEST_HEARD = 20, 200
GONE, GOT_AWAY, APART, COMING = "gone", "got away", "apart", "coming"
_WHO = r"(?:(?:he|she|they|my (?:ex )?(?:ex|husband|wife|partner|boyfriend|girlfriend|dad|father|stepdad|mum|mother|brother|son|fella|fiance)) (?:(?:is|are|has|have|just|now|finally) ){0,3})"
_TO = (
    r"(?:to )?(?:the |his |her |their |a )?(?:own )?(?:bed|sleep|work|shops?|pub|gym|town|mosque|church|home|mums?|mothers?|dads?|"
    r"brothers?|sisters?|parents|mates?|friends?|school|college|night shift)(?: house| place)?"
)
_LEFT = rf"(?:gone|went|left|driven|drove|walked|stormed|run|ran|cleared|gone back)(?: (?:out|off|away|outside the house|{_TO}|the house|the flat|home)){{0,2}}"
_WHEN = r"(?:(?: for)? (?:now|again|already|just now|the night|tonight|a while|today|i think|thank god|at last|in the (?:car|van)))*"
_OF_EACH = (
    (
        GONE,
        rf"{_WHO}?(?:{_LEFT}|took (?:him|her) away|asleep|fallen asleep|out of the house|(?:been )?(?:arrested|taken away)){_WHEN}",
    ),
    (
        GONE,
        rf"(?:the )?police (?:is |are |have |has )*(?:now )?(?:here|there|come|came(?: out| round)?|arrived|turned up|got here|(?:taken|took|arrested|got) (?:him|her|them)(?: away)?){_WHEN}",
    ),
    (
        GOT_AWAY,
        rf"(?:(?:i|we) )?(?:have |just )*(?:got|gotten|ran|managed to get) (?:away|out)(?: safely| from (?:him|her|them)| of (?:the house|there))*{_WHEN}",
    ),
    (
        GOT_AWAY,
        rf"(?:i am|we are) (?:now )?(?:at|round|with) (?:my |a |the )(?:mums?|mothers?|dads?|sisters?|brothers?|friends?|mates?|neighbours?|nans?|parents)(?: house| place)?{_WHEN}",
    ),
    (
        APART,
        rf"{_WHO}(?:gone |went )?(?:up |back )*(?:to |in )?(?:(?:his|her|their|the|another) (?:own )?(?:bed)?room|upstairs|downstairs){_WHEN}",
    ),
    (
        COMING,
        rf"(?:the )?(?:police|cops|officers|ambulance) (?:is |are |have )*(?:now |already |just )*(?:on (?:the|their|its) way|coming|en route|nearly here|been called)(?: round| over| to (?:her|him|them|us|me))?{_WHEN}|"
        rf"(?:i|we|she|they|my (?:\w+ )?\w+|(?:the |a )?neighbours?) (?:have |has )?(?:just |already )*(?:called|rang|rung|phoned|dialed|dialled|got) (?:for )?(?:the )?(?:999|police|cops|ambulance)(?: (?:already|myself|on (?:him|them)|for (?:her|him|them|me|us)))*{_WHEN}",
    ),
    # By itself this says nothing: it is left to what stands beside it.
    (
        "",
        r"(?:(?:i|we) (?:have )?)?(?:locked (?:the|my) (?:front |bedroom )?door|locked (?:him|her|them) out)|(?:he |she )?slammed the door|(?:he |she )?(?:has |is )?(?:let (?:me )?go(?: of me)?|stopped|calmed down)(?: now)?|(?:i am|we are) (?:all )?(?:ok|okay|fine|alright|all right|safe)(?: now)?|"
        r"(?:i am|we are) in the car(?: now)?(?: (?:just )?(?:down|up|round) the (?:road|street|corner))?|(?:he |she )?(?:is )?(?:has )?put (?:it|the knife) down|(?:its |it is |it has )?(?:all )?(?:gone |went )?quiet(?: now)?|"
        r"(?:the |a |my )?neighbours? (?:came|come|is here|are here|has come)(?: out| round| over)?|(?:so )?what (?:do|should|can) i do(?: now| next)?|ok|okay|right|thank (?:god|you)|thanks|phew|no|he is calm(?:ed down)?(?: now)?",
    ),
)
_PARTS = tuple((kind, re.compile(pattern)) for kind, pattern in _OF_EACH)
_BETWEEN = re.compile(r"[.!?;:,\n،۔।؟–—]+| and | i think |\bok(?:ay)? (?=\w)")
# "I'm all right", in the other languages; it stands beside "he's gone".
_FINE = frozenset(
    bare(words)
    for words in (
        "dwi'n iawn|rwy'n iawn|nic mi nie jest|jestem cała|wszystko w porządku|sunt bine|estoy bien|estamos bien|estou bem|waan fiicanahay|"
        "я в порядку|зі мною все добре|все добре|أنا بخير|نحن بخير|خلاص|میں ٹھیک ہوں|main theek hun|ਮੈਂ ਠੀਕ ਹਾਂ|main theek haan|আমি ঠিক আছি|আমি ভালো আছি"
    ).split("|")
)

_STILL_THERE = re.compile(
    r"(?:(?:hello|hi|hey|please|sorry) )*(?:are|is) (?:you|any(?:one|body)|some(?:one|body)) (?:still )?(?:there|here|with me|listening)(?: now| still| with me)?(?: please)?"
)
_STILL_THERE_ELSEWHERE = frozenset(
    bare(words)
    for words in (
        "ydych chi yna|wyt ti yna|ydych chi dal yna|jesteś tam|jesteś tu|jesteś jeszcze|mai ești acolo|ești acolo|ești aici|estás ahí|sigues ahí|sigue ahí|"
        "ainda está aí|está aí|estás aí|ma joogtaa|weli ma joogtaa|ви ще тут|ви тут|ти тут|هل أنت هنا|انت هنا|انتي هنا|هل ما زلت هنا|کیا آپ ہیں|کیا آپ یہاں ہیں|آپ ہیں|"
        "ਕੀ ਤੁਸੀਂ ਹੋ|ਤੁਸੀਂ ਉੱਥੇ ਹੋ|ਕੀ ਤੁਸੀਂ ਇੱਥੇ ਹੋ|আপনি কি আছেন|আপনি আছেন"
    ).split("|")
)


def asks_still_there(text: str) -> bool:
    """Whether somebody asks if we are still there, and nothing else."""
    return (
        _STILL_THERE.fullmatch(bare(plain_english(text[:LONGEST_HEARD]))) is not None
        or bare(text[:LONGEST_HEARD]) in _STILL_THERE_ELSEWHERE
    )


def _kinds(parts: list[str]) -> set[str]:
    """What the parts say; nothing where some part says anything else."""
    kinds = [next((kind for kind, words in _PARTS if words.fullmatch(part)), None) for part in parts]
    return set() if None in kinds else set(filter(None, kinds))


@read_once
def _read(text: str) -> str | None:
    if len(text.split()) > LONGEST or len(text) > LONGEST_HEARD:
        return None
    parts = [part.strip() for part in _BETWEEN.split(plain_english(text)) if part and part.strip()]
    kinds = _kinds(parts)
    found = next((kind for kind in (APART, GOT_AWAY, GONE, COMING) if kind in kinds), None)
    if found:
        return found
    others = [bare(part) for part in _BETWEEN.split(folded(text)) if bare(part)]
    gone = [part for part in others if is_away(part)]
    return GONE if gone and all(part in _FINE or part in gone for part in others) else None


def over_for_now(text: str) -> str | None:
    """`gone`, `got away`, `coming` (help is), or `apart` (in another room: no all-clear); None where more is said."""
    said = _read(text)
    return said if said == APART or not signals_in(text).first() else None
