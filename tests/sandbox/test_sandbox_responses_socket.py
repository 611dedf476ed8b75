"""The websocket of responses, with the project's own client, and compacting."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any, List

import pytest

import openai
from openai import AsyncOpenAI, OpenAI
from openai_sandbox import Reply, Sandbox, tool_call
from openai_sandbox.wire import Pause, Request

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
        ({"type": "response.create", "model": MODEL, "generate": "no"}, "generate", "invalid_type"),
        ({"type": "response.create", "model": "none", "generate": False}, "model", "model_not_found"),
        ({"type": "response.steer", "input": "x"}, "previous_response_id", "missing_required_parameter"),
        ({"type": "response.steer", "previous_response_id": "resp_1"}, "input", "missing_required_parameter"),
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


@pytest.mark.parametrize("store", [True, False])
def test_a_turn_is_prepared_without_being_answered(sandbox: Sandbox, url: str, store: bool) -> None:
    asked: List[Any] = []
    sandbox.on("responses.create").reply(lambda body: asked.append(body) or "Blue.")
    with OpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
        connection.response.create(model=MODEL, input="My colour is blue.", generate=False, store=store)
        events = heard(connection)
        assert [event.type for event in events] == ["response.created", "response.in_progress", "response.completed"]
        ready = events[-1].response
        assert (ready.status, ready.output, ready.usage.output_tokens) == ("completed", [], 0)
        assert ready.usage.input_tokens > 0
        assert not asked
        connection.response.create(model=MODEL, input="Which is it?", previous_response_id=ready.id, store=store)
        answer = heard(connection)[-1].response
        assert (answer.output_text, answer.previous_response_id) == ("Blue.", ready.id)
        assert answer.usage.input_tokens > ready.usage.input_tokens
        assert len(asked) == 1
        connection.response.create(model=MODEL, generate=False, instructions="Be kind.", store=store)
        assert heard(connection)[-1].type == "response.completed"
        if store:
            assert client.responses.retrieve(ready.id).output == []
            assert [item.content[0].text for item in client.responses.input_items.list(ready.id)] == [  # type: ignore
                "My colour is blue."
            ]
        else:
            with pytest.raises(openai.NotFoundError):
                client.responses.retrieve(ready.id)


def test_over_http_every_turn_is_answered(sandbox: Sandbox) -> None:
    with pytest.raises(openai.BadRequestError, match="generate"):
        sandbox.client().responses.create(model=MODEL, input="x", extra_body={"generate": False})


def test_what_is_not_stored_goes_on_only_where_it_began(url: str) -> None:
    with OpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
        connection.response.create(model=MODEL, input="Say hello.", store=False)
        first = heard(connection)[-1].response
        connection.response.create(model=MODEL, input="And again?", previous_response_id=first.id, store=False)
        assert heard(connection)[-1].response.previous_response_id == first.id
        with client.responses.connect() as other:
            other.response.create(model=MODEL, input="And again?", previous_response_id=first.id)
            assert other.recv().code == "previous_response_not_found"  # type: ignore[union-attr]


# steering

LONG = "One two three four five six seven eight nine ten eleven twelve."
ORDER: Any = [{"type": "function", "name": "order", "parameters": {"type": "object", "properties": {}}}]


def until(connection: Any, *kinds: str) -> List[Any]:
    events: List[Any] = []
    while not events or events[-1].type not in kinds:
        events.append(connection.recv())
        assert events[-1].type != "error" or "error" in kinds, events[-1]
    return events


@pytest.fixture
def slow(sandbox: Sandbox) -> Sandbox:
    """Its streams pause for so long that whatever a test sends arrives before they go on."""
    sandbox.pace = 600
    return sandbox


@pytest.mark.parametrize("store", [True, False])
def test_steered(slow: Sandbox, url: str, store: bool) -> None:
    slow.on("responses.create", contains="count").reply(LONG)
    seen: List[Any] = []
    slow.on("responses.create", contains="stop").reply(lambda body: seen.append(body) or "Yes")
    with OpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
        connection.response.create(model=MODEL, input="Please count.", stream_id="a", store=store, metadata={"k": "v"})
        events = until(connection, "response.output_text.delta")
        first = events[0].response.id
        slow.pace = 0
        connection.response.steer(input="Please stop.", previous_response_id=first)
        events += until(connection, "response.incomplete")
        kinds = [event.type for event in events]
        assert kinds[-6:] == [
            "response.output_text.delta",
            "response.steer.accepted",
            "response.output_text.done",
            "response.content_part.done",
            "response.output_item.done",
            "response.incomplete",
        ]
        assert [event.sequence_number for event in events] == list(range(len(events)))
        accepted, cut = events[-5].steer, events[-1].response
        assert (accepted.previous_response_id, accepted.id[:6]) == (first, "steer_")
        assert (cut.status, cut.incomplete_details.reason, cut.id) == ("incomplete", "steered", first)
        said = "".join(event.delta for event in events if event.type == "response.output_text.delta")
        assert LONG.startswith(said)
        assert cut.output_text == said != LONG
        assert (cut.output[0].status, cut.usage.output_tokens) == ("incomplete", 1)
        following = until(connection, "response.completed")
        assert [event.sequence_number for event in following] == list(range(len(following)))
        assert {event.stream_id for event in events + following} == {"a"}
        second = following[-1].response
        assert (second.output_text, second.previous_response_id, second.metadata) == ("Yes", first, {"k": "v"})
        given = [(item["role"], item["content"][0]["text"]) for item in seen[-1]["input"]]
        assert given == [("user", "Please count."), ("assistant", said), ("user", "Please stop.")]
        if store:
            kept = client.responses.retrieve(first)
            assert (kept.output_text, kept.status) == (said, "incomplete")
            replayed = list(client.responses.retrieve(first, stream=True))
            assert replayed[-1].type == "response.incomplete"


def test_steered_in_a_conversation(slow: Sandbox, url: str) -> None:
    slow.on("responses.create", contains="count").reply(LONG)
    slow.on("responses.create", contains="stop").reply("Yes.")
    with OpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
        conversation = client.conversations.create().id
        connection.response.create(model=MODEL, input="Please count.", conversation=conversation)
        first = until(connection, "response.output_text.delta")[0].response.id
        slow.pace = 0
        connection.response.steer(input="Please stop.", previous_response_id=first)
        said = until(connection, "response.incomplete")[-1].response.output_text
        until(connection, "response.completed")
        items: List[Any] = list(client.conversations.items.list(conversation, order="asc"))
        assert [item.content[0].text for item in items] == ["Please count.", said, "Please stop.", "Yes."]


class Talk:
    """The engine itself, without a socket: it says the next event when it is asked for it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._talk: Any = sandbox.connect(Request("GET", "/v1/responses", "", {"authorization": "Bearer x"}))

    def tell(self, type: str, **fields: Any) -> Iterator[Any]:
        for event in self._talk.receive(json.dumps({"type": type, **fields})):
            if not isinstance(event, Pause):
                yield event if isinstance(event, dict) else json.loads(event)

    def begin(self, until: str, **fields: Any) -> Any:
        """The events of a response up to one of a type, the others, and its id."""
        told = self.tell("response.create", model=MODEL, **fields)
        events = [next(told)]
        while events[-1]["type"] != until:
            events.append(next(told))
        return events, told, events[0]["response"]["id"]

    def steer(self, id: str, given: Any) -> List[Any]:
        return list(self.tell("response.steer", previous_response_id=id, input=given))


