"""The search for functions that the model is not told of at once (`defer_loading`).

The API searches by itself, then what is found is the function that the model calls next; or it asks the client to, and
the model is told of what the client sends back. Neighbours: model/tools.py decides, client_calls.py makes the calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from .. import check, generation
from ..generation import object_at, string_at
from ..model import ToolCall
from ..model.values import arr, obj
from ..wire import Json

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["check_tool", "found", "known"]


def check_tool(call: Call, tool: Json, where: str) -> None:
    """Check the definition of the tool. Raises `ApiError` 400."""
    if tool.get("execution") is not None:
        check.listed(tool["execution"], f"{where}.execution", ("server", "client"))
    if tool.get("description") is not None:
        string_at(tool, "description", where)
    if tool.get("parameters") is not None:
        place = f"{where}.parameters"
        schema = object_at(tool["parameters"], place)
        generation.check_schema(schema, "the search for tools", place, False, "invalid_function_parameters")


def known(tools: object, given: List[Json]) -> List[Json]:
    """The tools that the model may call: those of the request, and those that clients found in the conversation."""
    out: List[Json] = [obj(tool) for tool in arr(tools)]
    for tool in _loaded(given):
        if tool.get("type") in ("function", "custom", "namespace") and _names(tool) not in map(_names, out):
            out.append(tool)
    return out


def found(call: Call, calls: List[ToolCall], given: List[Json]) -> List[Json]:
    """The items of a search that finds the deferred functions among calls; none if all are known already."""
    tools = [obj(tool) for tool in arr(call.body.get("tools"))]
    if not any(tool.get("type") == "tool_search" and tool.get("execution") != "client" for tool in tools):
        return []
    names = {each.name for each in calls} - {name for tool in _loaded(given) for name in _names(tool)}
    wanted = [tool for tool in tools if _deferred(tool) and names & set(_names(tool))]
    if not wanted:
        return []
    shared: Json = {"execution": "server", "call_id": None, "status": "completed"}
    paths = [tool["name"] for tool in wanted]
    asked: Json = {"id": call.new.hex("tsc_"), "type": "tool_search_call", **shared, "arguments": {"paths": paths}}
    return [asked, {"id": call.new.hex("tso_"), "type": "tool_search_output", **shared, "tools": wanted}]


def _loaded(given: List[Json]) -> List[Json]:
    return [obj(tool) for item in given if item["type"] == "tool_search_output" for tool in arr(item.get("tools"))]


def _names(tool: Json) -> List[str]:
    inner = arr(tool.get("tools")) if tool.get("type") == "namespace" else [tool]
    return [str(each.get("name")) for each in map(obj, inner)]


def _deferred(tool: Json) -> bool:
    inner = arr(tool.get("tools")) if tool.get("type") == "namespace" else [tool]
    return any(obj(each).get("defer_loading") for each in inner)
