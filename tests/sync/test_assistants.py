# Made from tests/async/test_assistants.py by `make sync`. Do not edit.
"""Following the run of an assistant (R-AS-*, R-HDR-11, D-38, D-89).

Which callbacks an event calls for is tested in tests/core/test_events.py.
"""

from __future__ import annotations

import inspect
import json
import warnings
from typing import Any, Iterator

import httpx
import pytest
from wire import Wire

import openai
from openai import AssistantEventHandler
from openai.lib.streaming import AssistantStreamManager
from openai.types.beta.assistant_stream_event import ThreadRunCreated

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore:.*Responses API:DeprecationWarning")]

RUN = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1"}
STEP: dict[str, Any] = {"id": "step_1", "object": "thread.run.step"}
MESSAGE: dict[str, Any] = {"id": "msg_1", "object": "thread.message", "role": "assistant"}
CALL = {"id": "call_1", "type": "function", "function": {"name": "get", "arguments": '{"a":1}', "output": None}}


def tools(*calls: Any) -> dict[str, Any]:
    return {"step_details": {"type": "tool_calls", "tool_calls": [*calls]}}


def piece(value: str) -> dict[str, Any]:
    block = {"index": 0, "type": "text", "text": {"value": value, "annotations": []}}
    return {"id": "msg_1", "object": "thread.message.delta", "delta": {"content": [block]}}


def arguments(value: str) -> dict[str, Any]:
    call = {"index": 0, "type": "function", "function": {"arguments": value}}
    return {"id": "step_1", "object": "thread.run.step.delta", "delta": tools(call)}


HELLO = {"type": "text", "text": {"value": "Hello", "annotations": []}}
EVENTS: list[tuple[str, Any]] = [
    ("thread.run.created", {**RUN, "status": "queued"}),
    ("thread.run.step.created", {**STEP, "status": "in_progress", **tools()}),
    ("thread.run.step.delta", arguments('{"a"')),
    ("thread.run.step.delta", arguments(":1}")),
    ("thread.run.step.completed", {**STEP, "status": "completed", **tools(CALL)}),
    ("thread.message.created", {**MESSAGE, "status": "in_progress", "content": []}),
    ("thread.message.delta", piece("Hel")),
    ("thread.message.delta", piece("lo")),
    (
        "thread.message.completed",
        {
            **MESSAGE,
            "status": "completed",
            "content": [{"type": "text", "text": {"value": "Hello", "annotations": []}}],
        },
    ),
    ("thread.run.completed", {**RUN, "status": "completed"}),
]
NAMES = [
    "event",
    "event run_step_created",
    "event tool_call_created run_step_delta",
    "event tool_call_delta run_step_delta",
    "event tool_call_done run_step_done",
    "event message_created",
    "event text_created text_delta message_delta",
    "event text_delta message_delta",
    "event text_done message_done",
    "event",
]


def body(*events: tuple[str, Any], done: bool = True) -> bytes:
    text = "".join(f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in events)
    return (text + ("event: done\ndata: [DONE]\n\n" if done else "")).encode()


class Body(httpx.SyncByteStream):
    """A body that ends with an exception, and knows whether it was closed."""

    def __init__(self, content: bytes, error: Exception | None = None) -> None:
        self.content = content
        self.error = error
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield self.content
        if self.error is not None:
            raise self.error

    def close(self) -> None:
        self.closed = True


def api(*events: tuple[str, Any], stream: Body | None = None) -> Wire:
    def answer(request: httpx.Request) -> httpx.Response:
        content: Any = stream if stream is not None else Body(body(*(events or EVENTS)))
        return httpx.Response(200, stream=content, headers={"content-type": "text/event-stream"})

    return Wire(answer)


def follow(wire: Wire, handler: Any = None) -> Any:
    return wire.client().beta.threads.runs.stream(thread_id="thread_1", assistant_id="a", event_handler=handler)


class Recorder(AssistantEventHandler):
    """Writes down every callback."""

    def __init__(self) -> None:  # without calling the one of its parent
        self.calls: list[tuple[str, tuple[Any, ...]]] = []

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.calls]


CALLBACKS = [name for name in vars(AssistantEventHandler) if name.startswith("on_")]


def recorded(name: str) -> Any:
    def callback(self: Any, *given: Any) -> None:
        self.calls.append((name, given))

    return callback


for name in CALLBACKS:
    setattr(Recorder, name, recorded(name[3:]))


