"""Sends an answer of an engine over ASGI: at its pace, in its pieces, to its end or to where it breaks off.

Part of app.py and deck.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import Executor
from typing import TYPE_CHECKING, Any, Optional, Set, Union

from . import connection
from .awaited import Awaited
from .caller import Caller
from .journal import Sent
from .wire import Abort, Pause, Piece, Response, close

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

__all__ = ["answer"]

_BREATH = 4  # pieces of a stream after which others get their turn


async def answer(
    response: Response,
    sent: Sent,
    scope: Scope,
    receive: Receive,
    send: Send,
    threads: Optional[Executor] = None,
    caller: Optional[Caller] = None,
) -> None:
    """Send an answer, and note what is sent. threads: where pieces are awaited that may take a while. caller: who is
    told when the client leaves meanwhile."""
    if response.wait and not await _wait(response.wait, receive):
        close(response.body)
        return
    if response.lost is not None:
        sent.end("broken")
        await connection.abort(scope, response.lost)
        return
    head = [(name.lower().encode("latin-1"), value.encode("latin-1", "replace")) for name, value in response.headers]
    await send({"type": "http.response.start", "status": response.status, "headers": head})
    if isinstance(response.body, bytes):
        sent.add(response.body)
        sent.end("complete")
        await send({"type": "http.response.body", "body": response.body})
        return
    if threads is None:
        await _stream(response.body, sent, scope, receive, send)
    else:
        await _stream(Awaited(response.body, caller or Caller()), sent, scope, receive, send, threads)


async def _wait(seconds: float, receive: Receive) -> bool:
    """Wait; False if the client leaves before the time is over."""
    gone = asyncio.ensure_future(receive())
    await asyncio.wait({gone}, timeout=seconds)
    left = gone.done()
    gone.cancel()
    return not left


async def _stream(
    pieces: Union[Iterator[Piece], Awaited],
    sent: Sent,
    scope: Scope,
    receive: Receive,
    send: Send,
    threads: Optional[Executor] = None,
) -> None:
    gone = asyncio.ensure_future(receive())  # completes when the client leaves
    count = 0
    try:
        while True:
            if isinstance(pieces, Awaited):
                taken = asyncio.get_running_loop().run_in_executor(threads, pieces.take)
                both: Set[asyncio.Future[Any]] = {taken, gone}
                await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
                if not taken.done():
                    return
                piece = taken.result()
            else:
                piece = next(pieces, None)
            if piece is None:
                break
            if isinstance(piece, Pause):
                await asyncio.wait({gone}, timeout=piece.seconds)
            elif isinstance(piece, Abort):
                sent.end("broken")
                await connection.abort(scope, piece)
                return
            else:
                sent.add(piece)
                await send({"type": "http.response.body", "body": piece, "more_body": True})
                if count % _BREATH == 0:
                    await asyncio.sleep(0)
                count += 1
            if gone.done():
                return
        sent.end("complete")
        await send({"type": "http.response.body", "body": b""})
    finally:
        gone.cancel()
        if isinstance(pieces, Awaited):
            pieces.leave()
        else:
            close(pieces)
