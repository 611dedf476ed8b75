"""The doors in process: httpx transports that lead to a sandbox without a socket."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Optional, Protocol, TypeVar

import anyio
import httpx

from . import azure
from .awaited import Awaited
from .caller import Caller
from .router import PREFIX
from .wire import Abort, Pause, Request, Response, close

__all__ = ["AsyncSandboxTransport", "SandboxTransport", "to_request"]


T = TypeVar("T")


class _Engine(Protocol):
    def handle(self, request: Request) -> Response: ...


class SandboxTransport(httpx.BaseTransport):
    """For `httpx.Client(transport=...)`. anywhere: whatever the base URL is, the API is there."""

    def __init__(self, sandbox: _Engine, anywhere: bool = False) -> None:
        self._sandbox = sandbox
        self._anywhere = anywhere

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._sandbox.handle(to_request(request, request.read(), self._anywhere))
        _sleep(response.wait, request)
        if response.lost is not None:
            raise _broken(response.lost, request)
        return httpx.Response(
            response.status, headers=response.headers, stream=_Stream(response, request), request=request
        )


class AsyncSandboxTransport(httpx.AsyncBaseTransport):
    """For `httpx.AsyncClient(transport=...)`. waits: which answers take a while and are made in threads."""

    def __init__(
        self, sandbox: _Engine, anywhere: bool = False, waits: Optional[Callable[[Request], bool]] = None
    ) -> None:
        self._sandbox = sandbox
        self._anywhere = anywhere
        self._waits = waits

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        asked = to_request(request, await request.aread(), self._anywhere)
        waits = self._waits is not None and self._waits(asked)
        if waits:
            response = await _in_thread(self._sandbox.handle, asked, leave=asked.caller.leave)
        else:
            response = self._sandbox.handle(asked)
        await _asleep(response.wait, request)
        if response.lost is not None:
            raise _broken(response.lost, request)
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_AsyncStream(response, request, asked.caller if waits else None),
            request=request,
        )


def to_request(request: httpx.Request, body: bytes, anywhere: bool) -> Request:
    """A request of httpx as the engine sees it. anywhere: whatever its base URL, it is for the API."""
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    if anywhere and not path.startswith((PREFIX + "/", azure.PREFIX)):
        _, found, rest = path.rpartition(PREFIX + "/")
        path = PREFIX + (f"/{rest}" if found else path)
    headers = {name.lower(): value for name, value in request.headers.items()}
    return Request(request.method, path, query, headers, body)


class _Stream(httpx.SyncByteStream):
    def __init__(self, response: Response, request: httpx.Request) -> None:
        self._pieces = response.pieces()
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            elif isinstance(piece, Pause):
                _sleep(piece.seconds, self._request)
            else:
                raise _broken(piece, self._request, "peer closed connection without sending complete message body")

    def close(self) -> None:
        close(self._pieces)


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, response: Response, request: httpx.Request, caller: Optional[Caller]) -> None:
        self._pieces = response.pieces()
        self._request = request
        self._awaited = None if caller is None else Awaited(self._pieces, caller)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            if self._awaited is not None:
                piece = await _in_thread(self._awaited.take, leave=self._awaited.leave)
            else:
                piece = next(self._pieces, None)
            if piece is None:
                return
            if isinstance(piece, Abort):
                raise _broken(piece, self._request, "peer closed connection without sending complete message body")
            if isinstance(piece, bytes):
                yield piece
            await _asleep(piece.seconds if isinstance(piece, Pause) else 0, self._request)

    async def aclose(self) -> None:
        if self._awaited is not None:
            self._awaited.leave()
        else:
            close(self._pieces)


async def _in_thread(function: Callable[..., T], *given: object, leave: Callable[[], object]) -> T:
    """Call a function that may take a while. leave: called if nobody waits for it any more."""
    try:
        return await anyio.to_thread.run_sync(function, *given, abandon_on_cancel=True)
    except BaseException:
        leave()
        raise


# what a network would do


def _sleep(seconds: float, request: httpx.Request) -> None:
    limit = _limit(request)
    if seconds > 0:
        time.sleep(seconds if limit is None else min(seconds, limit))
    if limit is not None and seconds > limit:
        raise httpx.ReadTimeout("timed out", request=request)


async def _asleep(seconds: float, request: httpx.Request) -> None:
    limit = _limit(request)
    await anyio.sleep(seconds if limit is None else min(seconds, limit))
    if limit is not None and seconds > limit:
        raise httpx.ReadTimeout("timed out", request=request)


def _limit(request: httpx.Request) -> Optional[float]:
    """How long the client waits for the next bytes."""
    limit: Optional[float] = request.extensions.get("timeout", {}).get("read")
    return limit


def _broken(
    how: Abort, request: httpx.Request, ended: str = "Server disconnected without sending a response."
) -> httpx.TransportError:
    if how.reset:
        return httpx.ReadError("connection reset by peer", request=request)
    return httpx.RemoteProtocolError(ended, request=request)
