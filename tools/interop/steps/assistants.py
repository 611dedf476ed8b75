"""Assistants, threads, runs; ChatKit."""

from __future__ import annotations

import warnings
from typing import Any, List

import openai

from ..kit import CHAT, HELLO, WEATHER, check, missing, need, paged, refused, same, step, until


@step
def assistants(client: Any) -> None:
    calls = client.beta.assistants
    ids = [calls.create(model=CHAT, name=f"A{at}", instructions="Be brief.").id for at in range(2)]
    same(calls.retrieve(ids[0]).name, "A0", "name")
    same(calls.update(ids[0], name="B").name, "B", "name")
    paged(calls.list, ids)
    check(calls.delete(ids[0]).deleted, "not deleted")
    missing(calls.retrieve, ids[0])
    refused(openai.BadRequestError, calls.create, model=CHAT, metadata={"k" * 65: "v"})


@step
def threads(client: Any) -> None:
    calls = client.beta.threads
    thread = calls.create(messages=[{"role": "user", "content": "One."}], metadata={"a": "b"})
    same(calls.retrieve(thread.id).metadata, {"a": "b"}, "metadata")
    same(calls.update(thread.id, metadata={"c": "d"}).metadata, {"c": "d"}, "metadata")
    made = calls.messages.create(thread.id, role="user", content="Two.")
    same(calls.messages.retrieve(made.id, thread_id=thread.id).content[0].text.value, "Two.", "text")
    same(calls.messages.update(made.id, thread_id=thread.id, metadata={"n": "2"}).metadata, {"n": "2"}, "metadata")
    found = [*calls.messages.list(thread.id, order="asc")]
    same([each.content[0].text.value for each in found], ["One.", "Two."], "texts")
    paged(calls.messages.list, [each.id for each in found], thread.id)
    check(calls.messages.delete(made.id, thread_id=thread.id).deleted, "not deleted")
    missing(calls.messages.retrieve, made.id, thread_id=thread.id)
    check(calls.delete(thread.id).deleted, "not deleted")
    missing(calls.retrieve, thread.id)
    refused(openai.BadRequestError, calls.create, messages=[{"role": "nobody", "content": "x"}])


@step
def runs(client: Any) -> None:
    calls = client.beta.threads
    assistant = client.beta.assistants.create(model=CHAT)
    thread = calls.create(messages=[{"role": "user", "content": "Say hello."}])
    made = calls.runs.create(thread.id, assistant_id=assistant.id)
    same(made.status, "queued", "status")
    until(lambda: calls.runs.retrieve(made.id, thread_id=thread.id), "completed")
    check(calls.messages.list(thread.id).data[0].content[0].text.value, "no text")
    steps = [*calls.runs.steps.list(made.id, thread_id=thread.id, limit=1)]
    same([each.type for each in steps], ["message_creation"], "steps")
    found = calls.runs.steps.retrieve(steps[0].id, thread_id=thread.id, run_id=made.id)
    same(found.id, steps[0].id, "id")
    changed = calls.runs.update(made.id, thread_id=thread.id, metadata={"a": "b"})
    same(changed.metadata, {"a": "b"}, "metadata")
    other = calls.runs.create(thread.id, assistant_id=assistant.id)
    refused(openai.BadRequestError, calls.messages.create, thread.id, role="user", content="While it runs.")
    check(calls.runs.cancel(other.id, thread_id=thread.id).status in ("cancelling", "cancelled"), "not cancelled")
    until(lambda: calls.runs.retrieve(other.id, thread_id=thread.id), "cancelled")
    paged(calls.runs.list, [made.id, other.id], thread.id)
    both = calls.create_and_run(assistant_id=assistant.id, thread={"messages": HELLO})
    until(lambda: calls.runs.retrieve(both.id, thread_id=both.thread_id), "completed")
    missing(calls.runs.retrieve, "run_none", thread_id=thread.id)
    missing(calls.runs.create, thread.id, assistant_id="asst_none")


