"""What the events of a run add up to (R-AS-3 to R-AS-9)."""

from __future__ import annotations

import asyncio
import copy
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from openai import APITimeoutError, AssistantEventHandler
from openai._core import lazy
from openai._core.decode import decode
from openai._core.events import Progress, is_timeout, texts

EVENT = lazy.Ref("openai.types.beta.assistant_stream_event", "AssistantStreamEvent")


def event(name: str, data: Any) -> Any:
    return decode(EVENT, {"event": name, "data": data})


def run(status: str, **more: Any) -> Any:
    return event(f"thread.run.{status}", {"id": "run_1", "object": "thread.run", "status": status, **more})


def step(name: str, *tools: Any, id: str = "step_1", **more: Any) -> Any:
    data = {"id": id, "object": "thread.run.step", "step_details": {"type": "tool_calls", "tool_calls": [*tools]}}
    return event(f"thread.run.step.{name}", {**data, **more})


def step_delta(*tools: Any, id: str = "step_1") -> Any:
    delta = {"step_details": {"type": "tool_calls", "tool_calls": [*tools]}}
    return event("thread.run.step.delta", {"id": id, "object": "thread.run.step.delta", "delta": delta})


def function(index: int, arguments: str, **more: Any) -> Any:
    return {"index": index, "type": "function", "function": {"arguments": arguments}, **more}


def message(name: str, *content: Any, id: str = "msg_1", **more: Any) -> Any:
    return event(
        f"thread.message.{name}", {"id": id, "object": "thread.message", "content": [*content], "status": name, **more}
    )


def message_delta(*content: Any, id: str = "msg_1") -> Any:
    return event("thread.message.delta", {"id": id, "object": "thread.message.delta", "delta": {"content": [*content]}})


def text(index: int | None, value: str, **more: Any) -> Any:
    place = {} if index is None else {"index": index}
    return {**place, "type": "text", "text": {"value": value, "annotations": [], **more}}


def image(index: int | None, file_id: str) -> Any:
    place = {} if index is None else {"index": index}
    return {**place, "type": "image_file", "image_file": {"file_id": file_id}}


def names(progress: Progress, *events: Any) -> list[list[str]]:
    """The callbacks of each event, without their `on_`."""
    return [[call.name[3:] for call in progress.feed(each)] for each in events]


def test_a_function_call_and_a_text():
    """R-AS-8 as it was measured, but a tool call is done once only: the run's end finds none open."""
    called: list[tuple[str, tuple[Any, ...]]] = []
    progress = Progress()
    order: list[list[str]] = []
    for each in (
        run("queued"),
        step("created"),
        step_delta(function(0, "", id="call_1", function={"name": "get", "arguments": ""})),
        step_delta(function(0, '{"a"')),
        step("completed", {"id": "call_1", "type": "function", "function": {"name": "get", "arguments": '{"a":1}'}}),
        message("created"),
        message_delta(text(0, "Hel")),
        message_delta(text(0, "lo")),
        message("completed", text(None, "Hello")),
        run("completed"),
    ):
        calls = progress.feed(each)
        order.append([call.name for call in calls])
        called += calls
    assert order == [
        [],
        ["on_run_step_created"],
        ["on_tool_call_created", "on_run_step_delta"],
        ["on_tool_call_delta", "on_run_step_delta"],
        ["on_tool_call_done", "on_run_step_done"],
        ["on_message_created"],
        ["on_text_created", "on_text_delta", "on_message_delta"],
        ["on_text_delta", "on_message_delta"],
        ["on_text_done", "on_message_done"],
        [],
    ]
    given_to = dict(called)
    assert given_to["on_tool_call_created"][0].function.name == "get"
    piece, snapshot = given_to["on_tool_call_delta"]
    assert (piece.function.arguments, snapshot.function.arguments) == ('{"a"', '{"a"')
    assert given_to["on_tool_call_done"][0].function.arguments == '{"a":1}'
    piece, snapshot = given_to["on_text_delta"]
    assert (piece.value, snapshot.value) == ("lo", "Hello")
    assert type(piece).__name__ == "TextDelta"
    assert type(snapshot).__name__ == "Text"
    assert given_to["on_text_done"][0].value == "Hello"
    assert given_to["on_message_done"][0].status == "completed"
    assert progress.run is not None
    assert progress.run.status == "completed"


