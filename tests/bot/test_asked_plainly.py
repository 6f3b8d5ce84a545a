"""Questions in plain words are heard as what they ask, and every question is known for one."""

from __future__ import annotations

import pytest

from bot.hearing.asked_plainly import (
    asked_in,
    asks_for_help,
    asks_for_one_for_men,
    asks_what_next,
    asks_whose_fault,
    is_a_question,
)
from bot.hearing.plain_text import plain_english


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("can I ring on her behalf", "ask_help_friend"),
        ("could I phone them for my sister?", "ask_help_friend"),
        ("what if there's no space", "ask_refuge"),
        ("what if they're full", "ask_refuge"),
        ("will they take him?", "ask_refuge"),
        ("do they take boys", "ask_refuge"),
        ("will they take him away", "ask_children_taken"),
        ("will social services take my kids off me", "ask_children_taken"),
        ("will i get took into care", "ask_care"),
        ("are they gonna put me in care", "ask_care"),
        ("my english is not good", "ask_languages"),
        ("sorry my english", "ask_languages"),
        ("what languages do they have", "ask_languages"),
        ("is there anything i can go to that isn't a phone call", "ask_text_instead"),
        ("I don't want to ring anyone", "ask_text_instead"),
        ("will he get arrested", "ask_call_police"),
        ("is it illegal?", "is_this_abuse"),
        ("isn't that against the law what he does", "is_this_abuse"),
        ("does that even count", "is_this_abuse"),
        ("can you find me a lawyer", "tell"),
        ("is this for men as well", "ask_man"),
        ("will they believe me", "ask_what_happens"),
        ("can i talk to someone without my mum knowing", "ask_confidential"),
        ("i dont want her to find out", "ask_confidential"),
        ("why", "ask_privacy"),
        ("do i have to give up my job", "tell"),
        ("be ddylwn i ddweud wrthi", "ask_help_friend"),
        ("should i go round and have it out with him", "ask_help_friend"),
        ("should i confront him", "ask_help_friend"),
        ("how do i text her without him seeing", "ask_safe_text"),
        ("what should i text her", "ask_safe_text"),
        ("would they take my boys if i said i felt like this", "ask_children_taken"),
        ("can she be referred by me or does she have to self refer", "ask_refer"),
        ("i want to ring now", "ask_numbers"),
        ("i rang that one and nobody answered", "more"),
        ("I am a bit deaf", "ask_text_instead"),
        ("im deaf", "ask_text_instead"),
        ("my wife has left me", "tell"),
        ("he left me for another woman last month", "tell"),
        ("I can't hear well on the telephone", "ask_text_instead"),
        ("what the fuck is this", "bot_challenge"),
        ("any just for men", "ask_man"),
        ("is this just for women", "ask_man"),
        ("My neighbour set this machine up for me so bear with me dear", "tell"),
        ("potrzebuję kogoś kto mówi po polsku", "ask_languages"),
        ("کیا مجھے کوئی اردو بولنے والی مل سکتی ہے", "ask_languages"),
        ("co mam jej powiedzieć", "ask_help_friend"),
        ("ce să-i spun", "ask_help_friend"),
        ("qué le digo", "ask_help_friend"),
        ("o que devo dizer a ela", "ask_help_friend"),
        ("maxaan ku dhahaa", "ask_help_friend"),
        ("що мені їй сказати", "ask_help_friend"),
        ("ماذا أقول لها", "ask_help_friend"),
        ("میں اسے کیا کہوں", "ask_help_friend"),
        ("ਮੈਂ ਉਸਨੂੰ ਕੀ ਕਹਾਂ", "ask_help_friend"),
        ("আমি তাকে কী বলব", "ask_help_friend"),
    ],
)
def test_a_plain_question_is_heard_as_what_it_asks(words: str, intent: str) -> None:
    """No model has to guess."""
    assert asked_in(plain_english(words), words) == intent


@pytest.mark.parametrize(
    "words",
    [
        "he took my phone and there is no space for me at my mum's",
        "they will take my kids",
        "I can't call him a good man any more",
        "I don't want to call the police",
        "which language is the hardest",
        "how do i text her, she has blocked me",
        "I rang 999 and nobody answered",
        "i want to ring the police",
        "they take my boys to school",
        "he is a bit deaf to what I say",
        "my wife left me and took the kids",
        "my wife has left me, I need to find her",
        "what is this rash",
        "why does he do this to me",
        "I don't want him to know where I live now that we have moved away from there at last",
        "he is not good to me in English or in Polish",
    ],
)
def test_words_that_only_sound_alike_are_left_to_the_listener(words: str) -> None:
    """A sentence that tells something is no question of ours."""
    assert asked_in(plain_english(words), words) is None


@pytest.mark.parametrize(
    "words", ["will it hurt", "is he allowed", "my job?", "لماذا؟", "how long does it take"]
)
def test_a_question_is_known_for_one(words: str) -> None:
    """With a mark or without."""
    assert is_a_question(plain_english(words))


@pytest.mark.parametrize(
    "words", ["he takes my money", "I am scared", "has to stop", "is what he said to me " * 5]
)
def test_what_is_told_is_no_question(words: str) -> None:
    """Nor is a long story with a question in it."""
    assert not is_a_question(plain_english(words))


@pytest.mark.parametrize(
    "words", ["is there help for pensioners", "are there any services for dads", "do you work with men"]
)
def test_asking_whether_there_is_help_is_asking_for_it(words: str) -> None:
    """We look for it."""
    assert asks_for_help(plain_english(words))
    assert not asks_for_help("will it help him")


@pytest.mark.parametrize(
    "words",
    ["is it my fault? his dad was the same", "was it because of me", "am I to blame", "do I deserve it"],
)
def test_asking_whose_fault_it_is_is_heard(words: str) -> None:
    """It is not theirs, and that is what we say."""
    assert asks_whose_fault(plain_english(words))
    assert not asks_whose_fault("he says it is my fault")


@pytest.mark.parametrize(
    "words",
    [
        "do i qualify for refuge with no recourse",
        "are there any for parents like me",
        "how do i get money of my own if he has my card",
        "what about the dog, i cant leave her with him",
    ],
)
def test_what_we_have_is_looked_for(words: str) -> None:
    """Nobody is told that we have no answer where services do."""
    assert asks_for_help(plain_english(words))


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("fine. my partner hits me. happy now?", False),
        ("he hits me, ok?", False),
        ("my partner hits me. is that normal?", True),
        ("can i bring my dog, is that ok?", True),
    ],
)
def test_a_sneer_at_the_end_makes_no_question_of_what_is_told(words: str, asks: bool) -> None:
    """They are heard as telling."""
    assert is_a_question(plain_english(words)) is asks


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("and then?", True),
        ("what about him", True),
        ("ok so what do I do", True),
        ("so what now", True),
        ("what do I do about my kids", False),
        ("and then he hit me", False),
        ("what about my dog", False),
        ("next", False),
    ],
)
def test_asking_how_it_goes_on_is_heard(words: str, asks: bool) -> None:
    """It needs no answer but the next step."""
    assert asks_what_next(plain_english(words)) is asks


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("any just for men", True),
        ("is there one for men", True),
        ("are there any refuges for blokes", True),
        ("is this for men as well", False),
        ("there is no help for men", False),
    ],
)
def test_asking_who_is_there_just_for_men_is_heard(words: str, asks: bool) -> None:
    """They are shown, where the bare question is answered in words."""
    assert asks_for_one_for_men(plain_english(words)) is asks
