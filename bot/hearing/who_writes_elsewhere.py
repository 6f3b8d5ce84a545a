"""Who writes, in the eleven other languages: read from who did what to whom, and from how sure the model is. Pure."""

from __future__ import annotations

HARMED = frozenset({"deed:other>me", "deed:kin>me", "deed:child>me"})
HARMS = frozenset({"deed:I>other", "deed:I>kin", "deed:I>child"})
_OF_OTHERS = frozenset({"deed:other>kin", "deed:other>child"})
_NOT_SO = frozenset({"deed:denied", "deed:said"})
_SURE_ENOUGH, _SURE_BY_A_WORD, _SURE_ALONE, _SURE_UNRIVALLED, _SURE_OF_A_PARENT = 0.1, 0.4, 0.9, 0.8, 0.6


def who_elsewhere(ranked: list[str], audiences: dict[str, float], done: set[str], owned: bool) -> str:
    """Who writes in another language: a defence, a denial, and what somebody else says are no owning up."""
    best = ranked[0]
    if best == "professional":
        return best
    if done & HARMED:
        hit_back = done & HARMS and "deed:defence" not in done
        return "unclear" if hit_back else "survivor" if best == "own_behaviour" or done & HARMS else best
    if done & HARMS and audiences["own_behaviour"] >= _SURE_ENOUGH:
        return "own_behaviour"
    if done & HARMS:
        return best
    if "deed:other>kin" in done and audiences["supporter"] >= _SURE_ENOUGH:
        return "supporter"
    if best == "supporter" and "deed:other>child" in done and audiences["survivor"] >= _SURE_OF_A_PARENT:
        return "survivor"
    if best != "own_behaviour":
        return best
    alone = _SURE_ALONE if audiences["survivor"] >= _SURE_BY_A_WORD else _SURE_UNRIVALLED
    if done & _OF_OTHERS and audiences[best] < alone:
        return ranked[1]
    if done & _NOT_SO:
        return "unclear"
    return best if audiences[best] >= (_SURE_BY_A_WORD if owned else alone) else ranked[1]
