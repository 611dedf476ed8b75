"""llama-index-llms-openai: complete, chat, stream, tools and structured output, sync and async; responses too."""

import asyncio
import os

from llama_index.core.llms import ChatMessage
from llama_index.core.tools import FunctionTool
from llama_index.llms.openai import OpenAI, OpenAIResponses
from pydantic import BaseModel

PROMPT = "Write two sentences about the sea."
MESSAGES = [ChatMessage(role="user", content=PROMPT)]


class Person(BaseModel):
    """A person."""

    name: str
    age: int


def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"Sunny in {city}"


async def asynchronous(model, text: str) -> None:
    assert (await model.achat(MESSAGES)).message.content == text
    last = None
    async for piece in await model.astream_chat(MESSAGES):
        last = piece
    assert last.message.content == text, last


# It gives the client a base URL of its own, so OPENAI_BASE_URL alone would not be heard.
given = {"model": "gpt-4o-mini", "api_base": os.environ["OPENAI_BASE_URL"]}
for model in (OpenAI(**given), OpenAIResponses(**given, user="downstream")):  # a null user the sandbox turns away
    assert model.complete(PROMPT).text, model
    text = model.chat(MESSAGES).message.content
    assert text, model
    pieces = list(model.stream_chat(MESSAGES))
    assert len(pieces) > 3, pieces
    assert "".join(piece.delta or "" for piece in pieces) == text, pieces
    asyncio.run(asynchronous(model, text))

    tool = FunctionTool.from_defaults(get_weather)
    answer = model.chat_with_tools([tool], user_msg="What is the weather in Paris?")
    (call,) = model.get_tool_calls_from_response(answer)
    assert call.tool_name == "get_weather", call
    assert "Paris" in call.tool_kwargs["city"], call

    person = model.as_structured_llm(Person).complete("Ada is 36 years old.").raw
    assert isinstance(person, Person), person
