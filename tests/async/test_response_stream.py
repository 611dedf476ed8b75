"""`responses.parse()` and `.stream()`; what is made of their answers is tested in `core/test_response_state.py`."""

from __future__ import annotations

import inspect
from typing import Any, Dict, List

import httpx
import pydantic
import pytest
from pydantic import BaseModel
from wire import AsyncWire, sse

import openai
from openai import pydantic_function_tool
from openai.lib.streaming.responses import AsyncResponseStream, AsyncResponseStreamManager
from openai.types.responses import ParsedResponse

pytestmark = pytest.mark.anyio


class City(BaseModel):
    city: str


class GetWeather(BaseModel):
    place: str


SF = '{"city": "SF"}'
ASK: Dict[str, Any] = {"model": "m", "input": "hi"}


def response(*texts: str, **more: Any) -> Dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []} for text in texts]
    output = [{"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": content}]
    data = {"id": "r", "object": "response", "created_at": 1.0, "model": "m", "status": "completed", "tools": []}
    return {**data, "output": output if texts else [], "parallel_tool_calls": True, "tool_choice": "auto", **more}


def events(*texts: str, end: str = "completed") -> List[Dict[str, Any]]:
    at = {"output_index": 0, "content_index": 0, "item_id": "m"}
    made: List[Dict[str, Any]] = [{"type": "response.created", "response": response(status="in_progress")}]
    made += [{"type": "response.output_text.delta", "delta": text, "logprobs": [], **at} for text in texts]
    made += [{"type": "response.output_text.done", "text": "".join(texts), "logprobs": [], **at}] if texts else []
    made += [{"type": f"response.{end}", "response": response("".join(texts), status=end)}]
    return [{**event, "sequence_number": number} for number, event in enumerate(made)]


def answers(*replies: Any) -> Any:
    wire = AsyncWire(*replies)
    return wire, wire.client().responses


# --- parse ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["text_format", "response_format"])
async def test_parse(name: str) -> None:
    """R-SO-11, R-SO-3, D-107; R-RS-6: no header."""
    wire, responses = answers(response(SF))
    made = await responses.parse(**ASK, **{name: City}, text={"verbosity": "low"}, tools=[])
    assert type(made) is ParsedResponse
    assert made.output_parsed == City(city="SF")
    assert made.output_text == SF
    assert wire.url == "http://test/v1/responses"
    assert "x-stainless-helper-method" not in wire.headers
    format_ = wire.body["text"].pop("format")
    assert (format_["type"], format_["name"], format_["strict"]) == ("json_schema", "City", True)
    assert wire.body["text"]["verbosity"] == "low"
    assert set(wire.body) == {"model", "input", "text", "tools"}


async def test_parse_tools() -> None:
    """R-SO-11, R-SO-12."""
    call = {"id": "f", "type": "function_call", "call_id": "c", "name": "get_weather", "arguments": '{"place": "SF"}'}
    wire, responses = answers(response(output=[call]))
    made = await responses.parse(**ASK, tools=iter([pydantic_function_tool(GetWeather), {"type": "web_search"}]))
    tools = wire.body["tools"]
    assert (tools[0]["type"], tools[0]["name"], tools[0]["strict"]) == ("function", "get_weather", True)
    assert tools[0]["description"] is None
    assert tools[1] == {"type": "web_search"}
    assert made.output[0].parsed_arguments == GetWeather(place="SF")
    await responses.parse(model="m", input=[*made.output])
    assert wire.body["input"] == [call]
    with pytest.raises(TypeError, match="pydantic_function_tool"):
        await responses.parse(**ASK, tools=[{"type": "function", "function": {"name": "f"}}])


async def test_parse_arguments() -> None:
    """D-103, D-104, R-SO-3, D-107, R-BODY-11."""
    wire, responses = answers(response("x"))
    await responses.parse(model="m", input={"role": "user", "content": "x"}, reasoning_effort="low", verbosity="high")
    assert wire.body["input"] == [{"role": "user", "content": "x"}]
    assert wire.body["reasoning"] == {"effort": "low"}
    assert wire.body["text"] == {"verbosity": "high"}
    made = await responses.parse(text_format=City, parse_as=None)
    assert made.output_parsed is None
    count = len(wire.requests)
    for wrong in (
        {"text_format": City, "text": {"format": {"type": "text"}}},
        {"text_format": City, "response_format": City},
        {"text_format": int},
        {"stream": True},
        {"nonsense": 1},
    ):
        with pytest.raises(TypeError):
            await responses.parse(**ASK, **wrong)
    assert len(wire.requests) == count


async def test_parse_failures() -> None:
    """R-SO-12, B-11."""
    _, responses = answers(response('{"city', status="incomplete"))
    with pytest.raises(pydantic.ValidationError) as caught:
        await responses.parse(**ASK, text_format=City)
    assert caught.value.response.status == "incomplete"  # type: ignore[attr-defined]


async def test_parse_raw() -> None:
    """R-PARSE-11."""
    _, responses = answers(httpx.Response(200, json=response(SF), headers={"x-request-id": "r1"}))
    raw = await responses.with_raw_response.parse(**ASK, text_format=City)
    assert raw.parse().output_parsed == City(city="SF")
    assert raw.parse()._request_id == "r1"
    assert raw.parse(to=Dict[str, object])["id"] == "r"


async def test_parse_what_is_no_response() -> None:
    """R-PARSE-2."""
    _, responses = answers(httpx.Response(200, text="hello"))
    assert await responses.parse(**ASK, text_format=City) == "hello"


