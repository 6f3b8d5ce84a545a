"""In what order the possible services are offered. Deterministic, explained, and no provider is favoured.

The criteria are tried one after another; only services that are equal on every one of them share a place,
and they take turns at it, one day each.
"""

from __future__ import annotations

from datetime import datetime

from directory.always_there import NATION_LINES
from directory.catalogue import ABUSE_ITSELF, YES, Catalogue, Reach, ServiceSet
from directory.eligibility import (
    COMMUNITIES,
    CORE_NEED,
    PLACES_TO_LIVE,
    may_be_a_man,
    side,
    with_grown_ups_about_a_child,
)
from directory.in_order import Criterion
from directory.models import Need
from directory.opening_hours import LONDON
from directory.terms import CIRCUMSTANCES

# Safer with their own, sector research says: for them the right line that opens in the morning stays first, and
# somebody who answers now comes second.
SAFER_WITH_THEIR_OWN = frozenset(COMMUNITIES) - {"disabled", "older", "under_18"}

# What a grown-up who worries about a child had better ask those who do nothing else.
LINES_OF_THEIR_OWN = frozenset({"forced_marriage", "honour_abuse"})

# With one or two things asked for, the service that does exactly that comes first. With more, the one that
# can pull them all together does: nobody should have to ring four numbers.
PULLS_TOGETHER_FROM = 3


def criteria(need: Need, catalogue: Catalogue, reach: Reach, now: datetime) -> list[Criterion]:
    """What matters, most important first. Each criterion lists sets from best to worse; the rest come last.

    First what was asked for, then whom it is for, then who answers, then how near, and at last what it costs.
    """
    return [
        _by_circumstance(need, catalogue),
        _by_who_hurts(need, catalogue),
        *_by_need_and_role(need, catalogue),
        _by_wish(need, catalogue),
        _by_language(need, catalogue),
        way_in(need, catalogue),
        _by_likely_nation(need, catalogue),
        _by_speciality(need, catalogue),
        _by_interpreters(need, catalogue),
        *_by_gender_and_abuse(need, catalogue),
        _by_profession(need, catalogue),
        _by_reach(reach, now),
        [catalogue.everyone & ~doubtful(catalogue, now)],
        [catalogue.covering_all(need.place)],
        _by_nearness(need, catalogue),
        [catalogue.having("free", YES)],
        [reach.open],
        [catalogue.having("confidence", "high"), catalogue.having("confidence", "medium")],
    ]


def doubtful(catalogue: Catalogue, now: datetime) -> ServiceSet:
    """Whose number may be old: read in a doubtful place, or not checked for too long."""
    return catalogue.having("confidence", "low") | catalogue.overdue(now.astimezone(LONDON).date())


def _by_circumstance(need: Need, catalogue: Catalogue) -> Criterion:
    """Whoever takes one circumstance only comes after everybody else, until that has been said.

    "He checks my phone" is abuse online, and no case for a line about pictures that were shared.
    """
    unsaid = [name for name in CIRCUMSTANCES if name not in need.circumstances]
    return [catalogue.everyone & ~catalogue.having("specialist", *unsaid)]


def _by_who_hurts(need: Need, catalogue: Catalogue) -> Criterion:
    """Whoever is hurt by a wife or girlfriend may be a man: until they say, a line for women comes last."""
    if not may_be_a_man(need) or need.role != "survivor" or "man" in need.about:
        return []
    return [catalogue.everyone & ~catalogue.having("restricted", YES), catalogue.having("gender", "man")]


def _by_need_and_role(need: Need, catalogue: Catalogue) -> list[Criterion]:
    """For a friend or relative, who is known to talk to them comes before who has to be asked.

    But who helps with a kind of abuse, such as forced marriage, comes before a line that only talks to friends.
    """
    if need.role != "supporter":
        return [by_need(need, catalogue)]
    both = [by_need(need, catalogue), [catalogue.having("role", "supporter")]]
    return both if need.needs & ABUSE_ITSELF - {"advocacy", "refuge"} else both[::-1]


