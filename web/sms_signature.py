"""Did this request come from the SMS provider? Pure.

The provider signs the address that it was told to call and what it sends there, with a token that only it and
we have. The address is the configured public one, so that a proxy in front changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from twilio.request_validator import RequestValidator


def is_genuine(token: str, url: str, sent: Mapping[str, Any] | str, signature: str | None) -> bool:
    """Whether `signature` fits. `sent` is the form, or the body where it is not a form.

    A missing signature is a wrong one; the provider's own check raises on it, and on a signature that is not ASCII.
    """
    if not token or not signature or not signature.isascii():
        return False
    return RequestValidator(token).validate(url, sent, signature)


def signed_address(public_url: str, path: str, query: bytes) -> str:
    """The address as the provider called it."""
    asked = f"?{query.decode('latin-1')}" if query else ""
    return f"{public_url}{path}{asked}"
