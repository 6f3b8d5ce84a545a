"""Hard questions meet an answer, not comfort; what only sounds like one is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.hearing.alarms.all_clear import COMING, over_for_now
from bot.hearing.alarms.danger import signals_in
from bot.hearing.alarms.overdose import is_taken
from bot.hearing.asked_plainly import asked_in
from bot.hearing.hard_questions import hard_question_in, would_face_him
from bot.hearing.plain_text import plain_english
from bot.project import DOMAIN
from bot.replies import best_variant
from bot.turns import DOORS

RESPONSES = {
    name: variants
    for path in Path(DOMAIN).glob("*.yml")
    for name, variants in (yaml.safe_load(path.read_text()).get("responses") or {}).items()
}


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("will they tell the home office about me", "ask_home_office"),
        ("do you report to immigration", "ask_home_office"),
        ("you tell home office?", "ask_home_office"),
        ("deport me if i call police", "ask_home_office"),
        ("is this linked to immigration", "ask_home_office"),
        ("he makes me send him pics", "told_pictures"),
        ("he said hes gona post my nudes", "told_pictures"),
        ("my boyfriend wants naked pictures", "told_pictures"),
        ("can you tell social services for me", "ask_worried_child"),
        ("my sister is being made to marry someone", "told_marriage"),
        ("they want to marry my cousin off", "told_marriage"),
        ("ill be outed if i go, my mum doesnt know", "told_outed"),
        ("my dad doesn't know I'm gay", "told_outed"),
        ("but hes my carer, if i report him who looks after me", "told_carer"),
        ("are there any refuges with space", "seeks_space"),
        ("can you find me a refuge", "seeks_space"),
        ("what is children's services number", "ask_council"),
        ("how do i ring social services", "ask_council"),
        ("should i go round and knock", "ask_help_friend"),
        ("i want to go round and batter him", "ask_help_friend"),
        ("do they take dogs", "ask_refuge"),
        ("is it far", "ask_refuge"),
        ("whats open now", "ask_numbers"),
        ("is galop 24hr", "ask_numbers"),
        ("can i trust them", "ask_what_happens"),
        ("can i trust you", "ask_confidential"),
        ("do the police have to know", "ask_must_i_report"),
        ("can me and her do counselling together", "ask_as_a_pair"),
        ("how much is the bus fare", "tell"),
        ("do they pay for the train", "tell"),
    ],
)
def test_a_hard_question_is_heard(words: str, intent: str) -> None:
    """However few words it has, and in whatever spelling."""
    assert hard_question_in(plain_english(words)) == intent


@pytest.mark.parametrize(
    "words",
    [
        "he said he'll report me to immigration",
        "he makes me send him pics of where i am",
        "he makes me send pics to prove im at work",
        "i posted her nudes and feel awful",
        "my mum asked me to send her some photos",
        "my sister is getting married next week",
        "he wants me to marry him",
        "hes put me out of the house",
        "hes not out yet from prison",
        "im his carer and he hits me",
        "is there a refuge in leeds",
        "is there a refuge with space for me and two kids in Leeds",
        "which refuge is she in",
        "what number is she on",
        "i work for the council",
        "i rang social services",
        "will they tell my husband",
        "should i go round to get my stuff",
        "i want to go round and batter her",
        "do you have a dog",
        "is he open with you",
        "can i trust him again",
        "do i have to tell my mum",
        "i want counselling for myself",
    ],
)
def test_what_only_sounds_like_one_is_left_alone(words: str) -> None:
    """Another person's threat, a wedding, a place that somebody is in."""
    assert hard_question_in(plain_english(words)) is None


def test_what_is_told_is_no_question() -> None:
    """Whoever tells of pictures may yet be looking for somebody: the listener decides."""
    assert asked_in(plain_english("he makes me send him pics"), "") != "told_pictures"
    assert asked_in(plain_english("whats the number for the council"), "") == "ask_council"


