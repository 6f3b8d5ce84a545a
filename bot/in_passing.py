"""What is said in passing, beside a story or a place: that nobody is in danger now, that the phone is one's own, that
one is the parent of a grown child, that one is on the way; or that no more questions are wanted.

Pure.
"""

# A pattern is easier to check on one line than cut in pieces.
# ruff: noqa: E501

from __future__ import annotations

import re
from dataclasses import replace

from bot.answers import Answers
from bot.hearing.ages import GROWN_UP
from bot.hearing.plain_text import plain_english
from bot.message import SAFETY, Message

# A parent may be 16, but not of a child of 12.
A_GROWN_PARENTS_CHILD = 12
SHORT = 10
_CLAUSE = re.compile(r"[.,;!?\n]+(?!\d)")
_NO_DANGER = re.compile(
    r"(?:(?:and|but|so|no|there is|i am|we are|am) )*(?:no|not in|not in any|nobody in|no one in|nobody is in|no one is in) (?:immediate |any )?danger"
    r"(?: (?:right|now|here|atm|today|tonight|at the moment))*"
)
_NOT_NOW = re.compile(r"(?:(?:and|but|so|no) )*not (?:right now|now|at the moment|today|tonight)")
_OWN_PHONE = re.compile(
    r"(?:(?:and|but|so|yes|yeah|it is|its|this is|i am on|on) )*(?:"
    r"(?:totally |all )?(?:safe|ok|okay|fine) (?:for me )?to (?:txt|text|message|talk|chat|write|type|use (?:this|my|the) (?:phone|mobile|laptop|computer|tablet|device))(?: (?:me|here|now|this|phone))*"
    r"|(?:the |this |my )?(?:phone|mobile|laptop|computer|tablet)(?: is|s)? (?:mine|safe|my own|all mine|fine|ok|okay|private)"
    r"|my own (?:phone|mobile|laptop|computer|tablet))"
)
_FEW = r"(?:two|three|four|five|six|seven|[2-7])"
_CHILDREN = r"(?:(?:small|young|little|grown|grown ?up|teenage|wee) )?(?:kids|kiddies|children|boys|girls|sons|daughters|babies|bairns|little ones|lads|weans)"
_SEVERAL_CHILDREN = re.compile(
    rf"\b(?:i|we) (?:have|have got|got|am with|am here with) (?:my )?{_FEW} {_CHILDREN}\b|\b(?:my|our) {_FEW} {_CHILDREN}\b"
    rf"|(?<!my )(?<!his )(?<!her )\b(?:single )?(?:mum|mom|mam|mother|dad|father|parent) (?:of|to|with) {_FEW}\b|\b(?:my|our) (?:kids|children|sons|daughters)\b"
)
_ANOTHER = re.compile(
    r"\b(?:sister|brother|friend|mate|niece|nephew|cousin|neighbour|daughter|pupil|student|client|grand\w+|girl|lad)\b"
)
_CHILD = r"(?:son|daughter|kid|child)"
_AGED_CHILD = re.compile(
    rf"\b(?:my|our) (\d\d)[ -]?(?:years?|yrs?|y/?o)?(?:[ -]old)? {_CHILD}\b|\b(?:my|our) (?:oldest |eldest |youngest |only )?{_CHILD}(?:,? (?:he|she|who))?(?: is|,| aged| just turned| turned)* (\d\d)\b(?! ?(?:weeks?|months?|days?|hours?|minutes?|miles?))"
)
_AGE = r"(\d\d|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)"
_OVER = rf"(?:over|above|older than|past|more than) (?:the age of )?{_AGE}\b"
_BOYS = r"(?:boys?|sons?|lads?|males?)(?: (?:who are|aged|that are))?"
_BOYS_REFUSED = re.compile(
    rf"\bno {_BOYS} {_OVER}|\bnot (?:take|have|accept|allow|let|get|house)(?: \w+)? {_BOYS} {_OVER}|\b{_BOYS} {_OVER} (?:are not|not|can not|is not)"
)
_WORDS = "ten eleven twelve thirteen fourteen fifteen sixteen".split()
_ON_THE_WAY = re.compile(
    r"\b(?:i|we|me)\b(?: \w+){0,4} (?:on (?:the|a|my|our) (?:\w+ )?(?:bus|train|coach|tram|ferry|plane|way)|travell?ing|driving|heading|headed|fleeing|running away|escaping)(?: (?:now|down|up|over|back|straight))* (?:to|into|for|towards)\b"
)
_SORRY = re.compile(
    r"(?:(?:oh|ok|okay|i am|so|really|very|just|god|no)[\s,.!]+)*(?:sorry|soz|apologies)"
    r"(?:[\s,.!]+(?:about (?:that|this|it)|for (?:that|this|it|everything|going on|bothering you|saying that)|i am|so|really|very|sorry|x+))*[\s.!]*"
)
_NO_QUESTIONS = re.compile(
    r"(?:(?:please|pls|just|can|could|will|would|you|ok|okay|no|omg|ffs|god|and|but|oh|look|i said|i want you to)[\s,.!]+)*"
    r"(?:(?:stop|quit|enough|enough of|no more|do not|not another|too many|so many|sick of|i am sick of|fed up (?:of|with)|i am fed up (?:of|with))"
    r"(?: (?:with|all|the|these|your|me|any|more|being|keep|of|bloody|fucking|stupid|constantly))* (?:asking|asked|questions?|quizzing|interrogating|ask)|stop it with the questions)"
    r"(?: (?:me|stuff|things|all|this|these|that|so|many|questions?|anything|everything|please|now|ok|about|it|already|else|more|any))*[\s.!]*"
)
_LEAVES = re.compile(
    r"\b(?:got to|gotta|have to|need to|must|better) (?:go|run|be quick|stop)\b|\bcan not (?:talk|type|text|chat)\b"
)
_TOGETHER = re.compile(
    r"^(?:(?:so|but|and|or|ok|please) )*(?:can|could|should|would|will|do|does|is|are|what about|how about|shall)\b.*\b(?:(?:couples?|marriage|marital|relationship|joint|family) (?:counsell?ing|therapy|sessions?|mediation)|(?:counsell?ing|therapy) together)"
)


