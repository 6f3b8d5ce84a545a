"""What somebody says in plain words, so that nothing has to be guessed: that it is about them after all, that
it was done to them, that they are back, which language they speak.

Pure.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re

from bot.hearing.alarms.who_is_near import says_away
from bot.hearing.deeds import harm_told
from bot.hearing.languages import LANGUAGES
from bot.hearing.lessons import clues_of
from bot.hearing.plain_text import folded, plain_english
from directory.vocabulary import LANGUAGES as NAMES

# "Actually it's about me": but not "it's me who hits her".
_ME_AFTER_ALL = re.compile(
    r"^(?:(?:actually|sorry|no|oh|ok|wait|well|honestly|truthfully|to be honest|i lied)[\s,.]+)*"
    r"(?:it'?s|it is|this is|i'?m (?:really )?(?:talking|asking)) "
    r"(?:(?:really|actually|all|just|about|for|happening to) )*"
    r"(?:me|myself)\b(?! (?:who|that|doing|hurting|hitting|being the))",
    re.I,
)
# Where the words and the guess at who it is about disagree, we ask.
_DONE_TO_ME = re.compile(
    r"\b(?:hit|beat|hurt|slap|punch|kick|chok|strangl|rap|attack|abus|threaten|bully)\w* me\b(?! to)", re.I
)
# "My husband did it", "I'm not the abusive one".
_THE_OTHER_HARMS = re.compile(
    r"\bi am not the (?:abusive|violent) one\b|\b(?:he|she) is the (?:abusive|violent) one\b|\bi am the (?:victim|one being)\b|"
    r"\b(?:he|she|my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|ex)) did (?:it|this|that)\b|"
    r"\b(?:he|she) is the one (?:who|that) (?:hits|hurts|beats|abuses)\b",
    re.I,
)
# "He goes through my phone", asked whether it is safe to use it.
_WATCHED = re.compile(
    r"\b(?:he|she|they|someone|(?:my|the) \w+)"
    r"(?: (?:always|often|sometimes|might|may|can|could|will|likes to|tries to))* "
    r"(?:checks?|goes through|go through|looks? (?:at|through|in)|reads?|monitors?|sees?|searche?s?) "
    r"(?:(?:all|everything (?:on|in)) )*(?:it\b|(?:my|this|the|our) (?:\w+ )?"
    r"(?:phone|mobile|laptop|computer|tablet|messages|texts|whatsapp|history)\b)",
    re.I,
)
_NO_LONGER = re.compile(
    r"\b(?:never|not|cannot|\w+n'?t|used to|stopped|only if|no longer|nobody|no one)\b", re.I
)
# "I'm safe now", asked whether anyone is in danger.
_NO_DANGER = re.compile(
    r"^((i'?m|i am|we'?re|we are|i feel) (all )?(safe|ok|okay|fine)|(all )?safe)"
    r"( (now|right now|at the moment))?[.!]*$"
    # "Nobodys in danger", "no one right now".
    r"|^(?:(?:no|nope|nah|na)[\s,.]+)*(?:nobody|no ?-?(?:one|1)|none of us)(?:'?s| is| are)?(?: in (?:any )?danger)?"
    r"(?: (?:here|now|right now|at the moment|today|tonight|really|i think|yet))*[\s.!]*$",
    re.I,
)
# Somebody who went quiet and is there again.
_BACK_AGAIN = re.compile(
    r"^(?:(?:ok(?:ay)?|sorry|hi|hello|right|he'?s gone|she'?s gone|(?:he|she|someone|somebody) came in)[\s,.]+)*"
    r"(?:but |and )?(?:(?:i'?m|i am|we'?re) (?:back|here)(?: now| again)?|(?:it'?s |only )*me again(?:[\s,.!]+(?:s?he'?s|s?he is) gone (?:out|to \w+(?: \w+){0,2}))?)[\s.!]*$",
    re.I,
)
# "Yeah he's stopped" says yes to something else than what was asked of the writer.
_GOES_ON = re.compile(
    r"^(?:yes|yeah|yep|yea|yh|aye|no|nah|nope|ok|okay|fine)\b[\s,.!]+(?:(?:but|and|well|cos|because|so) )*"
    r"(?!(?:it'?s?|that'?s?) ?(?:is |was )?(?:true|right|correct|me|ok|okay|fine)\b)"
    r"(?:it'?s?|that'?s|(?:s?he|they|(?:my|the|his|her) \w+)(?:'?s|'?re)?|everything)\b",
    re.I,
)
_LANGUAGE = {NAMES[code].lower(): code for code in LANGUAGES if code != "en"}
_SPEAKS = re.compile(
    r"(?<!don't )(?<!dont )(?<!not )\b(?:speaks?|speaking|talk in|language is) (?:only |mostly )?"
    rf"({'|'.join(_LANGUAGE)})\b",
    re.I,
)
# "Have they got someone Polish", "I don't speak good English, Urdu".
_SPEAKER = re.compile(
    r"\b(?:(?:some|any)(?:one|body)|person|worker|lady|woman|interpreter|translator|english,?)(?: (?:who|that|in|is|for|only|i|just))* "
    rf"({'|'.join(_LANGUAGE)})\b(?! (?:man|woman|guy|husband|wife|family|boyfriend|girlfriend|community|attack\w*|hit\w*|hurt\w*))",
    re.I,
)
# "Somebody who speaks Urdu", in the language itself.
_SPEAKER_ELSEWHERE = {
    code: re.compile(folded(words))
    for code, words in {
        "cy": r"\b(?:siarad|yn) (?:y )?gymraeg\b|\bsiarad cymraeg\b|\bsiaradwr cymraeg\b",
        "pl": r"\b(?:mowi\w*|rozmawia\w*|kogos|ktos) (?:\w+ ){0,3}po polsku\b|\bpolskojezyczn\w+\b",
        "ro": r"\b(?:vorb\w+|stie|limba) (?:in )?(?:limba )?roman[ae]\b|\bvorbitor\w* de (?:limba )?romana\b",
        "es": r"\bhabl\w+ (?:en )?(?:espanol|castellano)\b",
        "pt": r"\bfal\w+ (?:em )?portugues\b",
        "so": r"\b(?:af[- ]?soomaali\w*|soomaali) (?:ku )?(?:hadl\w*|yaqaan\w*)\b|\bku hadl\w* (?:af[- ]?)?soomaali\w*",
        "uk": r"\b(?:говор\w+|розмовля\w+|володі\w+) украінською\b|\bукраінськомовн\w+|\bукраіномовн\w+",
        "ar": r"(?:یتکلم|تتکلم|یتحدث|تتحدث|یحکی|تحکی)\w* (?:ب?اللغه )?(?:ال|بال)?عربی\w*",
        "ur": r"اردو (?:بولنے|بولتی|بولتا|بولنا|جاننے|میں بات)",
        "pa": r"ਪੰਜਾਬੀ (?:ਬੋਲ|ਵਿੱਚ ਗੱਲ|ਵਿਚ ਗੱਲ)",
        "bn": r"বাংলা(?:য়|ভাষী)? ?(?:বল|কথা|জান)|বাংলাভাষী",
    }.items()
}
# What is offered under the services, by its name: a phone has no room for every number.
_STEPS = {
    "narrow": re.compile(
        r"(?:see |show me )?what (?:would|could|might|can) help(?: me| us| them| most)?[\s.?!]*", re.I
    ),
    "go_on": re.compile(
        r"(?:(?:ok(?:ay)?|yes|yeah|sure|right)[\s,.]+)?(?:let'?s |we can |i want to |please )?"
        r"(?:go on|carry on|continue|keep going|go ahead|(?:i'?m |i am )?ready(?: now)?)(?: please| now| then)?[\s.!]*",
        re.I,
    ),
    "warning_signs": re.compile(
        r"(?:see |show me |what are )?(?:the )?(?:(?:serious )?(?:warning|danger) signs?|red flags?)[\s.?!]*",
        re.I,
    ),
}


def step_said(text: str) -> str | None:
    """The next step that somebody names, and nothing else."""
    return next((step for step, words in _STEPS.items() if words.fullmatch(text.strip())), None)


def meant_themselves(text: str) -> bool:
    """Whether somebody who spoke of another person says that it is about themselves after all."""
    return _ME_AFTER_ALL.search(text.strip()) is not None


def goes_on(text: str) -> bool:
    """Whether a "yeah" or "no" goes on about somebody or something else."""
    return _GOES_ON.search(text.strip().replace("’", "'")) is not None


def done_to_me(text: str) -> bool:
    """Whether somebody says that they are the one who is hurt, whoever else is in the story."""
    return _DONE_TO_ME.search(text) is not None


def says_harmed(text: str) -> bool:
    """Whether somebody says, in any language, that the other one harms them."""
    plain = plain_english(text)
    told = ("other", "me") in harm_told(clues_of(text, plain))
    return told or done_to_me(text) or _THE_OTHER_HARMS.search(plain) is not None


def says_watched(text: str) -> bool:
    """Whether somebody says that another person looks at their phone or computer, in the present."""
    return any(
        _WATCHED.search(part) and not _NO_LONGER.search(part) for part in re.split(r"[,.;!?\n]+", text)
    )


def says_safe(question: str | None, text: str) -> bool:
    """Whether "I'm safe now" or "he's at work", and nothing more, answers a question about danger or the phone."""
    safe = question == "danger_now" and _NO_DANGER.search(text.strip()) is not None
    return safe or (question in ("danger_now", "device_safe") and says_away(text))


def is_back(text: str) -> bool:
    """Whether somebody says that they are there again, and nothing more."""
    return _BACK_AGAIN.search(text.strip()) is not None


def language_said(text: str) -> str | None:
    """The code of the language that somebody says they speak, or asks for somebody to speak."""
    found = _SPEAKS.search(text) or _SPEAKER.search(text)
    if found:
        return _LANGUAGE[found[1].lower()]
    return speaker_elsewhere(text)


def speaker_elsewhere(text: str) -> str | None:
    """The same in the words of that language."""
    bare = folded(text)
    return next((code for code, words in _SPEAKER_ELSEWHERE.items() if words.search(bare)), None)
