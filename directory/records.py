"""A service as rows of directory.db, and rows as a service. Pure: lists of dicts in, values out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, time

from directory.models import (
    Assurance,
    Closure,
    Eligibility,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceArea,
)
from directory.service_row import ServiceEntry

Row = dict[str, object]
Records = dict[str, list[Row]]

# Which facts are kept as taxonomy terms: the name of the taxonomy, and where the service has its values.
TAXONOMIES = ("role", "gender", "specialist_for", "also_serves", "cannot_take", "need", "referral")


def service_row(entry: ServiceEntry) -> Row:
    """The one row of a service."""
    service, who, assured = entry.service, entry.service.eligibility, entry.service.assurance
    return {
        "id": service.id,
        "organization_id": service.organization.id,
        "name": service.name,
        "description": service.description,
        "status": service.status,
        "unlisted_because": entry.unlisted_because,
        "url": service.url,
        "email": service.email,
        "webchat": service.webchat,
        "hours_note": service.hours_note,
        "interpretation_services": service.interpreters,
        "fees_description": service.cost,
        "wait_time": service.waiting_time,
        "accreditations": service.accreditation,
        "what_to_expect": service.what_to_expect,
        "minimum_age": who.minimum_age,
        "maximum_age": who.maximum_age,
        "takes_pets": who.takes_pets,
        "takes_no_recourse": who.takes_no_recourse,
        "takes_sons_to_age": who.takes_sons_to_age,
        "by_and_for": service.by_and_for,
        "by_and_for_evidence": service.by_and_for_evidence,
        "abuse_specialist": service.abuse_specialist,
        "source_name": entry.source_name,
        "source_url": assured.source_url,
        "source_date": assured.source_date,
        "confidence": assured.confidence,
        "assured_date": _iso(assured.assured_on),
        "assured_how": assured.how,
        "assurer": assured.by,
        "review_by": _iso(assured.review_by),
        "failed_checks": assured.failed_checks or None,
        "notes": service.notes,
    }


def part_rows(service: Service) -> Records:
    """Everything else of a service by table. A confidential place is in none of them."""
    terms = [(taxonomy, code) for taxonomy, codes in _terms(service) for code in codes]
    public = [spot for spot in service.locations if not spot.confidential]
    return {
        "taxonomy_term": [{"id": f"{name}:{code}", "taxonomy": name, "code": code} for name, code in terms],
        "location": [_location_row(spot) for spot in public],
        "service_area": [{"code": area.code, "name": area.name} for area in service.areas],
        "attribute": [{"taxonomy_term_id": f"{name}:{code}"} for name, code in terms],
        "phone": [
            {"number": p.number, "free": p.free, "kind": p.kind, "description": p.label}
            for p in service.phones
            if p.audience == "public"
        ],
        "schedule": [_schedule_row(schedule) for schedule in service.schedules],
        "closure": [
            {"first_day": _iso(c.first_day), "last_day": _iso(c.last_day), "reason": c.reason}
            for c in service.closures
        ],
        "language": [{"code": code} for code in service.languages],
        "service_at_location": [{"location_id": spot.id} for spot in public],
    }


def _terms(service: Service) -> Iterator[tuple[str, list[str] | tuple[str, ...]]]:
    who = service.eligibility
    sets = (who.roles, who.genders, who.specialist_for, who.also_serves, who.cannot_take, service.needs)
    yield from zip(TAXONOMIES, [sorted(values) for values in sets] + [list(service.referral)], strict=True)


def _location_row(spot: Location) -> Row:
    """A source that knows the address but not the point on the map leaves the point as it was."""
    row: Row = {"id": spot.id, "name": spot.name, "address": spot.address}
    return row if spot.latitude is None else row | {"latitude": spot.latitude, "longitude": spot.longitude}


def _schedule_row(schedule: Schedule) -> Row:
    return {
        "byday": ",".join(schedule.byday),
        "opens_at": f"{schedule.opens_at:%H:%M}",
        "closes_at": f"{schedule.closes_at:%H:%M}",
        "closed_on_bank_holidays": schedule.closed_on_bank_holidays,
        "valid_from": _iso(schedule.valid_from),
        "valid_to": _iso(schedule.valid_to),
        "channel": schedule.channel,
    }


def read_entries(records: Records) -> Iterator[ServiceEntry]:
    """Every service of the database, as editors keep it but without anything private."""
    organizations = {
        row["id"]: Organization(row["id"], row["name"], row["url"]) for row in records["organization"]
    }
    locations = {row["id"]: row for row in records["location"]}
    parts: dict[str, dict[str, list[Row]]] = {
        table: _by_service(rows)
        for table, rows in records.items()
        if table not in ("organization", "service", "location")
    }
    for row in records["service"]:
        mine = {table: rows.get(row["id"], []) for table, rows in parts.items()}
        yield ServiceEntry(
            service=_service(row, organizations[row["organization_id"]], mine, locations),
            unlisted_because=row["unlisted_because"] or "",
            source_name=row["source_name"] or "",
        )


def _by_service(rows: list[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["service_id"]].append(row)
    return found


def _service(row: Row, organization: Organization, parts: Records, locations: dict[str, Row]) -> Service:
    terms: dict[str, list[str]] = defaultdict(list)
    for attribute in parts["attribute"]:
        taxonomy, _, code = attribute["taxonomy_term_id"].partition(":")
        terms[taxonomy].append(code)
    return Service(
        id=row["id"],
        name=row["name"],
        organization=organization,
        description=row["description"] or "",
        areas=tuple(ServiceArea(area["code"], area["name"]) for area in parts["service_area"]),
        eligibility=_eligibility(row, terms),
        by_and_for=bool(row["by_and_for"]),
        by_and_for_evidence=row["by_and_for_evidence"] or "",
        needs=frozenset(terms["need"]),
        abuse_specialist=_answer(row.get("abuse_specialist")),
        phones=tuple(_phone(phone) for phone in parts["phone"]),
        webchat=row["webchat"],
        email=row["email"],
        url=row["url"],
        schedules=tuple(_schedule(schedule) for schedule in parts["schedule"]),
        hours_note=row["hours_note"] or "",
        closures=tuple(
            Closure(_day(c["first_day"]), _day(c["last_day"]), c["reason"] or "") for c in parts["closure"]
        ),
        languages=tuple(language["code"] for language in parts["language"]),
        interpreters=_answer(row["interpretation_services"]),
        cost=row["fees_description"],
        referral=tuple(terms["referral"]),
        waiting_time=row["wait_time"],
        accreditation=row["accreditations"],
        what_to_expect=row["what_to_expect"] or "",
        locations=tuple(_location(locations[link["location_id"]]) for link in parts["service_at_location"]),
        assurance=_assurance(row),
        status=row["status"],
        notes=row["notes"] or "",
    )


def _eligibility(row: Row, terms: dict[str, list[str]]) -> Eligibility:
    return Eligibility(
        roles=frozenset(terms["role"]),
        genders=frozenset(terms["gender"]),
        specialist_for=frozenset(terms["specialist_for"]),
        also_serves=frozenset(terms["also_serves"]),
        cannot_take=frozenset(terms["cannot_take"]),
        minimum_age=row["minimum_age"],
        maximum_age=row["maximum_age"],
        takes_pets=_answer(row["takes_pets"]),
        takes_no_recourse=_answer(row["takes_no_recourse"]),
        takes_sons_to_age=row["takes_sons_to_age"],
    )


def _phone(row: Row) -> Phone:
    return Phone(row["number"], _answer(row["free"]), row["kind"], row["description"] or "")


def _schedule(row: Row) -> Schedule:
    return Schedule(
        byday=tuple(row["byday"].split(",")),
        opens_at=time.fromisoformat(row["opens_at"]),
        closes_at=time.fromisoformat(row["closes_at"]),
        closed_on_bank_holidays=_answer(row["closed_on_bank_holidays"]),
        valid_from=_day(row["valid_from"]),
        valid_to=_day(row["valid_to"]),
        channel=row["channel"],
    )


def _location(row: Row) -> Location:
    """A place in the public table is public: somebody has said so, or it would not be there."""
    return Location(
        id=row["id"],
        name=row["name"] or "",
        address=row["address"] or "",
        latitude=row["latitude"],
        longitude=row["longitude"],
        confidential=False,
    )


def _assurance(row: Row) -> Assurance:
    return Assurance(
        source_url=row["source_url"] or "",
        source_date=row["source_date"] or "",
        confidence=row["confidence"] or "",
        assured_on=_day(row["assured_date"]),
        how=row["assured_how"],
        by=row["assurer"],
        review_by=_day(row["review_by"]),
        failed_checks=row.get("failed_checks") or 0,
    )


def _answer(value: object) -> bool | None:
    return None if value is None else bool(value)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: object) -> date | None:
    return date.fromisoformat(str(text)) if text else None
