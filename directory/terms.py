"""The words in which services and people are described: whom it is for, what would help, and about whom.

`open_taxonomy.py` publishes them as taxonomy terms.
"""

from __future__ import annotations

ROLES = ("survivor", "supporter", "own_behaviour", "professional")
NEEDS = (
    "advocacy refuge housing legal police money children counselling mental_health substance_use immigration "
    "stalking online_abuse sexual_violence honour_abuse forced_marriage fgm child_to_parent pets "
    "behaviour_change health"
).split()
ABOUT = (
    "woman man lgbt trans black_minoritised gypsy_roma_traveller jewish muslim deaf disabled older under_18 "
    "pregnant has_children has_pets no_recourse"
).split()
# What has to have happened before some lines can help: they take no other case of what they help with.
HURT_BY_A_WOMAN = "hurt_by_a_woman"
CIRCUMSTANCES = "pictures_shared asylum domestic_worker trafficked".split()
