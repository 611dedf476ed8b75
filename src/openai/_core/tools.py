"""Function tools whose parameters are a pydantic model, and the arguments that come back for them.

Chat and responses write the same tool differently; both forms remember the class. Rules: R-SO-1, -5, -8, -11, D-40.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Dict, cast

from . import formats, schema
from .guards import is_mapping
from .sentinels import NotGiven, Omit

if TYPE_CHECKING:
    import pydantic

    from openai.types.chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam

__all__ = ["PydanticFunctionTool", "ResponsesPydanticFunctionTool", "check", "for_responses", "function", "listed"]
__all__ += ["pydantic_function_tool", "read_arguments"]


class PydanticFunctionTool(Dict[str, Any]):
    """The `function` part of a chat tool; `model` is the class that its arguments are read into."""

    model: type[pydantic.BaseModel]

    def __init__(self, defn: Mapping[str, Any], model: type[pydantic.BaseModel]) -> None:
        super().__init__(defn)
        self.model = model

    def __reduce__(self) -> Any:
        return type(self), (dict(self), self.model)


class ResponsesPydanticFunctionTool(PydanticFunctionTool):
    """A tool in the form of the Responses API; `model` is the class that its arguments are read into."""


def pydantic_function_tool(
    model: type[pydantic.BaseModel], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """A strict function tool whose parameters are the fields of a pydantic model.

    name: what the model calls the function by; by default the name of the class in snake_case, so `GetWeather` becomes
    `get_weather`. Other releases of this package leave it as it is: pass `name="GetWeather"` if a prompt needs that.
    description: what it does; by default the docstring of the class, if it has one. Calls of the tool come back from
    `parse()` and `stream()` with `parsed_arguments` as an instance of the class. Sources: R-SO-1, D-40.

    Raises TypeError if `model` is no such class, and what `schema.to_strict_json_schema` raises.
    """
    if not formats.is_basemodel_type(model):
        raise TypeError(f"Expected a pydantic model class, not {model!r}")
    made: dict[str, Any] = {
        "name": name or _snake(schema.name_of(model)),
        "strict": True,
        "parameters": schema.to_strict_json_schema(model),
    }
    description = description if description is not None else inspect.cleandoc(model.__doc__ or "")
    if description:
        made["description"] = description
    return cast("ChatCompletionFunctionToolParam", {"type": "function", "function": PydanticFunctionTool(made, model)})


def _snake(name: str) -> str:
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def listed(tools: object) -> list[Any]:
    """The tools of a call as a list; an iterator is used up."""
    if tools is None or isinstance(tools, (NotGiven, Omit)):
        return []
    return list(cast("Iterable[Any]", tools))


def check(tools: Iterable[object]) -> None:
    """Refuse tools whose arguments can't be relied on to fit their schema (R-SO-5). Raises ValueError."""
    for tool in tools:
        kind = tool.get("type") if is_mapping(tool) else None
        if kind != "function":
            raise ValueError(f"`parse()` and its like take only tools of the type `function`; got `{kind}`")
        definition = function(tool)
        if definition.get("strict") is not True:
            raise ValueError(
                f"The tool `{definition.get('name')}` is not strict. Only strict function tools can be parsed "
                "automatically: set `strict` to True, or use `openai.pydantic_function_tool()`"
            )


def function(tool: object) -> Mapping[str, Any]:
    """The definition in a function tool of either form; empty for another tool."""
    if not is_mapping(tool) or tool.get("type") != "function":
        return {}
    inner = tool.get("function")
    return inner if is_mapping(inner) else tool


def for_responses(tools: Iterable[Any]) -> list[Any]:
    """Tools in the form of the Responses API: those of `pydantic_function_tool` are rewritten, others stay (R-SO-11).

    Raises TypeError for another tool in the form of chat completions.
    """
    made: list[Any] = []
    for tool in tools:
        if is_mapping(tool) and tool.get("type") == "function" and "function" in tool:
            definition: Any = tool["function"]
            if not isinstance(definition, PydanticFunctionTool):
                raise TypeError(
                    "A tool in the form of chat completions must be made by `openai.pydantic_function_tool()`; "
                    "Write others as the Responses API has them, without the inner `function`"
                )
            tool = ResponsesPydanticFunctionTool(
                {
                    "type": "function",
                    "name": definition.get("name"),
                    "description": definition.get("description"),
                    "parameters": definition.get("parameters"),
                    "strict": definition.get("strict"),
                },
                definition.model,
            )
        made.append(tool)
    return made


def read_arguments(tools: Iterable[object], name: object, arguments: object) -> Any:
    """The arguments of a call, as an instance of the tool's class, or decoded if the tool is strict; None for other
    tools and for one that is not there (R-SO-8, R-SO-12).

    Raises pydantic.ValidationError or json.JSONDecodeError if they don't fit.
    """
    definition = find(tools, name)
    if definition is None or not isinstance(arguments, str):
        return None
    if isinstance(definition, PydanticFunctionTool):
        return formats.read(definition.model, arguments)
    return json.loads(arguments) if definition.get("strict") is True else None


def find(tools: Iterable[object], name: object) -> Mapping[str, Any] | None:
    """The definition of the function tool of this name."""
    for tool in tools:
        definition = function(tool)
        if definition and definition.get("name") == name:
            return definition
    return None


def is_parseable(definition: Mapping[str, Any] | None) -> bool:
    """Whether calls of a tool have `parsed_arguments`."""
    return definition is not None and (isinstance(definition, PydanticFunctionTool) or definition.get("strict") is True)
