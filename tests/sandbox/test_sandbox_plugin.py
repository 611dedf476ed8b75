"""The fixtures for pytest, in projects that pytest knows nothing else of."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest

import openai_sandbox.plugin

TESTS = """
import json
import sys
import urllib.request

import pytest

from openai import OpenAI

SEEN = []


def test_clients(sandbox, sandbox_client, sandbox_url):
    sandbox.on().reply("Hello.")
    for client in (sandbox_client, OpenAI(api_key="x", base_url=sandbox_url)):
        assert client.responses.create(model="gpt-4o", input="Hi").output_text == "Hello."
        client.close()
    sandbox.journal.assert_called("responses.create", times=2)


@pytest.mark.anyio
async def test_async_client(sandbox, async_sandbox_client):
    file = await async_sandbox_client.files.create(file=b"x", purpose="user_data")
    assert [file.id] == [each["id"] for each in sandbox.state.all("file")]


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request):
    return request.param


def test_mock(sandbox_mock, monkeypatch):
    sandbox_mock.on().reply("Hello.")
    assert OpenAI().responses.create(model="gpt-4o", input="Hi").output_text == "Hello."


@pytest.mark.parametrize("number", range(6))
def test_state_of_its_own(sandbox, sandbox_client, number):
    assert sandbox_client.files.list().data == []
    sandbox_client.files.create(file=b"x", purpose="user_data")
    assert sandbox not in SEEN
    SEEN.append(sandbox)


class TestOwn:
    @pytest.fixture
    def sandbox(self):
        from openai_sandbox import Sandbox

        with Sandbox(strict=True) as made:
            yield made

    def test_strict(self, sandbox_client):
        with pytest.raises(Exception, match="strict"):
            sandbox_client.responses.create(model="gpt-4o", input="Hi")
"""

UNUSED = """
import sys


def test_nothing_is_imported():
    known = ("openai", "httpx", "pydantic", "starlette", "uvicorn", "sqlite3")
    assert [name for name in known if name in sys.modules] == []
    ours = [name for name in sys.modules if name.startswith("openai_sandbox")]
    assert sorted(ours) == ["openai_sandbox", "openai_sandbox.plugin"]
"""


def run(folder: Path, *arguments: str) -> str:
    plugins = [argument for name in ("pytest_httpx", "respx", "hypothesispytest") for argument in ("-p", f"no:{name}")]
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("OPENAI", "COV", "PYTEST"))
    }
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", *plugins, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(autouse=True)
def installed() -> None:
    found = [entry for entry in distribution("openai").entry_points if entry.group == "pytest11"]
    assert [entry.value for entry in found] == ["openai_sandbox.plugin"], "run `make install` again"


@pytest.mark.parametrize("arguments", [(), ("-n", "2")], ids=["alone", "xdist"])
def test_fixtures(tmp_path: Path, arguments: Any) -> None:
    (tmp_path / "test_app.py").write_text(TESTS)
    assert "11 passed" in run(tmp_path, *arguments)


def test_projects_that_do_not_use_it(tmp_path: Path) -> None:
    (tmp_path / "test_app.py").write_text(UNUSED)
    assert "1 passed" in run(tmp_path, "-p", "no:anyio", "-p", "no:pytest_httpx")


def test_each_fixture_is_described(tmp_path: Path) -> None:
    shown = run(tmp_path, "--fixtures")
    for name in openai_sandbox.plugin.__all__:
        assert f"\n{name} -- " in shown
