"""Does this message mean that somebody may be hurt right now, or the other things that must never wait?

Pure: patterns only, no model, microseconds. Four questions: `danger` (hurt now), `crisis` (suicide or
self-harm), `child_at_risk`, and `locating` (looking for where a person or a refuge is, or what somebody said).
Who did what to whom, when, and "not" decide; idioms and "never" are taken out before the patterns are tried.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re
from dataclasses import dataclass

from bot import danger_languages, danger_words
from bot.plain_text import folded, plain_english

SIGNALS = ("danger", "crisis", "child_at_risk", "locating")


@dataclass(frozen=True)
class Signals:
    """What must never wait. The order of `SIGNALS` is the order in which they are answered."""

    danger: bool = False
    crisis: bool = False
    child_at_risk: bool = False
    locating: bool = False

    def first(self) -> str | None:
        """The one to answer first, or None."""
        return next((name for name in SIGNALS if getattr(self, name)), None)


def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


_ENGLISH = {
    "danger": _compiled(danger_words.DANGER),
    "crisis": _compiled(danger_words.CRISIS),
    "child_at_risk": _compiled(danger_words.CHILD_AT_RISK),
    "locating": _compiled(danger_words.LOCATING),
}
_VETOES = _compiled(danger_words.VETOES)
_LOCATING_VETOES = _compiled(danger_words.LOCATING_VETOES)
_LATIN = re.compile(r"[a-z]{3}")


def _by_script(patterns: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    """Folded and compiled, those with Latin words apart from the rest, so that only those that can match are tried."""
    alike = tuple(folded(pattern) for pattern in patterns)
    latin = tuple(pattern for pattern in alike if _LATIN.search(re.sub(r"\\.", "", pattern)))
    return _compiled(latin), _compiled(tuple(pattern for pattern in alike if pattern not in latin))


_OTHER = {name: _by_script(patterns) for name, patterns in danger_languages.PATTERNS.items()}
_OTHER_VETOES = _compiled(tuple(folded(pattern) for pattern in danger_languages.VETOES))
_PAST_ELSEWHERE = re.compile(danger_languages.PAST)
_NOW_ELSEWHERE = re.compile(danger_languages.NOW)
_LONG_AGO = re.compile(
    r"\b(?:years? ago|months? ago|weeks? ago|days ago|few years back|last (?:year|month|week|summer|winter|christmas)|"
    r"back in|in (?:19|20)\d\d|when i was|growing up|as a (?:child|kid)|used to|in the past|once|before we|"
    r"long time ago|when we were|my last relationship|a previous relationship|yesterday|last night|"
    r"every (?:day|night|week|weekend|time|single)|for (?:years|months|weeks|ages)|the other (?:day|night|week)|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)day|married \d+ years|always|when (?:we|i|she|he) (?:lived|were|was)|"
    r"back then|in lockdown|one day|some ?day|years before|long over)\b"
)
_IS_NOW = re.compile(
    r"\b(?:now|tonight|right now|just|outside|coming|at the door|at my door|still here|hiding|help|"
    r"is going to|about to)\b"
)


# What somebody dreams, writes, teaches or asks in general.
_IMAGINED = re.compile(
    r"\b(?:(?:had a|in my|a) (?:dream|nightmare)|dream(?:t|ed)|training (?:day|session|course|slide)|an example of|for (?:my|an) essay|"
    r"dissertation|in my (?:story|novel|book|play|script)|my character|what does the research|policy when|"
    r"is (?:someone|somebody) in danger if|do (?:you|i|we) have to be in|no danger|role ?play|"
    r"(?:speak|talk|write|chat)(?: \w+){0,2} in (?:english|my language)|(?:speak|use) english)\b"
)
# Long past, or come through; unless something says that it is here again.
_CAME_THROUGH = re.compile(
    r"\b(?:years? ago|months ago|in (?:19|20)\d\d|in lockdown|used to|back then|long over|behind me|glad (?:it|i) (?:failed|did not)|"
    r"i am (?:well|better|fine|ok|okay) now|got through it|got help|lost my \w+ to suicide|anniversary|last year|as a teenager|"
    r"when i was (?:\w+ )?(?:\d|a |at |young|younger|in |with)|at school|past (?:it|that) now|recovered|in recovery|do not now|dont now)\b"
)
_HERE_AGAIN = re.compile(
    r"\b(?:again|still|tonight|lately|this week|this morning|these days|coming back|come back|thinking (?:of|about)|keeps?|today|"
    r"i (?:want|wish|need|am going|just want) (?:to )?(?:die|end|be dead|kill|do it|go|hurt|harm|was|not)|want to die|going to|will kill|"
    r"i can not|says? (?:he|she) (?:will|is)|threatens|started)\b"
)
_DENIED = re.compile(
    r"\b(?:not|never|nor) (?:wanting|going|planning|thinking|about|trying|looking|gonna) (?:to |of |about )?(?:end|ending|die|dying|kill|killing|harm|harming|"
    r"hurt|hurting|top|topping|do|doing) ?(?:it|anything|myself|owt|something)?\b|\bnot (?:actually |really )?(?:suicidal|at the end of)\b|"
    r"\bno (?:self harm|suicidal|plans? to|thoughts of)\b|\b(?:is not|would not|will not) (?:going to )?do anything (?:silly|stupid|daft)\b"
)


def is_over(text: str) -> bool:
    """Whether suicide or self-harm is spoken of as past, or denied, so that a guess should not raise an alarm."""
    plain = plain_english(text)
    if _is_long_past(folded(text)):
        return True
    return _is_over(plain) or (_DENIED.search(plain) is not None and _HERE_AGAIN.search(plain) is None)


_CHILDHOOD = re.compile(
    r"\b(?:as (?:a )?(?:child|children|kids?)|growing up|when (?:i|we) (?:was|were) (?:\w+ )?(?:a|little|young|small|kids|children|\d)|"
    r"in my childhood|i am (?:[3-9]\d|2\d)|long time ago)\b"
)
_YOUNG_WRITER = re.compile(
    r"\bi am (?:only |just )?(?:[6-9]|1[0-7])\b(?! ?(?:stone|weeks|months|minutes|days|mins|hours|years))|\bmy (?:little|wee|baby|younger) (?:sister|brother|bro|sis)"
)


# "My sister ... her husband" is no child, unless something says so.
_GROWN_UP = re.compile(
    r"\bmy (?:sister|brother)\b[^.!?]{0,60}\b(?:her|his) (?:husband|boyfriend|partner|fella|ex|bloke|wife|girlfriend)\b"
)
_A_CHILD = re.compile(
    r"\b(?:little|younger|wee|baby|kids?|child|children|toddler|school|(?:[1-9]|1[0-7]) ?(?:year|yr|yo))"
)


_HABIT = re.compile(
    r"\b(?:keeps?|kept|always|every (?:day|time|night|week|weekend|friday|saturday|morning)|sometimes|often|whenever|"
    r"for (?:years|months)|most (?:days|nights))\b"
)


_CALLS = re.compile(r"\b(?:please|someone|somebody|call|999|police|hurry|i try|save|quick)\b")


def is_habit(text: str) -> bool:
    """Whether harm is told as something that happens again and again, and nothing says that it is now."""
    plain = plain_english(text)
    return _HABIT.search(plain) is not None and not (_IS_NOW.search(plain) or _CALLS.search(plain))


def is_grown_up(plain: str) -> bool:
    """Whether a sister or brother is spoken of beside a partner of theirs, and no child is."""
    return _GROWN_UP.search(plain) is not None and _A_CHILD.search(plain) is None


# Words that are over for the moment, or ask about the police or what to say: no alarm by themselves.
_NO_ALARM = re.compile(
    r"^(?:ok(?:ay)? |so |but |well )*(?:"
    r"(?:i|we|he|she|they) (?:have |has )?(?:just )?left(?: (?:the |my |our )?(?:room|house|home|flat))?|"
    r"(?:he|she|they) (?:is|are|has|have) (?:now )?(?:gone|left|calmed down|asleep)|i am (?:outside|out|away)|"
    r"(?:what|how) (?:should|do|can|could|would|shall) i (?:say|tell|write|text|answer)\b[^.!?]{0,30}|"
    r"(?:can you )?tell me what (?:she|he|they) needs?|(?:where|which) (?:is|are) (?:my|the) (?:nearest|closest) (?:womens )?refuges?|"
    r"(?:should|can|could|shall|must|do) (?:i|we) (?:have to )?(?:call|ring|phone|tell|contact) (?:the )?(?:police|cops)(?: (?:for|on|about) \w+)?"
    r")(?: now| already| at the moment)?[\s.!?]*$"
)
_OF_A_CHILD = re.compile(
    r"\b(?:kids?|child\w*|bab(?:y|ies)|bairns?|weans?|toddlers?|little|young\w*|teen\w*|sons?|daughters?|girls?|boys?|lads?|lass|grand\w+|nephew|"
    r"niece|pupils?|school|class|year \d+|nursery|dad|daddy|mum|mummy|ma|da|mam|step\w+|foster\w*|parents?|father|mother|uncle|aunt\w*|brother|"
    r"sister|nan|student|twins|newborn|infant|fgm|cut|\d+)\b"
)


def is_no_alarm(plain: str) -> bool:
    """Whether a whole message only says that somebody has left or is calm, or asks what to say or whom to call."""
    return _NO_ALARM.search(plain.strip()) is not None


def speaks_of_a_child(plain: str) -> bool:
    """Whether any word stands for a child, or for somebody that only a child would name."""
    return _OF_A_CHILD.search(plain) is not None


def is_childhood(text: str) -> bool:
    """Whether harm to a child is told as one's own long past."""
    return _CHILDHOOD.search(plain_english(text)) is not None


