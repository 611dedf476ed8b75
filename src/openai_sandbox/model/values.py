"""JSON values as the simulated model handles them: narrowing, canonical text, and random numbers drawn from them.

Neighbours: everything in this package uses it; it uses nothing of the package.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Iterator
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


def is_count(value: object) -> TypeGuard[int]:
    """True for a whole number, at least 1."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


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


class Expression:
    """A regular expression that is compiled when it is first used: a sandbox starts without paying for all of them."""

    __slots__ = ("_compiled", "flags", "source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source, self.flags = source, flags
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The expression as Python knows it."""
        if self._compiled is None:
            self._compiled = re.compile(self.source, self.flags)
        return self._compiled

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where it matches."""
        return self.compiled.search(text)

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """The match that begins at a place."""
        return self.compiled.match(text, at)

    def findall(self, text: str) -> list[Any]:
        """All matches, as `re.findall` gives them."""
        return self.compiled.findall(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches in order."""
        return self.compiled.finditer(text)

    def sub(self, new: str, text: str) -> str:
        """The text with every match replaced."""
        return self.compiled.sub(new, text)

    def split(self, text: str) -> list[str]:
        """The text between the matches."""
        return self.compiled.split(text)