@pytest.fixture
def talk(sandbox: Sandbox) -> Talk:
    sandbox.on("responses.create", contains="stop").reply("Yes.")
    sandbox.on("responses.create", contains="count").reply(LONG)
    return Talk(sandbox)


def test_requests_wait_for_their_turn(talk: Talk) -> None:
    events, told, first = talk.begin("response.output_text.delta", input="Please count.", stream_id="a")
    more: Any = [({"input": "Stop: please stop."}, "b"), ({"input": 5}, "a"), ({"generate": False}, None)]
    for given, stream in more:
        lane = {} if stream is None else {"stream_id": stream}
        assert list(talk.tell("response.create", model=MODEL, **given, **lane)) == []
    (refused,) = talk.tell("response.create", model=MODEL, generate=5)
    assert refused["param"] == "generate"
    events += told
    ends = [event for event in events if event["type"] in ("response.completed", "error")]
    assert [event.get("stream_id") for event in ends] == ["a", "b", "a", None]
    assert [event["type"] for event in ends] == ["response.completed"] * 2 + ["error", "response.completed"]
    assert events[: events.index(ends[0])][-1]["stream_id"] == "a"
    assert (ends[0]["response"]["id"], ends[3]["response"]["output"]) == (first, [])
    assert [event["type"] for event in talk.tell("response.create", model=MODEL, input="And?")][-1:] == [
        "response.completed"
    ]


