"""How often to look, and when it is over (R-POLL-1 to R-POLL-6, D-61, D-80)."""

from __future__ import annotations

import math
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai import not_given, omit
from openai._core import poll
from openai._core.poll import Pace, either_limit

HINT = {"OpenAI-Poll-After-Ms": "250"}


@pytest.mark.parametrize("left_out", [None, omit, not_given])
def test_the_interval(left_out: Any):
    """R-POLL-1: the caller's, or the first answer's hint, or a second; D-80: None means left out."""
    assert Pace(50, now=0).pause(HINT, 0, "x") == 0.05
    assert Pace(0, now=0).pause(HINT, 0, "x") == 0
    assert Pace(left_out, now=0).pause(HINT, 0, "x") == 0.25
    assert Pace(left_out, now=0).pause({}, 0, "x") == 1


def test_what_was_found_first_stays():
    """R-POLL-1."""
    pace = Pace(now=0)
    assert [pace.pause(headers, 0, "x") for headers in ({}, HINT, {})] == [1, 1, 1]
    pace = Pace(now=0)
    assert [pace.pause(headers, 0, "x") for headers in (HINT, {"openai-poll-after-ms": "9"}, {})] == [0.25] * 3


@pytest.mark.parametrize("hint", ["", "soon", "nan", "inf", "-inf", "-5"])
def test_a_hint_that_is_no_length_of_time(hint: str):
    assert Pace(now=0).pause({"openai-poll-after-ms": hint}, 0, "x") == 1


def test_headers():
    """R-POLL-1: the custom interval is only named when the caller gave it; the caller's own headers win."""
    assert Pace(now=0).headers() == {"X-Stainless-Poll-Helper": "true"}
    assert Pace(500, now=0).headers({"A": "b"}) == {
        "X-Stainless-Poll-Helper": "true",
        "X-Stainless-Custom-Poll-Interval": "500",
        "A": "b",
    }
    assert Pace(now=0).headers({"x-stainless-poll-helper": "no", "B": omit}) == {
        "x-stainless-poll-helper": "no",
        "B": omit,
    }


@pytest.mark.parametrize("value", [-1, -0.5, math.nan])
@pytest.mark.parametrize("name", ["interval_ms", "limit"])
def test_no_length_of_time(name: str, value: float):
    with pytest.raises(ValueError, match="must not be negative"):
        Pace(**{name: value}, now=0)


@pytest.mark.parametrize("value", ["5", True, [1]])
def test_no_number(value: Any):
    with pytest.raises(TypeError, match="`poll_interval_ms` must be a number"):
        Pace(value, now=0)


def test_the_limit():
    """The last look is when the limit is over, not before and not long after."""
    pace = Pace(1000, limit=2.5, now=100)
    assert [pace.pause({}, now, "run 'r'") for now in (100, 101, 102)] == [1, 1, 0.5]
    with pytest.raises(RuntimeError, match=r"Gave up waiting for run 'r' after 2\.5 seconds"):
        pace.pause({}, 102.5, "run 'r'")
    with pytest.raises(RuntimeError):
        Pace(limit=0, now=5).pause({}, 5, "x")
    assert Pace(limit=math.inf, now=0).pause({}, 1e9, "x") == 1
    assert Pace(limit=omit, now=0).pause({}, 1e9, "x") == 1


@given(st.floats(0, 1e6), st.floats(0, 1e5), st.lists(st.floats(0, 1e5), max_size=20))
def test_a_limit_is_kept(interval: float, limit: float, steps: list[float]):
    pace = Pace(interval, limit=limit, now=0)
    now = 0.0
    for step in steps:
        now += step
        try:
            pause = pace.pause({}, now, "x")
        except RuntimeError:
            assert now >= limit
            break
        assert 0 <= pause <= interval / 1000
        assert now + pause <= limit * (1 + 1e-9) + 1e-9


def test_two_names_for_a_limit():
    """D-61."""
    assert either_limit() == 3600
    assert either_limit(None, 10) == 10
    assert either_limit(20, None) == 20
    assert either_limit(0) == 0
    with pytest.raises(TypeError, match="mean the same"):
        either_limit(10, 10)


def test_runs():
    """R-POLL-2."""
    for status in ("requires_action", "cancelled", "completed", "failed", "expired", "incomplete", None):
        assert poll.run_is_over(SimpleNamespace(status=status))
    for status in ("queued", "in_progress", "cancelling", "something new"):
        assert not poll.run_is_over(SimpleNamespace(status=status))


def test_files_of_vector_stores():
    """R-POLL-3."""
    assert not poll.file_is_over(SimpleNamespace(status="in_progress"))
    for status in ("completed", "failed", "cancelled", "something new", None):
        assert poll.file_is_over(SimpleNamespace(status=status))


def test_batches():
    """R-POLL-4: it is the count that matters."""
    for counts, over in [(3, False), (1, False), (0, True), (None, True), ("x", True)]:
        batch = SimpleNamespace(status="in_progress", file_counts=SimpleNamespace(in_progress=counts))
        assert poll.batch_is_over(batch) is over
    assert poll.batch_is_over(SimpleNamespace(file_counts=None))


def test_videos():
    """R-POLL-5."""
    for status, over in [
        ("queued", False),
        ("in_progress", False),
        ("completed", True),
        ("failed", True),
        (None, True),
    ]:
        assert poll.video_is_over(SimpleNamespace(status=status)) is over


def test_files():
    """R-POLL-6."""
    for status, over in [("uploaded", False), ("processed", True), ("error", True), ("deleted", True), (None, True)]:
        assert poll.upload_is_over(SimpleNamespace(status=status)) is over


def test_an_answer_that_is_no_object():
    """It is returned; asking again would go on for ever."""
    for is_over in (
        poll.run_is_over,
        poll.file_is_over,
        poll.batch_is_over,
        poll.video_is_over,
        poll.upload_is_over,
    ):
        assert is_over("text")
