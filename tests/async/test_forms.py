"""The forms of use that the documentation shows, and small print that belongs to no single module."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import Any

import httpx
import pytest
from scripted import READ, scripted
from wire import COMPLETION, AsyncWire, chunk, sse

from openai import AsyncOpenAI, HttpxBinaryResponseContent

pytestmark = pytest.mark.anyio

ASK: Any = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


async def test_forms_of_use() -> None:
    """R-ASYNC-3: streams, managers, lists and clients; connections are in test_websockets.py."""
    finished = {**chunk(), "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
    wire = AsyncWire(lambda request: sse(chunk("a"), chunk("b"), finished))
    async with wire.client() as client:
        stream = await client.chat.completions.create(**ASK, stream=True)
        assert [piece.choices[0].delta.content async for piece in stream] == ["a", "b", None]
        async with client.chat.completions.stream(**ASK) as events:
            final = await events.get_final_completion()
            assert final.choices[0].message.content == "ab"
    assert client.is_closed()
    wire = AsyncWire({"data": [{"id": "1"}], "has_more": True}, {"data": [{"id": "2"}], "has_more": False})
    assert [job.id async for job in wire.client().fine_tuning.jobs.list(limit=1)] == ["1", "2"]
    page = await AsyncWire({"data": [{"id": "1"}], "has_more": False}).client().files.list()
    assert [file.id for file in page.data] == ["1"]


async def test_order_and_number_of_keys() -> None:
    """R-BODY-3: whatever the order of the arguments, each key is there once."""
    wire = AsyncWire(COMPLETION)
    create = wire.client().chat.completions.create
    await create(temperature=1, **ASK, extra_body={"temperature": 2, "seed": 1})
    first = json.loads(wire.request.content, object_pairs_hook=list)
    assert len(first) == len(dict(first))
    await create(extra_body={"seed": 1}, messages=ASK["messages"], temperature=2, model="m")
    assert dict(json.loads(wire.request.content, object_pairs_hook=list)) == dict(first)


async def test_timeouts_of_copies() -> None:
    """R-COPY-6, R-TMO-1: the copy's own goes with each request, whatever the shared HTTP client has."""
    wire = AsyncWire(COMPLETION)
    client = wire.client(timeout=50, http_client=wire.http_client(timeout=7))
    for used, seconds in ((client, 50), (client.with_options(timeout=3), 3), (client.copy(), 50)):
        await used.chat.completions.create(**ASK)
        assert wire.request.extensions["timeout"]["read"] == seconds
        assert wire.headers["x-stainless-read-timeout"] == str(seconds)
    assert client.timeout == 50


async def test_clients_that_share_an_http_client() -> None:
    """R-MISC-11: the headers, keys and queries of one are not those of the other."""
    wire = AsyncWire(COMPLETION)
    http = wire.http_client()
    one = wire.client(http_client=http, api_key="sk-1", default_headers={"X-One": "1"}, default_query={"one": "1"})
    two = wire.client(http_client=http, api_key="sk-2", organization="two")
    await one.chat.completions.create(**ASK)
    await two.chat.completions.create(**ASK)
    first, second = wire.requests
    assert (first.headers["x-one"], first.headers["authorization"]) == ("1", "Bearer sk-1")
    assert "openai-organization" not in first.headers
    assert "x-one" not in second.headers
    assert (second.headers["openai-organization"], second.headers["authorization"]) == ("two", "Bearer sk-2")
    assert first.url.query == b"one=1"
    assert second.url.query == b""


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
async def test_content_codings(coding: str) -> None:
    """R-MISC-15: over a real connection, of whole answers and of streams."""
    pack = gzip.compress if coding == "gzip" else zlib.compress
    head = "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nContent-Encoding: {}\r\nContent-Length: {}\r\n\r\n"
    whole, stream = pack(json.dumps(COMPLETION).encode()), pack(sse(chunk("é"), chunk("b")).content)
    script = [
        READ,
        head.format("application/json", coding, len(whole)).encode() + whole,
        READ,
        head.format("text/event-stream", coding, len(stream)).encode() + stream,
    ]
    with scripted(script) as server:
        async with AsyncOpenAI(api_key="k", base_url=server.url, max_retries=0) as client:
            answer = await client.chat.completions.create(**ASK)
            assert answer.choices[0].message.content == "Hello"
            pieces = await client.chat.completions.create(**ASK, stream=True)
            assert [piece.choices[0].delta.content async for piece in pieces] == ["é", "b"]
    assert b"accept-encoding: gzip" in server.requests[0].lower()


async def test_reading_on_after_closing() -> None:
    """R-MISC-6, R-STREAM-3: what comes then, if anything, is what was there already; and then the end."""
    wire = AsyncWire(lambda request: sse(*(chunk(text) for text in "abc")))
    stream = await wire.client().chat.completions.create(**ASK, stream=True)
    await stream.__anext__()
    await stream.close()
    rest = [piece.choices[0].delta.content async for piece in stream]
    assert rest == ["b", "c"][: len(rest)]
    assert [piece async for piece in stream] == []


async def test_old_way_to_the_content_of_a_file() -> None:
    """R-BIN-3, D-60, R-HDR-11: with a warning, and the text that was all there was to it."""
    wire = AsyncWire(lambda request: httpx.Response(200, text="line é"))
    with pytest.warns(DeprecationWarning, match="retrieve_content"):
        found = await wire.client().files.retrieve_content("f")
    assert isinstance(found, HttpxBinaryResponseContent)
    assert found.text == "line é"
    assert wire.url == "http://test/v1/files/f/content"
    assert wire.headers["accept"] == "application/json"
