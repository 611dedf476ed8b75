"""Server-sent events: bytes in, events out, by the rules of the WHATWG HTML standard (section 9.2).

`Decoder` is the pure state machine; the streams of `_async/stream.py` drive it and give the data a type.
`SSEDecoder` is its public face with the names that other packages use. Rules: R-SSE-*.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

__all__ = ["EVENT_LIMIT", "Decoder", "SSEDecoder", "ServerSentEvent"]

EVENT_LIMIT = 256 * 1024 * 1024
"""Bytes one event may have before the stream is given up: a peer that never ends an event must not fill the memory."""

_BOM = "\ufeff"


class ServerSentEvent:
    """One event of a stream.

    `event`: its name, None if the server gave none or an empty one. `data`: the text, lines joined with `\\n`.
    `id`: the last id seen in the stream so far, None before the first. `retry`: milliseconds the server wishes clients
    to wait before they reconnect, None if this event does not say. (R-SSE-6)
    """

    __slots__ = ("data", "event", "id", "retry")

    def __init__(
        self, *, event: str | None = None, data: str | None = None, id: str | None = None, retry: int | None = None
    ) -> None:
        self.event = event or None
        self.data = data or ""
        self.id = id
        self.retry = retry

    def json(self) -> Any:
        """The data parsed as JSON. Raises `json.JSONDecodeError` if it is not JSON."""
        return json.loads(self.data)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ServerSentEvent):
            return NotImplemented
        return (self.event, self.data, self.id, self.retry) == (other.event, other.data, other.id, other.retry)

    def __hash__(self) -> int:
        return hash((self.event, self.data, self.id, self.retry))

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event!r}, data={self.data!r}, id={self.id!r}, retry={self.retry!r})"


class Decoder:
    """Cuts a byte stream into events, however the bytes are split.

    Lines end with LF, CR or CRLF; a byte order mark at the start is skipped; undecodable bytes become U+FFFD. A block
    without a `data` field is no event, but its `id` is remembered. An event is decoded only when all of it is there, so
    characters and line ends may be split anywhere.
    """

    __slots__ = ("_after_cr", "_fresh", "_id", "_limit", "_pending", "_size")

    def __init__(self, *, limit: int = EVENT_LIMIT) -> None:
        self._limit = limit
        self._pending: list[bytes] = []  # pieces of the unfinished event, line ends already made LF, none empty
        self._size = 0
        self._after_cr = False  # the last byte was CR: a LF that follows belongs to the same line end
        self._fresh = True  # nothing was decoded so far, a byte order mark may come
        self._id: str | None = None

    def feed(self, data: bytes) -> list[ServerSentEvent]:
        """The events that these bytes complete. Raises ValueError for an event larger than the limit."""
        if self._after_cr and data:
            self._after_cr = False
            if data[:1] == b"\n":
                data = data[1:]
        if b"\r" in data:
            self._after_cr = data[-1:] == b"\r"
            data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if not data:
            return []
        pending = self._pending
        # Only the new bytes are searched, and the old ones joined once per event: a large event that comes in many
        # small pieces costs no more than its size.
        if b"\n\n" not in data and not (data[:1] == b"\n" and pending and pending[-1][-1:] == b"\n"):
            pending.append(data)
            self._grow(len(data))
            return []
        if pending:
            pending.append(data)
            data = b"".join(pending)
            pending.clear()
        self._size = 0
        blocks = data.split(b"\n\n")
        rest = blocks.pop()
        if rest:
            pending.append(rest)
            self._grow(len(rest))
        events: list[ServerSentEvent] = []
        for block in blocks:
            event = self._event(block.decode("utf-8", "replace"))
            if event is not None:
                events.append(event)
        return events

    def end(self) -> list[ServerSentEvent]:
        """The event that was left without its blank line, to be asked for only when the stream ended cleanly."""
        block = b"".join(self._pending)
        self._pending.clear()
        self._size = 0
        event = self._event(block.decode("utf-8", "replace"))
        return [] if event is None else [event]

    def _grow(self, count: int) -> None:
        self._size += count
        if self._size > self._limit:
            raise ValueError(f"The server sent an event of more than {self._limit} bytes without ending it.")

    def _event(self, block: str) -> ServerSentEvent | None:
        """The event of one block of lines (LF between them, no blank line at its end)."""
        if self._fresh:
            self._fresh = False
            if block[:1] == _BOM:
                block = block[1:]
        # The two forms that nearly every event of this API has, without the loop below.
        if block[:6] == "data: " and "\n" not in block:
            return ServerSentEvent(data=block[6:], id=self._id)
        if block[:7] == "event: ":
            head, found, text = block.partition("\ndata: ")
            if found and "\n" not in head and "\n" not in text:
                return ServerSentEvent(event=head[7:], data=text, id=self._id)
        name: str | None = None
        retry: int | None = None
        data: list[str] = []
        for line in block.split("\n"):
            field, _, value = line.partition(":")
            if value[:1] == " ":
                value = value[1:]
            if field == "data":
                data.append(value)
            elif field == "event":
                name = value
            elif field == "id":
                if "\0" not in value:
                    self._id = value
            elif field == "retry" and value.isascii() and value.isdigit() and len(value) < 20:
                retry = int(value)
            # a comment has an empty field name; unknown fields are ignored
        if not data:
            return None
        return ServerSentEvent(event=name, data="\n".join(data), id=self._id, retry=retry)


class SSEDecoder(Decoder):
    """Events from iterators of bytes or, one by one, from lines. One decoder serves one stream."""

    __slots__ = ("_lines",)

    def __init__(self, *, limit: int = EVENT_LIMIT) -> None:
        super().__init__(limit=limit)
        self._lines: list[str] = []

    def iter_bytes(self, iterator: Iterable[bytes]) -> Iterator[ServerSentEvent]:
        """The events in the bytes that `iterator` yields, each as soon as it is complete."""
        for chunk in iterator:
            yield from self.feed(chunk)
        yield from self.end()

    async def aiter_bytes(self, iterator: AsyncIterable[bytes]) -> AsyncIterator[ServerSentEvent]:
        """The same for an async iterator."""
        async for chunk in iterator:
            for event in self.feed(chunk):
                yield event
        for event in self.end():
            yield event

    def decode(self, line: str) -> ServerSentEvent | None:
        """Takes one line without its line end; gives the event that an empty line completes, else None."""
        if line:
            self._lines.append(line)
            return None
        block = "\n".join(self._lines)
        self._lines.clear()
        return self._event(block)