def test_snapshots_that_were_kept_stay():
    progress = Progress()
    names(progress, message("created"))
    kept = [progress.feed(message_delta(text(0, piece)))[-1].arguments[1] for piece in "abc"]
    assert [each.content[0].text.value for each in kept] == ["a", "ab", "abc"]


@pytest.mark.parametrize("status", ["created", "queued", "in_progress", "cancelling"])
def test_runs_that_go_on(status: str):
    """R-AS-5."""
    progress = Progress()
    assert names(progress, step_delta(function(0, "")), run(status))[1] == []
    assert progress.run is not None
    assert progress.run.status == status


@pytest.mark.parametrize("status", ["requires_action", "completed", "incomplete", "failed", "cancelled", "expired"])
def test_runs_that_end_or_pause(status: str):
    """R-AS-5: an open tool call is done then, and never again."""
    progress = Progress()
    assert names(progress, step_delta(function(0, "{}")), run(status), run("completed"))[1:] == [["tool_call_done"], []]


@pytest.mark.parametrize("ending", ["completed", "cancelled", "expired", "failed"])
def test_steps_end(ending: str):
    """R-AS-5."""
    progress = Progress()
    assert names(progress, step_delta(function(0, "{}")), step(ending)) == [
        ["tool_call_created", "run_step_delta"],
        ["tool_call_done", "run_step_done"],
    ]


def test_tool_calls_one_after_another():
    """R-AS-5: a new index ends the one before; no delta for the first piece."""
    progress = Progress()
    assert names(
        progress,
        step("created"),
        step_delta(function(0, "a"), function(1, "b")),
        step_delta(function(1, "c")),
        step_delta(function(2, "d")),
        step_delta(function(0, "e")),
        step("completed"),
    ) == [
        ["run_step_created"],
        ["tool_call_created", "tool_call_done", "tool_call_created", "run_step_delta"],
        ["tool_call_delta", "run_step_delta"],
        ["tool_call_done", "tool_call_created", "run_step_delta"],
        ["tool_call_done", "tool_call_delta", "run_step_delta"],  # it comes back: neither created nor done again
        ["run_step_done"],
    ]


def test_all_kinds_of_tool_calls():
    """R-AS-7: outputs of the code interpreter are merged by their index too."""
    progress = Progress()
    names(
        progress,
        step("created"),
        step_delta({"index": 0, "type": "code_interpreter", "code_interpreter": {"input": "1+", "outputs": []}}),
        step_delta(
            {
                "index": 0,
                "type": "code_interpreter",
                "code_interpreter": {"input": "1", "outputs": [{"index": 0, "type": "logs", "logs": "2"}]},
            }
        ),
        step_delta(
            {
                "index": 0,
                "type": "code_interpreter",
                "code_interpreter": {"outputs": [{"index": 0, "type": "logs", "logs": "\n"}]},
            }
        ),
        step_delta({"index": 1, "type": "file_search", "id": "c2", "file_search": {}}),
    )
    assert progress.step is not None
    assert progress.step.step_details.type == "tool_calls"
    code, search = progress.step.step_details.tool_calls
    assert code.type == "code_interpreter"
    assert code.code_interpreter.input == "1+1"
    assert code.code_interpreter.outputs[0].logs == "2\n"
    assert (search.type, search.id) == ("file_search", "c2")


