"""Paths and URLs: ids into path templates, paths onto the base URL.

Every id stays one segment, whatever it contains (R-PATH-2, R-PATH-3). The query after a path is made in `query.py`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any
from urllib.parse import quote

__all__ = ["check", "fill", "join", "segment", "sni_hostname", "with_slash"]

# With the unreserved characters, what RFC 3986 allows in a segment; fine-tuned model ids need the colon (R-PATH-4).
_SAFE = "!$&'()*+,;=:@"
_DOTS = re.compile(r"(?:^|/)((?:\.|%2e){1,2})(?=/|$)", re.IGNORECASE)
_PLACE = re.compile(r"\{(\w+)\}")
_ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def segment(name: str, value: object) -> str:
    """`value` percent-encoded as one segment of a path; `name` is the parameter it was given for.

    Raises ValueError for an empty value (R-PATH-1), TypeError for one that isn't an id.
    """
    if isinstance(value, Enum):
        value = value.value
    if not value:
        raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
    if not isinstance(value, str):
        if isinstance(value, bool) or not (isinstance(value, int) or _is_uuid(value)):
            hint = "; pass its `.id`" if isinstance(getattr(value, "id", None), str) else ""
            raise TypeError(f"`{name}` must be a string, not {type(value).__name__}{hint}")
        value = str(value)
    try:
        return quote(value, safe=_SAFE)
    except UnicodeEncodeError:
        raise ValueError(f"`{name}` holds half of a surrogate pair, which has no UTF-8 form") from None


def _is_uuid(value: object) -> bool:
    """Whether it is a `uuid.UUID`, asked without the import, which takes a millisecond with all it brings."""
    kind: Any = getattr(sys.modules.get("uuid"), "UUID", None)  # another thread may be importing it just now
    return kind is not None and isinstance(value, kind)


def fill(template: str, values: Mapping[str, object]) -> str:
    """`template` with each `{name}` replaced by its encoded value; `fill("/models/{model}", {"model": "a/b"})`.

    Raises TypeError if a value is missing, ValueError if one is empty or makes a dot segment.
    """
    if "{" not in template:
        return template
    texts, names = _parts(template)
    path = texts[0]
    for name, text in zip(names, texts[1:]):
        try:
            value: Any = values[name]
        except KeyError:
            raise TypeError(f"Missing required argument: '{name}'") from None
        path += segment(name, value) + text
    check(path)
    return path


@cache
def _parts(template: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The fixed texts of a template and the names between them."""
    pieces = _PLACE.split(template)
    return tuple(pieces[::2]), tuple(pieces[1::2])


def check(path: str) -> None:
    """Raise ValueError if a segment of `path` is `.` or `..`, spelled out or percent-encoded (R-PATH-3)."""
    if "." not in path and "%" not in path:
        return
    bare = path.partition("#")[0].partition("?")[0]
    found = _DOTS.search(bare)
    if found:
        raise ValueError(f"The path {path!r} has the dot-segment {found[1]!r}, which would lead to another endpoint")


def with_slash(base: str) -> str:
    """`base` with a slash at the end of its path, before a query if it has one (R-CLIENT-14)."""
    address, mark, query = base.partition("?")
    return (address if address.endswith("/") else address + "/") + mark + query


def join(base: str, path: str) -> str:
    """The URL of `path` below `base`: put together as text, not resolved as a relative reference (R-URL-1).

    An absolute URL comes back as it is (R-URL-2). A query of `base` is kept, in front of that of `path`.
    """
    if _ABSOLUTE.match(path):
        return path
    base, _, default = base.partition("?")
    path, _, query = path.partition("?")
    queries = "&".join(filter(None, (default, query)))
    return with_slash(base) + path.lstrip("/") + ("?" + queries if queries else "")


def sni_hostname(host: str) -> str | None:
    """The server name for TLS where `host` can't be one because of an underscore (R-URL-4), else None."""
    return host.replace("_", "-") if "_" in host else None
