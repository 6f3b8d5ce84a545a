"""The intent of a message where its plain words name it, surer than the model's first guess. Pure."""

from __future__ import annotations

import re

from bot.hearing.alarms.danger import Signals
from bot.hearing.alarms.doubts import is_no_alarm
from bot.hearing.asked_plainly import asked_in
from bot.hearing.circumstances import circumstances_in
from bot.hearing.deeds import deeds_in, on_the_neck
from bot.hearing.facts_asked import fact_asked_in
from bot.hearing.hard_questions import hard_question_in
from bot.hearing.parting import parting_in

SURE_OF_AN_INTENT = 0.5
# Said by itself it asks whether this is for men too.
_A_MAN = re.compile(
    r"^(?:(?:but|and|so|well|hi|hello) )?i am (?:a|just a) (?:man|bloke|guy|lad|fella|male|chap)"
    r"(?: (?:though|here|too))?[\s.!?]*$"
)
_MAY_COME = re.compile(
    r"^(?:(?:and|but|so|ok|okay) )*(?:can|could|may|will) i (?:also )?(?:bring|take|keep) (?:my|our|the) "
    r"(?:\w+ )?(?:dogs?|cats?|pets?|puppy|kittens?|rabbits?|budgie|parrot|hamster)"
    r"(?: (?:too|as well|with (?:me|us)|(?:in)?to (?:a|the) refuge))*[\s.!?]*$"
)
_A_MINUTE = re.compile(r"\b(?:only |just )(?:got |have )(?:a|one|1|2|two) min(?:ute)?s?\b|^one minute\b")


def _asked(text: str, plain: str) -> str | None:
    """The question that plain words ask. Beside a deed only a fact, a number, or whether anyone helps men is asked."""
    hard = None if on_the_neck(plain, deeds_in(plain)) else hard_question_in(plain)
    if named := fact_asked_in(text) or hard or parting_in(plain):
        return named
    asked = asked_in(plain, text)
    return (
        asked
        if asked in ("ask_numbers", "ask_man", "tell") or not deeds_in(plain.replace(" a bit ", " "))
        else None
    )


def intent_of_words(
    text: str, plain: str, english: bool, guess: tuple[str, float], signals: Signals
) -> str | None:
    """The intent that plain words name, where they are surer than the model's first guess."""
    intent, confidence = guess
    if asked := _asked(text, plain):
        return asked
    if _A_MAN.match(plain):
        return "ask_man"
    if _MAY_COME.match(plain):
        return "ask_refuge"
    if english and confidence < SURE_OF_AN_INTENT and is_no_alarm(plain):
        return "tell"
    if confidence < SURE_OF_AN_INTENT and signals.first() is None and circumstances_in(text):
        return "tell"  # "he'll post the ones he has" is no muddle
    if _A_MINUTE.search(plain) and signals.first() is None:
        return "one_minute"
    return "strangulation" if intent == "tell" and on_the_neck(plain, deeds_in(plain)) else None
