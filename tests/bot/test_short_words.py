"""Yes, no, not sure, skip and the menu's words, typed in any of the eleven languages, mean what a tap would."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.answers import read_answer
from bot.hearing.alarms.danger import signals_in
from bot.hearing.languages import LANGUAGES
from bot.hearing.short_words import ANSWERS, COMMANDS, GREETINGS, ROLES, answer_in, bare, command_in, role_in
from bot.language_switch import Answering, answering
from bot.turns import BARE

TABLES = {"answers": ANSWERS, "roles": ROLES, "commands": COMMANDS, "greetings": GREETINGS}
EVERY_WORD = [word for table in TABLES.values() for words in table.values() for word in words.split(", ")]


@pytest.mark.parametrize("question", ["danger_now", "device_safe", "under_18"])
@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Tak.", "yes"),
        ("oes", "yes"),
        ("¡Sí!", "yes"),
        ("جی ہاں", "yes"),
        ("হ্যাঁ", "yes"),
        ("ਹਾਂ", "yes"),
        ("haa", "yes"),
    ]
    + [
        ("Nie", "no"),
        ("nac oes", "no"),
        ("não", "no"),
        ("لا", "no"),
        ("ні", "no"),
        ("maya", "no"),
        ("না", "no"),
    ]
    + [("nie wiem", "not_sure"), ("NU ȘTIU", "not_sure"), ("nu stiu", "not_sure"), ("no sé", "not_sure")]
    + [("لا أعرف", "not_sure"), ("پتہ نہیں۔", "not_sure"), ("ਪਤਾ ਨਹੀਂ", "not_sure"), ("не знаю", "not_sure")]
    + [("ma hubo", "not_sure"), ("জানি না", "not_sure"), ("ddim yn siŵr", "not_sure"), ("não sei", "not_sure")]
    + [
        ("pomiń", "skip"),
        ("sgipio", "skip"),
        ("prefiero no decirlo", "skip"),
        ("تخطي", "skip"),
        ("далі", "skip"),
    ],
)
def test_a_typed_answer_in_another_language_is_an_answer(question: str, said: str, meant: str) -> None:
    """With or without accents and marks, whatever the listener made of it."""
    assert read_answer(question, said, "off_topic") == meant


@pytest.mark.parametrize(
    ("said", "role"),
    [("ja", "survivor"), ("আমার জন্য", "survivor"), ("moja siostra", "supporter"), ("سلوكي", "own_behaviour")]
    + [
        ("minha cliente", "professional"),
        ("مجھے", "survivor"),
        ("fi", "survivor"),
        ("про подругу", "supporter"),
    ],
)
def test_a_typed_role_in_another_language_is_that_role(said: str, role: str) -> None:
    assert read_answer("audience", said, "off_topic") == role


def test_each_word_means_one_thing() -> None:
    """Within a table, whatever the language."""
    for name, table in TABLES.items():
        meanings = {(bare(word), meaning) for meaning, words in table.items() for word in words.split(", ")}
        twice = [word for word, times in Counter(word for word, _ in meanings).items() if times > 1]
        assert twice == [], name


def test_every_command_is_one_that_the_menu_has() -> None:
    assert set(COMMANDS) - {"thanks"} <= set(BARE)


def test_no_word_of_the_tables_is_danger() -> None:
    """What must never wait is heard before anything in the tables is looked up."""
    assert [word for word in EVERY_WORD if signals_in(word).first()] == []


@pytest.mark.parametrize(
    ("word", "intent"), [("więcej", "more"), ("Înapoi", "back"), ("hola", "greet"), ("قف", None)]
)
def test_a_word_of_the_menu_is_that_choice(word: str, intent: str | None) -> None:
    assert command_in(word) == intent


@pytest.mark.parametrize(
    "text", ["my husband", "I want more help with money", "Hackney", "na", "", "?", "LS8", "no"]
)
def test_english_is_left_to_its_own_patterns(text: str) -> None:
    assert (answer_in(text), role_in(text), command_in(text)) == (None, None, None)


@pytest.mark.parametrize(
    ("hello", "language"), [("Dzień dobry!", "pl"), ("hola", "es"), ("Привіт", "uk"), ("bore da", "cy")]
)
def test_a_greeting_offers_its_language(hello: str, language: str) -> None:
    """A word or two is too little to change the language for somebody, and enough to ask."""
    assert answering(hello, "en", LANGUAGES) in (Answering("en", offer=language), Answering(language))
    assert answering(hello, "en", ("en",)) == Answering("en")


def test_a_polish_no_is_doubt() -> None:
    """It means "yeah" there: to take it for no could cost a life."""
    assert command_in("No.", "pl") == "not_sure"
    assert command_in("no", "en") is None
    assert read_answer("danger_now", "no", "not_sure") == "not_sure"


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        *((said, "thanks") for said in ("no problem", "lol ok", "k thx", "ok cool", "ty for ur help")),
        *((said, None) for said in ("ok", "no thanks", "yes thanks", "fine thanks", "cool he left")),
        *((said, "one_minute") for said in ("1 min. help", "got 1 min help", "one minute only")),
        *((said, None) for said in ("2 mins please", "i have a min baby", "1 min he's here")),
        *((said, "more") for said in ("closed?", "it's shut", "nother", "no one answered")),
        *((said, None) for said in ("he closed the door", "no one answers me", "another woman")),
        ("can u send me that text then", "ask_safe_text"),
        ("send me a text", None),
        ("he sent me that text", None),
    ],
)
def test_a_texters_few_words_ask_for_something(text: str, intent: str | None) -> None:
    """In English too, and only where they are the whole message."""
    assert command_in(text) == intent
