"""What can be wrong with a request for a response, beyond the types of its parameters."""

from __future__ import annotations

from typing import Any, List, Set

from .. import generation
from ..check import integer, listed, missing
from ..errors import bad_request, not_found, not_implemented
from ..generation import object_at, string_at
from ..model.values import is_array, is_object, obj
from ..names import literals
from ..wire import Json
from . import file_search

__all__ = ["check", "check_says_json", "check_tools"]

_HOSTED = (
    "file_search",
    "web_search",
    "web_search_2025_08_26",
    "web_search_preview",
    "web_search_preview_2025_03_11",
    "computer",
    "computer_use_preview",
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


def check(body: Json) -> None:
    """Check a body. Raises `ApiError` 400."""
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
    check_tools(body)
    _text(obj(body.get("text")))


def check_tools(body: Json) -> None:
    """Check `tools` and `tool_choice`."""
    names: Set[str] = set()
    runs = False
    for at, tool in enumerate(body.get("tools") or ()):
        where = f"tools[{at}]"
        tool = object_at(tool, where)
        kind = string_at(tool, "type", where)
        listed(kind, f"{where}.type", ("function", "custom", *_HOSTED))
        if kind == "function":
            names.add(generation.check_functions(tool, where))
        elif kind == "custom":
            names.add(generation.name_of(tool, where))
        elif kind == "file_search":
            file_search.check_tool(tool, where)
            runs = True
    choice = body.get("tool_choice")
    if choice in (None, "none", "auto"):
        return
    if not body.get("tools"):
        raise bad_request("'tool_choice' needs 'tools' to choose from.", "tool_choice", "invalid_value")
    if not is_object(choice):
        if not names and not runs:
            raise not_implemented("tools that the API runs itself")
        return
    kind = string_at(choice, "type", "tool_choice")
    listed(kind, "tool_choice.type", ("function", "custom", "allowed_tools", *_HOSTED))
    if kind == "file_search" and runs:
        return
    if kind in _HOSTED:
        raise not_implemented(f"the tool '{kind}'")
    if kind == "allowed_tools":
        listed(choice.get("mode"), "tool_choice.mode", ("auto", "required"))
    elif string_at(choice, "name", "tool_choice") not in names:
        raise bad_request(
            f"'tool_choice' names '{choice['name']}', which is not among 'tools'.", "tool_choice", "invalid_value"
        )


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
