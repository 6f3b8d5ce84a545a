"""SM-6: what a text costs is counted as the networks count, and long words are put into few short texts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from web.segments import GSM, SMS, UCS, WHATSAPP, Budget, count, pack, simplified, split

VECTORS = json.loads((Path(__file__).parent / "vectors" / "sms_segments.json").read_text())["vectors"]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_segments_are_counted_as_the_networks_count(vector: dict[str, Any]) -> None:
    """Alphabet, parts and bits of the provider's own counter, escape and surrogate pairs at a boundary included."""
    counted = count(vector["text"])
    assert (counted.encoding, counted.segments) == (vector["encoding"], vector["segments"])
    assert (counted.bits, counted.total_bits) == (vector["bits"], vector["total_bits"])


def test_thirty_four_texts_are_held() -> None:
    assert len(VECTORS) == 34


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("I’m not “safe” – now…", 'I\'m not "safe" - now...'),
        ("Mae’n ddŵr, tŷ, môr a thân", "Mae'n ddwr, ty, mor a than"),
        ("Potrzebuję pomocy, proszę. Łódź", "Potrzebuje pomocy, prosze. Lodz"),
        ("Café à Noël", "Café à Noel"),
        ("• one\u00a0two", "- one two"),
    ],
)
def test_letters_that_would_cost_more_are_written_plainly(written: str, sent: str) -> None:
    """Welsh loses its circumflexes, as people who text in Welsh write; é and à are in the alphabet and stay."""
    assert simplified(written) == sent
    assert count(sent).encoding == GSM


@pytest.mark.parametrize("text", ["مدد چاہیے", "ਮਦਦ ਚਾਹੀਦੀ ਹੈ", "Потрібна допомога", "সাহায্য দরকার"])
def test_other_scripts_are_left_as_they_are(text: str) -> None:
    """They have a budget of their own."""
    assert simplified(text) == text
    assert count(text).encoding == UCS


def test_long_texts_are_cut_at_the_ends_of_sentences() -> None:
    """Two segments each, nothing lost, no sentence broken that fits by itself."""
    sentences = [f"This is sentence number {number} of a long answer to somebody." for number in range(20)]
    texts = split(" ".join(sentences))
    assert all(count(text).segments <= 2 for text in texts)
    assert all(text.endswith(".") for text in texts)
    assert " ".join(texts).replace("\n", " ") == " ".join(sentences)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab .!?\n€é’مя😀", max_size=700))
def test_whatever_is_cut_fits_and_nothing_is_lost(text: str) -> None:
    """Any script, any length."""
    texts = split(text)
    assert all(SMS.fits(one) for one in texts)
    assert "".join("".join(texts).split()) == "".join(text.split())


def test_pieces_share_a_text_where_they_fit() -> None:
    """One text of two segments costs as much as two of one, and cannot arrive the wrong way round."""
    assert pack(["a" * 150, "b" * 150, "c" * 150]) == [f"{'a' * 150}\n{'b' * 150}", "c" * 150]


def test_whatsapp_has_a_longer_budget_and_keeps_its_letters() -> None:
    """It is not sent in segments."""
    assert WHATSAPP.fits("ŵ" * 1500)
    assert WHATSAPP.written("tŷ’r") == "tŷ’r"
    assert not Budget(characters=10).fits("a" * 11)
