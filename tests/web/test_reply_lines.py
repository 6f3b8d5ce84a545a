"""The lines of a reply: a button beside the words that explain it, and every number once."""

from __future__ import annotations

import pytest

from web.reply_lines import Line, laid_out, linked, upright
from web.service_card import Way

SAMARITANS, SHOUT = Way("116 123", "tel:116123"), Way("85258", "sms:85258")
ENGLAND = Way("0808 2000 247", "tel:08082000247", "24-hour helpline, England")


def test_a_way_stands_after_the_first_line_that_names_it() -> None:
    """Those that no line names, and those with a name of their own, are left for the list at the end."""
    lines, left = laid_out(
        "Samaritans, 116 123.\n\n116 123 is free.\nEngland 0808 2000 247", [SHOUT, SAMARITANS, ENGLAND]
    )
    assert lines == (
        Line("Samaritans, 116 123.", (SAMARITANS,)),
        Line("116 123 is free."),
        Line("England 0808 2000 247"),
    )
    assert left == (SHOUT, ENGLAND)


def test_a_number_inside_another_number_is_not_named() -> None:
    """999 is not in 0999 123."""
    assert laid_out("Ring 1999.", [Way("999", "tel:999")])[1] == (Way("999", "tel:999"),)


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("England 0808 2000 247", True),
        ("Northern Ireland 0808 802 1414", True),
        ("Ring Samaritans, 116 123", False),
        ("England 0808 2000 247. It is free.", False),
        ("0808 2000 247", False),
    ],
)
def test_a_name_with_its_number_is_a_row(line: str, row: bool) -> None:
    """And a sentence is not."""
    assert Line(line).is_row is row


def test_lines_that_begin_with_a_dash_are_points_of_a_list() -> None:
    """And lose it: the list has marks of its own."""
    lines, _ = laid_out("What helps:\n- Listen.\n- Believe them.", [])
    assert [(line.is_point, line.words) for line in lines] == [
        (False, "What helps:"),
        (True, "Listen."),
        (True, "Believe them."),
    ]


def test_a_mark_of_direction_beside_a_number_is_dropped() -> None:
    """The number has a direction of its own; the mark would draw the comma before it on the wrong side."""
    for draw in (linked, upright):
        assert "\u200e" not in draw("Samaritans، \u200e116 123\u200e۔")
        assert "Samaritans، <" in draw("Samaritans، \u200e116 123۔")


def test_a_number_with_a_button_is_not_a_link_as_well() -> None:
    """One thing to press for one number."""
    assert "href" not in linked("Samaritans, 116 123", "116 123")
    assert 'href="tel:08001111"' in linked("Childline: 0800 1111")
