"""Runs the sandbox as a server: `python -m openai_sandbox` (see __main__.py)."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, List, Optional

import uvicorn

from .app import application

if TYPE_CHECKING:
    from .sandbox import Sandbox

__all__ = ["configuration", "serve"]

_GRACE = 2  # seconds that open streams get when the server stops


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, url: str) -> None:
        super().__init__(config)
        self._url = url

    async def startup(self, sockets: Optional[List[socket.socket]] = None) -> None:
        await super().startup(sockets)
        if self.started:
            print(self._url, flush=True)

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        # Being told to stop is no failure here: uvicorn's own way raises the signal again when it is done.
        before = {each: signal.signal(each, self.handle_exit) for each in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)


def serve(sandbox: Sandbox, host: str = "127.0.0.1", port: int = 4010) -> int:
    """Serve until SIGTERM or SIGINT; print the base URL when ready. port 0: a free one. Returns the exit status."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio switches off Nagle's delay (40 ms an answer) only for sockets that say they are TCP.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    with listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except OSError as error:
            print(f"cannot listen on {host} port {port}: {error.strerror or error}", file=sys.stderr)
            return 1
        shown = f"[{host}]" if family == socket.AF_INET6 else host
        url = f"http://{shown}:{listener.getsockname()[1]}/v1"
        _Server(configuration(sandbox), url).run([listener])
    return 0


def configuration(sandbox: Sandbox) -> uvicorn.Config:
    """How uvicorn is run."""
    return uvicorn.Config(
        application(sandbox),
        port=0,
        log_level="warning",
        access_log=False,
        server_header=False,
        ws="websockets-sansio",
        lifespan="on",
        timeout_graceful_shutdown=_GRACE,
    )
