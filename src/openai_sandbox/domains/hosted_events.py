"""What a stream tells of the items of tools that are no functions, and where citations end.

Part of response_events.py, which numbers the events.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Dict

from ..model.values import obj
from ..wire import Json

__all__ = ["STAGED", "begun", "end_of", "happening"]

_EMPTY: Dict[str, Json] = {
    "file_search_call": {"queries": [], "results": None},
    "web_search_call": {"action": {"type": "search", "query": "", "queries": []}},
    "code_interpreter_call": {"code": "", "outputs": None},
    "image_generation_call": {"result": None},
    "mcp_list_tools": {"tools": [], "error": None},
    "mcp_call": {"arguments": "", "output": None, "error": None},
    "mcp_approval_request": {},
    "local_shell_call": {"action": {"type": "exec", "command": [], "env": {}}},
    "shell_call": {"action": {"commands": [], "timeout_ms": None, "max_output_length": None}},
    "shell_call_output": {"output": []},
    "apply_patch_call": {},
    "computer_call": {},
    "tool_search_call": {"arguments": {}},
    "tool_search_output": {"tools": []},
}
"""What is not known of an item yet when it begins."""

_LATE = {
    "computer_call": ("action", "actions"),
    "image_generation_call": (
        "action",
        "background",
        "error",
        "output_format",
        "quality",
        "revised_prompt",
        "size",
        "svg_usage",
    ),
}
"""What is not there at all until it is known."""

_STATELESS = ("mcp_list_tools", "mcp_approval_request")

STAGED = tuple(_EMPTY)
"""The types of items that this module knows."""


def begun(item: Json) -> Json:
    """An item as it is when it begins."""
    kind = item["type"]
    out = {name: value for name, value in item.items() if name not in _LATE.get(kind, ())}
    out.update(_EMPTY[kind])
    if kind == "apply_patch_call" and "diff" in item["operation"]:
        out["operation"] = {**item["operation"], "diff": ""}
    return out if kind in _STATELESS else {**out, "status": "in_progress"}


def happening(item: Json, whole: Json, place: Json, split: Callable[[str], Iterable[str]]) -> Iterator[Json]:
    """The events between the beginning and the end of an item. whole: the item with what is never shown."""
    kind = item["type"]
    if kind in ("file_search_call", "web_search_call"):
        for stage in ("in_progress", "searching", "completed"):
            yield {"type": f"response.{kind}.{stage}", **place}
    elif kind == "code_interpreter_call":
        yield {"type": f"response.{kind}.in_progress", **place}
        for piece in split(item["code"]):
            yield {"type": "response.code_interpreter_call_code.delta", **place, "delta": piece}
        yield {"type": "response.code_interpreter_call_code.done", **place, "code": item["code"]}
        yield {"type": f"response.{kind}.interpreting", **place}
        yield {"type": f"response.{kind}.completed", **place}
    elif kind == "image_generation_call":
        yield from _image(item, whole, place)
    elif kind == "mcp_list_tools":
        yield {"type": f"response.{kind}.in_progress", **place}
        yield {"type": f"response.{kind}.{'failed' if item['error'] else 'completed'}", **place}
    elif kind == "mcp_call":
        yield {"type": f"response.{kind}.in_progress", **place}
        for piece in split(item["arguments"]):
            yield {"type": "response.mcp_call_arguments.delta", **place, "delta": piece}
        yield {"type": "response.mcp_call_arguments.done", **place, "arguments": item["arguments"]}
        yield {"type": f"response.{kind}.{'failed' if item['error'] else 'completed'}", **place}
    elif kind == "shell_call":
        yield from _commands(item, place["output_index"], split)
    elif kind == "shell_call_output":
        for at, output in enumerate(item["output"]):
            there = {**place, "command_index": at}
            for name in ("stdout", "stderr"):
                if output[name]:
                    yield {"type": "response.shell_call_output_content.delta", **there, "delta": {name: output[name]}}
            yield {"type": "response.shell_call_output_content.done", **there, "output": [output]}


def end_of(annotation: Json) -> int:
    """Where a citation ends in its text."""
    end: int = annotation["index"] if "index" in annotation else annotation.get("end_index", 0)
    return end


def _image(item: Json, whole: Json, place: Json) -> Iterator[Json]:
    yield {"type": "response.image_generation_call.in_progress", **place}
    yield {"type": "response.image_generation_call.generating", **place}
    traits: Json = {name: item[name] for name in ("background", "output_format", "quality", "size") if name in item}
    for at, picture in enumerate(obj(whole.get("hidden")).get("partial_images", ())):
        partial = {"partial_image_index": at, "partial_image_b64": picture}
        yield {"type": "response.image_generation_call.partial_image", **place, **partial, **traits}
    if item["status"] == "completed":
        yield {"type": "response.image_generation_call.completed", **place}


def _commands(item: Json, index: int, split: Callable[[str], Iterable[str]]) -> Iterator[Json]:
    for at, command in enumerate(item["action"]["commands"]):
        place = {"output_index": index, "command_index": at}
        yield {"type": "response.shell_call_command.added", **place, "command": ""}
        for piece in split(command):
            yield {"type": "response.shell_call_command.delta", **place, "delta": piece}
        yield {"type": "response.shell_call_command.done", **place, "command": command}
