"""When the lean engine steps aside for httpx: proxies, wrapped entry points. Trio's requests go there too.

Test tools (respx, pytest-httpx, vcrpy) and tracers (OpenTelemetry, Sentry, Datadog) put functions of their own in the
place of those of httpx and httpcore; then requests go there.
"""

from __future__ import annotations

import os
import sys
from types import FunctionType
from typing import Any, ClassVar

__all__ = ["httpx_is_wrapped", "proxied"]

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


class _Watch:
    """The entry points as they were when they were found to be the libraries' own."""

    places: ClassVar[list[tuple[Any, str, Any]]] = []
    libraries = -1


def httpx_is_wrapped() -> bool:
    """Whether somebody listens in on httpx. Where it was never imported nobody can."""
    modules = sys.modules
    present = ("httpx" in modules) + 2 * ("httpcore" in modules)
    if not present:
        return False
    if present == _Watch.libraries:
        for entries, name, known in _Watch.places:
            if entries[name] is not known:
                break
        else:
            return False
    return not _all_own(present)


def _all_own(present: int) -> bool:
    """Look at every entry point, and remember them if nobody has put something else in their place. A library that
    another thread is importing just now lacks some: it is looked at again the next time."""
    places: list[tuple[Any, str, Any]] = []
    whole = True
    for library, classes in _ENTRIES.items():
        module = sys.modules.get(library)
        for name, methods in classes if module is not None else ():
            kind = getattr(module, name, None)
            whole = whole and kind is not None
            entries = getattr(kind, "__dict__", {})
            places += [(entries, method, entries[method]) for method in methods if method in entries]
    if not all(_is_own(function) for _, _, function in places):
        return False
    if whole:
        _Watch.places, _Watch.libraries = places, present
    return True


def _is_own(function: Any) -> bool:
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
