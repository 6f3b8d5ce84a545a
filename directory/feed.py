"""The open feed as answers: lists in pages, single records, and the filters of Open Referral UK 3.0.

Pure. It is built of `public_part` of every service, so a confidential place is not in it to be found. Made
once for each state of the directory and then only read, so threads may share it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from geopy.distance import great_circle

from directory.coverage import covers
from directory.models import Location, Organization, Place, Service
from directory.open_referral import (
    LINKS,
    facts_as_terms,
    organization_json,
    organization_summary,
    public_part,
    service_at_location_json,
    service_json,
    service_summary,
)
from directory.open_taxonomy import TAXONOMIES, feed_id, taxonomy_json, term_json, terms_by_code, terms_by_id
from directory.place_names import plain

Json = dict
ROOT = {
    "version": "3.0",
    "profile": "https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md",
    "openapi_url": "https://docs.openreferraluk.org/en/latest/openapi30.json",
}


@dataclass(frozen=True)
class Query:
    """What a list may be narrowed by. None asks for everything."""

    search: str | None = None
    taxonomy_term_id: str | None = None
    taxonomy_id: str | None = None
    organization_id: str | None = None
    modified_after: datetime | None = None
    parent_id: str | None = None
    place: Place | None = None
    within_metres: float | None = None
    full: bool = False
    full_service: bool = False
    minimal: bool = False


@dataclass(frozen=True)
class _Shown:
    """One service as the feed knows it, with what it may be found by."""

    service: Service
    number: str
    owner: str
    words: str
    terms: frozenset[str]
    taxonomies: frozenset[str]
    changed: datetime | None


class Feed:
    """Every listed service, ready to be asked for."""

    def __init__(self, services: Iterable[Service], changed: Mapping[str, datetime] | None = None) -> None:
        public = sorted(map(public_part, services), key=lambda service: service.id)
        self._shown = [_shown(service, (changed or {}).get(service.id)) for service in public]
        self._by_number = {shown.number: shown for shown in self._shown}
        self._owners: dict[str, list[_Shown]] = {}
        for shown in self._shown:
            self._owners.setdefault(shown.owner, []).append(shown)
        self._places = {
            feed_id("service_at_location", f"{shown.service.id}/{spot.id}"): (shown, spot)
            for shown in self._shown
            for spot in shown.service.locations
        }

    # ---- lists: each gives the records one after another, made only when they are taken ----------------------

    def services(self, query: Query) -> list[Callable[[], Json]]:
        """The services that the query leaves."""
        found = [shown for shown in self._shown if _fits(shown, query)]
        if query.minimal:
            return [_later(_minimal, shown) for shown in found]
        return [_later(_service, shown, query.full) for shown in found]

    def organizations(self, query: Query) -> list[Callable[[], Json]]:
        """The organizations whose name, or whose services' words, hold what is searched for."""
        found = [
            number
            for number, services in self._owners.items()
            if query.search is None or any(_says(shown, query.search) for shown in services)
        ]
        return [_later(self._organization, number, query) for number in sorted(found, key=self._owner_name)]

    def service_at_locations(self, query: Query) -> list[Callable[[], Json]]:
        """The services at public places that the query leaves."""
        return [
            _later(_at_location, shown, spot, query.full)
            for shown, spot in self._places.values()
            if _fits(shown, query) and _near(shown.service, spot, query)
        ]

    def taxonomies(self, query: Query) -> list[Callable[[], Json]]:
        """Our taxonomies, without their terms."""
        return [
            _later(taxonomy_json, taxonomy)
            for taxonomy in TAXONOMIES
            if _holds(f"{taxonomy.name} {taxonomy.description}", query.search)
        ]

    def taxonomy_terms(self, query: Query) -> list[Callable[[], Json]]:
        """Our terms. None has another for a parent, so asking for the children of one finds none."""
        wanted = {t.code for t in TAXONOMIES if query.taxonomy_id in (None, t.id)}
        terms = [
            term for term in terms_by_id().values() if term.taxonomy in wanted and query.parent_id is None
        ]
        return [
            _later(term_json, term)
            for term in terms
            if _holds(f"{term.name} {term.description}", query.search)
        ]

    # ---- one record ------------------------------------------------------------------------------------------

    def service(self, number: str) -> Json | None:
        shown = self._by_number.get(number)
        return _service(shown, True) if shown else None

    def organization(self, number: str, full_service: bool = False) -> Json | None:
        return (
            self._organization(number, Query(full=True, full_service=full_service))
            if number in self._owners
            else None
        )

    def service_at_location(self, number: str) -> Json | None:
        found = self._places.get(number)
        return _at_location(*found, True) if found else None

    def taxonomy(self, number: str) -> Json | None:
        return next((taxonomy_json(taxonomy, True) for taxonomy in TAXONOMIES if taxonomy.id == number), None)

    def taxonomy_term(self, number: str) -> Json | None:
        term = terms_by_id().get(number)
        return term_json(term) if term else None

    def _organization(self, number: str, query: Query) -> Json:
        services = [shown.service for shown in self._owners[number]]
        owner = self._owner(number)
        if not (query.full or query.full_service):
            return organization_summary(owner)
        return organization_json(owner, services, query.full_service)

    def _owner(self, number: str) -> Organization:
        return self._owners[number][0].service.organization

    def _owner_name(self, number: str) -> tuple[str, str]:
        return self._owner(number).name.casefold(), number


