"""Strings that match a regular expression.

Understands the subset that JSON schemas are written in (ECMA-262 spelling): literals, classes, groups, alternatives,
repetition, anchors, back references; lookarounds are met by trying again. A pattern is searched, not matched in full,
as JSON Schema wants it.

Neighbours: `search.py` finds risky ones in texts; `schema.py` uses them for `pattern` and `patternProperties`,
`tools.py` for grammars of custom tools.
"""

from __future__ import annotations

import random
import re
import string
from dataclasses import dataclass, field
from functools import lru_cache

from . import search

__all__ = ["Node", "Pattern", "PatternError"]

_DIGITS, _WORDS, _SPACES = string.digits, string.ascii_letters + string.digits + "_", " \t\n\r\f\v"
_PRINTABLE = string.ascii_letters + string.digits + " _-.,:;!?'/+*=@#$%&()[]{}<>|~^`\"\\"
_BEYOND = "\u00e9\u00fc\u00f1\u03b1\u0436\u4e2d"
_KINDS = {"d": (_DIGITS, "0-9"), "w": (_WORDS, "A-Za-z0-9_"), "s": (" ", r"\s")}
_PROPERTIES = {
    "L": string.ascii_letters, "Letter": string.ascii_letters, "Alphabetic": string.ascii_letters,
    "Lu": string.ascii_uppercase, "Uppercase": string.ascii_uppercase,
    "Ll": string.ascii_lowercase, "Lowercase": string.ascii_lowercase,
    "N": _DIGITS, "Nd": _DIGITS, "P": ".,:;!?'-", "Punctuation": ".,:;!?'-", "Z": " ", "Zs": " ",
    "S": "+<=>|~", "Sc": "$",
}  # fmt: skip
_STARTS = ("^", r"\A")
_MANY = 1 << 30
_LONGEST = 1 << 18  # characters of a string worth making, and of all attempts at it


class PatternError(ValueError):
    """The expression cannot be read."""


@dataclass
class Node:
    """A part of an expression.

    kind: set, seq, alt, rep, group, back, look, anchor. source: the same in Python's spelling.
    """

    kind: str
    source: str
    chars: str = ""
    parts: list[Node] = field(default_factory=lambda: [])
    low: int = 1
    high: int = 1
    group: int = 0
    least: int = 0
    most: int = 0


class Pattern:
    """A regular expression that can be asked for matching strings. Raises `PatternError` if it cannot be read."""

    def __init__(self, expression: str) -> None:
        parser = _Parser(expression)
        self._root = parser.parse()
        try:
            self._checker = re.compile(self._root.source)
        except (re.error, OverflowError, RecursionError) as error:
            raise PatternError(f"the pattern {expression!r} cannot be read: {error}") from None
        self.least = self._root.least
        """The characters of the shortest match."""
        self.open = not _ends(self._root)
        """Whether anything may follow a match."""
        self._risky = search.risky(self._root)

    @staticmethod
    @lru_cache(maxsize=256)
    def of(expression: str) -> Pattern:
        """The pattern of an expression, remembered."""
        return Pattern(expression)

    def matches(self, text: str) -> bool:
        """True if the expression is found in the text."""
        return search.found(self._root, text) if self._risky else self._checker.search(text) is not None

    def make(self, rng: random.Random, low: int = 0, high: int | None = None) -> str | None:
        """A matching string of low to high characters, or None if none was found."""
        most = _MANY if high is None else high
        if max(self._root.least, low) > _LONGEST:
            return None
        made = 0
        for attempt in range(80):
            if made > _LONGEST:
                break
            text = _Maker(rng, low - self._root.least, most - self._root.least, wild=attempt > 4).make(self._root)
            made += len(text)
            if self.open and len(text) < low:
                text += "".join(rng.choice(string.ascii_lowercase) for _ in range(low - len(text)))
            if low <= len(text) <= most and self.matches(text):
                return text
        return None


