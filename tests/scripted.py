"""A server that plays a script of bytes: what a client does with real connections, good and bad ones.

Each connection gets the next script: a list of steps, of which bytes are sent, a float is slept, `READ` waits for a
whole request, `RESET` breaks the connection, the end of the list closes it. The server ends by
itself after `limit` seconds.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from typing import Any, Iterator, Sequence, Union

READ = object()
RESET = object()

Step = Union[bytes, float, object]


def answer(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """A whole response with a JSON body."""
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


class Scripted:
    def __init__(self, scripts: Sequence[Sequence[Step]], limit: float = 20.0) -> None:
        self.scripts = scripts
        self.requests: list[bytes] = []
        """Everything that was received, one entry per request."""
        self.connections = 0
        self._ends = time.monotonic() + limit
        self._over = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(limit)
        self._open: list[socket.socket] = []
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/v1"
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._ends = 0
        self._over.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)  # wakes who waits for a connection
        self._socket.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
        self._thread.join(5)

    def _run(self) -> None:
        for script in self.scripts:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            with connection, contextlib.suppress(OSError):
                self._play(connection, script)

    def _play(self, connection: socket.socket, script: Sequence[Step]) -> None:
        connection.settimeout(max(0.1, self._ends - time.monotonic()))
        for step in script:
            if step is READ:
                self._read(connection)
            elif step is RESET:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return
            elif isinstance(step, bytes):
                connection.sendall(step)
            elif isinstance(step, (int, float)):
                self._over.wait(step)

    def _read(self, connection: socket.socket) -> None:
        data = b""
        while b"\r\n\r\n" not in data:
            received = connection.recv(65536)
            if not received:
                raise OSError("closed by the client")
            data += received
        head, _, body = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        while len(body) < length or (b"transfer-encoding: chunked" in head.lower() and not body.endswith(b"0\r\n\r\n")):
            received = connection.recv(65536)
            if not received:
                raise OSError("closed by the client")
            body += received
        self.requests.append(head + b"\r\n\r\n" + body)


@contextlib.contextmanager
def scripted(*scripts: Sequence[Any], limit: float = 20.0) -> Iterator[Scripted]:
    server = Scripted(scripts, limit)
    try:
        yield server
    finally:
        server.close()
