"""The doors in process: httpx transports that lead to a sandbox without a socket."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Union

import anyio
import httpx

from .wire import Pause, Request, Response

if TYPE_CHECKING:
    from .sandbox import Sandbox

__all__ = ["AsyncSandboxTransport", "SandboxTransport"]


class SandboxTransport(httpx.BaseTransport):
    """For `httpx.Client(transport=...)`."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._sandbox.handle(_request(request, request.read()))
        return httpx.Response(response.status, headers=response.headers, stream=_Stream(response), request=request)


class AsyncSandboxTransport(httpx.AsyncBaseTransport):
    """For `httpx.AsyncClient(transport=...)`."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = self._sandbox.handle(_request(request, await request.aread()))
        return httpx.Response(response.status, headers=response.headers, stream=_AsyncStream(response), request=request)


def _request(request: httpx.Request, body: bytes) -> Request:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    headers = {name.lower(): value for name, value in request.headers.items()}
    return Request(request.method, path, query, headers, body)


def _pieces(response: Response) -> Iterator[Union[bytes, Pause]]:
    return iter((response.body,)) if isinstance(response.body, bytes) else response.body


class _Stream(httpx.SyncByteStream):
    def __init__(self, response: Response) -> None:
        self._pieces = _pieces(response)

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                time.sleep(piece.seconds)

    def close(self) -> None:
        _close(self._pieces)


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, response: Response) -> None:
        self._pieces = _pieces(response)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            await anyio.sleep(piece.seconds if isinstance(piece, Pause) else 0)

    async def aclose(self) -> None:
        _close(self._pieces)


def _close(pieces: object) -> None:
    close = getattr(pieces, "close", None)
    if close is not None:
        close()
