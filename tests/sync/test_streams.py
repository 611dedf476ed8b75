# Made from tests/async/test_streams.py by `make sync`. Do not edit.
"""Answers that come as server-sent events."""

from __future__ import annotations

import json
from typing import Any, Iterator

import httpx
import pytest
from client.demo_api import Demo
from wire import Wire, chunk, sse

import openai
from openai import Stream
from openai._streaming import ServerSentEvent
from openai.types.chat import ChatCompletionChunk

pytestmark = pytest.mark.anyio


def texts(stream: Any) -> list[str]:
    return [piece.choices[0].delta.content for piece in stream]


def start(*events: Any, **settings: Any) -> Any:
    wire = Wire(lambda request: sse(*events, **settings))
    return Demo(wire.client()).create(messages=[], model="m", stream=True)


def test_stream() -> None:
    """R-STREAM-1, R-STREAM-2, R-HDR-10."""
    wire = Wire(lambda request: sse(chunk("a"), chunk("b")))
    stream = Demo(wire.client()).create(messages=[], model="m", stream=True)
    assert isinstance(stream, Stream)
    assert wire.body["stream"] is True
    assert wire.headers["accept"] == "application/json"
    assert stream.response.status_code == 200
    first = stream.__next__()
    assert isinstance(first, ChatCompletionChunk)
    assert texts(stream) == ["b"]
    assert texts(stream) == []
    assert stream.response.is_closed


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_bytes_may_be_cut_anywhere(size: int) -> None:
    """R-SSE-1."""
    content = sse(chunk("é\u2028"), ": comment\r\n\r\n", "event: ping\n\n", chunk("b")).content

    def pieces() -> Iterator[bytes]:
        for at in range(0, len(content), size):
            yield content[at : at + size]

    wire = Wire(lambda request: httpx.Response(200, content=pieces()))
    assert texts(Demo(wire.client()).create(messages=[], model="m", stream=True)) == ["é\u2028", "b"]


def test_last_event_without_blank_line() -> None:
    """B-3."""
    stream = start(chunk("a"), f"data: {json.dumps(chunk('b'))}", done=False)
    assert texts(stream) == ["a", "b"]


def test_nothing_after_done_is_read() -> None:
    """R-STREAM-3."""
    stream = start(chunk("a"), "data: [DONE]\n\n", "data: nonsense\n\n")
    assert texts(stream) == ["a"]


def test_events_without_data_are_skipped() -> None:
    """B-3, R-STREAM-7, R-MISC-5."""
    stream = start("retry: 10\n\n", "id: 7\n\n\n\n", "event: ping\n\n", chunk("a"))
    assert texts(stream) == ["a"]


def test_data_that_is_not_json() -> None:
    """R-STREAM-7."""
    stream = start(chunk("a"), "data: {\n\n")
    with pytest.raises(json.JSONDecodeError):
        texts(stream)
    assert stream.response.is_closed


def test_body_that_is_no_stream() -> None:
    """R-STREAM-9."""
    wire = Wire({"id": "x"})
    assert texts(Demo(wire.client()).create(messages=[], model="m", stream=True)) == []


@pytest.mark.parametrize(
    ("error", "expected", "message"),
    [
        ({"message": "slow", "code": "rate_limit_exceeded"}, "RateLimitError", "slow"),
        ({"message": "bad", "type": "invalid_request_error"}, "BadRequestError", "bad"),
        ({"message": "oops", "type": "server_error"}, "InternalServerError", "oops"),
        ({"message": "odd", "code": 404}, "NotFoundError", "odd"),
        ({"message": "odd", "code": "who knows", "param": "p"}, "APIError", "odd"),
        ({"code": "who knows"}, "APIError", "An error occurred during streaming"),
        ("text", "APIError", "An error occurred during streaming"),
    ],
)
def test_errors_inside_a_stream(error: Any, expected: str, message: str) -> None:
    """B-4, R-STREAM-8, E-23."""
    stream = start(chunk("a"), {"error": error}, chunk("b"))
    assert (stream.__next__()).choices[0].delta.content == "a"
    with pytest.raises(openai.APIError) as caught:
        stream.__next__()
    found = caught.value
    assert type(found) is getattr(openai, expected)
    assert found.body == error
    assert message in found.message
    assert found.request.url == "http://test/v1/chat/completions"
    if isinstance(error, dict):
        assert (found.code, found.param) == (error.get("code"), error.get("param"))
    assert stream.response.is_closed


def test_empty_error_is_no_error() -> None:
    """R-STREAM-8."""
    stream = start(chunk("a", error=None), chunk("b", error={}))
    assert texts(stream) == ["a", "b"]


