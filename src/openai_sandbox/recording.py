"""What a cassette holds: exchanges of HTTP, and how requests are compared.

Neighbours: cassette.py is the door, spoken.py has websockets, bodies.py shows bodies, tape.py knows the file. Nothing
here sends or waits.
"""

from __future__ import annotations

import difflib
import hashlib
import io
import json
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Protocol, Tuple, Union
from urllib.parse import parse_qsl

from . import bodies
from .errors import ApiError
from .form import boundary, parse
from .model.values import is_array, is_number, is_object
from .redaction import Redactor
from .wire import Abort, Json, Pause, Piece, Request, Response

__all__ = [
    "LEFT",
    "Exchange",
    "Recorded",
    "answer_parts",
    "describe",
    "differences",
    "moment",
    "nearest",
    "pairs",
    "seconds",
    "title",
]

LEFT = "left"
"""How an answer ended that the client did not want to its end."""

_UNSENT = {"connection", "content-length", "host", "keep-alive", "transfer-encoding", "upgrade"}
_UNTOLD = re.compile(
    r"accept.*|user-agent|idempotency-key|x-stainless-.*|sec-websocket-.*"
)  # differ by machine or time
_COMPARED = 4000  # signs of a body that count when the nearest request is looked for
_SHOWN = 60
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_BREAK = re.compile(r"[\r\n\0]")


class Recorded(Protocol):
    """What is kept of a request: an `Exchange`, or a websocket (spoken.py)."""

    request: Json

    @property
    def answered(self) -> bool:
        """Whether at least the headers of the answer have come."""
        ...

    @property
    def finished(self) -> bool:
        """Whether nothing more can come."""
        ...

    def finish(self, at: float, ended: Optional[str] = None) -> None:
        """Note the end."""
        ...

    def to_json(self) -> Json:
        """As it is in the file."""
        ...


# requests


def describe(request: Request, redactor: Redactor) -> Json:
    """A request as it is recorded. Two are the same if method, path, query and body are (`differences`)."""
    out: Json = {"method": request.method, "path": redactor.text(request.path)}
    query = _fields(parse_qsl(request.query, keep_blank_values=True), redactor)
    if query:
        out["query"] = query
    kind = request.headers.get("content-type", "")
    shown = [
        (name, value.partition(";")[0] if name == "content-type" else value)
        for name, value in request.headers.items()
        if name not in _UNSENT and not _UNTOLD.fullmatch(name)
    ]
    body = request.read()
    plain = bodies.unpacked(body, request.headers) if body and bodies.is_packed(request.headers) else None
    if plain is not None:
        shown = [(name, value) for name, value in shown if name != "content-encoding"]
    out["headers"] = redactor.headers(shown)
    if body:
        out["body"] = _body(body if plain is None else plain, kind, redactor)
    return out


def _body(body: bytes, kind: str, redactor: Redactor) -> Json:
    name = kind.partition(";")[0].strip().lower()
    form: Optional[Json] = None
    if name == "multipart/form-data":
        form = _form(body, kind, redactor)
    elif name == "application/x-www-form-urlencoded":
        form = _pairs(body, redactor)
    return form or bodies.encode(body, kind, redactor)


def _pairs(body: bytes, redactor: Redactor) -> Optional[Json]:
    """The fields of a form without files; None if it can't be read."""
    try:
        fields = parse_qsl(body.decode("utf-8"), keep_blank_values=True, strict_parsing=True, errors="strict")
    except ValueError:
        return None
    return {"form": _fields(fields, redactor)}


def _fields(fields: Iterable[Tuple[str, str]], redactor: Redactor) -> Json:
    found: Json = {}
    for name, value in sorted(fields, key=lambda pair: pair[0]):
        found.setdefault(name, []).append(redactor.field(name, value))
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _form(body: bytes, kind: str, redactor: Redactor) -> Optional[Json]:
    """The fields of a form and the hashes of its files; None if it can't be read."""
    try:
        fields, uploads = parse(io.BytesIO(body), boundary(kind))
    except ApiError:
        return None
    files = [
        {"name": name, **redactor.json(upload.describe()), "sha256": hashlib.sha256(upload.read()).hexdigest()}
        for name, upload in sorted(uploads, key=lambda pair: pair[0])
    ]
    return {"form": _fields(fields, redactor), "files": files}


