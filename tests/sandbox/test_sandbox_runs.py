"""Runs: how they go on, what they wait for, how they end, and what their streams tell."""

from __future__ import annotations

import gc
import json
import random
from typing import Any, Dict, List, Optional

import anyio
import pytest
from hypothesis import given, settings, strategies as st

import openai
from openai import AssistantEventHandler, AsyncAssistantEventHandler, OpenAI
from openai_sandbox import Request, Sandbox

pytestmark = pytest.mark.filterwarnings("ignore:.*Responses API:DeprecationWarning")

WEATHER: Dict[str, Any] = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather in a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
SEARCH: Dict[str, Any] = {"type": "file_search"}
ASK = "What is the weather in Paris?"
RESULT = '{"temperature": 21}'
ROW = {"type": "object", "properties": {"row": {"type": "array", "items": {"type": "integer"}, "minItems": 200}}}
LONG: Dict[str, Any] = {
    "max_completion_tokens": 256,
    "response_format": {"type": "json_schema", "json_schema": {"name": "row", "schema": {**ROW, "required": ["row"]}}},
}
"""Asks for more than the run may write."""
FOUND = "step_details.tool_calls[*].file_search.results[*].content"


@pytest.fixture
def client(sandbox: Sandbox) -> OpenAI:
    return sandbox.client(_strict_response_validation=True, max_retries=0)


def assistant(client: OpenAI, *tools: Any, **options: Any) -> str:
    return client.beta.assistants.create(**{"model": "gpt-4o", "tools": [*tools], **options}).id


def thread(client: OpenAI, *messages: str, **options: Any) -> str:
    said: Any = [{"role": "user", "content": each} for each in messages]
    return client.beta.threads.create(messages=said, **options).id


def refused(error: Any) -> Any:
    return error.value.status_code, error.value.body["param"], error.value.body["code"]


def outputs(run: Any, said: str = RESULT) -> List[Any]:
    assert run.status == "requires_action"
    calls = run.required_action.submit_tool_outputs.tool_calls
    return [{"tool_call_id": call.id, "output": said} for call in calls]


def texts(client: OpenAI, id: str) -> List[str]:
    """The messages of a thread, newest first."""
    out: List[str] = []
    for message in client.beta.threads.messages.list(id):
        part: Any = message.content[0]
        out.append(part.text.value)
    return out


def steps(client: OpenAI, run: Any, **options: Any) -> List[Any]:
    return client.beta.threads.runs.steps.list(run.id, thread_id=run.thread_id, order="asc", **options).data


# life cycle


def test_to_the_end(client: OpenAI, sandbox: Sandbox, time: Any) -> None:
    sandbox.speed.set("threads.runs", seconds=5)
    who, where = assistant(client, instructions="You are kind."), thread(client, "Say 'boats'.")
    run = client.beta.threads.runs.create(where, assistant_id=who, metadata={"k": "v"})
    assert run.id.startswith("run_")
    assert (run.status, run.expires_at, run.started_at, run.usage) == ("queued", run.created_at + 600, None, None)
    assert (run.model, run.instructions, run.tools, run.metadata) == ("gpt-4o", "You are kind.", [], {"k": "v"})
    assert (run.tool_choice, run.parallel_tool_calls, run.response_format) == ("auto", True, "auto")
    assert run.truncation_strategy is not None
    assert run.truncation_strategy.type == "auto"
    time.now += 5
    begun = client.beta.threads.runs.retrieve(run.id, thread_id=where)
    assert (begun.status, begun.started_at) == ("in_progress", run.created_at + 5)
    time.now += 5
    done = client.beta.threads.runs.retrieve(run.id, thread_id=where)
    assert (done.status, done.completed_at, done.expires_at) == ("completed", run.created_at + 10, None)
    assert done.usage is not None
    assert done.usage.total_tokens == done.usage.prompt_tokens + done.usage.completion_tokens > 10

    (message,) = client.beta.threads.messages.list(where, run_id=run.id).data
    assert (message.role, message.assistant_id, message.run_id) == ("assistant", who, run.id)
    assert (message.status, message.completed_at) == ("completed", run.created_at + 10)
    assert texts(client, where) == ["boats", "Say 'boats'."]
    (step,) = steps(client, run)
    assert step.id.startswith("step_")
    assert (step.status, step.type, step.step_details.message_creation.message_id) == (
        "completed",
        "message_creation",
        message.id,
    )
    assert step.usage.to_dict() == done.usage.to_dict()
    assert client.beta.threads.runs.steps.retrieve(step.id, thread_id=where, run_id=run.id) == step
    changed = client.beta.threads.runs.update(run.id, thread_id=where, metadata={"seen": "yes"})
    assert changed == done.model_copy(update={"metadata": {"seen": "yes"}})


@pytest.mark.parametrize("pace", [{}, {"polls": 1}, {"seconds": 0.001}])
def test_polled(client: OpenAI, sandbox: Sandbox, pace: Any) -> None:
    with Sandbox() as other:  # its clock goes
        other.speed.set("threads.runs", **pace)
        client = other.client(_strict_response_validation=True)
        who, where = assistant(client, WEATHER), thread(client, ASK)
        run = client.beta.threads.runs.create_and_poll(where, assistant_id=who, poll_interval_ms=1)
        done = client.beta.threads.runs.submit_tool_outputs_and_poll(
            run_id=run.id, thread_id=where, tool_outputs=outputs(run), poll_interval_ms=1
        )
        assert done.status == "completed"
        assert "21" in texts(client, where)[0]


def test_functions(client: OpenAI) -> None:
    who, where = assistant(client, WEATHER), thread(client, "What is the weather in Paris and in Rome?")
    runs = client.beta.threads.runs
    run = runs.create_and_poll(where, assistant_id=who, poll_interval_ms=1)
    given = outputs(run)
    assert (len(given), run.usage, run.completed_at) == (2, None, None)
    assert run.required_action is not None
    calls = run.required_action.submit_tool_outputs.tool_calls
    assert [json.loads(call.function.arguments) for call in calls] == [{"city": "Paris"}, {"city": "Rome"}]
    (step,) = steps(client, run)
    assert (step.status, step.usage) == ("in_progress", None)
    assert [call.function.output for call in step.step_details.tool_calls] == [None, None]

    submit: Any = runs.submit_tool_outputs
    for wrong, param in (
        (given[:1], "tool_outputs"),
        ([*given, given[0]], "tool_outputs[2].tool_call_id"),
        ([{**given[0], "tool_call_id": "call_x"}, given[1]], "tool_outputs[0].tool_call_id"),
        ([{"output": "x"}], "tool_outputs[0].tool_call_id"),
        ([{**given[0], "output": 1}, given[1]], "tool_outputs[0].output"),
        ([{**given[0], "output": "x" * (512 * 1024 + 1)}, given[1]], "tool_outputs"),
        (["x"], "tool_outputs[0]"),
    ):
        with pytest.raises(openai.BadRequestError) as error:
            submit(run.id, thread_id=where, tool_outputs=wrong)
        assert refused(error)[:2] == (400, param)
    assert runs.retrieve(run.id, thread_id=where) == run

    going = runs.submit_tool_outputs(run.id, thread_id=where, tool_outputs=given[::-1])
    assert (going.status, going.required_action) == ("queued", None)
    done = runs.retrieve(run.id, thread_id=where)
    assert done.status == "completed"
    called, wrote = steps(client, run)
    assert (called.status, [call.function.output for call in called.step_details.tool_calls]) == (
        "completed",
        [RESULT, RESULT],
    )
    assert done.usage is not None
    assert done.usage.total_tokens == called.usage.total_tokens + wrote.usage.total_tokens
    with pytest.raises(openai.BadRequestError, match="completed"):
        runs.submit_tool_outputs(run.id, thread_id=where, tool_outputs=given)


