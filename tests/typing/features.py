"""What type checkers see of pages, helpers, events, webhooks, the module's own client and errors; see `calls.py`."""

from __future__ import annotations

from typing import List, Optional, Union

from pydantic import BaseModel
from typing_extensions import assert_type, override

import openai
from openai import (
    AssistantEventHandler,
    AsyncAssistantEventHandler,
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AsyncStream,
    AzureOpenAI,
    OpenAI,
    Stream,
)
from openai.pagination import AsyncCursorPage, SyncConversationCursorPage, SyncCursorPage
from openai.types import Batch, FileObject, ImagesResponse, Upload, Video
from openai.types.audio import TranscriptionStreamEvent
from openai.types.beta import AssistantStreamEvent
from openai.types.beta.threads import Message, Run, Text, TextDelta
from openai.types.chat import ChatCompletion, ChatCompletionChunk, ParsedChatCompletion
from openai.types.fine_tuning import FineTuningJob
from openai.types.image_gen_stream_event import ImageGenStreamEvent
from openai.types.responses import Response, ResponseStreamEvent
from openai.types.vector_stores import VectorStoreFile, VectorStoreFileBatch
from openai.types.webhooks import UnwrapWebhookEvent

client = OpenAI()
aclient = AsyncOpenAI()


class City(BaseModel):
    name: str


def pages() -> None:
    page = client.fine_tuning.jobs.list(limit=2)
    assert_type(page, SyncCursorPage[FineTuningJob])
    assert_type(page.data, List[FineTuningJob])
    assert_type(page.has_next_page(), bool)
    assert_type(page.get_next_page(), SyncCursorPage[FineTuningJob])
    for following in page.iter_pages():
        assert_type(following, SyncCursorPage[FineTuningJob])
    assert_type(client.videos.list(), SyncConversationCursorPage[Video])


async def apages() -> None:
    page = await aclient.batches.list()
    assert_type(page, AsyncCursorPage[Batch])
    assert_type(await page.get_next_page(), AsyncCursorPage[Batch])
    async for following in page.iter_pages():
        assert_type(following, AsyncCursorPage[Batch])
    async for batch in page:
        assert_type(batch, Batch)


def streams() -> None:
    assert_type(client.images.generate(prompt="p"), ImagesResponse)
    assert_type(client.images.generate(prompt="p", stream=True), Stream[ImageGenStreamEvent])
    assert_type(client.audio.transcriptions.create(file=b"", model="m", stream=True), Stream[TranscriptionStreamEvent])
    with client.responses.create(model="m", input="x", stream=True) as events:
        for event in events:
            if event.type == "response.output_text.delta":
                assert_type(event.delta, str)
            elif event.type == "response.completed":
                assert_type(event.response, Response)


async def astreams() -> None:
    assert_type(await aclient.responses.create(input="x", stream=True), AsyncStream[ResponseStreamEvent])
    either = await aclient.responses.create(input="x", stream=bool(client))
    assert_type(either, Union[Response, AsyncStream[ResponseStreamEvent]])
    async with aclient.responses.stream(model="m", input="x", text_format=City) as stream:
        assert_type((await stream.get_final_response()).output_parsed, Optional[City])


class Handler(AssistantEventHandler):
    @override
    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        print(delta.value, snapshot.value)

    @override
    def on_event(self, event: AssistantStreamEvent) -> None:
        if event.event == "thread.run.created":
            assert_type(event.data, Run)


class AHandler(AsyncAssistantEventHandler):
    @override
    async def on_message_done(self, message: Message) -> None:
        print(message.id)


def assistants() -> None:
    with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=Handler()) as handler:
        assert_type(handler, Handler)
        assert_type(handler.get_final_run(), Run)
    run = client.beta.threads.runs.create_and_poll("t", assistant_id="a", poll_interval_ms=10)
    assert_type(run, Run)


async def aassistants() -> None:
    async with aclient.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=AHandler()) as handler:
        assert_type(await handler.get_final_messages(), List[Message])


def helpers() -> None:
    assert_type(client.vector_stores.files.upload_and_poll(vector_store_id="vs", file=b"x"), VectorStoreFile)
    assert_type(client.vector_stores.file_batches.upload_and_poll("vs", files=[b"x"]), VectorStoreFileBatch)
    assert_type(client.files.wait_for_processing("f"), FileObject)
    assert_type(client.videos.create_and_poll(prompt="p"), Video)
    assert_type(client.uploads.upload_file_chunked(file="a.txt", mime_type="text/plain", purpose="batch"), Upload)


def webhooks(body: bytes, headers: dict[str, str]) -> None:
    event = client.webhooks.unwrap(body, headers, secret="whsec_c2VjcmV0")
    assert_type(event, UnwrapWebhookEvent)
    if event.type == "response.completed":
        assert_type(event.data.id, str)
    assert_type(aclient.webhooks.unwrap(body, [("webhook-id", "x")]), UnwrapWebhookEvent)


def connections() -> None:
    with client.realtime.connect(model="m") as connection:
        connection.session.update(session={"type": "realtime", "instructions": "x"})
        for event in connection:
            if event.type == "response.output_text.delta":
                assert_type(event.delta, str)
        connection.send({"type": "nonsense"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def aconnections() -> None:
    async with aclient.realtime.connect(model="m") as connection:
        await connection.response.create()
        async for event in connection:
            if event.type == "error":
                assert_type(event.error.message, str)


def azure() -> None:
    on_azure = AzureOpenAI(azure_endpoint="https://e.com", api_version="v", api_key="k")
    parsed = on_azure.chat.completions.parse(model="m", messages=[], response_format=City)
    assert_type(parsed, ParsedChatCompletion[City])
    stream = on_azure.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, Stream[ChatCompletionChunk])
    assert_type(on_azure.files.with_raw_response.retrieve("f").parse(), FileObject)


async def aazure() -> None:
    on_azure = AsyncAzureOpenAI(azure_endpoint="https://e.com", api_version="v", api_key="k")
    stream = await on_azure.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    async for file in on_azure.files.list():
        assert_type(file, FileObject)


def module() -> None:
    openai.api_key = "k"
    openai.max_retries = 3
    openai.default_headers = {"a": "b"}
    assert_type(openai.chat.completions.create(model="m", messages=[]), ChatCompletion)
    assert_type(openai.files.list(), SyncCursorPage[FileObject])
    openai.chat.completions.create(model="m")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


def errors() -> None:
    try:
        client.models.list()
    except openai.RateLimitError as error:
        assert_type(error.status_code, int)
        assert_type(error.request_id, Optional[str])
        assert_type(error.message, str)
    except openai.APIConnectionError as error:
        assert_type(error.__cause__, Optional[BaseException])