def page_of(records: list[Callable[[], Json]], number: int, size: int) -> Json:
    """One page of a list. A page past the end is empty, not an error."""
    chosen = records[(number - 1) * size : number * size]
    pages = max(-(-len(records) // size), 1)
    return {
        "total_items": len(records),
        "total_pages": pages,
        "page_number": number,
        "size": len(chosen),
        "first_page": number == 1,
        "last_page": number >= pages,
        "empty": not chosen,
        "contents": [record() for record in chosen],
    }


def _later(make: Callable[..., Json], *values: object) -> Callable[[], Json]:
    return lambda: make(*values)


# ---- one service -----------------------------------------------------------------------------------------


def _shown(service: Service, changed: datetime | None) -> _Shown:
    terms = {terms_by_code()[LINKS[kind], code] for kind, code in facts_as_terms(service)}
    return _Shown(
        service=service,
        number=feed_id("service", service.id),
        owner=feed_id("organization", service.organization.id),
        words=plain(f"{service.name} {service.organization.name} {service.description}"),
        terms=frozenset(term.id for term in terms),
        taxonomies=frozenset(
            taxonomy.id for taxonomy in TAXONOMIES if any(t.taxonomy == taxonomy.code for t in terms)
        ),
        changed=changed,
    )


def _service(shown: _Shown, full: bool) -> Json:
    made = service_json(shown.service) if full else service_summary(shown.service)
    return made | ({"last_modified": _moment(shown.changed)} if shown.changed else {})


def _minimal(shown: _Shown) -> Json:
    return {"id": shown.number} | ({"modified_date": _moment(shown.changed)} if shown.changed else {})


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _at_location(shown: _Shown, spot: Location, full: bool) -> Json:
    return service_at_location_json(shown.service, spot, full)


def _fits(shown: _Shown, query: Query) -> bool:
    tests: Iterator[bool] = iter(
        (
            query.search is None or _says(shown, query.search),
            query.taxonomy_term_id is None or query.taxonomy_term_id in shown.terms,
            query.taxonomy_id is None or query.taxonomy_id in shown.taxonomies,
            query.organization_id is None or query.organization_id == shown.owner,
            query.modified_after is None or shown.changed is None or shown.changed >= query.modified_after,
        )
    )
    return all(tests)


def _says(shown: _Shown, search: str) -> bool:
    return all(word in shown.words for word in plain(search).split())


def _holds(text: str, search: str | None) -> bool:
    return search is None or all(word in plain(text) for word in plain(search).split())


def _near(service: Service, spot: Location, query: Query) -> bool:
    """Whether it serves the place asked about, and stands within the distance where one is asked for."""
    if query.place is None:
        return True
    if service.areas and not any(covers(area, query.place) for area in service.areas):
        return False
    if query.within_metres is None:
        return True
    here, there = (query.place.latitude, query.place.longitude), (spot.latitude, spot.longitude)
    if None in here or None in there:
        return False
    return great_circle(here, there).meters <= query.within_metres
