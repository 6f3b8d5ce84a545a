"""What one message changes, and what it must not change."""

from __future__ import annotations

import pytest

from bot.answers import Answers
from bot.heard import hear
from bot.message import Message


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


def test_i_am_safe_now_is_not_taken_for_danger() -> None:
    """Said alone in answer to the question; with anything beside it the danger card comes."""
    assert hear(Answers(), "danger_now", Message("danger", "im safe now")).answers.danger_now == "no"
    beside = Message("danger", "im safe now but he is outside")
    assert hear(Answers(), "danger_now", beside).answers.danger_now == "yes"


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
    words = "I keep losing my temper with her"
    heard = hear(told, None, Message("tell", words, (("audience", "own_behaviour"),)))
    assert heard.answers.audience is None
    assert heard.answers.next_question() == "audience"


@pytest.mark.parametrize(
    "words",
    [
        "she hits me",
        "my husband did it",
        "im a woman and my boyfriend hurts me",
        "Im not the abusive one she is. what help is there for men who are abused",
        "mi marido me pega",
    ],
)
def test_words_never_turn_own_behaviour_into_another_role(words: str) -> None:
    """Whoever says that the other one harms them is asked; until they answer nothing is shown. A choice clears all."""
    told = Answers(
        danger_now="no", audience="own_behaviour", settled="own_behaviour", under_18="no", area="LS8"
    )
    heard = hear(told, None, Message("tell", words, (("audience", "survivor"),))).answers
    assert heard.role_doubted
    assert heard.role == "own_behaviour"
    chosen = hear(told, None, Message("choose", "", (("audience", "survivor"),), True))
    assert chosen.new_role
    assert chosen.answers.area is None


@pytest.mark.parametrize("words", ["she left me and took the kids", "i need somewhere to stay"])
def test_a_guess_reopens_nothing(words: str) -> None:
    """Only words for harm done to the writer do."""
    told = Answers(danger_now="no", audience="own_behaviour", settled="own_behaviour", under_18="no")
    assert hear(told, None, Message("tell", words, (("audience", "survivor"),))).answers == told


@pytest.mark.parametrize("before", [Answers(), Answers(audience="survivor", settled="survivor", area="LS8")])
def test_an_order_against_the_writer_is_asked_about_before_anything_is_shown(before: Answers) -> None:
    """SQ-7: it may have been got by somebody who harms them, or by somebody they harm."""
    said = Message("tell", "police have bailed me away from home cos she lied", (("audience", "unclear"),))
    assert hear(before, "audience", said).answers.role_doubted


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


SUPPORTER = Answers("no", "asked", "supporter", "supporter", "no", "LS8", about=("woman",))


@pytest.mark.parametrize(
    "words", ["actually its me", "sorry, it's about me", "no it is me, he hits me", "it's really for myself"]
)
def test_somebody_who_began_for_a_friend_can_say_that_it_is_about_them(words: str) -> None:
    """Many begin with "a friend". They need not start again, and the friend's answers are not kept for theirs."""
    heard = hear(SUPPORTER, None, Message("nlu_fallback", words))
    assert heard.new_role
    assert (heard.answers.audience, heard.answers.area, heard.answers.about) == ("survivor", None, ())


@pytest.mark.parametrize(
    "words", ["it's me who hits her", "he says it's me", "she told me", "it's me hurting her"]
)
def test_other_words_about_me_change_nobodys_role(words: str) -> None:
    """SQ-7: who did what to whom is never guessed."""
    assert not hear(SUPPORTER, None, Message("tell", words)).new_role


@pytest.mark.parametrize(
    ("words", "young"), [("32", "no"), ("no 26", "no"), ("I'm 15", "yes"), ("im 41 years old", "no")]
)
def test_an_age_said_late_puts_a_wrong_answer_right(words: str, young: str) -> None:
    """ "Yes" meant "yes, it is safe"; then comes the age. It is not looked up on the map."""
    told = Answers(
        "no", "asked", "survivor", "survivor", "no" if young == "yes" else "yes", about=("under_18",)
    )
    heard = hear(told, "area", Message("nlu_fallback", words, (("need", "child_to_parent"),)))
    assert (heard.answers.under_18, heard.place_said, heard.answers.need) == (young, None, ())


def test_a_question_does_not_search_again_by_itself() -> None:
    """What to say to her, or whether a person is there, changes nothing about whom to call."""
    for intent in ("ask_help_friend", "ask_person"):
        said = Message(intent, "what should I say to her", (("need", "advocacy"), ("about", "woman")))
        assert hear(Answers(audience="supporter", settled="supporter"), None, said).answers.about == ()
        assert hear(Answers(audience="supporter", settled="supporter"), None, said).answers.need == ()