def is_imagined(text: str) -> bool:
    """Whether danger is only dreamt, taught, asked about in general, or (elsewhere) long past."""
    return _IMAGINED.search(plain_english(text)) is not None or _is_long_past(folded(text))


def _is_long_past(text: str) -> bool:
    return _PAST_ELSEWHERE.search(text) is not None and _NOW_ELSEWHERE.search(text) is None


_CHILDREN_THERE = re.compile(
    r"\b(?:with|and|wi) (?:the|my|our|her|both|two|three|all) (?:\w+ )?(?:kids|children|bairns|weans|wee ones|little ones?|baby|babies|toddler|twins|girls|boys)\b|"
    r"\b(?:kids|children|bairns|weans|wee ones|little ones?|baby|babies|toddler|twins)(?: \w+)? (?:is|are|in|at|can|upstairs|here|crying|screaming|asleep|hiding|with)\b"
    r"(?! (?:at (?:school|nursery|my)|school|nursery|safe|not here|away|with my))"
)


def children_are_there(text: str) -> bool:
    """Whether children are in the place that is spoken of, or write themselves."""
    plain = plain_english(text)
    return _CHILDREN_THERE.search(plain) is not None or _YOUNG_WRITER.search(plain) is not None


def _is_over(plain: str) -> bool:
    return _CAME_THROUGH.search(plain) is not None and _HERE_AGAIN.search(plain) is None


