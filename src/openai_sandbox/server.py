"""Runs the sandbox as a server: `python -m openai_sandbox` (see __main__.py), or a thread of this process."""

from __future__ import annotations

import asyncio
import ipaddress
import signal
import socket
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, List, Optional, Union

import uvicorn
from starlette.applications import Starlette

from .app import application
from .router import PREFIX

if TYPE_CHECKING:
    from .sandbox import Sandbox

__all__ = ["configuration", "running", "serve"]

_MESSAGE = 512 * 1024 * 1024  # bytes, as of a body in JSON
_GRACE = 2  # seconds that open streams get when the server stops


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, ready: Callable[[], object]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: Optional[List[socket.socket]] = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()

    async def shutdown(self, sockets: Optional[List[socket.socket]] = None) -> None:
        if isinstance(self.config.app, Starlette):
            self.config.app.state.leaving = True  # pages that look on let go (panel.py)
        last = asyncio.get_running_loop().call_later(_GRACE, self._break_off)
        await super().shutdown(sockets)
        last.cancel()

    def _break_off(self) -> None:
        """Leave those who still wait: their tasks end as if the clients had left. uvicorn's way logs an error each."""
        for connection in [*self.server_state.connections]:
            connection.transport.abort()

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        # Being told to stop is no failure here: uvicorn's own way raises the signal again when it is done.
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {each: signal.signal(each, self.handle_exit) for each in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)


def serve(
    served: Union[Sandbox, Starlette],
    host: str = "127.0.0.1",
    port: int = 4010,
    *,
    allow_remote: bool = False,
    certificate: Optional[Path] = None,
    path: str = PREFIX,
) -> int:
    """Serve until SIGTERM or SIGINT; print the base URL when ready, on a terminal also what to do with it. port 0: a
    free one. path: that of the base URL. Returns the exit status."""
    try:
        config = configuration(served, certificate)
    except (OSError, ValueError) as error:
        print(f"cannot use {certificate}: {error}", file=sys.stderr)
        return 1
    try:
        listener = _listen(host, port, allow_remote)
    except (OSError, ValueError) as error:
        reason = error.strerror or error if isinstance(error, OSError) else error
        print(f"cannot listen on {host} port {port}: {reason}", file=sys.stderr)
        return 1
    with listener:
        url = _url(host, listener, certificate, path)
        page = None if isinstance(served, Starlette) else url[: -len(path)] + "/"
        _Server(config, lambda: _tell(url, page)).run([listener])
    return 0


def _tell(url: str, page: Optional[str]) -> None:
    """Say that all is ready; to a person also what to do now. page: what to look at."""
    lines = [url]
    if sys.stdout.isatty():
        lines += ["", f"  export OPENAI_BASE_URL={url}", "  export OPENAI_API_KEY=any", ""]
        lines += [f"Requests as they come: {page} (Ctrl-C ends it)"] if page is not None else []
    print("\n".join(lines), flush=True)


@contextmanager
def running(
    served: Union[Sandbox, Starlette],
    host: str = "127.0.0.1",
    port: int = 0,
    certificate: Optional[Path] = None,
    path: str = PREFIX,
) -> Generator[str]:
    """Serve from a thread; gives the base URL. OSError if the port can't be had, ValueError for a public host; either
    for a certificate that can't be used."""
    config = configuration(served, certificate)
    with _listen(host, port, False) as listener:
        ready = threading.Event()
        server = _Server(config, ready.set)
        thread = threading.Thread(target=_run, args=(server, listener, ready), name="openai-sandbox", daemon=True)
        thread.start()
        ready.wait()
        try:
            if not server.started:
                raise RuntimeError("the server did not start; its log says why")
            yield _url(host, listener, certificate, path)
        finally:
            server.should_exit = True
            thread.join()


def _run(server: _Server, listener: socket.socket, ready: threading.Event) -> None:
    try:
        server.run([listener])
    finally:
        ready.set()


def _listen(host: str, port: int, allow_remote: bool) -> socket.socket:
    if not allow_remote and not _is_local(host):
        raise ValueError(
            "others could reach it, and it checks no keys. Use 127.0.0.1, or say --allow-remote if they are meant to"
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio switches off Nagle's delay (40 ms an answer) only for sockets that say they are TCP.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":  # there it would let two servers share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except BaseException:
        listener.close()
        raise
    return listener


def _is_local(host: str) -> bool:
    """Whether only this machine can reach an address."""
    if not host:
        return False
    found: List[Any] = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return all(ipaddress.ip_address(entry[4][0].partition("%")[0]).is_loopback for entry in found)


def _url(host: str, listener: socket.socket, certificate: Optional[Path], path: str) -> str:
    scheme = "http" if certificate is None else "https"
    return f"{scheme}://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}{path}"


def configuration(served: Union[Sandbox, Starlette], certificate: Optional[Path] = None) -> uvicorn.Config:
    """How uvicorn is run for a sandbox, or for an application such as that of a cassette (deck.py)."""
    config = uvicorn.Config(
        served if isinstance(served, Starlette) else application(served),
        port=0,
        log_level="warning",
        access_log=False,
        server_header=False,
        ws="websockets-sansio",
        ws_max_size=_MESSAGE,
        lifespan="on",
        timeout_graceful_shutdown=_GRACE + 1,
        ssl_certfile=certificate,
    )
    config.load()  # what is wrong with the certificate is known before anybody is told to come
    return config
