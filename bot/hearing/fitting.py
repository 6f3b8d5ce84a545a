"""Fits the listener's model: messages as rows of numbers, then one logistic regression a label.

scikit-learn is needed here only. Deterministic: the same lines give the same model.
"""

from __future__ import annotations

import itertools
import warnings
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.hearing.linear_model import TOPIC, LinearModel

# How often each head goes through the lines: what must never wait until nothing changes, the others as long as
# scores on lines that nobody has seen rise; more would take long.
ROUNDS = {"signal": 15, "audience": 8, "need": 5, "about": 5, "intent": 4, "language": 2}
# In how many messages a feature must stand to be learnt from, by the letter of its block: words, topics, letters,
# meanings; every other clue counts however rare, and in full.
LEAST = {"w": 3, "t": 3, "c": 7, "m": 7, "k": 1}
COUNTED_IN_FULL = "k"


@dataclass(frozen=True)
class Numbered:
    """Some messages as numbers: the features of all, in a row; how many each message has; what each number means."""

    features: np.ndarray
    lengths: np.ndarray
    names: list[str]


def numbered(rows: Iterable[tuple[set[str], set[str], set[str], set[str]]]) -> Numbered:
    """Words, letters, meanings and clues of each message."""
    count = itertools.count().__next__
    known: dict[str, defaultdict[str, int]] = {block: defaultdict(count) for block in LEAST}
    features = array("l")
    ends = [0]
    for words, letters, meanings, clues in rows:
        topics = {clue for clue in clues if clue.startswith(TOPIC)}
        for block, grams in zip("wcmtk", (words, letters, meanings, topics, clues - topics), strict=True):
            features.extend(map(known[block].__getitem__, grams))
        ends.append(len(features))
    names = {number: f"{block} {gram}" for block, found in known.items() for gram, number in found.items()}
    return Numbered(
        np.array(features, np.int32), np.diff(ends), [names[number] for number in range(len(names))]
    )


def tabled(parts: Sequence[Numbered]) -> tuple[list[str], np.ndarray, Any]:
    """The features that are seen often enough, how rare each is, and all messages as one sparse table of them.

    Its last column is always on. What `LinearModel.row` says of one message, said of all.
    """
    from scipy.sparse import csr_matrix

    names, seen, lengths = _joined(parts)
    counts = np.bincount(seen)
    vocabulary = sorted(name for name, number in names.items() if counts[number] >= LEAST[name[0]])
    kept = np.array([names[name] for name in vocabulary])
    idf = (np.log((1 + len(lengths)) / (1 + counts[kept])) + 1.0).astype(np.float32)

    columns_of = np.full(len(names), -1)
    columns_of[kept] = np.arange(len(kept))
    columns, every = columns_of[seen], np.arange(len(lengths))
    rows, columns = np.repeat(every, lengths)[columns >= 0], columns[columns >= 0]
    values = _values(rows, idf[columns], np.array([ord(name[0]) for name in vocabulary])[columns])
    always = np.full(len(every), len(vocabulary))
    table = csr_matrix(
        (
            np.append(values, np.ones(len(every))).astype(np.float32),
            (np.append(rows, every), np.append(columns, always)),
        ),
        shape=(len(every), len(vocabulary) + 1),
    )
    table.sort_indices()
    return vocabulary, idf, table


def _joined(parts: Sequence[Numbered]) -> tuple[dict[str, int], np.ndarray, np.ndarray]:
    """One number for each name in all parts, the features by these numbers, and how many each message has."""
    names: dict[str, int] = {}
    seen = []
    for part in parts:
        here = [names.setdefault(name, len(names)) for name in part.names]
        seen.append(np.array(here)[part.features])
    return names, np.concatenate(seen), np.concatenate([part.lengths for part in parts])


def _values(rows: np.ndarray, weights: np.ndarray, blocks: np.ndarray) -> np.ndarray:
    """What each feature counts for: all of a block together one, but those that are counted in full."""
    values = weights.astype(np.float64)
    together = rows * 128 + blocks
    values /= np.sqrt(np.bincount(together, values**2))[together]
    values[blocks == ord(COUNTED_IN_FULL)] = 1.0
    return values


def learn(
    parts: Sequence[Numbered],
    one_of: dict[str, list[str | None]],
    any_of: dict[str, list[int | None]],
    strength: float = 6.0,
    weight_of_yes: float = 5.0,
) -> LinearModel:
    """One logistic regression a label.

    `one_of[head][row]` is the one value, of three or more, that a message has under a head; `any_of[label][row]` is
    1 or 0; either is None where nobody labelled it. A yes weighs more than a no: every label is rare, and a missed
    one costs more than a question too many.
    """
    from joblib import Parallel, delayed

    vocabulary, idf, table = tabled(parts)
    # Processes, not threads: liblinear draws from one source of chance in each, and the same lines must give the
    # same model.
    fits = [
        delayed(_fitted)(
            table,
            answer,
            ROUNDS[head],
            strength,
            dict.fromkeys(set(answer) - {None}, weight_of_yes),
        )
        for head, answer in one_of.items()
    ]
    fits += [
        delayed(_fitted)(table, answer, ROUNDS[label.split(":")[0]], strength, {0: 1.0, 1: weight_of_yes})
        for label, answer in any_of.items()
    ]
    values, weights = zip(*Parallel(n_jobs=-1, batch_size=1)(fits), strict=True)
    labels = [f"{head}:{value}" for head, found in zip(one_of, values, strict=False) for value in found]
    return LinearModel(vocabulary, np.vstack(weights).T.astype(np.float32), idf, [*labels, *any_of])


def _fitted(
    table: Any, answer: list[Any], rounds: int, strength: float, weights: dict[Any, float]
) -> tuple[list[Any], np.ndarray]:
    """The values of one head and what each weighs; of a yes or no the yes. Where all agree, nothing is learnt."""
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model import LogisticRegression

    known = np.array([row for row, said in enumerate(answer) if said is not None])
    truth = np.array([answer[row] for row in known])
    if (truth == truth[0]).all():
        return [truth[0]], np.append(np.zeros((1, table.shape[1] - 1)), [[8.0 if truth[0] else -8.0]], axis=1)
    regression = LogisticRegression(
        C=strength,
        solver="liblinear",
        dual=True,
        fit_intercept=False,
        tol=1e-1,
        max_iter=rounds,
        class_weight=weights,
        random_state=7,
    )
    with warnings.catch_warnings():
        # The rounds end where the scores stop to change, before the sums do.
        warnings.simplefilter("ignore", ConvergenceWarning)
        regression.fit(table[known], truth)
    return regression.classes_.tolist(), regression.coef_
