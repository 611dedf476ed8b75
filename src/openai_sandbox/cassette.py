"""`Cassette`: traffic with a real API, recorded to a file and replayed from it.

Neighbours: recording.py knows the file, redaction.py what must not get into it, transport.py how answers are sent.
"""

from __future__ import annotations

import atexit
import os
import threading
import time
from collections.abc import AsyncIterator, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Union, cast

import httpx

from openai import OpenAIError

from .recording import LEFT, Exchange, describe, differences, load, nearest, save, title
from .redaction import Redactor
from .transport import AsyncSandboxTransport, SandboxTransport, _request
from .wire import Json, Request, Response

if TYPE_CHECKING:
    from types import TracebackType

    import openai

__all__ = ["Cassette", "CassetteError"]

_KEY = "sk-replay"
_ANYWHERE = "http://cassette.invalid/v1"
_MODES = ("auto", "record", "replay")
_SECONDS = 1.0  # at least, between two times the file is written while recording
_SHARE = 20  # and so many times what writing it took
_SHOWN = 3


class CassetteError(OpenAIError):
    """A request that was not recorded, a file that can't be read, or the use of a closed cassette."""


class Cassette:
    """Records what clients and an API say to each other, and plays it again without a network.

    `with Cassette("tests/tides.json") as cassette:`, then `cassette.client()`. path: the file, readable JSON without
    secrets. upstream: the base URL of the API for `client()` and `async_client()`; default as for `OpenAI`, or as it
    was when recorded. mode: `replay` the file; `record` it anew, in the place of what is there; `auto`: replay if the
    file is there, else record. timing: replay as slowly as it came.

    A request is answered by the first one recorded with equal method, path, query and body that was not played yet;
    host and headers don't matter. What has no answer raises `CassetteError`, which names the nearest request recorded,
    where it is sent, and again at the end of the `with` in case that was caught. Requests that nobody answered
    are not recorded, nor are websockets. Recording asks the API not to compress its answers.

    Raises ValueError for a mode that there is not, FileNotFoundError if there is nothing to replay, `CassetteError` if
    the file is damaged.
    """

    def __init__(
        self,
        path: Union[str, os.PathLike[str]],
        upstream: Optional[str] = None,
        mode: str = "auto",
        timing: bool = False,
    ) -> None:
        if mode not in _MODES:
            raise ValueError(f"mode is one of {', '.join(_MODES)}, not {mode!r}")
        self.path = Path(path)
        """The file."""
        if mode == "auto":
            mode = "replay" if self.path.exists() else "record"
        self.mode = mode
        """What it does: `record` or `replay`."""
        self.upstream = upstream
        """The base URL of the API; when replaying, that of the recording if no other was given."""
        self._timing = timing
        self._lock = threading.RLock()
        self._exchanges: List[Exchange] = []
        self._played: Dict[int, bool] = {}
        self._missed: List[str] = []
        self._starts: Dict[int, float] = {}
        self._opened: List[httpx.HTTPTransport] = []
        self._due = 0.0
        self._closed = False
        if mode == "replay":
            self._load()
        else:
            atexit.register(self.close)

    def _load(self) -> None:
        try:
            upstream, self._exchanges = load(self.path)
        except FileNotFoundError:
            raise FileNotFoundError(
                f"there is no cassette {self.path} to replay; record it with mode='record'"
            ) from None
        except ValueError as error:
            raise CassetteError(f"{self.path} can't be replayed, {error}; record it again with mode='record'") from None
        self.upstream = self.upstream or upstream

    # doors

    def client(self, **options: Any) -> openai.OpenAI:
        """An `OpenAI` that is recorded or replayed. options: as for `OpenAI`. Replaying needs no API key."""
        from openai import DefaultHttpxClient, OpenAI

        http_client = DefaultHttpxClient(transport=self.transport())
        client = OpenAI(http_client=http_client, **{**self._defaults(), **options})
        self._lead(client.base_url)
        return client

    def async_client(self, **options: Any) -> openai.AsyncOpenAI:
        """An `AsyncOpenAI` that is recorded or replayed. options: as for `AsyncOpenAI`."""
        from openai import AsyncOpenAI, DefaultAsyncHttpxClient

        http_client = DefaultAsyncHttpxClient(transport=self.async_transport())
        client = AsyncOpenAI(http_client=http_client, **{**self._defaults(), **options})
        self._lead(client.base_url)
        return client

    def transport(self, over: Optional[httpx.BaseTransport] = None) -> httpx.BaseTransport:
        """A transport for `httpx.Client`, wherever its requests go. over: what sends them while recording; default a
        plain `httpx.HTTPTransport`, which knows nothing of proxies."""
        if self.mode == "replay":
            return SandboxTransport(self)
        if over is None:
            over = httpx.HTTPTransport()
            self._opened.append(over)
        return _Recorder(self, over)

    def async_transport(self, over: Optional[httpx.AsyncBaseTransport] = None) -> httpx.AsyncBaseTransport:
        """The same for `httpx.AsyncClient`."""
        if self.mode == "replay":
            return AsyncSandboxTransport(self)
        return _AsyncRecorder(self, over or httpx.AsyncHTTPTransport())

    def _defaults(self) -> Json:
        defaults: Json = {} if self.upstream is None else {"base_url": self.upstream}
        return defaults if self.mode == "record" else {"api_key": _KEY, "base_url": _ANYWHERE, **defaults}

    def _lead(self, base_url: httpx.URL) -> None:
        if self.mode == "record" and self.upstream is None:
            self.upstream = str(base_url).rstrip("/")

    @property
    def unplayed(self) -> List[str]:
        """The recorded requests that nobody has asked for again, such as `POST /v1/responses`."""
        if self.mode == "record":
            return []
        with self._lock:
            return [title(each.request) for index, each in enumerate(self._exchanges) if index not in self._played]

    # the end

    def __enter__(self) -> Cassette:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()
        if error is None and self._missed:
            raise CassetteError("\n".join(self._missed))

    def close(self) -> None:
        """Write the file, if something was recorded; streams that are still open are cut off there. Clients are of no
        more use then. Raises OSError."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            atexit.unregister(self.close)
            if self.mode == "record":
                for exchange in self._exchanges:
                    if exchange.answered and not exchange.finished:
                        exchange.finish(self._since(exchange), LEFT)
                self._save()
        for transport in self._opened:
            transport.close()

    # replaying

    def handle(self, request: Request) -> Response:
        """The recorded answer to a request. Raises `CassetteError` if there is none."""
        asked = describe(request, Redactor(request.headers.items()))
        with self._lock:
            self._check_open()
            equal = [index for index, each in enumerate(self._exchanges) if not any(_unlike(asked, each.request))]
            index = next((index for index in equal if index not in self._played), None)
            if index is None:
                self._missed.append(self._miss(asked, len(equal)))
                raise CassetteError(self._missed[-1])
            self._played[index] = True
        name = title(asked)
        left = CassetteError(f"{self.path}: the recording of {name} ends here, its client did not read further")
        return self._exchanges[index].response(self._timing, left)

    def _miss(self, asked: Json, times: int) -> str:
        remedy = "If the program is right, record again with mode='record'."
        if times:
            return f"{self.path}: {title(asked)} was recorded {times} times, and is asked for once more. {remedy}"
        index = nearest(asked, self._exchanges)
        if index is None:
            return f"{self.path}: {title(asked)} was not recorded; the cassette is empty. {remedy}"
        recorded = self._exchanges[index].request
        unlike = "; ".join(islice(_unlike(asked, recorded), _SHOWN))
        return (
            f"{self.path}: {title(asked)} was not recorded. Nearest is request {index + 1}, {title(recorded)}: "
            f"{unlike}. {remedy}"
        )

    def _check_open(self) -> None:
        if self._closed:
            raise CassetteError(f"the cassette {self.path} is closed")

    # recording

    def _begin(self, request: httpx.Request, body: bytes) -> Exchange:
        asked = _request(request, body, False)
        redactor = Redactor(asked.headers.items())
        exchange = Exchange(describe(asked, redactor), redactor)
        with self._lock:
            self._check_open()
            self._exchanges.append(exchange)
            self._starts[id(exchange)] = time.monotonic()
        return exchange

    def _since(self, exchange: Exchange) -> float:
        return time.monotonic() - self._starts[id(exchange)]

    def _answered(self, exchange: Exchange, response: httpx.Response) -> None:
        headers = [(name.lower(), value) for name, value in response.headers.multi_items()]
        exchange.answer(response.status_code, headers, self._since(exchange))

    def _feed(self, exchange: Exchange, data: bytes) -> None:
        with self._lock:
            if not exchange.finished:
                exchange.feed(data, self._since(exchange))

    def _finish(self, exchange: Exchange, ended: Optional[str]) -> None:
        with self._lock:
            if exchange.finished:
                return
            exchange.finish(self._since(exchange), ended)
            if time.monotonic() >= self._due:
                self._save()

    def _save(self) -> None:
        done = [each for each in self._exchanges if each.finished]
        if done:
            upstream = (
                None if self.upstream is None else str(httpx.URL(self.upstream).copy_with(userinfo=b"", query=None))
            )
            started = time.monotonic()
            save(self.path, upstream, done)
            now = time.monotonic()
            self._due = now + max(_SECONDS, _SHARE * (now - started))


def _unlike(asked: Json, recorded: Json) -> Iterator[str]:
    for part in ("method", "path", "query", "body"):
        here, there = ({part: each[part]} if part in each else {} for each in (asked, recorded))
        yield from differences(here, there)


def _plain(request: httpx.Request) -> httpx.Request:
    """The request as it is, except that it asks for answers that are not compressed."""
    headers = request.headers.copy()
    headers["accept-encoding"] = "identity"
    return httpx.Request(
        request.method, request.url, headers=headers, stream=request.stream, extensions=request.extensions
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


class _Recorder(httpx.BaseTransport):
    def __init__(self, cassette: Cassette, over: httpx.BaseTransport) -> None:
        self._cassette = cassette
        self._over = over

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        exchange = self._cassette._begin(request, request.read())
        response = self._over.handle_request(_plain(request))
        self._cassette._answered(exchange, response)
        return _passed_on(response, _Stream(self._cassette, exchange, response), request)

    def close(self) -> None:
        self._over.close()


class _AsyncRecorder(httpx.AsyncBaseTransport):
    def __init__(self, cassette: Cassette, over: httpx.AsyncBaseTransport) -> None:
        self._cassette = cassette
        self._over = over

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        exchange = self._cassette._begin(request, await request.aread())
        response = await self._over.handle_async_request(_plain(request))
        self._cassette._answered(exchange, response)
        return _passed_on(response, _AsyncStream(self._cassette, exchange, response), request)

    async def aclose(self) -> None:
        await self._over.aclose()


class _Stream(httpx.SyncByteStream):
    """Passes a body on, and notes it while it does."""

    def __init__(self, cassette: Cassette, exchange: Exchange, response: httpx.Response) -> None:
        self._cassette = cassette
        self._exchange = exchange
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        try:
            for data in cast(httpx.SyncByteStream, self._response.stream):
                self._cassette._feed(self._exchange, data)
                yield data
        except Exception as error:
            self._cassette._finish(self._exchange, type(error).__name__)
            raise
        self._cassette._finish(self._exchange, None)

    def close(self) -> None:
        try:
            self._response.close()
        finally:
            self._cassette._finish(self._exchange, LEFT)


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, cassette: Cassette, exchange: Exchange, response: httpx.Response) -> None:
        self._cassette = cassette
        self._exchange = exchange
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for data in cast(httpx.AsyncByteStream, self._response.stream):
                self._cassette._feed(self._exchange, data)
                yield data
        except Exception as error:
            self._cassette._finish(self._exchange, type(error).__name__)
            raise
        self._cassette._finish(self._exchange, None)

    async def aclose(self) -> None:
        try:
            await self._response.aclose()
        finally:
            self._cassette._finish(self._exchange, LEFT)
