"""The context windows of models (`openai_sandbox.window`)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Dict

import pytest

import openai
from openai import OpenAI
from openai_sandbox import Sandbox, window

WORD = "word "


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[OpenAI]:
    with sandbox.client(max_retries=0) as made:
        yield made


def user(words: int) -> Any:
    return [{"role": "user", "content": WORD * words}]


@pytest.mark.parametrize(
    ("model", "found"),
    [
        ("gpt-4o", (128_000, 16_384)),
        ("gpt-4o-2024-05-13", (128_000, 4096)),
        ("ft:gpt-4o-mini-2024-07-18:me::1", (128_000, 16_384)),
        ("gpt-4", (8192, 8192)),
        ("gpt-4-0613", (8192, 8192)),
        ("gpt-4-turbo", (128_000, 4096)),
        ("gpt-3.5-turbo", (16_385, 4096)),
        ("gpt-3.5-turbo-instruct", (4096, 4096)),
        ("gpt-5-mini", (400_000, 128_000)),
        ("gpt-5.1-codex-max", (400_000, 128_000)),
        ("gpt-5-chat-latest", (128_000, 16_384)),
        ("o4-mini", (200_000, 100_000)),
        ("gpt-6-sol", None),
        ("", None),
    ],
)
def test_windows(model: str, found: Any) -> None:
    assert window.of(model) == found


@pytest.mark.parametrize("stream", [False, True])
def test_chats_that_are_too_long(client: OpenAI, sandbox: Sandbox, stream: bool) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        client.chat.completions.create(model="gpt-4", messages=user(9000), stream=stream)
    assert (caught.value.code, caught.value.param) == ("context_length_exceeded", "messages")
    assert "maximum context length is 8192 tokens" in str(caught.value)
    client.chat.completions.create(model="gpt-4o", messages=user(9000))


def test_what_is_asked_of_the_answer_counts(client: OpenAI) -> None:
    made = client.chat.completions.create(model="gpt-4", messages=user(8000), max_tokens=100)
    assert made.usage is not None
    assert made.usage.prompt_tokens > 8000
    with pytest.raises(openai.BadRequestError) as caught:
        client.chat.completions.create(model="gpt-4", messages=user(8000), max_tokens=500)
    assert caught.value.code == "context_length_exceeded"


@pytest.mark.parametrize(
    ("limit", "call"),
    [
        ("max_tokens", "chat"),
        ("max_completion_tokens", "chat"),
        ("max_output_tokens", "responses"),
    ],
)
def test_answers_that_no_model_writes(client: OpenAI, limit: str, call: str) -> None:
    more: Dict[str, Any] = {limit: 16_385, "model": "gpt-4o"}
    create: Any = client.responses.create if call == "responses" else client.chat.completions.create
    asked = {"input": "Hi"} if call == "responses" else {"messages": user(1)}
    with pytest.raises(openai.BadRequestError, match="at most 16384 tokens") as caught:
        create(**asked, **more)
    assert caught.value.param == limit


def test_answers_end_where_the_window_does(client: OpenAI) -> None:
    asked: Any = [{"role": "user", "content": WORD * 8150 + "Write a long story of 900 words."}]
    made = client.chat.completions.create(model="gpt-4", messages=asked)
    assert made.usage is not None
    assert made.usage.total_tokens == 8192
    assert made.choices[0].finish_reason == "length"
    response = client.responses.create(model="gpt-4", input=asked, max_output_tokens=1000)
    assert response.usage is not None
    assert response.usage.total_tokens == 8192
    assert response.incomplete_details is not None
    assert response.incomplete_details.reason == "max_output_tokens"
    assert response.max_output_tokens == 1000


def test_responses_that_are_too_long(client: OpenAI) -> None:
    first = client.responses.create(model="gpt-4", input=user(5000))
    with pytest.raises(openai.BadRequestError) as caught:
        client.responses.create(model="gpt-4", input=user(4000), previous_response_id=first.id)
    assert (caught.value.code, caught.value.param) == ("context_length_exceeded", "input")
    more = client.responses.create(model="gpt-4", input=user(4000), previous_response_id=first.id, truncation="auto")
    assert more.usage is not None
    assert 4000 < more.usage.input_tokens < 6000  # the first answer is kept, what was asked is not
    with pytest.raises(openai.BadRequestError, match="context window"):
        client.responses.create(model="gpt-4", input=user(9000), truncation="auto")


def test_what_a_dropped_call_gave_is_dropped_too(client: OpenAI, sandbox: Sandbox) -> None:
    items: Any = [
        {"type": "function_call", "call_id": "a", "name": "f", "arguments": json.dumps({"x": WORD * 6000})},
        {"type": "function_call_output", "call_id": "a", "output": WORD * 1000},
        *user(3000),
    ]
    made = client.responses.create(model="gpt-4", input=items, truncation="auto")
    assert made.usage is not None
    assert 3000 < made.usage.input_tokens < 3100


def test_completions_that_are_too_long(client: OpenAI) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        client.completions.create(model="gpt-3.5-turbo-instruct", prompt=WORD * 4000, max_tokens=200)
    assert (caught.value.code, caught.value.param) == ("context_length_exceeded", "prompt")


def test_lines_of_batches_that_are_too_long(client: OpenAI) -> None:
    bodies = [{"model": "gpt-4", "messages": user(words)} for words in (1, 9000)]
    lines = [
        json.dumps({"custom_id": str(at), "method": "POST", "url": "/v1/chat/completions", "body": body})
        for at, body in enumerate(bodies)
    ]
    file = client.files.create(file=("a.jsonl", "\n".join(lines).encode()), purpose="batch")
    batch = client.batches.create(input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h")
    batch = client.batches.retrieve(batch.id)
    assert batch.error_file_id is not None
    failed = json.loads(client.files.content(batch.error_file_id).text)
    assert failed["response"]["body"]["error"]["code"] == "context_length_exceeded"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_runs_leave_out_messages(client: OpenAI) -> None:
    assistant = client.beta.assistants.create(model="gpt-4")
    thread = client.beta.threads.create(messages=[*user(5000), *user(4000)])
    run = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id)
    assert run.status == "completed"
    assert run.usage is not None
    assert 4000 < run.usage.prompt_tokens < 5000


def test_scripts_are_kept_for_what_fits(client: OpenAI, sandbox: Sandbox) -> None:
    sandbox.on().reply("Said.", times=1)
    with pytest.raises(openai.BadRequestError):
        client.chat.completions.create(model="gpt-4", messages=user(9000))
    assert client.chat.completions.create(model="gpt-4", messages=user(1)).choices[0].message.content == "Said."


def test_servers_with_a_real_model_know_their_windows() -> None:
    with Sandbox() as model, model.server() as url, Sandbox(upstream=url, upstream_key="sk-any") as box:
        model.on().reply("Said.")
        answer = box.client(max_retries=0).chat.completions.create(model="gpt-5.4", messages=user(9000))
        assert answer.choices[0].message.content == "Said."
        with pytest.raises(openai.BadRequestError, match="maximum context length is 8192"):  # says the other server
            box.client(max_retries=0).chat.completions.create(model="gpt-4", messages=user(9000))
        assert len(model.journal) == 2
