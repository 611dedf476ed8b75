"""When, how often and after how long a request is sent again (R-RETRY-*)."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime, formatdate
from typing import Any, Union

import httpx
import pytest
from hypothesis import given, strategies as st

from openai._core.errors import OpenAIError
from openai._core.retry import Answer, Failure, Send, Sleep, backoff, flow, retry_after, should_retry

NOW = 1_700_000_000.0
Outcomes = Union[list[Any], Callable[[int], Any]]


def run(
    outcomes: Outcomes, max_retries: float = 2, random: Callable[[], float] = lambda: 0.0
) -> tuple[str, list[int], list[float]]:
    """Play the client: the verdict, the retry count of each attempt, the seconds slept."""
    steps = flow(max_retries, now=lambda: NOW, random=random)
    attempts: list[int] = []
    slept: list[float] = []
    outcome: Any = None
    while True:
        try:
            step = steps.send(outcome)
        except StopIteration as end:
            return end.value, attempts, slept
        outcome = None
        if isinstance(step, Send):
            attempts.append(step.retries_taken)
            number = len(attempts) - 1
            outcome = outcomes(number) if callable(outcomes) else outcomes[min(number, len(outcomes) - 1)]
        else:
            assert step.retries_left == max_retries - len(attempts)
            slept.append(step.seconds)


def answer(status: int, **headers: str) -> Answer:
    return Answer(status, {name.replace("_", "-"): value for name, value in headers.items()})


@pytest.mark.parametrize("status", range(200, 300))
def test_success_is_returned(status: int):
    assert run([answer(status)]) == ("return", [0], [])


@pytest.mark.parametrize("status", [*range(100, 200), *range(300, 600), 999])
def test_every_error_status(status: int):
    """R-RETRY-2: exactly these are tried again."""
    again = status in (408, 409, 429) or status >= 500
    assert should_retry(status, {}) is again
    assert run([answer(status)]) == ("raise_status", [0, 1, 2] if again else [0], [0.5, 1.0] if again else [])


@pytest.mark.parametrize("status", [301, 400, 401, 404, 408, 429, 500])
@pytest.mark.parametrize(("wish", "expected"), [("true", True), ("false", False), ("True", None), ("", None)])
def test_the_server_may_decide(status: int, wish: str, expected: bool | None):
    """R-RETRY-3: only the exact words count."""
    headers = {"x-should-retry": wish}
    again = should_retry(status, {}) if expected is None else expected
    assert should_retry(status, headers) is again
    assert len(run([Answer(status, headers)])[1]) == (3 if again else 1)


@pytest.mark.parametrize(
    ("headers", "slept"),
    [
        ({"retry_after": "3"}, [3, 3]),
        ({"retry_after_ms": "1500", "retry_after": "9"}, [1.5, 1.5]),
        ({"retry_after": "0.5"}, [0.5, 0.5]),
        ({"retry_after": "120"}, [120, 120]),
        ({"retry_after_ms": "120000"}, [120, 120]),
        ({"retry_after": "0"}, [0.5, 1]),
        ({"retry_after": "-5"}, [0.5, 1]),
        ({"retry_after": "nan"}, [0.5, 1]),
        ({"retry_after": "inf"}, [0.5, 1]),
        ({"retry_after": "soon"}, [0.5, 1]),
        ({"retry_after": ""}, [0.5, 1]),
        ({"retry_after": "3, 3"}, [0.5, 1]),
        ({"retry_after": formatdate(NOW + 20, usegmt=True)}, [20, 20]),
        ({"retry_after": formatdate(NOW - 20, usegmt=True)}, [0.5, 1]),
        ({"retry_after_ms": "soon", "retry_after": "3"}, [3, 3]),
        ({"retry_after_ms": "nan", "retry_after": "3"}, [3, 3]),
        ({"retry_after_ms": "0", "retry_after": "3"}, [0.5, 1]),
    ],
)
def test_delays(headers: dict[str, str], slept: list[float]):
    """R-RETRY-5."""
    assert run([answer(429, **headers)]) == ("raise_status", [0, 1, 2], slept)


@pytest.mark.parametrize(
    "headers",
    [{"retry_after": "121"}, {"retry_after_ms": "120001"}, {"retry_after": formatdate(NOW + 3600, usegmt=True)}],
)
@pytest.mark.parametrize("wish", [{}, {"x_should_retry": "true"}])
def test_a_server_that_asks_for_too_long_is_not_tried_again(headers: dict[str, str], wish: dict[str, str]):
    """R-RETRY-4."""
    outcome = answer(500, **headers, **wish)
    assert run([outcome]) == ("raise_status", [0], [])
    assert should_retry(outcome.status, outcome.headers, NOW) is False


def test_should_retry_reads_the_clock_itself():
    assert should_retry(500, {"retry-after": formatdate(usegmt=True)}) is True
    later = datetime.now(timezone.utc) + timedelta(hours=1)
    assert should_retry(500, {"retry-after": format_datetime(later, usegmt=True)}) is False


def test_headers_of_any_case():
    assert retry_after({"Retry-After": "3"}, NOW) == 3
    assert retry_after(httpx.Headers({"Retry-After-Ms": "30"}), NOW) == 0.03
    assert should_retry(400, httpx.Headers({"X-Should-Retry": "true"}))


@given(st.dictionaries(st.sampled_from(["retry-after", "retry-after-ms"]), st.text(max_size=30)))
def test_no_header_is_an_error(headers: dict[str, str]):
    delay = retry_after(headers, NOW)
    assert delay is None or not math.isnan(delay)
    _, attempts, slept = run([Answer(500, headers)])
    assert len(slept) == len(attempts) - 1
    assert all(0 < seconds <= 120 for seconds in slept)


@given(
    st.one_of(
        st.floats().map(str),
        st.integers().map(str),
        st.floats(-1e12, 1e12).map(lambda seconds: str(seconds)),
        st.integers(-(10**10), 10**10).map(lambda seconds: formatdate(seconds, usegmt=True)),
        st.from_regex(r"(Mon|Xxx), \d{1,3} (Jan|Feb|13) \d{1,6} \d\d?:\d\d?:\d{1,4} (GMT|[+-]\d{4,9})", fullmatch=True),
    )
)
def test_delays_are_within_bounds(value: str):
    _, attempts, slept = run([answer(503, retry_after=value)])
    assert len(slept) == len(attempts) - 1
    assert all(0 < seconds <= 120 for seconds in slept)


@given(st.integers(0, 10**9), st.floats(0, 1, exclude_max=True))
def test_backoff_bounds(n: int, chance: float):
    """R-RETRY-6."""
    longest = min(0.5 * 2 ** min(n, 10), 8.0)
    assert 0.75 * longest <= backoff(n, lambda: chance) <= longest


def test_backoff_doubles_and_differs():
    """R-RETRY-6."""
    assert [backoff(n, lambda: 0.0) for n in range(6)] == [0.5, 1, 2, 4, 8, 8]
    assert [backoff(n, lambda: 1.0) for n in range(3)] == [0.375, 0.75, 1.5]
    assert len({backoff(0) for _ in range(50)}) > 1


@pytest.mark.parametrize("max_retries", [0, 1, 2, 7, -1])
def test_the_number_of_attempts(max_retries: int):
    """R-RETRY-1."""
    for outcome, verdict in ((answer(500), "raise_status"), (Failure(OSError()), "raise_failure")):
        assert run([outcome], max_retries)[:2] == (verdict, list(range(max(max_retries, 0) + 1)))


def test_retries_without_end():
    """B-7."""
    verdict, attempts, slept = run(lambda n: answer(200 if n == 1500 else 500), math.inf)
    assert (verdict, len(attempts), max(slept)) == ("return", 1501, 8.0)


@pytest.mark.parametrize("error", [httpx.ReadTimeout("x"), httpx.ConnectError("x"), RuntimeError("closed")])
def test_failures_are_tried_again(error: Exception):
    """R-RETRY-7."""
    assert run([Failure(error)]) == ("raise_failure", [0, 1, 2], [0.5, 1])


def test_our_own_errors_are_not_tried_again():
    """R-RETRY-8."""
    assert run([Failure(OpenAIError("no token"))]) == ("raise_failure", [0], [])
    assert run([answer(500), Failure(OpenAIError())]) == ("raise_failure", [0, 1], [0.5])


def test_the_last_outcome_counts():
    assert run([Failure(OSError()), answer(500), answer(200)]) == ("return", [0, 1, 2], [0.5, 1])
    assert run([answer(500), answer(500), Failure(OSError())])[0] == "raise_failure"
    assert run([Failure(OSError()), answer(429, retry_after="7"), answer(404)]) == ("raise_status", [0, 1, 2], [0.5, 7])


def test_the_driver_has_to_answer():
    steps = flow(2)
    assert next(steps) == Send(0)
    with pytest.raises(TypeError, match="an Answer or a Failure is expected, not None"):
        next(steps)


def test_real_clock_and_chance():
    steps = flow(1)
    next(steps)
    sleep = steps.send(Failure(OSError()))
    assert isinstance(sleep, Sleep)
    assert 0.375 <= sleep.seconds <= 0.5
