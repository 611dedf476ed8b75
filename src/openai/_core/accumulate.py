"""Joining the pieces of an answer that comes in deltas.

One function for everything that the API streams piece by piece: chat completions, and the messages and steps of
assistants (`events.py`). It works on parsed JSON, changes neither of its arguments and takes whatever a server sends.
Rules: R-CS-7, R-CS-12, R-AS-7.
"""

from __future__ import annotations

from typing import Any, Dict, List, cast

__all__ = ["merge", "position"]

# These say what a piece belongs to and are never continued; some servers repeat them in every piece.
_IDENTITY = frozenset({"id", "index", "object", "role", "type"})


def merge(total: Any, delta: Any) -> Any:
    """What `total` becomes when the piece `delta` is added to it.

    Strings are joined and numbers added, objects are merged key by key, lists of objects by the `index` that each says
    it has, in the order of these indexes, and other lists are joined. A piece of None changes nothing, one of another
    kind than the total replaces it. Never raises.
    """
    kind = delta.__class__
    if delta is None:
        return total
    if kind is dict:
        return _merge_objects(total if total.__class__ is dict else {}, delta)
    if kind is list:
        return _merge_lists(total if total.__class__ is list else [], delta)
    if kind is str:
        return total + delta if total.__class__ is str else delta
    if kind in (int, float) and total.__class__ in (int, float):
        try:
            return total + delta
        except OverflowError:  # an integer beyond all floats, and a float
            pass
    return delta


def position(item: Any, default: int) -> int:
    """The `index` that a piece of a list, an object or a model, says it has; `default` if it says none."""
    index: Any = cast("Dict[str, Any]", item).get("index") if item.__class__ is dict else getattr(item, "index", None)
    return index if index.__class__ is int else default


def _merge_objects(total: Dict[str, Any], delta: Dict[str, Any]) -> Dict[str, Any]:
    merged = dict(total)
    for key, value in delta.items():
        if key not in _IDENTITY:
            merged[key] = merge(merged.get(key), value)
        elif value is not None:
            merged[key] = value
    return merged


def _merge_lists(total: List[Any], delta: List[Any]) -> List[Any]:
    if not any(_is_piece(item) for item in delta):
        return total + delta
    merged = list(total)
    for item in delta:
        if _is_piece(item):
            _merge_item(merged, item)
        else:
            merged.append(item)
    return merged


def _is_piece(item: Any) -> bool:
    return item.__class__ is dict and item.get("index").__class__ is int


def _merge_item(merged: List[Any], item: Dict[str, Any]) -> None:
    """Put a piece where it belongs in a list that is being made."""
    index = item["index"]
    later = len(merged)
    for place, old in enumerate(merged):
        if old.__class__ is dict:
            # Objects that did not come in pieces say no index: they are what stands at their place.
            there = position(old, place)
            if there == index:
                merged[place] = _merge_objects(old, item)
                return
            if there > index and place < later:
                later = place
    merged.insert(later, _merge_objects({}, item))
