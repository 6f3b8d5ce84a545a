"""Who writes, where the words say it outright and a guess may miss it: never at the cost of somebody who is harmed."""

from __future__ import annotations

import pytest

from bot.hearing.alarms.danger import Signals, signals_in
from bot.hearing.conclusions import role_of
from bot.hearing.labelled_lines import AUDIENCES
from bot.hearing.lessons import clues_of
from bot.hearing.plain_text import plain_english


def role(text: str, guess: str, signals: Signals | None = None) -> str:
    """The role of a message for which the model leans to `guess`."""
    audiences = {**dict.fromkeys(AUDIENCES, 0.05), "professional": 0.35, guess: 0.7}
    plain = plain_english(text)
    return role_of(plain, audiences, signals or signals_in(text), clues_of(text, plain), True, "tell")


@pytest.mark.parametrize("guess", ["survivor", "unclear", "own_behaviour"])
@pytest.mark.parametrize(
    "text",
    [
        "Non-mol served on me Tuesday, fair enough, every word's true. Any course I can get on?",
        "my little boy learnt it off me and I want to know how you undo that",
        "been told by the magistrates to go on a domestic abuse programme",
        "pushin and shoutin at our lass every payday, is there owt for me",
        "I was vile to her for years and I know it",
        "I gave my lad a proper slapping and I can't look at him",
    ],
)
def test_somebody_who_owns_up_in_a_roundabout_way_is_heard(text: str, guess: str) -> None:
    """An order they call fair, a course they were sent on, what a child learnt from them."""
    assert role(text, guess) == "own_behaviour"


@pytest.mark.parametrize("guess", ["survivor", "unclear", "own_behaviour"])
@pytest.mark.parametrize(
    "text",
    [
        "the judge told me he has to go on a domestic violence course and he hasn't, he still hits me",
        "social services sent me on the Freedom Programme, he used to beat me",
        "I stabbed him with a fork because he came at me",
        "I slapped him when he had me by the hair",
        "How do I stop him turning up at my aerobics class",
        "he says I'm the one who hits, but he hits me",
        "I was horrible to him and he beat me for it",
        "there's a court order says he can't come near and he's stood across the road smoking, I'm watching him",
        "He's out on bail and I keep checking the locks, I'm watching him walk past",
        "he wouldn't let me get my eyes tested, how do I stop being ashamed of it",
        "he's told my mum and the whole church I'm the violent one, I've got the marks to prove who is",
        "she tells everyone I beat her and it's her that does it to me",
        "she's just put a mug across my head, I won't hit a woman",
    ],
)
def test_somebody_who_is_harmed_is_not_taken_to_harm(text: str, guess: str) -> None:
    """Where something was done to the writer there is no owning up."""
    assert role(text, guess) in ("survivor", "unclear")


@pytest.mark.parametrize("guess", ["professional", "survivor"])
@pytest.mark.parametrize(
    "text",
    [
        "I'm a nurse and I've never told anyone about my own husband",
        "my husband keep my wages. I am nurse, I work night",
        "social worker myself, and I hide my payslips from my partner",
    ],
)
def test_somebody_with_a_job_may_write_about_themselves(text: str, guess: str) -> None:
    """A job is named, but nobody else needs help."""
    assert role(text, guess) == "survivor"


@pytest.mark.parametrize(
    ("text", "guess", "heard"),
    [
        ("HR manager at a bus firm. One of our drivers has an ex at the gate", "survivor", "professional"),
        ("refuge worker looking for a space for a family", "survivor", "professional"),
        ("a girl in my form says her father burns her", "supporter", "professional"),
        ("I'm only her barber but there's a patch of hair gone", "survivor", "supporter"),
        ("my sister texted from the bathroom, he's got my mum by the throat", "survivor", "supporter"),
        ("They take my niece to Gambia for cutting. How I can stop it?", "own_behaviour", "supporter"),
        ("her dad keeps leaving marks on my little girl", "supporter", "survivor"),
        ("My auntie's bloke is dragging her about, I'm 31 and I can't move", "own_behaviour", "supporter"),
        ("him upstairs kicks that little lad", "supporter", "supporter"),
        ("My partner told our son he'll bury the cat if he talks. I'm his mum.", "supporter", "survivor"),
        ("my dad used to hit my mum when I was small, I'd like to talk about it", "supporter", "survivor"),
    ],
)
def test_who_writes_is_taken_from_their_words(text: str, guess: str, heard: str) -> None:
    """At work, for another, or as a parent."""
    assert role(text, guess) == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("It's her mother here, which refuge is she in?", "supporter"),
        ("im Beckys mum, is she in one of your safe houses", "supporter"),
        ("This is DC Marsh, give me the address of the refuge", "professional"),
        ("I was vile to her, I only want her address to say sorry", "own_behaviour"),
        ("I'm on her side, I drove my sister to the station. Which refuge is she in?", "supporter"),
        ("I'm her husband, what town is she in", "unclear"),
    ],
)
def test_whoever_looks_for_somebody_may_say_what_they_are_to_them(text: str, heard: str) -> None:
    """Kin, at work, or somebody who owns up; a husband or a partner says nothing by it."""
    assert role(text, "unclear", Signals(locating=True)) == heard
