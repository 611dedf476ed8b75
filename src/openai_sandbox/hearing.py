"""Sound in what is asked of the model, as the model hears it: with the words of what the sandbox's own voice says.

Neighbours: media/voice.py speaks and hears, model/turns.py reads the words.
"""

from __future__ import annotations

import base64
import binascii
from typing import Any

from .model.values import arr, is_object, obj
from .wire import Json

__all__ = ["heard", "sounds"]

_KIND = "input_audio"


def heard(request: Json) -> Json:
    """A request of the model whose sounds have a `transcript`, as far as they are understood."""
    for name in ("messages", "input"):
        given = arr(request.get(name))
        if any(_has_sound(each) for each in given):
            return {**request, name: [_with_words(each) for each in given]}
    return request


def sounds(messages: object) -> int:
    """The number of sounds in messages."""
    return sum(_is_sound(part) for each in arr(messages) for part in arr(obj(each).get("content")))


def _has_sound(message: object) -> bool:
    return any(_is_sound(part) for part in arr(obj(message).get("content")))


def _is_sound(part: object) -> bool:
    return obj(part).get("type") == _KIND


def _with_words(message: Any) -> Any:
    if not _has_sound(message):
        return message
    parts = [{**part, "transcript": _words(part)} if _is_sound(part) else part for part in message["content"]]
    return {**message, "content": parts}


def _words(part: Json) -> str:
    from .media import Unreadable, sound, voice  # not before there is something to be heard

    inner = part.get(_KIND)
    data = inner.get("data") if is_object(inner) else None
    try:
        content = base64.b64decode(data, validate=True) if isinstance(data, str) else b""
        return " ".join(each.text for each in voice.hear(sound.read(content).samples))
    except (binascii.Error, ValueError, ImportError, Unreadable):
        return ""  # the model knows of it all the same, as of any sound of others
