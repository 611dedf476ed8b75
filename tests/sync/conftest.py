# Made from tests/async/conftest.py by `make sync`. Do not edit.
"""What the tests of both worlds share."""

from __future__ import annotations

import pytest


def anyio_backend(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between attempts, in seconds; none of them is waited for."""
    taken: list[float] = []

    def sleep(seconds: float) -> None:
        taken.append(seconds)

    monkeypatch.setattr("time.sleep", sleep)
    return taken
