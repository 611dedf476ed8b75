"""What type checkers see of the low-level verbs and of the responses around results; see `calls.py`."""

from __future__ import annotations

import httpx
from typing_extensions import assert_type

from openai import APIResponse, AsyncAPIResponse, AsyncOpenAI, AsyncStream, OpenAI, Stream
from openai._legacy_response import LegacyAPIResponse
from openai.pagination import AsyncCursorPage, SyncCursorPage
from openai.types import FileObject
from openai.types.chat import ChatCompletion, ChatCompletionChunk

client = OpenAI()
aclient = AsyncOpenAI()


def verbs() -> None:
    assert_type(client.get("/x", cast_to=ChatCompletion), ChatCompletion)
    assert_type(client.get("/x", cast_to=httpx.Response), httpx.Response)
    assert_type(client.put("/x", cast_to=FileObject, body={}), FileObject)
    stream = client.post("/x", cast_to=object, body={}, stream=True, stream_cls=Stream[ChatCompletionChunk])
    assert_type(stream, Stream[ChatCompletionChunk])
    assert_type(client.with_options(timeout=3), OpenAI)
    assert_type(client.base_url, httpx.URL)


async def async_verbs() -> None:
    assert_type(await aclient.post("/x", cast_to=ChatCompletion), ChatCompletion)
    stream = await aclient.post("/x", cast_to=object, stream=True, stream_cls=AsyncStream[ChatCompletionChunk])
    assert_type(stream, AsyncStream[ChatCompletionChunk])


def raw() -> None:
    response = client.files.with_raw_response.retrieve("f", timeout=3)
    assert_type(response, LegacyAPIResponse[FileObject])
    assert_type(response.parse(), FileObject)
    assert_type(response.parsed, FileObject)
    assert_type(response.parse(to=str), str)
    assert_type(client.with_raw_response.files.list().parse(), SyncCursorPage[FileObject])
    client.files.with_raw_response.retrieve(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def async_raw() -> None:
    assert_type((await aclient.files.with_raw_response.retrieve("f")).parse(), FileObject)
    assert_type((await aclient.files.with_raw_response.list()).parse(), AsyncCursorPage[FileObject])


def streaming() -> None:
    with client.files.with_streaming_response.retrieve("f") as response:
        assert_type(response, APIResponse[FileObject])
        assert_type(response.parse(), FileObject)
    with client.files.with_streaming_response.content("f") as content:
        content.stream_to_file("out")


async def async_streaming() -> None:
    async with aclient.files.with_streaming_response.retrieve("f") as response:
        assert_type(response, AsyncAPIResponse[FileObject])
        assert_type(await response.parse(), FileObject)
    response = await aclient.with_streaming_response.files.retrieve("f")
    assert_type(await response.text(), str)
    async with aclient.files.with_streaming_response.content("f") as content:
        await content.stream_to_file("out")
