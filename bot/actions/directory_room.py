"""The way from the bot's actions to the directory: opened on first use, never at import.

Paths and the clock are read here and nowhere else in the actions.
"""

from __future__ import annotations

import logging
import os
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from bot.answers import SKIPPED, Answers
from directory.models import (
    NOWHERE,
    DirectoryUnavailable,
    HelpFound,
    Need,
    NothingCovers,
    Place,
    PlaceAmbiguous,
    PlaceUnknown,
)
from directory.opening_hours import LONDON
from directory.places import Places
from directory.store import Directory

logger = logging.getLogger(__name__)
AT_ONCE = 3


def home() -> Path:
    """Where the built directory and postcode index are."""
    return Path(os.environ.get("SIGNPOST_HOME") or Path(__file__).parents[2] / "var")


@lru_cache(maxsize=1)
def places() -> Places:
    """The postcode index."""
    return Places.open(home() / "places.db")


@lru_cache(maxsize=1)
def directory() -> Directory:
    """The directory of services."""
    assured_only = os.environ.get("SIGNPOST_REQUIRE_ASSURED", "").lower() in ("1", "yes", "true", "on")
    return Directory.open(home() / "directory.db", assured_only)


def place_of(text: str) -> Place | PlaceUnknown | PlaceAmbiguous:
    """Where that is. Without the postcode index every place is unknown, and national services still come."""
    try:
        return places().place_of(text)
    except DirectoryUnavailable:
        logger.error("places.unavailable")
        return PlaceUnknown()


def place_in(answers: Answers) -> Place:
    """The place that was settled on, or nowhere."""
    if not answers.area or answers.area == SKIPPED:
        return NOWHERE
    found = place_of(answers.area)
    if isinstance(found, PlaceAmbiguous):
        index = answers.area_choice
        return found.candidates[index] if index is not None and index < len(found.candidates) else NOWHERE
    return found if isinstance(found, Place) else NOWHERE


def need_of(answers: Answers, language: str) -> Need:
    """What to ask the directory for. A red flag asks for a specialist advocate first; nobody who harms for refuge."""
    needs = set(answers.need)
    if answers.role == "own_behaviour":
        needs.discard("refuge")
    else:
        needs |= {"advocacy"} if answers.red_flag else set()
        needs |= {"online_abuse"} if "pictures_shared" in answers.circumstances else set()
    speaks = answers.speaks or (language if language != "en" else None)
    return Need(
        role=answers.role,
        place=place_in(answers),
        needs=frozenset(needs),
        about=answers.everything_about,
        language=speaks,
        by_and_for=answers.by_and_for,
        oldest_son=answers.oldest_son,
        circumstances=frozenset(answers.circumstances),
    )


def find_help(
    answers: Answers, language: str, offset: int = 0, limit: int = AT_ONCE
) -> HelpFound | NothingCovers:
    """The services most likely to help, three at most unless more are looked through."""
    return directory().find_help(need_of(answers, language), datetime.now(LONDON), limit=limit, offset=offset)
