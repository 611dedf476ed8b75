"""A websocket server in a thread, for the clients of both worlds: it plays scripts and keeps what it gets.

Nothing in a script waits for longer than `PATIENCE` seconds.
"""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from typing import Any, List, Sequence, Union

from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.sync.server import ServerConnection, serve

PATIENCE = 10

READ = object()
"""Wait for a message and keep it."""
LISTEN = object()
"""Keep all messages until the client closes the connection."""
DROP = object()
"""Break the connection without a word."""


class Refuse:
    """Instead of a script: no connection, but this status."""

    def __init__(self, status: int) -> None:
        self.status = status


Script = Union[Sequence[Any], Refuse]


class Sockets:
    """Each connection plays the next script, the last one again and again.

    Of a script, a dict is sent as JSON, text and bytes are sent as they are, a number closes the connection with this
    code; at the end it is closed as usual. `requests` are the opening requests, `received` the messages, decoded.
    """

    def __init__(self, *scripts: Script) -> None:
        self.scripts: List[Script] = [*scripts] or [[LISTEN]]
        self.requests: List[Request] = []
        self.received: List[Any] = []
        self.codes: List[Any] = []
        self._playing: List[Script] = []
        self._server = serve(self._play, "127.0.0.1", 0, process_request=self._open)
        host, port = self._server.socket.getsockname()[:2]
        self.url = f"http://{host}:{port}/v1"
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Sockets:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._thread.join(PATIENCE)

    def _serve(self) -> None:
        with contextlib.suppress(OSError):  # a test that connects to nothing may be over before this begins
            self._server.serve_forever()

    def _open(self, peer: ServerConnection, request: Request) -> Response | None:
        self.requests.append(request)
        script = self.scripts.pop(0) if len(self.scripts) > 1 else self.scripts[0]
        if isinstance(script, Refuse):
            return peer.respond(script.status, "no\n")
        peer.script = script
        return None

    def _play(self, peer: ServerConnection) -> None:
        try:
            for step in peer.script:
                if step is READ:
                    self._keep(peer.recv(timeout=PATIENCE))
                elif step is LISTEN:
                    while True:
                        self._keep(peer.recv(timeout=PATIENCE))
                elif step is DROP:
                    peer.socket.shutdown(socket.SHUT_RDWR)
                elif isinstance(step, int):
                    peer.close(step)
                else:
                    peer.send(json.dumps(step) if isinstance(step, dict) else step)
        except (ConnectionClosed, TimeoutError):
            pass
        self.codes.append(peer.protocol.close_code)

    def _keep(self, message: str | bytes) -> None:
        try:
            self.received.append(json.loads(message))
        except ValueError:
            self.received.append(message)
