"""Notes what is said on a websocket, for people to look at (panel.py). sandbox.py puts it around a `Talk` (wire.py)."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from typing import Deque, NamedTuple, Union

from .journal import Entry, Journal, Sent
from .wire import Abort, Binary, Close, Pause, Saying, Talk, dumps

__all__ = ["Conversation", "Message", "overhear"]

_LONG = 4096  # signs of a message that are kept


class Message(NamedTuple):
    """What one side said, `client` or `server`. at: seconds since the websocket was opened. text: its beginning. size:
    all its bytes."""

    side: str
    at: float
    text: str
    size: int

    @property
    def cut(self) -> bool:
        """Whether there was more."""
        return len(self.text) >= _LONG


class Conversation(Sent):
    """The last messages of a websocket. count: how many there were. closing: how the server closed it."""

    LIMIT = 128 * 1024

    __slots__ = ("closing", "count", "messages")

    def __init__(self) -> None:
        super().__init__([], time.perf_counter())
        self.messages: Deque[Message] = deque()
        self.count = 0
        self.closing = ""

    def note(self, side: str, message: Union[str, bytes]) -> None:
        """Note a message; the oldest ones are forgotten."""
        if isinstance(message, bytes):
            text, size = message[:_LONG].decode("utf-8", "replace"), len(message)
        else:
            text, size = message[:_LONG], len(message.encode("utf-8", "surrogatepass"))
        self.messages.append(Message(side, time.perf_counter() - self.started, text, size))
        self.count += 1
        self.size += size
        self.kept += len(text)
        while self.kept > self.LIMIT:
            self.kept -= len(self.messages.popleft().text)


def overhear(talk: Talk, entry: Entry, journal: Journal) -> Talk:
    """The same conversation; what is said in it is noted with the request."""
    heard = Conversation()
    journal.answer(entry, heard)
    return _Overheard(talk, heard)


class _Overheard:
    def __init__(self, talk: Talk, heard: Conversation) -> None:
        self._talk = talk
        self._heard = heard

    def open(self) -> Iterator[Saying]:
        return self._through(self._talk.open())

    def receive(self, message: Union[str, bytes]) -> Iterator[Saying]:
        self._heard.note("client", message)
        return self._through(self._talk.receive(message))

    def leave(self) -> None:
        self._heard.end("complete")
        self._talk.leave()

    def _through(self, saying: Iterator[Saying]) -> Iterator[Saying]:
        for piece in saying:
            if isinstance(piece, Close):
                self._heard.closing = f"{piece.code} {piece.reason}".strip()
                self._heard.end("complete")
            elif isinstance(piece, Abort):
                self._heard.end("broken")
            elif isinstance(piece, Binary):
                self._heard.note("server", piece.data)
            elif not isinstance(piece, Pause):
                self._heard.note("server", piece if isinstance(piece, bytes) else dumps(piece))
            yield piece
