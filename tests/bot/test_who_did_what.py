"""Who did what to whom in the eleven other languages (SQ-7, SQ-10): by the words, and by the trained listener.

`who_did_what.csv` says the same things in each of them: what somebody else did, what the writer did, in defence or
not, what is only claimed, and what a listener must hear in it.
"""

from __future__ import annotations

from collections import Counter

import pytest

from bot.answers import Answers
from bot.heard import hear
from bot.hearing.alarms.danger import signals_in
from bot.hearing.conclusions import role_of
from bot.hearing.deeds import deeds_elsewhere
from bot.hearing.labelled_lines import AUDIENCES, training_lines
from bot.hearing.languages import LANGUAGES
from bot.hearing.lessons import clues_of
from bot.hearing.listening import Listening
from bot.hearing.plain_text import plain_english
from bot.message import Message
from tests.bot.saying import NEVER_OWNS_UP, Saying, sayings

DEFENDED = [saying for saying in sayings() if NEVER_OWNS_UP in saying.must]


def role(text: str, guess: str) -> str:
    """The role of a message for which the model leans to `guess`."""
    audiences = {**dict.fromkeys(AUDIENCES, 0.02), "survivor": 0.3, guess: 0.7}
    return role_of(plain_english(text), audiences, signals_in(text), clues_of(text), False, "tell")


@pytest.mark.parametrize("saying", DEFENDED, ids=str)
def test_a_defence_a_denial_and_a_claim_are_no_owning_up(saying: Saying) -> None:
    """However sure the model is, somebody who hit back, or is said to hit, is not shown the line for those who harm."""
    assert role(saying.text, "own_behaviour") != "own_behaviour"


@pytest.mark.parametrize("saying", DEFENDED, ids=str)
def test_asked_who_it_is_about_a_defence_is_never_an_answer_that_they_harm(saying: Saying) -> None:
    """It answers that it is about them, or it is asked again."""
    said = role(saying.text, "own_behaviour")
    message = Message("tell", saying.text, (("audience", said),) if said != "unclear" else ())
    heard = hear(Answers(danger_now="no", device_safe="asked"), "audience", message)
    assert heard.answers.audience in ("survivor", "unclear", None)


@pytest.mark.parametrize(
    ("language", "i_hit", "he_hits"),
    [
        ("cy", "dwi'n bwrw fy ngwraig", "mae e'n bwrw fi"),
        ("pl", "biję żonę", "bije mnie"),
        ("ro", "o bat pe soția mea", "mă bate"),
        ("es", "le pego a mi mujer", "me pegó"),
        ("pt", "bato-lhe", "bate-me"),
        ("so", "waan garaacaa xaaskayga", "wuu i garaacaa"),
        ("uk", "я б'ю дружину", "він мене б'є"),
        ("ar", "ضربت زوجتي", "زوجي ضربني"),
        ("ur", "میں نے بیوی کو مارا", "اس نے مجھے مارا"),
        ("pa", "ਮੈਂ ਪਤਨੀ ਨੂੰ ਮਾਰਿਆ", "ਉਹਨੇ ਮੈਨੂੰ ਮਾਰਿਆ"),
        ("bn", "আমি বউকে মেরেছি", "সে আমাকে মেরেছে"),
        # not yet done
        ("pt", "vou matar essa mulher", "ele vai me bater"),
        ("es", "la voy a reventar", "me va a pegar"),
        ("pl", "zabiję ją", "on mnie bije"),
        ("uk", "приб'ю її", "він мене б'є"),
        ("ar", "رح اضربها", "هو يضربني"),
    ],
)
def test_i_hit_is_told_from_he_hits(language: str, i_hit: str, he_hits: str) -> None:
    """One letter or one ending apart in most of them."""
    assert deeds_elsewhere(i_hit, language) == {"I>other"}
    assert deeds_elsewhere(he_hits, language) == {"other>me"}


def test_every_language_has_as_many_sayings_and_none_of_them_was_learnt() -> None:
    """The table would be worth little if it had been taught."""
    counts = Counter(saying.language for saying in sayings())
    assert len(counts) == 11
    assert len(set(counts.values())) == 1
    assert min(counts.values()) >= 24
    assert not {saying.text for saying in sayings()} & {line.text for line in training_lines()}


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_who_did_what_to_whom_is_heard_in_every_language(listening: Listening, language: str) -> None:
    """Of 56 sayings at most three are misheard, and none of somebody who defends themselves as owning up."""
    theirs = [saying for saying in sayings() if saying.language == language]
    heard = {saying: listening.understand(saying.text, language) for saying in theirs}
    misheard = {
        saying: unheard for saying, understood in heard.items() if (unheard := saying.unheard(understood))
    }
    assert len(misheard) <= 3, misheard
    assert not [
        saying
        for saying, understood in heard.items()
        if NEVER_OWNS_UP in saying.must and understood.audience == "own_behaviour"
    ]
