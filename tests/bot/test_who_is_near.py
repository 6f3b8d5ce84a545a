"""Where the other person is answers the questions about danger and the phone, in all twelve languages."""

from __future__ import annotations

import pytest

from bot.answers import Answers, read_answer
from bot.heard import hear
from bot.hearing.alarms.who_is_near import answer_of_whereabouts, says_away
from bot.message import Message

NOT_NOW_AT_WORK = (
    "not now, he's at work",
    "ddim nawr, mae e yn y gwaith",
    "teraz nie, jest w pracy",
    "nu acum, e la muncă",
    "ahora no, está en el trabajo",
    "agora não, está no trabalho",
    "hadda maya, wuxuu joogaa shaqada",
    "зараз ні, він на роботі",
    "ليس الآن، هو في العمل",
    "ابھی نہیں، وہ کام پر ہے",
    "abhi nahi, woh kaam par hai",
    "ਹੁਣ ਨਹੀਂ, ਉਹ ਕੰਮ ਤੇ ਹੈ",
    "এখন না, সে কাজে গেছে",
)
NO_ASLEEP = (
    "no he's asleep",
    "na, mae'n cysgu",
    "nie, śpi",
    "nu, doarme",
    "no, está dormido",
    "não, está a dormir",
    "maya, wuu hurdaa",
    "ні, він спить",
    "لا، هو نائم",
    "نہیں، وہ سو رہا ہے",
    "nahi woh so raha hai",
    "ਨਹੀਂ, ਉਹ ਸੌਂ ਰਿਹਾ ਹੈ",
    "না, সে ঘুমাচ্ছে",
)
YES_NEXT_ROOM = (
    "yes in the next room",
    "ydy, yn y stafell nesaf",
    "tak, w drugim pokoju",
    "da, în camera cealaltă",
    "sí, en la otra habitación",
    "sim, no quarto ao lado",
    "haa, qolka kale",
    "так, у сусідній кімнаті",
    "نعم، في الغرفة المجاورة",
    "ہاں، دوسرے کمرے میں",
    "ਹਾਂ, ਦੂਜੇ ਕਮਰੇ ਵਿੱਚ",
    "হ্যাঁ, পাশের ঘরে",
)
OUT = (
    "he's out",
    "mae e allan",
    "wyszedł",
    "a plecat",
    "ha salido",
    "saiu",
    "wuu baxay",
    "він вийшов",
    "خرج",
    "وہ باہر ہے",
    "ਉਹ ਬਾਹਰ ਹੈ",
    "সে বাইরে গেছে",
)


@pytest.mark.parametrize("words", [*NOT_NOW_AT_WORK, *NO_ASLEEP])
def test_a_no_with_a_reason_is_a_no(words: str) -> None:
    """To both questions, whatever the model made of the words."""
    assert read_answer("danger_now", words, "off_topic") == "no"
    assert read_answer("device_safe", words, "off_topic") == "no"
    assert says_away(words)


@pytest.mark.parametrize("words", YES_NEXT_ROOM)
def test_a_yes_with_somebody_near_is_danger_and_no_safe_phone(words: str) -> None:
    """With somebody in the next room a phone is never taken for safe."""
    assert read_answer("danger_now", words, "off_topic") == "yes"
    assert read_answer("device_safe", words, "off_topic") == "not_sure"
    assert not says_away(words)


@pytest.mark.parametrize("words", OUT)
def test_somebody_who_is_out_is_no_danger_now_and_may_look_later(words: str) -> None:
    """Doubt about the phone counts as not safe (SQ-3)."""
    assert read_answer("danger_now", words, "off_topic") == "no"
    assert read_answer("device_safe", words, "off_topic") == "not_sure"


@pytest.mark.parametrize("words", ["he's in the next room", "He is upstairs", "śpi", "está en casa"])
def test_somebody_near_is_never_taken_for_safe(words: str) -> None:
    """We do not guess that nothing will happen."""
    assert answer_of_whereabouts("danger_now", words) == "not_sure"
    assert answer_of_whereabouts("device_safe", words) == "no"
    assert not says_away(words)


def test_no_and_not_are_one_word_in_some_languages() -> None:
    """Without a comma "nie jest w pracy" may be either, and then we do not know."""
    assert answer_of_whereabouts("danger_now", "nie jest w pracy") == "not_sure"


@pytest.mark.parametrize(
    "words",
    [
        "he's out looking for me",
        "he's at the door",
        "he is at work and he will kill me",
        "he has gone to get a knife",
        "",
    ],
)
def test_other_words_beside_it_are_left_to_the_listener(words: str) -> None:
    """Only where nothing else is said."""
    assert answer_of_whereabouts("danger_now", words) is None
    assert not says_away(words)


@pytest.mark.parametrize("question", ["audience", "under_18", "area", None])
def test_no_other_question_is_answered_so(question: str | None) -> None:
    """Where he is says nothing about who or where they are."""
    assert answer_of_whereabouts(question, "he's at work") is None


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("not right now hes at work", "no"),
        ("nah she's gone to her mums", "no"),
        ("hes at work till 10", "no"),
        ("he's at work until about 6pm", "no"),
        ("yes its ok hes out", "no"),
        ("its fine he's asleep", "not_sure"),
        ("ok he's here", "not_sure"),
        ("he's out but he has a knife", None),
        ("he's gone to hers with a knife", None),
    ],
)
def test_how_long_and_that_it_is_all_right_change_nothing(words: str, answer: str | None) -> None:
    """Somebody who is out till ten is out; "it's fine" before it is no yes to danger, and a knife is never silenced."""
    assert answer_of_whereabouts("danger_now", words) == answer
    assert says_away(words) is (answer == "no")


def test_that_it_is_all_right_is_a_yes_about_the_phone() -> None:
    """And without those words nobody has said so."""
    assert answer_of_whereabouts("device_safe", "yes its ok hes out") == "yes"
    assert answer_of_whereabouts("device_safe", "hes out") == "not_sure"


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("this my friend phone", "yes"),
        ("I think it is alright to use it", "yes"),
        ("its my own phone", "yes"),
        ("this is my husband's phone", None),
        ("it is not fine", None),
        ("its my phone but he checks it", "no"),
    ],
)
def test_whose_phone_it_is_answers_whether_it_is_safe(words: str, answer: str | None) -> None:
    """A friend's or one's own, and nothing said against it; of a partner's nobody says that it is safe."""
    said = read_answer("device_safe", words, "tell")
    assert said == answer if answer else said != "yes"


def test_a_friends_phone_is_no_friend_who_needs_help() -> None:
    """Whose phone it is says nothing of whom this is about; a bare "me" does."""
    friends = Message("tell", "this my friend phone", (("audience", "supporter"),))
    assert hear(Answers(), "device_safe", friends).answers.audience is None
    assert hear(Answers(), "device_safe", Message("tell", "me")).answers.audience == "survivor"
