"""A postcode is understood however it is written, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.postcode import AREAS, Outcode, Postcode, looks_foreign, mentions, parse, readings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LS8 1AA", "LS8 1AA"),
        ("ls81aa", "LS8 1AA"),
        (" l s 8 1 a a ", "LS8 1AA"),
        ("Ls8-1Aa.", "LS8 1AA"),
        ("ＬＳ８ １ＡＡ", "LS8 1AA"),
        ("sw1a1aa", "SW1A 1AA"),
        ("ec1a 1bb", "EC1A 1BB"),
        ("M1 1AE", "M1 1AE"),
        ("gir 0aa", "GIR 0AA"),
        ("ls8", "LS8"),
        ("LS 8", "LS8"),
        ("cf10", "CF10"),
        ("W1A", "W1A"),
    ],
)
def test_spacing_case_and_punctuation_do_not_matter(text: str, expected: str) -> None:
    """A postcode is read whichever way it is typed."""
    assert str(parse(text)) == expected


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("LS8 IAA", "LS8 1AA"),
        ("NE1 OAA", "NE1 0AA"),
        ("swla 1aa", "SW1A 1AA"),
        ("LS8 lAA", "LS8 1AA"),
        ("1012 AB", None),
        ("LSS 1AA", "LS5 1AA"),
        ("L58 1AA", "LS8 1AA"),
        ("S016", "SO16"),
        ("ls8 1a4", None),
        ("LSB 1AA", None),
    ],
)
def test_only_a_few_slips_are_forgiven(text: str, meant: str | None) -> None:
    """O for 0, I for 1 and S for 5 are put right either way round, l for 1 as well; nothing else is guessed."""
    found = [str(reading) for reading in readings(text)]
    assert meant in found if meant else not {"LS8 1AA", "LS8"} & set(found)


@pytest.mark.parametrize("text", ["LS8 1", "ls8 1a", "LS8-1"])
def test_a_postcode_left_half_typed_gives_its_first_half(text: str) -> None:
    """Somebody who stops early is understood, and never moved to LS81."""
    assert parse(text) == Outcode("LS8")


@pytest.mark.parametrize(
    "text",
    ["", "  ", "so", "help", "90210", "D02 X285", "K1A 0B6", "1012 AB", "all 5 of us", "LS", "QQ1 1AA", "🙂"],
)
def test_what_is_no_uk_postcode_is_refused(text: str) -> None:
    """Words, foreign codes and nothing at all are not postcodes."""
    assert parse(text) is None


@pytest.mark.parametrize("text", ["D02 X285", "90210", "90210-1234", "K1A 0B6", "1012 AB"])
def test_a_foreign_code_is_known_for_one(text: str) -> None:
    """Irish, American, Canadian and Dutch codes can be answered as what they are."""
    assert looks_foreign(text)


@pytest.mark.parametrize("text", ["BFPO 57", "bfpo57", "BF1 3AA", "BX1 1LT", "XX1 1AA", "GIR 0AA"])
def test_forces_and_bulk_mail_is_nowhere_on_a_map(text: str) -> None:
    """They are postcodes, but not places."""
    reading = parse(text)
    assert reading is not None
    assert not reading.geographic


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("im in ls8 near roundhay", ["LS8"]),
        ("my postcode is ls8 1aa thanks", ["LS8 1AA"]),
        ("SW1A1AA.", ["SW1A 1AA"]),
        ("from so16 to BH1 1AA", ["SO16", "BH1 1AA"]),
        ("call me at 8", []),
        ("it was 2 4am", []),
        ("I am so 1st", []),
        ("we have 2 kids and 1 dog", []),
        ("he is 6ft5", []),
    ],
)
def test_a_postcode_is_found_inside_a_sentence(text: str, found: list[str]) -> None:
    """Whole postcodes and first halves are found; times, ages and counts are not."""
    assert [str(mention.reading) for mention in mentions(text)] == found
    assert all(mention.sure for mention in mentions(text))


@pytest.mark.parametrize(
    "text", ["b4 he gets home", "alright m8", "in so 2 minutes", "I got a s21", "on the M6"]
)
def test_text_speak_is_never_a_sure_postcode(text: str) -> None:
    """`b4` may be Birmingham or "before": only other words can tell."""
    assert not any(mention.sure for mention in mentions(text))


@given(st.sampled_from(sorted(AREAS - {"BF", "BX", "XX"})), st.integers(1, 99), st.integers(0, 9), st.data())
def test_every_well_formed_postcode_survives_any_spacing_and_case(
    area: str, district: int, sector: int, data
) -> None:
    """Whatever its area and numbers, a postcode reads back as itself."""
    unit = data.draw(st.text("ABDEFGHJLNPQRSTUWXYZ", min_size=2, max_size=2))
    postcode = Postcode(Outcode(f"{area}{district}"), f"{sector}{unit}")
    written = data.draw(st.sampled_from(["", " ", "  ", "-", ".", " - "])).join(
        (str(postcode.outcode), postcode.incode)
    )
    written = data.draw(st.sampled_from([str.lower, str.upper, str.title]))(written)
    assert readings(written)[0] == postcode


@given(st.text(max_size=60))
def test_no_text_at_all_breaks_the_reading(text: str) -> None:
    """Anything may be typed: the answer is readings inside the text, or none."""
    readings(text)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in mentions(text))
