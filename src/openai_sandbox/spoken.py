"""Websockets on a cassette: what both sides said, in order, and how it is said again.

Neighbours: recording.py has the exchanges of HTTP, deck.py listens and speaks.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Deque, Dict, List, Optional, Union

from . import bodies
from .model.values import is_array, is_object
from .recording import answer_parts, differences, moment, seconds
from .redaction import Redactor
from .wire import Abort, Binary, Close, Json, Pause, Saying, dumps

__all__ = ["METHOD", "Replay", "Spoken"]

METHOD = "WEBSOCKET"
"""In the place of the method of a request for a websocket."""

_SIDES = ("client", "server")
_SHOWN = 3
_REASON = 123  # bytes that the reason of a close may have
_REFUSED = 1008  # the close code for a client that says what it may not


@dataclass
class Spoken:
    """A websocket that was opened, and its messages. Times are seconds since it was asked for.

    closed: by whom it was closed, `client` or `server`, with code and reason; or `lost`, without them.
    """

    request: Json
    redactor: Redactor = field(default_factory=Redactor)
    headers: Dict[str, Union[str, List[str]]] = field(default_factory=lambda: {})
    messages: List[Json] = field(default_factory=lambda: [])
    at: float = 0.0
    ended_at: Optional[float] = None
    closed: Json = field(default_factory=lambda: {"by": "lost"})

    @property
    def answered(self) -> bool:
        """Whether it was opened."""
        return True

    @property
    def finished(self) -> bool:
        """Whether nothing more can be said."""
        return self.ended_at is not None

    def hear(self, side: str, message: Union[str, bytes], at: float) -> None:
        """Note a message. side: who says it, `client` or `server`."""
        if self.finished:
            return
        self.messages.append({"at": seconds(at), "from": side, **bodies.message(message)})

    def close(self, side: str, code: int, reason: str) -> None:
        """Note who closes it; the first one counts."""
        if not self.finished and self.closed == {"by": "lost"}:
            shown = self.redactor.text(reason).encode("utf-8")[:_REASON].decode("utf-8", "ignore")
            self.closed = {"by": side, "code": code, "reason": shown}

    def finish(self, at: float, ended: Optional[str] = None) -> None:
        """Note the end."""
        if ended is not None and self.closed == {"by": "lost"}:
            self.closed = {"by": "client", "code": 1001, "reason": ""}
        for side in _SIDES:
            said = [each for each in self.messages if each["from"] == side]
            for each, clean in zip(said, bodies.clean(said, self.redactor)):
                each.update(clean)
        self.ended_at = seconds(at)

    def to_json(self) -> Json:
        """As it is in the file."""
        answer: Json = {"status": 101, "at": self.at, "headers": self.headers, "messages": self.messages}
        return {"request": self.request, "response": {**answer, "closed": self.closed, "ended_at": self.ended_at}}

    @classmethod
    def from_json(cls, value: Any) -> Spoken:
        """Read one. Raises what `Exchange.from_json` does."""
        request, answer = value["request"], value["response"]
        _, headers, at, ended_at, _ = answer_parts(request, answer)
        messages, closed = answer.get("messages", []), answer.get("closed", {"by": "lost"})
        if not is_array(messages):
            raise ValueError("its messages are no list")
        for number, message in enumerate(messages, 1):
            if message["from"] not in _SIDES:
                raise ValueError(f"message {number} is from {message['from']!r}")
            moment(message.get("at", 0))
            bodies.decode(message)
        if closed["by"] not in (*_SIDES, "lost"):
            raise ValueError(f"it was closed by {closed['by']!r}")
        if closed["by"] != "lost":
            _close(closed)
        return cls(request, headers=headers, messages=messages, at=at, ended_at=ended_at, closed=closed)


def _close(closed: Json) -> Close:
    code, reason = closed.get("code", 1000), closed.get("reason", "")
    whole = isinstance(code, int) and not isinstance(code, bool)
    if not whole or not 1000 <= code <= 4999 or not isinstance(reason, str) or len(reason.encode("utf-8")) > _REASON:
        raise ValueError(f"it was closed with {code!r}, {reason!r}")
    # Codes that stand for the lack of one can't be sent.
    return Close(1000 if code in (1004, 1005, 1006, 1015) else code, reason)


class Replay:
    """A recorded websocket as a conversation (`Talk`): says what the server said as soon as the client has said all
    that came before. timing: not earlier than it was said. miss: told, in words, what the client said otherwise.

    Messages of the client are the same if their JSON is, whatever their `event_id`, or else their text or bytes.
    """

    def __init__(self, spoken: Spoken, redactor: Redactor, timing: bool, miss: Callable[[str], str]) -> None:
        self._spoken = spoken
        self._redactor = redactor
        self._timing = timing
        self._miss = miss
        self._heard: Deque[Json] = deque()
        self._next = 0
        self._ended = False
        self._since = (time.monotonic(), spoken.at)
        """When something was last said, here and in the recording."""

    def open(self) -> Iterator[Saying]:
        """What the server says first."""
        return self._go_on()

    def receive(self, message: Union[str, bytes]) -> Iterator[Saying]:
        """What follows a message of the client."""
        self._heard += bodies.clean([bodies.message(message)], self._redactor)
        return self._go_on()

    def leave(self) -> None:
        """The client is gone."""
        self._ended = True

    def _go_on(self) -> Iterator[Saying]:
        messages = self._spoken.messages
        while not self._ended:
            told = messages[self._next] if self._next < len(messages) else None
            if told is None and self._spoken.closed["by"] != "client":
                self._heard.clear()  # said before the client could know that it ends
            if self._heard and (told is None or told["from"] == "client"):
                unlike = list(islice(_unlike(self._heard.popleft(), told), _SHOWN))
                if unlike:
                    yield from self._refuse("; ".join(unlike))
                    return
                self._step(told)
                continue
            if told is not None and told["from"] == "client":
                return
            wait = self._wait(self._spoken.ended_at if told is None else told.get("at"))
            if wait > 0:
                yield Pause(wait)
                continue
            if told is None:
                yield from self._end()
                return
            self._step(told)
            yield Binary(bodies.decode(told)) if "base64" in told else bodies.decode(told)

    def _step(self, told: Optional[Json]) -> None:
        self._next += 1
        if told is not None:
            self._since = time.monotonic(), moment(told.get("at", 0))

    def _wait(self, at: Optional[float]) -> float:
        """Seconds until something is due."""
        if not self._timing or at is None:
            return 0.0
        here, there = self._since
        return here + (at - there) - time.monotonic()

    def _end(self) -> Iterator[Saying]:
        closed = self._spoken.closed
        if closed["by"] == "client":
            return  # it is the client's turn to close it
        self._ended = True
        yield Abort() if closed["by"] == "lost" else _close(closed)

    def _refuse(self, unlike: str) -> Iterator[Saying]:
        self._ended = True
        message = self._miss(f"message {self._next + 1} was not recorded like this: {unlike}")
        error = {"type": "invalid_request_error", "code": "not_recorded", "message": message, "param": None}
        yield {"type": "error", "event_id": "event_not_recorded", "status": 400, "error": {**error, "event_id": None}}
        yield Close(_REFUSED, "not recorded")


def _unlike(heard: Json, told: Optional[Json]) -> Iterator[str]:
    if told is None:
        yield f"it is {dumps(_content(heard)).decode('utf-8', 'replace')[:200]}, where the recording ends"
        return
    yield from differences(_content(heard), _content(told))


def _content(message: Json) -> Json:
    """What is compared."""
    out: Json = {name: message[name] for name in ("json", "text", "base64") if name in message}
    if is_object(out.get("json")):
        out["json"] = {name: value for name, value in out["json"].items() if name != "event_id"}
    return out
