"""Files of examples for fine-tuning: what each kind of training wants, and how many tokens there are.

Neighbour: training.py, which reads a job's files while the job is `validating_files`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO, Dict, Optional, Tuple

from ..errors import ApiError, bad_request
from ..generation import object_at, string_at
from ..model import tokens
from ..model.values import is_array
from ..wire import Json

__all__ = ["LEAST", "BadExamples", "Examples", "examine", "first", "form_of"]

LEAST = 10
"""Examples that training needs."""

_ROLES = ("system", "user", "assistant", "tool", "function", "developer")
_CHAT = ("messages", "tools", "parallel_tool_calls", "functions")
_MESSAGE: Dict[str, type] = {"name": str, "weight": int, "tool_calls": list, "function_call": dict, "tool_call_id": str}


class BadExamples(Exception):
    """A file cannot be trained on: `args[0]` says why. code: for programs."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass
class Examples:
    """What is in a file."""

    count: int
    tokens: int


def form_of(base: str, method: str) -> str:
    """The form of the examples: that of the method, and for supervised training that of the model."""
    return "completion" if base in ("babbage-002", "davinci-002") else method


def examine(file: BinaryIO, form: str, least: int = 1) -> Examples:
    """Check the examples of a file. Raises BadExamples for the first bad one, and if there are too few."""
    check = _CHECKS[form]
    found = Examples(0, 0)
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        try:
            example = _parse(line)
            found.tokens += check(example)
        except ApiError as error:
            raise BadExamples("invalid_file_format", f"Line {number}: {error.message}") from None
        found.count += 1
    if found.count < least:
        raise BadExamples(
            "invalid_n_examples", f"The file has {found.count} example(s), but at least {least} are needed."
        )
    return found


def first(file: BinaryIO, most: int) -> Tuple[Json, ...]:
    """The first examples of a file that was examined."""
    lines = (line for line in file if line.strip())
    return tuple(json.loads(line) for _, line in zip(range(most), lines))


def _parse(line: bytes) -> Json:
    try:
        example = json.loads(line)
    except (ValueError, RecursionError):
        raise bad_request("it is no valid JSON") from None
    return object_at(example, "the line")


def _only(example: Json, names: Tuple[str, ...]) -> None:
    for name in example:
        if name not in names:
            raise bad_request(f"the key '{name}' is not expected")


def _chat(example: Json) -> int:
    _only(example, _CHAT)
    roles = _messages(example, "messages")
    if not any(role == "assistant" and weight for role, weight in roles):
        raise bad_request("there is no message of the assistant to learn from")
    return _count(example)


def _preference(example: Json) -> int:
    _only(example, ("input", "preferred_output", "non_preferred_output"))
    asked = object_at(example.get("input"), "input")
    _only(asked, _CHAT)
    _messages(asked, "messages", "input.messages")
    total = _count(asked)
    for name in ("preferred_output", "non_preferred_output"):
        for role, _ in _messages(example, name):
            if role not in ("assistant", "tool"):
                raise bad_request(f"'{name}' may have messages of the assistant and of tools, not of '{role}'")
        total += tokens.count_messages(example[name])
    return total


def _reinforcement(example: Json) -> int:
    roles = _messages(example, "messages")
    if roles[-1][0] == "assistant":
        raise bad_request("the last message must not be the assistant's: the model is to write that")
    return _count(example)


def _completion(example: Json) -> int:
    _only(example, ("prompt", "completion"))
    return sum(tokens.count(string_at(example, name, "the line")) for name in ("prompt", "completion"))


_CHECKS: Mapping[str, Callable[[Json], int]] = {
    "supervised": _chat,
    "dpo": _preference,
    "reinforcement": _reinforcement,
    "completion": _completion,
}


def _count(example: Json) -> int:
    return tokens.count_messages(example["messages"], example.get("tools"))


def _messages(example: Json, name: str, where: str = "") -> Tuple[Tuple[str, int], ...]:
    """Check messages; the role and the weight of each."""
    where = where or name
    given: Any = example.get(name)
    if not is_array(given) or not given:
        raise bad_request(f"'{where}' must be a list of messages")
    return tuple(_message(each, f"{where}[{at}]") for at, each in enumerate(given))


def _message(given: object, where: str) -> Tuple[str, int]:
    message = object_at(given, where)
    role = string_at(message, "role", where)
    if role not in _ROLES:
        raise bad_request(f"'{where}.role' must be one of {', '.join(_ROLES)}, not '{role}'")
    _only(message, ("role", "content", "refusal", *_MESSAGE))
    for name, kind in _MESSAGE.items():
        if message.get(name) is not None and not isinstance(message[name], kind):
            raise bad_request(f"'{where}.{name}' has the wrong type")
    content: Optional[object] = message.get("content")
    calls = role == "assistant" and any(message.get(name) for name in ("tool_calls", "function_call", "refusal"))
    if content is None and not calls:
        raise bad_request(f"'{where}' has no 'content'")
    if content is not None and not isinstance(content, (str, list)):
        raise bad_request(f"'{where}.content' must be a text or a list of parts")
    weight: Any = message.get("weight", 1)
    if weight not in (0, 1, None):
        raise bad_request(f"'{where}.weight' must be 0 or 1")
    return role, 0 if weight == 0 else 1
