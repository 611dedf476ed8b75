"""Waiting for what the API does in the background: how often to look, when it is over, when to give up.

The looking and the waiting are done by `openai._async.polling`. Rules: R-POLL-1 to R-POLL-6, D-61, D-80.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from .headers import find, merge
from .sentinels import NotGiven, Omit

__all__ = [
    "PROCESSING_LIMIT",
    "Pace",
    "batch_is_over",
    "either_limit",
    "file_is_over",
    "run_is_over",
    "upload_is_over",
    "video_is_over",
]

PROCESSING_LIMIT = 3600.0
"""The seconds that `files.wait_for_processing` takes at most, unless told otherwise."""

_USUAL_MS = 1000.0


class Pace:
    """How long to wait between two looks at the same thing.

    `interval_ms` is what the caller asked for, in milliseconds; without it the first answer may give a hint, and
    without that it is a second. What was found first stays. `limit` is the most to wait in all, in seconds, counted
    from `now`; there is none if it is left out. Raises ValueError for an interval or a limit that is no length of time.
    """

    def __init__(self, interval_ms: object = None, *, limit: object = None, now: float) -> None:
        self._limit = _length("max_wait_seconds", limit)
        self._asked = _length("poll_interval_ms", interval_ms)
        self._interval_ms = self._asked
        self._started = now
        self._text = str(interval_ms)

    def headers(self, extra: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The headers of every look, those of the caller over them (R-POLL-1)."""
        own = {"X-Stainless-Poll-Helper": "true"}
        if self._asked is not None:
            own["X-Stainless-Custom-Poll-Interval"] = self._text
        return merge(own, extra, keep_omit=True)

    def pause(self, headers: Mapping[str, str], now: float, what: str) -> float:
        """The seconds to wait after a look that showed that it isn't over.

        The last pause ends when the limit does, so that there is a look at that moment. Raises RuntimeError if the
        limit has passed; `what` is what was waited for, in its words.
        """
        if self._interval_ms is None:
            self._interval_ms = _hint(headers)
        seconds = self._interval_ms / 1000
        if self._limit is None:
            return seconds
        left = self._started + self._limit - now
        if left <= 0:
            raise RuntimeError(f"Gave up waiting for {what} after {self._limit:g} seconds.")
        return min(seconds, left)


def _length(name: str, value: Any) -> float | None:
    if value is None or isinstance(value, (NotGiven, Omit)):
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"`{name}` must be a number, not {type(value).__name__}.")
    if not value >= 0:
        raise ValueError(f"`{name}` must not be negative, and {value} is.")
    return float(value)


def _hint(headers: Mapping[str, str]) -> float:
    try:
        value = float(find(headers, "openai-poll-after-ms") or "")
    except ValueError:
        return _USUAL_MS
    return value if math.isfinite(value) and value >= 0 else _USUAL_MS


def either_limit(max_wait_seconds: object = None, max_wait: object = None) -> object:
    """The one of two names for a limit that was used (D-61). Raises TypeError if both were."""
    if max_wait_seconds is None or isinstance(max_wait_seconds, (NotGiven, Omit)):
        return PROCESSING_LIMIT if max_wait is None or isinstance(max_wait, (NotGiven, Omit)) else max_wait
    if max_wait is None or isinstance(max_wait, (NotGiven, Omit)):
        return max_wait_seconds
    raise TypeError("`max_wait` and `max_wait_seconds` mean the same; give one of them.")


# Whether something is over. An answer that doesn't say how things stand is taken for an end, as it would be repeated
# for ever.

_RUN_ENDS = ("requires_action", "cancelled", "completed", "failed", "expired", "incomplete")


def run_is_over(run: Any) -> bool:
    """Whether a run has ended, or pauses until it gets tool outputs (R-POLL-2)."""
    status = getattr(run, "status", None)
    return status is None or status in _RUN_ENDS


def file_is_over(file: Any) -> bool:
    """Whether a file of a vector store is no longer being read (R-POLL-3)."""
    return getattr(file, "status", None) != "in_progress"


def batch_is_over(batch: Any) -> bool:
    """Whether no file of a batch is being read any more (R-POLL-4)."""
    count = getattr(getattr(batch, "file_counts", None), "in_progress", None)
    return not (isinstance(count, (int, float)) and count > 0)


def video_is_over(video: Any) -> bool:
    """Whether a video is no longer being made (R-POLL-5)."""
    return getattr(video, "status", None) not in ("queued", "in_progress")


def upload_is_over(file: Any) -> bool:
    """Whether the API is through with looking at an uploaded file (R-POLL-6)."""
    status = getattr(file, "status", None)
    return status is None or status in ("processed", "error", "deleted")
