"""Connections to another server. What is asked can be broken off from another thread, which no httpx client allows: a
thread that reads does not notice that its socket was closed, only that it was shut down. Part of upstream.py.
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, List, Optional

import httpx

from .caller import Caller

__all__ = ["Exchange", "Lines"]

_OPENED = (".connect_tcp.complete", ".start_tls.complete")


class Lines:
    """As many connections as there are questions at a time; they are kept for the next. headers: of all requests."""

    def __init__(self, headers: Mapping[str, str], timeout: httpx.Timeout) -> None:
        self._headers = headers
        self._timeout = timeout
        self._lock = threading.Lock()
        self._idle: List[_Line] = []
        self._busy: List[_Line] = []
        self._context: Optional[ssl.SSLContext] = None
        self._closed = False

    def ask(
        self,
        method: str,
        url: str,
        content: Optional[bytes] = None,
        *,
        caller: Optional[Caller] = None,
        timeout: Optional[httpx.Timeout] = None,
    ) -> Exchange:
        """Send a request and wait for the head of its answer. caller: who can break it off by leaving.

        Raises httpx.HTTPError if there is no answer, or it was broken off.
        """
        return Exchange(self, self._take(), caller or Caller(), method, url, content, timeout or self._timeout)

    def close(self) -> None:
        """Break off what is asked, and close all connections."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            for line in self._busy:
                line.cut()
        for line in idle:
            line.client.close()

    def give(self, line: _Line) -> None:
        """Take a connection back."""
        with self._lock:
            self._busy.remove(line)
            if kept := not (line.is_cut or self._closed):
                self._idle.append(line)
        if not kept:
            line.client.close()

    def _take(self) -> _Line:
        with self._lock:
            if self._closed:
                raise httpx.ConnectError("the sandbox is closed")
            if self._context is None:
                self._context = httpx.create_ssl_context()
            line = self._idle.pop() if self._idle else _Line(self._context, self._headers)
            self._busy.append(line)
        return line


class _Line:
    """One connection."""

    def __init__(self, context: ssl.SSLContext, headers: Mapping[str, str]) -> None:
        self.client = httpx.Client(verify=context, headers=headers, limits=httpx.Limits(max_connections=1))
        self.is_cut = False
        self._stream: Any = None

    def trace(self, name: str, info: Mapping[str, Any]) -> None:
        """Told by httpx what it does."""
        if name.endswith(_OPENED):
            self._stream = info["return_value"]
            if self.is_cut:
                self.cut()

    def cut(self) -> None:
        """Break the connection, whichever thread waits for it."""
        self.is_cut = True
        used = self._stream.get_extra_info("socket") if self._stream is not None else None
        if isinstance(used, socket.socket):
            with suppress(OSError):
                socket.socket.shutdown(used, socket.SHUT_RDWR)


class Exchange:
    """A request and its answer, to be closed when it was read. Reading raises httpx.HTTPError."""

    def __init__(
        self,
        lines: Lines,
        line: _Line,
        caller: Caller,
        method: str,
        url: str,
        content: Optional[bytes],
        timeout: httpx.Timeout,
    ) -> None:
        self._lines = lines
        self._line: Optional[_Line] = line
        self.caller = caller
        self._response: Optional[httpx.Response] = None
        caller.on_leave(line.cut)
        try:
            request = line.client.build_request(
                method, url, content=content, timeout=timeout, extensions={"trace": line.trace}
            )
            self._response = line.client.send(request, stream=True)
            self.status = self._response.status_code
            self.headers = self._response.headers
        except BaseException:
            self.close()
            raise

    def read(self) -> bytes:
        """The whole body."""
        return b"" if self._response is None else self._response.read()

    def blocks(self) -> Iterator[bytes]:
        """The body as it comes."""
        return iter(()) if self._response is None else self._response.iter_bytes()

    def close(self) -> None:
        """Give the connection back; an answer that is not at its end is broken off."""
        line, self._line = self._line, None
        if line is None:
            return
        self.caller.forget(line.cut)
        try:
            if self._response is not None:
                self._response.close()
        finally:
            self._lines.give(line)

    def __enter__(self) -> Exchange:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
