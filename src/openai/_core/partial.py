"""Reading JSON that is still being written.

What is known so far is kept and what is not yet finished left out: `{"city": "S` reads as `{}`, `[1, {"a": tr` as
`[1, {}]` (R-CS-8). The accumulators use this to show structured outputs while they come.
"""

from __future__ import annotations

import json
import re
from typing import Any

__all__ = ["Reader", "parse"]

# A string that has ended, a mark, or anything else up to the next of those. What fits none of them goes on later.
_TOKEN = re.compile(r'\s*(?:("[^"\\]*(?:\\.[^"\\]*)*")|([{}\[\],:])|([^\s{}\[\],:"]+))', re.S)
_SCALAR = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null")
_CLOSERS = {"{": "}", "[": "]"}


def parse(text: str) -> Any:
    """What the beginning of a JSON document says so far; None if that is nothing, or no JSON. Never raises."""
    return Reader().read(text)


class Reader:
    """Reads a document that grows. How far it was looked through is kept from one reading to the next."""

    __slots__ = ("_at", "_closers", "_cut", "_key")

    def __init__(self) -> None:
        self._restart()

    def _restart(self) -> None:
        self._at = 0  # how far the text was looked through
        self._closers = ""  # what would close all that is open there
        self._cut = 0, ""  # the end of the last finished value, and what would close all that is open there
        self._key = False  # whether a string would be the key of an object

    def read(self, text: str) -> Any:
        """What `text`, a longer or shorter beginning of the same document, says so far. See `parse`."""
        if len(text) < self._at:
            self._restart()
        end, closers = self._scan(text)
        if not end:
            return None
        try:
            return json.loads(text[:end] + closers)
        except (ValueError, RecursionError):
            return None

    def _scan(self, text: str) -> tuple[int, str]:
        """Where the text can be cut off, and what then closes it."""
        while self._closers or not self._cut[0]:
            found = _TOKEN.match(text, self._at)
            if found is None:
                break
            string, mark, scalar = found.groups()
            end = found.end()
            if scalar and end == len(text):  # it may go on
                return (end, self._closers) if _SCALAR.fullmatch(scalar) else self._cut
            if mark in ("}", "]"):
                if not self._closers.startswith(mark):
                    break  # no JSON
                self._closers = self._closers[1:]
            elif mark in _CLOSERS:
                self._closers = _CLOSERS[mark] + self._closers
            self._at = end
            if mark in ("{", ","):
                self._key = self._closers.startswith("}")
            if mark in (",", ":"):
                continue
            if string and self._key:
                self._key = False
                continue
            self._cut = end, self._closers
        return self._cut
