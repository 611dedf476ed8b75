"""Reading chat completions, whole and in chunks: `openai._core.chat`."""

from __future__ import annotations

import json
import logging
from typing import Any, Dict, List, Optional

import pydantic
import pytest
from hypothesis import given, settings, strategies as st
from pydantic import BaseModel

from openai import ContentFilterFinishReasonError, LengthFinishReasonError, pydantic_function_tool
from openai._core.accumulate import Text
from openai._core.body import encode
from openai._core.chat import ChatCompletionStreamState, parse_chat_completion
from openai._core.decode import decode
from openai._core.sentinels import omit
from openai.lib.streaming import chat
from openai.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChoice,
    ParsedFunctionToolCall,
)


class City(BaseModel):
    city: str
    size: int = 0


class GetWeather(BaseModel):
    place: str


@pydantic.dataclasses.dataclass
class Point:
    x: int


WEATHER = pydantic_function_tool(GetWeather)
STRICT = {"type": "function", "function": {"name": "strict", "strict": True, "parameters": {}}}
LOOSE = {"type": "function", "function": {"name": "loose", "parameters": {}}}
TOOLS = [WEATHER, STRICT, LOOSE]
USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}


def call(name: str, arguments: str, id: str = "c") -> Dict[str, Any]:
    return {"id": id, "type": "function", "function": {"name": name, "arguments": arguments}}


def completion(*messages: Dict[str, Any], finish_reason: Optional[str] = "stop", **more: Any) -> ChatCompletion:
    choices = [
        {"index": n, "finish_reason": finish_reason, "message": {"role": "assistant", **message}}
        for n, message in enumerate(messages)
    ]
    data = {"id": "i", "object": "chat.completion", "created": 1, "model": "m", "choices": choices, **more}
    made: ChatCompletion = decode(ChatCompletion, data)
    return made


def chunk(*choices: Any, **more: Any) -> ChatCompletionChunk:
    data = {"id": "i", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [*choices], **more}
    made: ChatCompletionChunk = decode(ChatCompletionChunk, data)
    return made


def delta(index: int = 0, finish_reason: Optional[str] = None, logprobs: Any = None, **fields: Any) -> Dict[str, Any]:
    return {"index": index, "delta": fields, "finish_reason": finish_reason, "logprobs": logprobs}


def piece(index: int, arguments: Optional[str] = None, name: Optional[str] = None, **more: Any) -> Dict[str, Any]:
    function = {key: value for key, value in (("name", name), ("arguments", arguments)) if value is not None}
    start = {"id": f"call{index}", "type": "function"} if name else {}
    return {"index": index, **start, "function": function, **more}


def token(text: str) -> Dict[str, Any]:
    return {"token": text, "logprob": -1.0, "bytes": None, "top_logprobs": []}


def run(state: Any, *chunks: Any) -> List[Any]:
    return [event for each in chunks for event in state.handle_chunk(each)]


def kinds(events: List[Any]) -> List[str]:
    return [event.type for event in events]


# --- whole completions ------------------------------------------------------------------------------------------------


def test_parsed_completion() -> None:
    """R-SO-4, R-SO-7: the same completion, with what was asked for."""
    answer = completion({"content": '{"city": "SF"}', "new": 1}, {"content": '{"city": "LA"}'}, usage=USAGE, extra="x")
    parsed: Any = parse_chat_completion(response_format=City, chat_completion=answer)
    assert type(parsed) is ParsedChatCompletion
    assert isinstance(parsed, ChatCompletion)
    assert type(parsed.choices[0]) is ParsedChoice
    assert type(parsed.choices[0].message) is ParsedChatCompletionMessage
    assert [choice.message.parsed for choice in parsed.choices] == [City(city="SF"), City(city="LA")]
    assert parsed.usage.total_tokens == 3
    assert parsed.extra == "x"
    assert parsed.choices[0].message.new == 1
    assert "parsed" in parsed.to_dict()["choices"][0]["message"]
    assert not hasattr(answer.choices[0].message, "parsed")


@pytest.mark.parametrize("message", [{"content": None}, {"content": ""}, {"content": "{", "refusal": "no"}])
def test_nothing_to_parse(message: Dict[str, Any]) -> None:
    """R-SO-7."""
    parsed = parse_chat_completion(response_format=City, chat_completion=completion(message))
    assert parsed.choices[0].message.parsed is None