def test_one_function_at_a_time(client: OpenAI) -> None:
    who, where = assistant(client, WEATHER), thread(client, "What is the weather in Paris and in Rome?")
    run = client.beta.threads.runs.create_and_poll(
        where, assistant_id=who, parallel_tool_calls=False, poll_interval_ms=1
    )
    assert (len(outputs(run)), run.parallel_tool_calls) == (1, False)


@pytest.mark.parametrize(
    ("choice", "calls"),
    [
        ("none", 0),
        ("auto", 0),
        ("required", 1),
        ({"type": "function", "function": {"name": "get_weather"}}, 1),
    ],
)
def test_tool_choice(client: OpenAI, choice: Any, calls: int) -> None:
    who, where = assistant(client, WEATHER), thread(client, "Tell me about boats.")
    runs = client.beta.threads.runs
    run = runs.create_and_poll(where, assistant_id=who, tool_choice=choice, poll_interval_ms=1)
    if calls:  # a call that was asked for is made once
        assert len(outputs(run)) == calls
        run = runs.submit_tool_outputs_and_poll(
            run_id=run.id, thread_id=where, tool_outputs=outputs(run), poll_interval_ms=1
        )
    assert run.status == "completed"
    given: Any = run.tool_choice
    assert (given if isinstance(given, str) else given.to_dict()) == choice


def test_expires(client: OpenAI, time: Any) -> None:
    who, where = assistant(client, WEATHER), thread(client, ASK)
    run = client.beta.threads.runs.create_and_poll(where, assistant_id=who, poll_interval_ms=1)
    given = outputs(run)
    time.now += 599
    assert client.beta.threads.runs.retrieve(run.id, thread_id=where).status == "requires_action"
    time.now += 1
    (listed,) = client.beta.threads.runs.list(where).data
    assert (listed.status, listed.required_action, listed.expires_at) == ("expired", None, run.expires_at)
    assert listed.usage is not None
    assert client.beta.threads.runs.retrieve(run.id, thread_id=where) == listed
    (step,) = steps(client, run)
    assert (step.status, step.expired_at) == ("expired", run.expires_at)
    with pytest.raises(openai.BadRequestError, match="expired"):
        client.beta.threads.runs.submit_tool_outputs(run.id, thread_id=where, tool_outputs=given)
    client.beta.threads.messages.create(where, role="user", content="Again.")  # the thread is free


def test_expires_in_the_queue(client: OpenAI, sandbox: Sandbox) -> None:
    sandbox.speed.set("threads.runs", seconds=1000)
    who, where = assistant(client), thread(client, "Hello")
    run = client.beta.threads.runs.create(where, assistant_id=who)
    sandbox.clock.advance(2000)
    found = client.beta.threads.runs.retrieve(run.id, thread_id=where)
    assert (found.status, found.started_at) == ("expired", None)
    assert texts(client, where) == ["Hello"]


@pytest.mark.parametrize("state", ["queued", "in_progress", "requires_action"])
def test_cancelled(client: OpenAI, sandbox: Sandbox, state: str) -> None:
    sandbox.speed.set("threads.runs", polls=1)
    who, where = assistant(client, WEATHER), thread(client, ASK)
    runs = client.beta.threads.runs
    run = runs.create(where, assistant_id=who)
    while run.status != state:
        run = runs.retrieve(run.id, thread_id=where)
    going = runs.cancel(run.id, thread_id=where)
    assert (going.status, going.required_action, going.cancelled_at) == ("cancelling", None, None)
    with pytest.raises(openai.BadRequestError, match="cancelling"):
        runs.cancel(run.id, thread_id=where)
    done = runs.retrieve(run.id, thread_id=where)
    assert (done.status, done.cancelled_at) == ("cancelled", run.created_at)
    assert [(step.status, step.cancelled_at) for step in steps(client, run)] == (
        [("cancelled", run.created_at)] if state == "requires_action" else []
    )
    with pytest.raises(openai.BadRequestError) as error:
        runs.cancel(run.id, thread_id=where)
    assert refused(error) == (400, "run_id", "invalid_run_status")
    assert len(texts(client, where)) == 1


def test_a_busy_thread(client: OpenAI) -> None:
    who, where = assistant(client, WEATHER), thread(client, ASK)
    run = client.beta.threads.runs.create_and_poll(where, assistant_id=who, poll_interval_ms=1)
    for call in (
        lambda: client.beta.threads.messages.create(where, role="user", content="Hurry."),
        lambda: client.beta.threads.runs.create(where, assistant_id=who),
    ):
        with pytest.raises(openai.BadRequestError, match=run.id) as error:
            call()
        assert refused(error) == (400, "thread_id", "active_run")
    client.beta.threads.runs.submit_tool_outputs_and_poll(
        run_id=run.id, thread_id=where, tool_outputs=outputs(run), poll_interval_ms=1
    )
    again = client.beta.threads.runs.create(
        where, assistant_id=who, additional_messages=[{"role": "user", "content": "Say 'thanks'."}]
    )
    assert client.beta.threads.runs.retrieve(again.id, thread_id=where).status == "completed"
    assert texts(client, where)[:2] == ["thanks", "Say 'thanks'."]
    assert [each.id for each in client.beta.threads.runs.list(where)] == [again.id, run.id]
    assert [each.id for each in client.beta.threads.runs.list(where, limit=1)] == [again.id, run.id]


