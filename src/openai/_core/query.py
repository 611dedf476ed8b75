"""Query strings: nested parameters to text and back.

`Querystring` knows the forms of arrays and nested mappings, `qs` is the one the client uses (R-QS-1: brackets for
both), `combine` merges parameters with the query of a URL (R-URL-3). Paths and URLs are in `paths.py`; multipart forms
name their fields in the same way (`multipart.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, quote_plus

from .guards import is_dict, is_iterable, is_list, is_mapping
from .sentinels import NotGiven, Omit, not_given

if TYPE_CHECKING:
    from typing_extensions import Literal

    ArrayFormat = Literal["comma", "repeat", "indices", "brackets"]
    NestedFormat = Literal["dots", "brackets"]

__all__ = ["Querystring", "combine", "parse", "qs", "stringify"]

_ARRAY_FORMATS = ("comma", "repeat", "indices", "brackets")
_NESTED_FORMATS = ("dots", "brackets")
# Deeper names are taken literally, so that hostile input can't exhaust the stack.
_DEEPEST = 32

Pairs = list[tuple[str, str]]


class Querystring:
    """Turns nested parameters into a query string and back.

    `array_format` is how a list is written: `brackets` (`k[]=a&k[]=b`), `repeat` (`k=a&k=b`), `indices`
    (`k[0]=a&k[1]=b`) or `comma` (`k=a,b`); `nested_format` is how a mapping is: `brackets` (`k[x]=1`) or `dots`
    (`k.x=1`). Any other name raises NotImplementedError (R-QS-4).
    """

    def __init__(self, *, array_format: ArrayFormat = "brackets", nested_format: NestedFormat = "brackets") -> None:
        self.array_format = _known("array_format", array_format, _ARRAY_FORMATS)
        self.nested_format = _known("nested_format", nested_format, _NESTED_FORMATS)

    def stringify(
        self,
        params: Mapping[str, object],
        *,
        array_format: ArrayFormat | NotGiven = not_given,
        nested_format: NestedFormat | NotGiven = not_given,
    ) -> str:
        """The form-encoded query string of `params` (R-QS-3); the formats may be chosen for this call.

        Raises TypeError or ValueError, naming the key, for a value that has no sensible text.
        """
        pairs = self.stringify_items(params, array_format=array_format, nested_format=nested_format)
        return _encode(pairs)

    def stringify_items(
        self,
        params: Mapping[str, object],
        *,
        array_format: ArrayFormat | NotGiven = not_given,
        nested_format: NestedFormat | NotGiven = not_given,
    ) -> Pairs:
        """The flat names and texts of `params`, in order and not yet encoded.

        `None`, empty strings and omitted values leave no trace, `True` and `False` are lower case (R-QS-2).
        """
        arrays = self.array_format
        if not isinstance(array_format, NotGiven):
            arrays = _known("array_format", array_format, _ARRAY_FORMATS)
        nested = self.nested_format
        if not isinstance(nested_format, NotGiven):
            nested = _known("nested_format", nested_format, _NESTED_FORMATS)
        pairs: Pairs = []
        for key, value in params.items():
            _flatten(_name(key, ""), value, arrays, nested, pairs)
        return pairs

    def parse(self, query: str) -> dict[str, Any]:
        """The nested mapping that a query string stands for; all leaves are strings. A leading `?` is ignored.

        Reads what `stringify` writes, as far as the text tells: a list of mappings begins a new element when a name
        comes again. A name given several times becomes a list in any format. Nothing is refused: values that do not
        fit together (`a=1&a[b]=2`) become a list of both.
        """
        tree: dict[str, Any] = {}
        for key, text in parse_qsl(query[1:] if query.startswith("?") else query, keep_blank_values=True):
            value: Any = text
            if self.array_format == "comma" and "," in text:
                value = text.split(",")
            name, *steps = self._steps(key)
            for step in reversed(steps):
                value = {step: value} if step else [value]
            _graft(tree, {name: value})
        return cast("dict[str, Any]", _listed(tree)) if self.array_format == "indices" else tree

    def _steps(self, key: str) -> list[str]:
        """`a[b][]` as `["a", "b", ""]`; a name that is not well formed is one step."""
        head, bracket, tail = key.partition("[")
        steps = head.split(".") if self.nested_format == "dots" and all(head.split(".")) else [head]
        inner: list[str] = []
        if bracket:
            inner = tail[:-1].split("][")
            if not head or not tail.endswith("]") or any("[" in step or "]" in step for step in inner):
                return [key]
        steps += inner
        return steps if len(steps) <= _DEEPEST else [key]


def _known(what: str, name: Any, names: tuple[str, ...]) -> Any:
    if name not in names:
        raise NotImplementedError(f"{what} {name!r} is not known; choose one of {', '.join(names)}")
    return name


def _name(key: object, where: str) -> str:
    if isinstance(key, str):
        return key.value if isinstance(key, Enum) else key
    if isinstance(key, int) and not isinstance(key, bool):
        return str(key)
    place = f" in '{where}'" if where else ""
    raise TypeError(f"Query parameter names must be strings, but {key!r}{place} is of type {type(key).__name__}")


def _flatten(key: str, value: object, arrays: str, nested: str, pairs: Pairs) -> None:
    """Append what `value` under the name `key` amounts to."""
    if isinstance(value, str) and not isinstance(value, Enum):
        if value:
            pairs.append((key, value))
    elif is_mapping(value):
        for inner, item in value.items():
            name = _name(inner, key)
            _flatten(f"{key}.{name}" if nested == "dots" else f"{key}[{name}]", item, arrays, nested, pairs)
    elif is_iterable(value) and not isinstance(value, Enum):
        if arrays == "comma":
            texts = [_text(key, item) for item in value]
            if any(texts):
                pairs.append((key, ",".join(filter(None, texts))))
            return
        for index, item in enumerate(value):
            name = key if arrays == "repeat" else f"{key}[{index}]" if arrays == "indices" else f"{key}[]"
            _flatten(name, item, arrays, nested, pairs)
    else:
        text = _text(key, value)
        if text:
            pairs.append((key, text))


def _text(key: str, value: Any) -> str:
    """The text of one scalar; empty for values that are not sent."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, (Omit, NotGiven)):
        return ""
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, date):
        return value.isoformat()
    kind: str = type(value).__name__
    if isinstance(value, (bytes, bytearray, memoryview)):
        raise TypeError(f"Query parameter '{key}' is of type {kind}; decode it to a string first")
    # A container where only one value fits, or an object without a text of its own, is always a slip.
    if is_iterable(value) or object.__repr__(value) == str(value):
        raise TypeError(f"Query parameter '{key}' can't be made from a value of type {kind}")
    return str(value)


