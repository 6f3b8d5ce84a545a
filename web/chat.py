"""Talking: POST and GET /chat/messages. JSON for programs, a whole page without JavaScript, its newest part with.

The conversation is named by an opaque token in the body. Nothing a person typed is ever in an address.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response, current_app, jsonify, make_response, redirect, render_template, request

from web.conversation import Holder, Message
from web.leave import forget_here
from web.locale import current_language, speak
from web.locale import gettext as _
from web.relay import Answer, ConversationGone, Relay
from web.security import allow_embedding, refusal, sentence_for
from web.sent import NotAMessage, Sent, as_json, checked, form_sent
from web.store import StoreUnavailable

blueprint = Blueprint("chat", __name__)
LONGEST_POLL, POLL_STEP = 8.0, 0.25


@blueprint.post("/chat/messages")
def say() -> Response | tuple[str, int]:
    """Say something, or press a choice. Answers within the time limit, whatever happens."""
    page = wants_page()
    try:
        fields = form_sent() if page else as_json()
        asked = fields.get("language") if isinstance(fields, Mapping) else None
        speak(asked if isinstance(asked, str) else None)
        sent = checked(fields)
    except NotAMessage as problem:
        return page_with_problem(str(problem)) if page else refusal(str(problem), 400)
    if page and sent.said.choice == "leave":
        forget_here(sent.token)
        return redirect(current_app.extensions["settings"].exit_url, 303)
    if not may_say(sent):
        return too_fast(sent, page)
    try:
        # The first screen of the page has said what is to be said about its language.
        answer = relay().receive(sent.said, sent.token, sent.language, noted=page)
    except ConversationGone:
        return gone(page)
    return shown(answer, sent) if page else jsonify(as_contract(answer))


@blueprint.get("/chat/messages")
def hear() -> Response:
    """What has been said since message `after`. Waits a little while a person holds the conversation."""
    token, after = request.args.get("conversation", ""), request.args.get("after", "0")
    if not re.fullmatch(r"\d{1,9}", after):
        return refusal(_("`after` must be a number."), 400)
    give_up = time.monotonic() + LONGEST_POLL
    while True:
        try:
            conversation = relay().find(token)
        except (ConversationGone, StoreUnavailable):
            return gone(page=False)
        messages = conversation.heard_after(int(after))
        if messages or conversation.holder is Holder.BOT or time.monotonic() >= give_up:
            return jsonify(as_contract(Answer(token, messages, conversation.holder, conversation.ended)))
        time.sleep(POLL_STEP)


def relay() -> Relay:
    return current_app.extensions["relay"]


def wants_page() -> bool:
    """Forms get a page; everything else is spoken to in JSON."""
    return request.mimetype in ("application/x-www-form-urlencoded", "multipart/form-data")


def wants_part() -> bool:
    """Our own script asks for the newest messages only, already drawn, so that both ways look the same."""
    return request.headers.get("X-Part") == "messages"


def may_say(sent: Sent) -> bool:
    """Whether this address and this conversation are within their rate. No address is kept (see rate.py)."""
    within = current_app.extensions["address_rate"].allows(request.remote_addr or "")
    if within and sent.token:
        within = current_app.extensions["conversation_rate"].allows(sent.token)
    return within


def too_fast(sent: Sent, page: bool) -> Response:
    """429, and danger is still answered."""
    language = current_language().code
    card = relay().urgent_or_helpline(sent.said.text, language, sent.said.choice)
    answer = Answer(sent.token or "", (card,), language=card.language)
    if page:
        drawn = shown(answer, sent)
        drawn.status_code = 429
        return drawn
    sentence = _("That was a lot at once. Please wait a minute.")
    return refusal(sentence, 429, **as_contract(answer))


def gone(page: bool) -> Response:
    """404 for a token that names nothing. The page says nothing of what was there."""
    if not page:
        return refusal(_("This conversation is over. Nothing of it was kept."), 404)
    if wants_part():
        return part(Answer("", (), ended=True), status=404)
    return make_response(render_template("closed.html", sentence=sentence_for(404)), 404)


def as_contract(answer: Answer) -> dict[str, Any]:
    return {
        "conversation": answer.token,
        "holder": answer.holder.value,
        "ended": answer.ended,
        "language": answer.language,
        "messages": [message.as_json() for message in answer.messages],
    }


def shown(answer: Answer, sent: Sent) -> Response:
    """The answer for people: its newest part for our script, or the whole conversation so far."""
    speak(answer.language)
    if wants_part():
        return part(answer)
    try:
        messages = relay().find(answer.token).messages
    except (ConversationGone, StoreUnavailable):
        messages = answer.messages
    if not {message.number for message in answer.messages} <= {message.number for message in messages}:
        messages = (*messages, *answer.messages)
    return whole(messages, "" if answer.ended else answer.token)


def whole(messages: tuple[Message, ...], token: str, problem: str = "", status: int = 200) -> Response:
    drawn = render_template(
        "conversation.html", first=False, framed=False, token=token, messages=messages, problem=problem
    )
    return make_response(drawn, status)


def part(answer: Answer, status: int = 200) -> Response:
    allow_embedding()
    words = page_words() if request.form.get("language") != answer.language else {}
    drawn = make_response(render_template("part.html", answer=answer, words=words), status)
    drawn.headers["X-Part"] = "messages"
    return drawn


def page_words() -> dict[str, str]:
    """The words around the conversation, for a page whose language has just changed."""
    return {
        "exit": _("Exit"),
        "leave": _("Leave this page now"),
        "hint": _("or press Shift 3 times"),
        "own": _("Or say it in your own words"),
        "send": _("Send"),
    }


def page_with_problem(sentence: str) -> Response:
    """The conversation again, with a sentence about what could not be taken in."""
    token = request.form.get("conversation", "")
    if wants_part():
        said = Message(sender="system", text=sentence)
        return part(Answer(token, (said,), language=current_language().code), status=400)
    try:
        messages: tuple[Message, ...] = relay().find(token).messages
    except (ConversationGone, StoreUnavailable):
        messages, token = (), ""
    return whole(messages, token, sentence, 400)
