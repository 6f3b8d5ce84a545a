"""Nothing is made up: every answer to a question names its sources, and the nations that they hold for."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
import yaml

from bot.project import DOMAIN, ROOM
from bot.replies import best_variant
from bot.turns import DOORS
from directory.terms import ROLES

PROJECT = ROOM.parent
# What else states facts: the page about tracks, and the cards about hands on the neck and about what was swallowed.
OTHERS = ("safety page", "utter_strangulation", "utter_crisis")
COLUMNS = ["reply", "claim", "nations", "source", "address", "dated"]
NATIONS = {"England": "E", "Wales": "W", "Scotland": "S", "Northern Ireland": "N"}
ANSWERS = {
    name: variants
    for topic in ("questions", "worries", "orders", "hard_questions", "stay_safe_online")
    for name, variants in yaml.safe_load((DOMAIN / f"{topic}.yml").read_text())["responses"].items()
}
with (ROOM / "words" / "sources.csv").open(encoding="utf-8", newline="") as table:
    ROWS = list(csv.DictReader(table))
DIRECTORY = re.sub(r"[ -]", "", (PROJECT / "directory" / "data" / "services.csv").read_text(encoding="utf-8"))


def nations_of(reply: str) -> set[str]:
    """Where the sources of a reply say that they hold."""
    said = {nation for row in ROWS if row["reply"] == reply for nation in row["nations"].split("; ")}
    return {"E", "W", "S", "N"} if "UK" in said else said


@pytest.mark.parametrize("reply", [*sorted(ANSWERS), *OTHERS])
def test_every_answer_names_its_sources(reply: str) -> None:
    """Every question of fact has at least one row."""
    assert [row for row in ROWS if row["reply"] == reply]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['reply']}: {row['claim'][:30]}")
def test_every_row_can_be_followed(row: dict[str, str]) -> None:
    """A claim, a nation, a name, a date or the word that there is none, and an address or a file that is there."""
    assert list(row) == COLUMNS
    assert row["reply"] in ANSWERS or row["reply"] in OTHERS
    assert row["claim"]
    assert row["source"]
    assert set(row["nations"].split("; ")) <= {"E", "W", "S", "N", "UK"}
    assert re.fullmatch(r"undated|20\d\d(-[01]\d(-[0-3]\d)?)?", row["dated"])
    assert re.match(r"https?://[\w.-]+/", row["address"]) or (PROJECT / row["address"]).is_file()


@pytest.mark.parametrize("reply", sorted(ANSWERS))
def test_a_nation_is_named_only_where_a_source_holds(reply: str) -> None:
    """The four nations have four laws."""
    said = "\n".join(variant["text"] for variant in ANSWERS[reply])
    assert {code for nation, code in NATIONS.items() if nation in said} <= nations_of(reply)


@pytest.mark.parametrize(
    "reply",
    ["utter_ask_coercive_control", "utter_ask_clares_law", "utter_ask_non_molestation", "utter_ask_stay_home",
     "utter_ask_call_police", "utter_ask_text_instead", "utter_ask_order_against_me", "utter_ask_order_broken"],
)  # fmt: skip
def test_an_answer_about_the_law_names_every_nation(reply: str) -> None:
    """Nobody in Belfast is told the law of England as theirs."""
    assert all(nation in ANSWERS[reply][0]["text"] for nation in NATIONS)


@pytest.mark.parametrize("reply", sorted(ANSWERS))
def test_every_number_in_an_answer_is_in_the_directory(reply: str) -> None:
    """A number that no record holds would be checked by nobody."""
    said = "\n".join(variant["text"] for variant in ANSWERS[reply])
    numbers = {re.sub(r" ", "", number) for number in re.findall(r"\b(?:0\d(?: ?\d){8,9}|116 ?123)\b", said)}
    assert [number for number in numbers if number not in DIRECTORY] == []


@pytest.mark.parametrize(
    "reply",
    ["utter_is_this_abuse", "utter_ask_refuge", "utter_ask_help_friend", "utter_ask_idva", "utter_ask_marac",
     "utter_ask_coercive_control", "utter_ask_clares_law", "utter_ask_non_molestation", "utter_ask_children_taken",
     "utter_ask_stay_home", "utter_ask_man", "utter_ask_how_stop", "utter_device_safety", "utter_ask_phone_tracked",
     "utter_ask_confidential", "utter_ask_text_instead", "utter_ask_scared_to_call", "utter_ask_call_police",
     "utter_ask_wont_leave", "utter_ask_as_a_pair", "utter_ask_refer", "utter_ask_order_against_me",
     "utter_ask_order_broken"],
)  # fmt: skip
def test_an_answer_ends_with_a_person_to_talk_to(reply: str) -> None:
    """A fixed text is a start; what somebody needs is a person, and a way on."""
    last = ANSWERS[reply][0]["text"].split("\n\n")[-1]
    assert re.search(r"talk (it|this|things) through", last)


@pytest.mark.parametrize("reply", sorted(ANSWERS))
def test_an_answer_for_somebody_who_harms_leads_nowhere_but_to_change(reply: str) -> None:
    """No button, no safety page, nothing of how traces are hidden; where the usual words have them, others are said."""
    heard = [
        one for one in ANSWERS[reply] if [c["value"] for c in one.get("condition") or ()] == ["own_behaviour"]
    ]
    usual = [one for one in ANSWERS[reply] if not one.get("condition") and not one.get("channel")]
    for variant in heard or usual:
        assert not variant.get("buttons")
        if reply != "utter_ask_exit":  # what Exit does is the same for everybody
            assert set((variant.get("metadata") or {}).get("data") or {}) <= {"links"}
        assert not re.search(r"itemised|list of calls|notice|hidden app|locked screen", variant["text"])


@pytest.mark.parametrize("reply", sorted(ANSWERS))
def test_a_professional_is_not_spoken_to_as_the_person_who_was_hurt(reply: str) -> None:
    """What a nurse asks is about somebody else; "it is not your fault" may only be words for her to say."""
    heard = best_variant(ANSWERS[reply], {"audience": "professional"}, "widget")["text"]
    spoken = re.sub(r'"[^"]*"', "", heard)
    assert not re.search(
        r"(hurts|scares) you\b|your (fault|children|home|partner)|on your side|speaks? for you|you don't go",
        spoken,
    )


@pytest.mark.parametrize("audience", [None, *ROLES])
@pytest.mark.parametrize("door", DOORS)
def test_nobody_is_helped_round_an_order(audience: str | None, door: str) -> None:
    """Others' messages count too, and what an order allows is for a solicitor or the court to say."""
    said = best_variant(ANSWERS["utter_ask_order_against_me"], {"audience": audience}, door)["text"]
    for words in (
        r"\bcard\b.*\btext\b.*can break (it|an order)",
        "message through",
        r"[Ss]olicitor\b.*\bcourt",
    ):
        assert re.search(words, said), words
    assert not re.search(r"allowed to|it is (fine|all right|ok)|loophole|as long as|instead|\bunless\b", said)


