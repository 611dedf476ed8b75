"""The lean engine of the sync client: HTTP/1.1 over sockets, with connections that are kept.

A connection is given out to one call at a time; the last one that came back goes out first, so a pool shrinks by
itself. All methods may be called from any thread. loops.py is the twin for asyncio, http11.py reads the bytes.
"""

from __future__ import annotations

import os
import select
import socket
import threading
import time
import weakref
from collections import deque
from collections.abc import Iterator
from typing import Any, Deque, Dict, Optional, Set, Tuple

from .coding import Decoder
from .exchange import MAX_REDIRECTS, Draft, Origin, Reply, fail, onward
from .http11 import Broken, Reader

__all__ = ["Pool", "SyncReply", "tune"]

READ, BULK = 64 * 1024, 256 * 1024
"""Bytes asked of the kernel at a time: usually, and while a large body comes."""
IDLE = 60.0
"""Seconds after which a connection that nobody used is not trusted any more."""
MOST = 1000
"""Connections at the same time."""
_JOINED = 64 * 1024  # a body up to this size goes out in one piece with the head
_DRAINED = 256 * 1024  # bytes of an answer that nobody wants that are read so that the connection can be kept

_TIMEOUT = (TimeoutError, socket.timeout)  # one and the same since Python 3.10
_POLLS = hasattr(select, "poll")
_LOST = (ConnectionResetError, BrokenPipeError, ConnectionAbortedError)


def tune(sock: socket.socket) -> None:
    """Send small pieces at once, and notice a peer that is gone: probes after a minute of silence."""
    options = [(socket.IPPROTO_TCP, "TCP_NODELAY", 1), (socket.SOL_SOCKET, "SO_KEEPALIVE", 1)]
    options += [
        (socket.IPPROTO_TCP, name, value)
        for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPALIVE", 60), ("TCP_KEEPINTVL", 60), ("TCP_KEEPCNT", 5))
    ]
    for level, name, value in options:
        option = getattr(socket, name, None)
        if option is not None:
            try:
                sock.setsockopt(level, option, value)
            except OSError:
                pass  # a system that does not have it lives without it


class _Connection:
    """A socket, and the answer that is being read from it."""

    __slots__ = ("_broken", "_poll", "_timeout", "origin", "reader", "sock", "used")

    def __init__(self, sock: socket.socket, origin: Origin, timeout: Optional[float]) -> None:
        self.sock = sock
        self.origin = origin
        self.reader: Reader = Reader()
        self.used = 0.0
        self._timeout = timeout  # that the socket has
        self._poll: Any = None
        self._broken: Optional[Broken] = None

    def limit(self, seconds: Optional[float]) -> None:
        """How long the next operation may wait."""
        if seconds != self._timeout:
            self.sock.settimeout(seconds)
            self._timeout = seconds

    def readable(self) -> bool:
        """Whether something is to be read: of an idle connection that is its end, or what nobody asked for."""
        if _POLLS:
            if self._poll is None:
                self._poll = select.poll()
                self._poll.register(self.sock, select.POLLIN)
            return bool(self._poll.poll(0))
        return bool(select.select([self.sock], [], [], 0)[0])

    def receive(self, draft: Draft) -> None:
        """Read what is there into the reader; wait for it if there is nothing."""
        if self._broken is not None:
            fail("RemoteProtocolError", str(self._broken), draft, self._broken)
        try:
            data = self.sock.recv(BULK if self.reader.missing > READ else READ)
        except _TIMEOUT as error:
            fail("ReadTimeout", "The read operation timed out", draft, error)
        except OSError as error:
            fail("ReadError", str(error), draft, error)
        try:
            if data:
                self.reader.feed(data)
            else:
                self.reader.eof()
        except Broken as error:
            if self.reader.head is None:
                fail("RemoteProtocolError", str(error), draft, error)
            self._broken = error  # after what came before it was taken

    def close(self) -> None:
        try:
            self.sock.close()
        except OSError:
            pass  # it is gone as it is


class _Stale(Exception):
    """A connection that was kept turned out to be closed before a byte of the answer came."""


