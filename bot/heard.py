"""What one message changes in the answers.

Pure. The form gives the answers so far, the question that was open and the message as it was understood, and
gets back the new answers with what has to be said about them. Nothing here knows Rasa.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.answers import ALLOWED, ASKED, RED_FLAGS, SKIPPED, Answers, read_answer, says_safe
from directory.models import ROLES

# Intents with a reply of their own, given at once wherever the conversation stands; the form waits.
INTERRUPTING = frozenset(
    "greet goodbye thanks ask_person more start_again back leave wrong_place one_minute bot_challenge "
    "off_topic abuse_at_bot device_safety danger crisis child_at_risk locating strangulation "
    "is_this_abuse".split()
)
COMMANDS = frozenset("back leave start_again wrong_place one_minute more help ask_person".split())
SAFETY = frozenset({"danger", "crisis", "child_at_risk", "locating"})
SHORT = 6
SHORT_PLACE = 4
OPEN_ON_REQUEST = {"about_you": "about", "warning_signs": "red_flag"}

# "33" or "I'm 33", said when it was not asked, puts a wrong answer about age right. Below ten it may count options.
_AGE_ALONE = re.compile(
    r"^(?:no,? |yes,? |sorry,? )?(?:i'?m |i am |im |aged? |am )?([1-9]\d)(?: ?(?:years?|yrs?)(?: old)?)?[\s.!]*$",
    re.I,
)
# "Actually it's about me": but not "it's me who hits her".
_ME_AFTER_ALL = re.compile(
    r"^(?:(?:actually|sorry|no|oh|ok|wait|well|honestly|truthfully|to be honest|i lied)[\s,.]+)*"
    r"(?:it'?s|it is|this is|i'?m (?:really )?(?:talking|asking)) "
    r"(?:(?:really|actually|all|just|about|for|happening to) )*"
    r"(?:me|myself)\b(?! (?:who|that|doing|hurting|hitting|being the))",
    re.I,
)
_SPEAKS = re.compile(
    r"(?<!don't )(?<!dont )(?<!not )\b(?:speaks?|speaking|talk in|language is) (?:only |mostly )?"
    r"(polish|welsh|urdu|punjabi|bengali|arabic|romanian|spanish|portuguese|somali|ukrainian)\b",
    re.I,
)
_ASKS = re.compile(r"\s*(?:do|does|can|could|is|are|which|what|who|anyone)\b", re.I)
_LANGUAGE = {
    "polish": "pl",
    "welsh": "cy",
    "urdu": "ur",
    "punjabi": "pa",
    "bengali": "bn",
    "arabic": "ar",
    "romanian": "ro",
    "spanish": "es",
    "portuguese": "pt",
    "somali": "so",
    "ukrainian": "uk",
}

# What a question mentions is not what somebody needs.
ABOUT_THEMSELVES = ("ask_person", "ask_man", "ask_not_ready", "ask_help_friend", "ask_how_stop")
ASKING = ("is_this_abuse", "device_safety", "off_topic", "bot_challenge", "abuse_at_bot", "locating")
OWN_NEEDS = ("behaviour_change", "substance_use", "mental_health", "counselling", "health")


def interrupts(intent: str) -> bool:
    """Whether an intent has its own reply."""
    return intent in INTERRUPTING or intent.startswith("ask_")


@dataclass(frozen=True)
class Message:
    """One message as it was understood. `chosen` is true for a tapped choice: it is never a guess."""

    intent: str
    text: str = ""
    entities: tuple[tuple[str, str], ...] = ()
    chosen: bool = False

    def values(self, name: str) -> list[str]:
        """Every value of one entity, in order, once."""
        return list(dict.fromkeys(value for entity, value in self.entities if entity == name))

    def value(self, name: str) -> str | None:
        """The last value of one entity: what somebody said last is what they mean."""
        return next(iter(reversed(self.values(name))), None)


@dataclass(frozen=True)
class Heard:
    """The new answers, response names to say first, a question to open out of turn, whether roles changed."""

    answers: Answers
    learned: bool = False
    say: tuple[str, ...] = ()
    open: str | None = None
    new_role: bool = False
    place_said: str | None = None
    direct: bool = False


def hear(before: Answers, question: str | None, message: Message) -> Heard:
    """Work a message into the answers. A place is only passed on: somebody else knows the map."""
    told, new_role = with_role(before, question, message)
    told, age = with_age(told, question, message)
    told = told if age else with_lists(told, message)  # a number says nothing else about anybody
    told, say = with_yes_or_no(told, question, message)
    place = None if age else place_said(told, question, message)
    told, opened = with_next_step(told, message)
    if place and question == "under_18" and told.under_18 is None:
        told = replace(told, under_18=SKIPPED)  # they went on to the next question by themselves
    if place == SKIPPED:
        told, place = replace(told, area=SKIPPED, area_choice=None), None
    skipped = question in ("need", "about", "red_flag") and answer_to(question, message) == SKIPPED
    learned = told != before or place is not None or opened is not None or skipped or bool(say)
    return Heard(told, learned, tuple(say), opened, new_role, place, is_direct(question, message))


def is_direct(question: str | None, message: Message) -> bool:
    """Whether the few words of a message plainly answer the open question, whatever else they might mean."""
    if says_safe(question, message.text) and not message.chosen:
        return True
    if message.chosen or message.intent in SAFETY or len(message.text.split()) > SHORT:
        return False
    if message.intent == "ask_languages" and _SPEAKS.search(message.text) and not _ASKS.match(message.text):
        return True  # they say which; they don't ask which we have
    if _AGE_ALONE.search(message.text.strip()) or meant_themselves(message):
        return True
    if question is None:
        return False
    return read_answer(question, message.text, "") is not None


def answer_to(question: str | None, message: Message) -> str | None:
    """The answer that a message gives to one question: as an entity, or read from the words."""
    if question is None:
        return None
    value = message.value(question)
    if value is not None and (question not in ALLOWED or value in ALLOWED[question]):
        return value
    if message.chosen or (interrupts(message.intent) and not is_direct(question, message)):
        return None
    return read_answer(question, message.text, message.intent)


def with_role(before: Answers, question: str | None, message: Message) -> tuple[Answers, bool]:
    """Who it is about, and whether that is another role than before: then nothing said under the old one stays.

    Words alone fill an empty answer. Once it is given, words never change it: where they sound like somebody's
    own behaviour the question is asked again, and until it is answered no services are shown.
    """
    if before.settled == before.audience == "supporter" and meant_themselves(message):
        return before.about_somebody_else("survivor"), True
    answered = question == "audience" or message.chosen
    said = answer_to("audience", message) if answered else message.value("audience")
    if said not in ALLOWED["audience"] or said == before.audience or (said not in ROLES and not answered):
        return before, False
    if before.settled and not answered:
        doubted = said == "own_behaviour" and before.audience in ROLES
        return (replace(before, audience=None) if doubted else before), False
    if said in ROLES and before.settled not in (None, said):
        return before.about_somebody_else(said), True
    if said not in ROLES and before.settled == "own_behaviour":
        said = before.settled  # "not sure" does not turn somebody who harms into somebody who is harmed
    return replace(before, audience=said, settled=said if said in ROLES else before.settled), False


def meant_themselves(message: Message) -> bool:
    """Whether somebody who spoke of another person says that it is about themselves after all."""
    return not message.chosen and _ME_AFTER_ALL.search(message.text.strip()) is not None


def with_age(told: Answers, question: str | None, message: Message) -> tuple[Answers, bool]:
    """An age that is said by itself, whatever was asked, unless several things may be chosen by number."""
    age = _AGE_ALONE.search(message.text.strip()) if not message.chosen else None
    if (
        age is None
        or question in OPEN_ON_REQUEST.values()
        or question == "need"
        or told.role == "professional"
    ):
        return told, False
    adult = int(age.group(1)) >= 18
    about = tuple(value for value in told.about if not (adult and value == "under_18"))
    return replace(told, under_18="no" if adult else "yes", about=about), True


def with_lists(told: Answers, message: Message) -> Answers:
    """Needs, what is true of the person, their language, a red flag, by and for."""
    asking = message.intent in ASKING or (
        message.intent.startswith("ask_") and message.intent not in ABOUT_THEMSELVES
    )
    possible = OWN_NEEDS if told.audience == "own_behaviour" else ALLOWED["need"]
    if message.intent.startswith("ask_"):
        possible = tuple(value for value in possible if value != "advocacy")
    speaks = _SPEAKS.search(message.text)
    need = told.need if asking else merged(told.need, message.values("need"), possible)
    # "What should I say to her?" is no reason to search again.
    gender = () if not message.intent.startswith("ask_") or message.intent == "ask_man" else ("woman", "man")
    said = [value for value in message.values("about") if value not in gender]
    about = told.about if asking else merged(told.about, said, ALLOWED["about"])
    flagged = (
        any(value in RED_FLAGS for value in message.values("red_flag")) or message.intent == "strangulation"
    )
    return replace(
        told,
        need=need,
        about=about,
        under_18="yes" if "under_18" in about and told.under_18 is None else told.under_18,
        # A refusal to find somebody is no new search, whatever language it was asked in.
        speaks=told.speaks
        if message.intent == "locating"
        else message.value("language") or (_LANGUAGE[speaks[1].lower()] if speaks else told.speaks),
        red_flag=told.red_flag or (flagged and told.audience != "own_behaviour"),
        by_and_for=told.by_and_for or message.intent == "by_and_for",
    )


def merged(known: tuple[str, ...], new: Iterable[str], allowed: tuple[str, ...]) -> tuple[str, ...]:
    """Both, without repeats, unknown values or the skip."""
    return tuple(dict.fromkeys([*known, *(value for value in new if value in allowed and value != SKIPPED)]))


def with_yes_or_no(told: Answers, question: str | None, message: Message) -> tuple[Answers, list[str]]:
    """The three yes-or-no questions, and what an answer to them calls for at once."""
    say: list[str] = []
    danger = answer_to("danger_now", message) if named(question, "danger_now", message) else None
    if message.value("red_flag") in RED_FLAGS and told.role != "own_behaviour":
        say.append("utter_red_flag")
    if message.intent == "danger" and not says_safe(question, message.text):
        told = replace(told, danger_now="yes")
    elif danger:
        told = replace(told, danger_now=danger)
        say += {"yes": ["utter_danger"], "not_sure": ["utter_danger_not_sure"]}.get(danger, [])
    device = answer_to("device_safe", message) if named(question, "device_safe", message) else None
    if device:
        # Only that it was asked is kept: an unsafe answer is forgotten with the screen it was given on.
        told = replace(told, device_safe=ASKED)
        say += ["utter_device_not_safe"] if device in ("no", "not_sure") else []
    young = answer_to("under_18", message) if named(question, "under_18", message) else None
    if young:
        told = replace(told, under_18=young)
    return told, say


def named(question: str | None, name: str, message: Message) -> bool:
    """Whether this message may answer that question: it is open, or the message names it."""
    return question == name or message.value(name) is not None


def place_said(told: Answers, question: str | None, message: Message) -> str | None:
    """The words of a message that name a place, `skip`, or None."""
    if message.intent == "locating":
        return None
    said = message.value("area")
    if said or message.chosen:
        return said
    if question != "area" or message.intent in (*SAFETY, *COMMANDS):
        return None
    if _ASKS.match(message.text):
        return None  # "what about my dog?" names no place
    if message.intent not in ("give_place", "skip") and len(message.text.split()) > SHORT_PLACE:
        return None
    return read_answer("area", message.text, message.intent) or message.text.strip() or None


def with_next_step(told: Answers, message: Message) -> tuple[Answers, str | None]:
    """What somebody wants to do next, and the question that this opens."""
    step = message.value("next_step")
    if step == "different_place":
        return replace(told, area=None, area_choice=None), None
    if message.intent == "narrow":
        return told, "need"
    if message.intent == "by_and_for" and not told.everything_about:
        return told, "about"
    return told, OPEN_ON_REQUEST.get(step or "")
