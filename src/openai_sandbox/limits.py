"""The rate limit headers. They count down as the API's do; nothing is refused for them (faults.py does that)."""

from __future__ import annotations

import threading
from typing import List, Tuple

from .clock import Clock

__all__ = ["Limits"]

_REQUESTS = 10_000
_TOKENS = 2_000_000
_WINDOW = 60.0


class Limits:
    """Requests and tokens left in the current minute."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._start = clock.now()
        self._requests = 0
        self._tokens = 0
        self._lock = threading.Lock()

    def spend(self, tokens: int) -> List[Tuple[str, str]]:
        """Count a request; the headers to send with its answer."""
        now = self._clock.now()
        with self._lock:
            if not 0 <= now - self._start < _WINDOW:
                self._start, self._requests, self._tokens = now, 0, 0
            self._requests += 1
            self._tokens += tokens
            reset = f"{_WINDOW - (now - self._start):.3f}s"
            left = max(0, _REQUESTS - self._requests), max(0, _TOKENS - self._tokens)
        return [
            ("x-ratelimit-limit-requests", str(_REQUESTS)),
            ("x-ratelimit-limit-tokens", str(_TOKENS)),
            ("x-ratelimit-remaining-requests", str(left[0])),
            ("x-ratelimit-remaining-tokens", str(left[1])),
            ("x-ratelimit-reset-requests", reset),
            ("x-ratelimit-reset-tokens", reset),
        ]
