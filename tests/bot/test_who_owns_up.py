"""Who is taken to harm and who is not, where both have done something (SQ-10): by the words, whatever is guessed."""

from __future__ import annotations

import pytest

from bot.hearing.alarms.danger import signals_in
from bot.hearing.conclusions import role_of
from bot.hearing.labelled_lines import AUDIENCES
from bot.hearing.lessons import clues_of
from bot.hearing.plain_text import plain_english


def role(text: str, guess: str) -> str:
    """The role of a message for which the model leans to `guess`, and to the other of the two next."""
    audiences = {
        **dict.fromkeys(AUDIENCES, 0.01),
        "survivor": 0.4,
        "own_behaviour": 0.4,
        guess: 0.7,
    }
    return role_of(plain_english(text), audiences, signals_in(text), clues_of(text), True, "tell")


@pytest.mark.parametrize("guess", ["survivor", "own_behaviour"])
@pytest.mark.parametrize(
    "text",
    [
        "i pushed him off me when he was strangling me",
        "i stabbed him because he was strangling me",
        "i want to kill him for what he does to me",
        "it's my fault, i shout at him and he loses it and beats me",
        "i make him angry, it's me, i need to change so he stops",
        "i shoved him because he was choking me",
        "i think i am the abuser because i shout back at him",
        "i hit him and he hit me",
        "im bleeding and i cant stop it",
        "i hate him i could kill him",
        "i bit him to get him off me",
        "i threw a plate at him because he wouldnt let me go",
        "im scared ill snap and hurt him",
    ],
)
def test_somebody_who_defends_or_blames_themselves_is_never_taken_to_harm(text: str, guess: str) -> None:
    """At most it is asked."""
    assert role(text, guess) in ("survivor", "unclear")


@pytest.mark.parametrize("guess", ["survivor", "own_behaviour"])
@pytest.mark.parametrize(
    "text",
    [
        "i need a refuge, i beat my girlfriend and she kicked me out",
        "she called the police on me because i pushed her, i want a place to stay and my kids",
        "i hit my wife because she was shouting at me",
        "i'm a perpetrator, i need benefits and a refuge",
        "i could kill her, i hit her last night",
        "im scared ill snap and hurt her, my temper is awful",
        "theres an order against me, i hit her once",
        "i'm the one who hits, he's never once hit me back and i threw a mug at him",
    ],
)
def test_what_followed_or_an_excuse_makes_no_victim_of_somebody_who_harms(text: str, guess: str) -> None:
    """Being put out, the police, and having been shouted at are no harm done back."""
    assert role(text, guess) == "own_behaviour"


@pytest.mark.parametrize("guess", ["survivor", "own_behaviour"])
@pytest.mark.parametrize(
    "text",
    [
        "she's gone and got an injunction so i cant go near my own house or see my boys",
        "police have bailed me away from home cos she lied. where do i sleep tonight",
        "im not allowed near my missus or the kids till court",
        "there's a non-molestation order on me",
    ],
)
def test_nobody_under_an_order_is_taken_for_a_survivor(text: str, guess: str) -> None:
    """It is asked, unless they own up."""
    assert role(text, guess) in ("unclear", "own_behaviour")
    assert role(text, "supporter") == "supporter"


@pytest.mark.parametrize(
    "text",
    [
        "i got an injunction against him",
        "he got bail and hes not allowed near me",
        "he broke the order and came near my house",
    ],
)
def test_an_order_that_protects_the_writer_is_no_order_against_them(text: str) -> None:
    """Survivors stay survivors."""
    assert role(text, "survivor") == "survivor"
