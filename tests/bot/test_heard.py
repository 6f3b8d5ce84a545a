"""What one message changes, and what it must not change."""

from __future__ import annotations

import pytest

from bot.answers import Answers
from bot.heard import Message, hear


def test_an_unsafe_device_is_answered_and_then_forgotten() -> None:
    """SQ-3: only that it was asked is kept."""
    for reply in ("no", "not_sure", "yes"):
        heard = hear(
            Answers(danger_now="no"), "device_safe", Message("choose", "", (("device_safe", reply),), True)
        )
        assert heard.answers.device_safe == "asked"
        assert ("utter_device_not_safe" in heard.say) == (reply != "yes")


def test_not_sure_about_danger_gets_the_numbers_at_once() -> None:
    """SQ-3: not sure is never taken for safe."""
    heard = hear(Answers(), "danger_now", Message("choose", "", (("danger_now", "not_sure"),), True))
    assert heard.say == ("utter_danger_not_sure",)


def test_danger_in_words_answers_the_danger_question() -> None:
    """Nobody is asked whether they are in danger after saying that they are."""
    assert hear(Answers(), "danger_now", Message("danger", "he has a knife")).answers.danger_now == "yes"


def test_one_message_fills_all_that_it_says() -> None:
    """Free text fills what it can at any moment."""
    said = Message("tell", "my husband hits me, I'm in LS8 and need a solicitor", (
        ("audience", "survivor"), ("area", "LS8"), ("need", "legal"), ("about", "woman")))  # fmt: skip
    heard = hear(Answers(), "danger_now", said)
    assert (heard.answers.audience, heard.place_said, heard.answers.need) == ("survivor", "LS8", ("legal",))


@pytest.mark.parametrize("before", ["survivor", "supporter", "professional"])
def test_words_that_sound_like_ones_own_behaviour_reopen_the_question(before: str) -> None:
    """SQ-7: unclear is asked, never guessed, and nothing is shown before it is answered."""
    told = Answers(
        danger_now="no", device_safe="asked", audience=before, settled=before, under_18="no", area="LS8"
    )
    heard = hear(told, None, Message("tell", "I hit her", (("audience", "own_behaviour"),)))
    assert heard.answers.audience is None
    assert heard.answers.next_question() == "audience"


def test_words_never_turn_own_behaviour_into_another_role() -> None:
    """A person who harms cannot talk their way to what victims are shown; a choice clears what went before."""
    told = Answers(
        danger_now="no", audience="own_behaviour", settled="own_behaviour", under_18="no", area="LS8"
    )
    assert hear(told, None, Message("tell", "she hits me", (("audience", "survivor"),))).answers == told
    chosen = hear(told, None, Message("choose", "", (("audience", "survivor"),), True))
    assert chosen.new_role
    assert chosen.answers.area is None


def test_what_a_question_mentions_is_not_a_need() -> None:
    """Asking what a refuge is does not ask for one."""
    assert (
        hear(Answers(), None, Message("ask_refuge", "what is a refuge", (("need", "refuge"),))).answers.need
        == ()
    )


def test_own_behaviour_cannot_ask_for_what_victims_need() -> None:
    """SQ-10: never refuge, stalking or the like."""
    told = Answers(audience="own_behaviour", settled="own_behaviour")
    said = Message("tell", "", (("need", "refuge"), ("need", "behaviour_change")), True)
    assert hear(told, None, said).answers.need == ("behaviour_change",)


@pytest.mark.parametrize("value", ["nonsense", "", "yes; drop", "REFUGE"])
def test_a_value_that_nobody_offered_changes_nothing(value: str) -> None:
    """A forged choice is not an answer."""
    for name in ("danger_now", "audience", "need", "about", "under_18"):
        assert (
            hear(Answers(), "danger_now", Message("choose", "", ((name, value),), True)).answers == Answers()
        )
