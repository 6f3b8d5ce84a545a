"""The hours of a service are one line of its card."""

from __future__ import annotations

from datetime import datetime

import pytest

from directory.catalogue import Catalogue
from directory.matching import match
from directory.models import HelpFound
from directory.wording import help_to_dict
from tests.directory.services_for_tests import (
    TUESDAY_MORNING,
    TUESDAY_NIGHT,
    need,
    starter_entries,
)

STARTER = Catalogue(entry.service for entry in starter_entries())


@pytest.mark.parametrize("now", [TUESDAY_MORNING, TUESDAY_NIGHT], ids=["day", "night"])
@pytest.mark.parametrize("place", ["Leeds", "Cardiff", "Glasgow", "Belfast", "North Tyneside"])
def test_that_a_service_is_open_is_said_once(place: str, now: datetime) -> None:
    """Not as a reason for choosing it, and not again in the note about its hours."""
    answer = match(need(place=place), STARTER, now, limit=200)
    assert isinstance(answer, HelpFound)
    told = help_to_dict(answer, need(place=place).place, now)["matches"]
    assert any(one["open"]["always"] for one in told)
    for one in told:
        assert not [line for line in one["because"] if "open" in line.lower() or "24 hours" in line]
        if one["open"]["always"]:
            assert one["open_text"] == "Open 24 hours a day"
            assert "24" not in one["hours_note"]
