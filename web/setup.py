"""Everything that serving needs, built once: catalogues, postcode index, directory, trained assistant.

The postcode index and the training run side by side, each in a process of its own, and each skips itself
when nothing that it depends on has changed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

from babel.messages.frontend import CommandLineInterface
from tqdm import tqdm

from directory.models import ClearError
from web.settings import Settings

LOCALES = Path(__file__).parent.parent / "locales"
STARTER = Path(__file__).parent.parent / "directory" / "data" / "services.csv"
SIGNPOST = (sys.executable, "-m", "web.cli")


def add_setup(verbs: argparse._SubParsersAction) -> None:
    """Add `signpost setup`."""
    verb = verbs.add_parser("setup", help="build everything that serving needs")
    verb.set_defaults(run=lambda arguments: build_everything(Settings.from_env().home))


def build_everything(home: Path) -> int:
    """Build what is missing or out of date under `home`. Raises ClearError naming the step that failed."""
    home.mkdir(parents=True, exist_ok=True)
    (home / "log").mkdir(exist_ok=True)
    compile_catalogues()
    training_log = home / "log" / "train.log"
    with training_log.open("wb") as log:
        training = subprocess.Popen([*SIGNPOST, "train"], stdout=log, stderr=subprocess.STDOUT)
        try:
            step("the postcode index", "directory", "places", "build")
            load_starter_directory(home)
            wait_for(training, "Training the assistant")
        finally:
            if training.poll() is None:
                training.terminate()
    if training.returncode:
        raise ClearError(f"training failed; the last lines of {training_log} say why")
    return 0


def load_starter_directory(home: Path) -> None:
    """Take in the starter table once. What editors have made of it since is theirs and is left alone."""
    if not (home / "directory.db").exists():
        with (home / "log" / "directory.log").open("wb") as log:
            step("the directory", "directory", "import", str(STARTER), out=log)
        tqdm.write("The starter directory is loaded.")


def compile_catalogues() -> None:
    """Turn every locales/*/LC_MESSAGES/messages.po that is newer than its .mo into one."""
    for catalogue in LOCALES.glob("*/LC_MESSAGES/messages.po"):
        compiled = catalogue.with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime:
            # Babel's command line is its public way to compile; the library call differs only in noise.
            CommandLineInterface().run(
                [
                    "pybabel",
                    "-q",
                    "compile",
                    "-i",
                    str(catalogue),
                    "-o",
                    str(compiled),
                    "-l",
                    catalogue.parts[-3],
                ]
            )


def step(what: str, *verb: str, out: IO[bytes] | None = None) -> None:
    """Run one verb with its own progress on the terminal, or its report in `out`."""
    if subprocess.run([*SIGNPOST, *verb], check=False, stdout=out).returncode:
        raise ClearError(f"{what} could not be built")


def wait_for(process: subprocess.Popen, what: str) -> None:
    """Show the seconds passing until the process ends; where nobody watches, one line."""
    if not sys.stderr.isatty():
        sys.stderr.write(f"{what}\n")
    with tqdm(desc=what, unit="s", bar_format="{desc}: {n:.0f} s", disable=None) as bar:
        started = time.monotonic()
        while process.poll() is None:
            time.sleep(0.2)
            bar.update(time.monotonic() - started - bar.n)
