"""Reading responses, whole and in events: `openai._core.responses`."""

from __future__ import annotations

import ast
import json
import typing
from typing import Any, Dict, List

import pydantic
import pytest
from hypothesis import given, settings, strategies as st
from pydantic import BaseModel

from openai import pydantic_function_tool
from openai._core import lazy, parsed_response, response_events
from openai._core.accumulate import Text
from openai._core.body import encode
from openai._core.decode import converter, decode
from openai._core.responses import ResponseStreamState, parse_response, prepare, resumed
from openai._core.tools import for_responses
from openai.lib.streaming import responses as public
from openai.types import responses as types
from openai.types.responses import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
    Response,
)


class City(BaseModel):
    city: str


class GetWeather(BaseModel):
    place: str


@pydantic.dataclasses.dataclass
class Point:
    x: int


TOOLS = [
    *for_responses([pydantic_function_tool(GetWeather)]),
    {"type": "function", "name": "strict", "strict": True, "parameters": {}},
    {"type": "function", "name": "loose", "strict": False, "parameters": {}},
]
read_event = converter(lazy.Ref("openai.types.responses", "ResponseStreamEvent"))


def text(value: str, **more: Any) -> Dict[str, Any]:
    return {"type": "output_text", "text": value, "annotations": [], **more}


def message(*parts: Any, **more: Any) -> Dict[str, Any]:
    return {"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": [*parts], **more}


def call(name: str, arguments: str) -> Dict[str, Any]:
    return {"id": "f", "type": "function_call", "call_id": "c", "name": name, "arguments": arguments}


def response_data(*output: Any, **more: Any) -> Dict[str, Any]:
    data = {"id": "r", "object": "response", "created_at": 1.0, "model": "m", "status": "completed"}
    return {**data, "output": [*output], "parallel_tool_calls": True, "tool_choice": "auto", "tools": [], **more}


def response(*output: Any, **more: Any) -> Response:
    made: Response = decode(Response, response_data(*output, **more))
    return made


def event(kind: str, number: int = 0, **fields: Any) -> Any:
    return read_event({"type": f"response.{kind}", "sequence_number": number, **fields})


CREATED = event("created", response=response_data(status="in_progress"))


def run(state: Any, *events: Any) -> List[Any]:
    found = [state.handle_event(each) for each in events]
    assert all(len(each) == 1 for each in found)
    return [each[0] for each in found]


# --- whole responses --------------------------------------------------------------------------------------------------


def test_parsed_response() -> None:
    """R-SO-12."""
    refusal = {"type": "refusal", "refusal": "no"}
    answer = response(
        {"id": "x", "type": "reasoning", "summary": []},
        message(refusal),
        message(text('{"city": "SF"}', new=1), text('{"city": "LA"}')),
        new="x",
    )
    parsed: Any = parse_response(text_format=City, response=answer)
    assert type(parsed) is ParsedResponse
    assert isinstance(parsed, Response)
    assert type(parsed.output[2]) is ParsedResponseOutputMessage
    assert type(parsed.output[2].content[0]) is ParsedResponseOutputText
    assert [part.parsed for part in parsed.output[2].content] == [City(city="SF"), City(city="LA")]
    assert parsed.output_parsed == City(city="SF")
    assert parsed.output_text == '{"city": "SF"}{"city": "LA"}'
    assert parsed.output[0] is answer.output[0]
    assert parsed.output[1].content[0].refusal == "no"
    assert (parsed.new, parsed.output[2].content[0].new) == ("x", 1)
    assert not hasattr(answer.output[2].content[0], "parsed")


def test_output_parsed_is_the_first_truthy() -> None:
    """R-SO-12."""
    assert parse_response(response=response(message(text("x")))).output_parsed is None
    assert parse_response(response=response()).output_parsed is None
    made: Any = decode(ParsedResponse, response_data(message(text("a", parsed={}), text("b", parsed={"b": 1}))))
    assert made.output_parsed == {"b": 1}
    assert decode(ParsedResponse, {"output": None}).output_parsed is None


