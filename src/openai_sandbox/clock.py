"""What makes a run repeatable: the time, and ids drawn from the seed."""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Union

from .model.values import is_number

__all__ = ["Clock", "Duration", "Ids", "seconds_of"]

_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_PART = re.compile(r"\s*(\d+(?:\.\d+)?|)\s*([a-z]+)\s*")
_UNITS = {
    **dict.fromkeys(("ms", "millisecond", "milliseconds"), 0.001),
    **dict.fromkeys(("s", "sec", "second", "seconds"), 1),
    **dict.fromkeys(("m", "min", "minute", "minutes"), 60),
    **dict.fromkeys(("h", "hour", "hours"), 3600),
    **dict.fromkeys(("d", "day", "days"), 24 * 3600),
    **dict.fromkeys(("w", "week", "weeks"), 7 * 24 * 3600),
}

Duration = Union[float, str, timedelta]
"""Seconds, a `timedelta`, or a text such as `24h`, `1h30m` or `minute`."""


def seconds_of(duration: Duration) -> float:
    """A duration in seconds. ValueError if it is negative or not understood."""
    if isinstance(duration, str):
        parts = list(_PART.finditer(duration))
        if not parts or "".join(part[0] for part in parts) != duration or any(part[2] not in _UNITS for part in parts):
            raise ValueError(f"{duration!r} is no duration; write seconds as a number, or as in '90s', '24h', '1h30m'")
        return sum(float(part[1] or 1) * _UNITS[part[2]] for part in parts)
    given = duration.total_seconds() if isinstance(duration, timedelta) else duration
    if not is_number(given):
        raise ValueError(f"a duration is a number of seconds, a text or a timedelta, not {duration!r}")
    if not 0 <= given < float("inf"):
        raise ValueError(f"a duration must not be negative or endless: {duration!r}")
    return float(given)


class Clock:
    """The time of the sandbox, in seconds since 1970. It follows `source` and can be moved ahead."""

    def __init__(self, source: Callable[[], float] = time.time, moved: Callable[[], None] = lambda: None) -> None:
        self._source = source
        self._moved = moved
        self.ahead = 0.0
        """By how many seconds it is ahead of its source."""

    def now(self) -> float:
        """The time, with fractions."""
        return self._source() + self.ahead

    def stamp(self) -> int:
        """The time in whole seconds, as the API writes it."""
        return int(self.now())

    def advance(self, by: Duration) -> None:
        """Move the clock: `advance("24h")`. What expires or finishes by then has done so.

        ValueError for a negative duration or one that is not understood.
        """
        self.ahead += seconds_of(by)
        self._moved()


class Ids:
    """Ids that look like the API's. The same seed and the same order of calls give the same ids.

    opening: how often the stored state was opened before, so that a restart never gives an id again.
    """

    def __init__(self, seed: int, opening: int = 0) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self.restart(opening, 0)

    def restart(self, opening: int, count: int) -> None:
        """Go on as if so many had been made since that opening."""
        with self._lock:
            self._key = f"{self._seed}.{opening}".encode()
            self.count = count
            """How many were made."""

    def new(self, prefix: str, length: int = 24) -> str:
        """`prefix` followed by random letters and digits."""
        number = int.from_bytes(self._digest(), "big")
        letters: list[str] = []
        for _ in range(length):
            number, at = divmod(number, 62)
            letters.append(_LETTERS[at])
        return prefix + "".join(letters)

    def hex(self, prefix: str, length: int = 48) -> str:
        """`prefix` followed by hexadecimal digits."""
        return prefix + self._digest().hex()[:length]

    def _digest(self) -> bytes:
        with self._lock:
            count = self.count
            self.count += 1
        return hashlib.blake2b(b"%d" % count, key=self._key, digest_size=40).digest()
