"""Lists as the API gives them: `data`, `first_id`, `last_id`, `has_more`; cursors are ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, List, Optional

from . import check
from .errors import bad_request
from .wire import Json

if TYPE_CHECKING:
    from .sandbox import Call

__all__ = ["as_list", "page", "part"]


def page(
    call: Call,
    kind: str,
    *,
    parent: str = "",
    tag: Optional[str] = None,
    where: Optional[Mapping[str, str]] = None,
    order: str = "desc",
    limit: int = 20,
    most: int = 100,
) -> Json:
    """The part of a stored list that a request asks for. order, limit: when it says nothing; most: allowed limit."""
    limit = check.integer(call.query, "limit", 1, most) or limit
    found = call.state.page(
        kind,
        call.now,
        parent=parent,
        tag=tag,
        where=where,
        after=call.query.get("after"),
        before=call.query.get("before"),
        limit=limit,
        order=_order(call, order),
    )
    if found is None:
        name = "after" if call.query.get("after") is not None else "before"
        raise _no_cursor(name, call.query[name])
    return as_list(found.data, found.more)


def part(call: Call, entries: List[Json], *, order: str = "desc", limit: int = 20, most: int = 100) -> Json:
    """The part of a list in memory (oldest first) that a request asks for."""
    limit = check.integer(call.query, "limit", 1, most) or limit
    if _order(call, order) == "desc":
        entries = entries[::-1]
    for cursor in ("after", "before"):
        id = call.query.get(cursor)
        if id is None:
            continue
        at = next((at for at, entry in enumerate(entries) if entry.get("id") == id), None)
        if at is None:
            raise _no_cursor(cursor, id)
        entries = entries[at + 1 :] if cursor == "after" else entries[:at]
    more = len(entries) > limit
    backwards = call.query.get("before") is not None and call.query.get("after") is None
    return as_list(entries[-limit:] if backwards else entries[:limit], more)


def as_list(data: List[Json], more: bool) -> Json:
    """A list object."""
    return {
        "object": "list",
        "data": data,
        "first_id": data[0].get("id") if data else None,
        "last_id": data[-1].get("id") if data else None,
        "has_more": more,
    }


def _order(call: Call, default: str) -> str:
    order: str = call.query.get("order", default)
    check.listed(order, "order", ("asc", "desc"))
    return order


def _no_cursor(name: str, value: object) -> Exception:
    return bad_request(f"Invalid '{name}': there is no '{value}' in this list.", name, "invalid_cursor")
