# Made from src/openai/_async/identity.py by `make sync`. Do not edit.
"""The exchange of a platform's token for one of the API.

What is said in it is decided in `_core/identity.py`. `openai._sync.identity` is made from this file. Rules: R-PROV-1.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from .._core import errors, log
from .._core.body import encode
from .._core.identity import exchange, read, subject_token
from .ask import ask
from .client import SyncAPIClient

if TYPE_CHECKING:
    import httpx

    from .._core.options import FinalRequestOptions
    from ..auth.workload import WorkloadIdentityAuth

__all__ = ["token"]

_TIMEOUT = 30.0
_HEADERS = ("accept", "content-type", "user-agent")


def token(auth: WorkloadIdentityAuth, http: httpx.Client | None) -> str:
    """A token that can be used now. Without an HTTP client one is made for the exchange.

    If another one can't be had just now, for no fault of the caller's, the old one is used to its end.
    """
    tokens = auth._tokens
    known = tokens.fresh(time.monotonic())
    if known is not None:
        return known
    with _lock(auth):
        known = tokens.fresh(time.monotonic())
        if known is not None:
            return known
        began = time.monotonic()
        try:
            value, life = read(_ask(auth, http))
        except (errors.APIConnectionError, errors.InternalServerError, errors.RateLimitError) as error:
            known = tokens.valid(time.monotonic())
            if known is None:
                raise
            log.failed(error)
            return known
        tokens.store(value, life, began)
        return value


def _lock(auth: WorkloadIdentityAuth) -> Any:
    return auth.lock


def _ask(auth: WorkloadIdentityAuth, http: httpx.Client | None) -> object:
    identity = auth.workload_identity
    try:
        subject = subject_token(ask(identity["provider"]["get_token"]))
    except errors.SubjectTokenProviderError:
        raise
    except Exception as error:
        raise errors.SubjectTokenProviderError(f"`get_token` failed: {type(error).__name__}: {error}") from error
    sender = _Exchange(auth.token_url, http)
    try:
        # As content it is not logged.
        return sender.post(
            auth.token_url,
            cast_to=object,
            content=encode(exchange(identity, subject)),
        )
    finally:
        if http is None:
            sender.close()


class _Exchange(SyncAPIClient):
    """Sends an exchange through the connections of another client, with nothing else of that client in it."""

    def __init__(self, url: str, http: httpx.Client | None) -> None:
        super().__init__(base_url=url, timeout=_TIMEOUT, http_client=http)

    _picky = True

    @property
    def user_agent(self) -> str:
        return f"OpenAI/Python {self._version}"

    def _send(self, request: httpx.Request, options: FinalRequestOptions, stream: bool) -> httpx.Response:
        # What a client adds of its own (headers, cookies, query) is meant for others.
        bare = type(request)(
            request.method,
            self._base.rstrip("/"),
            headers={name: value for name, value in request.headers.items() if name in _HEADERS},
            content=request.content,
            extensions=request.extensions,
        )
        more: dict[str, Any] = {"auth": None, "follow_redirects": False}
        return self._fallback.send(bare, stream=stream, **more)

    def _make_status_error_from_response(self, response: httpx.Response) -> errors.APIStatusError:
        error = super()._make_status_error_from_response(response)
        if response.status_code not in (400, 401, 403):
            return error
        try:
            body = response.json()
        except Exception:
            body = None
        return errors.OAuthError(response=response, body=body)