def test_final_steps_are_what_the_api_sent_last():
    """R-AS-9, done better: the data of the event that ended a step counts."""
    progress = Progress()
    done = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}", "output": "5"}}
    names(
        progress,
        step("created", usage=None),
        step_delta(function(0, "{")),
        step("completed", done, usage={"total_tokens": 3}, completed_at=9),
        step("created", id="step_2"),
        step_delta(function(0, "x"), id="step_2"),
    )
    first, second = progress.steps
    assert first.usage is not None
    assert (first.usage.total_tokens, first.completed_at) == (3, 9)
    assert first.step_details.type == second.step_details.type == "tool_calls"
    assert first.step_details.tool_calls[0].function.output == "5"
    assert second.step_details.tool_calls[0].function.arguments == "x"
    assert progress.step is second


def test_a_step_that_began_in_another_stream():
    """After submitting tool outputs, a step of the former stream is completed in the new one."""
    progress = Progress()
    assert names(progress, step("completed")) == [["run_step_done"]]
    progress = Progress()
    assert names(progress, step_delta(function(0, "a")), step_delta(function(0, "b"))) == [
        ["tool_call_created", "run_step_delta"],
        ["tool_call_delta", "run_step_delta"],
    ]
    assert progress.steps[0].id == "step_1"


def test_step_in_progress_sets_the_current_step():
    """R-AS-5."""
    progress = Progress()
    assert names(progress, step("created"), step("created", id="step_2"), step("in_progress")) == [
        ["run_step_created"],
        ["run_step_created"],
        [],
    ]
    assert progress.step is not None
    assert progress.step.id == "step_1"
    names(progress, step("in_progress", id="step_3"))
    assert [each.id for each in progress.steps] == ["step_1", "step_2", "step_3"]


def test_blocks_one_after_another():
    """R-AS-5: another index ends the block before, after its own delta."""
    progress = Progress()
    done: list[Any] = []
    order: list[list[str]] = []
    for each in (
        message("created"),
        message_delta(text(0, "a"), text(1, "b")),
        message_delta(text(1, "c")),
        message_delta(image(2, "file_1")),
        message_delta(text(0, "d")),
        message("incomplete", text(None, "ad"), text(None, "bc"), image(None, "file_1")),
    ):
        calls = progress.feed(each)
        order.append([call.name[3:] for call in calls])
        done += [call.arguments[0] for call in calls if call.name in ("on_text_done", "on_image_file_done")]
    assert order == [
        ["message_created"],
        ["text_created", "text_created", "text_delta", "text_delta", "text_done", "message_delta"],
        ["text_delta", "message_delta"],
        ["text_done", "message_delta"],
        ["text_delta", "image_file_done", "message_delta"],
        ["message_done"],  # the first text came back; it is not done again
    ]
    assert [getattr(each, "value", None) or each.file_id for each in done] == ["a", "bc", "file_1"]


def test_the_end_of_a_message_has_the_last_word():
    """Annotations may come only with the completed message."""
    progress = Progress()
    note = {"type": "file_citation", "text": "[1]", "start_index": 0, "end_index": 3}
    progress.feed(message("created"))
    progress.feed(message_delta(text(0, "Hi")))
    calls = progress.feed(message("completed", text(None, "Hi [1]", annotations=[note])))
    assert calls[0].name == "on_text_done"
    assert calls[0].arguments[0].annotations[0].text == "[1]"
    assert progress.messages[0].content[0].text.value == "Hi [1]"  # type: ignore[union-attr]  # a text it is
    progress.feed(message("completed"))  # said twice, and emptily
    assert progress.messages[0].content == []


def test_a_message_that_is_empty_at_its_end():
    progress = Progress()
    names(progress, message("created"), message_delta(text(0, "Hi")))
    calls = progress.feed(message("incomplete"))
    assert [call.name for call in calls] == ["on_text_done", "on_message_done"]
    assert calls[0].arguments[0].value == "Hi"


def test_a_message_that_is_created_with_content():
    """R-AS-5: on_text_created for each new text, before what the event itself calls for."""
    progress = Progress()
    assert names(
        progress,
        message("created", text(None, "a"), text(None, "b")),
        message_delta(text(1, "c")),
        message("completed"),
    ) == [
        ["text_created", "text_created", "message_created", "text_done"],
        ["text_delta", "message_delta"],
        ["text_done", "message_done"],
    ]


