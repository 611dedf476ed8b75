"""The tool of responses that uses an MCP server: its tools are listed, called, and before that approved.

A server on this machine is really asked (mcp_session.py). For any other, for connectors and for tunnels, the list of
tools is a failed one that says why. Neighbour: hosted.py runs it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Dict, List, Optional

from .. import check
from ..errors import bad_request
from ..generation import object_at, string_at
from ..model import ToolCall, tools as model_tools
from ..model.turns import read
from ..model.values import arr, dice, dumps, is_array, is_object, obj
from ..names import literals
from ..wire import Json
from .hosted_choice import allowed, calls_own, named
from .mcp_session import McpError, Session

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["Servers", "check_tool", "heard"]

_NO_URL = "The sandbox knows no connectors or tunnels; give the 'server_url' of a server on this machine."
_NOT_THERE = "An MCP server is not asked from inside of a batch or an eval, which would keep others waiting."
_FILTER = ("read_only", "tool_names")
_LABEL = 256  # characters


def check_tool(call: Context, tool: Json, where: str) -> None:
    """Check the definition of the tool. Raises `ApiError` 400."""
    label = string_at(tool, "server_label", where)
    if not 0 < len(label) <= _LABEL:
        raise bad_request(f"A label has 1 to {_LABEL} characters.", f"{where}.server_label", "invalid_value")
    ways = [name for name in ("server_url", "connector_id", "tunnel_id") if tool.get(name) is not None]
    if not ways:
        raise check.missing(f"{where}.server_url")
    for name in (*ways, "authorization", "server_description"):
        if tool.get(name) is not None:
            string_at(tool, name, where)
    if "server_url" in ways and check.address(tool["server_url"]) is None:
        raise bad_request("The address of the MCP server is no URL.", f"{where}.server_url", "invalid_url")
    if "connector_id" in ways:
        check.listed(tool["connector_id"], f"{where}.connector_id", literals("responses.tool", "Mcp", "connector_id"))
    if tool.get("headers") is not None:
        for name in object_at(tool["headers"], f"{where}.headers"):
            string_at(tool["headers"], name, f"{where}.headers")
    _check_filter(tool.get("allowed_tools"), f"{where}.allowed_tools")
    approval = tool.get("require_approval")
    place = f"{where}.require_approval"
    if isinstance(approval, str):
        check.listed(approval, place, ("always", "never"))
    elif approval is not None:
        for name in object_at(approval, place):
            check.listed(name, place, ("always", "never"))
            if not is_object(approval[name]) and approval[name] is not None:
                raise check.wrong_type(f"{place}.{name}", approval[name], "object")
            _check_filter(approval[name], f"{place}.{name}")


def heard(item: Json) -> List[Json]:
    """What the model is given of a call that was made, or was not approved."""
    if item["type"] == "mcp_approval_response":
        said = f"The call was not approved. {item.get('reason') or ''}".strip()
        return [{"type": "hosted_call", "name": item["name"], "heard": said}]
    error = item["error"]
    said = item["output"] if error is None else dumps({"error": _told(error)})
    return [{"type": "hosted_call", "name": item["name"], "heard": said or ""}]


@dataclass
class _Server:
    tool: Json
    listed: List[Json]
    session: Session


@dataclass
class Servers:
    """The MCP servers of a request. Use it with `with`; `listed` are the items of new lists of tools."""

    context: Context
    listed: List[Json] = field(default_factory=lambda: [])
    _servers: Dict[str, _Server] = field(default_factory=lambda: {})

    def __enter__(self) -> Servers:
        return self

    def __exit__(self, *_: object) -> None:
        for server in self._servers.values():
            server.session.close()

    def connect(self, tool: Json, given: List[Json]) -> None:
        """Know the tools of a server: by a list in the conversation, or by asking for it."""
        label = tool["server_label"]
        url = tool.get("server_url")
        barred = _NO_URL if url is None else _NOT_THERE if self.context._at is not None else None
        session = Session(str(url), obj(tool.get("headers")), tool.get("authorization"), barred)
        known = [each for each in given if each.get("type") == "mcp_list_tools" and each.get("server_label") == label]
        item = known[-1] if known and not known[-1].get("error") else None
        if item is None:
            item = {"id": self.context.new.hex("mcpl_"), "type": "mcp_list_tools", "server_label": label}
            item.update(_listed(tool.get("allowed_tools"), session))
            self.listed.append(item)
        wanted = tool.get("allowed_tools")
        usable = [each for each in map(obj, arr(item["tools"])) if wanted is None or _fits(wanted, each)]
        self._servers[label] = _Server(tool, usable, session)

    def wanted(self, body: Json, given: List[Json], must: bool) -> List[Json]:
        """The calls that the model makes now, as requests for approval. must: whether there must be one."""
        choice = body.get("tool_choice")
        out: List[Json] = []
        if not must and calls_own(body, given):
            return out
        for label, server in self._servers.items():
            if not allowed(choice, server.tool):
                continue
            direct = is_object(choice) and choice.get("type") == "mcp" and named(choice, server.tool)
            one = obj(choice).get("name") if direct else None
            known = [_function(tool) for tool in server.listed if one is None or tool.get("name") == one]
            mode = "required" if must and not out else "auto"
            parallel = body.get("parallel_tool_calls") is not False
            for made in model_tools.pick(known, mode, read(given), dice("mcp", self.context.sandbox.seed), parallel):
                out.append(self._request(label, made))
            if out and not parallel:
                break
        return out

    def waits(self, request: Json) -> bool:
        """Whether a call needs the approval of the user."""
        server = self._servers[request["server_label"]]
        none: Json = {}
        tool = next((tool for tool in server.listed if tool.get("name") == request["name"]), none)
        rule = server.tool.get("require_approval")
        if not is_object(rule):
            return rule != "never"
        if _fits(rule.get("never"), tool):
            return False
        # A filter of calls that wait lets the others go on, if nothing is said of those.
        return _fits(rule.get("always"), tool) or rule.get("never") is not None or rule.get("always") is None

    def call(self, request: Json, approval: Optional[str] = None) -> Json:
        """Make a call: its item. approval: the id of the request for approval that came before."""
        item: Json = {
            "id": self.context.new.hex("mcp_"),
            "type": "mcp_call",
            "status": "completed",
            "server_label": request["server_label"],
            "name": request["name"],
            "arguments": request["arguments"],
            "approval_request_id": approval,
            "output": None,
            "error": None,
        }
        server = self._servers.get(request["server_label"])
        try:
            if server is None:
                raise McpError(f"There is no MCP server '{request['server_label']}' among the tools.", code=404)
            result = server.session.call(request["name"], obj(_parsed(request["arguments"])))
        except McpError as error:
            told = {"type": error.kind, "code": error.code, "message": error.message}
            return {**item, "status": "failed", "error": told}
        if result.get("isError"):
            failed = {"type": "mcp_tool_execution_error", "content": arr(result.get("content"))}
            return {**item, "status": "failed", "error": failed}
        return {**item, "output": _text(result)}

    def _request(self, label: str, made: ToolCall) -> Json:
        item: Json = {"id": self.context.new.hex("mcpr_"), "type": "mcp_approval_request"}
        return {**item, "server_label": label, "name": made.name, "arguments": made.arguments}


def _listed(wanted: object, session: Session) -> Json:
    """The tools of a server, or why they are not known. wanted: names of tools, or a filter; None for all."""
    try:
        found = session.tools()
    except McpError as error:
        return {"tools": [], "error": error.message}
    listed = [
        {
            "name": each["name"],
            "description": each.get("description"),
            "input_schema": obj(each.get("inputSchema")),
            "annotations": each.get("annotations"),
        }
        for each in found
    ]
    return {"tools": [each for each in listed if wanted is None or _fits(wanted, each)], "error": None}


def _fits(rule: object, tool: Json) -> bool:
    """Whether a list of names, or a filter, takes a tool."""
    if is_array(rule):
        return tool.get("name") in rule
    if not is_object(rule):
        return False
    names, reads = rule.get("tool_names"), rule.get("read_only")
    if names is None and reads is None:
        return False
    right = reads is None or bool(obj(tool.get("annotations")).get("readOnlyHint")) is reads
    return right and (names is None or tool.get("name") in arr(names))


def _check_filter(rule: object, where: str) -> None:
    if rule is None:
        return
    if is_array(rule):
        check.texts(rule, where)
        return
    if not is_object(rule):
        raise check.wrong_type(where, rule, "array", "object")
    for name in rule:
        check.listed(name, where, _FILTER)
    check.texts(rule.get("tool_names"), f"{where}.tool_names")


def _function(tool: Json) -> Json:
    return {
        "type": "function",
        "name": tool.get("name"),
        "description": tool.get("description"),
        "parameters": tool.get("input_schema"),
    }


def _text(result: Json) -> str:
    parts = [obj(part) for part in arr(result.get("content"))]
    texts = [str(part["text"]) if part.get("type") == "text" and "text" in part else dumps(part) for part in parts]
    if not texts and result.get("structuredContent") is not None:
        return dumps(result["structuredContent"])
    return "\n".join(texts)


def _told(error: Json) -> str:
    return error["message"] if "message" in error else _text(error)


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return {}
