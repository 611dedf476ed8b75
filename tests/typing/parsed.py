"""What type checkers see of structured outputs and their streams. Checked by pyright and mypy, never run."""

from __future__ import annotations

from typing import Optional, Union

from pydantic import BaseModel
from typing_extensions import assert_type

from openai import AsyncOpenAI, OpenAI, pydantic_function_tool
from openai.lib.streaming.chat import AsyncChatCompletionStream, ChatCompletionStream, ChatCompletionStreamState
from openai.lib.streaming.responses import AsyncResponseStream, ResponseStream, ResponseStreamState
from openai.types.chat import ChatCompletionMessageParam, ParsedChatCompletion
from openai.types.responses import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputText,
    Response,
    ResponseCreatedEvent,
    ResponseOutputRefusal,
)


class City(BaseModel):
    city: str


client = OpenAI()
aclient = AsyncOpenAI()
message: ChatCompletionMessageParam = {"role": "user", "content": "hi"}
tool = pydantic_function_tool(City)


def chat() -> None:
    made = client.chat.completions.parse(model="m", messages=[message], response_format=City, tools=[tool])
    assert_type(made, ParsedChatCompletion[City])
    assert_type(made.choices[0].message.parsed, Optional[City])
    for call in made.choices[0].message.tool_calls or ():
        assert_type(call.function.parsed_arguments, Optional[object])
    with client.chat.completions.stream(model="m", messages=[message], response_format=City, tools=[tool]) as stream:
        assert_type(stream, ChatCompletionStream[City])
        for event in stream:
            if event.type == "content.delta":
                assert_type(event.snapshot, str)
            elif event.type == "content.done":
                assert_type(event.parsed, Optional[City])
            elif event.type == "tool_calls.function.arguments.done":
                assert_type(event.arguments, str)
            elif event.type == "chunk":
                assert_type(event.snapshot.choices[0].message.content, Optional[str])
        assert_type(stream.get_final_completion(), ParsedChatCompletion[City])
    state = ChatCompletionStreamState(response_format=City)
    assert_type(state, ChatCompletionStreamState[City])
    for chunk in client.chat.completions.create(model="m", messages=[message], stream=True):
        state.handle_chunk(chunk)


def responses() -> None:
    made = client.responses.parse(model="m", input="hi", text_format=City, tools=[{"type": "web_search"}])
    assert_type(made, ParsedResponse[City])
    assert_type(made.output_parsed, Optional[City])
    assert_type(made.output_text, str)
    assert_type(client.responses.create(model="m", input="hi").output_text, str)
    for item in made.output:
        if item.type == "message":
            for part in item.content:
                assert_type(part, Union[ParsedResponseOutputText[City], ResponseOutputRefusal])
        elif item.type == "function_call":
            assert_type(item, ParsedResponseFunctionToolCall)
    with client.responses.stream(model="m", input="hi", text_format=City) as stream:
        assert_type(stream, ResponseStream[City])
        for event in stream:
            if event.type == "response.output_text.delta":
                assert_type(event.snapshot, str)
            elif event.type == "response.output_text.done":
                assert_type(event.parsed, Optional[City])
            elif event.type == "response.completed":
                assert_type(event.response, ParsedResponse[City])
            elif event.type == "response.created":
                assert_type(event, ResponseCreatedEvent)
                assert_type(event.response, Response)
        assert_type(stream.get_final_response(), ParsedResponse[City])
    for event in client.responses.stream(response_id="r", starting_after=3, text_format=City):
        assert_type(event.sequence_number, int)
    state = ResponseStreamState(text_format=City)
    for raw in client.responses.create(model="m", input="hi", stream=True):
        state.handle_event(raw)
    assert_type(state.get_final_response(), ParsedResponse[City])


async def waiting() -> None:
    made = await aclient.chat.completions.parse(model="m", messages=[message], response_format=City)
    assert_type(made, ParsedChatCompletion[City])
    assert_type((await aclient.responses.parse(model="m", input="hi", text_format=City)).output_parsed, Optional[City])
    async with aclient.chat.completions.stream(model="m", messages=[message], response_format=City) as stream:
        assert_type(stream, AsyncChatCompletionStream[City])
        async for event in stream:
            if event.type == "content.done":
                assert_type(event.parsed, Optional[City])
    answer = await aclient.responses.stream(model="m", input="hi", text_format=City)
    assert_type(answer, AsyncResponseStream[City])
    async for item in answer:
        if item.type == "response.output_text.delta":
            assert_type(item.snapshot, str)


client.chat.completions.parse(model="m", messages=[message], response_format=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
client.responses.parse(model="m", input="hi", text_format="x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
