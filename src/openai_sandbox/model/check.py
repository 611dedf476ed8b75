"""Does a value meet a JSON schema? Draft 2020-12, with the older spellings that are still written.

Neighbours: `schema.py` makes values and asks here whether they are right.
"""

from __future__ import annotations

import datetime
import ipaddress
import math
import operator
import re
import uuid
from collections.abc import Callable
from fractions import Fraction
from typing import Any
from urllib.parse import unquote

from .pattern import Pattern, PatternError
from .values import Expression, arr, is_array, is_number, is_object, obj, same

__all__ = ["Document", "Unsatisfiable", "format_of", "type_of", "validate"]

_DEEPEST = 250
_MOST_STEPS = 200_000
_SHOWN = 50  # values of an enum in a message
_NESTED = re.compile(r"[*+}][?+]?[^()]*\)+[*+{]|\|[^()]*\)+[*+{]")


class Unsatisfiable(ValueError):
    """No value was found for a schema: it contradicts itself, or a `$ref` in it leads nowhere."""


def validate(value: object, schema: object, root: object = None) -> str | None:
    """None if the value is valid, else what is wrong and where (`$.city: must be a string`).

    root: the document that `$ref` points into (default: the schema itself). Known formats are checked. Raises
    `Unsatisfiable` for a `$ref` that leads nowhere.
    """
    return Document(schema if root is None else root).problem(value, schema)


