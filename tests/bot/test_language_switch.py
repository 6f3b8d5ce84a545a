"""AL-2: writing in a language is enough to be answered in it; a word or two, a name or a place is not."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.hearing.labelled_lines import training_lines
from bot.hearing.languages import LANGUAGES
from bot.language_switch import Answering, answering, named_language, writing_of
from bot.replies import Replies
from bot.turn_taking import take_turn
from bot.turns import Turn, parsed_choice

IN_EACH = {
    "cy": "mae rhywun yn fy mwrw",
    "pl": "mój mąż mnie bije",
    "ro": "soțul meu mă bate",
    "pa": "ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਕੁੱਟਦਾ ਹੈ",
    "ur": "میرا شوہر مجھے مارتا ہے",
    "bn": "আমার স্বামী আমাকে মারে",
    "ar": "زوجي يضربني",
    "es": "mi marido me pega",
    "pt": "meu marido me bate",
    "so": "ninkaygu wuu i garaacaa",
    "uk": "мій чоловік б'є мене",
}


@pytest.mark.parametrize(("language", "text"), IN_EACH.items())
def test_a_sentence_in_a_language_is_answered_in_it(language: str, text: str) -> None:
    """From English, and from any language that is not its nearest neighbour."""
    for in_use in {"en", "ar", "cy", "so", "pl"}:
        assert answering(text, in_use, LANGUAGES) == Answering(language), in_use


@pytest.mark.parametrize(
    "text",
    "no|si|ok|me|da|tak|na|yes|non|oes|hola|hello|help|pomocy|bonjour|Llanelli|Merthyr Tydfil|Juan Carlos Gomez|"
    "Anna Kowalska|LS8|999|1|??|😀😀|Ynys Mon|por favor|no no no no|si si si|la la la la|police please|help me please|"
    "Cardiff a Newport|de la Cruz|London SE15 4QA|my name is Ola|Menai Bridge".split("|"),
)
@pytest.mark.parametrize("in_use", LANGUAGES)
def test_a_few_words_change_nothing(text: str, in_use: str) -> None:
    """Somebody who answers "no" or names a town goes on in the language they were in."""
    assert answering(text, in_use, LANGUAGES).language == in_use


@pytest.mark.parametrize(
    "text",
    [
        "help me please he has a knife",
        "I need help, my husband hits me",
        "where can I go now",
        "he is outside",
    ],
)
def test_english_in_a_polish_conversation_gets_english_again(text: str) -> None:
    """The same rule in both directions."""
    assert answering(text, "pl", LANGUAGES).language == "en"


def test_no_english_line_that_we_learn_from_is_taken_for_another_language() -> None:
    """Thousands of ways in which people in the UK write, dialects and slips included."""
    flipped = [
        line.text
        for line in training_lines()
        if line.language == "en" and writing_of(line.text).language not in (None, "en")
    ]
    assert flipped == []


@pytest.mark.parametrize("language", sorted(IN_EACH))
def test_a_language_is_hardly_ever_taken_for_another(language: str) -> None:
    """Of the lines in it that we learn from, most are told, and fewer than two in a hundred for another of ours."""
    lines = [line.text for line in training_lines() if line.language == language]
    heard = [writing_of(line).language for line in lines]
    wrong = [code for code in heard if code in LANGUAGES and code not in (None, "en", language)]
    assert len(wrong) * 50 < len(lines)
    assert heard.count(language) * 2 > len(lines)


@pytest.mark.parametrize("language", sorted(IN_EACH))
def test_a_language_that_is_switched_off_is_never_answered_in(language: str) -> None:
    """SIGNPOST_LANGUAGES decides; what is written is understood all the same."""
    assert answering(IN_EACH[language], "en", ("en",)) == Answering("en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("mera shohar mujhe marta hai", "ur"),
        ("mera gharwala mainu kuttda hai", "pa"),
        ("amar swami amake mare", "bn"),
    ],
)
def test_letters_that_are_not_its_own_only_make_us_offer_a_language(text: str, language: str) -> None:
    """Many who write Urdu or Hindi in Latin letters cannot read the Urdu script."""
    assert answering(text, "en", LANGUAGES) == Answering("en", offer=language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("mon mari me frappe", "fr"),
        ("je ne parle pas anglais", "fr"),
        ("kocam beni dövüyor", "tr"),
        ("मेरे पति मुझे मारते हैं", "hi"),
        ("我丈夫打我", "zh"),
        ("شوهرم منو میزنه کمک", "fa"),
        ("mein Mann schlägt mich", "de"),
        ("mio marito mi picchia", "it"),
        ("夫に殴られています", "other"),
        ("мой муж меня бьет", "other"),
        ("ባለቤቴ ይመታኛል", "other"),
        ("burri im me rreh", "sq"),
    ],
)
def test_a_language_that_we_do_not_speak_is_noticed(text: str, language: str) -> None:
    """Not read as English nonsense, nor as one of the twelve."""
    assert answering(text, "en", LANGUAGES) == Answering("en", elsewhere=language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Polski", "pl"),
        ("po polsku", "pl"),
        ("Polish please", "pl"),
        ("in Welsh", "cy"),
        ("CYMRAEG", "cy"),
        ("العربية", "ar"),
        ("English", "en"),
        ("Türkçe", "tr"),
        ("polished", None),
        ("my husband is Polish", None),
        ("Pole", None),
        ("I speak Urdu", None),
    ],
)
def test_the_name_of_a_language_asks_for_it(text: str, language: str | None) -> None:
    """In itself or in English, alone or with a please."""
    assert named_language(text) == language


def test_somebody_who_says_which_language_they_speak_is_offered_it() -> None:
    """They wrote that in English, so nothing changes under their hands."""
    assert answering("I speak Polish", "en", LANGUAGES) == Answering("en", offer="pl")
    assert answering("I speak Polish", "en", ("en", "cy")) == Answering("en")


def answered(**turn: Any) -> dict[str, Any]:
    """What the door answers when nothing comes from behind it."""

    async def broken(_: object) -> None:
        raise RuntimeError

    said = {"conversation": "c", "door": "widget", "language": "en", "tracker": None} | turn
    return asyncio.run(take_turn(Turn.from_json(said), broken, Replies()))


def test_even_a_broken_assistant_answers_in_the_language_of_the_message() -> None:
    """The answer of the same turn says which language it is in."""
    assert answered(text=IN_EACH["pl"])["language"] == "pl"
    assert answered(text=IN_EACH["pl"], languages=["en", "cy"])["language"] == "en"
    assert answered(text="mera shohar mujhe marta hai")["offer"] == "ur"


@pytest.mark.parametrize(
    ("choice", "language"), [("language:cy", "cy"), ("language:xx", "en"), ("more", "en")]
)
def test_a_language_can_be_chosen_at_any_moment(choice: str, language: str) -> None:
    """By a tap as well as by writing."""
    assert answered(choice=choice)["language"] == language
    assert answered(choice="language:pl", languages=["en"])["language"] == "en"


def test_a_chosen_language_asks_the_open_question_again_and_is_searched_for() -> None:
    """Nothing is misunderstood: it answers no question, but services that speak it come first."""
    parsed = parsed_choice("language:pl")
    assert parsed["intent"]["name"] == "choose"
    assert parsed["entities"] == [{"entity": "language", "value": "pl"}]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("my english bad i want urdu", "ur"),
        ("i want urdu", "ur"),
        ("my english is not good, only polish", "pl"),
        ("i want to talk in polish", "pl"),
        ("i want help", None),
        ("only me", None),
        ("i want polish food", None),
    ],
)
def test_a_language_that_is_wanted_is_named(text: str, language: str | None) -> None:
    """However little English there is around it; nothing else may be asked for."""
    assert named_language(text) == language


@pytest.mark.parametrize("text", ["i am urdu speak", "i speak urdu", "urdu speaker", "we only speak urdu"])
def test_a_language_that_is_spoken_is_offered(text: str) -> None:
    """In whatever order the words stand."""
    assert answering(text, "en", LANGUAGES) == Answering("en", offer="ur")
