"""An answer that another server streams, read while it comes. Part of upstream.py."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Dict, List, Optional, Tuple

import httpx

from openai._core.sse import SSEDecoder

from . import reading
from .errors import ApiError
from .generation import logprobs
from .lines import Exchange
from .model import Choice, Completion, Token, ToolCall, Usage
from .model.values import arr, is_number, is_object, obj
from .reading import failed
from .upstream import Left, rest, unheard
from .wire import Json, Piece, close, sse

if TYPE_CHECKING:
    from .state import State

__all__ = ["Chunks"]

_DONE = "[DONE]"
_ERROR = 502  # the status of an error that comes in a stream

Refused = Callable[[int, object, Mapping[str, str]], ApiError]


@dataclass
class _Call:
    """A call of a function as far as it was told. id: ours. theirs: that of the server, if it gives any."""

    id: str
    theirs: object
    kind: str
    name: str = ""
    told: str = ""

    @property
    def made(self) -> ToolCall:
        return ToolCall(self.name, self.told, self.kind)


@dataclass
class _Growing:
    """A choice as far as it was told. places: where the server's calls are among ours."""

    content: str = ""
    refusal: Optional[str] = None
    thought: str = ""
    scores: List[Token] = field(default_factory=lambda: [])
    calls: List[_Call] = field(default_factory=lambda: [])
    places: Dict[int, int] = field(default_factory=lambda: {})
    old: bool = False
    ended: bool = False
    end: str = "stop"

    def choice(self, index: int) -> Choice:
        """The choice of the whole answer."""
        silent = self.refusal is not None or bool(self.calls)
        return Choice(
            index,
            self.end,
            content=self.content or (None if silent else ""),
            refusal=self.refusal,
            tool_calls=tuple(call.made for call in self.calls),
            logprobs=tuple(self.scores) or None,
            reasoning=self.thought or None,
        )


