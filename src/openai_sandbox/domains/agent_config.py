"""What an agent is made of: model, instructions, tools; checked, with the defaults filled in, and without secrets.

Neighbours: agents.py keeps agents, agent_sessions.py lets them work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping

from .. import check, generation
from ..errors import ApiError, bad_request, not_found
from ..model.values import arr, is_array, is_object
from ..route import Kind
from ..wire import Json
from . import models

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["CHANGEABLE", "configure", "contents", "environment_tools", "tools"]

_TEXT, _FLAG, _LIST, _OBJECT = (
    Kind("string", "null"),
    Kind("boolean", "null"),
    Kind("array", "null"),
    Kind("object", "null"),
)
_TIERS = ("auto", "default", "flex", "priority", "fast", "ultrafast")
_EFFORTS = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
_MOST_TOOLS = 128
_INSTRUCTIONS = 1_000_000  # characters

CHANGEABLE = (
    "model",
    "instructions",
    "multi_agent",
    "reasoning",
    "service_tier",
    "text",
    "tools",
    "compaction",
    "experimental",
)
"""The parts of an agent that a request sets."""

_FIELDS: Dict[str, Mapping[str, Kind]] = {
    "reasoning": {
        "effort": Kind("string", "null", values=_EFFORTS),
        "summary": Kind("string", "null", values=("concise", "detailed", "auto")),
    },
    "multi_agent": {"enabled": Kind("boolean", required=True), "max_concurrent_subagents": Kind("integer", "null")},
    "text": {"format": _OBJECT, "verbosity": Kind("string", "null", values=("low", "medium", "high"))},
    "compaction": {"async": _FLAG},
    "experimental": {"time_awareness": _FLAG},
}
_DEFAULTS: Json = {
    "instructions": None,
    "multi_agent": {"enabled": False},
    "reasoning": {"effort": None, "summary": None},
    "service_tier": "auto",
    "text": {"format": {"type": "text"}, "verbosity": "medium"},
    "tools": [],
    "compaction": {"async": False},
    "experimental": {"time_awareness": False},
}


def configure(call: Call, given: Json, before: Json, where: str = "", kept: bool = True) -> Json:
    """The parts of an agent after a request.

    before: what it was, or nothing for a new one. where: the place of the request's fields, such as `agent.`. kept:
    whether it is an agent that is kept, whose tools may be of more kinds than those of a session. ApiError 400, 404.
    """
    out: Json = {**_DEFAULTS, **{name: before[name] for name in CHANGEABLE if name in before}}
    for name in CHANGEABLE:
        if name in given:
            value = given[name]
            param = where + name
            if value is None:
                if name == "model":
                    raise check.wrong_type(param, value, "string")
                out[name] = _DEFAULTS[name]
            elif name == "tools":
                out[name] = tools(call, value, param, kept)
            elif name in _FIELDS:
                out[name] = {**_DEFAULTS[name], **check.fields(value, param, _FIELDS[name])}
            else:
                out[name] = value
    if not isinstance(out.get("model"), str):
        raise (
            check.missing(where + "model")
            if "model" not in out
            else check.wrong_type(where + "model", out["model"], "string")
        )
    if "model" in given:
        try:
            models.require(call, out["model"], "responses")
        except ApiError as error:
            error.param = where + "model"
            raise
    if out["instructions"] is not None and not isinstance(out["instructions"], str):
        raise check.wrong_type(where + "instructions", out["instructions"], "string")
    if len(out["instructions"] or "") > _INSTRUCTIONS:
        raise bad_request(f"'{where}instructions' is too long.", where + "instructions", "string_above_max_length")
    check.listed(out["service_tier"], where + "service_tier", _TIERS)
    check.integer(out["multi_agent"], "max_concurrent_subagents", 1, 64, where + "multi_agent.max_concurrent_subagents")
    _format(out["text"], where)
    return out


def tools(call: Call, given: object, where: str, kept: bool) -> List[Json]:
    """The tools of an agent as they are shown."""
    if not is_array(given):
        raise check.wrong_type(where, given, "array")
    if len(given) > _MOST_TOOLS:
        raise bad_request(
            f"Invalid '{where}': array too long. At most {_MOST_TOOLS} entries are allowed, but got {len(given)}.",
            where,
            "array_above_max_length",
        )
    out: List[Json] = []
    for at, tool in enumerate(given):
        param = f"{where}[{at}]"
        kind = generation.string_at(generation.object_at(tool, param), "type", param)
        check.listed(kind, f"{param}.type", sorted(_TOOLS))
        out.append(_TOOLS[kind](call, tool, param, kept))
    names = [tool.get("name") or tool.get("server_label") for tool in out if tool["type"] in ("function", "mcp")]
    for name in names:
        if names.count(name) > 1:
            raise bad_request(f"Two tools have the name '{name}'.", where, "invalid_value")
    # Searching for tools is how an agent is kept; at work it just has them.
    return out if kept else environment_tools(out)


def environment_tools(kept: List[Json]) -> List[Json]:
    """Tools of an agent that is kept, as its sessions show them: without headers, which may be secret."""
    out: List[Json] = []
    for tool in kept:
        if tool["type"] == "mcp":
            shown = {name: value for name, value in tool["transport"].items() if name != "headers"}
            out.append({**tool, "transport": shown})
        elif tool["type"] != "tool_search":
            out.append(tool)
    return out


def contents(given: object, param: str) -> List[Json]:
    """The parts of a message to an agent: texts and images."""
    if not is_array(given):
        raise check.wrong_type(param, given, "array")
    if not given:
        raise bad_request(f"Invalid '{param}': it must not be empty.", param, "empty_array")
    out: List[Json] = []
    for at, part in enumerate(given):
        place = f"{param}[{at}]"
        kind = generation.string_at(generation.object_at(part, place), "type", place)
        check.listed(kind, f"{place}.type", ("input_text", "input_image"))
        name = "text" if kind == "input_text" else "image_url"
        out.append({"type": kind, name: generation.string_at(part, name, place)})
    return out


def _format(text: Json, where: str) -> None:
    param = f"{where}text.format"
    format = generation.object_at(text["format"], param)
    kind = generation.string_at(format, "type", param)
    check.listed(kind, f"{param}.type", ("text", "json_schema"))
    if kind == "json_schema":
        if not is_object(format.get("schema")):
            raise check.wrong_type(f"{param}.schema", format.get("schema"), "object")
        generation.check_schema(format["schema"], "the text format", f"{param}.schema", False)


# tools, one function for each kind


def _function(call: Call, tool: Json, param: str, kept: bool) -> Json:
    found = check.fields(
        tool,
        param,
        {
            "type": Kind("string"),
            "name": Kind("string", required=True),
            "description": Kind("string", required=True),
            "parameters": Kind("object", required=True),
            "defer_loading": _FLAG,
            "async": _FLAG,
        },
    )
    generation.check_functions(found, param)
    return {"defer_loading": False, "async": False, **found}


def _tool_search(call: Call, tool: Json, param: str, kept: bool) -> Json:
    return check.fields(tool, param, {"type": Kind("string")})


def _programmatic(call: Call, tool: Json, param: str, kept: bool) -> Json:
    return {"enabled": True, **check.fields(tool, param, {"type": Kind("string"), "enabled": _FLAG})}


def _computer(call: Call, tool: Json, param: str, kept: bool) -> Json:
    found = check.fields(tool, param, {"type": Kind("string"), "include_screenshots": _FLAG})
    return {"include_screenshots": False, **found}


def _web_search(call: Call, tool: Json, param: str, kept: bool) -> Json:
    found = check.fields(
        tool,
        param,
        {
            "type": Kind("string"),
            "allowed_domains": _LIST,
            "context_size": Kind("string", "null", values=("low", "medium", "high")),
            "location": _OBJECT,
            "mode": Kind("string", "null", values=("disabled", "cached", "live")),
        },
    )
    check.texts(found.get("allowed_domains"), f"{param}.allowed_domains")
    place = {name: _TEXT for name in ("city", "country", "region", "timezone")}
    if "location" in found:
        found["location"] = check.fields(found["location"], f"{param}.location", place)
    return {"allowed_domains": None, "context_size": "medium", "location": None, "mode": "live", **found}


def _mcp(call: Call, tool: Json, param: str, kept: bool) -> Json:
    found = check.fields(
        tool,
        param,
        {
            "type": Kind("string"),
            "server_label": Kind("string", required=True),
            "transport": Kind("object", required=True),
            "allowed_tools": _LIST,
            "connection_origin": Kind("string", "null", values=("service", "environment")),
            "credential_id": _TEXT,
            "request_metadata": _OBJECT,
            "required": _FLAG,
        },
    )
    check.texts(found.get("allowed_tools"), f"{param}.allowed_tools")
    id = found.get("credential_id")
    if id is not None and call.object("vault_credential", id) is None:
        raise not_found(f"There is no credential '{id}'.", f"{param}.credential_id")
    transport = _transport(found["transport"], f"{param}.transport", kept)
    defaults: Json = {"allowed_tools": None, "credential_id": None, "request_metadata": {}, "required": False}
    origin = "service" if transport["type"] == "http" else "environment"
    return {**defaults, "connection_origin": origin, **found, "transport": transport}


def _transport(given: Json, param: str, kept: bool) -> Json:
    """How a server is reached. Headers are shown only of agents that are kept, other secrets never."""
    kind = generation.string_at(given, "type", param)
    check.listed(kind, f"{param}.type", ("http", "stdio"))
    if kind == "http":
        secret = {"headers": _OBJECT} if kept else {"headers": _OBJECT, "authorization": _TEXT}
        fields = {"type": Kind("string"), "server_url": Kind("string", required=True), **secret}
        found = check.fields(given, param, fields)
        if not found["server_url"].startswith(("http://", "https://")):
            raise bad_request(f"Invalid '{param}.server_url': it must begin with https://.", f"{param}.server_url")
        headers = found.get("headers", {})
        for name, value in headers.items():
            if not isinstance(value, str):
                raise check.wrong_type(f"{param}.headers.{name}", value, "string")
        return {"type": kind, "server_url": found["server_url"], **({"headers": headers} if kept else {})}
    secret = {} if kept else {"env": _OBJECT}
    found = check.fields(
        given,
        param,
        {
            "type": Kind("string"),
            "command": Kind("string", required=True),
            "cwd": Kind("string", required=True),
            "args": _LIST,
            "env_vars": _LIST,
            **secret,
        },
    )
    for name in ("args", "env_vars"):
        check.texts(found.get(name), f"{param}.{name}")
    return {
        "type": kind,
        "command": found["command"],
        "cwd": found["cwd"],
        "args": arr(found.get("args")),
        "env_vars": arr(found.get("env_vars")),
    }


_TOOLS: Dict[str, Callable[[Any, Json, str, bool], Json]] = {
    "automations": _tool_search,  # it has no fields either
    "computer_use": _computer,
    "function": _function,
    "mcp": _mcp,
    "programmatic_tool_calling": _programmatic,
    "tool_search": _tool_search,
    "web_search": _web_search,
}