def with_passing(told: Answers, question: str | None, message: Message) -> Answers:
    """The yes-or-no questions that nobody has answered yet, as far as clauses beside others answer them."""
    if message.chosen:
        return told
    clauses = [part.strip() for part in _CLAUSE.split(plain_english(message.text)) if part.strip()]
    if len(clauses) > 1:
        told = _with_clauses(told, question, message, clauses)
    limit = sons_refused(message.text)
    if limit is not None and told.role != "own_behaviour" and told.under_18 != "yes":
        about = tuple(dict.fromkeys((*told.about, "has_children")))
        need = tuple(dict.fromkeys((*told.need, "refuge")))  # it is a refuge that says so
        told = replace(told, oldest_son=max(limit, told.oldest_son or 0), about=about, need=need)
    return told


def _with_clauses(told: Answers, question: str | None, message: Message, clauses: list[str]) -> Answers:
    calm = any(_NO_DANGER.fullmatch(one) for one in clauses)
    calm = calm or (question == "danger_now" and any(_NOT_NOW.fullmatch(one) for one in clauses[1:]))
    if calm and told.danger_now is None and message.intent not in SAFETY:
        told = replace(told, danger_now="no")
    if told.device_safe is None and any(_OWN_PHONE.fullmatch(one) for one in clauses):
        told = replace(told, device_safe="asked")
    return told


def with_parenthood(told: Answers, message: Message) -> Answers:
    """Who has several children, or one of 12 or more, is taken for grown up; a parent of a baby may be 16."""
    if told.under_18 is not None or told.audience in ("supporter", "professional"):
        return told
    plain = "" if message.chosen else plain_english(message.text)
    known = told.audience in ("survivor", "own_behaviour")
    grown = known and "has_children" in told.about and (told.oldest_son or 0) >= A_GROWN_PARENTS_CHILD
    aged = [int(next(filter(None, ages))) for ages in _AGED_CHILD.findall(plain)] if known else []
    grown = grown or any(age >= A_GROWN_PARENTS_CHILD for age in aged)
    several = _SEVERAL_CHILDREN.search(plain) and (known or not _ANOTHER.search(plain))
    return replace(told, under_18="no") if grown or several else told


def sons_refused(text: str) -> int | None:
    """The age of a son who was turned away, at least: 13 where no boys over 12 are taken."""
    found = _BOYS_REFUSED.search(plain_english(text))
    age = next(filter(None, found.groups())) if found else None
    if age is None:
        return None
    limit = int(age) if age.isdigit() else 10 + _WORDS.index(age)
    return limit + 1 if limit + 1 < GROWN_UP else None


def on_the_way(text: str) -> bool:
    """Whether somebody is on the way to a place: help is looked for there."""
    return _ON_THE_WAY.search(plain_english(text)) is not None


def says_sorry(text: str) -> bool:
    """Whether somebody says that they are sorry, and nothing more."""
    return _SORRY.fullmatch(plain_english(text).strip()) is not None


def wants_no_questions(text: str) -> bool:
    """Whether somebody asks not to be asked any more, and nothing more."""
    return _NO_QUESTIONS.fullmatch(plain_english(text).strip()) is not None


def leaves_now(text: str) -> bool:
    """Whether somebody breaks off in a few words."""
    plain = plain_english(text)
    return len(plain.split()) <= SHORT and _LEAVES.search(plain) is not None


def asked_in_passing(text: str) -> str | None:
    """The question about being helped as a pair that ends a message which tells something first."""
    clauses = [part.strip() for part in re.split(r"[.;!?\n]+", plain_english(text)) if part.strip()]
    return "ask_as_a_pair" if len(clauses) > 1 and _TOGETHER.search(clauses[-1]) else None