def by_need(need: Need, catalogue: Catalogue) -> Criterion:
    """Most of what was asked for first. General support counts as well, the more so the more was asked for.

    A service that does all that was asked for is not bettered by one that does other things besides.

    For somebody under 18, help for children is general support too, and whoever is there for them counts as
    much as whoever does the one thing that they asked for; but not to a friend who asks about a forced marriage.
    """
    core = CORE_NEED[side(need)]
    young = "under_18" in need.about
    general = catalogue.having("need", core, "children") if young else catalogue.having("need", core)
    asked = [name for name in sorted(need.needs) if name != core]
    together = len(need.needs) >= PULLS_TOGETHER_FROM
    weights = [(catalogue.having("need", name), 2) for name in asked]
    weights.append((general, 4 if together else 2 if core in need.needs or not asked else 1))
    if young and asked and (need.role == "survivor" or not need.needs & LINES_OF_THEIR_OWN):
        weights.append((general & _for_the_young(need, catalogue), 2))
    best = 4 if together else 2 * max(len(need.needs), 1)
    return _weighed(weights, best)


def _for_the_young(need: Need, catalogue: Catalogue) -> ServiceSet:
    """Who exists for people under 18; for a grown-up who worries about one, who talks to grown-ups about children."""
    if need.role == "survivor":
        return catalogue.having("specialist", "under_18")
    return with_grown_ups_about_a_child(need, catalogue)


def _weighed(weights: list[tuple[ServiceSet, int]], best: int) -> Criterion:
    """Sets by the sum of their weights, highest first; sums above `best` count as `best`, and 0 is left out."""
    at_least = [0] * (best + 1)
    at_least[0] = -1
    for members, weight in weights:
        for total in range(best, 0, -1):
            at_least[total] |= at_least[max(total - weight, 0)] & members
    return [at_least[total] for total in range(best, 0, -1)]


def _by_wish(need: Need, catalogue: Catalogue) -> Criterion:
    """Where they want a service run by and for their community, such a service comes first."""
    if not need.by_and_for:
        return []
    run_by = catalogue.having("by_and_for", YES)
    own = catalogue.having("specialist", *sorted(need.about)) | catalogue.having("also", *sorted(need.about))
    return [run_by & own, run_by]


def _by_language(need: Need, catalogue: Catalogue) -> Criterion:
    return [] if need.language in (None, "en") else [catalogue.having("language", need.language)]


def _by_interpreters(need: Need, catalogue: Catalogue) -> Criterion:
    return [] if need.language in (None, "en") else [catalogue.having("interpreters", YES)]


def way_in(need: Need, catalogue: Catalogue) -> Criterion:
    """A number to ring first, since the measure is calls; for Deaf people, text, chat or sign language."""
    by_any = catalogue.having("reachable", YES)
    if "deaf" in need.about:
        return [by_any & (catalogue.having("written", YES) | catalogue.having("language", "bfi")), by_any]
    return [catalogue.having("callable", YES), by_any]


def _by_gender_and_abuse(need: Need, catalogue: Catalogue) -> list[Criterion]:
    """Who exists for people touched by abuse, then, where nobody has said who needs help, who is not for one gender.

    The line of a nation counts as one for everybody. To an LGBT+ person the second matters more: they are not
    sent first to a line for women, even the nation's, before they have said so.
    """
    for_abuse = [catalogue.having("abuse", YES)]
    if need.about & {"woman", "man"}:
        return [for_abuse]
    for_all = catalogue.everyone & ~catalogue.having("restricted", YES)
    if need.about & {"lgbt", "trans"}:
        return [[for_all], for_abuse]
    return [for_abuse, [for_all | catalogue.named(identifier for identifier, _ in NATION_LINES.values())]]


