"""An app that serves the open feed of the starter services, and a reader of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from flask import Flask
from flask.testing import FlaskClient

from directory.models import Location
from tests.directory.services_for_tests import starter_entries
from web.open_feed import blueprint
from web.security import protect
from web.settings import Settings

OFFICE = Location("office", "Office", "1 High St, Leeds, LS1 4AP", 53.797, -1.542, confidential=False)
HIDDEN = Location("hidden", "Refuge", "14 Hidden Lane, Leeds, LS8 1AA", 53.9, -1.5)
LISTS = ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"]


def entries() -> list:
    """The starter services, one of them with a public office and a hidden house."""
    found = list(starter_entries())
    spot = next(n for n, e in enumerate(found) if e.service.status == "active" and "E08000035" in codes(e))
    service = replace(found[spot].service, locations=(OFFICE, HIDDEN))
    found[spot] = replace(found[spot], service=service)
    return found


def codes(entry: object) -> set[str]:
    return {area.code for area in entry.service.areas}


def an_app(home: Path, **others: str) -> Flask:
    """An app with the visitor app's own headers, and the feed."""
    app = Flask("feed")
    settings = Settings.from_env({"SIGNPOST_HOME": str(home), **others})
    app.extensions["settings"] = settings
    protect(app, settings)
    app.register_blueprint(blueprint)
    return app


def get(reader: FlaskClient, path: str) -> dict:
    answer = reader.get(f"/open-referral/{path}")
    assert answer.status_code == 200, answer.text
    return answer.get_json()


def everything(reader: FlaskClient, path: str, **more: str) -> list[dict]:
    query = "&".join(f"{name}={value}" for name, value in ({"per_page": "500"} | more).items())
    return get(reader, f"{path}?{query}")["contents"]
