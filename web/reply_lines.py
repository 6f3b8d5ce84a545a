"""How the words of a reply are laid out: every number in them to be tapped, and the right way round."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape

from web.service_card import Way, text_of

DIGITS = re.compile(r"\+?\d[\d :-]*\d")
PHONE = re.compile(r"(?<![\d+])(?:999|116 ?123|0800 ?1111|0\d(?:[ -]?\d){8,9})(?!\d)")
# A number is drawn in a direction of its own, so a mark that a translator put beside it for that would do harm.
MARK = "\u200e"
MARKED = re.compile(rf"{MARK}?({PHONE.pattern}){MARK}?")
MARKED_DIGITS = re.compile(rf"{MARK}?({DIGITS.pattern}){MARK}?")
POINT = "- "
ROW = re.compile(rf"[^\d.,:;!?]{{2,40}}{PHONE.pattern}")


@dataclass(frozen=True)
class Line:
    """One line of a reply, with the ways to get help that it is the first to name."""

    text: str
    ways: tuple[Way, ...] = ()

    @property
    def is_row(self) -> bool:
        """Nothing but a name and its number."""
        return bool(ROW.fullmatch(self.text))

    @property
    def is_point(self) -> bool:
        """One of several things listed."""
        return self.text.startswith(POINT)

    @property
    def words(self) -> str:
        return self.text.removeprefix(POINT)


def laid_out(text: str, ways: Sequence[Way]) -> tuple[tuple[Line, ...], tuple[Way, ...]]:
    """The lines of a reply, each followed by the buttons for what it says; and the ways that no line names."""
    left, lines = list(ways), []
    for line in filter(None, map(str.strip, text.split("\n"))):
        here = tuple(way for way in left if not way.note and names(line, way.label))
        left = [way for way in left if way not in here]
        lines.append(Line(line, here))
    return tuple(lines), tuple(left)


def names(line: str, number: str) -> bool:
    return bool(re.search(rf"(?<!\d){re.escape(number)}(?!\d)", line))


def linked(text: str, *already: str) -> Markup:
    """Escape a text and make each telephone number in it a link, the first time it is named.

    `already` are numbers that have a button of their own beside the text.
    """
    pieces, end, named = [], 0, {re.sub(r"\D", "", number) for number in already}
    for found in MARKED.finditer(text):
        number = found[1]
        pieces.append(escape(text[end : found.start()]))
        digits = re.sub(r"\D", "", number)
        drawn = Markup('<a href="tel:{}" dir="ltr">{}</a>').format(digits, number)
        pieces.append(drawn if digits not in named else Markup('<bdi dir="ltr">{}</bdi>').format(number))
        named.add(digits)
        end = found.end()
    return Markup("").join([*pieces, escape(text[end:])])


def upright(text: str) -> Markup:
    """Escape a text and keep each number in it the right way round among right-to-left words."""
    pieces, end = [], 0
    for found in MARKED_DIGITS.finditer(text):
        pieces += [escape(text[end : found.start()]), Markup('<bdi dir="ltr">{}</bdi>').format(found[1])]
        end = found.end()
    return Markup("").join([*pieces, escape(text[end:])])


def ways_in(data: Mapping[str, Any]) -> tuple[Way, ...]:
    """The tap links that come with a card: `links`, or the lines that are always there."""
    ways = []
    for one in data.get("links") or ():
        if re.match(r"(tel:|sms:|https?://)", text_of(one, "href")):
            ways.append(Way(text_of(one, "label"), one["href"]))
    for line in () if ways else data.get("always") or ():
        number = text_of(line, "number")
        ways.append(Way(number, f"tel:{re.sub(r'[^0-9+]', '', number)}", text_of(line, "name")))
    return tuple(ways)