@pytest.mark.parametrize(
    ("words", "speaks"),
    [("I speak Urdu", "ur"), ("she only speaks Polish", "pl"), ("I don't speak Polish", None)],
)
def test_the_language_that_somebody_names_is_looked_for(words: str, speaks: str | None) -> None:
    """AL-2: the service's own languages come first, so nobody is asked for what they have just said."""
    assert hear(Answers(), "danger_now", Message("tell", words)).answers.speaks == speaks


@pytest.mark.parametrize("value", ["skip", "unclear"])
def test_not_sure_does_not_turn_somebody_who_harms_into_somebody_who_is_harmed(value: str) -> None:
    """After "back", leaving the question open keeps the role that they gave."""
    before = Answers(danger_now="no", audience=None, settled="own_behaviour")
    heard = hear(before, "audience", Message("choose", "", (("audience", value),), True))
    assert heard.answers.audience == "own_behaviour"


def test_warning_signs_are_not_for_somebody_who_harms() -> None:
    """SQ-10: what victims are told is not said on that path, however it is asked for."""
    before = Answers(danger_now="no", audience="own_behaviour", settled="own_behaviour")
    assert hear(before, None, Message("choose", "", (("red_flag", "weapons"),), True)).say == ()


def test_asking_where_somebody_is_in_another_language_starts_no_new_search() -> None:
    """The refusal stands alone; no services follow it."""
    before = Answers("no", "asked", "survivor", settled="survivor", area="LS8")
    assert (
        hear(before, None, Message("locating", "gdzie jest moja żona", (("language", "pl"),))).answers
        == before
    )


def test_two_odd_words_are_no_language_and_no_answer() -> None:
    """They are asked to say it again, and no interpreter is looked for."""
    heard = hear(Answers(), "danger_now", Message("off_topic", "asdkj ooo", (("language", "so"),)))
    assert heard.answers.speaks is None
    assert not heard.learned


def test_an_age_that_is_put_right_is_right_everywhere() -> None:
    """Taken for a child and then not under 18: no children's services any more."""
    before = Answers(audience="survivor", under_18="yes", about=("under_18", "woman"))
    chosen = Message("choose", entities=(("under_18", "no"),), chosen=True)
    assert hear(before, "area", chosen).answers.everything_about == {"woman"}


def test_a_parent_hurt_by_a_child_is_not_taken_for_one() -> None:
    """The age that is named is the child's; and such a son is no reason to leave a refuge out."""
    said = (("audience", "survivor"), ("need", "child_to_parent"), ("about", "under_18"))
    answers = hear(Answers(), "danger_now", Message("tell", "my 15 year old lad hits me", said)).answers
    assert answers.under_18 is None
    assert answers.oldest_son is None


def test_somebody_of_78_is_not_asked_whether_they_are_under_18() -> None:
    """What was said is not asked again."""
    said = (("audience", "survivor"), ("about", "older"))
    assert (
        hear(Answers(), "danger_now", Message("tell", "I'm 78 and he shouts", said)).answers.under_18 == "no"
    )


def test_who_is_hurt_themselves_is_asked_who_it_is_about() -> None:
    """Never guessed: the guess says supporter, the words say me."""
    said = (("audience", "supporter"),)
    heard = hear(Answers(), "danger_now", Message("tell", "my step dad hits me and mum does nothing", said))
    assert heard.answers.audience is None


def test_whoever_wants_to_die_is_still_asked_who_it_is_about() -> None:
    """It may be somebody who is harmed or somebody who harms: neither is guessed from their despair."""
    despair = Message("crisis", "i have counted the tablets", (("audience", "survivor"),))
    assert hear(Answers(), "danger_now", despair).answers.audience is None
    told = Message("tell", "my husband hits me", (("audience", "survivor"),))
    assert hear(Answers(), "danger_now", told).answers.audience == "survivor"


@pytest.mark.parametrize("intent", ["tell", "off_topic"])
def test_an_age_said_plainly_undoes_under_18_at_any_time(intent: str) -> None:
    """Whatever was taken for a yes before."""
    before = Answers(
        danger_now="no", audience="survivor", settled="survivor", under_18="yes", about=("under_18",)
    )
    after = hear(before, "area", Message(intent, "im 34 not a kid")).answers
    assert (after.under_18, after.about) == ("no", ())
