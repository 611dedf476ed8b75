"""The websocket /responses: each `response.create` is answered with the events that a stream of it has.

The calls themselves are in responses.py; what is refused is an event, and the connection goes on. Requests that come
while a response is being sent wait for their turn, on whichever stream. Responses that are not stored are remembered
for as long as the connection lasts.

New input for a response that is being sent (`response.steer`) ends it there (response_cut.py), and one that goes on
from it follows. Calls of functions that it has made are answered first: until then the new input waits.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Deque, Dict, List, Optional, Tuple, Union

from .. import check, items
from ..errors import ApiError, bad_request
from ..model.values import is_array
from ..wire import Json, Pause, Saying, close
from . import responses
from .realtime_messages import read

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["Conversation"]

_PATH = "/v1/responses"
_MOST = 10  # steers that wait for one response
_QUEUE = 100  # requests that wait for their turn
_CALLS = ("function_call", "custom_tool_call")
_ENDS = tuple(b'{"type":"response.%s"' % each for each in (b"completed", b"incomplete", b"failed"))
_ITEM = b'{"type":"response.output_item.'


@dataclass
class _Steer:
    """New input for a response."""

    id: str
    input: object
    items: List[Json]


@dataclass
class _Turn:
    """A response that is being sent, or that was ended by new input.

    told: its events. items: those of its output that have begun. whole: whether it can't end here, since calls are made
    whole or not at all. over: whether its end was told. others: how many other events were sent among its own.
    """

    body: Json
    stream: Optional[str]
    id: str = ""
    told: List[bytes] = field(default_factory=lambda: [])
    items: List[Json] = field(default_factory=lambda: [])
    whole: bool = False
    over: bool = False
    others: int = 0
    steers: List[_Steer] = field(default_factory=lambda: [])

    def tell(self, data: bytes) -> None:
        """One of its events."""
        self.told.append(data)
        if not self.id:
            self.id = json.loads(data)["response"]["id"]
        self.over = data.startswith(_ENDS)
        if data.startswith(_ITEM):
            event = json.loads(data)
            begins = event["type"].endswith(".added")
            self.whole = begins and event["item"]["type"] not in ("message", "reasoning")
            if begins:
                self.items.append(event["item"])

    def unanswered(self) -> List[Json]:
        """The calls that neither the client nor the new input has answered."""
        given = {item.get("call_id") for steer in self.steers for item in steer.items}
        return [item for item in self.items if item["type"] in _CALLS and item["call_id"] not in given]

    def input(self) -> List[Json]:
        """The new input: results of calls first."""
        given = [item for steer in self.steers for item in steer.items]
        return sorted(given, key=lambda item: item["type"] == "message")


class Conversation:
    """A websocket on which one response after the other is made."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._turn: Optional[_Turn] = None
        self._queue: Deque[Tuple[_Turn, bool]] = deque()
        self._busy = False
        self._waiting: Dict[str, _Turn] = {}
        call.request.aside = {"kept": {}}

    def open(self) -> Iterator[Saying]:
        """Nothing is said before the client says something."""
        return iter(())

    def receive(self, message: Union[str, bytes]) -> Iterator[Saying]:
        """Answer an event of the client."""
        stream: Optional[str] = None
        try:
            event = read(message)
            named = event.pop("stream_id", None)
            stream = named if isinstance(named, str) else None
            kind = event.pop("type", None)
            if kind == "response.create":
                yield from self._create(event, stream)
            elif kind == "response.steer":
                yield from self._steer(event, stream)
            else:
                known = "'response.create' or 'response.steer'"
                raise bad_request(f"There is no event {kind!r}; send {known}.", "type", "invalid_value")
        except ApiError as error:
            yield _error(error.status, error.payload()["error"], stream)

    def leave(self) -> None:
        """What was made stays; what only this connection remembers is gone."""
        self._waiting.clear()
        self._queue.clear()

    # responses

    def _create(self, body: Json, stream: Optional[str]) -> Iterator[Saying]:
        generate = body.pop("generate", True)
        if not isinstance(generate, bool):
            raise check.wrong_type("generate", generate, "boolean")
        if body.pop("background", None):
            raise bad_request("A websocket has no background; leave 'background' out.", "background", "invalid_value")
        if len(self._queue) >= _QUEUE:
            raise bad_request(f"{_QUEUE} requests wait on this connection already.", code="too_many_requests")
        self._queue.append((_Turn(body, stream), generate))
        if self._busy:
            return
        self._busy = True
        try:
            while self._queue:
                turn, generate = self._queue.popleft()
                try:
                    yield from self._respond(turn, generate)
                except ApiError as error:
                    yield _error(error.status, error.payload()["error"], turn.stream)
        finally:
            self._busy = False

    def _respond(self, turn: _Turn, generate: bool) -> Iterator[Saying]:
        body = turn.body
        waiting = self._awaited(body)
        if waiting is not None:
            given = items.normalize(self._call, body.get("input") or [])
            body["input"] = [*given, *waiting.input()]
        answer = yield from self._send(turn, generate)
        if answer is not None:
            yield _error(answer.status, answer.payload, turn.stream)
            return
        if waiting is not None:
            self._waiting.pop(waiting.id, None)
        yield from self._follow(turn)

    def _awaited(self, body: Json) -> Optional[_Turn]:
        """The response with new input that a request goes on from."""
        for turn in self._waiting.values():
            conversation = turn.body.get("conversation")
            if turn.id == body.get("previous_response_id") or (
                conversation and conversation == body.get("conversation")
            ):
                return turn
        return None

    def _send(self, turn: _Turn, generate: bool = True) -> Generator[Saying, None, Optional[_Refused]]:
        """Send the events of a response up to its end, or until new input has come. Gives why there is none."""
        self._turn = turn
        try:
            aside = {**self._call.request.aside, "generate": generate}
            body = {**turn.body, "stream": True}
            request = self._call.request
            answer = self._call.perform("POST", _PATH, body, request.headers, aside, request.deployment is not None)
            if answer.status != 200:
                return _Refused(answer.status, answer.json()["error"])
            pieces = answer.pieces()
            try:
                for piece in pieces:
                    if isinstance(piece, Pause):
                        yield piece
                    elif isinstance(piece, bytes):
                        data = piece.partition(b"data: ")[2].strip()
                        turn.tell(data)
                        plain = turn.stream is None and not turn.others
                        yield data if plain else _numbered(turn, json.loads(data))
                    if turn.steers and not turn.over and not turn.whole:
                        turn.over = True
                        for event in responses.shorten(self._call, turn.id, list(map(json.loads, turn.told))):
                            yield _numbered(turn, event)
                        break
            finally:
                close(pieces)
            return None
        finally:
            self._turn = None

    # new input

    def _steer(self, event: Json, stream: Optional[str]) -> Iterator[Saying]:
        for name in ("previous_response_id", "input"):
            if event.get(name) is None:
                raise check.missing(name)
        id = event["previous_response_id"]
        if not isinstance(id, str):
            raise check.wrong_type("previous_response_id", id, "string")
        running = self._turn if self._turn is not None and self._turn.id == id and not self._turn.over else None
        turn = running or self._waiting.get(id)
        try:
            steer = self._checked(id, turn, event["input"])
        except _Unsteerable as error:
            yield _failed(id, event["input"], error.code, str(error), stream if running is None else running.stream)
            return
        assert turn is not None
        number = len(turn.told) + turn.others if running is not None else 0
        turn.steers.append(steer)
        turn.others += running is not None
        told: Json = {"id": steer.id, "previous_response_id": id}
        yield _on(turn.stream, {"type": "response.steer.accepted", "sequence_number": number, "steer": told})
        if running is None:
            yield from self._follow(turn)

    def _checked(self, id: str, turn: Optional[_Turn], given: object) -> _Steer:
        if turn is None:
            record = responses.known(self._call, id)
            if record is None:
                raise _Unsteerable("response_not_found", f"There is no response '{id}'.")
            if responses.seen(record, self._call.now)["status"] in ("queued", "in_progress"):
                raise _Unsteerable("response_not_active", f"The response '{id}' is not sent over this connection.")
            raise _Unsteerable("response_already_completed", f"The response '{id}' is finished.")
        if len(turn.steers) >= _MOST:
            raise _Unsteerable("too_many_pending_steers", f"{_MOST} inputs wait for the response '{id}' already.")
        if self._turn is not None and self._turn is not turn:
            raise _Unsteerable("successor_creation_failed", "Another response is being sent; send it after its end.")
        try:
            made = items.normalize(self._call, given)
        except ApiError as error:
            raise _Unsteerable("invalid_input", error.message) from None
        if not isinstance(given, str) and (not is_array(given) or not made or any(map(_strange, made))):
            wanted = "a text, or a list of messages of the user and results of functions"
            raise _Unsteerable("invalid_input", f"Invalid 'input': expected {wanted}.")
        calls = {each.get("call_id") for each in turn.items}
        for item in made:
            if item["type"] != "message" and item["call_id"] not in calls:
                raise _Unsteerable("invalid_input", f"The response made no call '{item['call_id']}'.")
        return _Steer(self._call.new.hex("steer_", 24), given, made)

    def _follow(self, turn: _Turn) -> Iterator[Saying]:
        """After a response that was ended by new input: the one that goes on from it, once its calls are answered."""
        while turn.steers:
            self._waiting[turn.id] = turn
            missing = turn.unanswered()
            if missing:
                yield _pending(turn, missing)
                return
            body = {**turn.body, "input": turn.input(), "previous_response_id": turn.id}
            if turn.body.get("conversation") is not None:
                del body["previous_response_id"]
            self._waiting.pop(turn.id)
            following = _Turn(body, turn.stream)
            refused = yield from self._send(following)
            if refused is not None:
                for steer in turn.steers:
                    why = str(refused.payload.get("message"))
                    yield _failed(turn.id, steer.input, "successor_creation_failed", why, turn.stream, steer.id)
                return
            turn = following