def test_several_messages():
    progress = Progress()
    assert names(
        progress,
        message("created"),
        message_delta(text(0, "a")),
        message("created", id="msg_2"),
        message_delta(text(0, "b"), id="msg_2"),
        message("in_progress"),
        message_delta(text(0, "c")),
        message("completed", text(0, "ac")),
    )[3:] == [
        ["text_created", "text_delta", "text_done", "message_delta"],
        [],
        ["text_delta", "text_done", "message_delta"],
        ["message_done"],
    ]
    assert [each.content[0].text.value for each in progress.messages] == ["ac", "b"]  # type: ignore[union-attr]  # texts they are
    assert progress.message is not None
    assert progress.message.id == "msg_1"


def test_a_piece_of_an_unknown_message():
    """R-AS-7."""
    progress = Progress()
    with pytest.raises(RuntimeError, match="piece of message 'msg_1', but no event that it was created"):
        progress.feed(message_delta(text(0, "a")))
    names(progress, message("in_progress", id="msg_1"))
    assert names(progress, message_delta(text(0, "a"))) == [["text_created", "text_delta", "message_delta"]]


def test_pieces_that_do_not_say_their_index():
    progress = Progress()
    names(progress, message("created"), message_delta(text(None, "a")), message_delta(text(1, "b")))
    names(progress, message_delta(text(None, "c")))
    assert [block.text.value for block in progress.messages[0].content] == ["a", "bc"]  # type: ignore[union-attr]  # texts they are


@pytest.mark.parametrize(
    "other",
    [
        event("thread.created", {"id": "thread_1"}),
        event("error", {"message": "m"}),
        event("thread.run.something_new", {"id": "run_2"}),
        event("thread.message.something_new", {"id": "msg_2"}),
        event("thread.run.step.something_new", {"id": "step_2"}),
        event("something.new", None),
        event("done", "[DONE]"),
        None,
        "text",
        5,
    ],
)
def test_other_events_change_nothing(other: Any):
    """R-AS-5."""
    progress = Progress()
    assert progress.feed(other) == []
    assert (progress.run, progress.step, progress.message, progress.steps, progress.messages) == (
        None,
        None,
        None,
        [],
        [],
    )


def test_text_pieces():
    """R-AS-3: what `text_deltas` gives."""
    assert texts(message_delta(text(0, "a"), image(1, "f"), text(2, ""), text(3, "b"))) == ["a", "b"]
    assert texts(message("completed", text(0, "a"))) == []
    assert texts(event("thread.message.delta", None)) == []
    assert texts(None) == []


@pytest.mark.parametrize(
    ("error", "is_one"),
    [
        (TimeoutError(), True),
        (asyncio.TimeoutError(), True),
        (httpx.ReadTimeout("r"), True),
        (httpx.PoolTimeout("p"), True),
        (APITimeoutError(request=httpx.Request("GET", "http://test")), True),
        (httpx.ReadError("r"), False),
        (RuntimeError(), False),
        (KeyboardInterrupt(), False),
    ],
)
def test_timeouts(error: BaseException, is_one: bool):
    """R-AS-6."""
    assert is_timeout(error) is is_one


