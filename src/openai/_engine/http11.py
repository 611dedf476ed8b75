"""HTTP/1.1 without I/O: the bytes of a request's head, and a reader that is fed with the bytes of the answer.

It is strict where leniency has been a way to smuggle things: what is not plainly an answer raises `Broken`, and an
answer that ends too early is never taken for a whole one. sockets.py and loops.py move the bytes.
"""

from __future__ import annotations

import io
import re
import sys
from typing import Dict, List, Optional, Tuple

__all__ = ["HEAD_LIMIT", "Broken", "Head", "Reader", "header_block"]

HEAD_LIMIT = 100 * 1024
"""Bytes that the head of an answer (or the trailer of a body) may have."""
_LINE_LIMIT = 4096  # a line with the size of a chunk
_LARGE = 1 << 20  # a body of more bytes is collected in one place, not in pieces that are joined

_TOKEN = rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
_HEAD = re.compile(rb"HTTP/1\.[01] [1-9][0-9]{2}(?: [^\r\n\0]*)?\r\n(?:" + _TOKEN + rb":[^\r\n\0]*\r\n)*", re.DOTALL)
_TRAILER = re.compile(rb"(?:" + _TOKEN + rb":[^\r\n\0]*\r\n)*")
_END = re.compile(rb"\n\r?\n")
_SIZE = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n\0]*)?")
_NO_BODY = (204, 304)


class Broken(Exception):
    """The answer breaks the protocol, or ends before it is complete."""


def header_block(host: str, headers: Dict[str, str | bytes]) -> bytes:
    """The headers of a request, without the empty line at their end.

    What is passed in was checked for line breaks before (`_core/headers.py`).
    """
    lines = [f"Host: {host}\r\n"]
    for name, value in headers.items():
        lines.append(f"{name}: {value if isinstance(value, str) else value.decode('latin-1')}\r\n")
    return "".join(lines).encode("latin-1")


class Head:
    """Status and headers of an answer. `headers`: names in lower case, repeated ones joined."""

    __slots__ = ("_rest", "headers", "reason", "status", "version")

    def __init__(self, block: bytes) -> None:
        line, _, rest = block.partition(b"\r\n")
        self.version = line[:8].decode("ascii")
        self.status = int(line[9:12])
        self.reason = line[13:]
        self._rest = rest
        text = rest.decode("latin-1")
        self.headers: Dict[str, str] = {}
        lines = text.count("\r\n")
        if text.count(": ") == lines and " \r\n" not in text and "\t" not in text:
            # As nearly always: split at once, in few calls, since this is done for every answer.
            parts = text.replace("\r\n", ": ").split(": ")
            # Names are few and the same in all answers, so they are kept once.
            self.headers = dict(zip(map(sys.intern, map(str.lower, parts[::2])), parts[1::2]))
        if len(self.headers) != lines:  # not so, or a name stands there twice
            self.headers = {}
            for name, value in self.fields:
                key, more = name.decode("latin-1").lower(), value.decode("latin-1")
                self.headers[key] = f"{self.headers[key]}, {more}" if key in self.headers else more

    @property
    def fields(self) -> List[Tuple[bytes, bytes]]:
        """The headers as they came."""
        lines = [line.partition(b":") for line in self._rest.split(b"\r\n") if line]
        return [(name, value.strip(b" \t")) for name, _, value in lines]


