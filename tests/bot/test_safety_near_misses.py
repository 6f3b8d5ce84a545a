"""Who did what to whom, when, and "not": what sounds like danger and is none stays an ordinary message (SQ-7).

`now_or_not.csv` has the same fifteen pairs in twelve languages, English first: a habit, the past, a "not" or a
dream against the same thing happening now.
"""

from __future__ import annotations

import csv
import time
from collections import Counter
from pathlib import Path

import pytest

from bot.hearing.alarms.children import is_of_unknown_age
from bot.hearing.alarms.danger import Signals, signals_in
from bot.hearing.labelled_lines import training_lines
from bot.hearing.languages import LANGUAGES
from bot.hearing.said_elsewhere import needs_elsewhere

TABLE = Path(__file__).parent / "now_or_not.csv"
PAIRS = [
    ("he is going to kill me", "my mum is going to kill me if i'm late"),
    ("he's killing her", "this traffic is killing me"),
    ("he's strangling me", "these jeans are strangling me"),
    ("he just hit me", "he has never hit me"),
    ("he's beating me up", "he used to beat me up years ago"),
    ("he has a knife", "best bread knife for sourdough"),
    ("he's at the door", "the postman is at the door"),
    ("he tried to strangle me just now", "he tried to strangle me last year"),
    ("he's hitting me", "she's hitting on me at work"),
    ("he's hitting me now", "he hits me now and again"),
    ("he's going to hit me", "what if he hits me one day"),
    ("i'm in danger", "nobody is in danger"),
    ("my brother is beating his girlfriend now", "my brother beat me at fifa again"),
    ("he's smashing the house up", "i smashed my phone screen"),
    ("i'm going to kill her", "i could kill for a bacon sandwich"),
]


def now_or_not() -> list[tuple[str, str, str]]:
    """Language, what happens now, and what sounds like it and does not."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        return [(row["language"], row["now"], row["not_now"]) for row in csv.DictReader(table)]


@pytest.mark.parametrize(("danger", "ordinary"), PAIRS)
def test_a_near_miss_is_told_from_danger(danger: str, ordinary: str) -> None:
    """The first of each pair is danger, the second is not."""
    assert signals_in(danger).danger
    assert not signals_in(ordinary).danger


@pytest.mark.parametrize(("language", "now", "not_now"), now_or_not())
def test_now_is_told_from_a_habit_the_past_and_a_dream_in_every_language(
    language: str, now: str, not_now: str
) -> None:
    """By the patterns alone, so that it holds where no model is asked."""
    assert signals_in(now).danger
    assert not signals_in(not_now).danger


def test_every_language_has_the_same_pairs_and_none_of_them_was_learnt() -> None:
    """What is danger now is the same in twelve languages, and the table measures it honestly."""
    pairs = now_or_not()
    assert set(Counter(language for language, _, _ in pairs).values()) == {15}
    assert {language for language, _, _ in pairs} == set(LANGUAGES)
    learnt = {line.text.lower() for line in training_lines() if len(line.text) > 25}
    assert not learnt & {text.lower() for _, *both in pairs for text in both}


@pytest.mark.parametrize(
    ("cry", "told"),
    [
        ("mąż mnie bije!", "mąż mnie bije"),
        ("mąż mnie bije, ratunku", "mąż mnie bije, gdzie szukać pomocy"),
        ("potrzebuję pomocy, mąż mnie bije", "potrzebuję pomocy prawnej, mąż mnie bije"),
        ("чоловік мене б'є, потрібна допомога", "чоловік мене б'є, потрібна допомога адвоката"),
        ("soțul mă bate! ajutor", "soțul mă bate de doi ani"),
        ("socorro, meu marido me bate", "preciso de ajuda, meu marido me bate"),
        ("auxilio, mi marido me pega", "necesito ayuda, mi marido me pega"),
        ("чоловік мене б'є, рятуйте", "чоловік мене б'є, але не щодня"),
        ("زوجي يضربني! ساعدوني", "زوجي يضربني أحيانا"),
        ("helpwch fi, mae o'n fy nharo i", "mae o'n fy nharo i weithiau"),
    ],
)
def test_a_cry_makes_now_of_a_tense_that_could_be_a_habit(cry: str, told: str) -> None:
    """Where one tense says "hits" and "is hitting", an exclamation or a cry for help decides."""
    assert signals_in(cry).danger
    assert not signals_in(told).danger


@pytest.mark.parametrize(
    "text",
    [
        "zawsze mnie bije, stoi teraz pod drzwiami",
        "bije mnie codziennie, ma nóż, jestem w łazience",
        "siempre me pega cuando bebe, está en la puerta con un cuchillo",
        "він б'є мене роками, зараз ламає двері",
        "زوجي حابسني بالبيت من امبارح",
        "lata temu mnie bił, teraz stoi pod drzwiami",
        "always the same on saturday, he's kicking the door in",
        "he is strangling me, he always does",
        "he hits me every day and he's got a knife to my throat",
        "he told me yesterday he will kill me and the kids",
        "please speak english, he is beating me now",
        "he has kept me locked in the house for weeks",
        "husband always angry, he come with knife",
        "zawsze mnie bije i ma nóż",
        "mereu mă bate și are un cuțit",
        "siempre me pega y tiene un cuchillo",
        "sempre me bate e está com uma faca",
        "він завжди б'є мене і в нього ніж",
        "دائما يضربني ومعه سكين",
        "وہ روز مارتا ہے اور اس کے ہاتھ میں چاقو ہے",
        "ਉਹ ਰੋਜ਼ ਮਾਰਦਾ ਹੈ ਅਤੇ ਉਸਦੇ ਹੱਥ ਵਿੱਚ ਚਾਕੂ ਹੈ",
        "সে রোজ মারে আর তার হাতে ছুরি",
        "maalin walba wuu i garaacaa oo mindi ayuu wataa",
        "mae o wastad yn fy nharo ac mae ganddo gyllell",
        "siempre grita pero hoy tiene un cuchillo",
        "mi ex me pegaba hace años, hoy está en la puerta",
        "har roz marta hai lekin ab uske paas chaku hai",
        "wczoraj powiedział że mnie zabije",
        "вчора сказав що вб'є мене",
    ],
)
def test_a_habit_beside_it_hides_no_danger(text: str) -> None:
    """A doubt silences only what it stands beside."""
    assert signals_in(text).danger


@pytest.mark.parametrize(
    "text",
    [
        "years ago he had a knife, now i live on my own",
        "i dreamt that he is outside with a knife",
        "can we speak english please",
        "antes mi marido me pegaba, hoy vivo tranquila con mis hijos",
        "dzisiaj mieszkam sama, kiedyś mnie bił",
        "zawsze mówi że mnie zabije",
    ],
)
def test_what_is_over_stays_over_beside_a_today(text: str) -> None:
    """A word of now beside one's own peace is no danger."""
    assert not signals_in(text).danger


