"""A linear model with many heads over words, letters, meanings and clues: what the bot has learned from examples.

Pure numpy. Kept as one .npz without pickle. `bot.hearing.fitting` fits it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from pathlib import Path
from typing import IO

import numpy as np

WORDS_READ = 160
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
