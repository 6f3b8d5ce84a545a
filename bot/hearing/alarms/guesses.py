"""Which of the model's guesses about what must never wait are believed, and which the words gainsay.

Pure. A guess is not believed where the words say "long ago" or "not", and none may stand on words that mean
something else: figures of speech, children who are merely there, a place in a refuge that is asked for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.hearing.accused import without_kept_away
from bot.hearing.ages import age_of_another
from bot.hearing.alarms.children import (
    is_a_child,
    is_childhood,
    is_grown_up,
    is_of_unknown_age,
    is_said_unhurt,
    speaks_of_a_child,
)
from bot.hearing.alarms.danger import (
    SIGNALS,
    Signals,
    asks_for_a_place,
    is_an_errand,
    looks_for_nobody,
    without_alarms,
    without_alarms_elsewhere,
    without_fears,
    without_figures,
    without_idioms,
)
from bot.hearing.alarms.doubt_despair import without_deeds_of_others, without_killing_others
from bot.hearing.alarms.doubts import is_over, least_sure_of_danger
from bot.hearing.alarms.few_words import least_sure
from bot.hearing.alarms.hurt_children import without_bystanders
from bot.hearing.alarms.necks import on_a_neck
from bot.hearing.alarms.somewhere_safe import asks_elsewhere
from bot.hearing.alarms.under_way import is_under_way
from bot.hearing.alarms.who_is_near import is_away
from bot.hearing.asked_plainly import asked_in
from bot.hearing.deeds import deeds_in, harm_told
from bot.hearing.facts_asked import fact_asked_in
from bot.hearing.lessons import clues_of
from bot.hearing.linear_model import LinearModel
from bot.hearing.meanings import meanings_in
from bot.hearing.message_read import Said
from bot.hearing.plain_text import folded
from bot.hearing.said_elsewhere import tells_of_a_pupils_mother

SURE_OF_A_PERSON, SURE_OF_CHILD_TO_PARENT = 0.5, 0.45
LIKELY_A_CHILD = 0.15
# A child's fear at home sounds like despair; what must be surer beside something else that was heard.
SURE_OF_A_CHILD, SURELY, SURE_IN_DANGER = 0.9, 0.55, 0.75
TOO_FEW_WORDS = 5
# "My brother's hurting his wife", "he's bleeding me dry": what sounds like danger now is left to the model where it is
# all but certain that it is not, and no other alarm is heard. In a long message danger may come after much that is
# not, so that there words decide.
RULED_OUT, MOST_WORDS = 0.015, 35
CERTAIN = 0.98
# Of nine messages with words of looking for somebody that the model made less of than 0.05, none looked for anybody.
LOCATING_RULED_OUT = 0.03
_WANTS = re.compile(
    r"\?|\b(?:where|which|what|who|how|find|know|tell|want|need|get|bring|back|see|speak|talk|track|trace|look\w*|search\w*|"
    r"address|number|phone|contact|message|refuge|help|can|could|is she|has she|did she)\b"
)
_KNOCKED_ABOUT = re.compile(
    r"\bbeen (?:knocking|pushing|shoving|throwing|slapping) me (?:about|around|round)\b"
)
# To be outed may cost somebody everyone they know, and that sounds like despair.
_OUTED = re.compile(
    r"\b(?:(?:i|ill|id|will|would|am|be|get|being|getting|gets) )*outed\b(?: (?:to|at|in|by) (?:\w+ )?\w+)?|"
    r"\bmy life (?:is|will be|would be) over\b|\b(?:lose|losing) (?:everyone|everything|my family)\b|"
    r"\bdead to (?:them|him|her|my \w+)\b|"
    r"\b(?:(?:that )?(?:i am|i have|i have got|about my|my) )?(?:hiv|aids)\b(?: positive| status| pos)?"
)

# Whoever left a note and went to a refuge is alive.
_IS_SAFE = re.compile(
    r"\b(?:she|he|they) (?:is|has|are|have) (?:now )?gone (?:in ?to|to) (?:a|the) (?:safe house|refuge)\b"
)


def _without_outing(plain: str) -> str:
    return _OUTED.sub(" ~ ", plain) if "outed" in plain or "hiv" in plain else plain


@dataclass(frozen=True)
class Guesses:
    """One message, how sure its chances have to be, and what the patterns heard in it."""

    model: LinearModel
    said: Said
    sure: dict[str, float]
    patterns: Signals

    def signals(self) -> Signals:
        """Patterns and model together."""
        if is_away(self.said.text):
            return self.patterns
        heard = {name: getattr(self.patterns, name) or getattr(self, name)() for name in SIGNALS}
        heard["locating"] = heard["locating"] and self.said.chances["signal:locating"] >= LOCATING_RULED_OUT
        others = any(heard[name] for name in SIGNALS if name != "danger")
        heard["danger"] = heard["danger"] and (others or not self._is_ruled_out())
        dying = self.said.english and heard["crisis"] and is_under_way(self.said.plain)
        heard["danger"] = heard["danger"] or dying
        heard["child_at_risk"] = heard["child_at_risk"] or heard["danger"] and is_a_child(self.said.plain)
        return Signals(**heard)

    def _is_ruled_out(self) -> bool:
        """Whether the model is all but certain that a short message, of no hands on a neck, tells of no danger."""
        short = len(self.said.plain.split()) <= MOST_WORDS
        return short and self.said.chances["signal:danger"] < RULED_OUT and not on_a_neck(self.said.text)

    def danger(self) -> bool:
        """Hurt now, surer beside a habit or the past."""
        return (
            self._guessed("danger")
            and self.said.chances["signal:danger"] >= least_sure_of_danger(self.said.text)
            and self._without(
                "danger", self._but("crisis", without_kept_away(without_idioms(self.said.plain)))
            )
            and self._stands_alone("danger", "crisis")
        )

    def crisis(self) -> bool:
        """Suicide or self-harm that is neither over nor denied."""
        return (
            self._guessed("crisis")
            and (self._surely("crisis") or not self._is_of_a_child_elsewhere())
            and not _IS_SAFE.search(self.said.plain)
            and not is_over(self.said.text)
            and self._without(
                "crisis",
                self._but(
                    "danger",
                    without_idioms(
                        without_deeds_of_others(without_killing_others(_without_outing(self.said.plain)))
                    ),
                ),
            )
            and self._stands_alone("crisis", "danger")
        )

    def child_at_risk(self) -> bool:
        """A child who hurts a parent is not thereby a child who is hurt, nor one who was taken along."""
        if not self.said.english and self._is_told_of_a_child():
            return True
        if not self.said.english and (tells_of_a_pupils_mother(self.said.text) or self._is_merely_there()):
            return False
        theirs = self.said.chances["need:child_to_parent"] >= SURE_OF_CHILD_TO_PARENT
        return (
            self._guessed("child_at_risk")
            and not (theirs or self.patterns.locating)
            and fact_asked_in(self.said.text) != "ask_children_taken"
            and not asks_elsewhere(folded(self.said.text))
            and not (is_childhood(self.said.text) or is_of_unknown_age(self.said.text))
            and (not self.said.english or self._is_of_a_child())
            # "How do I get into a refuge with my son?" tells of no harm to him.
            and (
                not self._asks_for_a_place() or is_a_child(self.said.plain) or bool(deeds_in(self.said.plain))
            )
        )

    def _is_merely_there(self) -> bool:
        """Whether words of another language raise another alarm, in which a child may be no more than present."""
        other = self.patterns.danger or self.patterns.crisis or self.danger()
        return other and self.said.chances["signal:child_at_risk"] < SURE_IN_DANGER

    def _asks_for_a_place(self) -> bool:
        return asks_for_a_place(self.said.plain) or asked_in(self.said.plain, self.said.text) == "ask_refuge"

    def _is_told_of_a_child(self) -> bool:
        """Whether words of another language tell of a child that somebody hits; the writer's own may be grown up."""
        done = harm_told(self.said.clues)
        likely = self.said.chances["signal:child_at_risk"] >= LIKELY_A_CHILD and not is_childhood(
            self.said.text
        )
        return (("I", "child") in done or ("other", "child") in done and likely) and not is_over(
            self.said.text
        )

    def locating(self) -> bool:
        """Looking for somebody, which is not to ask for a person here, nor to fear being found."""
        done = set() if self.said.english else harm_told(self.said.clues)
        return self.said.chances["signal:locating"] >= CERTAIN or (
            self._guessed("locating")
            and self.said.chances.get("intent:ask_person", 0.0) < SURE_OF_A_PERSON
            and not (looks_for_nobody(self.said.plain) or asked_in(self.said.plain, self.said.text))
            and not (fact_asked_in(self.said.text) or age_of_another(self.said.text))
            and not self._only_owns_up()
            and (not any(who == "I" for who, _ in done) or self._surely("locating"))
            and (self.said.english or not is_an_errand(folded(self.said.text)))
            and self._without("locating", without_fears(self.said.plain))
        )

    def _only_owns_up(self) -> bool:
        """Whether "I hit my wife and she's left me" is all there is: nothing is asked or wanted."""
        told = deeds_in(self.said.plain) == {"I>other"} or _KNOCKED_ABOUT.search(self.said.plain)
        return bool(told) and not _WANTS.search(self.said.plain)

    def _guessed(self, name: str) -> bool:
        enough = least_sure(name, self.said.plain) if self.said.english else 0.0
        return self.said.chances[f"signal:{name}"] >= max(self.sure[name], enough)

    def _is_of_a_child_elsewhere(self) -> bool:
        return not self.said.english and self.said.chances["signal:child_at_risk"] >= SURE_OF_A_CHILD

    def _surely(self, name: str) -> bool:
        return self.said.chances[f"signal:{name}"] >= SURELY

    def _is_of_a_child(self) -> bool:
        """Whether the guess stands without children who are merely there, unless there is danger."""
        if (
            not speaks_of_a_child(self.said.plain)
            or is_said_unhurt(self.said.plain)
            or is_grown_up(self.said.plain)
        ):
            return False
        if self.patterns.danger or self.danger():
            return True
        rest = without_bystanders(self.said.plain)
        return speaks_of_a_child(rest) and self._without("child_at_risk", rest)

    def _but(self, other: str, rest: str) -> str:
        """The text without the words of the other alarm, where that one is raised by them."""
        return without_alarms(other, rest) if self.said.english and getattr(self.patterns, other) else rest

    def _without(self, name: str, rest: str) -> bool:
        """Whether a guess stands on what is left of an English message."""
        if not self.said.english or rest == self.said.plain:
            return True
        if len(rest.replace("~", " ").split()) < TOO_FEW_WORDS:
            return False
        chances = self.model.probabilities(folded(rest), clues_of(rest), meanings_in(rest))
        return chances[f"signal:{name}"] >= self.sure[name]

    def _stands_alone(self, name: str, other: str) -> bool:
        """Whether a guess stands on what is left of another language: no "the heat is killing me", no other alarm."""
        heard = folded(self.said.text)
        rest = heard if self.said.english else without_figures(heard)
        if not self.said.english and getattr(self.patterns, other):
            rest = without_alarms_elsewhere(other, rest)
        if rest == heard:
            return True
        if len(rest.replace("~", " ").split()) < TOO_FEW_WORDS:
            return False
        return self.model.probabilities(rest, clues_of(rest), set())[f"signal:{name}"] >= self.sure[name]
