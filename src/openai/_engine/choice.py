"""When the lean engine steps aside for httpx: proxies, wrapped entry points, other event loops.

Test tools (respx, pytest-httpx, vcrpy) and tracers (OpenTelemetry, Sentry, Datadog) put functions of their own in the
place of those of httpx and httpcore; then requests go there.
"""

from __future__ import annotations

import os
import sys
from types import FunctionType
from typing import Any

__all__ = ["httpx_is_wrapped", "proxied", "with_asyncio"]

_ENTRIES = {
    "httpx": (
        ("Client", ("__init__", "send", "_send_single_request")),
        ("AsyncClient", ("__init__", "send", "_send_single_request")),
        ("HTTPTransport", ("__init__", "handle_request")),
        ("AsyncHTTPTransport", ("__init__", "handle_async_request")),
    ),
    "httpcore": (
        ("ConnectionPool", ("handle_request",)),
        ("AsyncConnectionPool", ("handle_async_request",)),
        ("HTTPConnection", ("handle_request",)),
        ("AsyncHTTPConnection", ("handle_async_request",)),
    ),
}

_known: tuple[list[Any], list[int]] = ([], [])
"""The functions that were found to be those of the libraries, and their ids: some wrappers say that they are equal to
what they wrap."""


def httpx_is_wrapped() -> bool:
    """Whether somebody listens in on httpx. Where it was never imported nobody can."""
    if "httpx" not in sys.modules:
        return False
    global _known
    found: list[Any] = []
    for library, classes in _ENTRIES.items():
        module = sys.modules.get(library)
        for name, methods in classes if module is not None else ():
            entries = getattr(module, name).__dict__
            for method in methods:
                found.append(entries.get(method))
    ids = list(map(id, found))
    if ids == _known[1]:
        return False
    if all(_is_own(function) for function in found):
        _known = found, ids
        return False
    return True


def _is_own(function: Any) -> bool:
    if function is None:  # of a version that has it elsewhere
        return True
    if type(function) is not FunctionType or hasattr(function, "__wrapped__"):
        return False
    return function.__globals__.get("__name__", "").partition(".")[0] in _ENTRIES


def proxied() -> bool:
    """Whether the environment (or the system's settings) wants a proxy."""
    if sys.platform in ("win32", "darwin"):
        from urllib.request import getproxies

        return any(scheme in getproxies() for scheme in ("http", "https", "all"))
    return any(
        value and name.lower() in ("http_proxy", "https_proxy", "all_proxy") for name, value in os.environ.items()
    )


def with_asyncio() -> bool:
    """Whether a loop of asyncio runs here. Trio's requests go through httpx."""
    asyncio: Any = sys.modules.get("asyncio")
    if asyncio is None or asyncio._get_running_loop() is None:
        return False
    trio: Any = sys.modules.get("trio")
    return trio is None or not trio.lowlevel.in_trio_task()