@pytest.mark.parametrize("response_format", [omit, None, {"type": "json_object"}])
def test_formats_that_are_no_types(response_format: Any) -> None:
    """R-SO-2: they aren't parsed."""
    parsed = parse_chat_completion(response_format=response_format, chat_completion=completion({"content": "{}"}))
    assert parsed.choices[0].message.parsed is None


def test_dataclass() -> None:
    """R-SO-2."""
    parsed = parse_chat_completion(response_format=Point, chat_completion=completion({"content": '{"x": 1}'}))
    assert parsed.choices[0].message.parsed == Point(1)


def test_tool_calls(caplog: pytest.LogCaptureFixture) -> None:
    """R-SO-8."""
    custom = {"id": "x", "type": "custom", "custom": {"name": "c", "input": "i"}}
    calls = [call("get_weather", '{"place": "SF"}'), call("strict", "[1]"), call("loose", "{}"), call("gone", "{}")]
    with caplog.at_level(logging.WARNING, "openai"):
        parsed = parse_chat_completion(
            input_tools=TOOLS, chat_completion=completion({"tool_calls": [*calls, custom]}, {"tool_calls": [custom]})
        )
    assert "custom" in caplog.text
    found = parsed.choices[0].message.tool_calls
    assert found is not None
    assert all(type(each) is ParsedFunctionToolCall for each in found)
    assert [each.function.parsed_arguments for each in found] == [GetWeather(place="SF"), [1], None, None]
    assert parsed.choices[1].message.tool_calls is None
    empty = parse_chat_completion(input_tools=iter(TOOLS), chat_completion=completion({"tool_calls": []}))
    assert empty.choices[0].message.tool_calls is None


@pytest.mark.parametrize(
    ("reason", "cls"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
def test_early_ends(reason: str, cls: Any) -> None:
    """R-SO-6, R-ERR-9, B-11: also if nothing was to be parsed."""
    answer = completion({"content": "{}"}, finish_reason=reason, usage=USAGE)
    with pytest.raises(cls) as caught:
        parse_chat_completion(chat_completion=answer)
    assert caught.value.completion is answer


@pytest.mark.parametrize(
    ("message", "error"),
    [
        ({"content": "Sorry"}, pydantic.ValidationError),
        ({"content": '{"city": 3}'}, pydantic.ValidationError),
        ({"tool_calls": [call("get_weather", "{}")]}, pydantic.ValidationError),
        ({"tool_calls": [call("strict", "{")]}, json.JSONDecodeError),
    ],
)
def test_what_does_not_fit(message: Dict[str, Any], error: Any) -> None:
    """R-SO-7, B-11: the exception has the whole completion."""
    answer = completion(message, usage=USAGE)
    with pytest.raises(error) as caught:
        parse_chat_completion(response_format=City, input_tools=TOOLS, chat_completion=answer)
    assert caught.value.completion is answer  # type: ignore[attr-defined]


def test_errors_of_validators_too() -> None:
    """B-11."""

    class Refusing(BaseModel):
        @pydantic.model_validator(mode="before")
        @classmethod
        def refuse(cls, data: Any) -> Any:
            raise KeyError("mine")

    answer = completion({"content": "{}"})
    with pytest.raises(KeyError, match="mine") as caught:
        parse_chat_completion(response_format=Refusing, chat_completion=answer)
    assert caught.value.completion is answer  # type: ignore[attr-defined]


def test_messages_can_be_sent_back() -> None:
    """R-SO-9, R-BODY-5: without what only parsing added."""
    answer = completion({"content": '{"city": "SF"}', "tool_calls": [call("get_weather", '{"place": "SF"}')]})
    parsed = parse_chat_completion(response_format=City, input_tools=TOOLS, chat_completion=answer)
    assert encode([parsed.choices[0].message]) == encode([answer.choices[0].message])
    state = ChatCompletionStreamState(response_format=City, input_tools=TOOLS)
    run(state, chunk(delta(role="assistant", content='{"city": "SF"}')))
    run(state, chunk(delta(tool_calls=[piece(0, '{"place": "SF"}', "get_weather", id="c")])), chunk(delta(0, "stop")))
    sent = json.loads(encode([state.get_final_completion().choices[0].message]))
    assert sent == json.loads(encode([answer.choices[0].message]))


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"choices": None},
        {"choices": "x"},
        {"choices": [3, None, {}, {"message": None}, {"message": 3}, {"message": {}, "finish_reason": ["x"]}]},
        {"choices": [{"message": {"tool_calls": [{}, {"type": "new"}, {"type": "function"}, 3]}}]},
        {"choices": [{"message": {"tool_calls": [{"type": "function", "function": 3}]}}]},
        {"choices": [{"message": {"tool_calls": [{"type": "function", "function": {"name": 3, "arguments": 4}}]}}]},
    ],
)
def test_strange_completions(data: Dict[str, Any]) -> None:
    """What is not as it should be stays as it is."""
    made = parse_chat_completion(response_format=City, input_tools=TOOLS, chat_completion=decode(ChatCompletion, data))
    assert isinstance(made, ParsedChatCompletion)
    repr(made)
    made.to_dict()


