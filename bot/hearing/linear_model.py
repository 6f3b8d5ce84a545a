"""A linear model with many heads over words, letters, meanings and clues: what the bot has learned from examples.

Pure numpy at run time; scikit-learn only to train. Deterministic. Kept as one .npz without pickle.
"""

from __future__ import annotations

import json
import math
import re
import warnings
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO, Any

import numpy as np

WORDS_READ = 160
# After six rounds scores on lines that nobody has seen no longer change; fifteen take much longer. What a
# message wants and its language, 83 of the 129 labels, are as right after five and two.
ROUNDS = 6
QUICKLY = {"intent": 5, "language": 2}
# Clues that begin so say what is touched on: weighed together, like words, while every other clue counts in full.
TOPIC = "topic "
# Vowel signs of the Indic scripts are not letters to Python; without them a Bengali word falls to pieces.
_TOKEN = re.compile(r"(?:[^\W_]|[\u0900-\u0dff])+(?:'[^\W_]+)?|[?!]+|[\U0001f300-\U0001faff\u2600-\u27bf]")


def _words(text: str) -> list[str]:
    words = _TOKEN.findall(text)
    if len(words) > WORDS_READ:
        half = WORDS_READ // 2
        words = words[:half] + words[-half:]
    return [word[:24] for word in words]


def grams(text: str) -> tuple[set[str], set[str]]:
    """The word 1-2-grams and the inside-word letter 2-5-grams of a message."""
    words = _words(text)
    pairs = {f"{one} {two}" for one, two in zip(["^", *words], [*words, "$"], strict=True)}
    letters = set()
    for word in set(words):
        padded = f" {word} "
        for size in (2, 3, 4, 5):
            letters.update(padded[start : start + size] for start in range(len(padded) - size + 1))
    return set(words) | pairs, letters


class LinearModel:
    """Words in, one probability a label out. `heads` maps a head to its labels; columns are in that order."""

    def __init__(self, vocabulary: list[str], weight: np.ndarray, idf: np.ndarray, labels: list[str]) -> None:
        self.vocabulary, self.idf, self.weight, self.labels = vocabulary, idf, weight, labels
        self._blocks: dict[str, dict[str, int]] = {"w": {}, "c": {}, "m": {}, "t": {}, "k": {}}
        for number, gram in enumerate(vocabulary):
            self._blocks[gram[0]][gram[2:]] = number
        self._rarity = idf.astype(np.float64)
        self.heads: dict[str, list[str]] = {}
        for label in labels:
            self.heads.setdefault(label.split(":")[0], []).append(label)

    def row(
        self, words: set[str], letters: set[str], clues: Iterable[str], meanings: set[str]
    ) -> tuple[np.ndarray, np.ndarray]:
        """Feature numbers and values of one message; the last feature is always on."""
        numbers: list[list[int]] = []
        values: list[np.ndarray] = []
        clues = set(clues)
        for name, block in zip("wcmt", (words, letters, meanings, clues), strict=True):
            index = self._blocks[name]
            found = sorted(map(index.__getitem__, index.keys() & block))
            weights = self._rarity[found]
            numbers.append(found)
            values.append(weights / (math.sqrt(weights @ weights) or 1.0))
        known = self._blocks["k"]
        always = [*sorted(map(known.__getitem__, known.keys() & clues)), len(self.vocabulary)]
        numbers.append(always)
        values.append(np.ones(len(always)))
        return np.concatenate(numbers).astype(np.int64), np.concatenate(values).astype(np.float32)

    def probabilities(self, text: str, clues: Iterable[str], meanings: set[str]) -> dict[str, float]:
        """Each label's own probability, `head:label`."""
        numbers, values = self.row(*grams(text), clues, meanings)
        scores = (self.weight[numbers].astype(np.float32) * values[:, None]).sum(axis=0)
        return dict(zip(self.labels, (1.0 / (1.0 + np.exp(-np.clip(scores, -30, 30)))).tolist(), strict=True))

    def save(self, path: Path) -> None:
        """One file: the vocabulary as JSON bytes, the weights as half floats."""
        names = json.dumps(
            {"vocabulary": self.vocabulary, "labels": self.labels}, ensure_ascii=False
        ).encode()
        np.savez_compressed(
            path,
            names=np.frombuffer(names, np.uint8),
            idf=self.idf.astype(np.float16),
            weight=self.weight.astype(np.float16),
        )

    @classmethod
    def load(cls, path: Path | IO[bytes]) -> LinearModel:
        with np.load(path, allow_pickle=False) as kept:
            names = json.loads(kept["names"].tobytes())
            # Half floats are kept as they are: that is 20 MB less, and few rows are asked for.
            return cls(names["vocabulary"], kept["weight"], kept["idf"], names["labels"])


