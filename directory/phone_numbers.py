"""Is this the shape of a UK number, and is it one that must never come back? Pure.

A wrong number hurts: these checks cannot show that a number is right, only that it cannot be.
"""

from __future__ import annotations

import re

# Numbers that old pages still print: closed lines, and one misprint of a line that is open.
RETIRED = {
    "08009171414": "the old 24-hour line of Northern Ireland",
    "08088029999": "the old Rape Crisis line",
    "08451228609": "the old Respect line",
    "08457909090": "the old Samaritans line",
    "08088010100": "a misprint of Live Fear Free",
    "03009995428": "the line of Broken Rainbow, which closed in 2016",
    "08005875247": "the line of Broken Rainbow, which closed in 2016",
}

_SHORT = re.compile(r"^(999|112|101|105|111|119|116\d{3}|08001111)$")
_SHORT_CODE = re.compile(r"^[6-8]\d{4}$")
_FREE = re.compile(r"^(0800|0808|116|999|111$|112$)")
_SHAPES = re.compile(
    r"^(01\d{8,9}|02\d{9}|03\d{9}|07\d{9}|0800\d{6,7}|0808\d{7}|084[345]\d{7}|087[0123]\d{7})$"
)


def digits(number: str) -> str:
    """The digits alone, in national form: +44 7700 900123 and 07700 900123 are one number."""
    plain = re.sub(r"[\s().-]", "", number)
    return re.sub(r"^\+44", "0", plain)


def is_uk_number(number: str) -> bool:
    """Whether a person in the UK could ring it as it stands."""
    plain = digits(number)
    return bool(_SHORT.match(plain) or _SHAPES.match(plain))


def is_text_number(number: str) -> bool:
    """Whether a text can be sent to it: a UK number or a five-digit short code."""
    return is_uk_number(number) or bool(_SHORT_CODE.match(digits(number)))


def is_free_to_ring(number: str) -> bool:
    """0800, 0808 and 116 numbers cost nothing from UK landlines and mobiles."""
    return bool(_FREE.match(digits(number)))


def retired(number: str) -> str | None:
    """What an old number was, if it is one that must not be given to anybody; else None."""
    return RETIRED.get(digits(number))
