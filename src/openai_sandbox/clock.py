"""What makes a run repeatable: the time, and ids drawn from the seed."""

from __future__ import annotations

import hashlib
import itertools
import time
from typing import Callable

__all__ = ["Clock", "Ids"]

_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


class Clock:
    """The time of the sandbox, in seconds since 1970. It follows `source` and can be moved ahead."""

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._ahead = 0.0

    def now(self) -> float:
        """The time, with fractions."""
        return self._source() + self._ahead

    def stamp(self) -> int:
        """The time in whole seconds, as the API writes it."""
        return int(self.now())

    def advance(self, seconds: float) -> None:
        """Move the clock; what expires or finishes by then has done so."""
        self._ahead += seconds


class Ids:
    """Ids that look like the API's. The same seed and the same order of calls give the same ids.

    opening: how often the stored state was opened before, so that a restart never gives an id again.
    """

    def __init__(self, seed: int, opening: int = 0) -> None:
        self._key = f"{seed}.{opening}".encode()
        self._count = itertools.count()  # its next() is atomic

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
        return hashlib.blake2b(b"%d" % next(self._count), key=self._key, digest_size=40).digest()
