"""JSON values as the simulated model handles them: narrowing, canonical text, and random numbers drawn from them.

Neighbours: everything in this package uses it; it uses nothing of the package.
"""

from __future__ import annotations

import hashlib
import json
import random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """True for a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """True for a JSON array; tuples count, since callers in Python write them."""
    return isinstance(value, (list, tuple))


def is_number(value: object) -> TypeGuard[float]:
    """True for a JSON number: `True` and `False` are no numbers in JSON although they are in Python."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def obj(value: object) -> dict[str, Any]:
    """The value if it is a JSON object, else an empty one."""
    return value if is_object(value) else {}


def arr(value: object) -> list[Any]:
    """The value if it is a JSON array, else an empty one."""
    return list(value) if is_array(value) else []


def text(value: object) -> str:
    """The value if it is a string, else the empty string. Lone surrogates, which no UTF-8 can carry, become `?`."""
    if not isinstance(value, str):
        return ""
    return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")


def dumps(value: object) -> str:
    """Compact JSON text, in readable characters where they can be encoded."""
    out = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    try:
        out.encode("utf-8")
    except UnicodeEncodeError:  # a lone surrogate from the request's own enum or const: escape it instead
        out = json.dumps(value, separators=(",", ":"), default=str)
    return out


def canonical(value: object) -> str:
    """One text per JSON value: keys sorted, so that equal requests draw equal random numbers."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), default=str)


def same(value: object) -> str:
    """A key that is equal for values which JSON Schema calls equal (1 and 1.0 are, 1 and true are not)."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if is_object(value):
        return "{" + ",".join(sorted(f"{json.dumps(key)}:{same(item)}" for key, item in value.items())) + "}"
    if is_array(value):
        return "[" + ",".join(same(item) for item in value) + "]"
    return json.dumps(value, default=str)


def dice(*parts: object) -> random.Random:
    """A random generator that depends on the parts only, and is the same on every machine and Python version."""
    digest = hashlib.sha256(canonical(parts).encode("ascii")).digest()
    return random.Random(int.from_bytes(digest, "big"))
