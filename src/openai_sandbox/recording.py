"""What a cassette holds, and how it is written: exchanges as readable JSON, without secrets (redaction.py).

Neighbours: cassette.py is the door. Nothing here sends or waits.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import difflib
import hashlib
import io
import json
import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple, Union
from urllib.parse import parse_qsl

from .errors import ApiError
from .form import boundary, parse
from .model.values import is_array, is_number, is_object
from .redaction import Redactor
from .wire import Abort, Json, Pause, Piece, Request, Response, dumps, loads, sse

__all__ = ["LEFT", "Exchange", "describe", "differences", "load", "nearest", "save", "title"]

FORMAT = "openai_sandbox cassette"
VERSION = 1

LEFT = "left"
"""How an answer ended that the client did not want to its end."""

_UNSENT = {"connection", "content-length", "host", "keep-alive", "transfer-encoding"}
_UNTOLD = re.compile(r"accept.*|user-agent|idempotency-key|x-stainless-.*")  # differ by machine, or each time
_EVENT_END = re.compile(rb"\r\n\r\n|\n\n|\r\r")
_COMPARED = 4000  # signs of a body that count when the nearest request is looked for
_SHOWN = 60
_WIDTH = 110


# requests


def describe(request: Request, redactor: Redactor) -> Json:
    """A request as it is recorded. Two are the same if method, path, query and body are (`differences`)."""
    out: Json = {"method": request.method, "path": redactor.text(request.path)}
    query: Json = {}
    for name, value in sorted(parse_qsl(request.query, keep_blank_values=True), key=lambda pair: pair[0]):
        query.setdefault(name, []).append(redactor.parameter(name, value))
    if query:
        out["query"] = {name: values[0] if len(values) == 1 else values for name, values in query.items()}
    kind = request.headers.get("content-type", "")
    shown = [
        (name, value.partition(";")[0] if name == "content-type" else value)
        for name, value in request.headers.items()
        if name not in _UNSENT and not _UNTOLD.fullmatch(name)
    ]
    out["headers"] = redactor.headers(shown)
    body = request.read()
    if body:
        form = _form(body, kind, redactor) if kind.startswith("multipart/form-data") else None
        out["body"] = form or _encode(body, kind, redactor)
    return out


def _form(body: bytes, kind: str, redactor: Redactor) -> Optional[Json]:
    """The fields of a form and the hashes of its files; None if it can't be read."""
    try:
        fields, uploads = parse(io.BytesIO(body), boundary(kind))
    except ApiError:
        return None
    texts: Json = {}
    for name, value in sorted(fields, key=lambda pair: pair[0]):
        texts.setdefault(name, []).append(redactor.parameter(name, value))
    files = [
        {"name": name, **upload.describe(), "sha256": hashlib.sha256(upload.read()).hexdigest()}
        for name, upload in sorted(uploads, key=lambda pair: pair[0])
    ]
    plain = {name: values[0] if len(values) == 1 else values for name, values in texts.items()}
    return {"form": plain, "files": files}


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


