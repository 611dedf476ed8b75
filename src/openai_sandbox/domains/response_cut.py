"""A response that ends before its time, because new input has come: what it has said stays, the rest was never said.

Neighbours: response_events.py tells of whole responses, responses_talk.py takes the new input.
"""

from __future__ import annotations

import copy
from typing import List, Tuple

from ..model import tokens
from ..wire import Json
from .response_events import events

__all__ = ["cut"]

_SAID = {
    "response.output_text.delta": ("content", "text"),
    "response.refusal.delta": ("content", "refusal"),
    "response.reasoning_summary_text.delta": ("summary", "text"),
}
_PARTS = {"response.content_part.added": "content", "response.reasoning_summary_part.added": "summary"}


def cut(response: Json, told: List[Json]) -> Tuple[Json, List[Json]]:
    """The response as far as events have told of it, and the events that tell of its end; their numbers go on."""
    output = _output(told)
    usage = copy.deepcopy(response["usage"])
    if usage is not None:
        thought = usage["output_tokens_details"]["reasoning_tokens"] if output else 0
        said = min(usage["output_tokens"], thought + sum(map(_cost, output)))
        usage["output_tokens_details"]["reasoning_tokens"] = thought
        usage.update(output_tokens=said, total_tokens=usage["input_tokens"] + said)
    short: Json = {
        **response,
        "status": "incomplete",
        "completed_at": None,
        "incomplete_details": {"reason": "steered"},
        "output": output,
        "usage": usage,
    }
    known = set(map(_place, told))
    ends = [event for event in events(short, lambda text: [text]) if event["type"].endswith(".done")]
    left = [event for event in ends if _place(event) not in known]
    left.append({"type": "response.incomplete", "response": short})
    for number, event in enumerate(left, len(told)):
        event["sequence_number"] = number
    return short, left


def _output(told: List[Json]) -> List[Json]:
    output: List[Json] = []
    for event in told:
        kind: str = event["type"]
        at: int = event.get("output_index", 0)
        if kind == "response.output_item.added":
            item: Json = copy.deepcopy(event["item"])
            output.append(item)
        elif kind == "response.output_item.done":
            output[at] = event["item"]
        elif kind in _PARTS:
            parts: List[Json] = output[at][_PARTS[kind]]
            parts.append({**event["part"]})
        elif kind in _SAID:
            name, field = _SAID[kind]
            part = _part(output[at], name, event)
            part[field] += event["delta"]
            if "logprobs" in event:
                part["logprobs"] = [*part["logprobs"], *event["logprobs"]]
        elif kind == "response.output_text.annotation.added":
            part = _part(output[at], "content", event)
            part["annotations"] = [*part["annotations"], event["annotation"]]
    if output and output[-1].get("status") == "in_progress":
        output[-1]["status"] = "incomplete"
    return output


def _part(item: Json, name: str, event: Json) -> Json:
    parts: List[Json] = item[name]
    at: int = event["content_index" if name == "content" else "summary_index"]
    return parts[at]


def _place(event: Json) -> Tuple[object, ...]:
    return event["type"], event.get("output_index"), event.get("content_index"), event.get("summary_index")


def _cost(item: Json) -> int:
    texts = [part.get("text") or part.get("refusal") or "" for part in item.get("content", ())]
    return sum(map(tokens.count, [*texts, item.get("arguments", ""), item.get("input", "")]))
