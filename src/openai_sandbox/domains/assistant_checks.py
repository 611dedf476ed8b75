"""What can be wrong with the settings of assistants and of their runs, beyond the types of the parameters.

All functions raise `ApiError` 400. Neighbours: assistants.py and runs.py ask.
"""

from __future__ import annotations

from typing import List, Optional, Set

from .. import check, generation
from ..errors import ApiError, bad_request
from ..model.values import is_object
from ..wire import Json
from . import chat_checks, vector_checks

__all__ = ["choice", "limits", "settings", "text", "too_long", "tools", "truncation"]

_RANKERS = ("auto", "default_2024_08_21")
_TOOLS = ("code_interpreter", "file_search", "function")
_LEAST_TOKENS = 256
_INSTRUCTIONS = 256_000  # characters


def settings(body: Json) -> None:
    """Check what assistants and runs have in common."""
    check.metadata(body)
    check.number(body, "temperature", 0, 2)
    check.number(body, "top_p", 0, 1)
    for name in ("instructions", "additional_instructions"):
        text(body, name, _INSTRUCTIONS)
    form = body.get("response_format")
    if is_object(form):
        chat_checks.check_format(form)


def text(body: Json, name: str, most: int) -> None:
    """Check the length of a text."""
    if isinstance(body.get(name), str) and len(body[name]) > most:
        raise too_long(name, most, len(body[name]))


def too_long(param: str, most: int, length: int) -> ApiError:
    """400: a text has more characters than it may."""
    return bad_request(
        f"Invalid '{param}': string too long. At most {most} characters are allowed, but got {length}.",
        param,
        "string_above_max_length",
    )


def tools(given: Optional[List[object]], most: int) -> List[Json]:
    """The tools of a request, checked."""
    out: List[Json] = []
    if given is not None and len(given) > most:
        raise bad_request(
            f"Invalid 'tools': array too long. At most {most} entries are allowed, but got {len(given)}.",
            "tools",
            "array_above_max_length",
        )
    names: Set[str] = set()
    for at, each in enumerate(given or ()):
        where = f"tools[{at}]"
        tool = generation.object_at(each, where)
        kind = generation.string_at(tool, "type", where)
        check.listed(kind, f"{where}.type", _TOOLS)
        name = kind
        if kind == "function":
            if "function" not in tool:
                raise check.missing(f"{where}.function")
            function = generation.object_at(tool["function"], f"{where}.function")
            name = "function " + generation.check_functions(function, f"{where}.function")
        elif kind == "file_search" and tool.get("file_search") is not None:
            place = f"{where}.file_search"
            search = generation.object_at(tool["file_search"], place)
            check.integer(search, "max_num_results", 1, 50, f"{place}.max_num_results")
            vector_checks.ranking(search.get("ranking_options"), f"{place}.ranking_options", _RANKERS)
        if name in names:
            raise bad_request(f"Invalid 'tools': there are two of the {name}.", where, "invalid_value")
        names.add(name)
        out.append(tool)
    return out


def choice(given: object, have: List[Json]) -> None:
    """Check a `tool_choice` against the tools that there are."""
    if not is_object(given):
        return
    kind = generation.string_at(given, "type", "tool_choice")
    check.listed(kind, "tool_choice.type", _TOOLS)
    name: Optional[str] = None
    if kind == "function":
        if "function" not in given:
            raise check.missing("tool_choice.function")
        inner = generation.object_at(given["function"], "tool_choice.function")
        name = generation.string_at(inner, "name", "tool_choice.function")
    if not any(tool["type"] == kind and (name is None or tool["function"]["name"] == name) for tool in have):
        raise bad_request(
            f"'tool_choice' names '{name or kind}', which is not among the tools.", "tool_choice", "invalid_value"
        )


def limits(body: Json) -> None:
    """Check how many tokens a run may take."""
    for name in ("max_prompt_tokens", "max_completion_tokens"):
        check.integer(body, name, _LEAST_TOKENS)


def truncation(given: Optional[Json]) -> Json:
    """The `truncation_strategy` of a run."""
    if given is None:
        return {"type": "auto", "last_messages": None}
    kind = generation.string_at(given, "type", "truncation_strategy")
    check.listed(kind, "truncation_strategy.type", ("auto", "last_messages"))
    count = check.integer(given, "last_messages", 1, None, "truncation_strategy.last_messages")
    if (kind == "last_messages") != (count is not None):
        if count is None:
            raise check.missing("truncation_strategy.last_messages")
        raise bad_request(
            "'truncation_strategy.last_messages' goes with the type 'last_messages' only.",
            "truncation_strategy.last_messages",
            "invalid_value",
        )
    return {"type": kind, "last_messages": count}
