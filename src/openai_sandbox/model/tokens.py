"""The sandbox's idea of a token: one splitter that usage, limits, logprobs, streaming and batches all count by.

The pieces look like those of a byte-pair encoder (a word with the blank before it, long words in parts, other scripts
character by character) but follow from a rule instead of a vocabulary. The rule only looks backwards, so a prefix of
the pieces splits into the same pieces again: what `max_tokens` cuts off counts exactly `max_tokens`.

Neighbours: `chat.py` counts and streams with it.
"""

from __future__ import annotations

import re
from typing import Any

from .values import arr, dumps, is_array, is_object, obj

__all__ = ["AUDIO", "IMAGE", "IMAGE_LOW", "count", "count_messages", "count_tools", "split"]

IMAGE = 765
"""Tokens of an image part with detail "high", "auto" or none."""

IMAGE_LOW = 85
"""Tokens of an image part with detail "low"."""

AUDIO = 100
"""Tokens of a sound."""

FILE = 500
_PER_MESSAGE = 3
_PRIMING = 3

_PIECE = re.compile(
    r"(?<=[A-Za-z])[A-Za-z]{1,4}"  # the rest of a long word
    r"| ?[A-Za-z]{1,8}"
    r"| ?[0-9]{1,3}"
    r"|'(?:s|t|re|ve|m|ll|d)"
    r"| ?[!-/:-@\[-`{-~]{1,3}"
    r"|\n+"
    r"|  +"
    r"| ?[^\x00-\x7f]"
    r"|.",
    re.DOTALL,
)


def split(text: str) -> list[str]:
    """The tokens of a text. They join to the text, and the first n of them split into the same n again."""
    return _PIECE.findall(text)


def count(text: str) -> int:
    """The number of tokens of a text."""
    return len(_PIECE.findall(text))


def count_tools(tools: object) -> int:
    """The tokens of tool definitions (a list in the shape of chat or of responses): those of their compact JSON."""
    return sum(count(dumps(tool)) for tool in arr(tools))


def count_messages(messages: object, tools: object = None) -> int:
    """The tokens a prompt costs.

    messages: chat messages, or the input items of a response (a string counts as one message). Images, audio and
    files have a fixed price, whatever is in them. tools: tool definitions, added to the price.
    """
    items = [{"role": "user", "content": messages}] if isinstance(messages, str) else arr(messages)
    return _PRIMING + sum(_PER_MESSAGE + _part(item) for item in items) + count_tools(tools)


def _value(item: dict[str, Any]) -> int:
    total = 0
    for key, value in item.items():
        if key in ("id", "call_id", "tool_call_id", "type", "status", "encrypted_content", "annotations"):
            continue  # bookkeeping that no model reads
        total += _part(value)
    return total


def _part(value: object) -> int:
    if isinstance(value, str):
        return count(value)
    if is_array(value):
        return sum(_part(item) for item in value)
    if not is_object(value):
        return 0
    kind = value.get("type")
    if kind in ("image_url", "input_image", "image_file", "computer_screenshot", "image_generation_call"):
        image = value.get("image_url") or value.get("image_file")
        detail = value.get("detail") or obj(image).get("detail")
        return IMAGE_LOW if detail == "low" else IMAGE
    if kind == "input_audio":
        return AUDIO
    if kind in ("file", "input_file"):
        return FILE
    return _value(value)
