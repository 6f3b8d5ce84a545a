"""What one message changes in the answers.

Pure. The form gives the answers so far, the question that was open and the message as it was understood, and
gets back the new answers with what has to be said about them. Nothing here knows Rasa.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.answers import ALLOWED, ASKED, RED_FLAGS, SKIPPED, Answers
from bot.direct_answers import answer_to, is_direct
from bot.hearing.ages import GROWN_UP, age_alone, age_of_another, oldest_son, own_age
from bot.hearing.alarms.necks import on_a_neck
from bot.hearing.alarms.who_is_near import is_away
from bot.hearing.asked_plainly import asked_in
from bot.hearing.circumstances import HARMED, HURT_BY_A_WOMAN, circumstances_in
from bot.hearing.plain_text import plain_english
from bot.hearing.plainly import language_said, says_harmed, says_safe, step_said
from bot.in_passing import with_parenthood, with_passing
from bot.message import SAFETY, Message
from bot.roles import with_role
from bot.whereabouts import place_said
from directory.terms import CIRCUMSTANCES

OPEN_ON_REQUEST = {"about_you": "about", "warning_signs": "red_flag"}
BY_NUMBER = ("need", "about", "red_flag")  # so many choices that a number may be one of them
# What a question mentions is not what somebody needs.
ABOUT_THEMSELVES = (
    "ask_person ask_man ask_not_ready ask_help_friend ask_how_stop ask_text_instead ask_scared_to_call "
    "ask_call_police ask_wont_leave ask_home_office"
).split()
ASKING = ("is_this_abuse", "device_safety", "off_topic", "bot_challenge", "abuse_at_bot", "locating")
_FOR_MEN = re.compile(r"\b(?:men|man|male|males|blokes?|guys?|lads?|fellas?|chaps?)\b", re.I)
OWN_NEEDS = ("behaviour_change", "substance_use", "mental_health", "counselling", "health")


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
    told, age = with_age_alone(told, question, message)
    young = bool(age and is_a_child_after_all(before, told, question, message))
    # A number says nothing else about anybody.
    numbered = question in BY_NUMBER and message.text.strip().isdigit()
    told = told if age or numbered else with_ages(with_lists(told, message), message)
    told, say = with_yes_or_no(told, question, message)
    told = with_parenthood(with_passing(told, question, message), message)
    say += ["utter_child_at_risk"] if young else []
    place = None if age or (new_role and not message.value("area")) else place_said(question, message)
    told, opened = with_next_step(told, message)
    if place and question == "under_18" and told.under_18 is None:
        told = replace(told, under_18=SKIPPED)  # they went on to the next question by themselves
    if place == SKIPPED:
        told, place = replace(told, area=SKIPPED, area_choice=None), None
    skipped = question in ("need", "about", "red_flag") and answer_to(question, message) == SKIPPED
    # In which language something was written is no answer, unless they say so.
    answers = told if language_said(message.text) else replace(told, speaks=before.speaks)
    learned = answers != before or place is not None or opened is not None or skipped or bool(say)
    return Heard(told, learned, tuple(say), opened, new_role, place, is_direct(question, message))


def with_age_alone(told: Answers, question: str | None, message: Message) -> tuple[Answers, bool]:
    """An age that is said by itself, whatever was asked, unless several things may be chosen by number."""
    age = None if message.chosen else age_alone(message.text)
    if age is None or question in BY_NUMBER or told.role == "professional":
        return told, False
    about = tuple(value for value in told.about if not (age >= GROWN_UP and value == "under_18"))
    return replace(told, under_18="no" if age >= GROWN_UP else "yes", about=about), True


def is_a_child_after_all(before: Answers, told: Answers, question: str | None, message: Message) -> bool:
    """Whether somebody says of their own accord, by nothing but a number, that they are under 18."""
    own = before.audience not in ("supporter", "professional", "own_behaviour")
    guessed = "under_18" in before.about  # from what else they told
    new = told.under_18 == "yes" and (guessed or before.under_18 != "yes")
    return own and new and question != "under_18" and message.intent not in SAFETY


def with_ages(told: Answers, message: Message) -> Answers:
    """The ages within a story: the writer's own, and that of the oldest son who would come along."""
    if message.chosen:
        return told
    age = own_age(message.text) if told.role in ("survivor", "own_behaviour") else None
    if age and age >= GROWN_UP and "under_18" in told.everything_about:
        told = replace(told, under_18="no", about=tuple(one for one in told.about if one != "under_18"))
    if message.intent in ("off_topic", "locating"):
        return told
    if age and age < GROWN_UP:
        return replace(told, under_18="yes")
    if told.under_18 is None and ("older" in told.about or (age and told.audience)):
        told = replace(told, under_18="no")
    son = oldest_son(message.text)
    # A son who hurts his parent is not taken to a refuge with them; a boy who writes has no son.
    stays = told.under_18 == "yes" or told.role == "own_behaviour" or "child_to_parent" in told.need
    return told if son is None or stays else replace(told, oldest_son=max(son, told.oldest_son or 0))


