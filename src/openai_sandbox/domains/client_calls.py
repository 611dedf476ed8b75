"""Calls that the model makes and the client carries out, as items: functions, commands, patches, actions on a computer.

Neighbours: model/tools.py and model/acts.py decide on them, items.py takes what comes back, responses.py asks.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from ..model import Completion, ToolCall, acts
from ..model.values import arr, is_object, obj
from ..wire import Json

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["made", "within"]

_KINDS: Dict[str, Tuple[str, str]] = {
    "function": ("function_call", "fc_"),
    "custom": ("custom_tool_call", "ctc_"),
    "shell": ("shell_call", "sh_"),
    "local_shell": ("local_shell_call", "lsh_"),
    "apply_patch": ("apply_patch_call", "apc_"),
    "computer": ("computer_call", "cu_"),
    "tool_search": ("tool_search_call", "tsc_"),
}


def made(call: Call, given: ToolCall, tools: List[Json], status: str) -> Json:
    """The item of a call. tools: that the model could call. status: `completed`, or `incomplete` if it was cut off."""
    kind, prefix = _KINDS[given.kind]
    item: Json = {"id": call.new.hex(prefix), "type": kind, "status": status, "call_id": call.new.new("call_")}
    if given.kind == "custom":
        return {**item, "name": given.name, "input": given.arguments}
    if given.kind == "function":
        item.update(name=given.name, arguments=given.arguments)
        group = _namespace(tools, given.name)
        return item if group is None else {**item, "namespace": group}
    asked = _parsed(given.arguments)
    if given.kind == "tool_search":
        return {**item, "execution": "client", "arguments": asked}
    if given.kind == "shell":
        return {**item, "action": _shell(asked), "environment": {"type": "local"}}
    if given.kind == "local_shell":
        return {**item, "action": _exec(asked)}
    if given.kind == "apply_patch":
        # There is no other status than these two of a patch.
        return {**item, "status": "in_progress" if status == "incomplete" else status, "operation": _patch(asked)}
    return {**item, **_computer(tools, asked), "pending_safety_checks": []}


def within(answer: Completion, room: Optional[int]) -> Completion:
    """The answer with no more calls of tools that are no functions than there is room for; None: any number."""
    if room is None:
        return answer
    choice = answer.choices[0]
    kept: List[ToolCall] = []
    for each in choice.tool_calls:
        plain = each.kind in ("function", "custom")
        if plain or room > 0:
            kept.append(each)
            room -= not plain
    return replace(answer, choices=(replace(choice, tool_calls=tuple(kept)),))


def _shell(asked: Json) -> Json:
    commands = [str(command) for command in arr(asked.get("commands"))]
    return {"timeout_ms": None, "max_output_length": None, **asked, "commands": commands}


def _exec(asked: Json) -> Json:
    command = asked.get("command")
    words = [command] if isinstance(command, str) else [str(word) for word in arr(command)]
    rest: Json = {"timeout_ms": None, "working_directory": None, "user": None, **asked}
    return {**rest, "type": "exec", "command": words, "env": obj(asked.get("env"))}


def _patch(asked: Json) -> Json:
    path = str(asked.get("path") or "")
    if asked.get("type") == "delete_file":
        return {"type": "delete_file", "path": path}
    kind = "create_file" if asked.get("type") == "create_file" else "update_file"
    return {"type": kind, "path": path, "diff": str(asked.get("diff") or "")}


def _computer(tools: List[Json], asked: Json) -> Json:
    """The one action of the preview tool, or a list of them. asked: an action, or `actions`."""
    actions: List[Any] = [each for each in arr(asked.get("actions")) if is_object(each)]
    actions = actions or [asked if "type" in asked else {"type": "screenshot"}]
    preview = any(acts.kind_of(tool) == "computer" and tool["type"] != "computer" for tool in tools)
    return {"action": actions[0]} if preview else {"actions": actions}


def _namespace(tools: List[Json], name: str) -> Optional[str]:
    """The group that a function is in; one that was found by search and is in none is in one of its own name."""
    searched = any(tool.get("type") == "tool_search" for tool in tools)
    for tool in tools:
        if tool.get("type") == "namespace" and any(obj(each).get("name") == name for each in arr(tool.get("tools"))):
            return str(tool.get("name"))
        if tool.get("name") == name:
            return name if searched and tool.get("defer_loading") else None
    return None


def _parsed(text: str) -> Json:
    try:
        return obj(json.loads(text))
    except (ValueError, RecursionError):  # its end was cut off
        return {}
