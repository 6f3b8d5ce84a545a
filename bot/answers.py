"""What somebody has answered so far, and which question comes next.

Pure. `Answers` is the one list of the form's slots: every other part of the bot reads them through it, so a
misspelt slot fails at once. The order of the questions and who is spared which is decided here.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from bot.hearing.ages import GROWN_UP, age_answered
from bot.hearing.alarms.who_is_near import answer_of_whereabouts
from bot.hearing.circumstances import HARMED
from bot.hearing.plainly import goes_on, says_safe, says_watched, step_said
from bot.hearing.short_words import answer_in, role_in
from directory.terms import ABOUT, NEEDS, ROLES

SKIPPED = "skip"
ASKED = "asked"
YES_NO = ("yes", "no", "not_sure", SKIPPED)
RED_FLAGS = (
    "hands_on_neck worse threats weapons followed leaving pregnant sexual_violence family children".split()
)
QUESTIONS = ("danger_now", "device_safe", "audience", "under_18", "area")
YES_OR_NO = ("danger_now", "device_safe", "under_18")
# How someone is watched is never explained to a person who may be the one watching, and a professional is
# neither on the device that may be checked nor the person whose age matters.
SPARED = {"own_behaviour": {"device_safe"}, "professional": {"device_safe", "under_18"}}
ALLOWED = {
    "danger_now": YES_NO,
    "device_safe": YES_NO,
    "audience": (*ROLES, "unclear", SKIPPED),
    "under_18": YES_NO,
    "need": (*NEEDS, SKIPPED),
    "about": (*ABOUT, SKIPPED),
    "red_flag": (*RED_FLAGS, SKIPPED),
}


def _any_of(*words: str) -> re.Pattern[str]:
    return re.compile(rf"\b({'|'.join(words)})\b", re.I)


_YES = re.compile(r"^(y|yh|yes|yeah|yep|yup|yea|aye|definitely|correct)\b", re.I)
# "Ok so my husband" and "I am a GP" begin a story; only by themselves do they say yes.
_FINE = re.compile(
    r"(ok|okay|k|sure|fine|alright|all right|right"
    r"|(yes|yeah|yh),? (it'?s|we'?re|i'?m|i am|we are) (all )?(fine|ok|okay|good|safe))[\s.!]*",
    re.I,
)
_BARE_YES = re.compile(
    r"^(ok|okay|sure|(i am|it is|it'?s|they are|we are|she is|he is)( (in danger|safe|fine|ok|mine|now|right now))*"
    r")[\s.!]*$",
    re.I,
)
_NO = re.compile(
    r"^(n|nope|nah|na|no(?! (money|food|where|visa|papers?|recourse|home|family|friends|english|help|way out|job|bank))"
    r"|(nobody|no-?one|none)(?! (believes|knows|listens|cares|will|can|would|helps|understands))"
    r"|i'?m not(?! (even|sure|coping|ok|okay|well|allowed|able|ready|leaving))"
    r"|not ((right|just) )?now|not at the moment|it'?s not)\b",
    re.I,
)
_NOT_SAFE = re.compile(r"^(\S+ ){0,4}((not|isn'?t|aren'?t|never) safe|unsafe)\b", re.I)
_UNSURE = _any_of(
    "not sure", "unsure", "don'?t know", "dunno", "no idea", "maybe", "might", "idk", "hard to say"
)
# "I'm not sure what to do" and "not even sure it's abuse" doubt something other than what was asked.
_OTHER_DOUBT = _any_of(
    r"(what|who|where|how) (to|i|we|else)",
    r"(sure|know|idea|unsure) (that |if |whether )?"
    r"(it|this|that)('?s| is| was| counts as) (even |really )?(abuse|abusive|normal)",
    r"where to start",
    r"(sure|know|idea|unsure) (if|whether) (i should|i'?m wasting|(it|this|that)('?s| is) (that )?(bad|serious))",
)
_LONG = 8
_SKIP = _any_of(
    r"skip|not (telling|saying)|mind your own|rather not|prefer not|don'?t want to (say|answer|tell)|pass",
    r"next question|none of your",
)
_WHO = {
    "own_behaviour": _any_of(
        "my (own )?(behaviou?r|temper|anger|actions)", "how i (treat|act|behave)", "i hurt (him|her|them)"
    ),
    "professional": _any_of(
        "i work with",
        "(my|a) (client|patient|pupil|service user|tenant)",
        "professional",
        "social worker",
        "for work",
    ),
    "supporter": _any_of(
        "some(one|body) (i know|else)",
        "(my|a) (friend|mate|sister|brother|mum|mother|dad|daughter|son|cousin|aunt|uncle|niece|nephew|relative)",
        "(my|a) (neighbour|colleague)",
        "not me",
    ),
    "survivor": re.compile(
        r"^\s*(it'?s |it is |for |about )?(me|myself|mine|i am|just me)\s*[.!]*\s*$",
        re.I,
    ),
}
_NOT_SAYING_WHERE = re.compile(
    r"^(no|nope|nah|na|never mind|anywhere|nowhere|why|whatever|any|no,? (thanks?|thank you|sorry)"
    r"|(please )?(just )?(give|show|tell) me .*)[\s.!?]*$",
    re.I,
)
_NOT_SAYING_WHO = re.compile(r"(no|nope|nah|never mind|no,? (thanks?|thank you))[\s.!]*", re.I)


@dataclass(frozen=True)
class Answers:
    """The form, as answered so far. None means not asked yet.

    `settled` is the last role that was given. It outlives a doubt about `audience`, so that a change is noticed.
    """

    danger_now: str | None = None
    device_safe: str | None = None
    audience: str | None = None
    settled: str | None = None
    under_18: str | None = None
    area: str | None = None
    area_choice: int | None = None
    need: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    circumstances: tuple[str, ...] = ()
    by_and_for: bool = False
    red_flag: bool = False
    speaks: str | None = None
    oldest_son: int | None = None

    @classmethod
    def from_slots(cls, slots: Mapping[str, Any]) -> Answers:
        """Read the slots of a tracker; a slot that is missing there is a fault, not an absence."""
        values = {field.name: slots[field.name] for field in fields(cls)}
        values |= {name: tuple(values[name] or ()) for name in ("need", "about", "circumstances")}
        values |= {name: bool(values[name]) for name in ("by_and_for", "red_flag")}
        for name in ("area_choice", "oldest_son"):
            values[name] = None if values[name] is None else int(values[name])
        return cls(**values)

    def to_slots(self) -> dict[str, Any]:
        """The values as slots hold them."""
        return {
            name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()
        }

    @property
    def role(self) -> str:
        """Whom to search for. Somebody who did not say is treated as the person who was hurt."""
        return self.audience if self.audience in ROLES else self.settled or "survivor"

    @property
    def role_doubted(self) -> bool:
        """Whether a role was given and then put in doubt."""
        return self.settled is not None and self.audience is None

    @property
    def everything_about(self) -> frozenset[str]:
        """What was said about the person who needs help, their age included."""
        young = {"under_18"} if self.under_18 == "yes" and self.role != "professional" else set()
        return frozenset(self.about) | young

    def next_question(self) -> str | None:
        """The first question of the usual order that still has no answer, or None."""
        spared = SPARED.get(self.audience or "", set())
        return next((name for name in QUESTIONS if name not in spared and getattr(self, name) is None), None)

    def fingerprint(self) -> str:
        """A short mark that changes when a search would come out differently. It says nothing by itself."""
        search = [self.role, self.area, self.area_choice, sorted(self.need), sorted(self.everything_about)]
        told = sorted(set(self.circumstances) - {HARMED})
        search += [self.by_and_for, self.red_flag, self.speaks, self.oldest_son, told]
        return hashlib.blake2b(json.dumps(search).encode(), digest_size=6).hexdigest()

    def about_somebody_else(self, role: str) -> Answers:
        """The same device, another role: nothing said under the first is carried into the second."""
        return replace(
            Answers(), danger_now=self.danger_now, device_safe=self.device_safe, audience=role, settled=role
        )


def read_answer(question: str | None, text: str, intent: str) -> str | None:
    """What a free reply to `question` answers, or None where it answers something else or nothing."""
    text = text.strip()
    if question == "under_18":
        age = age_answered(text)
        if age is not None:
            return "yes" if age < GROWN_UP else "no"
        if goes_on(text):
            return None  # "yeah hes stopped" answers something else
    if question not in ALLOWED and question != "area":
        return None
    if intent == "skip" or _SKIP.search(text) or answer_in(text) == SKIPPED:
        return SKIPPED
    if question == "area" and (_NOT_SAYING_WHERE.search(text) or answer_in(text) == "no"):
        return SKIPPED
    if question == "audience" and (_NOT_SAYING_WHO.fullmatch(text) or answer_in(text) == "no"):
        return SKIPPED
    if question == "danger_now" and _NOT_SAFE.search(text):
        return "not_sure"
    if question == "device_safe" and says_watched(text):
        return "no"
    if question in YES_OR_NO and (step_said(text) or (question != "device_safe" and _FINE.fullmatch(text))):
        return None  # "ok" only says that the question was read, "go on" that it may go on
    whereabouts = answer_of_whereabouts(question, text)
    if whereabouts or says_safe(question, text):
        return whereabouts or "no"
    if question in YES_OR_NO:
        # "Yes please help me" asks for help; it does not say that somebody is in danger.
        return None if intent in ("help", "greet") else yes_or_no(text, intent)
    if question == "audience":
        return who(text, intent)
    unsure = intent == "not_sure" or _UNSURE.fullmatch(text) or answer_in(text) == "not_sure"
    if question in ("need", "about", "area") and unsure:
        return SKIPPED
    return None


def who(text: str, intent: str) -> str | None:
    """The role that a short reply to "who is it about?" names."""
    if doubtful(text, intent):
        return "unclear"
    return role_in(text) or next((role for role, words in _WHO.items() if words.search(text)), None)


def yes_or_no(text: str, intent: str) -> str | None:
    """yes, no, not_sure, or None where the reply is none of them."""
    if doubtful(text, intent):
        return "not_sure"
    said = answer_in(text)
    if _NO.search(text) or said == "no" or intent == "deny":
        return "no"
    if said == "yes" or _YES.search(text) or _BARE_YES.search(text) or intent == "affirm":
        return "yes"
    return None


def doubtful(text: str, intent: str) -> bool:
    """Whether somebody doubts the answer to what was asked: in a few words, or before they tell us more."""
    if _OTHER_DOUBT.search(text):
        return False
    if answer_in(text):
        return answer_in(text) == "not_sure"
    doubt = _UNSURE.match(text) if len(text.split()) > _LONG else _UNSURE.search(text)
    return intent == "not_sure" or doubt is not None
