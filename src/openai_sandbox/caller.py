"""Who waits for an answer. What is done for them alone stops when they leave: see lines.py."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import List

__all__ = ["Caller"]


class Caller:
    """The client of a request. A door calls `leave`, from any thread; what can be stopped is told with `on_leave`."""

    __slots__ = ("_lock", "_stops", "gone")

    def __init__(self) -> None:
        self.gone = False
        self._lock = threading.Lock()
        self._stops: List[Callable[[], object]] = []

    def leave(self) -> None:
        """Nobody waits any more."""
        with self._lock:
            self.gone = True
            for stop in self._stops:
                stop()

    def on_leave(self, stop: Callable[[], object]) -> None:
        """Call this when nobody waits any more, at once if that is so already. It must be quick and raise nothing."""
        with self._lock:
            self._stops.append(stop)
            if self.gone:
                stop()

    def forget(self, stop: Callable[[], object]) -> None:
        """It need not be stopped any more. It is not called after this."""
        with self._lock:
            if stop in self._stops:
                self._stops.remove(stop)
