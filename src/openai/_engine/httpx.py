"""The clients of httpx with this library's defaults, and what it takes to use a client of httpx2 as well.

Importing this module imports httpx, so it is imported with the first request (or when a name of httpx is asked for).
Rules: R-SENT-7, R-CLIENT-9 to R-CLIENT-13, R-PROV-4, decisions 8 and 9.
"""

from __future__ import annotations

import sys
import weakref
from collections.abc import AsyncGenerator
from typing import Any, Callable

import httpx

from .tls import shared_context

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_TIMEOUT",
    "AsyncHttpxClientWrapper",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "SyncHttpxClientWrapper",
    "build_request",
    "fit_timeout",
    "own_timeout",
    "shared_context",
]

DEFAULT_TIMEOUT = httpx.Timeout(timeout=600, connect=5.0)
DEFAULT_CONNECTION_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
HTTPX_DEFAULT_TIMEOUT = httpx.Timeout(5.0)


# --- clients ----------------------------------------------------------------------------------------------------------


def _defaults(kwargs: dict[str, Any]) -> dict[str, Any]:
    kwargs.setdefault("timeout", DEFAULT_TIMEOUT)
    kwargs.setdefault("limits", DEFAULT_CONNECTION_LIMITS)
    kwargs.setdefault("follow_redirects", True)
    if "transport" not in kwargs and "cert" not in kwargs and kwargs.get("trust_env", True):
        kwargs.setdefault("verify", shared_context())
    return kwargs


class DefaultHttpxClient(httpx.Client):
    """`httpx.Client` with the timeout, limits and redirects of this library; any argument overrides them."""

    __module__ = "openai"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**_defaults(kwargs))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """`httpx.AsyncClient` with the timeout, limits and redirects this library uses by default."""

    __module__ = "openai"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**_defaults(kwargs))


class SyncHttpxClientWrapper(DefaultHttpxClient):
    """The client that `OpenAI` makes for itself; it closes when nobody holds it any more (R-CLIENT-12)."""

    def __del__(self) -> None:
        try:
            if not self.is_closed:
                self.close()
        except Exception:
            pass  # the interpreter may be going down


class AsyncHttpxClientWrapper(DefaultAsyncHttpxClient):
    """The client that `AsyncOpenAI` makes for itself. Its connections belong to the event loop that opened them, so it
    can be used by one loop after another, or by several at once (decision 9)."""

    def _init_transport(self, *args: Any, **kwargs: Any) -> httpx.AsyncBaseTransport:
        make = super()._init_transport
        return _PerLoop(lambda: make(*args, **kwargs))

    def _init_proxy_transport(self, *args: Any, **kwargs: Any) -> httpx.AsyncBaseTransport:
        make = super()._init_proxy_transport
        return _PerLoop(lambda: make(*args, **kwargs))

    def __del__(self) -> None:
        try:
            if not self.is_closed:
                import asyncio

                asyncio.get_running_loop().create_task(self.aclose())
        except Exception:
            pass  # no loop runs, or not one of asyncio: then the connections go with their sockets


class _PerLoop(httpx.AsyncBaseTransport):
    """One transport for each event loop that sends, closed when the loop ends."""

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport]) -> None:
        self._make = make
        self._own: weakref.WeakKeyDictionary[Any, tuple[httpx.AsyncBaseTransport, Any]] = weakref.WeakKeyDictionary()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        loop = _running_loop()
        own = self._own.get(loop)
        if own is None:
            transport = self._make()
            # Loops close the async generators that were started in them when they end; nothing else tells of that.
            end = _closing(transport)
            own = self._own[loop] = transport, end
            await end.__anext__()
        return await own[0].handle_async_request(request)

    async def aclose(self) -> None:
        # Those of other loops can't be closed from here; they go when their loops end.
        own = self._own.pop(_running_loop(), None)
        if own is not None:
            await own[1].aclose()


async def _closing(transport: httpx.AsyncBaseTransport) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        await transport.aclose()


class _NoLoop:
    """Stands for the loop where there is none that can be named."""


_no_loop = _NoLoop()


def _running_loop() -> Any:
    running_loop: Any = getattr(sys.modules.get("asyncio"), "_get_running_loop", None)
    loop = running_loop() if running_loop is not None else None
    if loop is not None:
        return loop
    in_trio_run: Any = getattr(sys.modules.get("trio.lowlevel"), "in_trio_run", None)
    if in_trio_run is not None and in_trio_run():
        return sys.modules["trio.lowlevel"].current_trio_token()
    return _no_loop


# --- requests ---------------------------------------------------------------------------------------------------------


def build_request(
    http: Any, method: str, url: Any, headers: dict[str, Any], body: Any, timeout: Any, more: dict[str, Any]
) -> Any:
    """What `http.build_request` makes of these, in half the time where the client has nothing to add but headers."""
    if (
        http.__class__.build_request is not httpx.Client.build_request
        or more
        or "build_request" in http.__dict__
        or len(http.cookies)
        or http.params
    ):
        return http.build_request(method, url, headers=headers, content=body, timeout=timeout, **more)
    kept = _merged.setdefault(http, {})
    key = (*http.headers.raw, *headers.items())
    merged = kept.get(key)
    if merged is None:
        if len(kept) > 63:
            kept.clear()
        merged = kept[key] = http.headers.copy()
        merged.update(headers)
    limits = timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)
    return httpx.Request(method, url, headers=merged, content=body, extensions={"timeout": limits.as_dict()})


_merged: weakref.WeakKeyDictionary[Any, dict[Any, httpx.Headers]] = weakref.WeakKeyDictionary()
"""The headers of a client with those of requests over them, as many requests have them."""


# --- timeouts ---------------------------------------------------------------------------------------------------------


def own_timeout(http_client: Any) -> Any:
    """The timeout of a user's client if it was chosen, `DEFAULT_TIMEOUT` if it is what httpx sets by itself
    (R-CLIENT-10)."""
    timeout = getattr(http_client, "timeout", None)
    if timeout is None or timeout.as_dict() == HTTPX_DEFAULT_TIMEOUT.as_dict():
        return DEFAULT_TIMEOUT
    return timeout


def fit_timeout(http_client: Any, timeout: Any) -> Any:
    """The timeout in the form that the client's library understands: httpx and httpx2 have a class each."""
    if timeout is None or isinstance(timeout, (int, float)):
        return timeout
    home = next(
        cls.__module__.partition(".")[0] for cls in type(http_client).__mro__ if cls.__name__.endswith("Client")
    )
    if type(timeout).__module__.partition(".")[0] == home or home not in ("httpx", "httpx2"):
        return timeout
    from importlib import import_module

    return import_module(home).Timeout(**timeout.as_dict())


def __getattr__(name: str) -> Any:
    if name == "DefaultAioHttpClient":
        from .aiohttp import DefaultAioHttpClient

        return DefaultAioHttpClient
    if name in ("DefaultHttpx2Client", "DefaultAsyncHttpx2Client"):
        from . import httpx2

        return getattr(httpx2, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
