"""Assistants: a model with instructions and tools. They are run on threads (threads.py).

`code_interpreter` can be a tool of an assistant, with files, but no code is run here and the simulated model never
calls it. Neighbours: assistant_checks.py, tool_resources.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from .. import check, listing
from ..errors import not_found
from ..wire import Json
from . import assistant_checks, models, tool_resources

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["create", "delete", "list", "require", "retrieve", "update"]

_KIND = "assistant"
_TOOLS = 128
_NAME, _DESCRIPTION = 256, 512  # characters
_EMPTY = {"code_interpreter": "file_ids", "file_search": "vector_store_ids"}


def create(call: Call) -> Json:
    """POST /assistants"""
    body = call.body
    _check(call, body)
    tools = assistant_checks.tools(body.get("tools"), _TOOLS)
    with call.state.transaction():
        resources = tool_resources.resources(call, body.get("tool_resources"), makes=True)
        assistant: Json = {
            "id": call.new.new("asst_"),
            "object": "assistant",
            "created_at": call.stamp,
            "name": body.get("name"),
            "description": body.get("description"),
            "model": body["model"],
            "instructions": body.get("instructions"),
            "tools": tools,
            "tool_resources": _complete(resources, tools),
            "metadata": check.metadata(body),
            "temperature": _or(body, "temperature", 1.0),
            "top_p": _or(body, "top_p", 1.0),
            "reasoning_effort": body.get("reasoning_effort"),
            "response_format": _or(body, "response_format", "auto"),
        }
        call.state.add(_KIND, assistant["id"], assistant)
    return assistant


def retrieve(call: Call) -> Json:
    """GET /assistants/{assistant_id}"""
    return require(call, call.ids["assistant_id"])


def update(call: Call) -> Json:
    """POST /assistants/{assistant_id}"""
    body = call.body
    _check(call, body)
    changes = {**body}
    if "tools" in body:
        changes["tools"] = assistant_checks.tools(body["tools"], _TOOLS)
    if "metadata" in body:
        changes["metadata"] = check.metadata(body)
    for name, default in (("temperature", 1.0), ("top_p", 1.0), ("response_format", "auto")):
        if name in body:
            changes[name] = _or(body, name, default)
    with call.state.transaction():
        assistant = require(call, call.ids["assistant_id"])
        resources = {
            **assistant["tool_resources"],
            **tool_resources.resources(call, body.get("tool_resources")),
        }
        assistant.update(changes)
        assistant["tool_resources"] = _complete(resources, assistant["tools"])
        call.state.set(_KIND, assistant["id"], assistant)
    return assistant


def list(call: Call) -> Json:
    """GET /assistants"""
    return listing.page(call, _KIND)


def delete(call: Call) -> Json:
    """DELETE /assistants/{assistant_id}"""
    with call.state.transaction():
        id = require(call, call.ids["assistant_id"])["id"]
        call.state.remove(_KIND, id)
    return {"id": id, "object": "assistant.deleted", "deleted": True}


def require(call: Call, id: str) -> Json:
    """A stored assistant. Raises `ApiError` 404."""
    assistant = call.object(_KIND, id)
    if assistant is None:
        raise not_found(f"There is no assistant '{id}'.", "assistant_id")
    return assistant


def _check(call: Call, body: Json) -> None:
    if body.get("model") is not None:
        models.require(call, body["model"], "chat")
    assistant_checks.settings(body)
    assistant_checks.text(body, "name", _NAME)
    assistant_checks.text(body, "description", _DESCRIPTION)


def _complete(resources: Json, tools: List[Json]) -> Json:
    """Resources with an empty entry for each tool that could have some."""
    out = {**resources}
    for tool in tools:
        if tool["type"] in _EMPTY:
            out.setdefault(tool["type"], {_EMPTY[tool["type"]]: []})
    return out


def _or(body: Json, name: str, default: object) -> object:
    value = body.get(name)
    return default if value is None else value
