"""Texts with places to fill in: `{{ item.question }}`, `{{ sample.output_text }}`, `{{ item.choices[0].name }}`.

Messages may have such places in all their texts. Neighbours: graders.py and eval_runs.py fill them, graders.py and
evals.py check them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, List, Union

from .. import check
from ..errors import bad_request
from ..generation import object_at, string_at
from ..model.values import is_array, is_object
from ..wire import Json

__all__ = [
    "Unknown",
    "check_messages",
    "fill",
    "fill_messages",
    "for_chat",
    "for_responses",
    "look_up",
    "parts",
    "paths",
    "steps",
    "text_of",
    "texts",
]

_PLACE = re.compile(r"\{\{\s*(.*?)\s*\}\}", re.DOTALL)
_STEP = re.compile(r"\.?([^.\[\]]+)|\[\s*(?:'([^']*)'|\"([^\"]*)\"|(-?[0-9]{1,9}))\s*\]")
_INDEX = re.compile(r"-?[0-9]{1,9}")
_ROLES = ("user", "assistant", "system", "developer")
_TEXTS = ("input_text", "output_text", "text")
_KINDS = (*_TEXTS, "input_image", "input_audio")


class Unknown(LookupError):
    """A place names something that is not there. `args[0]`: what it names."""


def paths(text: str) -> List[str]:
    """What the places of a text name."""
    return _PLACE.findall(text)


def fill(text: str, names: Json) -> str:
    """Fill in a text. What is no text is written as JSON. Raises Unknown."""
    return _PLACE.sub(lambda place: text_of(look_up(place[1], names)), text)


def text_of(value: object) -> str:
    """A value as a template shows it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def steps(path: str) -> List[Union[str, int]]:
    """The steps of a path: `item.a[0]` is item, a, 0. Raises Unknown if it is none."""
    out: List[Union[str, int]] = []
    at = 0
    while at < len(path):
        found = _STEP.match(path, at)
        if found is None:
            raise Unknown(path)
        name, single, double, index = found.groups()
        out.append(
            int(index) if index is not None else next(each for each in (name, single, double) if each is not None)
        )
        at = found.end()
    if not out:
        raise Unknown(path)
    return out


def look_up(path: str, names: Json) -> Any:
    """The value that a path leads to. Raises Unknown."""
    value: object = names
    for step in steps(path):
        if is_object(value) and isinstance(step, str) and step in value:
            value = value[step]
        elif is_array(value) and _INDEX.fullmatch(str(step)) and -len(value) <= int(step) < len(value):
            value = value[int(step)]
        else:
            raise Unknown(path)
    return value


# messages


def check_messages(value: object, where: str) -> None:
    """Check messages with places. Raises `ApiError` 400."""
    if not is_array(value):
        raise check.wrong_type(where, value, "array")
    if not value:
        raise bad_request(f"Invalid '{where}': empty array. There must be a message.", where, "empty_array")
    for at, each in enumerate(value):
        place = f"{where}[{at}]"
        message = object_at(each, place)
        check.listed(string_at(message, "role", place), f"{place}.role", _ROLES)
        if message.get("type", "message") != "message":
            check.listed(message["type"], f"{place}.type", ("message",))
        content = message.get("content")
        if isinstance(content, str):
            continue
        if content is None:
            raise check.missing(f"{place}.content")
        for index, part in enumerate(content if is_array(content) else [content]):
            if not isinstance(part, str):
                _check_part(part, f"{place}.content[{index}]" if is_array(content) else f"{place}.content")


def _check_part(value: object, where: str) -> None:
    part = object_at(value, where)
    kind = string_at(part, "type", where)
    check.listed(kind, f"{where}.type", _KINDS)
    if kind in _TEXTS:
        string_at(part, "text", where)
    elif kind == "input_image":
        string_at(part, "image_url", where)
    else:
        audio = object_at(part.get("input_audio"), f"{where}.input_audio")
        string_at(audio, "data", f"{where}.input_audio")
        string_at(audio, "format", f"{where}.input_audio")


def texts(messages: List[Any]) -> Iterator[str]:
    """All texts of checked messages."""
    for message in messages:
        for part in parts(message["content"]):
            yield from (part[name] for name in ("text", "image_url") if name in part)


def fill_messages(messages: List[Any], names: Json) -> List[Json]:
    """Fill in checked messages: role, and content as a list of parts. Raises Unknown."""
    out: List[Json] = []
    for message in messages:
        content = [
            {name: fill(value, names) if name in ("text", "image_url") else value for name, value in part.items()}
            for part in parts(message["content"])
        ]
        out.append({"role": message["role"], "content": content})
    return out


def for_responses(messages: List[Json]) -> List[Json]:
    """Filled messages as POST /responses takes them."""
    return [{"role": message["role"], "content": _plain(message) or message["content"]} for message in messages]


def for_chat(messages: List[Json]) -> List[Json]:
    """Filled messages as POST /chat/completions takes them."""
    return [
        {"role": message["role"], "content": text}
        if (text := _plain(message)) is not None
        else {"role": message["role"], "content": [_chat_part(part) for part in message["content"]]}
        for message in messages
    ]


def parts(content: Any) -> List[Json]:
    """The content of a message as a list of parts."""
    return [
        {"type": "input_text", "text": part} if isinstance(part, str) else part
        for part in (content if is_array(content) else [content])
    ]


def _plain(message: Json) -> Union[str, None]:
    """The content as one text, if it is nothing else."""
    content = message["content"]
    return "".join(part["text"] for part in content) if all(part["type"] in _TEXTS for part in content) else None


def _chat_part(part: Json) -> Json:
    if part["type"] == "input_image":
        return {"type": "image_url", "image_url": {"url": part["image_url"], "detail": part.get("detail") or "auto"}}
    if part["type"] == "input_audio":
        return {"type": "input_audio", "input_audio": part["input_audio"]}
    return {"type": "text", "text": part["text"]}
