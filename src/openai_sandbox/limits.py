"""Rate limits. Their headers count down as the API's do; requests are refused once `sandbox.limits.set` was called."""

from __future__ import annotations

import math
import threading
from typing import List, Optional, Tuple

from .clock import Clock, Duration, seconds_of
from .errors import ApiError
from .model.values import is_count

__all__ = ["Limits"]

_REQUESTS = 10_000
_TOKENS = 2_000_000


class Limits:
    """Requests and tokens that are left. What was used comes back little by little, by the sandbox's clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self.clear()

    def set(self, *, requests: Optional[int] = None, tokens: Optional[int] = None, per: Duration = "minute") -> None:
        """Refuse what goes beyond so many requests or tokens in a time: 429, with headers that say when to come back.

        Calls that name a model count; the lines of batches do not. A request that finds any tokens left is answered,
        whatever it costs. ValueError for limits below 1, or a time that is none.
        """
        window = seconds_of(per)
        given = [limit for limit in (requests, tokens) if limit is not None]
        if window <= 0 or not all(map(is_count, given)):
            raise ValueError("limits must be whole numbers, at least 1, and the time longer than 0")
        with self._lock:
            self._requests = _Bucket(requests or _REQUESTS, window)
            self._tokens = _Bucket(tokens or _TOKENS, window)
            self.enforced = True

    def clear(self) -> None:
        """Refuse nothing; count from the start."""
        with self._lock:
            self._requests, self._tokens = _Bucket(_REQUESTS, 60), _Bucket(_TOKENS, 60)
            self.enforced = False

    def admit(self) -> None:
        """Take a request, or raise `ApiError` 429."""
        now = self._clock.now()
        with self._lock:
            for name, bucket in (("requests", self._requests), ("tokens", self._tokens)):
                wait = bucket.wait(now)
                if wait > 0:
                    headers = (
                        ("retry-after", str(math.ceil(wait))),
                        ("retry-after-ms", str(math.ceil(wait * 1000))),
                        *self._headers(now),
                    )
                    raise ApiError(
                        429,
                        f"Rate limit reached for {name}: {bucket.size} in {_text(bucket.window)}. "
                        f"Please try again in {_text(wait)}.",
                        type=name,
                        code="rate_limit_exceeded",
                        headers=headers,
                    )
            self._requests.take(now, 1)

    def spend(self, tokens: int) -> List[Tuple[str, str]]:
        """Count the tokens of a request (and the request, unless `admit` did); the headers to send with its answer."""
        now = self._clock.now()
        with self._lock:
            if not self.enforced:
                self._requests.take(now, 1)
            self._tokens.take(now, tokens)
            return self._headers(now)

    def _headers(self, now: float) -> List[Tuple[str, str]]:
        pair = (("requests", self._requests), ("tokens", self._tokens))
        return [
            *((f"x-ratelimit-limit-{name}", str(bucket.size)) for name, bucket in pair),
            *((f"x-ratelimit-remaining-{name}", str(max(0, int(bucket.left(now))))) for name, bucket in pair),
            *((f"x-ratelimit-reset-{name}", _text(bucket.reset(now))) for name, bucket in pair),
        ]


class _Bucket:
    """Something that is used and flows back, `size` of it in `window` seconds."""

    def __init__(self, size: int, window: float) -> None:
        self.size = size
        self.window = window
        self._left = float(size)
        self._at = -math.inf

    def left(self, now: float) -> float:
        passed = now - self._at
        if not 0 <= passed < 2 * self.window:
            return self.size if passed else self._left
        return min(self.size, self._left + passed * self.size / self.window)

    def take(self, now: float, count: int) -> None:
        self._left, self._at = self.left(now) - count, now

    def wait(self, now: float) -> float:
        """Seconds until there is one again."""
        missing = 1 - self.left(now)
        return 0.0 if missing <= 1e-9 else missing * self.window / self.size

    def reset(self, now: float) -> float:
        """Seconds until nothing is used."""
        return (self.size - self.left(now)) * self.window / self.size


def _text(seconds: float) -> str:
    """Seconds as the API writes them: `8.64s`, `6m0s`."""
    minutes, rest = divmod(round(seconds, 3), 60)
    hours, minutes = divmod(int(minutes), 60)
    return (
        (f"{hours}h" if hours else "")
        + (f"{minutes}m" if hours or minutes else "")
        + f"{rest:.3f}".rstrip("0").rstrip(".")
        + "s"
    )
