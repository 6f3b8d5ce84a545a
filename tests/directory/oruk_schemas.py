"""The Open Referral UK schemas and the answers its validator is tested with, ready for the tests."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import jsonschema

HERE = Path(__file__).parent / "oruk"
SCHEMAS = json.loads((HERE / "schemas.json").read_text(encoding="utf-8"))
MOCKS = json.loads((HERE / "mocks.json").read_text(encoding="utf-8"))

FORMATS = jsonschema.FormatChecker()


@FORMATS.checks("uri", raises=ValueError)
def is_uri(text: object) -> bool:
    """The schemas' own packages for this are not installed, so the rule stands here."""
    parts = urlsplit(str(text))
    return bool(parts.scheme and parts.netloc) and " " not in str(text)


@FORMATS.checks("date-time", raises=ValueError)
def is_moment(text: object) -> bool:
    return datetime.fromisoformat(str(text).replace("Z", "+00:00")).tzinfo is not None


def problems(schema: str, answer: object) -> list[str]:
    """Everything in an answer that its schema does not allow, and everything empty that should have been left out."""
    checker = jsonschema.Draft7Validator(SCHEMAS[schema], format_checker=FORMATS)
    found = [f"{list(problem.path)}: {problem.message}" for problem in checker.iter_errors(answer)]
    return found + [f"{where} is empty" for where in _empty(answer, "")]


def _empty(value: object, where: str) -> list[str]:
    if value in (None, "", {}) or (value == [] and not where.endswith("/contents")):
        return [where]
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for name, part in inside for found in _empty(part, f"{where}/{name}")]
