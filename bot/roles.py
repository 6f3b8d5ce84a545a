"""Whose story it is: taken from the first plain words, changed by an answer only, never guessed.

Pure.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answers import ALLOWED, SKIPPED, Answers, who
from bot.direct_answers import answer_to
from bot.hearing.accused import is_open
from bot.hearing.alarms.who_is_near import says_phone_is_fine
from bot.hearing.circumstances import HARMED
from bot.hearing.owning_up import admits, only_threatens, struck_a_man
from bot.hearing.plain_text import plain_english
from bot.hearing.plainly import done_to_me, meant_themselves, says_harmed
from bot.hearing.whose_life import THEMSELVES, whose_life
from bot.message import Message
from directory.terms import ROLES

_OTHERS = ("supporter", "professional", "own_behaviour")


def with_role(before: Answers, question: str | None, message: Message) -> tuple[Answers, bool]:
    """Who it is about, and whether that is another role than before: then nothing said under the old one stays.

    Words alone fill an empty answer. Once it is given, words change it only where somebody plainly says that they
    did harm, and told of none to themselves. Where they sound like somebody's own behaviour, or like harm to somebody
    who was taken to do it, the question is asked again, and until it is answered no services are shown.
    """
    if _owns_up(before, message):
        return _as_own(before), before.settled not in (None, "own_behaviour")
    supports = before.settled == before.audience == "supporter"
    if supports and not message.chosen and meant_themselves(message.text):
        return before.about_somebody_else("survivor"), True
    if question == "device_safe" and says_phone_is_fine(message.text):
        return before, False  # a friend's phone is no friend who needs help
    ahead = question == "device_safe" and before.audience is None and who(message.text, "") == "survivor"
    answered = question == "audience" or message.chosen or ahead
    asked = None if message.chosen else _to_be_asked(before, answered, message)
    if asked:
        return asked, False
    if not answered and _says_too_little(message):
        return before, False
    said = answer_to("audience", message) if answered else message.value("audience")
    if said not in ALLOWED["audience"] or said == before.audience or (said not in ROLES and not answered):
        return before, False
    if before.settled and not answered:
        return (replace(before, audience=None) if _is_doubted(before, said, message) else before), False
    if said in ROLES and before.settled not in (None, said):
        return before.about_somebody_else(said), True
    if said not in ROLES and before.settled == "own_behaviour":
        said = before.settled  # "not sure" does not turn somebody who harms into somebody who is harmed
    return replace(before, audience=said, settled=said if said in ROLES else before.settled), False


def _says_too_little(message: Message) -> bool:
    """Whether words that sound like a role do not settle it: a friend to whom it was done, or somebody in despair."""
    said = message.value("audience")
    if said == "supporter":
        return done_to_me(message.text)
    # Whoever wants to die may be harmed or may harm: that is asked, once they are heard.
    return said == "survivor" and message.intent == "crisis" and whose_life(message.text, None) == THEMSELVES


def _is_doubted(before: Answers, said: str, message: Message) -> bool:
    """Whether words put in doubt the role that was given: it was done to them, or they do harm, after all."""
    if before.audience in ("supporter", "professional") and done_to_me(message.text):
        return True
    own = said == "own_behaviour" and before.audience in ROLES
    return own and not is_angry_for_another(before, message)


def is_angry_for_another(before: Answers, message: Message) -> bool:
    """Whether a supporter would strike, or struck, whoever harms the person they worry about."""
    plain = plain_english(message.text)
    struck = admits(plain) and not admits(plain, before.about)
    return before.audience == "supporter" and (struck or only_threatens(plain, before.about))


def _owns_up(before: Answers, message: Message) -> bool:
    """Whether somebody who was taken for another plainly says that they do harm, and never told of any to them.

    Who said that it is about themselves and now that they pushed him is asked first.
    """
    if message.chosen or before.audience in ("own_behaviour", "professional"):
        return False
    if before.settled == "survivor" and struck_a_man(plain_english(message.text)):
        return False
    own = message.value("audience") == "own_behaviour" and HARMED not in before.circumstances
    about = before.about if before.settled == "supporter" else ()
    return own and not says_harmed(message.text) and admits(plain_english(message.text), about)


def _as_own(before: Answers) -> Answers:
    """What stays of who says so: where they are and how old, if it was of themselves that they said it."""
    told = before.about_somebody_else("own_behaviour")
    if before.settled not in (None, "survivor"):
        return told
    return replace(told, under_18=before.under_18, area=before.area, area_choice=before.area_choice)


def _to_be_asked(before: Answers, answered: bool, message: Message) -> Answers | None:
    """What is known once the words leave open who harms whom, so that no service is shown before it is answered."""
    said = message.value("audience")
    harmed = said == "survivor" and says_harmed(message.text)
    not_yet = before.audience in (None, "survivor", "unclear", SKIPPED)
    if not_yet and not harmed and said not in _OTHERS and is_open(plain_english(message.text)):
        return replace(before, audience=None, settled=before.settled or "own_behaviour")
    if harmed and before.audience == "own_behaviour" and not answered:
        return replace(before, audience=None)
    return None
