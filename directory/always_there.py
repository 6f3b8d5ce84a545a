"""The lines that are shown whatever was found: 999, and a line that answers day and night.

The names and numbers come from the directory's own records, so that an editor's correction is shown here as
well. The ones below stand in when a record is missing, because this is the one list that may never be empty.

A line never vanishes because its record is hidden: somebody in danger is better off with a doubtful number than
with none. A record that is too old still gives its number, the newest that we know; one whose number was tried
and failed gives way to the one below. `signpost directory check` puts both at the top, to be mended.
"""

from __future__ import annotations

from directory.catalogue import Catalogue
from directory.eligibility import may_be_a_man, side
from directory.freshness import has_failed
from directory.models import AlwaysThere, Need, Service
from directory.vocabulary import N_

EMERGENCY = AlwaysThere(N_("Emergency"), "999")
NATION_LINES = {
    "E": (
        "national-domestic-abuse-helpline",
        AlwaysThere("National Domestic Abuse Helpline", "0808 2000 247"),
    ),
    "W": ("live-fear-free-helpline", AlwaysThere("Live Fear Free Helpline", "0808 80 10 800")),
    "S": (
        "scotlands-domestic-abuse-and-forced-marriage-helpline",
        AlwaysThere("Scotland's Domestic Abuse and Forced Marriage Helpline", "0800 027 1234"),
    ),
    "N": (
        "domestic-and-sexual-abuse-helpline-ni",
        AlwaysThere("Domestic and Sexual Abuse Helpline (Northern Ireland)", "0808 802 1414"),
    ),
}
# England's line is for women; this one answers any victim there, day and night.
FOR_MEN_IN_ENGLAND = ("victim-support", AlwaysThere("Victim Support", "0808 168 9111"))
ANYONE_AT_ANY_HOUR = ("samaritans", AlwaysThere("Samaritans", "116 123"))
FOR_CHILDREN = ("childline", AlwaysThere("Childline", "0800 1111"))
SHOWN_TO_EVERYBODY = (*NATION_LINES.values(), FOR_MEN_IN_ENGLAND, ANYONE_AT_ANY_HOUR, FOR_CHILDREN)
ISLANDS = frozenset("LM")


def always_there(need: Need, catalogue: Catalogue) -> tuple[AlwaysThere, ...]:
    """999 and the 24-hour line of the nation. Where the nation is unknown, all four, each under its own name.

    No line for people who are harmed answers everywhere in the UK at every hour, so one of the four cannot
    stand for the rest. Somebody worried about their own behaviour is given Samaritans, never a victims' line.
    A man, and whoever is hurt by a woman and may be one, is not given England's line for women.
    Under 18, Childline is added, and a nation's line that takes only adults is left out for the young themselves.
    On the Channel Islands and the Isle of Man only 999 is certain.
    """
    countries = need.place.countries
    if countries and countries <= ISLANDS:
        return (EMERGENCY,)
    if side(need) == "harm":
        return EMERGENCY, _as_recorded(*ANYONE_AT_ANY_HOUR, catalogue)
    young = "under_18" in need.about
    nations = [letter for letter in NATION_LINES if letter in countries] or list(NATION_LINES)
    lines = [
        FOR_MEN_IN_ENGLAND if letter == "E" and may_be_a_man(need) else NATION_LINES[letter]
        for letter in nations
    ]
    if young:
        adults_only = catalogue.having("cannot", "under_18") if need.role == "survivor" else 0
        lines = [line for line in lines if not catalogue.named([line[0]]) & adults_only]
        lines.append(FOR_CHILDREN)
    return EMERGENCY, *(_as_recorded(*line, catalogue) for line in lines)


def _as_recorded(identifier: str, stand_in: AlwaysThere, catalogue: Catalogue) -> AlwaysThere:
    """The line with the name and first public number that its record has today."""
    service = catalogue.by_id.get(identifier)
    return shown_as(service, stand_in) if service else stand_in


def shown_as(service: Service, stand_in: AlwaysThere) -> AlwaysThere:
    """What is shown of a line that has this record."""
    phone = next((phone for phone in service.phones if phone.kind == "voice"), None)
    if phone is None or has_failed(service):
        return stand_in
    return AlwaysThere(service.name, phone.number, phone.free is not False)