def test_connection_that_breaks() -> None:
    """R-RETRY-10, R-MISC-7: raised raw, not tried again."""

    def pieces() -> Iterator[bytes]:
        yield sse(chunk("a"), done=False).content
        raise httpx.ReadTimeout("slow")

    wire = Wire(lambda request: httpx.Response(200, content=pieces()))
    stream = Demo(wire.client()).create(messages=[], model="m", stream=True)
    stream.__next__()
    with pytest.raises(httpx.ReadTimeout):
        stream.__next__()
    assert len(wire.requests) == 1
    assert stream.response.is_closed


def test_leaving_early() -> None:
    """R-STREAM-3."""
    with start(chunk("a"), chunk("b")) as stream:
        stream.__next__()
    assert stream.response.is_closed
    stream = start(chunk("a"))
    stream.close()
    assert stream.response.is_closed


def test_events_of_assistants() -> None:
    """R-STREAM-5: wrapped with their name, by endpoint or by name."""
    run = "event: thread.run.created\n" + 'data: {"id":"r","object":"thread.run"}\n\n'
    error = 'event: error\ndata: {"message":"bad"}\n\n'
    wire = Wire(lambda request: sse(run, error, "event: done\ndata: [DONE]\n\n"))
    events = [event for event in Demo(wire.client()).run(stream=True)]
    assert [(type(event).__name__, event.event) for event in events] == [
        ("ThreadRunCreated", "thread.run.created"),
        ("ErrorEvent", "error"),
    ]
    assert events[0].data.id == "r"
    stream = start(run)
    event = stream.__next__()
    assert (event.event, event.data) == ("thread.run.created", {"id": "r", "object": "thread.run"})


def test_unknown_events_of_a_union() -> None:
    """B-1, R-STREAM-6."""
    wire = Wire(
        lambda request: sse(
            'event: x\ndata: {"type":"response.output_text.delta","delta":"a"}\n\n', {"type": "response.new", "more": 1}
        )
    )
    stream = wire.client().responses.create(input="x", model="m", stream=True)
    events = [event for event in stream]
    assert type(events[0]).__name__ == "ResponseTextDeltaEvent"
    assert (events[1].type, events[1].more) == ("response.new", 1)


def test_own_stream_class() -> None:
    """R-STREAM-12, E-15: logfire's subclass of the class that was passed."""
    seen: list[Any] = []

    class Mine(Stream[ChatCompletionChunk]):
        def __stream__(self) -> Iterator[ChatCompletionChunk]:
            for piece in super().__stream__():
                seen.append(piece)
                yield piece

    wire = Wire(lambda request: sse(chunk("a")))
    stream = wire.client().post("/chat/completions", cast_to=object, body={}, stream=True, stream_cls=Mine)
    assert type(stream) is Mine
    assert texts(stream) == ["a"]
    assert isinstance(seen[0], ChatCompletionChunk)


def test_replaced_iterator() -> None:
    """E-19: what langfuse, mlflow and sentry do."""
    stream = start(chunk("a"), chunk("b"), chunk("c"))
    seen: list[str] = []
    original = stream._iterator

    def wrapped() -> Iterator[Any]:
        for piece in original:
            seen.append(piece.choices[0].delta.content)
            yield piece

    stream._iterator = wrapped()
    assert (stream.__next__()).choices[0].delta.content == "a"
    assert texts(stream) == ["b", "c"]
    assert seen == ["a", "b", "c"]


def test_made_by_hand() -> None:
    """Other packages make streams of their own responses."""
    wire = Wire(lambda request: sse(chunk("a")))
    client = wire.client()
    response = client._client.send(client._client.build_request("GET", "http://test"), stream=True)
    stream: Any = Stream(cast_to=ChatCompletionChunk, response=response, client=client)
    events = [event for event in stream._iter_events()]
    assert [type(event) for event in events] == [ServerSentEvent] * 2
    assert events[1].data == "[DONE]"
    assert events[0].json()["id"] == "c"


def test_default_stream_class() -> None:
    wire = Wire(lambda request: sse({"a": 1}))
    stream = wire.client().get("/x", cast_to=object, stream=True)
    assert [event for event in stream] == [{"a": 1}]


def test_strict_stream() -> None:
    """R-PARSE-9 for events."""
    wire = Wire(lambda request: sse({"id": "c"}))
    client = wire.client(_strict_response_validation=True)
    stream = Demo(client).create(messages=[], model="m", stream=True)
    with pytest.raises(openai.APIResponseValidationError) as caught:
        texts(stream)
    assert caught.value.body == {"id": "c"}
