"""What the tests of both worlds share."""

from __future__ import annotations

import pytest


@pytest.fixture(params=["asyncio", "trio"])  # async only
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between attempts, in seconds; none of them is waited for."""
    taken: list[float] = []

    async def sleep(seconds: float) -> None:
        taken.append(seconds)

    monkeypatch.setattr("anyio.sleep", sleep)
    return taken
