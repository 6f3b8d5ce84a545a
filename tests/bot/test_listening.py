"""The trained listener: what it promises on the development lines, and that no text makes it fail."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from bot.hearing.alarms.danger import SIGNALS, signals_in
from bot.hearing.evaluate import BENCHMARKS, PARTS, Pair, accuracy, micro, recall_and_false_alarms
from bot.hearing.labelled_lines import AUDIENCES, DATA, lines_of, training_lines
from bot.hearing.languages import LANGUAGES
from bot.hearing.linear_model import LinearModel
from bot.hearing.listening import Listening
from directory.terms import ABOUT, NEEDS
from tests.bot.test_safety_near_misses import now_or_not


@pytest.fixture(scope="module", params=[path.name for path in PARTS["dev"]])
def pairs(listening: Listening, request: pytest.FixtureRequest) -> list[Pair]:
    """The lines of each development part with what was heard."""
    return [(line, listening.understand(line.text)) for line in lines_of(DATA / request.param)]


@pytest.mark.parametrize(
    ("signal", "least", "most"),
    [("danger", 0.97, 0.06), ("crisis", 0.95, 0.04), ("child_at_risk", 0.95, 0.04), ("locating", 0.95, 0.04)],
)
def test_what_must_never_wait_is_rarely_missed_and_rarely_imagined(
    pairs: list[Pair], signal: str, least: float, most: float, request: pytest.FixtureRequest
) -> None:
    """Recall and false alarms, near misses written to be mistaken among them, do not get worse."""
    recall, alarms, _ = recall_and_false_alarms(pairs, signal)
    lately_written = any(part in request.node.name for part in ("seventh", "eighth"))
    # What those two call a child at risk was not mended line by line.
    assert recall >= (0.8 if lately_written and signal == "child_at_risk" else least)
    assert alarms <= most


@pytest.mark.parametrize(
    "text",
    [
        "she moves my white stick so I fall",
        "she pinned me down and I pushed her off",
        "My wife hides my hearing aids and laughs",
        "nobody believes men. She broke my finger in the car door and told my mum I did it myself.",
        "She keeps turning up wherever I've moved to. Third address in two years. How's she doing it?",
    ],
)
def test_who_is_hurt_by_a_woman_is_never_shown_the_line_for_those_who_hurt(
    listening: Listening, text: str
) -> None:
    """Doubt about who harmed whom is asked about, not guessed."""
    assert listening.understand(text).audience != "own_behaviour"


@pytest.mark.parametrize("text", ["I hit her", "i strangled my wife", "I can't stop checking her phone"])
def test_somebody_who_says_that_they_harm_is_heard(listening: Listening, text: str) -> None:
    """Owning up is taken at its word."""
    assert listening.understand(text).audience == "own_behaviour"


@pytest.mark.parametrize(
    "text", ["my husband keeps hitting me", "he keeps hitting me", "she hits me every weekend"]
)
def test_what_happens_again_and_again_is_no_emergency_card(listening: Listening, text: str) -> None:
    """A habit is abuse, and is answered as such; 999 is for now."""
    assert not listening.understand(text).signals.danger


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_danger_now_is_the_same_in_every_language(listening: Listening, language: str) -> None:
    """Nothing that happens now is missed, and no habit, past, "not" or dream is taken for it, model and all."""
    pairs = [pair for pair in now_or_not() if pair[0] == language]
    assert [now for _, now, _ in pairs if not listening.understand(now).signals.danger] == []
    assert [told for _, _, told in pairs if listening.understand(told).signals.danger] == []


@pytest.mark.parametrize(
    "text",
    [
        "my brother hits me",
        "my dad hits me",
        "my uncle beats me",
        "brat mnie bije",
        "أخي يضربني",
        "mi tío me pega",
    ],
)
def test_who_is_hit_by_a_relative_is_asked_how_old_they_are(listening: Listening, text: str) -> None:
    """No child's card and no age that nobody said: the question of age is still to come."""
    heard = listening.understand(text)
    assert heard.signals.first() is None
    assert "under_18" not in heard.about


@pytest.mark.parametrize(
    "text",
    ["uciekła z dziećmi, gdzie ona jest", "a fugit cu copiii, unde e", "she left with the kids where is she"],
)
def test_who_took_the_children_along_is_looked_for_all_the_same(listening: Listening, text: str) -> None:
    """Children who were taken along make no child at risk of somebody who wants to find them."""
    assert listening.understand(text).answered_as == "locating"


@pytest.mark.parametrize(
    "text",
    [
        "I'm not at the end of my rope yet",
        "I was suicidal years ago, I'm better now",
        "Low and flat. Not wanting to end it though.",
    ],
)
def test_what_is_over_or_denied_is_no_crisis(listening: Listening, text: str) -> None:
    """Past and "not" are heard."""
    assert not listening.understand(text).signals.crisis


def test_another_language_changes_nothing(listening: Listening) -> None:
    """A message in a language that is not among the twelve leaves the conversation's language as it was."""
    assert listening.understand("j'ai peur de lui, il a un couteau", "pl").language == "pl"


@pytest.mark.parametrize("text", ["I'm a man", "im a bloke"])
def test_a_man_who_says_only_that_asks_whether_this_is_for_him(listening: Listening, text: str) -> None:
    """The question behind the words is answered."""
    assert listening.understand(text).intent == "ask_man"


@pytest.mark.parametrize("text", ["I am a bit deaf", "my wife has left me", "should i confront him"])
def test_no_guess_is_surer_than_plain_words(listening: Listening, text: str) -> None:
    """Where a guess was, the two were taken for a muddle, and nothing was answered."""
    named, *guesses = (confidence for _, confidence in listening.understand(text).ranking)
    assert all(named >= guess for guess in guesses)


