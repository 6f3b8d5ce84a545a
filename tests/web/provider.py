"""The provider's Messages API, as strict as its own OpenAPI description: an unknown field, a wrong one or a wrong
path is an answer of 400, and every answer fits the description too.
"""

from __future__ import annotations

import base64
import json
import re
import time
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from jsonschema import Draft4Validator, FormatChecker
from twilio.http.http_client import TwilioHttpClient

from tests.serving import JsonAnswers, Loopback, opened
from tests.web.phone import ACCOUNT, TOKEN

SPEC = json.loads((Path(__file__).parent / "vectors" / "twilio_messages_openapi.json").read_text())
((PATH, CALLS),) = SPEC["paths"].items()
FORMATS = FormatChecker(formats=())
FORMATS.checks("phone-number")(lambda said: bool(re.fullmatch(r"(whatsapp:)?\+[1-9]\d{6,14}", said)))
FORMATS.checks("uri")(lambda said: bool(re.fullmatch(r"https://[^\s_/]+(/\S*)?", said)))
DATE = "Thu, 24 Aug 2023 05:01:45 +0000"


def problems(said: Any, schema: dict[str, Any], formats: FormatChecker | None = None) -> list[str]:
    """What is wrong with this, going by the description."""
    whole = nullable({**schema, "components": SPEC["components"]})
    return [error.message for error in Draft4Validator(whole, format_checker=formats).iter_errors(said)]


def nullable(schema: Any) -> Any:
    """OpenAPI 3.0 says `nullable` where JSON Schema has a type of null."""
    if isinstance(schema, list):
        return [nullable(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    schema = {name: nullable(one) for name, one in schema.items()}
    if schema.pop("nullable", False) is True and isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
    return schema


def typed(name: str, values: list[str], properties: dict[str, Any]) -> Any:
    """A form field as its description says that it is to be read."""
    kind = properties.get(name, {}).get("type")
    if kind == "array":
        return values
    if kind == "integer" and values[0].isdecimal():
        return int(values[0])
    return {"true": True, "false": False}.get(values[0], values[0]) if kind == "boolean" else values[0]


class Api(JsonAnswers):
    def do_POST(self) -> None:
        sent = parse_qs(self.body().decode(), keep_blank_values=True)
        if not self.is_allowed("post"):
            return
        (kind, body) = next(iter(CALLS["post"]["requestBody"]["content"].items()))
        schema = {**body["schema"], "additionalProperties": False}
        form = {name: typed(name, values, schema["properties"]) for name, values in sent.items()}
        wrong = problems(form, schema, FORMATS)
        if self.headers["Content-Type"] != kind or wrong:
            self.server.wrong += wrong or ["content type"]
            self.answer(400, {"code": 21600, "message": "; ".join(wrong), "status": 400})
        else:
            self.create(form)

    def create(self, form: dict[str, Any]) -> None:
        mood = self.server.moods.pop(0) if self.server.moods else "fine"
        if mood == "opted out" or mood.isdecimal():
            status, code = (400, 21610) if mood == "opted out" else (int(mood), 20500)
            self.answer(status, {"code": code, "message": "no", "status": status})
            return
        if mood != "slow, not taken":
            self.server.sent.append(form)
        if mood.startswith("slow"):
            time.sleep(self.server.slow)
        self.answer(201, message(form, len(self.server.sent)))

    def do_GET(self) -> None:
        if not self.is_allowed("get"):
            return
        asked = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        unknown = set(asked) - {one["name"] for one in CALLS["get"]["parameters"]}
        if unknown:
            self.server.wrong.append(f"no such parameter: {unknown}")
            self.answer(400, {"code": 20001, "message": "no such parameter", "status": 400})
        elif self.server.list_moods and self.server.list_moods.pop(0) == "broken":
            self.answer(503, {"code": 20503, "message": "no", "status": 503})
        else:
            self.answer(200, self.page(asked.get("To")))

    def page(self, to: str | None) -> dict[str, Any]:
        found = [redacted(message(form, place)) for place, form in enumerate(self.server.sent, start=1)]
        return {
            "messages": [one for one in found if to in (None, one["to"])],
            "page": 0,
            "page_size": 50,
            "start": 0,
            "end": 0,
            "uri": self.path,
            "first_page_uri": self.path,
            "next_page_uri": None,
            "previous_page_uri": None,
        }

    def is_allowed(self, method: str) -> bool:
        """The right path, the right account, the right token."""
        self.server.called.append(method)
        allowed = "Basic " + base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
        expected = PATH.replace("{AccountSid}", ACCOUNT)
        if urlsplit(self.path).path == expected and self.headers["Authorization"] == allowed:
            return True
        self.server.wrong.append("path or account")
        self.answer(401, {"code": 20003, "message": "Authenticate", "status": 401})
        return False

    def answer(self, status: int, body: dict[str, Any]) -> None:
        if status < 400:
            method = self.command.lower()
            described = CALLS[method]["responses"][str(status)]["content"]["application/json"]["schema"]
            self.server.wrong += problems(body, described)
        super().answer(status, body)


def message(form: dict[str, Any], place: int) -> dict[str, Any]:
    """A message as the provider tells of it while it is being taken."""
    sid = f"SM{place:032x}"
    return {
        "account_sid": ACCOUNT,
        "api_version": "2010-04-01",
        "body": form["Body"],
        "date_created": DATE,
        "date_sent": None,
        "date_updated": DATE,
        "direction": "outbound-api",
        "error_code": None,
        "error_message": None,
        "from": form["From"],
        "messaging_service_sid": None,
        "num_media": "0",
        "num_segments": "1",
        "price": None,
        "price_unit": None,
        "sid": sid,
        "status": "queued",
        "subresource_uris": {},
        "to": form["To"],
        "uri": f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{sid}.json",
    }


def redacted(told: dict[str, Any]) -> dict[str, Any]:
    """The same later, with redaction on: no words, and not the last four digits."""
    return told | {"body": "", "to": f"{told['to'][:-4]}XXXX"}


class Provider(Loopback):
    """`moods` says how each message to come is met; `sent` is what it took; `wrong` what broke its rules."""

    def __init__(self) -> None:
        super().__init__(Api)
        self.moods: list[str] = []
        self.list_moods: list[str] = []
        self.sent: list[dict[str, Any]] = []
        self.wrong: list[str] = []
        self.called: list[str] = []
        self.slow = 1.0

    def bodies(self) -> list[str]:
        return [form["Body"] for form in self.sent]

    def client(self, timeout: float = 5.0) -> TwilioHttpClient:
        return ToProvider(f"http://127.0.0.1:{self.port}", timeout)


class ToProvider(TwilioHttpClient):
    """The provider's own client, led to this machine."""

    def __init__(self, address: str, timeout: float) -> None:
        super().__init__(timeout=timeout, max_retries=0)
        self._address = address

    def request(self, method: str, url: str, *args: Any, **more: Any) -> Any:
        return super().request(method, url.replace("https://api.twilio.com", self._address), *args, **more)


def open_provider() -> AbstractContextManager[Provider]:
    """The API, open until the block ends."""
    return opened(Provider())