def test_only_who_would_face_him_is_taken_for_a_friend() -> None:
    """Who would go to *her* may be the one whom she left."""
    assert would_face_him("i want to go round and batter him")
    assert not would_face_him("i want to go round and batter her")


@pytest.mark.parametrize(
    ("words", "taken"),
    [
        ("i take many tablet", True),
        ("took 20 paracetamol", True),
        ("ive taken all my tablets", True),
        ("she's taken an overdose", True),
        ("wzielam tabletki", True),
        ("am luat toate pastilele", True),
        ("я випила всі таблетки", True),
        ("اخذت كل الحبوب", True),
        ("i overdosed last year", False),
        ("i took my medication this morning and im sad", False),
        ("my mum took paracetamol for her back", False),
        ("i took all my medication this morning", True),
        ("i took pills last night", True),
        ("i took paracetamol for the first time", True),
        ("i took my tablets this morning to kill myself", True),
        ("i took 30 tablets for my back", True),
        ("i nearly took an overdose", False),
        ("he took my tablets off me", False),
        ("i want to take all my tablets", False),
        ("i took an overdose when i was 15", False),
        ("chce wziac tabletki", False),
        ("i take tablets for my heart", False),
    ],
)
def test_what_was_swallowed_is_told_from_what_is_meant(words: str, taken: bool) -> None:
    """Only what is done calls for A&E without an "if"."""
    assert is_taken(words) == taken


@pytest.mark.parametrize("audience", [None, "survivor", "supporter", "professional", "own_behaviour"])
@pytest.mark.parametrize("door", DOORS)
def test_who_took_something_hears_999_without_an_if(audience: str | None, door: str) -> None:
    """Whoever writes, and whether it is the first card or not."""
    said = best_variant(RESPONSES["utter_crisis"], {"audience": audience, "crisis_told": "taken"}, door)
    assert "Call 999 now, or go to a hospital (A&E) now" in said["text"]
    assert "If" not in said["text"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("police are on the way now", COMING),
        ("ive dialed 999", COMING),
        ("the ambulance is coming", COMING),
        ("they are coming", None),
        ("police are on the way but hes got a knife", None),
        ("i called the police last week", None),
    ],
)
def test_help_that_is_coming_is_heard(words: str, kind: str | None) -> None:
    """No second card, where nothing else is said."""
    assert over_for_now(words) == kind


@pytest.mark.parametrize("name", [name for name in RESPONSES if name.startswith("utter_told_")])
@pytest.mark.parametrize("door", DOORS)
def test_a_hard_answer_fits_a_text(name: str, door: str) -> None:
    """Two segments, and letters that a text is made of."""
    said = best_variant(RESPONSES[name], {}, door)["text"]
    assert len(said) <= 306
    assert said.isascii()


def test_somebody_at_work_who_asks_what_to_say_to_a_child_is_sent_to_their_lead() -> None:
    """And not told to let a child decide."""
    known = {"audience": "professional", "under_18": "yes"}
    said = best_variant(RESPONSES["utter_ask_help_friend"], known, "widget")["text"]
    assert "safeguarding" in said
    assert "Let them decide" not in said
    assert (
        best_variant(RESPONSES["utter_ask_worried_child"], {"audience": "professional"}, "sms")["text"]
        == said
    )


@pytest.mark.parametrize("audience", [None, "survivor", "own_behaviour"])
def test_no_browser_is_spoken_of_in_a_text(audience: str | None) -> None:
    """There is none."""
    said = best_variant(RESPONSES["utter_ask_privacy"], {"audience": audience}, "sms")["text"]
    assert "browser" not in said


@pytest.mark.parametrize(
    ("words", "danger"),
    [
        ("help me im dying", True),
        ("somebody help me i think im dying", True),
        ("help me im dying of boredom", False),
        ("help, im dying to know", False),
        ("help me im dying inside", False),
        ("deport me if i call police", False),
        ("will they deport me if i call police he is outside with a knife", True),
    ],
)
def test_who_is_dying_is_in_danger(words: str, danger: bool) -> None:
    """Unless it is of boredom."""
    assert signals_in(words).danger == danger