def test_today_does_not_bring_back_an_old_crisis() -> None:
    """Suicide long ago, and today well, is over."""
    assert not signals_in("dwa lata temu chciałam się zabić, dziś mam terapię i jest dobrze").crisis


@pytest.mark.parametrize(
    ("crisis", "ordinary"),
    [
        ("i want to kill myself", "i don't want to kill myself"),
        ("i feel suicidal", "i'm not suicidal"),
        ("i want to end it all", "i want to end it with him"),
        ("i want to die", "i want to die of embarrassment"),
        ("i've taken an overdose", "overdosed on chocolate at easter"),
        ("i'd be better off dead", "i'd be better off without him"),
    ],
)
def test_a_near_miss_is_told_from_a_crisis(crisis: str, ordinary: str) -> None:
    """Idioms, and a plain no, are not a crisis."""
    assert signals_in(crisis).crisis
    assert not signals_in(ordinary).crisis


@pytest.mark.parametrize(
    "text", ["wczoraj połknęłam tabletki, chcę umrzeć", "ayer quise quitarme la vida, quiero morir"]
)
def test_yesterday_ends_no_crisis(text: str) -> None:
    """Only what is months or years ago is over."""
    assert signals_in(text).crisis


@pytest.mark.parametrize(
    ("locating", "ordinary"),
    [
        ("where is my wife", "where can i go"),
        ("find where she lives", "how do i stop him finding out where i live"),
        ("where is the refuge", "i need a refuge"),
        (
            "need to know which hostel she is in so i can bring her a coat",
            "need to know which hostel takes a mum and two boys",
        ),
        (
            "which refuge would take my wife, she left with my kids",
            "which refuge would take my client and her kids",
        ),
        (
            "i know a refuge takes her so which one",
            "my daughter left him with the baby, will a refuge take her",
        ),
        ("get me into a refuge where my ex is", "i want to get into a refuge, my ex is in prison"),
        (
            "i don't need to know the address just the street the refuge is on",
            "i don't need to know the address just if they have a room",
        ),
        (
            "my missus walked out on me, which refuge has room tonight",
            "my husband left me with nothing, which refuge takes women with no money",
        ),
        (
            "my girlfriend ran off with my son, which refuges in wales take mums",
            "she's left him with her kids and is at mine, what refuge takes dogs",
        ),
        (
            "get into a refuge to see my wife how do i do that",
            "my wife hits me, is there a refuge that takes men and their kids",
        ),
        ("tell me where i can send her a letter", "where i can take her"),
        ("which refuge is she in", "will he be able to find me if i go to a refuge"),
        ("track her phone", "he tracks my phone"),
        ("what did she say to you", "what do they say when you ring"),
        ("how would my girlfriend hide this website from me", "how do i hide this website from my husband"),
        (
            "how can i tell if my wife used this site",
            "how can i tell if my husband saw this site on my phone",
        ),
        ("sut mae fy ngwraig yn cuddio'r wefan oddi wrtha i", "sut dw i'n cuddio'r wefan yma"),
        ("jak żona ukrywa tę stronę przede mną", "jak ukryć tę stronę przed mężem"),
        ("cum ascunde nevasta acest site de mine", "cum ascund acest site"),
        ("cómo esconde mi mujer esta página de mí", "cómo escondo esta página de mi marido"),
        ("como é que ela esconde este site de mim", "como escondo este site do meu marido"),
        ("як дружина приховує цей сайт від мене", "як приховати цей сайт від чоловіка"),
        ("كيف تخفي زوجتي هذا الموقع عني", "كيف أخفي هذا الموقع عن زوجي"),
        ("uciekła z dziećmi, gdzie ona jest", "uciekła z dziećmi, gdzie ona może pójść"),
        ("a fugit cu copiii, unde e", "am fugit cu copiii, unde pot merge"),
        ("se fue con los niños, dónde está", "me fui con los niños, dónde puedo ir"),
        ("ela fugiu com as crianças, onde está", "fugi com as crianças, onde posso ir"),
        ("втекла з дітьми, де вона", "втекла з дітьми, куди їй іти"),
        ("هربت مع الأولاد، أين هي", "هربت مع الأولاد، أين تذهب"),
        ("mae hi wedi rhedeg efo'r plant, ble mae hi", "dw i wedi rhedeg efo'r plant, i ble alla i fynd"),
        ("وہ بچوں کو لے کر بھاگ گئی، کہاں ہے", "میں بچوں کو لے کر نکل آئی، کہاں جاؤں"),
        ("ਉਹ ਬੱਚੇ ਲੈ ਕੇ ਭੱਜ ਗਈ, ਕਿੱਥੇ ਹੈ", "ਮੈਂ ਬੱਚੇ ਲੈ ਕੇ ਨਿਕਲ ਆਈ, ਕਿੱਥੇ ਜਾਵਾਂ"),
        ("বাচ্চাদের নিয়ে পালিয়ে গেছে, কোথায় আছে", "বাচ্চাদের নিয়ে চলে এসেছি, কোথায় যাব"),
        ("carruurta ayay la carartay, xaggee joogtaa", "carruurta ayaan la cararay, xaggee aadi karaa"),
    ],
)
def test_needing_help_is_told_from_locating(locating: str, ordinary: str) -> None:
    """Asking for a safe place, or fearing to be found, is not looking for somebody."""
    assert signals_in(locating).locating
    assert not signals_in(ordinary).locating


