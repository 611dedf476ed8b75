"""A server with a model that says what a test tells it to, however odd, and notices who leaves.

An answer is a list of steps: bytes are sent, an object becomes a server-sent event, an `Event` is waited for, `BREAK`
ends the connection there. The last answer is given for ever. All of it ends with the `with`.
"""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Mapping, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Dict, List, Optional, Tuple

__all__ = ["BREAK", "DONE", "ModelServer", "delta", "whole"]

BREAK = object()
DONE = b"data: [DONE]\n\n"
_SSE = "text/event-stream"


def delta(index: int = 0, end: Optional[str] = None, **said: Any) -> Dict[str, Any]:
    """A chunk of a streamed chat completion."""
    return {"choices": [{"index": index, "delta": said, "finish_reason": end}]}


def whole(**message: Any) -> bytes:
    """A chat completion."""
    return json.dumps({"choices": [{"message": message, "finish_reason": "stop"}]}).encode()


class ModelServer:
    def __init__(self) -> None:
        self.asked: List[Dict[str, Any]] = []
        """The bodies that were sent."""
        self.paths: List[str] = []
        self.headers: List[Mapping[str, str]] = []
        self.ports: List[int] = []
        """From where they were sent."""
        self.reached = threading.Event()
        """Something was asked."""
        self.left = threading.Event()
        """Somebody left before the end of an answer."""
        self.models: Tuple[int, Any] = (200, {"data": []})
        """The status and the body of the answer to GET /models."""
        self._answers: List[Tuple[int, str, Mapping[str, str], Sequence[Any]]] = []
        self._over = threading.Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                server._answer(self, json.loads(self.rfile.read(int(self.headers["content-length"]))))

            def do_GET(self) -> None:
                server.paths.append(self.path)
                status, body = server.models
                raw = body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(status)
                self.send_header("content-length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

            def log_message(self, format: str, *args: Any) -> None:
                """Nothing."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 64

            def handle_error(self, request: Any, client_address: Any) -> None:
                server.left.set()

        self._server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def says(self, *steps: Any, status: int = 200, kind: str = "application/json", **headers: str) -> None:
        """What is answered next, and from then on."""
        self._answers.append((status, kind, {key.replace("_", "-"): value for key, value in headers.items()}, steps))

    def streams(self, *steps: Any) -> None:
        """As `says`, for server-sent events."""
        self.says(*steps, kind=_SSE)

    def __enter__(self) -> ModelServer:
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def _answer(self, handler: BaseHTTPRequestHandler, body: Dict[str, Any]) -> None:
        self.asked.append(body)
        self.reached.set()
        self.paths.append(handler.path)
        self.ports.append(handler.client_address[1])
        self.headers.append({name.lower(): value for name, value in handler.headers.items()})
        status, kind, headers, steps = self._answers[0] if len(self._answers) == 1 else self._answers.pop(0)
        while steps and isinstance(steps[0], threading.Event):  # before the head
            if not self._wait(handler, steps[0]):
                return
            steps = steps[1:]
        handler.send_response(status)
        for name, value in {"content-type": kind, "transfer-encoding": "chunked", **headers}.items():
            handler.send_header(name, value)
        handler.end_headers()
        for step in steps:
            if step is BREAK:
                handler.close_connection = True
                return
            if isinstance(step, threading.Event):
                if not self._wait(handler, step):
                    return
                continue
            if step == b"":
                continue
            block = step if isinstance(step, bytes) else b"data: " + json.dumps(step).encode() + b"\n\n"
            handler.wfile.write(b"%x\r\n%b\r\n" % (len(block), block))
            handler.wfile.flush()
        handler.wfile.write(b"0\r\n\r\n")

    def _wait(self, handler: BaseHTTPRequestHandler, event: threading.Event) -> bool:
        """Wait for an event; False if the client has left."""
        connection = handler.connection
        while not event.wait(0.005):
            connection.setblocking(False)
            try:
                gone = not connection.recv(1, socket.MSG_PEEK)
            except BlockingIOError:
                gone = False
            except OSError:
                gone = True
            finally:
                connection.setblocking(True)
            if self._over.is_set() or gone:
                self.left.set()
                handler.close_connection = True
                return False
        return True