def test_who_it_is_about_is_understood(pairs: list[Pair]) -> None:
    """Survivor, supporter, own behaviour and professional are told apart in nine of ten lines."""
    assert accuracy(pairs, lambda line: line.audience, lambda heard: heard.audience) >= 0.9


@pytest.mark.parametrize(("head", "least"), [("needs", 0.74), ("about", 0.82)])
def test_what_would_help_and_for_whom_does_not_get_worse(pairs: list[Pair], head: str, least: float) -> None:
    """Needs and about keep the F1 that they have reached; the fifth part counts a gender that only an ending shows."""
    assert micro(pairs, head)[2] >= least


@pytest.mark.parametrize(
    ("text", "audience", "intent"),
    [
        ("he strangled me", "survivor", "strangulation"),
        ("I strangled her", "own_behaviour", "strangulation"),
        ("my brother strangled his girlfriend", "supporter", "strangulation"),
        ("these jeans are strangling me", "unclear", "off_topic"),
    ],
)
def test_four_stranglings_are_four_conversations(
    listening: Listening, text: str, audience: str, intent: str
) -> None:
    """Who did what to whom decides (SQ-7)."""
    heard = listening.understand(text)
    assert (heard.audience, heard.answered_as) == (audience, intent)


@pytest.mark.parametrize("text", ["my husband hits me", "my partner hits me", "he beats me"])
def test_gender_is_never_guessed(listening: Listening, text: str) -> None:
    """Nobody's gender is taken from whom they love or who hurts them."""
    assert not {"woman", "man"} & set(listening.understand(text).about)


def test_the_contract_holds_for_every_line(listening: Listening) -> None:
    """`signpost understand` writes only values that the contract lists."""
    for line in lines_of(DATA / "dev.csv")[::7]:
        said = listening.understand(line.text).contract()
        assert list(said) == [
            *SIGNALS,
            "audience",
            "needs",
            "about",
            "place",
            "language",
            "intent",
            "confidence",
        ]
        assert said["audience"] in AUDIENCES
        assert set(said["needs"]) <= set(NEEDS)
        assert set(said["about"]) <= set(ABOUT)


def test_no_text_makes_it_fail(listening: Listening) -> None:
    """Two thousand messages of noise, each is heard without an exception and with an intent."""
    dice = random.Random(5)
    alphabet = "abc he's kill ' \n\t\x00\u200f\u0301😭🔪<script>';--%s{}[]()|\\/ ਮਾਰ قتل нож ŵ 123 LS8 £"
    for _ in range(2000):
        text = "".join(dice.choice(alphabet) for _ in range(dice.choice((0, 1, 3, 20, 200))))
        assert listening.understand(text).answered_as


def test_saving_and_loading_changes_nothing(listening: Listening, tmp_path: Path) -> None:
    """The kept model hears what the trained one heard, in less than 30 MB."""
    listening.model.save(tmp_path / "listening.npz")
    again = Listening(LinearModel.load(tmp_path / "listening.npz"))
    assert (tmp_path / "listening.npz").stat().st_size < 30_000_000
    for line in lines_of(DATA / "dev.csv")[::20]:
        before, after = listening.understand(line.text), again.understand(line.text)
        assert (before.signals, before.audience, before.intent) == (
            after.signals,
            after.audience,
            after.intent,
        )


def test_no_line_is_in_two_parts() -> None:
    """What is reported was not learned by heart."""
    parts = [*sorted(DATA.glob("dev*.csv")), *BENCHMARKS]
    learned = {line.text.lower() for line in training_lines()}
    read = [{line.text.lower() for line in lines_of(part) if len(line.text) > 20} for part in parts]
    for number, part in enumerate(read):
        assert not part & learned
        assert not any(part & other for other in read[number + 1 :])


@pytest.mark.parametrize(
    "said",
    [
        "sorry can we speak English please, it is easier for me now",
        "he keeps hitting me",
        "my sister is being hit by her husband",
        "my 15 year old lad hits me",
        "my boyfriend hits me",
        "what should i say to her",
        "i've left the house",
        "i've left home",
        "he has left the house",
        "ok he's gone",
        "should i call the police",
        "where is my nearest refuge",
    ],
)
def test_what_is_no_alarm_is_not_answered_as_one(listening: Listening, said: str) -> None:
    """A habit, a change of language, a grown-up sister and a child who hits are met with help, not with an alarm."""
    heard = listening.understand(said)
    assert heard.signals.first() is None
    assert heard.answered_as not in ("danger", "crisis", "child_at_risk", "locating")


@pytest.mark.parametrize(
    "text",
    [
        "he's bleeding me dry with his loans and I want advice about debt",
        "Which course is there for my brother? He is hurting his wife and wants to stop",
        "I work with a man in Hull. His wife is hurting him. What support is there for older men?",
    ],
)
def test_words_of_danger_raise_no_card_where_all_else_says_that_there_is_none(
    listening: Listening, text: str
) -> None:
    """The patterns alone would raise it."""
    assert signals_in(text).danger
    assert not listening.understand(text).signals.first()


@pytest.mark.parametrize(
    "text",
    [
        "he says he'll slit the kids' throats if I go to court",
        "nes i frathu fe er mwyn iddo adael fi fynd, oedd e'n tagu fi",
        "We moved in on a Saturday and the weather was lovely and the neighbours brought a cake round, and my sister "
        "came with her two dogs, and then we had tea in the garden, and he has a knife and he is at the door",
    ],
)
def test_a_child_a_neck_or_a_long_story_leaves_the_words_of_danger_to_decide(
    listening: Listening, text: str
) -> None:
    """However little the model makes of them."""
    assert listening.understand(text).signals.danger
