"""Words that say, plainly, who somebody is, who needs help, and with what. High precision; the model fills the rest.

Pure. Patterns over `plain_english` text in English, over `folded` text in the other languages.
"""

from __future__ import annotations

from bot.hearing.lexicon_about import ABOUT
from bot.hearing.lexicon_languages import many_words, sure_words
from bot.hearing.lexicon_needs import NEEDS
from bot.hearing.lexicon_roles import AUDIENCE
from bot.hearing.patterns import LabelledPatterns, WordStarts

_IN_ENGLISH = LabelledPatterns(
    {
        f"{kind}:{name}": pattern
        for kind, table in (("about", ABOUT), ("need", NEEDS), ("audience", AUDIENCE))
        for name, pattern in table.items()
    }
)
_ELSEWHERE = WordStarts(
    {
        f"{kind} {clue}": words
        for kind, table in (("other", sure_words()), ("many", many_words()))
        for clue, words in table.items()
    }
)


def clues_in(plain: str) -> set[str]:
    """What the words plainly say, as `about:...`, `need:...` and `audience:...`."""
    return _IN_ENGLISH.found_in(plain)


def clues_elsewhere(text: str) -> set[str]:
    """The same from the other languages' words, over `folded` text."""
    return _ELSEWHERE.found_in(text)
