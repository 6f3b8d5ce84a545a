"""Promises of the Open Referral shapes: they validate, they lose nothing, and nothing private is in them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.exporting import as_feed, as_table
from directory.feed import Feed, Query, page_of
from directory.feed_checks import check_answer
from directory.models import (
    Closure,
    Eligibility,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceArea,
)
from directory.open_referral import public_part, service_json
from directory.open_referral_reading import read_service
from directory.open_taxonomy import TAXONOMIES, feed_id, taxonomy_json
from directory.readings import merged
from directory.service_row import ServiceEntry
from tests.directory.oruk_schemas import MOCKS, problems
from tests.directory.services_for_tests import starter_entries

STARTER = Path(__file__).parents[2] / "directory" / "data" / "services.csv"
TODAY = date(2026, 11, 21)
SECRET = "14 Hidden Lane"


@lru_cache(maxsize=1)
def starter() -> tuple[ServiceEntry, ...]:
    return starter_entries()


LISTED = [entry for entry in starter() if entry.service.status == "active"]


def a_service(**changes: object) -> Service:
    service = Service(
        id="a-helpline",
        name="A helpline",
        organization=Organization("a-charity", "A charity"),
        areas=(ServiceArea("E08000035", "Leeds"),),
        phones=(Phone("0808 157 0123", True),),
        eligibility=Eligibility(roles=frozenset({"survivor"})),
    )
    return replace(service, **changes)


def back_again(service: Service) -> ServiceEntry:
    """The service as read from its own feed record, through text."""
    return read_service(json.loads(json.dumps(service_json(service))), "service 1", TODAY).entry


@pytest.mark.parametrize("entry", LISTED, ids=lambda entry: entry.service.id)
def test_every_service_is_a_valid_open_referral_record(entry: ServiceEntry) -> None:
    """Each listed service of the starter directory passes the UK schema, with nothing null or empty in it."""
    assert problems("service", service_json(entry.service)) == []


@pytest.mark.parametrize("entry", LISTED, ids=lambda entry: entry.service.id)
def test_a_record_of_our_feed_comes_back_as_the_same_service(entry: ServiceEntry) -> None:
    """Read back over what we hold, a record of our own feed changes nothing at all."""
    reading = read_service(json.loads(json.dumps(service_json(entry.service))), "service 1", TODAY)
    assert reading.left_out == ()
    assert merged(entry, reading) == entry


@pytest.mark.parametrize(
    "changes",
    [
        {
            "closures": (
                Closure(date(2026, 12, 24), date(2027, 1, 2), "moving"),
                Closure(date(2027, 2, 1), None),
            )
        },
        {
            "schedules": (
                Schedule(("FR", "SA"), time(22), time(2), None, date(2026, 1, 1), date(2026, 12, 31)),
            )
        },
        {"schedules": (Schedule(("MO",), time(0), time(0), False, channel="webchat"),)},
        {"phones": (Phone("07700 900123", False, "whatsapp", "Polish line"), Phone("85258", None, "text"))},
        {
            "locations": (
                Location("hq", "Office", "1 High St, Leeds, LS1 4AP", 53.8, -1.5, confidential=False),
            )
        },
        {"organization": Organization("a-charity", "A charity", "https://example.org")},
        {"url": "not-a-web-address.example"},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_what_the_table_cannot_hold_survives_the_feed(changes: dict) -> None:
    """Closures, dated hours, hours over midnight, kinds of number and public places come back unchanged."""
    service = a_service(**changes)
    assert problems("service", service_json(service)) == []
    assert back_again(service).service == service


def test_hours_are_written_as_parts_of_a_recurrence_rule() -> None:
    """Weekly hours are FREQ, BYDAY and local clock times, with the same in words."""
    schedule = Schedule(("MO", "WE"), time(9), time(17, 30), True)
    (shown,) = service_json(a_service(schedules=(schedule,)))["schedules"]
    assert (shown["freq"], shown["byday"], shown["opens_at"], shown["closes_at"]) == (
        "WEEKLY",
        "MO,WE",
        "09:00",
        "17:30",
    )
    assert shown["description"] == "Mon, Wed: 09:00 to 17:30, UK local time; closed on bank holidays"


def test_identifiers_never_change() -> None:
    """The identifier of a service is made of its id alone, and one that is a UUID already is kept."""
    assert feed_id("service", "a-helpline") == "20883e05-a8b3-5dc5-8574-6b1f4127717b"
    assert (
        feed_id("service", "2a3483ea-8966-4f50-9dc3-7bafa1e5c623") == "2a3483ea-8966-4f50-9dc3-7bafa1e5c623"
    )


def test_every_taxonomy_is_valid() -> None:
    """Our four taxonomies pass the schema, with all their terms."""
    assert [problems("taxonomy", taxonomy_json(taxonomy, True)) for taxonomy in TAXONOMIES] == [
        [],
        [],
        [],
        [],
    ]


# ---- nothing private -------------------------------------------------------------------------------------


def with_secrets(address: str, latitude: float, number: str) -> Service:
    """A service with a hidden place before and after a public one, and a line for professionals between lines."""
    hidden = [Location(f"{address}-{n}", "Refuge", address, latitude, -1.5, confidential=True) for n in "ab"]
    office = Location("office", "Office", "1 High St, Leeds, LS1 4AP", 53.8, -1.5, confidential=False)
    lines = (Phone("0808 157 0123"), Phone(number, audience="professional"), Phone("0113 496 0123"))
    return a_service(locations=(hidden[0], office, hidden[1]), phones=lines, notes=address, hours_note=number)


def everything_said(service: Service) -> str:
    """Every answer that the feed can give about a service, and the feed as a file."""
    feed = Feed([service])
    lists = (
        feed.services,
        feed.organizations,
        feed.service_at_locations,
        feed.taxonomies,
        feed.taxonomy_terms,
    )
    queries = (
        Query(),
        Query(full=True),
        Query(full_service=True),
        Query(search="leeds"),
        Query(minimal=True),
    )
    pages = [page_of(records(query), 1, 50) for records in lists for query in queries]
    numbers = {record["id"] for page in pages for record in page["contents"]}
    one = (feed.service, feed.organization, feed.service_at_location)
    return json.dumps([pages, [find(number) for find in one for number in sorted(numbers)]]) + as_feed(
        [ServiceEntry(service)]
    )


@given(
    address=st.text(min_size=1),
    latitude=st.floats(-90, 90),
    number=st.from_regex(r"0\d{9,10}", fullmatch=True),
)
@settings(max_examples=60, deadline=None)
def test_no_output_byte_changes_when_a_confidential_place_moves(
    address: str, latitude: float, number: str
) -> None:
    """Whatever the hidden address, its position, the professionals' number or the notes: the feed is the same."""
    assert everything_said(with_secrets(address, latitude, number)) == everything_said(
        with_secrets(SECRET, 0.0, "0")
    )