def title(request: Json) -> str:
    """A request in a few words."""
    query = "&".join(f"{name}={value}" for name, value in request.get("query", {}).items())
    return f"{request['method']} {request['path']}{'?' + query if query else ''}"


def differences(asked: Any, recorded: Any, place: str = "") -> Iterator[str]:
    """Where two JSON values differ, in words."""
    if is_object(asked) and is_object(recorded):
        for name in [*asked, *(name for name in recorded if name not in asked)]:
            inner = f"{place}.{name}" if place else name
            if name not in recorded:
                yield f"{inner} is {_short(asked[name])}, was not there"
            elif name not in asked:
                yield f"{inner} is missing, was {_short(recorded[name])}"
            else:
                yield from differences(asked[name], recorded[name], inner)
    elif is_array(asked) and is_array(recorded) and len(asked) == len(recorded):
        for index, pair in enumerate(zip(asked, recorded)):
            yield from differences(*pair, f"{place}[{index}]")
    elif isinstance(asked, bool) is not isinstance(recorded, bool) or asked != recorded:
        yield f"{place} is {_short(asked)}, was {_short(recorded)}"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."


def nearest(asked: Json, recordings: Sequence[Recorded], count: int) -> List[int]:
    """The indexes of the recordings whose requests are most like one, the nearest first."""

    def likeness(index: int) -> Tuple[float, float]:
        recorded = recordings[index].request
        way = difflib.SequenceMatcher(None, title(asked), title(recorded)).ratio()
        here, there = (json.dumps(each.get("body"), sort_keys=True)[:_COMPARED] for each in (asked, recorded))
        return way, difflib.SequenceMatcher(None, here, there).ratio()

    return sorted(range(len(recordings)), key=likeness, reverse=True)[:count]


# answers


