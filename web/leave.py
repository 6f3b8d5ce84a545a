"""Leaving: the server's half of Exit. It forgets the conversation; it never counts, logs or tells that it did.

GET /leave only redirects. A browser may fetch a link before anybody presses it, so a GET must change nothing;
the button without JavaScript is therefore a form that posts the token.
"""

from __future__ import annotations

from contextlib import suppress

from flask import Blueprint, Response, current_app, jsonify, redirect, request

from web.locale import gettext as _
from web.relay import ConversationGone
from web.security import FORGET_EVERYTHING, refusal
from web.store import StoreUnavailable

blueprint = Blueprint("leave", __name__)


@blueprint.get("/leave")
def look_away() -> Response:
    """To the ordinary page. Nothing is forgotten here: see above."""
    return to_exit()


@blueprint.post("/leave")
def leave() -> Response:
    """The Exit button without JavaScript: forget, then the ordinary page."""
    forget_here(request.form.get("conversation"))
    return to_exit()


@blueprint.post("/chat/leave")
def forget() -> Response:
    """Forget one conversation. Sent by the script's beacon as a form, or by programs as JSON."""
    fields = request.form or request.get_json(force=True, silent=True)
    token = fields.get("conversation") if hasattr(fields, "get") else None
    if not isinstance(token, str) or not token:
        return refusal(_("Say which conversation to forget."), 400)
    try:
        current_app.extensions["relay"].leave(token)
    except ConversationGone:
        return refusal(_("This conversation is over. Nothing of it was kept."), 404)
    except StoreUnavailable:
        return refusal(_("Something went wrong on our side. Please try again."), 503)
    answer = jsonify({"ended": True})
    answer.headers["Clear-Site-Data"] = FORGET_EVERYTHING
    return answer


def forget_here(token: str | None) -> None:
    """Forget if there is something to forget. Leaving never fails in front of the person."""
    with suppress(ConversationGone, StoreUnavailable):
        current_app.extensions["relay"].leave(token or "")


def to_exit() -> Response:
    answer = redirect(current_app.extensions["settings"].exit_url, 303)
    answer.headers["Clear-Site-Data"] = FORGET_EVERYTHING
    return answer
