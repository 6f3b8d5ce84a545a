"""A real browser, the real visitor app behind waitress, an assistant that says fixed things, and a page to exit to."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask, request
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.serving import served
from tests.web.door import KEY, DoorServer, open_door
from web import create_visitor_app
from web.settings import Settings

CHROMIUM = os.environ.get("SIGNPOST_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
PHONE = {"width": 320, "height": 480}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if not CHROMIUM:
                item.add_marker(pytest.mark.skip(reason="no Chromium found: install the package `chromium`"))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser for one file: while it stands, the event loop that drives it keeps other tests from theirs."""
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def elsewhere() -> Iterator[str]:
    """An ordinary page of another origin, for Exit to open."""
    app = Flask("elsewhere")
    app.add_url_rule("/weather", "weather", view_func=lambda: "<title>Weather</title><p id=dull>It may rain.")
    app.add_url_rule("/before", "before", view_func=lambda: "<title>Before</title><p>What came before.")
    with served(app) as address:
        yield address


@pytest.fixture(scope="session")
def door() -> Iterator[DoorServer]:
    with open_door() as server:
        yield server


@pytest.fixture(scope="session")
def referrers() -> list[str | None]:
    """The Referer of every request that reached the visitor app."""
    return []


@pytest.fixture(scope="session")
def site(
    door: DoorServer, elsewhere: str, referrers: list[str | None], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The visitor app's address."""
    settings = Settings.from_env(
        {
            "SIGNPOST_HOME": str(tmp_path_factory.mktemp("home")),
            "SIGNPOST_RASA_PORT": str(door.port),
            "SIGNPOST_BOT_KEY": KEY,
            "SIGNPOST_EXIT_URL": f"{elsewhere}/weather",
            "SIGNPOST_RATE_PER_MINUTE": "100000",
        }
    )
    app = create_visitor_app(settings)
    app.before_request(lambda: referrers.append(request.referrer))
    with served(app) as address:
        yield address
    app.extensions["store"].close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A small phone, held by somebody who has been somewhere else before."""
    context = browser.new_context(viewport=PHONE, reduced_motion="reduce")
    context.set_default_timeout(8000)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A browser with JavaScript switched off."""
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    context.set_default_timeout(8000)
    yield context.new_page()
    context.close()
