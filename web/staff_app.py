"""The staff app. Every road is closed to strangers unless it is named in OPEN_TO_STRANGERS."""

from __future__ import annotations

from flask import Flask, Response, jsonify, request

from web import locale
from web.security import protect, refusal, sentence_for, status_of
from web.settings import Settings

OPEN_TO_STRANGERS = frozenset({"health"})


def build(settings: Settings) -> Flask:
    app = Flask("web", static_folder=None, template_folder="templates/staff")
    locale.install(app, locale.Languages(settings.languages))
    protect(app, settings)

    @app.before_request
    def deny_by_default() -> Response | None:
        # Asked before the road is looked for, so a stranger cannot tell what exists from what does not.
        return None if request.endpoint in OPEN_TO_STRANGERS else refusal("Staff only.", 403)

    @app.get("/health")
    def health() -> Response:
        return jsonify({"status": "ok"})

    @app.errorhandler(Exception)
    def refuse(problem: Exception) -> Response:
        status = status_of(problem)
        return refusal(sentence_for(status), status)

    return app