def test_a_thread_that_is_deleted(client: OpenAI, sandbox: Sandbox) -> None:
    sandbox.speed.set("threads.runs", seconds=1)
    who, where = assistant(client), thread(client, "Hello")
    run = client.beta.threads.runs.create(where, assistant_id=who)
    client.beta.threads.delete(where)
    sandbox.clock.advance(10)
    with pytest.raises(openai.NotFoundError, match=where):
        client.beta.threads.runs.retrieve(run.id, thread_id=where)
    for kind in ("thread.run", "thread.run.step", "thread.message", "work"):
        assert sandbox.state.count(kind) == sandbox.state.count(kind, parent=where) == 0


# what a run is told


def test_settings_of_a_run(client: OpenAI) -> None:
    who = assistant(client, instructions="Answer in French.", temperature=0.2, response_format={"type": "json_object"})
    run = client.beta.threads.create_and_run(
        assistant_id=who,
        thread={"messages": [{"role": "user", "content": "Say 'boats' as JSON."}]},
        model="gpt-4o-mini",
        instructions="Answer in English.",
        tools=[WEATHER],
        temperature=1.5,
        top_p=0.5,
        response_format="auto",
        max_completion_tokens=300,
        max_prompt_tokens=400,
        truncation_strategy={"type": "last_messages", "last_messages": 2},
        tool_choice="none",
        metadata={"k": "v"},
    )
    assert (run.model, run.instructions, run.temperature, run.top_p) == ("gpt-4o-mini", "Answer in English.", 1.5, 0.5)
    assert (run.response_format, run.tool_choice, len(run.tools), run.metadata) == ("auto", "none", 1, {"k": "v"})
    assert (run.max_completion_tokens, run.max_prompt_tokens) == (300, 400)
    assert run.truncation_strategy is not None
    assert run.truncation_strategy.last_messages == 2
    other = client.beta.threads.runs.create(
        thread(client, "json"), assistant_id=who, additional_instructions="Be brief."
    )
    assert (other.instructions, other.temperature) == ("Answer in French.\nBe brief.", 0.2)


def test_json(client: OpenAI) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    form: Any = {"type": "json_schema", "json_schema": {"name": "number", "schema": schema}}
    who, where = assistant(client, response_format=form), thread(client, "A number.")
    client.beta.threads.runs.create_and_poll(where, assistant_id=who, poll_interval_ms=1)
    assert set(json.loads(texts(client, where)[0])) == {"n"}
    run = client.beta.threads.runs.create_and_poll(
        thread(client, "A number."), assistant_id=who, response_format={"type": "json_object"}, poll_interval_ms=1
    )
    assert run.last_error is not None
    assert (run.status, run.last_error.code) == ("failed", "invalid_prompt")
    never: Any = {"type": "json_schema", "json_schema": {"name": "x", "schema": {"type": "string", "enum": [1]}}}
    run = client.beta.threads.runs.create_and_poll(
        thread(client, "x"), assistant_id=who, response_format=never, poll_interval_ms=1
    )
    assert run.last_error is not None
    assert (run.status, run.last_error.code, run.failed_at) == ("failed", "invalid_prompt", run.created_at)


def test_no_more_than_allowed(client: OpenAI) -> None:
    who = assistant(client)
    where = thread(client, "Numbers, please.")
    runs = client.beta.threads.runs
    run = runs.create_and_poll(where, assistant_id=who, poll_interval_ms=1, **LONG)
    assert run.incomplete_details is not None
    assert run.usage is not None
    assert run.usage.completion_tokens == 256
    assert (run.status, run.incomplete_details.reason) == ("incomplete", "max_completion_tokens")
    (message,) = client.beta.threads.messages.list(where, run_id=run.id).data
    assert message.incomplete_details is not None
    assert (message.status, message.incomplete_details.reason) == ("incomplete", "max_tokens")
    assert texts(client, where)[0].startswith('{"row":[')
    (step,) = steps(client, run)
    assert (step.status, step.usage.completion_tokens) == ("completed", 256)
    where = thread(client, "Why?")
    thought = runs.create_and_poll(
        where,
        assistant_id=who,
        model="o3",
        reasoning_effort="high",
        max_completion_tokens=256,
        poll_interval_ms=1,
    )
    assert (thought.status, client.beta.threads.messages.list(where).data[0].content) == ("incomplete", [])


def test_what_there_is_room_for(client: OpenAI) -> None:
    who = assistant(client)
    where = thread(client, *["boats " * 100] * 20)
    runs = client.beta.threads.runs

    def run(said: str = "Say 'cats'.", **options: Any) -> Any:
        more: Any = [{"role": "user", "content": said}]
        return runs.create_and_poll(where, assistant_id=who, additional_messages=more, poll_interval_ms=1, **options)

    full = run()
    kept = run(max_prompt_tokens=500)
    assert kept.status == "completed"
    assert 256 < kept.usage.prompt_tokens <= 500 < full.usage.prompt_tokens
    assert texts(client, where)[0] == "cats"
    last = run(truncation_strategy={"type": "last_messages", "last_messages": 1})
    assert last.usage.prompt_tokens < 20
    none = run("cats " * 300, max_prompt_tokens=256)
    assert (none.status, none.incomplete_details.reason) == ("incomplete", "max_prompt_tokens")
    assert none.usage.total_tokens == 0


def test_refusal_and_filter(client: OpenAI) -> None:
    who, where = assistant(client), thread(client, "[refuse] this")
    run = client.beta.threads.runs.create_and_poll(where, assistant_id=who, poll_interval_ms=1)
    assert run.status == "completed"
    (message,) = client.beta.threads.messages.list(where, run_id=run.id).data
    assert message.content[0].type == "refusal"
    where = thread(client, "[filter] Tell me about boats.")
    run = client.beta.threads.runs.create_and_poll(where, assistant_id=who, poll_interval_ms=1)
    assert run.status == "failed"
    (message,) = client.beta.threads.messages.list(where, run_id=run.id).data
    assert message.incomplete_details is not None
    assert message.incomplete_details.reason == "content_filter"
    (step,) = steps(client, run)
    assert (step.status, step.failed_at, step.last_error.code) == ("failed", run.created_at, "server_error")


@pytest.mark.parametrize(("status", "code"), [(429, "rate_limit_exceeded"), (500, "server_error")])
def test_failed_on_purpose(client: OpenAI, sandbox: Sandbox, status: int, code: str) -> None:
    who, where = assistant(client), thread(client, "Hello")
    sandbox.faults.add(status, operation="beta.threads.runs", message="As I said.")
    run = client.beta.threads.runs.create_and_poll(where, assistant_id=who, poll_interval_ms=1)
    assert run.last_error is not None
    assert (run.status, run.last_error.code, run.last_error.message) == ("failed", code, "As I said.")
    assert run.failed_at == run.created_at
    again = client.beta.threads.runs.create_and_poll(where, assistant_id=who, poll_interval_ms=1)
    assert again.status == "completed"