class Pool:
    """The connections of a client and its copies."""

    closed = False

    def __init__(self) -> None:
        self._idle: Dict[Origin, Deque[_Connection]] = {}
        self._count = 0
        self._room = threading.Condition()
        self._waiting = 0
        self._blocks: Dict[Any, Any] = {}
        self._busy: Set[_Connection] = set()
        _pools.add(self)
        # It knows the connections even when everything else is collected at once, so that no socket is left open.
        weakref.finalize(self, _close_all, self._idle, self._busy)

    def close(self) -> None:
        """Close the connections that are not in use; the others close when their call ends."""
        self._close_idle()

    def send(self, draft: Draft, *, stream: bool, follow_redirects: bool = True) -> SyncReply:
        """Send a request and give the answer, its body read unless `stream`. Raises the exceptions of httpx."""
        if self.closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        history: list[Reply] = []
        while True:
            reply = self._exchange(draft)
            reply.history = history
            try:
                further = onward(reply) if follow_redirects and 300 <= reply.head.status < 400 else None
                if further is None:
                    if not stream:
                        reply.read()
                    return reply
                reply.read()
            except BaseException:
                reply.close()
                raise
            if len(history) == MAX_REDIRECTS:
                fail("TooManyRedirects", "Exceeded maximum allowed redirects.", draft)
            history = [*history, reply]
            draft = further

    def _exchange(self, draft: Draft) -> SyncReply:
        started = time.perf_counter()
        while True:
            connection, kept = self._check_out(draft)
            try:
                self._talk(connection, draft, kept)
                head = connection.reader.head
                assert head is not None
                return SyncReply(draft, head, started, connection, self)
            except _Stale:
                self._drop(connection)
                draft.rewind()
            except BaseException:
                self._drop(connection)
                raise

    def _talk(self, connection: _Connection, draft: Draft, kept: bool) -> None:
        """Send the request and read the head of the answer."""
        reader = connection.reader = Reader()
        kept = kept and draft.replayable
        if not self._write(connection, draft, kept):
            # What came before all was sent is the answer; if it is none, the loss is what is to be told.
            connection.limit(draft.timeouts.read)
        while reader.head is None:
            try:
                connection.receive(draft)
            except Exception as error:
                if kept and not reader.started and _is_loss(error):
                    raise _Stale from error
                raise

    def _write(self, connection: _Connection, draft: Draft, kept: bool) -> bool:
        """Send the request. False if the peer did not want all of it, but may have answered."""
        timeouts, body = draft.timeouts, draft.body
        head = draft.head(self._blocks)
        connection.limit(timeouts.write)
        sock = connection.sock
        try:
            if body is None:
                sock.sendall(head)
            elif isinstance(body, bytes):
                if len(body) <= _JOINED:
                    sock.sendall(head + body)
                else:
                    sock.sendall(head)
                    sock.sendall(body)
            else:
                sock.sendall(head)
                if not self._write_pieces(connection, body, body.length is None):
                    connection.reader.reusable = False
                    return False
        except _LOST as error:
            if kept:
                raise _Stale from error
            try:
                answered = connection.readable()
            except (OSError, ValueError):
                answered = False
            if not answered:
                fail("WriteError", str(error), draft, error)
            return False
        except _TIMEOUT as error:
            fail("WriteTimeout", "The write operation timed out", draft, error)
        except OSError as error:
            if isinstance(error, FileNotFoundError) or error.filename is not None:
                raise  # of the file that is being sent
            fail("WriteError", str(error), draft, error)
        connection.limit(timeouts.read)
        return True

    def _write_pieces(self, connection: _Connection, body: Iterator[bytes], chunked: bool) -> bool:
        sock = connection.sock
        for piece in body:
            if not piece:
                continue
            if connection.readable():
                return False  # an answer before the end of the request: whatever it says, the rest is not wanted
            sock.sendall(b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece)
        if chunked:
            sock.sendall(b"0\r\n\r\n")
        return True

    # --- connections

    def _take(self, origin: Origin) -> Optional[_Connection]:
        """The connection that was used last, if there is one that can be used."""
        kept = self._idle.get(origin)
        while kept:
            try:
                connection = kept.pop()
            except IndexError:  # another thread was faster
                return None
            if time.monotonic() - connection.used > IDLE or connection.readable():
                self._drop(connection)
                continue
            self._busy.add(connection)
            return connection
        return None

    def _check_out(self, draft: Draft) -> Tuple[_Connection, bool]:
        """A connection to send a request on, and whether it was used before."""
        origin = draft.address.origin
        while True:
            kept = self._take(origin)
            if kept is not None:
                return kept, True
            with self._room:
                if self._count < MOST:
                    self._count += 1
                    break
                self._waiting += 1
                try:
                    if not self._room.wait_for(lambda: self._has_room(origin), draft.timeouts.pool):
                        fail("PoolTimeout", f"No connection was free; {MOST} are in use", draft)
                finally:
                    self._waiting -= 1
        try:
            return self._connect(draft), False
        except BaseException:
            self._release()
            raise

    def _has_room(self, origin: Origin) -> bool:
        """Whether there is a connection for a call, or may be one; those to other places make room."""
        if self._idle.get(origin):
            return True
        if self._count >= MOST:
            self._close_idle()
        return self._count < MOST

    def _close_idle(self) -> None:
        for kept in list(self._idle.values()):
            try:
                while kept:
                    self._drop(kept.popleft())
            except IndexError:
                pass  # another thread was faster

    def _release(self) -> None:
        with self._room:
            self._count -= 1
            if self._waiting:
                self._room.notify()

    def _connect(self, draft: Draft) -> _Connection:
        origin, seconds = draft.address.origin, draft.timeouts.connect
        ends = None if seconds is None else time.monotonic() + seconds
        sock: Optional[socket.socket] = None
        try:
            sock = socket.create_connection((origin.host, origin.port), timeout=seconds)
            tune(sock)
            if origin.scheme == "https":
                from .tls import shared_context

                if ends is not None:
                    sock.settimeout(max(ends - time.monotonic(), 0.001))
                sock = shared_context().wrap_socket(sock, server_hostname=draft.sni or origin.host)
                sock.settimeout(seconds)
            connection = _Connection(sock, origin, seconds)
            self._busy.add(connection)
            return connection
        except _TIMEOUT as error:
            _close(sock)
            fail("ConnectTimeout", "The connection could not be opened in time", draft, error)
        except (OSError, UnicodeError) as error:  # a host name can be no name at all
            _close(sock)
            fail("ConnectError", str(error), draft, error)
        except BaseException:
            _close(sock)
            raise

    def _drop(self, connection: _Connection) -> None:
        self._busy.discard(connection)
        connection.close()
        self._release()

    def give_back(self, connection: _Connection) -> None:
        """A call is over: keep its connection if another may follow."""
        if not connection.reader.reusable:
            self._drop(connection)
            return
        self._busy.discard(connection)
        connection.used = now = time.monotonic()
        kept = self._idle.get(connection.origin)
        if kept is None:
            kept = self._idle.setdefault(connection.origin, deque())
        kept.append(connection)
        if self._waiting:
            with self._room:
                self._room.notify()
        elif now - kept[0].used > IDLE:
            try:
                self._drop(kept.popleft())
            except IndexError:
                pass  # another thread was faster

    def _forget(self) -> None:
        """In a child of fork: the connections belong to the parent."""
        _close_all(self._idle, self._busy)
        self._count = 0
        self._waiting = 0
        self._room = threading.Condition()


