"""A service in the shapes of Open Referral UK 3.0 (HSDS 3.0), and nothing that the public may not see.

Pure. `public_part` is the one gate: confidential places, lines for professionals and editors' notes do not
pass it. What the standard has no word for stands under `signpost`. Nothing empty is ever written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from directory.models import Closure, Location, Organization, Service
from directory.open_referral_lists import (
    contacts,
    cost_options,
    language_json,
    said,
    schedule_json,
    service_area_json,
)
from directory.open_taxonomy import OFFER_ANSWERS, feed_id, term_json, terms_by_code
from directory.postcode import Postcode, parse

# Each kind of fact about people, as the feed's link_type, with the taxonomy its terms are from.
LINKS = {
    "need": "needs",
    "role": "roles",
    "gender": "people",
    "specialist_for": "people",
    "also_serves": "people",
    "cannot_take": "people",
    "offer": "offers",
}
Json = dict


def public_part(service: Service) -> Service:
    """The service without anything that only some people may know."""
    return replace(
        service,
        phones=tuple(phone for phone in service.phones if phone.audience == "public"),
        locations=tuple(spot for spot in service.locations if not spot.confidential),
        hours_note="",
        notes="",
    )


# ---- services --------------------------------------------------------------------------------------------


def service_summary(service: Service) -> Json:
    """A service with its one-to-one fields, as in a list."""
    return _simple_fields(service) | {"organization": organization_summary(service.organization)}


def service_json(service: Service) -> Json:
    """A service with everything that belongs to it."""
    service = public_part(service)
    number = feed_id("service", service.id)
    return service_summary(service) | said(
        schedules=[schedule_json(s, service, place) for place, s in enumerate(service.schedules)],
        service_areas=[service_area_json(area, service) for area in service.areas],
        service_at_locations=[_at_location(service, spot) for spot in service.locations],
        languages=[language_json(code, service) for code in service.languages],
        cost_options=cost_options(service),
        contacts=contacts(service),
        attributes=[_attribute(number, kind, code) for kind, code in facts_as_terms(service)],
        signpost=_beyond_the_standard(service),
    )


def _simple_fields(service: Service) -> Json:
    return said(
        id=feed_id("service", service.id),
        organization_id=feed_id("organization", service.organization.id),
        name=service.name,
        description=service.description,
        url=_address(service.url),
        email=service.email,
        status=service.status,
        accreditations=service.accreditation,
        minimum_age=service.eligibility.minimum_age,
        maximum_age=service.eligibility.maximum_age,
        wait_time=service.waiting_time,
        application_process="; ".join(service.referral),
        assured_date=service.assurance.assured_on and service.assurance.assured_on.isoformat(),
        alert=" ".join(_closure_sentence(closure) for closure in service.closures),
    )


def _address(url: str | None) -> str | None:
    """A web address that a program can follow; one without its scheme is a link to nowhere."""
    return url if url and urlsplit(url).scheme in ("http", "https") and urlsplit(url).netloc else None


def _closure_sentence(closure: Closure) -> str:
    until = f" to {closure.last_day.isoformat()}" if closure.last_day else " until further notice"
    reason = f" ({closure.reason})" if closure.reason else ""
    return f"Closed from {closure.first_day.isoformat()}{until}{reason}."


# ---- terms -----------------------------------------------------------------------------------------------


def facts_as_terms(service: Service) -> Iterator[tuple[str, str]]:
    """Every fact that a taxonomy has a term for, as link_type and code."""
    who = service.eligibility
    values = {
        "need": service.needs,
        "role": who.roles,
        "gender": who.genders,
        "specialist_for": who.specialist_for,
        "also_serves": who.also_serves,
        "cannot_take": who.cannot_take,
        "offer": _offers(service),
    }
    for kind, taxonomy in LINKS.items():
        for owner, code in terms_by_code():
            if owner == taxonomy and code in values[kind]:
                yield kind, code


def _offers(service: Service) -> set[str]:
    answers = {
        "takes_pets": service.eligibility.takes_pets,
        "takes_no_recourse": service.eligibility.takes_no_recourse,
        "interpreters": service.interpreters,
        "abuse_specialist": service.abuse_specialist,
    }
    found = {
        OFFER_ANSWERS[name][0 if answer else 1] for name, answer in answers.items() if answer is not None
    }
    return found | ({"by_and_for"} if service.by_and_for else set())


def _attribute(owner: str, kind: str, code: str) -> Json:
    term = terms_by_code()[LINKS[kind], code]
    return {
        "id": feed_id("attribute", f"{owner}/{kind}/{code}"),
        "link_id": owner,
        "link_type": kind,
        "taxonomy_term_id": term.id,
        "taxonomy_term": term_json(term),
    }


def _beyond_the_standard(service: Service) -> Json:
    """What we know and Open Referral has no field for, so that our own feed loses nothing on the way back."""
    trust = service.assurance
    return said(
        id=service.id,
        organization_id=service.organization.id,
        by_and_for_evidence=service.by_and_for_evidence,
        takes_sons_to_age=service.eligibility.takes_sons_to_age,
        webchat=service.webchat,
        url=None if _address(service.url) else service.url,
        what_to_expect=service.what_to_expect,
        closures=[
            said(
                first_day=closure.first_day.isoformat(),
                last_day=closure.last_day and closure.last_day.isoformat(),
                reason=closure.reason,
            )
            for closure in service.closures
        ],
        source=said(url=trust.source_url, date=trust.source_date, confidence=trust.confidence),
        assured_how=trust.how,
        review_by=trust.review_by and trust.review_by.isoformat(),
    )


# ---- organizations and locations -------------------------------------------------------------------------


def organization_summary(organization: Organization) -> Json:
    """An organization. The standard demands a description; we hold none beyond the name."""
    return said(
        id=feed_id("organization", organization.id),
        name=organization.name,
        description=organization.name,
        website=_address(organization.url),
    )


def organization_json(organization: Organization, services: Iterable[Service], full: bool = False) -> Json:
    """An organization with its services, simple or in full."""
    shown = [service_json(service) if full else _simple_fields(service) for service in services]
    return organization_summary(organization) | said(services=shown)


def location_json(spot: Location) -> Json:
    """A place that somebody has said is public. Its address is in parts only where the parts are certain."""
    return said(
        id=feed_id("location", spot.id),
        location_type="physical",
        name=spot.name,
        description=spot.address,
        latitude=spot.latitude,
        longitude=spot.longitude,
        addresses=_addresses(spot),
        signpost={"id": spot.id, "confidential": False},
    )


def _addresses(spot: Location) -> list[Json]:
    parts = [part.strip() for part in spot.address.split(",") if part.strip()]
    postcode = parse(parts[-1]) if parts else None
    if len(parts) < 3 or not isinstance(postcode, Postcode):
        return []
    return [
        {
            "id": feed_id("address", spot.id),
            "location_id": feed_id("location", spot.id),
            "address_1": ", ".join(parts[:-2]),
            "city": parts[-2],
            "state_province": parts[-2],
            "postal_code": str(postcode),
            "country": "GB",
            "address_type": "physical",
        }
    ]


def _at_location(service: Service, spot: Location) -> Json:
    return {
        "id": feed_id("service_at_location", f"{service.id}/{spot.id}"),
        "service_id": feed_id("service", service.id),
        "location_id": feed_id("location", spot.id),
        "location": location_json(spot),
    }


def service_at_location_json(service: Service, spot: Location, full: bool = True) -> Json:
    """A service where it is. Only ever called with a place of `public_part`."""
    shown = _at_location(service, spot)
    if not full:
        flat = {name: value for name, value in shown["location"].items() if name != "addresses"}
        return shown | {"location": flat, "service": service_summary(service)}
    nested = {name: value for name, value in service_json(service).items() if name != "service_at_locations"}
    return shown | {"service": nested}
