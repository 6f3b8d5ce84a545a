"""Every path, page and record of the open feed is valid Open Referral; what makes no sense is one sentence."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from tests.directory.oruk_schemas import problems
from tests.web.feed.reading import LISTS, everything, get

LIST_SCHEMAS = {
    "services": "service_list",
    "organizations": None,
    "service_at_locations": "service_at_location_list",
    "taxonomies": "taxonomy_list",
    "taxonomy_terms": "taxonomy_term_list",
}

ONE = {
    "services": "service",
    "organizations": "organization",
    "service_at_locations": "service_at_location",
    "taxonomies": "taxonomy",
    "taxonomy_terms": "taxonomy_term",
}


def test_the_root_describes_the_feed(reader: FlaskClient) -> None:
    """`/` says the version, the profile and where the paths are described."""
    assert problems("api_details", get(reader, "")) == []


@pytest.mark.parametrize("path", LISTS)
def test_every_list_is_valid(reader: FlaskClient, path: str) -> None:
    """Each list passes its schema, page by page."""
    shown = get(reader, f"{path}?per_page=500")
    assert shown["contents"]
    schema = LIST_SCHEMAS[path]
    if schema:
        assert problems(schema, shown) == []
    else:  # the standard's schema of this list describes one organization of it
        assert [problems("organization_list", item) for item in shown["contents"]] == [[]] * shown["size"]


@pytest.mark.parametrize("path", LISTS)
def test_every_record_is_valid_by_its_own_address(reader: FlaskClient, path: str) -> None:
    """What a list names is found under its id, in full, and passes its schema."""
    for item in everything(reader, path):
        shown = get(reader, f"{path}/{item['id']}")
        assert shown["id"] == item["id"]
        assert problems(ONE[path], shown) == []


@pytest.mark.parametrize(
    ("path", "schema"),
    [
        ("services?full=true", "service"),
        ("organizations?full=true", "organization"),
        ("organizations?full_service=true", "organization"),
        ("service_at_locations?full=true", "service_at_location"),
    ],
)
def test_full_records_in_a_list_are_valid(reader: FlaskClient, path: str, schema: str) -> None:
    """Asked for in full, each record of a list is what its own address gives."""
    for item in get(reader, f"{path}&per_page=500")["contents"]:
        assert problems(schema, item) == []


def test_the_pages_together_are_the_whole_list_once(reader: FlaskClient) -> None:
    """Walking the pages gives every service once, and the counts agree."""
    pages = [get(reader, f"services?per_page=50&page={number}") for number in range(1, 6)]
    total = pages[0]["total_items"]
    ids = [item["id"] for page in pages for item in page["contents"]]
    assert len(ids) == len(set(ids)) == total
    assert [page["first_page"] for page in pages] == [True, False, False, False, False]
    assert [page["last_page"] for page in pages] == [False, False, False, False, True]
    assert {page["total_pages"] for page in pages} == {5}
    assert sum(page["size"] for page in pages) == total


def test_a_page_past_the_end_is_empty(reader: FlaskClient) -> None:
    """No error: it says that it is empty."""
    page = get(reader, "services?page=999")
    assert (page["empty"], page["contents"], page["last_page"]) == (True, [], True)
    assert problems("service_list", page) == []


@pytest.mark.parametrize(
    "query",
    [
        "services?page=0",
        "services?page=x",
        "services?page=-1",
        "services?per_page=501",
        "services?per_page=99999999999999",
        "services?page=٣",
        "services?full=perhaps",
        "services?modified_after=yesterday",
        "services?format=xml",
        "service_at_locations?proximity=100",
        "service_at_locations?postcode=nowhere",
        "service_at_locations?postcode=LS1&proximity=far",
    ],
)
def test_a_parameter_that_makes_no_sense_is_one_sentence(reader: FlaskClient, query: str) -> None:
    """400 with what to write instead; what was sent is not repeated."""
    answer = reader.get(f"/open-referral/{query}")
    assert answer.status_code == 400
    assert set(answer.get_json()) == {"error"}
    assert "yesterday" not in answer.text
    assert "nowhere" not in answer.text


@pytest.mark.parametrize("path", [*LISTS, "nothing"])
def test_what_is_not_there_is_404(reader: FlaskClient, path: str) -> None:
    """An unknown id, and an unknown path."""
    assert reader.get(f"/open-referral/{path}/00000000-0000-0000-0000-000000000000").status_code == 404
