"""The open feed under /open-referral/: the directory for other systems, as Open Referral UK 3.0.

Public knowledge only, for anybody's program and any web page. Unlike every other page of the visitor app it
may be kept by a cache, as long as the cache asks whether it is still right.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from datetime import date, datetime, timezone
from hashlib import sha256
from pathlib import Path

from flask import Blueprint, Response, current_app, request
from flask.blueprints import BlueprintSetupState

from directory.feed import ROOT, Feed, Query, page_of
from directory.feed_dates import dates_of
from directory.models import DirectoryUnavailable, Place
from directory.open_referral import service_json
from directory.opening_hours import LONDON
from directory.places import Places
from directory.store import Directory
from web.open_feed_query import QueryRefused, query_of, switch, whole
from web.rate import RateLimit
from web.settings import Settings

blueprint = Blueprint("open_feed", __name__, url_prefix="/open-referral")
PAGE_SIZE, LARGEST_PAGE = 50, 500
KEPT = "public, no-cache"
FOR_ANY_PAGE = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Expose-Headers": "ETag, Retry-After",
    "Access-Control-Max-Age": "86400",
}


class FeedAnswer(Response):
    """An answer that says itself how it may be kept, after the app has put on its headers against keeping."""

    tag = ""

    def get_wsgi_headers(self, environ: dict) -> object:
        headers = super().get_wsgi_headers(environ)
        headers["Cache-Control"] = KEPT if self.tag else "no-store"
        headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        if self.tag:
            headers["ETag"] = f'"{self.tag}"'
        return headers


class FeedShelf:
    """The feed of the directory as it is now, made again when the directory changes and when the day does."""

    def __init__(self, home: Path, require_assured: bool = False) -> None:
        self._home, self._require_assured = home, require_assured
        self._lock = threading.Lock()
        self._directory: Directory | None = None
        self._made_of: tuple[object, date | None] = (None, None)
        self._feed = Feed(())
        self._places: Places | None = None

    def feed(self, now: datetime) -> Feed:
        """The feed for this moment."""
        with self._lock:
            self._directory = self._directory or Directory.open(
                self._home / "directory.db", self._require_assured
            )
            catalogue, today = self._directory.catalogue, now.astimezone(LONDON).date()
            if self._made_of[0] is not catalogue or self._made_of[1] != today:
                shown = list(catalogue.members(catalogue.everyone & ~catalogue.hidden(today)))
                since = dates_of(self._home / "open_feed.json", {s.id: service_json(s) for s in shown}, now)
                self._feed, self._made_of = Feed(shown, since), (catalogue, today)
            return self._feed

    def place_of(self, text: str) -> Place:
        """The place of a postcode."""
        self._places = self._places or Places.open(self._home / "places.db")
        place = self._places.place_of(text)
        if not isinstance(place, Place) or place.kind not in ("postcode", "outcode"):
            raise QueryRefused("postcode: no such postcode is known.")
        return place


@blueprint.record
def set_up(state: BlueprintSetupState) -> None:
    """Give the app its feed, and a limit on how fast one address may fetch."""
    settings: Settings = state.app.extensions["settings"]
    state.app.extensions["open_feed"] = FeedShelf(settings.home, settings.require_assured)
    state.app.extensions["open_feed_rate"] = RateLimit(settings.rate_per_minute)


@blueprint.before_request
def limit_rate() -> FeedAnswer | None:
    if request.method == "OPTIONS" or current_app.extensions["open_feed_rate"].allows(
        request.remote_addr or ""
    ):
        return None
    answer = refused("Too many requests; try again in a minute.", 429)
    answer.headers["Retry-After"] = "60"
    return answer


@blueprint.after_request
def let_any_page_read(answer: Response) -> Response:
    answer.headers.update(FOR_ANY_PAGE)
    return answer


@blueprint.errorhandler(QueryRefused)
def not_understood(problem: QueryRefused) -> FeedAnswer:
    return refused(str(problem), 400)


@blueprint.errorhandler(DirectoryUnavailable)
def not_there(_: DirectoryUnavailable) -> FeedAnswer:
    return refused("The directory cannot be read at the moment.", 503)


# ---- the paths -------------------------------------------------------------------------------------------


@blueprint.get("/")
def root() -> FeedAnswer:
    return answered(ROOT)


@blueprint.get("/services")
def services() -> FeedAnswer:
    return listed(
        Feed.services, "search taxonomy_term_id taxonomy_id organization_id modified_after minimal full"
    )


@blueprint.get("/organizations")
def organizations() -> FeedAnswer:
    return listed(Feed.organizations, "search full full_service")


@blueprint.get("/service_at_locations")
def service_at_locations() -> FeedAnswer:
    names = "search taxonomy_term_id taxonomy_id organization_id modified_after full postcode proximity"
    return listed(Feed.service_at_locations, names)


@blueprint.get("/taxonomies")
def taxonomies() -> FeedAnswer:
    return listed(Feed.taxonomies, "search")


@blueprint.get("/taxonomy_terms")
def taxonomy_terms() -> FeedAnswer:
    return listed(Feed.taxonomy_terms, "search taxonomy_id parent_id top_only")


@blueprint.get("/services/<number>")
def service(number: str) -> FeedAnswer:
    return answered(feed().service(number.lower()))


@blueprint.get("/organizations/<number>")
def organization(number: str) -> FeedAnswer:
    return answered(feed().organization(number.lower(), switch("full_service")))


@blueprint.get("/service_at_locations/<number>")
def service_at_location(number: str) -> FeedAnswer:
    return answered(feed().service_at_location(number.lower()))


@blueprint.get("/taxonomies/<number>")
def taxonomy(number: str) -> FeedAnswer:
    return answered(feed().taxonomy(number.lower()))


@blueprint.get("/taxonomy_terms/<number>")
def taxonomy_term(number: str) -> FeedAnswer:
    return answered(feed().taxonomy_term(number.lower()))


# ---- answers ---------------------------------------------------------------------------------------------


def feed() -> Feed:
    return current_app.extensions["open_feed"].feed(datetime.now(timezone.utc))


def listed(records_of: Callable[[Feed, Query], list], names: str) -> FeedAnswer:
    """A list as a page, or all of it as one record a line."""
    query = query_of(names.split())
    records = records_of(feed(), query)
    form = request.args.get("format", "json")
    if form == "ndjson":
        return FeedAnswer(lines(records), mimetype="application/x-ndjson")
    if form != "json":
        raise QueryRefused("format: use json or ndjson.")
    size = whole("per_page", PAGE_SIZE, LARGEST_PAGE)
    return answered(page_of(records, whole("page", 1), max(len(records), 1) if query.minimal else size))


def lines(records: list[Callable[[], dict]]) -> Iterator[str]:
    for record in records:
        yield json.dumps(record(), ensure_ascii=False) + "\n"


def answered(data: dict | None) -> FeedAnswer:
    """The record with its tag; only the tag where the reader already has it; 404 where there is none."""
    if data is None:
        return refused("There is no such record.", 404)
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
    tag = sha256(body).hexdigest()[:32]
    known = request.if_none_match.contains_weak(tag)
    answer = FeedAnswer(b"" if known else body, status=304 if known else 200, mimetype="application/json")
    answer.tag = tag
    return answer


def refused(sentence: str, status: int) -> FeedAnswer:
    return FeedAnswer(json.dumps({"error": sentence}), status=status, mimetype="application/json")
