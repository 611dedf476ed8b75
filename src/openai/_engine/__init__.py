"""How bytes move: what the clients need of an HTTP client, and what provides it.

`httpx.py` has the clients of httpx (and httpx2) with this library's defaults. Anything with these methods will do; the
clients make requests with `build_request` and send them with `send`, so a user's own `http_client` keeps its hooks,
proxies, cookies and transports (R-MISC-13).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import httpx

__all__ = ["AsyncEngine", "Engine"]


class Engine(Protocol):
    """What `OpenAI` needs."""

    @property
    def is_closed(self) -> bool: ...
    def build_request(self, method: str, url: Any, **kwargs: Any) -> httpx.Request: ...
    def send(self, request: httpx.Request, *, stream: bool = ..., **kwargs: Any) -> httpx.Response: ...
    def close(self) -> None: ...


class AsyncEngine(Protocol):
    """What `AsyncOpenAI` needs."""

    @property
    def is_closed(self) -> bool: ...
    def build_request(self, method: str, url: Any, **kwargs: Any) -> httpx.Request: ...
    async def send(self, request: httpx.Request, *, stream: bool = ..., **kwargs: Any) -> httpx.Response: ...
    async def aclose(self) -> None: ...
