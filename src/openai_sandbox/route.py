"""What the router knows of a call. The table of all calls is in routes.py, made from the description."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Mapping, Optional, Sequence, Tuple


class Kind:
    """The JSON types that a field may have (`any` for all, `file` for an upload), its texts if they are listed, and
    whether it must be there."""

    __slots__ = ("required", "types", "values")

    def __init__(self, *types: str, values: Optional[Sequence[object]] = None, required: bool = False) -> None:
        self.types: Tuple[str, ...] = types
        self.values = tuple(values) if values is not None else None
        self.required = required

    def __repr__(self) -> str:
        return f"Kind({', '.join(self.types)}{', required' if self.required else ''})"


@dataclass(frozen=True)
class Route:
    """One call: verb, path with `{ids}`, its name on the client, and the fields of its query and body."""

    verb: str
    path: str
    name: str
    query: Mapping[str, Kind] = field(default_factory=lambda: {})
    body: Mapping[str, Kind] = field(default_factory=lambda: {})
    multipart: bool = False
    streams: bool = False
