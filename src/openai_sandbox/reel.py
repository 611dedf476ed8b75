"""Records: keeps what passes, and writes it to the file of a cassette from time to time.

`SyncRecorder` and `AsyncRecorder` are transports of httpx that do so; deck.py is the door for other programs.
Neighbours: player.py plays it again, cassette.py is the door.
"""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Callable, List, Optional, Tuple, TypeVar, Union, cast

import httpx

from . import tape
from .player import CassetteError
from .recording import LEFT, Exchange, Recorded, describe
from .redaction import Redactor
from .spoken import METHOD, Spoken
from .transport import to_request
from .wire import Request

__all__ = ["AsyncRecorder", "Reel", "SocketTake", "SyncRecorder", "Take", "identity"]

_SECONDS = 1.0  # at least, between two times the file is written
_SHARE = 20  # and so many times what writing it took

TakeT = TypeVar("TakeT", "Take", "SocketTake")


class Reel:
    """What was recorded so far. path: the file. upstream: gives the base URL it comes from, for the file.

    Ready for use from several threads.
    """

    def __init__(self, path: Path, upstream: Callable[[], Optional[str]]) -> None:
        self.path = path
        self._upstream = upstream
        self._lock = threading.RLock()
        self._takes: List[Union[Take, SocketTake]] = []
        self._due = 0.0
        self._timer: Optional[threading.Timer] = None
        self._closed = False

    def begin(self, request: Request) -> Take:
        """Note a request that is about to be sent. `CassetteError` if the reel is closed."""
        return self._add(Take(self, request))

    def opened(self, request: Request, started: float, headers: List[Tuple[str, str]]) -> SocketTake:
        """Note a websocket that was asked for at a time (`time.monotonic`) and is open now. headers: of the answer."""
        return self._add(SocketTake(self, request, started, headers))

    def _add(self, take: TakeT) -> TakeT:
        with self._lock:
            if self._closed:
                raise CassetteError(f"the cassette {self.path} is closed")
            self._takes.append(take)
        return take

    def close(self) -> None:
        """End what has not ended, and write the file if there is something to write. Raises OSError."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            if self._timer is not None:
                self._timer.cancel()
            for take in self._takes:
                if take.kept.answered and not take.kept.finished:
                    take.kept.finish(take.elapsed(), LEFT)
            self._save()

    def ended(self) -> None:
        """Something is complete: write the file, now or soon. Raises OSError."""
        with self._lock:
            wait = self._due - time.monotonic()
            if self._closed or self._timer is not None:
                return
            if wait <= 0:
                self._save()
                return
            self._timer = threading.Timer(wait, self._later)
            self._timer.daemon = True
            self._timer.start()

    def _later(self) -> None:
        with self._lock:
            self._timer = None
            if not self._closed:
                with suppress(OSError):  # it is tried again at the end, and told then
                    self._save()

    def _save(self) -> None:
        done: List[Recorded] = [take.kept for take in self._takes if take.kept.finished]
        if done:
            given = self._upstream()
            upstream = None if given is None else str(httpx.URL(given).copy_with(userinfo=b"", query=None))
            started = time.monotonic()
            tape.save(self.path, upstream, done)
            now = time.monotonic()
            self._due = now + max(_SECONDS, _SHARE * (now - started))


class Take:
    """One exchange while it is recorded."""

    def __init__(self, reel: Reel, request: Request) -> None:
        self._reel = reel
        self._started = time.monotonic()
        redactor = Redactor(request.headers.items())
        self.kept = Exchange(describe(request, redactor), redactor)

    def elapsed(self) -> float:
        """Seconds since the request."""
        return time.monotonic() - self._started

    def answer(self, status: int, headers: List[Tuple[str, str]]) -> None:
        """Note how the answer begins."""
        self.kept.answer(status, [(name.lower(), value) for name, value in headers], self.elapsed())

    def feed(self, data: bytes) -> None:
        """Note a piece of its body."""
        with self._reel._lock:
            if not self.kept.finished:
                self.kept.feed(data, self.elapsed())

    def end(self, ended: Optional[str] = None) -> None:
        """Note its end, the first one. Raises OSError if the file can't be written."""
        with self._reel._lock:
            if self.kept.finished:
                return
            self.kept.finish(self.elapsed(), ended)
            self._reel.ended()


