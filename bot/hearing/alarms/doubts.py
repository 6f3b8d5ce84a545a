"""What makes a word or a guess of danger doubtful: long past, a habit, imagined, denied, or over for the moment.

Pure. English over `plain_english` text, the other languages over `folded` text with the words of
`bot.hearing.alarms.doubt_languages`. A doubt silences only what it stands beside; "now" silences the doubt.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.alarms import doubt_languages as elsewhere
from bot.hearing.alarms.children import AS_A_CHILD
from bot.hearing.alarms.danger_words import HURTING, WEAPON
from bot.hearing.alarms.doubt_despair import is_no_despair, without_denials
from bot.hearing.alarms.doubt_tales import is_a_tale
from bot.hearing.plain_text import folded, plain_english

# How sure a guess of danger must be to be believed beside a doubt: never, or surer than of most real dangers.
NEVER, IN_A_HABIT = 2.0, 0.9

# "When I was in the shower" is a moment ago, "when I was nineteen" is not.
_A_MOMENT_AGO = (
    r"(?:asleep|on the (?:phone|loo|toilet|sofa|settee)|half asleep|in (?:bed|(?:the|my|our) (?:\w+ )?(?:shower|bath|bathroom|kitchen|garden|loo|toilet|bedroom|lounge|car))|"
    r"having (?:a|my) (?:bath|shower|nap|tea|dinner)|(?:cook|feed|bath|shower|sleep|wash|chang|putt|dress|hoover|iron|eat|watch|tidy|nurs|pack|mak|sitt)\w*ing)\b"
)
_LONG_AGO = re.compile(
    r"\b(?:years? ago|months? ago|weeks? ago|days ago|few years back|last (?:year|month|week|summer|winter|christmas)|"
    rf"back in|(?:in|january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d|when i was(?! (?:\w+ )?{_A_MOMENT_AGO})|{AS_A_CHILD}|used to|in the past|once|before we|"
    r"long time ago|when we were|my last relationship|a previous relationship|yesterday|last night|"
    r"every (?:day|night|week|weekend|time|single)|for (?:years|months|weeks|ages)|the other (?:day|night|week)|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)day|married \d+ years|always|usually|often|most (?:days|nights)|never leaves me alone|"
    r"when (?:we|she|he) (?:lived|were|was)|when i lived|"
    r"back then|in lockdown|one day|some ?day|years before|long over)\b"
)
# What of it is surely past, so that a guess beside it has to be as sure as beside a habit. "I'm going back in" is not.
_PAST = re.compile(
    r"\b(?:years? ago|months? ago|last year|back in (?=\d|my |the (?:day|\d)|january|february|march|april|may|june|july|august|september|october|november|december)|in (?:19|20)\d\d|used to|(?:he|she|they|i) once|when i lived|back then|(?<!be )(?<!come )(?<!comes )back when|in lockdown|long over|"
    rf"when i was(?! (?:\w+ )?{_A_MOMENT_AGO}))"
)
_IS_NOW = re.compile(
    r"\b(?:every time i (?:move|breathe|blink|look|stand|reach)|now(?! and (?:then|again))|tonight|right now|just|outside|coming|at the door|at my door|still here|hiding|help|"
    r"is going to|about to|kept (?:me|us) locked|(?:been|are|am) locked (?:in|up)|prisoner|can not (?:get up|move|breathe|stand up))\b"
)
# Which language to speak in is no danger, unless more is said.
_OF_LANGUAGE = re.compile(
    r"\b(?:(?:speak|talk|write|chat|do (?:this|it))(?: \w+){0,2} in (?:english|my language)|(?:speak|use|do|switch to|change to) english)\b"
)
_OF_HARM = re.compile(
    r"\b(?:hit\w*|beat\w*|kill\w*|knife|gun|hurt\w*|strangl\w*|police|afraid|scared|attack\w*)\b"
)
# A threat to kill that was made yesterday is one today.
_RECENTLY = re.compile(r"\b(?:yesterday|last night|the other (?:day|night)|on \w+day|last week)\b")
_DEATH_TO_COME = re.compile(r"\b(?:will|is going to|are going to) (?:\w+ )?(?:kill|murder|stab|shoot)\b")
# Beside a habit or the past only this counts, where it is said to be so.
_PART = re.compile(
    r",|\b(?:but|because|and(?= (?:now|he|she|they|i am|we are|has got|has a|has the|is|will not|keeps|my \w+ is|tonight|today)\b))\b"
)
_GRAVE = re.compile(
    rf"\b(?:is|are|am|has|have|come)\b.*\b(?:{WEAPON}|petrol|acid|gas|strangl\w+|chok\w+|throttl\w+|{HURTING}|"
    r"doors?|windows?|hiding|stabb\w+|bleeding|unconscious|killing|outside|locked|smashing|breaking|forcing|banging)\b|\bwill not let (?:me|us|her|him) (?:out|leave|go)\b"
)
# "My husband who broke my arm last year is in the garden": what is past is said by the way.
_BY_THE_WAY = re.compile(
    r" (?:who|that) (?:\w+ ){1,8}?(?:(?:years?|months?|weeks?) ago|last (?:year|month|week|summer|christmas)|in (?:19|20)\d\d|once|before)(?= (?:is|has|are|just)\b)"
)
# A part without a person of its own goes on about the one before it: "he always hits me and has a knife".
_NOBODY_SAID = re.compile(r"^\s*(?:now )?(?:is|has|will not|keeps|was)\b")
# Long past, or come through; unless something says that it is here again.
_CAME_THROUGH = re.compile(
    r"\b(?:years? ago|months ago|in (?:19|20)\d\d|in lockdown|used to(?! (?:say|tell)\b)|back then|long over|behind me|glad (?:it|i) (?:failed|did not)|"
    r"i am (?:well|better|fine|ok|okay) now|got through it|got help|lost my \w+ to suicide|died (?:by|of|from) suicide|bereave\w*|(?:women|people|men|mums|anyone|someone|residents|clients) who (?:have |has |had )?(?:ever )?(?:tried|attempted|self ?harmed?|been suicidal)|anniversary|last year|as a teenager|"
    r"when i was (?:\w+ )?(?:\d|a |at |young|younger|in |with)|at school|past (?:it|that) now|recovered|in recovery|do not now|dont now)\b"
)
_HERE_AGAIN = re.compile(
    r"\b(?:again|still|tonight|lately|this week|this morning|these days|coming back|come back|thinking (?:of|about)|keeps?|today|"
    r"i (?:want|wish|need|am going|just want) (?:to )?(?:die|end|be dead|kill|do it|go|hurt|harm|was|not)|want to die|going to|will kill|"
    r"i can not|(?:just|have|am) decided|without me|better off(?=\W*$)|i am (?:\w+ )?(?:on|at|up|by) (?:the|a) |in (?:front of me|my hand)|says? (?:he|she) (?:will|is)|threatens|started|but (?:really )?(?:i|he|she) (?:really )?(?:am|is|do|does|might|was lying|lied)(?=\W*$| really| again))\b"
)
# "I did want to die" is over when something says so.
_WANTED_ONCE = re.compile(
    r"\bi (?:did|used to|once) want(?:ed)? to (?:die|end it(?: all)?|kill myself|be dead)\b"
)
_HABIT = re.compile(
    r"\b(?:keeps?|kept|always|every (?:day|time|night|week|weekend|friday|saturday|morning)|sometimes|often|whenever|"
    r"for (?:years|months)|most (?:days|nights)|now and (?:then|again)|gets? (?:shut|locked) in|locks (?:him|her|them) (?:in|out)|when (?:he|she|they) (?:drinks?|(?:is|has) had (?:a|a few) (?:drinks?|few|skinful)|(?:is|has been|gets?) (?:drunk|drinking|angry|mad|cross)|loses (?:it|his|her)))\b"
)
_CALLS = re.compile(r"\b(?:please|someone|somebody|call|999|police|hurry|i try|save|quick)\b")
# Words that are over for the moment, or ask about the police or what to say: no alarm by themselves.
_NO_ALARM = re.compile(
    r"^(?:ok(?:ay)? |so |but |well )*(?:"
    r"(?:i|we|he|she|they) (?:have |has )?(?:just )?left(?: (?:the |my |our )?(?:room|house|home|flat))?|"
    r"(?:he|she|they) (?:is|are|has|have) (?:now )?(?:gone|left|calmed down|asleep)|i am (?:outside|out|away)|"
    r"(?:no|nope|nah),? (?:not (?:now|right now),? )?(?:he|she|they) (?:is|are|has|have) (?:just )?(?:gone |went )?(?:out|to work|at work|away|not here|not in|in bed)|"
    r"(?:what|how) (?:should|do|can|could|would|shall) i (?:say|tell|write|text|answer)\b(?! (?:if|whether|where|which))[^.!?]{0,30}|"
    r"(?:can you )?tell me what (?:she|he|they) needs?|(?:where|which) (?:is|are) (?:my|the) (?:nearest|closest) (?:womens )?refuges?|"
    r"(?:should|can|could|shall|must|do) (?:i|we) (?:have to )?(?:call|ring|phone|tell|contact) (?:the )?(?:police|cops)(?: (?:for|on|about) \w+)?|"
    # being kept from one's own family or friends, and not hearing on the phone
    r"(?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend|ex)) (?:(?:will|does|do|would) (?:not|never) (?:let|allow)|(?:never|hardly ever) (?:lets?|allows?)) (?:me|us) (?:to )?(?:go (?:and )?)?(?:see|visit|meet|go round to) (?:any of )?(?:my|our) (?:own )?(?:mum|mam|mother|dad|father|parents|sisters?|brothers?|nan|gran|grandma|aunt\w*|cousins?|family|friends?|mates?|relatives)(?: (?:any ?more|again|at all|on my own|alone|or my (?:dad|sisters?|brothers?|friends?|family)))*|"
    r"i (?:can not|do not) hear (?:very |too |that )?(?:well|good|properly)(?: (?:on|over|down) the (?:tele)?phone)?|"
    # locked up, moved out, a passport taken, and what is said of these few words or of tablets for a headache
    r"(?:no,? )?(?:he|she|they) (?:is|are|has been|is been|have been|got|was) (?:now |just |still )?(?:in (?:prison|jail|custody|a cell|the cells)|arrested|locked up|sent to prison|on remand|inside for \w+)|"
    r"(?:no,? )?(?:he|she|they) (?:does|do) not (?:live|stay) (?:here|with (?:me|us)|at home)(?: any ?more)?|"
    r"(?:he|she|they) (?:still )?(?:has|have|has got|took|keeps?|hid|hides|is keeping) (?:all )?my (?:passport|papers|visa|documents|id|brp|bank cards?|benefits|money|wages)|"
    r"(?:(?:thank you|thanks|ta|cheers)(?: so much| very much)?[,.!]* )?(?:i will|ill|i might|i am going to) (?:try (?:and|to) )?(?:ring|call|phone|do it|text)(?: (?:them|you|it|her|that number|back))? (?:later|tomorrow|when (?:he|she) (?:is|has) (?:asleep|out|at work|gone(?: out)?|not here|away|in bed))|"
    r"i (?:really )?(?:do not want|do not wanna|would rather not|do not like)(?: to)? (?:ring|call|phone|ringing|calling|phoning)(?: (?:anyone|anybody|them|people|someone|a helpline))?|"
    r"i (?:am|do) not (?:here|want|trying|wanting|mean|meaning) to waste (?:your|anyones|peoples) time|"
    r"(?:sometimes )?i (?:just |really |often )?wish (?:he|she|they|my \w+) (?:was|were|would) (?:dead|just die|die|drop dead)|(?:no,? )?not (?:just|right) now|"
    r"(?:i )?(?:have )?(?:just )?(?:took|taken|had) (?:a |some |my |two |2 )?(?:paracetamol|ibuprofen|aspirin|painkillers?|tablets?) for (?:my|a|the) (?:\w+ )?(?:head|headache|back|pains?|period|tooth\w*|cold|knee|ribs?|arm|hand|fever|migraine|bruis\w+)|"
    r"(?:i )?took (?:her|him|them|my \w+) to get (?:\w+ )?(?:tablets|meds|medication|medicine|pills)|have you (?:taken|had) your (?:tablets|meds|medication|pills)|"
    r"i (?:have )?(?:already )?(?:took|taken|had) my (?:\w+ )?(?:tablets|meds|medication|pills) (?:this morning|already|as usual|on time|with (?:my )?(?:food|breakfast|dinner|tea)|like (?:i should|normal))"
    r")(?: now| already| at the moment)?[\s.!?]*$"
)


def _words(*tables: dict[str, str]) -> re.Pattern[str]:
    """Any of the words of these tables, whole, also where a vowel is a mark of its own."""
    every = "|".join(folded(words) for table in tables for words in table.values())
    return re.compile(rf"(?<![\w\u0981-\u0a71])(?:{every})(?![\w\u0981-\u0a71])")


_PRESENT, _CRY = _words(elsewhere.PRESENT), _words(elsewhere.CRY)
_NOW_ELSEWHERE, _NOW_OR_TODAY = _words(elsewhere.NOW), _words(elsewhere.NOW, elsewhere.TODAY)
_YESTERDAY, _DEATH_TO_COME_ELSEWHERE = _words(elsewhere.YESTERDAY), _words(elsewhere.DEATH_TO_COME)
_HARM_TOLD = _words(elsewhere.PRESENT, elsewhere.HABITUAL, elsewhere.CONTROL)
_LONG_AGO_ELSEWHERE = _words(elsewhere.LONG_AGO)
_NEVER_NOW = _words(elsewhere.HABIT, elsewhere.LONG_AGO, elsewhere.IMAGINED)
_NOT_NOW = _words(elsewhere.HABIT, elsewhere.LONG_AGO, elsewhere.BEFORE, elsewhere.IMAGINED)
_NOT_BEFORE = re.compile(rf"(?<![\w\u0981-\u0a71]){folded(elsewhere.NOT)} *$")
# A clause that says when belongs to what it follows.
_CLAUSE = re.compile(
    r"[.?;\n।۔؟]+|(?<=!)|, (?!(?:kiedy|gdy|jak|cand|cuando|quando|коли|як|عندما|لما|pan) )| (?:"
    + "|".join(folded(words) for words in elsewhere.AND_A_WEAPON.values())
    + ")"
)


def is_no_alarm(plain: str) -> bool:
    """Whether a whole message only says that somebody has left, is locked up or calm, or asks whom to call, and the like."""
    return _NO_ALARM.search(plain.strip()) is not None


def is_over(text: str) -> bool:
    """Whether suicide or self-harm is spoken of as past, or denied, so that a guess should not raise an alarm."""
    plain = plain_english(text)
    if is_long_past(folded(text)) or came_through(plain) or is_no_despair(plain):
        return True
    said = without_denials(plain)
    return said != plain and _HERE_AGAIN.search(said) is None


def came_through(plain: str) -> bool:
    """Whether suicide or self-harm is told as something that somebody came through."""
    return _CAME_THROUGH.search(plain) is not None and _HERE_AGAIN.search(_WANTED_ONCE.sub("", plain)) is None


def is_not_now(sentence: str) -> bool:
    """Whether a sentence in plain English is about long ago, a habit, or something that did not happen."""
    heard = _RECENTLY.sub(" ", sentence) if _DEATH_TO_COME.search(sentence) else sentence
    return _LONG_AGO.search(heard) is not None and _IS_NOW.search(heard) is None or is_a_tale(heard)


def parts_now(sentence: str) -> list[str]:
    """The sentence itself unless it is not now; then those parts that are grave and have no doubt beside them."""
    sentence = _BY_THE_WAY.sub("", sentence)
    if not is_not_now(sentence):
        return [sentence]
    parts = [] if is_a_tale(sentence) else _PART.split(sentence)
    grave = [part for part in parts if _GRAVE.search(part) and not is_not_now(part)]
    return [f"he {part.strip()}" if _NOBODY_SAID.search(part) else part for part in grave]


def is_long_past(text: str) -> bool:
    """Whether folded words of another language speak of long ago, and of nothing now."""
    return _LONG_AGO_ELSEWHERE.search(text) is not None and _NOW_ELSEWHERE.search(text) is None


def says_today(text: str) -> bool:
    """Whether folded words of another language say that something is today."""
    return _NOW_OR_TODAY.search(text) is not None


def _clauses(text: str) -> list[str]:
    return [clause for clause in _CLAUSE.split(text) if clause.strip(" ,!")]


def _is_doubtful(clause: str, doubts: re.Pattern[str]) -> bool:
    if _DEATH_TO_COME_ELSEWHERE.search(clause):
        clause = _YESTERDAY.sub(" ", clause)
    return doubts.search(clause) is not None and _NOW_OR_TODAY.search(clause) is None


def without_doubtful_clauses(text: str) -> str:
    """What is left of a folded message when the clauses about a habit, the past or a dream are taken out."""
    return " , ".join(clause for clause in _clauses(text) if not _is_doubtful(clause, _NOT_NOW))


def strikes_now(text: str) -> bool:
    """Whether harm in a tense that could be a habit has a "now", a cry for help or an exclamation mark beside it."""
    cries = _CRY.search(text) is not None
    return any(
        cries or "!" in clause or _NOW_ELSEWHERE.search(clause) is not None
        for clause in _clauses(text)
        if _is_struck(clause)
    )


def _is_struck(clause: str) -> bool:
    return any(not _NOT_BEFORE.search(clause[: found.start()]) for found in _PRESENT.finditer(clause))


def least_sure_of_danger(text: str) -> float:
    """How sure a guess of danger has to be before it is believed, by what the words say of when."""
    plain, other = plain_english(text), folded(text)
    clauses = _clauses(other)
    of_language = _OF_LANGUAGE.search(plain) and not _OF_HARM.search(plain)
    if of_language or is_a_tale(plain) or is_long_past(other):
        return NEVER
    if clauses and all(_is_doubtful(clause, _NEVER_NOW) for clause in clauses):
        return NEVER
    habit = _HABIT.search(plain) and not (_IS_NOW.search(plain) or _CALLS.search(plain))
    return IN_A_HABIT if habit or _is_all_past(plain) or _is_habit_elsewhere(other) else 0.0


def _is_all_past(plain: str) -> bool:
    return _PAST.search(plain) is not None and _IS_NOW.search(plain) is None


def _is_habit_elsewhere(text: str) -> bool:
    if _NOW_OR_TODAY.search(text) or _CRY.search(text):
        return False
    return _NOT_NOW.search(text) is not None or _HARM_TOLD.search(text) is not None
