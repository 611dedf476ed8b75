"""What can be wrong with a request for a chat completion, beyond the types of its parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Set

from .. import generation
from ..check import integer, listed, missing, wrong_type
from ..errors import ApiError, bad_request
from ..generation import object_at, string_at
from ..model.values import is_array, is_object
from ..wire import Json
from . import chat_sound

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["check", "check_format", "says_json"]

_ROLES = ("system", "assistant", "user", "function", "tool", "developer")
_PARTS = {
    "user": ("text", "image_url", "input_audio", "file"),
    "assistant": ("text", "refusal"),
}


def check(call: Call) -> None:
    """Check a body. Raises `ApiError` 400."""
    body = call.body
    generation.check_sampling(body)
    _limits(body)
    _messages(call, body["messages"])
    _tools(body)
    _format(body)
    chat_sound.check_sound(call)


def _limits(body: Json) -> None:
    if body.get("max_tokens") is not None:
        if body.get("max_completion_tokens") is not None:
            raise bad_request(
                "'max_tokens' and 'max_completion_tokens' exclude each other.", "max_tokens", "invalid_value"
            )
        if generation.thinks(body["model"]):
            raise bad_request(
                "Unsupported parameter: 'max_tokens' does not go with this model. Use 'max_completion_tokens' instead.",
                "max_tokens",
                "unsupported_parameter",
            )
    if body.get("top_logprobs") is not None and not body.get("logprobs"):
        raise bad_request("'top_logprobs' needs 'logprobs' to be true.", "top_logprobs", "invalid_value")
    if body.get("stream_options") is not None and not body.get("stream"):
        raise bad_request("'stream_options' is only allowed when 'stream' is true.", "stream_options")
    integer(body, "seed", -(2**63), 2**63 - 1)


def _messages(call: Call, messages: List[Any]) -> None:
    if not messages:
        raise bad_request(
            "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
            "messages",
            "empty_array",
        )
    open_calls: Set[str] = set()
    known_calls: Set[str] = set()
    for at, message in enumerate(messages):
        where = f"messages[{at}]"
        message = object_at(message, where)
        role = string_at(message, "role", where)
        listed(role, f"{where}.role", _ROLES)
        if role == "tool":
            id = string_at(message, "tool_call_id", where)
            if id not in known_calls:
                raise bad_request(
                    "A message with role 'tool' must answer a call in the 'tool_calls' of an assistant before it.",
                    f"{where}.tool_call_id" if known_calls else f"{where}.role",
                )
            open_calls.discard(id)
        elif open_calls:
            raise _unanswered(open_calls, where)
        if role == "function":
            generation.name_of(message, where)
        _content(call, message, role, where)
        if role == "assistant" and message.get("tool_calls") is not None:
            known_calls = _made_calls(message["tool_calls"], f"{where}.tool_calls")
            open_calls = set(known_calls)
    if open_calls:
        raise _unanswered(open_calls, f"messages[{len(messages) - 1}]")


def _unanswered(calls: Set[str], where: str) -> ApiError:
    return bad_request(
        "An assistant message with 'tool_calls' needs a message with role 'tool' after it for each 'tool_call_id'. "
        f"There is none for: {', '.join(sorted(calls))}.",
        where,
    )


def _made_calls(calls: object, where: str) -> Set[str]:
    if not is_array(calls):
        raise wrong_type(where, calls, "array")
    if not calls:
        raise bad_request(f"Invalid '{where}': empty array.", where, "empty_array")
    out: Set[str] = set()
    for at, made in enumerate(calls):
        place = f"{where}[{at}]"
        made = object_at(made, place)
        out.add(string_at(made, "id", place))
        kind = string_at(made, "type", place)
        listed(kind, f"{place}.type", ("function", "custom"))
        if kind not in made:
            raise missing(f"{place}.{kind}")
        inner = object_at(made[kind], f"{place}.{kind}")
        string_at(inner, "name", f"{place}.{kind}")
        string_at(inner, "arguments" if kind == "function" else "input", f"{place}.{kind}")
    return out


def _content(call: Call, message: Json, role: str, where: str) -> None:
    content = message.get("content")
    param = f"{where}.content"
    if content is None:
        said = ("tool_calls", "function_call", "refusal", "audio")
        if role == "function" and "content" in message:
            return
        if role == "assistant" and any(message.get(name) is not None for name in said):
            return
        if "content" not in message:
            raise missing(param)
        raise wrong_type(param, None, "string", "array")
    if isinstance(content, str):
        return
    if not is_array(content):
        raise wrong_type(param, content, "string", "array")
    if not content:
        raise bad_request(f"Invalid '{param}': empty array.", param, "empty_array")
    for at, part in enumerate(content):
        _part(call, part, _PARTS.get(role, ("text",)), f"{param}[{at}]")


def _part(call: Call, part: object, allowed: tuple[str, ...], where: str) -> None:
    part = object_at(part, where)
    kind = string_at(part, "type", where)
    listed(kind, f"{where}.type", allowed)
    if kind in ("text", "refusal"):
        string_at(part, kind, where)
        return
    if kind not in part:
        raise missing(f"{where}.{kind}")
    inner = object_at(part[kind], f"{where}.{kind}")
    if kind == "image_url":
        url = string_at(inner, "url", f"{where}.image_url")
        if not url.startswith(("http://", "https://", "data:image/")):
            raise bad_request(
                f"Invalid '{where}.image_url.url': neither a URL nor a data URL of an image.",
                f"{where}.image_url.url",
                "invalid_value",
            )
    elif kind == "input_audio":
        string_at(inner, "data", f"{where}.input_audio")
        listed(inner.get("format"), f"{where}.input_audio.format", ("wav", "mp3"))
    elif inner.get("file_id") is not None:
        id = string_at(inner, "file_id", f"{where}.file")
        if call.state.get("file", id, call.now) is None:
            raise bad_request(f"There is no file '{id}'.", f"{where}.file.file_id", "invalid_value")
    elif inner.get("file_data") is None:
        raise missing(f"{where}.file.file_data")


def _tools(body: Json) -> None:
    names: Set[str] = set()
    tools = body.get("tools")
    if tools is not None:
        if not tools:
            raise bad_request("Invalid 'tools': empty array.", "tools", "empty_array")
        if len(tools) > 128:
            raise bad_request("Invalid 'tools': at most 128 are allowed.", "tools", "array_above_max_length")
        for at, tool in enumerate(tools):
            where = f"tools[{at}]"
            tool = object_at(tool, where)
            kind = string_at(tool, "type", where)
            listed(kind, f"{where}.type", ("function", "custom"))
            if kind not in tool:
                raise missing(f"{where}.{kind}")
            inner = object_at(tool[kind], f"{where}.{kind}")
            place = f"{where}.{kind}"
            names.add(
                generation.check_functions(inner, place) if kind == "function" else generation.name_of(inner, place)
            )
    functions = body.get("functions")
    if functions is not None:
        if not functions:
            raise bad_request("Invalid 'functions': empty array.", "functions", "empty_array")
        for at, function in enumerate(functions):
            names.add(generation.check_functions(object_at(function, f"functions[{at}]"), f"functions[{at}]"))
    for param, needed in (("tool_choice", tools), ("function_call", functions)):
        choice = body.get(param)
        if choice is None:
            continue
        if needed is None and choice != "none":
            raise bad_request(
                f"'{param}' is only allowed when '{'tools' if param == 'tool_choice' else 'functions'}' are given.",
                param,
            )
        chosen = _chosen(choice, param)
        if chosen is not None and chosen not in names:
            raise bad_request(f"'{param}' names '{chosen}', which is not among those given.", param, "invalid_value")
    if body.get("parallel_tool_calls") is not None and tools is None:
        raise bad_request("'parallel_tool_calls' is only allowed when 'tools' are given.", "parallel_tool_calls")


def _chosen(choice: object, param: str) -> Optional[str]:
    if not is_object(choice):
        return None
    if param == "function_call":
        return string_at(choice, "name", param)
    kind = string_at(choice, "type", param)
    listed(kind, f"{param}.type", ("function", "custom", "allowed_tools"))
    if kind not in choice:
        raise missing(f"{param}.{kind}")
    inner = object_at(choice[kind], f"{param}.{kind}")
    if kind == "allowed_tools":
        listed(inner.get("mode"), f"{param}.allowed_tools.mode", ("auto", "required"))
        return None
    return string_at(inner, "name", f"{param}.{kind}")


def _format(body: Json) -> None:
    form = body.get("response_format")
    if form is not None and check_format(form) == "json_object" and not says_json(body["messages"]):
        raise bad_request(
            "With 'response_format' of type 'json_object', the word 'json' must occur in 'messages'.", "messages"
        )


def check_format(form: Json) -> str:
    """Check a `response_format`; its type."""
    kind = string_at(form, "type", "response_format")
    listed(kind, "response_format.type", ("text", "json_object", "json_schema"))
    if kind == "json_schema":
        if "json_schema" not in form:
            raise missing("response_format.json_schema")
        where = "response_format.json_schema"
        inner = object_at(form["json_schema"], where)
        name = generation.name_of(inner, where)
        if "schema" in inner:
            schema = object_at(inner["schema"], f"{where}.schema")
            strict = inner.get("strict") is True
            generation.check_schema(schema, f"response_format '{name}'", "response_format", strict)
        elif inner.get("strict"):
            raise missing(f"{where}.schema")
    return kind


def says_json(value: Any) -> bool:
    """Whether the word that the JSON mode needs occurs in messages."""
    if isinstance(value, str):
        return "json" in value.lower()
    if is_object(value):
        return any(says_json(inner) for name, inner in value.items() if name != "role")
    return is_array(value) and any(says_json(inner) for inner in value)
