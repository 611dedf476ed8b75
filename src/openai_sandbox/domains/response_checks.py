"""What can be wrong with a request for a response, beyond the types of its parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List

from .. import generation
from ..check import integer, listed, missing, wrong_type
from ..errors import bad_request, not_found, not_implemented
from ..generation import object_at, string_at
from ..model.values import is_array, is_object, obj
from ..names import literals
from ..wire import Json
from . import hosted
from .hosted_choice import HOSTED, named, own, served

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["check", "check_says_json", "check_tools"]


def check(call: Call) -> None:
    """Check the body of a call. Raises `ApiError` 400."""
    body = call.body
    if body.get("prompt") is not None:
        prompt = object_at(body["prompt"], "prompt")
        raise not_found(f"There is no prompt '{string_at(prompt, 'id', 'prompt')}'.", "prompt.id")
    if body.get("model") is None:
        raise missing("model")
    generation.check_sampling(body)
    integer(body, "max_tool_calls", 1)
    if body.get("stream_options") is not None and not body.get("stream"):
        raise bad_request("'stream_options' is only allowed when 'stream' is true.", "stream_options")
    if body.get("background") and body.get("store") is False:
        raise bad_request("'background' needs the response to be stored.", "background", "invalid_value")
    for at, name in enumerate(body.get("include") or ()):
        listed(name, f"include[{at}]", literals("responses.response_includable", "ResponseIncludable"))
    _reasoning(obj(body.get("reasoning")))
    check_tools(call)
    _text(obj(body.get("text")))


def check_tools(call: Call) -> None:
    """Check `tools` and `tool_choice`."""
    tools: List[Json] = []
    for at, tool in enumerate(call.body.get("tools") or ()):
        where = f"tools[{at}]"
        tools.append(object_at(tool, where))
        listed(string_at(tool, "type", where), f"{where}.type", ("function", "custom", *HOSTED))
        _tool(call, tool, where)
    labels = [tool["server_label"] for tool in tools if tool["type"] == "mcp"]
    for label in labels:
        if labels.count(label) > 1:
            raise bad_request(f"There are several MCP servers with the label '{label}'.", "tools", "invalid_value")
    choice = call.body.get("tool_choice")
    if choice in (None, "none", "auto"):
        return
    if not tools:
        raise bad_request("'tool_choice' needs 'tools' to choose from.", "tool_choice", "invalid_value")
    if not is_object(choice):
        if not any(own(tool) or served(tool) or tool["type"] == "mcp" for tool in tools):
            raise not_implemented(f"the tool '{tools[0]['type']}'")
        return
    _choice(choice, tools)


def _tool(call: Call, tool: Json, where: str) -> None:
    if tool["type"] == "function":
        generation.check_functions(tool, where)
    elif tool["type"] == "custom":
        generation.name_of(tool, where)
    elif tool["type"] == "namespace":
        generation.name_of(tool, where)
        string_at(tool, "description", where)
        inner = tool.get("tools")
        if not is_array(inner):
            raise wrong_type(f"{where}.tools", inner, "array")
        for at, each in enumerate(inner):
            place = f"{where}.tools[{at}]"
            listed(string_at(object_at(each, place), "type", place), f"{place}.type", ("function", "custom"))
            _tool(call, each, place)
    else:
        hosted.check_tool(call, tool, where)


def _choice(choice: Json, tools: List[Json]) -> None:
    kind = string_at(choice, "type", "tool_choice")
    choices = [each for each in HOSTED if each not in ("namespace", "tool_search")]
    listed(kind, "tool_choice.type", ("function", "custom", "allowed_tools", *choices))
    if kind == "programmatic_tool_calling":
        raise not_implemented(f"the tool '{kind}'")
    if kind == "allowed_tools":
        listed(choice.get("mode"), "tool_choice.mode", ("auto", "required"))
        return
    name = kind
    if kind in ("function", "custom", "mcp"):
        name = string_at(choice, "server_label" if kind == "mcp" else "name", "tool_choice")
    if not any(named(choice, tool) for tool in tools):
        raise bad_request(f"'tool_choice' names '{name}', which is not among 'tools'.", "tool_choice", "invalid_value")


def check_says_json(body: Json, given: List[Json]) -> None:
    """The JSON mode needs the word in the input, or the real model would not stop."""
    if obj(obj(body.get("text")).get("format")).get("type") != "json_object":
        return
    if not any(_says_json(item.get("content")) for item in given) and not _says_json(body.get("instructions")):
        raise bad_request("With 'text.format' of type 'json_object', the word 'json' must occur in the input.", "input")


def _says_json(value: Any) -> bool:
    if isinstance(value, str):
        return "json" in value.lower()
    return is_array(value) and any(_says_json(obj(part).get("text")) for part in value)


def _reasoning(reasoning: Json) -> None:
    if reasoning.get("effort") is not None:
        listed(
            reasoning["effort"],
            "reasoning.effort",
            literals("shared.reasoning_effort", "ReasoningEffort"),
        )
    for name in ("summary", "generate_summary"):
        if reasoning.get(name) is not None:
            listed(reasoning[name], f"reasoning.{name}", ("auto", "concise", "detailed"))


def _text(text: Json) -> None:
    if text.get("verbosity") is not None:
        listed(text["verbosity"], "text.verbosity", ("low", "medium", "high"))
    form = text.get("format")
    if form is None:
        return
    form = object_at(form, "text.format")
    kind = string_at(form, "type", "text.format")
    listed(kind, "text.format.type", ("text", "json_object", "json_schema"))
    if kind == "json_schema":
        name = generation.name_of(form, "text.format")
        if "schema" not in form:
            raise missing("text.format.schema")
        schema = object_at(form["schema"], "text.format.schema")
        strict = form.get("strict") is True
        generation.check_schema(schema, f"response_format '{name}'", "text.format.schema", strict)
