"""Twenty thousand questions that people all over the UK might ask, always the same ones, and how they are answered.

Each is a postcode of the index, a kind of person and an hour of the week. Half the postcodes are drawn as
people live, half so that every council is asked for equally often.
"""

from __future__ import annotations

import random
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from directory.always_there import ISLANDS
from directory.catalogue import Catalogue
from directory.eligibility import CORE_NEED, side
from directory.matching import match
from directory.models import HelpFound, Match, Need, NothingCovers, Place
from directory.opening_hours import LONDON
from directory.places import Places

MONDAY = datetime(2026, 11, 23, tzinfo=LONDON)  # a week without a bank holiday
HOURS_OF_A_WEEK = 7 * 24


def _kind(role: str, needs: str = "", about: str = "", **others: object) -> Need:
    return Need(role=role, needs=frozenset(needs.split()), about=frozenset(about.split()), **others)


KINDS = {
    "somebody who has said nothing": _kind("survivor"),
    "a woman": _kind("survivor", "", "woman"),
    "a mother": _kind("survivor", "children", "woman has_children"),
    "a mother who wants a refuge, with a son of 15, a dog and no recourse": _kind(
        "survivor", "refuge", "woman has_children has_pets no_recourse", oldest_son=15
    ),
    "a pregnant woman": _kind("survivor", "", "woman pregnant"),
    "a man": _kind("survivor", "", "man"),
    "a father who needs somewhere to live": _kind("survivor", "housing", "man has_children"),
    "an LGBT+ person": _kind("survivor", "", "lgbt"),
    "a gay man who wants his own": _kind("survivor", "", "man lgbt", by_and_for=True),
    "a trans woman": _kind("survivor", "", "woman trans lgbt"),
    "a Black or minoritised woman": _kind("survivor", "", "woman black_minoritised"),
    "a minoritised woman who wants her own": _kind(
        "survivor", "", "woman black_minoritised", by_and_for=True
    ),
    "a Polish speaker": _kind("survivor", "", "woman", language="pl"),
    "an Urdu speaker": _kind("survivor", "", "woman black_minoritised", language="ur"),
    "a Jewish woman": _kind("survivor", "", "woman jewish"),
    "a Muslim woman": _kind("survivor", "", "woman muslim"),
    "a Gypsy, Roma or Traveller woman": _kind("survivor", "", "woman gypsy_roma_traveller"),
    "a Deaf person": _kind("survivor", "", "deaf"),
    "a disabled person": _kind("survivor", "", "disabled"),
    "an older person": _kind("survivor", "", "older"),
    "somebody under 18": _kind("survivor", "", "under_18"),
    "a woman with no recourse to public funds": _kind("survivor", "immigration", "woman no_recourse"),
    "somebody with a pet": _kind("survivor", "pets", "has_pets"),
    "somebody who is stalked": _kind("survivor", "stalking"),
    "honour-based abuse": _kind("survivor", "honour_abuse", "woman"),
    "forced marriage": _kind("survivor", "forced_marriage"),
    "female genital mutilation": _kind("survivor", "fgm", "woman"),
    "sexual violence": _kind("survivor", "sexual_violence"),
    "sexual violence against a man": _kind("survivor", "sexual_violence", "man"),
    "abuse with money": _kind("survivor", "money"),
    "abuse by a child": _kind("survivor", "child_to_parent"),
    "abuse by phone or online": _kind("survivor", "online_abuse"),
    "mental health": _kind("survivor", "mental_health"),
    "drink or drugs": _kind("survivor", "substance_use"),
    "the law, money and a home at once": _kind("survivor", "legal money housing", "woman"),
    "a friend": _kind("supporter"),
    "a friend of a man": _kind("supporter", "", "man"),
    "a professional": _kind("professional"),
    "a professional for a refuge": _kind("professional", "refuge", "woman"),
    "a professional about somebody who harms": _kind("professional", "behaviour_change"),
    "a man who harms": _kind("own_behaviour", "", "man"),
    "somebody who harms": _kind("own_behaviour"),
}


