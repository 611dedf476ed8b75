"""Which tools of a request are hosted, which of those the API runs, and which it runs now.

Neighbours: hosted.py runs them, model/tools.py decides on functions and, with model/acts.py, on what clients carry out.
"""

from __future__ import annotations

from typing import Dict, List, Optional

from ..model import acts, tools
from ..model.turns import last_user, read
from ..model.values import arr, dice, is_object, obj
from ..wire import Json

__all__ = ["HOSTED", "allowed", "calls_own", "forced", "named", "own", "queries", "served"]

HOSTED = (
    "file_search",
    "web_search",
    "web_search_2025_08_26",
    "web_search_preview",
    "web_search_preview_2025_03_11",
    "computer",
    "computer_use_preview",
    "computer_use",
    "mcp",
    "code_interpreter",
    "programmatic_tool_calling",
    "image_generation",
    "local_shell",
    "shell",
    "apply_patch",
    "namespace",
    "tool_search",
)
"""The types of all tools that are no functions."""

_LONGEST = 4000  # characters of a query


def served(tool: Json) -> str:
    """The one name of a tool that the API runs, whatever its version; "" for others. MCP servers are none of these."""
    kind = str(tool.get("type"))
    if kind.startswith("web_search"):
        return "web_search"
    if kind == "shell" and not acts.kind_of(tool):
        return "shell"
    return kind if kind in ("file_search", "code_interpreter", "image_generation") else ""


def own(tool: Json) -> bool:
    """Whether the model calls a tool itself, for the client to carry out."""
    if tool.get("type") == "tool_search":
        return tool.get("execution") == "client"
    return tool.get("type") in ("function", "custom", "namespace") or bool(acts.kind_of(tool))


def named(choice: object, tool: Json) -> bool:
    """Whether a choice, or an entry of allowed tools, means a tool."""
    asked = obj(choice)
    kind, name = str(asked.get("type")), asked.get("name")
    if kind == "mcp":
        return tool.get("type") == "mcp" and tool.get("server_label") == asked.get("server_label")
    if kind in ("function", "custom"):
        inner = arr(tool.get("tools")) if tool.get("type") == "namespace" else [tool]
        return any(each.get("type") == kind and each.get("name") == name for each in map(obj, inner))
    if acts.kind_of(asked) == "computer":
        return acts.kind_of(tool) == "computer"
    return kind == tool.get("type") or (kind.startswith("web_search") and served(tool) == "web_search")


def allowed(choice: object, tool: Json) -> bool:
    """Whether a choice leaves a tool to the model."""
    if not is_object(choice):
        return choice != "none"
    if choice.get("type") == "allowed_tools":
        return any(named(entry, tool) for entry in arr(choice.get("tools")))
    return named(choice, tool)


def forced(choice: object, given: List[Json]) -> bool:
    """Whether one of the tools that the API runs must be used. given: the tools."""
    if is_object(choice) and choice.get("type") != "allowed_tools":
        return not any(named(choice, tool) and own(tool) for tool in given)
    must = choice == "required" or obj(choice).get("mode") == "required"
    return must and not any(own(tool) and allowed(choice, tool) for tool in given)


def queries(body: Json, given: List[Json], must: Optional[bool] = None) -> Dict[int, str]:
    """What to use the tools for that the API runs, by their places in `tools`; nothing for those not needed now.

    body: has `tools` and `tool_choice`. given: the conversation. must: whether one has to be used, if that is known
    better than the choice tells.
    """
    listed: List[Json] = arr(body.get("tools"))
    choice = body.get("tool_choice")
    places = [at for at, tool in enumerate(listed) if served(tool) and allowed(choice, tool)]
    if not places:
        return {}
    wanted = {at: tools.wants(served(listed[at]), given) for at in places}
    found = {at: query[:_LONGEST] for at, query in wanted.items() if query is not None}
    if forced(choice, listed) if must is None else must:
        said = last_user(read(given)).strip()[:_LONGEST] or "?"
        if is_object(choice) and choice.get("type") != "allowed_tools":
            return dict.fromkeys(places, said)
        return found or {places[0]: said}
    if calls_own(body, given):
        return {}  # the model calls functions of the user's instead
    return found


def calls_own(body: Json, given: List[Json]) -> bool:
    """Whether the model calls what the client carries out, and nothing else."""
    listed: List[Json] = arr(body.get("tools"))
    mine = any(own(tool) for tool in listed)
    return mine and bool(tools.choose(listed, body.get("tool_choice"), given, dice("hosted")))
