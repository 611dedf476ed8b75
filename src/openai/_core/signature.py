"""Whether a request to your server really comes from the API: the signatures of webhooks.

The rim is `openai._async.webhooks`. Nothing here reads a clock or the environment. Rules: R-WH-1 to R-WH-5, D-33, D-42,
B-2.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, Tuple, Union, cast

from .errors import InvalidWebhookSignatureError
from .guards import is_iterable, is_mapping

if TYPE_CHECKING:
    from typing import NoReturn

__all__ = ["HeadersLike", "HeadersLikeProtocol", "Secret", "keys", "verify"]

_PREFIX = "whsec_"
_VERSION = "v1,"


class HeadersLikeProtocol(Protocol):
    """Headers of another library: whatever finds a header by its name, in any case."""

    def get(self, __key: str) -> Union[str, None]:
        """The value of a header, None if there is none."""
        ...


HeadersLike = Union[
    Mapping[str, str],
    HeadersLikeProtocol,
    Sequence[Tuple[str, str]],
    Sequence[Tuple[bytes, bytes]],
]
"""The headers of a request that has come in: a mapping, an object with `.get`, or pairs (of bytes, as in ASGI)."""

Secret = Union[str, Sequence[str]]
"""A signing secret, or several of which any will do while one takes the place of another."""


def keys(secret: object) -> list[bytes]:
    """The keys that a secret, or a sequence of several, stands for: base64 behind `whsec_`, else its UTF-8 bytes.

    Raises ValueError for one that is empty or can't be decoded, TypeError for what is no text. The secret is never in
    the message.
    """
    if isinstance(secret, str):
        return [_key(secret)]
    if is_iterable(secret) and not is_mapping(secret):
        found = [_key(each) for each in secret]
        if not found:
            raise ValueError("The list of webhook secrets is empty.")
        return found
    raise TypeError(f"A webhook secret is a str or a list of them, not {type(secret).__name__}.")


def _key(secret: object) -> bytes:
    if not isinstance(secret, str):
        raise TypeError(f"A webhook secret is a str, not {type(secret).__name__}.")
    if not secret.strip():
        raise ValueError("The webhook secret is empty, so that anyone could sign with it.")
    if not secret.startswith(_PREFIX):
        return secret.encode()
    try:
        # Not strict by itself: characters outside the alphabet would be skipped, and a typo taken for another key.
        key = base64.b64decode(secret[len(_PREFIX) :], validate=True)
    except (binascii.Error, ValueError):
        raise ValueError(
            f"The webhook secret can't be decoded: behind `{_PREFIX}` there must be base64. Copy it anew, without "
            "spaces or line breaks around it."
        ) from None
    if not key:
        raise ValueError(f"The webhook secret has nothing behind `{_PREFIX}`, so that anyone could sign with it.")
    return key


def verify(
    payload: str | bytes, headers: HeadersLike, keys: Sequence[bytes], *, now: float, tolerance: float = 300
) -> None:
    """Check that a request was signed with one of `keys` less than `tolerance` seconds from `now` (Unix seconds).

    payload: the body as it came, before anything was parsed. Raises InvalidWebhookSignatureError, which says what is
    wrong, and TypeError for a payload that is neither text nor bytes.
    """
    data: Any = payload
    if isinstance(data, str):
        try:
            data = data.encode()
        except UnicodeEncodeError:
            _refuse("The webhook's body is text that has no UTF-8 form, so it is not what was signed.")
    elif not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(
            f"The webhook's payload must be the raw body, str or bytes, not {type(data).__name__}: parsing it and "
            "writing it again would change what was signed."
        )
    given = find(headers, "webhook-signature")
    timestamp = find(headers, "webhook-timestamp")
    identity = find(headers, "webhook-id")

    seconds = _seconds(timestamp)
    if seconds < int(now) - tolerance:
        _refuse(f"The webhook's timestamp is too old: it was signed more than {tolerance} seconds ago.")
    if seconds > int(now) + tolerance:
        _refuse(f"The webhook's timestamp is too new: it lies more than {tolerance} seconds in the future.")

    # Headers may hold any text; what can't be written as UTF-8 just matches nothing.
    signed = f"{identity}.{timestamp}.".encode("utf-8", "replace") + data
    candidates = [
        (item[len(_VERSION) :] if item.startswith(_VERSION) else item).encode("utf-8", "replace")
        for item in given.split()
    ]
    matched = False
    for key in keys:
        expected = base64.b64encode(hmac.new(key, signed, "sha256").digest())
        for candidate in candidates:
            # All are compared, so that time doesn't tell which one was near.
            matched |= hmac.compare_digest(expected, candidate)
    if not matched:
        _refuse("The webhook's signature does not match: another secret, a changed body, or not from the API.")


def find(headers: object, name: str) -> str:
    """The value of a header, whatever the case of its name and the container it is in.

    Raises InvalidWebhookSignatureError if it isn't there, TypeError if `headers` is no container of headers.
    """
    value: object = None
    get: Any = getattr(headers, "get", None)
    if callable(get) and not is_mapping(headers):
        value = get(name) or get(name.title())
    else:
        for key, each in _pairs(headers):
            if _text(key).lower() == name:
                value = each
                break
    found = _text(value)
    if not found:
        _refuse(f"Could not find {name} header")
    return found


def _pairs(headers: object) -> Iterable[tuple[object, object]]:
    if is_mapping(headers):
        return headers.items()
    if is_iterable(headers):
        pairs = [*headers]
        if all(isinstance(pair, (tuple, list)) and len(cast("Sequence[object]", pair)) == 2 for pair in pairs):
            return pairs
    raise TypeError(
        "The headers of a webhook are a mapping, an object with a `get` method or pairs of name and value, "
        f"not {type(headers).__name__}."
    )


def _text(value: object) -> str:
    if isinstance(value, (bytes, bytearray)):
        return value.decode("latin-1")
    return value if isinstance(value, str) else ""


def _seconds(timestamp: str) -> int:
    # `int` alone would also take underscores, spaces and the digits of all scripts.
    if timestamp.isascii() and timestamp.lstrip("-").isdigit():
        try:
            return int(timestamp)
        except ValueError:  # two signs, or thousands of digits
            pass
    _refuse("The webhook's timestamp has an invalid format: it is no number of seconds.")


def _refuse(reason: str) -> NoReturn:
    raise InvalidWebhookSignatureError(reason)