def test_too_many_wait(talk: Talk) -> None:
    _, told, _ = talk.begin("response.created", input="Please count.")
    said = [event for _ in range(101) for event in talk.tell("response.create", model=MODEL, input="Please stop.")]
    assert [event["code"] for event in said] == ["too_many_requests"]
    assert sum(event["type"] == "response.completed" for event in told) == 101


def test_steered_before_anything_is_said(talk: Talk) -> None:
    _, told, first = talk.begin("response.created", input="Please count.")
    assert [event["type"] for event in talk.steer(first, "Please stop.")] == ["response.steer.accepted"]
    end, *following = told
    assert (end["type"], end["response"]["output"], end["sequence_number"]) == ("response.incomplete", [], 2)
    assert end["response"]["usage"]["output_tokens"] == 0
    assert following[-1]["response"]["output"][0]["content"][0]["text"] == "Yes."


@pytest.mark.parametrize("at", range(4, 30, 3))
def test_steered_at_any_place(sandbox: Sandbox, at: int) -> None:
    sandbox.on("responses.create", contains="stop").reply("Yes.")
    sandbox.on("responses.create").reply(Reply("One two three.", reasoning="It counts, and it wants to count."))
    talk = Talk(sandbox)
    asked: Any = {
        "input": "Please count.",
        "reasoning": {"summary": "auto"},
        "include": ["message.output_text.logprobs"],
    }
    whole = list(talk.tell("response.create", model="gpt-5", **asked))
    told = talk.tell("response.create", model="gpt-5", **asked)
    events = [next(told) for _ in range(min(at, len(whole) - 1))]
    first = events[0]["response"]["id"]
    events += talk.steer(first, "Please stop.")
    for event in told:
        events.append(event)
        if event["type"] == "response.incomplete":
            break
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    kinds = [event["type"] for event in events]
    for kind in ("output_item", "content_part", "reasoning_summary_part"):
        assert kinds.count(f"response.{kind}.added") == kinds.count(f"response.{kind}.done")
    kept = json.loads(json.dumps(events[-1]["response"]))
    assert kept["output"] == [event["item"] for event in events if event["type"] == "response.output_item.done"]
    shown = sandbox.client().responses.retrieve(first).to_dict()
    assert shown["output"] == kept["output"]
    assert list(told)[-1]["response"]["output"][-1]["content"][0]["text"] == "Yes."


