"""Who somebody is taken for as a conversation goes on: called violent, owning up late, or angry for somebody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answers import Answers
from bot.heard import hear
from bot.hearing.accused import asks_if_taken_for, is_open, wants_them_back, without_kept_away
from bot.hearing.deeds import deeds_in
from bot.hearing.listening import Listening
from bot.hearing.owning_up import admits, makes_light
from bot.hearing.parting import parting_in, would_not_do_it
from bot.hearing.plain_text import plain_english
from bot.hearing.who_is_helped import gender_of_other
from bot.message import Message
from tests.bot.test_who_owns_up import role

OWN = (("audience", "own_behaviour"), ("need", "behaviour_change"))
HERSELF = Answers(
    danger_now="no", device_safe="asked", audience="survivor", settled="survivor", under_18="no", area="LS8"
)
FOR_ANOTHER = replace(HERSELF, audience="supporter", settled="supporter", under_18=None, about=("woman",))


@pytest.mark.parametrize("guess", ["survivor", "own_behaviour"])
@pytest.mark.parametrize(
    "text",
    [
        "ex stops me seeing my son. she says i was violent but i never",
        "she told social services im abusive its all lies",
        "everyone says i was violent to him but i wasnt",
        "so your saying im the abuser",
        "are you saying i'm the bad one",
        "i never hit her",
        "i just want her to take me back",
    ],
)
def test_called_violent_and_denying_it_is_neither(text: str, guess: str) -> None:
    """SQ-7: it is asked."""
    assert role(text, guess) == "unclear"


@pytest.mark.parametrize(
    "text",
    [
        "my wife is a lying bitch she got the police on me and now i cant go in my own house",
        "police put me out, i cant go in my own house",
    ],
)
def test_whoever_the_police_put_out_is_taken_for_no_survivor(text: str) -> None:
    """It is asked, unless much else says that they harm."""
    assert role(text, "survivor") == "unclear"
    assert role(text, "own_behaviour") != "survivor"


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        ("he tells everyone im the abusive one but hes the one who hits me", "survivor"),
        ("the police made me leave my own house she told them i hit her and i did hit her", "own_behaviour"),
        ("she says I'm abusive because I shouted once. I've never touched her.", "own_behaviour"),
    ],
)
def test_harm_that_is_told_besides_is_heard(text: str, guess: str) -> None:
    """Done to the writer, or by them."""
    assert role(text, guess) == guess


def test_what_is_asked_about_shows_no_line_before_it_is_answered() -> None:
    """Whoever denies being violent, and whoever was put out by the police."""
    for text in ("ex stops me seeing my son. she says i was violent but i never", "police put me out"):
        said = Message("tell", text, (("audience", "unclear"),))
        assert hear(Answers(), "danger_now", said).answers.role_doubted


def test_a_house_that_the_police_closed_is_no_alarm_by_itself() -> None:
    """What stands beside it still is."""
    closed = plain_english("police put me out, i cant go in my own house")
    assert is_open(closed)
    assert "house" not in without_kept_away(closed)
    assert "with a knife" in without_kept_away(plain_english("cops kicked me out and shes here with a knife"))


@pytest.mark.parametrize("words", ["im scared to go in my own house", "he changed the locks i cant go in"])
def test_nobody_is_asked_about_for_a_locked_door(words: str) -> None:
    """Without the police or a court in it."""
    assert not is_open(plain_english(words))


@pytest.mark.parametrize(
    "words",
    ["i did grab her yeah but she winds me up", "i shoved her a few times ok", "i hit her", "yeah i hit her"],
)
def test_owning_up_late_changes_the_road_at_once(words: str) -> None:
    """SQ-10; the age and the place that they gave of themselves stay."""
    heard = hear(HERSELF, None, Message("tell", words, OWN))
    assert heard.new_role
    assert heard.answers.audience == "own_behaviour"
    assert (heard.answers.under_18, heard.answers.area) == ("no", "LS8")
    for_another = hear(FOR_ANOTHER, None, Message("tell", words, OWN))
    assert for_another.answers.audience == "own_behaviour"
    aged = hear(for_another.answers, for_another.answers.next_question(), Message("deny", "no 35"))
    assert aged.answers.under_18 == "no"


@pytest.mark.parametrize("words", ["i pushed him", "i hit my husband once"])
def test_who_said_it_is_about_them_and_struck_a_man_is_asked(words: str) -> None:
    """She may have pushed him away; whether she harms is hers to say."""
    heard = hear(HERSELF, None, Message("tell", words, OWN))
    assert heard.answers.role_doubted
    assert not heard.new_role


def test_whoever_told_of_harm_to_themselves_is_asked() -> None:
    """One blow in years of them makes nobody who harms."""
    told = hear(HERSELF, None, Message("tell", "he beats me every week", (("audience", "survivor"),))).answers
    assert told.fingerprint() == HERSELF.fingerprint()
    heard = hear(told, None, Message("tell", "i slapped him once", OWN))
    assert heard.answers.role_doubted
    assert heard.answers.settled == "survivor"


@pytest.mark.parametrize(
    "words", ["i never hit her", "i could hit her", "she says i hit her", "i hit him back", "i would hit her"]
)
def test_what_was_not_done_is_no_owning_up(words: str) -> None:
    """Nor is what others say, and hitting back."""
    assert not admits(plain_english(words))


@pytest.mark.parametrize(
    "words",
    [
        "i want to go round and batter him",
        "smash his face in",
        "id love to knock him out",
        "i hit him for it",
    ],
)
def test_who_is_angry_for_another_stays_a_supporter(words: str) -> None:
    """And is offered no help to change."""
    heard = hear(FOR_ANOTHER, None, Message("tell", words, OWN)).answers
    assert (heard.audience, heard.need) == ("supporter", ())
    lonely = hear(heard, None, Message("tell", "she wont listen to me", (("audience", "survivor"),)))
    assert lonely.answers.audience == "supporter"


def test_who_would_strike_the_one_they_worry_about_is_asked() -> None:
    """Anger at her is not anger for her."""
    assert hear(FOR_ANOTHER, None, Message("tell", "i want to hit her", OWN)).answers.role_doubted


@pytest.mark.parametrize(
    ("words", "gender"),
    [
        ("my sister in law is getting battered by my brother", "woman"),
        ("my sister-in-law gets beaten by her husband", "woman"),
        ("my mate gets hit by his wife", "man"),
    ],
)
def test_who_is_struck_is_who_is_helped(words: str, gender: str) -> None:
    """Not whoever does it."""
    assert gender_of_other(plain_english(words)) == gender


def test_a_parting_breaks_nobody() -> None:
    """ "I don't want to break up with him" is no deed; to want somebody back says nothing of harm."""
    assert not deeds_in(plain_english("i dont want to break up with him"))
    assert wants_them_back("i just want her to take me back")
    assert not wants_them_back("i want my money back")
    assert not asks_if_taken_for("are you saying he is the abuser")


def test_a_boy_whose_stepdad_hits_his_mum_tells_his_own_story() -> None:
    """He lives there."""
    assert role("my stepdad keeps hittin my mum n i cant sleep", "survivor") == "survivor"
    assert role("my mums fella is hitting my mum, i dont live there", "supporter") == "supporter"


@pytest.mark.parametrize("words", ["she keeps winding me up", "kids were there", "it was only once"])
def test_an_excuse_is_not_to_be_agreed_with(words: str) -> None:
    """SQ-10."""
    assert makes_light(plain_english(words))
    assert not makes_light("i am ashamed of what i did to her")


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("ok ill ring samaritans", "goodbye"),
        ("thanks, i'll call that number tomorrow", "goodbye"),
        ("i dont want to break up with him", "ask_not_ready"),
        ("i dont want to leave him, i love him", "ask_not_ready"),
        ("ill ring the police on him", None),
        ("i dont want to leave my kids with him", None),
        ("i cant leave he has locked me in", None),
    ],
)
def test_not_ready_and_off_to_ring_somebody(words: str, intent: str | None) -> None:
    """And nothing that calls for more."""
    assert parting_in(plain_english(words)) == intent


def test_a_word_of_despair_taken_back_is_heard() -> None:
    """Not one that goes on."""
    assert would_not_do_it(plain_english("no im not gonna do it. i just dont know what to do"))
    assert not would_not_do_it(plain_english("im going to do it tonight"))


@pytest.mark.parametrize("words", ["ill be outed and lose everyone", "if i report it ill be outed"])
def test_to_be_outed_is_no_despair(listening: Listening, words: str) -> None:
    """Unless they say so."""
    assert not listening.understand(words).signals.crisis
    assert listening.understand(f"{words} and i want to die").signals.crisis
