"""Is a request what the description says? Query and body are held against the `Kind`s of the route.

What JSON types cannot say (ranges, lengths, shapes of entries) the calls check themselves with `number`, `integer`,
`listed` and `metadata`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Dict, List, Optional, Tuple
from urllib.parse import SplitResult, parse_qsl, urlsplit

from .errors import ApiError, bad_request
from .model.values import is_array, is_object, obj
from .route import Kind, Route
from .wire import Json

__all__ = [
    "STREAM",
    "address",
    "body",
    "fields",
    "integer",
    "kind_of",
    "listed",
    "metadata",
    "missing",
    "nested",
    "number",
    "query",
    "texts",
    "wrong_type",
]

_INTEGER = re.compile(r"-?[0-9]{1,15}")
STREAM = Kind("boolean", "null")
"""The field of that name, of calls that can stream."""
_NAMES = {
    "array": "an array",
    "object": "an object",
    "string": "a string",
    "integer": "an integer",
    "number": "a decimal",
    "boolean": "a boolean",
    "null": "null",
    "file": "a file",
}


def kind_of(value: object) -> str:
    """The name of a value's JSON type."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def body(given: Json, files: Collection[str], route: Route) -> None:
    """Check the names and types of a body, and the names of files sent with it. Raises `ApiError` 400.

    A null where the API knows none is taken for a field that was left out, as programs in other languages send it; it
    is dropped from the body.
    """
    for name, value in list(given.items()):
        kind = route.body.get(name) or (STREAM if route.streams and name == "stream" else None)
        if kind is None:
            raise _unknown(name)
        if value is None and not kind.required and "null" not in kind.types:
            del given[name]
        else:
            _check(name, value, kind)
    for name in files:
        kind = route.body.get(name)
        if kind is None or not {"file", "array"} & set(kind.types):
            raise _unknown(name)
    for name, kind in route.body.items():
        if kind.required and name not in given and name not in files:
            raise missing(name)


def fields(given: object, param: str, kinds: Mapping[str, Kind]) -> Json:
    """Check the names and types in an object that stands at `param` in the request; gives those that are not null.

    Raises `ApiError` 400.
    """
    if not is_object(given):
        raise wrong_type(param, given, "object")
    for name, value in given.items():
        kind = kinds.get(name)
        if kind is None:
            raise _unknown(f"{param}.{name}")
        if value is not None or "null" not in kind.types:
            _check(f"{param}.{name}", value, kind)
    for name, kind in kinds.items():
        if kind.required and name not in given:
            raise missing(f"{param}.{name}")
    return {name: value for name, value in given.items() if value is not None}


def texts(given: object, param: str) -> List[str]:
    """Check that something is a list of texts; none if it is null. Raises `ApiError` 400."""
    if given is None:
        return []
    if not is_array(given):
        raise wrong_type(param, given, "array")
    for at, value in enumerate(given):
        if not isinstance(value, str):
            raise wrong_type(f"{param}[{at}]", value, "string")
    return given


def query(text: str, kinds: Mapping[str, Kind], streams: bool) -> Json:
    """The query as values of the described types. Raises `ApiError` 400; names that are not described are dropped."""
    given = nested(parse_qsl(text, keep_blank_values=True))
    out: Json = {}
    for name, value in given.items():
        kind = kinds.get(name) or (STREAM if streams and name == "stream" else None)
        if kind is None:
            continue
        value = _from_text(value, kind)
        _check(name, value, kind)
        out[name] = value
    return out


def nested(pairs: Sequence[Tuple[str, Any]]) -> Json:
    """`a[b]=1&c[]=2&c[]=3` as `{"a": {"b": 1}, "c": [2, 3]}`; a name given twice is a list as well."""
    out: Json = {}
    for name, value in pairs:
        head, *keys = name.replace("]", "").split("[")
        if keys and keys[0] and not keys[0].isdigit():
            inner = out.setdefault(head, {})
            for key in keys[:-1]:
                inner = inner.setdefault(key, {}) if is_object(inner) else None
            if is_object(inner):
                inner[keys[-1]] = value
        elif keys or head in out:
            have = out.get(head, [])
            out[head] = [*have, value] if is_array(have) else [have, value]
        else:
            out[head] = value
    return out


