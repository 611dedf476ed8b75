# Made from tests/async/test_webhooks.py by `make sync`. Do not edit.
"""`client.webhooks` (R-WH-1, R-WH-2); what makes a signature good is tested in tests/core/test_signature.py."""

from __future__ import annotations

import inspect
import time
from typing import Any

import pytest
from signing import sign
from wire import Wire

from openai import InvalidWebhookSignatureError
from openai.types.webhooks import ResponseCompletedWebhookEvent

pytestmark = pytest.mark.anyio

EVENT = '{"id":"evt_1","object":"event","created_at":1,"type":"response.completed","data":{"id":"resp_1"}}'


def webhooks(**settings: Any) -> Any:
    return Wire({}).client(**settings).webhooks


def signed(body: str = EVENT, *, ago: int = 0) -> dict[str, str]:
    return sign(body=body, at=int(time.time()) - ago)


def test_unwrap() -> None:
    """R-WH-1: the event in its class; a plain function, in the async client too."""
    hooks = webhooks(webhook_secret="whsec_c2VjcmV0")
    event = hooks.unwrap(EVENT, signed())
    assert isinstance(event, ResponseCompletedWebhookEvent)
    assert event.data.id == "resp_1"
    assert hooks.unwrap(EVENT.encode(), list(signed().items())).id == "evt_1"
    assert not inspect.iscoroutinefunction(hooks.unwrap)
    assert not inspect.iscoroutinefunction(hooks.verify_signature)


def test_unwrap_of_an_unknown_event() -> None:
    """R-WH-1, B-1."""
    body = '{"id":"e","type":"new.kind","data":{"x":[1]}}'
    event = webhooks().unwrap(body, signed(body), secret="secret")
    assert event.type == "new.kind"
    assert event.data == {"x": [1]}


def test_unwrap_verifies() -> None:
    """R-WH-1, R-WH-4: 300 seconds."""
    hooks = webhooks()
    hooks.unwrap(EVENT, signed(ago=295), secret="secret")
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        hooks.unwrap(EVENT, signed(ago=305), secret="secret")
    with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
        hooks.unwrap(EVENT + " ", signed(), secret="secret")


def test_verify_signature() -> None:
    """R-WH-1, R-WH-4: with a tolerance of its own."""
    hooks = webhooks(webhook_secret="secret")
    assert hooks.verify_signature(EVENT, signed()) is None
    assert hooks.verify_signature(payload=EVENT, headers=signed(ago=500), tolerance=600) is None
    with pytest.raises(InvalidWebhookSignatureError, match=r"too old: .* more than 60 seconds"):
        hooks.verify_signature(EVENT, signed(ago=70), tolerance=60)
    with pytest.raises(InvalidWebhookSignatureError):
        hooks.verify_signature(EVENT, signed(), secret="other")
    assert hooks.verify_signature(EVENT, signed(), secret=["other", "secret"]) is None


def test_where_the_secret_comes_from(monkeypatch: pytest.MonkeyPatch) -> None:
    """R-WH-2: the argument, the client's setting, the environment."""
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET", raising=False)
    with pytest.raises(ValueError, match="OPENAI_WEBHOOK_SECRET") as caught:
        webhooks().verify_signature(EVENT, signed())
    assert not isinstance(caught.value, InvalidWebhookSignatureError)  # a mistake in the program, not a forged request
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", "secret")
    webhooks().verify_signature(EVENT, signed())
    with pytest.raises(InvalidWebhookSignatureError):
        webhooks(webhook_secret="other").verify_signature(EVENT, signed())
    hooks = webhooks(webhook_secret="other")
    hooks._client.webhook_secret = "secret"
    hooks.verify_signature(EVENT, signed())


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_%"])
def test_secrets_that_protect_nothing(secret: str) -> None:
    """B-2: they don't fall back to the client's."""
    hooks = webhooks(webhook_secret="secret")
    with pytest.raises(ValueError, match="webhook secret"):
        hooks.verify_signature(EVENT, signed(), secret=secret)
