"""SM-1: only the provider's signed requests are read; wrong or missing is 403, and nothing is kept of it."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.middleware.proxy_fix import ProxyFix

from tests.web.conftest import settings_for
from tests.web.door import DoorServer
from tests.web.phone import TWILIO, Phone, signature, texting_app
from web import create_visitor_app
from web.settings import Settings, SettingsRefused
from web.sms_signature import is_genuine

GIVEN = json.loads((Path(__file__).parent / "vectors" / "twilio_signatures.json").read_text())


@pytest.mark.parametrize("vector", GIVEN["vectors"], ids=lambda vector: vector["id"])
def test_the_provider_s_own_signatures_are_judged_as_the_provider_does(vector: dict[str, Any]) -> None:
    """All seventeen: ports, credentials, repeated fields, JSON bodies, a wrong one, a missing one."""
    sent = vector["body"] if "body" in vector else MultiDict(vector["params"])
    assert is_genuine(GIVEN["auth_token"], vector["url"], sent, vector["signature"]) is vector["valid"]


def test_seventeen_signatures_are_held() -> None:
    assert len(GIVEN["vectors"]) == 17


@pytest.mark.parametrize("token", ["", "another-token"])
def test_no_token_and_another_token_open_nothing(token: str) -> None:
    """An empty token is not a key that fits an empty signature."""
    vector = GIVEN["vectors"][0]
    assert not is_genuine(token, vector["url"], vector["params"], vector["signature"])
    assert not is_genuine(token, vector["url"], vector["params"], "")


@pytest.mark.parametrize(
    "sign",
    [
        None,
        lambda path, form: "",
        lambda path, form: "ü",
        lambda path, form: signature(path, form, "another-token"),
        lambda path, form: signature(path, {**form, "Body": "something else"}),
        lambda path, form: signature("/sms/status", form),
    ],
    ids=["missing", "empty", "not ASCII", "another token", "another text", "another road"],
)
def test_a_wrong_or_missing_signature_is_403_and_nothing_is_stored(
    sign: Any, door: DoorServer, tmp_path: Path
) -> None:
    """Nobody is asked, nobody is answered, no row is written."""
    app = texting_app(door, tmp_path)
    assert Phone(app).posts("he has a knife", sign).status_code == 403
    assert door.heard == []
    assert app.extensions["store"]._run("SELECT count(*) FROM conversations", ())[0] == [(0,)]


def test_the_public_address_is_what_is_signed_behind_a_proxy_too(door: DoorServer, tmp_path: Path) -> None:
    """The proxy calls us by another name and over http; the provider signed the public address."""
    app = texting_app(door, tmp_path)
    app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_host=1, x_proto=1)  # type: ignore[method-assign]
    phone = Phone(app)
    assert phone.posts("hello").status_code == 200
    form = {
        "MessageSid": "SM9",
        "From": phone.number,
        "To": TWILIO["SIGNPOST_TWILIO_NUMBER"],
        "Body": "hello",
    }
    headers = {"X-Twilio-Signature": signature("/sms/incoming", form), "X-Forwarded-Host": "evil.example"}
    inside = app.test_client().post("http://10.0.0.7:8000/sms/incoming", data=form, headers=headers)
    assert inside.status_code == 200


def test_not_configured_is_not_started_and_says_so(
    door: DoorServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """No token, no channel: the road is not there."""
    with caplog.at_level(logging.WARNING):
        app = create_visitor_app(settings_for(door, tmp_path))
    assert "texting is not started" in caplog.text
    assert app.test_client().post("/sms/incoming", data={"Body": "hi"}).status_code == 404
    app.extensions["store"].close()


@pytest.mark.parametrize("missing", [name for name in TWILIO if name != "SIGNPOST_TWILIO_NUMBER"])
def test_half_configured_refuses_to_start(missing: str) -> None:
    """It would fail later, in front of somebody frightened."""
    with pytest.raises(SettingsRefused, match=missing):
        Settings.from_env({**TWILIO, missing: ""})


def test_configured_is_started(door: DoorServer, tmp_path: Path) -> None:
    """The settings are all it takes."""
    app = create_visitor_app(settings_for(door, tmp_path, **TWILIO))
    assert Phone(app).texts("hello")[0].startswith("Hello.")
    app.extensions["store"].close()