def test_a_fault_for_all_calls_does_not_strike_runs(client: OpenAI, sandbox: Sandbox) -> None:
    who, where = assistant(client), thread(client, "Hello")
    run = client.beta.threads.runs.create(where, assistant_id=who)
    sandbox.faults.add(500)
    with pytest.raises(openai.InternalServerError):
        client.beta.threads.runs.retrieve(run.id, thread_id=where)
    assert client.beta.threads.runs.retrieve(run.id, thread_id=where).status == "completed"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"assistant_id": "asst_x"}, (404, "assistant_id", None)),
        ({"model": "nothing"}, (404, "model", "model_not_found")),
        ({"max_completion_tokens": 255}, (400, "max_completion_tokens", "integer_below_min_value")),
        ({"max_prompt_tokens": 1}, (400, "max_prompt_tokens", "integer_below_min_value")),
        ({"tool_choice": {"type": "file_search"}}, (400, "tool_choice", "invalid_value")),
        ({"tool_choice": {"type": "function"}}, (400, "tool_choice.function", "missing_required_parameter")),
        ({"tool_choice": {"type": "function", "function": {"name": "x"}}}, (400, "tool_choice", "invalid_value")),
        ({"tool_choice": "maybe"}, (400, "tool_choice", "invalid_value")),
        ({"assistant_id": "asst_x", "additional_messages": [1]}, (404, "assistant_id", None)),
        ({"tools": [WEATHER] * 21}, (400, "tools", "array_above_max_length")),
        (
            {"truncation_strategy": {"type": "last_messages"}},
            (400, "truncation_strategy.last_messages", "missing_required_parameter"),
        ),
        (
            {"truncation_strategy": {"type": "auto", "last_messages": 2}},
            (400, "truncation_strategy.last_messages", "invalid_value"),
        ),
        ({"truncation_strategy": {"type": "first"}}, (400, "truncation_strategy.type", "invalid_value")),
        ({"temperature": 3}, (400, "temperature", "decimal_above_max_value")),
        ({"additional_instructions": "x" * 256_001}, (400, "additional_instructions", "string_above_max_length")),
        (
            {"additional_messages": [{"role": "user", "content": ""}]},
            (400, "additional_messages[0].content", "empty_string"),
        ),
        ({"include": ["all"]}, (400, "include[0]", "invalid_value")),
    ],
)
def test_refusals(client: OpenAI, given: Any, expected: Any) -> None:
    who, where = assistant(client, WEATHER), thread(client, ASK)
    create: Any = client.beta.threads.runs.create
    with pytest.raises(openai.APIStatusError) as error:
        create(where, **{"assistant_id": who, **given})
    assert refused(error) == expected
    assert client.beta.threads.runs.list(where).data == []
    assert len(texts(client, where)) == 1
    client.beta.threads.messages.create(where, role="user", content="Go on.")


def test_unknown_things(client: OpenAI) -> None:
    who, where = assistant(client), thread(client, "Hello")
    run = client.beta.threads.runs.create(where, assistant_id=who)
    runs = client.beta.threads.runs
    other = thread(client)
    for call in (
        lambda: runs.retrieve("run_x", thread_id=where),
        lambda: runs.retrieve(run.id, thread_id=other),
        lambda: runs.update("run_x", thread_id=where),
        lambda: runs.cancel("run_x", thread_id=where),
        lambda: runs.submit_tool_outputs("run_x", thread_id=where, tool_outputs=[]),
        lambda: runs.steps.list("run_x", thread_id=where),
        lambda: runs.steps.retrieve("step_x", thread_id=where, run_id=run.id),
        lambda: runs.create("thread_x", assistant_id=who),
        lambda: runs.list("thread_x"),
    ):
        with pytest.raises(openai.NotFoundError, match=r"_x|" + run.id):
            call()


# file search


def searching(client: OpenAI, **options: Any) -> Any:
    """An assistant and a thread that have a file each."""
    texts = [b"Cats sleep sixteen hours a day.", b"Dogs bark when the postman comes in the morning."]
    files = [
        client.files.create(file=(name, text), purpose="assistants").id
        for name, text in zip(("cats.txt", "dogs.txt"), texts)
    ]
    store = client.vector_stores.create(file_ids=files[:1]).id
    who = assistant(client, {**SEARCH, **options}, tool_resources={"file_search": {"vector_store_ids": [store]}})
    attachments: Any = [{"file_id": files[1], "tools": [SEARCH]}]
    said: Any = [{"role": "user", "content": "How many hours do cats sleep?", "attachments": attachments}]
    return who, said, files


def test_file_search(client: OpenAI) -> None:
    who, said, (cats, dogs) = searching(client)
    run = client.beta.threads.create_and_run_poll(assistant_id=who, thread={"messages": said}, poll_interval_ms=1)
    assert run.status == "completed"
    search, wrote = steps(client, run)
    (call,) = search.step_details.tool_calls
    assert (search.status, call.type, call.file_search.ranking_options.to_dict()) == (
        "completed",
        "file_search",
        {"ranker": "default_2024_08_21", "score_threshold": 0.0},
    )
    assert [(hit.file_id, hit.file_name, hit.content) for hit in call.file_search.results] == [
        (cats, "cats.txt", None),
        (dogs, "dogs.txt", None),
    ]
    assert run.usage is not None
    assert run.usage.total_tokens == search.usage.total_tokens + wrote.usage.total_tokens
    for found in (
        steps(client, run, include=[FOUND])[0],
        client.beta.threads.runs.steps.retrieve(search.id, thread_id=run.thread_id, run_id=run.id, include=[FOUND]),
    ):
        hit = found.step_details.tool_calls[0].file_search.results[0]
        assert hit.content[0].text == "Cats sleep sixteen hours a day."

    (message,) = client.beta.threads.messages.list(run.thread_id, run_id=run.id).data
    part: Any = message.content[0]
    assert "sixteen hours" in part.text.value
    citation = part.text.annotations[0]
    assert citation.file_citation.file_id == cats
    assert part.text.value[citation.start_index : citation.end_index] == citation.text
    assert "cats.txt" in citation.text


def test_file_search_settings(client: OpenAI) -> None:
    options: Any = {"max_num_results": 1, "ranking_options": {"score_threshold": 0.1, "ranker": "auto"}}
    who, said, _ = searching(client, file_search=options)
    run = client.beta.threads.create_and_run_poll(assistant_id=who, thread={"messages": said}, poll_interval_ms=1)
    call = steps(client, run)[0].step_details.tool_calls[0]
    assert len(call.file_search.results) == 1
    assert call.file_search.ranking_options.to_dict() == {"ranker": "auto", "score_threshold": 0.1}
    for choice, kinds in (
        ("none", ["message_creation"]),
        ({"type": "file_search"}, ["tool_calls", "message_creation"]),
        ("required", ["tool_calls", "message_creation"]),
    ):
        run = client.beta.threads.create_and_run_poll(
            assistant_id=who,
            thread={"messages": [{"role": "user", "content": "Hello."}]},
            tool_choice=choice,
            poll_interval_ms=1,
        )
        assert (run.status, [step.type for step in steps(client, run)]) == ("completed", kinds)


