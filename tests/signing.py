"""Requests as the API would sign them, made by the words of the specification and not by the code that is tested."""

from __future__ import annotations

import base64
import hmac


def sign(key: bytes = b"secret", *, body: str, at: int, name: str = "wid") -> dict[str, str]:
    """The headers that go with `body` when it is signed at Unix second `at` (R-WH-5)."""
    digest = hmac.new(key, f"{name}.{at}.{body}".encode(), "sha256").digest()
    return {
        "webhook-id": name,
        "webhook-timestamp": str(at),
        "webhook-signature": "v1," + base64.b64encode(digest).decode(),
    }
