"""JSON bodies: Python values in, compact UTF-8 out, in one pass of the C encoder.

`multipart.py` makes the bodies that hold files, `query.py` the query strings. Rules: R-BODY-*.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence, Set
from enum import Enum
from typing import TYPE_CHECKING, Any, NoReturn, cast

from .sentinels import NotGiven, Omit

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

__all__ = ["encode", "is_binary", "is_model", "merge", "simplify", "utf8"]


class _Walk(Exception):
    """The C encoder alone can't do this body: something has to be left out, or can be iterated only once."""


def encode(data: object) -> bytes:
    """The JSON text of `data`: no spaces, UTF-8 without escapes.

    Besides what JSON has, it takes pydantic models (the fields that were set, by their wire names), dates and times
    (ISO 8601), mappings and iterables of any kind, enums and arrays that have `tolist()`. A key whose value is `omit`
    or `not_given`, and such an item of a list, is left out, at any depth. The input is never changed.

    Raises TypeError for a value that can't be sent and ValueError for NaN, infinities, lone surrogates and circular
    references; the text names the place in the body, such as `messages[0].content`. (R-BODY-1 to R-BODY-6)
    """
    try:
        return _encoder.encode(data).encode()
    except (_Walk, TypeError, ValueError):
        pass  # walk through the body: it is cleaned, or the error found that names the place
    return _encoder.encode(_plain(data, "", set())).encode()


def merge(body: object, extra: object) -> object:
    """`body` with the keys of `extra` (the `extra_body` of a call) laid over its top level. (R-BODY-9)

    A value `omit` in `extra` removes the key; without a body `extra` becomes the body. Neither is changed. Raises
    TypeError if there are both and one of them is not a mapping.
    """
    if extra is None or isinstance(extra, (NotGiven, Omit)):
        return body
    if body is None or isinstance(body, (NotGiven, Omit)):
        if not isinstance(extra, Mapping):
            return extra
        body = {}
    if is_model(body):
        body = _dump(body)
    layers: list[Mapping[str, object]] = []
    both: list[tuple[str, object]] = [("The body", body), ("`extra_body`", extra)]
    for name, value in both:
        if not isinstance(value, Mapping):
            kind = _kind(value)
            raise TypeError(f"{name} must be a mapping where `extra_body` is merged into the body, but it is {kind}.")
        layers.append(cast("Mapping[str, object]", value))
    merged = {**layers[0], **layers[1]}
    return {key: value for key, value in merged.items() if not isinstance(value, (NotGiven, Omit))}


def simplify(value: Any, path: str = "") -> Any:
    """One step from a value that JSON does not have towards one it has: a model becomes a dict, a set a list.

    Raises TypeError, which names `path` and what to do, if there is no such step. An iterable is consumed.
    """
    if is_model(value):
        return _dump(value)
    if isinstance(value, type) or is_binary(value) or hasattr(value, "read"):
        _refuse(cast(object, value), path)
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    if isinstance(value, Enum):
        return value.value
    kind = type(cast(object, value))
    for name in ("isoformat", "tolist"):  # dates and times of any library; arrays and scalars of numpy and its kin
        method = getattr(kind, name, None)
        if method is not None:
            return method(value)
    if not isinstance(value, Iterable):
        _refuse(value, path)
    return list(cast("Iterable[object]", value))


def utf8(text: str, path: str) -> bytes:
    """The bytes of a text. Raises UnicodeEncodeError (a ValueError), which names `path`, for lone surrogates."""
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        reason = f"{error.reason} (lone surrogate in {_place(path)}; repair the text before it is sent)"
        raise UnicodeEncodeError(error.encoding, text, error.start, error.end, reason) from None


def _default(value: Any) -> Any:
    """Called by the encoder for what JSON does not have."""
    # What may be iterable only once must not be consumed here: the encoder may yet meet something that has to be
    # left out, and then the body is gone through a second time.
    if isinstance(value, (NotGiven, Omit)):
        raise _Walk
    if isinstance(value, Iterable) and not isinstance(value, (Mapping, Set)) and not is_model(cast(object, value)):
        raise _Walk
    return simplify(value)


_encoder = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_default)


