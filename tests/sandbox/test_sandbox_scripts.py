"""Answers that a test decides on (scripts.py, replies.py), through the project's own client."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from typing import Any, List

import pytest
from pydantic import BaseModel

import openai
from openai import OpenAI
from openai_sandbox import ApiError, Reply, Sandbox, refusal, tool_call

CHAT = "chat.completions.create"
TOOLS: Any = [
    {"type": "function", "function": {"name": "weather", "parameters": {"type": "object", "properties": {}}}},
    {"type": "custom", "custom": {"name": "sql"}},
]


class Answer(BaseModel):
    city: str
    degrees: float


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[OpenAI]:
    with sandbox.client(max_retries=0) as made:
        yield made


def user(text: str) -> Any:
    return [{"role": "user", "content": text}]


def chat(client: OpenAI, text: str = "Hi", model: str = "gpt-4o", **more: Any) -> Any:
    return client.chat.completions.create(model=model, messages=user(text), **more)


def said(client: OpenAI, text: str = "Hi", model: str = "gpt-4o", **more: Any) -> Any:
    return chat(client, text, model, **more).choices[0].message.content


def test_the_same_answer_everywhere(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on().reply("Scripted words.")
    assert said(client) == "Scripted words."
    chunks = list(chat(client, stream=True, stream_options={"include_usage": True}))
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == "Scripted words."
    response = client.responses.create(model="gpt-4o", input="Hi")
    assert response.output_text == "Scripted words."
    assert client.responses.retrieve(response.id).output_text == "Scripted words."
    events = list(client.responses.create(model="gpt-4o", input="Hi", stream=True))
    assert "".join(event.delta for event in events if event.type == "response.output_text.delta") == "Scripted words."
    completion = client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Hi", max_tokens=1)
    assert completion.choices[0].text == "Scripted words."


def test_usage_is_that_of_the_words(sandbox: Sandbox, client: OpenAI) -> None:
    plain = chat(client)
    sandbox.on(CHAT).reply("one two three")
    whole = chat(client, n=2)
    assert [choice.message.content for choice in whole.choices] == ["one two three"] * 2
    assert whole.usage.prompt_tokens == plain.usage.prompt_tokens
    assert whole.usage.completion_tokens == 6
    assert whole.usage.total_tokens == whole.usage.prompt_tokens + 6
    chunks = list(chat(client, stream=True, stream_options={"include_usage": True}, n=2))
    assert chunks[-1].usage == whole.usage


def test_log_probabilities(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on(CHAT).reply("one two")
    choice = chat(client, logprobs=True, top_logprobs=2).choices[0]
    assert "".join(token.token for token in choice.logprobs.content) == "one two"
    assert [len(token.top_logprobs) for token in choice.logprobs.content] == [2, 2]


def test_structured(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on(CHAT).reply(Answer(city="Köln", degrees=20.5))
    parsed = client.chat.completions.parse(model="gpt-4o", messages=user("x"), response_format=Answer)
    assert parsed.choices[0].message.parsed == Answer(city="Köln", degrees=20.5)
    sandbox.on("responses.create").reply({"city": "Rome", "degrees": 1})
    assert client.responses.parse(model="gpt-4o", input="x", text_format=Answer).output_parsed == Answer(
        city="Rome", degrees=1
    )


def test_tool_calls(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on(CHAT, contains="weather").reply(
        [tool_call("weather", city="Oslo"), tool_call("weather", Answer(city="Bergen", degrees=1))]
    ).reply("It rains.")
    messages = user("How is the weather?")
    first = client.chat.completions.create(model="gpt-4o", messages=messages, tools=TOOLS)
    assert first.choices[0].finish_reason == "tool_calls"
    calls: Any = first.choices[0].message.tool_calls
    assert [(call.function.name, json.loads(call.function.arguments)) for call in calls] == [
        ("weather", {"city": "Oslo"}),
        ("weather", {"city": "Bergen", "degrees": 1.0}),
    ]
    messages = [
        *messages,
        first.choices[0].message.to_dict(),
        *({"role": "tool", "tool_call_id": call.id, "content": "rain"} for call in calls),
    ]
    second = client.chat.completions.create(model="gpt-4o", messages=messages, tools=TOOLS)
    assert second.choices[0].message.content == "It rains."


def test_calls_of_custom_tools_and_functions(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on(CHAT).reply(tool_call("sql", "SELECT 1"))
    call = chat(client, tools=TOOLS).choices[0].message.tool_calls[0]
    assert (call.type, call.custom.input) == ("custom", "SELECT 1")
    sandbox.on("responses.create").reply(tool_call("sql", "SELECT 1"))
    item: Any = client.responses.create(model="gpt-4o", input="x", tools=[{"type": "custom", "name": "sql"}]).output[0]
    assert (item.type, item.input) == ("custom_tool_call", "SELECT 1")
    old = chat(client, functions=[{"name": "sql", "parameters": {"type": "object", "properties": {}}}]).choices[0]
    assert (old.finish_reason, old.message.function_call.arguments) == ("function_call", "SELECT 1")


def test_refusals(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on().reply(refusal("No."))
    message = chat(client).choices[0].message
    assert (message.content, message.refusal) == (None, "No.")
    item: Any = client.responses.create(model="gpt-4o", input="x").output[0]
    assert item.content[0].refusal == "No."


def test_everything_else(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on("responses.create").reply(Reply("half", reasoning="I think.", finish_reason="length"))
    response = client.responses.create(model="o3", input="x", reasoning={"summary": "auto"})
    assert (response.status, response.output_text) == ("incomplete", "half")
    item: Any = response.output[0]
    assert item.summary[0].text == "I think."
    sandbox.on(CHAT).reply(Reply("Looking.", tool_calls=tool_call("weather").tool_calls))
    choice = chat(client, tools=TOOLS).choices[0]
    assert (choice.message.content, len(choice.message.tool_calls)) == ("Looking.", 1)
    chunks = list(chat(client, tools=TOOLS, stream=True))
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == "Looking."
    sandbox.scripts.clear()
    sandbox.on(CHAT).reply(Reply())
    assert said(client) == ""


def test_pieces_of_a_stream(sandbox: Sandbox, client: OpenAI) -> None:
    pieces = ["Hel", "lo wor", "ld"]
    sandbox.on().reply(pieces)
    assert [c.choices[0].delta.content for c in chat(client, stream=True)][1:-1] == pieces
    events = client.responses.create(model="gpt-4o", input="Hi", stream=True)
    assert [event.delta for event in events if event.type == "response.output_text.delta"] == pieces
    assert said(client) == "Hello world"


def test_errors(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on().reply(ApiError(429, "Slow down.", code="slow", headers=(("retry-after-ms", "1"),))).reply("Fine.")
    with pytest.raises(openai.RateLimitError, match=r"Slow down\.") as caught:
        chat(client)
    assert (caught.value.code, caught.value.response.headers["retry-after-ms"]) == ("slow", "1")
    assert said(client) == "Fine."


def test_order_and_times(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on(CHAT, contains="a").reply("1", times=2).reply("2").replies(["3", "4"])
    assert [said(client, "a") for _ in range(6)] == ["1", "1", "2", "3", "4", "4"]
    script = sandbox.on(CHAT, contains="b").reply("1").reply("2", times=1)
    sandbox.on(CHAT).reply("other")
    assert [said(client, "b") for _ in range(4)] == ["1", "2", "other", "other"]
    script.reply("3")
    assert said(client, "b") == "3"


def test_the_first_that_fits(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on(CHAT, model="gpt-4o-*").reply("small")
    sandbox.on(CHAT, contains=re.compile(r"\bsum\b")).reply("word")
    sandbox.on(CHAT, when=lambda body: body["temperature"] == 0).reply("still")
    sandbox.on("responses.create").reply("response")
    assert said(client, "sum", "gpt-4o-mini", temperature=0) == "small"
    assert said(client, "a sum", temperature=0) == "word"
    assert said(client, "summer", temperature=0) == "still"
    assert said(client, "summer", temperature=1) not in ("small", "word", "still", "response")


def test_what_was_said_before_does_not_count(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on("responses.create", contains="weather").reply("Rain.")
    sandbox.on("responses.create", when=lambda body: len(body["input"]) == 3).reply("You are welcome.")
    first = client.responses.create(model="gpt-4o", input="The weather?")
    second = client.responses.create(model="gpt-4o", input="Thanks!", previous_response_id=first.id)
    assert (first.output_text, second.output_text) == ("Rain.", "You are welcome.")


def test_functions(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on(CHAT).reply(lambda body: f"You said {body['messages'][-1]['content']!r}.")
    assert said(client, "Hi") == "You said 'Hi'."
    assert said(client, "Ho") == "You said 'Ho'."


def broken(body: Any) -> Any:
    raise KeyError("oops")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (broken, r"raised KeyError\('oops'\)"),
        (lambda body: 5, "a reply is a text"),
        (lambda body: {1: object()}, "JSON"),
    ],
)
def test_functions_that_fail(sandbox: Sandbox, client: OpenAI, answer: Any, reason: str) -> None:
    sandbox.on(CHAT).reply(answer)
    with pytest.raises(openai.BadRequestError, match=reason) as caught:
        chat(client)
    assert caught.value.code == "script_failed"


def test_a_condition_that_fails(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on(CHAT, when=broken).reply("x")
    with pytest.raises(openai.BadRequestError, match="`when` raised KeyError"):
        chat(client)


def test_embeddings(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on("embeddings.create", contains="cat").reply([1, 0.5])
    sandbox.on("embeddings.create", contains="pair").reply([[1.0, 0.0], [0.0, 1.0]])

    def embed(inputs: Any) -> List[List[float]]:
        answer = client.embeddings.create(model="text-embedding-3-small", input=inputs)
        return [each.embedding for each in answer.data]

    assert embed("a cat") == [[1, 0.5]]
    assert embed(["cat", "dog"]) == [[1, 0.5]] * 2
    assert embed(["pair", "of"]) == [[1, 0], [0, 1]]
    assert len(embed("dog")[0]) == 1536
    with pytest.raises(openai.BadRequestError, match="there are 1 inputs, but 2 vectors"):
        embed("pair")


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
def test_runs_and_batches(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on(CHAT).reply("From the script.")
    assistant = client.beta.assistants.create(model="gpt-4o")
    run = client.beta.threads.create_and_run_poll(assistant_id=assistant.id, thread={"messages": user("Hi")})
    message = next(iter(client.beta.threads.messages.list(run.thread_id)))
    content: Any = message.content[0]
    assert content.text.value == "From the script."
    line = {"custom_id": "1", "method": "POST", "url": "/v1/chat/completions"}
    body = {"model": "gpt-4o", "messages": user("Hi")}
    file = client.files.create(file=("a.jsonl", json.dumps({**line, "body": body}).encode()), purpose="batch")
    batch = client.batches.create(input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h")
    done = client.batches.retrieve(batch.id)
    assert "From the script." in client.files.content(done.output_file_id or "").text


def test_counting_tokens_asks_nobody(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on("responses.create").reply("1").reply("2")
    counted = client.responses.input_tokens.count(model="gpt-4o", input="Hi").input_tokens
    response = client.responses.create(model="gpt-4o", input="Hi")
    assert response.output_text == "1"
    assert response.usage is not None
    assert response.usage.input_tokens == counted


def test_strict(time: Any) -> None:
    with Sandbox(strict=True, clock=time) as sandbox, sandbox.client() as client:
        with pytest.raises(openai.BadRequestError, match="There are no scripts") as caught:
            chat(client, "x" * 100)
        assert caught.value.code == "no_script"
        assert "x" * 61 not in str(caught.value)
        sandbox.on(CHAT, contains="the weather in Rome", model="gpt-4o").reply("Sun.", times=1)
        sandbox.on(CHAT, contains="a joke").reply("Ha.")
        sandbox.on("responses.create", when=broken, model="o3").reply("x")
        sandbox.on("completions.create").reply("x")
        assert said(client, "How is the weather in Rome?") == "Sun."
        with pytest.raises(openai.BadRequestError) as told:
            chat(client, "How is the weather in Rome?")
        body: Any = told.value.body
        lines = body["message"].splitlines()
        assert lines[0].endswith("The nearest:")
        assert lines[1] == (f"- on('{CHAT}', model='gpt-4o', contains='the weather in Rome'): its replies are used up")
        assert lines[2] == f"- on('{CHAT}', contains='a joke'): what was said is 'How is the weather in Rome?'"
        assert len(lines) == 4
        assert client.embeddings.create(model="text-embedding-3-small", input="x").data
        assert client.models.list().data


def test_what_is_used_up_is_nearest() -> None:
    with Sandbox(strict=True) as sandbox, sandbox.client() as client:
        sandbox.on(CHAT, contains="the weather in Paris").reply("x")
        sandbox.on(when=lambda body: False).reply("x")
        sandbox.on(contains=re.compile("weather in Rome")).reply("Sun.", times=1)
        assert said(client, "the weather in Rome") == "Sun."
        with pytest.raises(openai.BadRequestError) as told:
            chat(client, "the weather in Rome")
        body: Any = told.value.body
        assert body["message"].splitlines()[1].endswith("its replies are used up")


@pytest.mark.parametrize("status", [200, 399, 600, "400"])
def test_errors_that_are_none(sandbox: Sandbox, client: OpenAI, status: Any) -> None:
    with pytest.raises(ValueError, match="from 400 to 599"):
        sandbox.on(CHAT).reply(ApiError(status, "x"))
    sandbox.on("chat.completions.create", contains="x").reply(lambda body: ApiError(status, "x"))
    with pytest.raises(openai.BadRequestError, match=r"script of the sandbox failed.*from 400 to 599"):
        chat(client, "x")


def test_a_function_that_forgets_to_return(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on().reply(lambda body: None)
    with pytest.raises(openai.BadRequestError, match="the function given as `reply` gave None"):
        chat(client, "x")


def test_bad_scripts(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=r"create' can't be scripted.*did you mean 'chat\.completions"):
        sandbox.on("chat.completion.create")
    for answer in (None, 5, [], [1.0, 2.0], [tool_call("x"), "y"]):
        with pytest.raises(TypeError, match="a reply is a text"):
            sandbox.on(CHAT).reply(answer)
    for answer in ("x", [], [[1.0], "x"]):
        with pytest.raises(TypeError, match="a list of numbers"):
            sandbox.on("embeddings.create").reply(answer)
    with pytest.raises(ValueError, match="times must be at least 1"):
        sandbox.on(CHAT).reply("x", times=0)
    with pytest.raises(TypeError, match="arguments must be a dict"):
        tool_call("x", 5)
    with pytest.raises(TypeError, match="can't have others"):
        tool_call("x", "{}", y=1)


def test_async(sandbox: Sandbox) -> None:
    async def use() -> None:
        async with sandbox.async_client() as client:
            sandbox.on().reply(["a", "b"])
            stream = await client.chat.completions.create(model="gpt-4o", messages=user("x"), stream=True)
            assert [chunk.choices[0].delta.content async for chunk in stream][1:-1] == ["a", "b"]
            assert (await client.responses.create(model="gpt-4o", input="x")).output_text == "ab"

    asyncio.run(use())