def type_of(value: object) -> str:
    """The JSON type of a value; whole numbers are "integer"."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if is_number(value):
        return "integer" if isinstance(value, int) or value.is_integer() else "number"
    if isinstance(value, str):
        return "string"
    return "array" if is_array(value) else "object"


class Document:
    """A schema document: finds what `$ref` points to, and checks values.

    What was found out about a value and a schema is remembered while the value around it is checked, so branches that
    meet again are checked once. All checks of a document together take a bounded number of steps.
    """

    def __init__(self, root: object) -> None:
        self.root = root
        self.steps = 0
        """The pairs of a value and a schema that were looked at."""
        self._names: dict[str, Any] | None = None
        self._known: dict[tuple[int, int, str], tuple[object, object, str | None]] = {}
        self._listed: dict[int, tuple[object, frozenset[str]]] = {}

    def resolve(self, reference: str) -> Any:
        """The schema a `$ref` of this document means."""
        before, _, fragment = reference.partition("#")
        base = self.root if not before else self._named().get(before)
        if base is None and before == obj(self.root).get("$id"):
            base = self.root
        if fragment and not fragment.startswith("/"):
            base = self._named().get("#" + fragment)
        elif fragment and base is not None:
            base = _pointer(base, fragment)
        if base is None:
            raise Unsatisfiable(f"the reference {reference!r} leads to nothing in the schema")
        return base

    def _named(self) -> dict[str, Any]:
        if self._names is None:
            self._names = {}
            todo: list[Any] = [self.root]
            while todo:
                item = todo.pop()
                if is_object(item):
                    for key, mark in (("$id", ""), ("$anchor", "#"), ("$dynamicAnchor", "#")):
                        if isinstance(item.get(key), str):
                            self._names.setdefault(mark + item[key].rstrip("#"), item)
                    todo.extend(item.values())
                elif is_array(item):
                    todo.extend(item)
        return self._names

    def problem(self, value: object, schema: object, path: str = "$", depth: int = 0) -> str | None:
        """None if the value meets the schema, else what is wrong and where."""
        if not is_object(schema):
            return f"{path}: nothing is allowed here" if schema is False else None
        if depth == 0:
            self._known.clear()
        key = (id(schema), id(value), path)
        known = self._known.get(key)
        if known is not None:
            return known[2]
        endless = f"{path}: the schema refers to itself without end"
        if depth > _DEEPEST:
            return endless
        self.count()
        self._known[key] = (schema, value, endless)  # both are kept, so that no other object gets their ids
        found = self._judged(value, schema, path, depth)
        self._known[key] = (schema, value, found)
        return found

    def count(self, steps: int = 1) -> None:
        """Take steps. Raises `Unsatisfiable` if there were too many."""
        self.steps += steps
        if self.steps > _MOST_STEPS:
            raise Unsatisfiable("the schema takes too many steps to check")

    def listed(self, values: object) -> frozenset[str]:
        """The keys of the values of an enum."""
        known = self._listed.get(id(values))
        if known is None:
            known = self._listed[id(values)] = (values, frozenset(map(same, arr(values))))
        return known[1]

    def _judged(self, value: object, schema: dict[str, Any], path: str, depth: int) -> str | None:
        for check in (_references, _combinations, _plain):
            found = check(self, value, schema, path, depth + 1)
            if found:
                return found
        if isinstance(value, str):
            return _string(value, schema, path)
        if is_number(value):
            return _number(value, schema, path)
        if is_array(value):
            return _array(self, value, schema, path, depth + 1)
        return _object(self, value, schema, path, depth + 1) if is_object(value) else None

    def meets(self, value: object, schema: object, depth: int = 0) -> bool:
        """True if the value meets the schema."""
        return self.problem(value, schema, depth=depth) is None


def _pointer(base: object, pointer: str) -> Any:
    for step in unquote(pointer).split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        if is_object(base) and step in base:
            base = base[step]
        elif is_array(base) and step.isdigit() and int(step) < len(base):
            base = base[int(step)]
        else:
            return None
    return base


def _references(doc: Document, value: object, schema: dict[str, Any], path: str, depth: int) -> str | None:
    for key in ("$ref", "$dynamicRef", "$recursiveRef"):
        if isinstance(schema.get(key), str):
            found = doc.problem(value, doc.resolve(schema[key]), path, depth)
            if found:
                return found
    return None


def _combinations(doc: Document, value: object, schema: dict[str, Any], path: str, depth: int) -> str | None:
    for part in arr(schema.get("allOf")):
        found = doc.problem(value, part, path, depth)
        if found:
            return found
    if "anyOf" in schema and not any(doc.meets(value, part, depth) for part in arr(schema["anyOf"])):
        return f"{path}: meets none of the schemas in anyOf"
    if "oneOf" in schema:
        met = sum(doc.meets(value, part, depth) for part in arr(schema["oneOf"]))
        if met != 1:
            return f"{path}: meets {met} of the schemas in oneOf, which must be 1"
    if "not" in schema and doc.meets(value, schema["not"], depth):
        return f"{path}: meets the schema in not"
    if "if" in schema:
        branch = "then" if doc.meets(value, schema["if"], depth) else "else"
        return doc.problem(value, schema.get(branch, True), path, depth)
    return None


def _plain(doc: Document, value: object, schema: dict[str, Any], path: str, depth: int) -> str | None:
    del depth
    if "type" in schema:
        types = [schema["type"]] if isinstance(schema["type"], str) else arr(schema["type"])
        own = type_of(value)
        if own not in types and not (own == "integer" and "number" in types):
            return f"{path}: must be {' or '.join(map(str, types))}, not {own}"
    if "const" in schema and same(schema["const"]) != same(value):
        return f"{path}: must be {schema['const']!r}"
    if "enum" in schema and same(value) not in doc.listed(schema["enum"]):
        return f"{path}: must be one of {_short(schema['enum'])}"
    return None


def _short(values: object) -> str:
    if len(arr(values)) <= _SHOWN:
        return repr(values)
    return f"{repr(arr(values)[:_SHOWN])[:-1]}, ... ({len(arr(values))} values)"


def _string(value: str, schema: dict[str, Any], path: str) -> str | None:
    if len(value) < schema.get("minLength", 0):
        return f"{path}: must have at least {schema['minLength']} characters"
    if "maxLength" in schema and len(value) > schema["maxLength"]:
        return f"{path}: must have at most {schema['maxLength']} characters"
    if isinstance(schema.get("pattern"), str) and not _matches(schema["pattern"], value):
        return f"{path}: must match {schema['pattern']!r}"
    if "format" in schema and not format_of(value, schema["format"]):
        return f"{path}: must be a valid {schema['format']}"
    return None


def _matches(expression: str, text: str) -> bool:
    try:
        return Pattern.of(expression).matches(text)
    except PatternError:
        pass
    if _NESTED.search(expression):
        return True  # Python's engine may need longer than anybody waits
    try:  # Python knows some that our own reader does not
        return re.search(expression, text) is not None
    except re.error:
        return True  # nobody can tell


_LIMITS: tuple[tuple[str, Callable[[float, float], bool], str], ...] = (
    ("minimum", operator.ge, "at least"),
    ("maximum", operator.le, "at most"),
    ("exclusiveMinimum", operator.gt, "more than"),
    ("exclusiveMaximum", operator.lt, "less than"),
)


def _number(value: float, schema: dict[str, Any], path: str) -> str | None:
    for key, meets, text in _LIMITS:
        limit = schema.get(key)
        if is_number(limit) and not meets(value, limit):
            return f"{path}: must be {text} {limit}"
    for side, bound in (("Minimum", "minimum"), ("Maximum", "maximum")):  # draft 4 had flags
        if schema.get(f"exclusive{side}") is True and schema.get(bound) == value:
            return f"{path}: must not be {value}"
    step = schema.get("multipleOf")
    if is_number(step) and step and not (math.isfinite(value) and math.isfinite(step)):
        return f"{path}: must be a finite multiple of {step}"
    if is_number(step) and step and (Fraction(str(value)) / Fraction(str(step))).denominator != 1:
        return f"{path}: must be a multiple of {step}"
    return None


def _array(doc: Document, value: list[Any], schema: dict[str, Any], path: str, depth: int) -> str | None:
    if len(value) < schema.get("minItems", 0):
        return f"{path}: must have at least {schema['minItems']} items"
    if "maxItems" in schema and len(value) > schema["maxItems"]:
        return f"{path}: must have at most {schema['maxItems']} items"
    if schema.get("uniqueItems") is True and len(set(map(same, value))) < len(value):
        return f"{path}: has equal items"
    for index, item in enumerate(value):
        found = doc.problem(item, item_schema(schema, index), f"{path}[{index}]", depth)
        if found:
            return found
    if "contains" in schema:
        met = sum(doc.meets(item, schema["contains"], depth) for item in value)
        if not schema.get("minContains", 1) <= met <= schema.get("maxContains", met):
            return f"{path}: {met} items meet the schema in contains"
    if "unevaluatedItems" in schema:
        seen = _seen_items(doc, value, schema, depth)
        for index in [index for index in range(len(value)) if index not in seen]:
            found = doc.problem(value[index], schema["unevaluatedItems"], f"{path}[{index}]", depth)
            if found:
                return found
    return None


def _object(doc: Document, value: dict[str, Any], schema: dict[str, Any], path: str, depth: int) -> str | None:
    for name in arr(schema.get("required")):
        if name not in value:
            return f"{path}: {name!r} is missing"
    if len(value) < schema.get("minProperties", 0):
        return f"{path}: must have at least {schema['minProperties']} properties"
    if "maxProperties" in schema and len(value) > schema["maxProperties"]:
        return f"{path}: must have at most {schema['maxProperties']} properties"
    for name, item in value.items():
        for part in property_schemas(schema, name):
            found = doc.problem(item, part, f"{path}.{name}", depth)
            if found:
                return found
        if "propertyNames" in schema and not doc.meets(name, schema["propertyNames"], depth):
            return f"{path}: {name!r} is no allowed name"
    for name, needed in dependents(schema).items():
        if name in value:
            found = doc.problem(value, needed, path, depth)
            if found:
                return found
    if "unevaluatedProperties" in schema:
        known = _seen_properties(doc, value, schema, depth)
        for name in [name for name in value if name not in known]:
            found = doc.problem(value[name], schema["unevaluatedProperties"], f"{path}.{name}", depth)
            if found:
                return found
    return None


def item_schema(schema: dict[str, Any], index: int) -> Any:
    """What a schema itself (not its parts) asks of the item at an index."""
    items, first = schema.get("items", True), arr(schema.get("prefixItems"))
    if is_array(items):  # before 2020-12
        items, first = schema.get("additionalItems", True), list(items)
    return first[index] if index < len(first) else items


def property_schemas(schema: dict[str, Any], name: str) -> list[Any]:
    """What a schema itself asks of the property of a name."""
    out: list[Any] = []
    if name in obj(schema.get("properties")):
        out.append(schema["properties"][name])
    out.extend(part for key, part in obj(schema.get("patternProperties")).items() if _matches(key, name))
    if not out and "additionalProperties" in schema:
        out.append(schema["additionalProperties"])
    return out


def dependents(schema: dict[str, Any]) -> dict[str, Any]:
    """What the presence of a property asks of the whole object, in all three spellings."""
    out: dict[str, Any] = dict(obj(schema.get("dependentSchemas")))
    for key in ("dependentRequired", "dependencies"):
        for name, needed in obj(schema.get(key)).items():
            needed = {"required": needed} if is_array(needed) else needed
            out[name] = {"allOf": [out[name], needed]} if name in out else needed
    return out


def _in_place(doc: Document, value: object, schema: dict[str, Any], depth: int) -> list[dict[str, Any]]:
    """The schemas that apply to the same value and are met by it: their annotations count."""
    parts: list[Any] = [doc.resolve(schema[key]) for key in ("$ref", "$dynamicRef") if isinstance(schema.get(key), str)]
    for key in ("allOf", "anyOf", "oneOf"):
        parts.extend(arr(schema.get(key)))
    if "if" in schema:
        met = doc.meets(value, schema["if"], depth)
        parts.extend([schema["if"], schema.get("then", True)] if met else [schema.get("else", True)])
    if is_object(value):
        parts.extend(part for name, part in dependents(schema).items() if name in value)
    return [part for part in parts if is_object(part) and doc.meets(value, part, depth)]


def _seen_properties(doc: Document, value: dict[str, Any], schema: dict[str, Any], depth: int) -> set[str]:
    doc.count(5)
    if depth > _DEEPEST:
        return set()
    seen = {name for name in value if property_schemas(schema, name)}
    for part in _in_place(doc, value, schema, depth + 1):
        seen |= set(value) if "unevaluatedProperties" in part else _seen_properties(doc, value, part, depth + 1)
    return seen


def _seen_items(doc: Document, value: list[Any], schema: dict[str, Any], depth: int) -> set[int]:
    doc.count(5)
    if depth > _DEEPEST:
        return set()
    first = len(arr(schema.get("prefixItems")))
    seen = set(range(len(value))) if "items" in schema else set(range(min(first, len(value))))
    if "contains" in schema:
        seen |= {index for index, item in enumerate(value) if doc.meets(item, schema["contains"], depth)}
    for part in _in_place(doc, value, schema, depth + 1):
        seen |= set(range(len(value))) if "unevaluatedItems" in part else _seen_items(doc, value, part, depth + 1)
    return seen


_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HOST = Expression(rf"(?=.{{1,253}}\Z){_LABEL}(?:\.{_LABEL})*\Z")
_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)"
_SHAPES = {
    "email": rf"[A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{_LABEL}(?:\.{_LABEL})*",
    "idn-email": r"[^@\s]+@[^@\s]+",
    "time": _CLOCK,
    "duration": r"P(?!\Z)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?!\Z)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)",
    "uri": r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*",
    "iri": r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*",
    "uri-reference": r"[^\s<>\"{}|\\^`]*",
    "iri-reference": r"[^\s<>\"{}|\\^`]*",
    "uri-template": r"(?:[^\s<>\"{}|\\^`]|\{[^{}\s]+\})*",
    "json-pointer": r"(?:/(?:[^~/]|~[01])*)*",
    "relative-json-pointer": r"(?:0|[1-9]\d*)(?:#|(?:/(?:[^~/]|~[01])*)*)",
}


def _date(value: str) -> bool:
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return False
    try:
        return bool(datetime.date(int(value[:4]), int(value[5:7]), int(value[8:])))
    except ValueError:
        return False


def _parses(parse: Callable[[str], object], value: str) -> bool:
    try:
        parse(value)
    except (ValueError, re.error):
        return False
    return True


def format_of(value: str, name: object) -> bool:
    """True if the text has the format (unknown formats are met by every text)."""
    if name == "date":
        return _date(value)
    if name == "date-time":
        return value[10:11] in ("T", "t", " ") and _date(value[:10]) and bool(re.fullmatch(_CLOCK, value[11:]))
    if name in ("hostname", "idn-hostname"):
        return bool(_HOST.match(value))
    if name in ("ipv4", "ip-address"):
        return _parses(ipaddress.IPv4Address, value)
    if name == "ipv6":
        return _parses(ipaddress.IPv6Address, value) and "%" not in value
    if name == "uuid":
        return len(value) == 36 and value[8:24:5] == "----" and _parses(uuid.UUID, value)
    if name == "regex":
        return _parses(re.compile, value)
    shape = _SHAPES.get(name) if isinstance(name, str) else None
    return shape is None or re.fullmatch(shape, value) is not None