# --- chunks -----------------------------------------------------------------------------------------------------------


def test_example() -> None:
    """The example of the specification, section 35; R-CS-3 to R-CS-6."""
    state = ChatCompletionStreamState()
    events = run(state, chunk(delta(role="assistant", content="")), chunk(delta(content="Hi")), chunk(delta(0, "stop")))
    assert kinds(events) == ["chunk", "content.delta", "chunk", "content.delta", "chunk", "content.done"]
    assert (events[1].delta, events[1].snapshot, events[1].parsed) == ("", "", None)
    assert (events[3].delta, events[3].snapshot) == ("Hi", "Hi")
    assert (events[5].content, events[5].parsed) == ("Hi", None)
    assert isinstance(events[0].chunk, ChatCompletionChunk)
    assert events[4].snapshot.choices[0].message.content == "Hi"
    assert state.get_final_completion().choices[0].finish_reason == "stop"


def test_other_objects_are_skipped() -> None:
    """R-CS-2: results of Azure's filters come as chunks of another kind."""
    state = ChatCompletionStreamState()
    assert run(state, chunk(object="")) == []
    with pytest.raises(RuntimeError, match="No chunk"):
        _ = state.current_completion_snapshot
    with pytest.raises(RuntimeError, match="No chunk"):
        state.get_final_completion()
    assert kinds(run(state, chunk(object=None))) == ["chunk"]


def test_events_are_of_the_public_classes() -> None:
    """R-CS-3."""
    state = ChatCompletionStreamState(response_format=City, input_tools=TOOLS)
    events = run(
        state,
        chunk(
            delta(
                content='{"city": "SF"}',
                refusal="no",
                tool_calls=[piece(0, "{}", "strict")],
                logprobs={"content": [token("a")], "refusal": [token("b")]},
            )
        ),
        chunk(delta(0, "stop")),
    )
    assert {type(event) for event in events} == {
        chat.ChunkEvent,
        chat.ContentDeltaEvent,
        chat.ContentDoneEvent,
        chat.RefusalDeltaEvent,
        chat.RefusalDoneEvent,
        chat.FunctionToolCallArgumentsDeltaEvent,
        chat.FunctionToolCallArgumentsDoneEvent,
        chat.LogprobsContentDeltaEvent,
        chat.LogprobsContentDoneEvent,
        chat.LogprobsRefusalDeltaEvent,
        chat.LogprobsRefusalDoneEvent,
    }
    for event in events:
        assert type(event).model_validate(event.model_dump()).type == event.type


def test_order_in_a_chunk() -> None:
    """R-CS-4: and choice by choice."""
    state = ChatCompletionStreamState()
    full: Dict[str, Any] = {
        "content": "a",
        "refusal": "b",
        "tool_calls": [piece(0, "x", "f"), piece(1, "y", "g")],
        "logprobs": {"content": [token("a")], "refusal": [token("b")]},
        "finish_reason": "stop",
    }
    events = run(state, chunk(delta(**full), delta(1, content="c")))
    assert kinds(events) == [
        "chunk",
        "content.delta",
        "refusal.delta",
        "tool_calls.function.arguments.delta",
        "tool_calls.function.arguments.delta",
        "logprobs.content.delta",
        "logprobs.refusal.delta",
        "content.done",
        "refusal.done",
        "logprobs.content.done",
        "logprobs.refusal.done",
        "tool_calls.function.arguments.done",
        "tool_calls.function.arguments.done",
        "content.delta",
    ]


