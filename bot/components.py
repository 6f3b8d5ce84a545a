"""Thin Rasa graph components: `Listener` hears, `Safety` overrides. All thinking is in the pure modules.

Pipeline:
    - name: bot.components.Listener
    - name: bot.components.Safety
"""

from __future__ import annotations

import hashlib
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.actions.directory_room import places
from bot.hearing.alarms.danger import SIGNALS
from bot.hearing.labelled_lines import LabelledLine, training_lines
from bot.hearing.lessons import learn_to_listen
from bot.hearing.linear_model import LinearModel
from bot.hearing.listening import Listening, Understanding
from bot.hearing.plain_text import one_message
from bot.training import LISTENER, taught_by
from directory.models import DirectoryUnavailable
from directory.place_mentions import PlaceMention
from directory.postcode import mentions

HEARD = "signals"


def _entities(heard: Understanding, text: str) -> list[dict[str, Any]]:
    """What was heard as Rasa entities; the place goes into `area`."""
    said = [("audience", heard.audience)] if heard.audience != "unclear" else []
    said += [("need", need) for need in heard.needs] + [("about", about) for about in heard.about]
    said += [("area", heard.place)] if heard.place else []
    said += [("language", heard.language)] if heard.language != "en" else []
    return [
        {"entity": entity, "value": value, "start": 0, "end": len(text), "extractor": "Listener"}
        for entity, value in said
    ]


class _BuiltPlaces:
    """The postcode index, opened at the first message; until it is built only postcodes are recognised."""

    def places_in(self, text: str) -> PlaceMention | None:
        """The stretch of the message that names a place."""
        try:
            return places().places_in(text)
        except DirectoryUnavailable:
            return next(
                (
                    PlaceMention(text[found.start : found.end], found.start, found.end)
                    for found in mentions(text)
                    if found.sure
                ),
                None,
            )


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Listener(GraphComponent, IntentClassifier):
    """Learns from the NLU examples and the listening table; sets intent, entities and `signals`."""

    def __init__(
        self, model_storage: ModelStorage, resource: Resource, listening: Listening | None = None
    ) -> None:
        self._model_storage, self._resource, self._listening = model_storage, resource, listening

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Listener:
        """An untrained listener."""
        return cls(model_storage, resource)

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Retrain when a line of the listening table, or a pattern, was edited."""
        return hashlib.sha256(b"".join(file.read_bytes() for file in taught_by())).hexdigest()

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on bot/data/listening/train*.csv and on every NLU example with an intent."""
        examples = [
            LabelledLine(text=example.get(TEXT), intent=example.get(INTENT))
            for example in training_data.intent_examples
            if example.get(TEXT) and example.get(INTENT)
        ]
        model = learn_to_listen([*training_lines(), *examples])
        with self._model_storage.write_to(self._resource) as folder:
            model.save(folder / LISTENER)
        self._listening = Listening(model, _BuiltPlaces())
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Listener:
        """The listener as it was trained."""
        with model_storage.read_from(resource) as folder:
            model = LinearModel.load(folder / LISTENER)
        return cls(model_storage, resource, Listening(model, _BuiltPlaces()))

    def process(self, messages: list[Message]) -> list[Message]:
        """Write what was heard onto each message."""
        for message in messages:
            text = message.get(TEXT) or ""
            with one_message():
                heard = self._listening.understand(text, (message.get("metadata") or {}).get("language"))
            message.set(INTENT, {"name": heard.intent, "confidence": heard.confidence}, add_to_output=True)
            message.set(
                INTENT_RANKING_KEY,
                [{"name": name, "confidence": confidence} for name, confidence in heard.ranking],
                add_to_output=True,
            )
            message.set(ENTITIES, [*message.get(ENTITIES, []), *_entities(heard, text)], add_to_output=True)
            message.set(HEARD, heard.contract(), add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing later in the pipeline learns from this."""
        return training_data


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Safety(GraphComponent, IntentClassifier):
    """What must never wait outranks whatever the classifier made of the message."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Safety:
        """It has nothing to learn."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Put the first signal that fired in front, with full confidence."""
        for message in messages:
            heard = message.get(HEARD) or {}
            first = next((name for name in SIGNALS if heard.get(name)), None)
            if first:
                override = {"name": first, "confidence": 1.0}
                others = [ranked for ranked in message.get(INTENT_RANKING_KEY, []) if ranked["name"] != first]
                message.set(INTENT, override, add_to_output=True)
                message.set(INTENT_RANKING_KEY, [override, *others][:3], add_to_output=True)
                message.set(HEARD, {**heard, "intent": first, "confidence": 1.0}, add_to_output=True)
        return messages