def test_nothing_to_search(client: OpenAI) -> None:
    run = client.beta.threads.create_and_run_poll(
        assistant_id=assistant(client, SEARCH),
        thread={"messages": [{"role": "user", "content": "How do cats sleep?"}]},
        poll_interval_ms=1,
    )
    assert [step.type for step in steps(client, run)] == ["message_creation"]
    store = client.vector_stores.create().id
    who = assistant(client, SEARCH, tool_resources={"file_search": {"vector_store_ids": [store]}})
    client.vector_stores.delete(store)
    run = client.beta.threads.create_and_run_poll(assistant_id=who, poll_interval_ms=1)
    assert run.last_error is not None
    assert (run.status, run.last_error.code) == ("failed", "server_error")
    run = client.beta.threads.create_and_run_poll(
        assistant_id=who,
        tool_resources={"file_search": {"vector_store_ids": [client.vector_stores.create().id]}},
        poll_interval_ms=1,
    )
    assert run.status == "completed"


# code


CODE: Dict[str, Any] = {"type": "code_interpreter"}


def code_run(client: OpenAI, said: str, **more: Any) -> Any:
    """A run whose assistant has the tool for code, with its steps, oldest first, and what it says in the end."""
    thread: Any = {"messages": [{"role": "user", "content": said}]}
    run = client.beta.threads.create_and_run_poll(
        assistant_id=assistant(client, CODE), thread=thread, poll_interval_ms=1, **more
    )
    assert run.status == "completed", run.last_error
    return [step.step_details for step in steps(client, run)], texts(client, run.thread_id)[0]


def test_sums_are_worked_out_with_code(client: OpenAI) -> None:
    (used, wrote), said = code_run(client, "Use code to work out 12 * 34.")
    (call,) = used.tool_calls
    assert (call.type, call.code_interpreter.input) == ("code_interpreter", "print(12 * 34)")
    assert [output.to_dict() for output in call.code_interpreter.outputs] == [{"type": "logs", "logs": "408"}]
    assert wrote.type == "message_creation"
    assert "408" in said


def test_code_is_not_run_unless_it_may(client: OpenAI) -> None:
    said = "Run this:\n```python\nprint(6 * 7)\n```"
    (used, _), _ = code_run(client, said, tool_choice=CODE)
    (call,) = used.tool_calls
    assert call.code_interpreter.input == "print(6 * 7)"
    assert "not run" in call.code_interpreter.outputs[0].logs
    (only,), _ = code_run(client, "How are you?")
    assert only.type == "message_creation"
    (only,), _ = code_run(client, said, tool_choice="none")
    assert only.type == "message_creation"


def test_code_runs_with_files_and_makes_pictures() -> None:
    with Sandbox(allow_python_graders=True) as box, box.client() as client:
        file = client.files.create(file=("a.csv", b"1,2"), purpose="assistants")
        who = assistant(client, CODE, tool_resources={"code_interpreter": {"file_ids": [file.id]}})
        code = f"print(open('/mnt/data/{file.id}').read())\nopen('/mnt/data/plot.png', 'wb').write(b'picture')"
        thread: Any = {"messages": [{"role": "user", "content": f"Run this:\n```python\n{code}\n```"}]}
        run = client.beta.threads.create_and_run_poll(assistant_id=who, thread=thread, poll_interval_ms=1)
        (used, _) = [step.step_details for step in steps(client, run)]
        (call,) = used.tool_calls
        logs, image = call.code_interpreter.outputs
        assert logs.logs.strip() == "1,2"
        assert image.type == "image"
        made = client.files.retrieve(image.image.file_id)
        assert (made.purpose, made.filename) == ("assistants_output", "plot.png")
        assert client.files.content(made.id).read() == b"picture"


def test_code_in_a_stream(client: OpenAI) -> None:
    id = thread(client, "Use code to work out 12 * 34.")
    with client.beta.threads.runs.stream(thread_id=id, assistant_id=assistant(client, CODE)) as stream:
        for _ in stream:
            pass
        used, _ = stream.get_final_run_steps()
    kept = client.beta.threads.runs.steps.retrieve(used.id, run_id=used.run_id, thread_id=id)
    assert kept.step_details == used.step_details


def test_code_that_is_broken_off(client: OpenAI) -> None:
    id = thread(client, "Use code to work out 12 * 34.")
    run = ""
    pieces = 0
    for event in client.beta.threads.runs.create(id, assistant_id=assistant(client, CODE), stream=True):
        if event.event == "thread.run.created":
            run = event.data.id
        elif event.event == "thread.run.step.delta":
            pieces += 1
            if pieces == 3:
                client.beta.threads.runs.cancel(run, thread_id=id)
    assert event.event == "thread.run.cancelled"
    (step,) = client.beta.threads.runs.steps.list(run, thread_id=id).data
    assert step.status == "cancelled"
    (call,) = step.to_dict()["step_details"]["tool_calls"]  # type: ignore[index]
    assert call["code_interpreter"]["outputs"] == []
    assert call["code_interpreter"]["input"] in ("print", "print(", "print(12")


# streams

RUN = ["thread.run.created", "thread.run.queued", "thread.run.in_progress"]
CALLS = ["thread.run.step.created", "thread.run.step.in_progress", "thread.run.step.delta"]
WRITES = ["thread.run.step.created", "thread.run.step.in_progress", "thread.message.created"]
WRITES += ["thread.message.in_progress", "thread.message.delta", "thread.message.completed"]
WRITES += ["thread.run.step.completed", "thread.run.completed"]


class Names:
    """Writes down which callbacks came, each row of equal ones once."""

    def __init__(self) -> None:
        super().__init__()
        self.events: List[str] = []
        self.names: List[str] = []
        self.text = ""

    def note(self, names: List[str], name: str) -> None:
        if names[-1:] != [name]:
            names.append(name)


class Handler(Names, AssistantEventHandler):
    def on_event(self, event: Any) -> None:
        self.note(self.events, event.event)

    def on_text_created(self, text: Any) -> None:
        self.note(self.names, "text_created")

    def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        self.note(self.names, "text_delta")
        self.text += delta.value
        assert snapshot.value == self.text

    def on_text_done(self, text: Any) -> None:
        self.note(self.names, "text_done")
        assert text.value == self.text

    def on_tool_call_created(self, tool_call: Any) -> None:
        self.note(self.names, "tool_created")

    def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        self.note(self.names, "tool_delta")

    def on_tool_call_done(self, tool_call: Any) -> None:
        self.note(self.names, "tool_done")
        json.loads(tool_call.function.arguments)


