"""Joining the pieces of an answer that comes in deltas.

One way for everything that the API streams piece by piece: chat completions (`chat.py`), responses (`responses.py`),
and the messages and steps of assistants (`events.py`). It works on parsed JSON and takes whatever a server sends.
`merge` changes neither of its arguments; `grow` and `plain` are for totals that many pieces are added to, since their
time is linear in what is added. Rules: R-CS-7, R-CS-12, R-AS-7.
"""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Union, cast

__all__ = ["Growing", "Text", "grow", "merge", "plain", "position"]

# These say what a piece belongs to and are never continued; some servers repeat them in every piece.
_IDENTITY = frozenset({"id", "index", "object", "role", "type"})


def merge(total: Any, delta: Any) -> Any:
    """What `total` becomes when the piece `delta` is added to it.

    Strings are joined and numbers added, objects are merged key by key, lists of objects by the `index` that each says
    it has, in the order of these indexes, and other lists are joined. A piece of None changes nothing, one of another
    kind than the total replaces it. Never raises.
    """
    return plain(grow(plain(total), delta))


def grow(total: Any, delta: Any) -> Any:
    """`merge` for a total that goes on growing: it is changed and given back, and its strings become `Text`."""
    if delta is None:
        return total
    kind = delta.__class__
    if kind is dict:
        return _grow_object(total if total.__class__ is dict else {}, delta)
    if kind is list:
        return _grow_list(total if total.__class__ is list else [], delta)
    if kind is str:
        if total.__class__ is Text:
            total.add(delta)
            return total
        return Text(total, delta) if total.__class__ is str else delta
    if kind in (int, float) and total.__class__ in (int, float):
        try:
            return total + delta
        except OverflowError:  # an integer beyond all floats, and a float
            pass
    return delta


def plain(total: Any) -> Any:
    """A copy of a total in which every `Text` is the string that it is so far."""
    kind = total.__class__
    if kind is dict:
        return {key: plain(value) for key, value in total.items()}
    if kind is list:
        return [plain(item) for item in total]
    return str(total) if kind is Text else total


class Text:
    """A string that comes in pieces. Joining costs nothing until somebody asks."""

    __slots__ = ("_known", "_pieces", "_text")

    def __init__(self, *pieces: str) -> None:
        self._pieces = [*pieces]
        self._text = ""  # what the first `_known` pieces make
        self._known = 0

    def add(self, piece: str) -> None:
        self._pieces.append(piece)

    def __len__(self) -> int:
        """How many pieces there are."""
        return len(self._pieces)

    def upto(self, count: int) -> str:
        """What the first `count` pieces make. Asking with growing numbers joins each piece once."""
        if count < self._known:
            return "".join(self._pieces[:count])
        if count > self._known:
            self._text += "".join(self._pieces[self._known : count])
            self._known = min(count, len(self._pieces))
        return self._text

    def __str__(self) -> str:
        return self.upto(len(self._pieces))


class Growing(NamedTuple):
    """A string of a total as long as it is at this moment, joined when somebody asks."""

    text: Union[Text, str]
    pieces: int

    @classmethod
    def of(cls, value: Any) -> Growing:
        """value: what a growing total has in the place of a string; anything else is an empty one."""
        if isinstance(value, Text):
            return cls(value, len(value))
        return cls(value if isinstance(value, str) else "", 0)

    def __str__(self) -> str:
        return self.text if isinstance(self.text, str) else self.text.upto(self.pieces)


def position(item: Any, default: int) -> int:
    """The `index` that a piece of a list, an object or a model, says it has; `default` if it says none."""
    index: Any = cast("Dict[str, Any]", item).get("index") if item.__class__ is dict else getattr(item, "index", None)
    return index if index.__class__ is int else default


def _grow_object(total: Dict[str, Any], delta: Dict[str, Any]) -> Dict[str, Any]:
    for key, value in delta.items():
        if key not in _IDENTITY:
            total[key] = grow(total.get(key), value)
        elif value is not None and (value != "" or not total.get(key)):
            total[key] = plain(value)
    return total


def _grow_list(total: List[Any], delta: List[Any]) -> List[Any]:
    for item in delta:
        if item.__class__ is dict and item.get("index").__class__ is int:
            _put(total, item)
        else:
            total.append(plain(item))
    return total


def _put(total: List[Any], item: Dict[str, Any]) -> None:
    """Put a piece where it belongs: its index is most often its place."""
    index = item["index"]
    if 0 <= index < len(total) and total[index].__class__ is dict and position(total[index], index) == index:
        _grow_object(total[index], item)
        return
    later = len(total)
    if not total or position(total[-1], index) >= index:
        for place, old in enumerate(total):
            if old.__class__ is dict:
                # Objects that did not come in pieces say no index: they are what stands at their place.
                there = position(old, place)
                if there == index:
                    _grow_object(old, item)
                    return
                if there > index and place < later:
                    later = place
    total.insert(later, _grow_object({}, item))