def _by_speciality(need: Need, catalogue: Catalogue) -> Criterion:
    """Services that exist for people like them, or say that people like them are welcome.

    To exist for those who are safer with their own, or for the young, is more than to welcome them. A community
    counts for more than being a man: a gay man is nearer to a line for LGBT+ people. Whoever is known to take
    their pets, their son or their visa comes before whoever has to be asked.
    """
    named = [name for name in COMMUNITIES if name in need.about]
    weights = [(_known_for(name, need, catalogue), 2) for name in named]
    weights += [(catalogue.having("specialist", name), 1) for name in _best_with_their_own(need)]
    if "man" in need.about and "woman" not in need.about:
        men_only = catalogue.having("restricted", YES) & catalogue.having("gender", "man")
        weights.append((men_only | _says_it_is_for("man", catalogue), 1))
    if "no_recourse" in need.about:
        takes = catalogue.having("no_recourse", YES) | _says_it_is_for("no_recourse", catalogue)
        weights.append((takes, 2))
    if need.needs & PLACES_TO_LIVE:
        weights += [(takes, 1) for takes in _known_to_take(need, catalogue)]
    return _weighed(weights, sum(weight for _, weight in weights))


def _best_with_their_own(need: Need) -> list[str]:
    """Of the groups that were named, those for whom a service that exists for them counts for more."""
    own = SAFER_WITH_THEIR_OWN | ({"under_18"} if need.role == "survivor" else set())
    return [name for name in COMMUNITIES if name in need.about & own]


def _says_it_is_for(group: str, catalogue: Catalogue) -> ServiceSet:
    return catalogue.having("specialist", group) | catalogue.having("also", group)


def _known_for(group: str, need: Need, catalogue: Catalogue) -> ServiceSet:
    """Who exists for the group or welcomes it. A line for children themselves is not one for grown-ups who worry."""
    known = _says_it_is_for(group, catalogue)
    if group != "under_18" or need.role == "survivor":
        return known
    others = catalogue.having("role", "supporter", "professional")
    return (known & (others | ~catalogue.having("specialist", group))) | _for_the_young(need, catalogue)


def _known_to_take(need: Need, catalogue: Catalogue) -> list[ServiceSet]:
    """Who has said that they take the pets, and sons of that age."""
    found = []
    if "has_pets" in need.about:
        found.append(catalogue.having("pets", YES) | _says_it_is_for("has_pets", catalogue))
    if need.oldest_son is not None:
        old_enough = [age for age in catalogue.values_of("sons_to") if int(age) >= need.oldest_son]
        found.append(catalogue.having("sons_to", *old_enough))
    return found


def _by_likely_nation(need: Need, catalogue: Catalogue) -> Criterion:
    """Where the place is unknown: who covers England, where five in six people live, then the others by size."""
    if need.place.kind != "none":
        return []
    widest = catalogue.having("area", "E", "UK")
    return [widest, *(catalogue.having("area", letter) for letter in "SWN")]


def _by_nearness(need: Need, catalogue: Catalogue) -> Criterion:
    """Local, regional, one nation's own. To the one who rings, a line of several nations is no nearer than the UK's."""
    local, regional, nationwide, _ = catalogue.covering(need.place)
    return [local, regional, nationwide & catalogue.having("nations", "1")]


def _by_profession(need: Need, catalogue: Catalogue) -> Criterion:
    """For somebody at work: services that say they talk to professionals or take their referrals."""
    if need.role != "professional":
        return []
    return [catalogue.having("role", "professional") | catalogue.having("referral", "professional")]


def _by_reach(reach: Reach, now: datetime) -> Criterion:
    """Who answers now, then who may."""
    return [likely_to_answer(reach, now), reach.unknown]


def likely_to_answer(reach: Reach, now: datetime) -> ServiceSet:
    """In office hours an unknown is as good as open; at night it is not."""
    return reach.open | reach.unknown if in_office_hours(now) else reach.open


def in_office_hours(now: datetime) -> bool:
    """Monday to Friday, 9am to 5pm in the UK, when most lines with no published hours answer."""
    local = now.astimezone(LONDON)
    return local.weekday() < 5 and 9 <= local.hour < 17
