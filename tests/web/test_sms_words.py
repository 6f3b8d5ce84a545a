"""SM-3 and SM-9: keywords work in any case and with one slip; options are meant by number or by their words."""

from __future__ import annotations

import pytest

from web.sms_words import Keyword, keyword_in, one_slip, option_in

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
