"""Every reply has an owner, and says honestly whether a person has read it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from bot.reviews import (
    NobodyNamed,
    NoSuchReply,
    Review,
    hash_of,
    hashes,
    read,
    state,
    summary,
    updated,
    with_review,
)

REVIEWS = read()
NOW = hashes()
GREETING = [{"text": "Hello.", "buttons": [{"title": "Go on", "payload": "/more"}]}]
DAY = date(2026, 11, 21)


def test_every_reply_has_one_row_and_no_row_is_left_over() -> None:
    """`signpost replies --update` puts it right."""
    assert [one.reply for one in REVIEWS] == sorted(NOW)


@pytest.mark.parametrize("review", REVIEWS, ids=lambda one: one.reply)
def test_every_row_is_whole(review: Review) -> None:
    """An owner always; a reviewer, a day that has been and the hash of the words all together or not at all."""
    assert review.owner
    marks = (review.reviewer, review.reviewed_on, review.words_hash)
    assert all(marks) or not any(marks)
    if any(marks):
        assert date.fromisoformat(review.reviewed_on) <= date.today()
        assert re.fullmatch(r"[0-9a-f]{12}", review.words_hash)


def test_nobody_is_invented() -> None:
    """A role or a program is not a reviewer."""
    assert [
        one.reviewer
        for one in REVIEWS
        if re.search(r"signpost|editor|assistant|model|bot", one.reviewer, re.I)
    ] == []


@pytest.mark.parametrize(
    "changed",
    [
        [{"text": "Hello!", "buttons": GREETING[0]["buttons"]}],
        [{"text": "Hello.", "buttons": [{"title": "On", "payload": "/more"}]}],
        [{"text": "Hello."}],
        [*GREETING, {"text": "Hi.", "channel": "sms"}],
        [{**GREETING[0], "condition": [{"type": "slot", "name": "under_18", "value": "yes"}]}],
    ],
    ids=["a letter", "a button", "a button gone", "a variant more", "said to somebody else"],
)
def test_a_reply_that_was_changed_after_its_review_is_unreviewed(changed: list[dict]) -> None:
    """Whatever it is that changed, as long as somebody reads it."""
    review = Review("utter_greet", "Signpost editors", "A. Name", "2026-11-20", hash_of(GREETING))
    assert review.holds_for(hash_of(GREETING))
    assert not review.holds_for(hash_of(changed))
    assert state(review, hash_of(changed)) == "changed since it was reviewed"


def test_where_a_button_leads_is_no_matter_of_words() -> None:
    """A payload may change without a new review."""
    same = [{"text": "Hello.", "buttons": [{"title": "Go on", "payload": "/narrow"}]}]
    assert hash_of(same) == hash_of(GREETING)


def test_a_review_is_noted_with_the_words_as_they_are() -> None:
    """Who, when, and the mark of what they read; the others stay as they were."""
    after = with_review(REVIEWS, NOW, "utter_ask_refuge", "A. Name, Organisation", DAY)
    (noted,) = [one for one in after if one.reply == "utter_ask_refuge"]
    assert noted == Review(
        "utter_ask_refuge", noted.owner, "A. Name, Organisation", "2026-11-21", NOW["utter_ask_refuge"]
    )
    assert [one for one in after if one != noted] == [
        one for one in REVIEWS if one.reply != "utter_ask_refuge"
    ]
    unread = sum(not one.holds_for(NOW[one.reply]) for one in REVIEWS)
    assert f"{unread - 1} are not yet reviewed" in summary(after, NOW)


def test_a_review_needs_a_reply_and_a_person() -> None:
    """Refused in one sentence each."""
    with pytest.raises(NoSuchReply):
        with_review(REVIEWS, NOW, "utter_nothing", "A. Name", DAY)
    with pytest.raises(NobodyNamed):
        with_review(REVIEWS, NOW, "utter_ask_refuge", "", DAY)


def test_the_table_follows_the_replies_and_keeps_what_was_read() -> None:
    """New replies come in unreviewed, gone ones leave."""
    old = replace(Review("utter_old"), reviewer="A. Name")
    kept = Review("utter_kept", "Somebody else", "A. Name", "2026-11-20", "0" * 12)
    assert updated([old, kept], ["utter_new", "utter_kept"]) == [kept, Review("utter_new")]


def test_the_build_says_how_many_are_unreviewed() -> None:
    """A row whose reply is gone counts for nothing."""
    rows = [
        Review("a", "x", "A. Name", "2026-11-20", "1"),
        Review("b"),
        Review("gone", "x", "A", "2026-11-20", "2"),
    ]
    assert summary(rows, {"a": "1", "b": "3"}) == "Replies: 2, of which 1 are not yet reviewed by a person."
