"""`make bench`: the table of figures, every ratio from one run on one machine.

`make bench PARTS="texting sizes"` prints only those parts.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.bench import assistant, directory, matching, starter, strange, texting, weight
from tests.bench.load import Timing

HOME = Path(os.environ.get("SIGNPOST_HOME", "var"))
CONVERSATIONS = 64


def main() -> None:
    """Measure everything, or the parts that were named, and print it."""
    (HOME / "bench").mkdir(parents=True, exist_ok=True)
    parts = {
        "sizes": print_sizes,
        "matching": print_matching,
        "directory": print_directory,
        "assistants": print_assistants,
        "texting": print_texting,
        "strange": print_strange,
    }
    unknown = set(sys.argv[1:]) - set(parts)
    if unknown:
        sys.exit(f"No such part: {', '.join(sorted(unknown))}. There are: {', '.join(parts)}.")
    for name in sys.argv[1:] or parts:
        parts[name]()


def print_sizes() -> None:
    """Bytes on a visitor's phone."""
    ours, peers = weight.ours(), weight.peers(HOME)
    print("\nVisitor scripts and styles, gzip\n")
    row("Signpost, all of it", f"{ours / 1000:.1f} KB", "target: 15 KB at most")
    for name, size in peers.items():
        said = f"{size / 1000:.1f} KB" if size else "not measured: npm could not fetch it"
        row(name, said, f"{size / ours:.0f} times ours" if size else "")


def print_matching() -> None:
    """One match, as the directory grows."""
    print("\nOne match, as the directory grows\n")
    for size, (median, p95, built) in matching.measure(HOME).items():
        row(
            f"{size:,} services", f"{median:.2f} ms median", f"{p95:.2f} ms p95, index built in {built:.1f} s"
        )


def print_directory() -> None:
    """Looking places up, the plain sort that matching replaces, the heavy work, and who is reached."""
    figures = directory.measure(HOME)
    bare = figures.lookups["bare SQLite"]
    print("\nOne postcode, median\n")
    for name, took in figures.lookups.items():
        said = f"{took:.1f} µs" if took else "not measured: not installed"
        row(name, said, f"{took / bare:.1f} times the bare read" if took else "")
    print("\nEvery service sorted by its distance with geopy, as a finder without an index does\n")
    for size, took in figures.sorts.items():
        row(f"{size:,} services", f"{took:.1f} ms")
    print("\nHeavy work, each in a process of its own\n")
    for name, work in figures.work.items():
        row(name, f"{work.seconds:.1f} s", f"{work.megabytes:.0f} MB at most")
    print("\n20,000 questions: every kind of person, all over the UK, at every hour of a week\n")
    for name, share in figures.reach.items():
        row(f"{share:.1%}", name)


def print_assistants() -> None:
    """The assistant against the starter project."""
    theirs = starter.measure(HOME, CONVERSATIONS)
    ours = assistant.measure(HOME, CONVERSATIONS)
    print("\nThe assistant, five free-text turns and a directory match, against `rasa init` without one\n")
    row("", "Signpost", "Rasa's starter")
    row("start, s", f"{ours['start']:.0f}", f"{theirs['start']:.0f}")
    row("memory, MB", f"{ours['memory']:.0f} (whole stack)", f"{theirs['memory']:.0f} (Rasa alone)")
    for name, said in (("alone", "one at a time"), ("crowd", "16 at once")):
        a, b = ours[name], theirs[name]
        row(f"{said}: a turn, ms", shown(a), shown(b), f"{a.median / b.median:.2f} of its median")
        ratio = f"{a.per_second / b.per_second:.1f} times as many"
        row(f"{said}: turns a second", f"{a.per_second:.0f}", f"{b.per_second:.0f}", ratio)


def print_texting() -> None:
    """A text from the signed webhook to its reply, with an assistant that answers at once."""
    figures = texting.measure()
    print("\nTexting, webhook to reply, with an assistant that answers at once\n")
    for name, (median, p95) in (("one number", figures.alone), ("20 numbers at once", figures.crowd)):
        row(name, f"{median:.1f} ms median", f"{p95:.1f} ms p95")
    row("1,000 numbers let in", f"{figures.numbers_a_second:.0f} a second")
    row("an idle number holds", f"{figures.bytes_a_number:.0f} bytes")
    row("an hour after the last text", f"{figures.left} records left of 1,000 numbers")


def print_strange() -> None:
    """What a hundred thousand strange messages do to the assistant."""
    figures = strange.measure(HOME)
    print("\nStrange messages: noise, attacks, damaged speech; danger after every twentieth\n")
    row(f"{figures.messages:,} messages", f"{figures.messages / figures.seconds:.0f} a second")
    row("errors", f"{figures.errors}")
    row("silences and apologies", f"{figures.silent}")
    row("danger missed", f"{figures.missed} of {figures.dangers:,}")


def shown(timing: Timing) -> str:
    """Median and 95th percentile."""
    return f"{timing.median:.1f} (p95 {timing.p95:.1f})"


def row(*cells: str) -> None:
    """One line of the table."""
    print("  " + "".join(f"{cell:<30}" for cell in cells).rstrip(), flush=True)


if __name__ == "__main__":
    main()
