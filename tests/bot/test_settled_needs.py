"""Needs that are named only to be refused are not needs; needs asked for beside a refusal stay."""

from __future__ import annotations

import pytest

from bot.hearing.alarms.danger import Signals
from bot.hearing.needs_plainly import only_mentioned, said
from bot.hearing.plain_text import plain_english
from bot.hearing.settled_needs import needs_after, unwanted


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("I don't want police, I want somebody to talk to", {"police"}),
        ("She won't hear of police. Could she get an advocate?", {"police"}),
        ("I don't want him arrested", {"police"}),
        ("I don't want him arrested, how do I make a statement?", set()),
        ("I want to report him but not by dialling 999", set()),
        ("I don't need a refuge, I need my locks changed", {"refuge"}),
        ("I don't want to go into a refuge yet, which refuges take dogs?", set()),
        ("not after counselling, just a solicitor", {"counselling"}),
        ("I don't want to go to court, is there another order?", set()),
        ("I want the police", set()),
        ("don't find me a refuge, I've a house", {"refuge"}),
    ],
)
def test_what_somebody_says_no_to_is_not_offered_as_a_need(text: str, refused: set[str]) -> None:
    """A refusal counts only where the same need is named nowhere else in the message."""
    assert unwanted(plain_english(text)) == refused


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Is there a person who'd sit next to me at the hearing and speak when I can't", {"advocacy"}),
        ("not one person in that house is on my side", set()),
        ("I've run out of sofas", {"housing"}),
        ("most nights she makes me sleep in the car", set()),
        ("how can I see if my new bloke has got a violent past", {"police"}),
        ("I can't afford a lawyer", {"legal"}),
        ("She's stopped me seeing the kids", {"children"}),
        ("need sum1 to talk to about what my ex did", {"counselling"}),
        ("somebody to talk to would be nice", set()),
        ("cant sleep and i jump at every car door", {"mental_health"}),
        ("he let me go to his mum's but not the hospital", set()),
        ("he wont let me go to the hospital", {"health"}),
        ("My voice has been funny ever since", {"health"}),
        ("there was a tile tracker taped under the bumper", {"stalking"}),
        ("how do I know if there's a tracker on my mobile", set()),
        ("sixty three missed calls", set()),
        ("63 missed calls since dinner time", {"stalking"}),
        ("he's logged into my email", {"online_abuse"}),
        ("he's 14 and the bruises are all from him", {"child_to_parent"}),
        ("My brother wants to stop hitting her", {"behaviour_change"}),
        ("I want one person from start to finish", {"advocacy"}),
        ("who speaks for my mum in there", {"advocacy"}),
        ("Will I be on my own front door step", set()),
        ("I'm on my nan's settee, where do they house you", {"housing"}),
        ("can I report it at a different station", {"police"}),
        ("Could a judge stop him", {"legal"}),
        ("get a divorce from my phone contract", set()),
        ("i cant swallow", {"health"}),
        ("he's rung me 90 times", {"stalking"}),
        ("he's rung me three times", set()),
        ("how do I lock him out of my email", {"online_abuse"}),
        ("they sewed me shut as a child", {"fgm"}),
        ("is there anywhere that would take me and the baby", {"refuge"}),
        ("anyone who would take me to the shops", set()),
        ("my jaw is so swollen i can't talk", {"health"}),
        ("he keeps me on ket", {"substance_use"}),
        ("i can't stop taking codeine", {"substance_use"}),
        ("he pushes me into it every night", {"sexual_violence"}),
        ("a patient who is violent wants help to stop", {"behaviour_change"}),
        ("i used to cut when i was a kid", set()),
        ("he shouts at me at every handover", {"children"}),
        ("who reads the handover notes on the ward", set()),
        ("I can't get my breath in shops since I left", {"mental_health"}),
        ("someone set up a fake profile with my photos", {"online_abuse"}),
        ("I set up a profile for the allotment", set()),
        ("he carried on after I said no", {"sexual_violence"}),
        ("he carried on shouting after tea", set()),
        ("he ran up loans in my name", {"money"}),
        ("she hides my chequebook", {"money"}),
        ("he hides the benefits of it", set()),
        ("does any place for women take a cockatiel", {"pets"}),
        ("a group where people who've been through it meet", {"counselling"}),
    ],
)
def test_a_whole_clause_names_what_is_needed(text: str, named: set[str]) -> None:
    """Said in other words than the need's own, it is heard; beside words that only sound like it, it is not."""
    assert said(plain_english(text)) == named


