"""Questions about the kind of a value, asked so that type checkers learn the answer.

`isinstance(x, dict)` leaves the types of keys and values unknown; these say what JSON-like data has. Whether an
argument was given at all is asked in `sentinels.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

__all__ = ["is_dict", "is_iterable", "is_list", "is_mapping"]


def is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether `value` is a `dict`, as JSON objects are after decoding."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether `value` is a `list`, as JSON arrays are after decoding."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether `value` is any mapping."""
    return isinstance(value, Mapping)


def is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    """Whether `value` is a collection or generator of items, which text and bytes are not."""
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, bytearray, memoryview))