def test_arguments() -> None:
    """R-SO-12."""
    answer = response(
        call("get_weather", '{"place": "SF"}'), call("strict", "[1]"), call("loose", "{}"), call("gone", "{}")
    )
    parsed: Any = parse_response(input_tools=TOOLS, response=answer)
    assert all(type(item) is ParsedResponseFunctionToolCall for item in parsed.output)
    assert [item.parsed_arguments for item in parsed.output] == [GetWeather(place="SF"), [1], None, None]


def test_unknown_items_pass() -> None:
    """R-SO-13."""
    answer = response({"type": "new_thing", "value": 1}, {"value": 2})
    parsed: Any = parse_response(text_format=City, input_tools=TOOLS, response=answer)
    assert [item.value for item in parsed.output] == [1, 2]


def test_dataclass() -> None:
    """R-SO-3."""
    assert parse_response(text_format=Point, response=response(message(text('{"x": 1}')))).output_parsed == Point(1)


@pytest.mark.parametrize(
    ("item", "error"),
    [
        (message(text('{"city": "S'), status="incomplete"), pydantic.ValidationError),
        (call("get_weather", "{}"), pydantic.ValidationError),
        (call("strict", "{"), json.JSONDecodeError),
    ],
)
def test_what_does_not_fit(item: Any, error: Any) -> None:
    """R-SO-12, B-11: also because it was cut off; the exception has the whole response."""
    answer = response(item, status="incomplete")
    with pytest.raises(error) as caught:
        parse_response(text_format=City, input_tools=TOOLS, response=answer)
    assert caught.value.response is answer  # type: ignore[attr-defined]


def test_empty_text() -> None:
    assert parse_response(text_format=City, response=response(message(text("")))).output_parsed is None


def test_output_text() -> None:
    """R-SO-14."""
    answer = response(message(text("a"), {"type": "refusal", "refusal": "no"}), call("f", "{}"), message(text("b")))
    assert answer.output_text == "ab"
    assert response().output_text == ""
    for data in ({}, {"output": None}, {"output": [3, {}, message(3), message(text(3)), {"type": "message"}]}):
        assert decode(Response, data).output_text == ""
    assert "output_text" not in answer.to_dict()


def test_items_can_be_sent_back() -> None:
    """R-BODY-5: without what only parsing added."""
    answer = response(message(text('{"city": "SF"}')), call("get_weather", '{"place": "SF"}'))
    parsed = parse_response(text_format=City, input_tools=TOOLS, response=answer)
    assert encode([*parsed.output]) == encode([*answer.output])


def test_dumping_does_not_warn() -> None:
    parsed = parse_response(text_format=City, response=response(message(text('{"city": "SF"}'))))
    dumped: Any = parsed.to_dict()
    assert dumped["output"][0]["content"][0]["parsed"] == {"city": "SF"}
    assert json.loads(parsed.to_json())["output"][0]["content"][0]["parsed"] == {"city": "SF"}


@pytest.mark.parametrize(
    "data",
    [{}, {"output": "x"}, {"output": [None, 3, "x", message(), message(3, None), {"type": "message", "content": 3}]}],
)
def test_strange_responses(data: Dict[str, Any]) -> None:
    made = parse_response(text_format=City, input_tools=TOOLS, response=decode(Response, data))
    assert isinstance(made, ParsedResponse)
    made.to_dict()


def test_unions_are_those_of_the_api() -> None:
    """What is written out for type checkers is what the description says."""
    for module, name, home, original, replaced in (
        (parsed_response, "ParsedResponseOutputItem", "response_output_item", "ResponseOutputItem", "Parsed"),
        (response_events, "ResponseStreamEvent", "response_stream_event", "ResponseStreamEvent", ""),
    ):
        table: Any = lazy.registry[f"openai.types.responses.{home}"]
        wanted = table.aliases[original].names
        members = typing.get_args(typing.get_args(getattr(module, name))[0])
        assert [member.__name__.partition("[")[0].replace(replaced, "", 1) for member in members] == wanted
        assert written_out(module, name) == [member.__name__.partition("[")[0] for member in members]