@pytest.mark.parametrize(
    ("child", "ordinary"),
    [
        ("he hits the kids", "he doesn't hit the kids"),
        ("my stepdad hits me", "my dad hit me when i was a child"),
        ("he is hurting my son", "my son hits me"),
    ],
)
def test_a_near_miss_is_told_from_a_child_at_risk(child: str, ordinary: str) -> None:
    """Long ago, a plain no, and a child who harms are other conversations."""
    assert signals_in(child).child_at_risk
    assert not signals_in(ordinary).child_at_risk


@pytest.mark.parametrize(
    ("child", "unknown"),
    [
        ("i'm 14 and my dad hits me", "my dad hits me"),
        ("my brother hits me, i'm in year 8", "my brother hits me"),
        ("my uncle beats me after school", "my uncle beats me"),
        ("my mum hits me and my dad does nothing", "my mum hits me"),
        ("mae dad yn fy nharo i, dw i'n 12", "mae dad yn fy nharo i"),
        ("tata mnie bije po szkole", "tata mnie bije"),
        ("fratele mă bate, am 13 ani", "fratele meu mă bate"),
        ("mi hermano me pega, tengo 12 años", "mi hermano me pega"),
        ("o meu pai bate-me com o cinto", "o meu pai bate-me"),
        ("брат мене б'є, мені 11", "брат мене б'є"),
        ("أبي يضربني عمري ١٣", "أبي يضربني"),
        ("ابو مجھے مارتے ہیں، 13 سال کی ہوں", "ابو مجھے مارتے ہیں"),
        ("ਪਾਪਾ ਮੈਨੂੰ ਮਾਰਦੇ ਨੇ, ਸਕੂਲ ਦੱਸਾਂ?", "ਪਾਪਾ ਮੈਨੂੰ ਮਾਰਦੇ ਨੇ"),
        ("আব্বু আমাকে মারে, আমার ১২", "আব্বু আমাকে মারে"),
        ("aabbe ayaa i garaaca, 13 jir baan ahay", "aabbe ayaa i garaaca"),
    ],
)
def test_a_relative_hits_grown_ups_too(child: str, unknown: str) -> None:
    """A father, a brother or an uncle says nothing of an age: only a child's words bring the child's card."""
    assert signals_in(child).child_at_risk
    assert not is_of_unknown_age(child)
    assert not signals_in(unknown).child_at_risk
    assert is_of_unknown_age(unknown)


@pytest.mark.parametrize("piece", ["یضرب", "يضربها ", "як сховати сайт ", "шукаю ", "gala ghut", "la voy a "])
def test_no_message_of_one_piece_over_and_over_keeps_anybody_waiting(piece: str) -> None:
    """In a message of two thousand letters every pattern gives up in one pass."""
    long = (piece * 2000)[:2000]
    began = time.process_time()
    signals_in(long)
    needs_elsewhere(long, set(), set(), Signals())
    assert time.process_time() - began < 0.5