def _plain(value: Any, path: str, parents: set[int]) -> Any:
    """A copy made of nothing but dicts, lists and scalars, without what is omitted."""
    if isinstance(value, str):
        utf8(value, path)
        return value
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{_place(path)} is {value!r}, which JSON can't express; send None, or leave it out.")
    if value is None or isinstance(value, (int, float)):
        return value
    if isinstance(value, (NotGiven, Omit)):  # only as the whole body: inside it they are skipped below
        _refuse(value, path)
    mark = id(value)
    if mark in parents:
        raise ValueError(f"Circular reference: {_place(path)} contains itself.")
    parents.add(mark)
    try:
        if isinstance(value, dict):
            result: dict[object, object] = {}
            for key, item in cast("dict[object, object]", value).items():
                if isinstance(item, (NotGiven, Omit)):
                    continue
                if key is not None and not isinstance(key, (str, int, float)):
                    raise TypeError(f"{_place(path)} has the key {key!r} ({_kind(key)}); the keys of JSON are strings.")
                inner = f"{path}.{key}" if path else str(key)
                result[_plain(key, inner, parents)] = _plain(item, inner, parents)
            return result
        if isinstance(value, (list, tuple)):
            items = cast("list[object]", value)
            return [
                _plain(item, f"{path}[{number}]", parents)
                for number, item in enumerate(items)
                if not isinstance(item, (NotGiven, Omit))
            ]
        return _plain(simplify(value, path), path, parents)
    finally:
        parents.discard(mark)


def is_binary(value: object) -> TypeGuard[bytes | bytearray | memoryview]:
    """Whether it is raw bytes."""
    return isinstance(value, (bytes, bytearray, memoryview))


def is_model(value: object) -> bool:
    """Whether it is an instance of a pydantic model; pydantic itself need not be imported to know."""
    return hasattr(type(value), "model_dump") and not isinstance(value, type)


def _dump(model: Any) -> Any:
    # Answers are built without validation, so a field may hold what its type does not say; that is no reason to warn
    # when the answer is passed back.
    return model.model_dump(mode="json", exclude_unset=True, by_alias=True, warnings=False, exclude=_unsent(model))


def _unsent(value: object) -> dict[Any, Any] | None:
    """What of a model must not be sent, in the form of pydantic's `exclude`, or None if all of it may.

    Model classes name such fields in `__api_exclude__`; they may stand at any depth below the model that is dumped.
    """
    found: dict[Any, Any] = {}
    items: Iterable[tuple[Any, object]]
    if is_model(value):
        hidden: Iterable[str] = getattr(type(value), "__api_exclude__", None) or ()
        found = dict.fromkeys(hidden, True)
        items = vars(value).items()
    elif isinstance(value, dict):
        items = cast("dict[Any, object]", value).items()
    elif isinstance(value, (list, tuple)):
        items = enumerate(cast("Sequence[object]", value))
    else:
        return None
    for key, item in items:
        if key not in found:
            inner = _unsent(item)
            if inner:
                found[key] = inner
    return found or None


def _refuse(value: object, path: str) -> NoReturn:
    if isinstance(value, type):
        remedy = "pass an instance; only `parse()` and `stream()` turn a class into a schema"
    elif is_binary(value):
        remedy = "decode it to text, or send it as base64: `base64.b64encode(value).decode()`"
    elif hasattr(value, "read"):
        remedy = "upload it with `client.files.create` and send its id, or send what it contains"
    elif hasattr(value, "__fspath__"):
        remedy = "pass `str(path)`"
    elif hasattr(value, "__await__") or hasattr(value, "__aiter__"):
        remedy = "await it first"
    elif hasattr(value, "__dataclass_fields__"):
        remedy = "pass `dataclasses.asdict(value)`"
    else:
        remedy = "pass a dict, list, str, number, bool, None or a pydantic model"
    raise TypeError(f"{_place(path)} can't be sent because it is {_kind(value)}; {remedy}.")


def _place(path: str) -> str:
    return f"`{path}`" if path else "The body"


def _kind(value: object) -> str:
    name = getattr(value if isinstance(value, type) else type(value), "__qualname__", "object")
    return f"the class {name}" if isinstance(value, type) else f"of type {name}"
