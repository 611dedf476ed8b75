"""The tools of responses that the API runs itself: one registry, and one loop that runs what the model wants run.

They are run before the model answers, which is then given what came of them. Each kind is a module (`Kind`), imported
when it is asked for. An item has everything in it until `reveal` leaves out what was not asked for; `hidden` is never
shown.

Neighbours: hosted_choice.py decides, hosted_events.py lets streams tell of the items, responses.py asks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, List, Optional, Protocol, cast

from .. import check, generation
from ..model.values import arr, obj
from ..wire import Json
from .hosted_choice import forced, queries, served
from .hosted_events import end_of

if TYPE_CHECKING:
    from ..sandbox import Call
    from .mcp import Servers

__all__ = ["Kind", "Used", "annotate", "check_tool", "place", "reveal", "shown", "use"]

_MODULES = {
    "file_search": "file_search",
    "web_search": "web_search",
    "code_interpreter": "code_interpreter",
    "image_generation": "image_generation",
    "shell": "hosted_shell",
    "tool_search": "tool_search",
    "mcp": "mcp",
}
_ITEMS = {
    "file_search_call": "file_search",
    "web_search_call": "web_search",
    "code_interpreter_call": "code_interpreter",
    "image_generation_call": "image_generation",
    "shell_call": "shell",
    "shell_call_output": "shell",
    "mcp_call": "mcp",
    "mcp_approval_response": "mcp",
}
_CITED = ("file_search_call", "web_search_call", "code_interpreter_call")
_SIDES = ("display_width", "display_height")
_ENVIRONMENTS = ("windows", "mac", "linux", "ubuntu", "browser")
_WAITS = "mcp_approval_request"


class Kind(Protocol):
    """A module with one of the tools.

    `check_tool` checks a definition that stands at `where` in the request: `ApiError` 400, or 404. `use` gives the
    items of a call, none for the query None; it raises `ApiError` if what the tool needs is not there, also without a
    query. `heard` gives what the model is told of an item, `citations` where a text quotes items of the kind.
    """

    def check_tool(self, call: Call, tool: Json, where: str) -> None: ...

    def use(self, call: Call, tool: Json, where: str, query: Optional[str], given: List[Json]) -> List[Json]: ...

    def heard(self, item: Json) -> List[Json]: ...

    def citations(self, text: str, done: List[Json]) -> List[Json]: ...


def _kind(name: str) -> Kind:
    return cast("Kind", import_module(f".{_MODULES[name]}", __package__))


@dataclass
class Used:
    """What came of the tools. items: whole, in the order of the output. heard: what the model is given of them."""

    items: List[Json] = field(default_factory=lambda: [])
    heard: List[Json] = field(default_factory=lambda: [])
    calls: int = 0
    """How many count for `max_tool_calls`."""

    @property
    def waits(self) -> List[Json]:
        """The requests for approval that have to be answered before the model goes on."""
        return [item for item in self.items if item["type"] == _WAITS]

    def room(self, body: Json) -> Optional[int]:
        """How many calls are left of `max_tool_calls`; None if there is no limit."""
        most: Optional[int] = body.get("max_tool_calls")
        return None if most is None else most - self.calls

    def add(self, made: List[Json]) -> None:
        """Take the items of one call."""
        self.items += made
        self.calls += bool(made)
        for item in made:
            if item["type"] != _WAITS:
                self.heard += _kind(_ITEMS[item["type"]]).heard(item)


def check_tool(call: Call, tool: Json, where: str) -> None:
    """Check the definition of a tool that is no function. Raises `ApiError` 400, or 404 for an unknown model."""
    kind = "shell" if tool["type"] == "shell" else served(tool) or str(tool["type"])
    if kind in _MODULES:
        _kind(kind).check_tool(call, tool, where)
    elif kind == "computer_use_preview":
        for name in _SIDES:
            if check.integer(tool, name, 1, None, f"{where}.{name}") is None:
                raise check.missing(f"{where}.{name}")
        check.listed(generation.string_at(tool, "environment", where), f"{where}.environment", _ENVIRONMENTS)


def use(call: Call, given: List[Json]) -> Used:
    """Run what the model wants run now. given: the conversation.

    Raises `ApiError` for what a tool needs and is not there, also if it is not used.
    """
    tools: List[Json] = arr(call.body.get("tools"))
    answered = any(item["type"] == "mcp_approval_response" for item in given)
    for at, tool in enumerate(tools):  # nothing is begun before it is known that all can be used
        if served(tool):
            _kind(served(tool)).use(call, tool, f"tools[{at}]", None, given)
    if not answered and not any(tool["type"] == "mcp" for tool in tools):
        return _use(call, tools, given, None)
    from .mcp import Servers

    with Servers(call) as servers:
        return _use(call, tools, given, servers)


def _use(call: Call, tools: List[Json], given: List[Json], servers: Optional[Servers]) -> Used:
    used = Used()
    body = call.body
    if servers is not None:
        for tool in tools:
            if tool["type"] == "mcp":
                servers.connect(tool, given)
        used.items += servers.listed
        _approved(servers, given, used)
    now = [*given, *used.heard]
    must = forced(body.get("tool_choice"), tools) and not used.calls
    wanted = servers.wanted(body, now, must=False) if servers is not None else []
    asked = queries(body, now, must and not wanted)
    if must and not asked and not wanted and servers is not None:
        wanted = servers.wanted(body, now, must=True)
    for at, query in asked.items():
        if used.room(body) != 0:
            used.add(_kind(served(tools[at])).use(call, tools[at], f"tools[{at}]", query, now))
    for request in wanted:
        if servers is not None and used.room(body) != 0:
            used.add([request] if servers.waits(request) else [servers.call(request)])
    return used


def annotate(output: List[Json], used: List[Json]) -> None:
    """Cite what a message quotes. used: whole items."""
    for item in output:
        for part in item["content"] if item["type"] == "message" else ():
            if part["type"] == "output_text" and part["text"]:
                found: List[Json] = []
                for kind in _CITED:
                    done = [each for each in used if each["type"] == kind]
                    found += _kind(_ITEMS[kind]).citations(part["text"], done) if done else []
                part["annotations"] = sorted(found, key=end_of)


def place(output: List[Json], used: List[Json]) -> None:
    """Put items where they belong in an output: lists of tools first, calls after what the model thought."""
    lists = [item for item in used if item["type"] == "mcp_list_tools"]
    at = 1 if output and output[0]["type"] == "reasoning" else 0
    output[at:at] = [item for item in used if item not in lists]
    output[:0] = lists


def reveal(used: List[Json], include: object) -> List[Json]:
    """The items as they are shown: with what is left out as a rule only if it was asked for."""
    return [_revealed(item, arr(include)) for item in used]


def shown(tool: Json) -> Json:
    """The definition of a tool as responses show it."""
    kind = served(tool)
    if kind == "file_search":
        ranking = {"ranker": "auto", "score_threshold": 0.0, **obj(tool.get("ranking_options"))}
        return {"filters": None, "max_num_results": 20, **tool, "ranking_options": ranking}
    if kind == "web_search":
        return {"search_context_size": "medium", "user_location": None, **tool}
    if tool["type"] == "mcp":
        out = {name: value for name, value in tool.items() if name != "authorization"}
        return {"allowed_tools": None, "require_approval": "always", **out, "headers": None}  # these may be secret
    return tool


def _revealed(item: Json, include: List[Any]) -> Json:
    out = {name: value for name, value in item.items() if name != "hidden"}
    if item["type"] == "file_search_call" and "file_search_call.results" not in include:
        out["results"] = None
    if item["type"] == "code_interpreter_call" and "code_interpreter_call.outputs" not in include:
        out["outputs"] = None
    if item["type"] == "web_search_call" and "web_search_call.action.sources" not in include:
        out["action"] = {name: value for name, value in item["action"].items() if name != "sources"}
    return out


def _approved(servers: Servers, given: List[Json], used: Used) -> None:
    """Make the calls that the user has approved, and hear of those that were not."""
    requests = {item["id"]: item for item in given if item["type"] == _WAITS}
    made = {item.get("approval_request_id") for item in given if item["type"] == "mcp_call"}
    for at, item in enumerate(given):
        if item["type"] != "mcp_approval_response":
            continue
        request = requests[item["approval_request_id"]]
        if item["approve"]:
            if request["id"] not in made:
                used.add([servers.call(request, request["id"])])
        elif not any(later.get("role") == "assistant" for later in given[at:]):
            used.heard += _kind("mcp").heard({**item, "name": request["name"]})
