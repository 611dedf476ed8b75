"""`DefaultAioHttpClient`: the async client over aiohttp, by way of the package httpx-aiohttp (extra `aiohttp`).

Imported only when somebody asks for the class, since aiohttp takes 0.1 s to import. Rule: R-CLIENT-13.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx

from .httpx import DEFAULT_CONNECTION_LIMITS, DEFAULT_TIMEOUT

__all__ = ["DefaultAioHttpClient"]

if TYPE_CHECKING:
    _Base = httpx.AsyncClient
else:
    try:
        _Base = import_module("httpx_aiohttp").HttpxAiohttpClient
    except ImportError:
        _Base = None


if TYPE_CHECKING or _Base is not None:

    class DefaultAioHttpClient(_Base):
        """An `httpx.AsyncClient` over aiohttp with the timeout, limits and redirects this library uses by default."""

        __module__ = "openai"

        def __init__(self, **kwargs: Any) -> None:
            kwargs.setdefault("timeout", DEFAULT_TIMEOUT)
            kwargs.setdefault("limits", DEFAULT_CONNECTION_LIMITS)
            kwargs.setdefault("follow_redirects", True)
            super().__init__(**kwargs)

else:

    class DefaultAioHttpClient(httpx.AsyncClient):
        """Stands in where httpx-aiohttp is not installed: making one raises RuntimeError that says what to install."""

        __module__ = "openai"

        def __init__(self, **kwargs: Any) -> None:
            raise RuntimeError("To use the aiohttp client, install the extra `aiohttp`: pip install openai[aiohttp]")
