"""The server of a cassette, for programs in any language: an application that records or plays (`cassette.server()`,
`python -m openai_sandbox --record` and `--replay`).

Paths are those of the API that is recorded. While recording, requests go on to it as they are, and answers come back
piece by piece. Neighbours: reel.py keeps what passes, player.py knows the answers, server.py runs it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, List, Optional, Tuple, Union, cast
from urllib.parse import urlsplit

import httpx
from starlette.applications import Starlette
from starlette.routing import Mount

from . import connection, sending, socket
from .errors import ApiError
from .journal import Sent
from .panel import is_local
from .player import CassetteError, Player
from .recording import LEFT
from .reel import Reel, SocketTake, Take, identity
from .spoken import METHOD
from .upstream import is_base
from .wire import Abort, Piece, Request, Response, dumps

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send
    from websockets.asyncio.client import ClientConnection

__all__ = ["application"]

_LARGEST = 1 << 30  # bytes of a body; more is refused
_TIMEOUT = httpx.Timeout(600, connect=10)
_HANDSHAKE = 60.0  # seconds for a websocket to be opened
_HOP = ("connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade")
_OWN = (*_HOP, "content-length")
_MUTE = (1005, 1006, 1015)  # codes that stand for the lack of one

_log = logging.getLogger("openai_sandbox")


def application(works: Union[Reel, Player], upstream: Optional[str], key: Optional[str] = None) -> Starlette:
    """The ASGI application. upstream: the base URL of what is recorded. key: that of the API, in the place of those
    that clients send. ValueError if there is nothing to record, or the URL or the key is none."""
    door: Union[_Player, _Recorder]
    door = _Player(works) if isinstance(works, Player) else _Recorder(works, _origin(upstream), _checked(key))

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            await door.close()

    return _Application(routes=[Mount("/", app=door)], lifespan=lifespan)


class _Application(Starlette):
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        connection.remember(scope, send)
        await super().__call__(scope, receive, send)


def _origin(upstream: Optional[str]) -> str:
    """Where requests go, without a path."""
    if upstream is None:
        raise ValueError("to record, name the base URL of the API, such as http://127.0.0.1:8000/v1, as upstream")
    if not is_base(upstream):
        raise ValueError(
            "upstream must be the base URL of an API, such as http://127.0.0.1:8000/v1, without a query and without "
            f"credentials, not {upstream.rpartition('@')[2]!r}"
        )
    parts = urlsplit(upstream)
    return f"{parts.scheme}://{parts.netloc}"


def _checked(key: Optional[str]) -> Optional[str]:
    if key is not None and not (key.isascii() and key.isprintable() and key.strip()):
        raise ValueError("the key of upstream must be of printable ASCII characters")
    return key


def _asked(scope: Scope) -> Request:
    headers: dict[str, str] = {}
    for name, value in _decoded(scope):
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    path: bytes = scope.get("raw_path") or scope["path"].encode()
    query: bytes = scope.get("query_string", b"")
    return Request(scope.get("method", METHOD), path.decode("ascii", "replace"), query.decode("latin-1"), headers)


def _decoded(scope: Scope) -> List[Tuple[str, str]]:
    return [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in scope["headers"]]


async def _read(receive: Receive) -> Optional[bytes]:
    """The body; None if it is too large. Raises ConnectionError if the client leaves."""
    blocks: List[bytes] = []
    size, more = 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ConnectionError
        block: bytes = message.get("body", b"")
        size += len(block)
        if size > _LARGEST:
            return None
        blocks.append(block)
        more = message.get("more_body", False)
    return b"".join(blocks)


def _refusal(status: int, message: str, code: str) -> Response:
    _log.warning("%s", message)
    payload = dumps(ApiError(status, message, code=code).payload())
    # Nothing gets better if the client tries again.
    headers = [("content-type", "application/json"), ("x-should-retry", "false"), ("content-length", str(len(payload)))]
    return Response(status, headers, payload)


def _too_large() -> Response:
    return _refusal(413, f"The body is larger than the {_LARGEST} bytes that are recorded.", "request_too_large")


# playing


class _Player:
    def __init__(self, player: Player) -> None:
        self._player = player

    async def close(self) -> None:
        pass

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = _asked(scope)
        if scope["type"] == "websocket":
            await self._talk(request, scope, receive, send)
            return
        try:
            body = await _read(receive)
        except ConnectionError:
            return
        if body is None:
            response = _too_large()
        else:
            request.body = body
            response = self._found(lambda: self._player.handle(request))
        if not isinstance(response.body, bytes):
            response.body = _to_its_end(response.body)
        await sending.answer(response, Sent([], time.perf_counter()), scope, receive, send)

    async def _talk(self, request: Request, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()  # the wish to connect
        talk = self._found(lambda: self._player.connect(request))
        if isinstance(talk, Response):
            await asyncio.sleep(talk.wait)
            await socket.refuse(talk, scope, send)
            return
        await socket.accept(scope, send)
        try:
            await socket.carry(talk, scope, receive, send, None)
        finally:
            talk.leave()

    def _found(self, find: Callable[[], Any]) -> Any:
        try:
            return find()
        except CassetteError as error:
            return _refusal(400, str(error), "not_recorded")


def _to_its_end(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """A body; the connection breaks where the recording does."""
    try:
        yield from pieces
    except CassetteError as error:
        _log.warning("%s", error)
        yield Abort()


# recording


def _is_foreign(origin: Optional[str]) -> bool:
    """Whether a page of another machine asks."""
    return origin is not None and not is_local(origin.rpartition("//")[2])


class _Recorder:
    def __init__(self, reel: Reel, origin: str, key: Optional[str]) -> None:
        self._reel = reel
        self._origin = origin
        self._key = key
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=20)
        self._over = httpx.AsyncHTTPTransport(limits=limits)

    async def close(self) -> None:
        await self._over.aclose()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = _asked(scope)
        if not request.path.startswith("/"):  # it would become part of the host
            refusal = _refusal(400, f"There is no path in the request for {request.path!r}.", "invalid_path")
        elif self._key is not None and _is_foreign(request.headers.get("origin")):
            refusal = _refusal(403, "Pages of other machines may not use the key of this server.", "foreign_origin")
        elif scope["type"] == "websocket":
            await receive()  # the wish to connect
            await self._talk(request, scope, receive, send)
            return
        else:
            try:
                body = await _read(receive)
            except ConnectionError:
                return
            if body is not None:
                request.body = body
                await self._pass_on(request, scope, receive, send)
                return
            refusal = _too_large()
        if scope["type"] == "websocket":
            await receive()
            await socket.refuse(refusal, scope, send)
        else:
            await sending.answer(refusal, Sent([], 0), scope, receive, send)

    async def _pass_on(self, request: Request, scope: Scope, receive: Receive, send: Send) -> None:
        target = self._origin + request.path + (f"?{request.query}" if request.query else "")
        told = [(name, value) for name, value in _decoded(scope) if name not in (*_OWN, "host", "expect")]
        take = self._reel.begin(request)
        gone = asyncio.ensure_future(receive())  # completes when the client leaves
        response: Optional[httpx.Response] = None
        try:
            asked = httpx.Request(
                request.method,
                target,
                headers=identity(httpx.Headers(self._keyed(told), encoding="latin-1")),
                content=request.read() or None,
                extensions={"timeout": _TIMEOUT.as_dict()},
            )
            response = await _unless(gone, self._over.handle_async_request(asked))
            if response is not None:
                await self._answer(take, response, gone, scope, send)
        except (httpx.TransportError, httpx.InvalidURL) as error:
            if response is not None:
                _end(take, type(error).__name__)
                await connection.abort(scope, Abort(reset=not isinstance(error, httpx.RemoteProtocolError)))
            else:
                await sending.answer(self._unreachable(error), Sent([], 0), scope, receive, send)
        finally:
            gone.cancel()
            if response is not None:
                _end(take, LEFT)
                await response.aclose()

    async def _answer(
        self, take: Take, response: httpx.Response, gone: asyncio.Future[Any], scope: Scope, send: Send
    ) -> None:
        headers = response.headers.multi_items()
        take.answer(response.status_code, headers)
        head = [
            (name.encode("latin-1"), value)
            for name, value in ((name.decode("latin-1").lower(), value) for name, value in response.headers.raw)
            if name not in _HOP
        ]
        await send({"type": "http.response.start", "status": response.status_code, "headers": head})
        pieces = _pieces_of(response)
        while True:
            piece = await _unless(gone, _next_of(pieces))
            if piece is None:
                if gone.done():
                    return
                break
            take.feed(piece)
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        _end(take)
        await send({"type": "http.response.body", "body": b""})

    def _keyed(self, headers: List[Tuple[str, str]]) -> List[Tuple[str, str]]:
        """The headers that go on, with our key if there is one."""
        if self._key is None:
            return headers
        kept = [(name, value) for name, value in headers if name not in ("authorization", "api-key")]
        is_azure = any(name == "api-key" for name, _ in headers)
        return [*kept, ("api-key", self._key) if is_azure else ("authorization", f"Bearer {self._key}")]

    def _unreachable(self, error: Exception) -> Response:
        return _refusal(502, f"{self._origin} did not answer ({type(error).__name__}).", "upstream_failed")

    # websockets

    async def _talk(self, request: Request, scope: Scope, receive: Receive, send: Send) -> None:
        from websockets.asyncio.client import connect
        from websockets.exceptions import InvalidStatus, WebSocketException

        started = time.monotonic()
        headers = [
            (name, value)
            for name, value in _decoded(scope)
            if name not in (*_OWN, "host") and not name.startswith("sec-websocket-")
        ]
        offered: Any = socket.offered(scope) or None
        target = self._origin.replace("http", "ws", 1) + request.path + (f"?{request.query}" if request.query else "")
        there: Union[ClientConnection, Response]
        try:
            there = await connect(
                target,
                additional_headers=self._keyed(headers),
                subprotocols=offered,
                max_size=None,
                open_timeout=_HANDSHAKE,
                user_agent_header=None,
            )
        except InvalidStatus as error:
            there = self._refused(request, error.response)
        except (OSError, ValueError, WebSocketException) as error:
            there = self._unreachable(error)
        if isinstance(there, Response):
            await socket.refuse(there, scope, send)
            return
        try:
            answer = there.response
            told = [] if answer is None else [(name.lower(), value) for name, value in answer.headers.raw_items()]
            shown = [(name, value) for name, value in told if not name.startswith("sec-") and name not in _OWN]
            take = self._reel.opened(request, started, shown)
            try:
                await send({"type": "websocket.accept", "subprotocol": there.subprotocol})
                await _carry(there, take, scope, receive, send)
            finally:
                _end(take)
        finally:
            await there.close()

    def _refused(self, request: Request, answer: Any) -> Response:
        """Note and give the answer to a request for a websocket that is not opened."""
        take = self._reel.begin(Request(METHOD, request.path, request.query, request.headers))
        headers = [(name.lower(), value) for name, value in answer.headers.raw_items()]
        take.answer(answer.status_code, headers)
        body = bytes(answer.body or b"")
        take.feed(body)
        _end(take)
        kept = [(name, value) for name, value in headers if name not in _OWN]
        return Response(answer.status_code, kept, body)


def _end(take: Union[Take, SocketTake], ended: Optional[str] = None) -> None:
    """Note the end. A file that can't be written now may be later; it is told at last when the reel is closed."""
    try:
        take.end(ended)
    except OSError as error:
        _log.error("the recording can't be written: %s", error)