def nearest(asked: Json, exchanges: Sequence[Exchange]) -> Optional[int]:
    """The index of the exchange whose request is most like one; None if there is no exchange."""

    def likeness(index: int) -> Tuple[float, float]:
        recorded = exchanges[index].request
        way = difflib.SequenceMatcher(None, title(asked), title(recorded)).ratio()
        here, there = (json.dumps(each.get("body"), sort_keys=True)[:_COMPARED] for each in (asked, recorded))
        return way, difflib.SequenceMatcher(None, here, there).ratio()

    return max(range(len(exchanges)), key=likeness, default=None)


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
    _kind: str = ""
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
        self.status, self.at = status, _round(at)
        self.headers = self.redactor.headers(pair for pair in headers if pair[0] not in _UNSENT)
        given = dict(headers)
        packed = given.get("content-encoding", "identity") != "identity"
        self._kind = "application/octet-stream" if packed else given.get("content-type", "")
        if self._kind.startswith("text/event-stream"):
            self._events = []

    def feed(self, data: bytes, at: float) -> None:
        """Note a piece of the body."""
        seen = max(0, len(self._received) - 3)
        self._received += data
        if self._events is None:
            return
        start = 0
        while found := _EVENT_END.search(self._received, max(start, seen)):
            block = bytes(self._received[start : found.start()])
            self._events.append({"at": _round(at), **_event(block, self.redactor)})
            start = found.end()
        del self._received[:start]

    def finish(self, at: float, ended: Optional[str] = None) -> None:
        """Note the end."""
        rest = bytes(self._received)
        if self._events is not None:
            if rest:
                self._events.append({"at": _round(at), "rest": _text_or_bytes(rest, self.redactor)})
            self.body = {"events": self._events}
            if ended == LEFT and self._events and self._events[-1].get("data") == "[DONE]":
                ended = None  # nothing follows that anybody waits for
        elif rest:
            self.body = _encode(rest, self._kind if ended is None else "", self.redactor)
        self._received = bytearray()
        self.ended_at, self.ended = _round(at), ended

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
        """Read one. Raises ValueError, KeyError or TypeError if it is damaged."""
        request, answer = value["request"], value["response"]
        if not isinstance(request["method"], str) or not isinstance(request["path"], str):
            raise ValueError("method and path of the request are to be texts")
        made = cls(
            request,
            status=int(answer["status"]),
            headers=dict(answer.get("headers", {})),
            body=answer.get("body"),
            at=float(answer.get("at", 0)),
            ended_at=float(answer.get("ended_at", 0)),
            ended=answer.get("ended"),
        )
        title(request)
        for _ in made._pieces(False):
            pass
        return made

    def response(self, timing: bool, left: Exception) -> Response:
        """The answer again. timing: as slowly as it came. left: raised where a client did not want to know more."""
        headers = [
            (name, value)
            for name, values in self.headers.items()
            for value in (values if isinstance(values, list) else [values])
        ]
        wait = self.at if timing else 0.0
        if self.ended is not None or "events" in (self.body or {}):
            return Response(self.status, headers, self._to_its_end(timing, left), wait)
        body = _decode(self.body) if self.body else b""
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
                at = float(event.get("at", now))
                if timing and at > now:
                    yield Pause(at - now)
                    now = at
                yield _block(event)
        elif body:
            yield _decode(body)
        yield self._rest(now, timing)

    def _rest(self, now: float, timing: bool) -> Pause:
        return Pause(max(0.0, (self.ended_at or 0.0) - now) if timing else 0.0)


def _round(seconds: float) -> float:
    return round(seconds, 4)


# bodies


def _encode(body: bytes, kind: str, redactor: Redactor) -> Json:
    """A body as it is shown: JSON if it says so, a text if it is one, else bytes."""
    if "json" in kind.partition(";")[0] and "jsonl" not in kind:
        with contextlib.suppress(ValueError, RecursionError):
            return {"json": redactor.json(_exact(body.decode("utf-8")))}
    shown = _text_or_bytes(body, redactor)
    return {"text": shown} if isinstance(shown, str) else shown


def _decode(body: Json) -> bytes:
    if "json" in body:
        return dumps(body["json"])
    if "text" in body:
        return str(body["text"]).encode("utf-8")
    return _bytes(body)


def _text_or_bytes(data: bytes, redactor: Redactor) -> Union[str, Json]:
    try:
        return redactor.text(data.decode("utf-8"))
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode("ascii")}


def _bytes(value: Json) -> bytes:
    try:
        return base64.b64decode(value["base64"], validate=True)
    except binascii.Error as error:
        raise ValueError(f"base64: {error}") from None


def _exact(text: str) -> Any:
    """JSON that says the same when it is written again. Raises ValueError for any other."""
    return loads(text, object_pairs_hook=_unique)


def _unique(pairs: List[Tuple[str, Any]]) -> Json:
    out = dict(pairs)
    if len(out) != len(pairs):
        raise ValueError("a name occurs twice")
    return out


