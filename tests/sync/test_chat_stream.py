# Made from tests/async/test_chat_stream.py by `make sync`. Do not edit.
"""`chat.completions.parse()` and `.stream()`; what is made of their answers is tested in `core/test_chat_state.py`."""

from __future__ import annotations

import functools
import inspect
import json
from typing import Any, Dict, List

import httpx
import pydantic
import pytest
from pydantic import BaseModel
from wire import COMPLETION, Wire, chunk, sse

import openai
from openai import Stream, omit, pydantic_function_tool
from openai.lib.streaming.chat import (
    ChatCompletionStream,
    ChatCompletionStreamManager,
    ChatCompletionStreamState,
)
from openai.types.chat import ParsedChatCompletion

pytestmark = pytest.mark.anyio


class City(BaseModel):
    city: str


class GetWeather(BaseModel):
    place: str


ASK: Dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
TOOLS = [pydantic_function_tool(GetWeather)]
SF = '{"city": "SF"}'


def answer(finish_reason: str = "stop", **message: Any) -> Dict[str, Any]:
    choice = {"index": 0, "finish_reason": finish_reason, "message": {"role": "assistant", **message}}
    return {**COMPLETION, "choices": [choice]}


def end(reason: str = "stop") -> Dict[str, Any]:
    return {**chunk(), "choices": [{"index": 0, "delta": {}, "finish_reason": reason}]}


def answers(*replies: Any) -> Any:
    wire = Wire(*replies)
    return wire, wire.client().chat.completions


# --- parse ------------------------------------------------------------------------------------------------------------


def test_parse() -> None:
    """R-SO-4, R-SO-2, R-HDR-11."""
    wire, completions = answers(answer(content=SF))
    made = completions.parse(**ASK, response_format=City, temperature=omit, extra_headers={"X-A": "b"})
    assert type(made) is ParsedChatCompletion
    assert made.choices[0].message.parsed == City(city="SF")
    assert made._request_id is None
    assert wire.url == "http://test/v1/chat/completions"
    assert wire.request.method == "POST"
    assert wire.headers["x-stainless-helper-method"] == "chat.completions.parse"
    assert wire.headers["x-a"] == "b"
    schema = wire.body.pop("response_format")["json_schema"]
    assert (schema["name"], schema["strict"], schema["schema"]["required"]) == ("City", True, ["city"])
    assert {**wire.body, "response_format": 0} == {**ASK, "stream": False, "response_format": 0}


def test_parse_tools() -> None:
    """R-SO-8: tools may come from a generator."""
    calls = [{"id": "c", "type": "function", "function": {"name": "get_weather", "arguments": '{"place": "SF"}'}}]
    wire, completions = answers(answer(tool_calls=calls, content=None))
    made = completions.parse(**ASK, tools=(tool for tool in TOOLS))
    assert wire.body["tools"] == TOOLS
    assert "response_format" not in wire.body
    assert made.choices[0].message.tool_calls[0].function.parsed_arguments == GetWeather(place="SF")
    # R-SO-9
    completions.parse(messages=[made.choices[0].message], model="m")
    assert wire.body["messages"] == [{"role": "assistant", "content": None, "tool_calls": calls}]


def test_parse_wants_strict_tools() -> None:
    """R-SO-5: before the request."""
    wire, completions = answers(answer())
    for tool, message in (
        ({"type": "custom", "custom": {"name": "c"}}, "`custom`"),
        ({"type": "function", "function": {"name": "f"}}, "is not strict"),
    ):
        with pytest.raises(ValueError, match=message):
            completions.parse(**ASK, tools=[tool])
    assert wire.requests == []


def test_parse_failures() -> None:
    """R-SO-6, R-SO-7, B-11."""
    wire, completions = answers(answer("length", content=SF), answer("content_filter"), answer(content="Sorry"))
    with pytest.raises(openai.LengthFinishReasonError, match="length limit") as length:
        completions.parse(**ASK)
    assert length.value.completion.usage.total_tokens == 3
    with pytest.raises(openai.ContentFilterFinishReasonError) as filtered:
        completions.parse(**ASK)
    assert filtered.value.completion.id == "chatcmpl-1"
    with pytest.raises(pydantic.ValidationError) as invalid:
        completions.parse(**ASK, response_format=City)
    assert invalid.value.completion.choices[0].message.content == "Sorry"  # type: ignore[attr-defined]
    assert len(wire.requests) == 3


