"""A message about suicide is about the writer, or about somebody else."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.hearing.whose_life import SOMEONE_ELSE, THEIR_CHILD, THEMSELVES, whose_life
from bot.replies import best_variant

DOMAIN = Path(__file__).parents[2] / "bot" / "domain" / "danger.yml"


@pytest.mark.parametrize(
    ("words", "role", "whose"),
    [
        ("I want to kill myself, I can't live with him any more", "survivor", THEMSELVES),
        ("he makes me want to die", "survivor", THEMSELVES),
        ("i don't want to be here any more", None, THEMSELVES),
        ("chcę umrzeć", "survivor", THEMSELVES),
        ("I hurt my wife and I want to die", "own_behaviour", THEMSELVES),
        ("I'm supporting her but I feel suicidal too", "supporter", THEMSELVES),
        ("my husband says he’ll kill himself if I leave", "survivor", SOMEONE_ELSE),
        ("my son is 14, he hits me and now he says he will kill himself", "survivor", THEIR_CHILD),
        ("my daughter says she wants to be dead", None, THEIR_CHILD),
        ("my ex says he'll kill himself if I keep my son from him", "survivor", SOMEONE_ELSE),
        ("I think she is suicidal", "survivor", SOMEONE_ELSE),
        ("she took an overdose", None, SOMEONE_ELSE),
        ("my sister wants to die", "supporter", SOMEONE_ELSE),
        ("mae hi eisiau marw", "supporter", SOMEONE_ELSE),
    ],
)
def test_nobody_is_told_that_they_want_to_die_who_did_not_say_so(
    words: str, role: str | None, whose: str
) -> None:
    """SQ-8: the card speaks to the one or of the other; a supporter speaks of another unless they say otherwise."""
    assert whose_life(words, role) == whose


@pytest.mark.parametrize("door", ["widget", "sms"])
@pytest.mark.parametrize("told", ["once", "again"])
def test_no_parent_is_told_not_to_go_to_their_child(door: str, told: str) -> None:
    """Who was no partner is none; and an overdose is still one."""
    responses = yaml.safe_load(DOMAIN.read_text(encoding="utf-8"))["responses"]["utter_crisis"]
    slots = {"whose_life": THEIR_CHILD, "audience": "survivor", "crisis_told": told}
    said = best_variant(responses, slots, door)["text"]
    assert "They can" in said
    assert "have to go to them" not in said
    assert "not your fault" not in said
    taken = best_variant(responses, slots | {"crisis_told": "taken"}, door)["text"]
    assert "A&E" in taken
