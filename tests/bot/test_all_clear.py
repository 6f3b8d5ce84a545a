"""An all-clear is heard where nothing else is said, in all twelve languages, and never where danger goes on."""

from __future__ import annotations

import pytest

from bot.answers import Answers
from bot.heard import hear
from bot.hearing.alarms.all_clear import APART, GONE, GOT_AWAY, asks_still_there, over_for_now
from bot.message import Message

SAID_GONE = (
    "hes gone out now. slammed the door. we're ok",
    "ok the police are there. what do i do now",
    "hes driven off",
    "he has gone out",
    "shes put it down and gone to bed",
    "he's gone to work now",
    "its gone quiet now i think hes gone out",
    "he went. neighbour came out",
    "the police have taken him",
    "mae e wedi mynd",
    "poszedł",
    "już wyszedł. poszedł do kolegi",
    "a plecat",
    "se ha ido, estoy bien",
    "foi embora",
    "wuu tagay",
    "він пішов",
    "راح خلاص، أنا بخير",
    "وہ چلا گیا",
    "ਉਹ ਚਲਾ ਗਿਆ",
    "সে চলে গেছে",
)
NO_ALL_CLEAR = (
    "he's gone to get a knife",
    "he's gone to get his brothers",
    "he went out but he's coming back",
    "hes gone out and left me bleeding",
    "shes gone. not breathing",
    "he's gone mad",
    "he has gone with the kids",
    "police are here and hes kicking off",
    "he left the house to find me",
    "hes gone to his mums to get a knife",
    "he has gone up to his room with a knife",
    "he ran me over",
    "he went for me",
    "hes outside",
    "my phone has gone",
    "poszedł po nóż",
    "راح يجيب سكين",
    "وہ چاقو لینے گیا",
    "se fue a buscar un cuchillo",
)


@pytest.mark.parametrize("words", SAID_GONE)
def test_an_all_clear_is_heard(words: str) -> None:
    assert over_for_now(words) == GONE


def test_getting_away_and_another_room_are_told_apart() -> None:
    """Another room is no all-clear: it is heard after the danger card only."""
    assert over_for_now("im in the car now down the road. got away") == GOT_AWAY
    assert over_for_now("he has gone up to his room. I have locked the door") == APART


@pytest.mark.parametrize("words", NO_ALL_CLEAR)
def test_danger_that_goes_on_is_no_all_clear(words: str) -> None:
    assert over_for_now(words) is None


@pytest.mark.parametrize(
    "words", ["he's gone to work now", "hes at work now", "no hes gone out", "اب وہ چلا گیا ہے"]
)
def test_somebody_who_is_out_is_no_answer_about_the_phone(words: str) -> None:
    """The advice is offered, and nobody is sent away from the page."""
    heard = hear(Answers(danger_now="no"), "device_safe", Message("danger", words))
    assert heard.say == ("utter_device_later",)
    assert heard.answers.next_question() == "audience"


@pytest.mark.parametrize(
    "words", ["are you still there", "hello are you there?", "jesteś tam?", "estás ahí?"]
)
def test_asking_whether_we_are_there_is_heard(words: str) -> None:
    assert asks_still_there(words)
    assert not asks_still_there(words + " he has a knife")
