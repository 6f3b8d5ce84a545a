"""Which language to speak, and its words. Chosen for each request, never stored.

The order: what the form or the message says, `?language=`, the browser's Accept-Language, English.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from gettext import NullTranslations
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.support import Translations
from flask import Flask, current_app, g, request

from directory.local_times import locale_of
from directory.vocabulary import own_name
from web.settings import PROJECT, SettingsRefused

LOCALES = PROJECT / "locales"


@dataclass(frozen=True)
class Language:
    """A language that visitors may choose."""

    code: str
    words: NullTranslations
    reviewed: bool = False  # a native speaker has read its catalogue

    @cached_property
    def locale(self) -> Locale:
        """How dates and times are written."""
        return locale_of(self.code)

    @property
    def own_name(self) -> str:
        """Its name as its speakers write it."""
        return own_name(self.code)

    @property
    def direction(self) -> str:
        return self.locale.text_direction


class Languages:
    """Every language that has a compiled catalogue and that the operator offers; English always."""

    def __init__(self, wanted: tuple[str, ...] = (), folder: Path = LOCALES) -> None:
        compiled = {path.parts[-3] for path in folder.glob("*/LC_MESSAGES/messages.mo")}
        missing = [code for code in wanted if code not in compiled | {"en"}]
        if missing:
            raise SettingsRefused(
                f"SIGNPOST_LANGUAGES names {missing[0]}, which has no compiled catalogue in locales/"
            )
        codes = [code for code in (wanted or sorted(compiled)) if code != "en" and known(code)]
        read = {code for code, review in reviews(folder).items() if review["reviewed_on"]}
        self._languages = {
            code: Language(code, self._load(folder, code), code in read) for code in ("en", *codes)
        }

    def __iter__(self):
        return iter(self._languages.values())

    def __len__(self) -> int:
        return len(self._languages)

    def named(self, code: str | None) -> Language | None:
        """The language of a code such as `cy` or `cy-GB`, if it is offered."""
        code = (code or "").replace("_", "-").lower()
        return self._languages.get(code) or self._languages.get(code.split("-")[0])

    def words_in(self, code: str) -> Callable[[str], str]:
        """gettext for a language; English where it is not offered."""
        return (self.named(code) or self._languages["en"]).words.gettext

    @staticmethod
    def _load(folder: Path, code: str) -> NullTranslations:
        return Translations.load(folder, [code], "messages")


def reviews(folder: Path = LOCALES) -> dict[str, dict[str, str]]:
    """What review.csv says of each language: its status, who reviewed it, and when."""
    table = folder / "review.csv"
    if not table.exists():
        return {}
    with table.open(encoding="utf-8", newline="") as rows:
        return {row["language"]: row for row in csv.DictReader(rows)}


def known(code: str) -> bool:
    try:
        Locale.parse(code)
    except (ValueError, UnknownLocaleError):
        return False
    return True


def speak(code: str | None) -> Language:
    """Speak this language for the rest of the request, if it is offered; otherwise the one already chosen."""
    named = languages().named(code)
    if named:
        g.language = named
    return current_language()


def current_language() -> Language:
    """The language of this request."""
    if "language" not in g:
        accepted = [code for code, _quality in request.accept_languages]
        asked = (languages().named(code) for code in (request.args.get("language"), *accepted))
        g.language = next((one for one in asked if one), languages().named("en"))
    return g.language


def languages() -> Languages:
    return current_app.extensions["languages"]


def gettext(text: str) -> str:
    """The text in the language of this request."""
    return current_language().words.gettext(text)


def ngettext(one: str, many: str, number: int) -> str:
    return current_language().words.ngettext(one, many, number)


def install(app: Flask, offered: Languages) -> None:
    """Give the app its languages, and its templates `_`."""
    app.extensions["languages"] = offered
    app.jinja_env.add_extension("jinja2.ext.i18n")
    app.jinja_env.install_gettext_callables(gettext, ngettext, newstyle=False)
    app.context_processor(lambda: {"language": current_language(), "languages": offered})
