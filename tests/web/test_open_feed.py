"""Promises of the open feed over HTTP: every path valid, filters that filter, nothing confidential, kept politely."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from directory.models import Location, Phone
from directory.open_taxonomy import feed_id, terms_by_code
from directory.services_table import read_table_file
from directory.store import load
from tests.directory.oruk_schemas import problems
from web.open_feed import blueprint
from web.rate import RateLimit
from web.security import protect
from web.settings import Settings

STARTER = Path(__file__).parents[2] / "directory" / "data" / "services.csv"
OFFICE = Location("office", "Office", "1 High St, Leeds, LS1 4AP", 53.797, -1.542, confidential=False)
HIDDEN = Location("hidden", "Refuge", "14 Hidden Lane, Leeds, LS8 1AA", 53.9, -1.5)
LISTS = ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"]
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


def entries() -> list:
    """The starter services, one of them with a public office and a hidden house."""
    found = list(read_table_file(STARTER))
    spot = next(n for n, e in enumerate(found) if e.service.status == "active" and "E08000035" in codes(e))
    service = replace(found[spot].service, locations=(OFFICE, HIDDEN))
    found[spot] = replace(found[spot], service=service)
    return found


def codes(entry: object) -> set[str]:
    return {area.code for area in entry.service.areas}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, places_path: Path) -> Path:
    """A SIGNPOST_HOME with the starter services and the postcode index."""
    home = tmp_path_factory.mktemp("home")
    load(home / "directory.db", entries())
    (home / "places.db").symlink_to(places_path.absolute())
    return home


def an_app(home: Path, **others: str) -> Flask:
    """An app with the visitor app's own headers, and the feed."""
    app = Flask("feed")
    settings = Settings.from_env({"SIGNPOST_HOME": str(home), **others})
    app.extensions["settings"] = settings
    protect(app, settings)
    app.register_blueprint(blueprint)
    return app


@pytest.fixture(scope="module")
def app(home: Path) -> Flask:
    return an_app(home, SIGNPOST_RATE_PER_MINUTE="100000")


@pytest.fixture
def reader(app: Flask) -> FlaskClient:
    return app.test_client()


def get(reader: FlaskClient, path: str) -> dict:
    answer = reader.get(f"/open-referral/{path}")
    assert answer.status_code == 200, answer.text
    return answer.get_json()


def everything(reader: FlaskClient, path: str, **more: str) -> list[dict]:
    query = "&".join(f"{name}={value}" for name, value in ({"per_page": "500"} | more).items())
    return get(reader, f"{path}?{query}")["contents"]


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


# ---- pages and filters -----------------------------------------------------------------------------------


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


# ---- nothing confidential --------------------------------------------------------------------------------

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


# ---- manners ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["", "services", "taxonomies"])
def test_an_answer_that_the_reader_has_is_not_sent_again(reader: FlaskClient, path: str) -> None:
    """The tag is the same for the same content, and asking with it gives 304 without a body."""
    first = reader.get(f"/open-referral/{path}")
    again = reader.get(f"/open-referral/{path}", headers={"If-None-Match": f'W/"x", {first.headers["ETag"]}'})
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    assert first.headers["Cache-Control"] == "public, no-cache"


@pytest.mark.parametrize("path", ["", "services", "services/none", "services?page=x"])
def test_any_web_page_may_read_the_feed(reader: FlaskClient, path: str) -> None:
    """CORS on every answer, errors included, without credentials."""
    answer = reader.get(f"/open-referral/{path}", headers={"Origin": "https://example.org"})
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in answer.headers
    assert "Set-Cookie" not in answer.headers


def test_a_browser_may_ask_first(reader: FlaskClient) -> None:
    """The preflight names the methods, and none of them writes."""
    answer = reader.options("/open-referral/services")
    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_nothing_can_be_written(reader: FlaskClient, method: str) -> None:
    """The feed only gives."""
    assert getattr(reader, method)("/open-referral/services").status_code == 405


def test_too_many_requests_are_told_to_wait(home: Path) -> None:
    """429 with Retry-After; the limit belongs to the address, and other pages make their own."""
    app = an_app(home)
    app.extensions["open_feed_rate"] = RateLimit(2, clock=lambda: 0.0)
    reader = app.test_client()
    assert [reader.get("/open-referral/").status_code for _ in range(3)] == [200, 200, 429]
    assert reader.get("/open-referral/").headers["Retry-After"] == "60"
    assert reader.get("/open-referral/", environ_base={"REMOTE_ADDR": "192.0.2.7"}).status_code == 200


def test_without_a_directory_the_feed_says_so(tmp_path: Path) -> None:
    """503 and one sentence, without a path or a traceback."""
    answer = an_app(tmp_path).test_client().get("/open-referral/services")
    assert answer.status_code == 503
    assert answer.get_json() == {"error": "The directory cannot be read at the moment."}
    assert answer.headers["Cache-Control"] == "no-store"
