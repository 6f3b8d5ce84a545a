"""What answers are called when they are read back to the person who gave them.

Each is marked for translation here and translated where it is said.
"""

from __future__ import annotations

from collections.abc import Callable


def _(words: str) -> str:
    return words


SHARED_FIELDS = {
    "audience": _("Who it is about"),
    "under_18": _("Under 18"),
    "area": _("Area"),
    "need": _("What would help"),
    "about": _("About you"),
    "danger_now": _("In danger now"),
}
ABOUT_THEM = _("About them")
ANSWERS = {
    "yes": _("Yes"),
    "no": _("No"),
    "not_sure": _("Not sure"),
    "unclear": _("Not sure"),
    "survivor": _("Me"),
    "supporter": _("Someone I know"),
    "own_behaviour": _("My own behaviour"),
    "professional": _("Someone I work with"),
}
NEED_TITLES = {
    "advocacy": _("Someone to talk to and make a plan with"),
    "refuge": _("A safe place to stay"),
    "housing": _("Housing"),
    "legal": _("Legal help"),
    "police": _("The police and courts"),
    "money": _("Money"),
    "children": _("Help for children"),
    "counselling": _("Counselling"),
    "mental_health": _("Mental health"),
    "substance_use": _("Alcohol or drugs"),
    "immigration": _("Visa or immigration"),
    "stalking": _("Stalking"),
    "online_abuse": _("Abuse online or by phone"),
    "sexual_violence": _("Sexual violence"),
    "honour_abuse": _("So-called honour abuse"),
    "forced_marriage": _("Forced marriage"),
    "fgm": _("FGM (cutting)"),
    "child_to_parent": _("My child is hurting me"),
    "pets": _("Pets"),
    "behaviour_change": _("Changing my behaviour"),
    "health": _("Health"),
}
ABOUT_TITLES = {
    "woman": _("Woman"),
    "man": _("Man"),
    "lgbt": _("LGBT+"),
    "trans": _("Trans or non-binary"),
    "black_minoritised": _("Black, Asian or minoritised"),
    "gypsy_roma_traveller": _("Gypsy, Roma or Traveller"),
    "jewish": _("Jewish"),
    "muslim": _("Muslim"),
    "deaf": _("Deaf"),
    "disabled": _("Disabled"),
    "older": _("Older person"),
    "under_18": _("Under 18"),
    "pregnant": _("Pregnant"),
    "has_children": _("Has children"),
    "has_pets": _("Has pets"),
    "no_recourse": _("No recourse to public funds"),
}


def field_title(name: str, role: str) -> str:
    """What a field is called. Somebody who asks for another person is not told that it is about them."""
    return ABOUT_THEM if name == "about" and role in ("supporter", "professional") else SHARED_FIELDS[name]


def value_title(name: str, value: str | list[str], translate: Callable[[str], str]) -> str:
    """One answer, or a list of them, in words. A place is said as it was typed."""
    titles = {"need": NEED_TITLES, "about": ABOUT_TITLES, "area": {}}.get(name, ANSWERS)
    values = value if isinstance(value, list) else [value]
    return ", ".join(translate(titles[one]) if one in titles else one for one in values)
