"""When a request is sent again, and after how long.

`flow` makes the decisions and waits for nothing: the client's loop (`openai._async.client`) sends, sleeps and reports
back what came of it. The errors a call ends with are made in `errors.py`.
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Callable, NamedTuple, Union

from .errors import OpenAIError
from .headers import find

if TYPE_CHECKING:
    from typing_extensions import Literal

    Verdict = Literal["return", "raise_status", "raise_failure"]

__all__ = ["Answer", "Failure", "Send", "Sleep", "backoff", "flow", "retry_after", "should_retry"]

_FIRST_DELAY = 0.5
_LONGEST_DELAY = 8.0
# A server that asks for more than this would keep the caller waiting longer than it is likely to care for.
_LONGEST_REQUESTED = 120.0


class Send(NamedTuple):
    """Step of `flow`: build the request anew, send it, and send back an `Answer` or a `Failure`."""

    retries_taken: int


class Sleep(NamedTuple):
    """Step of `flow`: close the answer if there is one, then wait."""

    seconds: float
    retries_left: float


class Answer(NamedTuple):
    """What came of a `Send`: the status and headers of a response, whatever the status."""

    status: int
    headers: Mapping[str, str]


class Failure(NamedTuple):
    """What came of a `Send`: no response but an exception."""

    error: Exception


Step = Union[Send, Sleep]
Outcome = Union[Answer, Failure, None]


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds a server asks to wait, from `retry-after-ms`, else `retry-after` as seconds or HTTP date (R-RETRY-5).

    None if it asks nothing that can be understood. The number may be zero, negative or infinite. `now` is Unix time.
    """
    milliseconds = _number(find(headers, "retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = find(headers, "retry-after")
    seconds = _number(text)
    if seconds is not None or not isinstance(text, str):
        return seconds
    from email.utils import mktime_tz, parsedate_tz

    try:
        date = parsedate_tz(text)
        return None if date is None else mktime_tz(date) - now
    except Exception:
        # The header is not worth losing the error it came with, and what these functions raise is not documented.
        return None


def _number(text: object) -> float | None:
    if not isinstance(text, str):
        return None
    try:
        number = float(text)
    except ValueError:
        return None
    return None if math.isnan(number) else number


def backoff(n: int, random: Callable[[], float] | None = None) -> float:
    """Seconds to wait after `n` retries when the server asks for nothing (R-RETRY-6).

    Doubles from half a second to eight, less up to a quarter so that clients don't come back all at once. `random`
    gives numbers from 0 to below 1.
    """
    if random is None:
        from random import random as chance

        random = chance
    return min(_FIRST_DELAY * 2.0 ** min(n, 1000), _LONGEST_DELAY) * (1 - 0.25 * random())


def should_retry(status: int, headers: Mapping[str, str], now: float | None = None) -> bool:
    """Whether an answer with this error status is worth another attempt (R-RETRY-2, R-RETRY-3, R-RETRY-4)."""
    delay = retry_after(headers, time.time() if now is None else now)
    return _worthwhile(status, headers, delay)


def _worthwhile(status: int, headers: Mapping[str, str], delay: float | None) -> bool:
    if delay is not None and _LONGEST_REQUESTED < delay < math.inf:
        return False
    wish = find(headers, "x-should-retry")
    if wish == "true":
        return True
    if wish == "false":
        return False
    return status in (408, 409, 429) or status >= 500


def flow(
    max_retries: float,
    *,
    now: Callable[[], float] = time.time,
    random: Callable[[], float] | None = None,
) -> Generator[Step, Outcome, Verdict]:
    """The course of one call, as steps for the loop that can wait.

    Each `Send` wants an `Answer` or a `Failure` sent back, a `Sleep` nothing. The value returned says how the call
    ends: `return` the response, `raise_status` for it, or `raise_failure`, the last exception. `max_retries` may be
    `math.inf` (B-7). `now` gives Unix time, `random` numbers from 0 to below 1.
    """
    taken = 0
    while True:
        outcome = yield Send(taken)
        delay: float | None = None
        verdict: Verdict
        if isinstance(outcome, Answer):
            status, headers = outcome
            if 200 <= status < 300:
                return "return"
            verdict = "raise_status"
            delay = retry_after(headers, now())
            again = _worthwhile(status, headers, delay)
        elif isinstance(outcome, Failure):
            verdict = "raise_failure"
            # An OpenAIError was raised on purpose, by a hook or while the request was built (R-RETRY-8).
            again = not isinstance(outcome.error, OpenAIError)
        else:
            raise TypeError(f"After a Send, an Answer or a Failure is expected, not {outcome!r}")
        if not again or taken >= max_retries:
            return verdict
        if delay is None or not 0 < delay <= _LONGEST_REQUESTED:
            delay = backoff(taken, random)
        taken += 1
        yield Sleep(delay, max_retries - taken)
