"""Answers in JSON when no schema is given: the keys that a prompt names, shows or sketches.

Neighbours: `schema.py` fills them, `prose.py` says what goes into a single `answer`.
"""

from __future__ import annotations

import json
import random
import re
from typing import Any

from . import plausible, schema
from .values import Expression, is_array, is_number, is_object

__all__ = ["JSON_ORDER", "fill", "shape"]

JSON_ORDER = Expression(
    r"\b(?:respond|reply|answer|output|return)?\s*(?:only )?(?:in|as|with) (?:valid )?json\b", re.IGNORECASE
)
_SKETCHED = Expression(r"[\"']([A-Za-z_]\w*)[\"']\s*:")
_LISTED = Expression(
    r"\b(?:keys?|fields?|propert(?:y|ies)|attributes?)\b\s*(?:named|called|are|:|of|is)?\s*"
    r"((?:[\"'`]?[A-Za-z_]\w*[\"'`]?(?:\s*\([^)\n]*\))?(?:\s*,\s*(?:and\s+)?|\s+and\s+)?)+)"
)
_GIVEN = Expression(
    r"\b(?:give|return|provide|extract|output|list)\s+(?:me\s+)?((?:(?:the|a|an|my|their)\s+)?"
    r"(?:\w+(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?:the\s+|an?\s+)?){1,12}\w+)\s+(?:as|in)\s+(?:valid\s+|a\s+)?json",
    re.IGNORECASE,
)
_NO_KEYS = ("and", "for", "with", "only", "in", "the", "each", "a", "an", "my", "their")


def fill(properties: dict[str, Any], rng: random.Random, prompt: str) -> dict[str, Any]:
    """An object with these properties. Empty if a schema written into the prompt cannot be met."""
    wanted = {"type": "object", "properties": properties, "required": list(properties)}
    try:
        value = schema.generate(wanted, rng, prompt=prompt)
    except schema.Unsatisfiable:
        return {}
    return value if is_object(value) else {}


def shape(prompt: str) -> dict[str, Any]:
    """The properties that a prompt asks for, by an example, a sketch or a list of keys; empty if it names none."""
    decoder = json.JSONDecoder()
    at = prompt.find("{")
    for _ in range(50):
        if at < 0:
            break
        try:
            value: Any = decoder.raw_decode(prompt, at)[0]
        except (ValueError, RecursionError):
            value = None
        if is_object(value) and value:
            inner = value.get("properties")
            if is_object(inner):  # a JSON schema written into the prompt
                return inner
            return {key: _like(inner) for key, inner in value.items()}
        at = prompt.find("{", at + 1)
    keys: list[str] = _SKETCHED.findall(prompt)
    if not keys:
        found = _LISTED.search(prompt) or _GIVEN.search(prompt)
        named: list[str] = re.findall(r"[A-Za-z_]\w*", re.sub(r"\([^)]*\)", "", found.group(1))) if found else []
        keys = [key for key in named if key not in _NO_KEYS][:12]
    return {key: plausible.guess(key) for key in dict.fromkeys(keys)}


def _like(value: Any) -> dict[str, Any]:
    """The schema of an example value."""
    if isinstance(value, bool):
        return {"type": "boolean"}
    if is_number(value):
        return {"type": "integer" if isinstance(value, int) else "number"}
    if is_array(value):
        return {"type": "array", "items": _like(value[0]) if value else {"type": "string"}}
    if is_object(value):
        properties = {key: _like(inner) for key, inner in value.items()}
        return {"type": "object", "properties": properties, "required": list(properties)}
    return {"type": "string"}
