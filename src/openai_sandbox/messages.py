"""Requests in the words of chat completions, the one call that every compatible server has. Used by upstream.py."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, List

from .errors import bad_request
from .model.values import arr, dumps, is_array, obj
from .wire import Json

__all__ = ["from_chat", "from_response", "picked"]

_CHAT = (
    "frequency_penalty function_call functions logit_bias logprobs max_completion_tokens max_tokens messages model n "
    "parallel_tool_calls presence_penalty reasoning_effort response_format seed stop temperature tool_choice tools "
    "top_logprobs top_p user verbosity"
).split()
_SHARED = ("model", "temperature", "top_p", "parallel_tool_calls", "user")
_ROLES = {"developer": "system"}  # what other servers call it
_NEW_LIMIT = re.compile(r"(ft:)?(o\d|gpt-5)")  # models that refuse `max_tokens`; some servers know nothing else


def picked(request: Mapping[str, Any], names: Sequence[str]) -> Json:
    """What a request says of these."""
    return {name: request[name] for name in names if request.get(name) is not None}


def from_chat(request: Mapping[str, Any]) -> Json:
    """The body for a chat completion, or for a run of an assistant. ApiError for a file that only the sandbox has."""
    body = picked(request, _CHAT)
    messages: List[Json] = []
    for message in map(obj, arr(request["messages"])):
        if "role" not in message:
            _add(messages, message)  # what a search of the sandbox found
            continue
        for part in arr(message.get("content")):
            inner = obj(obj(part).get(str(obj(part).get("type"))))
            if inner.get("file_id"):
                raise _kept_here(inner["file_id"])
        messages.append({**message, "role": _ROLES.get(message["role"], message["role"])})
    body["messages"] = messages
    return body if body.get("tools") else _without_tools(body)


def from_response(request: Mapping[str, Any]) -> Json:
    """The body for a response: the conversation before it is in `input`. ApiError for a file that the sandbox has."""
    body = picked(request, _SHARED)
    messages: List[Json] = []
    if isinstance(request.get("instructions"), str):
        messages.append({"role": "system", "content": request["instructions"]})
    given = request["input"]
    items: List[Any] = [{"role": "user", "content": given}] if isinstance(given, str) else arr(given)
    for item in items:
        _add(messages, obj(item))
    body["messages"] = messages
    if request.get("max_output_tokens") is not None:
        new = _NEW_LIMIT.match(str(request.get("model"))) is not None
        body["max_completion_tokens" if new else "max_tokens"] = request["max_output_tokens"]
    effort = obj(request.get("reasoning")).get("effort")
    if effort is not None:
        body["reasoning_effort"] = effort
    if request.get("logprobs"):
        body["logprobs"] = True
        body.update(picked(request, ["top_logprobs"]))
    body.update(_format(obj(request.get("text"))))
    body.update(_tools(request))
    return body


def _format(text: Json) -> Json:
    out: Json = picked(text, ["verbosity"])
    form = obj(text.get("format"))
    if form.get("type") == "json_schema":
        schema = picked(form, ["name", "schema", "strict", "description"])
        out["response_format"] = {"type": "json_schema", "json_schema": schema}
    elif form.get("type") == "json_object":
        out["response_format"] = {"type": "json_object"}
    return out


def _without_tools(body: Json) -> Json:
    return {name: value for name, value in body.items() if name not in ("tools", "tool_choice", "parallel_tool_calls")}


# tools


def _tools(request: Mapping[str, Any]) -> Json:
    """`tools` and `tool_choice`. Other tools than functions and custom ones are the sandbox's own business."""
    tools = [tool for tool in map(obj, arr(request.get("tools"))) if tool.get("type") in ("function", "custom")]
    choice = request.get("tool_choice")
    kind, name = obj(choice).get("type"), obj(choice).get("name")
    if kind == "allowed_tools":  # which few servers know
        allowed = [obj(each).get("name") for each in arr(obj(choice).get("tools"))]
        tools = [tool for tool in tools if tool.get("name") in allowed]
        choice = obj(choice).get("mode")
    elif kind in ("function", "custom"):
        choice = {"type": kind, kind: {"name": name}}
    elif kind is not None:
        choice = "auto"  # a tool that the sandbox has used already
    out: Json = {"tools": [_tool(tool) for tool in tools], "tool_choice": choice}
    return {key: value for key, value in out.items() if value} if tools else {}


