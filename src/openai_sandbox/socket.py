"""The door for websockets: carries a `Talk` (wire.py) between the engine and the ASGI server. Part of app.py.

Where sound is listened to and made, or another server is asked, it may take a while to hear a message and to say
something: there both happen in a thread, by turns.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from typing import TYPE_CHECKING, Any, List, Optional

from . import connection
from .caller import Caller
from .wire import Abort, Binary, Close, Pause, Request, Response, Saying, Talk, dumps

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Scope, Send

    from .sandbox import Sandbox

__all__ = ["accept", "carry", "offered", "refuse", "serve"]


async def serve(
    sandbox: Sandbox, request: Request, scope: Scope, receive: Receive, send: Send, threads: Executor
) -> None:
    """Open the websocket that a request asks for and keep it until one side closes it."""
    await receive()  # the wish to connect
    talk = sandbox.connect(request)
    if isinstance(talk, Response):
        await asyncio.sleep(talk.wait)
        await refuse(talk, scope, send)
        return
    await accept(scope, send)
    slow = "/realtime" in request.path or sandbox.model.upstream is not None
    try:
        await carry(talk, scope, receive, send, threads if slow else None, request.caller)
    finally:
        request.caller.leave()
        talk.leave()


def offered(scope: Scope) -> List[str]:
    """The protocols that a client says it speaks; a browser names its key among them."""
    given: List[str] = scope.get("subprotocols") or []
    return [name for each in given for name in map(str.strip, each.split(",")) if name]  # some servers don't split them


async def accept(scope: Scope, send: Send) -> None:
    """Open a websocket. A browser wants one of its protocols named."""
    await send({"type": "websocket.accept", "subprotocol": "realtime" if "realtime" in offered(scope) else None})


async def refuse(response: Response, scope: Scope, send: Send) -> None:
    """Answer a request for a websocket that is not opened."""
    if "websocket.http.response" not in scope.get("extensions", {}):
        await send({"type": "websocket.close", "code": 1008})  # answers 403
        return
    # The server adds the length; older ones do so even if there is one, and no client takes two.
    told = [(name, value) for name, value in response.headers if name != "content-length"]
    head = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in told]
    await send({"type": "websocket.http.response.start", "status": response.status, "headers": head})
    await send({"type": "websocket.http.response.body", "body": response.read()})
    connection.refused(scope)


async def carry(
    talk: Talk,
    scope: Scope,
    receive: Receive,
    send: Send,
    threads: Optional[Executor],
    caller: Optional[Caller] = None,
) -> None:
    """Let both sides talk. What is said last goes out first: the answer to a message comes before the rest of what was
    being sent.

    threads: if what is heard and said may take a while. caller: who is told when the client leaves meanwhile.
    """
    caller = caller or Caller()
    saying: List[Iterator[Saying]] = [talk.open()]
    heard: asyncio.Future[Message] = asyncio.ensure_future(receive())
    try:
        while True:
            if heard.done() or not saying:
                message: Any = await heard
                if message["type"] == "websocket.disconnect":
                    return
                heard = asyncio.ensure_future(receive())
                text = message.get("text")
                told = text if text is not None else message.get("bytes", b"")
                saying.append(await _awaited(threads, heard, caller, talk.receive, told))
            piece: Any = await _awaited(threads, heard, caller, next, saying[-1], None)
            if piece is None:
                saying.pop()
            elif isinstance(piece, Pause):
                await asyncio.wait({heard}, timeout=piece.seconds)
            elif isinstance(piece, Close):
                await send({"type": "websocket.close", "code": piece.code, "reason": piece.reason})
                return
            elif isinstance(piece, Abort):
                await connection.abort(scope, piece)
                return
            elif isinstance(piece, Binary):
                await send({"type": "websocket.send", "bytes": piece.data})
                await asyncio.sleep(0)
            else:
                text = (piece if isinstance(piece, bytes) else dumps(piece)).decode("utf-8", "replace")
                await send({"type": "websocket.send", "text": text})
                await asyncio.sleep(0)
    finally:
        heard.cancel()


async def _awaited(
    threads: Optional[Executor],
    heard: asyncio.Future[Message],
    caller: Caller,
    function: Callable[..., Any],
    *given: Any,
) -> Any:
    if threads is None:
        return function(*given)
    making = asyncio.get_running_loop().run_in_executor(threads, function, *given)
    await asyncio.wait({making, heard}, return_when=asyncio.FIRST_COMPLETED)
    if not making.done() and heard.result()["type"] == "websocket.disconnect":
        caller.leave()
    try:
        return await making
    except Exception:
        if not caller.gone:
            raise
        return None if function is next else iter(())
