"""What a message answers to the question that is open, and whether it plainly does.

Pure.
"""

from __future__ import annotations

from bot.answers import ALLOWED, YES_OR_NO, read_answer
from bot.hearing.ages import age_alone, age_of_another
from bot.hearing.plainly import language_said, meant_themselves, says_safe, step_said
from bot.message import SAFETY, Message, interrupts
from bot.whereabouts import ASKS

SHORT = 6
LONGER = 12


def is_direct(question: str | None, message: Message) -> bool:
    """Whether the few words of a message plainly answer the open question, whatever else they might mean."""
    if says_safe(question, message.text) and not message.chosen:
        return True
    # "Yeah it's fine, it's my work laptop" answers, however little else we make of it.
    plain = question in YES_OR_NO and message.intent == "off_topic"
    speaks = message.intent == "ask_languages" and language_said(message.text) is not None
    most = LONGER if plain or speaks else SHORT
    if message.chosen or message.intent in SAFETY or len(message.text.split()) > most:
        return False
    if speaks and not ASKS.match(message.text):
        return True  # they say which; they don't ask which we have
    if age_alone(message.text) or meant_themselves(message.text) or step_said(message.text):
        return True
    if question is None:
        return False
    if question == "under_18" and age_of_another(message.text):
        return True
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
