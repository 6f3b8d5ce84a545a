"""The headers of every answer, and the shape of every refusal.

The rules: nothing from elsewhere, nothing inline, nothing kept, nobody told where the visitor came from.
"""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from flask import Flask, Response, g, jsonify, redirect, request
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

from web.fixed_cards import always
from web.locale import gettext as _
from web.settings import Settings, origin_of

log = logging.getLogger("signpost.web")

EVERY_ANSWER = {
    "Cache-Control": "no-store, max-age=0",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-DNS-Prefetch-Control": "off",
    "X-Permitted-Cross-Domain-Policies": "none",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), "
    "geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
}
# Not "cache": every answer is `no-store` already, and browsers make the next page wait while they search for it.
FORGET_EVERYTHING = '"cookies", "storage"'
# The open feed says nothing of any visitor: other systems may keep it and ask whether it is still right.
PUBLIC_KNOWLEDGE = "/open-referral/"


def content_policy(settings: Settings, framed_by: str) -> str:
    """The CSP. Exit's own address is a form target because browsers follow form-action through redirects."""
    forms = " ".join(("'self'", origin_of(settings.exit_url)))
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        f"base-uri 'none'; form-action {forms}; frame-ancestors {framed_by}"
    )


def protect(app: Flask, settings: Settings) -> None:
    """Put the headers on every answer of the app. A view lets itself be embedded with `allow_embedding()`."""
    alone, embedded = (
        content_policy(settings, "'none'"),
        content_policy(settings, " ".join(settings.embed_origins)),
    )

    @app.after_request
    def add_headers(answer: Response) -> Response:
        if isinstance(request.routing_exception, RequestRedirect):
            answer = led_on_here(request.routing_exception)
        open_to_all = request.path.startswith(PUBLIC_KNOWLEDGE)
        kept_by_caches = {"Cache-Control", "ETag", "Last-Modified"} if open_to_all else set()
        answer.headers.update(
            {name: value for name, value in EVERY_ANSWER.items() if name not in kept_by_caches}
        )
        answer.headers.setdefault("Cache-Control", EVERY_ANSWER["Cache-Control"])
        may_embed = g.get("may_embed", False)
        answer.headers["Content-Security-Policy"] = embedded if may_embed else alone
        answer.headers["Cross-Origin-Resource-Policy"] = (
            "cross-origin" if may_embed or open_to_all else "same-origin"
        )
        if not may_embed:
            answer.headers["X-Frame-Options"] = "DENY"
        if settings.public_url.startswith("https://"):
            answer.headers["Strict-Transport-Security"] = "max-age=31536000"
        for telling in {"ETag", "Last-Modified", "Server"} - kept_by_caches:
            answer.headers.pop(telling, None)
        return answer


def led_on_here(lead: RequestRedirect) -> Response:
    """To the path that the router means, on this very site: by itself it believes whatever host the request names."""
    asked = urlsplit(lead.new_url)
    return redirect(
        f"/{asked.path.lstrip('/')}" + (f"?{asked.query}" if asked.query else ""), lead.code, Response
    )


def allow_embedding() -> None:
    """Let other sites show or load the answer to this request."""
    g.may_embed = True


def refusal(sentence: str, status: int, **more: object) -> Response:
    """The one shape of an error in JSON: a sentence, and the lines that are always there."""
    answer = jsonify({"error": sentence, "always": always(_), **more})
    answer.status_code = status
    return answer


def sentence_for(status: int) -> str:
    """What to say about a refusal. Never repeats what was sent."""
    if status == 404:
        return _("There is nothing here any more.")
    if status in (405, 415, 400):
        return _("That could not be understood.")
    if status == 413:
        return _("That was too long.")
    return _("Something went wrong on our side. Please try again.")


def status_of(problem: Exception) -> int:
    """The status for whatever went wrong; anything unforeseen is logged by kind only, never by what it says."""
    if isinstance(problem, HTTPException) and problem.code:
        return problem.code
    log.error("failed endpoint=%s kind=%s", request.endpoint, type(problem).__name__)
    return 500
