"""Requests go on while another thread imports something that they look for, and has not finished."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterator

import pytest

from openai_sandbox import Sandbox

SLOW = """
import importlib.machinery, sys, threading

url, name = sys.argv[1:]
begun, ready = threading.Event(), threading.Event()


class Slow:
    # Finds what the path finder finds; to run the module takes until the requests are done.
    def find_spec(self, wanted, path=None, target=None):
        spec = importlib.machinery.PathFinder.find_spec(wanted, path) if wanted == name else None
        if spec is not None:
            run = spec.loader.exec_module

            def late(module):
                begun.set()
                assert ready.wait(20)
                run(module)

            spec.loader.exec_module = late
        return spec


def begin():
    sys.modules.pop(name, None)
    sys.meta_path.insert(0, Slow())
    other = threading.Thread(target=__import__, args=(name,))
    other.start()
    assert begun.wait(20)
    waits = threading.Timer(1, ready.set)  # for what has to be waited for
    waits.daemon = True
    waits.start()
    return other
"""
ASKING = """
import asyncio
import openai
from openai import AsyncOpenAI, OpenAI


async def asking():
    client = AsyncOpenAI(base_url=url, api_key="sk-test")
    listed = await client.get("/models", cast_to=object)
    said = await client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
    print("async", len(said.choices), len(str(listed)) > 100)
    await client.close()


def ask():
    client = OpenAI(base_url=url, api_key="sk-test")
    listed = client.get("/models", cast_to=object)
    said = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
    print("sync", len(said.choices), len(str(listed)) > 100)
    try:
        client.models.retrieve("x")
    except openai.NotFoundError:
        print("error")
    client.close()


other = begin()
ask()
asyncio.run(asking())
ready.set()
other.join()
ask()
"""
LOOKED_FOR = ("httpx", "httpcore", "httpx2", "trio", "sniffio", "uuid", "pydantic", "logging", "openai._core.models")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with Sandbox() as sandbox, sandbox.server() as url:
        yield url


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", SLOW + script, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("name", LOOKED_FOR)
def test_requests_while_another_thread_imports(name: str, url: str) -> None:
    if importlib.util.find_spec(name) is None:
        pytest.skip(f"{name} is not installed")
    done = run(ASKING, url, name)
    assert done.stdout.split("\n")[:-1] == ["sync 1 True", "error", "async 1 True", "sync 1 True", "error"], done.stderr


def test_modules_found_by_their_parent_are_whole() -> None:
    script = "import openai.types\nbegin()\nprint(openai.types.chat.ChatCompletion.__name__)"
    done = run(script, "", "openai.types.chat")
    assert done.stdout == "ChatCompletion\n", done.stderr
