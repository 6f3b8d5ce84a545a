"""SM-3 and SM-9: keywords work in any case and with one slip; options are meant by number or by their words."""

from __future__ import annotations

import gettext
import time
from pathlib import Path

import pytest
import yaml

from bot.hearing.alarms.danger import signals_in
from web.locale import LOCALES
from web.sms_languages import KEYWORDS
from web.sms_languages import NUMBERS as NUMBER_WORDS
from web.sms_words import ELSEWHERE, NUMBERS, Keyword, bare, keyword_in, one_slip, option_in

ANSWERS = ["Yes", "No", "Not sure", "Skip"]


@pytest.mark.parametrize(
    ("text", "keyword"),
    [
        *[
            (word, Keyword.STOP)
            for word in "STOP stop Stop. STOPALL unsubscribe END cancel QUIT stpo sotp stopp".split()
        ],
        ("Stop all", Keyword.STOP),
        ("START", Keyword.START),
        ("strat", Keyword.START),
        ("unstop", Keyword.START),
        ("HELP", Keyword.HELP),
        ("hlep!", Keyword.HELP),
        *[(word, Keyword.EXIT) for word in "EXIT exit Exit! ecit exiit ext".split()],
        *[(word, Keyword.PERSON) for word in "PERSON persn pesron persom".split()],
        *[(word, Keyword.AGAIN) for word in "AGAIN agian agin".split()],
        *[(word, Keyword.BACK) for word in "BACK bck bakc".split()],
        ("YES", Keyword.YES),
    ],
)
def test_keywords_work_in_any_case_and_with_one_slip(text: str, keyword: Keyword) -> None:
    assert keyword_in(text) is keyword


@pytest.mark.parametrize(
    "text",
    "shop|step|black|bank|start of it|please stop him|help me|he won't stop|quiet|send|and|existing|I want to exit "
    "this marriage|reason|1|2|LS8|yes it's my own phone|hell|held|||pack|no".split("|"),
)
def test_other_words_are_no_keywords(text: str) -> None:
    """Least of all STOP: it would silence us to somebody who went to a shop."""
    assert keyword_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "2",
        "2.",
        "two",
        "no 2",
        "No. 2",
        "2)",
        "(2)",
        "#2",
        "option 2",
        "number two",
        " 2 ",
        "2️⃣",
        "٢",
        "TWO",
        "2 no",
    ]
    + ["2 please", "no", "No!", "dau"],
)
def test_the_second_option_is_meant_in_many_ways(text: str) -> None:
    assert option_in(text, ANSWERS) == 1


@pytest.mark.parametrize("text", ["5", "34", "2 kids", "no way", "0", "", "LS8", "2 of us", "22", "nobody"])
def test_other_answers_are_left_to_the_assistant(text: str) -> None:
    """An age, a postcode, a sentence that begins with a number."""
    assert option_in(text, ANSWERS) is None


@pytest.mark.parametrize(("text", "place"), [("not sure", 2), ("Not shure", 2), ("skp", 3), ("SKIP.", 3)])
def test_typed_words_work_too_with_one_slip(text: str, place: int) -> None:
    assert option_in(text, ANSWERS) == place


@pytest.mark.parametrize(
    ("said", "meant", "slip"),
    [("exit", "exit", True), ("exi", "exit", True), ("exitt", "exit", True), ("exot", "exit", True)]
    + [("eixt", "exit", True), ("tixe", "exit", False), ("ex", "exit", False), ("", "exit", False)],
)
def test_a_slip_is_one_letter(said: str, meant: str, slip: bool) -> None:
    assert one_slip(said, meant) is slip


TITLES = {
    button["title"]: button["payload"]
    for path in (Path(__file__).parents[2] / "bot" / "domain").glob("*.yml")
    for variants in (yaml.safe_load(path.read_text(encoding="utf-8")).get("responses") or {}).values()
    for variant in variants
    for button in variant.get("buttons") or []
}
SAME = {
    Keyword.AGAIN: "/start_again",
    Keyword.EXIT: "/leave",
    Keyword.BACK: "/back",
    Keyword.PERSON: "/ask_person",
}


@pytest.mark.parametrize(
    ("text", "keyword"),
    [
        ("WYJŚCIE", Keyword.EXIT),
        ("wyjscie", Keyword.EXIT),
        ("cymorth!", Keyword.HELP),
        ("ajutor", Keyword.HELP),
        ("مساعدة", Keyword.HELP),
        ("qof", Keyword.PERSON),
        ("назад", Keyword.BACK),
        ("otra vez", Keyword.AGAIN),
        ("ਵਾਪਸ", Keyword.BACK),
        ("আবার", Keyword.AGAIN),
    ],
)
def test_keywords_work_in_the_other_languages(text: str, keyword: Keyword) -> None:
    """With and without accents. STOP stays English, because networks act on it."""
    assert keyword_in(text) is keyword


@pytest.mark.parametrize("language", sorted(NUMBER_WORDS))
def test_numbers_to_ten_work_in_every_language(language: str) -> None:
    """Spelled out, each of them one number and no other."""
    labels = [f"x{number}" for number in range(10)]
    for place, forms in enumerate(NUMBER_WORDS[language].split()):
        for form in forms.split("/"):
            assert option_in(form, labels) == place, form
            assert keyword_in(form) is None, form


@pytest.mark.parametrize("language", ["en", *sorted(NUMBER_WORDS)])
def test_no_keyword_is_an_answer(language: str) -> None:
    """A word that is on a button in any language is never taken for a command that does something else."""
    words = gettext.translation("messages", str(LOCALES), [language], fallback=True).gettext
    for title, payload in TITLES.items():
        keyword = ELSEWHERE.get(bare(words(title)))
        assert keyword is None or payload == SAME[keyword], words(title)


def test_no_keyword_of_another_language_is_a_cry_for_help_now() -> None:
    """What the danger patterns know goes to them, never to a menu."""
    for languages in KEYWORDS.values():
        for words in languages.values():
            assert [word for word in words.split(", ") if signals_in(word).first()] == []


def test_no_word_that_networks_act_on_stands_in_the_tables() -> None:
    """A texter who means "forget this" must not be cut off, nor the other way round."""
    taken = {
        "stop",
        "start",
        "unstop",
        "yes",
        "cancel",
        "end",
        "quit",
        "revoke",
        "optout",
        "unsubscribe",
        "info",
    }
    assert taken & set(ELSEWHERE) == set()
    assert taken & set(NUMBERS) == set()


@pytest.mark.parametrize("letter", ["\ufdfa", "a", "1", " "])
def test_a_long_text_is_no_keyword_and_no_answer_and_that_is_seen_at_once(letter: str) -> None:
    """Not even one whose letters unfold into sentences; and space around a word counts for nothing."""
    text, began = letter * 1000 + "stop" + letter * 996, time.process_time()
    assert keyword_in(text) == (Keyword.STOP if letter == " " else None)
    assert option_in(text, ANSWERS) is None
    assert time.process_time() - began < 0.02
