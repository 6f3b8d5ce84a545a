"""Who may be sent where: the rules that no ranking can overrule. Pure.

Each rule takes one person's `Need` and the `Catalogue`, and gives the set of services that stay possible.
"""

from __future__ import annotations

from directory.catalogue import NO, YES, Catalogue, ServiceSet
from directory.models import Need
from directory.terms import CIRCUMSTANCES, HURT_BY_A_WOMAN

CORE_NEED = {"harm": "behaviour_change", "safety": "advocacy"}
PLACES_TO_LIVE = frozenset({"refuge", "housing"})

# The groups a person may ask for by name, in the order in which they are mentioned.
COMMUNITIES = (
    "lgbt",
    "trans",
    "black_minoritised",
    "gypsy_roma_traveller",
    "jewish",
    "muslim",
    "deaf",
    "disabled",
    "older",
    "under_18",
)


def side(need: Need) -> str:
    """ "harm" for help to stop harming, "safety" for everybody else. The two are never mixed."""
    if need.role == "own_behaviour":
        return "harm"
    return "harm" if need.role == "professional" and need.needs == {"behaviour_change"} else "safety"


def may_be_a_man(need: Need) -> bool:
    """Whether somebody said that they are a man, or is hurt by a woman and has not said who they are."""
    return "woman" not in need.about and ("man" in need.about or HURT_BY_A_WOMAN in need.circumstances)


def possible(need: Need, catalogue: Catalogue) -> ServiceSet:
    """Everybody whom this person may be sent to, wherever they are."""
    found = _speaks_with(need, catalogue)
    for rule in (_right_gender, _right_speciality, _right_age, _can_take, right_refuge):
        found &= rule(need, catalogue)
    return found


def _speaks_with(need: Need, catalogue: Catalogue) -> ServiceSet:
    """Who talks to somebody in this role. Help to stop harming and help for those harmed never meet.

    Whoever asks on behalf of somebody may have to ask whether they are talked to; but no grown-up rings a child's line.
    """
    harm = catalogue.having("role", "own_behaviour")
    if side(need) == "harm":
        return harm if need.role == "own_behaviour" else harm & catalogue.having("role", "professional")
    own = catalogue.having("role", need.role) & ~harm
    if need.role not in ("supporter", "professional"):
        return own
    for_children = catalogue.having("specialist", "under_18")
    return own | catalogue.having("role", "survivor") & ~harm & ~for_children


def _right_gender(need: Need, catalogue: Catalogue) -> ServiceSet:
    """A man is never sent to a women's service, nor a woman to a men's. A men's service waits to be asked for,
    unless a woman does the harm.

    Of a grown-up who did not say, most who ask are women; a child who did not say is as likely to be a boy.
    """
    said = need.about & {"woman", "man"}
    restricted = catalogue.having("restricted", YES)
    unsaid = {"woman", "man"} if side(need) == "harm" else {"woman"}
    unsaid -= {"woman"} if "under_18" in need.about else set()
    unsaid |= {"man"} if may_be_a_man(need) else set()
    welcome = catalogue.having("gender", *(said or unsaid))
    return (catalogue.everyone & ~restricted) | welcome


def _right_speciality(need: Need, catalogue: Catalogue) -> ServiceSet:
    """A service that exists for one group is for people of that group, and for those who speak its language.

    A community's line that works in one language, such as Polish, is for people who asked for that language.
    """
    about = set(need.about)
    about |= {"has_pets"} if "pets" in need.needs else set()
    about |= {"has_children"} if "children" in need.needs else set()
    about |= {"man"} if may_be_a_man(need) else set()
    dedicated = catalogue.having("dedicated", YES)
    # A line for one circumstance only is not barred: somebody may not have said it yet. It waits (`ranking.py`).
    welcome = catalogue.having("specialist", *sorted(about), *CIRCUMSTANCES)
    if need.language not in (None, "en"):
        welcome |= catalogue.having("specialist", "black_minoritised") & catalogue.having(
            "language", need.language
        )
    not_understood = 0
    for code in catalogue.values_of("one_language"):
        if code != need.language:
            not_understood |= catalogue.having("one_language", code)
    return ((catalogue.everyone & ~dedicated) | welcome) & ~not_understood


def _right_age(need: Need, catalogue: Catalogue) -> ServiceSet:
    """Nobody under 18 is sent to an adults' service, nor an adult to a children's one unless it is for their child.

    A grown-up who is worried about a child may ring a line for grown-ups who are worried about a child.
    """
    allowed = catalogue.everyone
    about_a_child = with_grown_ups_about_a_child(need, catalogue)
    for age in catalogue.values_of("from_age"):
        if "under_18" in need.about and int(age) >= 18:
            allowed &= ~catalogue.having("from_age", age) | about_a_child
    for age in catalogue.values_of("to_age"):
        too_old = int(age) < 60 if "older" in need.about else int(age) <= 18
        if too_old and "under_18" not in need.about and "children" not in need.needs:
            allowed &= ~catalogue.having("to_age", age)
    return allowed


def with_grown_ups_about_a_child(need: Need, catalogue: Catalogue) -> ServiceSet:
    """For a friend, relative or professional: who helps children, and talks to those who worry about one."""
    if need.role not in ("supporter", "professional"):
        return 0
    return catalogue.having("need", "children") & catalogue.having("role", "supporter", "professional")


def _can_take(need: Need, catalogue: Catalogue) -> ServiceSet:
    return catalogue.everyone & ~catalogue.having("cannot", *sorted(need.about))


def right_refuge(need: Need, catalogue: Catalogue) -> ServiceSet:
    """A refuge known not to take their pets, their son or their visa is not offered to somebody who asked for one."""
    allowed = catalogue.everyone
    if not need.needs & PLACES_TO_LIVE:
        return allowed
    refuges = catalogue.having("need", "refuge")
    if "has_pets" in need.about:
        allowed &= ~(refuges & catalogue.having("pets", NO))
    if "no_recourse" in need.about:
        allowed &= ~(refuges & catalogue.having("no_recourse", NO))
    if need.oldest_son is not None:
        for age in catalogue.values_of("sons_to"):
            if need.oldest_son > int(age):
                allowed &= ~(refuges & catalogue.having("sons_to", age))
    return allowed
