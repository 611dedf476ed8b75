"""What another server writes in a run, while it comes: a message, calls of functions, or one and then the other.

`Live.parts` are the steps as run_answer.py plans them, but what is in them grows as their pieces are taken. Neighbours:
run_events.py lets them happen, chunks.py reads the other server's stream.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Callable, List, Optional

from ..model import Choice
from ..model.values import arr, obj
from ..wire import Json
from .run_answer import Part, Plan

if TYPE_CHECKING:
    from ..chunks import Chunks
    from ..context import Context

__all__ = ["Live"]


class Live:
    """An answer that comes. plan: says how the run stands after it, once all pieces were taken.

    message: begins a step with a message. calls: begins a step with calls. cite: the marks for a text that is whole,
    with the files that they stand for. end: changes the plan to what the end of the answer means.
    """

    def __init__(
        self,
        context: Context,
        chunks: Chunks,
        plan: Plan,
        *,
        message: Callable[[], Part],
        calls: Callable[[], Part],
        cite: Callable[[str], List[Json]],
        end: Callable[[Plan, Part, Choice], None],
    ) -> None:
        self._chunks = chunks
        self._plan = plan
        self._message = message
        self._calls = calls
        self._cite = cite
        self._end = end
        self._over = False
        self._next: Optional[Json] = None
        chunks.ids = partial(context.new.new, "call_")

    def parts(self) -> Iterator[Part]:
        """The steps, each of which is to be taken whole before the next."""
        self._pieces = iter(self._chunks)
        self._take()
        said = False
        while self._next is not None or not said:
            said = True
            calls = bool(obj(self._next).get("tool_calls"))
            part = self._calls() if calls else self._message()
            part.pieces = self._called(part) if calls else self._written(part)
            yield part

    def _take(self) -> None:
        """Read on to where something is said."""
        for piece in self._pieces:
            delta: Json = piece["delta"]
            if any(delta.get(name) for name in ("content", "refusal", "tool_calls")):
                self._next = delta
                return
        self._next = None
        self._over = True

    def _written(self, part: Part) -> Iterator[Json]:
        content: List[Json] = part.message["content"] if part.message is not None else []
        while self._next is not None and not self._next.get("tool_calls"):
            for name in ("content", "refusal"):
                if self._next.get(name):
                    yield _said(content, "text" if name == "content" else name, self._next[name])
            self._take()
        for index, block in enumerate(content):
            for annotation in self._cite(block["text"]["value"]) if block["type"] == "text" else ():
                yield _marked(index, block["text"], annotation)
        self._close(part)

    def _called(self, part: Part) -> Iterator[Json]:
        made: List[Json] = part.step["step_details"]["tool_calls"]
        while self._next is not None:  # a text after calls has no place in a run
            for told in arr(self._next.get("tool_calls")):
                index, function = told["index"], obj(told.get("function"))
                if index == len(made):
                    head = {"id": told["id"], "type": "function"}
                    begun = {"name": function.get("name", ""), "arguments": "", "output": None}
                    made.append({**head, "function": begun})
                    yield {"index": index, **head, "function": dict(begun)}
                said: str = function.get("arguments") or ""
                if said:
                    made[index]["function"]["arguments"] += said
                    yield {"index": index, "type": "function", "function": {"arguments": said}}
            self._take()
        self._close(part)

    def _close(self, part: Part) -> None:
        if self._over:
            whole = self._chunks.completion
            part.cost = {"prompt": whole.usage.prompt_tokens, "completion": whole.usage.completion_tokens}
            self._end(self._plan, part, whole.choices[0])


def _said(content: List[Json], kind: str, text: str) -> Json:
    """A piece of a message, which grows by it."""
    first = not content or content[-1]["type"] != kind
    index = len(content) - (not first)
    if kind == "refusal":
        if first:
            content.append({"type": kind, "refusal": ""})
        content[-1]["refusal"] += text
        return {"index": index, "type": kind, "refusal": text}
    if first:
        content.append({"type": kind, "text": {"value": "", "annotations": []}})
    content[-1]["text"]["value"] += text
    return {"index": index, "type": kind, "text": {"value": text, **({"annotations": []} if first else {})}}


def _marked(index: int, text: Json, annotation: Json) -> Json:
    """A mark at the end of a text, since what was sent of it can't be changed any more."""
    start = len(text["value"])
    cited = {**annotation, "start_index": start, "end_index": start + len(annotation["text"])}
    text["value"] += annotation["text"]
    text["annotations"].append(cited)
    mark = {"value": annotation["text"], "annotations": [{"index": len(text["annotations"]) - 1, **cited}]}
    return {"index": index, "type": "text", "text": mark}