@given(address=st.text(min_size=1), number=st.from_regex(r"0\d{9,10}", fullmatch=True))
@settings(max_examples=60, deadline=None)
def test_the_exported_table_holds_nothing_confidential(address: str, number: str) -> None:
    """The same for the editors' table, which has their notes but no hidden place and no line for professionals."""
    hidden = Location(f"x{address}", "Refuge", address, 50.0, -1.5, confidential=True)
    line = Phone(number, audience="professional")
    moved = ServiceEntry(a_service(locations=(hidden,)), professional_phones=(line,))
    assert as_table([moved]) == as_table([ServiceEntry(a_service())])


def test_the_gate_lets_only_the_public_part_through() -> None:
    """The public part has the office and the two public lines, and neither notes nor hidden places."""
    shown = public_part(with_secrets(SECRET, 1.0, "0113 496 0999"))
    assert [spot.id for spot in shown.locations] == ["office"]
    assert [phone.number for phone in shown.phones] == ["0808 157 0123", "0113 496 0123"]
    assert (shown.notes, shown.hours_note) == ("", "")


PUBLIC_ROOMS = ["exporting", "feed", "feed_dates", "open_referral", "open_taxonomy", "store"]


@pytest.mark.parametrize("module", PUBLIC_ROOMS)
def test_what_gives_the_directory_away_cannot_read_the_private_file(module: str) -> None:
    """The feed and the exports do not know how to read confidential places and professionals' lines."""
    source = (STARTER.parents[1] / f"{module}.py").read_text(encoding="utf-8")
    for reader in ("confidential_locations", "professional_phones(", "importing"):
        assert reader not in source


# ---- other people's records ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "expected"), [("Default", set()), ("Warn", {"warning"}), ("Fail", {"error", "warning"})]
)
def test_the_validators_answers_are_told_apart(kind: str, expected: set[str]) -> None:
    """What the validator passes has no finding, what it warns about only warnings, what it fails an error."""
    found = {finding.level for path, answer in MOCKS[kind].items() for finding in check_answer(path, answer)}
    assert found == expected


FIRST_EDITION = {
    "id": "123",
    "name": "Advice centre",
    "status": "active",
    "organization": {"id": "9", "name": "Advice"},
    "eligibilitys": [{"eligibility": "Adults", "minimum_age": 18, "maximum_age": -1}],
    "regular_schedules": [{"byday": "MO", "opens_at": "09:00:00", "closes_at": "17:00:00"}],
    "service_areas": [
        {"service_area": "Leeds", "uri": "http://statistics.data.gov.uk/id/statistical-geography/E08000035"}
    ],
    "languages": [{"language": "Urdu"}],
    "contacts": [{"name": "Somebody", "phones": [{"number": "0113 496 0123"}]}],
    "service_taxonomys": [{"taxonomy": {"name": "Housing advice"}}],
    "service_at_locations": [
        {
            "location": {
                "id": "4",
                "physical_addresses": [{"address_1": "1 High St", "postal_code": "LS1 4AP"}],
            }
        }
    ],
}


def test_a_record_of_the_first_edition_is_read() -> None:
    """Open Referral UK 1.0 has other names for the same things; all of them arrive."""
    entry = read_service(FIRST_EDITION, "service 1", TODAY).entry
    service = entry.service
    assert (service.id, service.organization.name) == ("service-123", "Advice")
    assert service.areas == (ServiceArea("E08000035", "Leeds"),)
    assert service.schedules == (Schedule(("MO",), time(9), time(17)),)
    assert (service.eligibility.minimum_age, service.eligibility.maximum_age) == (18, None)
    assert service.phones == (Phone("0113 496 0123"),)
    assert service.languages == ("ur",)
    assert "Terms: Housing advice" in service.notes
    assert "Somebody" not in repr(entry)


def test_somebody_elses_place_stays_confidential() -> None:
    """A place in another feed is hidden until an editor says otherwise, and so is never in ours."""
    service = read_service(FIRST_EDITION, "service 1", TODAY).entry.service
    assert [spot.confidential for spot in service.locations] == [True]
    assert "LS1 4AP" not in as_feed([ServiceEntry(replace(service, status="active"))])


def test_somebody_elses_service_is_not_listed_unseen() -> None:
    """A record that nobody here has classified is kept, and waits for an editor."""
    entry = read_service(FIRST_EDITION, "service 1", TODAY).entry
    assert entry.service.status == "inactive"
    assert "say who it is for" in entry.unlisted_because