def with_lists(told: Answers, message: Message) -> Answers:
    """Needs, what is true of the person, their language, a red flag, by and for."""
    need = needs_of(told, message)
    about = about_of(replace(told, need=need), message)
    flagged = tells_of_a_neck(message) or any(value in RED_FLAGS for value in message.values("red_flag"))
    # A refusal to find somebody is no new search, whatever language it was asked in.
    unheard = message.intent == "locating"
    speaks = None if unheard else language_said(message.text) or language_heard(message)
    return replace(
        told,
        need=need,
        about=about,
        circumstances=circumstances_of(told, message),
        under_18="yes" if "under_18" in about and told.under_18 is None else told.under_18,
        # "English please", after Polish, is about our words: services that speak Polish stay wished for.
        speaks=speaks if speaks not in (None, "en") else told.speaks,
        red_flag=told.red_flag or (flagged and told.audience != "own_behaviour"),
        by_and_for=told.by_and_for or message.intent == "by_and_for",
    )


def tells_of_a_neck(message: Message) -> bool:
    """Whether hands on a neck are told of. Whether to go to a hospital is asked of any hurt."""
    asks = asked_in(plain_english(message.text), message.text) == "strangulation"
    heard = message.intent == "strangulation" and not asks
    return heard or message.intent in ("strangulation", "danger") and on_a_neck(message.text)


def only_asks(message: Message) -> bool:
    """Whether a message asks something and tells nothing of whoever writes it."""
    asks = message.intent.startswith("ask_") and message.intent not in ABOUT_THEMSELVES
    return asks or message.intent in ASKING


def needs_of(told: Answers, message: Message) -> tuple[str, ...]:
    """What would help, as far as it has been said."""
    if only_asks(message):
        return told.need
    possible = OWN_NEEDS if told.audience == "own_behaviour" else ALLOWED["need"]
    if told.audience == "supporter" and message.value("audience") == "own_behaviour":
        possible = tuple(value for value in possible if value != "behaviour_change")  # anger at who harms
    if message.intent.startswith("ask_"):
        possible = tuple(value for value in possible if value != "advocacy")
    return merged(told.need, message.values("need"), possible)


def about_of(told: Answers, message: Message) -> tuple[str, ...]:
    """What is true of the person who needs help, as far as it has been said."""
    # "What should I say to her?" is no reason to search again.
    gender = ("woman", "man") if message.intent.startswith("ask_") else ()
    # "Is this just for women?" does not say who asks.
    gender = ("woman",) if message.intent == "ask_man" else gender
    said = [value for value in message.values("about") if value not in gender]
    if message.intent == "ask_man" and "woman" not in told.about and _FOR_MEN.search(message.text):
        said.append("man")
    about = told.about if only_asks(message) else merged(told.about, said, ALLOWED["about"])
    if told.role == "survivor" and "child_to_parent" in told.need:
        # Whose child hurts them is no child, whatever age was named.
        return tuple(value for value in about if value != "under_18")
    return about


def circumstances_of(told: Answers, message: Message) -> tuple[str, ...]:
    """What a line for one circumstance only needs to hear, as far as it has been said."""
    said = () if message.chosen or only_asks(message) else circumstances_in(message.text)
    harmed = (HARMED,) if not message.chosen and says_harmed(message.text) else ()
    return merged(told.circumstances, (*said, *harmed), (*CIRCUMSTANCES, HURT_BY_A_WOMAN, HARMED))


def language_heard(message: Message) -> str | None:
    """The language that a message is written in; two odd words are too few to tell."""
    enough = message.chosen or not message.text.isascii() or len(message.text.split()) > 2
    return message.value("language") if enough else None


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
        # That somebody is out is no "no" about the phone, and no "yes" either: the advice is only offered.
        advice = "utter_device_later" if is_away(message.text) else "utter_device_not_safe"
        say += [advice] if device in ("no", "not_sure") else []
    young = answer_to("under_18", message) if named(question, "under_18", message) else None
    young = young or young_by_age(told, question, message)
    if young:
        about = tuple(value for value in told.about if not (young == "no" and value == "under_18"))
        told = replace(told, under_18=young, about=about)
    return told, say


def young_by_age(told: Answers, question: str | None, message: Message) -> str | None:
    """Whether the person who needs help is under 18, where "she is 30" says so.

    "He" is hardly ever the one who was asked about, unless somebody else asks for him.
    """
    said = None if message.chosen else age_of_another(message.text)
    if said is None or not (question == "under_18" or told.under_18 == "yes"):
        return None
    whose, age = said
    if told.audience == "supporter":
        return "no" if age >= GROWN_UP else "yes"
    return "no" if age >= GROWN_UP and whose == "she" and told.role == "survivor" else None


def named(question: str | None, name: str, message: Message) -> bool:
    """Whether this message may answer that question: it is open, or the message names it."""
    return question == name or message.value(name) is not None


def with_next_step(told: Answers, message: Message) -> tuple[Answers, str | None]:
    """What somebody wants to do next, and the question that this opens."""
    step = message.value("next_step") or (None if message.chosen else step_said(message.text))
    if step == "different_place":
        return replace(told, area=None, area_choice=None), None
    if step == "go_on":
        return told, told.next_question()
    if "narrow" in (message.intent, step):
        return told, "need"
    if message.intent == "by_and_for" and not told.everything_about:
        return told, "about"
    opened = OPEN_ON_REQUEST.get(step or "")
    return told, None if opened == "red_flag" and told.audience == "own_behaviour" else opened