def test_deltas_of_tool_calls() -> None:
    """R-CS-5: one for each piece, `""` if it has no arguments."""
    state = ChatCompletionStreamState(input_tools=TOOLS)
    events = run(
        state,
        chunk(delta(tool_calls=[piece(0, None, "strict")])),
        chunk(delta(tool_calls=[piece(0, '{"a": 1, "b'), piece(0, '": 2}')])),
    )
    events = [event for event in events if event.type != "chunk"]
    assert [event.arguments_delta for event in events] == ["", '{"a": 1, "b', '": 2}']
    # What has come so far is that of the whole chunk.
    assert [event.arguments for event in events] == ["", '{"a": 1, "b": 2}', '{"a": 1, "b": 2}']
    assert [event.parsed_arguments for event in events] == [None, {"a": 1, "b": 2}, {"a": 1, "b": 2}]
    assert {(event.name, event.index) for event in events} == {("strict", 0)}


def test_calls_end_when_the_next_begins() -> None:
    """R-CS-6: each thing ends once."""
    state = ChatCompletionStreamState(input_tools=TOOLS)
    assert kinds(run(state, chunk(delta(content="text")))) == ["chunk", "content.delta"]
    started = run(state, chunk(delta(tool_calls=[piece(0, '{"place": ', "get_weather")])))
    assert kinds(started) == ["chunk", "tool_calls.function.arguments.delta", "content.done"]
    assert kinds(run(state, chunk(delta(tool_calls=[piece(0, '"SF"}')])))) == [
        "chunk",
        "tool_calls.function.arguments.delta",
    ]
    events = run(state, chunk(delta(tool_calls=[piece(1, "{}", "loose")])))
    assert kinds(events) == [
        "chunk",
        "tool_calls.function.arguments.delta",
        "tool_calls.function.arguments.done",
    ]
    assert (events[1].index, events[2].index) == (1, 0)
    assert events[2].parsed_arguments == GetWeather(place="SF")
    assert events[2].arguments == '{"place": "SF"}'
    events = run(state, chunk(delta(0, "tool_calls")), chunk(delta(0, "tool_calls")))
    assert kinds(events) == ["chunk", "tool_calls.function.arguments.done", "chunk"]
    assert (events[1].index, events[1].name, events[1].parsed_arguments) == (1, "loose", None)


def test_empty_text_has_no_end() -> None:
    """R-CS-6."""
    assert kinds(run(ChatCompletionStreamState(), chunk(delta(content="")), chunk(delta(0, "stop")))) == [
        "chunk",
        "content.delta",
        "chunk",
    ]


def test_accumulation() -> None:
    """R-CS-7."""
    state = ChatCompletionStreamState()
    run(
        state,
        chunk(delta(role="assistant", content="a"), system_fingerprint="f1", usage=None, obfuscation="zzz"),
        chunk(
            delta(
                content="b",
                audio={"id": "a", "data": "x"},
                reasoning_content="why",
                logprobs={"content": [token("1")], "refusal": None},
            ),
            usage=USAGE,
            service_tier="flex",
            system_fingerprint="f2",
        ),
        chunk(
            delta(
                content=None,
                role="assistant",
                audio={"id": "a", "data": "y", "expires_at": 5},
                reasoning_content=" not",
                logprobs={"content": [token("2")]},
                content_filter_results={"hate": 1},
            ),
            usage={**USAGE, "total_tokens": 9},
        ),
        chunk(delta(0, "stop"), id="other", model="other", usage={**USAGE, "total_tokens": 7}, system_fingerprint="f3"),
    )
    made = state.current_completion_snapshot
    assert made.to_dict() == {
        "id": "i",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "service_tier": "flex",
        "system_fingerprint": "f3",
        "usage": {**USAGE, "total_tokens": 7},
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "logprobs": {"content": [token("1"), token("2")], "refusal": None},
                "message": {
                    "role": "assistant",
                    "content": "ab",
                    "audio": {"id": "a", "data": "xy", "expires_at": 5},
                    "reasoning_content": "why not",
                    "content_filter_results": {"hate": 1},
                    "parsed": None,
                    "tool_calls": None,
                },
            }
        ],
    }


