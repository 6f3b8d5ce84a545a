"""A message about suicide is about the writer, or about somebody else."""

from __future__ import annotations

import pytest

from bot.whose_life import SOMEONE_ELSE, THEMSELVES, whose_life


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
