"""Nothing confidential, unlisted, unassured or out of date leaves by the open feed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from directory.models import Phone
from directory.open_taxonomy import feed_id
from directory.store import load
from tests.web.feed.reading import HIDDEN, LISTS, OFFICE, an_app, entries, everything, get

WORDS_OF_HIDDEN = (
    "Hidden Lane",
    "LS8 1AA",
    "53.9",
    feed_id("location", "hidden"),
    "0113 496 0999",
    "rang them",
)


def every_answer(reader: FlaskClient) -> list[tuple[str, bytes, str]]:
    forms = ("", "&full=true", "&full_service=true", "&minimal=true")
    paths = [f"{path}?per_page=500{form}" for path in LISTS for form in forms]
    paths += ["services?format=ndjson&full=true", "services?search=hidden+lane"]
    paths += ["service_at_locations?postcode=LS8%201AA&proximity=50"]
    answers = [(path, reader.get(f"/open-referral/{path}")) for path in paths]
    return [(path, answer.data, answer.headers.get("ETag", "")) for path, answer in answers]


def test_no_byte_of_any_answer_changes_when_a_confidential_place_moves(home: Path) -> None:
    """Bodies, tags and dates are the same after a hidden house, a professionals' line and notes were changed."""
    reader = an_app(home, SIGNPOST_RATE_PER_MINUTE="100000").test_client()
    before = every_answer(reader)
    entry = next(e for e in entries() if e.service.locations and e.service.locations[0] == OFFICE)
    moved = replace(HIDDEN, address="2 Other Row", latitude=51.0)
    service = replace(
        entry.service, locations=(OFFICE, moved, replace(HIDDEN, id="third")), notes="rang them"
    )
    line = Phone("0113 496 0999", audience="professional")
    load(home / "directory.db", [replace(entry, service=service, professional_phones=(line,))])
    after = every_answer(an_app(home, SIGNPOST_RATE_PER_MINUTE="100000").test_client())
    assert after == before
    assert every_answer(reader) == before


@pytest.mark.parametrize("word", WORDS_OF_HIDDEN)
def test_no_answer_holds_a_word_of_what_is_confidential(reader: FlaskClient, word: str) -> None:
    """Neither the address, nor the position, nor the identifier, nor the line, nor the notes."""
    assert not any(word.encode() in body for _, body, _ in every_answer(reader))


def test_what_is_not_listed_is_not_in_the_feed(reader: FlaskClient) -> None:
    """Closed and unconfirmed services are kept for editors only."""
    unlisted = {feed_id("service", e.service.id) for e in entries() if e.service.status != "active"}
    assert not unlisted & {item["id"] for item in everything(reader, "services")}


def test_only_assured_records_where_that_is_wanted(home: Path) -> None:
    """SIGNPOST_REQUIRE_ASSURED holds for the feed as well: nobody has checked the starter services."""
    reader = an_app(home, SIGNPOST_REQUIRE_ASSURED="yes").test_client()
    assert get(reader, "services")["total_items"] == 0


def test_a_record_checked_too_long_ago_is_not_in_the_feed(tmp_path: Path) -> None:
    """What the chat hides, the feed hides: somebody checked it once, and then nobody for more than a year."""
    old = next(e for e in entries() if e.service.status == "active")
    service = replace(old.service, assurance=replace(old.service.assurance, assured_on=date(2020, 1, 1)))
    load(tmp_path / "directory.db", [replace(old, service=service)])
    assert get(an_app(tmp_path).test_client(), "services")["total_items"] == 0