@pytest.mark.parametrize("audience", [None, "survivor", "supporter", "professional"])
@pytest.mark.parametrize("door", DOORS)
def test_whom_an_order_protects_hears_what_can_be_done(audience: str | None, door: str) -> None:
    """Danger first, then the police, what to keep, and no duty to answer."""
    said = best_variant(ANSWERS["utter_ask_order_broken"], {"audience": audience}, door)["text"]
    for words in ("999", "101", r"keep what", r"don't have to answer", "[Ss]olicitor"):
        assert re.search(words, said), words
    assert said.index("999") < said.index("101")


def test_whoever_broke_an_order_does_not_hear_what_is_kept_as_evidence() -> None:
    """The words for the one are never the words for the other."""
    said = best_variant(ANSWERS["utter_ask_order_broken"], {"audience": "own_behaviour"}, "widget")["text"]
    assert "keep what" not in said
    assert "0808 802 4040" in said


def test_what_shuts_people_out_of_refuges_is_said_before_they_call() -> None:
    """Pets, sons, no recourse, and that there are few for men."""
    said = ANSWERS["utter_ask_refuge"][0]["text"]
    for words in ("pets", "sons", "no recourse to public funds", "few for men", "not always space"):
        assert words in said


def test_a_text_to_send_gives_nothing_away() -> None:
    """SQ-12: nothing in it that the wrong eyes could read, and when not to send it."""
    for variant in ANSWERS["utter_ask_safe_text"]:
        if not variant.get("condition"):
            text = re.search(r'"([^"]+)"', variant["text"])[1]
            assert not re.search(r"safe|help|abuse|hurt|leave|police|worr|him|her\b", text, re.I)
            assert "Don't text at all" in variant["text"]


@pytest.mark.parametrize("reply", ["utter_services", "utter_more_services"])
def test_supporters_are_offered_a_text_with_the_services(reply: str) -> None:
    """SQ-12. By SMS it is the fourth number under the service."""
    variants = yaml.safe_load((DOMAIN / "find_help.yml").read_text())["responses"][reply]
    offered = {
        (one.get("condition") or [{"value": None}])[0]["value"]
        for one in variants
        for button in one["buttons"]
        if button["payload"] == "/ask_safe_text"
    }
    assert offered == {"supporter"}


@pytest.mark.parametrize("reply", sorted(ANSWERS))
def test_what_is_written_for_a_text_is_two_segments(reply: str) -> None:
    """What to say, what not to, a text to send, an order: 306 letters at most."""
    for short in [one["text"] for one in ANSWERS[reply] if one.get("channel") == "sms"]:
        assert len(short) <= 306
        assert short.isascii()


def test_the_readme_of_the_words_names_both_tables() -> None:
    """So that somebody who opens the folder knows what they are."""
    told = (Path(ROOM) / "words" / "README.md").read_text(encoding="utf-8")
    assert "sources.csv" in told
    assert "reviews.csv" in told
