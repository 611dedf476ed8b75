"""Signatures of webhooks (R-WH-2 to R-WH-5, D-33, D-42, B-2)."""

from __future__ import annotations

import base64
import hmac
from collections import UserDict
from typing import Any

import httpx
import pytest
import signing
from hypothesis import given, strategies as st

from openai import InvalidWebhookSignatureError, OpenAIError
from openai._core import signature
from openai._core.signature import keys, verify

NOW = 1_700_000_000
BODY = '{"id":"e"}'


def sign(key: bytes = b"secret", *, at: int = NOW) -> dict[str, str]:
    return signing.sign(key, body=BODY, at=at)


def check(headers: Any, payload: Any = BODY, secret: Any = "whsec_c2VjcmV0", **more: Any) -> None:
    verify(payload, headers, keys(secret), **{"now": NOW, **more})


def test_the_example_of_the_specification():
    """R-WH-5: the key is what is encoded behind the prefix, or else the text itself."""
    check(sign())
    check(sign(), secret="secret")
    check(sign(), payload=BODY.encode())
    check(sign(), payload=bytearray(BODY.encode()))
    check(sign(b"whsec"), secret="whsec")
    check(sign("ключ".encode()), secret="ключ")


@pytest.mark.parametrize(
    "change",
    [
        {"payload": BODY + " "},
        {"payload": b"\xff" + BODY.encode()},
        {"payload": "\ud800"},
        {"secret": "whsec_c2VjcmV1"},
        {"secret": "c2VjcmV0"},
        {"headers": {**sign(), "webhook-id": "other"}},
        {"headers": {**sign(), "webhook-timestamp": str(NOW + 1)}},
        {"headers": {**sign(), "webhook-signature": "v1,"}},
        {"headers": {**sign(), "webhook-signature": "v1,\udcffé\u20ac"}},
        {"headers": {**sign(), "webhook-id": "\udcff"}},
        {"headers": {**sign(), "webhook-signature": sign()["webhook-signature"].replace("v1,", "v2,")}},
        {"headers": {**sign(), "webhook-signature": sign()["webhook-signature"].lower()}},
    ],
)
def test_what_was_not_signed(change: dict[str, Any]):
    """R-WH-5, B-2: any difference is an InvalidWebhookSignatureError."""
    with pytest.raises(InvalidWebhookSignatureError, match=r"does not match|no UTF-8 form"):
        check(**{"headers": sign(), **change})


def test_one_good_signature_is_enough():
    """R-WH-5: several items, bare signatures too."""
    good = sign()["webhook-signature"]
    for value in (f"v1,AAAA {good}", f"{good} v1,AAAA", f"v2,x  {good}", good[len("v1,") :]):
        check({**sign(), "webhook-signature": value})


def test_several_secrets():
    """B-2: while one secret takes the place of another, both are good."""
    both = ["whsec_bmV3", "whsec_c2VjcmV0"]
    check(sign(), secret=both)
    check(sign(b"new"), secret=tuple(both))
    with pytest.raises(InvalidWebhookSignatureError):
        check(sign(b"old"), secret=both)


def test_every_candidate_is_compared(monkeypatch: pytest.MonkeyPatch):
    """B-2: how long it takes does not depend on which one matches."""
    asked: list[tuple[bytes, bytes]] = []

    def compare(one: bytes, other: bytes) -> bool:
        asked.append((one, other))
        return hmac.compare_digest(one, other)

    monkeypatch.setattr(signature, "hmac", type("hmac", (), {"new": hmac.new, "compare_digest": compare}))
    good = sign()["webhook-signature"]
    check({**sign(), "webhook-signature": f"{good} v1,AAAA"}, secret=["secret", "other"])
    assert len(asked) == 4


@pytest.mark.parametrize(
    "secret",
    ["", "   ", "whsec_", "whsec_%%%", "whsec_abc", "whsec_c2VjcmV0\n", "whsec_c2Vj cmV0", [], ["whsec_c2VjcmV0", ""]],
)
def test_unusable_secrets_are_refused(secret: Any):
    """B-2: refused, and never repeated in the message."""
    with pytest.raises(ValueError, match="secret") as caught:
        keys(secret)
    assert not isinstance(caught.value, InvalidWebhookSignatureError)
    assert "c2Vj" not in str(caught.value)
    assert "abc" not in str(caught.value)