@pytest.mark.parametrize(
    ("text", "at_work", "mentioned"),
    [
        ("Housing officer here. Do any refuges take dogs?", True, {"housing"}),
        ("Housing officer here. She needs rehousing.", True, set()),
        ("Immigration caseworker. She needs a bed tonight.", True, {"advocacy"}),
        ("I'd like a support worker, please", False, set()),
        ("Midwife here. Which refuges would take her?", True, {"health"}),
        ("Midwife here. She's bleeding.", True, set()),
        ("who can she go to that won't make her report it", False, {"police"}),
        ("who won't ring the police, I want to make a statement first", False, set()),
        ("the police came, that was last year, I'm fine", False, {"police"}),
        ("the police came and laughed, how do I complain", False, set()),
        ("there's not one person on my side", False, {"advocacy"}),
        ("he'll see you in court, he said, about the hedge", False, {"legal"}),
        ("my wife reads my messages and picks my clothes", False, {"online_abuse"}),
        ("my wife reads my messages with an app", False, set()),
        ("he hits me when he's been drinking", False, {"substance_use"}),
        ("he hits me when he's been drinking and I drink to bear it", False, set()),
    ],
)
def test_what_is_only_mentioned_is_no_need(text: str, at_work: bool, mentioned: set[str]) -> None:
    """A job, a visit that is over or a thing refused names no need, unless the need is named besides."""
    assert only_mentioned(plain_english(text), at_work) == mentioned


_DANGER, _NONE, _AT_RISK = Signals(danger=True), Signals(), Signals(child_at_risk=True)
_CHANGE, _CRISIS = {"behaviour_change"}, Signals(crisis=True)


@pytest.mark.parametrize(
    ("text", "heard", "audience", "signals", "kept"),
    [
        ("someone's put a tracker under my car", {"online_abuse"}, "survivor", _NONE, {"stalking"}),
        (
            "i found a tracker in my bag and an app on my phone",
            {"online_abuse"},
            "survivor",
            _NONE,
            {"online_abuse", "stalking"},
        ),
        ("sofa surfing, i need somewhere of my own", {"refuge"}, "survivor", _NONE, {"housing"}),
        (
            "i was cut as a girl, is there a clinic for the pain",
            {"fgm", "health"},
            "survivor",
            _NONE,
            {"fgm", "health"},
        ),
        ("they want to cut my niece", {"fgm", "health"}, "supporter", _NONE, {"fgm"}),
        (
            "i need to never do this again",
            {"behaviour_change"},
            "own_behaviour",
            _DANGER,
            {"behaviour_change"},
        ),
        ("gonna batter her when she walks in", set(), "own_behaviour", _DANGER, set()),
        ("i put her in hospital, i cant live with it", _CHANGE, "own_behaviour", _CRISIS, _CHANGE),
        ("i had him cornered in my head all day", set(), "own_behaviour", _NONE, set()),
        ("is there a programme he could go on", _CHANGE, "survivor", _NONE, _CHANGE),
        ("will he ever stop", _CHANGE, "survivor", _NONE, set()),
        ("he wont let me out to go to the hospital", set(), "survivor", _DANGER, {"health"}),
        (
            "the judge ordered me to do a programme, where is there one",
            {"legal"},
            "unclear",
            _NONE,
            {"behaviour_change"},
        ),
        ("the judge ordered him off, where do I enforce it", {"legal"}, "unclear", _NONE, {"legal"}),
        ("My daughter (22) has a boyfriend who hits her", {"children"}, "supporter", _NONE, set()),
        ("My daughter's husband hits the twins", {"children"}, "supporter", _NONE, {"children"}),
        ("what is wrong with me, where do i ring", set(), "own_behaviour", _DANGER, {"behaviour_change"}),
        ("is it abuse if I read her texts", {"behaviour_change"}, "own_behaviour", _NONE, set()),
        ("is it abuse if I read her texts, I hate that I do it", set(), "own_behaviour", _NONE, _CHANGE),
        ("she knows which buttons to press", {"behaviour_change"}, "own_behaviour", _NONE, set()),
        ("she says I'm controlling and she's right", set(), "own_behaviour", _NONE, _CHANGE),
        ("she winds me up and I hit her", set(), "own_behaviour", _NONE, _CHANGE),
        ("I slapped my little boy, never again", {"children"}, "own_behaviour", _AT_RISK, _CHANGE),
        (
            "I hit her, is there help for the kids",
            {"children"},
            "own_behaviour",
            _NONE,
            {"children"} | _CHANGE,
        ),
        ("belt marks on a boy in my class", set(), "professional", _AT_RISK, {"children"}),
        ("he's 15 and he hits me", {"child_to_parent", "children"}, "survivor", _NONE, {"child_to_parent"}),
        ("is it legal to smack a child", {"children"}, "unclear", _NONE, set()),
        ("is it Clare's Law I want", {"police", "legal"}, "survivor", _NONE, {"police"}),
        (
            "Clare's Law, and do I need a solicitor",
            {"police", "legal"},
            "survivor",
            _NONE,
            {"police", "legal"},
        ),
        (
            "they set a wedding and I said no",
            {"forced_marriage", "sexual_violence"},
            "survivor",
            _NONE,
            {"forced_marriage"},
        ),
    ],
)
def test_one_need_or_the_other(
    text: str, heard: set[str], audience: str, signals: Signals, kept: set[str]
) -> None:
    """Of two needs that sound alike, the one that was meant; and what urgency leaves standing."""
    assert needs_after(heard, set(), audience, signals, plain_english(text), True) == kept