@dataclass(frozen=True)
class _Refused:
    status: int
    payload: Json


class _Unsteerable(Exception):
    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def _numbered(turn: _Turn, event: Json) -> Json:
    return _on(turn.stream, {**event, "sequence_number": event["sequence_number"] + turn.others})


def _strange(item: Json) -> bool:
    """Whether an item can't be among the new input."""
    kind: str = item["type"]
    return kind != "function_call_output" and (kind != "message" or item["role"] != "user")


def _on(stream: Optional[str], event: Json) -> Json:
    return event if stream is None else {**event, "stream_id": stream}


def _error(status: int, error: Json, stream: Optional[str]) -> Json:
    flat = {name: error.get(name) for name in ("code", "message", "param")}
    return _on(stream, {"type": "error", "sequence_number": 0, "status": status, "error": error, **flat})


def _failed(
    id: str, given: object, code: str, message: str, stream: Optional[str], steer: Optional[str] = None
) -> Json:
    told: Json = {"previous_response_id": id, "input": given}
    if steer is not None:
        told["id"] = steer
    error = {"type": "invalid_request_error", "code": code, "message": message}
    return _on(stream, {"type": "response.steer.failed", "sequence_number": 0, "steer": told, "error": error})


def _pending(turn: _Turn, missing: List[Json]) -> Json:
    needed = [
        {"type": "function_call_output", "call_id": item["call_id"], "name": item["name"]}
        if item["type"] == "function_call"
        else {"type": "custom_tool_call_output", "call_id": item["call_id"]}
        for item in missing
    ]
    event: Json = {
        "type": "response.steer.pending",
        "sequence_number": 0,
        "reason": "waiting_for_required_input",
        "required_input": needed,
        "steer": {"id": turn.steers[-1].id, "previous_response_id": turn.id},
    }
    return _on(turn.stream, event)
