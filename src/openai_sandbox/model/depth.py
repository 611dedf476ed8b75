"""How deep a schema's values are nested at least, so that recursion can be ended in time; and what types it allows.

Neighbours: `schema.py` chooses branches by it, `check.py` finds what `$ref` points to.
"""

from __future__ import annotations

import math
from typing import Any

from .check import Document, item_schema, property_schemas
from .values import arr, canonical, is_array, is_object

__all__ = ["REFERENCES", "SCALARS", "Costs", "types"]

REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")
_ROUNDS = 200  # what still has no cost then is too deep for any value
SCALARS = ("string", "number", "integer", "boolean", "null")
_SIGNS = {  # keywords that give a type away where none is written
    "object": ("properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties",
               "propertyNames", "dependentRequired", "dependentSchemas"),
    "array": ("items", "prefixItems", "minItems", "maxItems", "contains", "uniqueItems"),
    "string": ("pattern", "minLength", "maxLength", "format"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}  # fmt: skip


def types(parts: list[dict[str, Any]]) -> list[str] | None:
    """The types that all schemas allow, in the order of the first; None if they do not care."""
    out: list[str] | None = None
    for part in parts:
        if "type" not in part:
            continue
        own = [part["type"]] if isinstance(part["type"], str) else arr(part["type"])
        out = own if out is None else [_narrower(name, own) for name in out if _narrower(name, own)]
    if out is not None:
        return out
    for part in parts:
        for name, keys in _SIGNS.items():
            if any(key in part for key in keys):
                return [name]
    return None


def _narrower(name: str, allowed: list[str]) -> str:
    if name in allowed or (name == "integer" and "number" in allowed):
        return name
    return "integer" if name == "number" and "integer" in allowed else ""


class Costs:
    """The least depths of the schemas of a document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        source = canonical(document.root)
        self.recursive = any(f'"{key}"' in source for key in REFERENCES)
        """False: nothing refers to anything, so every value ends by itself."""
        self._known: dict[int, float] = {}

    def of(self, schema: Any) -> float:
        """The containers a value needs at least inside one another; infinite if it could never end."""
        if not is_object(schema):
            return math.inf if schema is False else 0.0
        if not self._known:
            self._learn()
        known = self._known.get(id(schema))
        return self._by_parts(schema) if known is None else known

    def endless(self, schema: Any) -> bool:
        """True if every value of the schema would hold another one."""
        return self.recursive and self.of(schema) == math.inf

    def _learn(self) -> None:
        found: dict[int, dict[str, Any]] = {0: {}}
        todo: list[Any] = [self.document.root]
        while todo:
            item = todo.pop()
            if is_object(item):
                if id(item) not in found:
                    found[id(item)] = item
                    todo.extend(item.values())
            elif is_array(item):
                todo.extend(item)
        self._known = dict.fromkeys(found, math.inf)
        order = list(found.items())
        for _ in range(_ROUNDS):  # to a least fixed point: costs only fall
            changed = False
            for key, item in order:
                cost = self._by_parts(item)
                if cost < self._known[key]:
                    self._known[key], changed = cost, True
            if not changed:
                break
            order.reverse()  # what refers forwards is known in one round, what refers backwards in the next

    def _by_parts(self, schema: dict[str, Any]) -> float:
        if "const" in schema or "enum" in schema:
            return 0.0
        cost = 0.0
        for key in REFERENCES:
            if isinstance(schema.get(key), str):
                cost = max(cost, self.of(self.document.resolve(schema[key])))
        for part in arr(schema.get("allOf")):
            cost = max(cost, self.of(part))
        for key in ("anyOf", "oneOf"):
            if arr(schema.get(key)):
                cost = max(cost, min(self.of(part) for part in arr(schema[key])))
        allowed = types([schema])
        if not allowed or any(name in SCALARS for name in allowed):
            return cost
        own = math.inf
        if "object" in allowed:
            needed = [part for name in arr(schema.get("required")) for part in property_schemas(schema, name)]
            own = 1 + max((self.of(part) for part in needed), default=0.0)
        if "array" in allowed:
            least = schema.get("minItems", 1 if "contains" in schema else 0)
            inside = [self.of(item_schema(schema, index)) for index in range(min(int(least), 20))]
            own = min(own, 1 + max(inside, default=0.0))
        return max(cost, own)
