"""The domain files hold together: names, rules and words, across everything at once."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import fields
from pathlib import Path

import pytest
import yaml

from bot.actions import find_help, handoff, in_writing, questions, welcome
from bot.actions.spoken import SpokenAction
from bot.answers import ALLOWED, Answers
from bot.message import INTERRUPTING
from bot.project import DATA, DOMAIN, ROOM
from bot.turns import choice_value, parsed_choice

FILES = {path.name: yaml.safe_load(path.read_text()) for path in sorted(DOMAIN.glob("*.yml"))}
RULES = [
    rule for path in sorted(DATA.glob("*.yml")) for rule in yaml.safe_load(path.read_text()).get("rules", [])
]
RESPONSES = {
    name: variants for file in FILES.values() for name, variants in (file.get("responses") or {}).items()
}
VARIANTS = [(name, variant) for name, variants in RESPONSES.items() for variant in variants]
INTENTS = [next(iter(intent)) for file in FILES.values() for intent in file.get("intents") or []]
SLOTS = {name: slot for file in FILES.values() for name, slot in (file.get("slots") or {}).items()}
ACTIONS = [
    action if isinstance(action, str) else next(iter(action))
    for file in FILES.values()
    for action in file.get("actions") or []
]
CODE = "\n".join(path.read_text() for path in [*ROOM.glob("*.py"), *ROOM.glob("actions/*.py")])


def button_payloads() -> list[str]:
    """Every payload of every button."""
    return [button["payload"] for _, variant in VARIANTS for button in variant.get("buttons") or []]


@pytest.mark.parametrize("kind", ["responses", "slots"])
def test_every_name_is_defined_once(kind: str) -> None:
    """Trap 2: a second definition would win or lose by the order of files."""
    lines = Counter()
    for path in DOMAIN.glob("*.yml"):
        block = re.search(rf"^{kind}:\n((?:[ #].*\n|\n)*)", path.read_text() + "\n", re.M)
        lines.update(re.findall(r"^  (\w+):", block.group(1), re.M) if block else [])
    assert lines
    assert [name for name, times in lines.items() if times > 1] == []


def test_every_response_named_in_code_exists() -> None:
    """Trap 3 for responses."""
    named = set(re.findall(r'"(utter_\w+)"', CODE))
    assert named
    assert named - set(RESPONSES) == set()


def test_every_slot_named_in_code_exists() -> None:
    """Trap 3: a misspelt slot would read as None."""
    named = set(re.findall(r'slots\["(\w+)"\]|SlotSet\("(\w+)"', CODE))
    named = {name for pair in named for name in pair if name} | {field.name for field in fields(Answers)}
    assert named - set(SLOTS) - {"requested_slot"} == set()


def test_every_action_of_the_domain_is_written_and_the_other_way_round() -> None:
    """An action that nobody wrote would be silence."""
    written = {one.called for one in SpokenAction.__subclasses__() if one.__module__.startswith("bot.")}
    assert {find_help, handoff, in_writing, questions, welcome}
    assert written == set(ACTIONS)


def test_no_slot_is_filled_by_accident() -> None:
    """Trap 4: every slot of the form is filled only while it is open, and none influences the rules."""
    required = FILES["find_help.yml"]["forms"]["find_help_form"]["required_slots"]
    for name, slot in SLOTS.items():
        assert slot["influence_conversation"] is False, name
        (mapping,) = slot["mappings"]
        assert mapping["type"] == "custom", name
        if name in required:
            assert mapping["conditions"] == [{"active_loop": "find_help_form"}], name


def test_every_intent_has_a_rule() -> None:
    """An intent without a rule would be answered by nothing."""
    answered = {step["intent"] for rule in RULES for step in rule["steps"] if "intent" in step}
    assert set(INTENTS) - answered == set()


def test_every_intent_of_the_listening_tables_is_in_the_domain() -> None:
    """What can be heard can be answered."""
    import csv

    heard = set()
    for table in sorted((DATA / "listening").glob("train*.csv")):
        with table.open(encoding="utf-8", newline="") as rows:
            heard |= {row["intent"] for row in csv.DictReader(rows) if row["intent"]}
    assert heard - set(INTENTS) == set()


def test_what_interrupts_has_a_reply_of_its_own() -> None:
    """The form stands aside only where a rule answers."""
    assert set(INTENTS) >= INTERRUPTING
    for rule in RULES:
        intent = rule["steps"][0].get("intent")
        if intent in INTERRUPTING or (intent or "").startswith("ask_"):
            assert rule["steps"][1]["action"] != "find_help_form", intent


@pytest.mark.parametrize("payload", sorted(set(button_payloads())))
def test_every_button_leads_somewhere(payload: str) -> None:
    """A choice on the screen is one that the door knows, with a value that the form takes."""
    value = choice_value(payload)
    assert parsed_choice(value), value
    name, _, said = value.partition(":")
    assert not said or said in ALLOWED.get(name, (said,)), value


@pytest.mark.parametrize("name", [name for name in RESPONSES if name not in ("utter_own",)])
def test_own_behaviour_never_hears_of_victims_services(name: str) -> None:
    """SQ-10: nothing about refuges, monitoring or the lines for victims reaches somebody worried about themselves."""
    variants = RESPONSES[name]
    heard = [v for v in variants if [c["value"] for c in v.get("condition", [])] == ["own_behaviour"]] or [
        v for v in variants if "condition" not in v
    ]
    kept_from_them = (
        "0808 2000 247",
        "0800 027 1234",
        "0808 80 10 800",
        "0808 802 1414",
        "refuge",
        "tracking",
    )
    kept_from_them += ("not your fault",)
    exempt = {"utter_device_not_safe", "utter_red_flag"}  # questions that are never put to them
    if name not in exempt:
        assert [words for words in kept_from_them for v in heard if words in v["text"].lower()] == []


@pytest.mark.parametrize(
    "words",
    ["999", "55", "stay on the line", "does not tell the police where you are", "45 seconds", "999 BSL",
     "text 999 only if you have signed up", "cannot see where you are", "cannot call for you"],
)  # fmt: skip
def test_the_danger_card_says_all_that_it_must(words: str) -> None:
    """SQ-2, in full, on both cards."""
    for name in ("utter_danger", "utter_danger_not_sure"):
        assert words in RESPONSES[name][0]["text"]


@pytest.mark.parametrize("variant", RESPONSES["utter_strangulation"])
def test_hands_on_the_neck_are_answered_with_999_and_a_hospital(variant: dict) -> None:
    """SQ-6: today, even without marks, whoever asks and at whichever door; what calls for 999 is named."""
    for words in (
        "999",
        "just happened",
        "breathe, swallow or speak",
        "doctor today",
        "hospital",
        "no marks",
    ):
        assert words in variant["text"].lower(), words
    assert variant["metadata"]["card"] == "danger"


def test_a_number_is_said_as_text_and_as_a_link() -> None:
    """SQ-2: a tap link for every number of the safety cards, and the number in the words as well."""
    for name, variant in VARIANTS:
        for link in (variant.get("metadata") or {}).get("data", {}).get("links", []):
            assert link["label"] in variant["text"], name
            assert link["href"].split(":")[1] == link["label"].replace(" ", ""), name


def test_every_safety_card_has_short_words_for_a_phone() -> None:
    """SMS: danger, crisis and a child have a variant of at most two segments of plain GSM letters."""
    for name in (
        "utter_danger",
        "utter_danger_not_sure",
        "utter_crisis",
        "utter_child_at_risk",
        "utter_helpline",
    ):
        shorts = [variant["text"] for variant in RESPONSES[name] if variant.get("channel") == "sms"]
        assert shorts
        assert all(len(short) <= 306 and short.isascii() for short in shorts)


def test_the_button_payloads_are_json() -> None:
    """A payload that Rasa's shell cannot parse would be a dead button there."""
    for payload in button_payloads():
        _, brace, rest = payload.partition("{")
        assert not brace or json.loads(brace + rest)


