"""The only road from a visitor to whoever answers: the assistant today, a person where one is there.

Every door (widget, plain form, text message) comes through `Relay.receive`. It holds the conversation for one
turn, asks `next_stop` who answers, and keeps the result only if the visitor has not left in the meantime.
Whatever breaks, it answers with the helpline card.
"""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from web.bot_client import Alarm, BotClient, BotUnavailable
from web.conversation import AskBot, Conversation, Holder, Message, next_stop
from web.fixed_cards import Words, crisis_card, danger_card, first_question, helpline_card
from web.language_notes import CHOOSE, LanguageNotes, to_choose
from web.store import Store, StoreUnavailable, name_of

log = logging.getLogger("signpost.relay")
ALARM_SECONDS = 0.5
# A tapped answer needs no understanding, so it is answered even where nobody is there to understand.
MEANS_DANGER = frozenset({"danger_now:yes", "danger_now:not_sure"})


class ConversationGone(Exception):
    """There is no such conversation: never was, was forgotten, or lay idle too long."""


@dataclass(frozen=True)
class Said:
    """What a visitor sent: free text, or the value of a choice."""

    text: str = ""
    choice: str = ""


@dataclass(frozen=True)
class Answer:
    """What the visitor gets back."""

    token: str
    messages: tuple[Message, ...]
    holder: Holder = Holder.BOT
    ended: bool = False
    language: str = "en"


class Relay:
    """One for the whole process. `words_in(language)` gives the gettext of one language.

    Without `notes` the language of a conversation is never spoken of, and every language may be answered in.
    """

    def __init__(
        self,
        store: Store,
        bot: BotClient,
        words_in: Callable[[str], Words],
        seconds: float = 2.5,
        notes: LanguageNotes | None = None,
    ) -> None:
        self._store, self._bot, self._words_in, self._seconds = store, bot, words_in, seconds
        self._notes = notes

    def receive(
        self,
        said: Said,
        token: str | None = None,
        language: str | None = None,
        door: str = "widget",
        noted: bool = False,
    ) -> Answer:
        """One turn, answered within the time limit. Without a token a conversation begins.

        `noted`: the first screen has already said what is to be said about this language.

        Raises ConversationGone for a token that names nothing; then nothing was created.
        """
        deadline = time.monotonic() + self._seconds
        try:
            token = token or self.begin(language or "en", noted=noted)
            name = name_of(token)
            with self._store.hold(name, wait=self._seconds - ALARM_SECONDS) as held:
                if held:
                    return self._turn(token, said, language, door, deadline)
                return self._not_my_turn(token, said, language)
        except StoreUnavailable:
            log.error("store_unavailable")
            language = language or "en"
            card = self.urgent_or_helpline(said.text, language, said.choice)
            return Answer(token or "", (card,), language=card.language)

    def begin(self, language: str, token: str | None = None, noted: bool = False) -> str:
        """Open a conversation that has been asked the first question. Returns its token."""
        token = token or secrets.token_urlsafe(24)
        opening = Conversation(language, wished=language, noted=(language,) if noted else ())
        opening = opening.with_messages([first_question(self._words_in(language))])
        self._store.open(name_of(token), opening.to_record())
        return token

    def find(self, token: str) -> Conversation:
        """The conversation as it stands. Raises ConversationGone, StoreUnavailable."""
        record = self._store.read(name_of(token))
        if record is None:
            raise ConversationGone
        return Conversation.from_record(record)

    def leave(self, token: str) -> None:
        """Forget the conversation at once. Raises ConversationGone when there is none."""
        if not self._store.forget(name_of(token)):
            raise ConversationGone

    def urgent_or_helpline(self, text: str, language: str, choice: str = "") -> Message:
        """For a message that cannot be given a turn: danger is still answered, anything else gets the helplines.

        The card says which language it is in: the one that the text is plainly written in, where it is offered.
        """
        try:
            alarm = self._bot.alarm(text, ALARM_SECONDS, language) if text else Alarm(False, False)
        except BotUnavailable as problem:
            log.warning("bot_unavailable why=%s", problem)
            alarm = Alarm(False, False)
        if self._notes and alarm.language in self._notes.offered:
            language = alarm.language
        card = helpline_card
        if choice in MEANS_DANGER or alarm.danger:
            card = danger_card
        elif alarm.crisis:
            card = crisis_card
        return replace(card(self._words_in(language)), language=language)

    def _turn(self, token: str, said: Said, language: str | None, door: str, deadline: float) -> Answer:
        before = self.find(token)
        typed = before.open_choice(said.text) if said.text else ""
        if typed:
            said = Said(choice=typed)  # the words of a button, typed, are that button
        if said.choice == "start_again":
            before = before.started_again()
        asked = before.in_language(language)
        spoken = said.text or asked.label_of(said.choice) or self._name_of(said.choice)
        if spoken:
            asked = asked.with_messages([Message(sender="visitor", text=spoken)])
        after = self._answered(asked, token, said, door, deadline)
        if not self._keep(token, after):
            raise ConversationGone
        return Answer(
            token, after.heard_after(asked.said_so_far), after.holder, after.ended, language=after.language
        )

    def _not_my_turn(self, token: str, said: Said, language: str | None) -> Answer:
        """The turn before is taking too long. Nothing is written, so that two turns never mix."""
        log.warning("turn_busy")
        before = self.find(token)
        card = self.urgent_or_helpline(said.text, before.in_language(language).language, said.choice)
        return Answer(token, (card,), before.holder, language=card.language)

    def _answered(
        self, asked: Conversation, token: str, said: Said, door: str, deadline: float
    ) -> Conversation:
        """The conversation with its answer in it."""
        if not isinstance(next_stop(asked.holder), AskBot):
            return asked.with_messages(self._danger_only(said.text, asked.language))
        request: dict[str, Any] = {"conversation": name_of(token), "door": door, "language": asked.language}
        request |= {"choice": said.choice} if said.choice else {"text": said.text}
        request |= {"languages": self._notes.offered} if self._notes else {}
        try:
            turn = self._bot.turn(request | {"tracker": asked.tracker}, deadline - time.monotonic())
        except BotUnavailable as problem:
            log.warning("bot_unavailable why=%s", problem)
            words = self._words_in(asked.language)
            card = danger_card if said.choice in MEANS_DANGER else helpline_card
            return asked.with_messages([card(words)])
        after = replace(
            asked,
            tracker=turn.tracker,
            ended=turn.ended,
            language=self._spoken(turn.language, asked.language),
        )
        messages = list(turn.messages)
        if self._notes and not turn.ended:
            before = replace(asked, language=after.language) if said.choice else asked
            after, messages = self._notes.with_note(before, after, messages, turn.offer)
        return after.with_messages(messages)

    def _name_of(self, choice: str) -> str:
        """The name of a language that was chosen from the list above the conversation."""
        code = choice.removeprefix(CHOOSE)
        return to_choose(code).label if self._notes and code in self._notes.offered else ""

    def _spoken(self, language: str, before: str) -> str:
        """The language that the assistant answered in, where it is one that we offer."""
        return language if language and (not self._notes or language in self._notes.offered) else before

    def _danger_only(self, text: str, language: str) -> list[Message]:
        """While a person holds the conversation the assistant is silent, except about danger and crisis."""
        card = self.urgent_or_helpline(text, language) if text else None
        return [card] if card and card.card in ("danger", "crisis") else []

    def _keep(self, token: str, after: Conversation) -> bool:
        """Write the turn down while the conversation lives; an ended one is forgotten."""
        if after.ended:
            return self._store.forget(name_of(token))
        return self._store.write(name_of(token), after.to_record())
