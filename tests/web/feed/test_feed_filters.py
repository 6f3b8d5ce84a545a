"""What the open feed is asked for is what it gives, and nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from directory.open_taxonomy import feed_id, terms_by_code
from directory.store import load
from tests.directory.oruk_schemas import problems
from tests.web.feed.reading import OFFICE, an_app, entries, everything, get


def test_search_finds_words_of_name_organization_and_description(reader: FlaskClient) -> None:
    """Every word has to be there, in any case."""
    found = everything(reader, "services", search="LEEDS")
    assert found
    for service in found:
        words = f"{service['name']} {service['organization']['name']} {service.get('description', '')}"
        assert "leeds" in words.lower()


def test_a_term_and_its_taxonomy_find_the_services_that_have_it(reader: FlaskClient) -> None:
    """`taxonomy_term_id` gives those with the term, `taxonomy_id` those with any term of it."""
    term = terms_by_code()["needs", "refuge"]
    with_term = everything(reader, "services", taxonomy_term_id=term.id, full="true")
    assert with_term
    assert all(term.id in {a["taxonomy_term_id"] for a in service["attributes"]} for service in with_term)
    every_need = everything(reader, "services", taxonomy_id=feed_id("taxonomy", "needs"))
    assert len(with_term) < len(every_need)
    needs = feed_id("taxonomy", "needs")
    assert {term["taxonomy_id"] for term in everything(reader, "taxonomy_terms", taxonomy_id=needs)} == {
        needs
    }


def test_an_organization_id_finds_its_services(reader: FlaskClient) -> None:
    """Only its own."""
    owner = everything(reader, "services")[0]["organization_id"]
    assert {s["organization_id"] for s in everything(reader, "services", organization_id=owner)} == {owner}


def test_minimal_is_ids_and_dates_of_everything_on_one_page(reader: FlaskClient) -> None:
    """For those who only want to know what has changed."""
    page = get(reader, "services?minimal=true")
    assert (page["total_pages"], page["size"]) == (1, page["total_items"])
    assert {tuple(item) for item in page["contents"]} == {("id", "modified_date")}


def test_ndjson_is_everything_one_record_a_line(reader: FlaskClient) -> None:
    """`format=ndjson` streams the whole list."""
    answer = reader.get("/open-referral/services?format=ndjson&full=true")
    assert answer.mimetype == "application/x-ndjson"
    records = [json.loads(line) for line in answer.text.splitlines()]
    assert len(records) == get(reader, "services")["total_items"]
    assert problems("service", records[0]) == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"postcode": "LS1 4AP"}, True),
        ({"postcode": "LS1 4AP", "proximity": "2000"}, True),
        ({"postcode": "LS29 8DD", "proximity": "2000"}, False),
        ({"postcode": "EX1 1AA"}, False),
    ],
)
def test_a_postcode_finds_places_that_serve_it_and_are_near(
    reader: FlaskClient, query: dict, found: bool
) -> None:
    """By area served first, then within so many metres of the middle of the postcode."""
    number = feed_id("location", OFFICE.id)
    assert (
        number in {s["location_id"] for s in everything(reader, "service_at_locations", **query)}
    ) is found


def test_only_what_changed_since_is_given(home: Path) -> None:
    """`modified_after` follows the public words of a record, and survives a restart."""
    reader = an_app(home).test_client()
    latest = max(item["modified_date"] for item in get(reader, "services?minimal=true")["contents"])
    assert everything(reader, "services", modified_after="2100-01-01") == []
    first = entries()[1]
    load(home / "directory.db", [replace(first, service=replace(first.service, description="Changed."))])
    restarted = an_app(home).test_client()
    changed = [s for s in everything(restarted, "services", full="true") if s["last_modified"] > latest]
    assert [service["description"] for service in changed] == ["Changed."]
    since = changed[0]["last_modified"].replace("+", "%2B")
    assert len(everything(restarted, "services", modified_after=since)) == 1
