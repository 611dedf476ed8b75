"""The lean engine of the async client: HTTP/1.1 over the transports of asyncio, with connections that are kept.

The twin of sockets.py; http11.py reads the bytes. Connections belong to the loop that opened them: one pool serves
several loops, one after another or at once, and what a loop had open is closed when it ends (decision 9).
"""

from __future__ import annotations

import asyncio
import time
import weakref
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any, Deque, Dict, Optional, Tuple

from .coding import Decoder
from .exchange import MAX_REDIRECTS, Draft, Origin, Reply, fail, onward
from .http11 import Broken, Reader
from .sockets import IDLE, MOST, tune

__all__ = ["AsyncPool", "AsyncReply"]

_JOINED = 64 * 1024  # a body up to this size goes out in one piece with the head
_FULL = 1 << 20  # bytes that wait to be taken before the peer is made to wait
_DRAINED = 256 * 1024  # bytes of an answer that nobody wants that are read so that the connection can be kept

_HEAD, _PIECE, _ALL = 1, 2, 3  # what a call waits for


class _Late(Exception):
    """Waiting took too long."""


class _Connection(asyncio.Protocol):
    """A transport, and the answer that is being read from it."""

    __slots__ = ("__weakref__", "_ends", "_loop", "_need", "_patience", "_paused", "_stalled", "_timer", "_waiter",
                 "_writable", "closed", "error", "idle", "origin", "reader", "transport", "used")  # fmt: skip

    def __init__(self, loop: asyncio.AbstractEventLoop, origin: Origin) -> None:
        self.origin = origin
        self.reader = Reader()
        self.used = 0.0
        self.transport: Any = None
        self.error: Optional[BaseException] = None
        """Why nothing more will come."""
        self.closed = False
        self.idle = False
        self._loop = loop
        self._waiter: Optional[asyncio.Future[None]] = None
        self._need = 0
        self._patience: Optional[float] = None
        self._ends = 0.0
        self._timer: Optional[asyncio.TimerHandle] = None
        self._stalled: Optional[asyncio.Future[None]] = None
        self._writable = True
        self._paused = False

    # what the transport calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        sock = transport.get_extra_info("socket")
        if sock is not None:
            tune(sock)

    def data_received(self, data: bytes) -> None:
        reader = self.reader
        if self.idle:  # nobody asked for these bytes
            self.abort()
            return
        try:
            reader.feed(data)
        except Broken as error:
            self._end(error)
            self.abort()
            return
        need = self._need
        if need == 0:
            self._go_on()  # the request is still being sent, but perhaps nobody wants the rest
        elif reader.done or need == _PIECE or (need == _HEAD and reader.head is not None):
            self._wake()
        elif self._patience is not None:
            self._ends = self._loop.time() + self._patience
        if need != _ALL and reader.buffered > _FULL and not self._paused:
            self._paused = True
            self.transport.pause_reading()

    def eof_received(self) -> None:
        try:
            self.reader.eof()
            self._end(None)
        except Broken as error:
            self._end(error)

    def connection_lost(self, exc: Optional[Exception]) -> None:
        self.closed = True
        self.reader.reusable = False
        if exc is None:
            self.eof_received()
        else:
            self._end(exc)
        self._cancel_timer()
        self._go_on()

    def pause_writing(self) -> None:
        self._writable = False

    def resume_writing(self) -> None:
        self._writable = True
        self._go_on()

    def _go_on(self) -> None:
        if self._stalled is not None and not self._stalled.done():
            self._stalled.set_result(None)

    # what a call does

    async def wait(self, need: int, seconds: Optional[float]) -> None:
        """Wait for the head, a piece or all of the answer. Raises `_Late`, or what ended the connection."""
        reader = self.reader
        while not (reader.done or (need == _HEAD and reader.head is not None) or (need == _PIECE and reader.pieces)):
            if self.error is not None:
                raise self.error
            if self.closed:
                raise Broken("The connection was closed.")
            if self._paused:
                self._paused = False
                self.transport.resume_reading()
            waiter = self._waiter = self._loop.create_future()
            self._need = need
            self._patience = seconds
            if seconds is not None:
                self._arm(seconds)
            try:
                await waiter
            finally:
                self._waiter = None
                self._need = 0

    async def flush(self, seconds: Optional[float]) -> None:
        """Wait until the transport takes more bytes, or an answer comes first. Raises `_Late`."""
        while not self._writable and not self.closed and not self.reader.started:
            stalled = self._stalled = self._loop.create_future()
            timer = None if seconds is None else self._loop.call_later(seconds, _expire, stalled)
            try:
                await stalled
            finally:
                self._stalled = None
                if timer is not None:
                    timer.cancel()

    def abort(self) -> None:
        """Close at once."""
        self.closed = True
        self.reader.reusable = False
        self._cancel_timer()
        if self.transport is not None:
            self.transport.abort()

    def close(self) -> None:
        """Close in good order."""
        self.closed = True
        self._cancel_timer()
        if self.transport is not None:
            self.transport.close()

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def _end(self, error: Optional[BaseException]) -> None:
        if error is not None and self.error is None and not self.reader.done:
            self.error = error
        self.closed = self.closed or error is not None or self.reader.done
        self._wake()

    # One timer serves many waits: it looks when it rings whether it rang too early.

    def _arm(self, seconds: float) -> None:
        self._ends = ends = self._loop.time() + seconds
        timer = self._timer
        if timer is not None:
            if timer.when() <= ends:
                return
            timer.cancel()
        self._timer = self._loop.call_at(ends, self._ring)

    def _ring(self) -> None:
        self._timer = None
        waiter = self._waiter
        if waiter is None or waiter.done() or self._patience is None:
            return
        if self._loop.time() < self._ends:
            self._timer = self._loop.call_at(self._ends, self._ring)
        else:
            waiter.set_exception(_Late())

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _expire(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_exception(_Late())


class _Stale(Exception):
    """A connection that was kept turned out to be closed before a byte of the answer came."""


class _Own:
    """The connections of one loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.idle: Dict[Origin, Deque[_Connection]] = {}
        self.open: weakref.WeakSet[_Connection] = weakref.WeakSet()
        self.count = 0
        self.waiting: Deque[asyncio.Future[None]] = deque()
        self.end: Any = None

    async def start(self) -> None:
        # Loops close the async generators that were started in them when they end; nothing else tells of that.
        self.end = _closing(weakref.ref(self))
        await self.end.__anext__()

    def close(self) -> None:
        """Close what is not in use."""
        idle, self.idle = self.idle, {}
        for kept in idle.values():
            for connection in kept:
                self.drop(connection)

    def drop(self, connection: _Connection) -> None:
        connection.close() if connection.reader.done else connection.abort()
        self.release()

    def release(self) -> None:
        self.count -= 1
        self.wake()

    def drop_idle(self) -> None:
        """Make room: close one that nobody uses."""
        for kept in self.idle.values():
            if kept:
                self.drop(kept.popleft())
                return

    def wake(self) -> None:
        """Tell one that waits that there may be a connection for it."""
        while self.waiting:
            waiter = self.waiting.popleft()
            if not waiter.done():
                waiter.set_result(None)
                break

    def take(self, origin: Origin) -> Optional[_Connection]:
        kept = self.idle.get(origin)
        while kept:
            connection = kept.pop()
            if connection.closed or not connection.reader.reusable or self.loop.time() - connection.used > IDLE:
                self.drop(connection)
                continue
            connection.idle = False
            connection.reader = Reader()
            return connection
        return None

    def give_back(self, connection: _Connection) -> None:
        if not connection.reader.reusable or connection.closed:
            self.drop(connection)
            return
        connection.used = now = self.loop.time()
        connection.idle = True
        kept = self.idle.get(connection.origin)
        if kept is None:
            kept = self.idle[connection.origin] = deque()
        kept.append(connection)
        self.wake()
        if now - kept[0].used > IDLE:
            self.drop(kept.popleft())


def _leave(owns: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _Own]) -> None:
    """The client is gone: close what it had open in loops that still run."""
    for own in list(owns.values()):
        try:
            own.loop.call_soon_threadsafe(own.close)
        except RuntimeError:
            pass  # the loop is closed, and what was open in it with it


async def _closing(own: weakref.ref[_Own]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        found = own()
        if found is not None:
            for connection in list(found.open):
                connection.abort()
            await asyncio.sleep(0)  # transports close in the next round


class AsyncPool:
    """The connections of a client and its copies."""

    closed = False

    def __init__(self) -> None:
        self._own: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _Own] = weakref.WeakKeyDictionary()
        self._last: Optional[weakref.ref[_Own]] = None
        self._blocks: Dict[Any, Any] = {}
        # It knows the loops even when everything else is collected at once.
        weakref.finalize(self, _leave, self._own)

    async def aclose(self) -> None:
        """Close the connections of this loop that are not in use; the others close when their call ends.

        Those of other loops go when their loops end.
        """
        own = self._own.pop(asyncio.get_running_loop(), None)
        self._last = None
        if own is not None:
            own.close()
            await own.end.aclose()

    async def send(self, draft: Draft, *, stream: bool, follow_redirects: bool = True) -> AsyncReply:
        """Send a request and give the answer, its body read unless `stream`. Raises the exceptions of httpx."""
        if self.closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        own = await self._here()
        history: list[Reply] = []
        while True:
            reply = await self._exchange(own, draft, _HEAD if stream else _ALL)
            reply.history = history
            try:
                further = onward(reply) if follow_redirects and 300 <= reply.head.status < 400 else None
                if further is None:
                    if not stream:
                        await reply.aread()
                    return reply
                await reply.aread()
            except BaseException:
                reply.abort()
                raise
            if len(history) == MAX_REDIRECTS:
                fail("TooManyRedirects", "Exceeded maximum allowed redirects.", draft)
            history = [*history, reply]
            draft = further

    async def _here(self) -> _Own:
        loop = asyncio.get_running_loop()
        last = self._last() if self._last is not None else None
        if last is not None and last.loop is loop:
            return last
        own = self._own.get(loop)
        if own is None:
            own = self._own[loop] = _Own(loop)
            await own.start()
        self._last = weakref.ref(own)
        return own

    async def _exchange(self, own: _Own, draft: Draft, need: int) -> AsyncReply:
        started = time.perf_counter()
        while True:
            connection, kept = await _check_out(own, draft)
            try:
                await _talk(connection, draft, kept and draft.replayable, need, self._blocks)
                head = connection.reader.head
                assert head is not None
                return AsyncReply(draft, head, started, connection, own)
            except _Stale:
                own.drop(connection)
                draft.rewind()
            except BaseException:
                own.drop(connection)
                raise


async def _talk(connection: _Connection, draft: Draft, kept: bool, need: int, known: Dict[Any, Any]) -> None:
    """Send the request and read the head of the answer (and its body, if all is needed)."""
    reader = connection.reader
    if need == _ALL:
        reader.gather()
    body = draft.body
    head = draft.head(known)
    write = connection.transport.write
    try:
        if body is None:
            write(head)
        elif isinstance(body, bytes):
            if len(body) <= _JOINED:
                write(head + body)
            else:
                write(head)
                write(body)
                await connection.flush(draft.timeouts.write)
        else:
            write(head)
            await _write_pieces(connection, draft, body)
    except _Late as error:
        fail("WriteTimeout", "The write operation timed out", draft, error)
    try:
        await connection.wait(need, draft.timeouts.read)
    except _Late as error:
        fail("ReadTimeout", "The read operation timed out", draft, error)
    except Broken as error:
        if kept and not reader.started:
            raise _Stale from error
        fail("RemoteProtocolError", str(error), draft, error)
    except OSError as error:
        if kept and not reader.started:
            raise _Stale from error
        fail("ReadError", str(error), draft, error)


async def _write_pieces(connection: _Connection, draft: Draft, body: Any) -> None:
    chunked = draft.source.length is None if draft.source is not None else "Content-Length" not in draft.headers
    reader, write = connection.reader, connection.transport.write
    async for piece in body:
        if not piece:
            continue
        if reader.started or connection.closed:
            reader.reusable = False
            return  # an answer before the end of the request: whatever it says, the rest is not wanted
        write(b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece)
        await connection.flush(draft.timeouts.write)
    if chunked:
        write(b"0\r\n\r\n")


async def _check_out(own: _Own, draft: Draft) -> Tuple[_Connection, bool]:
    """A connection to send a request on, and whether it was used before."""
    origin, seconds = draft.address.origin, draft.timeouts.pool
    ends = None if seconds is None else own.loop.time() + seconds
    while True:
        kept = own.take(origin)
        if kept is not None:
            return kept, True
        if own.count >= MOST:
            own.drop_idle()
        if own.count < MOST:
            break
        waiter = own.loop.create_future()
        own.waiting.append(waiter)
        timer = None if ends is None else own.loop.call_at(ends, _expire, waiter)
        try:
            await waiter
        except _Late as error:
            fail("PoolTimeout", f"No connection was free; {MOST} are in use", draft, error)
        except asyncio.CancelledError:
            if waiter.done() and not waiter.cancelled():
                own.wake()  # it was our turn already: hand it on
            raise
        finally:
            if timer is not None:
                timer.cancel()
    own.count += 1
    try:
        connection = await _connect(own.loop, draft)
    except BaseException:
        own.release()
        raise
    own.open.add(connection)
    return connection, False


async def _connect(loop: asyncio.AbstractEventLoop, draft: Draft) -> _Connection:
    origin = draft.address.origin
    more: Dict[str, Any] = {}
    if origin.scheme == "https":
        from .tls import shared_context

        more = {"ssl": shared_context(), "server_hostname": draft.sni or origin.host}
    opening = asyncio.ensure_future(
        loop.create_connection(
            lambda: _Connection(loop, origin), origin.host, origin.port, happy_eyeballs_delay=0.25, **more
        )
    )
    try:
        done, _ = await asyncio.wait({opening}, timeout=draft.timeouts.connect)
    except BaseException:
        _give_up(opening)
        raise
    if not done:
        _give_up(opening)
        fail("ConnectTimeout", "The connection could not be opened in time", draft)
    try:
        _, connection = opening.result()
    except TimeoutError as error:
        fail("ConnectTimeout", str(error), draft, error)
    except (OSError, UnicodeError) as error:
        fail("ConnectError", str(error), draft, error)
    return connection


def _give_up(opening: asyncio.Future[Any]) -> None:
    """Stop opening a connection; close it if it is open by then."""

    def close(done: asyncio.Future[Any]) -> None:
        if not done.cancelled() and done.exception() is None:
            done.result()[0].abort()

    opening.cancel()
    opening.add_done_callback(close)


class AsyncReply(Reply):
    """An answer whose body is read from a transport."""

    __slots__ = ("_connection", "_pool")

    def __init__(self, draft: Draft, head: Any, started: float, connection: _Connection, own: _Own) -> None:
        super().__init__(draft, head, started)
        self._connection: Optional[_Connection] = connection
        self._pool = own

    async def aread(self) -> bytes:
        """The whole body; read once and kept."""
        if self._content is None:
            connection = self._require()
            reader = connection.reader
            reader.gather()
            await self._wait(connection, _ALL)
            self._finish()
            self._keep(reader.body())
        return self.content

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The body as it comes, decompressed."""
        return self.aiter_raw() if self._decoder is None else self._decompressed(self._decoder)

    async def _decompressed(self, decode: Decoder) -> AsyncIterator[bytes]:
        try:
            async for data in self.aiter_raw():
                data = decode.feed(data)
                if data:
                    yield data
            rest = decode.finish()
        except ValueError as error:
            fail("DecodingError", str(error), self.draft, error)
        if rest:
            yield rest

    async def aiter_raw(self) -> AsyncIterator[bytes]:
        """The body as it comes."""
        if self._content is not None:
            yield self._content if self._raw is None else self._raw
            return
        connection = self._require()
        reader = connection.reader
        try:
            while True:
                if reader.pieces:
                    yield reader.take()
                elif reader.done:
                    break
                else:
                    await self._wait(connection, _PIECE)
        except BaseException:
            self.abort()
            raise
        self._finish()

    async def finish(self, seconds: float) -> None:
        """The rest is not wanted. If it comes within so many seconds, the connection can be kept."""
        connection = self._connection
        if connection is None:
            return
        reader = connection.reader
        try:
            ends = connection._loop.time() + seconds
            read = len(reader.take())
            while not reader.done and read <= _DRAINED:
                left = ends - connection._loop.time()
                if left <= 0:
                    break
                await connection.wait(_PIECE, left)
                read += len(reader.take())
        except Exception:
            pass  # the answer was complete, or is lost anyway
        except BaseException:
            self.abort()
            raise
        if reader.done:
            self._finish()
        else:
            self.abort()

    async def aclose(self) -> None:
        """Close the connection if the body was not read to its end."""
        self.abort()

    def abort(self) -> None:
        """The same for those who can't wait."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._pool.drop(connection)
            self._over()

    def __del__(self) -> None:
        try:
            connection, self._connection = self._connection, None
            if connection is not None and not self._pool.loop.is_closed():
                self._pool.loop.call_soon_threadsafe(self._pool.drop, connection)
        except Exception:
            pass  # the interpreter may be going down

    async def _wait(self, connection: _Connection, need: int) -> None:
        draft = self.draft
        try:
            await connection.wait(need, draft.timeouts.read)
        except _Late as error:
            self.abort()
            fail("ReadTimeout", "The read operation timed out", draft, error)
        except Broken as error:
            self.abort()
            fail("RemoteProtocolError", str(error), draft, error)
        except OSError as error:
            self.abort()
            fail("ReadError", str(error), draft, error)
        except BaseException:
            self.abort()
            raise

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

        class Stream(httpx.AsyncByteStream):
            async def __aiter__(self) -> AsyncIterator[bytes]:
                async for data in reply.aiter_raw():
                    yield data

            async def aclose(self) -> None:
                reply.abort()

        return Stream()