@pytest.mark.parametrize("secret", [b"secret", 1, None, {"a": "b"}, [1]])
def test_secrets_are_text(secret: Any):
    with pytest.raises(TypeError, match="webhook secret is a str"):
        keys(secret)


class Lower:
    """Headers that only have `.get`, and know names in lower case."""

    def __init__(self, headers: dict[str, str]) -> None:
        self._headers = headers

    def get(self, name: str) -> str | None:
        return self._headers.get(name)


@pytest.mark.parametrize(
    "container",
    [
        dict,
        lambda headers: {name.upper(): value for name, value in headers.items()},
        lambda headers: UserDict({name.title(): value for name, value in headers.items()}),
        httpx.Headers,
        Lower,
        lambda headers: Lower({name.title(): value for name, value in headers.items()}),
        lambda headers: list(headers.items()),
        lambda headers: tuple([name.title(), value] for name, value in headers.items()),
        lambda headers: [(name.title().encode(), value.encode()) for name, value in headers.items()],
        lambda headers: ((name, value) for name, value in headers.items()),
    ],
)
def test_containers_of_headers(container: Any):
    """R-WH-3, D-42: a mapping, an object with `.get`, pairs; in any case."""
    headers = container(sign())
    if not isinstance(headers, (dict, list, tuple, UserDict, httpx.Headers, Lower)):
        headers = list(headers)
    check(headers)


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("value", [None, "", 5, ["x"]])
@pytest.mark.parametrize("container", [dict, lambda headers: list(headers.items()), Lower])
def test_missing_headers(name: str, value: Any, container: Any):
    """R-WH-3: the error names the header; B-2: it is the same class as for all failures."""
    headers: dict[str, Any] = {**sign(), name: value}
    with pytest.raises(InvalidWebhookSignatureError, match=f"^Could not find {name} header$") as caught:
        check(container(headers))
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, OpenAIError)
    del headers[name]
    with pytest.raises(InvalidWebhookSignatureError, match=f"^Could not find {name} header$"):
        check(container(headers))


@pytest.mark.parametrize("headers", [None, "webhook-id: x", b"webhook-id", 5, [1], [("a", "b", "c")]])
def test_what_is_no_headers(headers: Any):
    with pytest.raises(TypeError, match="headers of a webhook"):
        check(headers)


@pytest.mark.parametrize("payload", [None, {"id": "e"}, 5])
def test_what_is_no_body(payload: Any):
    with pytest.raises(TypeError, match="raw body"):
        check(sign(), payload=payload)


@pytest.mark.parametrize("timestamp", ["x", "1.5", "1e9", "--1", "1_0", " ", "\u0661", "9" * 5000, "inf"])
def test_a_timestamp_that_is_no_number(timestamp: str):
    """R-WH-4."""
    with pytest.raises(InvalidWebhookSignatureError, match=r"format|too new|Could not find"):
        check({**sign(), "webhook-timestamp": timestamp})


def test_the_time():
    """R-WH-4: seconds to both sides, limits included."""
    for at in (NOW - 300, NOW, NOW + 300):
        check(sign(at=at))
        check(sign(at=at), now=NOW + 0.9 if at <= NOW else NOW)
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        check(sign(at=NOW - 301))
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        check(sign(at=-5))
    with pytest.raises(InvalidWebhookSignatureError, match="too new"):
        check(sign(at=NOW + 301))
    check(sign(at=NOW - 1000), tolerance=1000)
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        check(sign(at=NOW - 1), tolerance=0)


@given(st.dictionaries(st.sampled_from([*sign(), "x"]) | st.text(), st.text() | st.none(), max_size=5), st.text())
def test_no_other_error_whatever_comes(headers: Any, body: str):
    """B-2."""
    with pytest.raises(InvalidWebhookSignatureError):
        check({**sign(), **headers, "webhook-signature": headers.get("webhook-signature", "v1,AAAA")}, payload=body)


@given(st.binary(), st.binary(min_size=1), st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1))
def test_what_was_signed_is_accepted(body: bytes, key: bytes, name: str):
    """R-WH-5: bytes are taken as they come."""
    digest = hmac.new(key, f"{name}.{NOW}.".encode() + body, "sha256").digest()
    headers = {
        "Webhook-Id": name,
        "Webhook-Timestamp": str(NOW),
        "Webhook-Signature": "v1," + base64.b64encode(digest).decode(),
    }
    check(headers, payload=body, secret="whsec_" + base64.b64encode(key).decode())