def _any(patterns: tuple[re.Pattern[str], ...], text: str) -> bool:
    return any(pattern.search(text) for pattern in patterns)


def _without(vetoes: tuple[re.Pattern[str], ...], text: str) -> str:
    for veto in vetoes:
        text = veto.sub(" ~ ", text)
    return text


_SENTENCE = re.compile(r"[.!?;\n]+")


def _in_danger(text: str) -> bool:
    """Some sentence means danger and is not about long ago."""
    for sentence in _SENTENCE.split(text):
        if (
            _any(_ENGLISH["danger"], sentence)
            and not (_LONG_AGO.search(sentence) and not _IS_NOW.search(sentence))
            and not _IMAGINED.search(sentence)
        ):
            return True
    return False


# "She says she will end her life" is a crisis; nobody is killing anybody.
_OWN_LIFE = re.compile(
    r"\b(?:she (?:\w+ ){0,4}?end her|he (?:\w+ ){0,4}?end his|they (?:\w+ ){0,4}?end their) (?:own )?life\b"
)


def _english(text: str) -> Signals:
    plain = plain_english(text)
    if not _LATIN.search(plain) and not any(letter.isdigit() for letter in plain):
        return Signals()
    if is_no_alarm(plain):
        return Signals()
    heard = _without(_VETOES, plain)
    return Signals(
        danger=_in_danger(_OWN_LIFE.sub(" ", heard)),
        crisis=_any(_ENGLISH["crisis"], heard) and not _is_over(heard),
        child_at_risk=_any(_ENGLISH["child_at_risk"], heard) and not is_grown_up(heard),
        locating=_any(_ENGLISH["locating"], _without(_LOCATING_VETOES, plain)),
    )


def _other_languages(text: str) -> Signals:
    heard = folded(text)
    found = {name: _in_its_script(_OTHER[name], heard) for name in SIGNALS}
    if not any(found.values()):
        return Signals()
    heard = _without(_OTHER_VETOES, heard)
    if _is_long_past(heard):
        return Signals(locating=found["locating"])
    return Signals(**{name: found[name] and _in_its_script(_OTHER[name], heard) for name in SIGNALS})


def _in_its_script(
    patterns: tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]], text: str
) -> bool:
    latin, others = patterns
    return _any(latin, text) or (not text.isascii() and _any(others, text))


def signals_in(text: str) -> Signals:
    """The four signals in one message, in any of the twelve languages. Never raises."""
    if not text or text.isspace():
        return Signals()
    english, other = _english(text), _other_languages(text)
    return Signals(*(getattr(english, name) or getattr(other, name) for name in SIGNALS))
