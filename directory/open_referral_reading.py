"""A service of somebody's Open Referral feed, 3.0 or 1.0, as a reading: what it says, and what was left out.

Pure. A place in somebody else's feed stays confidential here until an editor says otherwise, and a record
that nobody here has classified is kept unlisted: nothing of this is guessed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from directory.models import (
    Assurance,
    Closure,
    Eligibility,
    Organization,
    Service,
)
from directory.open_referral_fields import (
    ages_of,
    cost_of,
    email_of,
    identifier_of,
    organization_of,
    status_of,
    web_address_of,
)
from directory.open_referral_parts import (
    areas_of,
    extras,
    languages_of,
    objects,
    phones_of,
    places_of,
    schedules_of,
    terms_of,
)
from directory.open_referral_remains import remains
from directory.open_taxonomy import OFFER_ANSWERS
from directory.readings import EVERY_FACT, Reading, RecordRefused
from directory.service_columns import several
from directory.service_row import ServiceEntry
from directory.source_words import day, one_line, plain_words, runs_something

Json = dict
NOT_CLASSIFIED = "imported from another directory: say who it is for and what it helps with before listing it"
# What our own feed never holds, so that reading it cannot wipe it.
NEVER_IN_A_FEED = frozenset(
    [
        "notes",
        "hours_note",
        "unlisted_because",
        "professional_phones",
        "source_name",
        "assurance.by",
        "assurance.failed_checks",
    ]
)


def read_service(record: Json, where: str, today: date, source: str = "") -> Reading:
    """The service that a record of a feed describes. Raises `RecordRefused` with the reason."""
    return _Record(record, where, today, source).reading()


class _Record:
    """One record while it is being read: collects what was said, and what was left out."""

    def __init__(self, record: Json, where: str, today: date, source: str) -> None:
        self.record, self.where, self.today, self.source = record, where, today, source
        self.ours = extras(record)
        self.said = {"id", "name", "organization.id", "organization.name"}
        self.left_out: list[str] = []

    def reading(self) -> Reading:
        service = self._simple()
        service = self._terms(self._parts(service))
        service = self._extras(service) if self.ours else self._from_elsewhere(service)
        professional = tuple(phone for phone in service.phones if phone.audience == "professional")
        public = tuple(phone for phone in service.phones if phone.audience == "public")
        entry = ServiceEntry(service=replace(service, phones=public), professional_phones=professional)
        status = status_of(self.record)
        if not self.ours:
            waiting = NOT_CLASSIFIED if status == "active" else f"its source calls it {status}"
            self.said |= {"status", "unlisted_because"} if status != "active" else set()
            entry = replace(entry, unlisted_because=waiting)
        said = frozenset(self.said) | ({"professional_phones"} if professional else frozenset())
        return Reading(self.where, entry, said, tuple(self.left_out))

    # ---- the simple fields -------------------------------------------------------------------------------

    def _simple(self) -> Service:
        name = one_line(self.record.get("name"))
        if not name:
            raise RecordRefused("it has no name")
        who = self._ages()
        service = Service(
            id=identifier_of(self.record, self.ours),
            name=name,
            organization=self._organization(name),
            description=plain_words(self.record.get("description")),
            url=web_address_of(self.record, "url"),
            email=email_of(self.record),
            eligibility=who,
            accreditation=plain_words(self.record.get("accreditations")) or None,
            waiting_time=plain_words(self.record.get("wait_time")) or None,
            referral=several(plain_words(self.record.get("application_process"))) if self.ours else (),
            cost=cost_of(self.record, bool(self.ours)),
            status="active" if self.ours else "inactive",
        )
        found = {"description", "url", "email", "accreditation", "waiting_time", "cost"}
        self.said |= {name for name in found if getattr(service, name) not in (None, "")}
        return service

    def _organization(self, name: str) -> Organization:
        found = organization_of(self.record, self.ours, name)
        self.said |= {"organization.url"} if found.url else set()
        return found

    def _ages(self) -> Eligibility:
        ages, left_out = ages_of(self.record)
        self.left_out += left_out
        self.said |= {f"eligibility.{name}" for name, age in ages.items() if age is not None}
        return Eligibility(**ages)

    # ---- the parts ---------------------------------------------------------------------------------------

    def _parts(self, service: Service) -> Service:
        """Areas, numbers, hours, languages and places, with what could not be read of them."""
        ours = bool(self.ours)
        read = {
            "areas": areas_of(self.record),
            "phones": phones_of(self.record, ours),
            "schedules": schedules_of(self.record, ours),
            "languages": languages_of(self.record, ours),
            "locations": places_of(self.record),
        }
        self.said |= {name for name, (values, _) in read.items() if values}
        self.left_out += [what for _, left_out in read.values() for what in left_out]
        return replace(service, **{name: values for name, (values, _) in read.items()})

    def _terms(self, service: Service) -> Service:
        """Facts told with our own terms, whoever tells them."""
        told = terms_of(self.record)
        if not any(told.values()):
            return service
        answers = {
            name: True if yes in told["offer"] else False if no in told["offer"] else None
            for name, (yes, no) in OFFER_ANSWERS.items()
        }
        who = replace(
            service.eligibility,
            roles=frozenset(told["role"]),
            genders=frozenset(told["gender"]),
            specialist_for=frozenset(told["specialist_for"]),
            also_serves=frozenset(told["also_serves"]),
            cannot_take=frozenset(told["cannot_take"]),
            takes_pets=answers["takes_pets"],
            takes_no_recourse=answers["takes_no_recourse"],
        )
        self.said |= {"needs", "abuse_specialist", "interpreters", "by_and_for"} | {
            f"eligibility.{name}" for name in TOLD_BY_TERMS
        }
        return replace(
            service,
            eligibility=who,
            needs=frozenset(told["need"]),
            abuse_specialist=answers["abuse_specialist"],
            interpreters=answers["interpreters"],
            by_and_for="by_and_for" in told["offer"],
        )

    # ---- where it comes from -----------------------------------------------------------------------------

    def _extras(self, service: Service) -> Service:
        """A record of our own feed: everything that a feed may hold is in it, so what is missing is meant."""
        source = self.ours["source"] if isinstance(self.ours.get("source"), dict) else {}
        self.said |= EVERY_FACT - NEVER_IN_A_FEED
        return replace(
            service,
            by_and_for_evidence=plain_words(self.ours.get("by_and_for_evidence")),
            eligibility=replace(service.eligibility, takes_sons_to_age=self.ours.get("takes_sons_to_age")),
            webchat=link_kept(self.ours.get("webchat"), "webchat"),
            url=service.url or link_kept(self.ours.get("url"), "url"),
            what_to_expect=plain_words(self.ours.get("what_to_expect")),
            closures=tuple(
                Closure(day(c.get("first_day")), day(c.get("last_day")), plain_words(c.get("reason")))
                for c in objects(self.ours, "closures")
                if day(c.get("first_day"))
            ),
            assurance=Assurance(
                source_url=one_line_kept(source.get("url")),
                source_date=one_line_kept(source.get("date")),
                confidence=one_line_kept(source.get("confidence")),
                assured_on=self._checked_on(),
                how=self.ours.get("assured_how"),
                review_by=day(self.ours.get("review_by")),
            ),
        )

    def _from_elsewhere(self, service: Service) -> Service:
        """A record of somebody else: their check is not ours, so it says only how old their facts are."""
        told = self._checked_on() or day(self.record.get("last_modified"))
        if told and told > self.today:
            raise RecordRefused(f"it was changed on {told.isoformat()}, which has not come yet")
        notes, skipped = remains(self.record)
        unused = [f"Not taken: {what}" for what in self.left_out if "phone number" in what]
        self.left_out += skipped
        self.said |= (
            {"assurance.source_url", "assurance.source_date"} if self.source else {"assurance.source_date"}
        )
        trust = Assurance(source_url=self.source, source_date=told.isoformat() if told else "")
        return replace(service, assurance=trust, notes="\n".join(filter(None, [notes, *unused])))

    def _checked_on(self) -> date | None:
        checked = day(self.record.get("assured_date"))
        if checked and checked > self.today:
            raise RecordRefused(f"it was checked on {checked.isoformat()}, which has not come yet")
        return checked


TOLD_BY_TERMS = [
    "roles",
    "genders",
    "specialist_for",
    "also_serves",
    "cannot_take",
    "takes_pets",
    "takes_no_recourse",
]


def link_kept(text: object, name: str) -> str | None:
    """A link of our own feed, as it was written, unless following it would run something."""
    if isinstance(text, str) and runs_something(text):
        raise RecordRefused(f"{name}: “{text}” is not a web address")
    return text if isinstance(text, str) else None


def one_line_kept(text: object) -> str:
    """A text of our own feed, exactly as it was written."""
    return text if isinstance(text, str) else ""