def test_parse_with_a_mapping() -> None:
    """R-SO-2."""
    wire, completions = answers(answer(content=SF))
    made = completions.parse(**ASK, response_format={"type": "json_object"})
    assert wire.body["response_format"] == {"type": "json_object"}
    assert made.choices[0].message.parsed is None
    completions.parse(**ASK, response_format=openai.not_given)
    assert "response_format" not in wire.body


def test_parse_raw() -> None:
    """R-PARSE-11: the same result, and the response around it."""
    wire, completions = answers(httpx.Response(200, json=answer(content=SF), headers={"x-request-id": "r1"}))
    raw = completions.with_raw_response.parse(**ASK, response_format=City)
    assert wire.headers["x-stainless-raw-response"] == "true"
    made = raw.parse()
    assert made.choices[0].message.parsed == City(city="SF")
    assert made._request_id == raw.request_id == "r1"
    assert raw.parse(to=Dict[str, object])["id"] == "chatcmpl-1"
    with completions.with_streaming_response.parse(**ASK, response_format=City) as response:
        assert (response.parse()).choices[0].message.parsed == City(city="SF")


def test_parse_what_is_no_completion() -> None:
    """R-PARSE-2: a server that answers with text."""
    _, completions = answers(httpx.Response(200, text="hello"))
    assert completions.parse(**ASK, response_format=City) == "hello"


def test_wrong_arguments() -> None:
    """R-BODY-11, R-ARGS-1: before any request, and for `stream` when it is called."""
    wire, completions = answers(answer())
    for wrong in ("nonsense", "stream"):
        with pytest.raises(TypeError, match=rf"parse\(\) got an unexpected keyword argument '{wrong}'"):
            completions.parse(**ASK, **{wrong: True})
        with pytest.raises(TypeError, match=rf"stream\(\) got an unexpected keyword argument '{wrong}'"):
            completions.stream(**ASK, **{wrong: True})
    with pytest.raises(TypeError, match="Missing required arguments"):
        completions.parse(model="m")
    with pytest.raises(TypeError, match=r"stream\(\) missing 1 required keyword-only argument: 'messages'"):
        completions.stream(model="m")
    with pytest.raises(TypeError, match=r"stream\(\) missing 2 required keyword-only arguments: 'messages' and"):
        completions.stream()
    for type_ in (int, List[int]):
        with pytest.raises(TypeError, match="Unsupported response_format type"):
            completions.parse(**ASK, response_format=type_)
        with pytest.raises(TypeError, match="Unsupported response_format type"):
            completions.stream(**ASK, response_format=type_)
    assert wire.requests == []


def test_beta_is_the_same() -> None:
    """R-SO-10."""
    wire = Wire(answer(content=SF))
    client = wire.client()
    assert type(client.beta.chat.completions) is type(client.chat.completions)
    made = client.beta.chat.completions.parse(**ASK, response_format=City)
    assert made.choices[0].message.parsed == City(city="SF")


def test_kinds_of_methods() -> None:
    """R-ASYNC-1."""
    cls = type(Wire().client().chat.completions)
    assert not inspect.iscoroutinefunction(cls.stream)
    assert {"response_format", "tools", "extra_headers"} <= set(inspect.signature(cls.stream).parameters)


# --- stream -----------------------------------------------------------------------------------------------------------


def test_stream() -> None:
    """R-CS-1, R-CS-3, R-CS-10, R-HDR-11."""
    wire, completions = answers(lambda request: sse(chunk('{"city":'), chunk(' "SF"}'), end()))
    manager = completions.stream(**ASK, response_format=City)
    assert type(manager) is ChatCompletionStreamManager
    assert wire.requests == []
    with manager as stream:
        assert type(stream) is ChatCompletionStream
        assert wire.headers["x-stainless-helper-method"] == "chat.completions.stream"
        assert wire.body["stream"] is True
        assert wire.body["response_format"]["json_schema"]["name"] == "City"
        first = stream.__next__()
        assert first.type == "chunk"
        assert stream.current_completion_snapshot.choices[0].message.content == '{"city":'
        kinds = [event.type for event in stream]
        assert kinds == ["content.delta", "chunk", "content.delta", "chunk", "content.done"]
        assert stream._response.is_closed
    final = stream.get_final_completion()
    assert type(final) is ParsedChatCompletion
    assert final.choices[0].message.parsed == City(city="SF")