class _Maker:
    """One attempt. need: characters still wanted beyond the least; slack: those allowed beyond it."""

    def __init__(self, rng: random.Random, need: int, slack: int, wild: bool) -> None:
        self.rng, self.need, self.slack, self.wild = rng, need, slack, wild
        self.groups: dict[int, str] = {}

    def make(self, node: Node) -> str:
        if node.kind == "set":
            return self._character(node.chars)
        if node.kind == "seq":
            return "".join([self.make(part) for part in node.parts])
        if node.kind == "alt":
            return self.make(self._branch(node))
        if node.kind == "rep":
            return "".join([self.make(node.parts[0]) for _ in range(self._times(node))])
        if node.kind == "group":
            text = self.make(node.parts[0])
            self.groups[node.group] = text
            return text
        if node.kind == "back":
            return self.groups.get(node.group, "")
        return ""  # lookarounds and anchors take no room

    def _character(self, chars: str) -> str:
        if not self.wild and "a" in chars and "z" in chars and self.rng.random() < 0.85:
            return self.rng.choice(string.ascii_lowercase)
        return self.rng.choice(chars)

    def _branch(self, node: Node) -> Node:
        fitting = [part for part in node.parts if part.least - node.least <= max(self.slack, 0)] or node.parts
        if self.need > 0:
            longest = max(part.most for part in fitting)
            fitting = [part for part in fitting if part.most - node.least >= min(self.need, longest - node.least)]
        chosen = self.rng.choice(fitting)
        self._spend(chosen.least - node.least)
        return chosen

    def _times(self, node: Node) -> int:
        unit = max(1, node.parts[0].least)
        room = min(node.high - node.low, max(self.slack, 0) // unit)
        wish = self.rng.randrange(0, 5 if node.high == _MANY else min(node.high - node.low, 8) + 1)
        if self.need > 0:
            wish = max(wish, -(-self.need // unit))
        extra = min(room, wish)
        self._spend(extra * unit if node.parts[0].least else 0)
        return node.low + extra

    def _spend(self, length: int) -> None:
        self.need -= length
        self.slack -= length


def _ends(node: Node) -> bool:
    """True if something may not follow the match."""
    if node.kind == "anchor":
        return node.source not in _STARTS
    return any(_ends(part) for part in node.parts if part.kind != "look") or (
        node.kind == "seq" and any(part.kind == "look" for part in node.parts)
    )


class _Parser:
    def __init__(self, expression: str) -> None:
        self.text, self.at, self.count = expression, 0, 0
        self.names: dict[str, int] = {}

    def parse(self) -> Node:
        node = self._alternatives()
        if self.at < len(self.text):
            raise self._error("unbalanced )")
        return node

    def _error(self, what: str) -> PatternError:
        return PatternError(f"the pattern {self.text!r} cannot be read: {what} at {self.at}")

    def _peek(self, length: int = 1) -> str:
        return self.text[self.at : self.at + length]

    def _take(self, length: int = 1) -> str:
        taken = self._peek(length)
        if len(taken) < length:
            raise self._error("unexpected end")
        self.at += length
        return taken

    def _alternatives(self) -> Node:
        parts = [self._sequence()]
        while self._peek() == "|":
            self.at += 1
            parts.append(self._sequence())
        if len(parts) == 1:
            return parts[0]
        source = "|".join(part.source for part in parts)
        least, most = min(part.least for part in parts), max(part.most for part in parts)
        return Node("alt", source, parts=parts, least=least, most=most)

    def _sequence(self) -> Node:
        parts: list[Node] = []
        while self._peek() not in ("", "|", ")"):
            parts.append(self._repeated(self._atom()))
        source = "".join(part.source for part in parts)
        least, most = sum(part.least for part in parts), min(_MANY, sum(part.most for part in parts))
        return Node("seq", source, parts=parts, least=least, most=most)

    def _repeated(self, node: Node) -> Node:
        found = re.compile(r"([*+?])|\{(\d+)(?:(,)(\d*))?\}").match(self.text, self.at)
        if not found:
            return node
        if node.kind in ("anchor", "look"):
            raise self._error("nothing to repeat")
        self.at = found.end()
        sign, first, comma, last = found.groups()
        low, high = {"*": (0, _MANY), "+": (1, _MANY), "?": (0, 1)}.get(sign, (0, 0))
        if first is not None:
            low = int(first)
            high = low if comma is None else int(last) if last else _MANY
            if low > high:
                raise self._error("bounds in the wrong order")
        lazy = self._peek() == "?"
        if lazy:
            self.at += 1
        bounds = sign or (f"{{{low}}}" if low == high else f"{{{low},{'' if high == _MANY else high}}}")
        inner = node.source if node.kind in ("set", "group", "back") else f"(?:{node.source})"
        source = inner + bounds + ("?" if lazy else "")
        most = min(_MANY, node.most * high)
        return Node("rep", source, parts=[node], low=low, high=high, least=node.least * low, most=most)

    def _atom(self) -> Node:
        sign = self._take()
        if sign == "(":
            return self._group()
        if sign == "[":
            return self._class()
        if sign == ".":
            return self._set(string.ascii_letters + string.digits + " ._-!?", ".")
        if sign == "^":
            return Node("anchor", "^")
        if sign == "$":
            return Node("anchor", r"\Z")
        if sign in "*+?":
            raise self._error("nothing to repeat")
        if sign == "\\":
            return self._escape()
        return self._set(sign, re.escape(sign))

    def _set(self, chars: str, source: str) -> Node:
        return Node("set", source, chars=chars, least=1, most=1)

    def _group(self) -> Node:
        look, number, name = "", 0, ""
        if self._peek() == "?":
            found = re.compile(r"\?(?:(:)|(<?[=!])|P?<([A-Za-z_$][\w$]*)>)").match(self.text, self.at)
            if not found:
                raise self._error("unknown group")
            self.at = found.end()
            look, name = found.group(2) or "", found.group(3) or ""
            number = -1 if not name else 0
        if number == 0:
            self.count += 1
            number = self.count
            if name:
                self.names[name] = number
        inner = self._alternatives()
        if self._take() != ")":
            raise self._error("missing )")
        if look:
            return Node("look", f"(?{look}{inner.source})", parts=[inner])
        opening = "(?:" if number < 0 else "("
        return Node(
            "group", f"{opening}{inner.source})", parts=[inner], group=number, least=inner.least, most=inner.most
        )

    def _escape(self) -> Node:
        sign = self._peek()
        if sign in ("b", "B"):
            self.at += 1
            return Node("anchor", "\\" + sign)
        if sign in ("A", "Z", "z") and sign:
            self.at += 1
            return Node("anchor", r"\A" if sign == "A" else r"\Z")
        if sign.isdigit() and sign != "0":
            found = re.compile(r"\d+").match(self.text, self.at)
            number = int(found.group()) if found else 0
            if number > self.count:
                raise self._error("reference to no group")
            self.at += len(str(number))
            return Node("back", f"(?:\\{number})", group=number)
        if self._peek(2) == "k<":
            self.at += 2
            name = self.text[self.at : self.text.find(">", self.at)]
            if name not in self.names:
                raise self._error("reference to no group")
            self.at += len(name) + 1
            return Node("back", f"(?:\\{self.names[name]})", group=self.names[name])
        chars, source, negated = self._escaped()
        if negated:
            return self._set("".join(c for c in _PRINTABLE if c not in chars) or _BEYOND, f"[^{source}]")
        return self._set(chars, f"[{source}]")

    def _escaped(self) -> tuple[str, str, bool]:
        """The characters after a backslash, their spelling inside a class, and whether all others are meant."""
        sign = self._take()
        if sign.lower() in _KINDS:
            chars, source = _KINDS[sign.lower()]
            return chars, source, sign.isupper()
        if sign in "pP":
            found = re.compile(r"\{(?:[A-Za-z_]+=)?(\w+)\}").match(self.text, self.at)
            if not found or found.group(1) not in _PROPERTIES:
                raise self._error("unknown property")
            self.at = found.end()
            chars = _PROPERTIES[found.group(1)]
            return chars, re.escape(chars), sign == "P"
        simple = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v", "0": "\0", "b": "\b"}
        if sign in simple:
            char = simple[sign]
        elif sign == "c":
            char = chr(ord(self._take()) % 32)
        elif sign in "xu":
            digits = r"\{([0-9a-fA-F]+)\}" if self._peek() == "{" else f"([0-9a-fA-F]{{{2 if sign == 'x' else 4}}})"
            found = re.compile(digits).match(self.text, self.at)
            if not found:
                raise self._error("bad escape")
            self.at = found.end()
            char = chr(int(found.group(1), 16))
        else:
            char = sign
        return char, re.escape(char), False

    def _class(self) -> Node:
        negated = self._peek() == "^"
        if negated:
            self.at += 1
        chosen: list[str] = []
        sources: list[str] = []
        while self._peek() != "]":
            chars, source, others = self._member()
            if self._peek() == "-" and self._peek(2) not in ("-", "-]") and len(chars) == 1 and not others:
                self.at += 1
                last, _, _ = self._member()
                if len(last) != 1 or last < chars:
                    raise self._error("bad range")
                chosen.append(_range(chars, last))
                sources.append(f"{re.escape(chars)}-{re.escape(last)}")
            elif others:
                chosen.append("".join(c for c in _PRINTABLE if c not in chars))
                sources.append({"0-9": r"\D", "A-Za-z0-9_": r"\W", r"\s": r"\S"}.get(source, source))
            else:
                chosen.append(chars)
                sources.append(source)
        self.at += 1
        members = "".join(dict.fromkeys("".join(chosen)))
        if negated:
            inner = "".join(sources)
            found = re.compile(f"[^{inner}]" if inner else r"[\s\S]")
            rest = "".join(filter(found.match, _PRINTABLE)) or "".join(filter(found.match, _BEYOND))
            return self._set(rest or "\u2603", found.pattern)
        if not members:
            return self._set("x", "(?!)")
        return self._set(members, f"[{''.join(sources)}]")

    def _member(self) -> tuple[str, str, bool]:
        sign = self._take()
        if sign == "\\":
            return self._escaped()
        return sign, re.escape(sign), False


def _range(first: str, last: str) -> str:
    low, high = ord(first), ord(last)
    if high - low > 200:  # a script's worth of characters: its ends and what is printable in it stand for all
        picked = [c for c in _PRINTABLE if first <= c <= last]
        return "".join(dict.fromkeys([*picked, *(chr(low + step) for step in range(20)), last]))
    return "".join(chr(code) for code in range(low, high + 1) if not 0xD800 <= code < 0xE000)
