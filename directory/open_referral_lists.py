"""What a service has several of, in the shapes of Open Referral UK 3.0: hours, areas, languages, costs, numbers.

Pure. Only ever given `public_part` of a service.
"""

from __future__ import annotations

import re

from directory.models import Phone, Schedule, Service, ServiceArea
from directory.open_taxonomy import feed_id
from directory.opening_hours import DAYS, MIDNIGHT, WRITTEN_DAYS
from directory.vocabulary import LANGUAGES

# Statistical area codes have an address of their own in the open data of the statistics office.
AREA_URI = "http://statistics.data.gov.uk/id/statistical-geography/"
_STATISTICAL = re.compile(r"^[EWSN]\d{8}$")
Json = dict


def said(**fields: object) -> Json:
    """The fields that have something in them: optional ones are left out rather than sent empty."""
    return {name: value for name, value in fields.items() if value not in (None, "", (), [], {})}


def schedule_json(schedule: Schedule, service: Service, place: int) -> Json:
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


def service_area_json(area: ServiceArea, service: Service) -> Json:
    """One area served, with the address of its code where the statistics office gives it one."""
    return said(
        id=feed_id("service_area", f"{service.id}/{area.code}"),
        service_id=feed_id("service", service.id),
        name=area.name,
        service_area=area.name,
        extent=area.code,
        extent_type="text",
        uri=AREA_URI + area.code if _STATISTICAL.match(area.code) else None,
    )


def language_json(code: str, service: Service) -> Json:
    """One language other than English."""
    return {
        "id": feed_id("language", f"{service.id}/{code}"),
        "service_id": feed_id("service", service.id),
        "code": code,
        "name": LANGUAGES.get(code, code),
    }


def cost_options(service: Service) -> list[Json]:
    """Whether it is free or paid, where somebody has said."""
    if not service.cost:
        return []
    option = {"id": feed_id("cost_option", service.id), "service_id": feed_id("service", service.id)}
    return [option | {"option": service.cost} | ({"amount": 0} if service.cost == "free" else {})]


def contacts(service: Service) -> list[Json]:
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
