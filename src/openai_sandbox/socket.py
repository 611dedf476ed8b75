"""The door for websockets: carries a `Talk` (wire.py) between the engine and the ASGI server. Part of app.py."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, List

from . import connection
from .wire import Abort, Close, Pause, Request, Response, Saying, Talk, dumps

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Scope, Send

    from .sandbox import Sandbox

__all__ = ["serve"]


async def serve(sandbox: Sandbox, request: Request, scope: Scope, receive: Receive, send: Send) -> None:
    """Open the websocket that a request asks for and keep it until one side closes it."""
    await receive()  # the wish to connect
    talk = sandbox.connect(request)
    if isinstance(talk, Response):
        await asyncio.sleep(talk.wait)
        await _refuse(talk, scope, send)
        return
    # A browser names its key among the protocols it speaks, and wants one of them named in return.
    offered: List[str] = scope.get("subprotocols") or []
    await send({"type": "websocket.accept", "subprotocol": "realtime" if "realtime" in offered else None})
    try:
        await _carry(talk, scope, receive, send, waits=sandbox.model.upstream is not None)
    finally:
        talk.leave()


async def _refuse(response: Response, scope: Scope, send: Send) -> None:
    if "websocket.http.response" not in scope.get("extensions", {}):
        await send({"type": "websocket.close", "code": 1008})  # answers 403
        return
    # The server adds the length; older ones do so even if there is one, and no client takes two.
    told = [(name, value) for name, value in response.headers if name != "content-length"]
    head = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in told]
    await send({"type": "websocket.http.response.start", "status": response.status, "headers": head})
    await send({"type": "websocket.http.response.body", "body": response.read()})


async def _carry(talk: Talk, scope: Scope, receive: Receive, send: Send, waits: bool) -> None:
    """What is said last goes out first: the answer to a message comes before the rest of what was being sent.

    waits: what is said may take a while, and is awaited in a thread.
    """
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
                saying.append(talk.receive(text if text is not None else message.get("bytes", b"")))
            piece = await asyncio.to_thread(next, saying[-1], None) if waits else next(saying[-1], None)
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
            else:
                text = (piece if isinstance(piece, bytes) else dumps(piece)).decode("utf-8", "replace")
                await send({"type": "websocket.send", "text": text})
                await asyncio.sleep(0)
    finally:
        heard.cancel()
