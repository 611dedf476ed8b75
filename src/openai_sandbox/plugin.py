"""Fixtures for pytest: a sandbox for each test. pytest loads this by itself; nothing else is imported until it is used.

A fixture `sandbox` of your own replaces this one for the others, to have it strict for instance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterator

import pytest

if TYPE_CHECKING:
    from openai import AsyncOpenAI, OpenAI

    from .sandbox import Sandbox

__all__ = ["async_sandbox_client", "sandbox", "sandbox_client", "sandbox_mock", "sandbox_url"]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A simulated OpenAI API of the test's own."""
    from . import Sandbox

    with Sandbox() as made:
        yield made


@pytest.fixture
def sandbox_client(sandbox: Sandbox) -> Iterator[OpenAI]:
    """An `OpenAI` whose requests go to `sandbox`."""
    with sandbox.client() as client:
        yield client


@pytest.fixture
def async_sandbox_client(sandbox: Sandbox) -> AsyncOpenAI:
    """An `AsyncOpenAI` whose requests go to `sandbox`. It has no connections that would have to be closed."""
    return sandbox.async_client()


@pytest.fixture
def sandbox_url(sandbox: Sandbox) -> Iterator[str]:
    """The base URL of a server in front of `sandbox`, for other processes and other languages."""
    with sandbox.server() as url:
        yield url


@pytest.fixture
def sandbox_mock(sandbox: Sandbox) -> Iterator[Sandbox]:
    """`sandbox`, and every client that is made during the test goes there (`openai_sandbox.mock`)."""
    from . import mock

    with mock(sandbox):
        yield sandbox
