"""The place that a message speaks of is found in it; ordinary words are not places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.models import Place, PlaceAmbiguous, PlaceUnknown
from directory.places import Places


@given(text=st.text(max_size=80))
def test_no_text_at_all_breaks_a_lookup(places: Places, text: str) -> None:
    """Anything may be typed; the answer is always one of the three kinds, and a mention lies in the text."""
    assert isinstance(places.place_of(text), Place | PlaceUnknown | PlaceAmbiguous)
    mention = places.places_in(text)
    assert mention is None or text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("im in leeds", "leeds"),
        ("leeds", "leeds"),
        ("need refuge leeds pls", "leeds"),
        ("need a refuge tonight 2 kids preston", "preston"),
        ("My sister lives near Bath and he hits her", "Bath"),
        ("im in reading", "reading"),
        ("Reading", "Reading"),
        ("reading berkshire", "reading berkshire"),
        ("from leeds but i live in york now", "york"),
        ("anger management Port Talbot, it is for what I do", "Port Talbot"),
        ("my postcode is ls8 1aa, in leeds", "ls8 1aa"),
        ("im in b4", "b4"),
        ("its b12", "b12"),
        ("birmingham b12", "b12"),
        ("we are in Newport, Shropshire pls", "Newport, Shropshire"),
        ("dwi'n byw yng nghaerdydd", "nghaerdydd"),
        ("domestic abuse help st helens", "st helens"),
        ("Sheffield's services", "Sheffield"),
        ("just outside ely", "ely"),
        ("I'm in Hope", "Hope"),
        ("we live in march", "march"),
        ("stoke-on-trent", "stoke-on-trent"),
        ("He lives at 12 London Road, Derby", "Derby"),
    ],
)
def test_the_place_in_a_message_is_found(places: Places, text: str, mention: str) -> None:
    """Lower-case texting is understood, and the place somebody lives outranks others they mention."""
    assert places.places_in(text).text == mention


@pytest.mark.parametrize(
    "text",
    ["he's in the bath", "i was reading my messages", "I AM READING", "sale of the house", "its a big deal"]
    + ["i hope you can help", "I live in hope", "battle with my ex", "he plays rugby", "he moved in march"]
    + ["He died in March", "send help", "so i need help b4 he gets home", "alright m8", "on the M6"]
    + ["My friend Shirley is hurt", "message from Shirley", "Mr Bradford hit me", "she is in love with lee"]
    + ["i live in fear", "im in hospital", "he took my NI number", "came at me 2 weeks ago", "church hill"]
    + [
        "not that bradford",
        "he is in New York",
        "halifax bank account frozen",
        "bury me",
        "over and over",
        "",
    ],
)
def test_ordinary_words_are_not_places(places: Places, text: str) -> None:
    """A message about anything else is never pinned to a town that happens to share a word with it."""
    assert places.places_in(text) is None


@pytest.mark.parametrize(
    "text",
    ["help my kids preston", "i need help reading", "help me with my son preston", "refuge tonight please"],
)
def test_a_name_at_the_end_of_a_wish_is_not_always_a_town(places: Places, text: str) -> None:
    """A child may be called Preston, and somebody may need help with reading."""
    assert places.places_in(text) is None