class SyncReply(Reply):
    """An answer whose body is read from a socket."""

    __slots__ = ("_connection", "_pool")

    def __init__(self, draft: Draft, head: Any, started: float, connection: _Connection, pool: Pool) -> None:
        super().__init__(draft, head, started)
        self._connection: Optional[_Connection] = connection
        self._pool = pool

    def read(self) -> bytes:
        """The whole body; read once and kept."""
        if self._content is None:
            connection = self._require()
            reader, draft = connection.reader, self.draft
            reader.gather()
            try:
                while not reader.done:
                    connection.receive(draft)
            except BaseException:
                self.close()
                raise
            self._finish()
            self._keep(reader.body())
        return self.content

    def iter_bytes(self) -> Iterator[bytes]:
        """The body as it comes, decompressed."""
        return self.iter_raw() if self._decoder is None else self._decompressed(self._decoder)

    def _decompressed(self, decode: Decoder) -> Iterator[bytes]:
        try:
            for data in self.iter_raw():
                data = decode.feed(data)
                if data:
                    yield data
            rest = decode.finish()
        except ValueError as error:
            fail("DecodingError", str(error), self.draft, error)
        if rest:
            yield rest

    def iter_raw(self) -> Iterator[bytes]:
        """The body as it comes."""
        if self._content is not None:
            yield self._content if self._raw is None else self._raw
            return
        connection = self._require()
        reader, draft = connection.reader, self.draft
        try:
            while True:
                if reader.pieces:
                    yield reader.take()
                elif reader.done:
                    break
                else:
                    connection.receive(draft)
        except BaseException:
            self.close()
            raise
        self._finish()

    def finish(self, seconds: float) -> None:
        """The rest is not wanted. If it comes within so many seconds, the connection can be kept."""
        connection = self._connection
        if connection is None:
            return
        reader = connection.reader
        try:
            ends = time.monotonic() + seconds
            read = 0
            while not reader.done and read <= _DRAINED:
                left = ends - time.monotonic()
                if left <= 0:
                    break
                connection.limit(left)
                connection.receive(self.draft)
                read += len(reader.take())
        except Exception:
            pass  # the answer was complete, or is lost anyway
        if reader.done:
            self._finish()
        else:
            self.close()

    def close(self) -> None:
        """Close the connection if the body was not read to its end."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._pool._drop(connection)
            self._over()

    def __del__(self) -> None:
        try:
            self.close()
        except Exception:
            pass  # the interpreter may be going down

    def _require(self) -> _Connection:
        if self._connection is None:
            import httpx

            raise httpx.StreamConsumed() if self._ended is None else httpx.StreamClosed()
        return self._connection

    def _finish(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._pool.give_back(connection)
            self._over()

    def _stream(self) -> Any:
        import httpx

        reply = self

        class Stream(httpx.SyncByteStream):
            def __iter__(self) -> Iterator[bytes]:
                return reply.iter_raw()

            def close(self) -> None:
                reply.close()

        return Stream()


def _close_all(idle: Dict[Origin, Deque[_Connection]], busy: Set[_Connection]) -> None:
    for connection in [*busy, *(connection for kept in idle.values() for connection in kept)]:
        connection.close()
    idle.clear()
    busy.clear()


def _is_loss(error: Exception) -> bool:
    """Whether the peer had closed the connection."""
    return isinstance(error.__cause__, (Broken, *_LOST))


def _close(sock: Optional[socket.socket]) -> None:
    if sock is not None:
        sock.close()


_pools: weakref.WeakSet[Pool] = weakref.WeakSet()


def _after_fork() -> None:
    for pool in list(_pools):
        pool._forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
