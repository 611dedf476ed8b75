"""The websocket /responses: each `response.create` is answered with the events that a stream of it has.

The calls themselves are in responses.py; what is refused is an event, and the connection goes on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Optional, Union

from ..errors import ApiError, bad_request, not_implemented
from ..wire import Json, Pause, Saying, close
from .realtime_messages import read

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["Conversation"]

_PATH = "/v1/responses"


class Conversation:
    """A websocket on which one response after the other is made."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._busy = False

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
                yield _steer_failed(event, stream)
            else:
                known = "'response.create' or 'response.steer'"
                raise bad_request(f"There is no event {kind!r}; send {known}.", "type", "invalid_value")
        except ApiError as error:
            yield _error(error.status, error.payload()["error"], stream)

    def leave(self) -> None:
        """What was made stays."""

    def _create(self, body: Json, stream: Optional[str]) -> Iterator[Saying]:
        if self._busy:
            raise bad_request("A response is still being sent; ask again after its last event.", code="response_active")
        if body.pop("generate", True) is False:
            raise not_implemented("'generate: false'")
        if body.pop("background", None):
            raise bad_request("A websocket has no background; leave 'background' out.", "background", "invalid_value")
        self._busy = True
        try:
            answer = self._call.perform("POST", _PATH, {**body, "stream": True}, self._call.request.headers)
            if answer.status != 200:
                yield _error(answer.status, answer.json()["error"], stream)
                return
            pieces = answer.pieces()
            try:
                for piece in pieces:
                    if isinstance(piece, Pause):
                        yield piece
                    elif isinstance(piece, bytes):
                        data = piece.partition(b"data: ")[2].strip()
                        yield data if stream is None else {**json.loads(data), "stream_id": stream}
            finally:
                close(pieces)
        finally:
            self._busy = False


def _error(status: int, error: Json, stream: Optional[str]) -> Json:
    flat = {name: error.get(name) for name in ("code", "message", "param")}
    said: Json = {"type": "error", "sequence_number": 0, "status": status, "error": error, **flat}
    return said if stream is None else {**said, "stream_id": stream}


def _steer_failed(event: Json, stream: Optional[str]) -> Json:
    """A response is computed whole before its first event, so there is never one that could be steered."""
    id = event.get("previous_response_id")
    steer: Json = {"previous_response_id": id, "input": event.get("input")}
    error = {
        "type": "invalid_request_error",
        "code": "response_not_active",
        "message": f"The response {id!r} is not being worked on any more.",
    }
    said: Json = {"type": "response.steer.failed", "sequence_number": 0, "steer": steer, "error": error}
    return said if stream is None else {**said, "stream_id": stream}