class SocketTake:
    """One websocket while it is recorded."""

    def __init__(self, reel: Reel, request: Request, started: float, headers: List[Tuple[str, str]]) -> None:
        self._reel = reel
        self._started = started
        redactor = Redactor(request.headers.items())
        asked = {**describe(request, redactor), "method": METHOD}
        self.kept = Spoken(asked, redactor, redactor.headers(headers), at=round(self.elapsed(), 4))

    def elapsed(self) -> float:
        """Seconds since the request."""
        return time.monotonic() - self._started

    def hear(self, side: str, message: Union[str, bytes]) -> None:
        """Note a message of the `client` or the `server`."""
        with self._reel._lock:
            self.kept.hear(side, message, self.elapsed())

    def close(self, side: str, code: int, reason: str) -> None:
        """Note who closed it, first."""
        with self._reel._lock:
            self.kept.close(side, code, reason)

    def end(self, ended: Optional[str] = None) -> None:
        """Note its end. Raises OSError if the file can't be written."""
        with self._reel._lock:
            if not self.kept.finished:
                self.kept.finish(self.elapsed(), ended)
                self._reel.ended()


# transports


def identity(headers: httpx.Headers) -> httpx.Headers:
    """Headers that ask for an answer that is not compressed."""
    made = headers.copy()
    made["accept-encoding"] = "identity"
    return made


def _plain(request: httpx.Request) -> httpx.Request:
    return httpx.Request(
        request.method,
        request.url,
        headers=identity(request.headers),
        stream=request.stream,
        extensions=request.extensions,
    )


def _passed_on(
    response: httpx.Response, stream: Union[_Stream, _AsyncStream], request: httpx.Request
) -> httpx.Response:
    """The answer as it is, except that its body goes through a stream that notes it."""
    return httpx.Response(
        response.status_code,
        headers=response.headers,
        stream=stream,
        request=request,
        extensions=response.extensions,
    )


class SyncRecorder(httpx.BaseTransport):
    """Lets another transport send, and records."""

    def __init__(self, reel: Reel, over: httpx.BaseTransport) -> None:
        self._reel = reel
        self._over = over

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        take = self._reel.begin(to_request(request, request.read(), False))
        response = self._over.handle_request(_plain(request))
        take.answer(response.status_code, response.headers.multi_items())
        return _passed_on(response, _Stream(take, response), request)

    def close(self) -> None:
        self._over.close()


class AsyncRecorder(httpx.AsyncBaseTransport):
    """Lets another transport send, and records."""

    def __init__(self, reel: Reel, over: httpx.AsyncBaseTransport) -> None:
        self._reel = reel
        self._over = over

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        take = self._reel.begin(to_request(request, await request.aread(), False))
        response = await self._over.handle_async_request(_plain(request))
        take.answer(response.status_code, response.headers.multi_items())
        return _passed_on(response, _AsyncStream(take, response), request)

    async def aclose(self) -> None:
        await self._over.aclose()


class _Stream(httpx.SyncByteStream):
    """Passes a body on, and notes it while it does."""

    def __init__(self, take: Take, response: httpx.Response) -> None:
        self._take = take
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        try:
            for data in cast(httpx.SyncByteStream, self._response.stream):
                self._take.feed(data)
                yield data
        except Exception as error:
            self._take.end(type(error).__name__)
            raise
        self._take.end()

    def close(self) -> None:
        try:
            self._response.close()
        finally:
            self._take.end(LEFT)


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, take: Take, response: httpx.Response) -> None:
        self._take = take
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for data in cast(httpx.AsyncByteStream, self._response.stream):
                self._take.feed(data)
                yield data
        except Exception as error:
            self._take.end(type(error).__name__)
            raise
        self._take.end()

    async def aclose(self) -> None:
        try:
            await self._response.aclose()
        finally:
            self._take.end(LEFT)
