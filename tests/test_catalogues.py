"""AL-3: one catalogue a language for web, bot and SMS, whole and safe to fill, and honest about who read it."""

from __future__ import annotations

import csv
import gettext
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from babel import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.frontend import CommandLineInterface
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

from web.segments import GSM, count, simplified

PROJECT = Path(__file__).parent.parent
LOCALES = PROJECT / "locales"
LANGUAGES = sorted(path.parts[-3] for path in LOCALES.glob("*/LC_MESSAGES/messages.po"))
UNREVIEWED = "machine-drafted, not yet reviewed by a native speaker"
PLACEHOLDER = re.compile(r"{[^{}]*}|%\([a-z_]+\)s")
NUMBER = re.compile(r"\d(?: ?\d){2,}")
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


def pybabel(*words: str) -> None:
    CommandLineInterface().run(["pybabel", "-q", *words])


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """Every message of the product as it stands now."""
    template = tmp_path_factory.mktemp("words") / "messages.pot"
    pybabel("extract", "-F", str(LOCALES / "babel.cfg"), "-k", "N_", "-o", str(template), str(PROJECT))
    with template.open("rb") as words:
        return read_po(words)


def catalogue(language: str) -> Catalog:
    with path_of(language).open("rb") as words:
        return read_po(words, locale=language)


def path_of(language: str) -> Path:
    return LOCALES / language / "LC_MESSAGES" / "messages.po"


def pairs(language: str) -> Iterator[tuple[Message, str, str]]:
    """Each message that is translated, its English, and its translation; every plural form by itself."""
    for message in catalogue(language):
        source = message.id[1] if message.pluralizable else message.id
        forms = message.string if message.pluralizable else (message.string,)
        yield from ((message, source, form) for form in forms if source and form)


def test_welsh_is_among_the_languages() -> None:
    """So that none of these promises is kept by there being nothing to keep it for."""
    assert "cy" in LANGUAGES


@EVERY_LANGUAGE
def test_every_string_of_the_product_is_translated(language: str, english: Catalog) -> None:
    """Nobody is answered half in their language and half in English."""
    translated = catalogue(language)
    untranslated = [
        message.id
        for message in english
        if message.id and not whole(translated.get(message.id, message.context), translated.num_plurals)
    ]
    assert untranslated == []


def whole(message: Message | None, plurals: int) -> bool:
    if message is None or message.fuzzy:
        return False
    if message.pluralizable:
        return len(message.string) == plurals and all(message.string)
    return bool(message.string)


@EVERY_LANGUAGE
def test_every_translation_has_the_placeholders_of_the_english(language: str) -> None:
    """A value is filled in everywhere that the English has one, and no stray brace breaks the sentence."""
    for message, source, said in pairs(language):
        wanted, found = Counter(PLACEHOLDER.findall(source)), Counter(PLACEHOLDER.findall(said))
        # "one day" and "no days" may say the number as a word.
        assert found <= wanted if message.pluralizable else found == wanted, said
        assert not set("{}") & set(PLACEHOLDER.sub("", said)), said


@EVERY_LANGUAGE
def test_every_telephone_number_is_the_english_one(language: str) -> None:
    """A number that was mistyped, or written in other digits, is a call that helps nobody."""
    for _, source, said in pairs(language):
        assert set(NUMBER.findall(source)) == set(NUMBER.findall(said)), said


@EVERY_LANGUAGE
def test_every_translation_keeps_the_lines_of_the_english(language: str) -> None:
    """Paragraphs stay paragraphs and lists stay lists: what to do in danger is read one line at a time."""
    for _, source, said in pairs(language):
        assert [not line for line in source.split("\n")] == [not line for line in said.split("\n")], said


@EVERY_LANGUAGE
def test_every_language_has_its_own_plurals(language: str) -> None:
    """As many forms as its grammar has, each of them reached by some number, none beyond them."""
    translated = catalogue(language)
    grammar = len(Locale.parse(language).plural_form.tags) + 1
    assert translated.num_plurals in {grammar, get_plural(language).num_plurals}
    form = gettext.c2py(translated.plural_expr)
    assert {form(number) for number in range(201)} == set(range(translated.num_plurals))


@EVERY_LANGUAGE
def test_every_catalogue_compiles_and_says_what_it_was_given(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "messages.mo"
    pybabel("compile", "-i", str(path_of(language)), "-o", str(compiled), "-l", language)
    with compiled.open("rb") as words:
        speaks = gettext.GNUTranslations(words)
    for message, source, said in pairs(language):
        if not message.pluralizable:
            assert speaks.gettext(source) == said


@EVERY_LANGUAGE
def test_words_written_for_sms_are_two_segments_at_most(language: str) -> None:
    """SM-6, wherever the language can be written in the plain letters of a text message."""
    for message, _, said in pairs(language):
        if any(note.endswith("by sms") for note in message.auto_comments):
            counted = count(simplified(said))
            assert counted.encoding != GSM or counted.segments <= 2, said


@EVERY_LANGUAGE
def test_every_language_says_who_reviewed_it_and_when(language: str) -> None:
    """Either nobody, and then the catalogue says so at its head as well; or somebody, on a day."""
    with (LOCALES / "review.csv").open(encoding="utf-8", newline="") as table:
        (row,) = [row for row in csv.DictReader(table) if row["language"] == language]
    unread = "not yet reviewed" in path_of(language).read_text(encoding="utf-8").partition("msgid")[0]
    if row["status"] == UNREVIEWED:
        assert unread
        assert not row["reviewed_by"]
        assert not row["reviewed_on"]
    else:
        assert not unread
        assert row["reviewed_by"]
        assert date.fromisoformat(row["reviewed_on"])


def test_no_message_hides_inside_an_f_string() -> None:
    """The gatherer does not look into them, so nobody would ever be asked to translate it."""
    hidden = re.compile(r"""\bf["'][^\n]*\{ ?_\(""")
    files = [path for room in ("bot", "directory", "web") for path in (PROJECT / room).rglob("*.py")]
    assert [path.name for path in files if hidden.search(path.read_text(encoding="utf-8"))] == []
