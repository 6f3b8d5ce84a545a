"""What has to be said before a line for one circumstance only comes first."""

from __future__ import annotations

import pytest

from bot.answers import Answers
from bot.heard import hear
from bot.hearing.circumstances import circumstances_in
from bot.message import Message
from directory.terms import CIRCUMSTANCES

PICTURES, ASYLUM = ("pictures_shared",), ("asylum",)
SAID = {
    "my ex put my nudes on snapchat": PICTURES,
    "he's threatening to post videos of me": PICTURES,
    "he says he'll share the pics if i leave": PICTURES,
    "she leaked intimate photos of me": PICTURES,
    "he sent my pictures to my whole family": PICTURES,
    "he filmed me in the shower": PICTURES,
    "there's a sex tape": PICTURES,
    "grozi ze wysle moje nagie zdjęcia": PICTURES,
    "amenaza con publicar mis fotos íntimas": PICTURES,
    "يهددني بنشر صوري العارية": PICTURES,
    "وہ میری نجی تصاویر ڈالنے کی دھمکی دیتا ہے": PICTURES,
    "ও আমার নগ্ন ছবি ছড়িয়ে দেবে বলছে": PICTURES,
    "він погрожує викласти інтимні фото": PICTURES,
    "I am seeking asylum and my husband hits me": ASYLUM,
    "im a refugee": ASYLUM,
    "أنا طالبة لجوء": ASYLUM,
    "я біженка і він мене б'є": ASYLUM,
    "আমি শরণার্থী": ASYLUM,
    "I came here as their nanny on a domestic worker visa": ("domestic_worker",),
    "I was trafficked here": ("trafficked",),
    "he checks my phone": (),
    "he reads all my messages and knows my password": (),
    "there's spyware on my phone": (),
    "he sends me pictures of my house": (),
    "he keeps posting photos of the kids on facebook": (),
    "she shared pictures of our holiday and he went mad": (),
    "he took my phone and broke it": (),
    "I am on a spouse visa": (),
    "I have no recourse to public funds": (),
    "he has my passport": (),
    "I need a refuge": (),
    "sprawdza mi telefon": (),
    "یفتش تلفوني": (),
    "I'm looking at refuges": (),
}


@pytest.mark.parametrize(("text", "circumstances"), SAID.items(), ids=SAID)
def test_pictures_and_asylum_are_heard_where_they_are_said(text: str, circumstances: tuple[str, ...]) -> None:
    """And in nothing else: a checked phone is no picture, and a visa is no asylum."""
    assert circumstances_in(text) == circumstances
    assert set(circumstances) <= set(CIRCUMSTANCES)


def test_what_was_said_stays_with_the_person_it_was_said_of() -> None:
    """It is kept from one message to the next, and is gone with another role."""
    told = hear(Answers(), None, Message("tell", "my ex put my nudes on snapchat")).answers
    assert told.circumstances == PICTURES
    told = hear(told, None, Message("tell", "and he checks my phone")).answers
    assert told.circumstances == PICTURES
    assert told.fingerprint() != Answers().fingerprint()
    assert told.about_somebody_else("supporter").circumstances == ()


def test_a_question_of_fact_says_nothing_of_whoever_asks() -> None:
    """No search begins because somebody asks what a word means."""
    asked = hear(Answers(), None, Message("ask_ask_asylum", "can asylum seekers get a refuge?"))
    assert asked.answers.circumstances == ()


@pytest.mark.parametrize(
    "text",
    [
        "my wife hits me",
        "my girlfriend's been knocking me about",
        "hit by my ex wife",
        "the wife hit me last night",
        "wife hit me again. feel daft",
        "the missus threw a pan at me",
    ],
)
def test_who_is_hurt_by_a_woman_may_be_a_man(text: str) -> None:
    """A line for women waits until they say who they are."""
    assert "hurt_by_a_woman" in circumstances_in(text)
    assert "hurt_by_a_woman" not in circumstances_in("my wife thinks he hits me")
    assert "hurt_by_a_woman" not in circumstances_in("my husband hits me")
    assert "hurt_by_a_woman" not in circumstances_in("the wife he had before hit him")


@pytest.mark.parametrize(
    "text",
    ["he says he'll post the ones he has", "my bf is 19 he says i have to send him pics or hell dump me"],
)
def test_pictures_that_are_asked_for_or_threatened_are_heard(text: str) -> None:
    """In a girl's own words."""
    assert "pictures_shared" in circumstances_in(text)
