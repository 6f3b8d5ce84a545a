"""No journey is lost: each has at least one conversation file, and each file says whose journey it is."""

from __future__ import annotations

import pytest
import yaml

from tests.conversations.test_conversations import FILES, WORDS

JOURNEYS = (
    "survivor",
    "supporter",
    "own behaviour",
    "professional",
    "under 18",
    "man",
    "LGBT+",
    "older person abused by family",
    "child-to-parent",
    "disabled",
    "Deaf",
    "by-and-for",
    "no recourse",
    "honour-based abuse and forced marriage",
    "stalking and technology abuse",
    "economic abuse",
    "sexual violence",
    "pregnancy",
    "pets",
    "strangulation",
    "suicide, a survivor",
    "suicide, a supporter",
    "suicide, own behaviour",
    "in danger",
    "unsure",
    "refuses every question",
    "wrong place given",
    "changes their mind about who it is for",
    "one minute",
    "wants a person",
    "goes quiet and comes back",
    "starts in one language and changes",
    "an abuser pretending to be a friend",
    "seeks a refuge's address",
    "prompt-injection and abuse at the bot",
    "thanks and goodbye",
)
STORIES = {file.name: yaml.safe_load(file.read_text()) for file in FILES}
LONGEST = 12


@pytest.mark.parametrize("journey", JOURNEYS)
def test_every_journey_has_a_conversation(journey: str) -> None:
    """Whoever takes a file away learns here whose it was."""
    assert journey in {story["journey"] for story in STORIES.values()}


@pytest.mark.parametrize("name", STORIES)
def test_a_caseworker_can_read_and_edit_every_file(name: str) -> None:
    """Somebody, a known journey, and a few turns in the words of the README; each turn says or picks one thing."""
    story = STORIES[name]
    assert set(story) == {"who", "journey", "turns"}
    assert story["journey"] in JOURNEYS
    assert 1 <= len(story["turns"]) <= LONGEST
    for turn in story["turns"]:
        assert set(turn) <= WORDS
        assert ("says" in turn) != ("picks" in turn)
    promises = {word for turn in story["turns"] for word in turn} - {"says", "picks", "language", "quiet"}
    assert promises, "it promises nothing"
