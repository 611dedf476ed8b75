"""Workload identity: the token of a platform, exchanged for one of the API.

Decisions only: what an exchange says, how long its result is good for, and who may use it. The exchange is sent by
`openai._async.identity`; what a caller sees is in `openai.auth`. Rules: R-PROV-1.
"""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Mapping
from typing import Any, Callable, Union, cast

from typing_extensions import Literal, NotRequired, TypedDict

from .errors import OpenAIError, SubjectTokenProviderError
from .guards import is_mapping

__all__ = [
    "TOKEN_URL",
    "SubjectToken",
    "SubjectTokenProvider",
    "Tokens",
    "WorkloadIdentity",
    "check",
    "exchange",
    "read",
    "subject_token",
]

TOKEN_URL = "https://auth.openai.com/oauth/token"

BUFFER = 1200.0
"""Seconds before its end at which a token is replaced, unless it lives so shortly that half its life is less."""

_GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
_TYPES = {"jwt": "urn:ietf:params:oauth:token-type:jwt", "id": "urn:ietf:params:oauth:token-type:id_token"}
_UNKNOWN_LIFE = 300.0  # seconds; for an answer that doesn't say how long its token lives

SubjectToken = Callable[[], Union[str, Awaitable[str]]]


class SubjectTokenProvider(TypedDict):
    """Gives the token with which a platform says what runs on it."""

    token_type: Literal["jwt", "id"]
    """`jwt` for a token in general, `id` for an ID token of OpenID Connect."""
    get_token: SubjectToken
    """Is asked with every exchange. It may block, and for the asynchronous client it may be a coroutine function."""


class WorkloadIdentity(TypedDict):
    """Who a program is, without any key. The ids are those of the organization's settings."""

    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]
    """Seconds before its end at which a token is replaced: 1200, but at most half its life."""


def check(identity: object) -> WorkloadIdentity:
    """The identity, if it is one. Raises OpenAIError saying what is missing or wrong in it."""
    if not is_mapping(identity):
        raise OpenAIError(f"`workload_identity` must be a mapping, not {type(identity).__name__}")
    for name in ("identity_provider_id", "service_account_id", "provider"):
        if not identity.get(name):
            raise OpenAIError(f"`workload_identity` lacks `{name}`")
    provider = identity["provider"]
    if not is_mapping(provider) or not callable(provider.get("get_token")):
        raise OpenAIError("The `provider` of `workload_identity` must be a mapping with a function as `get_token`")
    if provider.get("token_type") not in _TYPES:
        raise OpenAIError("The `token_type` of a provider of `workload_identity` must be 'jwt' or 'id'")
    return cast("WorkloadIdentity", identity)


def subject_token(value: object) -> str:
    """What a provider gave. Raises SubjectTokenProviderError if that is no text, or an empty one."""
    if isinstance(value, str) and value.strip():
        return value.strip()
    got = "an empty one" if isinstance(value, str) else f"one that is a {type(value).__name__}"
    raise SubjectTokenProviderError(f"`get_token` must give a token that is a non-empty string, but it gave {got}")


def exchange(identity: WorkloadIdentity, subject: str) -> dict[str, str]:
    """What is sent for a new token."""
    return {
        "grant_type": _GRANT,
        "subject_token": subject,
        "subject_token_type": _TYPES[identity["provider"]["token_type"]],
        "identity_provider_id": identity["identity_provider_id"],
        "service_account_id": identity["service_account_id"],
    }


def read(answer: object) -> tuple[str, float]:
    """The token of an answer, and the seconds that it lives. Raises OpenAIError if there is none in it."""
    found: Mapping[str, Any] = answer if is_mapping(answer) else {}
    token, life = found.get("access_token"), found.get("expires_in")
    if not isinstance(token, str) or not token:
        raise OpenAIError("The answer to the exchange of a token has no `access_token`")
    try:
        seconds = float(life)  # type: ignore[arg-type]  # whatever it is, it is tried
    except (TypeError, ValueError):
        seconds = _UNKNOWN_LIFE
    return token, seconds if 0 < seconds < float("inf") else _UNKNOWN_LIFE


class Tokens:
    """The token in use. Threads may share it; times are seconds of a clock that only goes forward."""

    def __init__(self, buffer: float | None = None) -> None:
        self._buffer = BUFFER if buffer is None else buffer
        self._lock = threading.Lock()
        self._token: str | None = None
        self._former: str | None = None
        self._expires = self._renewed = 0.0

    def fresh(self, now: float) -> str | None:
        """The token, if none has to be fetched."""
        with self._lock:
            return self._token if now < self._renewed else None

    def valid(self, now: float) -> str | None:
        """The token, if it still lives: good enough if another one can't be had just now."""
        with self._lock:
            return self._token if now < self._expires else None

    def store(self, token: str, life: float, now: float) -> None:
        """A new token that lives for some seconds."""
        with self._lock:
            self._former, self._token = self._token or self._former, token
            self._expires = now + life
            self._renewed = self._expires - min(self._buffer, life / 2)

    def refused(self, token: str | None) -> bool:
        """Whether a token that the API refused was one of these, so that another one may be welcome.

        It isn't used any more then.
        """
        with self._lock:
            if token is None or token not in (self._token, self._former):
                return False
            if token == self._token:
                self._former, self._token = token, None
                self._expires = self._renewed = 0.0
            return True
