"""How long the phases of a request may take, without httpx: its `Timeout` is made when somebody asks for it."""

from __future__ import annotations

from typing import Any, NamedTuple, Optional, cast

__all__ = ["DEFAULT_TIMEOUTS", "Timeouts"]


class Timeouts(NamedTuple):
    """Seconds that each phase may take; None for ever."""

    connect: Optional[float]
    read: Optional[float]
    write: Optional[float]
    pool: Optional[float]

    @classmethod
    def of(cls, timeout: Any) -> Timeouts:
        """From what users give: a number, a tuple in the order of these fields, an `httpx.Timeout`, or None."""
        if timeout is None or isinstance(timeout, (int, float)):
            return cls(timeout, timeout, timeout, timeout)
        if isinstance(timeout, tuple):
            import httpx

            timeout = httpx.Timeout(cast(Any, timeout))
        return cls(timeout.connect, timeout.read, timeout.write, timeout.pool)


DEFAULT_TIMEOUTS = Timeouts(5.0, 600, 600, 600)
"""What applies where nothing else is said (R-CLIENT-9)."""
