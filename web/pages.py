"""The pages that stand still: the first screen, the frame and script for other sites, safety, health, the API."""

from __future__ import annotations

import json
from pathlib import Path

from flask import Blueprint, Response, current_app, jsonify, render_template, send_from_directory

from web.fixed_cards import first_question
from web.locale import current_language
from web.locale import gettext as _
from web.security import allow_embedding
from web.store import StoreUnavailable, name_of

blueprint = Blueprint("pages", __name__)
STATIC = Path(__file__).parent / "static"


@blueprint.get("/")
def start() -> str:
    """The first screen. It works without JavaScript, and no conversation exists yet."""
    return first_screen(framed=False)


@blueprint.get("/frame")
def frame() -> str:
    """The same, to be shown inside another site by /widget.js."""
    allow_embedding()
    return first_screen(framed=True)


def first_screen(framed: bool) -> str:
    return render_template(
        "conversation.html", first=True, framed=framed, token="", messages=[first_question(_)], problem=""
    )


@blueprint.get("/safety")
def safety() -> str:
    return render_template("safety.html")


@blueprint.get("/widget.js")
def widget() -> Response:
    """One script tag for any site: what to open, where Exit leads, and the two files that do the work."""
    allow_embedding()
    settings = current_app.extensions["settings"]
    told = {
        "exit": settings.exit_url,
        "title": settings.name,
        "leave": _("Exit"),
        "language": current_language().code,
    }
    # As JSON inside a script, so the only characters that could break out are these.
    words = json.dumps(told).replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    parts = (f"(function (told) {{\n{source('exit_keys.js')}\n{source('widget.js')}\n}})({words});\n",)
    return Response("".join(parts), mimetype="text/javascript")


def source(name: str) -> str:
    return (STATIC / name).read_text(encoding="utf-8")


@blueprint.get("/favicon.ico")
def icon() -> Response:
    return send_from_directory(STATIC, "icon.svg", mimetype="image/svg+xml")


@blueprint.get("/api/openapi.json")
def openapi() -> Response:
    return Response(source("openapi.json"), mimetype="application/json")


@blueprint.get("/health")
def health() -> tuple[Response, int]:
    """Whether conversations can be kept and answered. Without the assistant the helplines are still given."""
    try:
        current_app.extensions["store"].read(name_of("health"))
        store = "ok"
    except StoreUnavailable:
        store = "unavailable"
    bot = "ok" if current_app.extensions["bot"].answers() else "unavailable"
    status = "ok" if store == bot == "ok" else "poor"
    return jsonify({"status": status, "store": store, "bot": bot}), 200 if status == "ok" else 503