def address(url: str) -> Optional[SplitResult]:
    """The parts of an address on the web; None for anything else."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return parts if parts.scheme in ("http", "https") and parts.netloc else None


def missing(name: str) -> ApiError:
    """400: something that must be there is not."""
    return bad_request(f"Missing required parameter: '{name}'.", name, "missing_required_parameter")


def wrong_type(name: str, value: object, *expected: str) -> ApiError:
    """400: a value of another type than one of the expected."""
    wanted = " or ".join(_NAMES.get(each, each) for each in expected)
    return bad_request(
        f"Invalid type for '{name}': expected {wanted}, but got {_NAMES[kind_of(value)]} instead.", name, "invalid_type"
    )


def number(given: Json, name: str, low: float, high: float, param: Optional[str] = None) -> Optional[float]:
    """A number within limits, or None if it is not there."""
    return _within(given, name, low, high, "decimal", param)


def integer(given: Json, name: str, low: int, high: Optional[int] = None, param: Optional[str] = None) -> Optional[int]:
    """An integer within limits, or None if it is not there."""
    value = _within(given, name, low, high, "integer", param)
    return None if value is None else int(value)


def listed(value: object, param: str, allowed: Sequence[str]) -> None:
    """Check that a text is one of those allowed."""
    if not isinstance(value, str):
        raise wrong_type(param, value, "string")
    if value not in allowed:
        names = ", ".join(f"'{each}'" for each in allowed)
        raise bad_request(f"Invalid value: '{value}'. Supported values are: {names}.", param, "invalid_value")


def metadata(given: Json) -> Dict[str, str]:
    """The `metadata` of a body: at most 16 texts, keys up to 64 and values up to 512 characters."""
    entries = obj(given.get("metadata"))
    if len(entries) > 16:
        raise bad_request(
            f"Invalid 'metadata': too many properties. At most 16 are allowed, but got {len(entries)}.",
            "metadata",
            "object_above_max_properties",
        )
    for key, text in entries.items():
        param = f"metadata.{key}"
        if len(key) > 64:
            raise bad_request(
                f"A key of 'metadata' is longer than 64 characters: '{key}'.", "metadata", "string_above_max_length"
            )
        if not isinstance(text, str):
            raise wrong_type(param, text, "string")
        if len(text) > 512:
            raise bad_request(
                f"Invalid '{param}': string too long. At most 512 characters are allowed, but got {len(text)}.",
                param,
                "string_above_max_length",
            )
    return entries


def _unknown(name: str) -> ApiError:
    return bad_request(f"Unknown parameter: '{name}'.", name, "unknown_parameter")


def _within(
    given: Json, name: str, low: float, high: Optional[float], what: str, param: Optional[str]
) -> Optional[float]:
    value = given.get(name)
    if value is None:
        return None
    param = param or name
    if isinstance(value, bool) or not isinstance(value, (int, float) if what == "decimal" else int):
        raise wrong_type(param, value, "number" if what == "decimal" else what)
    if value < low:
        side, limit, sign = "below_min_value", low, ">="
    elif high is not None and value > high:
        side, limit, sign = "above_max_value", high, "<="
    else:
        return value
    words = "below minimum value" if side == "below_min_value" else "above maximum value"
    raise bad_request(
        f"Invalid '{param}': {what} {words}. Expected a value {sign} {limit}, but got {value} instead.",
        param,
        f"{what}_{side}",
    )


def _check(name: str, value: object, kind: Kind) -> None:
    types = kind.types
    if not types or "any" in types:
        return
    actual = kind_of(value)
    if actual not in types and not (actual == "integer" and "number" in types):
        raise wrong_type(name, value, *(each for each in types if each != "null"))
    if kind.values is not None and isinstance(value, str):
        listed(value, name, [str(each) for each in kind.values])


def _from_text(value: Any, kind: Kind) -> Any:
    types = kind.types
    if isinstance(value, str):
        if "integer" in types and _INTEGER.fullmatch(value):
            return int(value)
        if "number" in types:
            try:
                return float(value)
            except ValueError:
                return value
        if "boolean" in types and value in ("true", "false"):
            return value == "true"
        if "array" in types and "string" not in types:
            return [value]
    return value
