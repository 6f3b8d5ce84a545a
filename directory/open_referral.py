"""A service in the shapes of Open Referral UK 3.0 (HSDS 3.0), and nothing that the public may not see.

Pure. `public_part` is the one gate: confidential places, lines for professionals and editors' notes do not
pass it. What the standard has no word for stands under `signpost`. Nothing empty is ever written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from directory.models import Closure, Location, Organization, Phone, Schedule, Service, ServiceArea
from directory.open_taxonomy import OFFER_ANSWERS, feed_id, term_json, terms_by_code
from directory.opening_hours import DAYS, MIDNIGHT, WRITTEN_DAYS
from directory.postcode import Postcode, parse
from directory.vocabulary import LANGUAGES

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
# Statistical area codes have an address of their own in the open data of the statistics office.
AREA_URI = "http://statistics.data.gov.uk/id/statistical-geography/"
_STATISTICAL = re.compile(r"^[EWSN]\d{8}$")
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


def said(**fields: object) -> Json:
    """The fields that have something in them: optional ones are left out rather than sent empty."""
    return {name: value for name, value in fields.items() if value not in (None, "", (), [], {})}


# ---- services --------------------------------------------------------------------------------------------


def service_summary(service: Service) -> Json:
    """A service with its one-to-one fields, as in a list."""
    return _simple_fields(service) | {"organization": organization_summary(service.organization)}


def service_json(service: Service) -> Json:
    """A service with everything that belongs to it."""
    service = public_part(service)
    number = feed_id("service", service.id)
    return service_summary(service) | said(
        schedules=[_schedule(s, service, place) for place, s in enumerate(service.schedules)],
        service_areas=[_service_area(area, service) for area in service.areas],
        service_at_locations=[_at_location(service, spot) for spot in service.locations],
        languages=[_language(code, service) for code in service.languages],
        cost_options=_cost_options(service),
        contacts=_contacts(service),
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


def _schedule(schedule: Schedule, service: Service, place: int) -> Json:
    """Weekly hours as the parts of a recurrence rule, in local time as the clock on the wall shows it."""
    return said(
        id=feed_id("schedule", f"{service.id}/{place}"),
        service_id=feed_id("service", service.id),
        valid_from=schedule.valid_from and schedule.valid_from.isoformat(),
        valid_to=schedule.valid_to and schedule.valid_to.isoformat(),
        freq="WEEKLY",
        byday=",".join(schedule.byday),
        opens_at=f"{schedule.opens_at:%H:%M}",
        closes_at=f"{schedule.closes_at:%H:%M}",
        description=_in_words(schedule),
        attending_type=schedule.channel,
        signpost=said(closed_on_bank_holidays=schedule.closed_on_bank_holidays),
    )


def _in_words(schedule: Schedule) -> str:
    days = ", ".join(WRITTEN_DAYS[DAYS.index(day)] for day in schedule.byday)
    whole_day = schedule.opens_at == schedule.closes_at == MIDNIGHT
    hours = "24 hours" if whole_day else f"{schedule.opens_at:%H:%M} to {schedule.closes_at:%H:%M}"
    holidays = {True: "; closed on bank holidays", False: "; open on bank holidays", None: ""}
    return f"{days}: {hours}, UK local time{holidays[schedule.closed_on_bank_holidays]}"


def _service_area(area: ServiceArea, service: Service) -> Json:
    return said(
        id=feed_id("service_area", f"{service.id}/{area.code}"),
        service_id=feed_id("service", service.id),
        name=area.name,
        service_area=area.name,
        extent=area.code,
        extent_type="text",
        uri=AREA_URI + area.code if _STATISTICAL.match(area.code) else None,
    )


def _language(code: str, service: Service) -> Json:
    return {
        "id": feed_id("language", f"{service.id}/{code}"),
        "service_id": feed_id("service", service.id),
        "code": code,
        "name": LANGUAGES.get(code, code),
    }


def _cost_options(service: Service) -> list[Json]:
    if not service.cost:
        return []
    option = {"id": feed_id("cost_option", service.id), "service_id": feed_id("service", service.id)}
    return [option | {"option": service.cost} | ({"amount": 0} if service.cost == "free" else {})]


def _contacts(service: Service) -> list[Json]:
    """The numbers, under a contact: the UK profile has no other place for them."""
    phones = [_phone(phone, service, place) for place, phone in enumerate(service.phones)]
    contact = {"id": feed_id("contact", service.id), "service_id": feed_id("service", service.id)}
    return [contact | {"phones": phones}] if phones else []


def _phone(phone: Phone, service: Service, place: int) -> Json:
    return said(
        id=feed_id("phone", f"{service.id}/{place}"),
        number=phone.number,
        type="voice" if phone.kind == "voice" else "text",
        description=phone.label,
        signpost=said(kind=phone.kind, free=phone.free),
    )


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