# Events of all kinds in any order, with data of any kind.
KINDS = (
    "thread.created thread.run.created thread.run.in_progress thread.run.requires_action thread.run.failed "
    "thread.run.step.created thread.run.step.in_progress thread.run.step.delta thread.run.step.completed "
    "thread.run.step.failed thread.message.created thread.message.in_progress thread.message.delta "
    "thread.message.completed thread.message.incomplete error thread.run.new"
).split()
junk = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 3) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "index", "type", "text"]), inner)
    ),
    max_leaves=6,
)
ids = st.sampled_from(["one", "two"]) | junk
blocks = st.fixed_dictionaries(
    {},
    optional={
        "index": st.integers(0, 2) | junk,
        "type": st.sampled_from(["text", "image_file", "refusal", "new"]) | junk,
        "text": st.fixed_dictionaries({"value": st.text(max_size=3) | junk}, optional={"annotations": junk}) | junk,
        "image_file": junk,
    },
)
tools = st.fixed_dictionaries(
    {},
    optional={
        "index": st.integers(0, 2) | junk,
        "type": st.sampled_from(["function", "code_interpreter", "file_search", "new"]) | junk,
        "function": st.fixed_dictionaries({}, optional={"arguments": st.text(max_size=3) | junk, "name": junk}) | junk,
    },
)
details = st.fixed_dictionaries(
    {}, optional={"type": st.sampled_from(["tool_calls", "new"]) | junk, "tool_calls": st.lists(tools | junk) | junk}
)
contents = st.lists(blocks | junk, max_size=3) | junk
datas = junk | st.fixed_dictionaries(
    {"id": ids},
    optional={
        "content": contents,
        "step_details": details | junk,
        "delta": st.fixed_dictionaries({}, optional={"content": contents, "step_details": details | junk}) | junk,
    },
)


@given(st.lists(st.tuples(st.sampled_from(KINDS), datas), max_size=8))
def test_takes_everything_and_changes_nothing(parts: list[tuple[str, Any]]):
    """Only a piece of an unknown message is refused (R-AS-7)."""
    progress = Progress()
    for name, data in parts:
        each = event(name, copy.deepcopy(data))
        before = copy.deepcopy(each)
        try:
            calls = progress.feed(each)
        except RuntimeError:
            assert name == "thread.message.delta"
            continue
        assert each == before
        assert all(hasattr(AssistantEventHandler, call.name) for call in calls)
        assert len(progress.messages) >= (progress.message is not None)
        assert len(progress.steps) >= (progress.step is not None)


@given(st.lists(st.lists(st.tuples(st.integers(0, 2), st.text(max_size=3)), min_size=1, max_size=3), max_size=8))
def test_every_text_is_created_and_done_once(parts: list[list[tuple[int, str]]]):
    """R-AS-5, in whatever order the blocks are written."""
    progress = Progress()
    calls = progress.feed(message("created"))
    wanted: dict[int, str] = {}
    for part in parts:
        for index, value in part:
            wanted[index] = wanted.get(index, "") + value
        calls += progress.feed(message_delta(*[text(index, value) for index, value in part]))
    final = [text(None, wanted[index]) for index in sorted(wanted)]
    whole = sorted(wanted) == [*range(len(wanted))]
    calls += progress.feed(message("completed", *(final if whole else [])))
    count = [call.name for call in calls].count
    assert count("on_text_created") == count("on_text_done") == len(wanted)
    assert count("on_text_delta") == sum(map(len, parts))
    if whole:
        found = [block.text.value for block in progress.messages[0].content]  # type: ignore[union-attr]  # texts they are
        assert found == [wanted[index] for index in sorted(wanted)]


@given(st.lists(st.lists(st.tuples(st.integers(0, 3), st.text(max_size=3)), min_size=1, max_size=3), max_size=8))
def test_every_tool_call_is_created_and_done_once(parts: list[list[tuple[int, str]]]):
    """R-AS-5, and not R-AS-8's second `on_tool_call_done`."""
    progress = Progress()
    calls = progress.feed(step("created"))
    wanted: dict[int, str] = {}
    for part in parts:
        for index, value in part:
            wanted[index] = wanted.get(index, "") + value
        calls += progress.feed(step_delta(*[function(index, value) for index, value in part]))
    calls += progress.feed(run("requires_action"))
    calls += progress.feed(run("completed"))
    count = [call.name for call in calls].count
    assert count("on_tool_call_created") == count("on_tool_call_done") == len(wanted)
    assert count("on_tool_call_delta") == sum(map(len, parts)) - len(wanted)
    details: Any = progress.steps[0].step_details
    assert [tool.function.arguments for tool in details.tool_calls] == [wanted[index] for index in sorted(wanted)]
