"""Finds the words for a reply: the variant for the door and the person, in their language, then the values.

Rasa asks this class by the name of a response. Words are translated before values are filled in, so that
translators see whole sentences and a place name is never taken for a word to translate.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

LOCALES = Path(__file__).parent.parent / "locales"
_VALUE = re.compile(r"{([a-z_]+)}")


@lru_cache(maxsize=64)
def translator(language: str) -> Callable[[str], str]:
    """The gettext function of a language; English words where it has no catalogue."""
    catalogue = gettext.translation("messages", str(LOCALES), [language], fallback=True)
    return lambda words: catalogue.gettext(words) if words else ""


def fill(words: str, values: Mapping[str, Any]) -> str:
    """Put values where `{name}` stands. A name without a value stays as it is: visible, and caught by a test."""
    return _VALUE.sub(lambda found: str(values.get(found.group(1), found.group())), words)


class Replies(TemplatedNaturalLanguageGenerator):
    """The replies of the domain files, chosen by door and by what is known, translated, then filled.

    Rasa hands the responses of a freshly loaded model only to a generator that derives from its own.
    """

    def __init__(self, endpoint_config: Any = None, domain: Domain | None = None) -> None:
        super().__init__((domain or Domain.empty()).responses)

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **values: Any
    ) -> dict[str, Any] | None:
        """The message for a response name, or None where there is no such response."""
        return self.message(utter_action, tracker.current_slot_values(), output_channel, values)

    def message(
        self, name: str, slots: Mapping[str, Any], door: str, values: Mapping[str, Any]
    ) -> dict[str, Any] | None:
        """The same without a tracker, for the door itself."""
        # An action may know an answer that is not in its slot yet; then it sends it along.
        slots = {**slots, **{name: values[name] for name in values.keys() & slots.keys()}}
        variant = best_variant(self.responses.get(name, []), slots, door)
        if variant is None:
            return None
        said = translator(slots.get("language") or "en")
        message: dict[str, Any] = {"text": fill(said(variant.get("text", "").strip()), values)}
        if variant.get("buttons"):
            message["buttons"] = [
                {"title": fill(said(button["title"].strip()), values), "payload": button["payload"]}
                for button in variant["buttons"]
            ]
        if variant.get("metadata"):
            message["metadata"] = dict(variant["metadata"])
        return message


def best_variant(
    variants: list[dict[str, Any]], slots: Mapping[str, Any], door: str
) -> dict[str, Any] | None:
    """The variant that knows most about this person and this door; the first of equals.

    A variant written for somebody's situation outranks one written for the door: the wrong words to the
    right screen are worse than long words on a small one.
    """
    fitting = [
        variant
        for variant in variants
        if variant.get("channel") in (None, door) and condition_holds(variant, slots)
    ]
    if not fitting:
        return None
    return max(fitting, key=lambda v: (len(v.get("condition") or ()), v.get("channel") is not None))


def condition_holds(variant: Mapping[str, Any], slots: Mapping[str, Any]) -> bool:
    """Whether every condition of a variant is met by the slots. `*` is any answer but the skip."""
    return all(
        slots.get(one["name"]) not in (None, "skip")
        if one["value"] == "*"
        else slots.get(one["name"]) == one["value"]
        for one in variant.get("condition") or ()
    )
