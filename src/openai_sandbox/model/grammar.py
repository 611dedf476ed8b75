"""Texts that a Lark grammar derives: the inputs of custom tools that are bound to one.

Understands rules and terminals, alternatives, groups, `[optional]`, `?`, `*`, `+`, `~n..m`, strings, regular
expressions, and imports of the common terminals. Templates and declared terminals are not understood.

Neighbours: `tools.py` asks for it, `pattern.py` makes what regular expressions stand for.
"""

from __future__ import annotations

import math
import random
import re
from dataclasses import dataclass, field

from .pattern import Pattern, PatternError
from .values import Expression

__all__ = ["make"]

_COMMON = {
    "DIGIT": "[0-9]", "HEXDIGIT": "[0-9a-fA-F]", "INT": "[1-9][0-9]?", "SIGNED_INT": "[+-]?[1-9][0-9]?",
    "DECIMAL": r"[1-9]\.[0-9]", "FLOAT": r"[1-9]\.[0-9]", "SIGNED_FLOAT": r"[+-]?[1-9]\.[0-9]", "NUMBER": "[1-9][0-9]?",
    "SIGNED_NUMBER": "[+-]?[1-9][0-9]?", "ESCAPED_STRING": '"[a-z]{3,6}"', "LCASE_LETTER": "[a-z]",
    "UCASE_LETTER": "[A-Z]",
    "LETTER": "[a-z]", "WORD": "[a-z]{3,6}", "CNAME": "[a-z]{3,6}", "WS": " ", "WS_INLINE": " ", "NEWLINE": r"\n",
    "CR": r"\r", "LF": r"\n", "SH_COMMENT": "#[a-z]{3,6}", "CPP_COMMENT": "//[a-z]{3,6}",
}  # fmt: skip
_TOKEN = Expression(
    r"\s+|//[^\n]*|(?P<string>\"(?:\\.|[^\"\\\n])*\"i?)|(?P<regex>/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n\[])+/[imslux]*)"
    r"|(?P<alias>->\s*\w+)|(?P<range>\.\.)|(?P<name>[A-Za-z_]\w*)|(?P<number>\d+)|(?P<sign>[()\[\]|?*+~])"
)
_HEAD = Expression(r"^[!?]{0,2}([A-Za-z_]\w*)(?:\.-?\d+)?\s*:(.*)$", re.DOTALL)
_DEEP, _LONG = 8, 120


@dataclass
class _Node:
    """kind: text, pattern, name, seq, alt, rep."""

    kind: str
    value: str = ""
    parts: list[_Node] = field(default_factory=lambda: [])
    low: int = 0
    high: int = 0


def make(definition: str, rng: random.Random) -> str | None:
    """A text that the grammar derives from `start`, or None if the grammar is not understood."""
    try:
        rules = _rules(definition)
        costs = _costs(rules)
        if costs.get("start", math.inf) == math.inf:
            return None
        return _Maker(rules, costs, rng).text(_Node("name", "start"), 0)
    except (_Unknown, PatternError, RecursionError):
        return None


class _Unknown(Exception):
    """Something in the grammar that is not understood."""


def _rules(definition: str) -> dict[str, _Node]:
    rules: dict[str, _Node] = {}
    statements: list[str] = []
    for line in definition.splitlines():
        if not line.strip() or line.strip().startswith("//"):
            continue
        if statements and (
            line.lstrip().startswith("|") or not (_HEAD.match(line.strip()) or line.lstrip().startswith("%"))
        ):
            statements[-1] += "\n" + line
        else:
            statements.append(line.strip())
    for statement in statements:
        if statement.startswith("%"):
            for name, renamed in _imported(statement):
                if name not in _COMMON:
                    raise _Unknown(name)
                rules[renamed] = _Node("pattern", _COMMON[name])
            continue
        found = _HEAD.match(statement)
        if not found:
            raise _Unknown(statement)
        rules[found.group(1)] = _Reader(found.group(2)).read()
    return rules


def _imported(statement: str) -> list[tuple[str, str]]:
    found = re.match(r"%import\s+common\.(\w+)(?:\s*->\s*(\w+))?", statement)
    if found:
        return [(found.group(1), found.group(2) or found.group(1))]
    found = re.match(r"%import\s+common\s*\(([^)]*)\)", statement)
    if found:
        names = [name.strip() for name in found.group(1).split(",")]
        return [(name, name) for name in names if name]
    if statement.startswith("%ignore"):
        return []  # what may stand anywhere need stand nowhere
    raise _Unknown(statement)


