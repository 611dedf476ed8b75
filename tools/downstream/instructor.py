"""instructor: a model of pydantic by tools, by a schema and by JSON; lists, partial objects, async, validation."""

import asyncio
from typing import List

import instructor
from pydantic import BaseModel

from openai import AsyncOpenAI, OpenAI

MODEL = "gpt-4o-mini"
MESSAGES = [{"role": "user", "content": "Ada is 36 years old."}]


class Person(BaseModel):
    name: str
    age: int


for mode in (instructor.Mode.TOOLS, instructor.Mode.JSON_SCHEMA, instructor.Mode.JSON):
    client = instructor.from_openai(OpenAI(), mode=mode)
    person = client.chat.completions.create(model=MODEL, messages=MESSAGES, response_model=Person, max_retries=2)
    assert isinstance(person, Person), (mode, person)

client = instructor.from_openai(OpenAI())
person, completion = client.chat.completions.create_with_completion(
    model=MODEL, messages=MESSAGES, response_model=Person
)
assert isinstance(person, Person), person
assert completion.usage.total_tokens > 0, completion

people = client.chat.completions.create(model=MODEL, messages=MESSAGES, response_model=List[Person])
assert all(isinstance(each, Person) for each in people), people

*_, last = client.chat.completions.create_partial(model=MODEL, messages=MESSAGES, response_model=Person)
assert last.name is not None, last
assert last.age is not None, last

assert list(client.chat.completions.create_iterable(model=MODEL, messages=MESSAGES, response_model=Person))

plain = client.chat.completions.create(model=MODEL, messages=MESSAGES, response_model=None)
assert plain.choices[0].message.content, plain


async def asynchronous() -> None:
    client = instructor.from_openai(AsyncOpenAI())
    person = await client.chat.completions.create(model=MODEL, messages=MESSAGES, response_model=Person)
    assert isinstance(person, Person), person
    partial = client.chat.completions.create_partial(model=MODEL, messages=MESSAGES, response_model=Person)
    seen = [each async for each in partial]
    assert seen[-1].age is not None, seen


asyncio.run(asynchronous())

by_name = instructor.from_provider(f"openai/{MODEL}")
assert isinstance(by_name.create(messages=MESSAGES, response_model=Person), Person)