@pytest.mark.parametrize("how", ["create", "steer", "at once"])
def test_steering_waits_for_what_functions_give(sandbox: Sandbox, how: str) -> None:
    sandbox.on("responses.create", contains="tea").reply(tool_call("order", what="green tea, and black tea"))
    seen: List[Any] = []
    sandbox.on("responses.create", contains="milk").reply(lambda body: seen.append(body) or "With milk.")
    talk = Talk(sandbox)
    events, told, first = talk.begin("response.function_call_arguments.delta", input="Some tea.", tools=ORDER)
    call_id = next(event["item"]["call_id"] for event in events if event["type"] == "response.output_item.added")
    result: Any = {"type": "function_call_output", "call_id": call_id, "output": "done"}
    milk: Any = {"type": "message", "role": "user", "content": "And milk."}
    events += talk.steer(first, [milk, result] if how == "at once" else "And milk.")
    rest = list(told)
    ends = next(at for at, event in enumerate(rest) if event["type"] == "response.incomplete")
    events, following = events + rest[: ends + 1], rest[ends + 1 :]
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    (made,) = events[-1]["response"]["output"]
    assert (json.loads(made["arguments"]), made["status"]) == ({"what": "green tea, and black tea"}, "completed")
    if how != "at once":
        (pending,) = following
        assert (pending["type"], pending["reason"]) == ("response.steer.pending", "waiting_for_required_input")
        assert pending["required_input"] == [{"type": "function_call_output", "call_id": call_id, "name": "order"}]
        assert pending["steer"]["previous_response_id"] == first
        again = {"model": MODEL, "previous_response_id": first, "tools": ORDER}
    if how == "create":
        (refused,) = talk.tell("response.create", input="Hm.", **again)
        assert "No tool output" in refused["message"]
        following = list(talk.tell("response.create", input=[result], **again))
    elif how == "steer":
        assert [event["type"][9:] for event in talk.steer(first, "Oat milk.")] == ["steer.accepted", "steer.pending"]
        following = talk.steer(first, [result])
    answer = following[-1]["response"]
    assert (answer["output"][0]["content"][0]["text"], answer["previous_response_id"]) == ("With milk.", first)
    kinds = [item["type"] for item in seen[-1]["input"]]
    assert kinds[:3] == ["message", "function_call", "function_call_output"]
    assert set(kinds[3:]) == {"message"}
    assert talk.steer(first, "more")[0]["error"]["code"] == "response_already_completed"


@pytest.mark.parametrize(
    "given",
    [
        5,
        [],
        [5],
        {"role": "user", "content": "x"},
        [{"type": "message", "role": "system", "content": "x"}],
        [{"type": "message", "role": "user", "content": [{"type": "none"}]}],
        [{"type": "reasoning", "summary": []}],
        [{"type": "function_call_output", "call_id": "none", "output": "x"}],
    ],
)
def test_what_cannot_steer(talk: Talk, given: Any) -> None:
    _, told, first = talk.begin("response.output_text.delta", input="Please count.")
    (failed,) = talk.steer(first, given)
    assert (failed["type"], failed["error"]["code"]) == ("response.steer.failed", "invalid_input")
    assert failed["steer"] == {"previous_response_id": first, "input": given}
    last = list(told)[-1]
    assert (last["type"], last["response"]["output"][0]["content"][0]["text"]) == ("response.completed", LONG)


def test_what_is_steered_no_more(url: str) -> None:
    with OpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
        connection.response.create(model=MODEL, input="Say hello.")
        done = heard(connection)[-1].response.id
        behind = client.responses.create(model=MODEL, input="Say hello.", background=True).id
        for id, code in [
            (done, "response_already_completed"),
            (behind, "response_not_active"),
            ("resp_none", "response_not_found"),
        ]:
            connection.response.steer(input="more", previous_response_id=id)
            event: Any = connection.recv()
            assert (event.type, event.error.code) == ("response.steer.failed", code)


def test_too_many_steers(talk: Talk) -> None:
    _, _, first = talk.begin("response.created", input="Please count.")
    said = [event for _ in range(11) for event in talk.steer(first, "stop")]
    assert {event["type"] for event in said[:10]} == {"response.steer.accepted"}
    assert said[10]["error"]["code"] == "too_many_pending_steers"


def test_what_follows_a_steer_can_fail(sandbox: Sandbox, talk: Talk) -> None:
    _, told, first = talk.begin("response.output_text.delta", input="Please count.")
    sandbox.faults.add(500, operation="responses.create")
    (accepted,) = talk.steer(first, "Please stop.")
    failed = list(told)[-1]
    assert (failed["type"], failed["error"]["code"]) == ("response.steer.failed", "successor_creation_failed")
    assert failed["steer"] == {**accepted["steer"], "input": "Please stop."}
    assert sandbox.client().responses.retrieve(first).status == "incomplete"
    events = list(talk.tell("response.create", model=MODEL, input="Please stop.", previous_response_id=first))
    assert events[-1]["type"] == "response.completed"


def test_a_large_image(url: str) -> None:
    image = {"type": "input_image", "image_url": "data:image/png;base64," + "A" * 18_000_000}
    given: Any = [{"role": "user", "content": [{"type": "input_text", "text": "What is it?"}, image]}]
    with OpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
        connection.response.create(model=MODEL, input=given)
        assert heard(connection)[-1].type == "response.completed"


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
