"""litellm: completion, stream, tools, embedding, responses and a mapped error, sync and async."""

import asyncio
import os

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # read at the import; the list of prices comes from elsewhere

import litellm
from pydantic import BaseModel

MODEL = "openai/gpt-4o-mini"
MESSAGES = [{"role": "user", "content": "Write two sentences about the sea."}]
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


class Person(BaseModel):
    name: str
    age: int


def chat() -> None:
    answer = litellm.completion(MODEL, MESSAGES)
    text = answer.choices[0].message.content
    assert text, answer
    assert answer.usage.completion_tokens > 0, answer
    assert asyncio.run(litellm.acompletion(MODEL, MESSAGES)).choices[0].message.content == text
    pieces = [piece.choices[0].delta.content or "" for piece in litellm.completion(MODEL, MESSAGES, stream=True)]
    assert len(pieces) > 3, pieces
    assert "".join(pieces) == text, pieces

    async def again() -> str:
        stream = await litellm.acompletion(MODEL, MESSAGES, stream=True)
        return "".join([piece.choices[0].delta.content or "" async for piece in stream])

    assert asyncio.run(again()) == text


def tools() -> None:
    question = [{"role": "user", "content": "What is the weather in Paris?"}]
    (call,) = litellm.completion(MODEL, question, tools=[WEATHER]).choices[0].message.tool_calls
    assert call.function.name == "get_weather", call
    assert "Paris" in call.function.arguments, call


def structured() -> None:
    messages = [{"role": "user", "content": "Ada is 36 years old."}]
    answer = litellm.completion(MODEL, messages, response_format=Person)
    Person.model_validate_json(answer.choices[0].message.content)


def embedding() -> None:
    answer = litellm.embedding("openai/text-embedding-3-small", input=["a cat", "the sea"])
    assert [len(each["embedding"]) for each in answer.data] == [1536, 1536], answer
    assert asyncio.run(litellm.aembedding("openai/text-embedding-3-small", input=["a cat"])).data


def responses() -> None:
    assert litellm.responses(model=MODEL, input="Say hello.").output


def errors() -> None:
    failures = [
        ({"model": "openai/no-such-model"}, litellm.NotFoundError, 404),
        ({"model": MODEL, "temperature": 9}, litellm.BadRequestError, 400),
    ]
    for arguments, kind, status in failures:
        try:
            answer = litellm.completion(messages=MESSAGES, num_retries=0, **arguments)
        except kind as error:
            caught = error
        else:
            raise AssertionError(f"no {kind.__name__} but {answer}")
        assert caught.status_code == status, caught


chat()
tools()
structured()
embedding()
responses()
errors()
