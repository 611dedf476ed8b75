"""What the events of an assistant's run add up to, and which callbacks they call for.

`Progress` is told each event and says which callbacks of an event handler are due; the handlers themselves are in
`openai._async.assistants`. It takes whatever a server sends and changes no event. Rules: R-AS-3 to R-AS-9.

Messages and steps are kept as parsed JSON, to which `accumulate.py` adds the deltas. Each delta makes a new model of
it, so a snapshot that a callback has kept stays what it was.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, NamedTuple, Optional, Set, Tuple, cast

from . import lazy
from .accumulate import merge, position
from .errors import APITimeoutError
from .guards import is_dict, is_list

if TYPE_CHECKING:
    from ..types.beta.threads.message import Message
    from ..types.beta.threads.run import Run
    from ..types.beta.threads.runs.run_step import RunStep

__all__ = ["Call", "Progress", "is_timeout", "texts"]

_MESSAGE = lazy.Ref("openai.types.beta.threads.message", "Message")
_STEP = lazy.Ref("openai.types.beta.threads.runs.run_step", "RunStep")

_RUN_GOES_ON = frozenset({"created", "queued", "in_progress", "cancelling"})
_RUN_ENDS = frozenset({"requires_action", "completed", "incomplete", "failed", "cancelled", "expired"})
_STEP_ENDS = frozenset({"completed", "cancelled", "expired", "failed"})
_MESSAGE_ENDS = frozenset({"completed", "incomplete"})

Place = Tuple[str, int]  # the id of a message or a step, and the index of a block or a tool call in it


class Call(NamedTuple):
    """A callback that is due: the name of a handler's method, and what it is to be called with."""

    name: str
    arguments: Tuple[Any, ...]


