"""How well the bot listens: `python -m bot.hearing.evaluate [dev|test] [--verbose]` reads a part and reports.

`dev` shows eight parts apart: dev.csv, on which rules and thresholds were set, then dev_second.csv to dev_eighth.csv,
each written later by other hands. `test` is the open benchmark in tests/understanding, two parts
without intents; nothing is tuned on it.

Per head: recall and false alarms for what must never wait, accuracy for one-of-many heads, micro precision,
recall and F1 for lists; English apart from the other languages, then each language; then the confusions.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.hearing.alarms.danger import SIGNALS
from bot.hearing.labelled_lines import DATA, LabelledLine, lines_of
from bot.hearing.listening import Listening, Understanding
from bot.serve import home
from bot.training import is_trained, listener_of, train

BENCHMARKS = tuple(
    Path(__file__).parents[2] / "tests" / "understanding" / name
    for name in ("benchmark.csv", "benchmark_second.csv")
)
PARTS = {
    "dev": tuple(
        DATA / f"dev{part}.csv"
        for part in ("", *(f"_{name}" for name in "second third fourth fifth sixth seventh eighth".split()))
    ),
    "test": BENCHMARKS,
    "train": tuple(sorted(DATA.glob("train*.csv"))),
}
Pair = tuple[LabelledLine, Understanding]


def recall_and_false_alarms(pairs: Sequence[Pair], name: str) -> tuple[float, float, int]:
    """Share of the true ones found, share of the others raised, and how many true ones there are."""
    true = [getattr(heard.signals, name) for line, heard in pairs if getattr(line.signals, name)]
    false = [getattr(heard.signals, name) for line, heard in pairs if not getattr(line.signals, name)]
    return (sum(true) / len(true) if true else 1.0), (sum(false) / len(false) if false else 0.0), len(true)


def accuracy(
    pairs: Sequence[Pair], expected: Callable[[LabelledLine], str], found: Callable[[Understanding], str]
) -> float:
    """Share of lines on which both agree."""
    return sum(expected(line) == found(heard) for line, heard in pairs) / len(pairs)


def micro(pairs: Sequence[Pair], head: str) -> tuple[float, float, float]:
    """Micro precision, recall and F1 of `needs` or `about`."""
    right = wrong = missed = 0
    for line, heard in pairs:
        expected, found = set(getattr(line, head)), set(getattr(heard, head))
        right, wrong, missed = (
            right + len(expected & found),
            wrong + len(found - expected),
            missed + len(expected - found),
        )
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    return precision, recall, 2 * right / max(1, 2 * right + wrong + missed)


def table(pairs: Sequence[Pair], title: str) -> str:
    """The figures of one group of lines."""
    lines = [f"{title}: {len(pairs)} lines"]
    for name in SIGNALS:
        recall, alarms, count = recall_and_false_alarms(pairs, name)
        lines.append(f"  {name:14} recall {recall:.3f} of {count:3}   false alarms {alarms:.3f}")
    lines.append(
        f"  audience       {accuracy(pairs, lambda line: line.audience, lambda heard: heard.audience):.3f}"
    )
    if pairs[0][0].intent:
        lines.append(
            f"  intent         {accuracy(pairs, lambda line: line.intent, lambda heard: heard.answered_as):.3f}"
        )
    lines.append(
        f"  language       {accuracy(pairs, lambda line: line.language, lambda heard: heard.language):.3f}"
    )
    for head in ("needs", "about"):
        precision, recall, both = micro(pairs, head)
        lines.append(f"  {head:14} F1 {both:.3f}   precision {precision:.3f}   recall {recall:.3f}")
    return "\n".join(lines)


def one_line(pairs: Sequence[Pair], language: str) -> str:
    """One language on one line."""
    danger, crisis = (recall_and_false_alarms(pairs, name) for name in ("danger", "crisis"))
    return (
        f"  {language}  {len(pairs):4}  danger {danger[0]:.2f}/{danger[1]:.2f}  "
        f"crisis {crisis[0]:.2f}/{crisis[1]:.2f}  "
        f"audience {accuracy(pairs, lambda line: line.audience, lambda heard: heard.audience):.2f}  "
        f"language {accuracy(pairs, lambda line: line.language, lambda heard: heard.language):.2f}"
    )


def confusions(pairs: Sequence[Pair], most: int = 15) -> str:
    """The intents most often taken for one another."""
    counts = Counter(
        (line.intent, heard.answered_as)
        for line, heard in pairs
        if line.intent and line.intent != heard.answered_as
    )
    return "\n".join(f"  {count:3}  {was} heard as {now}" for (was, now), count in counts.most_common(most))


def mistakes(pairs: Sequence[Pair]) -> str:
    """Every line on which a signal or the audience is wrong."""
    found = []
    for line, heard in pairs:
        wrong = [name for name in SIGNALS if getattr(line.signals, name) != getattr(heard.signals, name)]
        wrong += ["audience"] if line.audience != heard.audience else []
        wrong += [
            head for head in ("needs", "about") if set(getattr(line, head)) != set(getattr(heard, head))
        ]
        if wrong:
            found.append(f"  {', '.join(wrong)}: {line.text}")
    return "\n".join(found)


def roles_confused(pairs: Sequence[Pair], most: int = 12) -> str:
    """The roles taken for one another."""
    counts = Counter(
        (line.audience, heard.audience) for line, heard in pairs if line.audience != heard.audience
    )
    return "\n".join(f"  {count:3}  {was} heard as {now}" for (was, now), count in counts.most_common(most))


def missed_and_imagined(pairs: Sequence[Pair], head: str) -> str:
    """How often each value of `needs` or `about` was right, missed and imagined."""
    right, missed, imagined = Counter(), Counter(), Counter()
    for line, heard in pairs:
        expected, found = set(getattr(line, head)), set(getattr(heard, head))
        right.update(expected & found)
        missed.update(expected - found)
        imagined.update(found - expected)
    names = sorted({*right, *missed, *imagined}, key=lambda name: (-(missed[name] + imagined[name]), name))
    return "\n".join(
        f"  {name:22} right {right[name]:4}   missed {missed[name]:3}   imagined {imagined[name]:3}"
        for name in names
    )


def evaluated(listening: Listening, table_of_lines: Path) -> tuple[list[Pair], float]:
    """Each line of a table with what was heard, and the milliseconds a line."""
    lines = lines_of(table_of_lines)
    began = time.perf_counter()
    pairs = [(line, listening.understand(line.text)) for line in lines]
    return pairs, (time.perf_counter() - began) * 1000 / len(lines)


def report(pairs: Sequence[Pair], milliseconds: float, verbose: bool) -> str:
    """Everything there is to say of one part."""
    said = []
    for title, english in (("English", True), ("Other languages", False)):
        group = [pair for pair in pairs if (pair[0].language == "en") is english]
        if group:
            said.append(table(group, title))
    said.append(
        "\n".join(
            one_line([pair for pair in pairs if pair[0].language == language], language)
            for language in sorted({line.language for line, _ in pairs})
        )
    )
    if pairs[0][0].intent:
        said.append("Intents confused:\n" + confusions(pairs))
    said.append("Roles confused:\n" + roles_confused(pairs))
    said += [f"{head}:\n" + missed_and_imagined(pairs, head) for head in ("needs", "about")]
    said.append(f"{milliseconds:.2f} ms a line")
    if verbose:
        said.append("Mistakes:\n" + mistakes(pairs))
    return "\n\n".join(said)


def main() -> int:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", nargs="?", default="dev", choices=sorted(PARTS))
    parser.add_argument("--verbose", action="store_true", help="list every mistake")
    arguments = parser.parse_args()
    if not is_trained(home()):
        train(home())
    listening = Listening(listener_of(home()))
    for path in PARTS[arguments.part]:
        pairs, milliseconds = evaluated(listening, path)
        sys.stdout.write(f"== {path.name}\n\n{report(pairs, milliseconds, arguments.verbose)}\n\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
