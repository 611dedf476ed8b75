"""The events of a response, read off the finished response, and when they happen if it runs in the background.

Neighbour: hosted_events.py has those of tools that are no functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Dict, Optional

from ..wire import Json
from . import hosted_events

__all__ = ["CALLS", "Timeline", "events", "of_item", "opening"]

_QUEUED = 0.25  # seconds that a background response waits
_RUNNING = 0.75  # seconds that it then takes


class Timeline:
    """When the events of a background response happen. It is made of what is stored: `start` and `total`."""

    def __init__(self, stored: Json) -> None:
        self._start: float = stored["start"]
        self._total: int = stored["total"]

    @staticmethod
    def of(now: float, total: int) -> Json:
        """What to store for a response that begins now and has so many events."""
        return {"start": now, "total": total}

    @property
    def end(self) -> int:
        """When it is finished, in whole seconds."""
        return int(self._start + _QUEUED + _RUNNING)

    def due(self, number: int) -> float:
        """The time of an event: the first two at once, `response.in_progress` when the queue is over, and so on."""
        if number < 2:
            return self._start
        return self._start + _QUEUED + _RUNNING * (number - 2) / max(1, self._total - 3)

    def shown(self, now: float) -> int:
        """How many events have happened."""
        return sum(1 for number in range(self._total) if self.due(number) <= now)

    def status(self, now: float) -> Optional[str]:
        """`queued` or `in_progress`; None when it is finished."""
        if now >= self.due(self._total - 1):
            return None
        return "in_progress" if now >= self.due(2) else "queued"


def events(response: Json, split: Callable[[str], Iterable[str]], hosted: Iterable[Json] = ()) -> Iterator[Json]:
    """All events in the API's order. split: cuts a text into the pieces in which it is sent. hosted: the items of tools
    that the API ran, with what only events tell of them."""
    whole = {item["id"]: item for item in hosted}
    for number, event in enumerate(_events(response, split, whole)):
        event["sequence_number"] = number
        yield event


def opening(response: Json) -> Iterator[Json]:
    """The events before anything was said."""
    begun: Json = {
        **response,
        "status": "in_progress",
        "output": [],
        "usage": None,
        "completed_at": None,
        "incomplete_details": None,
    }
    if response["background"]:
        queued: Json = {**begun, "status": "queued"}
        yield {"type": "response.created", "response": queued}
        yield {"type": "response.queued", "response": queued}
    else:
        yield {"type": "response.created", "response": begun}
    yield {"type": "response.in_progress", "response": begun}


def _events(response: Json, split: Callable[[str], Iterable[str]], whole: Dict[str, Json]) -> Iterator[Json]:
    yield from opening(response)
    for index, item in enumerate(response["output"]):
        yield from of_item(index, item, whole[item["id"]] if item["id"] in whole else item, split)
    yield {"type": f"response.{response['status']}", "response": response}


def of_item(index: int, item: Json, whole: Json, split: Callable[[str], Iterable[str]]) -> Iterator[Json]:
    """The events of an item of the output. whole: the item with what only events tell of it."""
    yield {"type": "response.output_item.added", "output_index": index, "item": _begun(item)}
    place = {"item_id": item["id"], "output_index": index}
    if item["type"] == "message":
        for at, part in enumerate(item["content"]):
            yield from _part(part, {**place, "content_index": at}, split)
    elif item["type"] == "reasoning":
        for at, part in enumerate(item["summary"]):
            yield from _summary(part, {**place, "summary_index": at}, split)
    elif item["type"] in hosted_events.STAGED:
        yield from hosted_events.happening(item, whole, place, split)
    else:
        kind, field = CALLS[item["type"]]
        for piece in split(item[field]):
            yield {"type": f"response.{kind}.delta", **place, "delta": piece}
        done = {"type": f"response.{kind}.done", **place, field: item[field]}
        yield {**done, "name": item["name"]} if field == "arguments" else done
    yield {"type": "response.output_item.done", "output_index": index, "item": item}


CALLS = {
    "function_call": ("function_call_arguments", "arguments"),
    "custom_tool_call": ("custom_tool_call_input", "input"),
}
"""What events call the arguments of calls, and the field that they are in."""


def _begun(item: Json) -> Json:
    """An item as it is when it begins."""
    if item["type"] == "message":
        return {**item, "status": "in_progress", "content": []}
    if item["type"] == "reasoning":
        return {**item, "summary": []}
    if item["type"] in hosted_events.STAGED:
        return hosted_events.begun(item)
    return {**item, "status": "in_progress", CALLS[item["type"]][1]: ""}


def _part(part: Json, place: Json, split: Callable[[str], Iterable[str]]) -> Iterator[Json]:
    if part["type"] == "refusal":
        yield {"type": "response.content_part.added", **place, "part": {"type": "refusal", "refusal": ""}}
        for piece in split(part["refusal"]):
            yield {"type": "response.refusal.delta", **place, "delta": piece}
        yield {"type": "response.refusal.done", **place, "refusal": part["refusal"]}
    else:
        yield {
            "type": "response.content_part.added",
            **place,
            "part": {**part, "text": "", "annotations": [], "logprobs": []},
        }
        scores = part["logprobs"]
        pieces = [(score["token"], [score]) for score in scores] or [(piece, []) for piece in split(part["text"])]
        said, cited = 0, 0
        for piece, scored in pieces:
            yield {"type": "response.output_text.delta", **place, "delta": piece, "logprobs": scored}
            said += len(piece)
            while cited < len(part["annotations"]) and hosted_events.end_of(part["annotations"][cited]) <= said:
                added = {"annotation_index": cited, "annotation": part["annotations"][cited]}
                yield {"type": "response.output_text.annotation.added", **place, **added}
                cited += 1
        yield {"type": "response.output_text.done", **place, "text": part["text"], "logprobs": scores}
    yield {"type": "response.content_part.done", **place, "part": part}


def _summary(part: Json, place: Json, split: Callable[[str], Iterable[str]]) -> Iterator[Json]:
    yield {"type": "response.reasoning_summary_part.added", **place, "part": {**part, "text": ""}}
    for piece in split(part["text"]):
        yield {"type": "response.reasoning_summary_text.delta", **place, "delta": piece}
    yield {"type": "response.reasoning_summary_text.done", **place, "text": part["text"]}
    yield {"type": "response.reasoning_summary_part.done", **place, "part": part}