class Progress:
    """All that is known of a run from its events so far."""

    def __init__(self) -> None:
        self.run: Optional[Run] = None
        """The run as the last event about it said."""
        self._messages: Dict[str, _Growing] = {}
        self._steps: Dict[str, _Growing] = {}
        self._message: Optional[str] = None
        self._step: Optional[str] = None
        # What is being written now, and how far it has come. It is done when the next one begins, or when all that it
        # is a part of is; each only once, even if the server should return to it.
        self._block: Optional[Tuple[Place, Any]] = None
        self._tool: Optional[Tuple[Place, Any]] = None
        self._tools: Set[Place] = set()
        self._done: Set[Tuple[str, Place]] = set()

    @property
    def message(self) -> Optional[Message]:
        """The message that was written last, as far as it has come."""
        return None if self._message is None else cast("Message", self._messages[self._message].model)

    @property
    def step(self) -> Optional[RunStep]:
        """The step that was taken last, as far as it has come."""
        return None if self._step is None else cast("RunStep", self._steps[self._step].model)

    @property
    def messages(self) -> List[Message]:
        """All messages, in the order in which they began."""
        return [cast("Message", message.model) for message in self._messages.values()]

    @property
    def steps(self) -> List[RunStep]:
        """All steps, in the order in which they began."""
        return [cast("RunStep", step.model) for step in self._steps.values()]

    def feed(self, event: Any) -> List[Call]:
        """Take in an event; the callbacks that it calls for in their order, without `on_event` (R-AS-5).

        Raises RuntimeError for a piece of a message that has not begun (R-AS-7).
        """
        calls: List[Call] = []
        name = getattr(event, "event", None)
        if isinstance(name, str):
            subject, _, kind = name.rpartition(".")
            data = getattr(event, "data", None)
            if subject == "thread.message":
                self._take_message(kind, data, calls)
            elif subject == "thread.run.step":
                self._take_step(kind, data, calls)
            elif subject == "thread.run":
                self._take_run(kind, data, calls)
        return calls

    def _take_run(self, kind: str, run: Any, calls: List[Call]) -> None:
        if kind in _RUN_GOES_ON:
            self.run = run
        elif kind in _RUN_ENDS:
            self.run = run
            self._end_tool(calls)

    # ------------------------------------------------------------------------------------------------ messages

    def _take_message(self, kind: str, data: Any, calls: List[Call]) -> None:
        if kind == "delta":
            self._add_to_message(data, calls)
        elif kind == "created":
            key = self._message = _settle(self._messages, _MESSAGE, data, self._message)
            blocks = {position(block, place): block for place, block in enumerate(_items(self.message, "content"))}
            _begin(blocks.values(), calls)
            calls.append(Call("on_message_created", (self.message,)))
            for index, block in blocks.items():
                self._turn_to_block((key, index), block, calls)
        elif kind == "in_progress":
            key = self._message = _id(data, self._message)
            self._messages.setdefault(key, _Growing(_MESSAGE, _plain(data)))
        elif kind in _MESSAGE_ENDS:
            self._message = _settle(self._messages, _MESSAGE, data, self._message)
            self._end_block(calls)
            calls.append(Call("on_message_done", (self.message,)))

    def _add_to_message(self, data: Any, calls: List[Call]) -> None:
        key = _id(data, self._message)
        message = self._messages.get(key)
        if message is None:
            raise RuntimeError(f"There came a piece of message {key!r}, but no event that it was created.")
        self._message = key
        delta = getattr(data, "delta", None)
        record = _plain(delta)
        indexes = _number(record.get("content"), key, self._block)
        known = {position(block, place) for place, block in enumerate(_items(message.model, "content"))}
        message.add(record)
        blocks = {index: _at(_items(message.model, "content"), index) for index in indexes}
        _begin([block for index, block in blocks.items() if index not in known], calls)
        for piece, index in zip(_items(delta, "content"), indexes):
            block = blocks[index]
            new, text = _text(piece), _text(block)
            if new is not None and text is not None:
                calls.append(Call("on_text_delta", (new, text)))
            self._turn_to_block((key, index), block, calls)
        calls.append(Call("on_message_delta", (delta, message.model)))

    def _turn_to_block(self, place: Place, block: Any, calls: List[Call]) -> None:
        if self._block is not None and self._block[0] != place:
            self._end_block(calls)
        self._block = (place, block)

    def _end_block(self, calls: List[Call]) -> None:
        if self._block is None:
            return
        (key, index), block = place, _ = self._block
        self._block = None
        if ("block", place) in self._done:
            return
        self._done.add(("block", place))
        # The event that ended the message has the last word, for instance on annotations.
        block = _at(_items(self._messages[key].model, "content"), index) or block
        text = _text(block)
        if text is not None:
            calls.append(Call("on_text_done", (text,)))
        elif getattr(block, "type", None) == "image_file" and getattr(block, "image_file", None) is not None:
            calls.append(Call("on_image_file_done", (block.image_file,)))

    # ------------------------------------------------------------------------------------------------ steps

    def _take_step(self, kind: str, data: Any, calls: List[Call]) -> None:
        if kind == "delta":
            self._add_to_step(data, calls)
        elif kind == "created":
            self._step = _settle(self._steps, _STEP, data, self._step)
            calls.append(Call("on_run_step_created", (self.step,)))
        elif kind == "in_progress":
            key = self._step = _id(data, self._step)
            self._steps.setdefault(key, _Growing(_STEP, _plain(data)))
        elif kind in _STEP_ENDS:
            self._step = _settle(self._steps, _STEP, data, self._step)
            self._end_tool(calls)
            calls.append(Call("on_run_step_done", (self.step,)))

    def _add_to_step(self, data: Any, calls: List[Call]) -> None:
        key = self._step = _id(data, self._step)
        step = self._steps.setdefault(key, _Growing(_STEP, {"id": key, "object": "thread.run.step"}))
        delta = getattr(data, "delta", None)
        record = _plain(delta)
        details = record.get("step_details")
        indexes = _number(details.get("tool_calls") if is_dict(details) else None, key, self._tool)
        step.add(record)
        tools = _tools(step.model)
        for piece, index in zip(_tools(delta), indexes):
            place, tool = (key, index), _at(tools, index)
            if self._tool is not None and self._tool[0] != place:
                self._end_tool(calls)
            self._tool = (place, tool)
            if place in self._tools:
                calls.append(Call("on_tool_call_delta", (piece, tool)))
            else:
                self._tools.add(place)
                calls.append(Call("on_tool_call_created", (tool,)))
        calls.append(Call("on_run_step_delta", (delta, step.model)))

    def _end_tool(self, calls: List[Call]) -> None:
        if self._tool is None:
            return
        (key, index), tool = place, _ = self._tool
        self._tool = None
        if ("tool", place) not in self._done:
            self._done.add(("tool", place))
            calls.append(Call("on_tool_call_done", (_at(_tools(self._steps[key].model), index) or tool,)))


