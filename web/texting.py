"""A conversation by text message: what one incoming text does, and the texts that answer it.

Nothing sensitive is said before the person has said that it is all right to text now, and that is asked again
after every gap. STOP and EXIT work at once, whatever else is under way. Danger is answered always: before
permission, over every limit, and after STOP too, because then it was they who wrote again.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timezone

from web.fixed_cards import Words
from web.relay import ConversationGone, Relay
from web.segments import count, split
from web.sms_ledger import Ledger
from web.sms_rendering import helpline_text, rendered
from web.sms_words import Keyword, keyword_in
from web.store import Store, StoreUnavailable
from web.texter import Incoming, Names, Texter
from web.texting_turn import Turn

log = logging.getLogger("signpost.sms")
TOO_LATE = 300.0  # seconds after which an answer is no longer wanted: the phone may be in other hands
HOUR = 3600.0
HOLD_SECONDS = 60.0


@dataclass(frozen=True)
class Limits:
    """What one number may send in an hour, what may be sent in a day, and how long a silence is a gap."""

    texts_an_hour: int = 60
    segments_a_day: int = 5000
    gap_seconds: float = 900.0


class Texting:
    """One for the whole process. `store` keeps for 60 minutes; the relay's own keeps the conversation."""

    def __init__(
        self,
        relay: Relay,
        store: Store,
        ledger: Ledger,
        names: tuple[Names, Names],
        words_in: Callable[[str], Words],
        languages: Mapping[str, str],
        limits: Limits,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.relay, self.store, self.ledger = relay, store, ledger
        self._names, self._lasting_names = names
        self.words_in, self.languages, self._limits, self.clock = words_in, languages, limits, clock

    def answer(self, text: Incoming, settle: Callable[[], bool] = lambda: True) -> tuple[str, ...]:
        """The texts that answer this one. A repeat gets the same ones, and nothing happens a second time.

        `settle` is asked once the answer is known: whether it can still go back as the reply to the request.
        """
        try:
            known = self.answer_known(text)
            return self._new(text, settle) if known is None else known
        except StoreUnavailable:
            log.error("store_unavailable")
            return self.urgent_only(text) or self.when_all_fails()

    def urgent_only(self, text: Incoming, language: str = "en") -> tuple[str, ...]:
        """The answer to danger or crisis, or none. Needs no turn."""
        return self.heard(text, language)[1]

    def heard(self, text: Incoming, language: str) -> tuple[str, tuple[str, ...]]:
        """The language that a text is plainly written in, else the one in use; and the answer to danger or crisis."""
        if not text.body:
            return language, ()
        card = self.relay.urgent_or_helpline(text.body, language)
        urgent = card.card in ("danger", "crisis")
        texts = rendered([card], self.words_in(card.language), text.budget).texts if urgent else ()
        return card.language, texts

    def when_all_fails(self) -> tuple[str, ...]:
        """The helplines, which need nothing that could be broken."""
        return (helpline_text(self.words_in("en")),)

    def answer_known(self, text: Incoming) -> tuple[str, ...] | None:
        """The answer that this very text was given before, if it was. Raises StoreUnavailable."""
        kept = self.store.read(self.answer_id(text))
        return None if kept is None else tuple(json.loads(kept))

    def opt_out(self, sender: str) -> None:
        """Be silent to a number, and forget what it said."""
        self.ledger.opt_out(self._lasting_names.of("number", sender))
        self.forget(sender)

    def forget(self, sender: str) -> None:
        """Everything about a number but whether it wants silence: answers given and answers owed too."""
        id = self.texter_id(sender)
        record = self.store.read(id)
        with suppress(ConversationGone):
            self.relay.leave(self.token(sender))
        self.store.forget(id)
        for answer in Texter.from_record(record).answered if record else ():
            self.store.forget(answer)
            self.store.forget(self.owed_id(answer))

    def texter_id(self, sender: str) -> str:
        return self._names.of("texter", sender)

    def answer_id(self, text: Incoming) -> str:
        return self._names.of("answer", text.id)

    def owed_id(self, answer_id: str) -> str:
        return self._names.of("owed", answer_id)

    def token(self, sender: str) -> str:
        return self._names.of("conversation", sender)

    def _new(self, text: Incoming, settle: Callable[[], bool]) -> tuple[str, ...]:
        word, number = keyword_in(text.body), self._lasting_names.of("number", text.sender)
        _ = self.words_in("en")
        if word is Keyword.START:
            self.ledger.opt_in(number)
        elif self.ledger.has_opted_out(number):
            return self._kept(text, self.urgent_only(text) if word is None else (), settle)
        if word is Keyword.STOP:
            self.opt_out(text.sender)
            return self._kept(
                text, (_("You will get no more texts from here. Text START to come back."),), settle
            )
        if word is Keyword.EXIT:
            self.forget(text.sender)
            return self._kept(text, (_("OK. Thank you."),), settle)
        with self.store.hold(self.texter_id(text.sender), HOLD_SECONDS) as held:
            known = self.answer_known(text)
            if known is not None or not held or self.clock() - text.arrived > TOO_LATE:
                return known or ()
            return self._in_turn(text, word, settle)

    def _in_turn(self, text: Incoming, word: Keyword | None, settle: Callable[[], bool]) -> tuple[str, ...]:
        """One turn of this number, with every other turn of it waiting."""
        id, now = self.texter_id(text.sender), self.clock()
        record = self.store.read(id)
        texter = Texter.from_record(record) if record else Texter()
        if texter.allowed and now - texter.last > self._limits.gap_seconds:
            texter = self._after_gap(texter, text.sender)
        texter = texter.has_heard(now, self.answer_id(text), HOUR)
        self.store.open(id, texter.to_record())
        if self._is_over(texter):
            texter, texts = self._over(texter, text)
        else:
            texter, texts = Turn(self, texter, text, word).taken()
        if texter is None:
            self.forget(text.sender)
        elif not self.store.write(id, texter.to_record()):
            return ()  # they left while the answer was being made
        return self._kept(text, texts, settle)

    def _kept(self, text: Incoming, texts: tuple[str, ...], settle: Callable[[], bool]) -> tuple[str, ...]:
        """Remember what was answered, as the reply to this request; pay for it."""
        on_time = settle()
        self.store.open(self.answer_id(text), json.dumps(texts if on_time else []).encode())
        if texts:
            self.ledger.spend(self._today(), sum(count(one).segments for one in texts))
        return texts

    def _after_gap(self, texter: Texter, sender: str) -> Texter:
        with suppress(ConversationGone):
            self.relay.leave(self.token(sender))
        return texter.after_gap()

    def _is_over(self, texter: Texter) -> bool:
        if len(texter.heard) > self._limits.texts_an_hour:
            return True
        return self.ledger.spent_on(self._today()) >= self._limits.segments_a_day

    def _over(self, texter: Texter, text: Incoming) -> tuple[Texter, tuple[str, ...]]:
        """Over a limit: danger is answered, everything else gets the helplines once."""
        urgent = self.urgent_only(text, texter.language)
        if urgent or texter.helpline_sent:
            return texter, urgent
        helpline = helpline_text(self.words_in(texter.language))
        return replace(texter, helpline_sent=True), tuple(split(text.budget.written(helpline), text.budget))

    def _today(self) -> str:
        return datetime.fromtimestamp(self.clock(), timezone.utc).date().isoformat()