def test_all_callbacks_are_there() -> None:
    """R-AS-4, D-38: 17 of them, that do nothing."""
    expected = {
        "on_end": "",
        "on_event": "event",
        "on_run_step_created": "run_step",
        "on_run_step_delta": "delta snapshot",
        "on_run_step_done": "run_step",
        "on_tool_call_created": "tool_call",
        "on_tool_call_delta": "delta snapshot",
        "on_tool_call_done": "tool_call",
        "on_exception": "exception",
        "on_timeout": "",
        "on_message_created": "message",
        "on_message_delta": "delta snapshot",
        "on_message_done": "message",
        "on_text_created": "text",
        "on_text_delta": "delta snapshot",
        "on_text_done": "text",
        "on_image_file_done": "image_file",
    }
    assert len(expected) == 17
    assert set(CALLBACKS) == set(expected)
    handler = AssistantEventHandler()
    for name, parameters in expected.items():
        method = getattr(handler, name)
        assert " ".join(inspect.signature(method).parameters) == parameters
        assert method(*parameters.split()) is None


def test_every_event_and_callback() -> None:
    """R-AS-3, R-AS-5, R-AS-8: in this order; an event is given out after its callbacks."""
    handler = Recorder()
    wire = api()
    seen: list[str] = []
    with follow(wire, handler) as entered:
        assert entered is handler
        for event in handler:
            seen.append(event.event)
            done = " ".join(handler.names)
            assert done == " ".join(NAMES[: len(seen)])
            assert handler.current_event is None
    assert seen == [name for name, _ in EVENTS]
    assert handler.names[-1] == "end"
    assert handler.names.count("end") == 1
    assert handler.names.count("tool_call_done") == 1  # R-AS-8 counts two
    assert isinstance(handler.calls[0][1][0], ThreadRunCreated)


def test_the_request() -> None:
    """R-AS-1, R-STREAM-5, R-HDR-11, D-89: thread by name or by position; `include` in the query (R-RUNS-1)."""
    wire = api()
    runs = wire.client().beta.threads.runs
    for manager in (
        runs.stream("thread_1", assistant_id="a", include=["x"], temperature=1),
        runs.stream(thread_id="thread_1", assistant_id="a", include=["x"], temperature=1),
    ):
        assert isinstance(manager, AssistantStreamManager)
        before = len(wire.requests)
        with manager as handler:
            assert len(wire.requests) == before + 1
            assert type(handler) is AssistantEventHandler
        assert wire.url == "http://test/v1/threads/thread_1/runs?include%5B%5D=x"
        assert wire.body == {"assistant_id": "a", "temperature": 1, "stream": True}
        assert wire.headers["openai-beta"] == "assistants=v2"
        assert wire.headers["x-stainless-stream-helper"] == "threads.runs.create_and_stream"
        assert wire.headers["x-stainless-custom-event-handler"] == "false"


def test_the_other_ways_to_begin() -> None:
    """R-AS-1, R-HDR-11."""
    wire = api()
    threads = wire.client().beta.threads
    with threads.create_and_run_stream(
        assistant_id="a", thread={"messages": []}, event_handler=Recorder(), extra_headers={"x-mine": "1"}
    ) as handler:
        assert (handler.get_final_run()).status == "completed"
    assert wire.url == "http://test/v1/threads/runs"
    assert wire.body == {"assistant_id": "a", "thread": {"messages": []}, "stream": True}
    assert wire.headers["x-stainless-stream-helper"] == "threads.create_and_run_stream"
    assert wire.headers["x-stainless-custom-event-handler"] == "true"
    assert wire.headers["x-mine"] == "1"

    with threads.runs.create_and_stream(thread_id="thread_1", assistant_id="a") as handler:
        handler.until_done()
    assert wire.url == "http://test/v1/threads/thread_1/runs"
    assert wire.headers["x-stainless-stream-helper"] == "threads.runs.create_and_stream"

    with threads.runs.submit_tool_outputs_stream(
        run_id="run_1", thread_id="thread_1", tool_outputs=[{"tool_call_id": "c", "output": "o"}]
    ) as handler:
        handler.until_done()
    assert wire.url == "http://test/v1/threads/thread_1/runs/run_1/submit_tool_outputs"
    assert wire.body == {"tool_outputs": [{"tool_call_id": "c", "output": "o"}], "stream": True}
    assert wire.headers["x-stainless-stream-helper"] == "threads.runs.submit_tool_outputs_stream"