class _Growing:
    """A message or a step while it grows."""

    __slots__ = ("_made", "_record", "_type")

    def __init__(self, type_: lazy.Ref, record: Dict[str, Any]) -> None:
        self._type = type_
        self._record = record
        self._made: Any = None

    def add(self, delta: Dict[str, Any]) -> None:
        self._record = merge(self._record, delta)
        self._made = None

    def replace(self, record: Dict[str, Any]) -> None:
        self._record = {**self._record, **record}
        self._made = None

    @property
    def model(self) -> Any:
        if self._made is None:
            from .decode import decode

            self._made = decode(self._type, self._record)
        return self._made


def _settle(known: Dict[str, _Growing], type_: lazy.Ref, data: Any, current: Optional[str]) -> str:
    """Take the whole of a message or a step as it was sent; its id."""
    key = _id(data, current)
    known.setdefault(key, _Growing(type_, {})).replace(_plain(data))
    return key


def _id(data: Any, current: Optional[str]) -> str:
    key = getattr(data, "id", None)
    return key if isinstance(key, str) else current or ""


def _plain(model: Any) -> Dict[str, Any]:
    """A model as parsed JSON, to be changed at will; nothing if it is none, which no event that fits its type has."""
    dump = getattr(model, "to_dict", None)
    return cast("Dict[str, Any]", dump()) if callable(dump) else {}


def _number(pieces: Any, key: str, current: Optional[Tuple[Place, Any]]) -> List[int]:
    """The indexes of pieces; those that say none get that of what is being written, as the API writes in order."""
    fallback = current[0][1] if current is not None and current[0][0] == key else 0
    indexes: List[int] = []
    for piece in pieces if is_list(pieces) else ():
        indexes.append(position(piece, fallback))
        if is_dict(piece):
            piece["index"] = indexes[-1]
    return indexes


def _items(model: Any, field: str) -> List[Any]:
    items = getattr(model, field, None)
    return items if is_list(items) else []


def _tools(model: Any) -> List[Any]:
    return _items(getattr(model, "step_details", None), "tool_calls")


def _at(items: List[Any], index: int) -> Any:
    """The block or tool call with an index; lists that came whole have none, there its place counts."""
    return next((item for place, item in enumerate(items) if position(item, place) == index), None)


def _text(block: Any) -> Any:
    return getattr(block, "text", None) if getattr(block, "type", None) == "text" else None


def _begin(blocks: Iterable[Any], calls: List[Call]) -> None:
    for block in blocks:
        text = _text(block)
        if text is not None:
            calls.append(Call("on_text_created", (text,)))


def texts(event: Any) -> List[str]:
    """The pieces of text in an event, for `text_deltas`."""
    if getattr(event, "event", None) != "thread.message.delta":
        return []
    pieces = _items(getattr(getattr(event, "data", None), "delta", None), "content")
    values = [getattr(_text(piece), "value", None) for piece in pieces]
    return [value for value in values if isinstance(value, str) and value]


def is_timeout(error: BaseException) -> bool:
    """Whether it is a timeout of the connection or of asyncio (R-AS-6).

    Only libraries that are loaded are asked, since one that isn't can't have raised anything.
    """
    if isinstance(error, (TimeoutError, APITimeoutError)):
        return True
    for module, name in (("asyncio", "TimeoutError"), ("httpx", "TimeoutException"), ("httpx2", "TimeoutException")):
        kind = getattr(sys.modules.get(module), name, None)
        if isinstance(kind, type) and isinstance(error, kind):
            return True
    return False