class Reader:
    """Reads one answer. Feed it with bytes as they come, and tell it when there will be no more.

    `head` is there once all of it came; `pieces` are the bytes of the body (as they were coded) that nobody has taken
    yet; `done` says that the answer is complete, `reusable` that another one may follow on the same connection.
    """

    __slots__ = ("_buffer", "_gather", "_mode", "_sink", "buffered", "done", "head", "missing", "pieces", "reusable",
                 "started")  # fmt: skip

    def __init__(self) -> None:
        self.head: Optional[Head] = None
        self.pieces: List[bytes] = []
        self.buffered: int = 0
        """Bytes in `pieces`."""
        self.started = False
        """Whether any byte came."""
        self.done = False
        self.reusable = False
        self._buffer: bytes = b""
        self._mode = "head"
        self.missing: int = 0
        """Bytes of the body (or of its chunk) that are known to come."""
        self._gather = False
        self._sink: Optional[io.BytesIO] = None

    def gather(self) -> None:
        """Keep the body until all of it is there; then `body` gives it."""
        self._gather = True
        if self._mode == "length" and self.missing + self.buffered > _LARGE and self._sink is None:
            sink = self._sink = io.BytesIO()
            # Of the full size from the start, so that it need not grow, and gives its content away without a copy.
            sink.seek(self.missing + self.buffered - 1)
            sink.write(b"\0")
            sink.seek(0)
            sink.writelines(self.pieces)
            self.pieces.clear()

    def body(self) -> bytes:
        """The whole body (what was not taken of it)."""
        if self._sink is not None:
            return self._sink.getvalue()
        return self.take()

    def take(self) -> bytes:
        """The bytes of the body that came since the last call."""
        pieces = self.pieces
        self.buffered = 0
        if len(pieces) == 1:
            return pieces.pop()
        data = b"".join(pieces)
        pieces.clear()
        return data

    def feed(self, data: bytes) -> None:
        """Take bytes. Raises `Broken`."""
        if not data:
            return
        self.started = True
        while self._mode == "head":
            if self._buffer:
                data = self._buffer + data
                self._buffer = b""
            at = data.find(b"\r\n\r\n")
            if at >= 0 and _HEAD.fullmatch(data, 0, at + 2) is not None and at < HEAD_LIMIT:
                block, data = data[: at + 2], data[at + 4 :]
            else:
                found = self._odd_head(data)
                if found is None:
                    return
                block, data = found
            self._begin(Head(block))
            if not data:
                return
        mode = self._mode
        if mode == "chunked":
            self._chunked(data)
        elif mode == "length":
            left = self.missing
            if len(data) > left:
                self._add(data[:left])
                self._finish(False)  # what comes beyond it belongs to nobody
            else:
                self._add(data)
                self.missing = left - len(data)
                if not self.missing:
                    self._finish(self.reusable)
        elif mode == "close":
            self._add(data)
        else:
            self.reusable = False

    def eof(self) -> None:
        """There will be no more bytes. Raises `Broken` if the answer isn't complete."""
        if self.done:
            self.reusable = False
        elif self._mode == "close":
            self._finish(False)
        elif not self.started:
            raise Broken("Server disconnected without sending a response.")
        elif self.head is None:
            raise Broken("Server disconnected in the middle of the head of its response.")
        elif self._mode == "length":
            raise Broken(f"peer closed connection without sending complete message body ({self.missing} bytes missing)")
        else:
            raise Broken("peer closed connection without sending complete message body (incomplete chunked read)")

    # --- the head

    def _odd_head(self, data: bytes) -> Optional[Tuple[bytes, bytes]]:
        """The head if it is one after all, with line ends of LF alone. None if there is more of it to come."""
        end = _END.search(data)
        if end is None:
            if len(data) > HEAD_LIMIT:
                raise Broken(f"The head of the response has more than {HEAD_LIMIT} bytes.")
            if not b"HTTP/1.".startswith(data[:7]):
                raise Broken("What the server sent is not HTTP/1.1.")
            self._buffer = data
            return None
        if end.start() >= HEAD_LIMIT:
            raise Broken(f"The head of the response has more than {HEAD_LIMIT} bytes.")
        block = data[: end.start() + 1].replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        if _HEAD.fullmatch(block) is None:
            raise Broken("The head of the response is not well-formed: " + _fault(block))
        return block, data[end.end() :]

    def _begin(self, head: Head) -> None:
        """Decide from the head where the body ends."""
        status, headers = head.status, head.headers
        if status < 200:
            if status == 101:
                raise Broken("The server switched to another protocol, which nobody asked for.")
            return  # something to know; the answer is still to come
        coding, length = headers.get("transfer-encoding"), headers.get("content-length")
        self.reusable = head.version == "HTTP/1.1" and "close" not in headers.get("connection", "").lower()
        if status in _NO_BODY:
            self._finish(self.reusable)
        elif coding is not None:
            if coding.lower() != "chunked":
                raise Broken(f"The transfer coding {coding[:40]!r} is not supported; only chunked is.")
            self.reusable = self.reusable and length is None
            self._mode, self.missing = "chunked", -1
        elif length is not None:
            lengths = {each.strip() for each in length.split(",")}
            if len(lengths) != 1 or not (length := lengths.pop()).isdecimal() or not length.isascii():
                raise Broken("The Content-Length of the response is not one number.")
            if len(length) > 19:
                raise Broken("The Content-Length of the response is too large.")
            self._mode, self.missing = "length", int(length)
            if not self.missing:
                self._finish(self.reusable)
        else:
            self._mode = "close"
            self.reusable = False
        self.head = head
        if self._gather:
            self.gather()

    # --- the body

    def _add(self, data: bytes) -> None:
        if self._sink is not None:
            self._sink.write(data)
        else:
            self.pieces.append(data)
            self.buffered += len(data)

    def _finish(self, reusable: bool) -> None:
        self._mode = "done"
        self.done = True
        self.reusable = reusable

    def _chunked(self, data: bytes) -> None:
        """`missing`: bytes of the chunk to come; 0: its line end; -1: a line with a size; -2: the trailer."""
        if self._buffer:
            data = self._buffer + data
            self._buffer = b""
        at, size, left = 0, len(data), self.missing
        pieces = self.pieces
        while True:
            if left > 0:
                end = at + left
                if end > size:
                    if at < size:
                        pieces.append(data[at:] if at else data)
                        self.buffered += size - at
                    self.missing = end - size
                    return
                pieces.append(data[at:end])
                self.buffered += left
                at, left = end, 0
            if left == 0:
                if data[at : at + 2] != b"\r\n":
                    if size - at > 1 or (size - at == 1 and data[at] != 13):
                        raise Broken("A chunk of the body is longer than its size says.")
                    self._buffer, self.missing = data[at:], 0
                    return
                at += 2
            elif left == -2:
                self._trailer(data[at:])
                return
            end = data.find(b"\r\n", at)
            line = data[at:end] if end >= 0 else data[at:]
            if end < 0 or len(line) > _LINE_LIMIT:
                if len(line) > _LINE_LIMIT or b"\n" in line:
                    raise Broken("The size of a chunk of the body is not well-formed.")
                self._buffer, self.missing = line, -1
                return
            left = _sizes.get(line, -1)
            if left < 0:
                left = _size(line)
            at = end + 2
            if not left:
                left = -2

    def _trailer(self, data: bytes) -> None:
        """What stands after the last chunk: fields nobody asked for, and an empty line."""
        self.missing = -2
        end = 0
        if data[:2] != b"\r\n":
            end = data.find(b"\r\n\r\n") + 2
            if end < 2:
                if len(data) > HEAD_LIMIT or b"\n\n" in data:
                    raise Broken("The trailer of the body is not well-formed.")
                self._buffer = data
                return
        if _TRAILER.fullmatch(data, 0, end) is None:
            raise Broken("The trailer of the body is not well-formed.")
        self._finish(self.reusable and end + 2 == len(data))


_sizes: Dict[bytes, int] = {}
"""Lines with sizes that were read before: streams have the same ones over and over."""


def _size(line: bytes) -> int:
    found = _SIZE.fullmatch(line)
    if found is None:
        raise Broken("The size of a chunk of the body is not well-formed.")
    size = int(found[1], 16)
    if len(_sizes) < 4096 and len(line) < 16:
        _sizes[line] = size
    return size


def _fault(block: bytes) -> str:
    """The first line that is wrong, without its value, which may be a secret."""
    lines = block.split(b"\r\n")
    if _HEAD.fullmatch(lines[0] + b"\r\n") is None:
        return f"its first line is {lines[0][:40]!r}"
    for line in lines[1:]:
        if line[:1] in (b" ", b"\t"):
            return "a header goes on in the next line, which is obsolete"
        if line and _TRAILER.fullmatch(line + b"\r\n") is None:
            return f"a header begins with {line.partition(b':')[0][:40]!r}"
    return "it cannot be read"
