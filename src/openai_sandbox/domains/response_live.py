"""A response that another server writes, told while it comes: its events, and what there is to store at its end.

What came of tools that the API runs is told first. Neighbours: response_events.py tells of responses that are finished,
chunks.py reads the other server's stream.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Tuple

from ..errors import ApiError
from ..model import ToolCall
from ..model.values import arr, obj
from ..upstream import Left
from ..wire import Json
from . import client_calls, hosted
from .response_events import CALLS, of_item, opening

if TYPE_CHECKING:
    from ..chunks import Chunks
    from ..sandbox import Call

__all__ = ["Live"]

_FIELDS = {"output_text": "text", "refusal": "refusal"}


class Live:
    """The events of a response. response: as it is before anything was said; in the end as it is to be stored.

    tools: that the model can call. used: the items of those that the API has run, whole, and as they are shown. reason:
    gives the item of what the model thought. finish: gives the response of what was said (`Chunks.completion`) with the
    items of the output that were told of.
    """

    def __init__(
        self,
        call: Call,
        chunks: Chunks,
        response: Json,
        tools: List[Json],
        used: Sequence[Tuple[Json, Json]],
        reason: Callable[[str], Json],
        finish: Callable[[List[Json]], Json],
    ) -> None:
        self.response = response
        self._reason = reason
        self._thought: Optional[str] = None  # of the open item, which is the last one
        self._call = call
        self._chunks = chunks
        self._tools = tools
        self._used = used
        self._spoke = False
        self._finish = finish
        self._output: List[Json] = []
        self._message: Optional[int] = None  # where the open one is in the output
        self._scored = True
        self._calls: Dict[int, int] = {}

    def __iter__(self) -> Iterator[Json]:
        """All events but the last, which is `end`."""
        yield from opening(self.response)
        for index, (whole, shown) in enumerate(self._used):
            self._output.append(shown)
            yield from of_item(index, shown, whole, self._call.sandbox.model.pieces)
        try:
            for piece in self._chunks:
                yield from self._piece(piece)
        except Left:
            raise
        except ApiError as error:
            yield from self._close("incomplete")
            code = "rate_limit_exceeded" if error.status == 429 else "server_error"
            failure = {"code": code, "message": error.message}
            self.response = {**self.response, "status": "failed", "error": failure, "output": self._output}
            return
        end = self._chunks.completion.choices[0].finish_reason
        if not self._spoke and end != "length":
            yield from self._say("output_text", "", [])
        yield from self._close("incomplete" if end in ("length", "content_filter") else "completed")
        self.response = self._finish(self._output)

    @property
    def end(self) -> Json:
        """The last event."""
        return {"type": f"response.{self.response['status']}", "response": self.response}

    def _piece(self, piece: Json) -> Iterator[Json]:
        delta = piece["delta"]
        if delta.get("reasoning_content"):
            yield from self._think(delta["reasoning_content"])
        scores: List[Any] = arr(obj(piece["logprobs"]).get("content"))
        if delta.get("content") or scores:
            yield from self._say("output_text", delta.get("content") or "", scores)
        if delta.get("refusal"):
            yield from self._say("refusal", delta["refusal"], [])
        for call in arr(delta.get("tool_calls")):
            yield from self._argue(call)

    # thoughts

    def _think(self, text: str) -> Iterator[Json]:
        if self._thought is None:
            yield from self._close_message("completed")
            self._thought = ""
            self._output.append(self._reason(""))
            yield self._added(len(self._output) - 1)
            if self._tells:
                part = {"type": "summary_text", "text": ""}
                yield {"type": "response.reasoning_summary_part.added", **self._summary, "part": part}
        self._thought += text
        if self._tells:
            yield {"type": "response.reasoning_summary_text.delta", **self._summary, "delta": text}

    def _close_thought(self) -> Iterator[Json]:
        thought, self._thought = self._thought, None
        if thought is None:
            return
        self._output[-1] = {**self._reason(thought), "id": self._output[-1]["id"]}
        for part in self._output[-1]["summary"]:
            yield {"type": "response.reasoning_summary_text.done", **self._summary, "text": thought}
            yield {"type": "response.reasoning_summary_part.done", **self._summary, "part": part}
        index = len(self._output) - 1
        yield {"type": "response.output_item.done", "output_index": index, "item": self._output[index]}

    @property
    def _tells(self) -> bool:
        """Whether a summary of the thoughts was asked for."""
        return bool(self._reason("?")["summary"])

    @property
    def _summary(self) -> Json:
        index = len(self._output) - 1
        return {"item_id": self._output[index]["id"], "output_index": index, "summary_index": 0}

    # messages

    def _say(self, kind: str, text: str, scores: List[Any]) -> Iterator[Json]:
        if self._message is None:
            self._spoke = True
            yield from self._close_thought()
            self._message = len(self._output)
            item: Json = {"id": self._call.new.hex("msg_"), "type": "message", "status": "in_progress"}
            self._output.append({**item, "role": "assistant", "content": []})
            yield self._added(self._message)
        item = self._output[self._message]
        parts: List[Json] = item["content"]
        if not parts or parts[-1]["type"] != kind:
            yield from self._close_part()
            self._scored = True
            empty: Json = {"type": kind, _FIELDS[kind]: ""}
            parts.append({**empty, "annotations": [], "logprobs": []} if kind == "output_text" else empty)
            yield {"type": "response.content_part.added", **self._place(self._message), "part": _copy(parts[-1])}
        if not text:
            return
        part = parts[-1]
        part[_FIELDS[kind]] += text
        event: Json = {"type": f"response.{kind}.delta", **self._place(self._message), "delta": text}
        if kind == "output_text":
            # Scores that do not make up the text are left out, as they are of a whole response.
            self._scored = self._scored and "".join(str(obj(each).get("token")) for each in scores) == text
            event["logprobs"] = scores if self._scored else []
            part["logprobs"] = [*part["logprobs"], *scores] if self._scored else []
        yield event

    def _close_part(self) -> Iterator[Json]:
        if self._message is None or not self._output[self._message]["content"]:
            return
        part = self._output[self._message]["content"][-1]
        field = _FIELDS[part["type"]]
        place = self._place(self._message)
        if self._used and field == "text":
            hosted.annotate([self._output[self._message]], [whole for whole, _ in self._used])
            for at, cited in enumerate(part["annotations"]):
                added: Json = {"annotation_index": at, "annotation": cited}
                yield {"type": "response.output_text.annotation.added", **place, **added}
        done: Json = {"type": f"response.{part['type']}.done", **place, field: part[field]}
        yield {**done, "logprobs": part["logprobs"]} if field == "text" else done
        yield {"type": "response.content_part.done", **place, "part": part}

    def _place(self, index: int) -> Json:
        item = self._output[index]
        return {"item_id": item["id"], "output_index": index, "content_index": max(len(item["content"]) - 1, 0)}

    def _close_message(self, status: str) -> Iterator[Json]:
        if self._message is not None:
            yield from self._close_part()
            index, self._message = self._message, None
            yield self._done(index, status)

    # calls of functions: they stay open to the end, since servers may write several at a time

    def _argue(self, call: Json) -> Iterator[Json]:
        kind = "custom" if "custom" in call else "function"
        inner = obj(call.get(kind))
        at: int = call["index"]
        if at not in self._calls:
            self._spoke = True
            yield from self._close_thought()
            yield from self._close_message("completed")
            self._calls[at] = len(self._output)
            made = ToolCall(str(inner.get("name")), "", kind)
            self._output.append(client_calls.made(self._call, made, self._tools, "in_progress"))
            yield self._added(self._calls[at])
        told = str(inner.get("input" if kind == "custom" else "arguments") or "")
        if told:
            yield self._argued(self._calls[at], told)

    def _argued(self, index: int, told: str) -> Json:
        item = self._output[index]
        name, field = CALLS[item["type"]]
        item[field] += told
        place = {"item_id": item["id"], "output_index": index}
        return {"type": f"response.{name}.delta", **place, "delta": told}

    def _close(self, status: str) -> Iterator[Json]:
        yield from self._close_thought()
        yield from self._close_message(status)
        for index in self._calls.values():
            item = self._output[index]
            name, field = CALLS[item["type"]]
            if not item[field] and status == "completed":
                yield self._argued(index, "{}")
            done: Json = {"type": f"response.{name}.done", "item_id": item["id"], "output_index": index}
            done[field] = item[field]
            yield {**done, "name": item["name"]} if field == "arguments" else done
            yield self._done(index, status)

    # items

    def _added(self, index: int) -> Json:
        return {"type": "response.output_item.added", "output_index": index, "item": _copy(self._output[index])}

    def _done(self, index: int, status: str) -> Json:
        self._output[index]["status"] = status
        return {"type": "response.output_item.done", "output_index": index, "item": self._output[index]}


def _copy(item: Json) -> Json:
    return {name: [*value] if isinstance(value, list) else value for name, value in item.items()}
