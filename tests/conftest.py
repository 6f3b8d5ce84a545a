"""What tests share: one postcode index, built once and kept between runs, and a word about what was skipped."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from directory.places import Places
from directory.places_build import build_places

pytest_plugins = ["tests.stack"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say plainly what was left out and how to get it."""
    reasons = {
        report.longrepr[2].removeprefix("Skipped: ") for report in terminalreporter.stats.get("skipped", [])
    }
    for reason in sorted(reasons):
        terminalreporter.write_line(f"SKIPPED TESTS: {reason}", yellow=True)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where everything must run (SIGNPOST_NO_SKIP, as in CI), a skipped test is a failed run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("SIGNPOST_NO_SKIP") and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def places_path() -> Path:
    """The postcode index in SIGNPOST_HOME (by default `var/`), built when it is missing or out of date."""
    home = Path(os.environ.get("SIGNPOST_HOME") or Path(__file__).parents[1] / "var")
    path = home / "places.db"
    build_places(path, progress=False)
    return path


@pytest.fixture(scope="session")
def places(places_path: Path) -> Places:
    return Places.open(places_path)
