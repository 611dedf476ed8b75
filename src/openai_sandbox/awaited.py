"""The pieces of a body that take a while: they are taken in threads, and the client may leave meanwhile.

Used by the doors, transport.py and sending.py.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Optional

from .caller import Caller
from .wire import Piece, close

__all__ = ["Awaited"]


class Awaited:
    """A body. caller: who is told that nobody waits any more, so that what is waited for ends soon."""

    def __init__(self, pieces: Iterator[Piece], caller: Caller) -> None:
        self._pieces = pieces
        self._caller = caller
        self._lock = threading.Lock()
        self._busy = False
        self._left = False

    def take(self) -> Optional[Piece]:
        """The next piece, None at the end and when it was left. For a thread that may wait."""
        with self._lock:
            if self._left:
                return None
            self._busy = True
        try:
            return next(self._pieces, None)
        except Exception:
            if not self._left:
                raise
            return None
        finally:
            with self._lock:
                self._busy = False
                left = self._left
            if left:
                close(self._pieces)

    def leave(self) -> None:
        """Take no more pieces. Does not wait for one that is being taken."""
        self._caller.leave()
        with self._lock:
            busy, self._left = self._busy, True
        if not busy:
            close(self._pieces)
