"""Words that say, plainly, who somebody is, who needs help, and with what. High precision; the model fills the rest.

Pure. Patterns over `plain_english` text in English, over `folded` text in the other languages.
"""

from __future__ import annotations

import re

from bot.lexicon_about import ABOUT
from bot.lexicon_languages import WORDS, many_words
from bot.lexicon_needs import NEEDS
from bot.lexicon_roles import AUDIENCE
from bot.plain_text import folded

_IN_ENGLISH = {
    f"{kind}:{name}": re.compile(pattern)
    for kind, table in (("about", ABOUT), ("need", NEEDS), ("audience", AUDIENCE))
    for name, pattern in table.items()
}
_ELSEWHERE = {
    f"{kind} {clue}": re.compile(r"(?<!\w)(?:" + folded(words) + ")")
    for kind, table in (("other", WORDS), ("many", many_words()))
    for clue, words in table.items()
}


def clues_in(plain: str) -> set[str]:
    """What the words plainly say, as `about:...`, `need:...` and `audience:...`."""
    return {clue for clue, pattern in _IN_ENGLISH.items() if pattern.search(plain)}


def clues_elsewhere(text: str) -> set[str]:
    """The same from the other languages' words, over `folded` text."""
    return {clue for clue, pattern in _ELSEWHERE.items() if pattern.search(text)}
