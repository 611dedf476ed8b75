"""opentelemetry-instrumentation-openai-v2: spans for chats, streams, embeddings and errors arrive in memory."""

import asyncio

from opentelemetry.instrumentation.openai_v2 import OpenAIInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import openai
from openai import AsyncOpenAI, OpenAI

MODEL = "gpt-4o-mini"
MESSAGES = [{"role": "user", "content": "Write two sentences about the sea."}]

exporter = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
OpenAIInstrumentor().instrument(tracer_provider=provider)


def span():
    """The one span that has arrived since the last look."""
    spans = exporter.get_finished_spans()
    exporter.clear()
    assert len(spans) == 1, [each.name for each in spans]
    return spans[0]


def check_chat(found) -> None:
    assert found.name == f"chat {MODEL}", found.name
    assert found.attributes["gen_ai.request.model"] == MODEL, found.attributes
    assert found.attributes["gen_ai.response.id"].startswith("chatcmpl"), found.attributes
    assert found.attributes["gen_ai.usage.output_tokens"] > 0, found.attributes
    assert found.attributes["server.address"] == "127.0.0.1", found.attributes


async def asynchronous() -> None:
    async with AsyncOpenAI() as client:
        await client.chat.completions.create(model=MODEL, messages=MESSAGES)
        check_chat(span())
        stream = await client.chat.completions.create(
            model=MODEL, messages=MESSAGES, stream=True, stream_options={"include_usage": True}
        )
        assert [chunk async for chunk in stream]
        check_chat(span())
        await client.embeddings.create(model="text-embedding-3-small", input="a cat")
        assert span().name == "embeddings text-embedding-3-small"


with OpenAI() as client:
    client.chat.completions.create(model=MODEL, messages=MESSAGES)
    check_chat(span())
    raw = client.chat.completions.with_raw_response.create(model=MODEL, messages=MESSAGES)
    assert raw.parse().choices
    check_chat(span())
    with client.chat.completions.create(
        model=MODEL, messages=MESSAGES, stream=True, stream_options={"include_usage": True}
    ) as stream:
        assert list(stream)
    check_chat(span())
    client.embeddings.create(model="text-embedding-3-small", input="a cat")
    assert span().name == "embeddings text-embedding-3-small"
    try:
        client.chat.completions.create(model="no-such-model", messages=MESSAGES)
    except openai.NotFoundError:
        assert span().attributes["error.type"] == "NotFoundError"
    else:
        raise AssertionError("no error for a model that there is not")
asyncio.run(asynchronous())

OpenAIInstrumentor().uninstrument()
with OpenAI() as client:
    client.chat.completions.create(model=MODEL, messages=MESSAGES)
assert not exporter.get_finished_spans()
