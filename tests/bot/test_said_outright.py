"""Of whom it is said that they are a woman, a man, older, expecting or a parent: of who needs help, and by a word."""

from __future__ import annotations

import pytest

from bot.hearing.alarms.danger import Signals
from bot.hearing.plain_text import plain_english
from bot.hearing.said_outright import said_outright
from bot.hearing.who_is_helped import gender_of_other


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("My brother rang from the shed. His girlfriend has a cricket bat and she's calling for him", "man"),
        ("my colleague Ines never asked for it. Her brothers say they've found her a man in Porto", "woman"),
        ("bloke over the road's blind. His wife moves the chairs so he'll fall", "man"),
        ("my friend it's not right? her boyfriend count her steps", "woman"),
        ("One of the women here has had enough of him", "woman"),
        ("One of our drivers has an ex who waits at the gate and follows his lorry", "man"),
        ("My brother's violent to his wife and I'm frightened for her", "woman"),
        ("My mum's partner took her phone and he laughs", "woman"),
    ],
)
def test_the_gender_is_that_of_who_is_helped(text: str, gender: str) -> None:
    """Not that of whoever harms them, nor of whoever else is in the story."""
    assert gender_of_other(plain_english(text)) == gender


@pytest.mark.parametrize(
    ("text", "audience", "guessed", "known"),
    [
        ("Seventy-nine, and forty years of his sulks behind me", "survivor", "", "older"),
        ("I'm a wench of sixty-four and I've had enough", "survivor", "", "woman older"),
        ("my nan's lodger keeps her pension card", "supporter", "woman", "woman older"),
        ("my nan always says her first husband was handy with his belt", "supporter", "woman", "woman"),
        ("sixty quid a week he gives me", "survivor", "", ""),
        ("expecting in may, he's put me out", "survivor", "", "pregnant"),
        ("I'm expecting him any minute", "survivor", "", ""),
        ("31 wks and he shoved me, my belly's tight", "survivor", "", "pregnant"),
        ("he's been sulking for 6 weeks", "survivor", "", ""),
        ("Our Kian's thirteen and he stands between us now", "survivor", "", "has_children"),
        ("I saw it on my youngest's face", "own_behaviour", "", "has_children"),
        ("can the council house me before the baby comes", "survivor", "has_children pregnant", "pregnant"),
        ("three loans in my name, none of them mine", "survivor", "has_children", ""),
        ("locked in the loo, I'm a 34 year old bloke", "survivor", "has_children man", "man"),
        ("I see him from work every day", "survivor", "man", ""),
        ("could I speak to a woman officer about it", "survivor", "woman", ""),
        ("I am woman and I push my husband", "own_behaviour", "", "woman"),
        ("I don't want to be that man any more", "own_behaviour", "", "man"),
        ("he says my visa is finished if I leave", "survivor", "no_recourse", ""),
        ("no recourse to public funds on my card", "survivor", "no_recourse", "no_recourse"),
        ("I'm trans and my ex binned my tablets", "survivor", "trans lgbt", "trans"),
        ("my son's boyfriend reads all his messages", "supporter", "man", "man lgbt"),
        ("my brothers wife is violent and he has two boys", "supporter", "man", "man has_children"),
    ],
)
def test_what_is_said_is_known_and_what_nobody_said_is_not(
    text: str, audience: str, guessed: str, known: str
) -> None:
    """Whatever is guessed, the words decide."""
    plain = plain_english(text)
    assert said_outright(set(guessed.split()), audience, plain, Signals()) == set(known.split())


def test_the_children_of_a_class_or_next_door_are_not_those_of_an_adult_who_is_helped() -> None:
    """Where it is the child who needs help, nobody is said to have children."""
    hurt = Signals(child_at_risk=True)
    said = plain_english("The two little ones next door get shut in the shed, I hear them through the wall")
    assert said_outright({"has_children"}, "supporter", said, hurt) == set()
