"""What one message says: who it is about, what would help, where, in which language, and what must never wait.

Pure. `Listening.understand` reads one message. Patterns and the learned model are combined: either may raise an
alarm, and plain words outrank a guess.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Protocol

from bot.hearing.alarms.danger import Signals, signals_in
from bot.hearing.alarms.doubts import is_no_alarm
from bot.hearing.alarms.guesses import Guesses
from bot.hearing.alarms.somewhere_safe import wants_somewhere
from bot.hearing.conclusions import role_of, settled
from bot.hearing.deeds import harm_told
from bot.hearing.labelled_lines import AUDIENCES
from bot.hearing.languages import guessed_language, is_foreign
from bot.hearing.lessons import clues_of
from bot.hearing.linear_model import LinearModel
from bot.hearing.meanings import meanings_in
from bot.hearing.message_read import Said
from bot.hearing.named_intents import SURE_OF_AN_INTENT, intent_of_words
from bot.hearing.plain_text import folded, plain_english
from bot.hearing.said_elsewhere import about_elsewhere, asks_to_be_stopped, needs_elsewhere
from bot.hearing.settled_needs import SURE_OF_A_NEED
from directory.place_mentions import PlaceMention
from directory.postcode import mentions

LONGEST_HEARD = 2000
RANKED = 3
# How sure the model must be before it alone speaks up, in English and elsewhere. For what must never wait: the
# lowest at which anything more is found on lines that it has not learnt, with false alarms under 4% in ordinary
# messages, as missing it costs more than a card too many.
SURE = {"danger": 0.3, "crisis": 0.35, "child_at_risk": 0.2, "locating": 0.2, "need": 0.7, "about": 0.5}
SURE_ELSEWHERE = {
    "danger": 0.35,
    "crisis": 0.25,
    "child_at_risk": 0.25,
    "locating": 0.3,
    "need": 0.7,
    "about": 0.6,
}
# Where a plain word says so too.
SURE_WITH_A_WORD = {"need": 0.6, "about": 0.4}
SURE_WITH_A_WORD_ELSEWHERE = {"need": 0.5, "about": 0.4}
# No guess may be surer than plain words: the two would then be taken for a muddle.
SURE_OF_WORDS = 1.0


@dataclass(frozen=True)
class Understanding:
    """Everything that was heard in one message."""

    signals: Signals = Signals()
    audience: str = "unclear"
    needs: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    place: str | None = None
    language: str = "en"
    intent: str = "off_topic"
    confidence: float = 0.0
    ranking: tuple[tuple[str, float], ...] = field(default=())

    @property
    def answered_as(self) -> str:
        """The intent that is answered: what must never wait comes first."""
        return self.signals.first() or self.intent

    def contract(self) -> dict[str, object]:
        """The object that `signpost understand` writes."""
        return {
            **asdict(self.signals),
            "audience": self.audience,
            "needs": list(self.needs),
            "about": list(self.about),
            "place": self.place,
            "language": self.language,
            "intent": self.intent,
            "confidence": self.confidence,
        }


class PlaceFinder(Protocol):
    """Finds the stretch of a message that names a place, as `directory.places.Places` does."""

    def places_in(self, text: str) -> PlaceMention | None: ...


class Listening:
    """A fitted model with the patterns around it. Without `places` only postcodes are recognised."""

    def __init__(self, model: LinearModel, places: PlaceFinder | None = None) -> None:
        self.model, self._places = model, places

    def understand(self, text: str, language: str | None = None) -> Understanding:
        """Read one message. `language` is the one chosen so far, used where the message is too short to tell."""
        text = text[:LONGEST_HEARD]
        if not any(character.isalnum() for character in text):
            return Understanding(signals=signals_in(text), language=language or "en")
        plain = plain_english(text)
        clues = clues_of(text, plain)
        chances = self.model.probabilities(folded(text), clues, meanings_in(plain))
        spoken = self._language(text, chances, language)
        said = Said(text, plain, clues, chances, spoken == "en")
        signals = self._signals(said)
        ranking = self._ranking(said, signals)
        intent, confidence = ranking[0]
        audience, needs, about = self._settled(said, signals, intent)
        return Understanding(
            signals=signals,
            audience=audience,
            needs=tuple(sorted(needs)),
            about=tuple(sorted(about)),
            place=self._place(text),
            ranking=ranking,
            language=spoken,
            intent=intent,
            confidence=confidence,
        )

    def _signals(self, said: Said) -> Signals:
        if said.english and is_no_alarm(said.plain):
            return Signals()
        sure = SURE if said.english else SURE_ELSEWHERE
        return Guesses(self.model, said, sure, signals_in(said.text)).signals()

    def _ranking(self, said: Said, signals: Signals) -> tuple[tuple[str, float], ...]:
        """The likeliest intents, the one that plain words name before those that the model guesses."""
        guessed = self._guessed(said.chances, signals)
        named = intent_of_words(said.text, said.plain, said.english, guessed[0], signals)
        if not said.english and guessed[0][0] == "off_topic" and harm_told(said.clues):
            named = "tell"
        intent, confidence = guessed[0]
        if (
            named is None
            and intent == "off_topic"
            and confidence < SURE_OF_AN_INTENT
            and self._is_a_place(said.text)
        ):
            named = "give_place"
        if named is None:
            return guessed
        return ((named, SURE_OF_WORDS), *(one for one in guessed[:-1] if one[0] != named))

    def _guessed(self, chances: dict[str, float], signals: Signals) -> tuple[tuple[str, float], ...]:
        """An alarm that was not believed is no intent either."""
        intents = [label for label in self.model.heads["intent"] if getattr(signals, label[7:], True)]
        labels = sorted(intents, key=lambda label: (-chances[label], label))[:RANKED]
        whole = max(1.0, sum(chances[label] for label in self.model.heads["intent"]))
        return tuple((label.split(":", 1)[1], round(chances[label] / whole, 4)) for label in labels)

    def _settled(self, said: Said, signals: Signals, intent: str) -> tuple[str, set[str], set[str]]:
        """Audience, needs and about."""
        roles = {role: said.chances[f"audience:{role}"] for role in AUDIENCES}
        role = role_of(said.plain, roles, signals, said.clues, said.english, intent)
        needs = self._above("need", said) | ({"refuge"} if wants_somewhere(said.text) else set())
        about = self._above("about", said)
        if not said.english:
            needs = needs_elsewhere(said.text, needs, said.clues, signals)
            about = about_elsewhere(said.text, about, said.clues, role)
        role, needs, about = settled(said, intent, role, signals, needs, about)
        pleads = role == "own_behaviour" and signals.danger and asks_to_be_stopped(said.text)
        return role, needs | ({"behaviour_change"} if pleads else set()), about

    def _best(self, head: str, chances: dict[str, float]) -> str:
        return max(self.model.heads[head], key=lambda label: (chances[label], label)).split(":", 1)[1]

    def _above(self, head: str, said: Said) -> set[str]:
        """What the model is sure enough of; less will do where a plain word says so too."""
        alone = (SURE if said.english else SURE_ELSEWHERE)[head]
        own = SURE_OF_A_NEED if said.english else {}
        worded = (SURE_WITH_A_WORD if said.english else SURE_WITH_A_WORD_ELSEWHERE)[head]
        return {
            label.split(":", 1)[1]
            for label in self.model.heads[head]
            if said.chances[label]
            >= min(
                own.get(label, alone),
                worded if said.clues & {label, f"other {label}", f"many {label}"} else 1.0,
            )
        }

    def _language(self, text: str, chances: dict[str, float], chosen: str | None) -> str:
        if is_foreign(text):
            return chosen or "en"
        guess = guessed_language(text)
        if guess and guess not in ("en",) and not text.isascii():
            return guess
        best = self._best("language", chances)
        if chances[f"language:{best}"] >= 0.5:
            return best
        return chosen or guess or "en"

    def _is_a_place(self, text: str) -> bool:
        """Whether a message is nothing but the name of a place."""
        mention = self._places.places_in(text) if self._places else None
        return mention is not None and not text.replace(mention.text, "").strip(" .,!?")

    def _place(self, text: str) -> str | None:
        if self._places is not None:
            mention = self._places.places_in(text)
            return (mention.name or mention.text) if mention else None
        return next((str(mention.reading) for mention in mentions(text) if mention.sure), None)