class AsyncHandler(Names, AsyncAssistantEventHandler):
    async def on_event(self, event: Any) -> None:
        self.note(self.events, event.event)

    async def on_text_created(self, text: Any) -> None:
        self.note(self.names, "text_created")

    async def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        self.note(self.names, "text_delta")
        self.text += delta.value
        assert snapshot.value == self.text

    async def on_text_done(self, text: Any) -> None:
        self.note(self.names, "text_done")
        assert text.value == self.text

    async def on_tool_call_created(self, tool_call: Any) -> None:
        self.note(self.names, "tool_created")

    async def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        self.note(self.names, "tool_delta")

    async def on_tool_call_done(self, tool_call: Any) -> None:
        self.note(self.names, "tool_done")
        json.loads(tool_call.function.arguments)


def plain(model: Any) -> Any:
    """A model as JSON, without the places that pieces had."""

    def clean(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: clean(inner) for name, inner in value.items() if name != "index"}
        return [clean(inner) for inner in value] if isinstance(value, list) else value

    return clean(model.to_dict())


def same(one: Any, other: Any, *apart: str) -> bool:
    left, right = plain(one), plain(other)
    return {k: v for k, v in left.items() if k not in apart} == {k: v for k, v in right.items() if k not in apart}


TALK = ["text_created", "text_delta", "text_done"]
USES = ["tool_created", "tool_delta", "tool_done"] * 2


def test_streamed_with_a_handler(client: OpenAI) -> None:
    who, where = assistant(client, WEATHER), thread(client, "What is the weather in Paris and in Rome?")
    handler = Handler()
    with client.beta.threads.runs.stream(thread_id=where, assistant_id=who, event_handler=handler) as stream:
        run = stream.get_final_run()
        step = stream.get_final_run_steps()[0]
    assert handler.events == [*RUN, *CALLS, "thread.run.requires_action"]
    assert handler.names == USES
    assert client.beta.threads.runs.retrieve(run.id, thread_id=where) == run
    assert same(step, steps(client, run)[0])

    second = Handler()
    with client.beta.threads.runs.submit_tool_outputs_stream(
        run_id=run.id, thread_id=where, tool_outputs=outputs(run), event_handler=second
    ) as stream:
        done = stream.get_final_run()
        wrote = stream.get_final_run_steps()
        (message,) = stream.get_final_messages()
    assert second.events == ["thread.run.step.completed", *RUN[1:], *WRITES]
    assert second.names == TALK
    assert "21" in second.text
    assert client.beta.threads.runs.retrieve(run.id, thread_id=where) == done
    assert [plain(each) for each in wrote] == [plain(each) for each in steps(client, run)]
    assert same(message, client.beta.threads.messages.retrieve(message.id, thread_id=where))


def test_streamed_with_an_async_handler(client: OpenAI, sandbox: Sandbox) -> None:
    who, where = assistant(client, WEATHER), thread(client, "What is the weather in Paris and in Rome?")

    async def follow() -> None:
        asynchronous = sandbox.async_client(_strict_response_validation=True)
        runs = asynchronous.beta.threads.runs
        handler = AsyncHandler()
        async with runs.stream(thread_id=where, assistant_id=who, event_handler=handler) as stream:
            run = await stream.get_final_run()
            step = (await stream.get_final_run_steps())[0]
        assert (handler.events, handler.names) == ([*RUN, *CALLS, "thread.run.requires_action"], USES)
        assert same(step, steps(client, run)[0])
        second = AsyncHandler()
        async with runs.submit_tool_outputs_stream(
            run_id=run.id, thread_id=where, tool_outputs=outputs(run), event_handler=second
        ) as stream:
            await stream.until_done()
        assert (second.events, second.names) == (["thread.run.step.completed", *RUN[1:], *WRITES], TALK)
        assert client.beta.threads.runs.retrieve(run.id, thread_id=where).status == "completed"
        assert texts(client, where)[0] == second.text
        async with asynchronous.beta.threads.create_and_run_stream(assistant_id=who) as begun:
            events = [event.event async for event in begun]
        assert events[:2] == ["thread.created", "thread.run.created"]
        assert events[-1] == "thread.run.completed"

    anyio.run(follow)


def test_the_wire(client: OpenAI, sandbox: Sandbox) -> None:
    who = assistant(client)
    body = {"assistant_id": who, "thread": {"messages": [{"role": "user", "content": "Say 'boats'."}]}, "stream": True}
    answer = sandbox.handle(
        Request("POST", "/v1/threads/runs", "", {"authorization": "Bearer x"}, json.dumps(body).encode())
    )
    assert dict(answer.headers)["content-type"].startswith("text/event-stream")
    blocks = answer.read().decode().strip().split("\n\n")
    names = [block.splitlines()[0] for block in blocks]
    assert names[:2] == ["event: thread.created", "event: thread.run.created"]
    assert blocks[-1] == "event: done\ndata: [DONE]"
    data = [json.loads(block.splitlines()[1][len("data: ") :]) for block in blocks[:-1]]
    assert data[0]["object"] == "thread"
    assert [each["status"] for each in data[1:4]] == ["queued", "queued", "in_progress"]
    deltas = [each for each in data if each["object"] == "thread.message.delta"]
    assert deltas[0]["delta"] == {
        "content": [{"index": 0, "type": "text", "text": {"value": "boats", "annotations": []}}]
    }


def test_streamed_search_and_what_it_includes(client: OpenAI) -> None:
    who, said, (cats, _) = searching(client)
    with client.beta.threads.create_and_run_stream(assistant_id=who, thread={"messages": said}) as stream:
        stream.until_done()
        (message,), (search, _) = stream.get_final_messages(), stream.get_final_run_steps()
    run: Any = stream.current_run
    assert same(message, client.beta.threads.messages.retrieve(message.id, thread_id=run.thread_id))
    part: Any = message.content[0]
    assert part.text.annotations[0].file_citation.file_id == cats
    assert same(search, steps(client, run)[0])
    for include, content in ((openai.omit, False), ([FOUND], True)):
        with client.beta.threads.runs.stream(
            thread_id=run.thread_id,
            assistant_id=who,
            include=include,
            additional_messages=[{"role": "user", "content": "How many hours do cats sleep?"}],
        ) as stream:
            found: Any = stream.get_final_run_steps()[0]
        assert bool(found.step_details.tool_calls[0].file_search.results[0].content) is content


