"""What type checkers see of typical calls. Checked by pyright and mypy in `make check`, never run.

`assert_type` says what is inferred. A line that is wrong on purpose carries an ignore for both checkers; an ignore that
is not needed is an error, so each of these lines really is one.
"""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional, Union

from typing_extensions import assert_type

from openai import APIResponse, AsyncOpenAI, AsyncStream, HttpxBinaryResponseContent, OpenAI, Stream, omit
from openai.pagination import AsyncCursorPage, SyncCursorPage, SyncPage
from openai.types import CreateEmbeddingResponse, FileObject, Model, VectorStoreSearchResponse
from openai.types.audio import Transcription, TranscriptionVerbose
from openai.types.beta.threads import Run
from openai.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam
from openai.types.responses import Response, ResponseStreamEvent
from openai.types.vector_stores import VectorStoreFile

client = OpenAI()
aclient = AsyncOpenAI()
messages: List[ChatCompletionMessageParam] = [{"role": "user", "content": "hi"}]


def chat() -> None:
    answer = client.chat.completions.create(model="gpt-4o", messages=messages)
    assert_type(answer, ChatCompletion)
    assert_type(answer.choices[0].message.content, Optional[str])
    stream = client.chat.completions.create(model="gpt-4o", messages=messages, stream=True)
    assert_type(stream, Stream[ChatCompletionChunk])
    for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)
    either = client.chat.completions.create(model="gpt-4o", messages=messages, stream=bool(messages))
    assert_type(either, Union[ChatCompletion, Stream[ChatCompletionChunk]])
    client.chat.completions.create(
        model="gpt-4o", messages=messages, temperature=omit, timeout=3, extra_headers={"a": "b"}
    )
    client.chat.completions.create(model="gpt-4o", messages=messages, stop=None, user=omit, tools=())
    client.chat.completions.create(model="gpt-4o")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.chat.completions.create(model="gpt-4o", messages=messages, temprature=1)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.chat.completions.create(model="gpt-4o", messages=messages, timeuot=1)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.chat.completions.create(model=4, messages=messages)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


async def chat_async() -> None:
    assert_type(await aclient.chat.completions.create(model="gpt-4o", messages=messages), ChatCompletion)
    stream = await aclient.chat.completions.create(model="gpt-4o", messages=messages, stream=True)
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    async for chunk in stream:
        assert_type(chunk.choices[0].delta.content, Optional[str])


def responses() -> None:
    answer = client.responses.create(model="gpt-4o", input="hi")
    assert_type(answer, Response)
    assert_type(client.responses.create(input="hi", stream=True), Stream[ResponseStreamEvent])
    assert_type(client.responses.retrieve(answer.id), Response)
    client.responses.retrieve()  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


def pages() -> None:
    page = client.files.list(limit=3)
    assert_type(page, SyncCursorPage[FileObject])
    for file in page:
        assert_type(file, FileObject)
    assert_type(next(page), FileObject)
    assert_type(client.models.list(), SyncPage[Model])
    assert_type(client.vector_stores.search("vs", query="q", limit=3), SyncPage[VectorStoreSearchResponse])


async def pages_async() -> None:
    assert_type(await aclient.files.list(), AsyncCursorPage[FileObject])
    async for file in aclient.files.list():
        assert_type(file, FileObject)


def ids_in_both_orders() -> None:
    assert_type(client.vector_stores.files.retrieve("f", vector_store_id="vs"), VectorStoreFile)
    assert_type(client.vector_stores.files.retrieve("vs", "f"), VectorStoreFile)
    assert_type(client.vector_stores.files.retrieve(file_id="f", vector_store_id="vs"), VectorStoreFile)
    assert_type(client.beta.threads.runs.retrieve("t", "r"), Run)
    client.vector_stores.files.retrieve("f")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


def files() -> None:
    assert_type(client.files.create(file=Path("a.txt"), purpose="batch"), FileObject)
    client.files.create(file=("a.txt", b"x", "text/plain"), purpose="batch")
    assert_type(client.files.content("f"), HttpxBinaryResponseContent)
    client.files.create(file=3, purpose="batch")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def audio() -> None:
    assert_type(client.audio.transcriptions.create(file=b"", model="whisper-1"), Transcription)
    verbose = client.audio.transcriptions.create(file=b"", model="whisper-1", response_format="verbose_json")
    assert_type(verbose, TranscriptionVerbose)
    assert_type(client.audio.transcriptions.create(file=b"", model="whisper-1", response_format="srt"), str)


def raw() -> None:
    answer = client.embeddings.with_raw_response.create(model="m", input="x")
    assert_type(answer.parse(), CreateEmbeddingResponse)
    assert_type(answer.parsed, CreateEmbeddingResponse)
    with client.embeddings.with_streaming_response.create(model="m", input="x") as streamed:
        assert_type(streamed, APIResponse[CreateEmbeddingResponse])
    client.embeddings.with_raw_response.create(model="m", inptu="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


class Mine(OpenAI):
    """Clients can be derived from."""

    def copy_with(self) -> Mine:
        return self.with_options(timeout=3)
