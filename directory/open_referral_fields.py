"""The single fields of a record in somebody's Open Referral feed: its id, status, owner, addresses, ages and cost.

Pure. A field that must be right raises `RecordRefused`; one that may be missing is left out.
"""

from __future__ import annotations

from uuid import UUID

from directory.models import Organization
from directory.open_referral_parts import objects
from directory.readings import RecordRefused
from directory.service_row import organization_id
from directory.source_words import is_email, is_web_address, one_line, plain_words

Json = dict
STATUSES = ("active", "inactive", "defunct", "temporarily closed")
AGE_FIELDS = ("minimum_age", "maximum_age")
OLDEST = 120


def record_id(record: object) -> str:
    """The identifier of a record as its source wrote it, for telling the sender which one is meant."""
    return one_line(record.get("id")) if isinstance(record, dict) else ""


def identifier_of(record: Json, ours: Json) -> str:
    """The id under which we keep the service. `ours` is what our own feed adds; empty for anybody else's."""
    identifier = ours.get("id") or record_id(record)
    if not identifier:
        raise RecordRefused("it has no id")
    try:
        return str(UUID(identifier))
    except (ValueError, AttributeError, TypeError):
        slug = organization_id(str(identifier))
        if not slug:
            raise RecordRefused("its id has no letters or figures") from None
        return slug if ours or not slug.isdecimal() else f"service-{slug}"


def status_of(record: Json) -> str:
    """What the source says of the state of the service."""
    status = one_line(record.get("status")).lower()
    if status not in STATUSES:
        raise RecordRefused(f"its status is “{status}”, not one of {', '.join(STATUSES)}")
    return status


def organization_of(record: Json, ours: Json, name: str) -> Organization:
    """Who runs it; an organization of its own name where nobody is named."""
    found = record.get("organization")
    found = found if isinstance(found, dict) else {}
    called = one_line(found.get("name")) or name
    named = ours.get("organization_id") or one_line(found.get("id") or record.get("organization_id"))
    web = one_line(found.get("website") or found.get("url"))
    return Organization(
        organization_id(str(named)) or organization_id(called), called, web if is_web_address(web) else None
    )


def web_address_of(record: Json, name: str) -> str | None:
    """The web address in the field of this name."""
    text = one_line(record.get(name))
    if text and not is_web_address(text):
        raise RecordRefused(f"{name}: “{text}” is not a web address")
    return text or None


def email_of(record: Json) -> str | None:
    """The e-mail address."""
    text = one_line(record.get("email"))
    if text and not is_email(text):
        raise RecordRefused(f"email: “{text}” is not an e-mail address")
    return text or None


def ages_of(record: Json) -> tuple[dict[str, int | None], list[str]]:
    """The ages taken, from the service or its eligibility, and what of them is no age."""
    holders = [record, *objects(record, "eligibilitys", "eligibilities")]
    told = {name: next((h[name] for h in holders if h.get(name) is not None), None) for name in AGE_FIELDS}
    ages = {name: _age(age) for name, age in told.items() if age is not None}
    left_out = [f"{name} {str(told[name]).strip()}: not an age" for name, age in ages.items() if age is None]
    youngest, oldest = ages.get("minimum_age"), ages.get("maximum_age")
    if youngest is not None and oldest is not None and youngest > oldest:
        return {}, [*left_out, f"ages {youngest} to {oldest}: the youngest is older than the oldest"]
    return ages, left_out


def _age(age: object) -> int | None:
    text = str(age).strip().removesuffix(".0")
    return int(text) if text.isdecimal() and int(text) <= OLDEST else None


def cost_of(record: Json, ours: bool) -> str | None:
    """free or paid, where every option says its amount."""
    options = objects(record, "cost_options")
    if not options:
        return None
    if ours:
        return plain_words(options[0].get("option")) or None
    amounts = [option.get("amount") for option in options]
    if any(amount is None for amount in amounts):
        return None
    return "paid" if any(map(_above_0, amounts)) else "free"


def _above_0(amount: object) -> bool:
    try:
        return float(amount) > 0  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return True
