"""The tools of responses that the API runs itself: one registry, and one loop that runs what the model wants run.

They are run before the model answers, which is then given what came of them. Each kind is a module: `check_tool` checks
its definition, `use` makes the items, `heard` says what the model is given of an item, `citations` where an answer
quotes them. An item has everything in it until `reveal` leaves out what was not asked for; `hidden` is never shown.

Neighbours: hosted_choice.py decides, hosted_events.py lets streams tell of the items, responses.py asks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional

from .. import check, generation
from ..model.values import arr, obj
from ..wire import Json
from . import code_interpreter, file_search, hosted_shell, image_generation, mcp, tool_search, web_search
from .hosted_choice import forced, queries, served
from .hosted_events import end_of

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["Used", "annotate", "check_tool", "place", "reveal", "shown", "use"]

_USES: Dict[str, Callable[[Call, Json, str, Optional[str], List[Json]], List[Json]]] = {
    "file_search": lambda call, tool, where, query, given: file_search.use(call, tool, where, query),
    "web_search": lambda call, tool, where, query, given: web_search.use(call, tool, where, query),
    "code_interpreter": code_interpreter.use,
    "image_generation": image_generation.use,
    "shell": hosted_shell.use,
}
_HEARD: Dict[str, Callable[[Json], List[Json]]] = {
    "file_search_call": file_search.heard,
    "web_search_call": web_search.heard,
    "code_interpreter_call": code_interpreter.heard,
    "image_generation_call": image_generation.heard,
    "shell_call": hosted_shell.heard,
    "shell_call_output": hosted_shell.heard,
    "mcp_call": mcp.heard,
}
_CITES: Dict[str, Callable[[str, List[Json]], List[Json]]] = {
    "file_search_call": file_search.citations,
    "web_search_call": web_search.citations,
    "code_interpreter_call": code_interpreter.citations,
}
_SIDES = ("display_width", "display_height")
_WAITS = "mcp_approval_request"


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
                self.heard += _HEARD[item["type"]](item)


def check_tool(call: Call, tool: Json, where: str) -> None:
    """Check the definition of a tool that is no function. Raises `ApiError` 400, or 404 for an unknown model."""
    kind = served(tool) or str(tool["type"])
    if kind == "image_generation":
        image_generation.check_tool(call, tool, where)
    elif kind == "shell":
        hosted_shell.check_tool(tool, where)
    elif kind == "mcp":
        mcp.check_tool(tool, where)
    elif kind == "file_search":
        file_search.check_tool(tool, where)
    elif kind == "web_search":
        web_search.check_tool(tool, where)
    elif kind == "code_interpreter":
        code_interpreter.check_tool(tool, where)
    elif kind == "tool_search":
        tool_search.check_tool(tool, where)
    elif kind == "computer_use_preview":
        for name in _SIDES:
            if check.integer(tool, name, 1, None, f"{where}.{name}") is None:
                raise check.missing(f"{where}.{name}")
        check.listed(
            generation.string_at(tool, "environment", where),
            f"{where}.environment",
            ("windows", "mac", "linux", "ubuntu", "browser"),
        )


def use(call: Call, given: List[Json]) -> Used:
    """Run what the model wants run now. given: the conversation.

    Raises `ApiError` for what a tool needs and is not there, also if it is not used.
    """
    body = call.body
    listed: List[Json] = arr(body.get("tools"))
    used = Used()
    answered = any(item["type"] == "mcp_approval_response" for item in given)
    if not answered and not any(served(tool) or tool["type"] == "mcp" for tool in listed):
        return used
    choice = body.get("tool_choice")
    for at, tool in enumerate(listed):  # nothing is begun before it is known that all can be used
        if served(tool):
            _USES[served(tool)](call, tool, f"tools[{at}]", None, given)
    with mcp.Servers(call) as servers:
        for tool in listed:
            if tool["type"] == "mcp":
                servers.connect(tool, given)
        used.items += servers.listed
        _approved(servers, given, used)
        now = [*given, *used.heard]
        must = forced(choice, listed) and not used.calls
        wanted = servers.wanted(body, now, must=False)
        asked = queries(body, now, must and not wanted)
        if must and not asked and not wanted:
            wanted = servers.wanted(body, now, must=True)
        for at, tool in enumerate(listed):
            if at in asked and used.room(body) != 0:
                used.add(_USES[served(tool)](call, tool, f"tools[{at}]", asked[at], now))
        for request in wanted:
            if used.room(body) != 0:
                used.add([request] if servers.waits(request) else [servers.call(request)])
    return used


def annotate(output: List[Json], used: List[Json]) -> None:
    """Cite what a message quotes. used: whole items."""
    for item in output:
        for part in item["content"] if item["type"] == "message" else ():
            if part["type"] == "output_text" and part["text"]:
                found = [
                    each
                    for kind, cite in _CITES.items()
                    for each in cite(part["text"], [item for item in used if item["type"] == kind])
                ]
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
    return mcp.shown(tool) if tool["type"] == "mcp" else tool


def _revealed(item: Json, include: List[Any]) -> Json:
    out = {name: value for name, value in item.items() if name != "hidden"}
    if item["type"] == "file_search_call" and "file_search_call.results" not in include:
        out["results"] = None
    if item["type"] == "code_interpreter_call" and "code_interpreter_call.outputs" not in include:
        out["outputs"] = None
    if item["type"] == "web_search_call" and "web_search_call.action.sources" not in include:
        out["action"] = {name: value for name, value in item["action"].items() if name != "sources"}
    return out


def _approved(servers: mcp.Servers, given: List[Json], used: Used) -> None:
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
            used.heard += mcp.heard({**item, "name": request["name"]})
