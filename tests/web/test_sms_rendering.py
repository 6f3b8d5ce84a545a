"""SM-6: every reply, every question and every service of the directory, in every language, within its budget."""

from __future__ import annotations

import csv
import gettext
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from web.conversation import Choice, Message
from web.fixed_cards import crisis_card, danger_card, first_question, helpline_card
from web.language_notes import brief_line, honest_lines
from web.locale import Languages
from web.segments import SMS, WHATSAPP, count, simplified, split
from web.sms_rendering import FURTHER, asked, helpline_text, rendered, still_offered, with_service
from web.texting_turn import permission_text

PROJECT = Path(__file__).parents[2]
LANGUAGES = ["en", *sorted(path.parts[-3] for path in PROJECT.glob("locales/*/LC_MESSAGES/messages.mo"))]
IN_GSM = {"en", "cy"}
QUESTION = Message(
    "bot",
    "Roughly where does the person you work with live? The first half of the postcode is enough, like LS8. "
    "Please leave out names and addresses.",
    "question",
    (Choice("Rather not say", "area:skip"),),
)
LONGEST_HOURS = "Opens on 24 September 2026 at 10:30am"


def words_in(language: str) -> Any:
    return gettext.translation("messages", str(PROJECT / "locales"), [language], fallback=True).gettext


def replies() -> Iterator[Any]:
    """Every response that a texter may get, with its options."""
    for file in sorted((PROJECT / "bot" / "domain").glob("*.yml")):
        for name, variants in (YAML(typ="safe").load(file.read_text()).get("responses") or {}).items():
            of_sms = any(variant.get("channel") == "sms" for variant in variants)
            for number, variant in enumerate(variants):
                if variant.get("channel") == "sms" or variant.get("condition") or not of_sms:
                    yield pytest.param(variant, id=f"{name}-{number}")


def services() -> list[dict[str, str]]:
    with (PROJECT / "directory" / "data" / "services.csv").open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["listed"] == "yes"]


def as_match(row: dict[str, str]) -> dict[str, Any]:
    phones = [phone.split("|")[0].strip() for phone in row["phones"].split(";") if phone.strip()]
    return {
        "name": row["name"],
        "phones": [{"number": phone, "free": True, "text": False} for phone in phones],
        "open": {"now": False, "always": False},
        "open_text": LONGEST_HOURS,
        "ask_first": [
            "Ask whether it can take you, because it does not say that it takes people without funds"
        ],
        "checked_text": "Not yet checked by phone. Read on a page and other pages, the newest from September 2026",
        "url": row["url"],
    }