async def _carry(there: ClientConnection, take: SocketTake, scope: Scope, receive: Receive, send: Send) -> None:
    """Pass messages on, both ways, until one side closes."""
    tasks = {
        asyncio.ensure_future(_up(there, take, receive)),
        asyncio.ensure_future(_down(there, take, scope, send)),
    }
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _up(there: ClientConnection, take: SocketTake, receive: Receive) -> None:
    """What the client says."""
    from websockets.exceptions import ConnectionClosed

    while True:
        message: Any = await receive()
        if message["type"] == "websocket.disconnect":
            code, reason = message.get("code") or 1005, message.get("reason") or ""
            take.close("client", 1000 if code in _MUTE else code, reason)
            with suppress(ValueError):  # of a code that may not be sent
                await there.close(1000 if code in _MUTE else code, reason)
            return
        text = message.get("text")
        said: Union[str, bytes] = text if text is not None else message.get("bytes", b"")
        take.hear("client", said)
        try:
            await there.send(said)
        except ConnectionClosed:
            await asyncio.sleep(_HANDSHAKE)  # the other task ends it


async def _down(there: ClientConnection, take: SocketTake, scope: Scope, send: Send) -> None:
    """What the server says."""
    from websockets.exceptions import ConnectionClosed

    while True:
        try:
            said = await there.recv()
        except ConnectionClosed as error:
            frame = error.rcvd
            if frame is None:
                _end(take)
                await connection.abort(scope, Abort())
                return
            code = 1000 if frame.code in _MUTE else int(frame.code)
            take.close("server", code, frame.reason)
            await send({"type": "websocket.close", "code": code, "reason": frame.reason})
            return
        take.hear("server", said)
        await send({"type": "websocket.send", "text" if isinstance(said, str) else "bytes": said})


# waiting


def _pieces_of(response: httpx.Response) -> AsyncIterator[bytes]:
    """The pieces of a body as they come, compressed if they are."""
    return cast(httpx.AsyncByteStream, response.stream).__aiter__()


async def _next_of(pieces: AsyncIterator[bytes]) -> Optional[bytes]:
    """The next of them, None after the last."""
    try:
        return await pieces.__anext__()
    except StopAsyncIteration:
        return None


async def _unless(gone: asyncio.Future[Any], work: Coroutine[Any, Any, Any]) -> Any:
    """What comes of some work; None if the client leaves before."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.wait({task, gone}, return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        if not task.done():
            task.cancel()
            with suppress(asyncio.CancelledError, httpx.TransportError):
                await task