def test_only_the_last_usage_counts() -> None:
    """R-CS-7."""
    state = ChatCompletionStreamState()
    run(state, chunk(usage=USAGE, system_fingerprint="f"), chunk())
    assert state.current_completion_snapshot.usage is None
    assert state.current_completion_snapshot.system_fingerprint is None


def test_partial_json() -> None:
    """R-CS-8: what is unfinished is left out; the end has the validated model."""
    state = ChatCompletionStreamState(response_format=City)
    events = run(state, *(chunk(delta(content=part)) for part in ('{"city": "S', 'F", "size": 1', "2}")))
    seen = [event for event in events if event.type == "content.delta"]
    assert [event.parsed for event in seen] == [{}, {"city": "SF", "size": 1}, {"city": "SF", "size": 12}]
    assert [event.parsed for event in reversed(seen)] == [event.parsed for event in seen][::-1]
    assert state.current_completion_snapshot.choices[0].message.parsed == {"city": "SF", "size": 12}
    done = run(state, chunk(delta(0, "stop")))[-1]
    assert done.parsed == City(city="SF", size=12)
    assert state.current_completion_snapshot.choices[0].message.parsed == City(city="SF", size=12)
    assert state.get_final_completion().choices[0].message.parsed == City(city="SF", size=12)


def test_partial_arguments() -> None:
    """R-CS-8: of strict tools only."""
    state = ChatCompletionStreamState(input_tools=TOOLS)
    run(state, chunk(delta(tool_calls=[piece(0, '{"place": "S', "get_weather"), piece(1, '{"a": 1', "loose")])))
    calls: Any = state.current_completion_snapshot.choices[0].message.tool_calls
    assert [each.function.parsed_arguments for each in calls] == [{}, None]


