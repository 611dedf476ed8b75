"""JSON schemas in the form that strict structured outputs take.

`to_strict_json_schema` makes one from a pydantic class; what requests do with it is in `formats.py` and `tools.py`.
What becomes of each keyword:

| keyword | what is done |
|---|---|
| `properties` | every property is converted; all of them become `required`, in order (R-SCHEMA-3) |
| `additionalProperties` | `false` where an object says nothing about it (R-SCHEMA-2); a schema there is converted |
| `$defs`, `definitions`, `items`, `prefixItems`, `patternProperties`, `anyOf` | each schema is converted |
| `allOf` | a single member is merged into its parent, whose own keywords win; several are converted (R-SCHEMA-5) |
| `default` | `null` is removed, since the key is always there anyway; other defaults stay (R-SCHEMA-6) |
| `$ref` alone | stays |
| `$ref` with others | what it refers to takes its place, the others win (R-SCHEMA-7); inside itself an `anyOf` does |
| `oneOf`, `discriminator` | stay (R-SCHEMA-8) |
| `not`, `if`, `then`, `else`, `contains`, ... | stay: what they say of a value may be that it is not so |
| titles, descriptions, enums, bounds, patterns, formats | stay (R-SCHEMA-1) |

What is no schema, or refers to nothing, is an error that names the place, such as `properties.author.items`.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote

from .guards import is_dict, is_list

if TYPE_CHECKING:
    import pydantic

__all__ = ["is_model_class", "name_of", "strict", "to_strict_json_schema"]

_MAPS = ("$defs", "definitions", "properties", "patternProperties")
_LISTS = ("anyOf", "allOf", "prefixItems")
_SINGLE = ("items", "additionalProperties")  # here `true` and `false` are common, and mean what they should


def to_strict_json_schema(model: type[pydantic.BaseModel] | pydantic.TypeAdapter[Any]) -> dict[str, Any]:
    """The strict JSON schema of a pydantic model class or a `pydantic.TypeAdapter`. The result is yours to change.

    Raises TypeError if `model` is neither, or if a part of its schema is none, and ValueError for a reference that
    leads nowhere; both name the place. pydantic raises its own errors for types that have no JSON schema.
    """
    source: Any = model
    if not is_model_class(model):
        adapter = getattr(sys.modules.get("pydantic"), "TypeAdapter", None)
        if adapter is None or not isinstance(model, adapter):
            raise TypeError(f"Expected a pydantic model class or a pydantic.TypeAdapter, not {model!r}")
        return strict(source.json_schema())
    known: tuple[object, dict[str, Any]] | None = source.__dict__.get("__openai_schema__")
    if known is None or known[0] is not getattr(source, "__pydantic_core_schema__", None):
        made = strict(source.model_json_schema())
        # Kept on the class, so that it goes with it; making it may have completed the class.
        known = getattr(source, "__pydantic_core_schema__", None), made
        type.__setattr__(source, "__openai_schema__", known)
    return cast("dict[str, Any]", _copy(known[1]))


def strict(schema: object) -> dict[str, Any]:
    """The strict form of a whole JSON schema, which is not changed. Errors as in `to_strict_json_schema`."""
    if not is_dict(schema):
        raise TypeError(f"A JSON schema must be a dict, not {schema!r}")
    return _convert(schema, schema, "", ())


def is_model_class(value: object) -> Any:
    """Whether `value` is a class of pydantic models. pydantic itself is not imported to know."""
    base = getattr(sys.modules.get("pydantic"), "BaseModel", None)
    return base is not None and isinstance(value, type) and issubclass(value, base)


def name_of(cls: Any) -> str:
    """The name of a class as the API takes it: letters, digits, `_` and `-`, at most 64 of them."""
    name = "".join(c if c.isascii() and (c.isalnum() or c in "_-") else "_" for c in cast(str, cls.__name__))
    return name.strip("_")[:64] if name != cls.__name__ else name[:64]


def _copy(value: Any) -> Any:
    """A copy that shares no dict or list."""
    if is_dict(value):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if is_list(value) else value


def _convert(schema: object, root: Mapping[str, Any], path: str, inlined: tuple[str, ...]) -> dict[str, Any]:
    """inlined: the references that were replaced on the way here."""
    if not is_dict(schema):
        raise TypeError(f"{_place(path)} must be a JSON schema, which is a dict, but it is {schema!r}")
    result = dict(schema)
    while True:
        if "default" in result and result["default"] is None:
            del result["default"]
        members = result.get("allOf")
        reference: Any = result.get("$ref")
        if is_list(members) and len(members) == 1:
            del result["allOf"]
            if not is_dict(members[0]):
                raise TypeError(f"{_place(_inside(path, 'allOf.0'))} must be a dict, but it is {members[0]!r}")
            result = {**members[0], **result}
        elif reference is not None and len(result) > 1:
            del result["$ref"]
            if reference in inlined:  # the definition contains itself: it can't be written out
                if "anyOf" in result:
                    raise ValueError(f"{_place(path)} refers to itself beside an `anyOf`, which can't be made strict")
                result["anyOf"] = [{"$ref": reference}]
            else:
                result = {**_resolve(root, reference, path), **result}
                inlined = (*inlined, cast(str, reference))
        else:
            break
    if reference is not None and reference != "#":
        _resolve(root, reference, path)

    kind = result.get("type")
    if (kind == "object" or (is_list(kind) and "object" in kind)) and "additionalProperties" not in result:
        result["additionalProperties"] = False
    for word in _MAPS:
        if word not in result:
            continue
        parts = result[word]
        if not is_dict(parts):
            raise TypeError(f"{_place(_inside(path, word))} must be a dict of JSON schemas, but it is {parts!r}")
        inner = () if word in ("$defs", "definitions") else inlined
        result[word] = {
            name: _convert(part, root, _inside(path, f"{word}.{name}"), inner) for name, part in parts.items()
        }
    if "properties" in result:
        result["required"] = list(result["properties"])
    for word in _LISTS:
        parts = result.get(word)
        if is_list(parts):
            result[word] = [
                _convert(part, root, _inside(path, f"{word}.{number}"), inlined) for number, part in enumerate(parts)
            ]
    for word in _SINGLE:
        if is_dict(result.get(word)):
            result[word] = _convert(result[word], root, _inside(path, word), inlined)
    return {key: _copy(value) for key, value in result.items()}


def _resolve(root: Mapping[str, Any], reference: object, path: str) -> Mapping[str, Any]:
    """The definition that a reference leads to."""
    if not isinstance(reference, str) or not reference.startswith("#/"):
        raise ValueError(f"{_place(path)} refers to {reference!r}; a reference must start with '#/'")
    found: object = root
    for part in reference[2:].split("/"):
        part = unquote(part).replace("~1", "/").replace("~0", "~")
        found = found.get(part) if is_dict(found) else None
        if not is_dict(found):
            raise ValueError(f"{_place(path)} refers to {reference!r}, which is not in the schema")
    return cast("Mapping[str, Any]", found)


def _inside(path: str, word: str) -> str:
    return f"{path}.{word}" if path else word


def _place(path: str) -> str:
    return f"`{path}` of the schema" if path else "The schema"
