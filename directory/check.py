"""What in the directory needs an editor's eye: dangling, contradictory, stale or incomplete. Pure.

What a record says against itself stands in `contradictions.py`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date

from directory.always_there import SHOWN_TO_EVERYBODY, shown_as
from directory.authorities import area_names
from directory.contradictions import contradictions
from directory.freshness import standing
from directory.models import Service
from directory.phone_numbers import digits, is_text_number, retired
from directory.service_row import ServiceEntry

# Worst first: a dead end, a record that misleads, one that may be out of date, one that says too little.
ORDER = ("dangling", "contradictory", "stale", "incomplete", "unchecked")


@dataclass(frozen=True)
class Finding:
    """One thing to look at. `kind` is one of ORDER."""

    kind: str
    service: str
    what: str

    @property
    def must_be_mended(self) -> bool:
        return self.kind == "dangling"

    def as_dict(self) -> dict[str, str]:
        return asdict(self)

    def __str__(self) -> str:
        return f"{self.kind:<14}{self.service}: {self.what}"


def check(entries: Iterable[ServiceEntry], today: date) -> list[Finding]:
    """Everything to look at, what must be mended first."""
    listed = [entry.service for entry in entries if entry.service.status == "active"]
    findings = list(_lines_that_must_stand(listed, today))
    findings += [Finding("contradictory", name, what) for name, what in contradictions(listed, today)]
    findings += _same_number_other_side(listed)
    for service in listed:
        findings += [*_dangling(service), *_incomplete(service), *_stale(service, today)]
    return sorted(findings, key=lambda finding: (ORDER.index(finding.kind), finding.service, finding.what))


def _lines_that_must_stand(listed: list[Service], today: date) -> Iterator[Finding]:
    """The lines that are always shown have records of their own, in good standing, with the number that is shown."""
    records = {service.id: service for service in listed}
    for identifier, line in SHOWN_TO_EVERYBODY:
        record = records.get(identifier)
        shown = shown_as(record, line).number if record else line.number
        known = {digits(phone.number) for phone in record.phones} if record else set()
        if digits(shown) not in known:
            yield Finding("dangling", identifier, f"{shown} is shown to everybody but is not listed")
        if record and standing(record, today).hidden:
            what = f"its record is hidden, yet {shown} is still shown to everybody: ring it today"
            yield Finding("dangling", identifier, what)
        elif digits(line.number) not in known:
            what = f"{line.number} stands in for it where its record is missing: the two differ"
            yield Finding("contradictory", identifier, what)


def _same_number_other_side(listed: list[Service]) -> Iterator[Finding]:
    """One number answered for people who harm and for those they harm: right for some, worth asking about."""
    sides: dict[str, dict[bool, str]] = defaultdict(dict)
    for service in listed:
        for phone in service.phones:
            sides[digits(phone.number)]["own_behaviour" in service.eligibility.roles] = service.id
    for harm, safety in sorted({(both[True], both[False]) for both in sides.values() if len(both) == 2}):
        yield Finding("incomplete", harm, f"not known: who answers, as it rings the same number as {safety}")


def _dangling(service: Service) -> Iterator[Finding]:
    for area in service.areas:
        if area.code not in area_names():
            yield Finding("dangling", service.id, f"the area code {area.code} does not exist")
    for phone in service.phones:
        if was := retired(phone.number):
            yield Finding("dangling", service.id, f"{phone.number} must never be given: it is {was}")
        elif not is_text_number(phone.number):
            yield Finding("dangling", service.id, f"{phone.number} does not have the shape of a UK number")
    if not (service.phones or service.webchat or service.email or service.url):
        yield Finding("dangling", service.id, "there is no way to reach it")


def _incomplete(service: Service) -> Iterator[Finding]:
    missing = {
        "phone number": any(phone.kind == "voice" for phone in service.phones),
        "opening hours": service.schedules,
        "needs": service.needs,
        "description": service.description,
        "source": service.assurance.source_url,
    }
    lacking = [name for name, there in missing.items() if not there]
    if lacking:
        yield Finding("incomplete", service.id, f"not known: {', '.join(lacking)}")


def _stale(service: Service, today: date) -> Iterator[Finding]:
    stands = standing(service, today)
    failed = service.assurance.failed_checks
    if failed:
        hidden = "hidden: " if stands.hidden else ""
        yield Finding("stale", service.id, f"{hidden}checks that failed since the last good one: {failed}")
    if stands.assured_on is None:
        yield Finding("unchecked", service.id, "nobody has checked it yet")
    elif stands.hidden:
        yield Finding("stale", service.id, f"hidden: last checked on {stands.assured_on}")
    elif stands.overdue:
        yield Finding("stale", service.id, f"check was due on {stands.due_on}")
