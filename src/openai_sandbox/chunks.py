"""A chat completion that another server streams, read while it comes. Part of upstream.py."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Dict, List, Optional

import httpx

from .errors import ApiError
from .model import Choice, Completion, Token, ToolCall
from .model.chat import Usage
from .model.values import arr, is_object, obj
from .upstream import arguments, end_of, failed, scores, usage
from .wire import Json, Piece, close

__all__ = ["Chunks"]

_KEPT = ("content", "refusal")
_DONE = "[DONE]"
_ERROR = 502  # the status of an error that comes in a stream

Refused = Callable[[int, object, Mapping[str, str]], ApiError]


class Chunks:
    """The `choices` of the chunks, in the API's form; after the last one `completion` is what they say together.

    The first chunk is awaited at once. `ApiError` 502 for a stream that breaks or makes no sense. ids: gives the ids
    of tool calls; set it before the first choice is taken. thinks: whether what the model thought is told, too, as
    `reasoning`, which the API's chunks do not have.
    """

    def __init__(self, response: httpx.Response, model: str, refused: Refused) -> None:
        self._response = response
        self._refused = refused
        self._read = self._events()
        self._first = next(self._read, None)
        self.model = str(obj(self._first).get("model") or model)
        self.ids: Callable[[], str] = str
        self.thinks = False
        self._named: Dict[int, str] = {}
        self._calls: Dict[int, List[str]] = {}  # name, arguments, kind
        self._said: Dict[str, str] = {}
        self._thought = ""
        self._scores: List[Token] = []
        self._usage = Usage(0, 0)
        self._end: Optional[str] = None
        self._old = False

    def __iter__(self) -> Iterator[Json]:
        yield self._piece({"role": "assistant", "content": "", "refusal": None})
        chunk = self._first
        while chunk is not None:
            if chunk.get("usage"):
                self._usage = usage(chunk)
            for given in map(obj, arr(chunk.get("choices"))):
                if not given.get("index"):
                    yield from self._choice(given)
            chunk = next(self._read, None)
        if self._end is None:
            raise failed("broke off its stream")
        yield self._piece({}, end=self._end)

    @property
    def completion(self) -> Completion:
        """The whole answer."""
        made = [ToolCall(name, told or "{}", kind) for _, (name, told, kind) in sorted(self._calls.items())]
        content = self._said.get("content")
        refusal = self._said.get("refusal")
        choice = Choice(
            0,
            self._end or "stop",
            content="" if content is None and refusal is None and not made else content,
            refusal=refusal,
            tool_calls=tuple(made),
            logprobs=tuple(self._scores) or None,
            reasoning=self._thought or None,
        )
        return Completion(self.model, (choice,), self._usage)

    @property
    def names(self) -> List[str]:
        """The ids of the tool calls."""
        return [id for _, id in sorted(self._named.items())]

    def through(self, pieces: Iterator[Piece]) -> Iterator[Piece]:
        """The pieces that are made of this; closing them, even before the first is taken, closes the connection."""
        return _Closing(pieces, self._response)

    def _events(self) -> Iterator[Json]:
        try:
            for line in self._response.iter_lines():
                name, _, data = line.partition(":")
                data = data.strip()
                if name != "data" or not data:
                    continue
                if data == _DONE:
                    return
                value: object = json.loads(data)
                if not is_object(value):
                    raise ValueError
                if value.get("error"):
                    raise self._refused(_ERROR, value, {})
                yield value
        except httpx.HTTPError as error:
            raise failed(f"broke off its stream ({type(error).__name__})") from None
        except (ValueError, RecursionError):
            raise failed("gave a stream of something else than JSON objects") from None

    def _choice(self, given: Json) -> Iterator[Json]:
        delta = obj(given.get("delta"))
        told = obj(given.get("logprobs"))
        scored = scores(told.get("content") or told.get("refusal"))
        self._scores += scored or ()
        said = {name: delta[name] for name in _KEPT if isinstance(delta.get(name), str) and delta[name]}
        for name, text in said.items():
            self._said[name] = self._said.get(name, "") + text
        thought = delta.get("reasoning_content") or delta.get("reasoning")
        if isinstance(thought, str):
            self._thought += thought
            if self.thinks:
                yield self._piece({"reasoning": thought})
        if said or scored:
            yield self._piece(said, told if scored else None)
        for at, call in enumerate(map(obj, arr(delta.get("tool_calls")))):
            index = call.get("index")
            yield self._piece({"tool_calls": [self._call(index if isinstance(index, int) else at, call)]})
        old = obj(delta.get("function_call"))
        if old:
            first = not self._old
            self._old = True
            made = self._add(0, str(old.get("name") or ""), arguments(old.get("arguments")), "function")
            yield self._piece({"function_call": made if first else {"arguments": made["arguments"]}})
        if given.get("finish_reason"):
            self._end = end_of(given["finish_reason"], self._old, bool(self._calls))

    def _call(self, index: int, call: Json) -> Json:
        kind = "custom" if "custom" in call else "function"
        inner = obj(call.get(kind))
        field = "input" if kind == "custom" else "arguments"
        first = index not in self._calls
        made = self._add(index, str(inner.get("name") or ""), arguments(inner.get(field)), kind)
        if not first:
            return {"index": index, kind: {field: made["arguments"]}}
        self._named[index] = self.ids()
        head = {"index": index, "id": self._named[index], "type": kind}
        return {**head, kind: {"name": made["name"], field: made["arguments"]}}

    def _add(self, index: int, name: str, told: str, kind: str) -> Json:
        call = self._calls.setdefault(index, ["", "", kind])
        call[0] += name if not call[0] else ""
        call[1] += told
        return {"name": call[0], "arguments": told}

    @staticmethod
    def _piece(delta: Json, logprobs: Optional[Json] = None, end: Optional[str] = None) -> Json:
        return {"index": 0, "delta": delta, "logprobs": logprobs, "finish_reason": end}


class _Closing(Iterator[Piece]):
    def __init__(self, pieces: Iterator[Piece], response: httpx.Response) -> None:
        self._pieces = pieces
        self._response = response

    def __next__(self) -> Piece:
        try:
            return next(self._pieces)
        except BaseException:
            self._response.close()
            raise

    def close(self) -> None:
        close(self._pieces)
        self._response.close()
