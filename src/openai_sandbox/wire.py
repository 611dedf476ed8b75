"""Requests and answers as the engine sees them: no sockets, no framework.

The doors translate (transport.py, app.py).
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO, Dict, List, Optional, Protocol, Tuple, Union

from .caller import Caller

if TYPE_CHECKING:
    from .journal import Entry

__all__ = [
    "BLOCK",
    "Abort",
    "Answer",
    "Binary",
    "Close",
    "Json",
    "Pause",
    "Piece",
    "Request",
    "Response",
    "Saying",
    "Talk",
    "close",
    "dumps",
    "file_blocks",
    "loads",
    "sse",
]

Json = Dict[str, Any]

BLOCK = 256 * 1024
"""Bytes read from a file at a time."""


@dataclass(frozen=True)
class Pause:
    """Stands between the pieces of a body: the door waits so many seconds before it asks for the next one."""

    seconds: float


@dataclass(frozen=True)
class Abort:
    """Stands where the door breaks the connection. reset: not by ending it, but as if the other side had crashed."""

    reset: bool = False


Piece = Union[bytes, Pause, Abort]


@dataclass
class Request:
    """What arrives. path: with its percent escapes and without the query. headers: names in lower case.

    body: the bytes, or a seekable file if a door did not want to hold them in memory. deployment: of a request in one
    of Azure's layouts, what its path names in place of a model, empty if it names none. aside: what the sandbox says
    besides to a call that it makes itself; no client can say it. caller: who waits for the answer.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=lambda: {})
    body: Union[bytes, BinaryIO] = b""
    deployment: Optional[str] = None
    aside: Json = field(default_factory=lambda: {})
    caller: Caller = field(default_factory=Caller, repr=False, compare=False)

    def open(self) -> BinaryIO:
        """The body as a file, at its start."""
        if isinstance(self.body, bytes):
            return io.BytesIO(self.body)
        self.body.seek(0)
        return self.body

    def read(self) -> bytes:
        """The body in memory."""
        return self.body if isinstance(self.body, bytes) else self.open().read()


@dataclass
class Response:
    """What goes back. body: bytes, or an iterator of bytes (with `Pause`s) that ends by itself.

    wait: seconds before any of it is sent. lost: nothing of it is sent, the connection breaks instead.
    entry: what the journal has of the request, if it has it.
    """

    status: int
    headers: List[Tuple[str, str]] = field(default_factory=lambda: [])
    body: Union[bytes, Iterator[Piece]] = b""
    wait: float = 0.0
    lost: Optional[Abort] = None
    entry: Optional[Entry] = None

    def pieces(self) -> Iterator[Piece]:
        """The body in pieces."""
        return iter((self.body,)) if isinstance(self.body, bytes) else self.body

    def read(self) -> bytes:
        """The whole body; pauses are skipped. A stream can be read once."""
        if not isinstance(self.body, bytes):
            self.body = b"".join(piece for piece in self.body if isinstance(piece, bytes))
        return self.body

    def json(self) -> Any:
        """The body read as JSON."""
        return json.loads(self.read())


@dataclass
class Answer:
    """What a call of the API returns if it is no JSON object: a stream of events, or the content of a file."""

    body: Iterator[Piece]
    content_type: str
    headers: List[Tuple[str, str]] = field(default_factory=lambda: [])


@dataclass(frozen=True)
class Close:
    """Ends a websocket: what comes after it is not sent."""

    code: int = 1000
    reason: str = ""


@dataclass(frozen=True)
class Binary:
    """A message of a websocket that is no text."""

    data: bytes


Saying = Union[Json, bytes, Binary, Pause, Close, Abort]
"""What a websocket is given to send: an event, or a text as it is; and when, and how it ends."""


class Talk(Protocol):
    """One websocket: what a domain gives for a connection (`Sandbox.connect`).

    Both methods give what is to be sent: events as JSON objects, `Pause`s between them, `Close` at the end. A message
    that arrives while something is still being sent is taken at once, and what comes of it goes out first; so a
    generator that pauses has to look again whether it is still wanted. `leave` is called when the client is gone.
    """

    def open(self) -> Iterator[Saying]: ...

    def receive(self, message: Union[str, bytes]) -> Iterator[Saying]: ...

    def leave(self) -> None: ...


def close(pieces: object) -> None:
    """Close a body that will not be read on; nothing happens to bytes."""
    end = getattr(pieces, "close", None)
    if end is not None:
        end()


def _constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _float(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError(f"the number {text} is too large")
    return value


def loads(
    text: Union[str, bytes],
    *,
    parse_constant: Callable[[str], Any] = _constant,
    object_pairs_hook: Optional[Callable[[List[Tuple[str, Any]]], Any]] = None,
) -> Any:
    """Read JSON as its standard has it: no NaN, no numbers beyond what a float holds. The hooks are `json.loads`'.

    Raises ValueError, or RecursionError for what is nested too deeply.
    """
    return json.loads(text, parse_constant=parse_constant, parse_float=_float, object_pairs_hook=object_pairs_hook)


def dumps(value: object) -> bytes:
    """Compact JSON in UTF-8. A lone surrogate, which no UTF-8 can carry, goes out escaped as it came in."""
    try:
        return _readable(value).encode("utf-8")
    except UnicodeEncodeError:
        return _escaped(value).encode("ascii")


_readable = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_escaped = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode


def sse(data: object, event: str | None = None) -> bytes:
    """One server-sent event. data: a JSON value, or bytes that are sent as they are."""
    text = data if isinstance(data, bytes) else dumps(data)
    return (b"event: " + event.encode() + b"\n" if event else b"") + b"data: " + text + b"\n\n"


def file_blocks(file: BinaryIO) -> Iterator[bytes]:
    """The content of a file in blocks; closes it."""
    with file:
        while block := file.read(BLOCK):
            yield block