@pytest.mark.parametrize(
    ("said", "options", "ends"),
    [
        ("[refuse] it", {}, ["thread.message.completed", "thread.run.step.completed", "thread.run.completed"]),
        ("[filter] it", {}, ["thread.message.incomplete", "thread.run.step.failed", "thread.run.failed"]),
        ("x", {"response_format": {"type": "json_object"}}, ["thread.run.queued", *RUN[2:], "thread.run.failed"]),
        (
            "Numbers, please.",
            LONG,
            ["thread.message.incomplete", "thread.run.step.completed", "thread.run.incomplete"],
        ),
    ],
)
def test_other_ends_of_streams(client: OpenAI, said: str, options: Any, ends: List[str]) -> None:
    who, where = assistant(client), thread(client, said)
    with client.beta.threads.runs.stream(thread_id=where, assistant_id=who, **options) as stream:
        events = [event.event for event in stream]
    assert events[-3:] == ends
    run: Any = stream.current_run
    assert client.beta.threads.runs.retrieve(run.id, thread_id=where) == run
    for message in client.beta.threads.messages.list(where, run_id=run.id):
        assert same(message, stream.get_final_messages()[0])


def test_the_state_while_a_stream_goes_on(client: OpenAI) -> None:
    who, where = assistant(client), thread(client, "Tell me about boats.")
    runs = client.beta.threads.runs
    seen: Dict[str, Any] = {}
    with runs.stream(thread_id=where, assistant_id=who) as stream:
        for event in stream:
            run: Any = stream.current_run
            message = stream.current_message_snapshot
            seen[event.event] = (
                runs.retrieve(run.id, thread_id=where).status,
                [step.status for step in steps(client, run)],
                message and client.beta.threads.messages.retrieve(message.id, thread_id=where).status,
            )
    assert seen["thread.run.queued"] == ("queued", [], None)
    assert seen["thread.run.in_progress"] == ("in_progress", [], None)
    assert seen["thread.message.delta"] == ("in_progress", ["in_progress"], "in_progress")
    assert seen["thread.run.step.completed"] == ("in_progress", ["completed"], "completed")
    assert seen["thread.run.completed"] == ("completed", ["completed"], "completed")


def test_changed_while_it_is_streamed(client: OpenAI) -> None:
    who, where = assistant(client), thread(client, "Tell me about boats.")
    with client.beta.threads.runs.stream(thread_id=where, assistant_id=who) as stream:
        for count, _ in enumerate(stream):
            if count == 10:
                run, message = stream.current_run, stream.current_message_snapshot
                assert run is not None
                assert message is not None
                client.beta.threads.runs.update(run.id, thread_id=where, metadata={"a": "b"})
                client.beta.threads.messages.update(message.id, thread_id=where, metadata={"c": "d"})
        (done,) = stream.get_final_messages()
    assert stream.current_run is not None
    assert (stream.current_run.status, stream.current_run.metadata) == ("completed", {"a": "b"})
    assert done.metadata == {"c": "d"}
    assert same(done, client.beta.threads.messages.retrieve(done.id, thread_id=where))


@pytest.mark.parametrize(
    ("tools", "said", "at"), [([], "Tell me about boats.", 12), ([WEATHER], ASK, 8), ([], "Hello", 2)]
)
def test_cancelled_while_it_is_streamed(client: OpenAI, tools: List[Any], said: str, at: int) -> None:
    who, where = assistant(client, *tools), thread(client, said)
    runs = client.beta.threads.runs
    events: List[str] = []
    with runs.stream(thread_id=where, assistant_id=who) as stream:
        for event in stream:
            events.append(event.event)
            run: Any = stream.current_run
            if len(events) == at:
                assert runs.cancel(run.id, thread_id=where).status == "cancelling"
    run = stream.current_run
    assert run.status == "cancelled"
    assert runs.retrieve(run.id, thread_id=where) == run
    assert events[-1] == "thread.run.cancelled"
    if at == 2:
        assert steps(client, run) == []
        return
    (step,) = steps(client, run)
    assert step.status == "cancelled"
    assert same(step, stream.get_final_run_steps()[0])
    if tools:
        (call,) = step.step_details.tool_calls
        assert call.function.arguments
        assert '{"city":"Paris"}'.startswith(call.function.arguments)
        assert events[-2:] == ["thread.run.step.cancelled", "thread.run.cancelled"]
        return
    assert events[-3:] == ["thread.message.incomplete", "thread.run.step.cancelled", "thread.run.cancelled"]
    (message,) = client.beta.threads.messages.list(where, run_id=run.id).data
    assert message.incomplete_details is not None
    assert message.incomplete_details.reason == "run_cancelled"
    assert same(message, stream.get_final_messages()[0])


@pytest.mark.parametrize("tools", [[], [WEATHER], [SEARCH]])
def test_cancelled_at_any_moment(client: OpenAI, tools: List[Any]) -> None:
    store = client.vector_stores.create(
        file_ids=[client.files.create(file=("a.txt", b"Paris is warm."), purpose="assistants").id]
    ).id
    who = assistant(client, *tools, tool_resources={"file_search": {"vector_store_ids": [store]}})
    runs = client.beta.threads.runs
    ends = {True: 0, False: 0}
    for at in range(1, 60):
        where = thread(client, ASK)
        count, run = 0, None
        with runs.stream(thread_id=where, assistant_id=who) as stream:
            for _ in stream:
                count, run = count + 1, stream.current_run
                if count == at and run is not None and run.status in ("queued", "in_progress"):
                    runs.cancel(run.id, thread_id=where)
        assert run is not None
        assert runs.retrieve(run.id, thread_id=where) == run
        ends[run.status == "cancelled"] += 1
        if run.status == "cancelled":
            told = stream._progress
            assert told is not None
            assert [plain(step) for step in told.steps] == [plain(step) for step in steps(client, run)]
            kept = client.beta.threads.messages.list(where, run_id=run.id, order="asc")
            assert [plain(message) for message in told.messages] == [plain(message) for message in kept]
            assert all(step.status != "in_progress" for step in told.steps)
        if count < at:
            break
    assert ends[True] > 8
    assert ends[False] > 0


def test_expired_or_deleted_while_it_is_streamed(client: OpenAI, time: Any) -> None:
    who, where = assistant(client), thread(client, "Tell me about boats.")
    with client.beta.threads.runs.stream(thread_id=where, assistant_id=who) as stream:
        for count, _ in enumerate(stream):
            time.now += 600 if count == 10 else 0
    run: Any = stream.current_run
    assert run.status == "expired"
    (message,) = client.beta.threads.messages.list(where, run_id=run.id).data
    assert message.incomplete_details is not None
    assert message.incomplete_details.reason == "run_expired"
    with client.beta.threads.runs.stream(thread_id=where, assistant_id=who) as stream:
        events = []
        for event in stream:
            events.append(event.event)
            if len(events) == 10:
                client.beta.threads.delete(where)
    assert events[-1] == "thread.message.delta"


