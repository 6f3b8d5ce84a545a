"""One message as it was understood, and which messages have a reply of their own.

Pure.
"""

from __future__ import annotations

from dataclasses import dataclass

# Intents with a reply of their own, given at once wherever the conversation stands; the form waits.
INTERRUPTING = frozenset(
    "greet goodbye thanks ask_person more start_again back leave wrong_place one_minute bot_challenge "
    "off_topic abuse_at_bot device_safety danger crisis child_at_risk locating strangulation "
    "is_this_abuse stepped_away told_pictures told_marriage told_outed told_carer seeks_space".split()
)
COMMANDS = frozenset("back leave start_again wrong_place one_minute more help ask_person".split())
SAFETY = frozenset({"danger", "crisis", "child_at_risk", "locating"})


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
