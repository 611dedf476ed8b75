"""What a fault (faults.py) does to an answer, or to a websocket. The doors break the connections themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Optional, Union

from .faults import Fault
from .wire import Abort, Close, Json, Pause, Piece, Response, Saying, Talk, close, dumps

__all__ = ["answer", "talk"]

_DONE = b"data: [DONE]\n\n"
_MOMENT = 0.02  # seconds between two parts, so that they arrive as two


def answer(fault: Fault, response: Response) -> None:
    """Damage an answer."""
    kind = fault.kind
    if kind == "latency":
        response.wait += fault.seconds
    elif kind in ("disconnect", "reset"):
        abort = Abort(reset=kind == "reset")
        if fault.at is None and fault.event is None:
            close(response.body)
            response.lost = abort
        else:
            response.body = _broken(_places(response, fault), abort)
    elif kind == "stall":
        response.body = _stalled(_places(response, fault), fault.seconds)
    elif kind == "split":
        response.body = _split(response.pieces(), fault.at)
    elif kind == "malformed":
        _malform(response, fault.event or 1)
    elif kind == "content_type":
        _header(response, "content-type", fault.headers.get("content-type", "text/html"))
    elif kind == "missing_done":
        response.body = _through(response, lambda piece: b"" if piece == _DONE else piece)
    elif kind == "double_done":
        response.body = _through(response, lambda piece: piece * 2 if piece == _DONE else piece)


def talk(fault: Fault, said: Talk) -> Talk:
    """The websocket with its damage."""
    return _Damaged(fault, said)


def _places(response: Response, fault: Fault) -> Iterator[Union[Piece, None]]:
    """The pieces of a body, with None at the place that the fault means."""
    at = fault.at if fault.at is not None else 0 if fault.event is None else None
    if at is None and isinstance(response.body, bytes):
        at = len(response.body) // 2  # it has no events
    return _at(response.pieces(), at, fault.event)


def _at(pieces: Iterator[Piece], left: Optional[int], event: Optional[int]) -> Iterator[Union[Piece, None]]:
    count, found = 0, False
    try:
        for piece in pieces:
            if found or not isinstance(piece, bytes):
                yield piece
                continue
            count += 1
            if left is None and count == event:
                left = len(piece) // 2
            if left is not None and left < len(piece):
                found = True
                yield piece[:left]
                yield None
                yield piece[left:]
            else:
                left = None if left is None else left - len(piece)
                yield piece
        if not found:
            yield None
    finally:
        close(pieces)


def _broken(pieces: Iterator[Union[Piece, None]], abort: Abort) -> Iterator[Piece]:
    for piece in pieces:
        if piece is None:
            break
        if piece:
            yield piece
    close(pieces)
    yield abort


def _stalled(pieces: Iterator[Union[Piece, None]], seconds: float) -> Iterator[Piece]:
    for piece in pieces:
        if piece is None:
            yield Pause(seconds)
        elif piece:
            yield piece


def _split(pieces: Iterator[Piece], at: Optional[int]) -> Iterator[Piece]:
    place = 0
    for piece in pieces:
        if not isinstance(piece, bytes):
            yield piece
        elif at is None:
            for byte in piece:
                yield bytes((byte,))
        elif place < at < place + len(piece):
            yield piece[: at - place]
            yield Pause(_MOMENT)
            yield piece[at - place :]
            place += len(piece)
        else:
            yield piece
            place += len(piece)


def _malform(response: Response, number: int) -> None:
    if isinstance(response.body, bytes):
        response.body = response.body[: len(response.body) * 2 // 3]
        _header(response, "content-length", str(len(response.body)))
        return
    count = 0

    def cut(piece: bytes) -> bytes:
        nonlocal count
        count += 1
        head, mark, data = piece.partition(b"data: ")
        return piece if count != number else head + mark + data[: len(data) // 2].rstrip() + b"\n\n"

    response.body = _through(response, cut)


def _through(response: Response, change: Callable[[bytes], bytes]) -> Union[bytes, Iterator[Piece]]:
    if isinstance(response.body, bytes):
        return response.body

    def changed(pieces: Iterator[Piece]) -> Iterator[Piece]:
        try:
            for piece in pieces:
                made = change(piece) if isinstance(piece, bytes) else piece
                if made:
                    yield made
        finally:
            close(pieces)

    return changed(response.body)


def _header(response: Response, name: str, value: str) -> None:
    response.headers = [(each, value if each.lower() == name else old) for each, old in response.headers]


class _Damaged:
    """A conversation in which something happens before (or, if it is JSON that breaks, to) an event."""

    def __init__(self, fault: Fault, said: Talk) -> None:
        self._fault = fault
        self._said = said
        self._left = fault.event or 1

    def open(self) -> Iterator[Saying]:
        if self._fault.kind == "latency":
            yield Pause(self._fault.seconds)
        if self._fault.event is None and self._fault.kind in ("close", "disconnect", "reset"):
            yield self._end()
            return
        yield from self._through(self._said.open())

    def receive(self, message: Union[str, bytes]) -> Iterator[Saying]:
        return self._through(self._said.receive(message))

    def leave(self) -> None:
        self._said.leave()

    def _end(self) -> Union[Abort, Close]:
        if self._fault.kind == "close":
            return Close(int(self._fault.code or 0), self._fault.message or "")
        return Abort(reset=self._fault.kind == "reset")

    def _through(self, pieces: Iterator[Saying]) -> Iterator[Saying]:
        for piece in pieces:
            if isinstance(piece, (dict, bytes)):
                self._left -= 1
                if self._left == 0:
                    yield from self._strike(piece)
                    continue
            yield piece

    def _strike(self, event: Union[Json, bytes]) -> Iterator[Saying]:
        kind = self._fault.kind
        if kind in ("close", "disconnect", "reset"):
            yield self._end()
        elif kind == "malformed":
            raw = event if isinstance(event, bytes) else dumps(event)
            yield raw[: len(raw) // 2]
        else:
            if kind == "stall":
                yield Pause(self._fault.seconds)
            yield event