def _tool(tool: Json) -> Json:
    if tool["type"] == "function":
        return {"type": "function", "function": picked(tool, ["name", "description", "parameters", "strict"])}
    custom = picked(tool, ["name", "description", "format"])
    form = obj(custom.get("format"))
    if form.get("type") == "grammar":
        custom["format"] = {"type": "grammar", "grammar": picked(form, ["definition", "syntax"])}
    return {"type": "custom", "custom": custom}


# items


def _add(messages: List[Json], item: Json) -> None:
    """Add an item of a response to the messages of a chat. Items that no other server could read are left out."""
    kind = item.get("type") or "message"
    if kind in ("function_call", "custom_tool_call"):
        _add_call(messages, item, kind)
    elif kind in ("function_call_output", "custom_tool_call_output"):
        content = _content(item.get("output"))
        messages.append({"role": "tool", "tool_call_id": item.get("call_id"), "content": _flat(content)})
    elif kind == "message":
        role = str(item.get("role"))
        content = _content(item.get("content"))
        messages.append({"role": _ROLES.get(role, role), "content": content if role == "user" else _flat(content)})
    elif kind == "file_search_call" and item.get("results"):
        found = "\n\n".join(str(obj(result).get("text")) for result in arr(item["results"]))
        messages.append({"role": "system", "content": f"From the files:\n{found}"})
    elif kind == "hosted_call":
        messages.append({"role": "system", "content": f"From {item.get('name')}:\n{item.get('heard')}"})


def _add_call(messages: List[Json], item: Json, kind: str) -> None:
    call: Json = {"id": item.get("call_id"), "type": "function"}
    if kind == "function_call":
        call["function"] = {"name": item.get("name"), "arguments": item.get("arguments")}
    else:
        call.update(type="custom", custom={"name": item.get("name"), "input": item.get("input")})
    if messages and messages[-1]["role"] == "assistant" and "tool_calls" in messages[-1]:
        messages[-1]["tool_calls"].append(call)
    else:
        messages.append({"role": "assistant", "content": None, "tool_calls": [call]})


def _content(given: object) -> Any:
    """Content as chat completions have it: a text, or parts if there is something else in it."""
    if not is_array(given):
        return given if isinstance(given, str) else "" if given is None else dumps(given)
    parts = [_part(part) for part in map(obj, given)]
    return parts if any(part["type"] != "text" for part in parts) else _flat(parts)


def _part(part: Json) -> Json:
    if part.get("file_id"):
        raise _kept_here(part["file_id"])
    kind = part.get("type")
    if kind == "input_image":
        detail = {} if part.get("detail") in (None, "auto") else {"detail": part["detail"]}
        return {"type": "image_url", "image_url": {"url": part.get("image_url"), **detail}}
    if kind == "input_file":
        if not part.get("file_data"):
            raise bad_request(
                "The upstream server can't be given the address of a file; send its content as 'file_data'.", "input"
            )
        return {"type": "file", "file": picked(part, ["file_data", "filename"])}
    if kind == "input_audio":
        return {"type": "input_audio", "input_audio": part.get("input_audio")}
    return {"type": "text", "text": str(part.get("text") or part.get("refusal") or "")}


def _flat(content: Any) -> str:
    return content if isinstance(content, str) else "".join(str(obj(part).get("text") or "") for part in arr(content))


def _kept_here(id: object) -> Exception:
    return bad_request(
        f"The upstream server can't be given the file '{id}', which only the sandbox has; "
        "send its content as a data URL or as 'file_data' instead.",
        "input",
        "file_not_upstream",
    )