@pytest.mark.filterwarnings("default")
def test_one_warning_for_a_call() -> None:
    """The request that is sent later does not warn again."""
    wire = api()
    with pytest.warns(DeprecationWarning, match="Responses API") as warned:
        manager = follow(wire)
    assert len(warned) == 1
    assert warned[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with manager as handler:
            handler.until_done()


def test_a_handler_serves_one_stream() -> None:
    """R-AS-2: and nothing is sent a second time."""
    wire = api()
    handler = AssistantEventHandler()
    manager = follow(wire, handler)
    with manager:
        handler.until_done()
    for again in (manager, follow(wire, handler)):
        with pytest.raises(RuntimeError, match="one stream only"):
            with again:
                pass
    assert len(wire.requests) == 1


def test_a_handler_that_has_no_stream() -> None:
    """R-AS-2."""
    handler = AssistantEventHandler()
    with pytest.raises(RuntimeError, match=r"^Stream has not been started yet"):
        handler.__next__()
    with pytest.raises(RuntimeError, match=r"^Stream has not been started yet"):
        handler.get_final_run()
    with pytest.raises(RuntimeError, match=r"^Stream has not been started yet"):
        for _ in handler.text_deltas:
            pass
    assert handler.current_event is None
    assert handler.current_run is None
    assert handler.current_run_step_snapshot is None
    assert handler.current_message_snapshot is None
    handler.close()


def test_a_request_that_fails_leaves_the_handler_free() -> None:
    handler = Recorder()
    wire = Wire(404)
    with pytest.raises(openai.NotFoundError):
        with follow(wire, handler):
            pass
    assert handler.calls == []
    with follow(api(), handler):
        handler.until_done()
    assert handler.names[-1] == "end"


def test_what_is_no_handler() -> None:
    """At the call, and not in the middle of the stream."""
    for handler in (object(), Recorder, "handler"):
        with pytest.raises(TypeError, match=r"`event_handler` must be an instance of .*AssistantEventHandler"):
            follow(api(), handler)


def test_snapshots_in_callbacks() -> None:
    """R-AS-3: what is known while callbacks are called."""

    class Handler(AssistantEventHandler):
        def __init__(self) -> None:
            super().__init__()
            self.texts: list[str] = []
            self.arguments: list[str] = []

        def on_event(self, event: Any) -> None:
            assert self.current_event is event

        def on_text_delta(self, delta: Any, snapshot: Any) -> None:
            assert self.current_event is not None
            assert self.current_event.event == "thread.message.delta"
            assert self.current_message_snapshot is not None
            assert self.current_message_snapshot.content[0].text is snapshot
            self.texts.append(snapshot.value)

        def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
            assert self.current_run_step_snapshot is not None
            assert self.current_run_step_snapshot.step_details.tool_calls[0] is snapshot
            self.arguments.append(snapshot.function.arguments)

        def on_run_step_done(self, run_step: Any) -> None:
            assert self.current_run is not None
            assert self.current_run.status == "queued"

    handler = Handler()
    with follow(api(), handler):
        handler.until_done()
    assert handler.texts == ["Hel", "Hello"]
    assert handler.arguments == ['{"a":1}']


def test_what_came_of_it() -> None:
    """R-AS-3, R-AS-9: each goes on to the end first; steps with what the API sent when they ended."""
    with follow(api()) as handler:
        [step] = handler.get_final_run_steps()
        assert step.status == "completed"
        assert step.step_details.tool_calls[0].function.name == "get"
        [message] = handler.get_final_messages()
        assert message.content[0].text.value == "Hello"
        run = handler.get_final_run()
        assert run.status == "completed"
        handler.until_done()
    assert handler.current_run is run


def test_nothing_came() -> None:
    """R-AS-3."""
    with follow(api(("thread.created", {"id": "thread_1"}))) as handler:
        for final in (handler.get_final_run, handler.get_final_run_steps, handler.get_final_messages):
            with pytest.raises(RuntimeError, match="without an event about"):
                final()


def test_text_deltas() -> None:
    """R-AS-3: one iterator, also when it is asked for again."""
    handler = Recorder()
    with follow(api(), handler):
        for text in handler.text_deltas:
            assert text == "Hel"
            break
        assert [text for text in handler.text_deltas] == ["lo"]
    assert handler.names[-1] == "end"


@pytest.mark.parametrize("error", [httpx.ReadTimeout("late"), TimeoutError("late")])
def test_a_timeout(error: Exception) -> None:
    """R-AS-6: on_timeout, on_exception, on_end; then it is raised."""
    handler = Recorder()
    wire = api(stream=Body(body(EVENTS[0], done=False), error))
    with pytest.raises(type(error), match="late") as caught:
        with follow(wire, handler):
            handler.until_done()
    assert handler.names == ["event", "timeout", "exception", "end"]
    assert handler.calls[2][1] == (caught.value,)


def test_a_connection_that_breaks() -> None:
    """R-AS-6; and there is nothing after it."""
    handler = Recorder()
    stream = Body(body(EVENTS[0], done=False), httpx.ReadError("gone"))
    with follow(api(stream=stream), handler):
        with pytest.raises(httpx.ReadError, match="gone"):
            handler.until_done()
        assert [event for event in handler] == []
    assert handler.names == ["event", "exception", "end"]
    assert stream.closed


def test_an_error_of_the_api() -> None:
    """R-STREAM-8: an `error` event is given out; anything else with an error in it is raised."""
    handler = Recorder()
    with follow(api(("error", {"code": "c", "message": "m"})), handler):
        [event] = [event for event in handler]
    assert event.event == "error"
    assert event.data.message == "m"
    assert handler.names == ["event", "end"]
    handler = Recorder()
    with pytest.raises(openai.APIError, match="broken"):
        with follow(api(("thread_something", {"error": {"message": "broken"}})), handler):
            handler.until_done()
    assert handler.names == ["exception", "end"]


def test_a_piece_of_an_unknown_message() -> None:
    """R-AS-7, R-AS-6."""
    handler = Recorder()
    with pytest.raises(RuntimeError, match="piece of message"):
        with follow(api(EVENTS[6]), handler):
            handler.until_done()
    assert handler.names == ["event", "exception", "end"]


@pytest.mark.parametrize("broken", ["on_event", "on_text_created", "on_exception", "on_end"])
def test_a_callback_that_fails(broken: str) -> None:
    """R-AS-6: it ends the stream, and `on_end` is still called."""
    stream = Body(body(*EVENTS))

    def fail(self: Any, *given: Any) -> None:
        self.calls.append((broken[3:], given))
        raise ZeroDivisionError(broken)

    handler = type("Broken", (Recorder,), {broken: fail})()
    if broken == "on_exception":
        stream.error = httpx.ReadError("gone")
        stream.content = body(EVENTS[0], done=False)
    with pytest.raises(ZeroDivisionError, match=broken):
        with follow(api(stream=stream), handler):
            handler.until_done()
    if broken != "on_end":
        assert handler.names[-2:] == ["exception", "end"]
    assert handler.names.count("end") == 1
    assert stream.closed


def test_leaving_early() -> None:
    """R-AS-3: leaving the block closes the connection, and the stream ends there."""
    stream = Body(body(*EVENTS))
    handler = Recorder()
    with follow(api(stream=stream), handler):
        for _ in handler:
            break
        assert not stream.closed
    assert stream.closed
    assert handler.names == ["event", "end"]
    assert [event for event in handler] == []
    handler.close()
    assert handler.names.count("end") == 1


def test_not_even_beginning() -> None:
    stream = Body(body(*EVENTS))
    handler = Recorder()
    with follow(api(stream=stream), handler):
        pass
    assert stream.closed
    assert handler.calls == []


def test_closing_in_a_callback() -> None:
    """The event is still given out; then the stream is over, without an error."""

    class Handler(Recorder):
        def on_run_step_created(self, run_step: Any) -> None:
            self.close()

    handler = Handler()
    with follow(api(), handler):
        assert [event.event for event in handler] == ["thread.run.created", "thread.run.step.created"]
    assert handler.names == ["event", "event", "end"]


def test_going_on_in_a_callback() -> None:
    """A callback may itself ask for what comes of it."""

    class Handler(Recorder):
        def on_message_created(self, message: Any) -> None:
            event = self.current_event
            assert (self.get_final_run()).status == "completed"
            assert self.current_event is event

    handler = Handler()
    with follow(api(), handler):
        seen = [event.event for event in handler]
    assert seen[-1] == "thread.message.created"
    assert handler.names.count("end") == 1


def test_an_error_in_the_block() -> None:
    """It is no error of the stream."""
    stream = Body(body(*EVENTS))
    handler = Recorder()
    with pytest.raises(ZeroDivisionError):
        with follow(api(stream=stream), handler):
            raise ZeroDivisionError
    assert stream.closed
    assert handler.calls == []


def test_names() -> None:
    """Where users and other packages import them from."""
    from openai.lib import streaming
    from openai.lib.streaming import _assistants

    assert openai.AssistantEventHandler is AssistantEventHandler
    for name in _assistants.__all__:
        assert getattr(_assistants, name) is getattr(streaming, name)
        assert name in dir(streaming)