# The last letter of a postcode says nothing about where it is, and to read a tenth of them takes a tenth of the time.
ONE_IN_TEN = """
SELECT postcode, authority FROM postcode WHERE authority IS NOT NULL AND substr(postcode, -1) IN ('L', 'S')
"""
# Said of most people who come, so no service is more of a specialist for it.
SAYS_LITTLE = frozenset({"woman", "has_children", "has_pets", "pregnant"})


@dataclass(frozen=True)
class Question:
    """What one person asks, and when. `kind` and `postcode` are for the message when a promise is broken."""

    kind: str
    postcode: str
    need: Need
    now: datetime


def questions(places: Places, index: Path, count: int = 20_000, seed: int = 3) -> Iterator[Question]:
    """The sample, in the order in which it was drawn; the same seed draws the same one."""
    chance = random.Random(seed)
    kinds = list(KINDS)
    for number, postcode in enumerate(_postcodes(index, count, chance)):
        place = places.place_of(postcode)
        assert isinstance(place, Place), postcode
        kind = kinds[number % len(kinds)]
        hour = chance.randrange(HOURS_OF_A_WEEK)
        yield Question(
            kind, postcode, replace(KINDS[kind], place=place), MONDAY + timedelta(hours=hour, minutes=30)
        )


def _postcodes(index: Path, count: int, chance: random.Random) -> list[str]:
    """Postcodes that lie in a council, half of them drawn council by council."""
    with closing(sqlite3.connect(f"{index.resolve().as_uri()}?mode=ro", uri=True)) as db:
        rows = db.execute(ONE_IN_TEN).fetchall()
    by_council: dict[int, list[str]] = defaultdict(list)
    for postcode, council in rows:
        by_council[council].append(postcode)
    councils = sorted(by_council)
    drawn = [postcode for postcode, _ in chance.sample(rows, count // 2)]
    drawn += [
        chance.choice(by_council[councils[number % len(councils)]]) for number in range(count - len(drawn))
    ]
    chance.shuffle(drawn)
    return drawn


# ---- what is true of an answer ---------------------------------------------------------------------------


def answered_now(answer: HelpFound | NothingCovers) -> bool:
    """Whether one of the three can be reached at this moment."""
    return isinstance(answer, HelpFound) and any(one.opening.now for one in answer.matches)


def headed_by_lines_for_every_hour(answer: HelpFound | NothingCovers, place: Place) -> bool:
    """Whether 999 and a 24-hour line stand above the list. On the islands 999 alone is certain."""
    return answer.always[0].number == "999" and (len(answer.always) > 1 or place.countries <= ISLANDS)


def is_specialist(one: Match, need: Need) -> bool:
    """Whether the service exists for people like them, names them, or does what they asked about.

    Where nothing particular was said, a service for domestic abuse is the specialist.
    """
    who, core = one.service.eligibility, CORE_NEED[side(need)]
    if who.specialist_for & need.about or len(who.genders) == 1 and who.genders <= need.about:
        return True
    if particular := need.needs - {core}:
        return bool(particular & one.service.needs)
    said = need.about - SAYS_LITTLE
    return bool(said & who.also_serves) if said else core in one.service.needs


@dataclass
class Shares:
    """How often something was true of the answers so far."""

    asked: int = 0
    true: Counter[str] = field(default_factory=Counter)

    def count(self, question: Question, answer: HelpFound | NothingCovers) -> None:
        """Take one more answer into account."""
        self.asked += 1
        self.true["one of the three answers now"] += answered_now(answer)
        if not isinstance(answer, HelpFound):
            return
        first = answer.matches[0]
        told = (first.scope == "local", is_specialist(first, question.need), first.opening.now is True)
        for name, true in zip(("local", "specialist", "open"), told, strict=True):
            self.true[f"the first is {name}"] += true
        self.true["the first is local, specialist and open"] += all(told)

    def of_all(self) -> dict[str, float]:
        """Each as a share of everything asked."""
        return {name: count / self.asked for name, count in self.true.items()}


def shares(asked: Iterable[Question], catalogue: Catalogue) -> dict[str, float]:
    """Of these questions, the share that somebody answers now, and whose first answer is local, specialist, open."""
    seen = Shares()
    for question in asked:
        seen.count(question, match(question.need, catalogue, question.now))
    return seen.of_all()