def without_spaces(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("variant", replies())
def test_every_reply_fits_with_the_question_that_follows(variant: dict[str, Any], language: str) -> None:
    """Three texts of two segments at most, the question whole, nothing lost; English and Welsh in GSM-7."""
    _ = words_in(language)
    text = _(variant["text"].strip())
    choices = tuple(Choice(_(button["title"]), "a:b") for button in variant.get("buttons") or ())
    card = (variant.get("metadata") or {}).get("card", "text")
    reply = Message("bot", text, card, choices)
    said = rendered([reply] if choices else [reply, QUESTION], _, SMS)
    assert 1 <= len(said.texts) <= 3
    assert all(SMS.fits(one) for one in said.texts)
    if language in IN_GSM:
        assert all(count(one).encoding == "GSM-7" for one in said.texts)
        whole = without_spaces("".join(split(SMS.written(text))))
        assert whole[-40:] in without_spaces("".join(said.texts))
        assert FURTHER not in [option.value for option in said.options]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_texting_itself_says_is_one_segment_or_two(language: str) -> None:
    """The first reply in one; the helplines and the urgent in two at most."""
    _ = words_in(language)
    first = SMS.written(permission_text(_, welsh=True))
    if language in IN_GSM:
        assert count(first).segments <= (1 if language == "en" else 2)
    assert count(simplified(helpline_text(words_in("en")))).segments <= 2
    for card in (danger_card(_), crisis_card(_), helpline_card(_), first_question(_)):
        said = rendered([card], _, SMS).texts
        assert 1 <= len(said) <= 3
        assert all(SMS.fits(one) for one in said)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("row", services(), ids=lambda row: row["id"])
def test_every_service_is_one_text_with_its_number(row: dict[str, str], language: str) -> None:
    """The longest name with the longest hours: the number, the hours and the options are always whole."""
    match = as_match(row)
    said = with_service([match], [], words_in(language), SMS)
    assert len(said.texts) == 1
    assert SMS.fits(said.texts[0])
    if match["phones"]:
        assert match["phones"][0]["number"] in said.texts[0]
    if match["phones"] or language in IN_GSM:  # beside a long web address in a wide script there is no room
        assert LONGEST_HOURS in said.texts[0]
    assert [option.value for option in said.options] == ["more", "ask_person", "start_again"]


def test_a_result_reads_as_promised() -> None:
    """Name, number, open now or when, `1 more, 2 a person, 3 start again`."""
    match = {
        "name": "A line",
        "phones": [{"number": "0800 1", "free": True}],
        "open": {"now": True, "always": True},
    }
    assert with_service([match], [], str, SMS).texts[0].split("\n") == [
        "A line: 0800 1 (free)",
        "Open now, 24 hours a day",
        "Reply 1 more, 2 a person, 3 start again",
    ]


@pytest.mark.parametrize(
    ("match", "reached"),
    [
        ({"phones": [{"number": "85258", "text": True}]}, "Text 85258"),
        ({"phones": [{"number": "07700 900123", "text": True, "whatsapp": True}]}, "WhatsApp 07700 900123"),
        ({"phones": [{"number": "85258", "text": True}, {"number": "0113 1", "text": False}]}, "0113 1"),
        ({"phones": [], "email": "a@b.example"}, "a@b.example"),
        ({"phones": [], "url": "https://b.example"}, "https://b.example"),
    ],
)
def test_there_is_always_a_way_to_reach_a_service(match: dict[str, Any], reached: str) -> None:
    """A number to ring first; else one to text; else an address."""
    assert with_service([{"name": "A line", **match}], [], str, SMS).texts[0].startswith(f"A line: {reached}")


def test_a_supporter_is_offered_a_text_that_they_could_send() -> None:
    """SQ-12. As a fourth number, where the assistant offers it."""
    offer = [Choice("A text you could send", "ask_safe_text")]
    said = with_service([{"name": "A line"}], offer, str, SMS)
    assert said.texts[0].endswith("3 start again, 4 a text to send them")
    assert said.options[3].value == "ask_safe_text"


NEXT_STEPS = [Choice("What would help", "narrow"), Choice("Serious warning signs", "warning_signs")]


def test_further_steps_have_a_number_where_the_text_has_room() -> None:
    """Nobody has to guess the words. What has no room is still understood by its name."""
    said = with_service([{"name": "A line", "open_text": "Opening hours not known"}], NEXT_STEPS, str, SMS)
    assert said.texts[0].endswith("3 start again, 4 What would help, 5 Serious warning signs")
    assert [option.value for option in said.options[3:]] == ["narrow", "warning_signs"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_further_steps_take_nothing_from_a_service_and_cost_nothing(language: str) -> None:
    """The same lines above the options, in as many parts; and no step is lost."""
    _ = words_in(language)
    steps = [Choice(_(step.label), step.value) for step in NEXT_STEPS]
    for match in map(as_match, services()):
        bare, said = with_service([match], [], _, SMS), with_service([match], steps, _, SMS)
        assert said.texts[0].rpartition("\n")[0] == bare.texts[0].rpartition("\n")[0]
        assert count(said.texts[0]).segments == count(bare.texts[0]).segments
        assert {step.value for step in steps} <= {one.value for one in (*said.options, *said.hidden)}


def test_a_text_of_one_part_stays_one() -> None:
    """SM-6: one segment is usual."""
    for length in range(8, 120):
        match = {"name": "N" * length, "open_text": "Opening hours not known"}
        bare, said = with_service([match], [], str, SMS), with_service([match], NEXT_STEPS, str, SMS)
        assert count(said.texts[0]).segments == count(bare.texts[0]).segments, length


def test_a_step_that_has_a_number_has_one_under_the_next_service_too() -> None:
    """What was chosen from is not gone with `1 more`; the usual three are put there anew."""
    said = with_service([{"name": "A line"}, {"name": "Another"}], NEXT_STEPS, str, SMS)
    again = with_service(said.later, still_offered(said.options, said.hidden), str, SMS)
    assert again.options == said.options
    assert again.hidden == said.hidden


def test_too_many_options_wait_behind_the_last_number() -> None:
    """In a script that costs more, no option is lost and none is cut in two."""
    choices = [Choice(f"مدد کا ایک لمبا جواب نمبر {number}", f"need:{number}") for number in range(17)]
    seen, left = [], choices
    for _ in range(6):
        said = asked(["سوال"], left, [], [], (), str, SMS)
        assert len(said.texts) <= 3
        assert all(SMS.fits(one) for one in said.texts)
        seen += [option.value for option in said.options if option.value != FURTHER]
        left = list(said.hidden)
        if not left:
            break
    assert seen == [choice.value for choice in choices]


def test_danger_comes_first_and_whole_however_much_else_is_said() -> None:
    """What keeps somebody alive is never what is cut."""
    danger = Message("bot", "Call 999 now. " + "Stay on the line. " * 10, "danger")
    said = rendered([Message("bot", "Other words. " * 80), danger, QUESTION], str, SMS)
    assert said.texts[0].startswith("Call 999 now.")
    assert "Other words" not in said.texts[0].split("line. ")[0]
    assert len(said.texts) <= 3
    assert "Rather not say" in said.texts[-1]


def test_what_was_widened_is_said() -> None:
    """DI-6."""
    found = Message(
        "bot", "Here.", "services", (), ({"name": "A line"},), {"widened": ["No local service for men"]}
    )
    assert rendered([found], str, SMS).texts[0].startswith("No local service for men")


def test_where_there_is_nobody_the_lines_that_are_always_there_are_named() -> None:
    """Never a dead end."""
    none = Message(
        "bot",
        "That is everyone I know of.",
        "services",
        (Choice("Start again", "start_again"),),
        (),
        {"always": [{"name": "Emergency", "number": "999"}, {"name": "A line", "number": "0808 1"}]},
    )
    assert "A line: 0808 1" in rendered([none], str, SMS).texts[0]


def test_whatsapp_is_one_message_where_texts_are_three() -> None:
    """Its budget is longer."""
    long = Message("bot", "A sentence of some length. " * 30)
    assert len(rendered([long], str, WHATSAPP).texts) == 1
    assert len(rendered([long], str, SMS).texts) == 3


@pytest.mark.parametrize("language", ["pl", "ar", "bn", "uk", "cy"])
def test_who_checked_the_words_finds_room_beside_what_else_is_said_first(language: str) -> None:
    """It is said once: the notice of what texting leaves behind and a greeting do not push it out."""
    languages = Languages()
    words, spoken = languages.words_in(language), languages.named(language)
    note = Message("system", "\n".join(honest_lines(spoken)), data={"brief": brief_line(spoken)})
    greeting = Message("bot", words("Thank you for telling me."))
    notice = words(
        "Texts stay on this phone, and may show on other devices or a bill. Text EXIT and this chat is forgotten."
    )
    said = rendered([greeting, note, first_question(words)], words, SMS, notice)
    assert len(said.texts) <= SMS.texts
    assert any(" please" in text for text in said.texts)


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_the_honest_line_is_one_text_of_two_segments_at_most(language: str) -> None:
    """In every language, whatever script it is written in."""
    spoken = Languages().named(language)
    assert spoken
    assert count(SMS.written(brief_line(spoken))).segments <= 2
