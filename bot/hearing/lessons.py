"""What the model is taught: from each labelled line its words, the clues in them, and the answers to be learnt.

Pure. `learn_to_listen` fits every head. The same clues are read in a message that is to be understood.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.hearing import lexicon
from bot.hearing.alarms.danger import SIGNALS
from bot.hearing.asking import asks_for_something
from bot.hearing.deeds import deeds_elsewhere, deeds_in, owns_up
from bot.hearing.fitting import Numbered, learn, numbered
from bot.hearing.labelled_lines import LabelledLine
from bot.hearing.languages import guessed_language
from bot.hearing.linear_model import TOPIC, LinearModel, grams
from bot.hearing.meanings import meanings_in
from bot.hearing.plain_text import folded, plain_english
from bot.hearing.topics import topics_in
from directory.terms import ABOUT, NEEDS

READ_AT_ONCE = 2000


def _need(line: LabelledLine, need: str) -> int | None:
    """Whether a line has a need; None where its writers labelled differently, so that it teaches nothing."""
    if line.needs is None or line.signals is None:
        return None
    doubtful = {
        "mental_health": line.signals.crisis,
        "health": line.intent == "strangulation" or line.signals.danger,
        "police": line.signals.danger,
    }
    return None if doubtful.get(need) and need in line.needs else int(need in line.needs)


def clues_of(text: str, plain: str | None = None) -> set[str]:
    """What plain words can tell, for the model to weigh.

    Not the danger patterns: given those, the model leans on them and learns nothing of its own.
    """
    plain = plain_english(text) if plain is None else plain
    guess = guessed_language(text)
    clues = lexicon.clues_in(plain) if guess in ("en", None) else set()
    clues |= lexicon.clues_elsewhere(folded(text)) if guess != "en" else set()
    deeds = deeds_in(plain) if guess in ("en", None) else set()
    elsewhere = deeds_elsewhere(text, guess)
    clues.update(f"deed:{deed}" for deed in deeds | elsewhere)
    if "child>me" in elsewhere:
        clues.add("other need:child_to_parent")
    if guess in ("en", None) and owns_up(plain, deeds) or any(deed.startswith("I>") for deed in elsewhere):
        clues.add("owns up")
    if guess in ("en", None):
        asks = asks_for_something(plain)
        clues |= {"asks"} if asks else set()
        clues |= {
            f"{TOPIC}{asked}{topic}" for topic in topics_in(plain) for asked in ("", "asked ")[: 1 + asks]
        }
    clues.add(f"language:{guess}")
    words = len(plain.split())
    clues.add("length:" + ("1" if words < 2 else "2" if words < 4 else "few" if words < 12 else "many"))
    return clues


def learn_to_listen(lines: Sequence[LabelledLine]) -> LinearModel:
    """Fit every head on labelled lines. A line without a label for a head teaches that head nothing."""
    one_of = {
        "intent": [line.intent for line in lines],
        "audience": [line.audience for line in lines],
        "language": [None if line.signals is None else line.language for line in lines],
    }
    any_of: dict[str, list[int | None]] = {}
    for name in SIGNALS:
        any_of[f"signal:{name}"] = [
            None if line.signals is None else int(getattr(line.signals, name)) for line in lines
        ]
    for need in NEEDS:
        any_of[f"need:{need}"] = [_need(line, need) for line in lines]
    for about in ABOUT:
        any_of[f"about:{about}"] = [
            None if line.about is None else int(about in line.about) for line in lines
        ]
    return learn(_read_together([line.text for line in lines]), one_of, any_of)


def _read_together(texts: Sequence[str]) -> list[Numbered]:
    """Every message as numbers, read by all cores at once."""
    from joblib import Parallel, delayed

    parts = (texts[start : start + READ_AT_ONCE] for start in range(0, len(texts), READ_AT_ONCE))
    return Parallel(n_jobs=-1)(delayed(_read)(part) for part in parts)


def _read(texts: Sequence[str]) -> Numbered:
    plains = [plain_english(text) for text in texts]
    return numbered(
        (*grams(folded(text)), meanings_in(plain), clues_of(text, plain))
        for text, plain in zip(texts, plains, strict=True)
    )