@pytest.mark.parametrize("after", [0, 1, 3, 10])
def test_nobody_listens_any_more(client: OpenAI, sandbox: Sandbox, after: int) -> None:
    """A run goes on to its end when the client of its stream has left."""
    who, where = assistant(client), thread(client, "Tell me about boats.")
    with client.beta.threads.runs.stream(thread_id=where, assistant_id=who) as stream:
        for _, event in zip(range(after), stream):
            del event
    (run,) = client.beta.threads.runs.list(where).data
    assert run.status == "completed"
    assert len(texts(client, where)[0]) > 20


def test_a_stream_that_outlives_its_sandbox() -> None:
    with Sandbox() as sandbox:
        client = sandbox.client()
        who = assistant(client)
        stream = client.beta.threads.create_and_run(assistant_id=who, stream=True)
        next(stream)
    stream.close()
    del stream
    gc.collect()


def test_a_stream_takes_its_time() -> None:
    with Sandbox(pace=0.001) as sandbox:
        client = sandbox.client()
        body = {"assistant_id": assistant(client), "thread": {}, "stream": True}
        answer = sandbox.handle(
            Request("POST", "/v1/threads/runs", "", {"authorization": "Bearer x"}, json.dumps(body).encode())
        )
        pieces = [piece for piece in answer.body if not isinstance(piece, bytes)]
    assert {getattr(piece, "seconds", None) for piece in pieces} == {0.001}
    assert len(pieces) > 2


# all of it


def test_the_same_seed_gives_the_same_bytes() -> None:
    def told(stream: bool) -> List[bytes]:
        with Sandbox(seed=3, clock=lambda: 1_800_000_000.0) as sandbox:
            body = {"assistant_id": assistant(sandbox.client()), "thread": {}, "stream": stream}
            body["thread"] = {"messages": [{"role": "user", "content": "Tell me about boats."}]}
            headers = {"authorization": "Bearer x"}
            answer = sandbox.handle(Request("POST", "/v1/threads/runs", "", headers, json.dumps(body).encode())).read()
            return [answer, *(json.dumps(each).encode() for each in texts(sandbox.client(), _thread(sandbox)))]

    def _thread(sandbox: Sandbox) -> str:
        id: str = sandbox.state.all("thread")[0]["thread"]["id"]
        return id

    assert told(True) == told(True)
    assert told(True)[1:] == told(False)[1:]


def test_kept_over_a_restart(tmp_path: Any) -> None:
    with Sandbox(data=tmp_path) as sandbox:
        sandbox.speed.set("threads.runs", polls=1)
        client = sandbox.client()
        who, where = assistant(client, WEATHER), thread(client, ASK)
        run = client.beta.threads.runs.create(where, assistant_id=who)
    with Sandbox(data=tmp_path) as sandbox:
        sandbox.speed.set("threads.runs", polls=1)
        client = sandbox.client()
        run = client.beta.threads.runs.create_and_poll(
            thread(client, "Hello"), assistant_id=who, poll_interval_ms=1
        ) and client.beta.threads.runs.poll(run.id, thread_id=where, poll_interval_ms=1)
        client.beta.threads.runs.submit_tool_outputs(run.id, thread_id=where, tool_outputs=outputs(run))
    with Sandbox(data=tmp_path) as sandbox:
        client = sandbox.client()
        sandbox.speed.set("threads.runs", polls=1)
        assert client.beta.threads.runs.poll(run.id, thread_id=where, poll_interval_ms=1).status == "completed"


def test_projects_do_not_see_each_other(sandbox: Sandbox) -> None:
    one, other = sandbox.client(project="one"), sandbox.client(project="other")
    who, where = assistant(one, WEATHER), thread(one, ASK)
    run = one.beta.threads.runs.create_and_poll(where, assistant_id=who, poll_interval_ms=1)
    assert run.status == "requires_action"
    with pytest.raises(openai.NotFoundError):
        other.beta.threads.runs.retrieve(run.id, thread_id=where)


STEPS = st.lists(
    st.sampled_from(["run", "stream", "message", "outputs", "cancel", "look", "wait", "delete", "list"]), max_size=12
)


@settings(max_examples=60, derandomize=True, deadline=None, database=None)
@given(STEPS, st.randoms(use_true_random=False), st.sampled_from([{}, {"polls": 1}, {"seconds": 100}]))
def test_whatever_is_done(does: List[str], dice: random.Random, pace: Any) -> None:
    """A thread has at most one run that goes on, and what has ended stays as it is."""
    with Sandbox(clock=lambda: 1_800_000_000.0) as sandbox:
        sandbox.speed.set("threads.runs", **pace)
        client = sandbox.client(max_retries=0)
        who, where = assistant(client, WEATHER), thread(client, ASK)
        ended: Dict[str, Any] = {}
        for do in does:
            run = _latest(client, where)
            try:
                if do == "run":
                    client.beta.threads.runs.create(where, assistant_id=who)
                elif do == "stream":
                    with client.beta.threads.runs.create(where, assistant_id=who, stream=True) as events:
                        for _ in events:
                            if dice.random() < 0.1:
                                break  # and leave at once, not when the garbage is collected
                elif do == "message":
                    client.beta.threads.messages.create(where, role="user", content=dice.choice([ASK, "Hello"]))
                elif do == "outputs" and run is not None:
                    client.beta.threads.runs.submit_tool_outputs(
                        run.id, thread_id=where, tool_outputs=outputs(run) if run.required_action else []
                    )
                elif do == "cancel" and run is not None:
                    client.beta.threads.runs.cancel(run.id, thread_id=where)
                elif do == "look" and run is not None:
                    client.beta.threads.runs.retrieve(run.id, thread_id=where)
                elif do == "wait":
                    sandbox.clock.advance(dice.choice([1, 100, 700]))
            except openai.BadRequestError:
                pass
            every = client.beta.threads.runs.list(where, limit=100).data
            going = [
                each for each in every if each.status in ("queued", "in_progress", "requires_action", "cancelling")
            ]
            assert len(going) <= 1
            assert {each.id: each for each in every if each.id in ended} == ended
            ended = {each.id: each for each in every if each not in going}
            for each in ended.values():
                assert each.usage is not None
                assert all(step.status != "in_progress" for step in steps(client, each))
                messages = client.beta.threads.messages.list(where, run_id=each.id).data
                assert all(message.status != "in_progress" for message in messages)


def _latest(client: OpenAI, id: str) -> Optional[Any]:
    return next(iter(client.beta.threads.runs.list(id, limit=1).data), None)
