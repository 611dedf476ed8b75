"""What ASGI has no word for, said to the server below a request: break off, for faults. Part of app.py."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
from typing import TYPE_CHECKING, Any

from .wire import Abort

if TYPE_CHECKING:
    from starlette.types import Scope, Send

__all__ = ["abort", "refused", "remember"]

_KEY = "openai_sandbox.protocol"
_PATIENCE = 100  # times 10 ms, for a client that does not read what it is sent before the end


def remember(scope: Scope, send: Send) -> None:
    """Keep what the server sends with: ASGI has no word for breaking a connection."""
    if scope["type"] in ("http", "websocket"):
        scope[_KEY] = getattr(send, "__self__", None)


def refused(scope: Scope) -> None:
    """Say that a websocket was answered, although not opened: uvicorn would log that nobody had."""
    protocol: Any = scope.get(_KEY)
    if getattr(protocol, "handshake_complete", None) is False:
        protocol.handshake_complete = True


async def abort(scope: Scope, how: Abort) -> None:
    """Break the connection, after what was sent has left."""
    protocol: Any = scope.get(_KEY)
    transport: Any = getattr(protocol, "transport", None)
    if transport is None:
        raise RuntimeError("connections can only be broken on purpose when uvicorn is the server")
    for _ in range(_PATIENCE):
        if transport.is_closing() or not transport.get_write_buffer_size():
            break
        await asyncio.sleep(0.01)
    if how.reset:
        linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    transport.abort()
    await asyncio.sleep(0.001)  # until the server has noticed