@dataclass
class Exchange:
    """A request and what came back. Times are seconds since it was sent: at, of the answer's headers; ended_at, of its
    end. ended: None if all of the answer came, `left` if the client did not want more, else the name of the error."""

    request: Json
    redactor: Redactor = field(default_factory=Redactor)
    status: int = 0
    headers: Dict[str, Union[str, List[str]]] = field(default_factory=lambda: {})
    body: Optional[Json] = None
    at: float = 0.0
    ended_at: Optional[float] = None
    ended: Optional[str] = None
    _given: Dict[str, str] = field(default_factory=lambda: {})
    _packed: bool = False
    _received: bytearray = field(default_factory=bytearray)
    _events: Optional[List[Json]] = None

    @property
    def answered(self) -> bool:
        """Whether at least the headers of the answer have come."""
        return self.status != 0

    @property
    def finished(self) -> bool:
        """Whether nothing more can come."""
        return self.ended_at is not None

    def answer(self, status: int, headers: Sequence[Tuple[str, str]], at: float) -> None:
        """Note how the answer begins. headers: names in lower case."""
        self.status, self.at = status, seconds(at)
        self.headers = self.redactor.headers(pair for pair in headers if pair[0] not in _UNSENT)
        self._given = dict(headers)
        self._packed = bodies.is_packed(self._given)
        if not self._packed and self._is_stream():
            self._events = []

    def _is_stream(self) -> bool:
        return self._given.get("content-type", "").lower().startswith("text/event-stream")

    def feed(self, data: bytes, at: float) -> None:
        """Note a piece of the body."""
        seen = max(0, len(self._received) - 3)
        self._received += data
        if self._events is None:
            return
        start = 0
        while found := bodies.EVENT_END.search(self._received, max(start, seen)):
            block = bytes(self._received[start : found.start()])
            self._events.append({"at": seconds(at), **bodies.event(block)})
            start = found.end()
        del self._received[:start]

    def finish(self, at: float, ended: Optional[str] = None) -> None:
        """Note the end."""
        kind = self._given.get("content-type", "")
        if self._packed:
            kind = self._unpack(at, kind, ended is not None)
        rest = bytes(self._received)
        if self._events is not None:
            if rest:
                self._events.append({"at": seconds(at), **bodies.rest(rest)})
            if ended == LEFT and self._events and self._events[-1].get("data") == "[DONE]":
                ended = None  # nothing follows that anybody waits for
            self.body = {"events": bodies.clean(self._events, self.redactor, ended is not None)}
        elif rest:
            self.body = bodies.encode(rest, kind if ended is None else "", self.redactor, ended is not None)
        self._received = bytearray()
        self.ended_at, self.ended = seconds(at), ended

    def _unpack(self, at: float, kind: str, cut: bool) -> str:
        """Take a compressed body for what it was before, in which secrets can be seen. Gives its content type."""
        plain = bodies.unpacked(bytes(self._received), self._given, cut)
        if plain is None:
            return "application/octet-stream"
        self.headers.pop("content-encoding", None)
        self._received = bytearray()
        if self._is_stream():
            self._events = []
        self.feed(plain, at)
        return kind

    def to_json(self) -> Json:
        """As it is in the file."""
        answer: Json = {"status": self.status, "at": self.at, "headers": self.headers}
        if self.body is not None:
            answer["body"] = self.body
        answer["ended_at"] = self.ended_at
        if self.ended is not None:
            answer["ended"] = self.ended
        return {"request": self.request, "response": answer}

    @classmethod
    def from_json(cls, value: Any) -> Exchange:
        """Read one. Raises ValueError, KeyError, AttributeError or TypeError if it is damaged."""
        request, answer = value["request"], value["response"]
        status, headers, at, ended_at, ended = answer_parts(request, answer)
        if not 200 <= status <= 599:
            raise ValueError(f"no answer has the status {status}")
        made = cls(
            request, status=status, headers=headers, body=answer.get("body"), at=at, ended_at=ended_at, ended=ended
        )
        for _ in made._pieces(False):
            pass
        return made

    def response(self, timing: bool, left: Exception) -> Response:
        """The answer again. timing: as slowly as it came. left: raised where a client did not want to know more."""
        headers = pairs(self.headers)
        wait = self.at if timing else 0.0
        if self.ended is not None or "events" in (self.body or {}):
            return Response(self.status, headers, self._to_its_end(timing, left), wait)
        body = bodies.decode(self.body) if self.body else b""
        headers.append(("content-length", str(len(body))))
        return Response(self.status, headers, iter((self._rest(self.at, timing), body)), wait)

    def _to_its_end(self, timing: bool, left: Exception) -> Iterator[Piece]:
        yield from self._pieces(timing)
        if self.ended == LEFT:
            raise left
        if self.ended is not None:
            yield Abort(reset="Protocol" not in self.ended)

    def _pieces(self, timing: bool) -> Iterator[Piece]:
        now = self.at
        body = self.body or {}
        if "events" in body:
            for event in body["events"]:
                at = moment(event.get("at", now))
                if timing and at > now:
                    yield Pause(at - now)
                    now = at
                yield bodies.block(event)
        elif body:
            yield bodies.decode(body)
        yield self._rest(now, timing)

    def _rest(self, now: float, timing: bool) -> Pause:
        return Pause(max(0.0, (self.ended_at or 0.0) - now) if timing else 0.0)


def seconds(elapsed: float) -> float:
    """A time as it is written."""
    return round(elapsed, 4)


def pairs(headers: Dict[str, Union[str, List[str]]]) -> List[Tuple[str, str]]:
    """Headers one by one."""
    return [(name, each) for name, value in headers.items() for each in (value if isinstance(value, list) else [value])]


def answer_parts(
    request: Any, answer: Any
) -> Tuple[int, Dict[str, Union[str, List[str]]], float, float, Optional[str]]:
    """Read how an answer begins and ends: status, headers, at, ended_at, ended. Raises what `from_json` does."""
    if not isinstance(request["method"], str) or not isinstance(request["path"], str):
        raise ValueError("method and path of the request are to be texts")
    title(request)
    request.get("headers", {}).items()
    status, ended, headers = answer["status"], answer.get("ended"), answer.get("headers", {})
    if not isinstance(status, int) or isinstance(status, bool):
        raise ValueError(f"the status is {status!r}")
    if ended is not None and not isinstance(ended, str):
        raise ValueError(f"ended is {ended!r}")
    given: Any = pairs(headers)
    for name, value in given:
        if not _NAME.fullmatch(name) or not isinstance(value, str) or _BREAK.search(value):
            raise ValueError(f"a header is {name!r}: {value!r}")
    return status, headers, moment(answer.get("at", 0)), moment(answer.get("ended_at", 0)), ended


def moment(value: Any) -> float:
    """Read a time. Raises ValueError."""
    if not is_number(value) or not 0 <= value < math.inf:
        raise ValueError(f"a time is {value!r}")
    return float(value)
