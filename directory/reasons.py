"""Why a service was chosen, what to ask it first, and what could not be found: as codes, never as sentences.

`wording.py` says them in the reader's language.
"""

from __future__ import annotations

from directory.catalogue import YES, Catalogue, ServiceSet
from directory.coverage import covers_all_of, everyday_name
from directory.eligibility import COMMUNITIES, CORE_NEED, PLACES_TO_LIVE, side
from directory.models import Need, Reason, Service, ServiceArea

# Whom a service may be for, in the order in which they are mentioned.
GROUPS = ("man", *COMMUNITIES, "woman")


def because(service: Service, need: Need, covering: tuple[ServiceArea, ...]) -> tuple[Reason, ...]:
    """Why this service, most telling reason first. Its hours are a line of their own and are not said again."""
    said = [
        Reason("asked_for", (("about", group),)) for group in GROUPS if _was_asked_for(group, service, need)
    ]
    if service.by_and_for and (need.by_and_for or service.eligibility.specialist_for & need.about):
        said.append(Reason("by_and_for"))
    said += [Reason("meets_need", (("need", name),)) for name in sorted(need.needs & service.needs)]
    if covering:
        said.append(Reason("covers", (("area", everyday_name(covering[0])),)))
    said += _for_their_role(service, need)
    if need.language not in (None, "en"):
        if need.language in service.languages:
            said.append(Reason("speaks", (("language", need.language),)))
        elif service.interpreters:
            said.append(Reason("interpreters"))
    said += _takes(service, need)
    return tuple(said)


def _was_asked_for(group: str, service: Service, need: Need) -> bool:
    who = service.eligibility
    if group not in need.about:
        return False
    if group == "woman":
        return who.genders == {"woman"}
    return who.genders == {group} or group in who.specialist_for | who.also_serves


def _for_their_role(service: Service, need: Need) -> list[Reason]:
    roles = service.eligibility.roles
    if need.role == "supporter" and "supporter" in roles:
        return [Reason("talks_to_supporters")]
    if side(need) == "harm":
        return [Reason("for_own_behaviour")]
    if need.role == "professional" and ("professional" in roles or "professional" in service.referral):
        return [Reason("talks_to_professionals")]
    return []


def _takes(service: Service, need: Need) -> list[Reason]:
    who = service.eligibility
    said = []
    if "has_pets" in need.about and (who.takes_pets or "has_pets" in who.also_serves):
        said.append(Reason("takes_pets"))
    if "no_recourse" in need.about and (
        who.takes_no_recourse or "no_recourse" in who.also_serves | who.specialist_for
    ):
        said.append(Reason("takes_no_recourse"))
    if who.takes_sons_to_age is not None and _has_a_son_in_question(need):
        said.append(Reason("takes_sons", (("age", str(who.takes_sons_to_age)),)))
    return said


def _has_a_son_in_question(need: Need) -> bool:
    """A son whose age was said, or children of whom nothing is known when a place to live is wanted."""
    return need.oldest_son is not None or bool("has_children" in need.about and need.needs & PLACES_TO_LIVE)


def ask_first(service: Service, need: Need, used: Need) -> tuple[Reason, ...]:
    """What to find out in the first minute of the call, or to know before it."""
    who, said = service.eligibility, []
    if len(who.genders) == 1 and not need.about & {"woman", "man"}:
        said.append(Reason("for_women" if "woman" in who.genders else "for_men"))
    if used.role != need.role or need.role == "supporter" and "supporter" not in who.roles:
        said.append(Reason("ask_whether_they_talk_to_you"))
    elif need.role == "professional" and not _for_their_role(service, need):
        said.append(Reason("ask_whether_you_may_refer"))
    said += _about_age(service, need)
    if need.needs & PLACES_TO_LIVE and "refuge" in service.needs:
        said += _about_a_refuge(service, need)
    if not covers_all_of(service.areas, need.place):
        said.append(Reason("ask_whether_they_cover_you"))
    kinds = {phone.kind for phone in service.phones if phone.audience == "public"}
    if "voice" not in kinds:
        said.append(Reason("text_only" if "text" in kinds else "no_phone_known"))
    elif service.assurance.confidence == "low":
        said.append(Reason("number_may_be_old"))
    return tuple(said)


def _about_age(service: Service, need: Need) -> list[Reason]:
    who = service.eligibility
    # Where a grown-up may ring about a child, the age is that of the one who rings.
    rings_about_a_child = need.role != "survivor" and "children" in service.needs and "supporter" in who.roles
    if "under_18" in need.about and (who.minimum_age or 0) > 10 and not rings_about_a_child:
        return [Reason("for_ages_from", (("age", str(who.minimum_age)),))]
    if who.maximum_age is not None and who.maximum_age <= 25 and "under_18" not in need.about:
        return [Reason("for_ages_to", (("age", str(who.maximum_age)),))]
    return []


def _about_a_refuge(service: Service, need: Need) -> list[Reason]:
    who, said = service.eligibility, []
    if "has_pets" in need.about and who.takes_pets is None and "has_pets" not in who.also_serves:
        said.append(Reason("ask_pets"))
    if "no_recourse" in need.about and who.takes_no_recourse is None and "no_recourse" not in who.also_serves:
        said.append(Reason("ask_no_recourse"))
    if ("has_children" in need.about or need.oldest_son is not None) and who.takes_sons_to_age is None:
        said.append(Reason("ask_sons"))
    return said


def what_was_missing(
    asked: Need, used: Need, suited: ServiceSet, found: ServiceSet, catalogue: Catalogue
) -> tuple[Reason, ...]:
    """What was asked for and could not be had: a local service, a community's own, one of the needs."""
    said = []
    local, regional, _, _ = catalogue.covering(used.place)
    if asked.place.areas and not found & local:
        near = "regional" if found & regional else "national"
        named = [name for name in GROUPS if name in asked.about and name != "woman"]
        group = named[0] if named and side(asked) == "safety" else ""
        whom = (("about", group),) if group else ()
        said.append(Reason(f"no_local_for_showing_{near}" if group else f"no_local_showing_{near}", whom))
    if asked.by_and_for and not found & catalogue.having("by_and_for", YES):
        said.append(Reason("no_by_and_for"))
    core = CORE_NEED[side(asked)]
    unmet = [name for name in sorted(used.needs - {core}) if not suited & catalogue.having("need", name)]
    if unmet:
        said.append(Reason("need_not_met", (("needs", ",".join(unmet)),)))
    if len(asked.place.authorities) > 1:
        said.append(Reason("on_a_border"))
    return tuple(said)