def test_stream_until_done() -> None:
    """R-CS-1: tools need not be strict."""
    loose = {"type": "function", "function": {"name": "f", "parameters": {}}}
    wire, completions = answers(lambda request: sse(chunk("a"), chunk("b"), end()))
    with completions.stream(**ASK, tools=(tool for tool in [loose])) as stream:
        assert stream.until_done() is stream
        assert stream.current_completion_snapshot.choices[0].message.content == "ab"
    assert wire.body["tools"] == [loose]


def test_accumulating_by_hand() -> None:
    """R-CS-11: over a stream of `create`."""
    wire, completions = answers(lambda request: sse(chunk('{"city":'), chunk(' "SF"}'), end()))
    state = ChatCompletionStreamState(response_format=City, input_tools=omit)
    for each in completions.create(**ASK, stream=True):
        assert state.handle_chunk(each)[0].type == "chunk"
    assert state.get_final_completion().choices[0].message.parsed == City(city="SF")
    assert "x-stainless-helper-method" not in wire.headers


def test_leaving_closes() -> None:
    """R-CS-1."""
    _, completions = answers(lambda request: sse(*(chunk(str(n)) for n in range(100)), end()))
    with completions.stream(**ASK) as stream:
        for event in stream:
            if event.type == "content.delta":
                break
    assert stream._response.is_closed
    assert stream.current_completion_snapshot.choices[0].message.content == "0"
    with completions.stream(**ASK) as stream:
        stream.close()
        assert stream._response.is_closed
        with stream:
            pass


def test_errors_in_streams() -> None:
    """R-CS-9, B-11; and the request may fail."""
    wire, completions = answers(
        lambda request: sse(chunk("{"), end("length")),
        lambda request: sse(chunk("{"), end("length")),
        lambda request: sse(chunk("Sorry"), end()),
        lambda request: sse(chunk("a"), {"error": {"message": "bad", "code": "c"}}),
        400,
    )
    with completions.stream(**ASK, response_format=City) as stream:
        with pytest.raises(openai.LengthFinishReasonError) as caught:
            stream.until_done()
        assert caught.value.completion.choices[0].message.content == "{"
    with completions.stream(**ASK) as stream:
        assert [event.type for event in stream][-1] == "content.done"
        with pytest.raises(openai.LengthFinishReasonError):
            stream.get_final_completion()
    with completions.stream(**ASK, response_format=City) as stream:
        with pytest.raises(pydantic.ValidationError) as invalid:
            stream.get_final_completion()
        assert invalid.value.completion.choices[0].message.content == "Sorry"  # type: ignore[attr-defined]
    with completions.stream(**ASK) as stream:
        with pytest.raises(openai.APIError, match="bad"):
            stream.until_done()
        assert stream.current_completion_snapshot.choices[0].message.content == "a"
    with pytest.raises(openai.BadRequestError):
        with completions.stream(**ASK):
            pass  # pragma: no cover
    assert len(wire.requests) == 5


def test_what_other_packages_replace() -> None:
    """E-13, E-17, E-21: `create` on the class, and the raw stream."""
    wire, completions = answers(lambda request: sse(chunk("a"), end()), answer(content=SF))
    cls: Any = type(completions)
    original, seen = cls.create, []

    @functools.wraps(original)
    def create(self: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append(kwargs["stream"])
        return original(self, *args, **kwargs)

    cls.create = create
    try:
        with completions.stream(**ASK) as stream:
            assert isinstance(stream._raw_stream, Stream)
            chunks = stream._raw_stream

            def watched() -> Any:
                for each in chunks:
                    seen.append(each.choices[0].finish_reason)
                    yield each

            stream._raw_stream = watched()
            stream.get_final_completion()
            stream._raw_stream = chunks
        assert seen == [True, None, "stop"]
        completions.parse(**ASK)
        cls.create = lambda self, **kwargs: None
        with pytest.raises(TypeError, match=r"create` was replaced"):
            completions.parse(**ASK)
    finally:
        cls.create = original
    assert json.loads(wire.request.content)["stream"] is False


def test_wrapped_streams() -> None:
    """What `create` gives need not be our own stream."""

    class Wrapped:
        def __init__(self, stream: Any) -> None:
            self.stream = stream

        def __iter__(self) -> Any:
            return self.stream.__iter__()

        def close(self) -> None:
            self.stream.close()

    _, completions = answers(lambda request: sse(chunk("a"), end()))
    original = completions.create

    def create(**kwargs: Any) -> Any:
        return Wrapped(original(**kwargs))

    completions.create = create
    with completions.stream(**ASK) as stream:
        assert (stream.get_final_completion()).choices[0].message.content == "a"
