"""A service as the cells of one row of the services table. Pure; reading them again gives the same service."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from directory.models import Phone
from directory.opening_hours import write_hours
from directory.service_columns import COLUMNS, COSTS, HOURS_COLUMNS, Row
from directory.service_row import ServiceEntry
from directory.terms import ABOUT, CIRCUMSTANCES, NEEDS, ROLES


def write_row(entry: ServiceEntry) -> Row:
    """The cells of a service. Reading them again gives the same service."""
    service, who, assured = entry.service, entry.service.eligibility, entry.service.assurance
    row = {
        "id": service.id,
        "listed": "yes" if service.status == "active" else "no",
        "unlisted_because": entry.unlisted_because,
        "name": service.name,
        "organization": service.organization.name,
        "description": service.description,
        "areas": "; ".join(f"{area.code} {area.name}" for area in service.areas),
        "for": _in_order(who.roles, ROLES),
        "genders": _in_order(who.genders, ABOUT),
        "specialist_for": _in_order(who.specialist_for, (*ABOUT, *CIRCUMSTANCES)),
        "also_serves": _in_order(who.also_serves, ABOUT),
        "cannot_take": _in_order(who.cannot_take, ABOUT),
        "by_and_for": "yes" if service.by_and_for else "no",
        "by_and_for_evidence": service.by_and_for_evidence,
        "min_age": who.minimum_age,
        "max_age": who.maximum_age,
        "needs": _in_order(service.needs, NEEDS),
        "abuse_specialist": _said(service.abuse_specialist),
        "phones": _write_phones(service.phones, "voice"),
        "professional_phones": _write_phones(entry.professional_phones, "voice"),
        "text": _write_phones(service.phones, "text"),
        "whatsapp": _write_phones(service.phones, "whatsapp"),
        "webchat": service.webchat,
        "email": service.email,
        "url": service.url,
        "hours_note": service.hours_note,
        "languages": "; ".join(service.languages),
        "interpreters": _said(service.interpreters),
        "takes_pets": _said(who.takes_pets),
        "takes_no_recourse": _said(who.takes_no_recourse),
        "takes_sons_to_age": who.takes_sons_to_age,
        "cost": service.cost,
        "referral": "; ".join(service.referral),
        "waiting_time": service.waiting_time,
        "accreditation": service.accreditation,
        "what_to_expect": service.what_to_expect,
        "address": next((spot.address for spot in service.locations if not spot.confidential), ""),
        "source_name": entry.source_name,
        "source_url": assured.source_url,
        "source_date": assured.source_date,
        "confidence": assured.confidence,
        "assured_on": assured.assured_on,
        "assured_how": assured.how,
        "assured_by": assured.by,
        "review_by": assured.review_by,
        "failed_checks": assured.failed_checks or None,
        "notes": service.notes,
    } | {column: write_hours(service.schedules, channel) for column, channel in HOURS_COLUMNS.items()}
    return {column: "" if row[column] is None else str(row[column]) for column in COLUMNS}


def _in_order(values: Collection[str], known: Iterable[str]) -> str:
    return "; ".join(value for value in known if value in values)


def _said(answer: bool | None) -> str:
    return "" if answer is None else "yes" if answer else "no"


def _write_phones(phones: Iterable[Phone], kind: str) -> str:
    words = {answer: word for word, answer in COSTS.items()}
    return "; ".join(
        f"{phone.number} | {words[phone.free]}" + (f" | {phone.label}" if phone.label else "")
        for phone in phones
        if phone.kind == kind
    )
