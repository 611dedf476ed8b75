"""Clients of httpx2 as `http_client`. Skipped where it is not installed."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from wire import COMPLETION, chunk

import openai
from openai import AsyncOpenAI, OpenAI

httpx2 = pytest.importorskip("httpx2")


def wire(reply: Any) -> Any:
    return httpx2.MockTransport(lambda request: reply(request) if callable(reply) else httpx2.Response(200, json=reply))


def test_sync(caplog: Any) -> None:
    seen: list[Any] = []

    def reply(request: Any) -> Any:
        seen.append(request)
        return httpx2.Response(200, json=COMPLETION, headers={"x-request-id": "r"})

    client = OpenAI(api_key="k", http_client=httpx2.Client(transport=wire(reply)), timeout=httpx.Timeout(7, read=8))
    answer = client.chat.completions.create(messages=[], model="m", extra_query={"q": 1})
    assert (answer.id, answer._request_id) == ("chatcmpl-1", "r")
    assert isinstance(seen[0], httpx2.Request)
    assert str(seen[0].url) == "https://api.openai.com/v1/chat/completions?q=1"
    assert seen[0].extensions["timeout"]["read"] == 8
    assert seen[0].headers["x-stainless-read-timeout"] == "8"
    raw = client.chat.completions.with_raw_response.create(messages=[], model="m")
    assert isinstance(raw.http_response, httpx2.Response)
    assert isinstance(client.get("/x", cast_to=httpx2.Response), httpx2.Response)
    copied = client.with_options(timeout=3)
    copied.chat.completions.create(messages=[], model="m")
    assert seen[-1].extensions["timeout"]["read"] == 3
    own = OpenAI(api_key="k", http_client=httpx2.Client(transport=wire(reply), timeout=9))
    assert own.timeout == httpx2.Timeout(9)
    own.files.retrieve("f")
    assert seen[-1].extensions["timeout"]["read"] == 9
    default = OpenAI(api_key="k", http_client=httpx2.Client(transport=wire(reply)))
    default.files.retrieve("f")
    assert seen[-1].extensions["timeout"] == {"connect": 5.0, "read": 600, "write": 600, "pool": 600}


def test_errors() -> None:
    def reply(request: Any) -> Any:
        if request.url.path.endswith("slow"):
            raise httpx2.ReadTimeout("slow")
        if request.url.path.endswith("cut"):
            raise httpx2.ConnectError("cut")
        return httpx2.Response(400, json={"error": {"code": "c"}})

    client = OpenAI(api_key="k", http_client=httpx2.Client(transport=wire(reply)), max_retries=0)
    with pytest.raises(openai.BadRequestError) as caught:
        client.get("/x", cast_to=object)
    assert caught.value.code == "c"
    with pytest.raises(openai.APITimeoutError):
        client.get("/slow", cast_to=object)
    with pytest.raises(openai.APIConnectionError):
        client.get("/cut", cast_to=object)


def test_async_stream_and_upload() -> None:
    content = f"data: {__import__('json').dumps(chunk('a'))}\n\ndata: [DONE]\n\n".encode()
    seen: list[Any] = []

    def reply(request: Any) -> Any:
        seen.append(request.read() if not hasattr(request.stream, "__aiter__") else None)
        if request.url.path.endswith("/files"):
            return httpx2.Response(200, json={"id": "f"})
        return httpx2.Response(200, content=content)

    async def main() -> None:
        http = httpx2.AsyncClient(transport=wire(reply))
        async with AsyncOpenAI(api_key="k", http_client=http) as client:
            stream = await client.chat.completions.create(messages=[], model="m", stream=True)
            assert [piece.choices[0].delta.content async for piece in stream] == ["a"]
            assert (await client.files.create(file=b"x", purpose="batch")).id == "f"
        assert http.is_closed

    asyncio.run(main())


def test_wrong_kind() -> None:
    with pytest.raises(TypeError, match="Invalid `http_client` argument"):
        OpenAI(api_key="k", http_client=httpx2.AsyncClient())