def test_no_conversation_test_stands_among_the_training_data() -> None:
    """Trap 11: it would be learned."""
    assert list(Path(DATA).rglob("test_*")) == []


def test_sessions_end_after_fifteen_minutes_and_carry_nothing_over() -> None:
    """Trap 10."""
    session = FILES["_shared.yml"]["session_config"]
    assert session == {"session_expiration_time": 15, "carry_over_slots_to_new_session": False}


def test_the_domain_is_not_sent_with_every_turn() -> None:
    """Rasa sends all of it, 40 kB, to any form validation that does not say that it can do without."""
    actions = FILES["find_help.yml"]["actions"]
    assert {"validate_find_help_form": {"send_domain": False}} in actions
    assert (
        yaml.safe_load((ROOM / "endpoints.yml").read_text())["action_endpoint"]["enable_selective_domain"]
        is True
    )


def test_the_stories_of_rasas_own_test_name_what_exists() -> None:
    """`rasa test` reads tests/test_stories.yml; a renamed intent or reply would make it meaningless."""
    stories = yaml.safe_load((ROOM.parent / "tests" / "test_stories.yml").read_text())["stories"]
    steps = [step for story in stories for step in story["steps"]]
    assert {step["intent"] for step in steps if "intent" in step} <= set(INTENTS)
    actions = {step["action"] for step in steps if "action" in step}
    assert actions <= {*RESPONSES, *ACTIONS, "find_help_form", "action_deactivate_loop"}
