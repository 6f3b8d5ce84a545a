"""Languages are chosen, not stored; cards say what the facts allow and nothing more."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from flask import Flask

from tests.web.door import LOCAL, NATIONAL
from web.fixed_cards import always, crisis_card, danger_card, first_question, helpline_card
from web.locale import Languages, install
from web.reply_lines import linked, upright, ways_in
from web.service_card import described
from web.settings import PROJECT, SettingsRefused


def write_catalogue(folder: Path, code: str, words: dict[str, str]) -> None:
    catalogue = Catalog(locale=code)
    for english, other in words.items():
        catalogue.add(english, other)
    path = folder / code / "LC_MESSAGES" / "messages.mo"
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        write_mo(file, catalogue)


@pytest.fixture
def spoken(tmp_path: Path) -> Flask:
    """An app that says one word in the language of the request."""
    write_catalogue(tmp_path, "cy", {"Exit": "Gadael"})
    write_catalogue(tmp_path, "ur", {"Exit": "باہر"})
    app = Flask("words")
    install(app, Languages(folder=tmp_path))
    app.add_url_rule("/", view_func=lambda: app.jinja_env.from_string("{{ _('Exit') }}").render())
    return app


@pytest.mark.parametrize(
    ("query", "accepts", "word"),
    [
        ("", "", "Exit"),
        ("", "cy-GB,cy;q=0.9,en;q=0.5", "Gadael"),
        ("", "fr, ur;q=0.5", "باہر"),
        ("?language=cy", "ur", "Gadael"),
        ("?language=xx", "ur", "باہر"),
        ("?language=../../etc", "", "Exit"),
    ],
)
def test_the_language_is_the_one_asked_for(spoken: Flask, query: str, accepts: str, word: str) -> None:
    """The address first, then the browser, then English."""
    assert spoken.test_client().get(f"/{query}", headers={"Accept-Language": accepts}).text == word


def test_languages_are_offered_in_their_own_names(tmp_path: Path) -> None:
    """And right to left where that is how they are written."""
    write_catalogue(tmp_path, "cy", {})
    write_catalogue(tmp_path, "ur", {})
    offered = {one.code: (one.own_name, one.direction) for one in Languages(folder=tmp_path)}
    assert offered == {"en": ("English", "ltr"), "cy": ("Cymraeg", "ltr"), "ur": ("اردو", "rtl")}


def test_a_language_without_a_catalogue_is_refused_at_start(tmp_path: Path) -> None:
    """Rather than shown in English."""
    with pytest.raises(SettingsRefused, match="pl"):
        Languages(("pl",), tmp_path)


def english(text: str) -> str:
    return text


def test_every_fixed_number_is_one_of_the_directorys() -> None:
    """Digit for digit."""
    with (PROJECT / "directory" / "data" / "services.csv").open(encoding="utf-8") as file:
        known = re.sub(
            r"[^\d|;]", "", "|".join(row["phones"] + "|" + row["text"] for row in csv.DictReader(file))
        )
    cards = [helpline_card(english), danger_card(english), crisis_card(english)]
    said = [line["number"] for card in cards for line in card.data["always"]] + ["116 123", "85258"]
    for number in set(said) - {"999"}:
        assert number.replace(" ", "") in known, number


def test_the_danger_card_says_what_must_be_said() -> None:
    """Silent calls on a mobile and on a landline, text, BSL, and what we cannot do."""
    text = danger_card(english).text
    for words in (
        "999",
        "55 when you are asked",
        "45 seconds",
        "registered",
        "999 BSL",
        "cannot see where you are",
    ):
        assert words in text


def test_the_first_question_can_be_skipped() -> None:
    """All questions can."""
    assert first_question(english).choices[-1].value == "danger_now:skip"
    assert always(english)[0]["number"] == "999"


@pytest.fixture
def words(app: Flask):
    with app.test_request_context("/"):
        yield


@pytest.mark.usefixtures("words")
class TestServiceCard:
    """One service, as it is put before a visitor."""

    def test_it_says_how_to_reach_it_and_what_it_costs(self) -> None:
        """Calls, texts, links that a browser may follow."""
        card = described(LOCAL)
        assert [way.href for way in card.calls] == ["tel:01132460401", "sms:07700900123"]
        assert card.languages == "Also speaks: Polish, Urdu"
        assert card.calls[0].note == "Usual call cost. It may show on the bill"
        assert [way.href for way in card.links] == ["https://chat.example.org/", "https://www.example.org/"]
        assert described(NATIONAL).links == ()

    def test_it_says_whether_anybody_checked(self) -> None:
        """In the directory's own words."""
        assert described(LOCAL).checked.startswith("Not yet checked by phone")
        assert described(NATIONAL).checked == "Checked on 1 May 2026"

    def test_no_distance_is_shown_where_none_is_given(self) -> None:
        """Confidential places have none."""
        assert described(NATIONAL).distance == ""
        assert described(LOCAL).distance == "About 2 miles away"

    def test_opening_is_said_and_never_guessed(self) -> None:
        """In the directory's own words, and in nobody's where it has none."""
        assert described(LOCAL).opening == "Open now, until 20:00"
        assert described({"open": {"now": True}}).opening == ""

    def test_whatever_else_comes_does_no_harm(self) -> None:
        """Wrong types are left out."""
        odd = {
            "name": 5,
            "phones": [{}],
            "url": "javascript:x",
            "email": "a b@c",
            "because": [1, "yes"],
            "open": None,
        }
        card = described(odd)
        assert (card.name, card.calls, card.links, card.because) == ("", (), (), ("yes",))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("ring 999 now, 999", ["999"]),
        ("Samaritans 116 123.", ["116123"]),
        ("0808 2000 247 or 0808 80 10 800", ["08082000247", "08088010800"]),
        ("press 55, 45 seconds, LS8 1AA, 1999, 0800, 0808", []),
    ],
)
def test_numbers_in_words_can_be_tapped_once(text: str, numbers: list[str]) -> None:
    """And nothing else becomes a number."""
    assert re.findall(r'href="tel:(\d+)"', str(linked(text))) == numbers


def test_numbers_stay_upright_among_right_to_left_words() -> None:
    """A number read backwards is a wrong number."""
    assert '<bdi dir="ltr">0808 2000 247</bdi>' in str(upright("کال 0808 2000 247 <b>"))
    assert "<b>" not in str(upright("<b>"))


def test_only_links_a_phone_may_follow_become_buttons() -> None:
    """Never a script."""
    links = [{"label": "x", "href": "javascript:x"}, {"label": "Call 999", "href": "tel:999"}]
    assert [way.href for way in ways_in({"links": links})] == ["tel:999"]
