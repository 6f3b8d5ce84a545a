"""The command `signpost`: one table of verbs, each kept in the room that it belongs to.

A verb's room is imported only when the verb is asked for, so `signpost match` never waits for Rasa.
Every error that a person can put right is one line on stderr and exit code 2.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from directory.models import ClearError

VERBS = {
    "match": ("directory.cli:add_match", "find the services that fit a place and a need"),
    "directory": (
        "directory.cli:add_directory",
        "import, export and check the directory and the postcode index",
    ),
    "understand": (
        "bot.cli:add_understand",
        "say what the assistant understands of each line on standard input",
    ),
    "train": ("bot.cli:add_train", "train the assistant"),
    "replies": ("bot.cli:add_replies", "which replies there are, and who has read them"),
    "setup": ("web.setup:add_setup", "build everything that serving needs"),
    "languages": ("web.languages:add_languages", "which languages there are, and who has read them"),
    "sms": ("web.sms_terminal:add_sms", "text the assistant from this terminal, segments shown"),
    "serve": ("web.serve:add_serve", "run the visitor app, the staff app and the assistant"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb. Returns the exit code: 0 done, 2 something the person at the keyboard can put right."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        arguments = parser_for(words).parse_args(words)
        return arguments.run(arguments) or 0
    except ClearError as problem:
        print(f"signpost: {problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0


class OneLineParser(argparse.ArgumentParser):
    """argparse, but an error is one line and the usage stays in --help."""

    def error(self, message: str) -> None:
        raise ClearError(f"{message} (see '{self.prog} --help')")


def parser_for(words: Sequence[str]) -> argparse.ArgumentParser:
    """Build the parser, filling in only the verb that was asked for."""
    parser = OneLineParser(prog="signpost", description="Signpost: the one call that helps.")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True, parser_class=OneLineParser)
    asked = next((word for word in words if not word.startswith("-")), None)
    for verb, (where, what) in VERBS.items():
        if verb == asked:
            module, function = where.split(":")
            getattr(importlib.import_module(module), function)(verbs)
        else:
            verbs.add_parser(verb, help=what, add_help=False)
    return parser


if __name__ == "__main__":
    sys.exit(main())