@step
def runs_tools(client: Any) -> None:
    calls = client.beta.threads
    tools: Any = [{"type": "function", "function": WEATHER}]
    assistant = client.beta.assistants.create(model=CHAT, tools=tools)
    thread = calls.create(messages=[{"role": "user", "content": "What is the weather in Oslo?"}])
    made = calls.runs.create(thread.id, assistant_id=assistant.id, tool_choice="required")
    asks = until(lambda: calls.runs.retrieve(made.id, thread_id=thread.id), "requires_action")
    call = asks.required_action.submit_tool_outputs.tool_calls[0]
    same(call.function.name, "get_weather", "tool")
    refused(openai.BadRequestError, calls.runs.submit_tool_outputs, made.id, thread_id=thread.id, tool_outputs=[])
    given: Any = [{"tool_call_id": call.id, "output": "It rains."}]
    calls.runs.submit_tool_outputs(made.id, thread_id=thread.id, tool_outputs=given)
    until(lambda: calls.runs.retrieve(made.id, thread_id=thread.id), "completed")
    steps = [*calls.runs.steps.list(made.id, thread_id=thread.id, order="asc")]
    same([each.type for each in steps], ["tool_calls", "message_creation"], "steps")
    same(steps[0].step_details.tool_calls[0].function.output, "It rains.", "output")
    paged(calls.runs.steps.list, [each.id for each in steps], made.id, thread_id=thread.id)


@step
def runs_polls(client: Any) -> None:
    """The helpers that wait for a run."""
    calls = client.beta.threads
    tools: Any = [{"type": "function", "function": WEATHER}]
    assistant = client.beta.assistants.create(model=CHAT, tools=tools)
    asked: Any = [{"role": "user", "content": "What is the weather in Oslo?"}]
    fast = {"assistant_id": assistant.id, "poll_interval_ms": 1}
    done = calls.create_and_run_poll(**fast, thread={"messages": asked}, tool_choice="none")
    same(done.status, "completed", "status")
    asks = calls.runs.create_and_poll(thread_id=done.thread_id, **fast, tool_choice="required")
    same(asks.status, "requires_action", "status")
    given = [
        {"tool_call_id": each.id, "output": "It rains."} for each in asks.required_action.submit_tool_outputs.tool_calls
    ]
    where = {"run_id": asks.id, "thread_id": done.thread_id}
    done = calls.runs.submit_tool_outputs_and_poll(**where, tool_outputs=given, poll_interval_ms=1)
    same(done.status, "completed", "status")
    made = calls.runs.create(thread_id=done.thread_id, assistant_id=assistant.id, tool_choice="none")
    done = calls.runs.poll(run_id=made.id, thread_id=made.thread_id, poll_interval_ms=1)
    same((done.id, done.status), (made.id, "completed"), "run")


@step
def runs_streams(client: Any) -> None:
    calls = client.beta.threads
    assistant = client.beta.assistants.create(model=CHAT)
    thread = calls.create(messages=HELLO)
    events = [*calls.runs.create(thread.id, assistant_id=assistant.id, stream=True)]
    names = [each.event for each in events]
    plan = [
        *(f"thread.run.{status}" for status in ("created", "queued", "in_progress")),
        *(f"thread.run.step.{status}" for status in ("created", "in_progress")),
        *(f"thread.message.{status}" for status in ("created", "in_progress", "delta", "completed")),
        *("thread.run.step.completed", "thread.run.completed"),
    ]
    same([*dict.fromkeys(names)], plan, "order of the events")
    deltas = "".join(each.data.delta.content[0].text.value for each in events if each.event == "thread.message.delta")
    same(calls.messages.list(thread.id).data[0].content[0].text.value, deltas, "text of the stream")
    with calls.runs.stream(thread_id=thread.id, assistant_id=assistant.id) as stream:
        text = "".join(stream.text_deltas)
        check(text, "no text")
        same(stream.get_final_messages()[0].content[0].text.value, text, "text of the helper")
        same(stream.get_final_run().status, "completed", "status")
        same([each.type for each in stream.get_final_run_steps()], ["message_creation"], "steps")
    events = [*calls.create_and_run(assistant_id=assistant.id, thread={"messages": HELLO}, stream=True)]
    same((events[0].event, events[-1].event), ("thread.created", "thread.run.completed"), "ends of the stream")
    with calls.create_and_run_stream(assistant_id=assistant.id, thread={"messages": HELLO}) as stream:
        stream.until_done()
        check(stream.get_final_messages()[0].content[0].text.value, "no text")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the older name
        with calls.runs.create_and_stream(thread_id=thread.id, assistant_id=assistant.id) as stream:
            same([each.event for each in stream][-1], "thread.run.completed", "last event")


