"""Whether a pattern is found in a text, in time that grows with both and not with the ways to match.

Python's own engine tries one way after the other: for `^(a+)+$` and forty letters it would take years. Here all places
where a match can stand are followed at once. Neighbours: `pattern.py` reads patterns and asks here for risky ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pattern import Node

__all__ = ["found", "risky"]

_SURE = 3  # repetitions without end beside one another that cost Python's engine little
_ENDLESS = 64  # a repetition that may go on for so long counts as one without end


def risky(node: Node) -> bool:
    """True if Python's engine may try very many ways: repetitions within or after one another, without back references
    (for which there is no other way)."""
    todo, repeated, endless = [(node, False)], False, 0
    while todo:
        each, inside = todo.pop()
        if each.kind == "back":
            return False
        varies = each.kind == "alt" or (each.kind == "rep" and each.low != each.high)
        repeated = repeated or (inside and varies)
        endless += each.kind == "rep" and each.high - each.low >= _ENDLESS
        inside = inside or (each.kind == "rep" and each.high > 1)
        todo.extend((part, inside) for part in each.parts)
    return repeated or endless > _SURE


def found(node: Node, text: str) -> bool:
    """True if the pattern is found somewhere in the text."""
    return bool(_ends(node, text, frozenset(range(len(text) + 1))))


def _ends(node: Node, text: str, starts: frozenset[int]) -> frozenset[int]:
    """Where a match can end that begins at one of the starts."""
    if not starts:
        return starts
    if node.kind in ("set", "anchor"):
        match = _compiled(node.source).match
        return frozenset(each.end() for each in (match(text, at) for at in starts) if each is not None)
    if node.kind == "alt":
        return frozenset(at for part in node.parts for at in _ends(part, text, starts))
    if node.kind == "look":
        return frozenset(_looking(node, text, starts))
    if node.kind == "rep":
        return _repeated(node, text, starts)
    for part in node.parts:  # one after the other; a group has one
        starts = _ends(part, text, starts)
    return starts


def _repeated(node: Node, text: str, starts: frozenset[int]) -> frozenset[int]:
    (part,) = node.parts
    for _ in range(node.low):
        before, starts = starts, _ends(part, text, starts)
        if not starts or starts == before:
            break
    out, new = starts, starts
    for _ in range(node.high - node.low):
        new = _ends(part, text, new) - out
        if not new:
            break
        out |= new
    return out


def _looking(node: Node, text: str, starts: frozenset[int]) -> Iterable[int]:
    (part,) = node.parts
    wanted = not node.source.startswith(("(?!", "(?<!"))
    if not node.source.startswith("(?<"):
        return (at for at in starts if bool(_ends(part, text, frozenset([at]))) is wanted)
    behind = {at for at in starts if any(at in _ends(part, text, frozenset([start])) for start in range(at + 1))}
    return behind if wanted else starts - behind


@lru_cache(maxsize=1024)
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)
