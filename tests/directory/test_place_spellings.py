"""A place is found however the languages of the door write it, and a word of theirs is never taken for one."""

from __future__ import annotations

import csv

import pytest

from directory.authorities import DATA, ordinary_words
from directory.models import Place, PlaceAmbiguous, PlaceUnknown
from directory.place_spellings import OTHER_SCRIPTS, folded, mutated, spellings
from directory.places import Places


def rows() -> list[dict[str, str]]:
    with (DATA / "place_spellings.csv").open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("میں مانچسٹر میں رہتی ہوں", "مانچسٹر", "Manchester"),
        ("میری بہن ٹاور ہیملیٹس میں ہے", "ٹاور ہیملیٹس", "Tower Hamlets"),
        ("شفيلد", "شفيلد", "Sheffield"),
        ("كارديف، محتاجة علاج نفسي", "كارديف", "Cardiff"),
        ("أعيش في برمنغهام مع أطفالي", "برمنغهام", "Birmingham"),
        ("طلعت من بيتي بليفربول مع طفلين", "بليفربول", "Liverpool"),
        ("كيف الطقس بلندن", "بلندن", "London"),
        ("ডার্বি", "ডার্বি", "Derby"),
        ("আমি ইলফোর্ডে থাকি", "ইলফোর্ডে", "Ilford"),
        ("আমি টাওয়ার হ্যামলেটসে থাকি", "টাওয়ার হ্যামলেটসে", "Tower Hamlets"),
        ("ਸਾਊਥਾਲ ਵਿੱਚ ਕੋਈ ਮਦਦ?", "ਸਾਊਥਾਲ", "Southall"),
        ("ਮੈਂ ਡਰਬੀ ਤੋਂ ਆਂ", "ਡਰਬੀ", "Derby"),
        ("я живу у Лестері", "Лестері", "Leicester"),
        ("ми в Единбурзі", "Единбурзі", "Edinburgh"),
        ("психолог у Бристолі", "Бристолі", "Bristol"),
        ("є хтось у Редінгу?", "Редінгу", "Reading"),
        ("в Північній Ірландії", "Північній Ірландії", "Northern Ireland"),
        ("vivo en Edimburgo", "Edimburgo", "Edinburgh"),
        ("em Londres ta difícil", "Londres", "London"),
        ("mieszkam w Londynie", "Londynie", "London"),
        ("jadę do Edynburga", "Edynburga", "Edinburgh"),
        ("siostra mieszka w Bradfordzie", "Bradfordzie", "Bradford"),
        ("stau la Londra", "Londra", "London"),
        ("adăposturi în Țara Galilor", "Țara Galilor", "Wales"),
        ("waxaan ku noolahay Kaardif", "Kaardif", "Cardiff"),
        ("Londres, Inglaterra", "Londres, Inglaterra", "London"),
    ],
)
def test_a_place_is_found_in_the_spelling_of_the_language(
    places: Places, text: str, mention: str, name: str
) -> None:
    """With the endings and prefixes that names take there; what we write is its English name."""
    found = places.places_in(text)
    assert (found.text, found.name) == (mention, name)
    assert places.place_of(text) == places.place_of(name)
    assert isinstance(places.place_of(text), Place)


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        ("dw i'n byw yng Ngwynedd", "Gwynedd", "Gwynedd"),
        ("dwi'n byw yng Nghaerdydd", "Caerdydd", "Cardiff"),
        ("yn Abertawe", "Abertawe", "Swansea"),
        ("Wrecsam", "Wrecsam", "Wrexham"),
        ("ym Mhontypridd", "Pontypridd", "Pontypridd"),
        ("dyn o Bwllheli", "Pwllheli", "Pwllheli"),
        ("symudodd e i Loegr", "Lloegr", "England"),
        ("yn y Barri", "Y Barri", "Barry"),
    ],
)
def test_a_welsh_name_is_known_by_its_mutations(places: Places, text: str, name: str, english: str) -> None:
    """It is written back as the official Welsh name."""
    assert places.places_in(text).name == name
    assert places.place_of(text).name == english == places.place_of(name).name


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("vivem em Stockwell", "Stockwell"),
        ("maamulaan London", "London"),
        ("moro em reading", "reading"),
        ("mieszkam w Reading", "Reading"),
        ("cerca de Reading", "Reading"),
        ("sunt din Harrow", "Harrow"),
        ("Reading ayaan ku noolahay", "Reading"),
        ("main Reading mein rehti hoon", "Reading"),
        ("ami Poplar e thaki", "Poplar"),
        ("Stau în Northampton de 6 ani", "Northampton"),
        ("আমি Reading এ থাকি", "Reading"),
        ("ਮੈਂ Sale ਵਿੱਚ ਰਹਿੰਦੀ ਹਾਂ", "Sale"),
        ("أسكن في Reading", "Reading"),
        ("живу в Bath", "Bath"),
        ("я з двома дітьми, Reading", "Reading"),
    ],
)
def test_the_prepositions_of_the_languages_say_where_as_in_does(
    places: Places, text: str, mention: str
) -> None:
    """A village, or a town that is also a word, is a place after em, w, en, ku noolahay, or before mein and ਵਿੱਚ."""
    assert places.places_in(text).text == mention


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("я з Лідса, але живу в Йорку", "York"),
        ("أنا من ليدز لكن أعيش في يورك", "York"),
        ("Саутголл, Лондон", "Southall"),
        ("ساؤتھال، لندن", "Southall"),
    ],
)
def test_where_somebody_lives_outranks_the_other_places(places: Places, text: str, name: str) -> None:
    """As in English: from Leeds, but lives in York; and the narrower of two."""
    assert places.places_in(text).name == name


