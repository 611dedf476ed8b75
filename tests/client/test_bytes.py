"""Real connections: what goes wrong with bytes, and event loops that come and go."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from scripted import READ, RESET, answer, scripted

import openai
from openai import APIConnectionError, APITimeoutError, AsyncOpenAI, OpenAI

THING = answer(b'{"id": "f"}')
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


def piece(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def client(url: str, **settings: Any) -> OpenAI:
    settings.setdefault("max_retries", 0)
    return OpenAI(api_key="k", base_url=url, **settings)


def test_request_on_the_wire() -> None:
    """Section 35: one request line, each header once, the body whole; the connection is used again."""
    with scripted([READ, THING, READ, THING]) as server, client(server.url) as mine:
        for _ in range(2):
            mine.files.retrieve("a/b")
    assert server.connections == 1
    head = server.requests[0].decode()
    assert head.startswith("GET /v1/files/a%2Fb HTTP/1.1\r\n")
    names = [line.partition(":")[0].lower() for line in head.split("\r\n")[1:] if line]
    assert len(names) == len(set(names))


def test_upload_on_the_wire(tmp_path: Path) -> None:
    """B-10: the length is told, and the file comes whole."""
    path = tmp_path / "big.bin"
    path.write_bytes(bytes(range(256)) * 4000)
    with scripted([READ, THING]) as server, client(server.url) as mine:
        mine.files.create(file=path, purpose="batch")
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert b"content-length: %d" % len(body) in head.lower()
    assert path.read_bytes() in body


@pytest.mark.parametrize(
    "script",
    [
        [READ, RESET],
        [READ],
        [READ, b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"],
        [READ, HEAD + piece(b"data: 1")],
        [READ, b"nonsense\r\n\r\n"],
    ],
)
def test_answers_that_are_cut(script: Any) -> None:
    """R-RETRY-7: an incomplete answer is an error, and worth another attempt."""
    with scripted(script, [READ, THING]) as server, client(server.url, max_retries=1) as mine:
        mine._sleep = lambda seconds: None  # type: ignore[method-assign]
        assert mine.files.retrieve("f").id == "f"
    with scripted(script) as server, client(server.url) as mine, pytest.raises(APIConnectionError) as caught:
        mine.files.retrieve("f")
    assert isinstance(caught.value.__cause__, httpx.HTTPError)


def test_nobody_listens() -> None:
    with pytest.raises(APIConnectionError):
        client("http://127.0.0.1:9").files.retrieve("f")


def test_server_that_says_nothing() -> None:
    """R-TMO-1."""
    with scripted([READ, 1.5]) as server, client(server.url) as mine, pytest.raises(APITimeoutError):
        mine.files.retrieve("f", timeout=0.1)


def test_stream_that_is_cut() -> None:
    """R-RETRY-10: the events before the cut come, then the error of httpx."""
    with scripted([READ, HEAD + piece(b'data: {"n": 1}\n\n')]) as server, client(server.url) as mine:
        stream = mine.get("/x", cast_to=object, stream=True, stream_cls=openai.Stream[object])
        assert next(stream) == {"n": 1}
        with pytest.raises(httpx.RemoteProtocolError):
            next(stream)
        assert stream.response.is_closed


def test_async_streams_use_their_connection_again() -> None:
    """Reliability 13: the end of the body is read after [DONE]; one that never comes is not waited for."""
    events = HEAD + piece(b'data: {"n": 1}\n\n') + piece(b"data: [DONE]\n\n")
    end = b"0\r\n\r\n"

    async def main(url: str) -> None:
        async with AsyncOpenAI(api_key="k", base_url=url) as mine:
            for _ in range(3):
                stream = await mine.get("/x", cast_to=object, stream=True)
                assert [event async for event in stream] == [{"n": 1}]

    with scripted([READ, events, 0.02, end, READ, events + end, READ, events, 3.0]) as server:
        with _limit(5):
            asyncio.run(main(server.url))
    assert server.connections == 1


def _limit(seconds: float) -> Any:
    """Fails if the block takes longer."""
    import contextlib
    import time

    @contextlib.contextmanager
    def check() -> Any:
        start = time.monotonic()
        yield
        assert time.monotonic() - start < seconds

    return check()


def test_one_client_over_several_loops() -> None:
    """B-9, reliability 19: and no loop leaves anything open."""
    script = [READ, THING, READ, THING]
    with scripted(script, script, script, [READ, THING]) as server:
        mine = AsyncOpenAI(api_key="k", base_url=server.url, max_retries=0)

        async def twice() -> None:
            for _ in range(2):
                assert (await mine.files.retrieve("f")).id == "f"

        asyncio.run(twice())
        anyio.run(twice, backend="trio")
        thread = threading.Thread(target=lambda: asyncio.run(twice()))
        thread.start()
        thread.join()
        assert server.connections == 3
        assert not mine.is_closed()

        async def close() -> None:
            await mine.files.retrieve("f")
            await mine.close()

        asyncio.run(close())
        assert mine.is_closed()
    gc.collect()


def test_cancelled_call_leaves_nothing_behind() -> None:
    """Reliability 8."""

    async def main(url: str) -> None:
        async with AsyncOpenAI(api_key="k", base_url=url) as mine:
            with anyio.move_on_after(0.1) as scope:
                await mine.files.retrieve("f")
            assert scope.cancelled_caught
            assert (await mine.files.retrieve("f")).id == "f"

    with scripted([READ, 0.4], [READ, THING]) as server:
        asyncio.run(main(server.url))
    gc.collect()


def test_many_threads_get_their_own_answers() -> None:
    """Reliability 17, on one client."""
    scripts = [
        [READ, answer(json.dumps({"id": str(number)}).encode(), "200 OK", "Connection: close")] for number in range(8)
    ]
    found: list[str] = []
    with scripted(*scripts) as server, client(server.url) as mine:
        threads = [
            threading.Thread(target=lambda: found.append(mine.files.retrieve("f").id)) for _ in range(len(scripts))
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(found) == [str(number) for number in range(8)]
