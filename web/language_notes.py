"""What is said about the language itself: who has checked its words, how to get an interpreter, the way back.

Said once in a conversation for each language but English. An interpreter's route comes first: a person who speaks
the language is better than our words in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from directory.vocabulary import LANGUAGES, own_name
from web.conversation import URGENT, Choice, Conversation, Message
from web.fixed_cards import Words
from web.locale import Language, Languages

CHOOSE = "language:"


def honest_lines(language: Language) -> tuple[str, ...]:
    """How to get a person who speaks the language, and that nobody has checked these words; none in English."""
    if language.code == "en":
        return ()
    _ = language.words.gettext
    interpreter = _(
        "Some services can get an interpreter. When you call, say in English: “{language} please”."
    )
    lines = [interpreter.format(language=LANGUAGES[language.code])]
    if not language.reviewed:
        lines.append(
            _("A computer translated these words. Nobody who grew up with the language has checked them yet.")
        )
    return tuple(lines)


def brief_line(language: Language) -> str:
    """The same for a text message."""
    _ = language.words.gettext
    route = _("Ask for an interpreter: say “{language} please”.").format(language=LANGUAGES[language.code])
    return route if language.reviewed else " ".join([route, _("Translated by a computer, not checked.")])


def to_choose(code: str) -> Choice:
    return Choice(own_name(code), CHOOSE + code)


class LanguageNotes:
    """The notes of one house. `offered` are the codes of its languages."""

    def __init__(self, languages: Languages) -> None:
        self._languages = languages
        self.offered = tuple(language.code for language in languages)

    def with_note(
        self, before: Conversation, after: Conversation, messages: Sequence[Message], offer: str = ""
    ) -> tuple[Conversation, list[Message]]:
        """The conversation that remembers what was noted, and the answer with the note in its place.

        `before` is the conversation as it was when the visitor spoke, `after` as it is now.
        """
        choices = [to_choose(before.language)] if after.language != before.language else []
        if offer in self.offered and not before.label_of(CHOOSE + offer):
            choices.append(to_choose(offer))
        language = self._languages.named(after.language)
        lines = honest_lines(language) if language and after.language not in before.noted else ()
        if not lines and not choices:
            return after, list(messages)
        text = "\n".join(lines) or change_line(self._languages.words_in(after.language))
        data = {"brief": brief_line(language)} if language and lines else {}
        note = Message("system", text, choices=tuple(choices), data=data)
        noted = (*before.noted, after.language) if lines else before.noted
        return after.having_noted(noted), placed(note, messages)


def change_line(_: Words) -> str:
    return _("You can change the language.")


def placed(note: Message, messages: Sequence[Message]) -> list[Message]:
    """The note before the question that is open, or behind everything else."""
    last = messages[-1]
    asks = last.card not in URGENT and bool(last.choices or last.services)
    end = len(messages) - asks
    return [*messages[:end], note, *messages[end:]]