def vocabulary_of(rows: Sequence[tuple[set[str], ...]], least: int = 3) -> tuple[list[str], np.ndarray]:
    """Every gram seen in at least `least` messages (four more for letters and meanings), with how rare it is."""
    seen: dict[str, Counter[str]] = {block: Counter() for block in "wcmtk"}
    for words, letters, clues, meanings in rows:
        for block, grams_of_block in zip("wcm", (words, letters, meanings), strict=True):
            seen[block].update(grams_of_block)
        for clue in clues:
            seen["t" if clue.startswith(TOPIC) else "k"][clue] += 1
    enough = {"w": least, "t": least, "c": least + 4, "m": least + 4, "k": 1}
    counted = {
        f"{block} {gram}": count
        for block, found in seen.items()
        for gram, count in found.items()
        if count >= enough[block]
    }
    kept = sorted(counted)
    idf = np.array([math.log((1 + len(rows)) / (1 + counted[gram])) + 1.0 for gram in kept], np.float32)
    return kept, idf


def learn(
    texts: Sequence[str],
    clues: Sequence[set[str]],
    meanings: Sequence[set[str]],
    answers: dict[str, list[int | None]],
    strength: float = 6.0,
    weight_of_yes: float = 5.0,
) -> LinearModel:
    """One logistic regression a label. `answers[label][row]` is 1, 0, or None where nobody labelled it.

    A yes weighs more than a no: every label is rare, and a missed one costs more than a question too many.
    """
    from joblib import Parallel, delayed
    from scipy.sparse import csr_matrix

    rows = [(*grams(text), clue, meaning) for text, clue, meaning in zip(texts, clues, meanings, strict=True)]
    vocabulary, idf = vocabulary_of(rows)
    labels = list(answers)
    model = LinearModel(vocabulary, np.zeros((len(vocabulary) + 1, len(labels)), np.float32), idf, labels)
    featured = [model.row(*row) for row in rows]
    ends = np.cumsum([0, *(len(numbers) for numbers, _ in featured)])
    table = csr_matrix(
        (
            np.concatenate([values for _, values in featured]),
            np.concatenate([numbers for numbers, _ in featured]),
            ends,
        ),
        shape=(len(texts), len(vocabulary) + 1),
    )

    # Processes, not threads: liblinear draws from one source of chance in each, and the same lines must give the
    # same model.
    fits = (
        delayed(_fitted)(table, answers[label], _rounds(label), strength, weight_of_yes) for label in labels
    )
    for column, weights in enumerate(Parallel(n_jobs=-1)(fits)):
        model.weight[:, column] = weights
    return model


def _rounds(label: str) -> int:
    return QUICKLY.get(label.split(":")[0], ROUNDS)


def _fitted(
    table: Any, answer: list[int | None], rounds: int, strength: float, weight_of_yes: float
) -> np.ndarray:
    """The weights of one label. Where all agree there is nothing to learn but that."""
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model import LogisticRegression

    known = np.array([row for row, said in enumerate(answer) if said is not None])
    truth = np.array([answer[row] for row in known])
    if truth.min() == truth.max():
        return np.append(np.zeros(table.shape[1] - 1, np.float32), 8.0 if truth[0] else -8.0)
    regression = LogisticRegression(
        C=strength,
        solver="liblinear",
        dual=True,
        fit_intercept=False,
        tol=1e-1,
        max_iter=rounds,
        class_weight={0: 1.0, 1: weight_of_yes},
        random_state=7,
    )
    with warnings.catch_warnings():
        # The rounds end where the scores stop to change, before the sums do.
        warnings.simplefilter("ignore", ConvergenceWarning)
        return regression.fit(table[known], truth).coef_[0]