@pytest.mark.parametrize(
    "text",
    ["футбольне дербі завтра", "ডার্বি ম্যাচ দেখলাম", "میٹر ریڈنگ نہیں لی", "ليستر العورة", "مانشستر يونايتد"]
    + ["لندن روڈ پر", "شارع لندن", "я не в Лондоні", "میں لندن میں نہیں ہوں", "nie w Londynie"]
    + ["strong gales tonight", "anglia ruskin university", "roti thandi hove taan", "farw yn capel"]
    + [
        "vivo en Nueva York",
        "я живу в Нью-Йорку",
        "نیو یارک میں",
        "নিউ ইয়র্কে থাকি",
        "i live in new south wales",
    ],
)
def test_a_word_of_theirs_is_not_a_place(places: Places, text: str) -> None:
    """A derby, a reading, gales and New York are not in the UK; a wrong place is worse than none."""
    assert places.places_in(text) is None
    assert isinstance(places.place_of(text), PlaceUnknown)


@pytest.mark.parametrize(
    "text", ["Ньюпорт", "نيوبورت", "নিউপোর্টে থাকি", "ਹੇਜ਼ ਦੇ ਕੋਲ", "Clapham", "i live in kensington"]
)
def test_a_name_that_several_places_share_is_asked_about_in_every_script(places: Places, text: str) -> None:
    """Newport is asked about in English; writing it in Ukrainian says no more."""
    assert isinstance(places.place_of(text), PlaceAmbiguous)


@pytest.mark.parametrize("language", sorted({row["language"] for row in rows()}))
def test_every_spelling_of_the_table_leads_to_its_place(places: Places, language: str) -> None:
    """No name is unknown to the index, and no spelling belongs to two places."""
    for row in rows():
        listed = row["spellings"].split("; ") if row["language"] == language else ()
        for spelling in filter(None, listed):
            assert places.place_of(spelling) == places.place_of(row["name"]), (row["name"], spelling)


def test_every_name_of_the_table_is_known(places: Places) -> None:
    """A row whose English name nobody knows would never be found."""
    for row in rows():
        found = places.place_of(row["name"])
        abroad = row["name"] in ("New York", "USA", "Canada", "Australia")
        assert (found == PlaceUnknown("foreign")) == abroad, row["name"]
        assert abroad or not isinstance(found, PlaceUnknown), row["name"]


def test_no_form_is_made_for_two_places() -> None:
    """A case ending or a mutation never turns one town into another."""
    meant: dict[tuple[str, str], set[str]] = {}
    for row in rows():
        for spelling in filter(None, row["spellings"].split("; ")):
            known = spellings().of(spelling)
            meant.setdefault((row["language"], folded(spelling)), set()).add(row["name"])
            assert known is None or known.name.split(",")[0] == row["name"].split(",")[0], spelling
    assert all(len(names) == 1 for names in meant.values())


def test_words_kept_apart_are_spellings() -> None:
    """A word of another script in the table of ordinary words is there because a place is spelt so."""
    for word in ordinary_words("word"):
        assert word.isascii() or spellings().of(word), word


def test_welsh_letters_of_two_signs_do_not_mutate_as_one() -> None:
    assert list(mutated("gwynedd")) == ["wynedd", "ngwynedd"]
    assert not list(mutated("ddinbych"))
    assert not list(mutated("abertawe"))


def test_scripts_are_those_of_the_door() -> None:
    assert {row["language"] for row in rows()} >= OTHER_SCRIPTS | set("pl ro es pt so cy".split())
