"""What the matching answers, in few words: for the promises about who is sent where."""

from __future__ import annotations

from datetime import datetime

from directory.catalogue import Catalogue
from directory.matching import match
from directory.models import HelpFound, Need, NothingCovers
from tests.directory.services_for_tests import TUESDAY_MORNING, starter_entries

STARTER = Catalogue(entry.service for entry in starter_entries())


def found(asked: Need, *services: object, now: datetime = TUESDAY_MORNING, limit: int = 3) -> list[str]:
    """The ids that are offered, in order."""
    answer = match(asked, services or STARTER, now, limit)
    return [one.service.id for one in answer.matches] if isinstance(answer, HelpFound) else []


def said(answer: HelpFound | NothingCovers) -> list[str]:
    return [reason.code for reason in answer.widened]