def _encode(pairs: Pairs) -> str:
    parts: list[str] = []
    for key, value in pairs:
        try:
            parts.append(f"{quote_plus(key)}={quote_plus(value)}")
        except UnicodeEncodeError:
            raise ValueError(
                f"Query parameter {key!r} holds half of a surrogate pair, which has no UTF-8 form"
            ) from None
    return "&".join(parts)


def _graft(old: Any, new: Any) -> Any:
    """`old` with `new` merged in; two mappings in place, anything else as one list."""
    if is_dict(old) and is_dict(new):
        for key, value in new.items():
            old[key] = _graft(old[key], value) if key in old else value
        return old
    olds = old if is_list(old) else [old]
    news = new if is_list(new) else [new]
    last, first = olds[-1], news[0]
    if news is new and is_dict(last) and is_dict(first) and not last.keys() & first.keys():
        last.update(first)
        return olds
    return olds + news


def _listed(node: Any) -> Any:
    """`node` with each mapping whose names count from 0 turned into the list it stands for."""
    if is_list(node):
        return [_listed(item) for item in node]
    if not is_dict(node):
        return node
    tree = {key: _listed(value) for key, value in node.items()}
    return list(tree.values()) if tree and list(tree) == [str(i) for i in range(len(tree))] else tree


def combine(query: str, params: Mapping[str, object], using: Querystring | None = None) -> str:
    """The query of a URL with `params` over it: they replace its names of the same top level (R-URL-3).

    `params` decide even where they say nothing, so a `None` or `omit` takes a name out of the query.
    """
    replaced = {_name(key, "") for key in params}
    kept = [
        (key, value) for key, value in parse_qsl(query, keep_blank_values=True) if key.partition("[")[0] not in replaced
    ]
    return _encode(kept + (using or qs).stringify_items(params))


qs = Querystring()
stringify = qs.stringify
parse = qs.parse