def written_out(module: Any, name: str) -> List[str]:
    """The members of a union that stands in the text of a module."""
    with open(module.__file__, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == name:
            union: Any = node.value
            members = union.slice.elts[0].slice.elts
            return [ast.unparse(member).partition("[")[0].rpartition(".")[2] for member in members]
    raise AssertionError(name)


# --- arguments --------------------------------------------------------------------------------------------------------


def test_prepare() -> None:
    """R-SO-3, R-SO-11, D-107."""
    text_param = {"verbosity": "low"}
    given_: Dict[str, Any] = {
        "text_format": City,
        "text": text_param,
        "tools": iter([pydantic_function_tool(GetWeather)]),
    }
    assert prepare(given_) == (City, given_["tools"])
    assert given_["text"]["format"]["name"] == "City"
    assert given_["text"]["verbosity"] == "low"
    assert text_param == {"verbosity": "low"}
    assert given_["tools"][0]["name"] == "get_weather"
    assert prepare({"response_format": City})[0] is City
    assert prepare({"text_format": City, "parse_as": None})[0] is None
    assert prepare({"parse_as": City}) == (City, [])
    for given_, sent in (
        ({"verbosity": "high"}, {"verbosity": "high"}),
        ({"verbosity": "high", "text": {"verbosity": "low"}}, {"verbosity": "low"}),
        ({"text": {"format": {"type": "text"}}}, {"format": {"type": "text"}}),
    ):
        prepare(given_)
        assert given_ == {"text": sent}
    with pytest.raises(TypeError, match="Cannot mix and match"):
        prepare({"text_format": City, "text": {"format": {"type": "text"}}})
    with pytest.raises(TypeError, match="another name"):
        prepare({"text_format": City, "response_format": City})
    with pytest.raises(TypeError, match=r"use `stream\(\)`"):
        prepare({"stream": True})
    given_ = {"stream": False}
    prepare(given_)
    assert given_ == {}


def test_resumed() -> None:
    """R-RS-2."""
    options = {"extra_headers": {}, "timeout": 3, "text_format": City, "tools": []}
    assert resumed({"input": "x", "model": "m", **options}) is None
    assert resumed({"response_id": "r", **options}) == ("r", None)
    assert resumed({"response_id": "r", "starting_after": 0}) == ("r", 0)
    with pytest.raises(ValueError, match="`model` is missing"):
        resumed({"input": "x", "temperature": 1})
    with pytest.raises(ValueError, match="`input` is missing"):
        resumed({"model": "x"})
    with pytest.raises(ValueError, match="`input`, `store`"):
        resumed({"response_id": "r", "input": "x", "store": True})
    with pytest.raises(ValueError, match="`model`"):
        resumed({"starting_after": 3, "model": "x"})
    for given_ in ({}, options, {"starting_after": 3}):
        with pytest.raises(ValueError, match="`response_id`"):
            resumed({**given_})


# --- events -----------------------------------------------------------------------------------------------------------


def test_events() -> None:
    """R-RS-3: four say more, one comes for each."""
    state = ResponseStreamState(text_format=City, input_tools=TOOLS)
    at = {"output_index": 0, "content_index": 0, "item_id": "m"}
    events: List[Any] = [
        CREATED,
        event("output_item.added", output_index=0, item=message(status="in_progress")),
        event("content_part.added", part=text(""), **at),
        event("output_text.delta", delta='{"city":', logprobs=[], **at),
        event("output_text.delta", delta='"SF"}', logprobs=[], **at),
        event("output_text.done", text='{"city":"SF"}', logprobs=[], **at),
        event("output_item.added", output_index=1, item=call("strict", "")),
        event("function_call_arguments.delta", delta="[", output_index=1, item_id="f"),
        event("function_call_arguments.delta", delta="1]", output_index=1, item_id="f", new=1),
        event("function_call_arguments.done", arguments="[1]", output_index=1, item_id="f", name="strict"),
        event("new_thing", value=3),
        event("completed", response=response_data(message(text('{"city":"SF"}')), call("strict", "[1]"))),
    ]
    found = run(state, *events)
    rich = {3, 4, 5, 7, 8, 11}
    for number, (before, after) in enumerate(zip(events, found)):
        assert (after is before) == (number not in rich)
        assert isinstance(after, type(before))
    assert [found[3].snapshot, found[4].snapshot] == ['{"city":', '{"city":"SF"}']
    assert found[5].parsed == City(city="SF")
    assert [found[7].snapshot, found[8].snapshot] == ["[", "[1]"]
    assert found[8].new == 1
    assert found[11].response.output_parsed == City(city="SF")
    assert found[11].response.output[1].parsed_arguments == [1]
    assert state.get_final_response() is found[11].response
    assert state.current_response_snapshot is found[11].response
    assert {type(found[number]) for number in rich} == {
        public.ResponseTextDeltaEvent,
        public.ResponseTextDoneEvent,
        public.ResponseFunctionCallArgumentsDeltaEvent,
        public.ResponseCompletedEvent,
    }
    assert json.loads(found[4].to_json())["snapshot"] == '{"city":"SF"}'


def test_events_without_types() -> None:
    state = ResponseStreamState()
    found = run(state, CREATED, event("output_text.done", text="x", output_index=0, content_index=0))
    assert found[1].parsed is None


def test_first_event() -> None:
    """R-RS-4; an error is no reason to hide it."""
    delta = event("output_text.delta", delta="x", output_index=0, content_index=0)
    with pytest.raises(RuntimeError, match=r"response\.created"):
        ResponseStreamState().handle_event(delta)
    error = read_event({"type": "error", "message": "m", "code": "c", "param": None, "sequence_number": 1})
    assert ResponseStreamState().handle_event(error) == [error]
    with pytest.raises(RuntimeError, match="No event"):
        _ = ResponseStreamState().current_response_snapshot


@pytest.mark.parametrize("kind", ["failed", "incomplete"])
def test_responses_that_are_not_completed(kind: str) -> None:
    """R-RS-5."""
    state = ResponseStreamState(text_format=City)
    run(state, CREATED, event(kind, response=response_data(message(text('{"city')), status=kind)))
    with pytest.raises(RuntimeError, match=rf"`response\.completed`.*`{kind}`"):
        state.get_final_response()
    snapshot = state.current_response_snapshot
    assert (snapshot.status, snapshot.output_text) == (kind, '{"city')
    with pytest.raises(RuntimeError, match=r"`response\.completed`"):
        ResponseStreamState().get_final_response()


def test_texts_that_do_not_fit() -> None:
    """B-11: the exception has what has come."""
    state = ResponseStreamState(text_format=City)
    run(state, CREATED)
    at = {"output_index": 0, "content_index": 0, "item_id": "m"}
    with pytest.raises(pydantic.ValidationError) as caught:
        run(state, event("output_text.done", text="Sorry", **at))
    assert caught.value.response.output_text == "Sorry"  # type: ignore[attr-defined]
    with pytest.raises(pydantic.ValidationError) as caught:
        run(state, event("completed", response=response_data(message(text("Sorry")))))
    assert caught.value.response.id == "r"  # type: ignore[attr-defined]


def test_snapshot() -> None:
    """R-RS-4: and everything else that comes in pieces."""
    state = ResponseStreamState(text_format=City, input_tools=TOOLS)
    run(state, CREATED, event("in_progress", response=response_data(status="in_progress", background=True)))
    run(state, event("output_item.added", output_index=0, item={"id": "x", "type": "reasoning", "summary": []}))
    summary = {"output_index": 0, "summary_index": 0}
    run(state, event("reasoning_summary_part.added", part={"type": "summary_text", "text": ""}, **summary))
    run(state, *(event("reasoning_summary_text.delta", delta=part, **summary) for part in "ab"))
    run(state, event("reasoning_text.delta", delta="r", output_index=0, content_index=0))
    at = {"output_index": 1, "content_index": 0}
    run(state, event("output_item.added", output_index=1, item=message(status="in_progress")))
    run(state, event("content_part.added", part=text(""), **at))
    run(state, *(event("output_text.delta", delta=part, **at) for part in ('{"city"', ': "S')))
    citation = {"type": "file_path", "file_id": "f", "index": 0}
    run(state, event("output_text.annotation.added", annotation=citation, annotation_index=0, **at))
    run(state, event("output_text.annotation.added", annotation=citation, annotation_index=0, **at))
    run(state, *(event("refusal.delta", delta=part, output_index=1, content_index=1) for part in "no"))
    run(state, event("output_item.added", output_index=2, item=call("strict", "")))
    run(state, event("function_call_arguments.delta", delta='{"a": [1, 2', output_index=2))
    run(state, event("mcp_call_arguments.delta", delta="{", output_index=3))
    run(state, event("custom_tool_call_input.delta", delta="in", output_index=4))
    run(state, event("code_interpreter_call_code.delta", delta="1", output_index=5))
    run(state, event("code_interpreter_call_code.done", code="1+1", output_index=5))
    run(state, event("web_search_call.in_progress", output_index=6, item_id="w"))
    made: Any = state.current_response_snapshot
    assert (made.id, made.background, made.status) == ("r", True, "in_progress")
    kinds = ["reasoning", "message", "function_call", "mcp_call", "custom_tool_call", "code_interpreter_call"]
    assert [item.type for item in made.output] == kinds
    assert made.output[0].summary[0].text == "ab"
    assert made.output[0].content[0].text == "r"
    assert made.output[1].content[0].text == '{"city": "S'
    assert made.output[1].content[0].parsed == {}
    assert [each.file_id for each in made.output[1].content[0].annotations] == ["f"]
    assert made.output[1].content[1].refusal == "no"
    assert made.output[2].parsed_arguments == {"a": [1, 2]}
    assert (made.output[3].arguments, made.output[4].input, made.output[5].code) == ("{", "in", "1+1")
    run(state, event("output_text.done", text='{"city": "SF"}', **at))
    made = state.current_response_snapshot
    assert made.output_parsed == City(city="SF")
    run(state, event("output_item.done", output_index=1, item=message(text("whole"), id="other")))
    made = state.current_response_snapshot
    assert (made.output[1].id, made.output_text) == ("other", "whole")


def test_snapshot_of_a_resumed_response() -> None:
    """What the first event already has is kept."""
    state = ResponseStreamState()
    run(state, event("created", response=response_data(message(text("a"), status="in_progress"))))
    run(state, event("in_progress", response=response_data(message(text("a")))))
    run(state, event("output_text.delta", delta="b", output_index=0, content_index=0))
    assert state.current_response_snapshot.output_text == "ab"


def test_time_is_linear(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is joined until somebody looks."""
    joined: List[int] = []
    upto = Text.upto
    monkeypatch.setattr(Text, "upto", lambda self, count: joined.append(count) or upto(self, count))
    state = ResponseStreamState(text_format=City)
    at = {"output_index": 0, "content_index": 0}
    events = run(state, CREATED, *(event("output_text.delta", delta="x", **at) for _ in range(200)))
    assert joined == []
    assert [len(each.snapshot) for each in events[1:]] == [*range(1, 201)]


# --- properties -------------------------------------------------------------------------------------------------------

words = st.text(max_size=12)
items = st.one_of(
    st.lists(st.builds(text, words) | words.map(lambda said: {"type": "refusal", "refusal": said}), max_size=3).map(
        lambda parts: message(*parts)
    ),
    st.builds(call, st.sampled_from(["loose", "other"]), words),
    st.lists(words.map(lambda said: {"type": "summary_text", "text": said}), max_size=2).map(
        lambda parts: {"id": "x", "type": "reasoning", "summary": parts}
    ),
    words.map(lambda said: {"id": "x", "type": "custom_tool_call", "call_id": "c", "name": "n", "input": said}),
    st.just({"id": "w", "type": "web_search_call", "status": "completed", "action": {"type": "search", "query": "q"}}),
)
DELTAS = {"output_text": ("output_text", "text"), "refusal": ("refusal", "refusal")}


@st.composite
def cut(draw: Any, value: str) -> List[str]:
    places = sorted(draw(st.lists(st.integers(0, len(value)), max_size=4)))
    return [value[a:b] for a, b in zip([0, *places], [*places, len(value)])]


@st.composite
def streams(draw: Any) -> Any:
    """The data of a response, and the events that make it, without the last."""
    output = draw(st.lists(items, max_size=4))
    queues: List[List[Dict[str, Any]]] = []
    for index, item in enumerate(output):
        at = {"output_index": index, "item_id": item["id"]}
        parts = [(name, item[name]) for name in ("content", "summary") if name in item]
        key = {"function_call": "arguments", "custom_tool_call": "input"}.get(item["type"])
        start = {**item, **{name: [] for name, _ in parts}, **({key: ""} if key else {})}
        queue = [{"type": "response.output_item.added", "item": start, **at}]
        if key is not None:
            stem = {"arguments": "function_call_arguments", "input": "custom_tool_call_input"}[key]
            queue += [{"type": f"response.{stem}.delta", "delta": part, **at} for part in draw(cut(item[key]))]
        for name, group in parts:
            for number, part in enumerate(group):
                place = {**at, f"{name}_index": number}
                text_key = "refusal" if part["type"] == "refusal" else "text"
                stem = "reasoning_summary_part" if name == "summary" else "content_part"
                queue.append({"type": f"response.{stem}.added", "part": {**part, text_key: ""}, **place})
                stem = "reasoning_summary_text" if name == "summary" else part["type"]
                queue += [
                    {"type": f"response.{stem}.delta", "delta": piece, "logprobs": [], **place}
                    for piece in draw(cut(part[text_key]))
                ]
        queues.append(queue)
    events: List[Dict[str, Any]] = []
    while any(queues):
        events.append(draw(st.sampled_from([queue for queue in queues if queue])).pop(0))
    return output, [CREATED, *(read_event({**each, "sequence_number": n + 1}) for n, each in enumerate(events))]


@given(streams())
@settings(max_examples=60, deadline=None)
def test_snapshot_is_the_answer_without_streaming(stream: Any) -> None:
    """R-RS-4, R-RS-5."""
    output, events = stream
    state = ResponseStreamState(input_tools=TOOLS)
    run(state, *events)
    data = response_data(*output, status="in_progress")
    whole = parse_response(input_tools=TOOLS, response=decode(Response, data))
    assert state.current_response_snapshot == whole
    data["status"] = "completed"
    run(state, event("completed", response=data))
    whole = parse_response(input_tools=TOOLS, response=decode(Response, data))
    assert state.get_final_response() == state.current_response_snapshot == whole


junk = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 3) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "content", "text", "summary", "output"]), inner, max_size=3)
    ),
    max_leaves=8,
)
strange_events = st.builds(
    lambda kind, fields: read_event({**fields, "type": kind}),
    st.sampled_from(
        [
            f"response.{name}"
            for name in (
                *("created", "in_progress", "completed", "failed", "output_item.added", "output_item.done"),
                *("content_part.added", "content_part.done", "output_text.delta", "output_text.done", "refusal.delta"),
                *("function_call_arguments.delta", "function_call_arguments.done", "output_text.annotation.added"),
                *("reasoning_summary_text.delta", "reasoning_summary_part.added", "mcp_call_arguments.done", "new"),
            )
        ]
    )
    | junk,
    st.dictionaries(
        st.sampled_from(
            "delta text arguments item part response output_index content_index summary_index annotation "
            "annotation_index sequence_number item_id".split()
        ),
        junk,
    ),
)


@given(streams(), st.lists(strange_events, max_size=6), st.booleans(), st.data())
@settings(max_examples=60, deadline=None)
def test_takes_every_event(stream: Any, strange: List[Any], started: bool, data: Any) -> None:
    """For any order, loss or doubling of events, and for events that are none, nothing undocumented is raised."""
    events = data.draw(st.lists(st.sampled_from([*stream[1], *strange]), max_size=12))
    state = ResponseStreamState(text_format=City, input_tools=TOOLS)
    if started:
        events = [CREATED, *events]
    for each in events:
        try:
            for found in state.handle_event(each):
                repr(found)
        except pydantic.ValidationError as error:
            assert isinstance(error.response, Response)  # type: ignore[attr-defined]  # noqa: PT017
        except RuntimeError:
            assert not started
    try:
        assert isinstance(state.current_response_snapshot, ParsedResponse)
        state.get_final_response()
    except RuntimeError:
        pass


def test_doors() -> None:
    """R-RS-7."""
    from openai.lib.streaming.responses import _events, _responses

    assert _events.ResponseCompletedEvent is public.ResponseCompletedEvent
    assert _events.ResponseStreamEvent is public.ResponseStreamEvent
    assert _responses.ResponseStreamState is public.ResponseStreamState is ResponseStreamState
    assert issubclass(public.ResponseTextDeltaEvent, types.ResponseTextDeltaEvent)
    assert "AsyncResponseStreamManager" in dir(public)
