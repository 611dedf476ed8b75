"""The door for HTTP: a Starlette application around a sandbox. server.py runs it.

Websockets are in socket.py, the page for people at `/` in panel.py. Requests go to the engine as they are. Small ones
are answered on the event loop, since a thread would cost more than the answer; bodies that do not fit in memory are
spooled to disk and answered in a thread, as are calls that make or read sound, pictures and films, or that ask other
servers. With a real model behind the sandbox (upstream.py) also the pieces of streams are awaited in threads. Answers
go out in sending.py.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import AsyncGenerator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, BinaryIO, List, Optional, Set, Union

from starlette.applications import Starlette
from starlette.routing import Mount

from . import connection, panel, sending, socket
from .journal import Sent
from .wire import Request, Response

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .sandbox import Sandbox

__all__ = ["application"]

_IN_MEMORY = 1 << 20
_DRAIN = 1 << 30  # what is read and dropped after a refusal, so that the client sees the answer and no reset
_TICK = 0.25  # seconds
_SLOW = ("/v1/audio/", "/v1/images/", "/v1/videos")  # sound, pictures and films take a while to make
_WAITING = 64  # answers of another server that are awaited at a time


def application(sandbox: Sandbox) -> Starlette:
    """The ASGI application of a sandbox."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None, None]:
        ticks = asyncio.create_task(_tick(sandbox))
        try:
            yield
        finally:
            ticks.cancel()
            door.threads.shutdown(wait=False)

    door = _Door(sandbox)
    return _Application(routes=[Mount("/", app=panel.Front(sandbox, door))], lifespan=lifespan)


class _Application(Starlette):
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        connection.remember(scope, send)
        await super().__call__(scope, receive, send)


async def _tick(sandbox: Sandbox) -> None:
    """Let work go on also while nobody asks for anything."""
    while True:
        await asyncio.sleep(_TICK)
        with suppress(Exception):  # the next request is told
            await asyncio.to_thread(sandbox.work.run)


class _Door:
    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.threads = ThreadPoolExecutor(_WAITING, "openai_sandbox")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        path = scope.get("raw_path") or scope["path"].encode()
        query = scope.get("query_string", b"").decode("latin-1")
        request = Request(scope.get("method", "GET"), path.decode("ascii", "replace"), query, headers)
        if scope["type"] == "websocket":
            await socket.serve(self._sandbox, request, scope, receive, send, self.threads)
            return
        started = time.perf_counter()
        try:
            body = await self._read(request, receive)
        except ConnectionError:
            return  # nobody is there to be answered
        if isinstance(body, bytes):
            request.body = body
            if self._sandbox.waits(request):
                response = await self._awaited(request, receive)
            elif request.path.startswith(_SLOW):
                response = await asyncio.to_thread(self._sandbox.handle, request)
            else:
                response = self._sandbox.handle(request)
        elif body is not None:
            with body:
                request.body = body
                response = await asyncio.to_thread(self._sandbox.handle, request)
        else:
            response = self._sandbox.refuse_size(request)
        sent = Sent(response.headers, started)
        if response.entry is not None:
            self._sandbox.journal.answer(response.entry, sent)
        try:
            threads = self.threads if self._sandbox.model.upstream is not None else None
            await sending.answer(response, sent, scope, receive, send, threads, request.caller)
        finally:
            sent.end("left")  # unless it ended otherwise

    async def _awaited(self, request: Request, receive: Receive) -> Response:
        """The answer to a request that may take a while. Nothing is done any longer just for a client that leaves."""
        answering = asyncio.get_running_loop().run_in_executor(self.threads, self._sandbox.handle, request)
        gone = asyncio.ensure_future(receive())
        try:
            both: Set[asyncio.Future[Any]] = {answering, gone}
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            if not answering.done():
                request.caller.leave()
            return await answering
        except asyncio.CancelledError:
            request.caller.leave()
            raise
        finally:
            gone.cancel()

    async def _read(self, request: Request, receive: Receive) -> Union[bytes, BinaryIO, None]:
        """The body, in a file if it is large; None if it is too large."""
        limit = self._sandbox.limit(request.method, request.path, request.headers.get("content-type", ""))
        length = request.headers.get("content-length", "")
        if length.isdigit() and int(length) > limit and "expect" in request.headers:
            return None  # the client waits for a go-ahead that it does not get
        blocks: List[bytes] = []
        file: Optional[BinaryIO] = None
        size, more = 0, True
        while more and size <= limit + _DRAIN:
            message = await receive()
            if message["type"] == "http.disconnect":
                if file is not None:
                    file.close()
                raise ConnectionError
            block: bytes = message.get("body", b"")
            more = message.get("more_body", False)
            size += len(block)
            if size > limit:
                blocks.clear()
                continue
            blocks.append(block)
            if size > _IN_MEMORY:
                if file is None:
                    file = tempfile.TemporaryFile()
                file.writelines(blocks)
                blocks.clear()
        if size > limit and file is not None:
            file.close()
        return None if size > limit else b"".join(blocks) if file is None else file
