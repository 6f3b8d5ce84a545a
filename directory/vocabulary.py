"""The words for the directory's codes: needs, groups of people, languages, days.

Every word is a msgid, marked with `N_` so that it is found for translation and looked up when it is said.
"""

from __future__ import annotations

from babel import Locale


def own_name(code: str) -> str:
    """The name of a language as its speakers write it: `pl` is Polski."""
    locale = Locale.parse(code)
    name = locale.get_language_name(locale) or code
    return name[:1].upper() + name[1:]


def N_(message: str) -> str:
    """Mark a message for translation without translating it yet."""
    return message


NEEDS = {
    "advocacy": N_("support with domestic abuse"),
    "refuge": N_("finding a refuge"),
    "housing": N_("housing"),
    "legal": N_("legal advice"),
    "police": N_("talking to the police"),
    "money": N_("money and debt"),
    "children": N_("support for children"),
    "counselling": N_("counselling"),
    "mental_health": N_("mental health"),
    "substance_use": N_("alcohol or drugs"),
    "immigration": N_("immigration advice"),
    "stalking": N_("stalking"),
    "online_abuse": N_("online abuse"),
    "sexual_violence": N_("sexual violence"),
    "honour_abuse": N_("honour-based abuse"),
    "forced_marriage": N_("forced marriage"),
    "fgm": N_("FGM"),
    "child_to_parent": N_("abuse by a child towards a parent"),
    "pets": N_("care for pets"),
    "behaviour_change": N_("changing hurtful behaviour"),
    "health": N_("health"),
}

PEOPLE = {
    "woman": N_("women"),
    "man": N_("men"),
    "lgbt": N_("LGBT+ people"),
    "trans": N_("trans people"),
    "black_minoritised": N_("Black and minoritised people"),
    "gypsy_roma_traveller": N_("Gypsy, Roma and Traveller people"),
    "jewish": N_("Jewish people"),
    "muslim": N_("Muslim people"),
    "deaf": N_("Deaf people"),
    "disabled": N_("disabled people"),
    "older": N_("older people"),
    "under_18": N_("people under 18"),
    "pregnant": N_("pregnant people"),
    "has_children": N_("parents"),
    "has_pets": N_("people with pets"),
    "no_recourse": N_("people with no recourse to public funds"),
}

# Read in the open feed only, which is English.
CIRCUMSTANCES = {
    "pictures_shared": "people whose intimate pictures were shared, or who are threatened with it",
    "asylum": "people seeking asylum",
    "domestic_worker": "people who came to the UK to work in someone's home",
    "trafficked": "people who were trafficked",
}

LANGUAGES = {
    "ar": N_("Arabic"),
    "bfi": N_("British Sign Language"),
    "bn": N_("Bengali"),
    "cy": N_("Welsh"),
    "en": N_("English"),
    "es": N_("Spanish"),
    "fa": N_("Farsi"),
    "fr": N_("French"),
    "gu": N_("Gujarati"),
    "hi": N_("Hindi"),
    "ku": N_("Kurdish"),
    "lt": N_("Lithuanian"),
    "pa": N_("Punjabi"),
    "pl": N_("Polish"),
    "prs": N_("Dari"),
    "ps": N_("Pashto"),
    "pt": N_("Portuguese"),
    "ro": N_("Romanian"),
    "so": N_("Somali"),
    "tr": N_("Turkish"),
    "uk": N_("Ukrainian"),
    "ur": N_("Urdu"),
    "zh": N_("Chinese"),
}

WEEKDAYS = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)
