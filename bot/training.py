"""Trains the assistant when something that it learns from has changed, and not otherwise.

What it was trained from is kept as one hash beside the model, so that a second `make setup` takes no time.
"""

from __future__ import annotations

import hashlib
import io
import os
import tarfile
from collections.abc import Iterator
from pathlib import Path

from bot.hearing.linear_model import LinearModel
from bot.serve import ROOM, quieten
from directory.models import ClearError

MODEL = "signpost"
LISTENER = "listening.npz"
STAMP = "trained-from.txt"
LEARNED_FROM = ("domain/*.yml", "data/*.yml")
# What a lesson is made of decides what the lines of the tables teach; what is done with the model's guesses does not.
TAUGHT_BY = (
    "components.py",
    "data/listening/train*.csv",
    "data/listening/topics.csv",
    "data/listening/words.csv",
    "hearing/ages.py",
    "hearing/alarms/children.py",
    "hearing/alarms/danger*.py",
    "hearing/alarms/doubt*.py",
    "hearing/alarms/figures_languages.py",
    "hearing/alarms/hurt_children.py",
    "hearing/alarms/overdose.py",
    "hearing/alarms/somewhere_safe.py",
    "hearing/alarms/under_way.py",
    "hearing/asking.py",
    "hearing/deed*.py",
    "hearing/fitting.py",
    "hearing/labelled_lines.py",
    "hearing/languages.py",
    "hearing/lessons.py",
    "hearing/lexicon*.py",
    "hearing/linear_model.py",
    "hearing/meanings.py",
    "hearing/patterns.py",
    "hearing/plain_text.py",
    "hearing/shared_words.py",
    "hearing/text_speak.py",
    "hearing/topics.py",
)
TERMS = ROOM.parent / "directory" / "terms.py"


class TrainingFailed(ClearError):
    """Rasa could not train; what it said is above."""


def sources() -> Iterator[Path]:
    """Every file that a model depends on, in a fixed order."""
    yield ROOM.parent / "config.yml"
    for pattern in LEARNED_FROM:
        yield from sorted(ROOM.glob(pattern))
    yield from taught_by()


def taught_by() -> list[Path]:
    """What the listener alone depends on: its tables and its code."""
    return [*(path for pattern in TAUGHT_BY for path in sorted(ROOM.glob(pattern))), TERMS]


def stamp() -> str:
    """One hash over all of them."""
    digest = hashlib.sha256()
    for path in sources():
        digest.update(path.relative_to(ROOM.parent).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def model_file(home: Path) -> Path:
    """Where the model is."""
    return home / "models" / f"{MODEL}.tar.gz"


def is_trained(home: Path) -> bool:
    """Whether the model there was trained from what stands here now."""
    kept = home / "models" / STAMP
    return model_file(home).is_file() and kept.is_file() and kept.read_text() == stamp()


def listener_of(home: Path) -> LinearModel:
    """What the trained model there has learned about listening."""
    with tarfile.open(model_file(home)) as packed:
        inside = next(name for name in packed.getnames() if name.endswith(f"/{LISTENER}"))
        return LinearModel.load(io.BytesIO(packed.extractfile(inside).read()))


def train(home: Path) -> Path:
    """Train into `home/models`. Raises TrainingFailed."""
    trained_from = stamp()
    quieten()
    # Rasa keeps what it has trained in a cache of its own, which would otherwise appear in the project's root.
    os.environ["LOG_LEVEL"] = "ERROR"
    os.environ["RASA_CACHE_DIRECTORY"] = str(home / "training-cache")
    import rasa.api

    (home / "models").mkdir(parents=True, exist_ok=True)
    result = rasa.api.train(
        domain=str(ROOM / "domain"),
        config=str(ROOM.parent / "config.yml"),
        training_files=[str(ROOM / "data")],
        output=str(home / "models"),
        fixed_model_name=MODEL,
    )
    if result.code or not model_file(home).is_file():
        raise TrainingFailed("training the assistant failed; what Rasa said is above")
    (home / "models" / STAMP).write_text(trained_from)
    return model_file(home)
