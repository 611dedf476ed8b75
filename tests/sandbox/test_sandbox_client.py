"""The project's own client against a sandbox in its process, without a socket."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import openai
from openai import OpenAI
from openai_sandbox import Sandbox

USER: Any = [{"role": "user", "content": "Write a few words about Paris."}]


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[OpenAI]:
    with sandbox.client() as made:
        yield made


def test_chat(client: OpenAI) -> None:
    whole = client.chat.completions.create(model="gpt-4o", messages=USER)
    content = whole.choices[0].message.content
    assert content is not None
    assert "Paris" in content
    stream = client.chat.completions.create(
        model="gpt-4o", messages=USER, stream=True, stream_options={"include_usage": True}
    )
    chunks = list(stream)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == content
    assert chunks[-1].usage == whole.usage


def test_stored_completions_page(client: OpenAI) -> None:
    for _ in range(5):
        client.chat.completions.create(model="gpt-4o", messages=USER, store=True, metadata={"run": "a"})
    listed = client.chat.completions.list(limit=2, metadata={"run": "a"})
    assert len(list(listed)) == 5
    first = next(iter(listed))
    assert [message.content for message in client.chat.completions.messages.list(first.id)] == [USER[0]["content"]]
    assert client.chat.completions.update(first.id, metadata={"run": "b"}).metadata == {"run": "b"}
    assert client.chat.completions.delete(first.id).deleted
    assert len(list(client.chat.completions.list())) == 4


def test_responses(client: OpenAI) -> None:
    first = client.responses.create(model="gpt-4o", input="My name is Bo.")
    second = client.responses.create(model="gpt-4o", input="What is my name?", previous_response_id=first.id)
    assert "Bo" in second.output_text
    assert client.responses.retrieve(second.id).output_text == second.output_text
    events = list(client.responses.create(model="gpt-4o", input="My name is Bo.", stream=True))
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert [event.type for event in events][-1] == "response.completed"
    again = list(client.responses.retrieve(second.id, stream=True, starting_after=3))
    assert again[0].sequence_number == 4
    items = list(client.responses.input_items.list(second.id, limit=1))
    assert len(items) == 3
    counted = client.responses.input_tokens.count(model="gpt-4o", input="Hello")
    assert counted.input_tokens > 0
    client.responses.delete(second.id)
    with pytest.raises(openai.NotFoundError):
        client.responses.retrieve(second.id)


def test_background(client: OpenAI, time: Any) -> None:
    response = client.responses.create(model="gpt-4o", input="x", background=True)
    assert response.status == "queued"
    assert client.responses.cancel(response.id).status == "cancelled"


def test_conversations(client: OpenAI) -> None:
    conversation = client.conversations.create(metadata={"a": "b"})
    client.responses.create(model="gpt-4o", input="Hello", conversation=conversation.id)
    assert [item.type for item in client.conversations.items.list(conversation.id)] == ["message", "message"]
    assert client.conversations.delete(conversation.id).deleted


def test_embeddings(client: OpenAI) -> None:
    answer = client.embeddings.create(model="text-embedding-3-small", input=["one", "two"], dimensions=5)
    assert [len(entry.embedding) for entry in answer.data] == [5, 5]
    plain = client.embeddings.create(
        model="text-embedding-3-small", input=["one"], dimensions=5, encoding_format="float"
    )
    assert plain.data[0].embedding == pytest.approx(answer.data[0].embedding, abs=1e-7)


def test_files(client: OpenAI) -> None:
    files = [client.files.create(file=(f"ż{at}.txt", b"abc" * at + b"x"), purpose="user_data") for at in range(4)]
    listed = list(client.files.list(limit=2, order="asc"))
    assert [each.to_dict() for each in listed] == [each.to_dict() for each in files]
    assert client.files.content(files[2].id).read() == b"abcabcx"
    assert client.files.retrieve(files[2].id).filename == "ż2.txt"
    assert client.files.delete(files[2].id).deleted
    with pytest.raises(openai.NotFoundError):
        client.files.content(files[2].id)


def test_models(client: OpenAI) -> None:
    assert "gpt-4o" in [model.id for model in client.models.list()]
    with pytest.raises(openai.PermissionDeniedError):
        client.models.delete("gpt-4o")


def test_errors(client: OpenAI) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        client.chat.completions.create(model="gpt-4o", messages=USER, temperature=5)
    assert (caught.value.param, caught.value.code) == ("temperature", "decimal_above_max_value")
    with pytest.raises(openai.NotFoundError) as missing:
        client.chat.completions.create(model="gpt-0", messages=USER)
    assert missing.value.code == "model_not_found"
    assert missing.value.request_id is not None


def test_retries(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.faults.add(429, times=2, headers={"retry-after-ms": "1"})
    assert client.models.retrieve("gpt-4o").id == "gpt-4o"
    assert [entry.status for entry in sandbox.journal] == [429, 429, 200]
    fault = {"x-sandbox-fault": "503;times=1;retry-after-ms=1"}
    client.models.retrieve("gpt-4o", extra_headers=fault)
    client.models.retrieve("gpt-4o", extra_headers=fault)
    assert [entry.status for entry in sandbox.journal][3:] == [503, 200, 503, 200]
    with pytest.raises(openai.RateLimitError):
        client.models.list(extra_headers={"x-sandbox-fault": "429;times=9;retry-after-ms=1"})


def test_two_clients_share_a_sandbox(sandbox: Sandbox, client: OpenAI) -> None:
    file = client.files.create(file=b"x", purpose="user_data")
    with sandbox.client(max_retries=0, api_key="sk-other") as other:
        assert other.max_retries == 0
        assert other.files.retrieve(file.id).to_dict() == file.to_dict()
    with pytest.raises(openai.AuthenticationError), Sandbox(keys=["a"]) as closed, closed.client() as client:
        client.models.list()


def test_async(sandbox: Sandbox) -> None:
    asyncio.run(_use_async_client(sandbox))


async def _use_async_client(sandbox: Sandbox) -> None:
    async with sandbox.async_client() as client:
        stream = await client.chat.completions.create(model="gpt-4o", messages=USER, stream=True)
        content = "".join([chunk.choices[0].delta.content or "" async for chunk in stream])
        whole = await client.chat.completions.create(model="gpt-4o", messages=USER)
        assert whole.choices[0].message.content == content
        file = await client.files.create(file=("a.txt", b"abc"), purpose="user_data")
        assert (await client.files.content(file.id)).read() == b"abc"
        assert [each.id async for each in client.files.list()] == [file.id]
        first = await client.responses.create(model="gpt-4o", input="My name is Bo.")
        second = await client.responses.create(model="gpt-4o", input="Who am I?", previous_response_id=first.id)
        assert second.previous_response_id == first.id
        with pytest.raises(openai.NotFoundError):
            await client.models.retrieve("gpt-0")
        events = [
            event
            async for event in await client.responses.create(model="gpt-4o", input="x", background=True, stream=True)
        ]
        assert events[-1].type == "response.completed"


def test_streams_can_be_left(sandbox: Sandbox) -> None:
    body = json.dumps({"model": "gpt-4o", "messages": USER, "stream": True}).encode()
    with httpx.Client(transport=sandbox.transport()) as client:
        headers = {"authorization": "Bearer x"}
        with client.stream("POST", "http://s/v1/chat/completions", content=body, headers=headers) as answer:
            next(answer.iter_bytes())
        with client.stream("GET", "http://s/v1/models", headers=headers):
            pass
