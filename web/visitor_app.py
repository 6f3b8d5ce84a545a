"""The visitor app, put together: store, assistant, relay, languages, and the roads that lead to them."""

from __future__ import annotations

import logging

from flask import Flask, Response, render_template, request
from werkzeug.middleware.proxy_fix import ProxyFix

from web import chat, leave, locale, open_feed, pages, sms
from web.bot_client import BotClient
from web.fixed_cards import always
from web.language_notes import LanguageNotes, honest_lines
from web.locale import gettext as _
from web.rate import RateLimit
from web.relay import Relay
from web.reply_lines import laid_out, linked, upright, ways_in
from web.security import protect, refusal, sentence_for, status_of
from web.service_card import described
from web.settings import Settings
from web.short_bodies import LARGEST_REQUEST
from web.store import Store, open_store


def build(settings: Settings, store: Store | None = None) -> Flask:
    app = VisitorApp("web", static_folder="static", template_folder="templates/visitor")
    app.config.update(
        MAX_CONTENT_LENGTH=LARGEST_REQUEST, MAX_FORM_MEMORY_SIZE=LARGEST_REQUEST, SEND_FILE_MAX_AGE_DEFAULT=0
    )
    languages = locale.Languages(settings.languages)
    bot = BotClient(settings.bot_url, settings.bot_key)
    store = store or open_store(settings)
    app.extensions["settings"], app.extensions["bot"], app.extensions["store"] = settings, bot, store
    app.extensions["relay"] = Relay(
        store, bot, languages.words_in, settings.bot_seconds, LanguageNotes(languages)
    )
    app.extensions["address_rate"] = RateLimit(settings.rate_per_minute)
    app.extensions["conversation_rate"] = RateLimit(settings.rate_per_minute // 4)
    locale.install(app, languages)
    protect(app, settings)
    app.context_processor(
        lambda: {
            "settings": settings,
            "helplines": always(_),
            "described": described,
            "ways_in": ways_in,
            "laid_out": laid_out,
            "honest_lines": honest_lines,
        }
    )
    app.add_template_filter(linked, "linked")
    app.add_template_filter(upright, "upright")
    for blueprint in (pages.blueprint, chat.blueprint, leave.blueprint, open_feed.blueprint):
        app.register_blueprint(blueprint)
    sms.install(app, settings, languages)
    app.register_error_handler(Exception, refuse)
    if settings.trusted_proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=settings.trusted_proxies)  # type: ignore[method-assign]
    return app


class VisitorApp(Flask):
    """Flask, but a fault is logged by its kind only: the values in a traceback may be somebody's words."""

    def log_exception(self, exc_info: tuple) -> None:  # type: ignore[override]
        logging.getLogger("signpost.web").error("failed kind=%s", exc_info[0].__name__)


def refuse(problem: Exception) -> tuple[str, int] | Response:
    """Any failure, as one sentence with 999 and the helplines; a page for people, JSON for programs."""
    status = status_of(problem)
    if request.accept_mimetypes.best_match(("application/json", "text/html")) == "text/html":
        return render_template("closed.html", sentence=sentence_for(status)), status
    return refusal(sentence_for(status), status)
