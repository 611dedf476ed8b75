"""What a script can let the model say (scripts.py): `tool_call`, `refusal`, and `Reply` for everything else."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, List, Optional, Tuple, Union

from .errors import ApiError
from .model import Choice, ToolCall, acts
from .model.values import arr, is_number, is_object, obj
from .wire import Json

__all__ = ["Reply", "choice", "error", "refusal", "reply", "tool_call", "vectors"]

_WHAT = "a text, texts, a dict, a pydantic object, tool_call(...), refusal(...), a Reply or an ApiError"


@dataclass(frozen=True)
class Reply:
    """What the model says, in full. text: also as a tuple of the pieces in which a stream gives it. reasoning: the
    summary of what it thought. finish_reason: as in chat completions; default: `stop`, or `tool_calls`."""

    text: Union[str, Tuple[str, ...], None] = None
    tool_calls: Tuple[ToolCall, ...] = ()
    refusal: Optional[str] = None
    reasoning: Optional[str] = None
    finish_reason: Optional[str] = None


def tool_call(name: str, arguments: Any = None, /, **more: Any) -> Reply:
    """The call of a tool. arguments: a dict or pydantic object, with `more` added to it; or a text, taken as it is.

    TypeError for other arguments.
    """
    if isinstance(arguments, str):
        if more:
            raise TypeError("arguments given as a text can't have others added to them")
        return Reply(tool_calls=(ToolCall(name, arguments),))
    given: Any = {} if arguments is None else _plain(arguments)
    if not is_object(given):
        raise TypeError(f"arguments must be a dict, a pydantic object or a text, not {type(arguments).__name__}")
    return Reply(tool_calls=(ToolCall(name, _json({**given, **more})),))


def refusal(text: str) -> Reply:
    """The model says that it will not."""
    return Reply(refusal=text)


def reply(answer: Any) -> Reply:
    """An answer in any of its forms as a `Reply`. Raises TypeError for other things."""
    if isinstance(answer, Reply):
        return answer
    if isinstance(answer, ApiError):
        error(answer)
        return Reply()  # raised before it is said
    if isinstance(answer, str):
        return Reply(answer)
    parts = arr(answer)
    if parts:
        if all(isinstance(part, str) for part in parts):
            return Reply(tuple(parts))
        if all(isinstance(part, Reply) and part.tool_calls for part in parts):
            return Reply(tool_calls=tuple(call for part in parts for call in part.tool_calls))
    plain = _plain(answer)
    if is_object(plain):
        return Reply(_json(plain))
    raise TypeError(f"a reply is {_WHAT}, not {answer!r}")


def error(answer: ApiError) -> ApiError:
    """An error that a request is to fail with. Raises ValueError if its status is that of no error."""
    if answer.status not in range(400, 600):
        raise ValueError(f"an ApiError has a status from 400 to 599, not {answer.status!r}")
    return answer


def choice(given: Reply, body: Json) -> Choice:
    """What the model is made to say in answer to a request."""
    tools = [obj(tool) for tool in arr(body.get("tools"))]
    kinds = {acts.kind_of(tool): acts.kind_of(tool) for tool in tools}
    if any(tool.get("type") == "tool_search" and tool.get("execution") == "client" for tool in tools):
        kinds["tool_search"] = "tool_search"
    kinds.update({_name(tool): "custom" for tool in tools if tool.get("type") == "custom"})
    calls = tuple(ToolCall(call.name, call.arguments, kinds.get(call.name, call.kind)) for call in given.tool_calls)
    old = bool(body.get("functions")) and not body.get("tools")
    ends = ("function_call" if old else "tool_calls") if calls else "stop"
    text = "".join(given.text) if isinstance(given.text, tuple) else given.text
    if text is None and given.refusal is None and not calls:
        text = ""
    return Choice(
        0,
        given.finish_reason or ends,
        content=text,
        refusal=given.refusal,
        tool_calls=calls,
        reasoning=given.reasoning,
    )


def vectors(answer: Any, inputs: Optional[int]) -> List[List[float]]:
    """Vectors for so many inputs (None: any number). TypeError for anything else, ValueError for a wrong number."""
    if isinstance(answer, ApiError):
        error(answer)
        return []
    single = _vector(answer)
    if single:
        return [single] * (inputs or 1)
    made = [_vector(each) for each in arr(answer)]
    if not made or not all(made):
        raise TypeError(f"a reply of embeddings is a list of numbers, or one for each input, not {answer!r}")
    if inputs is not None and len(made) != inputs:
        raise ValueError(f"there are {inputs} inputs, but {len(made)} vectors")
    return made


def _vector(value: Any) -> List[float]:
    numbers = arr(value)
    return [float(number) for number in numbers] if all(is_number(number) for number in numbers) else []


def _plain(value: Any) -> Any:
    dump = getattr(value, "model_dump", None)
    return dump(mode="json") if callable(dump) else value


def _json(value: Any) -> str:
    def other(inner: Any) -> Any:
        plain = _plain(inner)
        if plain is inner:
            raise TypeError(f"{inner!r} can't be written as JSON")
        return plain

    return json.dumps(value, ensure_ascii=False, default=other)


def _name(tool: Any) -> Any:
    given = obj(tool)
    inner = given.get("custom")
    return obj(inner).get("name") if is_object(inner) else given.get("name")