class _Reader:
    """One right-hand side."""

    def __init__(self, source: str) -> None:
        self.tokens: list[tuple[str, str]] = []
        self.at = 0
        at = 0
        while at < len(source):
            found = _TOKEN.match(source, at)
            if not found or found.end() == at:
                raise _Unknown(source[at:])
            at = found.end()
            if found.lastgroup and found.lastgroup != "alias":
                self.tokens.append((found.lastgroup, found.group()))

    def read(self) -> _Node:
        node = self._alternatives()
        if self.at < len(self.tokens):
            raise _Unknown(self.tokens[self.at][1])
        return node

    def _peek(self) -> tuple[str, str]:
        return self.tokens[self.at] if self.at < len(self.tokens) else ("", "")

    def _alternatives(self) -> _Node:
        parts = [self._sequence()]
        while self._peek() == ("sign", "|"):
            self.at += 1
            parts.append(self._sequence())
        return parts[0] if len(parts) == 1 else _Node("alt", parts=parts)

    def _sequence(self) -> _Node:
        parts: list[_Node] = []
        while self._peek()[1] not in ("", "|", ")", "]"):
            parts.append(self._repeated(self._atom()))
        return _Node("seq", parts=parts)

    def _atom(self) -> _Node:
        kind, value = self._peek()
        self.at += 1
        if kind == "string":
            first = value.rstrip("i")[1:-1]
            if self._peek()[0] == "range":  # "a".."z"
                self.at += 1
                last = self._peek()[1].rstrip("i")[1:-1]
                self.at += 1
                return _Node("pattern", f"[{re.escape(first)}-{re.escape(last)}]")
            return _Node("text", re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t", "r": "\r"}.get(m[1], m[1]), first))
        if kind == "regex":
            return _Node("pattern", value[1 : value.rindex("/")].replace(r"\/", "/"))
        if kind == "name":
            return _Node("name", value)
        if value in ("(", "["):
            inner = self._alternatives()
            if self._peek()[1] != {"(": ")", "[": "]"}[value]:
                raise _Unknown("unbalanced brackets")
            self.at += 1
            return inner if value == "(" else _Node("rep", parts=[inner], low=0, high=1)
        raise _Unknown(value)

    def _repeated(self, node: _Node) -> _Node:
        while True:
            sign = self._peek()[1]
            if sign in ("?", "*", "+"):
                self.at += 1
                low, high = {"?": (0, 1), "*": (0, 2), "+": (1, 2)}[sign]
            elif sign == "~":
                self.at += 1
                low = high = self._number()
                if self._peek()[0] == "range":
                    self.at += 1
                    high = self._number()
            else:
                return node
            node = _Node("rep", parts=[node], low=low, high=high)

    def _number(self) -> int:
        kind, value = self._peek()
        self.at += 1
        if kind != "number" or len(value) > 4:
            raise _Unknown(value)
        return int(value)


def _costs(rules: dict[str, _Node]) -> dict[str, float]:
    """How deep the shortest text of every rule is nested; infinite for rules that never end."""
    costs = dict.fromkeys(rules, math.inf)
    changed = True
    while changed:
        changed = False
        for name, node in rules.items():
            cost = 1 + _cost(node, costs)
            if cost < costs[name]:
                costs[name], changed = cost, True
    return costs


def _cost(node: _Node, costs: dict[str, float]) -> float:
    if node.kind == "name":
        if node.value not in costs:
            raise _Unknown(node.value)
        return costs[node.value]
    inner = [_cost(part, costs) for part in node.parts]
    if node.kind == "alt":
        return min(inner)
    if node.kind == "rep" and not node.low:
        return 0
    return max(inner, default=0)


class _Maker:
    def __init__(self, rules: dict[str, _Node], costs: dict[str, float], rng: random.Random) -> None:
        self.rules, self.costs, self.rng, self.length = rules, costs, rng, 0

    def text(self, node: _Node, depth: int) -> str:
        tight = depth > _DEEP or self.length > _LONG
        if node.kind == "text":
            self.length += len(node.value)
            return node.value
        if node.kind == "pattern":
            made = Pattern.of(f"^(?:{node.value})$").make(self.rng, 0)
            if made is None:
                raise _Unknown(node.value)
            self.length += len(made)
            return made
        if node.kind == "name":
            return self.text(self.rules[node.value], depth + 1)
        if node.kind == "alt":
            costs = [_cost(part, self.costs) for part in node.parts]
            least = min(costs)
            open_ones = [
                part for part, cost in zip(node.parts, costs) if cost == least or (not tight and cost < math.inf)
            ]
            return self.text(self.rng.choice(open_ones), depth)
        if node.kind == "rep":
            endless = _cost(node.parts[0], self.costs) == math.inf
            times = node.low if tight or endless else self.rng.randrange(node.low, node.high + 1)
            return "".join([self.text(node.parts[0], depth) for _ in range(times)])
        return "".join([self.text(part, depth) for part in node.parts])
