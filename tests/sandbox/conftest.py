"""A sandbox per test, in process (`http`) and as a server over real HTTP (`server`)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import httpx
import pytest

from openai_sandbox import Sandbox

SRC = Path(__file__).parents[2] / "src"
KEY = {"authorization": "Bearer sk-test"}


class Time:
    """A clock that stands still until it is told to move."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def sandbox(time: Time) -> Iterator[Sandbox]:
    with Sandbox(clock=time) as made:
        yield made


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A plain httpx client whose requests go to the sandbox without a socket."""
    with httpx.Client(transport=sandbox.transport(), base_url="http://sandbox/v1", headers=KEY) as client:
        yield client


class Process:
    """The sandbox as a process of its own."""

    def __init__(self, *arguments: str) -> None:
        environment = {**os.environ, "PYTHONPATH": str(SRC)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "openai_sandbox", "--port", "0", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            text=True,
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().strip()
        if not self.url:
            raise AssertionError(self.process.communicate(timeout=10))
        self.client = httpx.Client(base_url=self.url, headers=KEY, timeout=30, trust_env=False)

    def stop(self, signal: Optional[int] = None) -> Tuple[int, str]:
        """Stop it; exit status and what it wrote to stderr."""
        self.client.close()
        if self.process.poll() is None:
            self.process.send_signal(signal) if signal is not None else self.process.terminate()
        _, errors = self.process.communicate(timeout=10)
        return self.process.returncode, errors


@pytest.fixture
def start() -> Iterator[Any]:
    """Starts sandbox processes with the arguments given; they are stopped after the test."""
    started: List[Process] = []

    def run(*arguments: str) -> Process:
        started.append(Process(*arguments))
        return started[-1]

    yield run
    for process in started:
        process.stop()


@pytest.fixture(scope="session")
def server() -> Iterator[httpx.Client]:
    """A client of one server that all tests share."""
    process = Process()
    yield process.client
    status, errors = process.stop()
    assert (status, errors) == (0, "")


class Served:
    """A sandbox of this process behind real HTTP, so that coverage sees it and tests can reach into it."""

    def __init__(self, sandbox: Sandbox) -> None:
        import asyncio

        import uvicorn

        from openai_sandbox.server import configuration

        self.sandbox = sandbox
        ready = threading.Event()

        class Server(uvicorn.Server):
            async def startup(self, sockets: Any = None) -> None:
                await super().startup(sockets)
                ready.set()

        self.server = Server(configuration(sandbox))

        async def serve() -> None:
            await self.server._serve()

        self.thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
        self.thread.start()
        ready.wait(10)
        port = self.server.servers[0].sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}/v1"

    def stop(self) -> None:
        self.server.should_exit = True
        self.thread.join(10)


@pytest.fixture
def served(time: Time) -> Iterator[Served]:
    made = Served(Sandbox(clock=time, max_body=100_000, max_upload=3_000_000))
    yield made
    made.stop()


def events(text: str) -> List[Dict[str, Any]]:
    """The JSON of server-sent events; `[DONE]` is left out."""
    lines = [line[len("data: ") :] for line in text.splitlines() if line.startswith("data: ")]
    return [json.loads(line) for line in lines if line != "[DONE]"]


@pytest.fixture(name="events")
def _events() -> Any:
    return events
