"""A few words that name no harm need a surer guess; those that name it do not."""

from __future__ import annotations

import pytest

from bot.hearing.alarms.few_words import least_sure
from bot.hearing.plain_text import plain_english


@pytest.mark.parametrize(
    ("signal", "text"),
    [
        ("danger", "hes upstairs gaming"),
        ("danger", "ill try them in the morning"),
        ("danger", "Bradford but moving soon"),
        ("danger", "he knows the pin but hes asleep"),
        ("crisis", "end of the week maybe"),
        ("child_at_risk", "yeah year 10"),
        ("child_at_risk", "my little brother i think"),
    ],
)
def test_where_somebody_is_or_how_old_alarms_nobody(signal: str, text: str) -> None:
    """By a guess alone."""
    assert least_sure(signal, plain_english(text)) > 0.6


@pytest.mark.parametrize(
    ("signal", "text"),
    [
        ("danger", "hes back"),
        ("danger", "he's here"),
        ("danger", "hes outside"),
        ("danger", "shes got a hammer"),
        ("danger", "he wont let me out, its locked"),
        ("danger", "hurry"),
        ("crisis", "cant go on living"),
        ("crisis", "no im not going to do it tonight"),
        ("child_at_risk", "my uncle hits me"),
        ("danger", "it's been a long day and i made his tea and then he came home and it all began again"),
        ("locating", "well just say what town"),
    ],
)
def test_arrival_harm_and_death_in_a_few_words_are_believed(signal: str, text: str) -> None:
    """And nothing is asked of many words."""
    assert least_sure(signal, plain_english(text)) == 0.0