# --- stream -----------------------------------------------------------------------------------------------------------


async def test_stream() -> None:
    """R-RS-1, R-RS-2, R-RS-3, R-RS-6."""
    wire, responses = answers(lambda request: sse(*events('{"city":', ' "SF"}'), done=False))
    manager = responses.stream(**ASK, text_format=City, tools=[pydantic_function_tool(GetWeather)])
    assert type(manager) is AsyncResponseStreamManager
    assert wire.requests == []
    async with manager as stream:
        assert type(stream) is AsyncResponseStream
        assert wire.body["stream"] is True
        assert wire.body["text"]["format"]["name"] == "City"
        assert wire.body["tools"][0]["name"] == "get_weather"
        assert "x-stainless-helper-method" not in wire.headers
        found = [event async for event in stream]
        assert [event.snapshot for event in found if event.type == "response.output_text.delta"] == ['{"city":', SF]
        assert found[-2].parsed == City(city="SF")
        assert found[-1].response.output_parsed == City(city="SF")
        assert stream._response.is_closed
    final = await stream.get_final_response()
    assert type(final) is ParsedResponse
    assert final.output_parsed == City(city="SF")
    assert stream.current_response_snapshot is final


async def test_stream_without_with() -> None:
    """D-106: iterated at once."""
    wire, responses = answers(lambda request: sse(*events("a", "b"), done=False))
    stream = responses.stream(**ASK)
    assert (await stream.__anext__()).type == "response.created"
    assert [event.type async for event in stream][-1] == "response.completed"
    assert len(wire.requests) == 1
    assert (await stream.get_final_response()).output_text == "ab"
    await stream.close()
    assert (await responses.stream(**ASK).get_final_response()).output_text == "ab"
    done = await responses.stream(**ASK).until_done()
    assert done.current_response_snapshot.output_text == "ab"
    unused = responses.stream(**ASK)
    await unused.close()
    assert len(wire.requests) == 3


async def test_stream_can_be_awaited() -> None:  # async only
    """D-106."""  # async only
    _, responses = answers(lambda request: sse(*events("a"), done=False))  # async only
    stream = await responses.stream(**ASK)  # async only
    assert [event.type async for event in stream][-1] == "response.completed"  # async only
    async with stream:  # async only
        pass  # async only
    assert stream._response.is_closed  # async only


async def test_leaving_closes() -> None:
    """R-RS-1."""
    _, responses = answers(lambda request: sse(*events(*"abcdefgh"), done=False))
    async with responses.stream(**ASK) as stream:
        async for event in stream:
            if event.type == "response.output_text.delta":
                break
    assert stream._response.is_closed
    assert stream.current_response_snapshot.output_text == "a"


async def test_resume() -> None:
    """R-RS-2: the server isn't told where; what came before is taken in, and not given out."""
    wire, responses = answers(lambda request: sse(*events('{"city"', ': "S', 'F"}'), done=False))
    async with responses.stream(response_id="r/1", starting_after=2, text_format=City) as stream:
        assert wire.request.method == "GET"
        assert wire.url == "http://test/v1/responses/r%2F1?stream=true"
        found = [event async for event in stream]
    assert [event.sequence_number for event in found] == [3, 4, 5]
    assert found[0].snapshot == SF
    assert (await stream.get_final_response()).output_parsed == City(city="SF")
    async with responses.stream(response_id="r", extra_query={"include": ["x"]}) as stream:
        assert len([event async for event in stream]) == 6
        assert "include" in wire.url


async def test_wrong_arguments() -> None:
    """R-RS-2, R-BODY-11: before any request."""
    wire, responses = answers(response())
    for wrong, message in (
        ({"input": "x"}, "`model` is missing"),
        ({"response_id": "r", "model": "m"}, "`model`"),
        ({"starting_after": 1}, "`response_id`"),
        ({}, "`response_id`"),
    ):
        with pytest.raises(ValueError, match=message):
            responses.stream(**wrong)
    for wrong in ({"nonsense": 1}, {"stream": True}):
        with pytest.raises(TypeError, match=r"stream\(\) got an unexpected keyword argument"):
            responses.stream(**ASK, **wrong)
    assert wire.requests == []


async def test_ends() -> None:
    """R-RS-4, R-RS-5; and the request may fail."""
    wire, responses = answers(
        lambda request: sse(*events("a", end="failed"), done=False),
        lambda request: sse(*events("a")[1:], done=False),
        lambda request: sse(*events("Sorry"), done=False),
        400,
    )
    async with responses.stream(**ASK) as stream:
        with pytest.raises(RuntimeError, match=r"`response\.completed`"):
            await stream.get_final_response()
    async with responses.stream(**ASK) as stream:
        with pytest.raises(RuntimeError, match=r"`response\.created`"):
            await stream.until_done()
    async with responses.stream(**ASK, text_format=City) as stream:
        with pytest.raises(pydantic.ValidationError) as caught:
            await stream.until_done()
        assert caught.value.response.output_text == "Sorry"  # type: ignore[attr-defined]
    with pytest.raises(openai.BadRequestError):
        async with responses.stream(**ASK):
            pass  # pragma: no cover
    assert len(wire.requests) == 4


async def test_kinds_of_methods() -> None:
    """R-ASYNC-1."""
    cls = type(AsyncWire().client().responses)
    assert inspect.iscoroutinefunction(cls.parse)  # async only
    assert not inspect.iscoroutinefunction(cls.stream)
    assert {"text_format", "response_id", "starting_after"} <= set(inspect.signature(cls.stream).parameters)
