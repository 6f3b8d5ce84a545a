"""One text message of somebody who may be answered: ask whether texting is all right, or take a turn. Pure but for
the relay that it speaks through.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from web.conversation import Holder, Message
from web.fixed_cards import Words, first_question
from web.language_notes import CHOOSE
from web.relay import Answer, ConversationGone, Said
from web.sms_languages import ALL_RIGHT, NOT_NOW
from web.sms_rendering import (
    FURTHER,
    NEXT_SERVICE,
    Texts,
    asked,
    helpline_text,
    rendered,
    still_offered,
    with_service,
)
from web.sms_words import Keyword, bare, keyword_in, means_no_option, option_in, plain
from web.texter import LONGEST_TEXT, Incoming, Texter

if TYPE_CHECKING:
    from web.texting import Texting

COMMANDS = {
    Keyword.PERSON: Said(choice="ask_person"),
    Keyword.AGAIN: Said(choice="start_again"),
    Keyword.BACK: Said(choice="back"),
    Keyword.HELP: Said(text="help"),
}
ALSO_OK = frozenset("ok okay k y yeah yep yea aye sure fine".split()) | {"all right", "alright", "yes please"}
ALSO_OK |= {bare(word) for word in ALL_RIGHT.split(", ")}
ALSO_NOT_NOW = frozenset(["n", "no", "nope", "later"]) | {bare(word) for word in NOT_NOW.split(", ")}

# "Yes its ok hes out", and nothing more: no story to go on with.
ALL_RIGHT_IN_WORDS = re.compile(
    r"(?:(?:yes|yeah|yep|yh|ok|okay|sure|i think)[ ,.]+)*(?:it'?s|it is|that'?s|this is|i'?m|fine|ok)"
    r"(?: (?:all )?(?:fine|ok|okay|right|alright|safe|good|my (?:own )?(?:phone|mobile)))?"
    r"(?: (?:to (?:use|text)|now|it|me|at the moment))*"
    r"(?:[ ,.]+(?:s?he|they)(?:'?s| is|'?re| are)? (?:gone |just )?"
    r"(?:out|away|at work|asleep|in bed|not here|not in|gone))?"
)


class Turn:
    """One text of somebody who may be answered."""

    def __init__(self, texting: Texting, texter: Texter, text: Incoming, word: Keyword | None) -> None:
        self._texting, self._texter, self._text, self._word = texting, texter, text, word
        self._token = texting.token(text.sender)
        self._say()

    def _say(self) -> None:
        self._ = self._texting.words_in(self._texter.language)

    def taken(self) -> tuple[Texter | None, tuple[str, ...]]:
        """The texter afterwards, or None when all is to be forgotten, and the answer."""
        language = self._texting.languages.get(named(self._text.body))
        if language:
            self._texter = replace(self._texter, language=language)
            self._say()
        try:
            if not self._texter.allowed:
                return self._asking_permission(bool(language))
            return self._with_assistant(Said(choice=CHOOSE + language) if language else self._meant())
        except ConversationGone:
            self._texter = replace(self._texter.after_gap(), language=self._texter.language)
            return self._asking_permission(bool(language))

    def _asking_permission(self, only_language: bool) -> tuple[Texter | None, tuple[str, ...]]:
        _, texter, body = self._, self._texter, self._text.body
        said = bare(body)
        answered = option_in(body, [_("OK"), _("Not now")]) if texter.asked else None
        if texter.asked and (answered == 0 or said in ALSO_OK):
            return self._allowed()
        if texter.asked and (answered == 1 or said in ALSO_NOT_NOW):
            return None, self._written(_("OK. You can text again at any time."))
        empty = only_language or self._word in (Keyword.START, Keyword.YES, Keyword.AGAIN)
        worth_keeping = "" if empty or (texter.asked and ALL_RIGHT_IN_WORDS.fullmatch(said)) else body
        waiting = "\n".join(filter(None, (texter.waiting, worth_keeping.strip())))[:LONGEST_TEXT]
        heard, urgent = self._texting.heard(self._text, texter.language)
        words = self._texting.words_in(heard)
        welsh = heard == "en" and "cymraeg" in self._texting.languages
        seen = texter.asked and not only_language and heard == texter.language
        asking = number_text(words) if seen else permission_text(words, welsh)
        return replace(texter, asked=True, waiting=waiting, language=heard), (*urgent, *self._written(asking))

    def _allowed(self) -> tuple[Texter | None, tuple[str, ...]]:
        """It is all right to text: go on with what they wrote first, so that nobody says it twice."""
        waiting = self._texter.waiting
        self._texter = replace(self._texter, allowed=True, asked=False, waiting="")
        self._texting.relay.begin(self._texter.language, self._token)
        notice = self._(
            "Texts stay on this phone, and may show on other devices or a bill. Text EXIT and this chat is forgotten."
        )
        if waiting:
            word = keyword_in(waiting)
            return self._with_assistant(
                COMMANDS.get(word, Said(text=waiting)) if word else Said(text=waiting), notice
            )
        return self._after(rendered([first_question(self._)], self._, self._text.budget, notice))

    def _meant(self) -> Said | Texts:
        """What the text asks for: something of the assistant, or something that is already here."""
        texter, body = self._texter, self._text.body
        if self._word in COMMANDS:
            return COMMANDS[self._word]
        if self._word in (Keyword.YES, Keyword.START) or not body.strip():
            return self._once_more()
        place = option_in(body, [option.label for option in texter.options])
        chosen = texter.options[place] if place is not None else None
        if chosen is None:
            hidden = (choice for choice in texter.hidden if plain(choice.label) == plain(body))
            chosen = next(hidden, None)
        offered = still_offered(texter.options, texter.hidden)
        if chosen is None and texter.later and plain(body) == plain(self._("more")):
            return with_service(texter.later, offered, self._, self._text.budget)
        if chosen is None and self._is_no_option():
            return self._once_more()
        if chosen is None:
            return Said(text=body[:LONGEST_TEXT])
        if chosen.value == FURTHER:
            return asked([], texter.hidden, [], [], (), self._, self._text.budget)
        if chosen.value == NEXT_SERVICE and texter.later:
            return with_service(texter.later, offered, self._, self._text.budget)
        return Said(choice=chosen.value)

    def _is_no_option(self) -> bool:
        """Whether the text is a number that stood before nothing they were shown, and is no age."""
        options = self._texter.options
        question = options[0].value.partition(":")[0] if options else ""
        return bool(options) and means_no_option(self._text.body, len(options), question)

    def _once_more(self) -> Texts:
        """The options again, for a text that holds no answer: empty, a picture, YES."""
        _, texter = self._, self._texter
        sentence = _("Please send a few words.")
        if self._text.pictures:
            sentence = _("Pictures and links cannot be opened here. Please send a few words.")
        elif texter.options:
            sentence = _("Please send the number of your answer.")
        if any(option.value.startswith("danger_now") for option in texter.options):
            sentence += " " + _("If anyone is in danger, call 999.")
        again = asked([sentence], texter.options, [], [], texter.hidden, _, self._text.budget)
        return replace(again, options=texter.options, hidden=texter.hidden, later=texter.later)

    def _with_assistant(self, said: Said | Texts, first: str = "") -> tuple[Texter | None, tuple[str, ...]]:
        if isinstance(said, Texts):
            return self._after(said)
        answer = self._texting.relay.receive(said, self._token, self._texter.language, door="sms")
        self._texter = replace(self._texter, language=answer.language or self._texter.language)
        self._say()
        said_back = rendered(heard(answer, self._), self._, self._text.budget, first)
        if answer.ended:
            return None, said_back.texts
        if not said_back.options:
            # Nothing new was asked, so the numbers that they see still mean what they meant.
            said_back = replace(said_back, options=self._texter.options, hidden=self._texter.hidden)
        shown_anew = said.choice == "start_again" or any(
            message.services or message.data.get("clear") for message in answer.messages
        )
        if not shown_anew:
            said_back = replace(said_back, later=self._texter.later)
        return self._after(said_back)

    def _after(self, said: Texts) -> tuple[Texter, tuple[str, ...]]:
        texter = replace(self._texter, options=said.options, hidden=said.hidden, later=said.later)
        return texter, said.texts

    def _written(self, *texts: str) -> tuple[str, ...]:
        return tuple(self._text.budget.written(text) for text in texts)


def heard(answer: Answer, _: Words) -> tuple[Message, ...]:
    """What came back. Somebody who waits for a person is not met with silence."""
    if answer.messages or answer.holder is not Holder.QUEUE:
        return answer.messages
    return (Message("system", _("Nobody has joined yet.")), Message("system", helpline_text(_)))


def named(body: str) -> str:
    """The words of a text that may be the name of a language: `Polish please`, `in Polish`."""
    return plain(body).removesuffix("please").removeprefix("in ").strip(" ,")


def number_text(_: Words) -> str:
    """The same again for somebody who answered in words: YES is not ours to read. Safe on a locked screen."""
    return _(
        "Please send just the number: 1 if it is all right to text you now, 2 if not. In an emergency call 999."
    )


def permission_text(_: Words, welsh: bool) -> str:
    """The first reply: safe on a locked screen, and it asks before anything else is said."""
    said = _(
        "Hello. This is an automatic reply, not a person. Is it all right to text you now? "
        "Reply 1 for OK or 2 for not now. In an emergency call 999."
    )
    return f"{said}\nCymraeg: CYMRAEG" if welsh else said