@pytest.mark.parametrize(
    ("reason", "cls"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
def test_early_ends_of_streams(reason: str, cls: Any) -> None:
    """R-CS-9."""
    for settings_ in ({"response_format": City}, {"input_tools": [STRICT]}, {"input_tools": [WEATHER]}):
        strict: Any = ChatCompletionStreamState(**settings_)
        run(strict, chunk(delta(content='{"city'), usage=USAGE))
        with pytest.raises(cls) as caught:
            run(strict, chunk(delta(0, reason)))
        assert caught.value.completion.choices[0].message.content == '{"city'
    loose = ChatCompletionStreamState(input_tools=[LOOSE], response_format={"type": "json_object"})
    assert kinds(run(loose, chunk(delta(content="a")), chunk(delta(0, reason))))[-1] == "content.done"
    with pytest.raises(cls):
        loose.get_final_completion()


def test_contents_that_do_not_fit() -> None:
    """R-CS-8, B-11: the exception has what has come."""
    state = ChatCompletionStreamState(response_format=City)
    run(state, chunk(delta(content="Sorry")))
    with pytest.raises(pydantic.ValidationError) as caught:
        run(state, chunk(delta(0, "stop")))
    assert caught.value.completion.choices[0].message.content == "Sorry"  # type: ignore[attr-defined]
    with pytest.raises(pydantic.ValidationError):
        state.get_final_completion()


def test_arguments_that_do_not_fit() -> None:
    """R-CS-8, B-11."""
    state = ChatCompletionStreamState(input_tools=TOOLS)
    run(state, chunk(delta(tool_calls=[piece(0, "{", "strict")])))
    with pytest.raises(json.JSONDecodeError) as caught:
        run(state, chunk(delta(0, "tool_calls")))
    assert caught.value.completion.choices[0].message.tool_calls  # type: ignore[attr-defined]


def test_several_choices() -> None:
    """R-CS-12: by index, in any order."""
    state = ChatCompletionStreamState(response_format=City)
    events = run(
        state,
        chunk(delta(2, content='{"city": "C"}')),
        chunk(delta(0, content='{"city":'), delta(1, content='{"city": "B"}')),
        chunk(delta(2, "stop"), delta(0, content='"A"}')),
        chunk(delta(1, "stop")),
        chunk(delta(0, "stop")),
    )
    assert [event.parsed.city for event in events if event.type == "content.done"] == ["C", "B", "A"]
    made: Any = state.get_final_completion()
    assert [(choice.index, choice.message.parsed.city) for choice in made.choices] == [(0, "A"), (1, "B"), (2, "C")]


def test_calls_in_any_order() -> None:
    """R-CS-12: also written at the same time; they end when they are whole."""
    state = ChatCompletionStreamState(input_tools=TOOLS)
    events = run(
        state,
        chunk(delta(tool_calls=[piece(1, "[", "strict"), piece(0, '{"place":', "get_weather")])),
        chunk(delta(tool_calls=[piece(1, "1]"), piece(0, '"SF"}')])),
        chunk(delta(0, "tool_calls")),
    )
    calls: Any = state.get_final_completion().choices[0].message.tool_calls
    assert [each.function.parsed_arguments for each in calls] == [GetWeather(place="SF"), [1]]
    assert [event.index for event in events if event.type.endswith(".done")] == [0, 1]


def test_servers_that_send_calls_whole() -> None:
    """Some leave out the index and the type, and repeat the role."""
    state = ChatCompletionStreamState(input_tools=TOOLS)
    whole = {"id": "a", "function": {"name": "strict", "arguments": "[1]"}}
    events = run(
        state,
        chunk(delta(role="assistant", tool_calls=[whole])),
        chunk(delta(role="assistant", tool_calls=[{**whole, "id": "b", "type": ""}])),
        chunk(delta(0, "tool_calls", role="assistant")),
    )
    assert [event.index for event in events if event.type.endswith(".done")] == [0, 1]
    message = state.get_final_completion().choices[0].message
    assert message.role == "assistant"
    assert [(each.id, each.type) for each in message.tool_calls or ()] == [("a", "function"), ("b", "function")]


def test_custom_calls_have_no_events() -> None:
    state = ChatCompletionStreamState()
    custom = {"index": 0, "id": "a", "type": "custom", "custom": {"name": "c", "input": "x"}}
    assert kinds(run(state, chunk(delta(tool_calls=[custom, 3])), chunk(delta(0, "stop")))) == ["chunk", "chunk"]


def test_events_look_back() -> None:
    """An event says what had come when it was made, whenever it is asked."""
    state = ChatCompletionStreamState()
    chunks = [chunk(delta(content=part, refusal=part, logprobs={"content": [token(part)]})) for part in "abcd"]
    events = run(state, *chunks)
    texts = [event.snapshot for event in events if event.type == "content.delta"]
    assert texts == ["a", "ab", "abc", "abcd"]
    assert [event.snapshot for event in events if event.type == "refusal.delta"] == texts
    tokens = [event.snapshot for event in events if event.type == "logprobs.content.delta"]
    assert ["".join(each.token for each in found) for found in tokens] == texts


def test_time_is_linear(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is joined or parsed until somebody looks; who looks at each event has each piece joined once."""
    joined: List[int] = []
    upto = Text.upto
    monkeypatch.setattr(Text, "upto", lambda self, count: joined.append(count) or upto(self, count))
    state = ChatCompletionStreamState(response_format=City, input_tools=TOOLS)
    events = run(state, *(chunk(delta(content="x")) for _ in range(200)))
    assert joined == []
    assert len(events[-1].snapshot) == 200
    assert len(joined) == 1


# --- properties -------------------------------------------------------------------------------------------------------

words = st.text(max_size=12)
messages = st.fixed_dictionaries(
    {"content": st.none() | words},
    optional={
        "refusal": words,
        "reasoning_content": words,
        "tool_calls": st.lists(st.builds(call, st.sampled_from(["loose", "other"]), words), min_size=1, max_size=3),
    },
)


@st.composite
def cut(draw: Any, text: str) -> List[str]:
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=4)))
    return [text[a:b] for a, b in zip([0, *places], [*places, len(text)])]


@st.composite
def streams(draw: Any) -> Any:
    """A completion, and chunks that make it."""
    found = draw(st.lists(messages, min_size=1, max_size=3))
    logprobs = [draw(st.none() | st.lists(words.map(token), min_size=1, max_size=4)) for _ in found]
    queues: List[List[Dict[str, Any]]] = []
    for index, message in enumerate(found):
        queue = [delta(index, role="assistant", content=None)]
        for key in ("content", "refusal", "reasoning_content"):
            if message.get(key) is not None:
                queue += [delta(index, **{key: part}) for part in draw(cut(message[key]))]
        for number, each in enumerate(message.get("tool_calls", [])):
            function = each["function"]
            queue.append(delta(index, tool_calls=[piece(number, "", function["name"], id=each["id"])]))
            queue += [delta(index, tool_calls=[piece(number, part)]) for part in draw(cut(function["arguments"]))]
        for one in logprobs[index] or ():
            queue.append(delta(index, logprobs={"content": [one], "refusal": None}))
        queue.append(delta(index, "stop"))
        queues.append(queue)
    chunks: List[Any] = []
    while any(queues):
        queue = draw(st.sampled_from([queue for queue in queues if queue]))
        chunks.append(chunk(queue.pop(0)))
    chunks.append(chunk(usage=USAGE))
    answer = completion(*found, usage=USAGE, system_fingerprint=None)
    for choice, probabilities in zip(answer.choices, logprobs):
        choice.logprobs = None
        if probabilities is not None:
            choice.logprobs = decode(type(choice), {"logprobs": {"content": probabilities, "refusal": None}}).logprobs
    return answer, chunks


@given(streams())
@settings(max_examples=60, deadline=None)
def test_snapshot_is_the_answer_without_streaming(stream: Any) -> None:
    """R-CS-7, R-CS-10: but for the indexes that streamed calls have."""
    answer, chunks = stream
    state = ChatCompletionStreamState(input_tools=TOOLS)
    events = run(state, *chunks)
    whole = parse_chat_completion(input_tools=TOOLS, chat_completion=answer).model_dump()
    for made in (state.get_final_completion().model_dump(), state.current_completion_snapshot.model_dump()):
        for choice in made["choices"]:
            for each in choice["message"]["tool_calls"] or ():
                del each["index"]
        assert made == whole
    done = [event for event in events if event.type == "content.done"]
    assert sorted(event.content for event in done) == sorted(
        choice.message.content for choice in answer.choices if choice.message.content
    )


junk = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 3) | st.text(max_size=3) | st.just("function"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "index delta finish_reason logprobs content refusal tool_calls function name".split()
                + "arguments type id role audio token".split()
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)
DOCUMENTED = (
    pydantic.ValidationError,
    json.JSONDecodeError,
    LengthFinishReasonError,
    ContentFilterFinishReasonError,
)


@given(streams(), st.lists(st.dictionaries(st.sampled_from(["choices", "usage", "object"]), junk)), st.data())
@settings(max_examples=60, deadline=None)
def test_takes_every_chunk(stream: Any, strange: List[Dict[str, Any]], data: Any) -> None:
    """For any order, loss or doubling of chunks, and for chunks that are none, nothing undocumented is raised."""
    chunks = [*stream[1], *(decode(ChatCompletionChunk, each) for each in strange)]
    chunks = data.draw(st.lists(st.sampled_from(chunks), max_size=12))
    for state in (
        ChatCompletionStreamState(response_format=City, input_tools=TOOLS),
        ChatCompletionStreamState(input_tools=[LOOSE]),
    ):
        for each in chunks:
            try:
                for event in state.handle_chunk(each):
                    repr(event)
            except DOCUMENTED as error:
                assert isinstance(error.completion, ChatCompletion)  # type: ignore[union-attr]  # noqa: PT017
        try:
            assert isinstance(state.get_final_completion(), ParsedChatCompletion)
        except (*DOCUMENTED, RuntimeError):
            pass


def test_doors() -> None:
    """R-CS-3, R-CS-11."""
    from openai.lib.streaming.chat import _completions, _events, _types

    assert _completions.ChatCompletionStreamState is chat.ChatCompletionStreamState is ChatCompletionStreamState
    assert _completions.AsyncChatCompletionStreamManager is chat.AsyncChatCompletionStreamManager
    assert _events.ContentDoneEvent is chat.ContentDoneEvent
    assert _types.ParsedChatCompletionSnapshot is chat.ParsedChatCompletionSnapshot is ParsedChatCompletion
