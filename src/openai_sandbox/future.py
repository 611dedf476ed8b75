"""Answers as they may be one day: with fields, values, events and items that no client knows yet (`Sandbox.future`).

What is there stays as it is, and what is added is the same each time.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Union

from .model.values import arr, is_array, is_object, obj
from .wire import Json, Piece, Response, Saying, Talk, close, dumps, loads, sse

__all__ = ["mix", "talk"]

FIELD = "field_of_the_future"
_FIELD: Json = {"type": "of_the_future", "value": 1}
_ENUMS = ("service_tier", "truncation", "verbosity", "effort", "prompt_cache_retention", "detail")
_VALUE = "of_the_future"
_EVENT = "response.of_the_future"
_ITEM: Json = {"id": "future_1", "type": "item_of_the_future", "status": "completed", "content": [{"type": "thought"}]}


def mix(response: Response) -> None:
    """Mix what is new into an answer that is JSON or a stream of events; others, and errors, stay as they are."""
    kind = next((value for name, value in response.headers if name.lower() == "content-type"), "")
    if response.status != 200:
        return
    if isinstance(response.body, bytes):
        if kind.startswith("application/json"):
            response.body = dumps(_widened(json.loads(response.body)))
            size = str(len(response.body))
            response.headers = [(name, size if name == "content-length" else value) for name, value in response.headers]
    elif kind.startswith("text/event-stream"):
        response.body = _events(response.body)


def talk(said: Talk) -> Talk:
    """A websocket into whose events the same is mixed; after the first comes one that nobody knows."""
    return _Talk(said)


class _Talk:
    def __init__(self, said: Talk) -> None:
        self._said = said
        self._first = True

    def open(self) -> Iterator[Saying]:
        return self._through(self._said.open())

    def receive(self, message: Union[str, bytes]) -> Iterator[Saying]:
        return self._through(self._said.receive(message))

    def leave(self) -> None:
        self._said.leave()

    def _through(self, pieces: Iterator[Saying]) -> Iterator[Saying]:
        for piece in pieces:
            if isinstance(piece, bytes):
                piece = loads(piece.decode())
            if not is_object(piece):
                yield piece
                continue
            yield piece if piece.get("type") == "error" else _widened(piece)
            if self._first:
                self._first = False
                yield {**piece, "type": _VALUE, FIELD: _FIELD}


def _widened(value: object) -> Any:
    mixed = _mixed(value)
    return {**mixed, FIELD: _FIELD} if is_object(mixed) else mixed


def _mixed(value: object) -> object:
    if is_array(value):
        return [_mixed(each) for each in value]
    if not is_object(value):
        return value
    out = {name: each if name == "metadata" else _mixed(each) for name, each in value.items()}
    if "object" in value or "type" in value:
        out[FIELD] = _FIELD
    for name in _ENUMS:
        if isinstance(value.get(name), str):
            out[name] = _VALUE
    if value.get("object") == "response" and is_array(value.get("output")) and value.get("status") == "completed":
        out["output"] = [*arr(out["output"]), _ITEM]
    return out


def _events(pieces: Iterator[Piece]) -> Iterator[Piece]:
    try:
        for count, piece in enumerate(pieces):
            if not isinstance(piece, bytes):
                yield piece
                continue
            head, mark, data = piece.partition(b"data: ")
            if not data.startswith(b"{"):
                yield piece
                continue
            event = json.loads(data)
            yield head + mark + dumps(_mixed(event)) + b"\n\n"
            if count == 0:
                yield _another(event)
    finally:
        close(pieces)


def _another(event: Json) -> bytes:
    """An event that nobody knows, to follow the first of a stream."""
    if "sequence_number" in event:
        return sse({"type": _EVENT, "sequence_number": event["sequence_number"], "delta": obj(_FIELD)}, _EVENT)
    if str(event.get("object", "")).endswith(".chunk"):
        return sse({**event, "choices": [], FIELD: _FIELD})
    return sse({**event, "type": _VALUE, FIELD: _FIELD}, _VALUE)