@step
def runs_streams_tools(client: Any) -> None:
    calls = client.beta.threads
    tools: Any = [{"type": "function", "function": WEATHER}]
    assistant = client.beta.assistants.create(model=CHAT, tools=tools)
    for helper in (False, True):
        thread = calls.create(messages=[{"role": "user", "content": "What is the weather in Oslo?"}])
        with calls.runs.stream(thread_id=thread.id, assistant_id=assistant.id, tool_choice="required") as stream:
            events = [*stream]
        same(events[-1].event, "thread.run.requires_action", "last event")
        run = events[-1].data
        given = [
            {"tool_call_id": each.id, "output": "It rains."}
            for each in run.required_action.submit_tool_outputs.tool_calls
        ]
        where = {"run_id": run.id, "thread_id": thread.id, "tool_outputs": given}
        if helper:
            with calls.runs.submit_tool_outputs_stream(**where) as stream:
                same(stream.get_final_run().status, "completed", "status")
        else:
            names = [each.event for each in calls.runs.submit_tool_outputs(**where, stream=True)]
            same(names[-1], "thread.run.completed", "last event")


HANDLERS = ("text_created", "text_delta", "text_done", "message_done", "run_step_created", "run_step_done", "end")


@step
def runs_handlers(client: Any) -> None:
    """The handlers of the helper are called in order; an `AsyncOpenAI` wants them async."""
    calls = client.beta.threads
    assistant = client.beta.assistants.create(model=CHAT)
    thread = calls.create(messages=HELLO)
    told: List[str] = []
    handler = handlers(told, isinstance(client, openai.OpenAI))
    where = {"thread_id": thread.id, "assistant_id": assistant.id, "event_handler": handler}
    with calls.runs.stream(**where) as stream:
        stream.until_done()
    wanted = ["run_step_created", "text_created", "text_delta", "text_done", "message_done", "run_step_done", "end"]
    same([*dict.fromkeys(told)], wanted, "handlers")


def handlers(told: List[str], waiting: bool) -> Any:
    """A handler that notes which of its methods were called. waiting: for an `OpenAI`."""

    def note(name: str) -> Any:
        def called(*_: object) -> None:
            told.append(name)

        async def awaited(*_: object) -> None:
            told.append(name)

        return called if waiting else awaited

    base = openai.AssistantEventHandler if waiting else openai.AsyncAssistantEventHandler
    return type("Handler", (base,), {f"on_{name}": note(name) for name in HANDLERS})()


@step
def chatkit(client: Any) -> None:
    need(client, "beta.chatkit")
    calls = client.beta.chatkit
    made = calls.sessions.create(user="ann", workflow={"id": "wf_1"})
    same(calls.sessions.cancel(made.id).status, "cancelled", "status")
    calls.sessions.create(user="ben", workflow={"id": "wf_1"})
    listed = [each for each in calls.threads.list(order="asc")]
    paged(calls.threads.list, [each.id for each in listed])
    thread = next(each for each in listed if each.user == "ben")
    same([each.id for each in calls.threads.list(user="ben")], [thread.id], "threads of a user")
    same(calls.threads.retrieve(thread.id).user, "ben", "user")
    items = [*calls.threads.list_items(thread.id, order="asc")]
    same([each.type for each in items], ["chatkit.user_message", "chatkit.assistant_message"], "items")
    paged(calls.threads.list_items, [each.id for each in items], thread.id)
    check(calls.threads.delete(thread.id).deleted, "not deleted")
    missing(calls.threads.retrieve, thread.id)
