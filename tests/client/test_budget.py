"""What importing, making a client and calling cost; the design's second law, as figures."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections import Counter
from typing import Any

from wire import COMPLETION, AsyncWire, Wire

HEAVY = ("httpx", "pydantic", "pydantic_core", "asyncio", "ssl", "anyio", "typing_extensions", "logging", "inspect")


def modules_after(code: str) -> tuple[set[str], list[str]]:
    """What `code` imports in a fresh interpreter beyond the standard library's usual, and which of the heavy ones."""
    script = f"import sys\nbefore = set(sys.modules)\n{code}\nprint('\\n'.join(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    loaded = set(done.stdout.split())
    return {name for name in loaded if name.partition(".")[0] == "openai"}, [name for name in HEAVY if name in loaded]


def test_import_openai() -> None:
    """R-PKG-2: nothing but the version."""
    ours, heavy = modules_after("import openai")
    assert ours == {"openai", "openai._version"}
    assert heavy == []


def test_making_a_client() -> None:
    ours, heavy = modules_after("import openai; openai.OpenAI(api_key='k'); openai.AsyncOpenAI")
    assert heavy == []
    assert not [name for name in ours if name.startswith(("openai.resources", "openai.types", "openai._engine"))]
    assert len(ours) <= 24, sorted(ours)


def test_no_network_before_a_call() -> None:
    """R-MISC-21: neither a socket nor a name is asked for until something is sent."""
    code = """if True:
        import socket, openai
        def refuse(*args, **kwargs):
            raise AssertionError("network")
        socket.socket.connect = socket.getaddrinfo = socket.create_connection = refuse
        for kind in (openai.OpenAI, openai.AsyncOpenAI):
            client = kind(api_key="k")
            client.chat.completions, client.copy(), client.with_raw_response.models, client._client
        openai.OpenAI(api_key="k").close()
    """
    subprocess.run([sys.executable, "-c", code], timeout=60, check=True)


def test_reaching_a_resource() -> None:
    _, heavy = modules_after("import openai; openai.OpenAI(api_key='k').chat.completions.create")
    assert "httpx" not in heavy
    assert "pydantic" not in heavy


def test_first_call_imports_only_what_the_answer_needs() -> None:
    code = """if True:
        import openai, httpx
        send = lambda request: httpx.Response(200, json={"id": "f", "object": "file"})
        http = httpx.Client(transport=httpx.MockTransport(send))
        openai.OpenAI(api_key="k", http_client=http).files.retrieve("f")
    """
    ours, _ = modules_after(code)
    types = {name for name in ours if name.startswith("openai.types.")}
    assert types <= {"openai.types.file_object", "openai.types.file_purpose"}, types


def calls(call: Any) -> Counter[tuple[str, str]]:
    """The Python functions that are called, but for those that httpx calls."""
    found: Counter[tuple[str, str]] = Counter()
    below = ("/httpx/", "/httpcore/", "/h11/", "/anyio/", "/sniffio/")

    def count(frame: Any, event: str, arg: Any) -> None:
        if event != "call":
            return
        outer = frame
        while outer is not None:
            if any(part in outer.f_code.co_filename.replace("\\", "/") for part in below):
                return
            outer = outer.f_back
        found[frame.f_code.co_filename.rpartition("/")[2], frame.f_code.co_name] += 1

    sys.setprofile(count)
    try:
        call()
    finally:
        sys.setprofile(None)
    return found


def test_calls_per_request() -> None:
    client = Wire(COMPLETION).client()

    def chat() -> Any:
        return client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "Hello"}], temperature=0.5, max_tokens=9, user="u"
        )

    for _ in range(3):
        chat()
    found = calls(chat)
    assert sum(found.values()) <= 100, found.most_common()


def test_calls_per_async_request() -> None:
    client = AsyncWire(COMPLETION).client()

    async def chat() -> None:
        await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hello"}])

    async def main() -> Counter[tuple[str, str]]:
        for _ in range(3):
            await chat()
        coroutine = chat()

        def step() -> None:  # nothing in it waits, so one step is the whole call
            try:
                coroutine.send(None)
            except StopIteration:
                return
            raise AssertionError("it waited")

        return calls(step)

    found = asyncio.run(main())
    assert sum(found.values()) <= 100, found.most_common()
