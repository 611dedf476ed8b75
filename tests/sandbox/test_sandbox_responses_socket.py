"""The websocket of responses, with the project's own client, and compacting."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any, List

import pytest

import openai
from openai import AsyncOpenAI, OpenAI
from openai_sandbox import Sandbox

MODEL = "gpt-4o-mini"


@pytest.fixture
def url(sandbox: Sandbox) -> Iterator[str]:
    with sandbox.server() as made:
        yield made


def heard(connection: Any) -> List[Any]:
    """The events up to the end of a response."""
    events: List[Any] = []
    while not events or events[-1].type not in ("response.completed", "response.incomplete", "error"):
        events.append(connection.recv())
    return events


def test_a_conversation(sandbox: Sandbox, url: str) -> None:
    with OpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
        connection.response.create(model=MODEL, input="Say hello.")
        events = heard(connection)
        first = events[-1].response
        assert [event.sequence_number for event in events] == list(range(len(events)))
        assert (events[0].type, first.status) == ("response.created", "completed")
        text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
        assert text == first.output_text == client.responses.retrieve(first.id).output_text
        connection.response.create(model=MODEL, input="And again?", previous_response_id=first.id)
        assert heard(connection)[-1].response.previous_response_id == first.id


def test_async(url: str) -> None:
    async def run() -> str:
        async with AsyncOpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
            await connection.response.create(model=MODEL, input="Say hello.", stream_id="mine")
            async for event in connection:
                assert event.stream_id == "mine"
                if event.type == "response.completed":
                    return event.response.output_text
            raise AssertionError("the connection ended")

    assert asyncio.run(run())


@pytest.mark.parametrize(
    ("event", "param", "code"),
    [
        ({"type": "response.create", "model": "none", "input": "x"}, "model", "model_not_found"),
        ({"type": "response.create", "model": MODEL}, "input", None),
        ({"type": "response.create", "input": 5, "model": MODEL}, "input", None),
        ({"type": "response.create", "input": "x", "model": MODEL, "background": True}, "background", "invalid_value"),
        ({"type": "response.create", "model": MODEL, "generate": False}, None, "not_implemented_in_sandbox"),
        ({"type": "session.update"}, "type", "invalid_value"),
        ({}, "type", "invalid_value"),
    ],
)
def test_what_is_refused_is_an_event(url: str, event: Any, param: Any, code: Any) -> None:
    with OpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
        connection.send(event)
        refused: Any = connection.recv()
        assert (refused.type, refused.param, refused.error.param) == ("error", param, param)
        assert code is None or refused.code == code
        connection.response.create(model=MODEL, input="Say hello.")
        assert heard(connection)[-1].type == "response.completed"


@pytest.mark.parametrize("text", ["no JSON", "[1]", "NaN", '{"type": "response.create", "top_p": NaN}', "[" * 5000])
def test_what_is_no_event(url: str, text: str) -> None:
    with OpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
        connection.send_raw(text)
        assert connection.recv().type == "error"


def test_one_response_at_a_time(sandbox: Sandbox, url: str) -> None:
    sandbox.pace = 0.02
    with OpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
        connection.response.create(model=MODEL, input="Say hello.")
        assert connection.recv().type == "response.created"
        connection.response.create(model=MODEL, input="And again.")
        events = heard(connection)
        refused = events[-1]
        assert (refused.type, refused.code) == ("error", "response_active")
        assert heard(connection)[-1].type == "response.completed"


def test_steering_comes_too_late(url: str) -> None:
    with OpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
        connection.response.steer(input="more", previous_response_id="resp_1")
        event: Any = connection.recv()
        assert (event.type, event.error.code) == ("response.steer.failed", "response_not_active")


def test_faults_strike(sandbox: Sandbox, url: str) -> None:
    sandbox.faults.add(429, operation="responses.create")
    with OpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
        connection.response.create(model=MODEL, input="Say hello.")
        event: Any = connection.recv()
        assert (event.type, event.status) == ("error", 429)


def test_compact(sandbox: Sandbox) -> None:
    client = sandbox.client()
    first = client.responses.create(model=MODEL, input="The tide is low.")
    made = client.responses.compact(model=MODEL, input="Remember that.", previous_response_id=first.id)
    assert made.object == "response.compaction"
    assert [item.type for item in made.output] == ["message", "message", "compaction"]
    assert made.usage.input_tokens > 0
    given: Any = [*made.output, {"role": "user", "content": "Go on."}]
    assert client.responses.create(model=MODEL, input=given).output_text


def test_compact_async(sandbox: Sandbox) -> None:
    made = asyncio.run(sandbox.async_client().responses.compact(model=MODEL, input="The tide is low."))
    assert made.output[-1].type == "compaction"


@pytest.mark.parametrize("given", [{}, {"input": []}, {"input": "x", "previous_response_id": "resp_none"}])
def test_compact_nothing(sandbox: Sandbox, given: Any) -> None:
    with pytest.raises(openai.BadRequestError):
        sandbox.client().responses.compact(model=MODEL, **given)


def test_compact_no_model(sandbox: Sandbox) -> None:
    with pytest.raises(openai.BadRequestError, match="Missing required parameter: 'model'") as caught:
        sandbox.client().responses.compact(model=None, input="The tide is low.")
    assert caught.value.param == "model"