class Chunks:
    """The `choices` of the chunks, in the API's form; after the last one `completion` is what they say together.

    What the model thought is told, too, as `reasoning_content`, and a plain text as `content`. Where the server gives
    fewer choices than are wanted, it is asked again for the rest.

    ask: sends the request, with the given changes. body: the request. refused: makes an error of the server's one of
    ours. The first chunk is awaited at once. Raises `ApiError` 502 for a stream that breaks or makes no sense, `Left`
    if it was broken off because the client has left. ids: gives the ids of tool calls; set it before the first choice
    is taken. counted: counts what the whole answer cost if the server does not say.
    """

    def __init__(self, ask: Callable[[Json], Exchange], body: Json, refused: Refused) -> None:
        self.ids: Callable[[], str] = str
        self.counted: Callable[[Completion], Completion] = lambda whole: whole
        self._ask = ask
        self._body = body
        self._wanted = int(body.get("n") or 1)
        self._refused = refused
        self._choices: List[_Growing] = []
        self._usage = Usage(0, 0)
        self._open({})
        self.model = str(obj(self._first).get("model") or body["model"])

    def _open(self, more: Json) -> None:
        self._exchange = self._ask(more)
        self._done = False
        self._read = self._values(self._exchange)
        try:
            self._first: Optional[Json] = next(self._read, None)
        except BaseException:
            self._exchange.close()
            raise

    def __iter__(self) -> Iterator[Json]:
        while True:
            before = len(self._choices)
            yield from self._stream(before)
            if len(self._choices) >= self._wanted:
                return
            if len(self._choices) == before:
                raise failed("gave no choices")
            self._exchange.close()
            self._open(rest(self._body, len(self._choices)))

    @property
    def completion(self) -> Completion:
        """The whole answer."""
        choices = [choice.choice(index) for index, choice in enumerate(self._choices)]
        return self.counted(Completion(self.model, tuple(choices), self._usage))

    @property
    def names(self) -> List[List[str]]:
        """The ids of the tool calls of each choice."""
        return [[call.id for call in choice.calls] for choice in self._choices]

    def through(self, pieces: Iterator[Piece], state: State) -> Iterator[Piece]:
        """The pieces that are made of this; an `ApiError` becomes the last of them. Closing them, even before the first
        is taken, closes the connection. state: what they may change, unless it was replaced."""
        return _Closing(pieces, self, state)

    def close(self) -> None:
        """Close the connection."""
        self._exchange.close()

    def _stream(self, before: int) -> Iterator[Json]:
        """What one stream tells. before: how many choices are there already."""
        used = Usage(0, 0)
        chunk = self._first
        while chunk is not None:
            if chunk.get("usage"):
                used = reading.usage(chunk)
            for given in map(obj, arr(chunk.get("choices"))):
                at = given.get("index")
                index = before + (int(at) if is_number(at) and at > 0 else 0)
                if index < self._wanted:
                    yield from self._begin(index)
                    yield from self._choice(index, given)
            chunk = next(self._read, None)
        self._usage = reading.total(self._usage, used)
        told = self._choices[before:]
        if not self._done and not (told and all(choice.ended for choice in told)):
            raise failed("broke off its stream")
        for index in range(before, len(self._choices)):
            yield from self._finish(index)

    def _begin(self, index: int) -> Iterator[Json]:
        while len(self._choices) <= index:
            self._choices.append(_Growing())
            yield _piece(len(self._choices) - 1, {"role": "assistant", "content": "", "refusal": None})

    def _choice(self, index: int, given: Json) -> Iterator[Json]:
        choice = self._choices[index]
        delta = obj(given.get("delta")) or obj(given.get("message"))
        told = obj(given.get("logprobs"))
        if "text" in given:
            delta = {"content": given["text"]}
            scored = reading.plain_scores(told)
        else:
            scored = reading.scores(told.get("content") or told.get("refusal"))
        content, refusal, thought = reading.said(delta)
        if thought:
            choice.thought += thought
            yield _piece(index, {"reasoning_content": thought})
        if content or refusal or scored:
            said = {name: text for name, text in (("content", content), ("refusal", refusal)) if text}
            choice.content += content or ""
            choice.refusal = (choice.refusal or "") + refusal if refusal else choice.refusal
            choice.scores += scored or ()
            yield _piece(index, said, _scores(scored, bool(refusal)))
        for at, call in enumerate(map(obj, arr(delta.get("tool_calls")))):
            yield _piece(index, {"tool_calls": [self._call(choice, at, call)]})
        old = obj(delta.get("function_call"))
        if old:
            yield _piece(index, {"function_call": self._old_call(choice, old)})
        if given.get("finish_reason"):
            choice.ended = True
            choice.end = given["finish_reason"]

    def _call(self, choice: _Growing, at: int, call: Json) -> Json:
        index, id = call.get("index"), call.get("id")
        kind = "custom" if "custom" in call else "function"
        inner = obj(call.get(kind))
        name, told = str(inner.get("name") or ""), reading.arguments(inner.get(_FIELD[kind]))
        given = int(index) if is_number(index) else at
        place = choice.places.get(given)
        # Some servers give all their calls the same place, and tell them apart by their ids.
        if place is not None and name and id and id != choice.calls[place].theirs:
            place = None
        if place is not None:
            made = choice.calls[place]
            made.name = made.name or name
            made.told += told
            return {"index": place, made.kind: {_FIELD[made.kind]: told}}
        place = choice.places[given] = len(choice.calls)
        made = _Call(self.ids(), id, kind, name, told)
        choice.calls.append(made)
        return {"index": place, "id": made.id, "type": kind, kind: {"name": name, _FIELD[kind]: told}}

    def _old_call(self, choice: _Growing, given: Json) -> Json:
        told = reading.arguments(given.get("arguments"))
        if choice.old:
            choice.calls[0].told += told
            return {"arguments": told}
        choice.old = True
        choice.calls[:] = [_Call(self.ids(), None, "function", str(given.get("name") or ""), told)]
        return {"name": choice.calls[0].name, "arguments": told}

    def _finish(self, index: int) -> Iterator[Json]:
        choice = self._choices[index]
        end = choice.end if choice.ended else None
        choice.end = reading.end_of(end, choice.old, bool(choice.calls))
        for place, call in enumerate(choice.calls):
            if not call.told and call.kind == "function" and choice.end != "length":
                call.told = "{}"  # a function without parameters
                said: Json = {"arguments": call.told}
                tools = [{"index": place, "function": said}]
                yield _piece(index, {"function_call": said} if choice.old else {"tool_calls": tools})
        yield _piece(index, {}, end=choice.end)

    # what is read

    def _values(self, exchange: Exchange) -> Iterator[Json]:
        try:
            for data in self._data(exchange):
                if data == _DONE:
                    self._done = True
                    return
                value: object = json.loads(data)
                if not is_object(value):
                    raise ValueError
                if value.get("error") or value.get("object") == "error":
                    raise self._refused(_ERROR, value, {})
                yield value
        except httpx.HTTPError as error:
            raise unheard(error, exchange.caller, "broke off its stream") from None
        except (ValueError, RecursionError):
            raise failed("gave a stream of something else than JSON objects") from None

    def _data(self, exchange: Exchange) -> Iterator[str]:
        """The data of the events; one that is the whole answer if the server does not stream."""
        blocks = exchange.blocks()
        if "json" in exchange.headers.get("content-type", ""):
            whole = exchange.read()
            if whole.lstrip().startswith(b"{"):
                yield whole.decode("utf-8", "replace")
                self._done = True
                return
            blocks = iter((whole,))
        for event in SSEDecoder().iter_bytes(blocks):
            if event.data.strip():
                yield event.data.strip()


_FIELD = {"function": "arguments", "custom": "input"}


def _piece(index: int, delta: Json, scores: Optional[Json] = None, end: Optional[str] = None) -> Json:
    return {"index": index, "delta": delta, "logprobs": scores, "finish_reason": end}


def _scores(tokens: Optional[Tuple[Token, ...]], refused: bool) -> Optional[Json]:
    if tokens is None:
        return None
    told = logprobs(tokens)
    return {"content": None, "refusal": told} if refused else {"content": told, "refusal": None}


class _Closing(Iterator[Piece]):
    def __init__(self, pieces: Iterator[Piece], answer: Chunks, state: State) -> None:
        self._pieces = pieces
        self._answer = answer
        self._state = state
        self._since = state.replaced

    def __next__(self) -> Piece:
        try:
            with self._state.visit(self._since):
                return next(self._pieces)
        except BaseException as error:
            self._answer.close()
            if isinstance(error, Left) or not isinstance(error, ApiError):
                raise
            return sse(error.payload())

    def close(self) -> None:
        close(self._pieces)
        self._answer.close()