def _event(block: bytes, redactor: Redactor) -> Json:
    """A server-sent event by its fields, or, if it has others than the usual ones, as it stands."""
    text = _text_or_bytes(block, redactor)
    if not isinstance(text, str):
        return text
    lines = [line.partition(":") for line in re.split(r"\r\n|\n|\r", block.decode("utf-8"))]
    fields = [(name, value[1:] if value.startswith(" ") else value) for name, _, value in lines]
    data = "\n".join(value for name, value in fields if name == "data")
    others = [(name, value) for name, value in fields if name != "data"]
    single = dict(others)
    if len(others) == len(fields) or len(single) != len(others) or not set(single) <= {"event", "id", "retry"}:
        return {"raw": text}
    return {**{name: redactor.text(value) for name, value in others}, "data": _data(data, redactor)}


def _data(text: str, redactor: Redactor) -> Any:
    with contextlib.suppress(ValueError, RecursionError):
        value = _exact(text)
        if is_object(value) or is_array(value):
            return redactor.json(value)
    return redactor.text(text)


def _block(event: Json) -> bytes:
    if "rest" in event:
        rest = event["rest"]
        return rest.encode("utf-8") if isinstance(rest, str) else _bytes(rest)
    if "base64" in event:
        return _bytes(event) + b"\n\n"
    if "raw" in event:
        return str(event["raw"]).encode("utf-8") + b"\n\n"
    data = event["data"]
    head = "".join(f"{name}: {event[name]}\n" for name in ("id", "retry") if name in event).encode("utf-8")
    shown = data.replace("\n", "\ndata: ").encode("utf-8") if isinstance(data, str) else dumps(data)
    return head + sse(shown, event.get("event"))


# files


def save(path: Path, upstream: Optional[str], exchanges: Sequence[Exchange]) -> None:
    """Write a file in the place of what is there, all of it or nothing. Raises OSError."""
    content: Json = {"format": FORMAT, "version": VERSION}
    if upstream is not None:
        content["upstream"] = upstream
    content["exchanges"] = [exchange.to_json() for exchange in exchanges]
    try:
        data = _lines(content, False).encode("utf-8")
    except UnicodeEncodeError:  # a lone surrogate, which came escaped
        data = _lines(content, True).encode("ascii")
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data + b"\n")
        if os.name == "posix":
            os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _lines(value: Any, ascii_only: bool, margin: str = "") -> str:
    """JSON for readers: what fits is on one line, and so are the numbers of a vector."""
    flat = json.dumps(value, ensure_ascii=ascii_only)
    if len(margin) + len(flat) <= _WIDTH:
        return flat
    inner = margin + "  "
    if is_object(value):
        members = [
            f"{inner}{json.dumps(name, ensure_ascii=ascii_only)}: {_lines(each, ascii_only, inner)}"
            for name, each in value.items()
        ]
        return "{\n" + ",\n".join(members) + f"\n{margin}}}"
    if is_array(value) and not all(is_number(each) for each in value):
        return "[\n" + ",\n".join(inner + _lines(each, ascii_only, inner) for each in value) + f"\n{margin}]"
    return flat


def load(path: Path) -> Tuple[Optional[str], List[Exchange]]:
    """Where a file was recorded from, and what. Raises OSError; ValueError, which says what is wrong with it."""
    try:
        content: Any = json.loads(path.read_bytes())
    except ValueError as error:
        raise ValueError(f"it is not JSON: {error}") from None
    if not is_object(content) or content.get("format") != FORMAT:
        raise ValueError(f'it has no "format": "{FORMAT}"')
    if content.get("version") != VERSION:
        raise ValueError(f"its version is {content.get('version')!r}, this package reads {VERSION}")
    exchanges: List[Exchange] = []
    entries: Any = content.get("exchanges", [])
    for number, entry in enumerate(entries, 1):
        try:
            exchanges.append(Exchange.from_json(entry))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"exchange {number} is damaged: {type(error).__name__}: {error}") from None
    return content.get("upstream"), exchanges
